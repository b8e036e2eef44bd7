# See en.ftl for what each message is for.

source-dialog_text = Volgens { $site }
source-platform_json = Volgens de gegevens van { $site } in de pagina
source-attribute = Volgens een aantekening van { $site } bij de advertentie
source-archive = Volgens je gegevensdownload van { $site }
the-advertiser = de adverteerder
quote = ‘{ $name }’

claim-advertiser = { $source } richtte { $advertiser } zich op { $people }.
claim-platform = { $source } viel de keuze van { $site } zelf op { $people }.
claim-platform-dialog = { $source } viel de keuze van het platform zelf op { $people }.
claim-nobody = { $source } ging deze advertentie naar { $people }.
claim-ranking = { $source } koos het advertentiesysteem van { $site } zelf ervoor je deze advertentie te tonen.
claim-age = { $source } speelde je leeftijd een rol.
claim-location = { $source } speelde je locatie een rol.
claim-words = { $source }, in woorden die Sightline nog niet kent: ‘{ $words }’{ $stop }
claim-nothing = { $source } is er een reden die Sightline nog niet kan lezen.

people-age-one = mensen van { $min } jaar
people-age-range = mensen van { $min } tot en met { $max } jaar
people-age-from = mensen van { $min } jaar of ouder
people-age-to = mensen van { $max } jaar of jonger
people-age-any = mensen van elke leeftijd
people-gender-men = mannen
people-gender-women = vrouwen
people-gender-all = mensen van elk geslacht

place-dma = het mediagebied { $name }
place-postal = het postcodegebied { $name }
place-radius = de omgeving van { $name }
place-some-country = een bepaald land
place-some-region = een bepaalde regio
place-some-dma = een bepaald mediagebied
place-some-city = een bepaalde plaats
place-some-postal = een bepaald postcodegebied
place-some = een bepaald gebied
people-location = mensen in { $place }
people-location-home = mensen die in { $place } wonen
people-location-recent = mensen die kort geleden in { $place } waren
people-location-home_or_recent = mensen die in { $place } wonen of er kort geleden waren
people-location-near = mensen in of bij { $place }
people-location-near_business = mensen in de buurt van { $advertiser } in { $place }

people-list = mensen op een geüploade lijst
people-list-of = mensen op een lijst die { $owner } heeft geüpload
list-named = { $people } (naam: { $name })
list-matched = { $people } (herkend aan { $keys })
key-email = e-mailadres
key-phone = telefoonnummer
key-madid = advertentie-id van de telefoon
and = { $first } en { $last }

people-language = mensen met de taal { $name }
people-language-some = mensen met een bepaalde taal
people-interest = mensen die in { $name } geïnteresseerd zouden zijn
people-interest-some = mensen met een bepaalde interesse
people-behaviour = mensen die door hun gedrag in de groep { $name } zitten
people-behaviour-some = mensen die op hun gedrag zijn gegroepeerd
people-topic = mensen die het onderwerp { $name } zouden volgen
people-topic-some = mensen die een bepaald onderwerp zouden volgen
people-keyword = mensen die het zoekwoord { $name } zochten of gebruikten
people-keyword-some = mensen die een bepaald zoekwoord zochten of gebruikten
people-event = mensen die geïnteresseerd zouden zijn in het evenement { $name }
people-event-some = mensen die geïnteresseerd zouden zijn in een bepaald evenement
people-tv_show = mensen die naar het programma { $name } zouden kijken
people-tv_show-some = mensen die naar een bepaald programma zouden kijken
people-life_event = mensen van wie de levensgebeurtenis { $name } wordt vermoed
people-life_event-some = mensen die op een bepaald punt in hun leven zouden staan
people-lookalike = mensen die zouden lijken op die in de doelgroep { $name }
people-lookalike-some = mensen die zouden lijken op een andere groep, die niet wordt genoemd
people-website_visit = mensen die de website { $name } bezochten
people-website_visit-some = mensen die een bepaalde website bezochten
people-app_activity = mensen die de app { $name } gebruikten
people-app_activity-some = mensen die een bepaalde app gebruikten
people-store_visit = mensen die in de winkel { $name } waren
people-store_visit-some = mensen die in een bepaalde winkel waren
people-offline_activity = mensen van wie contacten met { $name } buiten internet aan { $site } zijn gemeld
people-offline_activity-some = mensen van wie activiteiten buiten internet aan { $site } zijn gemeld
people-product_catalogue = mensen die producten van { $name } bekeken
people-product_catalogue-some = mensen die bepaalde producten bekeken
people-page_like = mensen die de pagina { $name } leuk vinden
people-page_like-some = mensen die een bepaalde pagina leuk vinden
people-friend_of_page_like = mensen met een vriend of vriendin die de pagina { $name } leuk vindt
people-friend_of_page_like-some = mensen met een vriend of vriendin die een bepaalde pagina leuk vindt
people-follower_of = mensen die { $name } volgen
people-follower_of-some = mensen die een bepaald account volgen
people-follower_lookalike = mensen die zouden lijken op de volgers van { $name }
people-follower_lookalike-some = mensen die zouden lijken op de volgers van een bepaald account
people-data_broker = mensen in een groep die gegevenshandelaar { $name } heeft samengesteld
people-data_broker-some = mensen in een groep die een niet genoemde gegevenshandelaar heeft samengesteld
people-platform_activity-some = mensen uitgekozen op wat ze doen bij { $site } en de andere diensten ervan
people-relationship = mensen met de relatiestatus { $name }
people-relationship-some = mensen met een bepaalde relatiestatus
people-education = mensen met de opleiding { $name }
people-education-some = mensen met een bepaalde opleiding
people-school = mensen die { $name } bezochten
people-school-some = mensen die een bepaalde school bezochten
people-field_of_study = mensen die { $name } studeerden
people-field_of_study-some = mensen die een bepaald vak studeerden
people-employer = mensen die voor { $name } werken
people-employer-some = mensen die voor een bepaalde werkgever werken
people-industry = mensen die in de branche { $name } werken
people-industry-some = mensen die in een bepaalde branche werken
people-company_size = mensen bij een bedrijf met de omvang { $name }
people-company_size-some = mensen bij een bedrijf van een bepaalde omvang
people-job_title = mensen met de functie { $name }
people-job_title-some = mensen met een bepaalde functie
people-job_function = mensen met de taak { $name }
people-job_function-some = mensen met een bepaalde taak
people-seniority = mensen op het functieniveau { $name }
people-seniority-some = mensen op een bepaald functieniveau
people-skill = mensen met de vaardigheid { $name }
people-skill-some = mensen met een bepaalde vaardigheid
people-member_group = mensen in de groep { $name }
people-member_group-some = mensen in een bepaalde groep
people-device = mensen die het apparaat { $name } gebruiken
people-device-some = mensen die een bepaald soort apparaat gebruiken
people-os = mensen die het besturingssysteem { $name } gebruiken
people-os-some = mensen die een bepaald besturingssysteem gebruiken
people-carrier = mensen op het netwerk van { $name }
people-carrier-some = mensen op een bepaald mobiel netwerk
people-platform = mensen die { $site } met { $name } gebruiken
people-platform-some = mensen die { $site } op een bepaalde manier gebruiken
people-context = mensen die naar { $name } keken
people-context-some = mensen die naar hetzelfde keken als jij
people-unresolved_audience = mensen in de doelgroep { $name }
people-unresolved_audience-some = mensen in een doelgroep die niet wordt beschreven

people-engagement = mensen die interactie hadden met { $name }
people-engagement-some = mensen die interactie hadden met iets wat niet wordt genoemd
people-engagement-page = mensen die interactie hadden met de pagina { $name }
people-engagement-page-some = mensen die interactie hadden met een bepaalde pagina
people-engagement-video = mensen die de video { $name } bekeken
people-engagement-video-some = mensen die een bepaalde video bekeken
people-engagement-lead_form = mensen die het formulier { $name } openden of invulden
people-engagement-lead_form-some = mensen die een bepaald formulier openden of invulden
people-engagement-event = mensen die op het evenement { $name } reageerden
people-engagement-event-some = mensen die op een bepaald evenement reageerden
people-engagement-instagram = mensen die interactie hadden met het Instagram-account { $name }
people-engagement-instagram-some = mensen die interactie hadden met een bepaald Instagram-account
people-engagement-canvas = mensen die de schermvullende advertentie { $name } openden
people-engagement-canvas-some = mensen die een bepaalde schermvullende advertentie openden
people-engagement-shop = mensen die de winkel { $name } bezochten
people-engagement-shop-some = mensen die een bepaalde winkel bezochten
people-engagement-post = mensen die interactie hadden met het bericht { $name }
people-engagement-post-some = mensen die interactie hadden met een bepaald bericht
people-engagement-ad = mensen die interactie hadden met de advertentie { $name }
people-engagement-ad-some = mensen die interactie hadden met een bepaalde advertentie

# --- badge and panel ---

kind-political = Politieke advertentie
kind-political-likely = Waarschijnlijk een politieke advertentie
kind-political-maybe = Misschien een politieke advertentie
kind-own-yes = Politieke advertentie, volgens jou
kind-own-no = Geen politieke advertentie, volgens jou
kind-issue = Advertentie over een maatschappelijk onderwerp
kind-issue-likely = Waarschijnlijk een advertentie over een maatschappelijk onderwerp
kind-ad = Advertentie
badge-paid = , betaald door { $name }
badge-by = , van { $name }
badge-why = waarom jij?
on-platform = { $kind } op { $site }
advertiser-unnamed = Adverteerder niet genoemd
close = Sluiten
whole-record = Alles hierover bekijken

heading-paid = Wie betaalde
heading-why = Waarom jij
heading-unknown = Wat niet bekend is
heading-ask = Vraag het { $site } zelf
heading-do = Wat je kunt doen
why-says = Waarom jij, { $who }
why-advertiser = Waarom jij: de adverteerder vroeg hierom, { $who }
why-platform = Waarom jij: het platform koos dit, { $who }
why-unsaid = { $site } heeft het nog niet gezegd.
ground-short-declared = als zodanig vermeld
ground-short-known = bekende adverteerder
ground-short-words = op grond van de tekst
short-list = Je staat op een geüploade lijst
short-list-theirs = Je staat op een lijst die zij hebben geüpload
short-list-of = Je staat op een lijst die { $owner } heeft geüpload
short-more = + nog { $number }
heading-details = Details en bronnen
do-leave = Deze lijst verlaten
do-change = Wijzigen bij { $site }
do-ask = Vragen wat ze weten
do-where = Laat zien waar

paid-account = De advertentie zegt niet wie betaalde. Ze is geplaatst door het account ‘{ $name }’.
paid-nobody = De advertentie zegt niet wie betaalde en ook niet wie de advertentie plaatste.
paid-promoter = Genoemd als verantwoordelijke, zoals de Britse wet eist.
paid-authorised = Goedgekeurd door { $name }.
paid-behalf = Namens { $name }.
paid-words = De advertentie zegt zelf: ‘{ $words }’
paid-conclusion = De advertentie heeft geen politieke vermelding. Dat ze politiek is, concludeert Sightline zelf.
ground-words = De woorden klinken politiek: { $words }.
ground-account = Het account staat op een openbare lijst van politieke adverteerders.
ground-member = Het is het account van een parlementslid ({ $country }): { $party }.
ground-name = Een account met deze naam staat op een openbare lijst van politieke adverteerders. Een ander kan ook zo heten.
ground-party = In de naam van de adverteerder staat die van een partij ({ $country }): { $party }. Een ander account kan ook zo heten.
ground-party-several = In de naam van de adverteerder staat die van een partij: { $party }. Een ander account kan ook zo heten.
ground-claim = De naam van de adverteerder zegt het zelf.
ground-no-model = Sightline kan woorden in deze taal niet beoordelen. Het gaat af op vermeldingen en bekende adverteerders.
say-otherwise = Klopt dit niet? Zeg het
paid-notice = De transparantieverklaring van de advertentie

why-nothing = Het is nog niet bekend waarom je deze advertentie te zien kreeg.
why-lead = Je werd tot deze mensen gerekend. Dat hoeft niet te kloppen.
sensitive = Gevoelig
sensitive-politics = Het kan politieke opvattingen verraden, die de wet extra beschermt (AVG, artikel 9).
sensitive-religion = Het kan overtuigingen verraden, die de wet extra beschermt (AVG, artikel 9).
sensitive-ethnicity = Het kan afkomst verraden, die de wet extra beschermt (AVG, artikel 9).
sensitive-health = Het kan gezondheid verraden, die de wet extra beschermt (AVG, artikel 9).
sensitive-sexuality = Het kan seksualiteit verraden, die de wet extra beschermt (AVG, artikel 9).
sensitive-union = Het kan lidmaatschap van een vakbond verraden, dat de wet extra beschermt (AVG, artikel 9).
sensitive-wealth = Het zegt hoe rijk of arm een buurt is, en zegt vaak meer dan dat.
sensitive-banned = In de EU mag politieke reclame hier niet op worden gericht (Verordening (EU) 2024/900, artikel 18).


unknown-money = Met wiens geld ervoor is betaald.
unknown-archive = Waarom je deze te zien kreeg: je gegevensdownload zegt het niet.
unknown-unopened = Waarom je deze te zien kreeg: de uitleg van { $site } is nog niet geopend.
unknown-empty = Waarom je deze te zien kreeg: de uitleg van { $site } noemt geen reden.
unknown-list-owner = Wie de lijst uploadde en hoe je gegevens erop kwamen.
unknown-list = Hoe je gegevens op de lijst kwamen.
unknown-seed = Op wie je zou lijken, en waarin.
unknown-words = Wat de woorden hierboven betekenen: ze staan er zoals ze zijn gevonden.
unknown-chooser = Of de adverteerder of { $site } koos, waar dat niet gezegd wordt.
unknown-all = Of dit alles is: { $site } beslist welke redenen het geeft.

way-open = De uitleg van { $site } zelf openen
way-never = Sightline opent die nooit voor je.
way-reads = Sightline opent die nooit voor je, maar leest mee als jij het doet en onthoudt wat er stond.
menu-facebook = Kies de drie puntjes rechtsboven bij de advertentie, dan ‘Waarom zie ik deze advertentie?’.
menu-instagram = Kies de drie puntjes rechtsboven bij de advertentie, dan ‘Waarom je deze advertentie ziet’.
menu-x = Kies de drie puntjes rechtsboven bij de advertentie, dan ‘Waarom krijg je deze advertentie te zien?’.
menu-youtube = Kies de drie puntjes of de ‘i’ op de advertentie, dan ‘Waarom deze advertentie?’.
menu-linkedin = Kies de drie puntjes rechtsboven bij de advertentie, dan ‘Waarom zie ik deze advertentie?’.
menu-reddit = Kies de drie puntjes rechtsboven bij de advertentie, dan ‘Waarom zie ik deze advertentie?’.
menu-tiktok = Open het menu van de video (lang indrukken of de drie puntjes), dan ‘Over deze advertentie’.

do-setting = Wijzig het bij { $site }: { $name }
do-write = Schrijf aan { $name }: vraag wat ze over je bewaren, of maak bezwaar
do-complain = Meld dat de vermelding ontbreekt

seen-archive = Uit je gegevensdownload; aan jou getoond { $last }.
seen-once = Gezien { $last }.
seen-twice = Twee keer gezien { $last }.
seen-times = { $count } keer gezien { $last }.
seen-span = Eerst gezien { $first }, het laatst { $last }.
seen-times-span = { $count } keer gezien, eerst { $first }, het laatst { $last }.
today = vandaag
yesterday = gisteren
on-day = op { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

# --- overview ---

overview-title = Wie zich op jou richt
period = Periode
period-7 = Laatste 7 dagen
period-30 = Laatste 30 dagen
period-90 = Laatste 3 maanden
period-365 = Laatste 12 maanden
period-all = Alles
overview-ads = { $count ->
    [one] Je zag { $number } advertentie.
   *[other] Je zag { $number } advertenties.
}
overview-political = { $count ->
    [one] Eén daarvan is politiek.
   *[other] { $number } daarvan zijn politiek, van { $by ->
        [one] één adverteerder
       *[other] { $advertisers } adverteerders
    }.
}
overview-concluded = { $count ->
    [one] Eén daarvan heeft geen politieke vermelding: dat ze politiek is, concludeert Sightline zelf.
   *[other] { $number } daarvan hebben geen politieke vermelding: dat ze politiek zijn, concludeert Sightline zelf.
}
overview-none-political = Van geen enkele is bekend dat ze politiek is.
overview-quiet = In deze periode zag je er geen. Kies een langere.
overview-doubt = Dit zijn de advertenties die Sightline op dit apparaat vond en herkende. Misschien zijn je ook andere getoond.
overview-explained = { $count ->
    [0] Van geen enkele politieke advertentie is bekend waarom jij bent uitgekozen: open de uitleg van het platform zelf om daarachter te komen.
    [one] Van één van de { $political } politieke advertenties is bekend waarom jij bent uitgekozen.
   *[other] Van { $number } van de { $political } politieke advertenties is bekend waarom jij bent uitgekozen.
}
overview-print = Deze pagina afdrukken
figure-political = { $count ->
    [one] politieke advertentie
   *[other] politieke advertenties
}
figure-undeclared = { $count ->
    [one] zonder vermelding
   *[other] zonder vermelding
}
figure-advertisers = { $count ->
    [one] politieke adverteerder
   *[other] politieke adverteerders
}
figure-sightings = { $count ->
    [one] keer een seconde of langer op je scherm
   *[other] keer een seconde of langer op je scherm
}
chart-days = Advertenties die je zag, per dag
chart-weeks = Advertenties die je zag, per week
chart-attention = Hoe vaak advertenties een seconde of langer op je scherm stonden
chart-months = Advertenties die je zag, per maand
series-political = Politiek
series-other = Overige
chart-who = Wie zich op jou richt, naar aantal politieke advertenties
chart-who-on = { $name }, { $site }
chart-who-empty = Geen politieke adverteerder in deze periode.
chart-how = { $count ->
    [one] Hoe je bent uitgekozen, in de ene politieke advertentie met uitleg
   *[other] Hoe je bent uitgekozen, in { $number } politieke advertenties met uitleg
}
chart-how-empty = Nog van geen enkele politieke advertentie bekend. Open bij een advertentie de uitleg van het platform zelf, dan leest Sightline die.
chart-platforms = Waar, naar aantal politieke advertenties
chart-platforms-empty = Geen politieke advertentie in deze periode.

method-list = Lijsten van mensen
method-lookalike = Gelijkenis met anderen
method-elsewhere = Wat je elders deed
method-engagement = Wat je op het platform deed
method-interests = Interesses
method-profile = Werk, school en gezin
method-place = Plaats
method-age-gender = Leeftijd, geslacht
method-device = Taal en apparaat
method-context = Waar je naar keek
method-delivery = De keuze van het platform zelf
method-unclear = Niet beschreven

empty-on = Nog geen advertenties genoteerd. Surf zoals altijd: advertenties worden genoteerd terwijl je erlangs scrolt.
empty-off = Nog geen advertenties genoteerd, en Sightline staat overal uit.
empty-keep = Ze blijven op dit apparaat en staan nergens anders.
empty-import = Gegevensdownload inlezen

# --- list of ads ---

ads-title = Advertenties die je te zien kreeg
ads-list = Advertenties
ads-all = Alle advertenties tonen
ads-none = Geen advertenties gevonden.
ads-none-for = Voor ‘{ $words }’ is niets gevonden.
ads-count = { $count ->
    [one] { $number } advertentie
   *[other] { $number } advertenties
}
ads-count-of = { $count ->
    [0] Geen van de { $stored } advertenties
    [one] { $number } van de { $stored } advertenties
   *[other] { $number } van de { $stored } advertenties
}
ads-forget = { $count ->
    [one] Deze advertentie verwijderen
   *[other] Deze { $number } advertenties verwijderen
}
row-paid = Betaald door { $name }
row-paid-unknown = Er staat niet bij wie betaalde
row-why-unknown = Waarom jij: nog niet bekend.
forget = Verwijderen
search = Zoeken
search-in = Adverteerder, betaler, woorden
filter-platform = Platform
filter-any-platform = Alle platforms
filter-kind = Politiek
filter-any-kind = Alle advertenties
kind-filter-political = Politiek
filter-sort = Volgorde
sort-newest = Nieuwste eerst
sort-oldest = Oudste eerst
sort-often = Vaakst gezien eerst
sort-advertiser = Op adverteerder
filter = Filter
filter-topic = Gaat over
filter-any-topic = Elk onderwerp
filter-goal = Doel
filter-any-goal = Wat dan ook
filter-how = Hoe je bent uitgekozen
filter-any-how = Op elke manier
filter-from = Van
filter-to = Tot en met
chip-advertiser = Van { $name }
chip-reason = { $kind }: { $name }
chip-off = Zonder ‘{ $name }’

# --- one ad ---

record-back = Alle advertenties
record-advertiser = Alle advertenties van deze adverteerder
record-says = Wat de advertentie zegt
record-ground = Hoe Sightline dit weet
record-details = De details
record-forget = Deze advertentie verwijderen
record-about = Waar het over gaat: { $topics }.
topic-by = { $topic } (‘{ $word }’)
record-goal-donate = Ze wil dat je geld geeft.
record-goal-sign = Ze wil dat je iets ondertekent.
record-goal-vote = Ze wil dat je gaat stemmen.
record-goal-attend = Ze wil dat je ergens naartoe komt.
record-goal-persuade = Ze wil je overtuigen.
opinion-said-yes = Je hebt gezegd dat de advertenties van deze adverteerder politiek zijn.
opinion-said-no = Je hebt gezegd dat de advertenties van deze adverteerder niet politiek zijn.
opinion-is-political = Dit is politiek
opinion-not-political = Dit is niet politiek
opinion-leave = Laat Sightline beslissen
opinion-counts = Het geldt voor elke advertentie van deze adverteerder, blijft op dit apparaat en wordt nooit gedoneerd.
sure-archive = Ze komt uit de gegevensdownload die je hebt ingelezen.
sure-explanation = Alleen de uitleg is gevonden, niet de advertentie zelf.
verdict-rests-political = Dat ze politiek is, berust op { $grounds }.
verdict-rests-issue = Dat ze over een maatschappelijk onderwerp gaat, berust op { $grounds }.
verdict-rests-not = Dat ze niet politiek is, berust op { $grounds }.
verdict-is-unknown = Of ze politiek is, is niet bekend.
verdict-no-ground = Voor deze conclusie is niets vastgelegd.
verdict-sure = Sightline is voor { $percent }% zeker.
rests-disclosure = de getoonde vermelding
rests-advertiser = de adverteerder die als politiek bekendstaat
rests-words = de woorden
fact-platform = Platform
fact-account = Account
fact-page = Pagina van de adverteerder
fact-leads = Leidt naar
fact-number = Nummer van de advertentie
fact-first = Eerst gezien
fact-last = Laatst gezien
fact-screen = In beeld
fact-sightings = { $count ->
    [0] Geen hele seconde
    [one] Eén keer een seconde of langer
   *[other] { $count } keer een seconde of langer
}

# --- one advertiser ---

advertiser-on = Adverteerder op { $site }
advertiser-gone = Er is geen advertentie van deze adverteerder meer opgeslagen.
advertiser-ads-count = { $count ->
    [one] Je zag { $number } advertentie van deze adverteerder.
   *[other] Je zag { $number } advertenties van deze adverteerder.
}
advertiser-seen = { $count ->
    [0] Er stond er geen een hele seconde op je scherm.
    [one] Ze stond één keer een seconde of langer op je scherm.
   *[other] Ze stonden { $number } keer een seconde of langer op je scherm.
}
advertiser-day = Dat was op { $first }.
advertiser-days = De eerste op { $first }, de laatste op { $last }.
advertiser-why = Alle redenen die zijn gegeven om jou uit te kiezen
advertiser-no-reasons = Er is er nog geen bekend. Open bij een van de advertenties de uitleg van het platform zelf, dan leest Sightline die.
advertiser-ads = De advertenties
mute-advertiser-on = Bij deze advertenties geen badge tonen
mute-advertiser-off = Bij deze advertenties weer de badge tonen
advertiser-accounts = Accounts met deze naam
advertiser-accounts-how = Sightline ziet accounts met dezelfde naam als één adverteerder. Of ze bij elkaar horen, beoordeel je zelf.

# --- what they think you are ---

traits-page-title = Wat ze denken dat je bent
traits-page-lead = Dit zijn de redenen die platforms gaven om je advertenties te tonen. Ze hoeven niet voor jou te kloppen.
traits-none = Er is nog geen reden bekend. Open bij een advertentie de uitleg van het platform zelf, of lees je gegevensdownload in.
traits-count = { $count ->
    [one] Er is { $number } kenmerk gebruikt om jou uit te kiezen.
   *[other] Er zijn { $number } kenmerken gebruikt om jou uit te kiezen.
}
traits-count-sensitive = { $count ->
    [0] Geen daarvan is van een soort die de wet extra beschermt.
    [one] Eén daarvan is van een soort die de wet extra beschermt.
   *[other] { $number } daarvan zijn van een soort die de wet extra beschermt.
}
traits-show-more = { $count ->
    [one] Toon er nog { $number }
   *[other] Toon er nog { $number }
}
traits-recorded-open = Naar je gegevensdownloads
trait = Kenmerk
trait-by = Gebruikt door
trait-used = In
trait-change = Wijzigen
trait-ads = { $count ->
    [one] { $number } advertentie
   *[other] { $number } advertenties
}
trait-others = { $count ->
    [one] en één andere
   *[other] en { $number } andere
}
trait-last = laatst op { $day }
trait-setting = { $site }: { $name }
lists-title = Lijsten waar je op staat
lists-lead = Iemand heeft een lijst met mensen geüpload of gekocht, en jij staat erop of lijkt op de mensen die erop staan.
traits-table = Kenmerken
traits-search-in = Kenmerk of adverteerder
traits-found = { $count ->
    [one] { $number } reden gevonden
   *[other] { $number } redenen gevonden
}
traits-none-found = Geen enkele reden past daarbij.
traits-all = Alle { $number } tonen
trait-recorded = in je download van { $sites }
filter-which = Redenen
filter-any-reason = Alle redenen
which-sensitive = Gevoelig
which-used = Gebruikt om je een advertentie te tonen
which-recorded = In je downloads

# --- settings ---

settings-title = Instellingen
settings-where = Waar Sightline leest
settings-where-how = Er wordt niets gelezen voordat je het aanzet. Je browser vraagt het je voor elke site nog een keer, en daar kun je de toestemming altijd weer intrekken. Privévensters worden nooit gelezen.
settings-paused = Het lezen is overal gepauzeerd.
settings-resume = Lezen hervatten
settings-badges = Badges die je niet wilt
settings-muted-none = Elke politieke advertentie krijgt een badge. Als je die opent, kun je hem daar uitzetten voor een advertentie, een adverteerder of een platform.
settings-muted = Advertenties hiervan krijgen geen badge. Ze worden wel genoteerd.
settings-muted-ads = { $count ->
    [one] { $number } losse advertentie
   *[other] { $number } losse advertenties
}
settings-unmute = Weer tonen
settings-unmute-all = Alle weer tonen
settings-look = Taal en uiterlijk
settings-language = Taal
settings-language-browser = Zoals de browser
settings-theme = Kleuren
settings-theme-browser = Zoals de browser
settings-theme-light = Licht
settings-theme-dark = Donker
settings-kept = Wat wordt bewaard
settings-kept-what = De advertenties die je zag, wie ervoor betaalde, welke redenen zijn gegeven om ze je te tonen, en wanneer. Dat staat allemaal op dit apparaat. Berichten van je vrienden en pagina’s worden niet bewaard.
settings-stored = { $count ->
    [0] Er is niets opgeslagen.
    [one] Er is { $number } advertentie opgeslagen.
   *[other] Er zijn { $number } advertenties opgeslagen.
}
settings-keep = Advertenties bewaren
settings-keep-always = zolang ik wil
settings-keep-days = { $count ->
    [30] tot 30 dagen nadat ik ze het laatst zag
    [90] tot 3 maanden nadat ik ze het laatst zag
    [365] tot een jaar nadat ik ze het laatst zag
    [730] tot twee jaar nadat ik ze het laatst zag
   *[other] tot { $count } dagen nadat ik ze het laatst zag
}
settings-keep-how = Oudere worden dan eens per dag verwijderd, voorgoed.
settings-take = Neem het mee
settings-take-what = Een JSON-bestand bevat alles (de sleutels hieronder alleen als je ze aanvinkt) en kan weer worden ingelezen, hier of in een andere browser. Een CSV-bestand is een tabel van de advertenties voor een rekenprogramma.
settings-export-keys = Met de sleutels om terug te nemen wat je hebt gedoneerd (wie het bestand heeft, kan het terugnemen)
settings-export-json = Exporteren als JSON
settings-export-csv = Exporteren als CSV
settings-import = Export inlezen
settings-forget = Verwijderen
settings-forget-one = Een losse advertentie, of alle advertenties die een zoekopdracht vindt, verwijder je in de lijst van advertenties.
settings-forget-range = De advertenties van deze dagen verwijderen
settings-forget-undo = Na het verwijderen kun je het tien minuten lang ongedaan maken.
settings-first = Eerste stappen
settings-first-what = Wat Sightline leest, wat het bewaart en een voorbeeld van een advertentie, uitgelegd.
settings-first-open = De inleiding lezen
settings-health = Kijk of het lezen werkt
settings-download = Een datadownload van een platform inlezen
settings-advanced = Geavanceerd
settings-rules = Regels voor het lezen van platforms, en wie nieuwere mag ondertekenen

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] Er was niets om te verwijderen.
    [one] De advertentie is verwijderd.
   *[other] { $number } advertenties zijn verwijderd.
}
notice-kept = { $count ->
    [0] Advertenties worden bewaard zolang je wilt.
   *[other] Oudere advertenties worden vanaf nu verwijderd.
}
notice-pruned = { $count ->
    [one] { $number } advertentie was ouder en is verwijderd.
   *[other] { $number } advertenties waren ouder en zijn verwijderd.
}
notice-range = Kies ten minste een van de twee dagen.
notice-exporting = Bezig met exporteren: tot nu toe { $number } advertenties…
notice-exported = Geëxporteerd naar { $name }.
notice-picture = De afbeelding is opgeslagen als { $name }.
forget-found-question = { $count ->
    [one] Deze advertentie verwijderen?
   *[other] Deze { $number } advertenties verwijderen?
}
forget-found-what = Ze worden van dit apparaat gehaald. Tien minuten lang kun je het ongedaan maken.
forget-found-keep = Bewaren
forget-found-do = Verwijderen
forget-range-question = De advertenties van deze dagen verwijderen?
forget-range-what = Elke advertentie die je op een van deze dagen zag, wordt van dit apparaat gehaald. Tien minuten lang kun je het ongedaan maken.
forget-range-keep = Bewaren
forget-range-do = Verwijderen
forget-all-question = Alles verwijderen?
forget-all-what = Alle advertenties die Sightline heeft genoteerd, en wat het erover te weten kwam, worden van dit apparaat gehaald. Tien minuten lang kun je het ongedaan maken. Wat je hebt gedoneerd, blijft bij het onderzoek.
forget-all-keep = Bewaren
forget-all-do = Alles verwijderen
keep-question = Oudere advertenties verwijderen?
keep-what = { $count ->
    [30] Advertenties die je meer dan 30 dagen geleden voor het laatst zag, worden nu verwijderd en daarna eens per dag, voorgoed.
    [90] Advertenties die je meer dan 3 maanden geleden voor het laatst zag, worden nu verwijderd en daarna eens per dag, voorgoed.
    [365] Advertenties die je meer dan een jaar geleden voor het laatst zag, worden nu verwijderd en daarna eens per dag, voorgoed.
    [730] Advertenties die je meer dan twee jaar geleden voor het laatst zag, worden nu verwijderd en daarna eens per dag, voorgoed.
   *[other] Advertenties die je meer dan { $count } dagen geleden voor het laatst zag, worden nu verwijderd en daarna eens per dag, voorgoed.
}
keep-keep = Bewaren
keep-do = Oudere verwijderen
# --- charts ---
# `digit-groups` stands between groups of three digits.

chart-empty = Hier is nog niets te zien.
chart-unnamed = geen naam
chart-table = Als tabel tonen
chart-save = Afbeelding opslaan
chart-when = Wanneer
chart-name = Naam
chart-count = Aantal
chart-share-of = Aandeel
chart-share = { $share }%
chart-share-small = minder dan 1%
chart-more =
    { $count ->
        [one] Er staat er nog een in de tabel.
       *[other] Er staan er nog { $count } in de tabel.
    }
chart-columns-reading = In totaal { $total }; de meeste, { $most }, bij { $label }.
chart-bars-reading = { $label } staat bovenaan met { $most }.
chart-bars-reading-of = { $label } staat bovenaan met { $most } van { $total }.
chart-source = Sightline, op dit apparaat, { $day }

day-month = { $day } { $month }
month-year = { $month } { $year }
# --- used everywhere ---

thousands = .
day-long = { $day } { $month } { $year }
day-short = { $day } { $month } { $year }
month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec
sections = Onderdelen
tab-overview = Overzicht
tab-ads = Advertenties
tab-reasons = Redenen
tab-donate = Doneren
tab-settings = Instellingen
choose-platforms = Platforms kiezen
copy = Kopiëren
save = Opslaan
undo = Ongedaan maken

surface-feed = in de feed
surface-right-column = in de zijkolom
surface-search = tussen zoekresultaten
surface-marketplace = in Marketplace
surface-instream = in een video
surface-video = in een feed met video’s
surface-conversation = tussen de reacties
surface-player = in de videospeler
surface-companion = naast de videospeler
surface-masthead = boven aan de startpagina
surface-story = tussen verhalen
surface-trends = tussen de trends
surface-suggestions = tussen accounts om te volgen
surface-shorts = tussen korte video’s
surface-archive = uit een gegevensdownload

topic-abortion = Abortus
topic-climate = Klimaat en milieu
topic-corruption = Corruptie en lobby
topic-crime = Misdaad en politie
topic-defence = Defensie en veteranen
topic-digital = Digitale rechten
topic-economy = Economie en prijzen
topic-education = Onderwijs
topic-elections = Verkiezingen
topic-energy = Energie
topic-equality = Gelijkheid en burgerrechten
topic-europe = Europa
topic-farming = Landbouw en dieren
topic-foreign = Buitenlands beleid
topic-guns = Wapens
topic-health = Zorg
topic-housing = Wonen
topic-jobs = Werk en lonen
topic-lgbt = Rechten van lhbt’ers
topic-migration = Migratie
topic-religion = Religie
topic-taxes = Belastingen
topic-transport = Vervoer
topic-welfare = Pensioenen en uitkeringen
goal-donate = Doneren
goal-sign = Tekenen
goal-vote = Stemmen
goal-attend = Ergens komen
goal-persuade = Overtuigd raken
kind-filter-declared = Vermeld als politiek
kind-filter-concluded = Lijkt politiek, zonder vermelding
kind-filter-other = Al het andere

# A criterion by its name alone, for lists and tables.
criterion-age = Leeftijd
criterion-gender = Geslacht
criterion-location = Plaats
criterion-language = Taal
criterion-interest = Interesse
criterion-behaviour = Gedrag
criterion-topic = Onderwerp
criterion-keyword = Zoekwoord
criterion-event = Evenement
criterion-tv_show = Televisieprogramma
criterion-life_event = Levensgebeurtenis
criterion-customer_list = Geüploade lijst
criterion-lookalike = Gelijkenis met anderen
criterion-website_visit = Bezoek aan een website
criterion-app_activity = Gebruik van een app
criterion-store_visit = Bezoek aan een winkel
criterion-offline_activity = Activiteit buiten internet
criterion-product_catalogue = Bekeken producten
criterion-engagement = Interactie
criterion-page_like = Pagina die je leuk vindt
criterion-friend_of_page_like = Pagina die een vriend of vriendin leuk vindt
criterion-follower_of = Gevolgd account
criterion-follower_lookalike = Gelijkenis met volgers
criterion-data_broker = Groep van een gegevenshandelaar
criterion-platform_activity = Activiteit op het platform
criterion-relationship = Relatiestatus
criterion-education = Opleiding
criterion-school = School
criterion-field_of_study = Studierichting
criterion-employer = Werkgever
criterion-industry = Branche
criterion-company_size = Omvang van het bedrijf
criterion-job_title = Functie
criterion-job_function = Taak op het werk
criterion-seniority = Functieniveau
criterion-skill = Vaardigheid
criterion-member_group = Groep
criterion-device = Apparaat
criterion-os = Besturingssysteem
criterion-carrier = Mobiel netwerk
criterion-platform = Manier van gebruik
criterion-context = Waar je naar keek
criterion-ranking = De keuze van het platform zelf
criterion-unresolved_audience = Doelgroep niet beschreven
criterion-unrecognised = Nog niet begrepen

noun-age-range = { $min } tot en met { $max } jaar
noun-age-from = { $min } jaar of ouder
noun-age-to = { $max } jaar of jonger
noun-man = een man
noun-woman = een vrouw
noun-any-age = elke leeftijd
noun-any-gender = elk geslacht
noun-unnamed = niet genoemd

# --- the page around the letter ---

act-back = Terug naar de advertentie
act-title = Wat je kunt doen
act-write = Schrijf aan { $name }
act-lead = Een brief met wat Sightline weet, die je zelf aanvult en verstuurt. Sightline verstuurt niets. Dit is geen juridisch advies; de instanties hieronder vertellen je meer over je rechten.
act-want = Wat je wilt
act-want-access = Weten wat ze over je bewaren
act-want-objection = Bezwaar maken en verwijderd worden
act-live = Waar je woont
act-live-how = Sightline vraagt dit één keer, onthoudt het en raadt het nooit. Het bepaalt op welke wet de brief berust. Woon je ergens anders, kies dan waar de adverteerder gevestigd is: het recht van de EU en van het Verenigd Koninkrijk geldt ook voor wie daar gevestigd is.
act-california = De wet van Californië geldt voor bedrijven vanaf een bepaalde omvang. Campagnes en partijen vallen er zelden onder; zij mogen weigeren.
act-language = Taal van de brief
act-make = Schrijven
act-letter = Brief. Wat tussen vierkante haken staat, vul je zelf in.
act-print = Afdrukken
act-mail = Openen in je mailprogramma
act-nobody = Er is niemand genoemd aan wie een brief kan gaan: geen adverteerder en geen betaler.
act-label = Als bij een politieke advertentie de vermelding ontbreekt
act-data = Als niemand antwoordt of je gegevens zijn misbruikt
act-about = Over de advertentie van { $name } op { $site }.
act-about-unnamed = Over een advertentie op { $site } waarvan de adverteerder niet is genoemd.
act-looked-up = Instanties en instellingen zijn opgezocht in november 2026.
law-uk = Verenigd Koninkrijk
law-eu = Europese Unie, Noorwegen, IJsland, Liechtenstein
law-ch = Zwitserland
law-br = Brazilië
law-california = Californië
land-uk = Verenigd Koninkrijk
land-eu = Europese Unie
land-ch = Zwitserland
land-br = Brazilië
land-us = Verenigde Staten
land-california = Californië
land-ca = Canada
land-au = Australië
authority-in = { $place }: { $what }
authority-uk-label = Kiescommissie (Electoral Commission)
authority-uk-data = Privacytoezichthouder (Information Commissioner’s Office)
authority-eu-label = Digitaledienstencoördinator van je land
authority-eu-data = Gegevensbeschermingsautoriteit van je land
authority-ch-data = Federale toezichthouder voor gegevensbescherming en openbaarheid (EDÖB)
authority-br-data = Gegevensbeschermingsautoriteit (Agência Nacional de Proteção de Dados)
authority-us-label = Federale kiescommissie (Federal Election Commission)
authority-california-data = Privacytoezichthouder (California Privacy Protection Agency)
authority-ca-label = Commissaris voor verkiezingen (Commissioner of Canada Elections)
authority-au-label = Kiescommissie (Australian Electoral Commission)
complain-uk-label = Politiek materiaal op internet moet zeggen wie ervoor verantwoordelijk is en namens wie (Elections Act 2022, deel 6).
complain-uk-data = Je gegevens zijn onrechtmatig gebruikt, of niemand beantwoordt je verzoek.
complain-eu-label = Politieke advertenties moeten een label hebben en naar een transparantieverklaring leiden (Verordening (EU) 2024/900, art. 11 en 12).
complain-eu-data = Je gegevens zijn onrechtmatig gebruikt, niemand antwoordt, of er zijn gevoelige gegevens gebruikt voor een politieke advertentie (Verordening (EU) 2024/900, art. 18).
complain-ch-data = Je gegevens zijn onrechtmatig gebruikt, of niemand beantwoordt je verzoek.
complain-br-data = Je gegevens zijn onrechtmatig gebruikt, of niemand beantwoordt je verzoek.
complain-us-label = Advertenties voor of tegen kandidaten bij federale verkiezingen moeten zeggen wie betaalde (11 CFR 110.11).
complain-california-data = Een bedrijf beantwoordt je verzoek niet, of blijft je gegevens verkopen of delen.
complain-ca-label = Verkiezingsadvertenties moeten zeggen wie ze heeft goedgekeurd (Canada Elections Act, artikel 320).
complain-au-label = Verkiezingsmateriaal moet zeggen wie het heeft goedgekeurd (Commonwealth Electoral Act 1918, artikel 321D).

# Settings of the platforms, by the ids of rules/actions.toml: what the platform calls each, and what to do there.
setting-meta-lists = Adverteerders en lijsten
setting-meta-lists-how = Open de lijst van adverteerders van wie je advertenties hebt gezien (‘Advertisers you saw’), kies de adverteerder en dan de reden (‘Why you may be seeing ads’) om van de lijst af te gaan.
setting-meta-outside = Je activiteit buiten Meta
setting-meta-outside-how = Bekijk wie heeft doorgegeven wat je elders deed, en koppel het los.
setting-meta-preferences = Advertentievoorkeuren
setting-meta-preferences-how = Bekijk en wijzig je advertentieonderwerpen en de categorieën waarmee je wordt bereikt.
setting-x-interests = Interesses
setting-x-interests-how = Vink uit wat jij volgens X leuk vindt.
setting-x-audiences = Doelgroepen
setting-x-audiences-how = Bekijk welke adverteerders je op een lijst hebben en ga eraf.
setting-x-preferences = Advertentievoorkeuren
setting-x-preferences-how = Zet gepersonaliseerde advertenties uit.
setting-youtube = Mijn Advertentiecentrum
setting-youtube-how = Zie minder advertenties over een onderwerp of van een adverteerder, of zet gepersonaliseerde advertenties uit.
setting-tiktok-outside = Gepersonaliseerde advertenties
setting-tiktok-outside-how = Koppel in de instellingen onder ‘Advertenties’ adverteerders los en wis wat ze hebben doorgegeven.
setting-tiktok = Advertentie-instellingen
setting-tiktok-how = Wijzig in de instellingen onder ‘Advertenties’ je advertentieonderwerpen of zet gerichte advertenties uit.
setting-linkedin = Advertentiegegevens
setting-linkedin-how = Zet een voor een uit wat LinkedIn voor advertenties gebruikt: interesses, opleiding, functie, werkgever, plaatsen, lijsten.
setting-reddit = Privacy
setting-reddit-how = Zet advertenties uit die op je activiteit en op informatie van partners zijn gebaseerd.

# --- donations ---

donate-title = Advertenties doneren voor onderzoek
donate-free = Het hoeft niet. Al het andere doet Sightline ook zonder.
donate-why = Wetenschappers kunnen alleen onderzoeken op wie politieke reclame wordt gericht als mensen laten zien wat zij te zien kregen. Je kunt aan een onderzoek meedoen, alle gegevens bekijken voordat ze vertrekken en ze later terugnemen.
donate-find = Een onderzoek vinden
donate-find-how = Een onderzoek geeft je het adres van zijn verzamelpunt. Als je daar navraag doet, wordt er niets over jou of je advertenties verzonden.
donate-address = Adres van het verzamelpunt, of deelnamecode
donate-ask = Lezen wat het vraagt
donate-file = Of open het bestand van het onderzoek
donate-open = Openen
study-title = Naam van het onderzoek
study-controller = Wie verantwoordelijk is
study-purpose = Waarvoor
study-recipients = Wie het ontvangt
study-funder = Wie het betaalt
study-ethics = Wie heeft getoetst of het mag
study-countries = Landen
study-asks = Waar het om vraagt
asks-always = week, platform, adverteerder, hoe vaak je hem zag, wat Sightline concludeerde
asks-names = de namen in de redenen: pagina’s, interesses, plaatsen, eigenaars van lijsten
study-published-if = Wat wordt gepubliceerd
study-people = { $count ->
    [one] alleen wat minstens één persoon gaf
   *[other] alleen wat minstens { $number } mensen gaven
}
study-sent = Wanneer gegevens worden verzonden
study-sent-hours = { $count ->
    [0] meteen
    [one] elk op een eigen tijdstip, binnen een uur
   *[other] elk op een eigen tijdstip, binnen { $number } uur, zodat niemand ziet dat ze van één persoon komen
}
study-recall = Tot wanneer je op tijd kunt terugnemen
study-recall-days = { $count ->
    [one] een dag na de week waar gegevens over gaan; tot dan analyseert niemand ze
   *[other] { $number } dagen na de week waar gegevens over gaan; tot dan analyseert niemand ze
}
study-kept = Hoelang het wordt bewaard
study-kept-days = { $count ->
    [one] tot { $number } dag na het einde van het onderzoek
   *[other] tot { $number } dagen na het einde van het onderzoek
}
study-ends = Laatste dag van het onderzoek
study-contact = Vragen en klachten
study-collector = Waar de gegevens heen gaan
study-relay = Wie ze ongelezen doorgeeft
study-issuer = Wie toestemming geeft om te verzenden, zonder te weten wat
study-published = Waar deze voorwaarden zijn gepubliceerd
study-analysis = Sleutel die gegevens opent
study-receipts = Sleutel van de ontvangstbewijzen
study-gateway = Sleutel van de ingang van het verzamelpunt
study-tokens = Sleutel van de toestemmingen, voor iedereen dezelfde
study-begins = Eerste dag van het onderzoek
study-digest = Vingerafdruk van deze voorwaarden
study-compare = Vergelijk hem met die op { $address }. Iedereen hoort dezelfde te zien: voorwaarden voor één persoon zouden verraden wie dat is.
study-signer = Ondertekend met de sleutel
study-before = (tot nu: { $text })
offer-lead = Lees wat dit onderzoek vraagt. Er is niets verzonden.
offer-changed = Dit zijn andere voorwaarden dan die waaronder je meedoet. Zolang je niet akkoord gaat, wordt op grond daarvan niets gegeven.
offer-signer = Ze zijn met een andere sleutel ondertekend dan eerst. Vraag het onderzoek, via een weg die je al kent, of dat klopt.
offer-about = Over het onderzoek
offer-if = Als je meedoet
offer-ticked = Er vertrekt niets automatisch. Je vinkt elke advertentie aan die je wilt geven.
offer-coarse = De gegevens bevatten de advertentie, wie betaalde en de gegeven redenen, maar grover: een week in plaats van een tijdstip, een leeftijdsgroep in plaats van leeftijden. Je naam, account of adres staat er niet in.
offer-sensitive = Ik ga ermee akkoord de gegevens te geven die ik aanvink, met wat de redenen over mij kunnen zeggen, zoals politieke opvattingen die een adverteerder mij toeschrijft.
offer-back = Je kunt terugnemen wat je gaf totdat het onderzoek het publiceert, en stoppen wanneer je wilt.
offer-adult = Ik ben 18 jaar of ouder.
offer-join = Meedoen aan dit onderzoek
offer-no = Nee, bedankt
study-ended = Dit onderzoek eindigde op { $day }. Er wordt niets meer naartoe gestuurd; wat je hebt gegeven, kun je hieronder nog terugnemen.
joined-lead = Je doet mee aan dit onderzoek. Er vertrekt niets voordat je het aanvinkt.
joined-outdated = Het onderzoek heeft zijn voorwaarden veranderd. Er wordt niets meer verzonden tot je ze hebt bekeken.
joined-ask-again = Voorwaarden opnieuw opvragen
joined-same = Het zijn de voorwaarden waaronder je meedoet.
joined-terms = Wat het onderzoek over zichzelf zei
joined-choose = Kies wat je wilt geven
joined-none = Er is nu niets te geven. Advertenties die je vanaf nu ziet, verschijnen eerst hier.
joined-records = Elke rij toont gegevens zoals ze zouden vertrekken. Klap ze uit om elk veld en de precieze tekst te zien, en haal het vinkje weg bij wat je wilt weglaten. Je naam, de precieze tijd, het adres van de pagina en al wat hier niet staat, vertrekken nooit.
review-same = In alle gegevens hetzelfde:
review-all = Alles aanvinken wat getoond wordt
review-no = Niets aanvinken wat getoond wordt
review-out = { $number } weggelaten
review-chosen = { $chosen } van { $number } gekozen
review-never = Deze adverteerder nooit aanbieden
review-sensitive = Een gevoelige reden vertrekt alleen als je die aanvinkt.
review-example = Een voorbeeld uit je eigen gegevens, zoals het zou vertrekken
never-title = Nooit aangeboden
never-undo = Weer aanbieden
joined-donate = Aangevinkte doneren
give-title = Dit verlaat je computer
give-records = Gegevens
give-sensitive = Gevoelige redenen
give-keep = Nog niet
leave-title = Stoppen met het onderzoek
leave-what = Je wordt niets meer gevraagd en wat nog wacht, wordt niet verzonden. Wat is verzonden, blijft bij het onderzoek, tenzij je het terugneemt in de lijst van je donaties.
leave-act = Stoppen met dit onderzoek
record-give = Geef deze gegevens van week { $week }:
record-all = Alles wat zou vertrekken over de advertentie van { $name }
record-empty = Leeg verzonden: { $fields }.
record-exact = De precieze tekst
field-platform = Platform
field-place = Plek
field-week = Week
field-advertiser = Adverteerder
field-account = Account
field-declared = Vermeld als
field-payer = Betaald door
field-authorised = Goedgekeurd door
field-words = Woorden erin
field-site = Leidt naar de site
field-reasons = Redenen
field-source = Redenen gelezen uit
field-seen = Hoe vaak gezien
field-recognised = Herkend
field-conclusion = Onze conclusie
field-fingerprint = Vingerafdruk advertentie
field-study = Onderzoek
field-form = Vorm van de gegevens
field-program = Programma
declared-political = Politiek
declared-issue = Over een maatschappelijk onderwerp
declared-eu = EU-label voor politieke reclame
declared-uk = Brits digitaal colofon
declared-us = Amerikaanse verplichte vermelding (disclaimer)
declared-ca = Canadese vermelding van goedkeuring
declared-au = Australische vermelding van goedkeuring
declared-br = Braziliaanse verkiezingsvermelding
declared-nz = Nieuw-Zeelandse vermelding van de promotor
verdict-political = Politiek
verdict-issue = Over een maatschappelijk onderwerp
verdict-not = Niet politiek
verdict-unknown = Niet bekend
verdict-by = { $verdict }, beoordeeld op { $grounds }
basis-disclosure = de vermelding
basis-advertiser = de adverteerder
basis-words = de woorden
read-dialog = Het venster dat je opende
read-data = De gegevens van het platform in de pagina
read-page = De uitlegpagina van het platform
read-note = Een aantekening bij de advertentie
read-archive = Je gegevensdownload
seen-bucket-once = Eén keer
seen-bucket-few = 2 of 3 keer
seen-bucket-several = 4 tot en met 9 keer
seen-bucket-many = 10 keer of vaker
recognised-confirmed = Als advertentie, bevestigd
recognised-likely = Als advertentie, waarschijnlijk
record-version = Versie { $version }
record-reason = { $kind }: { $detail }
record-reason-sensitive = { $kind }: { $detail } (gevoelig)
record-reason-bare = { $kind }, geen bijzonderheden
record-reason-bare-sensitive = { $kind }, geen bijzonderheden (gevoelig)
field-first-ad = Telt je voor deze advertentie
field-first-advertiser = Telt je voor deze adverteerder
first-yes = ja: de eerste die je geeft
first-no = nee: je bent al geteld, of niemand wordt genoemd
field-country = Je land
field-age-band = Je leeftijd
age-band = { $band } jaar
form-ad = Een advertentie
form-coverage = Hoeveel er te zien was
about-title = Over jou, als je wilt
about-what = Het onderzoek zou dit graag weten. Er wordt niets gezegd als je het niet aanvinkt, en niets wordt afgeleid uit wat je ziet. Daarna staat het in alle gegevens die je geeft; bij een enkele advertentie kun je het weglaten.
about-country = Zeggen in welk land ik woon
about-country-which = Het land waar ik woon
about-age = Zeggen hoe oud ik ben
about-age-which = Hoe oud ik ben
about-choose = Kiezen
asks-country = je land, als je het aanvinkt
asks-age = je leeftijd in groepen, als je die aanvinkt
asks-coverage = hoeveel je in een week zag, in stappen
weeks-title = Hoeveel je zag
weeks-what = Van elke week die voorbij is en elk platform: op hoeveel dagen je keek en hoeveel advertenties je zag, in stappen. Er wordt geen advertentie genoemd. Zonder dit kan niemand zeggen hoe groot het deel politieke advertenties is. ‘Niet gegeven’ telt politieke advertenties waarvan je tot nu toe geen gegevens gaf; wat je eerst geeft, telt daar niet mee. Verwijderde advertenties zitten in geen van deze getallen.
weeks-none = Er is nu niets te geven. Een week verschijnt hier als ze voorbij is.
weeks-give = Geef hoeveel je in week { $week } op { $platform } zag
field-days = Dagen
field-ads = Advertenties
field-political = Politiek
field-kept-back = Niet gegeven
outbox-seen = Hoeveel je op { $platform } zag
outbox-title = Je donaties
outbox-lead = In verzonden gegevens staat niets wat ze aan jou of aan elkaar koppelt. De sleutel om een donatie terug te nemen staat alleen op dit apparaat.
outbox-waiting = Wat wacht, wordt automatisch verzonden zodra het verzamelpunt bereikbaar is.
outbox-try = Nu proberen
outbox-later = { $count ->
    [one] { $number } terugname wordt later aan het verzamelpunt gemeld.
   *[other] { $number } terugnames worden later aan het verzamelpunt gemeld, elk op een eigen tijdstip.
}
outbox-hurry = Nu melden
outbox-hurry-what = Het verzamelpunt zou dan kunnen zien dat ze van één persoon komen.
outbox-permit = Weer toestaan
outbox-caption = Donaties en wat ervan geworden is
outbox-record = Gegevens
outbox-state = Status
outbox-week = week { $week }
outbox-back = Terugnemen
outbox-back-name = De gegevens over { $name } terugnemen
donation-waiting = Wacht op verzending
donation-token = Wacht: het onderzoek heeft verzenden nog niet toegestaan: { $why }
donation-sent = Verzonden
donation-outdated = Niet aangenomen: het onderzoek had zijn voorwaarden veranderd.
donation-recall = Als ze uiterlijk op { $day } worden teruggenomen, heeft niemand ze geanalyseerd.
donation-recall-late = Ze kunnen nog worden teruggenomen; wat het onderzoek heeft gepubliceerd, blijft gepubliceerd.
donation-refused = Geweigerd door het verzamelpunt
donation-refused-why = Geweigerd door het verzamelpunt, in zijn woorden: ‘{ $words }’
donation-held = Wacht: Sightline mag { $host } niet meer bereiken.
donation-unsure = Is misschien aangekomen; wordt niet opnieuw verstuurd.
donation-returning = Teruggenomen; het verzamelpunt heeft het nog niet bevestigd.
donation-withdrawn = Teruggenomen
offer-invite = Er hoort een uitnodiging bij: { $code }. Die wordt bij het onderzoek bewaard.
donate-complain = Vragen en klachten gaan naar { $contact }. Je hebt ook het recht een klacht in te dienen bij de privacytoezichthouder van je land.
donate-picture = Of open een foto van de QR-code
review-more = Dit zijn de nieuwste { $number } gegevens. De rest volgt zodra er enkele van deze gegeven zijn.
joined-by-itself = Je doet mee aan dit onderzoek en gegevens worden automatisch gegeven. Wat daarop wacht, staat hieronder.
automatic-title = Automatisch geven
automatic-what = Als je wilt, worden gegevens verzonden zonder jouw vinkje. Dat is een aparte keuze, en uit zolang je die niet maakt.
automatic-which = Alleen politieke advertenties die je vanaf nu ziet, met zekerheid herkend en een dag niet meer gezien. Wat je wegliet blijft weg, en van adverteerders die je nooit aangeboden wilt krijgen wordt niets gegeven.
automatic-hold = Alles wacht een tot drie dagen in een lijst op deze pagina, waar je de precieze tekst ziet en het kunt annuleren.
automatic-never = Gevoelige redenen blijven hier, tenzij je ze voor die advertentie hebt aangevinkt. Gegevens die veranderen terwijl ze wachten, worden niet verzonden maar aan je aangeboden.
automatic-agree = Ik ga ermee akkoord dat gegevens worden verzonden zonder dat ik ze eerst stuk voor stuk bekijk, tenzij ik ze annuleer.
automatic-begin = Vanaf nu automatisch geven
automatic-is-on = Gegevens worden automatisch gegeven.
automatic-end = Niet meer automatisch geven
queue-title = Wordt automatisch gegeven
queue-lead = { $count ->
    [one] { $number } donatie wacht. Tot de verzending kun je die annuleren.
   *[other] { $number } donaties wachten. Tot de verzending kun je ze annuleren.
}
queue-on = Wordt gegeven op { $day }.
queue-cancel = Annuleren
queue-cancel-name = Annuleren: de gegevens over { $name } niet geven
queue-cancel-all = Alles annuleren
receipts-title = Ontvangstbewijzen
receipts-what = Het verzamelpunt ondertekent voor elke donatie een ontvangstbewijs. Met een opgeslagen ontvangstbewijs kan iedereen nagaan dat de donatie is opgeslagen of gewist.
receipts-keys = Met de sleutels. Wie het bestand heeft, kan deze donaties dan terugnemen en zien dat ze van één persoon komen.
receipts-save = Ontvangstbewijzen opslaan
receipts-open = Ontvangstbewijzen van een ander apparaat openen, om donaties hier terug te nemen
outbox-back-study = Alles terugnemen wat aan ‘{ $title }’ is gegeven
outbox-back-all = Alles terugnemen
back-title = Dit terugnemen?
back-keep = Zo laten
back-count = { $count ->
    [0] Hiervan kan niets worden teruggenomen.
    [one] { $number } donatie wordt teruggenomen.
   *[other] { $number } donaties worden teruggenomen.
}
back-unsent = { $count ->
    [one] { $number } is nooit verzonden en wordt dat ook niet.
   *[other] { $number } zijn nooit verzonden en worden dat ook niet.
}
back-in-time = { $count ->
    [one] { $number } kan op tijd worden teruggenomen: tot en met { $day } analyseert niemand die.
   *[other] { $number } kunnen op tijd worden teruggenomen: tot en met { $day } analyseert niemand die.
}
back-late = { $count ->
    [one] { $number } is misschien al geanalyseerd: de gegevens worden gewist, maar wat in totalen is uitgebracht, kan niet meer worden teruggehaald.
   *[other] { $number } zijn misschien al geanalyseerd: de gegevens worden gewist, maar wat in totalen is uitgebracht, kan niet meer worden teruggehaald.
}
back-undated = Van { $number } is niet genoteerd tot wanneer het op tijd is.
back-held = Voor { $number } hoort het verzamelpunt het pas als je Sightline weer toestaat het te bereiken.
back-keyless = { $number } kan hiervandaan niet worden teruggenomen: de sleutel staat niet op dit apparaat.
back-stops = Er wordt niets meer automatisch gegeven, en wat daarop wacht is geannuleerd.
back-together = Ze worden na elkaar teruggenomen. Wie daar netwerkadressen bewaart, zou kunnen zien dat ze van één persoon komen.
back-spread = { $count ->
    [one] Elke terugname wordt op een eigen tijdstip binnen een uur gemeld, zolang de browser open is, zodat niemand ziet dat ze van één persoon komen.
   *[other] Elke terugname wordt op een eigen tijdstip binnen { $number } uur gemeld, zolang de browser open is, zodat niemand ziet dat ze van één persoon komen.
}
back-for-good = Dit kan niet ongedaan worden gemaakt. Wat een onderzoek in totalen heeft uitgebracht, kan daarna niet meer worden teruggehaald.

# --- health ---

health-title = Werkt het lezen nog?
health-lead = Platforms veranderen de opbouw van hun pagina’s en zeggen daar niets over. Sightline telt wat het vindt, zodat je het hoort als het een platform niet meer begrijpt.
health-none = Nog niets te melden: er staat geen platform aan.
health-look = Kijk dit even na.
health-good = Het lezen werkt.
health-off = Uitgeschakeld.
health-unsure = Nog te weinig gezien om het te zeggen.
health-last = Laatste advertentie gevonden: { $when }.
worry-no-posts = Sightline vindt geen berichten meer op { $site }: { $count ->
    [one] geen enkel op de laatste pagina.
   *[other] geen enkel op de laatste { $number } pagina’s.
} { $site } is waarschijnlijk veranderd.
worry-silent = Sightline heeft { $count ->
    [one] { $number } bericht
   *[other] { $number } berichten
} op { $site } bekeken sinds het voor het laatst een advertentie vond. Of je krijgt er geen te zien, of { $site } is veranderd.
worry-lost-structure = Sightline vindt nog advertenties op { $site }, maar een van de manieren om ze te herkennen werkt niet meer: de gegevens van de pagina zelf. Door de volgende verandering zou het blind kunnen worden.
worry-lost-markup = Sightline vindt nog advertenties op { $site }, maar een van de manieren om ze te herkennen werkt niet meer: de opbouw van de pagina. Door de volgende verandering zou het blind kunnen worden.
worry-lost-label = Sightline vindt nog advertenties op { $site }, maar een van de manieren om ze te herkennen werkt niet meer: de aanduiding die mensen lezen. Door de volgende verandering zou het blind kunnen worden.
worry-flood = { $site } toonde in een uur meer nieuwe advertenties dan iemand kan bekijken; daarom { $count ->
    [one] is er één niet bewaard.
   *[other] zijn er { $number } niet bewaard.
} Misschien verzint een pagina ze; wat eerder is bewaard, is onaangeroerd.
figures = Cijfers
figures-of = Cijfers voor { $site }
figure-posts = Bekeken berichten
figure-candidates = Berichten die advertenties konden zijn
figure-confirmed = Advertenties, twee soorten tekens
figure-likely = Advertenties, één soort teken
figure-located = Advertenties die alleen aan hun aanduiding zijn gevonden, waar de regels er geen kennen
figure-since = Berichten na laatste advertentie
figure-explanations = Gelezen uitleg
figure-understood = Begrepen redenen
figure-unrecognised = Redenen bewaard zoals gevonden
health-unknown = Soorten redenen die Sightline nog niet kent: { $names }
health-report = Verslag voor de makers…
rules-title = De regels waarmee Sightline leest
rules-shipped = Versie { $used }, zoals die bij Sightline zat.
rules-newer = Versie { $used }, nieuwer dan die bij Sightline zat ({ $shipped }).
rules-lapsed = De nieuwere regels die je hebt geladen, gelden niet meer; nu gelden die van Sightline zelf. { $why }
rules-why = Als een platform verandert, herstellen nieuwere regels het lezen zonder een nieuwe Sightline. Een bestand wordt alleen aangenomen als iemand die je vertrouwt het heeft ondertekend en als het zijn eigen tests doorstaat. Het kan nooit lezen waar je Sightline niet hebt aangezet.
rules-load = Regelbestand laden
rules-back = Terug naar versie { $shipped }
rules-from = Zoek eens per dag naar nieuwere regels op (leeg: nooit)
signers-title = Wie mag ondertekenen
signers-built-in = { $count ->
    [0] Deze Sightline vertrouwt standaard niemand.
    [1] Deze Sightline vertrouwt de sleutel van de makers.
   *[other] Deze Sightline vertrouwt { $count } sleutels van de makers.
}
signers-add = Je kunt ook iemand anders vertrouwen, bijvoorbeeld je universiteit. Haal de sleutel bij hen, niet uit het bestand.
signers-remove = Verwijderen
signers-key = Openbare sleutel
signers-form = 64 cijfers en letters a tot en met f
signers-trust = Vertrouwen

# --- import ---

import-title = Lees in wat de platforms over je bewaren
import-lead = Elk platform moet je een kopie geven van wat het over je bewaart. Een deel gaat over advertenties: welke je te zien kreeg, wie een lijst heeft waar je op staat, wat het platform denkt dat je bent. Dat deel leest Sightline hier, op dit apparaat. Berichten, foto’s en al het andere worden niet gelezen; van tekstbestanden wordt alleen het begin bekeken, om te weten wat het zijn.
import-choose = Kies een download of sleep hem hierheen: het zipbestand, of een bestand daaruit
import-files = Wat uit elk bestand is gelezen
import-files-when = Ingelezen { $when }.
import-file = Bestand
import-file-read = Gelezen
import-file-kept = Letterlijk bewaard
import-file-left = Weggelaten
import-file-why = Waarom
import-why-shape = Vermeldingen in een vorm die nog niet bekend is
import-why-unnamed = Vermeldingen die alleen zeggen dat er een advertentie was
import-why-undated = Wanneer de advertentie te zien was, staat er op een manier die nog niet bekend is
import-why-clock = De tijden zijn die van de klok van het account en kunnen uren afwijken
import-why-damaged = Het bestand is beschadigd: haal de download opnieuw op
import-why-page = Van deze pagina kon niets worden gelezen: vraag de download aan als JSON
import-why-text = De tekstvorm zegt minder: vraag de download aan als JSON
import-found = Wat er gevonden is
import-thinks =
    { $count ->
        [one] { $number } ding dat { $site } van je denkt
       *[other] { $number } dingen die { $site } van je denkt
    }{ $sensitive ->
        [0] .
        [one] , waarvan { $sensitive } gevoelig.
       *[other] , waarvan { $sensitive } gevoelig.
    }
import-see = Bekijken
import-found-ads = { $count ->
    [one] { $number } advertentie of adverteerder in de laatste download
   *[other] { $number } advertenties en adverteerders in de laatste download
}
import-see-ads = De advertenties bekijken
import-where = Waar je erom vraagt
import-forms = JSON zegt het meest en is exact. HTML of tekst, die sommige sturen als je niets kiest, wordt ook gelezen.
download-meta = Kies ‘Je informatie downloaden’, dan ‘Advertentiegegevens’ en de indeling JSON.
download-x = Kies ‘Een archief van je gegevens downloaden’. Het komt binnen enkele dagen.
download-youtube = Kies ‘geschiedenis’ en de indeling JSON.
download-google = Kies binnen ‘Mijn activiteit’ alleen de advertenties, en de indeling JSON.
download-tiktok = Kies ‘Alle gegevens’ en JSON.
download-linkedin = Kies het grotere archief.
traits-from = Uit de download van het platform, ingelezen { $when }.
traits-forget = Deze verwijderen

# --- what went wrong ---
# `detail` is technical and in English, for whoever mends it.

broken-title = Deze pagina kan niet worden getoond
broken-what = Tot dit verholpen is, kun je al het lezen stoppen en meenemen wat er is opgeslagen.
broken-halt = Overal stoppen met lezen
broken-rescue = Exporteren wat er is opgeslagen
notice-halted = Er wordt niets meer gelezen. Is dit verholpen, dan blijft het lezen nog een dag op pauze, tenzij je de pauze beëindigt.
trouble-storage = De opslag van de browser werkte niet. Zorg dat de schijf niet vol is en dat de browser gegevens mag opslaan, en laad deze pagina dan opnieuw. ({ $detail })
trouble-newer = Een nieuwere Sightline heeft je advertenties opgeslagen in een vorm die deze niet kan openen. Er is niets verloren: werk Sightline bij en laad deze pagina dan opnieuw.
trouble-shape = Iets wat is opgeslagen, kan niet worden gelezen. Laad deze pagina opnieuw. Meld het als het weer gebeurt. ({ $detail })
trouble-request = Sightline begreep dit niet. Laad deze pagina opnieuw. Meld het als het weer gebeurt. ({ $detail })
trouble-gone = Deze advertentie is niet meer opgeslagen. Ga terug naar de lijst van je advertenties.
trouble-platform = Sightline kent het platform ‘{ $name }’ niet. Laad deze pagina opnieuw.
trouble-page = Er is geen pagina ‘{ $name }’. Kies een ander onderdeel van Sightline.
trouble-key = Dat is geen openbare sleutel. Die heeft 64 cijfers en letters a tot en met f; kopieer hem helemaal.
trouble-rules-address = Het adres van regels begint met https:// en heeft hoogstens 500 tekens. Verbeter het en sla het weer op.
trouble-rules = { $why } De gebruikte regels blijven.
trouble-join-first = Je doet niet mee aan een onderzoek. Doe dat eerst.
trouble-randomness = De browser gaf geen willekeurige getallen, en een donatie heeft die nodig. Start de browser opnieuw en probeer het nog eens.
trouble-collector-address = Dat is niet het adres van een verzamelpunt. Dat begint met https:// en een servernaam, bijvoorbeeld https://collector.example, en daarna volgt niets.
trouble-collector-silent = Het verzamelpunt is niet bereikbaar. Controleer het adres en je verbinding, of probeer het later nog eens.
trouble-other-terms = Het verzamelpunt toont anderen andere voorwaarden dan jou; je doet niet mee. Vergelijk de vingerafdruk met de gepubliceerde, en zeg het aan wie het onderzoek uitvoert.
trouble-no-study = Op dat adres is geen onderzoek. Controleer het, of vraag het aan wie het onderzoek doet.
trouble-study = Dit onderzoek zegt niet alles wat het moet zeggen, dus je kunt er niet aan meedoen. Vertel het aan wie het onderzoek doet. ({ $detail })
trouble-study-form = Dit is geen ondertekend bestand van een onderzoek. Vraag dat bestand aan wie het uitvoert. ({ $detail })
trouble-study-signature = De voorwaarden van dit onderzoek zijn na ondertekening veranderd; je kunt niet meedoen. Zeg het aan wie het uitvoert.
trouble-study-ended = Dit onderzoek eindigde op { $day } en neemt niets meer aan. Vraag wie het uitvoert of er een ander volgt.
trouble-other-code = Dit zijn niet de voorwaarden die de deelnamecode noemt, dus je kunt niet meedoen. Vertel het aan wie het onderzoek doet.
trouble-invite = Dit is geen uitnodiging: die heeft hoogstens 64 letters, cijfers en streepjes. Vraag het aan wie die stuurde.
trouble-decisions = Er is geen plaats meer om te onthouden wat je weglaat. Verwijder advertenties die je niet meer nodig hebt, of geef deze gegevens niet.
trouble-receipts = Dit is geen bestand met ontvangstbewijzen, of iemand heeft het veranderd. Er is niets ingelezen. ({ $detail })
trouble-no-keys = Dit bestand bevat geen sleutels van donaties die terug te nemen zijn. Sla de ontvangstbewijzen op het andere apparaat op met de sleutels.
trouble-letters = De tekst van de brief kon niet worden geladen. Laad deze pagina opnieuw.
trouble-record = Er klopt iets niet in de gegevens, dus er is niets verzonden. Meld het alsjeblieft. ({ $detail })
refused-size = Het bestand is groter dan een regelbestand kan zijn ({ $size } bytes; hoogstens { $most }). Kies een ander bestand.
refused-form = Dit is geen regelbestand. Kies het zoals het is gepubliceerd. ({ $detail })
refused-signer = Het bestand is ondertekend door iemand die je niet vertrouwt. Weet je wie het is, voeg de sleutel dan toe onder ‘Wie mag ondertekenen’. (sleutel { $key })
refused-signature = De handtekening past niet: het bestand is veranderd nadat het was ondertekend. Haal het opnieuw bij wie het publiceert.
refused-older = Het bestand bevat versie { $offered }; versie { $current } is al overgenomen. Je hoeft niets te doen.
refused-expired = De regels golden tot { $day }. Haal nieuwere bij wie ze publiceert.
refused-program = De regels hebben Sightline { $version } of nieuwer nodig. Werk eerst Sightline bij.
refused-reach = De regels zouden op { $place } lezen, en daar vraagt deze Sightline je niet om. Gebruik dit bestand niet.
refused-check = De regels bevatten fouten. Vertel het aan wie ze maakte. ({ $detail })
refused-example = De regels doorstaan hun eigen test niet. Vertel het aan wie ze maakte. ({ $platform }, voorbeeld { $number }: { $found } van { $expected } advertenties gevonden)

# --- notices ---

notice-ads-back = { $count ->
    [one] De advertentie is terug.
   *[other] Je advertenties zijn terug.
}
notice-switch-refused = Zonder je toestemming kan Sightline niet naar { $site } kijken. Het blijft uit.
notice-on = { $site } staat aan.
notice-off = { $site } staat uit.
notice-ask-refused = Zonder je toestemming kan Sightline het verzamelpunt niet naar zijn onderzoek vragen.
notice-join-refused = Je doet niet mee: de toestemming van de browser om te doneren ontbreekt.
notice-joined = Je doet mee aan het onderzoek. Er wordt niets gedoneerd totdat je het goedkeurt.
notice-left = Je bent gestopt met het onderzoek.
notice-choose-one = Kies ten minste één advertentie om te doneren.
notice-never = Van deze adverteerder wordt niets meer aangeboden.
notice-offered = Advertenties van deze adverteerder worden weer aangeboden.
notice-record-changed = Veranderd sinds je keek en niet verzonden: { $count }. Bekijk ze opnieuw.
notice-donated = { $count ->
    [one] Dank je: { $count } advertentie is onderweg.
   *[other] Dank je: { $count } advertenties zijn onderweg.
}
notice-sent = { $count ->
    [0] Er is geen advertentie verzonden.
    [one] Er is { $count } advertentie verzonden.
   *[other] Er zijn { $count } advertenties verzonden.
}
notice-later = { $count ->
    [one] { $count } wordt later verzonden.
   *[other] { $count } worden later verzonden.
}
notice-refused = { $count ->
    [one] Het verzamelpunt weigerde er { $count }.
   *[other] Het verzamelpunt weigerde er { $count }.
}
notice-withdrawal-later = Teruggenomen. Het verzamelpunt hoort het op het gekozen tijdstip, of zodra het bereikbaar is.
notice-hurried = Teruggenomen.
notice-hurry-later = Ze worden nu gemeld; nog niet alles is bevestigd.
notice-withdrawn = { $count ->
    [one] De donatie is teruggenomen.
   *[other] { $count } donaties zijn teruggenomen.
}
notice-automatic = Vanaf nu worden gegevens automatisch gegeven.
notice-automatic-off = Er wordt niets meer automatisch gegeven.
notice-cancelled = { $count ->
    [0] Het is al onderweg. Hieronder kun je het terugnemen.
    [one] { $count } donatie wordt niet automatisch gegeven. Je vindt die bij wat je kunt kiezen.
   *[other] { $count } donaties worden niet automatisch gegeven. Je vindt ze bij wat je kunt kiezen.
}
notice-receipts = { $count ->
    [0] Deze donaties zijn hier al bekend.
    [one] { $count } donatie kan nu hier worden teruggenomen. Er is niets verzonden.
   *[other] { $count } donaties kunnen nu hier worden teruggenomen. Er is niets verzonden.
}
notice-receipts-size = Dat bestand is te groot voor ontvangstbewijzen. Kies een ander.
notice-join-code = Deze deelnamecode is niet volledig. Kopieer hem opnieuw van de pagina van het onderzoek.
notice-code-read = Dit staat in de foto. Bekijk het voordat je vraagt.
notice-no-code = In deze foto staat geen leesbare QR-code. Kies een andere, of plak de deelnamecode.
notice-no-picture = Dit bestand is geen afbeelding die te openen is. Kies een ander, of plak de deelnamecode.
notice-picture-size = Die foto is te groot. Kies een kleinere, of plak de deelnamecode.
notice-letter-copied = De brief is gekopieerd.
notice-opinion = Genoteerd voor elke advertentie van deze adverteerder.
notice-opinion-gone = Sightline beslist weer.
notice-traits-forgotten = Verwijderd. Lees de download opnieuw in om het weer te zien.
notice-report-copied = Het verslag is gekopieerd. Plak het in een melding (‘issue’).
notice-rules-size = Dat bestand is te groot om een regelbestand te zijn. Kies een ander. De gebruikte regels blijven.
notice-rules-loaded = Versie { $version } van de regels is in gebruik.
notice-rules-reset = Terug naar versie { $version } van de regels, zoals die bij Sightline zat.
notice-rules-refused = Zonder je toestemming kan Sightline daar niet naar regels zoeken.
notice-rules-never = Sightline zoekt niet meer naar nieuwere regels.
notice-rules-daily = Sightline kijkt daar eens per dag.
notice-trusted = Regels die met deze sleutel zijn ondertekend, worden vanaf nu aangenomen.
notice-distrusted = De sleutel wordt niet meer vertrouwd.
notice-address = Dat is geen adres. Het begint met https://.
notice-import-reading = Bezig met lezen…
notice-import-keeping = Wat is gevonden, wordt bewaard…
notice-import-stopped = Gestopt. Er is niets ingelezen.
notice-import-broken = Sightline struikelde over deze download. Meld alsjeblieft welke het was.
notice-import-nothing = Er staat niets over advertenties in dat Sightline kent. Vraag om de download als JSON.
notice-import-unread = Er kon niets worden gelezen. Kies het zipbestand zoals je het kreeg, of haal het opnieuw op. ({ $detail })
notice-imported = { $count ->
    [0] Ingelezen: geen nieuwe advertenties of adverteerders.
    [one] Ingelezen: { $count } nieuwe advertentie of adverteerder.
   *[other] Ingelezen: { $count } nieuwe advertenties en adverteerders.
}
notice-imported-traits = { $count ->
    [one] En { $count } ding dat een platform over je denkt.
   *[other] En { $count } dingen die platforms over je denken.
}
notice-import-lost = Niet alles kon worden gelezen: { $detail }
notice-import-undone = Het inlezen is ongedaan gemaakt.

# --- words that stand in the pages themselves ---

skip = Naar de inhoud
notices = Mededelingen
loading = Laden…
importing-title = De download wordt gelezen
importing-stop = Stoppen
report-title = Een verslag voor de makers
report-what = Het bevat namen en aantallen, geen tekst en niets over jou. Lees het, haal eruit wat je wilt, en kopieer het naar een melding (‘issue’). Sightline verstuurt niets. Het zegt meer als er in een ander tabblad een pagina van het platform openstaat.
report-label = Verslag

# --- said where the core cannot be asked ---
# These are also written to the browser’s own message files. They take no arguments.

browser-restarted = Sightline is bijgewerkt of opnieuw gestart. Laad deze pagina opnieuw.
browser-silent = Sightline antwoordde niet. Laad deze pagina opnieuw.
browser-slow = Dat duurde te lang. Probeer het nog eens.
browser-stumbled = Sightline struikelde hierover. Probeer het nog eens.
browser-failed = Dat lukte niet. Probeer het nog eens, of laad deze pagina opnieuw.
browser-again = Nog eens
# --- popup ---

popup-here = Op deze pagina
popup-off = Sightline staat uit op { $site }.
popup-off-more = Zolang het uit staat, wordt er niets gelezen op { $site }.
popup-elsewhere = Hier valt niets te lezen.
popup-elsewhere-more = Deze site leest Sightline niet. Het leest { $sites }.
popup-nowhere = Sightline staat overal uit.
popup-nowhere-more = Sightline leest { $sites }, maar elk pas als je het aanzet.
popup-choose = Kies waar je het aanzet
popup-none = Nog geen advertenties gevonden.
popup-none-more = Sightline kijkt naar { $site } terwijl je scrolt.
popup-others =
    { $count ->
        [one] { $count } advertentie, niet bekend als politiek.
       *[other] { $count } advertenties, geen ervan bekend als politiek.
    }
popup-political =
    { $count ->
        [one] { $count } politieke advertentie.
       *[other] { $count } politieke advertenties.
    }
popup-both =
    { $political ->
        [one] { $political } politieke advertentie
       *[other] { $political } politieke advertenties
    } en { $others ->
        [one] { $others } andere.
       *[other] { $others } andere.
    }
popup-more =
    { $count ->
        [one] Er staat er nog een bij al je advertenties.
       *[other] Er staan er nog { $count } bij al je advertenties.
    }
popup-worry = Kijk dit even na.
popup-see = Bekijken en melden
popup-queued = { $count ->
    [one] { $number } donatie wordt automatisch gegeven.
   *[other] { $number } donaties worden automatisch gegeven.
}
popup-queued-see = Bekijken
popup-everything = Alles bekijken
popup-read = Advertenties op { $site } lezen
popup-today =
    { $count ->
        [0] Vandaag geen advertenties gezien.
        [one] Vandaag: { $count } advertentie, { $political ->
            [0] niet bekend als politiek.
           *[other] een politieke.
        }
       *[other] Vandaag: { $count } advertenties, { $political ->
            [0] geen ervan bekend als politiek.
           *[other] waarvan { $political } politiek.
        }
    }
popup-beside = Aan de zijkant openen
find-paid = { $kind }, betaald door { $name }.
find-unpaid = { $kind }.
find-why = Waarom jij: { $reasons } ({ $who })
find-unexplained = Waarom jij: nog niet bekend.
pause-hour = Een uur pauze
pause-now = Sightline staat op pauze.
pause-left =
    { $count ->
        [one] Nog een minuut wordt er op geen enkele pagina iets gelezen.
       *[other] Nog { $count } minuten wordt er op geen enkele pagina iets gelezen.
    }
pause-end = Nu weer lezen
pause-begun = Gepauzeerd.
pause-ended = Sightline leest weer.
pause-button = Sightline: pauze, er wordt niets gelezen

# --- side panel ---

side-title = Advertenties naast je feed
side-here = Op deze pagina
side-none = Hier zijn nog geen advertenties gevonden. Ze verschijnen terwijl je door { $site } scrolt.
side-elsewhere = Op deze pagina wordt niets gelezen.
side-today = Eerder vandaag
side-today-none = Vandaag geen andere advertenties gezien.
side-all = Alle advertenties van vandaag

# --- first run ---

welcome-progress = { $step } van { $count }
welcome-back = Terug
welcome-next = Verder
welcome-title = Zie wie betaalde om jou te bereiken, en waarom jou
welcome-lead = Sightline vindt politieke advertenties in je feed en zegt in gewone woorden wat erover bekend is.
welcome-invented = Een verzonnen advertentie, en wat de badge ervan opent:
welcome-promises = Wat het doet, en wat niet
welcome-read = Wat wordt gelezen
welcome-read-more = Berichten die op advertenties lijken, op de sites die je aanzet; en de uitleg van een platform als je die opent. Andere berichten worden overgeslagen.
welcome-private = Privévensters
welcome-private-more = Ze worden nooit gelezen.
welcome-stays = Wat hier blijft
welcome-stays-more = Alles. Advertenties en uitleg worden in deze browser bewaard, en je kunt ze laten verwijderen.
welcome-sent = Wat wordt verzonden
welcome-sent-nothing = Niets.
welcome-sent-more = Geen account, geen statistieken, geen server. Geef je ooit gegevens aan een onderzoek, dan zie je alles vooraf en kun je het terugnemen.
welcome-never = Wat nooit gebeurt
welcome-never-more = Er wordt niets voor je aangeklikt, geliket, verborgen of geblokkeerd, en geen advertentie wordt veranderd.
welcome-where = Waar mag Sightline lezen?
welcome-where-more = Alles staat uit totdat je het aanzet. Je browser vraagt je dan om elke site te bevestigen. Je kunt het weer uitzetten: hier, in de instellingen en achter de knop in de werkbalk.
welcome-later = Of nu niet
welcome-later-more = Dan wordt er niets gelezen. Sightline kan je nog steeds tonen wat er in een gegevensdownload staat die je bij een platform hebt opgevraagd, en deze schakelaars blijven achter de knop in de werkbalk.
welcome-not-now = Nu niet
welcome-import = Een gegevensdownload lezen
welcome-done = Dat is alles
welcome-done-more = Surf zoals altijd. Politieke advertenties krijgen een kleine badge. Kies die om te zien wie betaalde en waarom jij.
welcome-see = Je advertenties bekijken

# --- browser ---
# Said by the browser itself: in its list of extensions, in the stores, on its buttons. The description has at most 132
# characters. Packaging makes `_locales` of these.

browser-name = Sightline
browser-description = Zie wie zich op jou richt: vindt politieke advertenties in je feed en zegt in gewone taal wie betaalde en waarom jij.
browser-action = Sightline: advertenties op deze pagina
browser-sidebar = Sightline: advertenties naast je feed

# --- the invented ad of the first run ---

example-problem = De laatste bus uit Brindlewick vertrekt om 18.40 uur.
example-ask = Stem op een gemeenteraad die je thuisbrengt.
example-interest = Lokale politiek
# --- badge and panel: who, why, how sure, how often ---
# `$who` is headline-says or headline-says-archive; `$people` stands as the object, as in the claims above.

badge-undeclared = , niet als zodanig vermeld
panel-sorry = Sightline kon niet antwoorden. Probeer het nog eens.

headline-paid = { $name } betaalde deze advertentie
headline-promoted = Verspreid door { $name }.
headline-promoted-for = Verspreid door { $name } namens { $behalf }.
headline-account = Geplaatst door { $name }; wie betaalde, staat er niet bij.
headline-says = volgens { $site }
headline-says-archive = volgens je gegevensdownload
your-age = je leeftijd
your-location = je locatie

group-advertiser = Waar de adverteerder om vroeg
group-platform = Wat { $site } zelf afleidde of koos
group-unsaid = Er staat niet bij wie koos

heading-history = Hoe vaak
history-only = Het is tot nu toe de enige advertentie van deze adverteerder.
history-all = In totaal { $count } advertenties van deze adverteerder, { $times ->
    [one] één keer
   *[other] { $times } keer
} gezien: eerst { $first }, het laatst { $last }.
history-least = In totaal ten minste { $count } advertenties van deze adverteerder, ten minste { $times ->
    [one] één keer
   *[other] { $times } keer
} gezien.

heading-sure = Hoe we dit weten
sure-confirmed = Het is een advertentie. Dat blijkt, los van elkaar, uit { $ways }.
sure-likely = Het is waarschijnlijk een advertentie. Dat blijkt tot nu toe alleen uit { $ways }.
sure-download = Het is een advertentie: ze staat bij de advertenties die je gegevensdownload noemt.
sure-structure = de gegevens van de pagina zelf
sure-markup = de opbouw van de pagina
sure-label = de aanduiding die je kunt lezen
sure-own = Of ze politiek is, heb je zelf bepaald.
sure-declared = Ze geldt als politiek omdat dat erbij is vermeld.
sure-nothing = Ze geldt niet als politiek.

mute-heading = Minder badges
mute-note = De advertenties worden nog wel genoteerd; ze krijgen alleen geen badge.
mute-ad = Geen badge bij deze advertentie
mute-advertiser = Geen badge bij advertenties van { $name }
mute-platform = Geen badge op { $site }
muted-ad = Deze advertentie krijgt geen badge meer.
muted-advertiser = Advertenties van { $name } krijgen geen badge meer.
muted-platform = Advertenties op { $site } krijgen geen badge meer.
mute-undo = Ongedaan maken
mute-settings = Alles zonder badge, in de instellingen

# --- muting, on the pages ---

notice-muted = Deze advertenties krijgen vanaf nu geen badge. Ze worden wel genoteerd.
notice-unmuted = Deze advertenties krijgen weer een badge.
