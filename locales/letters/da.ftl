# Breve: det, der står omkring, og for hver lov emne, anmodning og frist. Artikler, som de gælder i november 2026.

your-name = [Dit navn]
your-address = [Din post- eller e-mailadresse]
to = Til: { $name }
their-address = [Adressen, fra kontaktoplysningerne eller privatlivspolitikken]
greeting = Til rette vedkommende
seen = Jeg har fået vist en annonce fra { $name } på { $site }, senest den { $day }.
said = Teksten lød: »{ $words }«
carried = Annoncen var mærket: »{ $words }«
reasons = Platformen angav følgende grunde til, at den blev vist til mig:
reason-age = Ifølge { $site } spillede min alder en rolle.
reason-location = Ifølge { $site } spillede min placering en rolle.
reason-ranking = Ifølge { $site } var det platformens eget visningssystem, der valgte at vise mig annoncen.
reason-context = Ifølge { $site } blev annoncen vist til personer, der så på det samme som jeg.
list = Jeg beder jer især oplyse, om I har uploadet en liste med mine oplysninger til denne eller en anden platform, og i så fald hvornår, hvor I havde oplysningerne fra, og hvem I har givet listen videre til, samt om I har fået dannet en målgruppe, der ligner en sådan liste.
closing = Med venlig hilsen

uk-access-subject = Anmodning om indsigt efter artikel 15 i UK GDPR
uk-access-ask = Jeg beder jer bekræfte, om I behandler personoplysninger om mig. I så fald beder jeg om en kopi og om de oplysninger, der er nævnt i artikel 15, stk. 1 og 2, i UK GDPR (Storbritanniens databeskyttelsesforordning): formålene, kategorierne af oplysninger, modtagerne ved navn, opbevaringsperioden og, hvis I ikke har oplysningerne fra mig, hvor de stammer fra.
uk-access-more = Oplys også retsgrundlaget, og om der er brugt særlige kategorier af personoplysninger (artikel 9).
uk-access-term = I har en måned fra modtagelsen af dette brev til at svare (artikel 12 og 12A). Hvis I skal kontrollere min identitet, beder jeg jer om ikke at kræve mere end nødvendigt. Hvis I ikke svarer, kan jeg klage til Information Commissioner’s Office.
uk-objection-subject = Indsigelse mod direkte markedsføring efter artikel 21, stk. 2, i UK GDPR
uk-objection-ask = Jeg gør indsigelse mod, at mine personoplysninger behandles med henblik på direkte markedsføring. Det omfatter profilering, målretning på sociale medier, lister uploadet til platforme og målgrupper dannet, så de ligner dem. Efter artikel 21, stk. 3, i UK GDPR skal I ophøre med behandlingen; der skal ikke foretages en interesseafvejning. Hvis I støtter jer på mit samtykke, trækker jeg det tilbage (artikel 7, stk. 3).
uk-objection-remove = Jeg beder jer fjerne mine oplysninger fra alle lister, som I bruger til dette eller har givet videre, underrette modtagerne (artikel 19) og slette det, I ikke længere har brug for (artikel 17, stk. 1, litra b og c). I må beholde det mindst mulige, der skal til, for at jeg ikke igen kommer på jeres lister.
uk-objection-term = Jeg beder jer bekræfte dette inden for en måned (artikel 12 og 12A). Hvis I ikke svarer, kan jeg klage til Information Commissioner’s Office.

eu-access-subject = Anmodning om indsigt efter artikel 15 i GDPR
eu-access-ask = Jeg beder jer bekræfte, om I behandler personoplysninger om mig. I så fald beder jeg om en kopi og om de oplysninger, der er nævnt i artikel 15, stk. 1 og 2, i databeskyttelsesforordningen (GDPR): formålene, kategorierne af oplysninger, modtagerne ved navn (EU-Domstolen, C-154/21), opbevaringsperioden og, hvis I ikke har oplysningerne fra mig, hvor de stammer fra.
eu-access-political = Da annoncen er politisk, beder jeg jer også oplyse, hvor dens gennemsigtighedsmeddelelse findes, og hvordan målretningen er foretaget (artikel 12 og 19 i forordning (EU) 2024/900).
eu-access-more = Oplys også retsgrundlaget, og om der er brugt særlige kategorier af personoplysninger (artikel 9).
eu-access-term = I har en måned fra modtagelsen af dette brev til at svare (artikel 12, stk. 3). Hvis I skal kontrollere min identitet, beder jeg jer om ikke at kræve mere end nødvendigt. Hvis I ikke svarer, kan jeg klage til tilsynsmyndigheden (artikel 77).
eu-objection-subject = Indsigelse mod direkte markedsføring efter artikel 21, stk. 2, i GDPR
eu-objection-ask = Jeg gør indsigelse mod, at mine personoplysninger behandles med henblik på direkte markedsføring. Det omfatter profilering, målretning på sociale medier, lister uploadet til platforme og målgrupper dannet, så de ligner dem. Efter artikel 21, stk. 3, i databeskyttelsesforordningen (GDPR) skal I ophøre med behandlingen; der skal ikke foretages en interesseafvejning. Hvis I støtter jer på mit samtykke, trækker jeg det tilbage (artikel 7, stk. 3).
eu-objection-political = Tilbagetrækningen gælder også ethvert samtykke til målretning af politisk reklame (artikel 18 i forordning (EU) 2024/900).
eu-objection-remove = Jeg beder jer fjerne mine oplysninger fra alle lister, som I bruger til dette eller har givet videre, underrette modtagerne (artikel 19) og slette det, I ikke længere har brug for (artikel 17, stk. 1, litra b og c). I må beholde det mindst mulige, der skal til, for at jeg ikke igen kommer på jeres lister.
eu-objection-term = Jeg beder jer bekræfte dette inden for en måned (artikel 12, stk. 3). Hvis I ikke svarer, kan jeg klage til tilsynsmyndigheden (artikel 77).

ch-access-subject = Anmodning om oplysninger efter artikel 25 i DSG
ch-access-ask = Jeg beder jer oplyse, om I behandler personoplysninger om mig. I så fald beder jeg om de oplysninger, der er nævnt i artikel 25, stk. 2, i den schweiziske databeskyttelseslov (DSG): jeres identitet, de behandlede oplysninger, formålet, opbevaringsperioden, oplysningernes oprindelse, hvis I ikke har dem fra mig, og modtagerne eller kategorierne af modtagere.
ch-access-more = Hvis oplysninger er videregivet til udlandet, beder jeg jer også oplyse staten og garantierne (artikel 19, stk. 4).
ch-access-term = Oplysningerne er gratis og skal gives inden for 30 dage (artikel 25, stk. 6 og 7). Forsætligt at give urigtige eller ufuldstændige oplysninger er strafbart (artikel 60).
ch-objection-subject = Indsigelse efter artikel 30, stk. 2, litra b, og artikel 32 i DSG
ch-objection-ask = Jeg erklærer udtrykkeligt, at jeg ikke ønsker mine personoplysninger behandlet til reklame. Det omfatter målretning på sociale medier, lister uploadet til platforme og målgrupper dannet, så de ligner dem. Behandling i strid med denne erklæring krænker mine personlighedsrettigheder (artikel 30, stk. 2, litra b, i den schweiziske databeskyttelseslov, DSG).
ch-objection-remove = Jeg beder jer slette mine oplysninger fra alle lister, som I bruger til dette eller har givet videre, og meddele det til modtagerne (artikel 32, stk. 2 og 4). I må beholde det mindst mulige, der skal til, for at jeg ikke igen kommer på jeres lister.
ch-objection-term = Jeg beder jer bekræfte dette inden for 30 dage.

br-access-subject = Anmodning om indsigt efter artikel 18 og 19 i LGPD
br-access-ask = Jeg beder jer bekræfte, om I behandler personoplysninger om mig. I så fald beder jeg om adgang til dem (artikel 18, I og II, i den brasilianske databeskyttelseslov LGPD, lov nr. 13.709/2018) i en klar og fuldstændig erklæring, der angiver oplysningernes oprindelse, de anvendte kriterier og formålet med behandlingen (artikel 19, II).
br-access-more = Oplys også, hvilke offentlige og private organer I har delt mine oplysninger med (artikel 18, VII), retsgrundlaget (artikel 7), og om der er brugt følsomme oplysninger (artikel 11).
br-access-term = Erklæringen er gratis (artikel 18, § 5) og skal gives inden for 15 dage fra denne anmodning (artikel 19, II). Hvis I ikke svarer, kan jeg henvende mig til den brasilianske databeskyttelsesmyndighed ANPD (artikel 18, § 1).
br-objection-subject = Indsigelse og anmodning om sletning efter artikel 18 i LGPD
br-objection-ask = Jeg trækker ethvert samtykke til behandling af mine personoplysninger til reklame tilbage (artikel 8, § 5, og artikel 18, IX, i den brasilianske databeskyttelseslov LGPD, lov nr. 13.709/2018). Hvis I støtter jer på et andet retsgrundlag uden at overholde loven, gør jeg indsigelse mod behandlingen (artikel 18, § 2). Det omfatter målretning på sociale medier, lister uploadet til platforme og målgrupper dannet, så de ligner dem.
br-objection-remove = Jeg beder jer slette mine oplysninger (artikel 18, IV og VI), fjerne dem fra alle lister, som I bruger til dette, og straks underrette dem, I har delt dem med, så de gør det samme (artikel 18, § 6). I må beholde det mindst mulige, der skal til, for at jeg ikke igen kommer på jeres lister.
br-objection-term = Jeg beder jer bekræfte dette straks og gratis eller oplyse de grunde, der er til hinder for det (artikel 18, §§ 4 og 5). Hvis I ikke svarer, kan jeg henvende mig til den brasilianske databeskyttelsesmyndighed ANPD (artikel 18, § 1).

california-access-subject = Anmodning om oplysninger efter California Consumer Privacy Act
california-access-ask = Efter §§ 1798.100, 1798.110 og 1798.115 i California Civil Code beder jeg jer oplyse, hvilke kategorier af personlige oplysninger og hvilke konkrete oplysninger I har indsamlet om mig, kilderne, formålene og de kategorier af tredjeparter, som I har videregivet, solgt eller delt dem med.
california-access-more = Oplys også, om I har brugt følsomme personlige oplysninger (§ 1798.121).
california-access-term = Jeg beder jer bekræfte modtagelsen inden for 10 arbejdsdage og svare inden for 45 kalenderdage (11 CCR § 7021).
california-objection-subject = Anmodning om stop for salg og deling, begrænsning og sletning
california-objection-ask = Efter §§ 1798.120, 1798.121 og 1798.105 i California Civil Code beder jeg jer holde op med at sælge og dele mine personlige oplysninger, også til adfærdsbaseret reklame på tværs af tjenester, begrænse brugen af mine følsomme oplysninger og slette mine personlige oplysninger.
california-objection-remove = Det omfatter lister uploadet til platforme og målgrupper dannet, så de ligner dem. Jeg beder jer give anmodningen videre til alle, som I har solgt, delt eller videregivet mine oplysninger til.
california-objection-term = Jeg beder jer stoppe salg og deling inden for 15 arbejdsdage (11 CCR § 7026) og slette inden for 45 kalenderdage (11 CCR § 7021).
