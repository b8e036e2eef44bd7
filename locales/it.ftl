# See en.ftl for what each message is for.

source-dialog_text = Secondo { $site }
source-platform_json = Secondo i dati di { $site } nella pagina
source-attribute = Secondo una nota di { $site } sull’annuncio
source-archive = Secondo i tuoi dati scaricati da { $site }
the-advertiser = l’inserzionista
quote = «{ $name }»

claim-advertiser = { $source }, { $advertiser } voleva raggiungere { $people }.
claim-platform = { $source }, { $site } ha scelto da sé { $people }.
claim-platform-dialog = { $source }, la piattaforma ha scelto da sé { $people }.
claim-nobody = { $source }, questo annuncio è stato mostrato a { $people }.
claim-ranking = { $source }, è stato il sistema di { $site } a decidere di mostrarti questo annuncio.
claim-age = { $source }, la tua età ha avuto un peso.
claim-location = { $source }, la tua posizione ha avuto un peso.
claim-words = { $source }, in parole che Sightline non conosce ancora: «{ $words }»{ $stop }
claim-nothing = { $source }, c’è un motivo che Sightline non sa ancora leggere.

people-age-one = persone di { $min } anni
people-age-range = persone dai { $min } ai { $max } anni
people-age-from = persone dai { $min } anni in su
people-age-to = persone fino a { $max } anni
people-age-any = persone di ogni età
people-gender-men = uomini
people-gender-women = donne
people-gender-all = persone di ogni genere

place-dma = l’area di mercato { $name }
place-postal = la zona postale { $name }
place-radius = i dintorni di { $name }
place-some-country = un certo paese
place-some-region = una certa regione
place-some-dma = una certa area di mercato
place-some-city = una certa città
place-some-postal = una certa zona postale
place-some = una certa zona
people-location = persone in questo luogo: { $place }
people-location-home = persone che vivono in questo luogo: { $place }
people-location-recent = persone state di recente in questo luogo: { $place }
people-location-home_or_recent = persone che vivono in questo luogo o ci sono state di recente: { $place }
people-location-near = persone in questo luogo o vicino: { $place }
people-location-near_business = persone vicine a { $advertiser } in questo luogo: { $place }

people-list = persone in un elenco caricato da qualcuno
people-list-of = persone in un elenco caricato da { $owner }
list-named = { $people } (nome: { $name })
list-matched = { $people } (riconosciute da { $keys })
key-email = indirizzo e-mail
key-phone = numero di telefono
key-madid = identificativo pubblicitario del telefono
and = { $first } e { $last }

people-language = persone la cui lingua è { $name }
people-language-some = persone di una certa lingua
people-interest = persone ritenute interessate a { $name }
people-interest-some = persone con un certo interesse
people-behaviour = persone messe nel gruppo { $name } per il loro comportamento
people-behaviour-some = persone raggruppate per il loro comportamento
people-topic = persone che si ritiene seguano l’argomento { $name }
people-topic-some = persone che si ritiene seguano un certo argomento
people-keyword = persone che hanno cercato o usato la parola { $name }
people-keyword-some = persone che hanno cercato o usato una certa parola
people-event = persone ritenute interessate all’evento { $name }
people-event-some = persone ritenute interessate a un certo evento
people-tv_show = persone che si ritiene guardino il programma { $name }
people-tv_show-some = persone che si ritiene guardino un certo programma
people-life_event = persone per cui si suppone l’evento { $name }
people-life_event-some = persone che si ritiene siano a un certo punto della vita
people-lookalike = persone ritenute simili a quelle del pubblico { $name }
people-lookalike-some = persone ritenute simili a un altro gruppo, che non è indicato
people-website_visit = persone che hanno visitato il sito { $name }
people-website_visit-some = persone che hanno visitato un certo sito
people-app_activity = persone che hanno usato l’app { $name }
people-app_activity-some = persone che hanno usato una certa app
people-store_visit = persone andate nel negozio { $name }
people-store_visit-some = persone andate in un certo negozio
people-offline_activity = persone i cui rapporti offline con { $name } sono stati comunicati a { $site }
people-offline_activity-some = persone la cui attività offline è stata comunicata a { $site }
people-product_catalogue = persone che hanno guardato prodotti di { $name }
people-product_catalogue-some = persone che hanno guardato certi prodotti
people-page_like = persone a cui piace la pagina { $name }
people-page_like-some = persone a cui piace una certa pagina
people-friend_of_page_like = persone tra le cui amicizie c’è qualcuno a cui piace la pagina { $name }
people-friend_of_page_like-some = persone tra le cui amicizie c’è qualcuno a cui piace una certa pagina
people-follower_of = persone che seguono { $name }
people-follower_of-some = persone che seguono un certo account
people-follower_lookalike = persone ritenute simili a chi segue { $name }
people-follower_lookalike-some = persone ritenute simili a chi segue un certo account
people-data_broker = persone di un gruppo formato dall’intermediario di dati { $name }
people-data_broker-some = persone di un gruppo formato da un intermediario di dati che non è indicato
people-platform_activity-some = persone scelte per ciò che fanno su { $site } e sugli altri suoi servizi
people-relationship = persone la cui situazione sentimentale è { $name }
people-relationship-some = persone con una certa situazione sentimentale
people-education = persone la cui istruzione è { $name }
people-education-some = persone con una certa istruzione
people-school = persone che hanno frequentato { $name }
people-school-some = persone che hanno frequentato una certa scuola
people-field_of_study = persone che hanno studiato { $name }
people-field_of_study-some = persone che hanno studiato una certa materia
people-employer = persone che lavorano per { $name }
people-employer-some = persone che lavorano per un certo datore di lavoro
people-industry = persone che lavorano nel settore { $name }
people-industry-some = persone che lavorano in un certo settore
people-company_size = persone di aziende della dimensione { $name }
people-company_size-some = persone di aziende di una certa dimensione
people-job_title = persone con la qualifica { $name }
people-job_title-some = persone con una certa qualifica
people-job_function = persone con la funzione { $name }
people-job_function-some = persone con una certa funzione
people-seniority = persone al livello professionale { $name }
people-seniority-some = persone a un certo livello professionale
people-skill = persone con la competenza { $name }
people-skill-some = persone con una certa competenza
people-member_group = persone del gruppo { $name }
people-member_group-some = persone di un certo gruppo
people-device = persone che usano il dispositivo { $name }
people-device-some = persone che usano un certo tipo di dispositivo
people-os = persone che usano il sistema { $name }
people-os-some = persone che usano un certo sistema
people-carrier = persone sulla rete di { $name }
people-carrier-some = persone su una certa rete mobile
people-platform = persone che usano { $site } con { $name }
people-platform-some = persone che usano { $site } in un certo modo
people-context = persone che guardavano { $name }
people-context-some = persone che guardavano ciò che guardavi tu
people-unresolved_audience = persone del pubblico { $name }
people-unresolved_audience-some = persone di un pubblico che non è descritto

people-engagement = persone che hanno interagito con { $name }
people-engagement-some = persone che hanno interagito con qualcosa che non è indicato
people-engagement-page = persone che hanno interagito con la pagina { $name }
people-engagement-page-some = persone che hanno interagito con una certa pagina
people-engagement-video = persone che hanno visto il video { $name }
people-engagement-video-some = persone che hanno visto un certo video
people-engagement-lead_form = persone che hanno aperto o compilato il modulo { $name }
people-engagement-lead_form-some = persone che hanno aperto o compilato un certo modulo
people-engagement-event = persone che hanno risposto all’evento { $name }
people-engagement-event-some = persone che hanno risposto a un certo evento
people-engagement-instagram = persone che hanno interagito con l’account Instagram { $name }
people-engagement-instagram-some = persone che hanno interagito con un certo account Instagram
people-engagement-canvas = persone che hanno aperto l’annuncio a schermo intero { $name }
people-engagement-canvas-some = persone che hanno aperto un certo annuncio a schermo intero
people-engagement-shop = persone che hanno visitato il negozio { $name }
people-engagement-shop-some = persone che hanno visitato un certo negozio
people-engagement-post = persone che hanno interagito con il post { $name }
people-engagement-post-some = persone che hanno interagito con un certo post
people-engagement-ad = persone che hanno interagito con l’annuncio { $name }
people-engagement-ad-some = persone che hanno interagito con un certo annuncio

# --- badge and panel ---

kind-political = Annuncio politico
kind-political-likely = Probabilmente un annuncio politico
kind-political-maybe = Forse un annuncio politico
kind-own-yes = Annuncio politico, secondo te
kind-own-no = Annuncio non politico, secondo te
kind-issue = Annuncio su un tema sociale
kind-issue-likely = Probabilmente un annuncio su un tema sociale
kind-ad = Annuncio
badge-paid = , pagato da { $name }
badge-by = , di { $name }
badge-why = perché tu?
on-platform = { $kind } su { $site }
advertiser-unnamed = Inserzionista non indicato
close = Chiudi
whole-record = Vedi tutto ciò che è annotato

heading-paid = Chi ha pagato
heading-why = Perché tu
heading-unknown = Che cosa non si sa
heading-ask = Chiedi a { $site }
heading-do = Che cosa puoi fare
why-says = Perché tu, { $who }
why-advertiser = Perché tu: lo ha chiesto l’inserzionista, { $who }
why-platform = Perché tu: lo ha scelto la piattaforma, { $who }
why-unsaid = { $site } non l’ha ancora detto.
ground-short-declared = dichiarato
ground-short-known = inserzionista noto
ground-short-words = in base al testo
short-list = Sei in un elenco caricato da qualcuno
short-list-theirs = Sei in un elenco che hanno caricato
short-list-of = Sei in un elenco caricato da { $owner }
short-more = + { $number }
heading-details = Dettagli e fonti
do-leave = Esci da questo elenco
do-change = Cambialo su { $site }
do-ask = Chiedi che cosa sanno
do-where = Mostrami dove

paid-account = L’annuncio non dice chi ha pagato. L’ha pubblicato l’account «{ $name }».
paid-nobody = L’annuncio non dice chi ha pagato né chi l’ha pubblicato.
paid-promoter = Indicato come responsabile, come richiede la legge britannica.
paid-authorised = Autorizzato da { $name }.
paid-behalf = Per conto di { $name }.
paid-words = L’annuncio stesso dice: «{ $words }»
paid-conclusion = L’annuncio non porta alcuna indicazione politica. È Sightline a concludere che è politico.
ground-words = Le sue parole suonano politiche: { $words }.
ground-account = L’account è in un elenco pubblico di inserzionisti politici.
ground-member = È l’account di un membro di un parlamento ({ $country }): { $party }.
ground-name = Un account con questo nome è in un elenco pubblico di inserzionisti politici. Un altro può chiamarsi così.
ground-party = Il nome dell’inserzionista contiene quello di un partito ({ $country }): { $party }. Un altro account può chiamarsi così.
ground-party-several = Il nome dell’inserzionista contiene quello di un partito: { $party }. Un altro account può chiamarsi così.
ground-claim = Lo dice il nome stesso dell’inserzionista.
ground-no-model = Sightline non sa giudicare le parole in questa lingua. Si basa sulle indicazioni e sugli inserzionisti noti.
say-otherwise = Non è così? Dillo
paid-notice = L’avviso di trasparenza dell’annuncio

why-nothing = Non si sa ancora perché ti è stato mostrato questo annuncio.
why-lead = Ti hanno contato tra queste persone. Non è detto che sia vero.
sensitive = Sensibile
sensitive-politics = Può rivelare opinioni politiche, che la legge tutela in modo particolare (GDPR, articolo 9).
sensitive-religion = Può rivelare convinzioni, che la legge tutela in modo particolare (GDPR, articolo 9).
sensitive-ethnicity = Può rivelare l’origine, che la legge tutela in modo particolare (GDPR, articolo 9).
sensitive-health = Può rivelare la salute, che la legge tutela in modo particolare (GDPR, articolo 9).
sensitive-sexuality = Può rivelare la sessualità, che la legge tutela in modo particolare (GDPR, articolo 9).
sensitive-union = Può rivelare l’appartenenza a un sindacato, che la legge tutela in modo particolare (GDPR, articolo 9).
sensitive-wealth = Dice se un quartiere è ricco o povero, e spesso vuol dire di più.
sensitive-banned = Nell’UE la pubblicità politica non può essere mirata in base a questo (regolamento (UE) 2024/900, articolo 18).


unknown-money = Di chi è il denaro che l’ha pagato.
unknown-archive = Perché ti è stato mostrato: i tuoi dati scaricati non lo dicono.
unknown-unopened = Perché ti è stato mostrato: la spiegazione di { $site } non è ancora stata aperta.
unknown-empty = Perché ti è stato mostrato: la spiegazione di { $site } non dà alcun motivo.
unknown-list-owner = Chi ha caricato l’elenco e come vi sono finiti i tuoi dati.
unknown-list = Come i tuoi dati sono finiti nell’elenco.
unknown-seed = A chi si ritiene che somigli, e in che cosa.
unknown-words = Che cosa vogliono dire le parole citate: sono mostrate come sono state trovate.
unknown-chooser = Se ha scelto l’inserzionista o { $site }, dove non è detto.
unknown-all = Se questo è tutto: { $site } decide quali motivi dare.

way-open = Apri la spiegazione di { $site }
way-never = Sightline non la apre mai per te.
way-reads = Sightline non la apre mai per te, ma la legge quando lo fai tu e ricorda ciò che dice.
menu-facebook = Scegli i tre puntini in alto a destra dell’annuncio, poi «Perché visualizzo questa inserzione?».
menu-instagram = Scegli i tre puntini in alto a destra dell’annuncio, poi «Perché vedi questa inserzione».
menu-x = Scegli i tre puntini in alto a destra dell’annuncio, poi «Perché questo annuncio?».
menu-youtube = Scegli i tre puntini o la «i» sull’annuncio, poi «Perché questo annuncio?».
menu-linkedin = Scegli i tre puntini in alto a destra dell’annuncio, poi «Perché visualizzo questo annuncio?».
menu-reddit = Scegli i tre puntini in alto a destra dell’annuncio, poi «Perché vedo questo annuncio?».
menu-tiktok = Apri il menu del video (tieni premuto o i tre puntini), poi «Informazioni su questo annuncio».

do-setting = Cambialo su { $site }: { $name }
do-write = Scrivi a { $name }: chiedi che cosa conserva su di te, oppure opponiti
do-complain = Segnala che manca l’indicazione

seen-archive = Dai tuoi dati scaricati; ti è stato mostrato { $last }.
seen-once = Visto { $last }.
seen-twice = Visto due volte { $last }.
seen-times = Visto { $count } volte { $last }.
seen-span = Visto la prima volta { $first }, l’ultima { $last }.
seen-times-span = Visto { $count } volte, la prima { $first }, l’ultima { $last }.
today = oggi
yesterday = ieri
on-day = il { $day } { $month } { $year }
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre

# --- overview ---

overview-title = Chi ti mostra annunci mirati
period = Periodo
period-7 = Ultimi 7 giorni
period-30 = Ultimi 30 giorni
period-90 = Ultimi 3 mesi
period-365 = Ultimi 12 mesi
period-all = Tutto
overview-ads = { $count ->
    [one] Hai visto { $number } annuncio.
   *[other] Hai visto { $number } annunci.
}
overview-political = { $count ->
    [one] Uno è politico.
   *[other] { $number } sono politici, di { $by ->
        [one] un solo inserzionista
       *[other] { $advertisers } inserzionisti
    }.
}
overview-concluded = { $count ->
    [one] Uno di questi non porta alcuna indicazione politica: è Sightline a concludere che è politico.
   *[other] { $number } di questi non portano alcuna indicazione politica: è Sightline a concludere che sono politici.
}
overview-none-political = Nessuno di essi risulta politico.
overview-quiet = In questo periodo non hai visto annunci. Scegline uno più lungo.
overview-doubt = Questi sono gli annunci che Sightline ha trovato e riconosciuto su questo dispositivo. Forse te ne sono stati mostrati altri.
overview-explained = { $count ->
    [0] Non si sa per nessuno degli annunci politici perché hanno scelto te: apri la spiegazione della piattaforma per scoprirlo.
    [one] Di un annuncio politico su { $political } si sa perché hanno scelto te.
   *[other] Di { $number } annunci politici su { $political } si sa perché hanno scelto te.
}
overview-print = Stampa questa pagina
figure-political = { $count ->
    [one] annuncio politico
   *[other] annunci politici
}
figure-undeclared = { $count ->
    [one] senza indicazione
   *[other] senza indicazione
}
figure-advertisers = { $count ->
    [one] inserzionista politico
   *[other] inserzionisti politici
}
figure-sightings = { $count ->
    [one] volta sullo schermo per un secondo o più
   *[other] volte sullo schermo per un secondo o più
}
chart-days = Annunci visti, per giorno
chart-weeks = Annunci visti, per settimana
chart-attention = Quante volte gli annunci sono rimasti sullo schermo un secondo o più
chart-months = Annunci visti, per mese
series-political = Politici
series-other = Altri
chart-who = Chi ti mostra annunci mirati, per numero di annunci politici
chart-who-on = { $name }, { $site }
chart-who-empty = Nessun inserzionista politico in questo periodo.
chart-how = { $count ->
    [one] Come hanno scelto te, nell’unico annuncio politico spiegato
   *[other] Come hanno scelto te, in { $number } annunci politici spiegati
}
chart-how-empty = Non si sa ancora di nessun annuncio politico. Apri la spiegazione che la piattaforma dà di un annuncio, e Sightline la legge.
chart-platforms = Dove, per numero di annunci politici
chart-platforms-empty = Nessun annuncio politico in questo periodo.

method-list = Elenchi di persone
method-lookalike = Somiglianza con altri
method-elsewhere = Ciò che hai fatto altrove
method-engagement = Ciò che hai fatto sulla piattaforma
method-interests = Interessi
method-profile = Lavoro, scuola e famiglia
method-place = Luogo
method-age-gender = Età e genere
method-device = Lingua e dispositivo
method-context = Ciò che guardavi
method-delivery = Scelta della piattaforma
method-unclear = Non descritto

empty-on = Ancora nessun annuncio annotato. Naviga come sempre: gli annunci vengono annotati mentre li scorri.
empty-off = Ancora nessun annuncio annotato, e Sightline è disattivato ovunque.
empty-keep = Restano su questo dispositivo e da nessun’altra parte.
empty-import = Importa dati scaricati

# --- list of ads ---

ads-title = Gli annunci che ti hanno mostrato
ads-list = Annunci
ads-all = Mostra tutti gli annunci
ads-none = Nessun annuncio corrisponde.
ads-none-for = Per «{ $words }» non si è trovato nulla.
ads-count = { $count ->
    [one] { $number } annuncio
   *[other] { $number } annunci
}
ads-count-of = { $count ->
    [0] Nessuno dei { $stored } annunci
    [one] { $number } annuncio su { $stored }
   *[other] { $number } annunci su { $stored }
}
ads-forget = { $count ->
    [one] Elimina questo annuncio
   *[other] Elimina questi { $number } annunci
}
row-paid = Pagato da { $name }
row-paid-unknown = Non è detto chi ha pagato
row-why-unknown = Perché tu: non si sa ancora.
forget = Elimina
search = Cerca
search-in = Inserzionista, pagante, parole
filter-platform = Piattaforma
filter-any-platform = Tutte
filter-kind = Politico
filter-any-kind = Tutti
kind-filter-political = Politici
filter-sort = Ordine
sort-newest = Prima i recenti
sort-oldest = Prima i più vecchi
sort-often = Prima i più visti
sort-advertiser = Per inserzionista
filter = Filtra
filter-topic = Argomento
filter-any-topic = Tutti
filter-goal = Scopo
filter-any-goal = Qualsiasi
filter-how = Come hanno scelto te
filter-any-how = In ogni modo
filter-from = Dal
filter-to = Al
chip-advertiser = Di: { $name }
chip-reason = { $kind }: { $name }
chip-off = Senza «{ $name }»

# --- one ad ---

record-back = Tutti gli annunci
record-advertiser = Tutti gli annunci di questo inserzionista
record-says = Che cosa dice l’annuncio
record-ground = Come fa Sightline a saperlo
record-details = I dettagli
record-forget = Elimina questo annuncio
record-about = Parla di questo: { $topics }.
topic-by = { $topic } («{ $word }»)
record-goal-donate = Vuole che tu faccia una donazione.
record-goal-sign = Vuole che tu firmi qualcosa.
record-goal-vote = Vuole che tu vada a votare.
record-goal-attend = Vuole che tu partecipi a qualcosa.
record-goal-persuade = Vuole convincerti.
opinion-said-yes = Hai detto che gli annunci di questo inserzionista sono politici.
opinion-said-no = Hai detto che gli annunci di questo inserzionista non sono politici.
opinion-is-political = È politico
opinion-not-political = Non è politico
opinion-leave = Lascia decidere a Sightline
opinion-counts = Vale per tutti gli annunci di questo inserzionista, resta su questo dispositivo e non viene mai donato.
sure-archive = Viene dai dati scaricati che hai importato.
sure-explanation = È stata trovata solo la spiegazione, non l’annuncio stesso.
verdict-rests-political = La conclusione che sia politico si basa su questo: { $grounds }.
verdict-rests-issue = La conclusione che riguardi un tema sociale si basa su questo: { $grounds }.
verdict-rests-not = La conclusione che non sia politico si basa su questo: { $grounds }.
verdict-is-unknown = Non si sa se sia politico.
verdict-no-ground = Nulla di ciò che è annotato sostiene questa conclusione.
verdict-sure = Sightline ne è sicuro al { $percent }%.
rests-disclosure = l’indicazione mostrata insieme all’annuncio
rests-advertiser = l’inserzionista noto come politico
rests-words = le sue parole
fact-platform = Piattaforma
fact-account = Account
fact-page = Pagina dell’inserzionista
fact-leads = Porta a
fact-number = Numero dell’annuncio
fact-first = Prima volta
fact-last = Ultima volta
fact-screen = Sullo schermo
fact-sightings = { $count ->
    [0] Mai per un secondo intero
    [one] Una volta per un secondo o più
   *[other] { $count } volte per un secondo o più
}

# --- one advertiser ---

advertiser-on = Inserzionista su { $site }
advertiser-gone = Di questo inserzionista non è più salvato alcun annuncio.
advertiser-ads-count = { $count ->
    [one] Hai visto { $number } annuncio di questo inserzionista.
   *[other] Hai visto { $number } annunci di questo inserzionista.
}
advertiser-seen = { $count ->
    [0] Nessuno è rimasto sul tuo schermo per un secondo intero.
    [one] Una volta ne è rimasto uno sul tuo schermo per un secondo o più.
   *[other] { $number } volte ne è rimasto uno sul tuo schermo per un secondo o più.
}
advertiser-day = È stato il { $first }.
advertiser-days = Il primo il { $first }, l’ultimo il { $last }.
advertiser-why = Tutti i motivi dati per scegliere te
advertiser-no-reasons = Non se ne conosce ancora nessuno. Apri la spiegazione della piattaforma su uno degli annunci, e Sightline la legge.
advertiser-ads = I suoi annunci
mute-advertiser-on = Non mostrare badge sui suoi annunci
mute-advertiser-off = Mostra di nuovo il badge sui suoi annunci
advertiser-accounts = Gli account con questo nome
advertiser-accounts-how = Sightline considera gli account con lo stesso nome un unico inserzionista. Se vanno insieme, sta a te giudicarlo.

# --- what they think you are ---

traits-page-title = Come ti vedono
traits-page-lead = Questi sono i motivi dati dalle piattaforme per mostrarti annunci. Non è detto che siano veri.
traits-none = Non si conosce ancora alcun motivo. Apri la spiegazione che una piattaforma dà di un annuncio, oppure importa i tuoi dati scaricati.
traits-count = { $count ->
    [one] { $number } caratteristica è stata usata per scegliere te.
   *[other] { $number } caratteristiche sono state usate per scegliere te.
}
traits-count-sensitive = { $count ->
    [0] Nessuna è tra quelle che la legge tutela in modo particolare.
    [one] Una è tra quelle che la legge tutela in modo particolare.
   *[other] { $number } sono tra quelle che la legge tutela in modo particolare.
}
traits-show-more = { $count ->
    [one] Mostrane un’altra
   *[other] Mostrane altre { $number }
}
traits-recorded-open = Vai ai tuoi dati scaricati
trait = Caratteristica
trait-by = Usata da
trait-used = In
trait-change = Cambiala
trait-ads = { $count ->
    [one] { $number } annuncio
   *[other] { $number } annunci
}
trait-others = { $count ->
    [one] e un altro
   *[other] e altri { $number }
}
trait-last = l’ultima volta il { $day }
trait-setting = { $site }: { $name }
lists-title = Gli elenchi in cui sei
lists-lead = Qualcuno ha caricato o comprato un elenco di persone, e tu ci sei oppure somigli a chi c’è.
traits-table = Caratteristiche
traits-search-in = Caratteristica o inserzionista
traits-found = { $count ->
    [one] { $number } motivo trovato
   *[other] { $number } motivi trovati
}
traits-none-found = Nessun motivo corrisponde.
traits-all = Mostra tutto ({ $number })
trait-recorded = nei tuoi dati di { $sites }
filter-which = Motivi
filter-any-reason = Tutti
which-sensitive = Sensibili
which-used = Usati per mostrarti un annuncio
which-recorded = Nei dati che hai scaricato

# --- settings ---

settings-title = Impostazioni
settings-where = Dove legge Sightline
settings-where-how = Nulla viene letto prima che tu lo attivi. Il browser ti chiede ancora una volta il permesso per ogni sito, e lì puoi revocarlo in qualsiasi momento. Le finestre private non vengono mai lette.
settings-paused = La lettura è in pausa ovunque.
settings-resume = Riprendi a leggere
settings-badges = Badge che non vuoi
settings-muted-none = Ogni annuncio politico porta un badge. Nel pannello del badge puoi disattivarlo per un annuncio, un inserzionista o una piattaforma.
settings-muted = Gli annunci di questo elenco non portano badge. Vengono annotati lo stesso.
settings-muted-ads = { $count ->
    [one] { $number } singolo annuncio
   *[other] { $number } singoli annunci
}
settings-unmute = Mostralo di nuovo
settings-unmute-all = Mostrali di nuovo
settings-look = Lingua e aspetto
settings-language = Lingua
settings-language-browser = Come il browser
settings-theme = Colori
settings-theme-browser = Come il browser
settings-theme-light = Chiaro
settings-theme-dark = Scuro
settings-kept = Cosa si conserva
settings-kept-what = Gli annunci che hai visto, chi li ha pagati, i motivi dati per mostrarteli e quando li hai visti. È tutto su questo dispositivo. I post dei tuoi amici e delle pagine non vengono conservati.
settings-stored = { $count ->
    [0] Non è salvato nulla.
    [one] È salvato { $number } annuncio.
   *[other] Sono salvati { $number } annunci.
}
settings-keep = Conserva gli annunci
settings-keep-always = finché voglio
settings-keep-days = { $count ->
    [30] per 30 giorni dall’ultima volta
    [90] per 3 mesi dall’ultima volta
    [365] per un anno dall’ultima volta
    [730] per due anni dall’ultima volta
   *[other] per { $count } giorni dall’ultima volta
}
settings-keep-how = Quelli più vecchi vengono poi eliminati una volta al giorno, per sempre.
settings-take = Porta tutto con te
settings-take-what = Un file JSON contiene tutto (le chiavi qui sotto solo se le spunti) e si può importare di nuovo, qui o in un altro browser. Un file CSV è una tabella degli annunci per un foglio di calcolo.
settings-export-keys = Con le chiavi per ritirare ciò che hai donato (chi ha il file potrebbe ritirarlo)
settings-export-json = Esporta in JSON
settings-export-csv = Esporta in CSV
settings-import = Importa un’esportazione
settings-forget = Elimina
settings-forget-one = Un singolo annuncio, o tutti quelli trovati da una ricerca, si eliminano nell’elenco degli annunci.
settings-forget-range = Elimina gli annunci di questi giorni
settings-forget-undo = Per dieci minuti puoi annullare l’eliminazione.
settings-first = Primi passi
settings-first-what = Che cosa legge Sightline, che cosa conserva e un annuncio d’esempio, spiegati.
settings-first-open = Leggi l’introduzione
settings-health = Controlla se la lettura funziona
settings-download = Importa i dati scaricati da una piattaforma
settings-advanced = Avanzate
settings-rules = Le regole per leggere le piattaforme, e chi può firmarne di nuove

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] Non c’era nulla da eliminare.
    [one] L’annuncio è eliminato.
   *[other] { $number } annunci sono eliminati.
}
notice-kept = { $count ->
    [0] Gli annunci vengono conservati finché vuoi.
   *[other] D’ora in poi gli annunci più vecchi vengono eliminati.
}
notice-pruned = { $count ->
    [one] { $number } annuncio era più vecchio ed è stato eliminato.
   *[other] { $number } annunci erano più vecchi e sono stati eliminati.
}
notice-range = Scegli almeno uno dei due giorni.
notice-exporting = Esportazione: { $number } annunci finora…
notice-exported = Esportato in { $name }.
notice-picture = L’immagine è salvata come { $name }.
forget-found-question = { $count ->
    [one] Eliminare questo annuncio?
   *[other] Eliminare questi { $number } annunci?
}
forget-found-what = Vengono tolti da questo dispositivo. Per dieci minuti puoi annullare.
forget-found-keep = Conserva
forget-found-do = Elimina
forget-range-question = Eliminare gli annunci di questi giorni?
forget-range-what = Tutti gli annunci visti in uno di questi giorni vengono tolti da questo dispositivo. Per dieci minuti puoi annullare.
forget-range-keep = Conservali
forget-range-do = Elimina
forget-all-question = Eliminare tutto?
forget-all-what = Tutti gli annunci annotati da Sightline, e ciò che ne ha saputo, vengono tolti da questo dispositivo. Per dieci minuti puoi annullare. Ciò che hai donato resta allo studio.
forget-all-keep = Conservali
forget-all-do = Elimina tutto
keep-question = Eliminare gli annunci più vecchi?
keep-what = { $count ->
    [30] Gli annunci visti l’ultima volta più di 30 giorni fa vengono eliminati ora, e poi una volta al giorno, per sempre.
    [90] Gli annunci visti l’ultima volta più di 3 mesi fa vengono eliminati ora, e poi una volta al giorno, per sempre.
    [365] Gli annunci visti l’ultima volta più di un anno fa vengono eliminati ora, e poi una volta al giorno, per sempre.
    [730] Gli annunci visti l’ultima volta più di due anni fa vengono eliminati ora, e poi una volta al giorno, per sempre.
   *[other] Gli annunci visti l’ultima volta più di { $count } giorni fa vengono eliminati ora, e poi una volta al giorno, per sempre.
}
keep-keep = Conservali
keep-do = Elimina i più vecchi

# --- charts ---
# `digit-groups` stands between groups of three digits.

chart-empty = Qui non c’è ancora nulla da mostrare.
chart-unnamed = senza nome
chart-table = Mostra come tabella
chart-save = Salva immagine
chart-when = Quando
chart-name = Nome
chart-count = Numero
chart-share-of = Quota
chart-share = { $share }%
chart-share-small = meno dell’1%
chart-more =
    { $count ->
        [one] Un’altra riga è nella tabella.
       *[other] Altre { $count } righe sono nella tabella.
    }
chart-columns-reading = { $total } in tutto; al massimo { $most } ({ $label }).
chart-bars-reading = { $label } è al primo posto con { $most }.
chart-bars-reading-of = { $label } è al primo posto con { $most } su { $total }.
chart-source = Sightline, su questo dispositivo, { $day }

day-month = { $day } { $month }
month-year = { $month } { $year }

# --- used everywhere ---

thousands = .
day-long = { $day } { $month } { $year }
day-short = { $day } { $month } { $year }
month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic
sections = Sezioni
tab-overview = Riepilogo
tab-ads = Annunci
tab-reasons = Motivi
tab-donate = Dona
tab-settings = Impostazioni
choose-platforms = Scegli le piattaforme
copy = Copia
save = Salva
undo = Annulla

surface-feed = nel feed
surface-right-column = nella colonna laterale
surface-search = tra i risultati di ricerca
surface-marketplace = su Marketplace
surface-instream = dentro un video
surface-video = in un feed di video
surface-conversation = tra i commenti
surface-player = nel lettore video
surface-companion = accanto al lettore video
surface-masthead = in cima alla pagina iniziale
surface-story = tra le storie
surface-trends = tra le tendenze
surface-suggestions = tra gli account da seguire
surface-shorts = tra i video brevi
surface-archive = da dati scaricati

topic-abortion = Aborto
topic-climate = Clima e ambiente
topic-corruption = Corruzione e lobby
topic-crime = Criminalità e polizia
topic-defence = Difesa e veterani
topic-digital = Diritti digitali
topic-economy = Economia e prezzi
topic-education = Istruzione
topic-elections = Elezioni
topic-energy = Energia
topic-equality = Uguaglianza e diritti civili
topic-europe = Europa
topic-farming = Agricoltura e animali
topic-foreign = Politica estera
topic-guns = Armi
topic-health = Sanità
topic-housing = Casa
topic-jobs = Lavoro e salari
topic-lgbt = Diritti LGBT
topic-migration = Immigrazione
topic-religion = Religione
topic-taxes = Tasse
topic-transport = Trasporti
topic-welfare = Pensioni e stato sociale
goal-donate = Far donare
goal-sign = Far firmare
goal-vote = Far votare
goal-attend = Far partecipare
goal-persuade = Convincere
kind-filter-declared = Dichiarati politici
kind-filter-concluded = Sembrano politici, non dichiarati
kind-filter-other = Tutti gli altri

# A criterion by its name alone, for lists and tables.
criterion-age = Età
criterion-gender = Genere
criterion-location = Luogo
criterion-language = Lingua
criterion-interest = Interesse
criterion-behaviour = Comportamento
criterion-topic = Argomento
criterion-keyword = Parola chiave
criterion-event = Evento
criterion-tv_show = Programma televisivo
criterion-life_event = Evento della vita
criterion-customer_list = Elenco caricato
criterion-lookalike = Somiglianza con altri
criterion-website_visit = Visita a un sito
criterion-app_activity = Uso di un’app
criterion-store_visit = Visita a un negozio
criterion-offline_activity = Attività offline
criterion-product_catalogue = Prodotti guardati
criterion-engagement = Interazione
criterion-page_like = Pagina che piace
criterion-friend_of_page_like = Pagina che piace a un’amicizia
criterion-follower_of = Account seguito
criterion-follower_lookalike = Somiglianza con chi segue
criterion-data_broker = Gruppo di un intermediario di dati
criterion-platform_activity = Attività sulla piattaforma
criterion-relationship = Situazione sentimentale
criterion-education = Istruzione
criterion-school = Scuola
criterion-field_of_study = Materia di studio
criterion-employer = Datore di lavoro
criterion-industry = Settore
criterion-company_size = Dimensione dell’azienda
criterion-job_title = Qualifica
criterion-job_function = Funzione
criterion-seniority = Livello professionale
criterion-skill = Competenza
criterion-member_group = Gruppo
criterion-device = Dispositivo
criterion-os = Sistema operativo
criterion-carrier = Rete mobile
criterion-platform = Uso della piattaforma
criterion-context = Ciò che guardavi
criterion-ranking = Scelta della piattaforma
criterion-unresolved_audience = Pubblico non descritto
criterion-unrecognised = Non ancora capito

noun-age-range = da { $min } a { $max } anni
noun-age-from = da { $min } anni in su
noun-age-to = fino a { $max } anni
noun-man = un uomo
noun-woman = una donna
noun-any-age = ogni età
noun-any-gender = ogni genere
noun-unnamed = non indicato

# --- the page around the letter ---

act-back = Torna all’annuncio
act-title = Che cosa puoi fare
act-write = Scrivi a { $name }
act-lead = Una lettera con ciò che Sightline sa: la completi e la invii tu. Sightline non invia nulla. Non è una consulenza legale; le autorità qui sotto ti dicono di più sui tuoi diritti.
act-want = Che cosa vuoi
act-want-access = Sapere che cosa conservano su di me
act-want-objection = Oppormi e farmi togliere
act-live = Dove vivi
act-live-how = Sightline lo chiede una volta, lo ricorda e non lo indovina mai. Da questo dipende la legge su cui si basa la lettera. Se vivi altrove, scegli dove ha sede l’inserzionista: il diritto dell’UE e quello del Regno Unito vincolano anche chi ha sede lì.
act-california = La legge della California vincola le imprese a partire da una certa dimensione. Raramente vincola campagne e partiti, che possono rifiutare.
act-language = Lingua della lettera
act-make = Scrivila
act-letter = Lettera. Sta a te completare ciò che è tra parentesi quadre.
act-print = Stampa
act-mail = Apri nel programma di posta
act-nobody = Non è indicato nessuno a cui scrivere: né un inserzionista né chi ha pagato.
act-label = Se a un annuncio politico manca l’indicazione
act-data = Se nessuno risponde o i tuoi dati sono stati usati male
act-about = Sull’annuncio di { $name } su { $site }.
act-about-unnamed = Su un annuncio su { $site } il cui inserzionista non è indicato.
act-looked-up = Autorità e impostazioni sono state verificate a novembre 2026.
law-uk = Regno Unito
law-eu = Unione europea, Norvegia, Islanda, Liechtenstein
law-ch = Svizzera
law-br = Brasile
law-california = California
land-uk = Regno Unito
land-eu = Unione europea
land-ch = Svizzera
land-br = Brasile
land-us = Stati Uniti
land-california = California
land-ca = Canada
land-au = Australia
authority-in = { $place }: { $what }
authority-uk-label = Commissione elettorale (Electoral Commission)
authority-uk-data = Commissario per l’informazione (Information Commissioner’s Office)
authority-eu-label = Coordinatore dei servizi digitali del tuo paese
authority-eu-data = Autorità per la protezione dei dati del tuo paese
authority-ch-data = Incaricato federale della protezione dei dati e della trasparenza
authority-br-data = Autorità per la protezione dei dati (Agência Nacional de Proteção de Dados)
authority-us-label = Commissione elettorale federale (Federal Election Commission)
authority-california-data = Agenzia californiana per la protezione della privacy (California Privacy Protection Agency)
authority-ca-label = Commissario alle elezioni federali (Commissioner of Canada Elections)
authority-au-label = Commissione elettorale australiana (Australian Electoral Commission)
complain-uk-label = I contenuti politici su internet devono dire chi li promuove e per conto di chi (Elections Act 2022, parte 6).
complain-uk-data = I tuoi dati sono stati usati illegalmente, o nessuno risponde alla tua richiesta.
complain-eu-label = Gli annunci politici devono avere un’etichetta e portare a un avviso di trasparenza (regolamento (UE) 2024/900, art. 11 e 12).
complain-eu-data = I tuoi dati sono stati usati illegalmente, nessuno risponde, o dati sensibili sono stati usati per un annuncio politico (regolamento (UE) 2024/900, art. 18).
complain-ch-data = I tuoi dati sono stati usati illegalmente, o nessuno risponde alla tua richiesta.
complain-br-data = I tuoi dati sono stati usati illegalmente, o nessuno risponde alla tua richiesta.
complain-us-label = Gli annunci a favore o contro candidati federali devono dire chi ha pagato (11 CFR 110.11).
complain-california-data = Un’azienda non risponde alla tua richiesta, o continua a vendere o condividere i tuoi dati.
complain-ca-label = Gli annunci elettorali devono dire chi li ha autorizzati (Canada Elections Act, art. 320).
complain-au-label = I contenuti elettorali devono dire chi li ha autorizzati (Commonwealth Electoral Act 1918, art. 321D).

# Settings of the platforms, by the ids of rules/actions.toml: what the platform calls each, and what to do there.
setting-meta-lists = Inserzionisti e liste
setting-meta-lists-how = Apri l’elenco degli inserzionisti di cui hai visto annunci («Advertisers you saw»), scegli l’inserzionista e poi il motivo («Why you may be seeing ads») per uscire dalla sua lista.
setting-meta-outside = La tua attività fuori da Meta
setting-meta-outside-how = Guarda chi ha segnalato ciò che hai fatto altrove e scollegalo.
setting-meta-preferences = Preferenze relative alle inserzioni
setting-meta-preferences-how = Guarda e cambia i tuoi argomenti pubblicitari e le categorie usate per raggiungerti.
setting-x-interests = Interessi
setting-x-interests-how = Togli la spunta a ciò che X pensa ti piaccia.
setting-x-audiences = Pubblici
setting-x-audiences-how = Guarda quali inserzionisti ti hanno in una lista ed escine.
setting-x-preferences = Preferenze sugli annunci
setting-x-preferences-how = Disattiva gli annunci personalizzati.
setting-youtube = Il mio centro per gli annunci
setting-youtube-how = Vedi meno annunci su un argomento o di un inserzionista, oppure disattiva gli annunci personalizzati.
setting-tiktok-outside = Annunci personalizzati
setting-tiktok-outside-how = Nelle impostazioni, alla voce degli annunci («Ads»), scollega gli inserzionisti e cancella ciò che hanno segnalato.
setting-tiktok = Impostazioni degli annunci
setting-tiktok-how = Nelle impostazioni, alla voce degli annunci («Ads»), cambia i tuoi argomenti pubblicitari o disattiva gli annunci mirati.
setting-linkedin = Dati pubblicitari
setting-linkedin-how = Disattiva uno per uno i dati che LinkedIn usa per gli annunci: interessi, istruzione, lavoro, datore di lavoro, luoghi, liste.
setting-reddit = Privacy
setting-reddit-how = Disattiva gli annunci basati sulla tua attività e sulle informazioni dei partner.

# --- donations ---

donate-title = Dona alla ricerca
donate-free = Non è un obbligo. Sightline fa tutto il resto anche senza.
donate-why = La ricerca può studiare la pubblicità politica mirata solo se le persone mostrano ciò che hanno visto. Puoi partecipare a uno studio, guardare ogni scheda prima che parta e ritirarla in seguito.
donate-find = Trova uno studio
donate-find-how = Uno studio ti dà l’indirizzo del suo server di raccolta. Interrogarlo non invia nulla su di te né sui tuoi annunci.
donate-address = Indirizzo del server di raccolta o codice di adesione
donate-ask = Leggi che cosa chiede
donate-file = Oppure apri il file dello studio
donate-open = Apri
study-title = Nome dello studio
study-controller = Chi è responsabile
study-purpose = A quale scopo
study-recipients = Chi riceve le schede
study-funder = Chi lo paga
study-ethics = Chi ha verificato che si può fare
study-countries = Paesi
study-asks = Che cosa chiede
asks-always = settimana, piattaforma, inserzionista, quante volte hai visto l’annuncio, che cosa ha concluso Sightline
asks-names = i nomi nei motivi: pagine, interessi, luoghi, proprietari di elenchi
study-published-if = Che cosa si pubblica
study-people = { $count ->
    [one] solo ciò che ha dato almeno una persona
   *[other] solo ciò che hanno dato almeno { $number } persone
}
study-sent = Quando partono le schede
study-sent-hours = { $count ->
    [0] subito
    [one] ciascuna in un momento diverso, entro un’ora
   *[other] ciascuna in un momento diverso, entro { $number } ore, perché nessuno capisca che vengono da una sola persona
}
study-recall = Fino a quando si può ritirare in tempo
study-recall-days = { $count ->
    [one] un giorno dopo la settimana di cui parla una scheda; fino ad allora nessuno la analizza
   *[other] { $number } giorni dopo la settimana di cui parla una scheda; fino ad allora nessuno la analizza
}
study-kept = Per quanto tempo si conservano
study-kept-days = { $count ->
    [one] { $number } giorno dopo la fine dello studio
   *[other] { $number } giorni dopo la fine dello studio
}
study-ends = Ultimo giorno dello studio
study-contact = Domande e reclami
study-collector = Dove si inviano le schede
study-relay = Chi le inoltra senza leggerle
study-issuer = Chi autorizza l’invio, senza sapere di che cosa
study-published = Dove sono pubblicate queste condizioni
study-analysis = Chiave che apre le schede
study-receipts = Chiave delle ricevute del server di raccolta
study-gateway = Chiave d’ingresso del server di raccolta
study-tokens = Chiave dei permessi, la stessa per tutti
study-begins = Primo giorno dello studio
study-digest = Impronta di queste condizioni
study-compare = Confrontala con quella pubblicata su { $address }. Tutti dovrebbero vedere la stessa: condizioni fatte per una sola persona direbbero chi è.
study-signer = Firmate con la chiave
study-before = (finora: { $text })
offer-lead = Leggi che cosa chiede questo studio. Non è stato inviato nulla.
offer-changed = Queste condizioni sono diverse da quelle che hai accettato. Finché non le accetti, non viene dato nulla in base a esse.
offer-signer = Sono firmate con una chiave diversa da prima. Chiedi allo studio, per una via che già conosci, se è giusto.
offer-about = Lo studio
offer-if = Se partecipi
offer-ticked = Nulla parte in automatico. Spunti ogni annuncio che vuoi donare.
offer-coarse = Una scheda contiene l’annuncio, chi ha pagato e i motivi dati, resi meno precisi: la settimana invece dell’ora esatta, una fascia d’età invece di età precise. Non contiene il tuo nome, il tuo account o il tuo indirizzo.
offer-sensitive = Accetto di dare le schede che spunto, con ciò che i loro motivi possono dire di me, per esempio opinioni politiche che un inserzionista mi attribuisce.
offer-back = Puoi ritirare ciò che hai donato finché lo studio non lo pubblica, e lasciare lo studio quando vuoi.
offer-adult = Ho almeno 18 anni.
offer-join = Partecipa a questo studio
offer-no = No, grazie
study-ended = Questo studio è terminato il { $day }. Non gli viene inviato altro; ciò che hai dato può ancora essere ritirato qui sotto.
joined-lead = Partecipi a questo studio. Nulla parte prima che tu lo spunti.
joined-outdated = Lo studio ha cambiato le sue condizioni. Non si invia altro finché non le hai guardate.
joined-ask-again = Chiedi di nuovo le condizioni
joined-same = Sono le condizioni che hai accettato.
joined-terms = Che cosa ha detto di sé lo studio
joined-choose = Scegli che cosa donare
joined-none = Ora non c’è nulla da donare. Gli annunci che vedi da qui in poi compaiono prima in questo punto.
joined-records = Ogni riga è una scheda come partirebbe. Aprila per vedere tutti i campi e il testo esatto, e togli la spunta a ciò che vuoi omettere. Il tuo nome, l’ora esatta, l’indirizzo della pagina e tutto ciò che non è elencato non partono mai.
review-same = Uguale in tutte le schede:
review-all = Spunta tutto ciò che è mostrato
review-no = Togli la spunta a tutto ciò che è mostrato
review-out = Omesso: { $number }
review-chosen = { $chosen } di { $number } scelte
review-never = Non proporre mai questo inserzionista
review-sensitive = Un motivo sensibile parte solo se lo spunti.
review-example = Una delle tue schede, come partirebbe
never-title = Mai proposti
never-undo = Proponi di nuovo
joined-donate = Dona ciò che ho spuntato
give-title = Questo lascia il tuo computer
give-records = Schede
give-sensitive = Motivi sensibili
give-keep = Non ancora
leave-title = Lascia lo studio
leave-what = Non ti verrà chiesto altro, e ciò che è ancora in attesa non verrà inviato. Ciò che è stato inviato resta allo studio, a meno che tu lo ritiri nell’elenco delle tue donazioni.
leave-act = Lascia questo studio
record-give = Dona questa scheda della settimana { $week }:
record-all = Tutto ciò che partirebbe sull’annuncio di { $name }
record-empty = Inviati vuoti: { $fields }.
record-exact = Il testo esatto
field-platform = Piattaforma
field-place = Posizione
field-week = Settimana
field-advertiser = Inserzionista
field-account = Account
field-declared = Dichiarato come
field-payer = Pagato da
field-authorised = Autorizzato da
field-words = Parole dell’annuncio
field-site = Sito a cui porta
field-reasons = Motivi
field-source = Motivi letti da
field-seen = Quante volte visto
field-recognised = Riconosciuto
field-conclusion = Nostra conclusione
field-fingerprint = Impronta dell’annuncio
field-study = Studio
field-form = Formato della scheda
field-program = Programma
declared-political = Politico
declared-issue = Su un tema sociale
declared-eu = Etichetta UE di pubblicità politica
declared-uk = Indicazione digitale britannica
declared-us = Indicazione statunitense
declared-ca = Autorizzazione canadese
declared-au = Autorizzazione australiana
declared-br = Avviso elettorale brasiliano
declared-nz = Dichiarazione neozelandese del promotore
verdict-political = Politico
verdict-issue = Su un tema sociale
verdict-not = Non politico
verdict-unknown = Non si sa
verdict-by = { $verdict }, in base a questo: { $grounds }
basis-disclosure = la sua indicazione
basis-advertiser = il suo inserzionista
basis-words = le sue parole
read-dialog = La finestra che hai aperto
read-data = I dati della piattaforma nella pagina
read-page = La pagina di spiegazione della piattaforma
read-note = Una nota unita all’annuncio
read-archive = I tuoi dati scaricati
seen-bucket-once = Una volta
seen-bucket-few = 2 o 3 volte
seen-bucket-several = Da 4 a 9 volte
seen-bucket-many = 10 volte o più
recognised-confirmed = Come annuncio, confermato
recognised-likely = Come annuncio, probabile
record-version = Versione { $version }
record-reason = { $kind }: { $detail }
record-reason-sensitive = { $kind }: { $detail } (sensibile)
record-reason-bare = { $kind }, nessun dettaglio
record-reason-bare-sensitive = { $kind }, nessun dettaglio (sensibile)
field-first-ad = Ti conta per questo annuncio
field-first-advertiser = Ti conta per questo inserzionista
first-yes = sì: la prima che doni
first-no = no: ti ha già contato un’altra scheda, o nessuno è indicato
field-country = Il tuo Paese
field-age-band = La tua età
age-band = { $band } anni
form-ad = Un annuncio
form-coverage = Quanto si è visto
about-title = Su di te, se vuoi
about-what = Lo studio vorrebbe saperlo. Nulla viene detto se non lo spunti, e nulla viene dedotto da ciò che vedi. Sta poi in ogni scheda che doni; in una singola scheda puoi ometterlo.
about-country = Dire in quale Paese vivo
about-country-which = Il Paese in cui vivo
about-age = Dire quanti anni ho
about-age-which = La mia età
about-choose = Scegli
asks-country = il tuo Paese, se lo spunti
asks-age = la tua età per fasce, se la spunti
asks-coverage = quanto hai visto in una settimana, per fasce
weeks-title = Quanto hai visto
weeks-what = Per ogni settimana conclusa e ogni piattaforma: in quanti giorni l’hai guardata e quanti annunci hai visto, per fasce. Nessun annuncio è indicato. Senza questo nessuno può dire quanto è grande la quota di annunci politici. «Non donati» conta gli annunci politici di cui finora non hai donato alcuna scheda; ciò che doni prima non vi conta. Gli annunci eliminati non sono in nessuno di questi numeri.
weeks-none = Ora non c’è nulla da donare. Una settimana compare qui quando è conclusa.
weeks-give = Dona quanto hai visto su { $platform } nella settimana { $week }
field-days = Giorni
field-ads = Annunci
field-political = Politici
field-kept-back = Non donati
outbox-seen = Quanto hai visto su { $platform }
outbox-title = Le tue donazioni
outbox-lead = Le schede inviate non portano nulla che le leghi a te o tra loro. La chiave per ritirarne una è conservata solo su questo dispositivo.
outbox-waiting = Ciò che è in attesa parte in automatico quando il server di raccolta è raggiungibile.
outbox-try = Prova ora
outbox-later = { $count ->
    [one] { $number } ritiro verrà comunicato più tardi al server di raccolta.
   *[other] { $number } ritiri verranno comunicati più tardi al server di raccolta, ciascuno in un momento diverso.
}
outbox-hurry = Comunica ora
outbox-hurry-what = Il server di raccolta potrebbe allora capire che vengono da una sola persona.
outbox-permit = Consenti di nuovo
outbox-caption = Le donazioni e che cosa ne è stato
outbox-record = Scheda
outbox-state = Stato
outbox-week = settimana { $week }
outbox-back = Ritira
outbox-back-name = Ritira la scheda su { $name }
donation-waiting = In attesa di invio
donation-token = In attesa: lo studio non ne ha ancora permesso l’invio: { $why }
donation-sent = Inviata
donation-outdated = Non accettata: lo studio aveva cambiato le sue condizioni.
donation-recall = Se la ritiri entro il { $day }, nessuno l’avrà analizzata.
donation-recall-late = Può ancora essere ritirata; ciò che lo studio ha pubblicato resta pubblicato.
donation-refused = Rifiutata dal server di raccolta
donation-refused-why = Rifiutata dal server di raccolta, con queste parole: «{ $words }»
donation-held = In attesa: Sightline non ha più il permesso di raggiungere { $host }.
donation-unsure = Forse è arrivata; non verrà inviata di nuovo.
donation-returning = Ritirata; il server di raccolta non l’ha ancora confermato.
donation-withdrawn = Ritirata
offer-invite = La accompagna un invito: { $code }. È conservato con lo studio.
donate-complain = Domande e reclami vanno a { $contact }. Hai anche il diritto di presentare reclamo all’autorità per la protezione dei dati del tuo paese.
donate-picture = Oppure apri un’immagine del suo codice QR
review-more = Queste sono le { $number } schede più recenti. Le altre seguono quando alcune di queste sono donate.
joined-by-itself = Partecipi a questo studio e le schede vengono donate in automatico. Quelle in attesa sono elencate sotto.
automatic-title = Donare in automatico
automatic-what = Se vuoi, le schede partono senza la tua spunta. È una scelta a sé, disattivata finché non la fai.
automatic-which = Solo annunci politici che vedi da ora in poi, riconosciuti con certezza e non più visti da un giorno. Ciò che hai tolto resta tolto, e non parte nulla degli inserzionisti che hai escluso.
automatic-hold = Ognuna attende da uno a tre giorni in un elenco su questa pagina, dove vedi il suo testo esatto e puoi annullarla.
automatic-never = I motivi sensibili restano qui, a meno che tu non li abbia spuntati per quell’annuncio. Una scheda che cambia mentre attende non è inviata ma ti viene proposta.
automatic-agree = Accetto che delle schede partano senza che io le guardi prima una per una, a meno che non le annulli.
automatic-begin = Dona in automatico da ora
automatic-is-on = Le schede vengono donate in automatico.
automatic-end = Non donare più in automatico
queue-title = Sarà donato in automatico
queue-lead = { $count ->
    [one] { $number } scheda è in attesa. Finché non parte puoi annullarla.
   *[other] { $number } schede sono in attesa. Finché non partono puoi annullarle.
}
queue-on = Sarà donata il { $day }.
queue-cancel = Annulla
queue-cancel-name = Annulla: non donare la scheda su { $name }
queue-cancel-all = Annulla tutte
receipts-title = Ricevute
receipts-what = Il server di raccolta firma una ricevuta per ogni scheda. Salvate in un file, le ricevute permettono a chiunque di verificare che è stata conservata o cancellata.
receipts-keys = Con le chiavi. Chi ha il file può allora ritirare queste donazioni e vedere che vengono da una sola persona.
receipts-save = Salva le ricevute
receipts-open = Apri le ricevute di un altro dispositivo, per ritirare donazioni qui
outbox-back-study = Ritira tutto ciò che è andato a «{ $title }»
outbox-back-all = Ritira tutto
back-title = Ritirare questo?
back-keep = Lascia così
back-count = { $count ->
    [0] Nulla di questo può essere ritirato.
    [one] Viene ritirata { $number } donazione.
   *[other] Vengono ritirate { $number } donazioni.
}
back-unsent = { $count ->
    [one] { $number } non è mai stata inviata e non lo sarà.
   *[other] { $number } non sono mai state inviate e non lo saranno.
}
back-in-time = { $count ->
    [one] { $number } può essere ritirata in tempo: fino al { $day } nessuno la analizza.
   *[other] { $number } possono essere ritirate in tempo: fino al { $day } nessuno le analizza.
}
back-late = { $count ->
    [one] { $number } forse è già stata analizzata: la scheda viene cancellata, ma ciò che è uscito in dati aggregati non può più essere ritirato.
   *[other] { $number } forse sono già state analizzate: le schede vengono cancellate, ma ciò che è uscito in dati aggregati non può più essere ritirato.
}
back-undated = Per { $number } non è annotato fino a quando si è in tempo.
back-held = Per { $number } il server di raccolta lo saprà solo quando consentirai di nuovo a Sightline di raggiungerlo.
back-keyless = { $number } non si può ritirare da qui: la chiave non è su questo dispositivo.
back-stops = Non viene più donato nulla in automatico, e ciò che è in attesa è annullato.
back-together = Vengono ritirate una dopo l’altra. Chi lì conserva gli indirizzi di rete potrebbe vedere che vengono da una sola persona.
back-spread = { $count ->
    [one] Ogni ritiro viene comunicato in un momento diverso, entro un’ora, finché il browser è aperto, perché nessuno capisca che vengono da una sola persona.
   *[other] Ogni ritiro viene comunicato in un momento diverso, entro { $number } ore, finché il browser è aperto, perché nessuno capisca che vengono da una sola persona.
}
back-for-good = Non si può annullare. Ciò che uno studio ha diffuso in dati aggregati non può più essere ritirato dopo.

# --- health ---

health-title = La lettura funziona ancora?
health-lead = Le piattaforme cambiano il modo in cui sono fatte le loro pagine, e non lo dicono. Sightline conta ciò che trova, così lo vieni a sapere se non ne capisce più una.
health-none = Ancora nulla da dire: nessuna piattaforma è attivata.
health-look = Da controllare.
health-good = La lettura funziona.
health-off = Disattivato.
health-unsure = Non si è ancora visto abbastanza per dirlo.
health-last = Ultimo annuncio trovato { $when }.
worry-no-posts = Sightline non trova più post su { $site }: { $count ->
    [one] nessuno nell’ultima pagina.
   *[other] nessuno nelle ultime { $number } pagine.
} Probabilmente { $site } è cambiato.
worry-silent = Sightline ha guardato { $count ->
    [one] { $number } post
   *[other] { $number } post
} su { $site } da quando ha trovato l’ultimo annuncio. O non te ne mostrano, oppure { $site } è cambiato.
worry-lost-structure = Sightline trova ancora annunci su { $site }, ma uno dei modi per riconoscerli non funziona più: i dati stessi della pagina. Il prossimo cambiamento potrebbe renderlo cieco.
worry-lost-markup = Sightline trova ancora annunci su { $site }, ma uno dei modi per riconoscerli non funziona più: come è costruita la pagina. Il prossimo cambiamento potrebbe renderlo cieco.
worry-lost-label = Sightline trova ancora annunci su { $site }, ma uno dei modi per riconoscerli non funziona più: l’etichetta che le persone leggono. Il prossimo cambiamento potrebbe renderlo cieco.
worry-flood = { $site } ha mostrato in un’ora più annunci nuovi di quanti chiunque possa guardare, quindi { $count ->
    [one] uno non è stato conservato.
   *[other] { $number } non sono stati conservati.
} Forse una pagina li inventa; ciò che era conservato prima è intatto.
figures = Cifre
figures-of = Cifre per { $site }
figure-posts = Post guardati
figure-candidates = Post che potevano essere annunci
figure-confirmed = Annunci, due indizi di tipo diverso
figure-likely = Annunci, un tipo di indizio
figure-located = Annunci trovati solo dalla loro etichetta, dove le regole non ne conoscono
figure-since = Post dall’ultimo annuncio
figure-explanations = Spiegazioni lette
figure-understood = Motivi capiti
figure-unrecognised = Motivi conservati come trovati
health-unknown = Tipi di motivo che Sightline non conosce ancora: { $names }
health-report = Rapporto per chi sviluppa Sightline…
rules-title = Le regole con cui Sightline legge
rules-shipped = Versione { $used }, quella arrivata con Sightline.
rules-newer = Versione { $used }, più recente di quella arrivata con Sightline ({ $shipped }).
rules-lapsed = Le regole più recenti che hai caricato non si usano più; si usano quelle arrivate con Sightline. { $why }
rules-why = Quando una piattaforma cambia, regole più recenti riparano la lettura senza un nuovo Sightline. Un file viene accettato solo se l’ha firmato qualcuno di cui ti fidi e se supera le proprie prove; non può mai leggere dove non hai attivato Sightline.
rules-load = Carica un file di regole
rules-back = Torna alla versione { $shipped }
rules-from = Cerca regole più recenti una volta al giorno a questo indirizzo (vuoto: mai)
signers-title = Chi può firmare
signers-built-in = { $count ->
    [0] Questo Sightline per impostazione predefinita non si fida di nessuno.
    [1] Questo Sightline si fida della chiave di chi lo sviluppa.
   *[other] Questo Sightline si fida di { $count } chiavi di chi lo sviluppa.
}
signers-add = Puoi fidarti di qualcun altro, per esempio della tua università. Fatti dare la chiave da loro, non prenderla dal file.
signers-remove = Rimuovi
signers-key = Chiave pubblica
signers-form = 64 cifre e lettere da a a f
signers-trust = Accetta

# --- import ---

import-title = Importa ciò che le piattaforme conservano su di te
import-lead = Ogni piattaforma deve darti una copia di ciò che conserva. Una parte riguarda gli annunci: quali ti sono stati mostrati, chi ha un elenco in cui ci sei, come ti vede la piattaforma. Sightline legge quella parte qui, su questo dispositivo. I messaggi, le foto e tutto il resto non vengono letti; dei file di testo si guarda solo l’inizio, per sapere che cosa sono.
import-choose = Scegli i dati scaricati o trascinali qui: lo zip, o un suo file
import-files = Che cosa è stato letto di ogni file
import-files-when = Importato { $when }.
import-file = File
import-file-read = Letto
import-file-kept = Tenuto alla lettera
import-file-left = Tralasciato
import-file-why = Perché
import-why-shape = Voci in una forma non ancora nota
import-why-unnamed = Voci che dicono solo che c’era un annuncio
import-why-undated = Quando è stato mostrato è scritto in un modo non ancora noto
import-why-clock = Gli orari sono quelli dell’orologio dell’account e possono differire di ore
import-why-damaged = Il file è danneggiato: scaricalo di nuovo
import-why-page = Di questa pagina non si è potuto leggere nulla: chiedi il download in JSON
import-why-text = La forma di testo dice meno: chiedi il download in JSON
import-found = Che cosa è stato trovato
import-thinks =
    { $count ->
        [one] { $number } cosa che { $site } pensa di te
       *[other] { $number } cose che { $site } pensa di te
    }{ $sensitive ->
        [0] .
        [one] , di cui { $sensitive } sensibile.
       *[other] , di cui { $sensitive } sensibili.
    }
import-see = Vedile
import-found-ads = { $count ->
    [one] { $number } annuncio o inserzionista negli ultimi dati importati
   *[other] { $number } annunci e inserzionisti negli ultimi dati importati
}
import-see-ads = Vedi gli annunci
import-where = Dove chiederli
import-forms = Il JSON dice di più ed è esatto. Anche l’HTML o il testo, che alcune inviano se non scegli nulla, viene letto.
download-meta = Scegli «Scarica le tue informazioni», poi «Informazioni sulle inserzioni» e il formato JSON.
download-x = Scegli «Scarica un archivio dei tuoi dati». Arriva entro alcuni giorni.
download-youtube = Scegli «cronologia» e il formato JSON.
download-google = In «Le mie attività» scegli solo gli annunci e il formato JSON.
download-tiktok = Scegli «Tutti i dati» e JSON.
download-linkedin = Scegli l’archivio più grande.
traits-from = Dai dati scaricati, importati { $when }.
traits-forget = Elimina queste voci

# --- what went wrong ---
# `detail` is technical and in English, for whoever mends it.

broken-title = Impossibile mostrare questa pagina
broken-what = Nel frattempo puoi fermare ogni lettura e portare con te ciò che è salvato.
broken-halt = Smetti di leggere ovunque
broken-rescue = Esporta ciò che è salvato
notice-halted = Non viene più letto nulla. Quando sarà risolto, la lettura resterà in pausa per un giorno, se non la riprendi prima.
trouble-storage = La memoria del browser non ha funzionato. Controlla che il disco non sia pieno e che il browser possa salvare dati, poi ricarica questa pagina. ({ $detail })
trouble-newer = Un Sightline più recente ha salvato i tuoi annunci in una forma che questo non può aprire. Nulla è perso: aggiorna Sightline, poi ricarica questa pagina.
trouble-shape = Qualcosa di salvato non si può leggere. Ricarica questa pagina. Se succede ancora, segnalalo. ({ $detail })
trouble-request = Sightline non ha capito. Ricarica questa pagina. Se succede ancora, segnalalo. ({ $detail })
trouble-gone = Questo annuncio non è più salvato. Torna all’elenco dei tuoi annunci.
trouble-platform = Sightline non conosce la piattaforma «{ $name }». Ricarica questa pagina.
trouble-page = Non c’è una pagina «{ $name }». Scegli un’altra parte di Sightline.
trouble-key = Questa non è una chiave pubblica. Ha 64 cifre e lettere da a a f; copiala tutta.
trouble-rules-address = L’indirizzo delle regole comincia con https:// e ha al massimo 500 caratteri. Correggilo e salva di nuovo.
trouble-rules = { $why } Restano le regole in uso.
trouble-join-first = Non partecipi a nessuno studio. Prima scegline uno a cui partecipare.
trouble-randomness = Il browser non ha fornito numeri casuali, e una donazione ne ha bisogno. Riavvia il browser e riprova.
trouble-collector-address = Questo non è l’indirizzo di un server di raccolta. Comincia con https:// e il nome di un server, per esempio https://collector.example, e poi non segue nulla.
trouble-collector-silent = Il server di raccolta non è raggiungibile. Controlla l’indirizzo e la connessione, o riprova più tardi.
trouble-other-terms = Il server di raccolta mostra ad altri condizioni diverse da quelle che hai visto; non partecipi. Confronta l’impronta con quella pubblicata e dillo a chi conduce lo studio.
trouble-no-study = A questo indirizzo non c’è nessuno studio. Controllalo, o chiedi a chi conduce lo studio.
trouble-study = Questo studio non dice tutto ciò che deve, quindi non puoi parteciparvi. Dillo a chi lo conduce. ({ $detail })
trouble-study-form = Questo non è il file firmato di uno studio. Chiedi quel file a chi lo conduce. ({ $detail })
trouble-study-signature = Le condizioni di questo studio sono state cambiate dopo essere state firmate; non puoi partecipare. Dillo a chi lo conduce.
trouble-study-ended = Questo studio è terminato il { $day } e non accetta altro. Chiedi a chi lo conduce se ne seguirà un altro.
trouble-other-code = Non sono le condizioni indicate dal codice di adesione, quindi non puoi partecipare. Dillo a chi conduce lo studio.
trouble-invite = Questo non è un invito: ha al massimo 64 lettere, cifre e trattini. Chiedi a chi l’ha inviato.
trouble-decisions = Non c’è più posto per ricordare ciò che togli. Elimina annunci che non ti servono più o non donare questa scheda.
trouble-receipts = Questo non è un file di ricevute, o qualcuno l’ha cambiato. Non è stato importato nulla. ({ $detail })
trouble-no-keys = Questo file non contiene chiavi di donazioni da ritirare. Salva le ricevute con le chiavi sull’altro dispositivo.
trouble-letters = Non è stato possibile caricare il testo della lettera. Ricarica questa pagina.
trouble-record = Una scheda non è come deve essere, quindi non è stato inviato nulla. Segnalalo, per favore. ({ $detail })
refused-size = Il file è più grande di quanto possa essere un file di regole ({ $size } byte; al massimo { $most }). Scegli un altro file.
refused-form = Questo non è un file di regole. Sceglilo così come è stato pubblicato. ({ $detail })
refused-signer = Il file è firmato da qualcuno di cui non ti fidi. Se sai chi è, aggiungi la sua chiave in «Chi può firmare». (chiave { $key })
refused-signature = La firma non corrisponde: il file è stato cambiato dopo essere stato firmato. Scaricalo di nuovo da chi lo pubblica.
refused-older = Il file contiene la versione { $offered }; la versione { $current } è già stata accettata. Non devi fare nulla.
refused-expired = Le regole valevano fino al { $day }. Procuratene di più recenti da chi le pubblica.
refused-program = Le regole richiedono Sightline { $version } o più recente. Prima aggiorna Sightline.
refused-reach = Le regole leggerebbero su { $place }, e questo Sightline non te lo chiede. Non usare questo file.
refused-check = Le regole sono difettose. Dillo a chi le ha fatte. ({ $detail })
refused-example = Le regole non superano la propria prova. Dillo a chi le ha fatte. ({ $platform }, esempio { $number }: trovati { $found } annunci su { $expected })

# --- notices ---

notice-ads-back = { $count ->
    [one] L’annuncio è tornato.
   *[other] I tuoi annunci sono tornati.
}
notice-switch-refused = Senza il tuo permesso Sightline non può guardare { $site }. Resta disattivato.
notice-on = { $site } è attivato.
notice-off = { $site } è disattivato.
notice-ask-refused = Senza il tuo permesso Sightline non può interrogare il server di raccolta sul suo studio.
notice-join-refused = Non partecipi allo studio: manca il permesso del browser di donare.
notice-joined = Partecipi allo studio. Nulla viene donato prima che tu lo approvi.
notice-left = Hai lasciato lo studio.
notice-choose-one = Scegli almeno un annuncio da donare.
notice-never = Nessun annuncio di questo inserzionista viene più proposto.
notice-offered = Gli annunci di questo inserzionista vengono di nuovo proposti.
notice-record-changed = Cambiate da quando le hai guardate e non inviate: { $count }. Guardale di nuovo.
notice-donated = { $count ->
    [one] Grazie: { $count } annuncio è in viaggio.
   *[other] Grazie: { $count } annunci sono in viaggio.
}
notice-sent = { $count ->
    [0] Nessun annuncio è stato inviato.
    [one] { $count } annuncio è stato inviato.
   *[other] { $count } annunci sono stati inviati.
}
notice-later = { $count ->
    [one] { $count } sarà inviato più tardi.
   *[other] { $count } saranno inviati più tardi.
}
notice-refused = { $count ->
    [one] Il server di raccolta ne ha rifiutato { $count }.
   *[other] Il server di raccolta ne ha rifiutati { $count }.
}
notice-withdrawal-later = Ritirato. Il server di raccolta lo saprà a suo tempo, o appena sarà raggiungibile.
notice-hurried = Ritirato.
notice-hurry-later = Vengono comunicati ora; non tutto è ancora confermato.
notice-withdrawn = { $count ->
    [one] La donazione è ritirata.
   *[other] { $count } donazioni sono ritirate.
}
notice-automatic = Da ora le schede vengono donate in automatico.
notice-automatic-off = Non viene più donato nulla in automatico.
notice-cancelled = { $count ->
    [0] È già in viaggio. Puoi ritirarla più sotto.
    [one] { $count } scheda non viene donata in automatico. È tra quelle da scegliere.
   *[other] { $count } schede non vengono donate in automatico. Sono tra quelle da scegliere.
}
notice-receipts = { $count ->
    [0] Queste donazioni sono già note qui.
    [one] { $count } donazione può ora essere ritirata qui. Non è stato inviato nulla.
   *[other] { $count } donazioni possono ora essere ritirate qui. Non è stato inviato nulla.
}
notice-receipts-size = Questo file è troppo grande per contenere ricevute. Scegline un altro.
notice-join-code = Questo codice di adesione non è completo. Copialo di nuovo dalla pagina dello studio.
notice-code-read = Ecco ciò che dice l’immagine. Guardalo prima di chiedere.
notice-no-code = In questa immagine non c’è un codice QR leggibile. Scegline un’altra o incolla il codice di adesione.
notice-no-picture = Questo file non è un’immagine apribile. Scegline un altro o incolla il codice di adesione.
notice-picture-size = Questa immagine è troppo grande. Scegline una più piccola o incolla il codice di adesione.
notice-letter-copied = La lettera è copiata.
notice-opinion = Annotato per tutti gli annunci di questo inserzionista.
notice-opinion-gone = Ora decide di nuovo Sightline.
notice-traits-forgotten = Eliminato. Importa di nuovo i dati scaricati per rivederlo.
notice-report-copied = Il rapporto è copiato. Incollalo in una segnalazione.
notice-rules-size = Quel file è troppo grande per essere un file di regole. Scegline un altro. Restano le regole in uso.
notice-rules-loaded = È in uso la versione { $version } delle regole.
notice-rules-reset = Di nuovo la versione { $version } delle regole, quella arrivata con Sightline.
notice-rules-refused = Senza il tuo permesso Sightline non può cercare regole lì.
notice-rules-never = Sightline non cerca più regole più recenti.
notice-rules-daily = Sightline guarda lì una volta al giorno.
notice-trusted = D’ora in poi si accettano le regole firmate con questa chiave.
notice-distrusted = La chiave non è più accettata.
notice-address = Questo non è un indirizzo. Comincia con https://.
notice-import-reading = Lettura…
notice-import-keeping = Salvataggio di ciò che è stato trovato…
notice-import-stopped = Interrotto. Non è stato importato nulla.
notice-import-broken = Sightline si è inceppato su questi dati. Segnala quali erano, per favore.
notice-import-nothing = Non contiene nulla sugli annunci che Sightline conosca. Chiedi i dati in formato JSON.
notice-import-unread = Non è stato possibile leggere nulla. Scegli lo zip così come l’hai ricevuto, o richiedilo di nuovo. ({ $detail })
notice-imported = { $count ->
    [0] Importato: nessun nuovo annuncio o inserzionista.
    [one] Importato: { $count } nuovo annuncio o inserzionista.
   *[other] Importati: { $count } nuovi annunci e inserzionisti.
}
notice-imported-traits = { $count ->
    [one] Inoltre { $count } cosa che una piattaforma pensa di te.
   *[other] Inoltre { $count } cose che le piattaforme pensano di te.
}
notice-import-lost = Non è stato possibile leggere tutto: { $detail }
notice-import-undone = L’importazione è annullata.

# --- words that stand in the pages themselves ---

skip = Vai al contenuto
notices = Avvisi
loading = Caricamento…
importing-title = Lettura dei dati scaricati
importing-stop = Interrompi
report-title = Un rapporto per chi sviluppa Sightline
report-what = Contiene nomi e numeri, nessun testo e nulla su di te. Leggilo, togli ciò che vuoi e copialo in una segnalazione. Sightline non invia nulla. Dice di più mentre una pagina della piattaforma è aperta in un’altra scheda.
report-label = Rapporto

# --- said where the core cannot be asked ---
# These are also written to the browser’s own message files. They take no arguments.

browser-restarted = Sightline è stato aggiornato o riavviato. Ricarica questa pagina.
browser-silent = Sightline non ha risposto. Ricarica questa pagina.
browser-slow = Ci è voluto troppo tempo. Riprova.
browser-stumbled = Sightline si è inceppato. Riprova.
browser-failed = Non ha funzionato. Riprova, o ricarica questa pagina.
browser-again = Riprova

# --- popup ---

popup-here = In questa pagina
popup-off = Sightline è disattivato su { $site }.
popup-off-more = Finché è disattivato, su { $site } non si legge nulla.
popup-elsewhere = Qui non c’è nulla da leggere.
popup-elsewhere-more = Questo non è un sito che Sightline legge. Legge { $sites }.
popup-nowhere = Sightline è disattivato ovunque.
popup-nowhere-more = Sightline legge { $sites }, ciascuno solo dopo che l’hai attivato.
popup-choose = Scegli dove attivarlo
popup-none = Ancora nessun annuncio trovato.
popup-none-more = Sightline guarda { $site } mentre scorri.
popup-others =
    { $count ->
        [one] { $count } annuncio, non risulta politico.
       *[other] { $count } annunci, nessuno risulta politico.
    }
popup-political =
    { $count ->
        [one] { $count } annuncio politico.
       *[other] { $count } annunci politici.
    }
popup-both =
    { $political ->
        [one] { $political } annuncio politico
       *[other] { $political } annunci politici
    } e { $others ->
        [one] { $others } altro.
       *[other] altri { $others }.
    }
popup-more =
    { $count ->
        [one] Un altro è tra tutti i tuoi annunci.
       *[other] Altri { $count } sono tra tutti i tuoi annunci.
    }
popup-worry = Da controllare.
popup-see = Vedi e segnala
popup-queued = { $count ->
    [one] { $number } scheda sarà donata in automatico.
   *[other] { $number } schede saranno donate in automatico.
}
popup-queued-see = Vedi
popup-everything = Vedi tutto
popup-read = Leggi gli annunci su { $site }
popup-today =
    { $count ->
        [0] Oggi nessun annuncio visto.
        [one] Oggi: { $count } annuncio, { $political ->
            [0] non risulta politico.
           *[other] politico.
        }
       *[other] Oggi: { $count } annunci, { $political ->
            [0] nessuno risulta politico.
            [one] di cui { $political } politico.
           *[other] di cui { $political } politici.
        }
    }
popup-beside = Apri di lato
find-paid = { $kind }, pagato da { $name }.
find-unpaid = { $kind }.
find-why = Perché tu: { $reasons } ({ $who })
find-unexplained = Perché tu: non si sa ancora.
pause-hour = Pausa di un’ora
pause-now = Sightline è in pausa.
pause-left =
    { $count ->
        [one] Per un altro minuto non si legge nulla su nessuna pagina.
       *[other] Per altri { $count } minuti non si legge nulla su nessuna pagina.
    }
pause-end = Riprendi ora
pause-begun = In pausa.
pause-ended = Sightline legge di nuovo.
pause-button = Sightline: in pausa, non si legge nulla

# --- side panel ---

side-title = Annunci accanto al tuo feed
side-here = In questa pagina
side-none = Qui ancora nessun annuncio trovato. Compaiono mentre scorri { $site }.
side-elsewhere = In questa pagina non si legge nulla.
side-today = Già visti oggi
side-today-none = Oggi nessun altro annuncio visto.
side-all = Tutti gli annunci di oggi

# --- first run ---

welcome-progress = { $step } di { $count }
welcome-back = Indietro
welcome-next = Avanti
welcome-title = Scopri chi ha pagato per raggiungerti, e perché tu
welcome-lead = Sightline trova gli annunci politici nel tuo feed e dice con parole semplici che cosa se ne sa.
welcome-invented = Un annuncio inventato, e che cosa apre il suo badge:
welcome-promises = Che cosa fa e che cosa non fa
welcome-read = Che cosa si legge
welcome-read-more = I post che sembrano annunci, sui siti che attivi; e la spiegazione di una piattaforma quando la apri. Gli altri vengono saltati.
welcome-private = Finestre private
welcome-private-more = Non vengono mai lette.
welcome-stays = Che cosa resta qui
welcome-stays-more = Tutto. Annunci e spiegazioni sono conservati in questo browser, e puoi eliminarli.
welcome-sent = Che cosa si invia
welcome-sent-nothing = Nulla.
welcome-sent-more = Nessun account, nessuna statistica, nessun server. Se un giorno doni schede a uno studio, vedi prima ognuna e puoi ritirarla.
welcome-never = Che cosa non si fa mai
welcome-never-more = Nulla viene cliccato, apprezzato, nascosto o bloccato al posto tuo, e nessun annuncio viene modificato.
welcome-where = Dove può leggere Sightline?
welcome-where-more = Tutto è disattivato finché non lo attivi. In quel momento il browser ti chiede di confermare ogni sito. Puoi disattivarlo di nuovo qui, nelle impostazioni e con il pulsante nella barra degli strumenti.
welcome-later = Oppure non ora
welcome-later-more = Allora non si legge nulla. Sightline può comunque mostrarti che cosa c’è nei dati che hai chiesto a una piattaforma, e questi interruttori restano dietro il pulsante nella barra degli strumenti.
welcome-not-now = Non ora
welcome-import = Leggi dati scaricati
welcome-done = È tutto
welcome-done-more = Naviga come sempre. Gli annunci politici ricevono un piccolo badge. Sceglilo per vedere chi ha pagato e perché tu.
welcome-see = Vedi i tuoi annunci

# --- browser ---
# Said by the browser itself: in its list of extensions, in the stores, on its buttons. The description has at most 132
# characters. Packaging makes `_locales` of these.

browser-name = Sightline
browser-description = Scopri chi ti mostra annunci mirati: trova quelli politici nel tuo feed e dice in parole semplici chi ha pagato e perché tu.
browser-action = Sightline: annunci in questa pagina
browser-sidebar = Sightline: annunci accanto al tuo feed

# --- the invented ad of the first run ---

example-problem = L’ultimo autobus parte da Brindlewick alle 18:40.
example-ask = Vota per un consiglio comunale che ti riporta a casa.
example-interest = Politica locale

# --- badge and panel: who, why, how sure, how often ---
# `$who` is headline-says or headline-says-archive; `$people` stands as the object, as in the claims above.

badge-undeclared = , non dichiarato
panel-sorry = Sightline non ha potuto rispondere. Riprova.

headline-paid = { $name } ha pagato questo annuncio
headline-promoted = Promosso da { $name }.
headline-promoted-for = Promosso da { $name } per conto di { $behalf }.
headline-account = Pubblicato da { $name }; non dice chi ha pagato.
headline-says = secondo { $site }
headline-says-archive = secondo i tuoi dati scaricati
your-age = la tua età
your-location = la tua posizione

group-advertiser = Che cosa ha chiesto l’inserzionista
group-platform = Che cosa ha dedotto o scelto da sé { $site }
group-unsaid = Non è detto chi ha scelto

heading-history = Quante volte
history-only = Finora è l’unico annuncio di questo inserzionista.
history-all = { $count ->
    [one] In tutto { $count } annuncio di questo inserzionista, visto
   *[other] In tutto { $count } annunci di questo inserzionista, visti
} { $times ->
    [one] una volta
   *[other] { $times } volte
}: prima { $first }, l’ultima volta { $last }.
history-least = { $count ->
    [one] In tutto almeno { $count } annuncio di questo inserzionista, visto
   *[other] In tutto almeno { $count } annunci di questo inserzionista, visti
} almeno { $times ->
    [one] una volta
   *[other] { $times } volte
}.

heading-sure = Come lo sappiamo
sure-confirmed = È un annuncio: lo mostrano, indipendentemente, { $ways }.
sure-likely = È probabilmente un annuncio: finora lo mostra un solo indizio, { $ways }.
sure-download = È un annuncio: è tra quelli elencati nei tuoi dati scaricati.
sure-structure = i dati stessi della pagina
sure-markup = il modo in cui è costruita la pagina
sure-label = l’etichetta che puoi leggere
sure-own = Politico o no: l’hai detto tu.
sure-declared = Conta come politico perché è dichiarato come tale.
sure-nothing = Non conta come politico.

mute-heading = Meno badge
mute-note = Gli annunci vengono annotati lo stesso; non portano badge.
mute-ad = Nessun badge su questo annuncio
mute-advertiser = Nessun badge sugli annunci di { $name }
mute-platform = Nessun badge su { $site }
muted-ad = Questo annuncio non porta più il badge.
muted-advertiser = Gli annunci di { $name } non portano più il badge.
muted-platform = Gli annunci su { $site } non portano più il badge.
mute-undo = Annulla
mute-settings = Tutto ciò che è senza badge, nelle impostazioni

# --- muting, on the pages ---

notice-muted = D’ora in poi questi annunci non portano badge. Vengono annotati lo stesso.
notice-unmuted = Questi annunci portano di nuovo un badge.
