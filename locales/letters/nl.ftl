# Brieven: wat eromheen staat en per wet het onderwerp, het verzoek en de termijn. Artikelen zoals ze gelden in november 2026.

your-name = [Je naam]
your-address = [Je post- of e-mailadres]
to = Aan: { $name }
their-address = [Het adres, te vinden in het colofon of de privacyverklaring]
greeting = Geachte heer of mevrouw,
seen = Ik heb op { $site } een advertentie van { $name } te zien gekregen, het laatst op { $day }.
said = De tekst luidde: ‘{ $words }’
carried = Erbij stond de vermelding: ‘{ $words }’
reasons = Het platform gaf deze redenen waarom ik de advertentie te zien kreeg:
reason-age = Volgens { $site } speelde mijn leeftijd een rol.
reason-location = Volgens { $site } speelde mijn locatie een rol.
reason-ranking = Volgens { $site } koos het advertentiesysteem van het platform zelf ervoor mij de advertentie te tonen.
reason-context = Volgens { $site } ging de advertentie naar mensen die naar hetzelfde keken als ik.
list = Ik vraag u in het bijzonder mij mee te delen of u een lijst met mijn gegevens naar dit of een ander platform hebt geüpload en zo ja, wanneer, hoe u aan mijn gegevens kwam en aan wie u de lijst hebt verstrekt; en of u een doelgroep hebt laten samenstellen die op zo’n lijst lijkt.
closing = Met vriendelijke groet,

uk-access-subject = Verzoek om inzage op grond van artikel 15 UK GDPR
uk-access-ask = Ik verzoek u te bevestigen of u persoonsgegevens van mij verwerkt. Als dat zo is, ontvang ik graag een kopie en de informatie van artikel 15, lid 1 en 2, van de UK GDPR (de AVG van het Verenigd Koninkrijk): de doeleinden, de categorieën gegevens, de ontvangers bij naam, de bewaartermijn en, als u ze niet van mij hebt, de bron.
uk-access-more = Ik vraag u ook de rechtsgrond te noemen en mee te delen of bijzondere categorieën van persoonsgegevens (artikel 9) zijn gebruikt.
uk-access-term = U hebt na ontvangst van deze brief één maand de tijd om te antwoorden (artikelen 12 en 12A). Als u mijn identiteit moet controleren, vraag dan niet meer dan nodig is. Als u niet antwoordt, kan ik een klacht indienen bij het Information Commissioner’s Office.
uk-objection-subject = Bezwaar tegen direct marketing op grond van artikel 21, lid 2, UK GDPR
uk-objection-ask = Ik maak bezwaar tegen de verwerking van mijn persoonsgegevens voor direct marketing. Dat omvat profilering, gerichte reclame op sociale media, naar platforms geüploade lijsten en doelgroepen die daarop lijken. Op grond van artikel 21, lid 3, van de UK GDPR moet u daarmee stoppen; een belangenafweging is niet aan de orde. Voor zover u zich op mijn toestemming baseert, trek ik die in (artikel 7, lid 3).
uk-objection-remove = Ik verzoek u mijn gegevens te verwijderen uit elke lijst die u hiervoor gebruikt of hebt verstrekt, de ontvangers daarvan in kennis te stellen (artikel 19) en te wissen wat u niet meer nodig hebt (artikel 17, lid 1, onder b en c). U mag het minimum bewaren dat nodig is om mij voortaan van uw lijsten te houden.
uk-objection-term = Ik ontvang graag binnen een maand een bevestiging (artikelen 12 en 12A). Als u niet antwoordt, kan ik een klacht indienen bij het Information Commissioner’s Office.

eu-access-subject = Verzoek om inzage op grond van artikel 15 AVG
eu-access-ask = Ik verzoek u te bevestigen of u persoonsgegevens van mij verwerkt. Als dat zo is, ontvang ik graag een kopie en de informatie van artikel 15, lid 1 en 2, AVG: de doeleinden, de categorieën gegevens, de ontvangers bij naam (HvJ EU, C-154/21), de bewaartermijn en, als u ze niet van mij hebt, de bron.
eu-access-political = Omdat het om een politieke advertentie gaat, vraag ik u ook mee te delen waar de transparantieverklaring te vinden is en hoe de targeting is gedaan (artikelen 12 en 19 van Verordening (EU) 2024/900).
eu-access-more = Ik vraag u ook de rechtsgrond te noemen en mee te delen of bijzondere categorieën van persoonsgegevens (artikel 9) zijn gebruikt.
eu-access-term = U hebt na ontvangst van deze brief één maand de tijd om te antwoorden (artikel 12, lid 3). Als u mijn identiteit moet controleren, vraag dan niet meer dan nodig is. Als u niet antwoordt, kan ik een klacht indienen bij de toezichthoudende autoriteit (artikel 77).
eu-objection-subject = Bezwaar tegen direct marketing op grond van artikel 21, lid 2, AVG
eu-objection-ask = Ik maak bezwaar tegen de verwerking van mijn persoonsgegevens voor direct marketing. Dat omvat profilering, gerichte reclame op sociale media, naar platforms geüploade lijsten en doelgroepen die daarop lijken. Op grond van artikel 21, lid 3, AVG moet u daarmee stoppen; een belangenafweging is niet aan de orde. Voor zover u zich op mijn toestemming baseert, trek ik die in (artikel 7, lid 3).
eu-objection-political = De intrekking geldt ook voor iedere toestemming voor de targeting van politieke reclame (artikel 18 van Verordening (EU) 2024/900).
eu-objection-remove = Ik verzoek u mijn gegevens te verwijderen uit elke lijst die u hiervoor gebruikt of hebt verstrekt, de ontvangers daarvan in kennis te stellen (artikel 19) en te wissen wat u niet meer nodig hebt (artikel 17, lid 1, onder b en c). U mag het minimum bewaren dat nodig is om mij voortaan van uw lijsten te houden.
eu-objection-term = Ik ontvang graag binnen een maand een bevestiging (artikel 12, lid 3). Als u niet antwoordt, kan ik een klacht indienen bij de toezichthoudende autoriteit (artikel 77).

ch-access-subject = Verzoek om inzage op grond van artikel 25 DSG
ch-access-ask = Ik verzoek u mee te delen of u persoonsgegevens van mij verwerkt. Als dat zo is, ontvang ik graag de informatie van artikel 25, lid 2, van de Zwitserse wet op de gegevensbescherming (DSG): uw identiteit, de verwerkte gegevens zelf, het doel, de bewaartermijn, de herkomst als u ze niet van mij hebt, en de ontvangers of categorieën van ontvangers.
ch-access-more = Als gegevens naar het buitenland zijn doorgegeven, vraag ik u ook de staat en de waarborgen te noemen (artikel 19, lid 4).
ch-access-term = De informatie is kosteloos en moet binnen 30 dagen worden verstrekt (artikel 25, lid 6 en 7). Opzettelijk onjuiste of onvolledige informatie verstrekken is strafbaar (artikel 60).
ch-objection-subject = Bezwaar op grond van artikel 30, lid 2, onder b, en artikel 32 DSG
ch-objection-ask = Ik verklaar uitdrukkelijk dat ik niet wil dat mijn persoonsgegevens voor reclame worden verwerkt. Dat omvat gerichte reclame op sociale media, naar platforms geüploade lijsten en doelgroepen die daarop lijken. Verwerking in strijd met deze verklaring schendt mijn persoonlijkheidsrechten (artikel 30, lid 2, onder b, van de Zwitserse wet op de gegevensbescherming, DSG).
ch-objection-remove = Ik verzoek u mijn gegevens te wissen uit elke lijst die u hiervoor gebruikt of hebt verstrekt en dit aan de ontvangers mee te delen (artikel 32, lid 2 en 4). U mag het minimum bewaren dat nodig is om mij voortaan van uw lijsten te houden.
ch-objection-term = Ik ontvang graag binnen 30 dagen een bevestiging.

br-access-subject = Verzoek om inzage op grond van de artikelen 18 en 19 LGPD
br-access-ask = Ik verzoek u te bevestigen of u persoonsgegevens van mij verwerkt. Als dat zo is, verzoek ik om inzage (artikel 18, I en II, van de Braziliaanse algemene wet gegevensbescherming, LGPD, wet nr. 13.709/2018) in een duidelijke en volledige verklaring met de herkomst van de gegevens, de gebruikte criteria en het doel van de verwerking (artikel 19, II).
br-access-more = Ik vraag u ook te noemen met welke openbare en particuliere instellingen u mijn gegevens hebt gedeeld (artikel 18, VII), wat de rechtsgrond is (artikel 7) en of gevoelige gegevens zijn gebruikt (artikel 11).
br-access-term = De verklaring is kosteloos (artikel 18, § 5) en moet binnen 15 dagen na dit verzoek worden verstrekt (artikel 19, II). Als u niet antwoordt, kan ik mij wenden tot de Braziliaanse gegevensbeschermingsautoriteit ANPD (artikel 18, § 1).
br-objection-subject = Bezwaar en verzoek om verwijdering op grond van artikel 18 LGPD
br-objection-ask = Ik trek iedere toestemming in voor de verwerking van mijn persoonsgegevens voor reclame (artikel 8, § 5, en artikel 18, IX, van de Braziliaanse algemene wet gegevensbescherming, LGPD, wet nr. 13.709/2018). Voor zover u zich op een andere rechtsgrond baseert zonder de wet na te leven, maak ik bezwaar tegen de verwerking (artikel 18, § 2). Dat omvat gerichte reclame op sociale media, naar platforms geüploade lijsten en doelgroepen die daarop lijken.
br-objection-remove = Ik verzoek u mijn gegevens te verwijderen (artikel 18, IV en VI), ook uit elke lijst die u hiervoor gebruikt, en iedereen met wie u ze hebt gedeeld onmiddellijk te informeren, zodat zij hetzelfde doen (artikel 18, § 6). U mag het minimum bewaren dat nodig is om mij voortaan van uw lijsten te houden.
br-objection-term = Ik ontvang graag onmiddellijk en kosteloos een bevestiging, of de redenen die daaraan in de weg staan (artikel 18, §§ 4 en 5). Als u niet antwoordt, kan ik mij wenden tot de Braziliaanse gegevensbeschermingsautoriteit ANPD (artikel 18, § 1).

california-access-subject = Verzoek om informatie op grond van de California Consumer Privacy Act
california-access-ask = Op grond van de secties 1798.100, 1798.110 en 1798.115 van de California Civil Code verzoek ik u bekend te maken welke categorieën en welke afzonderlijke persoonlijke gegevens u over mij hebt verzameld, uit welke bronnen en met welke doeleinden, en aan welke categorieën derden u ze hebt bekendgemaakt, verkocht of voor reclame hebt verstrekt (‘shared’).
california-access-more = Ik vraag u ook mee te delen of u gevoelige persoonlijke gegevens hebt gebruikt (sectie 1798.121).
california-access-term = Ik ontvang graag binnen 10 werkdagen een ontvangstbevestiging en binnen 45 kalenderdagen een antwoord (11 CCR § 7021).
california-objection-subject = Verzoek om niet te verkopen of te delen, gebruik te beperken en te verwijderen
california-objection-ask = Op grond van de secties 1798.120, 1798.121 en 1798.105 van de California Civil Code verzoek ik u mijn persoonlijke gegevens niet langer te verkopen of te delen, ook niet voor gedragsgerichte reclame over verschillende diensten heen, het gebruik van mijn gevoelige gegevens te beperken en mijn persoonlijke gegevens te verwijderen.
california-objection-remove = Dat omvat naar platforms geüploade lijsten en doelgroepen die daarop lijken. Ik verzoek u deze verzoeken door te geven aan iedereen aan wie u mijn gegevens hebt verkocht, verstrekt of bekendgemaakt.
california-objection-term = Ik verzoek u het verkopen en delen binnen 15 werkdagen te staken (11 CCR § 7026) en de verwijdering binnen 45 kalenderdagen uit te voeren (11 CCR § 7021).
