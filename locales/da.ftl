# See en.ftl for what each message is for.

source-dialog_text = Ifølge { $site }
source-platform_json = Ifølge data fra { $site } på siden
source-attribute = Ifølge en bemærkning fra { $site } ved annoncen
source-archive = Ifølge dine data hentet fra { $site }
the-advertiser = annoncøren
quote = »{ $name }«

claim-advertiser = { $source } bad { $advertiser } om at nå { $people }.
claim-platform = { $source } valgte { $site } på egen hånd { $people }.
claim-platform-dialog = { $source } valgte platformen på egen hånd { $people }.
claim-nobody = { $source } blev annoncen vist til { $people }.
claim-ranking = { $source } var det visningssystemet hos { $site } selv, der valgte at vise dig annoncen.
claim-age = { $source } spillede din alder en rolle.
claim-location = { $source } spillede din placering en rolle.
claim-words = { $source }, med ord, som Sightline endnu ikke kender: »{ $words }«{ $stop }
claim-nothing = { $source } er der en grund, som Sightline endnu ikke kan læse.

people-age-one = personer på { $min } år
people-age-range = personer mellem { $min } og { $max } år
people-age-from = personer på { $min } år eller derover
people-age-to = personer på { $max } år eller derunder
people-age-any = personer i alle aldre
people-gender-men = mænd
people-gender-women = kvinder
people-gender-all = personer af alle køn

place-dma = medieområdet { $name }
place-postal = postnummerområdet { $name }
place-radius = omegnen af { $name }
place-some-country = et bestemt land
place-some-region = en bestemt region
place-some-dma = et bestemt medieområde
place-some-city = en bestemt by
place-some-postal = et bestemt postnummerområde
place-some = et bestemt område
people-location = personer i { $place }
people-location-home = personer, der bor i { $place }
people-location-recent = personer, der for nylig var i { $place }
people-location-home_or_recent = personer, der bor i { $place } eller for nylig var der
people-location-near = personer i eller nær { $place }
people-location-near_business = personer i nærheden af { $advertiser } i { $place }

people-list = personer på en uploadet liste
people-list-of = personer på en liste, som { $owner } har uploadet
list-named = { $people } (navn: { $name })
list-matched = { $people } (genkendt ved { $keys })
key-email = e-mailadresse
key-phone = telefonnummer
key-madid = telefonens annonce-id
and = { $first } og { $last }

people-language = personer med sproget { $name }
people-language-some = personer med et bestemt sprog
people-interest = personer, der menes at interessere sig for { $name }
people-interest-some = personer med en bestemt interesse
people-behaviour = personer, hvis adfærd har sat dem i gruppen { $name }
people-behaviour-some = personer grupperet efter deres adfærd
people-topic = personer, der menes at følge emnet { $name }
people-topic-some = personer, der menes at følge et bestemt emne
people-keyword = personer, der søgte efter eller brugte ordet { $name }
people-keyword-some = personer, der søgte efter eller brugte et bestemt ord
people-event = personer, der menes at interessere sig for begivenheden { $name }
people-event-some = personer, der menes at interessere sig for en bestemt begivenhed
people-tv_show = personer, der menes at se programmet { $name }
people-tv_show-some = personer, der menes at se et bestemt program
people-life_event = personer, der menes at have livsbegivenheden { $name }
people-life_event-some = personer, der menes at være på et bestemt sted i livet
people-lookalike = personer, der menes at ligne dem i målgruppen { $name }
people-lookalike-some = personer, der menes at ligne en anden gruppe, som ikke nævnes
people-website_visit = personer, der besøgte webstedet { $name }
people-website_visit-some = personer, der besøgte et bestemt websted
people-app_activity = personer, der brugte appen { $name }
people-app_activity-some = personer, der brugte en bestemt app
people-store_visit = personer, der var i butikken { $name }
people-store_visit-some = personer, der var i en bestemt butik
people-offline_activity = personer, hvis kontakt med { $name } uden for internettet blev indberettet til { $site }
people-offline_activity-some = personer, hvis aktiviteter uden for internettet blev indberettet til { $site }
people-product_catalogue = personer, der så på produkter fra { $name }
people-product_catalogue-some = personer, der så på bestemte produkter
people-page_like = personer, der synes godt om siden { $name }
people-page_like-some = personer, der synes godt om en bestemt side
people-friend_of_page_like = personer med en ven, der synes godt om siden { $name }
people-friend_of_page_like-some = personer med en ven, der synes godt om en bestemt side
people-follower_of = personer, der følger { $name }
people-follower_of-some = personer, der følger en bestemt konto
people-follower_lookalike = personer, der menes at ligne dem, der følger { $name }
people-follower_lookalike-some = personer, der menes at ligne dem, der følger en bestemt konto
people-data_broker = personer i en gruppe, som datahandleren { $name } har samlet
people-data_broker-some = personer i en gruppe, som en ikke nævnt datahandler har samlet
people-platform_activity-some = personer udvalgt efter, hvad de gør på { $site } og dens andre tjenester
people-relationship = personer med forholdsstatussen { $name }
people-relationship-some = personer med en bestemt forholdsstatus
people-education = personer med uddannelsen { $name }
people-education-some = personer med en bestemt uddannelse
people-school = personer, der gik på { $name }
people-school-some = personer, der gik på en bestemt skole
people-field_of_study = personer, der læste { $name }
people-field_of_study-some = personer, der læste et bestemt fag
people-employer = personer, der arbejder for { $name }
people-employer-some = personer, der arbejder for en bestemt arbejdsgiver
people-industry = personer, der arbejder i branchen { $name }
people-industry-some = personer, der arbejder i en bestemt branche
people-company_size = personer i virksomheder af størrelsen { $name }
people-company_size-some = personer i virksomheder af en bestemt størrelse
people-job_title = personer med stillingen { $name }
people-job_title-some = personer med en bestemt stilling
people-job_function = personer med funktionen { $name }
people-job_function-some = personer med en bestemt funktion
people-seniority = personer på stillingsniveauet { $name }
people-seniority-some = personer på et bestemt stillingsniveau
people-skill = personer med færdigheden { $name }
people-skill-some = personer med en bestemt færdighed
people-member_group = personer i gruppen { $name }
people-member_group-some = personer i en bestemt gruppe
people-device = personer, der bruger enheden { $name }
people-device-some = personer, der bruger en bestemt slags enhed
people-os = personer, der bruger styresystemet { $name }
people-os-some = personer, der bruger et bestemt styresystem
people-carrier = personer på mobilnettet hos { $name }
people-carrier-some = personer på et bestemt mobilnet
people-platform = personer, der bruger { $site } på { $name }
people-platform-some = personer, der bruger { $site } på en bestemt måde
people-context = personer, der så på { $name }
people-context-some = personer, der så på det samme som dig
people-unresolved_audience = personer i målgruppen { $name }
people-unresolved_audience-some = personer i en målgruppe, der ikke beskrives

people-engagement = personer, der har interageret med { $name }
people-engagement-some = personer, der har interageret med noget, som ikke nævnes
people-engagement-page = personer, der har interageret med siden { $name }
people-engagement-page-some = personer, der har interageret med en bestemt side
people-engagement-video = personer, der så videoen { $name }
people-engagement-video-some = personer, der så en bestemt video
people-engagement-lead_form = personer, der åbnede eller udfyldte formularen { $name }
people-engagement-lead_form-some = personer, der åbnede eller udfyldte en bestemt formular
people-engagement-event = personer, der svarede på begivenheden { $name }
people-engagement-event-some = personer, der svarede på en bestemt begivenhed
people-engagement-instagram = personer, der har interageret med Instagram-kontoen { $name }
people-engagement-instagram-some = personer, der har interageret med en bestemt Instagram-konto
people-engagement-canvas = personer, der åbnede fuldskærmsannoncen { $name }
people-engagement-canvas-some = personer, der åbnede en bestemt fuldskærmsannonce
people-engagement-shop = personer, der besøgte butikken { $name }
people-engagement-shop-some = personer, der besøgte en bestemt butik på platformen
people-engagement-post = personer, der har interageret med opslaget { $name }
people-engagement-post-some = personer, der har interageret med et bestemt opslag
people-engagement-ad = personer, der har interageret med annoncen { $name }
people-engagement-ad-some = personer, der har interageret med en bestemt annonce

# --- badge and panel ---

kind-political = Politisk annonce
kind-political-likely = Sandsynligvis en politisk annonce
kind-political-maybe = Måske en politisk annonce
kind-own-yes = Politisk annonce, siger du
kind-own-no = Ikke en politisk annonce, siger du
kind-issue = Annonce om et samfundsemne
kind-issue-likely = Sandsynligvis en annonce om et samfundsemne
kind-ad = Annonce
badge-paid = , betalt af { $name }
badge-by = , fra { $name }
badge-why = hvorfor dig?
on-platform = { $kind } på { $site }
advertiser-unnamed = Annoncøren nævnes ikke
close = Luk
whole-record = Se alt, der er noteret

heading-paid = Hvem der betalte
heading-why = Hvorfor dig
heading-unknown = Hvad der ikke vides
heading-ask = Spørg selv { $site }
heading-do = Hvad du kan gøre
why-says = Hvorfor dig, { $who }
why-advertiser = Hvorfor dig: annoncøren bad om det, { $who }
why-platform = Hvorfor dig: platformen valgte det, { $who }
why-unsaid = { $site } har endnu ikke sagt det.
ground-short-declared = mærket
ground-short-known = kendt annoncør
ground-short-words = ud fra teksten
short-list = Du står på en uploadet liste
short-list-theirs = Du står på en liste, de har uploadet
short-list-of = Du står på en liste, som { $owner } har uploadet
short-more = + { $number } mere
heading-details = Detaljer og kilder
do-leave = Forlad listen
do-change = Ændr det på { $site }
do-ask = Spørg, hvad de ved
do-where = Vis mig hvor

paid-account = Annoncen siger ikke, hvem der betalte. Den er indrykket af kontoen »{ $name }«.
paid-nobody = Annoncen siger ikke, hvem der betalte, og heller ikke, hvem der indrykkede den.
paid-promoter = Angivet som ansvarlig, sådan som britisk lov kræver.
paid-authorised = Godkendt af { $name }.
paid-behalf = På vegne af { $name }.
paid-words = Annoncen siger selv: »{ $words }«
paid-conclusion = Annoncen har ingen politisk mærkning. At den er politisk, er Sightlines egen konklusion.
ground-words = Ordene lyder politiske: { $words }.
ground-account = Kontoen står på en offentlig liste over politiske annoncører.
ground-member = Det er et parlamentsmedlems konto ({ $country }): { $party }.
ground-name = En konto med dette navn står på en offentlig liste over politiske annoncører. En anden kan hedde det samme.
ground-party = Annoncørens navn indeholder et partinavn ({ $country }): { $party }. En anden konto kan hedde det samme.
ground-party-several = Annoncørens navn indeholder et partinavn: { $party }. En anden konto kan hedde det samme.
ground-claim = Annoncørens eget navn siger det.
ground-no-model = Sightline kan ikke bedømme ord på dette sprog. Det går efter mærkninger og kendte annoncører.
say-otherwise = Er det forkert? Sig det
paid-notice = Annoncens gennemsigtighedsmeddelelse

why-nothing = Det vides endnu ikke, hvorfor du fik vist annoncen.
why-lead = Du blev regnet blandt disse personer. Det behøver ikke passe på dig.
sensitive = Følsomt
sensitive-politics = Det kan afsløre politiske holdninger, som loven beskytter særligt (GDPR, artikel 9).
sensitive-religion = Det kan afsløre overbevisninger, som loven beskytter særligt (GDPR, artikel 9).
sensitive-ethnicity = Det kan afsløre oprindelse, som loven beskytter særligt (GDPR, artikel 9).
sensitive-health = Det kan afsløre helbred, som loven beskytter særligt (GDPR, artikel 9).
sensitive-sexuality = Det kan afsløre seksualitet, som loven beskytter særligt (GDPR, artikel 9).
sensitive-union = Det kan afsløre medlemskab af en fagforening, som loven beskytter særligt (GDPR, artikel 9).
sensitive-wealth = Det siger, hvor rigt eller fattigt et kvarter er, og siger ofte mere end det.
sensitive-banned = I EU må politiske annoncer ikke målrettes på det grundlag (forordning (EU) 2024/900, artikel 18).


unknown-money = Hvis penge der betalte for den.
unknown-archive = Hvorfor du fik den vist: dine hentede data siger det ikke.
unknown-unopened = Hvorfor du fik den vist: forklaringen fra { $site } er endnu ikke åbnet.
unknown-empty = Hvorfor du fik den vist: forklaringen fra { $site } nævner ingen grund.
unknown-list-owner = Hvem der uploadede listen, og hvordan dine oplysninger kom på den.
unknown-list = Hvordan dine oplysninger kom på listen.
unknown-seed = Hvem du menes at ligne, og på hvilken måde.
unknown-words = Hvad de citerede ord betyder: de vises, som de blev fundet.
unknown-chooser = Om annoncøren eller { $site } valgte, hvor det ikke siges.
unknown-all = Om dette er alt: { $site } bestemmer, hvilke grunde der gives.

way-open = Åbn forklaringen fra { $site }
way-never = Sightline åbner den aldrig for dig.
way-reads = Sightline åbner den aldrig for dig, men læser den, når du gør det, og gemmer, hvad der stod.
menu-facebook = Vælg de tre prikker øverst til højre på annoncen, derefter »Hvorfor ser jeg denne annonce?«.
menu-instagram = Vælg de tre prikker øverst til højre på annoncen, derefter »Hvorfor du ser denne annonce«.
menu-x = Vælg de tre prikker øverst til højre på annoncen, derefter »Hvorfor vises denne annonce?«.
menu-youtube = Vælg de tre prikker eller »i« på annoncen, derefter »Hvorfor denne annonce?«.
menu-linkedin = Vælg de tre prikker øverst til højre på annoncen, derefter »Hvorfor ser jeg denne annonce?«.
menu-reddit = Vælg de tre prikker øverst til højre på annoncen, derefter »Hvorfor ser jeg denne annonce?«.
menu-tiktok = Åbn videoens menu (hold nede eller de tre prikker), derefter »Om denne annonce«.

do-setting = Ændr det på { $site }: { $name }
do-write = Skriv til { $name }: spørg, hvad de gemmer om dig, eller gør indsigelse
do-complain = Meld, at mærkningen mangler

seen-archive = Fra dine hentede data; vist til dig { $last }.
seen-once = Set { $last }.
seen-twice = Set to gange { $last }.
seen-times = Set { $count } gange { $last }.
seen-span = Set først { $first }, sidst { $last }.
seen-times-span = Set { $count } gange, først { $first }, sidst { $last }.
today = i dag
yesterday = i går
on-day = den { $day }. { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

# --- overview ---

overview-title = Hvem der målretter annoncer mod dig
period = Periode
period-7 = Seneste 7 dage
period-30 = Seneste 30 dage
period-90 = Seneste 3 måneder
period-365 = Seneste 12 måneder
period-all = Alt
overview-ads = { $count ->
    [one] Du så { $number } annonce.
   *[other] Du så { $number } annoncer.
}
overview-political = { $count ->
    [one] En af dem er politisk.
   *[other] { $number } af dem er politiske, fra { $by ->
        [one] én annoncør
       *[other] { $advertisers } annoncører
    }.
}
overview-concluded = { $count ->
    [one] En af disse har ingen politisk mærkning: at den er politisk, er Sightlines egen konklusion.
   *[other] { $number } af disse har ingen politisk mærkning: at de er politiske, er Sightlines egen konklusion.
}
overview-none-political = Ingen af dem vides at være politisk.
overview-quiet = Ingen annoncer i perioden. Vælg en længere.
overview-doubt = Det er de annoncer, som Sightline fandt og genkendte på denne enhed. Du kan have fået vist andre.
overview-explained = { $count ->
    [0] Det vides ikke for nogen af de politiske annoncer, hvorfor du blev udvalgt: åbn platformens egen forklaring for at få det at vide.
    [one] For én af { $political } politiske annoncer vides det, hvorfor du blev udvalgt.
   *[other] For { $number } af { $political } politiske annoncer vides det, hvorfor du blev udvalgt.
}
overview-print = Udskriv siden
figure-political = { $count ->
    [one] politisk annonce
   *[other] politiske annoncer
}
figure-undeclared = { $count ->
    [one] uden mærkning
   *[other] uden mærkning
}
figure-advertisers = { $count ->
    [one] politisk annoncør
   *[other] politiske annoncører
}
figure-sightings = { $count ->
    [one] gang på skærmen i mindst et sekund
   *[other] gange på skærmen i mindst et sekund
}
chart-days = Annoncer, du så, pr. dag
chart-weeks = Annoncer, du så, pr. uge
chart-attention = Hvor ofte annoncer var på skærmen i et sekund eller mere
chart-months = Annoncer, du så, pr. måned
series-political = Politiske
series-other = Andre
chart-who = Hvem der målretter annoncer mod dig, efter antal politiske annoncer
chart-who-on = { $name }, { $site }
chart-who-empty = Ingen politisk annoncør i perioden.
chart-how = { $count ->
    [one] Hvordan du blev udvalgt, i den ene politiske annonce med forklaring
   *[other] Hvordan du blev udvalgt, i { $number } politiske annoncer med forklaring
}
chart-how-empty = Vides endnu ikke for nogen politisk annonce. Åbn platformens egen forklaring af en annonce, så læser Sightline den.
chart-platforms = Hvor, efter antal politiske annoncer
chart-platforms-empty = Ingen politisk annonce i perioden.

method-list = Lister over personer
method-lookalike = Lighed med andre
method-elsewhere = Hvad du gjorde andre steder
method-engagement = Hvad du gjorde på platformen
method-interests = Interesser
method-profile = Arbejde, skole og familie
method-place = Sted
method-age-gender = Alder og køn
method-device = Sprog og enhed
method-context = Hvad du så på
method-delivery = Platformens egen udvælgelse
method-unclear = Beskrives ikke

empty-on = Ingen annoncer er noteret endnu. Brug nettet, som du plejer: annoncer noteres, når du scroller forbi dem.
empty-off = Ingen annoncer er noteret endnu, og Sightline er slået fra overalt.
empty-keep = De gemmes på denne enhed og ingen andre steder.
empty-import = Importér hentede data

# --- list of ads ---

ads-title = Annoncer vist til dig
ads-list = Annoncer
ads-all = Vis alle annoncer
ads-none = Ingen annoncer matcher.
ads-none-for = Der blev ikke fundet noget for »{ $words }«.
ads-count = { $count ->
    [one] { $number } annonce
   *[other] { $number } annoncer
}
ads-count-of = { $count ->
    [0] Ingen af { $stored } annoncer
    [one] { $number } af { $stored } annoncer
   *[other] { $number } af { $stored } annoncer
}
ads-forget = { $count ->
    [one] Slet denne annonce
   *[other] Slet disse { $number } annoncer
}
row-paid = Betalt af { $name }
row-paid-unknown = Der står ikke, hvem der betalte
row-why-unknown = Hvorfor dig: vides ikke endnu.
forget = Slet
search = Søg
search-in = Annoncør, betaler, ord
filter-platform = Platform
filter-any-platform = Alle platforme
filter-kind = Politisk
filter-any-kind = Alle annoncer
kind-filter-political = Politiske
filter-sort = Sortér
sort-newest = Nyeste først
sort-oldest = Ældste først
sort-often = Oftest set først
sort-advertiser = Efter annoncør
filter = Filtrér
filter-topic = Emne
filter-any-topic = Alle emner
filter-goal = Vil have dig til at
filter-any-goal = Hvad som helst
filter-how = Hvordan du blev udvalgt
filter-any-how = Alle måder
filter-from = Fra
filter-to = Til
chip-advertiser = Fra { $name }
chip-reason = { $kind }: { $name }
chip-off = Uden »{ $name }«

# --- one ad ---

record-back = Alle annoncer
record-advertiser = Alle annoncer fra denne annoncør
record-says = Hvad annoncen siger
record-ground = Hvor Sightline ved det fra
record-details = Detaljer
record-forget = Slet denne annonce
record-about = Den handler om: { $topics }.
topic-by = { $topic } (»{ $word }«)
record-goal-donate = Den vil have dig til at give penge.
record-goal-sign = Den vil have dig til at skrive under på noget.
record-goal-vote = Den vil have dig til at stemme.
record-goal-attend = Den vil have dig til at komme til noget.
record-goal-persuade = Den vil overbevise dig.
opinion-said-yes = Du har sagt, at denne annoncørs annoncer er politiske.
opinion-said-no = Du har sagt, at denne annoncørs annoncer ikke er politiske.
opinion-is-political = Det er politisk
opinion-not-political = Det er ikke politisk
opinion-leave = Lad Sightline afgøre det
opinion-counts = Det gælder alle annoncer fra denne annoncør, bliver på denne enhed og doneres aldrig.
sure-archive = Den kommer fra de hentede data, som du importerede.
sure-explanation = Kun forklaringen blev fundet, ikke selve annoncen.
verdict-rests-political = At den regnes for politisk, bygger på { $grounds }.
verdict-rests-issue = At den regnes for en annonce om et samfundsemne, bygger på { $grounds }.
verdict-rests-not = At den ikke regnes for politisk, bygger på { $grounds }.
verdict-is-unknown = Det vides ikke, om den er politisk.
verdict-no-ground = Konklusionen støttes ikke af noget, der er noteret.
verdict-sure = Sightlines vurdering er { $percent } % sikker.
rests-disclosure = den mærkning, der blev vist med den
rests-advertiser = annoncøren, som er kendt som politisk
rests-words = annoncens ord
fact-platform = Platform
fact-account = Konto
fact-page = Annoncørens side
fact-leads = Fører til
fact-number = Annoncens nummer
fact-first = Set først
fact-last = Set sidst
fact-screen = På skærmen
fact-sightings = { $count ->
    [0] Ikke et helt sekund
    [one] Én gang i mindst et sekund
   *[other] { $count } gange i mindst et sekund
}

# --- one advertiser ---

advertiser-on = Annoncør på { $site }
advertiser-gone = Der er ikke længere gemt nogen annonce fra denne annoncør.
advertiser-ads-count = { $count ->
    [one] Du så { $number } annonce fra denne annoncør.
   *[other] Du så { $number } annoncer fra denne annoncør.
}
advertiser-seen = { $count ->
    [0] Ingen var på skærmen i et helt sekund.
    [one] Den var på skærmen én gang i mindst et sekund.
   *[other] De var på skærmen { $number } gange i mindst et sekund.
}
advertiser-day = Det var den { $first }.
advertiser-days = Den første den { $first }, den sidste den { $last }.
advertiser-why = Alle grunde, der er givet til at udvælge dig
advertiser-no-reasons = Ingen er kendt endnu. Åbn platformens egen forklaring på en af annoncerne, så læser Sightline den.
advertiser-ads = Annoncer fra annoncøren
mute-advertiser-on = Vis intet mærkat på annoncørens annoncer
mute-advertiser-off = Vis igen et mærkat på annoncørens annoncer
advertiser-accounts = Konti med dette navn
advertiser-accounts-how = Sightline regner konti med samme navn for én annoncør. Om de hører sammen, må du selv vurdere.

# --- what they think you are ---

traits-page-title = Hvad de tror, du er
traits-page-lead = Det er de grunde, som platformene gav til at vise dig annoncer. De behøver ikke passe på dig.
traits-none = Ingen grund er kendt endnu. Åbn en platforms egen forklaring af en annonce, eller importér dine hentede data.
traits-count = { $count ->
    [one] { $number } egenskab blev brugt til at udvælge dig.
   *[other] { $number } egenskaber blev brugt til at udvælge dig.
}
traits-count-sensitive = { $count ->
    [0] Ingen af dem hører til det, loven beskytter særligt.
    [one] En af dem hører til det, loven beskytter særligt.
   *[other] { $number } af dem hører til det, loven beskytter særligt.
}
traits-show-more = { $count ->
    [one] Vis { $number } mere
   *[other] Vis { $number } mere
}
traits-recorded-open = Til dine hentede data
trait = Egenskab
trait-by = Brugt af
trait-used = I
trait-change = Ændr
trait-ads = { $count ->
    [one] { $number } annonce
   *[other] { $number } annoncer
}
trait-others = { $count ->
    [one] og én anden
   *[other] og { $number } andre
}
trait-last = sidst den { $day }
trait-setting = { $site }: { $name }
lists-title = Lister, du står på
lists-lead = Nogen har uploadet eller købt en liste over personer, og du står på den eller ligner dem, der gør.
traits-table = Egenskaber
traits-search-in = Egenskab eller annoncør
traits-found = { $count ->
    [one] { $number } grund fundet
   *[other] { $number } grunde fundet
}
traits-none-found = Ingen grund passer.
traits-all = Vis alle { $number }
trait-recorded = i dine hentede data fra { $sites }
filter-which = Grunde
filter-any-reason = Alle grunde
which-sensitive = Følsomme
which-used = Brugt til at vise dig en annonce
which-recorded = I dine hentede data

# --- settings ---

settings-title = Indstillinger
settings-where = Hvor Sightline læser
settings-where-how = Der læses intet, før du slår det til. Browseren spørger dig en gang til for hvert websted, og der kan du til enhver tid trække tilladelsen tilbage. Private vinduer læses aldrig.
settings-paused = Læsningen er sat på pause overalt.
settings-resume = Genoptag læsningen
settings-badges = Mærkater, du ikke vil have
settings-muted-none = Hver politisk annonce får et mærkat. I den boks, det åbner, kan du slå det fra for en annonce, en annoncør eller en platform.
settings-muted = Annoncer fra disse får intet mærkat. De noteres alligevel.
settings-muted-ads = { $count ->
    [one] { $number } enkelt annonce
   *[other] { $number } enkelte annoncer
}
settings-unmute = Vis det igen
settings-unmute-all = Vis dem igen
settings-look = Sprog og udseende
settings-language = Sprog
settings-language-browser = Som i browseren
settings-theme = Farver
settings-theme-browser = Som i browseren
settings-theme-light = Lyse
settings-theme-dark = Mørke
settings-kept = Hvad der gemmes
settings-kept-what = De annoncer, du så, hvem der betalte dem, de grunde, der blev givet til at vise dig dem, og hvornår. Det hele ligger på denne enhed. Opslag fra dine venner og fra sider gemmes ikke.
settings-stored = { $count ->
    [0] Intet er gemt.
    [one] { $number } annonce er gemt.
   *[other] { $number } annoncer er gemt.
}
settings-keep = Gem annoncer
settings-keep-always = så længe jeg vil
settings-keep-days = { $count ->
    [30] i 30 dage, efter at jeg sidst så dem
    [90] i 3 måneder, efter at jeg sidst så dem
    [365] i et år, efter at jeg sidst så dem
    [730] i to år, efter at jeg sidst så dem
   *[other] i { $count } dage, efter at jeg sidst så dem
}
settings-keep-how = Ældre annoncer slettes derefter én gang om dagen, for altid.
settings-take = Tag dine data med
settings-take-what = En JSON-fil rummer det hele, nøglerne nedenfor dog kun, hvis du sætter kryds ved dem, og kan hentes ind igen, her eller i en anden browser. En CSV-fil er en tabel over annoncerne til et regneark.
settings-export-keys = Med nøglerne til at tage det tilbage, du har doneret (den, der har filen, kan gøre det)
settings-export-json = Eksportér som JSON
settings-export-csv = Eksportér som CSV
settings-import = Importér en eksport
settings-forget = Slet
settings-forget-one = En enkelt annonce, eller alle annoncer, som en søgning finder, sletter du i listen over annoncer.
settings-forget-range = Slet annoncerne fra disse dage
settings-forget-undo = I ti minutter efter sletningen kan du fortryde den.
settings-first = De første skridt
settings-first-what = Hvad Sightline læser, hvad det gemmer, og et eksempel på en annonce, med forklaringer.
settings-first-open = Læs introduktionen
settings-health = Se, om læsningen virker
settings-download = Importér hentede data fra en platform
settings-advanced = Avanceret
settings-rules = Regler for læsning af platformene, og hvem der må signere nyere

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] Der var intet at slette.
    [one] Annoncen er slettet.
   *[other] { $number } annoncer er slettet.
}
notice-kept = { $count ->
    [0] Annoncer gemmes, så længe du vil.
   *[other] Annoncer, der er ældre end det, slettes fra nu af.
}
notice-pruned = { $count ->
    [one] { $number } annonce var ældre og er slettet.
   *[other] { $number } annoncer var ældre og er slettet.
}
notice-range = Vælg mindst én af de to dage.
notice-exporting = Eksporterer: { $number } annoncer indtil nu…
notice-exported = Eksporteret til { $name }.
notice-picture = Billedet er gemt som { $name }.
forget-found-question = { $count ->
    [one] Slet denne annonce?
   *[other] Slet disse { $number } annoncer?
}
forget-found-what = De fjernes fra denne enhed. I ti minutter kan du fortryde det.
forget-found-keep = Behold
forget-found-do = Slet
forget-range-question = Slet annoncerne fra disse dage?
forget-range-what = Hver annonce, du så en af disse dage, fjernes fra denne enhed. I ti minutter kan du fortryde det.
forget-range-keep = Behold dem
forget-range-do = Slet
forget-all-question = Slet alt?
forget-all-what = Alle annoncer, som Sightline har noteret, og det, Sightline har fået at vide om dem, fjernes fra denne enhed. I ti minutter kan du fortryde det. Det, du har doneret, bliver hos undersøgelsen.
forget-all-keep = Behold dem
forget-all-do = Slet alt
keep-question = Slet ældre annoncer?
keep-what = { $count ->
    [30] Annoncer, du sidst så for over 30 dage siden, slettes nu og derefter én gang om dagen, for altid.
    [90] Annoncer, du sidst så for over 3 måneder siden, slettes nu og derefter én gang om dagen, for altid.
    [365] Annoncer, du sidst så for over et år siden, slettes nu og derefter én gang om dagen, for altid.
    [730] Annoncer, du sidst så for over to år siden, slettes nu og derefter én gang om dagen, for altid.
   *[other] Annoncer, du sidst så for over { $count } dage siden, slettes nu og derefter én gang om dagen, for altid.
}
keep-keep = Behold dem
keep-do = Slet ældre annoncer

# --- charts ---

chart-empty = Her er intet at vise endnu.
chart-unnamed = intet navn
chart-table = Vis som tabel
chart-save = Gem billedet
chart-when = Hvornår
chart-name = Navn
chart-count = Antal
chart-share-of = Andel
chart-share = { $share } %
chart-share-small = under 1 %
chart-more =
    { $count ->
        [one] Én mere står i tabellen.
       *[other] { $count } mere står i tabellen.
    }
chart-columns-reading = I alt { $total }; flest { $label }, med { $most }.
chart-bars-reading = Først kommer { $label } med { $most }.
chart-bars-reading-of = Først kommer { $label } med { $most } af { $total }.
chart-source = Sightline, på denne enhed, { $day }

day-month = { $day }. { $month }
month-year = { $month } { $year }

# --- used everywhere ---

thousands = .
day-long = { $day }. { $month } { $year }
day-short = { $day }. { $month } { $year }
month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = apr.
month-short-5 = maj
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.
sections = Afsnit
tab-overview = Overblik
tab-ads = Annoncer
tab-reasons = Grunde
tab-donate = Donér
tab-settings = Indstillinger
choose-platforms = Vælg platforme
copy = Kopiér
save = Gem
undo = Fortryd

surface-feed = i feedet
surface-right-column = i sidespalten
surface-search = blandt søgeresultaterne
surface-marketplace = på Marketplace
surface-instream = inde i en video
surface-video = i et feed af videoer
surface-conversation = blandt kommentarerne
surface-player = i videoafspilleren
surface-companion = ved siden af videoafspilleren
surface-masthead = øverst på forsiden
surface-story = mellem stories
surface-trends = blandt tendenserne
surface-suggestions = blandt konti at følge
surface-shorts = blandt korte videoer
surface-archive = fra hentede data

topic-abortion = Abort
topic-climate = Klima og miljø
topic-corruption = Korruption og lobbyisme
topic-crime = Kriminalitet og politi
topic-defence = Forsvar og veteraner
topic-digital = Digitale rettigheder
topic-economy = Økonomi og priser
topic-education = Uddannelse
topic-elections = Valg
topic-energy = Energi
topic-equality = Lighed og borgerrettigheder
topic-europe = Europa
topic-farming = Landbrug og dyr
topic-foreign = Udenrigspolitik
topic-guns = Våben
topic-health = Sundhed
topic-housing = Boliger
topic-jobs = Job og løn
topic-lgbt = LGBT+-rettigheder
topic-migration = Migration
topic-religion = Religion
topic-taxes = Skat
topic-transport = Trafik
topic-welfare = Pension og velfærd
goal-donate = Give penge
goal-sign = Skrive under
goal-vote = Stemme
goal-attend = Komme til noget
goal-persuade = Blive overbevist
kind-filter-declared = Mærket som politiske
kind-filter-concluded = Virker politiske, ikke mærket
kind-filter-other = Alt andet

criterion-age = Alder
criterion-gender = Køn
criterion-location = Sted
criterion-language = Sprog
criterion-interest = Interesse
criterion-behaviour = Adfærd
criterion-topic = Emne
criterion-keyword = Søgeord
criterion-event = Begivenhed
criterion-tv_show = Tv-program
criterion-life_event = Livsbegivenhed
criterion-customer_list = Uploadet liste
criterion-lookalike = Lighed med andre
criterion-website_visit = Besøg på et websted
criterion-app_activity = Brug af en app
criterion-store_visit = Besøg i en butik
criterion-offline_activity = Aktivitet uden for internettet
criterion-product_catalogue = Produkter, du så på
criterion-engagement = Interaktion
criterion-page_like = Side, du synes godt om
criterion-friend_of_page_like = Side, en ven synes godt om
criterion-follower_of = Konto, du følger
criterion-follower_lookalike = Lighed med følgere
criterion-data_broker = Datahandlers gruppe
criterion-platform_activity = Aktivitet på platformen
criterion-relationship = Forholdsstatus
criterion-education = Uddannelse
criterion-school = Skole
criterion-field_of_study = Studiefag
criterion-employer = Arbejdsgiver
criterion-industry = Branche
criterion-company_size = Virksomhedens størrelse
criterion-job_title = Stilling
criterion-job_function = Funktion
criterion-seniority = Stillingsniveau
criterion-skill = Færdighed
criterion-member_group = Gruppe
criterion-device = Enhed
criterion-os = Styresystem
criterion-carrier = Mobilnet
criterion-platform = Måde at bruge platformen på
criterion-context = Hvad du så på
criterion-ranking = Platformens egen udvælgelse
criterion-unresolved_audience = Målgruppe, der ikke beskrives
criterion-unrecognised = Endnu ikke forstået

noun-age-range = { $min } til { $max } år
noun-age-from = { $min } år eller derover
noun-age-to = { $max } år eller derunder
noun-man = mand
noun-woman = kvinde
noun-any-age = alle aldre
noun-any-gender = alle køn
noun-unnamed = nævnes ikke

# --- the page around the letter ---

act-back = Tilbage til annoncen
act-title = Hvad du kan gøre
act-write = Skriv til { $name }
act-lead = Et brev med det, Sightline ved, som du selv udfylder og sender. Sightline sender intet. Det er ikke juridisk rådgivning; myndighederne nedenfor fortæller dig mere om dine rettigheder.
act-want = Hvad du vil
act-want-access = Vide, hvad de gemmer om dig
act-want-objection = Gøre indsigelse og blive fjernet
act-live = Hvor du bor
act-live-how = Sightline spørger én gang, husker svaret og gætter aldrig. Det afgør, hvilken lov brevet støtter sig på. Bor du et andet sted, så vælg, hvor annoncøren er etableret: EU’s og Storbritanniens ret gælder også for dem, der er etableret der.
act-california = Californiens lov gælder for virksomheder over en vis størrelse. Den gælder sjældent for kampagner og partier; de kan sige nej.
act-language = Brevets sprog
act-make = Skriv brevet
act-letter = Brev. Det, der står i kantede parenteser, udfylder du selv.
act-print = Udskriv
act-mail = Åbn i mailprogrammet
act-nobody = Der nævnes ingen, som et brev kan sendes til: hverken annoncør eller betaler.
act-label = Hvis en politisk annonce mangler sin mærkning
act-data = Hvis ingen svarer, eller dine oplysninger er misbrugt
act-about = Om annoncen fra { $name } på { $site }.
act-about-unnamed = Om en annonce på { $site }, hvis annoncør ikke nævnes.
act-looked-up = Myndigheder og indstillinger er slået op i november 2026.
law-uk = Storbritannien
law-eu = Den Europæiske Union, Norge, Island, Liechtenstein
law-ch = Schweiz
law-br = Brasilien
law-california = Californien
land-uk = Storbritannien
land-eu = Den Europæiske Union
land-ch = Schweiz
land-br = Brasilien
land-us = USA
land-california = Californien
land-ca = Canada
land-au = Australien
authority-in = { $place }: { $what }
authority-uk-label = Valgkommissionen (Electoral Commission)
authority-uk-data = Databeskyttelsesmyndigheden (Information Commissioner’s Office)
authority-eu-label = Koordinatoren for digitale tjenester i dit land
authority-eu-data = Databeskyttelsesmyndigheden i dit land
authority-ch-data = Den føderale kommissær for databeskyttelse og offentlighed (EDÖB)
authority-br-data = Datatilsynet (Agência Nacional de Proteção de Dados)
authority-us-label = Den føderale valgkommission (Federal Election Commission)
authority-california-data = Californiens databeskyttelsesmyndighed (California Privacy Protection Agency)
authority-ca-label = Valgkommissæren (Commissioner of Canada Elections)
authority-au-label = Valgkommissionen (Australian Electoral Commission)
complain-uk-label = Politisk materiale på internettet skal sige, hvem der er ansvarlig, og på hvis vegne det spredes (Elections Act 2022, del 6).
complain-uk-data = Dine oplysninger er brugt ulovligt, eller ingen svarer på din anmodning.
complain-eu-label = Politiske annoncer skal være mærket og føre til en gennemsigtighedsmeddelelse (forordning (EU) 2024/900, artikel 11 og 12).
complain-eu-data = Dine oplysninger er brugt ulovligt, ingen svarer, eller følsomme oplysninger er brugt til en politisk annonce (forordning (EU) 2024/900, artikel 18).
complain-ch-data = Dine oplysninger er brugt ulovligt, eller ingen svarer på din anmodning.
complain-br-data = Dine oplysninger er brugt ulovligt, eller ingen svarer på din anmodning.
complain-us-label = Annoncer for eller imod kandidater til føderale valg skal sige, hvem der betalte (11 CFR 110.11).
complain-california-data = En virksomhed svarer ikke på din anmodning eller bliver ved med at sælge eller dele dine oplysninger.
complain-ca-label = Valgannoncer skal sige, hvem der har godkendt dem (Canada Elections Act, § 320).
complain-au-label = Valgmateriale skal sige, hvem der har godkendt det (Commonwealth Electoral Act 1918, § 321D).

# Settings of the platforms, by the ids of rules/actions.toml: what the platform calls each, and what to do there.
setting-meta-lists = Annoncører og lister
setting-meta-lists-how = Åbn listen over annoncører, hvis annoncer du har set (»Advertisers you saw«), vælg annoncøren og derefter grunden (»Why you may be seeing ads«) for at forlade dens liste.
setting-meta-outside = Din aktivitet uden for Meta
setting-meta-outside-how = Se, hvem der har indberettet, hvad du har gjort andre steder, og afbryd forbindelsen.
setting-meta-preferences = Annoncepræferencer
setting-meta-preferences-how = Se og ret dine annonceemner og de kategorier, der bruges til at nå dig.
setting-x-interests = Interesser
setting-x-interests-how = Fjern markeringen ved det, X tror, du kan lide.
setting-x-audiences = Målgrupper
setting-x-audiences-how = Se, hvilke annoncører der har dig på en liste, og forlad den.
setting-x-preferences = Annoncepræferencer
setting-x-preferences-how = Slå personlige annoncer fra.
setting-youtube = Mit annoncecenter
setting-youtube-how = Se færre annoncer om et emne eller fra en annoncør, eller slå personlige annoncer fra.
setting-tiktok-outside = Personlige annoncer
setting-tiktok-outside-how = Afbryd forbindelsen til annoncører under »Annoncer« i indstillingerne, og ryd det, de har indberettet.
setting-tiktok = Annonceindstillinger
setting-tiktok-how = Ret dine annonceemner, eller slå målrettede annoncer fra under »Annoncer« i indstillingerne.
setting-linkedin = Annoncedata
setting-linkedin-how = Slå det fra, som LinkedIn bruger til annoncer, én ting ad gangen: interesser, uddannelse, job, arbejdsgiver, steder, lister.
setting-reddit = Privatliv
setting-reddit-how = Slå annoncer fra, der bygger på din aktivitet og på oplysninger fra partnere.

# --- donations ---

donate-title = Donér til forskning
donate-free = Du behøver ikke. Sightline gør alt andet uden.
donate-why = Forskere kan kun undersøge, hvordan politisk reklame målrettes, hvis folk viser dem, hvad de selv har fået vist. Du kan gå med i en undersøgelse, se hvert datasæt, før det sendes, og tage det tilbage senere.
donate-find = Find en undersøgelse
donate-find-how = En undersøgelse giver dig adressen på sin indsamler. Når du spørger den, sendes der intet om dig eller dine annoncer.
donate-address = Indsamlerens adresse eller tilmeldingskode
donate-ask = Læs, hvad den beder om
donate-file = Eller åbn undersøgelsens fil
donate-open = Åbn
study-title = Undersøgelsens navn
study-controller = Hvem der er ansvarlig
study-purpose = Til hvad
study-recipients = Hvem der modtager det
study-funder = Hvem der betaler
study-ethics = Hvem der har set efter, at det er tilladt
study-countries = Lande
study-asks = Hvad den beder om
asks-always = uge, platform, annoncør, hvor ofte du så den, hvad Sightline konkluderede
asks-names = navnene i grundene: sider, interesser, steder, ejere af lister
study-published-if = Hvad der offentliggøres
study-people = { $count ->
    [one] kun hvad mindst én person gav
   *[other] kun hvad mindst { $number } personer gav
}
study-sent = Hvornår datasæt sendes
study-sent-hours = { $count ->
    [0] straks
    [one] hvert på sit eget tidspunkt inden for en time
   *[other] hvert på sit eget tidspunkt inden for { $number } timer, så ingen kan se, at de kommer fra én person
}
study-recall = Hvor længe du kan nå at tage tilbage
study-recall-days = { $count ->
    [one] en dag efter den uge, et datasæt handler om; indtil da analyserer ingen det
   *[other] { $number } dage efter den uge, et datasæt handler om; indtil da analyserer ingen det
}
study-kept = Hvor længe det gemmes
study-kept-days = { $count ->
    [one] { $number } dag efter undersøgelsens slutning
   *[other] { $number } dage efter undersøgelsens slutning
}
study-ends = Undersøgelsens sidste dag
study-contact = Spørgsmål og klager
study-collector = Hvor datasæt sendes hen
study-relay = Hvem der sender dem videre ulæst
study-issuer = Hvem der giver lov til at sende uden at vide hvad
study-published = Hvor disse vilkår er offentliggjort
study-analysis = Nøgle, der åbner datasæt
study-receipts = Nøgle til indsamlerens kvitteringer
study-gateway = Nøgle til indsamlerens indgang
study-tokens = Nøgle til tilladelserne, den samme for alle
study-begins = Undersøgelsens første dag
study-digest = Fingeraftryk af disse vilkår
study-compare = Sammenlign det med det på { $address }. Alle bør se det samme: vilkår lavet til én person ville røbe, hvem det er.
study-signer = Signeret med nøglen
study-before = (hidtil: { $text })
offer-lead = Læs, hvad denne undersøgelse beder om. Der er ikke sendt noget.
offer-changed = Det er andre vilkår end dem, du deltager under. Intet gives under dem, før du siger ja.
offer-signer = De er signeret med en anden nøgle end før. Spørg undersøgelsen ad en vej, du kender, om det er rigtigt.
offer-about = Om undersøgelsen
offer-if = Hvis du går med
offer-ticked = Der sendes intet automatisk. Du sætter kryds ved hver annonce, du vil give.
offer-coarse = Et datasæt rummer annoncen, hvem der betalte, og de givne grunde, i grovere form: en uge i stedet for et tidspunkt, en aldersgruppe i stedet for aldre. Dit navn, din konto og din adresse er ikke med.
offer-sensitive = Jeg samtykker i at give de datasæt, jeg sætter kryds ved, med det, som grundene i dem kan sige om mig, for eksempel politiske holdninger, som en annoncør tror, jeg har.
offer-back = Du kan tage det tilbage, du har givet, indtil undersøgelsen offentliggør det, og forlade den, når du vil.
offer-adult = Jeg er mindst 18 år.
offer-join = Gå med i undersøgelsen
offer-no = Nej tak
study-ended = Denne undersøgelse sluttede den { $day }. Der sendes ikke mere til den; det, du har givet, kan stadig tages tilbage nedenfor.
joined-lead = Du er gået med i denne undersøgelse. Der sendes intet, før du sætter kryds ved det.
joined-outdated = Undersøgelsen har ændret sine vilkår. Intet mere sendes, før du har set på dem.
joined-ask-again = Spørg om vilkårene igen
joined-same = Det er de vilkår, du deltager under.
joined-terms = Hvad undersøgelsen sagde om sig selv
joined-choose = Vælg, hvad du vil give
joined-none = Der er intet at give nu. Annoncer, du ser fra nu af, vises først her.
joined-records = Hver række er et datasæt, som det ville blive sendt. Fold det ud for at se hvert felt og den præcise tekst, og fjern krydset ved det, du vil udelade. Dit navn, det præcise tidspunkt, sidens adresse og alt, der ikke er nævnt, sendes aldrig.
review-same = Ens i alle datasæt:
review-all = Sæt kryds ved alle viste
review-no = Fjern kryds ved alle viste
review-out = Udeladt: { $number }
review-chosen = { $chosen } af { $number } valgt
review-never = Tilbyd aldrig denne annoncør
review-sensitive = En følsom grund sendes kun, hvis du sætter kryds ved den.
review-example = Et af dine egne datasæt, som det ville blive sendt
never-title = Tilbydes aldrig
never-undo = Tilbyd igen
joined-donate = Donér det, jeg har sat kryds ved
give-title = Dette forlader din computer
give-records = Datasæt
give-sensitive = Følsomme grunde
give-keep = Ikke endnu
leave-title = Forlad undersøgelsen
leave-what = Du bliver ikke spurgt om mere, og det, der stadig venter, sendes ikke. Det, der er sendt, bliver hos undersøgelsen, medmindre du tager det tilbage i listen over dine donationer.
leave-act = Forlad denne undersøgelse
record-give = Giv dette datasæt fra uge { $week }:
record-all = Alt, der ville blive sendt om annoncen fra { $name }
record-empty = Sendes tomme: { $fields }.
record-exact = Den præcise tekst
field-platform = Platform
field-place = Sted
field-week = Uge
field-advertiser = Annoncør
field-account = Konto
field-declared = Mærket som
field-payer = Betalt af
field-authorised = Godkendt af
field-words = Annoncens ord
field-site = Websted, den fører til
field-reasons = Grunde
field-source = Grunde læst i
field-seen = Hvor ofte set
field-recognised = Genkendt
field-conclusion = Vores konklusion
field-fingerprint = Annoncens fingeraftryk
field-study = Undersøgelse
field-form = Datasættets format
field-program = Program
declared-political = Politisk
declared-issue = Om et samfundsemne
declared-eu = EU’s mærkning af politisk reklame
declared-uk = Britisk digital afsenderangivelse
declared-us = Amerikansk afsenderangivelse
declared-ca = Canadisk godkendelse
declared-au = Australsk godkendelse
declared-br = Brasiliansk valgmærkning
declared-nz = Newzealandsk afsenderangivelse
verdict-political = Politisk
verdict-issue = Om et samfundsemne
verdict-not = Ikke politisk
verdict-unknown = Vides ikke
verdict-by = { $verdict }, bedømt efter { $grounds }
basis-disclosure = mærkningen
basis-advertiser = annoncøren
basis-words = ordene
read-dialog = Den forklaring, du åbnede
read-data = Platformens data på siden
read-page = Platformens forklaringsside
read-note = En bemærkning ved annoncen
read-archive = Dine hentede data
seen-bucket-once = Én gang
seen-bucket-few = 2 eller 3 gange
seen-bucket-several = 4 til 9 gange
seen-bucket-many = 10 gange eller mere
recognised-confirmed = Som annonce, bekræftet
recognised-likely = Som annonce, sandsynligt
record-version = Version { $version }
record-reason = { $kind }: { $detail }
record-reason-sensitive = { $kind }: { $detail } (følsomt)
record-reason-bare = { $kind }, ingen detaljer
record-reason-bare-sensitive = { $kind }, ingen detaljer (følsomt)
field-first-ad = Tæller dig for denne annonce
field-first-advertiser = Tæller dig for denne annoncør
first-yes = ja: det første, du giver
first-no = nej: du er allerede talt med, eller ingen er nævnt
field-country = Dit land
field-age-band = Din alder
age-band = { $band } år
form-ad = En annonce
form-coverage = Hvor meget der blev set
about-title = Om dig, hvis du vil
about-what = Det vil undersøgelsen gerne vide. Intet oplyses, hvis du ikke sætter kryds, og intet udledes af det, du ser. Det står derefter i hvert datasæt, du giver; i et enkelt datasæt kan du udelade det.
about-country = Oplys, hvilket land jeg bor i
about-country-which = Det land, jeg bor i
about-age = Oplys, hvor gammel jeg er
about-age-which = Hvor gammel jeg er
about-choose = Vælg
asks-country = dit land, hvis du sætter kryds
asks-age = din alder i trin, hvis du sætter kryds
asks-coverage = hvor meget du så på en uge, i trin
weeks-title = Hvor meget du så
weeks-what = For hver afsluttet uge og hver platform: hvor mange dage du kiggede, og hvor mange annoncer du så, i trin. Ingen annonce nævnes. Uden dette kan ingen sige, hvor stor andelen af politiske annoncer er. »Ikke givet« tæller politiske annoncer, som du indtil nu ikke har givet noget datasæt om; hvad du giver først, tælles ikke med dér. Slettede annoncer er ikke med i nogen af tallene.
weeks-none = Der er ikke noget at give nu. En uge vises her, når den er slut.
weeks-give = Giv, hvor meget du så på { $platform } i uge { $week }
field-days = Dage
field-ads = Annoncer
field-political = Politiske
field-kept-back = Ikke givet
outbox-seen = Hvor meget du så på { $platform }
outbox-title = Dine donationer
outbox-lead = Sendte datasæt rummer intet, der knytter dem til dig eller til hinanden. Nøglen til at tage et tilbage ligger kun på denne enhed.
outbox-waiting = Det, der venter, sendes automatisk, når indsamleren kan nås.
outbox-try = Prøv nu
outbox-later = { $count ->
    [one] { $number } tilbagetagelse meddeles indsamleren senere.
   *[other] { $number } tilbagetagelser meddeles indsamleren senere, hver på sit eget tidspunkt.
}
outbox-hurry = Meddel nu
outbox-hurry-what = Indsamleren kan så se, at de kommer fra én person.
outbox-permit = Tillad igen
outbox-caption = Donationer, og hvad der blev af dem
outbox-record = Datasæt
outbox-state = Status
outbox-week = uge { $week }
outbox-back = Tag tilbage
outbox-back-name = Tag datasættet om { $name } tilbage
donation-waiting = Venter på at blive sendt
donation-token = Venter: undersøgelsen har endnu ikke givet lov til at sende: { $why }
donation-sent = Sendt
donation-outdated = Ikke modtaget: undersøgelsen havde ændret sine vilkår.
donation-recall = Tages det tilbage senest { $day }, har ingen analyseret det.
donation-recall-late = Det kan stadig tages tilbage; hvad undersøgelsen har offentliggjort, forbliver offentligt.
donation-refused = Afvist af indsamleren
donation-refused-why = Afvist af indsamleren, som siger: »{ $words }«
donation-held = Venter: Sightline må ikke længere kontakte { $host }.
donation-unsure = Er måske nået frem; sendes ikke igen.
donation-returning = Taget tilbage; indsamleren har ikke bekræftet det endnu.
donation-withdrawn = Taget tilbage
offer-invite = Der følger en invitation med: { $code }. Den gemmes sammen med undersøgelsen.
donate-complain = Spørgsmål og klager går til { $contact }. Du har også ret til at klage til databeskyttelsesmyndigheden i dit land.
donate-picture = Eller åbn et billede af dens QR-kode
review-more = De nyeste { $number } datasæt vises. Der er flere; de følger, når nogle af disse er givet.
joined-by-itself = Du er med i undersøgelsen, og datasæt gives automatisk. Dem, der venter på det, står nedenfor.
automatic-title = Automatisk donation
automatic-what = Hvis du vil, sendes datasæt uden dit kryds. Det er en beslutning for sig, og slået fra, så længe du ikke træffer den.
automatic-which = Kun politiske annoncer, du ser fra nu af, genkendt med sikkerhed og ikke set i et døgn. Hvad du har udeladt, forbliver udeladt, og intet gives om annoncører, du aldrig vil have tilbudt.
automatic-hold = Hvert venter et til tre døgn på en liste på denne side, hvor du ser den præcise tekst og kan annullere det.
automatic-never = Følsomme grunde bliver her, medmindre du har sat kryds ved dem for den annonce. Et datasæt, der ændrer sig, mens det venter, sendes ikke, men tilbydes dig.
automatic-agree = Jeg samtykker i, at datasæt sendes, uden at jeg først ser på hvert enkelt, medmindre jeg annullerer dem.
automatic-begin = Giv automatisk fra nu af
automatic-is-on = Datasæt gives automatisk.
automatic-end = Stop med at give automatisk
queue-title = Gives automatisk
queue-lead = { $count ->
    [one] { $number } datasæt venter. Indtil det sendes, kan du annullere det.
   *[other] { $number } datasæt venter. Indtil de sendes, kan du annullere dem.
}
queue-on = Gives den { $day }.
queue-cancel = Annullér
queue-cancel-name = Annullér: giv ikke datasættet om { $name }
queue-cancel-all = Annullér alle
receipts-title = Kvitteringer
receipts-what = Indsamleren signerer en kvittering for hvert datasæt. Gemt i en fil lader kvitteringerne enhver tjekke, at datasættet blev gemt eller slettet.
receipts-keys = Med nøglerne. Den, der har filen, kan så tage donationerne tilbage og se, at de kom fra én person.
receipts-save = Gem kvitteringerne
receipts-open = Åbn kvitteringer fra en anden enhed, for at tage donationer tilbage her
outbox-back-study = Tag alt tilbage, der blev givet til »{ $title }«
outbox-back-all = Tag alt tilbage
back-title = Tag dette tilbage?
back-keep = Lad det være
back-count = { $count ->
    [0] Intet af dette kan tages tilbage.
    [one] { $number } donation tages tilbage.
   *[other] { $number } donationer tages tilbage.
}
back-unsent = { $count ->
    [one] { $number } blev aldrig sendt og bliver det heller ikke.
   *[other] { $number } blev aldrig sendt og bliver det heller ikke.
}
back-in-time = { $count ->
    [one] { $number } kan tages tilbage i tide: til og med { $day } analyserer ingen den.
   *[other] { $number } kan tages tilbage i tide: til og med { $day } analyserer ingen dem.
}
back-late = { $count ->
    [one] { $number } er måske allerede analyseret: datasættet slettes, men det, der er udgivet i samlede tal, kan ikke trækkes tilbage.
   *[other] { $number } er måske allerede analyseret: datasættene slettes, men det, der er udgivet i samlede tal, kan ikke trækkes tilbage.
}
back-undated = For { $number } er det ikke noteret, hvor længe det kan nås.
back-held = For { $number } får indsamleren det først at vide, når du igen tillader Sightline at kontakte den.
back-keyless = { $number } kan ikke tages tilbage herfra: nøglen er ikke på denne enhed.
back-stops = Intet gives længere automatisk, og det, der venter, annulleres.
back-together = De tages tilbage en efter en. Den, der gemmer netværksadresser dér, kunne se, at de kom fra én person.
back-spread = { $count ->
    [one] Hver tilbagetagelse meddeles på sit eget tidspunkt inden for en time, mens browseren er åben, så ingen kan se, at de kommer fra én person.
   *[other] Hver tilbagetagelse meddeles på sit eget tidspunkt inden for { $number } timer, mens browseren er åben, så ingen kan se, at de kommer fra én person.
}
back-for-good = Dette kan ikke fortrydes. Det, en undersøgelse har udgivet i samlede tal, kan ikke trækkes tilbage bagefter.

# --- health ---

health-title = Virker læsningen stadig?
health-lead = Platforme ændrer, hvordan deres sider er lavet, uden at sige noget om det. Sightline tæller, hvad det finder, så du får besked, når det ikke længere forstår en af dem.
health-none = Intet at fortælle endnu: ingen platform er slået til.
health-look = Bør tjekkes.
health-good = Læsningen virker.
health-off = Slået fra.
health-unsure = Endnu ikke set nok til at sige det.
health-last = Sidste annonce fundet { $when }.
worry-no-posts = Sightline finder ingen opslag på { $site } længere: { $count ->
    [one] ingen på den seneste side.
   *[other] ingen på de seneste { $number } sider.
} { $site } har sandsynligvis ændret sig.
worry-silent = Sightline har set på { $count ->
    [one] { $number } opslag
   *[other] { $number } opslag
} på { $site }, siden det sidst fandt en annonce. Enten får du ingen vist, eller også har { $site } ændret sig.
worry-lost-structure = Sightline finder stadig annoncer på { $site }, men en af måderne at kende dem på virker ikke længere: sidens egne data. Næste ændring kan gøre, at Sightline slet ikke ser dem.
worry-lost-markup = Sightline finder stadig annoncer på { $site }, men en af måderne at kende dem på virker ikke længere: hvordan siden er bygget. Næste ændring kan gøre, at Sightline slet ikke ser dem.
worry-lost-label = Sightline finder stadig annoncer på { $site }, men en af måderne at kende dem på virker ikke længere: den mærkning, mennesker læser. Næste ændring kan gøre, at Sightline slet ikke ser dem.
worry-flood = { $site } viste på en time flere nye annoncer, end nogen kan nå at se, så { $count ->
    [one] én blev ikke gemt.
   *[other] { $number } blev ikke gemt.
} Måske finder en side på dem; det, der var gemt før, er urørt.
figures = Tal
figures-of = Tal for { $site }
figure-posts = Gennemsete opslag
figure-candidates = Opslag, der kunne være annoncer
figure-confirmed = Annoncer, to slags tegn
figure-likely = Annoncer, én slags tegn
figure-located = Annoncer fundet alene på deres mærkning, hvor reglerne ikke kender nogen
figure-since = Opslag siden sidste annonce
figure-explanations = Læste forklaringer
figure-understood = Forståede grunde
figure-unrecognised = Grunde gemt, som de blev fundet
health-unknown = Slags grunde, som Sightline endnu ikke kender: { $names }
health-report = Rapport til udviklerne…
rules-title = De regler, Sightline læser efter
rules-shipped = Version { $used }, som fulgte med Sightline.
rules-newer = Version { $used }, nyere end den, der fulgte med Sightline ({ $shipped }).
rules-lapsed = De nyere regler, du indlæste, bruges ikke længere; nu bruges dem, der fulgte med Sightline. { $why }
rules-why = Når en platform ændrer sig, retter nyere regler læsningen uden en ny udgave af Sightline. En fil godtages kun, hvis nogen, du stoler på, har signeret den, og den består sine egne prøver; den kan aldrig læse, hvor du ikke har slået Sightline til.
rules-load = Indlæs en regelfil
rules-back = Gå tilbage til version { $shipped }
rules-from = Se efter nyere regler én gang om dagen på (tomt: aldrig)
signers-title = Hvem der må signere
signers-built-in = { $count ->
    [0] Denne udgave af Sightline stoler som udgangspunkt ikke på nogen.
    [1] Denne udgave af Sightline stoler på udviklernes nøgle.
   *[other] Denne udgave af Sightline stoler på { $count } nøgler fra udviklerne.
}
signers-add = Du kan stole på en anden, for eksempel dit universitet. Få nøglen fra dem, ikke fra filen.
signers-remove = Fjern
signers-key = Offentlig nøgle
signers-form = 64 cifre og bogstaver a til f
signers-trust = Stol på

# --- import ---

import-title = Importér det, platformene gemmer om dig
import-lead = Hver platform skal give dig en kopi af det, den gemmer. Noget af det handler om annoncer: hvilke du fik vist, hvem der har en liste, du står på, hvad platformen tror, du er. Den del læser Sightline her, på denne enhed. Beskeder, billeder og alt det andet læses ikke; af tekstfiler ses der kun på begyndelsen for at se, hvad de er.
import-choose = Vælg hentede data, eller slip dem her: zip-filen eller en fil fra den
import-files = Hvad der blev læst af hver fil
import-files-when = Importeret { $when }.
import-file = Fil
import-file-read = Læst
import-file-kept = Beholdt ordret
import-file-left = Udeladt
import-file-why = Hvorfor
import-why-shape = Poster i en form, der endnu ikke kendes
import-why-unnamed = Poster, der kun siger, at der var en annonce
import-why-undated = Hvornår den blev vist, er skrevet på en måde, der endnu ikke kendes
import-why-clock = Tiderne er efter kontoens eget ur og kan være timer ved siden af
import-why-damaged = Filen er beskadiget: hent downloaden igen
import-why-page = Intet af denne side kunne læses: bed om downloaden som JSON
import-why-text = Tekstformen siger mindre: bed om downloaden som JSON
import-found = Det blev fundet
import-thinks =
    { $count ->
        [one] { $number } ting, som { $site } tror om dig
       *[other] { $number } ting, som { $site } tror om dig
    }{ $sensitive ->
        [0] .
        [one] , heraf { $sensitive } følsom.
       *[other] , heraf { $sensitive } følsomme.
    }
import-see = Se dem
import-found-ads = { $count ->
    [one] { $number } annonce eller annoncør i de senest importerede data
   *[other] { $number } annoncer og annoncører i de senest importerede data
}
import-see-ads = Se annoncerne
import-where = Her beder du om dem
import-forms = JSON siger mest og er nøjagtig. HTML eller tekst, som nogle sender, hvis du ikke vælger noget, læses også.
download-meta = Vælg »Download dine oplysninger«, derefter »Annonceoplysninger« og formatet JSON.
download-x = Vælg »Download et arkiv med dine data«. Det kommer inden for nogle dage.
download-youtube = Vælg »historik« og formatet JSON.
download-google = Vælg kun annoncerne under »Min aktivitet« og formatet JSON.
download-tiktok = Vælg »Alle data« og JSON.
download-linkedin = Vælg det største arkiv.
traits-from = Fra data hentet derfra, importeret { $when }.
traits-forget = Glem dette

# --- what went wrong ---

broken-title = Siden kan ikke vises
broken-what = Indtil det er løst, kan du stoppe al læsning og tage det gemte med dig.
broken-halt = Stop læsningen overalt
broken-rescue = Eksportér det gemte
notice-halted = Der læses ikke mere. Når det er løst, er læsningen på pause i et døgn, medmindre du afslutter pausen.
trouble-storage = Browserens lager svigtede. Sørg for, at disken ikke er fuld, og at browseren må gemme data, og genindlæs så siden. ({ $detail })
trouble-newer = En nyere udgave af Sightline har gemt dine annoncer i en form, som denne ikke kan åbne. Intet er gået tabt: opdatér Sightline, og genindlæs så siden.
trouble-shape = Noget, der er gemt, kan ikke læses. Genindlæs siden. Sker det igen, så meld det gerne. ({ $detail })
trouble-request = Sightline forstod det ikke. Genindlæs siden. Sker det igen, så meld det gerne. ({ $detail })
trouble-gone = Annoncen er ikke gemt længere. Gå tilbage til listen over dine annoncer.
trouble-platform = Sightline kender ikke platformen »{ $name }«. Genindlæs siden.
trouble-page = Der er ingen side »{ $name }«. Vælg en anden del af Sightline.
trouble-key = Det er ikke en offentlig nøgle. Den har 64 cifre og bogstaver a til f; kopiér det hele.
trouble-rules-address = Adressen på regler begynder med https:// og har højst 500 tegn. Ret den, og gem igen.
trouble-rules = { $why } De regler, der er i brug, bliver.
trouble-join-first = Du er ikke gået med i en undersøgelse. Gå først med i en.
trouble-randomness = Browseren gav ingen tilfældige tal, og dem kræver en donation. Genstart browseren, og prøv igen.
trouble-collector-address = Det er ikke adressen på en indsamler. Den begynder med https:// og et værtsnavn, for eksempel https://collector.example, og intet følger efter.
trouble-collector-silent = Indsamleren kan ikke nås. Tjek adressen og din forbindelse, eller prøv igen senere.
trouble-other-terms = Indsamleren viser andre mennesker nogle andre vilkår end dig; du er ikke gået med. Sammenlign fingeraftrykket med det offentliggjorte, og sig det til de ansvarlige.
trouble-no-study = Der er ingen undersøgelse på den adresse. Tjek den, eller spørg dem, der står for undersøgelsen.
trouble-study = Undersøgelsen siger ikke alt det, den skal, så du kan ikke gå med. Sig det til dem, der står for den. ({ $detail })
trouble-study-form = Det er ikke en undersøgelses signerede fil. Bed de ansvarlige om filen. ({ $detail })
trouble-study-signature = Denne undersøgelses vilkår blev ændret, efter at de blev signeret; du kan ikke deltage. Sig det til de ansvarlige.
trouble-study-ended = Denne undersøgelse sluttede den { $day } og tager ikke imod mere. Spørg dem, der står for den, om der følger en ny.
trouble-other-code = Det er ikke de vilkår, tilmeldingskoden nævner, så du kan ikke gå med. Sig det til dem, der står for undersøgelsen.
trouble-invite = Det er ikke en invitation: den har højst 64 bogstaver, cifre og bindestreger. Spørg dem, der sendte den.
trouble-decisions = Der er ikke plads til at huske mere af det, du udelader. Slet annoncer, du ikke længere har brug for, eller giv ikke dette datasæt.
trouble-receipts = Det er ikke en fil med kvitteringer, eller nogen har ændret den. Intet blev importeret. ({ $detail })
trouble-no-keys = Filen rummer ingen nøgler til donationer, der kan tages tilbage. Gem kvitteringerne med nøglerne på den anden enhed.
trouble-letters = Brevets tekst kunne ikke indlæses. Genindlæs siden.
trouble-record = Et datasæt er ikke, som det skal være, så der blev ikke sendt noget. Meld det gerne. ({ $detail })
refused-size = Filen er større, end en regelfil kan være ({ $size } byte; højst { $most }). Vælg en anden fil.
refused-form = Det er ikke en regelfil. Vælg den, som den blev offentliggjort. ({ $detail })
refused-signer = Filen er signeret af en, du ikke stoler på. Hvis du ved, hvem det er, så tilføj deres nøgle under »Hvem der må signere«. (nøgle { $key })
refused-signature = Signaturen passer ikke: filen er ændret, efter at den blev signeret. Hent den igen hos dem, der offentliggør den.
refused-older = Filen rummer version { $offered }; version { $current } er allerede taget i brug. Du behøver ikke gøre noget.
refused-expired = Reglerne gjaldt til { $day }. Hent nyere hos dem, der udgiver dem.
refused-program = Reglerne kræver Sightline { $version } eller nyere. Opdatér først Sightline.
refused-reach = Reglerne ville læse på { $place }, som denne udgave af Sightline ikke spørger dig om. Brug ikke denne fil.
refused-check = Der er fejl i reglerne. Sig det til dem, der lavede dem. ({ $detail })
refused-example = Reglerne består ikke deres egen prøve. Sig det til dem, der lavede dem. ({ $platform }, eksempel { $number }: { $found } af { $expected } annoncer fundet)

# --- notices ---

notice-ads-back = { $count ->
    [one] Annoncen er tilbage.
   *[other] Dine annoncer er tilbage.
}
notice-switch-refused = Uden din tilladelse kan Sightline ikke se på { $site }. Det forbliver slået fra.
notice-on = { $site } er slået til.
notice-off = { $site } er slået fra.
notice-ask-refused = Uden din tilladelse kan Sightline ikke spørge indsamleren om undersøgelsen.
notice-join-refused = Du er ikke gået med: browserens tilladelse til at donere mangler.
notice-joined = Du er gået med i undersøgelsen. Der doneres intet, før du godkender det.
notice-left = Du har forladt undersøgelsen.
notice-choose-one = Vælg mindst én annonce at donere.
notice-never = Ingen annonce fra denne annoncør tilbydes længere.
notice-offered = Annoncer fra denne annoncør tilbydes igen.
notice-record-changed = Ændret, siden du så efter, og ikke sendt: { $count }. Se på dem igen.
notice-donated = { $count ->
    [one] Tak: { $count } annonce er på vej.
   *[other] Tak: { $count } annoncer er på vej.
}
notice-sent = { $count ->
    [0] Ingen annonce blev sendt.
    [one] { $count } annonce blev sendt.
   *[other] { $count } annoncer blev sendt.
}
notice-later = { $count ->
    [one] { $count } sendes senere.
   *[other] { $count } sendes senere.
}
notice-refused = { $count ->
    [one] Indsamleren afviste { $count }.
   *[other] Indsamleren afviste { $count }.
}
notice-withdrawal-later = Taget tilbage. Indsamleren får det at vide, når tiden er inde, eller så snart den kan nås.
notice-hurried = Taget tilbage.
notice-hurry-later = De meddeles nu; ikke alt er bekræftet endnu.
notice-withdrawn = { $count ->
    [one] Donationen er taget tilbage.
   *[other] { $count } donationer er taget tilbage.
}
notice-automatic = Fra nu af gives datasæt automatisk.
notice-automatic-off = Intet gives længere automatisk.
notice-cancelled = { $count ->
    [0] Det er allerede på vej. Du kan tage det tilbage nedenfor.
    [one] { $count } datasæt gives ikke automatisk. Det er blandt dem, du kan vælge.
   *[other] { $count } datasæt gives ikke automatisk. De er blandt dem, du kan vælge.
}
notice-receipts = { $count ->
    [0] Disse donationer kendes allerede her.
    [one] { $count } donation kan nu tages tilbage her. Intet blev sendt.
   *[other] { $count } donationer kan nu tages tilbage her. Intet blev sendt.
}
notice-receipts-size = Filen er for stor til kvitteringer. Vælg en anden.
notice-join-code = Tilmeldingskoden er ufuldstændig. Kopiér den igen fra undersøgelsens side.
notice-code-read = Det her står der på billedet. Se det efter, før du spørger.
notice-no-code = Der er ingen læselig QR-kode på billedet. Vælg et andet, eller indsæt tilmeldingskoden.
notice-no-picture = Filen er ikke et billede, der kan åbnes. Vælg en anden, eller indsæt tilmeldingskoden.
notice-picture-size = Billedet er for stort. Vælg et mindre, eller indsæt tilmeldingskoden.
notice-letter-copied = Brevet er kopieret.
notice-opinion = Noteret for alle annoncer fra denne annoncør.
notice-opinion-gone = Nu afgør Sightline det igen.
notice-traits-forgotten = Glemt. Importér dine hentede data igen for at se det igen.
notice-report-copied = Rapporten er kopieret. Sæt den ind i en sag.
notice-rules-size = Filen er for stor til at være en regelfil. Vælg en anden. De regler, der er i brug, bliver.
notice-rules-loaded = Version { $version } af reglerne er i brug.
notice-rules-reset = Tilbage til version { $version } af reglerne, som fulgte med Sightline.
notice-rules-refused = Uden din tilladelse kan Sightline ikke se efter regler der.
notice-rules-never = Sightline ser ikke længere efter nyere regler.
notice-rules-daily = Sightline ser efter der én gang om dagen.
notice-trusted = Regler signeret med denne nøgle godtages fra nu af.
notice-distrusted = Der stoles ikke længere på nøglen.
notice-address = Det er ikke en adresse. En adresse begynder med https://.
notice-import-reading = Læser…
notice-import-keeping = Gemmer det, der blev fundet…
notice-import-stopped = Stoppet. Der blev ikke importeret noget.
notice-import-broken = Noget gik galt, da Sightline læste disse data. Meld gerne, hvilke det var.
notice-import-nothing = Der er intet om annoncer i filen, som Sightline kender. Bed om dine data som JSON.
notice-import-unread = Der kunne ikke læses noget. Vælg zip-filen, som du fik den, eller hent den igen. ({ $detail })
notice-imported = { $count ->
    [0] Importeret: ingen nye annoncer eller annoncører.
    [one] Importeret: { $count } ny annonce eller annoncør.
   *[other] Importeret: { $count } nye annoncer og annoncører.
}
notice-imported-traits = { $count ->
    [one] Desuden { $count } ting, som en platform tror om dig.
   *[other] Desuden { $count } ting, som platforme tror om dig.
}
notice-import-lost = Ikke alt kunne læses: { $detail }
notice-import-undone = Importen er fortrudt.

# --- words that stand in the pages themselves ---

skip = Gå til indholdet
notices = Meddelelser
loading = Indlæser…
importing-title = Læser dine hentede data
importing-stop = Stands
report-title = En rapport til udviklerne
report-what = Den rummer navne og tal, ingen tekst og intet om dig. Læs den, fjern det, du vil, og kopiér den ind i en sag. Sightline sender intet. Den siger mere, når en side på platformen er åben i en anden fane.
report-label = Rapport

# --- said where the core cannot be asked ---

browser-restarted = Sightline er opdateret eller genstartet. Genindlæs siden.
browser-silent = Sightline svarede ikke. Genindlæs siden.
browser-slow = Det tog for lang tid. Prøv igen.
browser-stumbled = Noget gik galt i Sightline. Prøv igen.
browser-failed = Det virkede ikke. Prøv igen, eller genindlæs siden.
browser-again = Prøv igen

# --- popup ---

popup-here = På denne side
popup-off = Sightline er slået fra på { $site }.
popup-off-more = Så længe det er slået fra, læses der intet på { $site }.
popup-elsewhere = Her er intet at læse.
popup-elsewhere-more = Det er ikke et websted, Sightline læser. Det læser { $sites }.
popup-nowhere = Sightline er slået fra overalt.
popup-nowhere-more = Sightline læser { $sites }, hver især først når du slår det til.
popup-choose = Vælg, hvor det skal slås til
popup-none = Ingen annoncer fundet endnu.
popup-none-more = Sightline ser på { $site }, mens du scroller.
popup-others =
    { $count ->
        [one] { $count } annonce, vides ikke at være politisk.
       *[other] { $count } annoncer, ingen vides at være politisk.
    }
popup-political =
    { $count ->
        [one] { $count } politisk annonce.
       *[other] { $count } politiske annoncer.
    }
popup-both =
    { $political ->
        [one] { $political } politisk annonce
       *[other] { $political } politiske annoncer
    } og { $others ->
        [one] { $others } anden.
       *[other] { $others } andre.
    }
popup-more =
    { $count ->
        [one] Én mere er blandt alle dine annoncer.
       *[other] { $count } mere er blandt alle dine annoncer.
    }
popup-worry = Bør tjekkes.
popup-see = Se og meld
popup-queued = { $count ->
    [one] { $number } datasæt gives automatisk.
   *[other] { $number } datasæt gives automatisk.
}
popup-queued-see = Se dem
popup-everything = Se alt
popup-read = Læs annoncer på { $site }
popup-today =
    { $count ->
        [0] Ingen annoncer i dag.
        [one] I dag: { $count } annonce, { $political ->
            [0] vides ikke at være politisk.
           *[other] en politisk.
        }
       *[other] I dag: { $count } annoncer, { $political ->
            [0] ingen vides at være politisk.
            [one] en af dem politisk.
           *[other] { $political } af dem politiske.
        }
    }
popup-beside = Åbn ved siden af
find-paid = { $kind }, betalt af { $name }.
find-unpaid = { $kind }.
find-why = Hvorfor dig: { $reasons } ({ $who })
find-unexplained = Hvorfor dig: vides ikke endnu.
pause-hour = Pause i en time
pause-now = Sightline er på pause.
pause-left =
    { $count ->
        [one] Der læses intet på nogen side det næste minut.
       *[other] Der læses intet på nogen side de næste { $count } minutter.
    }
pause-end = Læs igen nu
pause-begun = På pause.
pause-ended = Sightline læser igen.
pause-button = Sightline: på pause, der læses intet

# --- side panel ---

side-title = Annoncer ved siden af dit feed
side-here = På denne side
side-none = Ingen annoncer fundet her endnu. De dukker op, når du scroller på { $site }.
side-elsewhere = Der læses intet på denne side.
side-today = Tidligere i dag
side-today-none = Ingen andre annoncer i dag.
side-all = Alle annoncer fra i dag

# --- first run ---

welcome-progress = { $step } af { $count }
welcome-back = Tilbage
welcome-next = Næste
welcome-title = Se, hvem der betalte for at nå dig, og hvorfor netop dig
welcome-lead = Sightline finder politiske annoncer i dit feed og siger med enkle ord, hvad der vides om dem.
welcome-invented = En opdigtet annonce, og hvad dens mærkat åbner:
welcome-promises = Hvad Sightline gør og ikke gør
welcome-read = Hvad der læses
welcome-read-more = Opslag, der ligner annoncer, på de websteder, du slår til; og en platforms forklaring, når du åbner den. Andre opslag springes over.
welcome-private = Private vinduer
welcome-private-more = De læses aldrig.
welcome-stays = Hvad der bliver her
welcome-stays-more = Alt. Annoncer og forklaringer gemmes i denne browser, og du kan få den til at glemme dem.
welcome-sent = Hvad der sendes
welcome-sent-nothing = Intet.
welcome-sent-more = Ingen konto, ingen statistik, ingen server. Giver du en dag datasæt til en undersøgelse, ser du hvert først og kan tage det tilbage.
welcome-never = Hvad der aldrig gøres
welcome-never-more = Sightline klikker, liker, skjuler eller blokerer intet på dine vegne, og ingen annonce ændres.
welcome-where = Hvor må Sightline læse?
welcome-where-more = Alt er slået fra, indtil du slår det til. Browseren beder dig i det øjeblik bekræfte hvert websted. Du kan slå det fra igen her, i indstillingerne og via knappen i værktøjslinjen.
welcome-later = Eller ikke nu
welcome-later-more = Så læses der intet. Sightline kan stadig vise dig, hvad der står i data, du har bedt en platform om, og du kan fortsat slå det til via knappen i værktøjslinjen.
welcome-not-now = Ikke nu
welcome-import = Læs hentede data
welcome-done = Det var alt
welcome-done-more = Brug nettet, som du plejer. Politiske annoncer får et lille mærkat. Vælg det for at se, hvem der betalte, og hvorfor netop dig.
welcome-see = Se dine annoncer

# --- browser ---

browser-name = Sightline
browser-description = Se, hvem der målretter mod dig: finder politiske annoncer i dit feed og siger, hvem der betalte, og hvorfor du blev udvalgt.
browser-action = Sightline: annoncer på denne side
browser-sidebar = Sightline: annoncer ved siden af dit feed

# --- the invented ad of the first run ---

example-problem = Den sidste bus fra Brindlewick kører kl. 18.40.
example-ask = Stem på et byråd, der får dig hjem.
example-interest = Lokalpolitik

# --- badge and panel: who, why, how sure, how often ---
# `$who` begins the sentence here.

badge-undeclared = , ikke mærket
panel-sorry = Sightline kunne ikke svare. Prøv igen.

headline-paid = { $name } betalte for denne annonce
headline-promoted = Promoveret af { $name }.
headline-promoted-for = Promoveret af { $name } på vegne af { $behalf }.
headline-account = Indrykket af { $name }; der står ikke, hvem der betalte.
headline-says = ifølge { $site }
headline-says-archive = ifølge dine hentede data
your-age = din alder
your-location = din placering

group-advertiser = Hvad annoncøren bad om
group-platform = Hvad { $site } selv udledte eller valgte
group-unsaid = Der står ikke, hvem der valgte

heading-history = Hvor ofte
history-only = Det er den eneste annonce fra denne annoncør indtil nu.
history-all = I alt { $count } annoncer fra denne annoncør, set { $times ->
    [one] én gang
   *[other] { $times } gange
}: først { $first }, sidst { $last }.
history-least = I alt mindst { $count } annoncer fra denne annoncør, set mindst { $times ->
    [one] én gang
   *[other] { $times } gange
}.

heading-sure = Hvor vi ved det fra
sure-confirmed = Det er en annonce: { $ways } viser det uafhængigt af hinanden.
sure-likely = Det er sandsynligvis en annonce: indtil nu er det kun { $ways }, der viser det.
sure-download = Det er en annonce: den står blandt dem, dine hentede data opregner.
sure-structure = sidens egne data
sure-markup = sidens opbygning
sure-label = den mærkning, du kan læse
sure-own = Om den er politisk, følger af det, du har sagt.
sure-declared = Den regnes for politisk, fordi den er mærket som det.
sure-nothing = Den regnes ikke for politisk.

mute-heading = Færre mærkater
mute-note = Annoncerne noteres stadig; de får intet mærkat.
mute-ad = Intet mærkat på denne annonce
mute-advertiser = Intet mærkat på annoncer fra { $name }
mute-platform = Intet mærkat på { $site }
muted-ad = Denne annonce får ikke længere et mærkat.
muted-advertiser = Annoncer fra { $name } får ikke længere et mærkat.
muted-platform = Annoncer på { $site } får ikke længere et mærkat.
mute-undo = Fortryd
mute-settings = Alt, der er slået fra, i indstillingerne

# --- muting, on the pages ---

notice-muted = Disse annoncer får intet mærkat fra nu af. De noteres alligevel.
notice-unmuted = Disse annoncer får igen et mærkat.
