# Brev: det som står runt omkring och för varje lag ämne, begäran och frist. Artiklar så som de gäller i november 2026.

your-name = [Ditt namn]
your-address = [Din post- eller e-postadress]
to = Till: { $name }
their-address = [Adressen, från kontaktuppgifterna eller integritetspolicyn]
greeting = Hej,
seen = Jag har fått se en annons från { $name } på { $site }, senast den { $day }.
said = Texten löd: ”{ $words }”
carried = Annonsen var märkt: ”{ $words }”
reasons = Plattformen angav följande skäl till att den visades för mig:
reason-age = Enligt { $site } spelade min ålder roll.
reason-location = Enligt { $site } spelade min position roll.
reason-ranking = Enligt { $site } var det plattformens eget visningssystem som valde att visa mig annonsen.
reason-context = Enligt { $site } visades annonsen för personer som tittade på samma sak som jag.
list = Jag ber er särskilt att upplysa mig om ni har laddat upp en lista med mina uppgifter till den här eller någon annan plattform och i så fall när, varifrån ni fick uppgifterna och vem ni har lämnat listan till, samt om ni har låtit skapa en målgrupp som liknar en sådan lista.
closing = Med vänlig hälsning

uk-access-subject = Begäran om tillgång enligt artikel 15 i UK GDPR
uk-access-ask = Jag ber er bekräfta om ni behandlar personuppgifter om mig. Om så är fallet begär jag en kopia och den information som anges i artikel 15.1 och 15.2 i UK GDPR (Storbritanniens dataskyddsförordning): ändamålen, kategorierna av uppgifter, mottagarna med namn, lagringstiden och, om ni inte har fått uppgifterna av mig, varifrån de kommer.
uk-access-more = Ange också den rättsliga grunden och om särskilda kategorier av personuppgifter (artikel 9) har använts.
uk-access-term = Ni har en månad på er att svara från det att ni tagit emot brevet (artiklarna 12 och 12A). Om ni behöver kontrollera min identitet ber jag er att inte begära mer än nödvändigt. Om ni inte svarar kan jag lämna in ett klagomål till Information Commissioner’s Office.
uk-objection-subject = Invändning mot direkt marknadsföring enligt artikel 21.2 i UK GDPR
uk-objection-ask = Jag invänder mot att mina personuppgifter behandlas för direkt marknadsföring. Det omfattar profilering, riktad reklam i sociala medier, listor som laddats upp till plattformar och målgrupper som skapats för att likna dem. Enligt artikel 21.3 i UK GDPR måste ni upphöra med behandlingen; någon intresseavvägning ska inte göras. Om ni stöder er på mitt samtycke återkallar jag det (artikel 7.3).
uk-objection-remove = Jag ber er ta bort mina uppgifter från alla listor som ni använder för detta eller har lämnat vidare, underrätta mottagarna (artikel 19) och radera det ni inte längre behöver (artikel 17.1 b och c). Ni får behålla det minsta som behövs för att jag inte ska hamna på era listor igen.
uk-objection-term = Jag ber er bekräfta detta inom en månad (artiklarna 12 och 12A). Om ni inte svarar kan jag lämna in ett klagomål till Information Commissioner’s Office.

eu-access-subject = Begäran om tillgång enligt artikel 15 i GDPR
eu-access-ask = Jag ber er bekräfta om ni behandlar personuppgifter om mig. Om så är fallet begär jag en kopia och den information som anges i artikel 15.1 och 15.2 i dataskyddsförordningen (GDPR): ändamålen, kategorierna av uppgifter, mottagarna med namn (EU-domstolen, C-154/21), lagringstiden och, om ni inte har fått uppgifterna av mig, varifrån de kommer.
eu-access-political = Eftersom annonsen är politisk ber jag er också ange var dess transparensmeddelande finns och hur inriktningen gjordes (artiklarna 12 och 19 i förordning (EU) 2024/900).
eu-access-more = Ange också den rättsliga grunden och om särskilda kategorier av personuppgifter (artikel 9) har använts.
eu-access-term = Ni har en månad på er att svara från det att ni tagit emot brevet (artikel 12.3). Om ni behöver kontrollera min identitet ber jag er att inte begära mer än nödvändigt. Om ni inte svarar kan jag lämna in ett klagomål till tillsynsmyndigheten (artikel 77).
eu-objection-subject = Invändning mot direkt marknadsföring enligt artikel 21.2 i GDPR
eu-objection-ask = Jag invänder mot att mina personuppgifter behandlas för direkt marknadsföring. Det omfattar profilering, riktad reklam i sociala medier, listor som laddats upp till plattformar och målgrupper som skapats för att likna dem. Enligt artikel 21.3 i dataskyddsförordningen (GDPR) måste ni upphöra med behandlingen; någon intresseavvägning ska inte göras. Om ni stöder er på mitt samtycke återkallar jag det (artikel 7.3).
eu-objection-political = Återkallelsen gäller också varje samtycke till inriktning av politisk reklam (artikel 18 i förordning (EU) 2024/900).
eu-objection-remove = Jag ber er ta bort mina uppgifter från alla listor som ni använder för detta eller har lämnat vidare, underrätta mottagarna (artikel 19) och radera det ni inte längre behöver (artikel 17.1 b och c). Ni får behålla det minsta som behövs för att jag inte ska hamna på era listor igen.
eu-objection-term = Jag ber er bekräfta detta inom en månad (artikel 12.3). Om ni inte svarar kan jag lämna in ett klagomål till tillsynsmyndigheten (artikel 77).

ch-access-subject = Begäran om information enligt artikel 25 i DSG
ch-access-ask = Jag ber er upplysa mig om ni behandlar personuppgifter om mig. Om så är fallet begär jag den information som anges i artikel 25.2 i den schweiziska dataskyddslagen (DSG): er identitet, de uppgifter som behandlas, ändamålet, lagringstiden, uppgifternas ursprung om ni inte har fått dem av mig, samt mottagarna eller kategorierna av mottagare.
ch-access-more = Om uppgifter har lämnats ut till utlandet ber jag er också ange staten och skyddsåtgärderna (artikel 19.4).
ch-access-term = Informationen är kostnadsfri och ska lämnas inom 30 dagar (artikel 25.6 och 25.7). Att uppsåtligen lämna felaktig eller ofullständig information är straffbart (artikel 60).
ch-objection-subject = Invändning enligt artiklarna 30.2 b och 32 i DSG
ch-objection-ask = Jag förklarar uttryckligen att jag inte vill att mina personuppgifter behandlas för reklam. Det omfattar riktad reklam i sociala medier, listor som laddats upp till plattformar och målgrupper som skapats för att likna dem. Att behandla dem i strid med denna förklaring kränker mina personlighetsrättigheter (artikel 30.2 b i den schweiziska dataskyddslagen, DSG).
ch-objection-remove = Jag ber er radera mina uppgifter från alla listor som ni använder för detta eller har lämnat vidare, och meddela mottagarna (artikel 32.2 och 32.4). Ni får behålla det minsta som behövs för att jag inte ska hamna på era listor igen.
ch-objection-term = Jag ber er bekräfta detta inom 30 dagar.

br-access-subject = Begäran om tillgång enligt artiklarna 18 och 19 i LGPD
br-access-ask = Jag ber er bekräfta om ni behandlar personuppgifter om mig. Om så är fallet begär jag tillgång till dem (artikel 18, I och II, i den brasilianska dataskyddslagen LGPD, lag nr 13.709/2018) i en tydlig och fullständig förklaring som anger uppgifternas ursprung, de kriterier som använts och ändamålet med behandlingen (artikel 19, II).
br-access-more = Ange också vilka offentliga och privata organ ni har delat mina uppgifter med (artikel 18, VII), den rättsliga grunden (artikel 7) och om känsliga uppgifter har använts (artikel 11).
br-access-term = Förklaringen är kostnadsfri (artikel 18, § 5) och ska lämnas inom 15 dagar från denna begäran (artikel 19, II). Om ni inte svarar kan jag vända mig till den brasilianska dataskyddsmyndigheten ANPD (artikel 18, § 1).
br-objection-subject = Invändning och begäran om radering enligt artikel 18 i LGPD
br-objection-ask = Jag återkallar varje samtycke till att mina personuppgifter behandlas för reklam (artikel 8, § 5, och artikel 18, IX, i den brasilianska dataskyddslagen LGPD, lag nr 13.709/2018). I den mån ni stöder er på en annan rättslig grund utan att följa lagen invänder jag mot behandlingen (artikel 18, § 2). Det omfattar riktad reklam i sociala medier, listor som laddats upp till plattformar och målgrupper som skapats för att likna dem.
br-objection-remove = Jag ber er radera mina uppgifter (artikel 18, IV och VI), ta bort dem från alla listor som ni använder för detta och genast underrätta dem som ni har delat dem med, så att de gör likadant (artikel 18, § 6). Ni får behålla det minsta som behövs för att jag inte ska hamna på era listor igen.
br-objection-term = Jag ber er bekräfta detta genast och kostnadsfritt, eller ange skälen till att det inte går (artikel 18, §§ 4 och 5). Om ni inte svarar kan jag vända mig till den brasilianska dataskyddsmyndigheten ANPD (artikel 18, § 1).

california-access-subject = Begäran om information enligt California Consumer Privacy Act
california-access-ask = Enligt §§ 1798.100, 1798.110 och 1798.115 i California Civil Code ber jag er uppge vilka kategorier av personlig information och vilka enskilda uppgifter ni har samlat in om mig, källorna, ändamålen och de kategorier av tredje parter som ni har lämnat ut, sålt eller delat dem med.
california-access-more = Ange också om ni har använt känslig personlig information (§ 1798.121).
california-access-term = Jag ber er bekräfta mottagandet inom 10 arbetsdagar och svara inom 45 kalenderdagar (11 CCR § 7021).
california-objection-subject = Begäran om stopp för försäljning och delning, begränsning och radering
california-objection-ask = Enligt §§ 1798.120, 1798.121 och 1798.105 i California Civil Code ber jag er att sluta sälja och dela min personliga information, även för beteendebaserad reklam mellan olika tjänster, begränsa användningen av min känsliga information och radera min personliga information.
california-objection-remove = Det omfattar listor som laddats upp till plattformar och målgrupper som skapats för att likna dem. Jag ber er vidarebefordra denna begäran till alla som ni har sålt, delat eller lämnat ut min information till.
california-objection-term = Jag ber er sluta sälja och dela inom 15 arbetsdagar (11 CCR § 7026) och radera inom 45 kalenderdagar (11 CCR § 7021).
