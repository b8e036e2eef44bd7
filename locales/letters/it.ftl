# Lettere: ciò che sta intorno e, per ogni legge, l’oggetto, la richiesta e il termine. Articoli in vigore a novembre 2026.

your-name = [Il tuo nome]
your-address = [Il tuo indirizzo postale o e-mail]
to = Alla cortese attenzione di: { $name }
their-address = [Il suo indirizzo, dalle note legali o dall’informativa sulla privacy]
greeting = Gentili Signore e Signori,
seen = mi è stata mostrata un’inserzione di { $name } su { $site }, l’ultima volta il { $day }.
said = Diceva: «{ $words }»
carried = Recava la dicitura: «{ $words }»
reasons = La piattaforma ha indicato questi motivi per cui mi è stata mostrata:
reason-age = Secondo { $site }, la mia età ha avuto un peso.
reason-location = Secondo { $site }, la mia posizione ha avuto un peso.
reason-ranking = Secondo { $site }, è stato il sistema della piattaforma a decidere di mostrarmela.
reason-context = Secondo { $site }, è stata mostrata a persone che guardavano la stessa cosa che guardavo io.
list = In particolare, vi chiedo di indicarmi se avete caricato su questa o su un’altra piattaforma un elenco contenente i miei dati e, in tal caso, quando, da chi li avete ottenuti e a chi avete fornito l’elenco; nonché se avete fatto creare un pubblico simile a quello di tale elenco.
closing = Distinti saluti

uk-access-subject = Richiesta di accesso ai sensi dell’articolo 15 dello UK GDPR
uk-access-ask = Vi chiedo di confermare se trattate dati personali che mi riguardano. In tal caso, chiedo una copia dei dati e le informazioni di cui all’articolo 15, paragrafi 1 e 2, dello UK GDPR (il regolamento generale sulla protezione dei dati del Regno Unito): le finalità, le categorie di dati, l’identità dei destinatari, il periodo di conservazione e, se non li avete raccolti presso di me, la loro origine.
uk-access-more = Vi chiedo inoltre di indicare la base giuridica del trattamento e se sono state utilizzate categorie particolari di dati (articolo 9).
uk-access-term = Avete un mese dal ricevimento di questa lettera per rispondere (articoli 12 e 12A). Se dovete verificare la mia identità, vi prego di non chiedere più del necessario. In mancanza di risposta potrò presentare reclamo all’Information Commissioner’s Office.
uk-objection-subject = Opposizione al marketing diretto ai sensi dell’articolo 21, paragrafo 2, dello UK GDPR
uk-objection-ask = Mi oppongo al trattamento dei miei dati personali per finalità di marketing diretto. Ciò comprende la profilazione, il targeting sui social media, gli elenchi caricati sulle piattaforme e i pubblici creati a loro somiglianza. Ai sensi dell’articolo 21, paragrafo 3, dello UK GDPR dovete cessare tale trattamento; non occorre alcun bilanciamento di interessi. Se vi basate sul mio consenso, lo revoco (articolo 7, paragrafo 3).
uk-objection-remove = Vi chiedo di rimuovere i miei dati da ogni elenco che utilizzate a tal fine o che avete trasmesso, di informarne i destinatari (articolo 19) e di cancellare ciò che non serve più (articolo 17, paragrafo 1, lettere b) e c)). Potete conservare il minimo necessario per non inserirmi più nei vostri elenchi.
uk-objection-term = Vi chiedo di confermarlo entro un mese (articoli 12 e 12A). In mancanza di risposta potrò presentare reclamo all’Information Commissioner’s Office.

eu-access-subject = Richiesta di accesso ai sensi dell’articolo 15 del GDPR
eu-access-ask = Vi chiedo di confermare se trattate dati personali che mi riguardano. In tal caso, chiedo una copia dei dati e le informazioni di cui all’articolo 15, paragrafi 1 e 2, del GDPR (regolamento (UE) 2016/679): le finalità, le categorie di dati, l’identità dei destinatari (CGUE, C-154/21), il periodo di conservazione e, se non li avete raccolti presso di me, la loro origine.
eu-access-political = Poiché si tratta di pubblicità politica, vi chiedo inoltre di indicarmi dove si trova il relativo avviso di trasparenza e come è stato effettuato il targeting (articoli 12 e 19 del regolamento (UE) 2024/900).
eu-access-more = Vi chiedo inoltre di indicare la base giuridica del trattamento e se sono state utilizzate categorie particolari di dati (articolo 9).
eu-access-term = Avete un mese dal ricevimento di questa lettera per rispondere (articolo 12, paragrafo 3). Se dovete verificare la mia identità, vi prego di non chiedere più del necessario. In mancanza di risposta potrò presentare reclamo all’autorità di controllo (articolo 77).
eu-objection-subject = Opposizione al marketing diretto ai sensi dell’articolo 21, paragrafo 2, del GDPR
eu-objection-ask = Mi oppongo al trattamento dei miei dati personali per finalità di marketing diretto. Ciò comprende la profilazione, il targeting sui social media, gli elenchi caricati sulle piattaforme e i pubblici creati a loro somiglianza. Ai sensi dell’articolo 21, paragrafo 3, del GDPR (regolamento (UE) 2016/679) dovete cessare tale trattamento; non occorre alcun bilanciamento di interessi. Se vi basate sul mio consenso, lo revoco (articolo 7, paragrafo 3).
eu-objection-political = La revoca vale anche per ogni consenso al targeting della pubblicità politica (articolo 18 del regolamento (UE) 2024/900).
eu-objection-remove = Vi chiedo di rimuovere i miei dati da ogni elenco che utilizzate a tal fine o che avete trasmesso, di informarne i destinatari (articolo 19) e di cancellare ciò che non serve più (articolo 17, paragrafo 1, lettere b) e c)). Potete conservare il minimo necessario per non inserirmi più nei vostri elenchi.
eu-objection-term = Vi chiedo di confermarlo entro un mese (articolo 12, paragrafo 3). In mancanza di risposta potrò presentare reclamo all’autorità di controllo (articolo 77).

ch-access-subject = Domanda d’accesso ai sensi dell’art. 25 LPD
ch-access-ask = Vi chiedo di comunicarmi se trattate dati personali che mi concernono. In tal caso, chiedo le informazioni di cui all’art. 25 cpv. 2 della legge federale sulla protezione dei dati (LPD): la vostra identità, i dati trattati in quanto tali, lo scopo del trattamento, la durata di conservazione, la provenienza dei dati se non sono stati raccolti presso di me e i destinatari o le categorie di destinatari.
ch-access-more = Se i dati sono stati comunicati all’estero, vi chiedo di indicare anche lo Stato e le garanzie (art. 19 cpv. 4 LPD).
ch-access-term = Le informazioni sono gratuite e vanno fornite entro 30 giorni (art. 25 cpv. 6 e 7 LPD). Chi fornisce intenzionalmente informazioni false o incomplete è punibile (art. 60 LPD).
ch-objection-subject = Opposizione ai sensi degli art. 30 cpv. 2 lett. b e 32 LPD
ch-objection-ask = Dichiaro espressamente di non volere che i miei dati personali siano trattati a fini pubblicitari. Ciò comprende il targeting sui social media, gli elenchi caricati sulle piattaforme e i pubblici creati a loro somiglianza. Trattarli contro questa dichiarazione lede la mia personalità (art. 30 cpv. 2 lett. b della legge federale sulla protezione dei dati, LPD).
ch-objection-remove = Vi chiedo di cancellare i miei dati da ogni elenco che utilizzate a tal fine o che avete trasmesso e di comunicarlo ai destinatari (art. 32 cpv. 2 e 4 LPD). Potete conservare il minimo necessario per non inserirmi più nei vostri elenchi.
ch-objection-term = Vi chiedo di confermarlo entro 30 giorni.

br-access-subject = Richiesta di accesso ai sensi degli articoli 18 e 19 della LGPD
br-access-ask = Vi chiedo di confermare se trattate dati personali che mi riguardano. In tal caso, chiedo di accedervi (articolo 18, I e II, della legge generale brasiliana sulla protezione dei dati, LGPD, legge n. 13.709/2018) mediante una dichiarazione chiara e completa che indichi l’origine dei dati, i criteri utilizzati e la finalità del trattamento (articolo 19, II).
br-access-more = Vi chiedo inoltre di indicare i soggetti pubblici e privati con cui avete condiviso i miei dati (articolo 18, VII), la base giuridica (articolo 7) e se sono stati utilizzati dati sensibili (articolo 11).
br-access-term = La dichiarazione è gratuita (articolo 18, § 5) e va fornita entro 15 giorni da questa richiesta (articolo 19, II). In mancanza di risposta potrò rivolgermi all’autorità brasiliana per la protezione dei dati, ANPD (articolo 18, § 1).
br-objection-subject = Opposizione e richiesta di cancellazione ai sensi dell’articolo 18 della LGPD
br-objection-ask = Revoco ogni consenso al trattamento dei miei dati personali a fini pubblicitari (articolo 8, § 5, e articolo 18, IX, della legge generale brasiliana sulla protezione dei dati, LGPD, legge n. 13.709/2018). Se vi fondate su un’altra base giuridica senza rispettare la legge, mi oppongo al trattamento (articolo 18, § 2). Ciò comprende il targeting sui social media, gli elenchi caricati sulle piattaforme e i pubblici creati a loro somiglianza.
br-objection-remove = Vi chiedo di cancellare i miei dati (articolo 18, IV e VI), di rimuoverli da ogni elenco che utilizzate a tal fine e di informare subito coloro con cui li avete condivisi, affinché facciano lo stesso (articolo 18, § 6). Potete conservare il minimo necessario per non inserirmi più nei vostri elenchi.
br-objection-term = Vi chiedo di confermarlo subito e gratuitamente, o di espormi i motivi che lo impediscono (articolo 18, §§ 4 e 5). In mancanza di risposta potrò rivolgermi all’autorità brasiliana per la protezione dei dati, ANPD (articolo 18, § 1).

california-access-subject = Richiesta di informazioni ai sensi del California Consumer Privacy Act
california-access-ask = Ai sensi delle sezioni 1798.100, 1798.110 e 1798.115 del Codice civile della California, vi chiedo di comunicarmi le categorie e le singole informazioni personali che avete raccolto su di me, le fonti, le finalità e le categorie di terzi a cui le avete rivelate, vendute o condivise.
california-access-more = Vi chiedo inoltre di indicare se avete utilizzato informazioni personali sensibili (sezione 1798.121).
california-access-term = Vi chiedo di confermare la ricezione entro 10 giorni lavorativi e di rispondere entro 45 giorni di calendario (11 CCR § 7021).
california-objection-subject = Richiesta di non vendere né condividere, di limitare l’uso e di cancellare
california-objection-ask = Ai sensi delle sezioni 1798.120, 1798.121 e 1798.105 del Codice civile della California, vi chiedo di non vendere né condividere più le mie informazioni personali, neppure per la pubblicità comportamentale tra contesti diversi, di limitare l’uso delle mie informazioni sensibili e di cancellare le mie informazioni personali.
california-objection-remove = Ciò comprende gli elenchi caricati sulle piattaforme e i pubblici creati a loro somiglianza. Vi chiedo di trasmettere queste richieste a tutti coloro a cui avete venduto, condiviso o rivelato le mie informazioni.
california-objection-term = Vi chiedo di dare seguito all’opposizione entro 15 giorni lavorativi (11 CCR § 7026) e alla cancellazione entro 45 giorni di calendario (11 CCR § 7021).
