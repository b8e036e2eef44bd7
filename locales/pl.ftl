# See en.ftl for what each message is for. `people-…` stands in the genitive, after "do".

source-dialog_text = Według { $site }
source-platform_json = Według danych { $site } na stronie
source-attribute = Według adnotacji { $site } przy reklamie
source-archive = Według danych pobranych z { $site }
the-advertiser = reklamodawcy
quote = „{ $name }”

claim-advertiser = { $source } reklama od { $advertiser } miała dotrzeć do { $people }.
claim-platform = { $source } sam serwis { $site } skierował reklamę do { $people }.
claim-platform-dialog = { $source } sama platforma skierowała reklamę do { $people }.
claim-nobody = { $source } reklama trafiła do { $people }.
claim-ranking = { $source } to sam system { $site } postanowił pokazać ci tę reklamę.
claim-age = { $source } liczył się twój wiek.
claim-location = { $source } liczyło się miejsce, w którym jesteś.
claim-words = { $source }, słowami, których Sightline jeszcze nie zna: „{ $words }”{ $stop }
claim-nothing = { $source } jest powód, którego Sightline jeszcze nie umie odczytać.

people-age-one = osób w wieku { $min } lat
people-age-range = osób w wieku od { $min } do { $max } lat
people-age-from = osób w wieku { $min } lat lub więcej
people-age-to = osób w wieku { $max } lat lub mniej
people-age-any = osób w każdym wieku
people-gender-men = mężczyzn
people-gender-women = kobiet
people-gender-all = osób każdej płci

place-dma = obszar medialny { $name }
place-postal = kod pocztowy { $name }
place-radius = okolica { $name }
place-some-country = określony kraj
place-some-region = określony region
place-some-dma = określony obszar medialny
place-some-city = określone miasto
place-some-postal = określony kod pocztowy
place-some = określony obszar
people-location = osób w tym miejscu: { $place }
people-location-home = osób mieszkających w tym miejscu: { $place }
people-location-recent = osób, które niedawno były w tym miejscu: { $place }
people-location-home_or_recent = osób, które mieszkają w tym miejscu lub niedawno tam były: { $place }
people-location-near = osób w tym miejscu lub w pobliżu: { $place }
people-location-near_business = osób w pobliżu siedziby { $advertiser } w tym miejscu: { $place }

people-list = osób z listy, którą ktoś przesłał
people-list-of = osób z listy przesłanej przez { $owner }
list-named = { $people } (nazwa: { $name })
list-matched = { $people } (dopasowanych według: { $keys })
key-email = adres e-mail
key-phone = numer telefonu
key-madid = identyfikator reklamowy telefonu
and = { $first } i { $last }

people-language = osób, których język to { $name }
people-language-some = osób o określonym języku
people-interest = osób, które podobno interesują się tematem { $name }
people-interest-some = osób o określonym zainteresowaniu
people-behaviour = osób, które ze względu na zachowanie są w grupie { $name }
people-behaviour-some = osób pogrupowanych według zachowania
people-topic = osób, które podobno śledzą temat { $name }
people-topic-some = osób, które podobno śledzą określony temat
people-keyword = osób, które szukały słowa { $name } lub go używały
people-keyword-some = osób, które szukały określonego słowa lub go używały
people-event = osób, które podobno interesują się wydarzeniem { $name }
people-event-some = osób, które podobno interesują się określonym wydarzeniem
people-tv_show = osób, które podobno oglądają program { $name }
people-tv_show-some = osób, które podobno oglądają określony program
people-life_event = osób, którym przypisano wydarzenie życiowe { $name }
people-life_event-some = osób, które podobno są w określonym momencie życia
people-lookalike = osób podobno podobnych do tych z grupy { $name }
people-lookalike-some = osób podobno podobnych do innej grupy, której nie nazwano
people-website_visit = osób, które odwiedziły stronę { $name }
people-website_visit-some = osób, które odwiedziły określoną stronę
people-app_activity = osób, które używały aplikacji { $name }
people-app_activity-some = osób, które używały określonej aplikacji
people-store_visit = osób, które były w sklepie { $name }
people-store_visit-some = osób, które były w określonym sklepie
people-offline_activity = osób, których kontakty z { $name } poza internetem zgłoszono serwisowi { $site }
people-offline_activity-some = osób, których działania poza internetem zgłoszono serwisowi { $site }
people-product_catalogue = osób, które oglądały produkty { $name }
people-product_catalogue-some = osób, które oglądały określone produkty
people-page_like = osób, które lubią stronę { $name }
people-page_like-some = osób, które lubią określoną stronę
people-friend_of_page_like = osób, których znajomi lubią stronę { $name }
people-friend_of_page_like-some = osób, których znajomi lubią określoną stronę
people-follower_of = osób obserwujących { $name }
people-follower_of-some = osób obserwujących określone konto
people-follower_lookalike = osób podobno podobnych do obserwujących { $name }
people-follower_lookalike-some = osób podobno podobnych do obserwujących określone konto
people-data_broker = osób z grupy utworzonej przez handlarza danymi { $name }
people-data_broker-some = osób z grupy utworzonej przez handlarza danymi, którego nie nazwano
people-platform_activity-some = osób wybranych według tego, co robią w { $site } i innych jego usługach
people-relationship = osób, których stan związku to { $name }
people-relationship-some = osób o określonym stanie związku
people-education = osób, których wykształcenie to { $name }
people-education-some = osób o określonym wykształceniu
people-school = osób, które uczęszczały do { $name }
people-school-some = osób, które uczęszczały do określonej szkoły
people-field_of_study = osób, które studiowały { $name }
people-field_of_study-some = osób, które studiowały określony kierunek
people-employer = osób, których pracodawca to { $name }
people-employer-some = osób, które mają określonego pracodawcę
people-industry = osób pracujących w branży { $name }
people-industry-some = osób pracujących w określonej branży
people-company_size = osób z firm wielkości { $name }
people-company_size-some = osób z firm określonej wielkości
people-job_title = osób na stanowisku { $name }
people-job_title-some = osób na określonym stanowisku
people-job_function = osób pełniących funkcję { $name }
people-job_function-some = osób pełniących określoną funkcję
people-seniority = osób na poziomie zawodowym { $name }
people-seniority-some = osób na określonym poziomie zawodowym
people-skill = osób o umiejętności { $name }
people-skill-some = osób o określonej umiejętności
people-member_group = osób z grupy { $name }
people-member_group-some = osób z określonej grupy
people-device = osób używających urządzenia { $name }
people-device-some = osób używających określonego rodzaju urządzenia
people-os = osób używających systemu { $name }
people-os-some = osób używających określonego systemu
people-carrier = osób w sieci { $name }
people-carrier-some = osób w określonej sieci komórkowej
people-platform = osób używających { $site } na { $name }
people-platform-some = osób używających { $site } w określony sposób
people-context = osób, które oglądały { $name }
people-context-some = osób, które oglądały to samo co ty
people-unresolved_audience = osób z grupy odbiorców { $name }
people-unresolved_audience-some = osób z grupy odbiorców, której nie opisano

people-engagement = osób, które miały styczność z { $name }
people-engagement-some = osób, które miały styczność z czymś, czego nie nazwano
people-engagement-page = osób, które miały styczność ze stroną { $name }
people-engagement-page-some = osób, które miały styczność z określoną stroną
people-engagement-video = osób, które obejrzały film { $name }
people-engagement-video-some = osób, które obejrzały określony film
people-engagement-lead_form = osób, które otworzyły lub wypełniły formularz { $name }
people-engagement-lead_form-some = osób, które otworzyły lub wypełniły określony formularz
people-engagement-event = osób, które odpowiedziały na wydarzenie { $name }
people-engagement-event-some = osób, które odpowiedziały na określone wydarzenie
people-engagement-instagram = osób, które miały styczność z kontem na Instagramie { $name }
people-engagement-instagram-some = osób, które miały styczność z określonym kontem na Instagramie
people-engagement-canvas = osób, które otworzyły reklamę pełnoekranową { $name }
people-engagement-canvas-some = osób, które otworzyły określoną reklamę pełnoekranową
people-engagement-shop = osób, które odwiedziły sklep { $name }
people-engagement-shop-some = osób, które odwiedziły określony sklep
people-engagement-post = osób, które zareagowały na post { $name }
people-engagement-post-some = osób, które zareagowały na określony post
people-engagement-ad = osób, które zareagowały na reklamę { $name }
people-engagement-ad-some = osób, które zareagowały na określoną reklamę

kind-political = Reklama polityczna
kind-political-likely = Prawdopodobnie reklama polityczna
kind-political-maybe = Może to reklama polityczna
kind-own-yes = Reklama polityczna, według ciebie
kind-own-no = Reklama niepolityczna, według ciebie
kind-issue = Reklama o sprawach społecznych
kind-issue-likely = Prawdopodobnie reklama o sprawach społecznych
kind-ad = Reklama
badge-paid = , opłacona przez { $name }
badge-by = , od { $name }
badge-why = dlaczego ty?
on-platform = { $kind } w { $site }
advertiser-unnamed = Reklamodawca bez nazwy
close = Zamknij
whole-record = Zobacz wszystko, co zapisano

heading-paid = Kto zapłacił
heading-why = Dlaczego ty
heading-unknown = Czego nie wiadomo
heading-ask = Zapytaj { $site }
heading-do = Co możesz zrobić

paid-account = Reklama nie mówi, kto zapłacił. Zamieściło ją konto „{ $name }”.
paid-nobody = Reklama nie mówi, kto zapłacił ani kto ją zamieścił.
paid-promoter = Wskazany jako odpowiedzialny, jak wymaga prawo brytyjskie.
paid-authorised = Zatwierdzono przez: { $name }.
paid-behalf = W imieniu: { $name }.
paid-words = Sama reklama mówi: „{ $words }”
paid-conclusion = Reklama nie ma oznaczenia politycznego. Że jest polityczna, wnioskuje Sightline.
ground-words = Jej słowa brzmią politycznie: { $words }.
ground-account = Konto jest na publicznej liście reklamodawców politycznych.
ground-member = To konto członka parlamentu ({ $country }): { $party }.
ground-name = Konto o tej nazwie jest na publicznej liście reklamodawców politycznych. Inne może nazywać się tak samo.
ground-claim = Mówi o tym sama nazwa reklamodawcy.
ground-no-model = Sightline nie potrafi ocenić słów w tym języku. Kieruje się oznaczeniami i znanymi reklamodawcami.
say-otherwise = To nieprawda? Powiedz
paid-notice = Informacja o przejrzystości tej reklamy

why-nothing = Jeszcze nie wiadomo, dlaczego pokazano ci tę reklamę.
why-lead = Zaliczono cię do tych osób. Nie musi to być prawda.
sensitive = Wrażliwe
sensitive-politics = Może zdradzać poglądy polityczne, które prawo chroni najmocniej (RODO, artykuł 9).
sensitive-religion = Może zdradzać przekonania, które prawo chroni najmocniej (RODO, artykuł 9).
sensitive-ethnicity = Może zdradzać pochodzenie, które prawo chroni najmocniej (RODO, artykuł 9).
sensitive-health = Może zdradzać stan zdrowia, który prawo chroni najmocniej (RODO, artykuł 9).
sensitive-sexuality = Może zdradzać seksualność, którą prawo chroni najmocniej (RODO, artykuł 9).
sensitive-union = Może zdradzać przynależność do związku zawodowego, którą prawo chroni najmocniej (RODO, artykuł 9).
sensitive-wealth = Mówi, czy okolica jest bogata czy biedna, a często znaczy więcej.
sensitive-banned = W UE reklamy politycznej nie wolno tak kierować (rozporządzenie (UE) 2024/900, artykuł 18).

narrow-broad = Szeroki wybór: większość ludzi w kraju lub regionie.
narrow-narrow = Wąski wybór: może kilka tysięcy osób.
narrow-very = Bardzo wąski wybór: może tak mało osób, że można by znać ich imiona.
narrow-how = Tak szacuje Sightline. Podstawa: { $because }.
because-list = lista osób, którą ktoś przesłał
because-behaviour = to, co robiły poszczególne osoby
because-lookalike = grupa utworzona na podobieństwo innej
because-neighbourhood = sąsiedztwo
because-work = miejsce pracy, szkoła lub zawód
because-many =
    { $count ->
        [one] { $count } warunek, który musi być spełniony
        [few] { $count } warunki, które muszą być spełnione naraz
       *[many] { $count } warunków, które muszą być spełnione naraz
    }
because-wide = tylko szerokie warunki

unknown-money = Czyimi pieniędzmi ją opłacono.
unknown-archive = Dlaczego ci ją pokazano: pobrane dane tego nie mówią.
unknown-unopened = Dlaczego ci ją pokazano: wyjaśnienia { $site } jeszcze nie otwarto.
unknown-empty = Dlaczego ci ją pokazano: wyjaśnienie { $site } nie podaje powodu.
unknown-list-owner = Kto przesłał listę i jak trafiły na nią twoje dane.
unknown-list = Jak twoje dane trafiły na listę.
unknown-seed = Do kogo podobno jesteś podobny(-a) i w czym.
unknown-words = Co znaczą cytowane słowa: podano je tak, jak je znaleziono.
unknown-chooser = Czy wybrał reklamodawca, czy { $site }, tam gdzie tego nie powiedziano.
unknown-all = Czy to wszystko: { $site } decyduje, jakie powody podaje.

way-open = Otwórz wyjaśnienie { $site }
way-never = Sightline nigdy nie otwiera go za ciebie.
way-reads = Sightline nigdy nie otwiera go za ciebie, ale czyta je, gdy ty to zrobisz, i zachowuje, co mówiło.
menu-facebook = Wybierz trzy kropki w prawym górnym rogu reklamy, potem „Dlaczego widzę tę reklamę?”.
menu-instagram = Wybierz trzy kropki w prawym górnym rogu reklamy, potem „Dlaczego widzisz tę reklamę”.
menu-x = Wybierz trzy kropki w prawym górnym rogu reklamy, potem „Dlaczego widzę tę reklamę?”.
menu-youtube = Wybierz trzy kropki lub „i” na reklamie, potem „Dlaczego ta reklama?”.
menu-linkedin = Wybierz trzy kropki w prawym górnym rogu reklamy, potem „Dlaczego widzę tę reklamę?”.
menu-reddit = Wybierz trzy kropki w prawym górnym rogu reklamy, potem „Dlaczego widzę tę reklamę?”.
menu-tiktok = Otwórz menu filmu (przytrzymaj lub trzy kropki), potem „O tej reklamie”.

do-setting = Zmień to w { $site }: { $name }
do-write = Napisz do { $name }: zapytaj, co o tobie przechowuje, albo wnieś sprzeciw
do-complain = Zgłoś, że brakuje oznaczenia

seen-archive = Z pobranych danych; pokazano ci { $last }.
seen-once = Widziana { $last }.
seen-twice = Widziana dwa razy { $last }.
seen-times =
    { $count ->
        [one] Widziana { $count } raz { $last }.
       *[other] Widziana { $count } razy { $last }.
    }
seen-span = Widziana najpierw { $first }, ostatnio { $last }.
seen-times-span =
    { $count ->
        [one] Widziana { $count } raz, najpierw { $first }, ostatnio { $last }.
       *[other] Widziana { $count } razy, najpierw { $first }, ostatnio { $last }.
    }
today = dzisiaj
yesterday = wczoraj
on-day = { $day } { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
