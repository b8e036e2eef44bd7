# See en.ftl for what each message is for.

source-dialog_text = Enligt { $site }
source-platform_json = Enligt data från { $site } på sidan
source-attribute = Enligt en anteckning från { $site } på annonsen
source-archive = Enligt dina data nedladdade från { $site }
the-advertiser = annonsören
quote = ”{ $name }”

claim-advertiser = { $source } ville { $advertiser } nå { $people }.
claim-platform = { $source } valde { $site } på egen hand { $people }.
claim-platform-dialog = { $source } valde plattformen på egen hand { $people }.
claim-nobody = { $source } visades annonsen för { $people }.
claim-ranking = { $source } var det plattformens eget visningssystem som valde att visa dig annonsen.
claim-age = { $source } spelade din ålder roll.
claim-location = { $source } spelade din position roll.
claim-words = { $source }, med ord som Sightline ännu inte känner till: ”{ $words }”{ $stop }
claim-nothing = { $source } finns ett skäl som Sightline ännu inte kan läsa.

people-age-one = personer som är { $min } år
people-age-range = personer mellan { $min } och { $max } år
people-age-from = personer som är { $min } år eller äldre
people-age-to = personer som är { $max } år eller yngre
people-age-any = personer i alla åldrar
people-gender-men = män
people-gender-women = kvinnor
people-gender-all = personer av alla kön

place-dma = medieområdet { $name }
place-postal = postnummerområdet { $name }
place-radius = trakten kring { $name }
place-some-country = ett visst land
place-some-region = en viss region
place-some-dma = ett visst medieområde
place-some-city = en viss ort
place-some-postal = ett visst postnummerområde
place-some = ett visst område
people-location = personer i { $place }
people-location-home = personer som bor i { $place }
people-location-recent = personer som nyligen var i { $place }
people-location-home_or_recent = personer som bor i { $place } eller nyligen var där
people-location-near = personer i eller nära { $place }
people-location-near_business = personer i närheten av { $advertiser } i { $place }

people-list = personer på en uppladdad lista
people-list-of = personer på en lista som { $owner } laddade upp
list-named = { $people } (namn: { $name })
list-matched = { $people } (matchade genom { $keys })
key-email = e-postadress
key-phone = telefonnummer
key-madid = telefonens annons-id
and = { $first } och { $last }

people-language = personer med språket { $name }
people-language-some = personer med ett visst språk
people-interest = personer som tros vara intresserade av { $name }
people-interest-some = personer med ett visst intresse
people-behaviour = personer vars beteende placerade dem i gruppen { $name }
people-behaviour-some = personer grupperade efter sitt beteende
people-topic = personer som tros följa ämnet { $name }
people-topic-some = personer som tros följa ett visst ämne
people-keyword = personer som sökte efter eller använde ordet { $name }
people-keyword-some = personer som sökte efter eller använde ett visst ord
people-event = personer som tros vara intresserade av evenemanget { $name }
people-event-some = personer som tros vara intresserade av ett visst evenemang
people-tv_show = personer som tros se programmet { $name }
people-tv_show-some = personer som tros se ett visst program
people-life_event = personer som tros ha livshändelsen { $name }
people-life_event-some = personer som tros vara i ett visst skede i livet
people-lookalike = personer som tros likna dem i målgruppen { $name }
people-lookalike-some = personer som tros likna en annan grupp, som inte nämns
people-website_visit = personer som besökte webbplatsen { $name }
people-website_visit-some = personer som besökte en viss webbplats
people-app_activity = personer som använde appen { $name }
people-app_activity-some = personer som använde en viss app
people-store_visit = personer som var i butiken { $name }
people-store_visit-some = personer som var i en viss butik
people-offline_activity = personer vars kontakt med { $name } utanför internet rapporterades till { $site }
people-offline_activity-some = personer vars aktivitet utanför internet rapporterades till { $site }
people-product_catalogue = personer som tittade på produkter från { $name }
people-product_catalogue-some = personer som tittade på vissa produkter
people-page_like = personer som gillar sidan { $name }
people-page_like-some = personer som gillar en viss sida
people-friend_of_page_like = personer med en vän som gillar sidan { $name }
people-friend_of_page_like-some = personer med en vän som gillar en viss sida
people-follower_of = personer som följer { $name }
people-follower_of-some = personer som följer ett visst konto
people-follower_lookalike = personer som tros likna dem som följer { $name }
people-follower_lookalike-some = personer som tros likna dem som följer ett visst konto
people-data_broker = personer i en grupp som datahandlaren { $name } satt samman
people-data_broker-some = personer i en grupp som en icke nämnd datahandlare satt samman
people-platform_activity-some = personer utvalda efter vad de gör på { $site } och dess andra tjänster
people-relationship = personer med relationsstatusen { $name }
people-relationship-some = personer med en viss relationsstatus
people-education = personer med utbildningen { $name }
people-education-some = personer med en viss utbildning
people-school = personer som gått på { $name }
people-school-some = personer som gått på en viss skola
people-field_of_study = personer som läst { $name }
people-field_of_study-some = personer som läst ett visst ämne
people-employer = personer som arbetar för { $name }
people-employer-some = personer som arbetar för en viss arbetsgivare
people-industry = personer som arbetar i branschen { $name }
people-industry-some = personer som arbetar i en viss bransch
people-company_size = personer på företag av storleken { $name }
people-company_size-some = personer på företag av en viss storlek
people-job_title = personer med titeln { $name }
people-job_title-some = personer med en viss titel
people-job_function = personer med uppgiften { $name }
people-job_function-some = personer med en viss uppgift
people-seniority = personer på yrkesnivån { $name }
people-seniority-some = personer på en viss yrkesnivå
people-skill = personer med färdigheten { $name }
people-skill-some = personer med en viss färdighet
people-member_group = personer i gruppen { $name }
people-member_group-some = personer i en viss grupp
people-device = personer som använder enheten { $name }
people-device-some = personer som använder en viss sorts enhet
people-os = personer som använder operativsystemet { $name }
people-os-some = personer som använder ett visst operativsystem
people-carrier = personer i nätet hos { $name }
people-carrier-some = personer i ett visst mobilnät
people-platform = personer som använder { $site } på { $name }
people-platform-some = personer som använder { $site } på ett visst sätt
people-context = personer som tittade på { $name }
people-context-some = personer som tittade på samma sak som du
people-unresolved_audience = personer i målgruppen { $name }
people-unresolved_audience-some = personer i en målgrupp som inte beskrivs

people-engagement = personer som interagerat med { $name }
people-engagement-some = personer som interagerat med något som inte nämns
people-engagement-page = personer som interagerat med sidan { $name }
people-engagement-page-some = personer som interagerat med en viss sida
people-engagement-video = personer som såg videon { $name }
people-engagement-video-some = personer som såg en viss video
people-engagement-lead_form = personer som öppnade eller fyllde i formuläret { $name }
people-engagement-lead_form-some = personer som öppnade eller fyllde i ett visst formulär
people-engagement-event = personer som svarade på evenemanget { $name }
people-engagement-event-some = personer som svarade på ett visst evenemang
people-engagement-instagram = personer som interagerat med Instagram-kontot { $name }
people-engagement-instagram-some = personer som interagerat med ett visst Instagram-konto
people-engagement-canvas = personer som öppnade helskärmsannonsen { $name }
people-engagement-canvas-some = personer som öppnade en viss helskärmsannons
people-engagement-shop = personer som besökte butiken { $name }
people-engagement-shop-some = personer som besökte en viss butik på plattformen
people-engagement-post = personer som interagerat med inlägget { $name }
people-engagement-post-some = personer som interagerat med ett visst inlägg
people-engagement-ad = personer som interagerat med annonsen { $name }
people-engagement-ad-some = personer som interagerat med en viss annons

# --- badge and panel ---

kind-political = Politisk annons
kind-political-likely = Troligen en politisk annons
kind-political-maybe = Kanske en politisk annons
kind-own-yes = Politisk annons, enligt dig
kind-own-no = Inte en politisk annons, enligt dig
kind-issue = Annons om en samhällsfråga
kind-issue-likely = Troligen en annons om en samhällsfråga
kind-ad = Annons
badge-paid = , betald av { $name }
badge-by = , från { $name }
badge-why = varför du?
on-platform = { $kind } på { $site }
advertiser-unnamed = Annonsören nämns inte
close = Stäng
whole-record = Se allt som noterats

heading-paid = Vem som betalade
heading-why = Varför du
heading-unknown = Vad som inte är känt
heading-ask = Fråga { $site } själv
heading-do = Vad du kan göra
why-says = Varför du, { $who }
why-advertiser = Varför du: annonsören bad om det, { $who }
why-platform = Varför du: plattformen valde det, { $who }
why-unsaid = { $site } har inte sagt det ännu.
ground-short-declared = märkt
ground-short-known = känd annonsör
ground-short-words = utifrån texten
short-list = Du finns på en uppladdad lista
short-list-theirs = Du finns på en lista som de laddade upp
short-list-of = Du finns på en lista som { $owner } laddade upp
short-more = + { $number } till
heading-details = Detaljer och källor
do-leave = Lämna listan
do-change = Ändra på { $site }
do-ask = Fråga vad de vet
do-where = Visa mig var

paid-account = Annonsen säger inte vem som betalade. Den lades ut av kontot ”{ $name }”.
paid-nobody = Annonsen säger inte vem som betalade eller vem som lade ut den.
paid-promoter = Angiven som ansvarig, så som brittisk lag kräver.
paid-authorised = Godkänd av { $name }.
paid-behalf = På uppdrag av { $name }.
paid-words = Annonsen säger själv: ”{ $words }”
paid-conclusion = Annonsen har ingen politisk märkning. Att den är politisk är Sightlines egen slutsats.
ground-words = Orden låter politiska: { $words }.
ground-account = Kontot finns på en offentlig lista över politiska annonsörer.
ground-member = Det är en parlamentsledamots konto ({ $country }): { $party }.
ground-name = Ett konto med detta namn finns på en offentlig lista över politiska annonsörer. Ett annat kan heta likadant.
ground-party = Annonsörens namn innehåller ett partinamn ({ $country }): { $party }. Ett annat konto kan heta likadant.
ground-party-several = Annonsörens namn innehåller ett partinamn: { $party }. Ett annat konto kan heta likadant.
ground-claim = Annonsörens eget namn säger det.
ground-no-model = Sightline kan inte bedöma ord på detta språk. Det går efter märkningar och kända annonsörer.
say-otherwise = Stämmer det inte? Säg det
paid-notice = Annonsens transparensmeddelande

why-nothing = Det är ännu inte känt varför du fick se annonsen.
why-lead = Du räknades till dessa personer. Det behöver inte stämma på dig.
sensitive = Känsligt
sensitive-politics = Det kan avslöja politiska åsikter, som lagen skyddar särskilt (GDPR, artikel 9).
sensitive-religion = Det kan avslöja övertygelser, som lagen skyddar särskilt (GDPR, artikel 9).
sensitive-ethnicity = Det kan avslöja ursprung, som lagen skyddar särskilt (GDPR, artikel 9).
sensitive-health = Det kan avslöja hälsa, som lagen skyddar särskilt (GDPR, artikel 9).
sensitive-sexuality = Det kan avslöja sexualitet, som lagen skyddar särskilt (GDPR, artikel 9).
sensitive-union = Det kan avslöja medlemskap i fackförening, som lagen skyddar särskilt (GDPR, artikel 9).
sensitive-wealth = Det säger hur rikt eller fattigt ett område är, och säger ofta mer än så.
sensitive-banned = I EU får politisk reklam inte riktas på den grunden (förordning (EU) 2024/900, artikel 18).


unknown-money = Vems pengar som betalade för den.
unknown-archive = Varför du fick se den: dina nedladdade data säger det inte.
unknown-unopened = Varför du fick se den: förklaringen från { $site } har ännu inte öppnats.
unknown-empty = Varför du fick se den: förklaringen från { $site } anger inget skäl.
unknown-list-owner = Vem som laddade upp listan och hur dina uppgifter hamnade där.
unknown-list = Hur dina uppgifter hamnade på listan.
unknown-seed = Vem du tros likna, och på vilket sätt.
unknown-words = Vad de citerade orden betyder: de visas som de hittades.
unknown-chooser = Om annonsören eller { $site } valde, där det inte sägs.
unknown-all = Om detta är allt: { $site } bestämmer vilka skäl som anges.

way-open = Öppna förklaringen från { $site }
way-never = Sightline öppnar den aldrig åt dig.
way-reads = Sightline öppnar den aldrig åt dig, men läser den när du gör det och sparar vad som stod där.
menu-facebook = Välj de tre punkterna uppe till höger på annonsen, sedan ”Varför ser jag den här annonsen?”.
menu-instagram = Välj de tre punkterna uppe till höger på annonsen, sedan ”Varför du ser den här annonsen”.
menu-x = Välj de tre punkterna uppe till höger på annonsen, sedan ”Varför visas denna annons?”.
menu-youtube = Välj de tre punkterna eller ”i” på annonsen, sedan ”Varför visas den här annonsen?”.
menu-linkedin = Välj de tre punkterna uppe till höger på annonsen, sedan ”Varför ser jag den här annonsen?”.
menu-reddit = Välj de tre punkterna uppe till höger på annonsen, sedan ”Varför ser jag den här annonsen?”.
menu-tiktok = Öppna videons meny (håll inne eller de tre punkterna), sedan ”Om den här annonsen”.

do-setting = Ändra det på { $site }: { $name }
do-write = Skriv till { $name }: fråga vad de sparar om dig, eller invänd
do-complain = Anmäl att märkningen saknas

seen-archive = Från dina nedladdade data; visades för dig { $last }.
seen-once = Sedd { $last }.
seen-twice = Sedd två gånger { $last }.
seen-times = Sedd { $count } gånger { $last }.
seen-span = Först sedd { $first }, senast { $last }.
seen-times-span = Sedd { $count } gånger, först { $first }, senast { $last }.
today = i dag
yesterday = i går
on-day = den { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

# --- overview ---

overview-title = Vilka som riktar annonser till dig
period = Period
period-7 = Senaste 7 dagarna
period-30 = Senaste 30 dagarna
period-90 = Senaste 3 månaderna
period-365 = Senaste 12 månaderna
period-all = Allt
overview-ads = { $count ->
    [one] Du såg { $number } annons.
   *[other] Du såg { $number } annonser.
}
overview-political = { $count ->
    [one] En av dem är politisk.
   *[other] { $number } av dem är politiska, från { $by ->
        [one] en annonsör
       *[other] { $advertisers } annonsörer
    }.
}
overview-concluded = { $count ->
    [one] En av dessa har ingen politisk märkning: att den är politisk är Sightlines egen slutsats.
   *[other] { $number } av dessa har ingen politisk märkning: att de är politiska är Sightlines egen slutsats.
}
overview-none-political = Ingen av dem är känd som politisk.
overview-quiet = Inga annonser under perioden. Välj en längre.
overview-doubt = Det här är de annonser som Sightline hittade och kände igen på den här enheten. Andra kan ha visats för dig.
overview-explained = { $count ->
    [0] Det är inte känt för någon av de politiska annonserna varför du valdes ut: öppna plattformens egen förklaring för att få veta det.
    [one] För en av { $political } politiska annonser är det känt varför du valdes ut.
   *[other] För { $number } av { $political } politiska annonser är det känt varför du valdes ut.
}
overview-print = Skriv ut sidan
figure-political = { $count ->
    [one] politisk annons
   *[other] politiska annonser
}
figure-undeclared = { $count ->
    [one] utan märkning
   *[other] utan märkning
}
figure-advertisers = { $count ->
    [one] politisk annonsör
   *[other] politiska annonsörer
}
figure-sightings = { $count ->
    [one] gång på skärmen i minst en sekund
   *[other] gånger på skärmen i minst en sekund
}
chart-days = Annonser du såg, per dag
chart-weeks = Annonser du såg, per vecka
chart-attention = Hur ofta annonser syntes på skärmen i en sekund eller mer
chart-months = Annonser du såg, per månad
series-political = Politiska
series-other = Övriga
chart-who = Vilka som riktar annonser till dig, efter antal politiska annonser
chart-who-on = { $name }, { $site }
chart-who-empty = Ingen politisk annonsör under perioden.
chart-how = { $count ->
    [one] Hur du valdes ut, i den enda politiska annonsen med förklaring
   *[other] Hur du valdes ut, i { $number } politiska annonser med förklaring
}
chart-how-empty = Ännu inte känt för någon politisk annons. Öppna plattformens egen förklaring av en annons, så läser Sightline den.
chart-platforms = Var, efter antal politiska annonser
chart-platforms-empty = Ingen politisk annons under perioden.

method-list = Listor över personer
method-lookalike = Likhet med andra
method-elsewhere = Vad du gjort på annat håll
method-engagement = Vad du gjort på plattformen
method-interests = Intressen
method-profile = Arbete, skola och familj
method-place = Plats
method-age-gender = Ålder och kön
method-device = Språk och enhet
method-context = Vad du tittade på
method-delivery = Plattformens eget urval
method-unclear = Beskrivs inte

empty-on = Inga annonser noterade än. Surfa som vanligt: annonser noteras när du skrollar förbi dem.
empty-off = Inga annonser noterade än, och Sightline är avslaget överallt.
empty-keep = De sparas på den här enheten och ingen annanstans.
empty-import = Importera nedladdade data

# --- list of ads ---

ads-title = Annonser som visats för dig
ads-list = Annonser
ads-all = Visa alla annonser
ads-none = Inga annonser matchar.
ads-none-for = Inget hittades för ”{ $words }”.
ads-count = { $count ->
    [one] { $number } annons
   *[other] { $number } annonser
}
ads-count-of = { $count ->
    [0] Ingen av { $stored } annonser
    [one] { $number } av { $stored } annonser
   *[other] { $number } av { $stored } annonser
}
ads-forget = { $count ->
    [one] Radera den här annonsen
   *[other] Radera dessa { $number } annonser
}
row-paid = Betald av { $name }
row-paid-unknown = Det står inte vem som betalade
row-why-unknown = Varför du: inte känt ännu.
forget = Radera
search = Sök
search-in = Annonsör, betalare, ord
filter-platform = Plattform
filter-any-platform = Alla plattformar
filter-kind = Politiskt
filter-any-kind = Alla annonser
kind-filter-political = Politiska
filter-sort = Ordning
sort-newest = Nyast först
sort-oldest = Äldst först
sort-often = Oftast sedda först
sort-advertiser = Efter annonsör
filter = Filtrera
filter-topic = Ämne
filter-any-topic = Alla ämnen
filter-goal = Vill att du ska
filter-any-goal = Vad som helst
filter-how = Hur du valdes ut
filter-any-how = Alla sätt
filter-from = Från
filter-to = Till
chip-advertiser = Från { $name }
chip-reason = { $kind }: { $name }
chip-off = Utan ”{ $name }”

# --- one ad ---

record-back = Alla annonser
record-advertiser = Alla annonser från den här annonsören
record-says = Vad annonsen säger
record-ground = Hur Sightline vet det
record-details = Detaljer
record-forget = Radera den här annonsen
record-about = Den handlar om: { $topics }.
topic-by = { $topic } (”{ $word }”)
record-goal-donate = Den vill att du skänker pengar.
record-goal-sign = Den vill att du skriver under något.
record-goal-vote = Den vill att du röstar.
record-goal-attend = Den vill att du kommer till något.
record-goal-persuade = Den vill övertyga dig.
opinion-said-yes = Du har sagt att den här annonsörens annonser är politiska.
opinion-said-no = Du har sagt att den här annonsörens annonser inte är politiska.
opinion-is-political = Det här är politiskt
opinion-not-political = Det här är inte politiskt
opinion-leave = Låt Sightline avgöra
opinion-counts = Det gäller alla annonser från den här annonsören, stannar på den här enheten och doneras aldrig.
sure-archive = Den kommer från de nedladdade data som du importerade.
sure-explanation = Bara förklaringen hittades, inte själva annonsen.
verdict-rests-political = Att den räknas som politisk bygger på { $grounds }.
verdict-rests-issue = Att den räknas som en annons om en samhällsfråga bygger på { $grounds }.
verdict-rests-not = Att den inte räknas som politisk bygger på { $grounds }.
verdict-is-unknown = Det är inte känt om den är politisk.
verdict-no-ground = Slutsatsen stöds inte av något som har noterats.
verdict-sure = Sightlines bedömning är { $percent } % säker.
rests-disclosure = märkningen som visades med den
rests-advertiser = annonsören, som är känd som politisk
rests-words = orden i den
fact-platform = Plattform
fact-account = Konto
fact-page = Annonsörens sida
fact-leads = Leder till
fact-number = Annonsens nummer
fact-first = Först sedd
fact-last = Senast sedd
fact-screen = På skärmen
fact-sightings = { $count ->
    [0] Inte en hel sekund
    [one] En gång i minst en sekund
   *[other] { $count } gånger i minst en sekund
}

# --- one advertiser ---

advertiser-on = Annonsör på { $site }
advertiser-gone = Ingen annons från den här annonsören finns sparad längre.
advertiser-ads-count = { $count ->
    [one] Du såg { $number } annons från den här annonsören.
   *[other] Du såg { $number } annonser från den här annonsören.
}
advertiser-seen = { $count ->
    [0] Ingen syntes på skärmen en hel sekund.
    [one] Den syntes på skärmen en gång i minst en sekund.
   *[other] De syntes på skärmen { $number } gånger i minst en sekund.
}
advertiser-day = Det var den { $first }.
advertiser-days = Den första den { $first }, den senaste den { $last }.
advertiser-why = Alla skäl som angetts till att du valdes ut
advertiser-no-reasons = Inget är känt ännu. Öppna plattformens egen förklaring på någon av annonserna, så läser Sightline den.
advertiser-ads = Annonser från annonsören
mute-advertiser-on = Visa ingen bricka på annonsörens annonser
mute-advertiser-off = Visa brickan på annonsörens annonser igen
advertiser-accounts = Konton med det här namnet
advertiser-accounts-how = Sightline räknar konton med samma namn som en annonsör. Om de hör ihop får du själv bedöma.

# --- what they think you are ---

traits-page-title = Vad de tror att du är
traits-page-lead = Det här är de skäl som plattformarna har angett för att visa dig annonser. De behöver inte stämma på dig.
traits-none = Inget skäl är känt ännu. Öppna en plattforms egen förklaring av en annons, eller importera dina nedladdade data.
traits-count = { $count ->
    [one] { $number } egenskap användes för att välja ut dig.
   *[other] { $number } egenskaper användes för att välja ut dig.
}
traits-count-sensitive = { $count ->
    [0] Ingen av dem hör till det som lagen skyddar särskilt.
    [one] En av dem hör till det som lagen skyddar särskilt.
   *[other] { $number } av dem hör till det som lagen skyddar särskilt.
}
traits-show-more = { $count ->
    [one] Visa { $number } till
   *[other] Visa { $number } till
}
traits-recorded-open = Till dina nedladdade data
trait = Egenskap
trait-by = Använd av
trait-used = I
trait-change = Ändra
trait-ads = { $count ->
    [one] { $number } annons
   *[other] { $number } annonser
}
trait-others = { $count ->
    [one] och en till
   *[other] och { $number } till
}
trait-last = senast den { $day }
trait-setting = { $site }: { $name }
lists-title = Listor du står på
lists-lead = Någon har laddat upp eller köpt en lista med personer, och du står på den eller liknar dem som gör det.
traits-table = Egenskaper
traits-search-in = Egenskap eller annonsör
traits-found = { $count ->
    [one] { $number } skäl hittades
   *[other] { $number } skäl hittades
}
traits-none-found = Inget skäl passar.
traits-all = Visa alla { $number }
trait-recorded = i dina nedladdade data från { $sites }
filter-which = Skäl
filter-any-reason = Alla skäl
which-sensitive = Känsliga
which-used = Använda för att visa dig en annons
which-recorded = I dina nedladdade data

# --- settings ---

settings-title = Inställningar
settings-where = Var Sightline läser
settings-where-how = Inget läses innan du slår på det. Webbläsaren frågar dig en gång till för varje webbplats, och där kan du när som helst ta tillbaka tillståndet. Privata fönster läses aldrig.
settings-paused = Läsningen är pausad överallt.
settings-resume = Återuppta läsningen
settings-badges = Brickor du inte vill ha
settings-muted-none = Varje politisk annons får en bricka. I rutan som brickan öppnar kan du stänga av den för en annons, en annonsör eller en plattform.
settings-muted = Annonser från dessa får ingen bricka. De noteras ändå.
settings-muted-ads = { $count ->
    [one] { $number } enskild annons
   *[other] { $number } enskilda annonser
}
settings-unmute = Visa den igen
settings-unmute-all = Visa dem igen
settings-look = Språk och utseende
settings-language = Språk
settings-language-browser = Som i webbläsaren
settings-theme = Färger
settings-theme-browser = Som i webbläsaren
settings-theme-light = Ljusa
settings-theme-dark = Mörka
settings-kept = Vad som sparas
settings-kept-what = Annonserna du såg, vem som betalade dem, skälen som angavs för att visa dem för dig och när du såg dem. Allt finns på den här enheten. Inlägg från dina vänner och från sidor sparas inte.
settings-stored = { $count ->
    [0] Inget är sparat.
    [one] { $number } annons är sparad.
   *[other] { $number } annonser är sparade.
}
settings-keep = Spara annonser
settings-keep-always = så länge jag vill
settings-keep-days = { $count ->
    [30] i 30 dagar efter att jag senast såg dem
    [90] i 3 månader efter att jag senast såg dem
    [365] i ett år efter att jag senast såg dem
    [730] i två år efter att jag senast såg dem
   *[other] i { $count } dagar efter att jag senast såg dem
}
settings-keep-how = Äldre annonser raderas sedan en gång om dagen, för gott.
settings-take = Ta med dig dina data
settings-take-what = En JSON-fil innehåller allt (nycklarna nedan bara om du kryssar för dem) och kan importeras igen, här eller i en annan webbläsare. En CSV-fil är en tabell över annonserna för ett kalkylprogram.
settings-export-keys = Med nycklarna för att ta tillbaka det du har donerat (den som har filen kan göra det)
settings-export-json = Exportera som JSON
settings-export-csv = Exportera som CSV
settings-import = Importera en export
settings-forget = Radera
settings-forget-one = En enskild annons, eller alla annonser som en sökning hittar, raderar du i listan över annonser.
settings-forget-range = Radera annonserna från dessa dagar
settings-forget-undo = I tio minuter efter raderingen kan du ångra den.
settings-first = Första stegen
settings-first-what = Vad Sightline läser, vad det sparar och ett exempel på en annons, med förklaringar.
settings-first-open = Läs introduktionen
settings-health = Se om läsningen fungerar
settings-download = Importera nedladdade data från en plattform
settings-advanced = Avancerat
settings-rules = Regler för att läsa plattformarna, och vem som får signera nyare

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] Det fanns inget att radera.
    [one] Annonsen är raderad.
   *[other] { $number } annonser är raderade.
}
notice-kept = { $count ->
    [0] Annonser sparas så länge du vill.
   *[other] Äldre annonser än så raderas från och med nu.
}
notice-pruned = { $count ->
    [one] { $number } annons var äldre och är raderad.
   *[other] { $number } annonser var äldre och är raderade.
}
notice-range = Välj minst en av de två dagarna.
notice-exporting = Exporterar: { $number } annonser hittills…
notice-exported = Exporterat till { $name }.
notice-picture = Bilden är sparad som { $name }.
forget-found-question = { $count ->
    [one] Radera den här annonsen?
   *[other] Radera dessa { $number } annonser?
}
forget-found-what = De tas bort från den här enheten. I tio minuter kan du ångra det.
forget-found-keep = Behåll
forget-found-do = Radera
forget-range-question = Radera annonserna från dessa dagar?
forget-range-what = Varje annons du såg under någon av dessa dagar tas bort från den här enheten. I tio minuter kan du ångra det.
forget-range-keep = Behåll dem
forget-range-do = Radera
forget-all-question = Radera allt?
forget-all-what = Alla annonser som Sightline har noterat, och det som Sightline har fått veta om dem, tas bort från den här enheten. I tio minuter kan du ångra det. Det du har donerat stannar hos studien.
forget-all-keep = Behåll dem
forget-all-do = Radera allt
keep-question = Radera äldre annonser?
keep-what = { $count ->
    [30] Annonser du senast såg för mer än 30 dagar sedan raderas nu, och därefter en gång om dagen, för gott.
    [90] Annonser du senast såg för mer än 3 månader sedan raderas nu, och därefter en gång om dagen, för gott.
    [365] Annonser du senast såg för mer än ett år sedan raderas nu, och därefter en gång om dagen, för gott.
    [730] Annonser du senast såg för mer än två år sedan raderas nu, och därefter en gång om dagen, för gott.
   *[other] Annonser du senast såg för mer än { $count } dagar sedan raderas nu, och därefter en gång om dagen, för gott.
}
keep-keep = Behåll dem
keep-do = Radera äldre annonser

# --- charts ---

chart-empty = Det finns inget att visa här ännu.
chart-unnamed = inget namn
chart-table = Visa som tabell
chart-save = Spara bilden
chart-when = När
chart-name = Namn
chart-count = Antal
chart-share-of = Andel
chart-share = { $share } %
chart-share-small = under 1 %
chart-more =
    { $count ->
        [one] En till finns i tabellen.
       *[other] { $count } till finns i tabellen.
    }
chart-columns-reading = Totalt { $total }; flest { $label }, med { $most }.
chart-bars-reading = Först kommer { $label } med { $most }.
chart-bars-reading-of = Först kommer { $label } med { $most } av { $total }.
chart-source = Sightline, på den här enheten, { $day }

day-month = { $day } { $month }
month-year = { $month } { $year }

# --- used everywhere ---

thousands = { "\u202F" }
day-long = { $day } { $month } { $year }
day-short = { $day } { $month } { $year }
month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = apr.
month-short-5 = maj
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.
sections = Avsnitt
tab-overview = Översikt
tab-ads = Annonser
tab-reasons = Skäl
tab-donate = Donera
tab-settings = Inställningar
choose-platforms = Välj plattformar
copy = Kopiera
save = Spara
undo = Ångra

surface-feed = i flödet
surface-right-column = i sidospalten
surface-search = bland sökresultaten
surface-marketplace = på Marketplace
surface-instream = inuti en video
surface-video = i ett videoflöde
surface-conversation = bland kommentarerna
surface-player = i videospelaren
surface-companion = bredvid videospelaren
surface-masthead = överst på startsidan
surface-story = mellan händelser
surface-trends = bland trenderna
surface-suggestions = bland konton att följa
surface-shorts = bland korta videor
surface-archive = från nedladdade data

topic-abortion = Abort
topic-climate = Klimat och miljö
topic-corruption = Korruption och lobbying
topic-crime = Brott och polis
topic-defence = Försvar och veteraner
topic-digital = Digitala rättigheter
topic-economy = Ekonomi och priser
topic-education = Utbildning
topic-elections = Val
topic-energy = Energi
topic-equality = Jämlikhet och medborgarrätt
topic-europe = Europa
topic-farming = Jordbruk och djur
topic-foreign = Utrikespolitik
topic-guns = Vapen
topic-health = Vård
topic-housing = Bostäder
topic-jobs = Jobb och löner
topic-lgbt = Hbtq-rättigheter
topic-migration = Migration
topic-religion = Religion
topic-taxes = Skatter
topic-transport = Trafik
topic-welfare = Pensioner och välfärd
goal-donate = Ge pengar
goal-sign = Skriva under
goal-vote = Rösta
goal-attend = Komma till något
goal-persuade = Bli övertygad
kind-filter-declared = Märkta som politiska
kind-filter-concluded = Verkar politiska, omärkta
kind-filter-other = Allt annat

criterion-age = Ålder
criterion-gender = Kön
criterion-location = Plats
criterion-language = Språk
criterion-interest = Intresse
criterion-behaviour = Beteende
criterion-topic = Ämne
criterion-keyword = Sökord
criterion-event = Evenemang
criterion-tv_show = Tv-program
criterion-life_event = Livshändelse
criterion-customer_list = Uppladdad lista
criterion-lookalike = Likhet med andra
criterion-website_visit = Besök på en webbplats
criterion-app_activity = Appanvändning
criterion-store_visit = Besök i en butik
criterion-offline_activity = Aktivitet utanför internet
criterion-product_catalogue = Produkter du tittat på
criterion-engagement = Interaktion
criterion-page_like = Gillad sida
criterion-friend_of_page_like = Sida en vän gillar
criterion-follower_of = Konto du följer
criterion-follower_lookalike = Likhet med följare
criterion-data_broker = En datahandlares grupp
criterion-platform_activity = Aktivitet på plattformen
criterion-relationship = Relationsstatus
criterion-education = Utbildning
criterion-school = Skola
criterion-field_of_study = Studieämne
criterion-employer = Arbetsgivare
criterion-industry = Bransch
criterion-company_size = Företagets storlek
criterion-job_title = Titel
criterion-job_function = Arbetsuppgift
criterion-seniority = Yrkesnivå
criterion-skill = Färdighet
criterion-member_group = Grupp
criterion-device = Enhet
criterion-os = Operativsystem
criterion-carrier = Mobilnät
criterion-platform = Sätt att använda plattformen
criterion-context = Vad du tittade på
criterion-ranking = Plattformens eget urval
criterion-unresolved_audience = Målgrupp som inte beskrivs
criterion-unrecognised = Ännu inte förstått

noun-age-range = { $min } till { $max } år
noun-age-from = { $min } år eller äldre
noun-age-to = { $max } år eller yngre
noun-man = man
noun-woman = kvinna
noun-any-age = alla åldrar
noun-any-gender = alla kön
noun-unnamed = nämns inte

# --- the page around the letter ---

act-back = Tillbaka till annonsen
act-title = Vad du kan göra
act-write = Skriv till { $name }
act-lead = Ett brev med det Sightline vet, som du själv fyller i och skickar. Sightline skickar inget. Det är ingen juridisk rådgivning; myndigheterna nedan berättar mer om dina rättigheter.
act-want = Vad du vill
act-want-access = Veta vad de sparar om dig
act-want-objection = Invända och bli borttagen
act-live = Var du bor
act-live-how = Sightline frågar en gång, sparar svaret och gissar aldrig. Det avgör vilken lag brevet stöder sig på. Om du bor någon annanstans, välj var annonsören är etablerad: EU:s och Storbritanniens lag gäller även den som är etablerad där.
act-california = Kaliforniens lag gäller företag från en viss storlek. Den gäller sällan kampanjer och partier; de får säga nej.
act-language = Brevets språk
act-make = Skriv brevet
act-letter = Brev. Det som står inom hakparentes fyller du i själv.
act-print = Skriv ut
act-mail = Öppna i e-postprogrammet
act-nobody = Ingen nämns som ett brev kan gå till: varken annonsör eller betalare.
act-label = Om en politisk annons saknar märkning
act-data = Om ingen svarar eller dina uppgifter har missbrukats
act-about = Gäller annonsen från { $name } på { $site }.
act-about-unnamed = Gäller en annons på { $site } vars annonsör inte nämns.
act-looked-up = Myndigheter och inställningar kontrollerades i november 2026.
law-uk = Storbritannien
law-eu = Europeiska unionen, Norge, Island, Liechtenstein
law-ch = Schweiz
law-br = Brasilien
law-california = Kalifornien
land-uk = Storbritannien
land-eu = Europeiska unionen
land-ch = Schweiz
land-br = Brasilien
land-us = USA
land-california = Kalifornien
land-ca = Kanada
land-au = Australien
authority-in = { $place }: { $what }
authority-uk-label = Valkommissionen (Electoral Commission)
authority-uk-data = Dataskyddsmyndigheten (Information Commissioner’s Office)
authority-eu-label = Samordnaren för digitala tjänster i ditt land
authority-eu-data = Dataskyddsmyndigheten i ditt land
authority-ch-data = Federala dataskydds- och offentlighetsombudet (EDÖB)
authority-br-data = Dataskyddsmyndigheten (Agência Nacional de Proteção de Dados)
authority-us-label = Federala valkommissionen (Federal Election Commission)
authority-california-data = Kaliforniens dataskyddsmyndighet (California Privacy Protection Agency)
authority-ca-label = Valombudet (Commissioner of Canada Elections)
authority-au-label = Valkommissionen (Australian Electoral Commission)
complain-uk-label = Politiskt material på internet måste ange vem som är ansvarig och på vems uppdrag det sprids (Elections Act 2022, del 6).
complain-uk-data = Dina uppgifter har använts olagligt, eller ingen svarar på din begäran.
complain-eu-label = Politiska annonser ska vara märkta och leda till ett transparensmeddelande (förordning (EU) 2024/900, artiklarna 11 och 12).
complain-eu-data = Dina uppgifter har använts olagligt, ingen svarar, eller känsliga uppgifter har använts för en politisk annons (förordning (EU) 2024/900, artikel 18).
complain-ch-data = Dina uppgifter har använts olagligt, eller ingen svarar på din begäran.
complain-br-data = Dina uppgifter har använts olagligt, eller ingen svarar på din begäran.
complain-us-label = Annonser för eller mot kandidater i federala val måste ange vem som betalade (11 CFR 110.11).
complain-california-data = Ett företag svarar inte på din begäran, eller fortsätter att sälja eller dela dina uppgifter.
complain-ca-label = Valannonser måste ange vem som har godkänt dem (Canada Elections Act, § 320).
complain-au-label = Valmaterial måste ange vem som har godkänt det (Commonwealth Electoral Act 1918, § 321D).

# Settings of the platforms, by the ids of rules/actions.toml: what the platform calls each, and what to do there.
setting-meta-lists = Annonsörer och listor
setting-meta-lists-how = Öppna listan över annonsörer vars annonser du har sett (”Advertisers you saw”), välj annonsören och sedan skälet (”Why you may be seeing ads”) för att lämna dess lista.
setting-meta-outside = Din aktivitet utanför Meta
setting-meta-outside-how = Se vem som har rapporterat vad du gjort på andra ställen, och koppla bort det.
setting-meta-preferences = Annonsinställningar
setting-meta-preferences-how = Se och ändra dina annonsämnen och de kategorier som används för att nå dig.
setting-x-interests = Intressen
setting-x-interests-how = Avmarkera det X tror att du gillar.
setting-x-audiences = Målgrupper
setting-x-audiences-how = Se vilka annonsörer som har dig på en lista och lämna den.
setting-x-preferences = Annonsinställningar
setting-x-preferences-how = Stäng av anpassade annonser.
setting-youtube = Mitt annonscenter
setting-youtube-how = Se färre annonser om ett ämne eller från en annonsör, eller stäng av anpassade annonser.
setting-tiktok-outside = Anpassade annonser
setting-tiktok-outside-how = Koppla bort annonsörer och rensa det de har rapporterat i inställningarna under ”Annonser”.
setting-tiktok = Inställningar för annonser
setting-tiktok-how = Ändra dina annonsämnen eller stäng av riktade annonser i inställningarna under ”Annonser”.
setting-linkedin = Annonsdata
setting-linkedin-how = Stäng av det LinkedIn använder för annonser, ett i taget: intressen, utbildning, jobb, arbetsgivare, platser, listor.
setting-reddit = Integritet
setting-reddit-how = Stäng av annonser som bygger på din aktivitet och på information från partner.

# --- donations ---

donate-title = Donera till forskning
donate-free = Du behöver inte göra det. Sightline gör allt annat ändå.
donate-why = Forskare kan bara studera hur politisk reklam riktas om människor visar dem vad de själva har fått se. Du kan gå med i en studie, se varje datapost innan den skickas och ta tillbaka den senare.
donate-find = Hitta en studie
donate-find-how = En studie ger dig adressen till sin insamlare. När du frågar den skickas inget om dig eller dina annonser.
donate-address = Insamlarens adress eller anslutningskod
donate-ask = Läs vad den ber om
donate-file = Eller öppna studiens fil
donate-open = Öppna
study-title = Studiens namn
study-controller = Vem som är ansvarig
study-purpose = Till vad
study-recipients = Vem som tar emot det
study-funder = Vem som betalar
study-ethics = Vem som har prövat att den får göras
study-countries = Länder
study-asks = Vad den ber om
asks-always = vecka, plattform, annonsör, hur ofta du såg den, vad Sightline drog för slutsats
asks-names = namnen i skälen: sidor, intressen, platser, ägare av listor
study-published-if = Vad som publiceras
study-people = { $count ->
    [one] bara det som minst en person har gett
   *[other] bara det som minst { $number } personer har gett
}
study-sent = När dataposter skickas
study-sent-hours = { $count ->
    [0] genast
    [one] var och en vid en egen tidpunkt inom en timme
   *[other] var och en vid en egen tidpunkt inom { $number } timmar, så att ingen märker att de kommer från en och samma person
}
study-recall = Hur länge du hinner ta tillbaka
study-recall-days = { $count ->
    [one] en dag efter veckan en datapost handlar om; till dess analyserar ingen den
   *[other] { $number } dagar efter veckan en datapost handlar om; till dess analyserar ingen den
}
study-kept = Hur länge det sparas
study-kept-days = { $count ->
    [one] { $number } dag efter att studien har slutat
   *[other] { $number } dagar efter att studien har slutat
}
study-ends = Studiens sista dag
study-contact = Frågor och klagomål
study-collector = Vart dataposterna skickas
study-relay = Vem som för dem vidare olästa
study-issuer = Vem som ger tillåtelse att skicka, utan att få veta vad
study-published = Var dessa villkor är publicerade
study-analysis = Nyckel som öppnar dataposter
study-receipts = Nyckel för insamlarens kvitton
study-gateway = Nyckel till insamlarens ingång
study-tokens = Nyckel till tillstånden, densamma för alla
study-begins = Studiens första dag
study-digest = Fingeravtryck av dessa villkor
study-compare = Jämför det med det på { $address }. Alla bör se samma: villkor gjorda för en enda person skulle avslöja vem det är.
study-signer = Signerade med nyckeln
study-before = (hittills: { $text })
offer-lead = Läs vad den här studien ber om. Inget har skickats.
offer-changed = Det här är andra villkor än dem du deltar under. Inget ges enligt dem förrän du har sagt ja.
offer-signer = De är signerade med en annan nyckel än förut. Fråga studien, på ett sätt du redan känner till, om det stämmer.
offer-about = Om studien
offer-if = Om du går med
offer-ticked = Inget skickas automatiskt. Du kryssar för varje annons du vill ge.
offer-coarse = En datapost innehåller annonsen, vem som betalade och de angivna skälen, i grövre form: en vecka i stället för en tidpunkt, ett åldersspann i stället för åldrar. Ditt namn, ditt konto och din adress finns inte med.
offer-sensitive = Jag går med på att ge de dataposter jag kryssar för, med det som deras skäl kan säga om mig, till exempel politiska åsikter som en annonsör tror att jag har.
offer-back = Du kan ta tillbaka det du gett tills studien publicerar det, och gå ur när du vill.
offer-adult = Jag är minst 18 år.
offer-join = Gå med i studien
offer-no = Nej tack
study-ended = Den här studien avslutades den { $day }. Inget mer skickas till den; det du har gett kan fortfarande tas tillbaka nedan.
joined-lead = Du har gått med i den här studien. Inget skickas innan du kryssat för det.
joined-outdated = Studien har ändrat sina villkor. Inget mer skickas förrän du har tittat på dem.
joined-ask-again = Fråga efter villkoren igen
joined-same = Det är villkoren du deltar under.
joined-terms = Vad studien sade om sig själv
joined-choose = Välj vad du vill ge
joined-none = Det finns inget att ge just nu. Annonser du ser från och med nu visas först här.
joined-records = Varje rad är en datapost så som den skulle skickas. Fäll ut den för att se varje fält och den exakta texten, och ta bort krysset för det du vill utelämna. Ditt namn, den exakta tiden, sidans adress och allt som inte står med skickas aldrig.
review-same = Samma i varje datapost:
review-all = Kryssa för alla som visas
review-no = Kryssa inte för någon som visas
review-out = Utelämnat: { $number }
review-chosen = { $chosen } av { $number } valda
review-never = Erbjud aldrig den här annonsören
review-sensitive = Ett känsligt skäl skickas bara om du kryssar för det.
review-example = En av dina egna dataposter, så som den skulle skickas
never-title = Erbjuds aldrig
never-undo = Erbjud igen
joined-donate = Donera det jag kryssat för
give-title = Det här lämnar din dator
give-records = Dataposter
give-sensitive = Känsliga skäl
give-keep = Inte än
leave-title = Gå ur studien
leave-what = Du får inga fler förfrågningar, och det som fortfarande väntar skickas inte. Det som har skickats stannar hos studien om du inte tar tillbaka det i listan över dina donationer.
leave-act = Gå ur den här studien
record-give = Ge den här dataposten från vecka { $week }:
record-all = Allt som skulle skickas om annonsen från { $name }
record-empty = Skickas tomma: { $fields }.
record-exact = Den exakta texten
field-platform = Plattform
field-place = Plats
field-week = Vecka
field-advertiser = Annonsör
field-account = Konto
field-declared = Märkt som
field-payer = Betald av
field-authorised = Godkänd av
field-words = Annonsens ord
field-site = Webbplats den leder till
field-reasons = Skäl
field-source = Skälen lästa ur
field-seen = Hur ofta den sågs
field-recognised = Igenkänd
field-conclusion = Vår slutsats
field-fingerprint = Annonsens fingeravtryck
field-study = Studie
field-form = Datapostens format
field-program = Program
declared-political = Politisk
declared-issue = Om en samhällsfråga
declared-eu = EU:s märkning av politisk reklam
declared-uk = Brittisk digital avsändaruppgift
declared-us = Amerikansk avsändaruppgift
declared-ca = Kanadensiskt godkännande
declared-au = Australiskt godkännande
declared-br = Brasiliansk valmärkning
declared-nz = Nyzeeländsk avsändaruppgift
verdict-political = Politisk
verdict-issue = Om en samhällsfråga
verdict-not = Inte politisk
verdict-unknown = Inte känt
verdict-by = { $verdict }, bedömt efter { $grounds }
basis-disclosure = märkningen
basis-advertiser = annonsören
basis-words = orden
read-dialog = Förklaringen du öppnade
read-data = Plattformens data på sidan
read-page = Plattformens förklaringssida
read-note = En anteckning på annonsen
read-archive = Dina nedladdade data
seen-bucket-once = En gång
seen-bucket-few = 2 eller 3 gånger
seen-bucket-several = 4 till 9 gånger
seen-bucket-many = 10 gånger eller fler
recognised-confirmed = Som annons, bekräftat
recognised-likely = Som annons, troligt
record-version = Version { $version }
record-reason = { $kind }: { $detail }
record-reason-sensitive = { $kind }: { $detail } (känsligt)
record-reason-bare = { $kind }, inga detaljer
record-reason-bare-sensitive = { $kind }, inga detaljer (känsligt)
field-first-ad = Räknar dig för den här annonsen
field-first-advertiser = Räknar dig för den här annonsören
first-yes = ja: den första du ger
first-no = nej: du är redan räknad, eller ingen är nämnd
field-country = Ditt land
field-age-band = Din ålder
age-band = { $band } år
form-ad = En annons
form-coverage = Hur mycket som sågs
about-title = Om dig, om du vill
about-what = Det vill studien gärna veta. Inget uppges om du inte kryssar för det, och inga slutsatser dras av det du ser. Det står sedan i varje datapost du ger; i en enskild datapost kan du utelämna det.
about-country = Uppge vilket land jag bor i
about-country-which = Landet jag bor i
about-age = Uppge hur gammal jag är
about-age-which = Hur gammal jag är
about-choose = Välj
asks-country = ditt land, om du kryssar för det
asks-age = din ålder i steg, om du kryssar för det
asks-coverage = hur mycket du såg på en vecka, i steg
weeks-title = Hur mycket du såg
weeks-what = För varje vecka som är slut och varje plattform: på hur många dagar du tittade och hur många annonser du såg, i steg. Ingen annons nämns. Utan detta kan ingen säga hur stor andelen politiska annonser är. ”Inte givna” räknar politiska annonser som du hittills inte gett någon datapost om; det du ger först räknas inte där. Raderade annonser finns inte i något av talen.
weeks-none = Det finns inget att ge nu. En vecka visas här när den är slut.
weeks-give = Ge hur mycket du såg på { $platform } vecka { $week }
field-days = Dagar
field-ads = Annonser
field-political = Politiska
field-kept-back = Inte givna
outbox-seen = Hur mycket du såg på { $platform }
outbox-title = Dina donationer
outbox-lead = Skickade dataposter innehåller inget som knyter dem till dig eller till varandra. Nyckeln för att ta tillbaka en finns bara på den här enheten.
outbox-waiting = Det som väntar skickas automatiskt när insamlaren går att nå.
outbox-try = Försök nu
outbox-later = { $count ->
    [one] { $number } återtagande meddelas insamlaren senare.
   *[other] { $number } återtaganden meddelas insamlaren senare, vart och ett vid en egen tidpunkt.
}
outbox-hurry = Meddela nu
outbox-hurry-what = Insamlaren kan då märka att de kommer från en och samma person.
outbox-permit = Tillåt igen
outbox-caption = Donationer och vad som hände med dem
outbox-record = Datapost
outbox-state = Status
outbox-week = vecka { $week }
outbox-back = Ta tillbaka
outbox-back-name = Ta tillbaka dataposten om { $name }
donation-waiting = Väntar på att skickas
donation-token = Väntar: studien har inte gett tillåtelse att skicka än: { $why }
donation-sent = Skickad
donation-outdated = Inte mottagen: studien hade ändrat sina villkor.
donation-recall = Tas den tillbaka senast { $day } har ingen analyserat den.
donation-recall-late = Den kan fortfarande tas tillbaka; det som studien har publicerat förblir publicerat.
donation-refused = Avvisad av insamlaren
donation-refused-why = Avvisad av insamlaren, som säger: ”{ $words }”
donation-held = Väntar: Sightline får inte längre kontakta { $host }.
donation-unsure = Kan ha kommit fram; skickas inte igen.
donation-returning = Tillbakatagen; insamlaren har inte bekräftat det ännu.
donation-withdrawn = Tillbakatagen
offer-invite = En inbjudan följer med: { $code }. Den sparas tillsammans med studien.
donate-complain = Frågor och klagomål går till { $contact }. Du har också rätt att klaga hos dataskyddsmyndigheten i ditt land.
donate-picture = Eller öppna en bild av dess QR-kod
review-more = Det här är de { $number } nyaste dataposterna. De andra följer när några av dessa har getts.
joined-by-itself = Du är med i studien och dataposter ges automatiskt. De som väntar på det står nedan.
automatic-title = Ge automatiskt
automatic-what = Om du vill skickas dataposter utan ditt kryss. Det är ett eget beslut, och avstängt så länge du inte fattar det.
automatic-which = Bara politiska annonser du ser från och med nu, säkert igenkända och inte sedda på ett dygn. Det du utelämnat förblir utelämnat, och inget ges om annonsörer du aldrig vill se erbjudna.
automatic-hold = Var och en väntar ett till tre dygn i en lista på den här sidan, där du ser den exakta texten och kan avbryta.
automatic-never = Känsliga skäl stannar här om du inte har kryssat för dem för just den annonsen. En datapost som ändras medan den väntar skickas inte utan erbjuds dig.
automatic-agree = Jag går med på att dataposter skickas utan att jag först ser på var och en, om jag inte avbryter dem.
automatic-begin = Ge automatiskt från nu
automatic-is-on = Dataposter ges automatiskt.
automatic-end = Sluta ge automatiskt
queue-title = Kommer att ges automatiskt
queue-lead = { $count ->
    [one] { $number } datapost väntar. Tills den skickas kan du avbryta.
   *[other] { $number } dataposter väntar. Tills de skickas kan du avbryta.
}
queue-on = Ges den { $day }.
queue-cancel = Avbryt
queue-cancel-name = Avbryt: ge inte dataposten om { $name }
queue-cancel-all = Avbryt alla
receipts-title = Kvitton
receipts-what = Insamlaren signerar ett kvitto för varje datapost. Sparade i en fil låter kvittona vem som helst kontrollera att dataposten sparades eller raderades.
receipts-keys = Med nycklarna. Den som har filen kan då ta tillbaka donationerna och se att de kom från en och samma person.
receipts-save = Spara kvittona
receipts-open = Öppna kvitton från en annan enhet, för att ta tillbaka donationer här
outbox-back-study = Ta tillbaka allt som gavs till ”{ $title }”
outbox-back-all = Ta tillbaka allt
back-title = Ta tillbaka det här?
back-keep = Låt det vara
back-count = { $count ->
    [0] Inget av detta kan tas tillbaka.
    [one] { $number } donation tas tillbaka.
   *[other] { $number } donationer tas tillbaka.
}
back-unsent = { $count ->
    [one] { $number } skickades aldrig, och kommer aldrig att skickas.
   *[other] { $number } skickades aldrig, och kommer aldrig att skickas.
}
back-in-time = { $count ->
    [one] { $number } kan tas tillbaka i tid: till och med { $day } analyserar ingen den.
   *[other] { $number } kan tas tillbaka i tid: till och med { $day } analyserar ingen dem.
}
back-late = { $count ->
    [one] { $number } kan redan vara analyserad: dataposten raderas, men det som släppts i sammanställningar kan inte återkallas.
   *[other] { $number } kan redan vara analyserade: dataposterna raderas, men det som släppts i sammanställningar kan inte återkallas.
}
back-undated = För { $number } är det inte noterat hur länge det går att hinna.
back-held = För { $number } får insamlaren veta det först när du tillåter Sightline att kontakta den igen.
back-keyless = { $number } kan inte tas tillbaka härifrån: nyckeln finns inte på den här enheten.
back-stops = Inget ges längre automatiskt, och det som väntar avbryts.
back-together = De tas tillbaka en efter en. Den som sparar nätverksadresser där kunde se att de kom från en och samma person.
back-spread = { $count ->
    [one] Varje återtagande meddelas vid en egen tidpunkt inom en timme, medan webbläsaren är öppen, så att ingen märker att de kommer från en och samma person.
   *[other] Varje återtagande meddelas vid en egen tidpunkt inom { $number } timmar, medan webbläsaren är öppen, så att ingen märker att de kommer från en och samma person.
}
back-for-good = Detta kan inte ångras. Det en studie har släppt i sammanställningar kan inte återkallas efteråt.

# --- health ---

health-title = Fungerar läsningen fortfarande?
health-lead = Plattformar ändrar hur deras sidor är gjorda utan att säga något om det. Sightline räknar vad det hittar, så att du får veta när det inte längre förstår någon av dem.
health-none = Inget att berätta ännu: ingen plattform är påslagen.
health-look = Bör ses över.
health-good = Läsningen fungerar.
health-off = Avslagen.
health-unsure = Ännu inte tillräckligt sett för att avgöra det.
health-last = Senaste annonsen hittades { $when }.
worry-no-posts = Sightline hittar inga inlägg på { $site } längre: { $count ->
    [one] inga på den senaste sidan.
   *[other] inga på de senaste { $number } sidorna.
} { $site } har troligen ändrats.
worry-silent = Sightline har tittat på { $count ->
    [one] { $number } inlägg
   *[other] { $number } inlägg
} på { $site } sedan det senast hittade en annons. Antingen visas inga för dig, eller så har { $site } ändrats.
worry-lost-structure = Sightline hittar fortfarande annonser på { $site }, men ett av sätten att känna igen dem fungerar inte längre: sidans egna data. Nästa ändring kan göra att Sightline inte ser dem alls.
worry-lost-markup = Sightline hittar fortfarande annonser på { $site }, men ett av sätten att känna igen dem fungerar inte längre: hur sidan är uppbyggd. Nästa ändring kan göra att Sightline inte ser dem alls.
worry-lost-label = Sightline hittar fortfarande annonser på { $site }, men ett av sätten att känna igen dem fungerar inte längre: märkningen som människor läser. Nästa ändring kan göra att Sightline inte ser dem alls.
worry-flood = { $site } visade på en timme fler nya annonser än någon hinner se, så { $count ->
    [one] en sparades inte.
   *[other] { $number } sparades inte.
} Kanske hittar en sida på dem; det som sparats tidigare är orört.
figures = Siffror
figures-of = Siffror för { $site }
figure-posts = Granskade inlägg
figure-candidates = Inlägg som kunde vara annonser
figure-confirmed = Annonser, två slags tecken
figure-likely = Annonser, ett slags tecken
figure-located = Annonser som hittades bara genom sin märkning, där reglerna inte känner till några
figure-since = Inlägg sedan senaste annonsen
figure-explanations = Lästa förklaringar
figure-understood = Skäl som förståtts
figure-unrecognised = Skäl sparade som de hittades
health-unknown = Slags skäl som Sightline ännu inte känner: { $names }
health-report = Rapport till utvecklarna…
rules-title = Reglerna som Sightline läser efter
rules-shipped = Version { $used }, som följde med Sightline.
rules-newer = Version { $used }, nyare än den som följde med Sightline ({ $shipped }).
rules-lapsed = De nyare regler du läste in används inte längre; nu används de som följde med Sightline. { $why }
rules-why = När en plattform ändras rättar nyare regler läsningen utan att Sightline behöver uppdateras. En fil godtas bara om någon du litar på har signerat den och den klarar sina egna tester; den kan aldrig läsa där du inte har slagit på Sightline.
rules-load = Läs in en regelfil
rules-back = Gå tillbaka till version { $shipped }
rules-from = Leta efter nyare regler en gång om dagen på (tomt: aldrig)
signers-title = Vem som får signera
signers-built-in = { $count ->
    [0] Den här versionen av Sightline litar inte på någon från början.
    [1] Den här versionen av Sightline litar på utvecklarnas nyckel.
   *[other] Den här versionen av Sightline litar på { $count } nycklar från utvecklarna.
}
signers-add = Du kan lita på någon annan, till exempel ditt universitet. Hämta nyckeln från dem, inte ur filen.
signers-remove = Ta bort
signers-key = Offentlig nyckel
signers-form = 64 siffror och bokstäver a till f
signers-trust = Lita på

# --- import ---

import-title = Importera det plattformarna sparar om dig
import-lead = Varje plattform måste ge dig en kopia av det den sparar. En del av det gäller annonser: vilka du har fått se, vem som har en lista du står på, vad plattformen tror att du är. Den delen läser Sightline här, på den här enheten. Meddelanden, bilder och allt annat läses inte; i textfiler tittas bara på början, för att se vad de är.
import-choose = Välj nedladdade data eller släpp dem här: zip-filen eller en fil ur den
import-files = Vad som lästes ur varje fil
import-files-when = Importerad { $when }.
import-file = Fil
import-file-read = Läst
import-file-kept = Behållet ordagrant
import-file-left = Utelämnat
import-file-why = Varför
import-why-shape = Poster i en form som ännu inte är känd
import-why-unnamed = Poster som bara säger att det fanns en annons
import-why-undated = När den visades är skrivet på ett sätt som ännu inte är känt
import-why-clock = Tiderna är enligt kontots egen klocka och kan skilja på timmar
import-why-damaged = Filen är skadad: hämta nedladdningen igen
import-why-page = Inget på den här sidan gick att läsa: be om nedladdningen som JSON
import-why-text = Textformen säger mindre: be om nedladdningen som JSON
import-found = Det här hittades
import-thinks =
    { $count ->
        [one] { $number } sak som { $site } tror om dig
       *[other] { $number } saker som { $site } tror om dig
    }{ $sensitive ->
        [0] .
        [one] , varav { $sensitive } känslig.
       *[other] , varav { $sensitive } känsliga.
    }
import-see = Se dem
import-found-ads = { $count ->
    [one] { $number } annons eller annonsör i de senast importerade data
   *[other] { $number } annonser och annonsörer i de senast importerade data
}
import-see-ads = Se annonserna
import-where = Här ber du om dem
import-forms = JSON säger mest och är exakt. HTML eller text, som några skickar om du inte väljer något, läses också.
download-meta = Välj ”Ladda ned din information”, sedan ”Annonsinformation” och formatet JSON.
download-x = Välj ”Ladda ned ett arkiv med dina data”. Det kommer inom några dagar.
download-youtube = Välj ”historik” och formatet JSON.
download-google = Välj bara annonserna under ”Min aktivitet” och formatet JSON.
download-tiktok = Välj ”Alla data” och JSON.
download-linkedin = Välj det större arkivet.
traits-from = Från data nedladdade därifrån, importerade { $when }.
traits-forget = Glöm detta

# --- what went wrong ---

broken-title = Sidan kan inte visas
broken-what = Tills det är åtgärdat kan du stoppa all läsning och ta med dig det som är sparat.
broken-halt = Sluta läsa överallt
broken-rescue = Exportera det som är sparat
notice-halted = Inget läses längre. När det är åtgärdat är läsningen pausad i ett dygn, om du inte avslutar pausen.
trouble-storage = Webbläsarens lagring fungerade inte. Se till att disken inte är full och att webbläsaren får spara data, och ladda sedan om sidan. ({ $detail })
trouble-newer = En nyare version av Sightline har sparat dina annonser i en form som den här inte kan öppna. Inget är förlorat: uppdatera Sightline och ladda sedan om sidan.
trouble-shape = Något som är sparat går inte att läsa. Ladda om sidan. Om det händer igen, rapportera det gärna. ({ $detail })
trouble-request = Sightline förstod inte detta. Ladda om sidan. Om det händer igen, rapportera det gärna. ({ $detail })
trouble-gone = Annonsen finns inte sparad längre. Gå tillbaka till listan över dina annonser.
trouble-platform = Sightline känner inte till plattformen ”{ $name }”. Ladda om sidan.
trouble-page = Det finns ingen sida ”{ $name }”. Välj en annan del av Sightline.
trouble-key = Det där är ingen offentlig nyckel. En sådan har 64 siffror och bokstäver a till f; kopiera hela.
trouble-rules-address = Adressen till regler börjar med https:// och har högst 500 tecken. Rätta den och spara igen.
trouble-rules = { $why } Reglerna som används ligger kvar.
trouble-join-first = Du har inte gått med i någon studie. Gå med i en först.
trouble-randomness = Webbläsaren gav inga slumptal, och en donation behöver sådana. Starta om webbläsaren och försök igen.
trouble-collector-address = Det där är inte adressen till en insamlare. En sådan börjar med https:// och ett värdnamn, till exempel https://collector.example, och inget följer efter.
trouble-collector-silent = Insamlaren går inte att nå. Kontrollera adressen och din anslutning, eller försök igen senare.
trouble-other-terms = Insamlaren visar andra personer andra villkor än dig; du har inte gått med. Jämför fingeravtrycket med det publicerade, och säg det till de ansvariga.
trouble-no-study = Det finns ingen studie på den adressen. Kontrollera den, eller fråga dem som driver studien.
trouble-study = Studien anger inte allt den måste, så du kan inte gå med. Säg det till dem som driver den. ({ $detail })
trouble-study-form = Det här är inte en studies signerade fil. Be de ansvariga om den filen. ({ $detail })
trouble-study-signature = Den här studiens villkor ändrades efter att de signerades; du kan inte delta. Säg det till de ansvariga.
trouble-study-ended = Den här studien avslutades den { $day } och tar inte emot något mer. Fråga dem som ansvarar för den om en ny följer.
trouble-other-code = Det är inte de villkor som anslutningskoden anger, så du kan inte gå med. Säg det till dem som driver studien.
trouble-invite = Det är ingen inbjudan: en sådan har högst 64 bokstäver, siffror och bindestreck. Fråga dem som skickade den.
trouble-decisions = Det finns inte plats att minnas mer av det du utelämnar. Radera annonser du inte längre behöver, eller ge inte den här dataposten.
trouble-receipts = Det är ingen fil med kvitton, eller så har någon ändrat den. Inget importerades. ({ $detail })
trouble-no-keys = Filen innehåller inga nycklar till donationer som kan tas tillbaka. Spara kvittona med nycklarna på den andra enheten.
trouble-letters = Brevets text kunde inte läsas in. Ladda om sidan.
trouble-record = En datapost är inte som den måste vara, så inget har skickats. Rapportera det gärna. ({ $detail })
refused-size = Filen är större än en regelfil får vara ({ $size } byte; högst { $most }). Välj en annan fil.
refused-form = Det här är ingen regelfil. Välj den så som den publicerades. ({ $detail })
refused-signer = Filen är signerad av någon du inte litar på. Om du vet vem det är, lägg till deras nyckel under ”Vem som får signera”. (nyckel { $key })
refused-signature = Signaturen stämmer inte: filen har ändrats efter att den signerades. Hämta den på nytt från dem som publicerar den.
refused-older = Filen innehåller version { $offered }; version { $current } har redan tagits i bruk. Du behöver inte göra något.
refused-expired = Reglerna gällde till { $day }. Hämta nyare från dem som ger ut dem.
refused-program = Reglerna kräver Sightline { $version } eller nyare. Uppdatera Sightline först.
refused-reach = Reglerna skulle läsa på { $place }, som den här versionen av Sightline inte frågar dig om. Använd inte den här filen.
refused-check = Reglerna är felaktiga. Säg det till dem som gjort dem. ({ $detail })
refused-example = Reglerna klarar inte sitt eget test. Säg det till dem som gjort dem. ({ $platform }, exempel { $number }: { $found } av { $expected } annonser hittade)

# --- notices ---

notice-ads-back = { $count ->
    [one] Annonsen är tillbaka.
   *[other] Dina annonser är tillbaka.
}
notice-switch-refused = Utan ditt tillstånd kan Sightline inte titta på { $site }. Det förblir avslaget.
notice-on = { $site } är på.
notice-off = { $site } är av.
notice-ask-refused = Utan ditt tillstånd kan Sightline inte fråga insamlaren om studien.
notice-join-refused = Du har inte gått med: webbläsarens tillstånd att donera saknas.
notice-joined = Du har gått med i studien. Inget doneras innan du godkänner det.
notice-left = Du har gått ur studien.
notice-choose-one = Välj minst en annons att donera.
notice-never = Ingen annons från den här annonsören erbjuds längre.
notice-offered = Annonser från den här annonsören erbjuds igen.
notice-record-changed = Ändrade sedan du tittade och inte skickade: { $count }. Titta på dem igen.
notice-donated = { $count ->
    [one] Tack: { $count } annons är på väg.
   *[other] Tack: { $count } annonser är på väg.
}
notice-sent = { $count ->
    [0] Ingen annons skickades.
    [one] { $count } annons skickades.
   *[other] { $count } annonser skickades.
}
notice-later = { $count ->
    [one] { $count } skickas senare.
   *[other] { $count } skickas senare.
}
notice-refused = { $count ->
    [one] Insamlaren avvisade { $count }.
   *[other] Insamlaren avvisade { $count }.
}
notice-withdrawal-later = Tillbakataget. Insamlaren får veta det när det är dags, eller så snart den kan nås.
notice-hurried = Tillbakataget.
notice-hurry-later = De meddelas nu; allt är inte bekräftat ännu.
notice-withdrawn = { $count ->
    [one] Donationen är tillbakatagen.
   *[other] { $count } donationer är tillbakatagna.
}
notice-automatic = Från nu ges dataposter automatiskt.
notice-automatic-off = Inget ges längre automatiskt.
notice-cancelled = { $count ->
    [0] Den är redan på väg. Du kan ta tillbaka den nedan.
    [one] { $count } datapost ges inte automatiskt. Den finns bland dem du kan välja.
   *[other] { $count } dataposter ges inte automatiskt. De finns bland dem du kan välja.
}
notice-receipts = { $count ->
    [0] De här donationerna är redan kända här.
    [one] { $count } donation kan nu tas tillbaka här. Inget skickades.
   *[other] { $count } donationer kan nu tas tillbaka här. Inget skickades.
}
notice-receipts-size = Filen är för stor för kvitton. Välj en annan.
notice-join-code = Anslutningskoden är ofullständig. Kopiera den igen från studiens sida.
notice-code-read = Det här står i bilden. Se på det innan du frågar.
notice-no-code = Det finns ingen läsbar QR-kod i bilden. Välj en annan, eller klistra in anslutningskoden.
notice-no-picture = Filen är ingen bild som går att öppna. Välj en annan, eller klistra in anslutningskoden.
notice-picture-size = Bilden är för stor. Välj en mindre, eller klistra in anslutningskoden.
notice-letter-copied = Brevet är kopierat.
notice-opinion = Noterat för alla annonser från den här annonsören.
notice-opinion-gone = Nu avgör Sightline igen.
notice-traits-forgotten = Glömt. Importera dina nedladdade data på nytt för att se det igen.
notice-report-copied = Rapporten är kopierad. Klistra in den i ett ärende.
notice-rules-size = Filen är för stor för att vara en regelfil. Välj en annan. Reglerna som används ligger kvar.
notice-rules-loaded = Version { $version } av reglerna används.
notice-rules-reset = Tillbaka till version { $version } av reglerna, som följde med Sightline.
notice-rules-refused = Utan ditt tillstånd kan Sightline inte leta efter regler där.
notice-rules-never = Sightline letar inte längre efter nyare regler.
notice-rules-daily = Sightline letar där en gång om dagen.
notice-trusted = Regler som signerats med den här nyckeln godtas från och med nu.
notice-distrusted = Nyckeln är inte längre betrodd.
notice-address = Det där är ingen adress. En adress börjar med https://.
notice-import-reading = Läser…
notice-import-keeping = Sparar det som hittades…
notice-import-stopped = Stoppat. Inget importerades.
notice-import-broken = Något gick fel när Sightline läste dessa data. Rapportera gärna vilka det var.
notice-import-nothing = Det finns inget om annonser i filen som Sightline känner till. Be om dina data som JSON.
notice-import-unread = Inget gick att läsa. Välj zip-filen så som du fick den, eller hämta den på nytt. ({ $detail })
notice-imported = { $count ->
    [0] Importerat: inga nya annonser eller annonsörer.
    [one] Importerat: { $count } ny annons eller annonsör.
   *[other] Importerat: { $count } nya annonser och annonsörer.
}
notice-imported-traits = { $count ->
    [one] Dessutom { $count } sak som en plattform tror om dig.
   *[other] Dessutom { $count } saker som plattformar tror om dig.
}
notice-import-lost = Allt gick inte att läsa: { $detail }
notice-import-undone = Importen är ångrad.

# --- words that stand in the pages themselves ---

skip = Hoppa till innehållet
notices = Meddelanden
loading = Laddar…
importing-title = Läser dina nedladdade data
importing-stop = Stoppa
report-title = En rapport till utvecklarna
report-what = Den innehåller namn och antal, ingen text och inget om dig. Läs den, ta bort det du vill och kopiera in den i ett ärende. Sightline skickar inget. Den säger mer om en sida på plattformen är öppen i en annan flik.
report-label = Rapport

# --- said where the core cannot be asked ---

browser-restarted = Sightline har uppdaterats eller startats om. Ladda om sidan.
browser-silent = Sightline svarade inte. Ladda om sidan.
browser-slow = Det tog för lång tid. Försök igen.
browser-stumbled = Något gick fel i Sightline. Försök igen.
browser-failed = Det fungerade inte. Försök igen eller ladda om sidan.
browser-again = Försök igen

# --- popup ---

popup-here = På den här sidan
popup-off = Sightline är avslaget på { $site }.
popup-off-more = Så länge det är avslaget läses inget på { $site }.
popup-elsewhere = Inget att läsa här.
popup-elsewhere-more = Det här är ingen webbplats som Sightline läser. Det läser { $sites }.
popup-nowhere = Sightline är avslaget överallt.
popup-nowhere-more = Sightline läser { $sites }, var och en först när du slår på den.
popup-choose = Välj var det ska slås på
popup-none = Inga annonser hittade ännu.
popup-none-more = Sightline tittar på { $site } medan du skrollar.
popup-others =
    { $count ->
        [one] { $count } annons, inte känd som politisk.
       *[other] { $count } annonser, ingen känd som politisk.
    }
popup-political =
    { $count ->
        [one] { $count } politisk annons.
       *[other] { $count } politiska annonser.
    }
popup-both =
    { $political ->
        [one] { $political } politisk annons
       *[other] { $political } politiska annonser
    } och { $others ->
        [one] { $others } annan.
       *[other] { $others } andra.
    }
popup-more =
    { $count ->
        [one] En till finns bland alla dina annonser.
       *[other] { $count } till finns bland alla dina annonser.
    }
popup-worry = Bör ses över.
popup-see = Se och rapportera
popup-queued = { $count ->
    [one] { $number } datapost ges automatiskt.
   *[other] { $number } dataposter ges automatiskt.
}
popup-queued-see = Se dem
popup-everything = Se allt
popup-read = Läs annonser på { $site }
popup-today =
    { $count ->
        [0] Inga annonser i dag.
        [one] I dag: { $count } annons, { $political ->
            [0] inte känd som politisk.
           *[other] en politisk.
        }
       *[other] I dag: { $count } annonser, { $political ->
            [0] ingen känd som politisk.
            [one] en av dem politisk.
           *[other] { $political } av dem politiska.
        }
    }
popup-beside = Öppna vid sidan
find-paid = { $kind }, betald av { $name }.
find-unpaid = { $kind }.
find-why = Varför du: { $reasons } ({ $who })
find-unexplained = Varför du: inte känt ännu.
pause-hour = Pausa en timme
pause-now = Sightline är pausat.
pause-left =
    { $count ->
        [one] Under den närmaste minuten läses inget på någon sida.
       *[other] Under de närmaste { $count } minuterna läses inget på någon sida.
    }
pause-end = Läs igen nu
pause-begun = Pausat.
pause-ended = Sightline läser igen.
pause-button = Sightline: pausat, inget läses

# --- side panel ---

side-title = Annonser bredvid ditt flöde
side-here = På den här sidan
side-none = Inga annonser hittade här ännu. De dyker upp när du skrollar på { $site }.
side-elsewhere = Inget läses på den här sidan.
side-today = Tidigare i dag
side-today-none = Inga andra annonser i dag.
side-all = Alla dagens annonser

# --- first run ---

welcome-progress = { $step } av { $count }
welcome-back = Tillbaka
welcome-next = Nästa
welcome-title = Se vem som betalade för att nå dig, och varför just dig
welcome-lead = Sightline hittar politiska annonser i ditt flöde och säger i enkla ord vad som är känt om dem.
welcome-invented = En påhittad annons, och vad dess bricka öppnar:
welcome-promises = Vad Sightline gör och inte gör
welcome-read = Vad som läses
welcome-read-more = Inlägg som ser ut som annonser, på de webbplatser du slår på; och en plattforms förklaring när du öppnar den. Andra inlägg hoppas över.
welcome-private = Privata fönster
welcome-private-more = De läses aldrig.
welcome-stays = Vad som stannar här
welcome-stays-more = Allt. Annonser och förklaringar sparas i den här webbläsaren, och du kan få den att glömma dem.
welcome-sent = Vad som skickas
welcome-sent-nothing = Inget.
welcome-sent-more = Inget konto, ingen statistik, ingen server. Om du någon gång ger dataposter till en studie ser du varje först och kan ta tillbaka den.
welcome-never = Vad som aldrig görs
welcome-never-more = Sightline klickar, gillar, döljer eller blockerar inget åt dig, och ingen annons ändras.
welcome-where = Var får Sightline läsa?
welcome-where-more = Allt är av tills du slår på det. Webbläsaren ber dig då bekräfta varje webbplats. Du kan slå av den igen här, i inställningarna och via knappen i verktygsfältet.
welcome-later = Eller inte nu
welcome-later-more = Då läses inget. Sightline kan ändå visa vad som står i data som du har bett en plattform om, och reglagen här finns kvar under knappen i verktygsfältet.
welcome-not-now = Inte nu
welcome-import = Läs nedladdade data
welcome-done = Det var allt
welcome-done-more = Surfa som vanligt. Politiska annonser får en liten bricka. Välj den för att se vem som betalade och varför just du.
welcome-see = Se dina annonser

# --- browser ---

browser-name = Sightline
browser-description = Se vilka som riktar annonser till dig: hittar politiska annonser i flödet och säger vem som betalade och varför du valdes ut.
browser-action = Sightline: annonser på den här sidan
browser-sidebar = Sightline: annonser bredvid ditt flöde

# --- the invented ad of the first run ---

example-problem = Sista bussen från Brindlewick går klockan 18.40.
example-ask = Rösta fram ett kommunfullmäktige som tar dig hem.
example-interest = Lokalpolitik

# --- badge and panel: who, why, how sure, how often ---
# `$who` begins the sentence here.

badge-undeclared = , inte märkt
panel-sorry = Sightline kunde inte svara. Försök igen.

headline-paid = { $name } betalade den här annonsen
headline-promoted = Spridd av { $name }.
headline-promoted-for = Spridd av { $name } på uppdrag av { $behalf }.
headline-account = Utlagd av { $name }; det står inte vem som betalade.
headline-says = enligt { $site }
headline-says-archive = enligt dina nedladdade data
your-age = din ålder
your-location = din position

group-advertiser = Vad annonsören bad om
group-platform = Vad { $site } självt antog eller valde
group-unsaid = Det står inte vem som valde

heading-history = Hur ofta
history-only = Det är den enda annonsen från den här annonsören hittills.
history-all = Sammanlagt { $count } annonser från den här annonsören, sedda { $times ->
    [one] en gång
   *[other] { $times } gånger
}: först { $first }, senast { $last }.
history-least = Sammanlagt minst { $count } annonser från den här annonsören, sedda minst { $times ->
    [one] en gång
   *[other] { $times } gånger
}.

heading-sure = Hur vi vet det
sure-confirmed = Det är en annons: { $ways } visar det oberoende av varandra.
sure-likely = Det är troligen en annons: än så länge är det bara { $ways } som visar det.
sure-download = Det är en annons: den står bland dem som dina nedladdade data räknar upp.
sure-structure = sidans egna data
sure-markup = sidans uppbyggnad
sure-label = märkningen du kan läsa
sure-own = Om den är politisk följer av vad du har sagt.
sure-declared = Den räknas som politisk eftersom den är märkt som det.
sure-nothing = Den räknas inte som politisk.

mute-heading = Färre brickor
mute-note = Annonserna noteras ändå; de får ingen bricka.
mute-ad = Ingen bricka på den här annonsen
mute-advertiser = Ingen bricka på annonser från { $name }
mute-platform = Ingen bricka på { $site }
muted-ad = Den här annonsen får ingen bricka längre.
muted-advertiser = Annonser från { $name } får ingen bricka längre.
muted-platform = Annonser på { $site } får ingen bricka längre.
mute-undo = Ångra
mute-settings = Allt som är avstängt, i inställningarna

# --- muting, on the pages ---

notice-muted = Dessa annonser får ingen bricka från och med nu. De noteras ändå.
notice-unmuted = Dessa annonser får en bricka igen.
