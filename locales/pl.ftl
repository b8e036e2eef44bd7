# See en.ftl for what each message is for. `people-…` stands in the genitive, after "do".

source-dialog_text = Według serwisu { $site }
source-platform_json = Według danych serwisu { $site } na stronie
source-attribute = Według adnotacji serwisu { $site } przy reklamie
source-archive = Według danych pobranych z serwisu { $site }
the-advertiser = reklamodawcy
quote = „{ $name }”

claim-advertiser = { $source } reklama od { $advertiser } miała dotrzeć do { $people }.
claim-platform = { $source } sam serwis { $site } skierował reklamę do { $people }.
claim-platform-dialog = { $source } sama platforma skierowała reklamę do { $people }.
claim-nobody = { $source } reklama trafiła do { $people }.
claim-ranking = { $source } to sam system serwisu { $site } postanowił pokazać ci tę reklamę.
claim-age = { $source } znaczenie miał twój wiek.
claim-location = { $source } znaczenie miała twoja lokalizacja.
claim-words = { $source } (w słowach, których Sightline jeszcze nie zna): „{ $words }”{ $stop }
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
people-lookalike = osób uznanych za podobne do tych z grupy { $name }
people-lookalike-some = osób uznanych za podobne do innej grupy, której nie nazwano
people-website_visit = osób, które odwiedziły stronę { $name }
people-website_visit-some = osób, które odwiedziły określoną stronę
people-app_activity = osób, które używały aplikacji { $name }
people-app_activity-some = osób, które używały określonej aplikacji
people-store_visit = osób, które były w sklepie { $name }
people-store_visit-some = osób, które były w określonym sklepie
people-offline_activity = osób, których działania poza internetem związane z { $name } zgłoszono serwisowi { $site }
people-offline_activity-some = osób, których działania poza internetem zgłoszono serwisowi { $site }
people-product_catalogue = osób, które oglądały produkty { $name }
people-product_catalogue-some = osób, które oglądały określone produkty
people-page_like = osób, które polubiły stronę { $name }
people-page_like-some = osób, które polubiły określoną stronę
people-friend_of_page_like = osób, których ktoś ze znajomych polubił stronę { $name }
people-friend_of_page_like-some = osób, których ktoś ze znajomych polubił określoną stronę
people-follower_of = osób obserwujących { $name }
people-follower_of-some = osób obserwujących określone konto
people-follower_lookalike = osób uznanych za podobne do obserwujących { $name }
people-follower_lookalike-some = osób uznanych za podobne do obserwujących określone konto
people-data_broker = osób z grupy utworzonej przez brokera danych { $name }
people-data_broker-some = osób z grupy utworzonej przez brokera danych, którego nie nazwano
people-platform_activity-some = osób wybranych według tego, co robią w serwisie { $site } i innych jego usługach
people-relationship = osób o statusie związku { $name }
people-relationship-some = osób o określonym statusie związku
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
people-seniority = osób o poziomie stanowiska { $name }
people-seniority-some = osób o określonym poziomie stanowiska
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
people-platform = osób używających serwisu { $site } na { $name }
people-platform-some = osób używających serwisu { $site } w określony sposób
people-context = osób, które oglądały { $name }
people-context-some = osób, które oglądały to samo co ty
people-unresolved_audience = osób z grupy odbiorców { $name }
people-unresolved_audience-some = osób z grupy odbiorców, której nie opisano

people-engagement = osób, które weszły w interakcję z { $name }
people-engagement-some = osób, które weszły w interakcję z czymś, czego nie nazwano
people-engagement-page = osób, które weszły w interakcję ze stroną { $name }
people-engagement-page-some = osób, które weszły w interakcję z określoną stroną
people-engagement-video = osób, które obejrzały film { $name }
people-engagement-video-some = osób, które obejrzały określony film
people-engagement-lead_form = osób, które otworzyły lub wypełniły formularz { $name }
people-engagement-lead_form-some = osób, które otworzyły lub wypełniły określony formularz
people-engagement-event = osób, które zareagowały na wydarzenie { $name }
people-engagement-event-some = osób, które zareagowały na określone wydarzenie
people-engagement-instagram = osób, które weszły w interakcję z kontem na Instagramie { $name }
people-engagement-instagram-some = osób, które weszły w interakcję z określonym kontem na Instagramie
people-engagement-canvas = osób, które otworzyły reklamę pełnoekranową { $name }
people-engagement-canvas-some = osób, które otworzyły określoną reklamę pełnoekranową
people-engagement-shop = osób, które odwiedziły sklep { $name }
people-engagement-shop-some = osób, które odwiedziły określony sklep
people-engagement-post = osób, które weszły w interakcję z postem { $name }
people-engagement-post-some = osób, które weszły w interakcję z określonym postem
people-engagement-ad = osób, które weszły w interakcję z reklamą { $name }
people-engagement-ad-some = osób, które weszły w interakcję z określoną reklamą

# --- badge and panel ---

kind-political = Reklama polityczna
kind-political-likely = Prawdopodobnie reklama polityczna
kind-political-maybe = Być może reklama polityczna
kind-own-yes = Reklama polityczna, według ciebie
kind-own-no = Reklama niepolityczna, według ciebie
kind-issue = Reklama o sprawach społecznych
kind-issue-likely = Prawdopodobnie reklama o sprawach społecznych
kind-ad = Reklama
badge-paid = , opłacona przez { $name }
badge-by = , od { $name }
badge-why = dlaczego ty?
on-platform = { $kind } w serwisie { $site }
advertiser-unnamed = Nie podano reklamodawcy
close = Zamknij
whole-record = Zobacz wszystko, co zapisano

heading-paid = Kto zapłacił
heading-why = Dlaczego ty
heading-unknown = Czego nie wiadomo
heading-ask = Zapytaj serwis { $site }
heading-do = Co możesz zrobić
why-says = Dlaczego ty, { $who }
why-advertiser = Dlaczego ty: tak chciał reklamodawca, { $who }
why-platform = Dlaczego ty: tak wybrała platforma, { $who }
why-unsaid = Serwis { $site } jeszcze tego nie powiedział.
ground-short-declared = oznaczona
ground-short-known = znany reklamodawca
ground-short-words = na podstawie treści
short-list = Jesteś na liście, którą ktoś przesłał
short-list-theirs = Jesteś na liście przesłanej przez nich
short-list-of = Jesteś na liście, którą przesłał podmiot { $owner }
short-more = + jeszcze { $number }
heading-details = Szczegóły i źródła
do-leave = Opuść tę listę
do-change = Zmień to w serwisie { $site }
do-ask = Zapytaj, co wiedzą
do-where = Pokaż mi gdzie

paid-account = Reklama nie mówi, kto zapłacił. Zamieściło ją konto „{ $name }”.
paid-nobody = Reklama nie mówi, kto zapłacił, ani kto ją zamieścił.
paid-promoter = Wskazano jako podmiot promujący, jak wymaga prawo brytyjskie.
paid-authorised = Zatwierdzono przez: { $name }.
paid-behalf = W imieniu: { $name }.
paid-words = Sama reklama mówi: „{ $words }”
paid-conclusion = Reklama nie ma oznaczenia politycznego. To Sightline wnioskuje, że jest polityczna.
ground-words = Jej słowa brzmią politycznie: { $words }.
ground-account = Konto jest na publicznej liście reklamodawców politycznych.
ground-member = To konto osoby zasiadającej w parlamencie ({ $country }): { $party }.
ground-name = Konto o tej nazwie jest na publicznej liście reklamodawców politycznych. Inne może nazywać się tak samo.
ground-party = Nazwa reklamodawcy zawiera nazwę partii ({ $country }): { $party }. Inne konto może nazywać się tak samo.
ground-party-several = Nazwa reklamodawcy zawiera nazwę partii: { $party }. Inne konto może nazywać się tak samo.
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
sensitive-banned = W UE nie wolno na tej podstawie kierować reklam politycznych (rozporządzenie (UE) 2024/900, artykuł 18).


unknown-money = Czyimi pieniędzmi ją opłacono.
unknown-archive = Dlaczego ci ją pokazano: pobrane dane tego nie mówią.
unknown-unopened = Dlaczego ci ją pokazano: wyjaśnienia serwisu { $site } jeszcze nie otwarto.
unknown-empty = Dlaczego ci ją pokazano: wyjaśnienie serwisu { $site } nie podaje powodu.
unknown-list-owner = Kto przesłał listę i jak trafiły na nią twoje dane.
unknown-list = Jak twoje dane trafiły na listę.
unknown-seed = Kogo podobno przypominasz i pod jakim względem.
unknown-words = Co znaczą cytowane słowa: podano je tak, jak je znaleziono.
unknown-chooser = Czy wybrał reklamodawca, czy { $site }, tam gdzie tego nie powiedziano.
unknown-all = Czy to wszystko: { $site } decyduje, jakie powody podaje.

way-open = Otwórz wyjaśnienie serwisu { $site }
way-never = Sightline nigdy nie otwiera go za ciebie.
way-reads = Sightline nigdy nie otwiera go za ciebie, ale czyta je, gdy ty to zrobisz, i zachowuje, co mówiło.
menu-facebook = Wybierz trzy kropki w prawym górnym rogu reklamy, potem „Dlaczego widzę tę reklamę?”.
menu-instagram = Wybierz trzy kropki w prawym górnym rogu reklamy, potem „Dlaczego widzisz tę reklamę”.
menu-x = Wybierz trzy kropki w prawym górnym rogu reklamy, potem „Dlaczego ta reklama?”.
menu-youtube = Wybierz trzy kropki lub „i” na reklamie, potem „Dlaczego ta reklama?”.
menu-linkedin = Wybierz trzy kropki w prawym górnym rogu reklamy, potem „Dlaczego widzę tę reklamę?”.
menu-reddit = Wybierz trzy kropki w prawym górnym rogu reklamy, potem „Dlaczego widzę tę reklamę?”.
menu-tiktok = Otwórz menu filmu (przytrzymaj lub trzy kropki), potem „O tej reklamie”.

do-setting = Zmień to w serwisie { $site }: { $name }
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
seen-span = Widziana po raz pierwszy { $first }, ostatnio { $last }.
seen-times-span =
    { $count ->
        [one] Widziana { $count } raz, po raz pierwszy { $first }, ostatnio { $last }.
       *[other] Widziana { $count } razy, po raz pierwszy { $first }, ostatnio { $last }.
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

# --- overview ---

overview-title = Kto kieruje do ciebie reklamy
period = Okres
period-7 = Ostatnie 7 dni
period-30 = Ostatnie 30 dni
period-90 = Ostatnie 3 miesiące
period-365 = Ostatnie 12 miesięcy
period-all = Wszystko
overview-ads = { $count ->
    [one] Trafiła do ciebie { $number } reklama.
    [few] Trafiły do ciebie { $number } reklamy.
   *[many] Trafiło do ciebie { $number } reklam.
}
overview-political = { $count ->
    [one] Jedna z nich jest polityczna.
   *[other] { $number } z nich to reklamy polityczne, od { $by ->
        [one] jednego reklamodawcy
       *[other] { $advertisers } reklamodawców
    }.
}
overview-concluded = { $count ->
    [one] Jedna z nich nie ma oznaczenia politycznego: to Sightline wnioskuje, że jest polityczna.
    [few] { $number } z nich nie mają oznaczenia politycznego: to Sightline wnioskuje, że są polityczne.
   *[other] { $number } z nich nie ma oznaczenia politycznego: to Sightline wnioskuje, że są polityczne.
}
overview-none-political = O żadnej z nich nie wiadomo, by była polityczna.
overview-quiet = W tym okresie nie było żadnych reklam. Wybierz dłuższy.
overview-doubt = To reklamy, które Sightline znalazł i rozpoznał na tym urządzeniu. Mogły ci się pokazać także inne.
overview-explained = { $count ->
    [0] O żadnej z reklam politycznych nie wiadomo, dlaczego wybrano ciebie: otwórz wyjaśnienie platformy, żeby się dowiedzieć.
   *[other] Reklamy polityczne, o których wiadomo, dlaczego wybrano ciebie: { $number } z { $political }.
}
overview-print = Drukuj tę stronę
figure-political = { $count ->
    [one] reklama polityczna
    [few] reklamy polityczne
   *[many] reklam politycznych
}
figure-undeclared = { $count ->
    [one] bez oznaczenia
   *[other] bez oznaczenia
}
figure-advertisers = { $count ->
    [one] reklamodawca polityczny
    [few] reklamodawcy polityczni
   *[many] reklamodawców politycznych
}
figure-sightings = { $count ->
    [one] raz na twoim ekranie przez sekundę lub dłużej
   *[other] razy na twoim ekranie przez sekundę lub dłużej
}
chart-days = Widziane reklamy według dni
chart-weeks = Widziane reklamy według tygodni
chart-attention = Ile razy reklamy były na ekranie przez sekundę lub dłużej
chart-months = Widziane reklamy według miesięcy
series-political = Polityczne
series-other = Inne
chart-who = Kto kieruje do ciebie reklamy, według liczby reklam politycznych
chart-who-on = { $name }, { $site }
chart-who-empty = W tym okresie nie ma żadnego reklamodawcy politycznego.
chart-how = { $count ->
    [one] Jak cię wybrano, w jedynej wyjaśnionej reklamie politycznej
   *[other] Jak cię wybrano, w { $number } wyjaśnionych reklamach politycznych
}
chart-how-empty = Nie wiadomo tego jeszcze o żadnej reklamie politycznej. Otwórz wyjaśnienie reklamy na platformie, a Sightline je odczyta.
chart-platforms = Gdzie, według liczby reklam politycznych
chart-platforms-empty = W tym okresie nie ma żadnej reklamy politycznej.

method-list = Listy osób
method-lookalike = Podobieństwo do innych
method-elsewhere = Twoje działania gdzie indziej
method-engagement = Twoje działania na platformie
method-interests = Zainteresowania
method-profile = Praca, szkoła i rodzina
method-place = Miejsce
method-age-gender = Wiek i płeć
method-device = Język i urządzenie
method-context = Oglądane treści
method-delivery = Własny wybór platformy
method-unclear = Nie opisano

empty-on = Nie zapisano jeszcze żadnych reklam. Przeglądaj strony jak zwykle: reklamy są zapisywane, gdy je przewijasz.
empty-off = Nie zapisano jeszcze żadnych reklam, a Sightline jest wszędzie wyłączony.
empty-keep = Zapisane reklamy są przechowywane tylko na tym urządzeniu i nigdzie indziej.
empty-import = Zaimportuj pobrane dane

# --- list of ads ---

ads-title = Reklamy, które ci pokazano
ads-list = Reklamy
ads-all = Pokaż wszystkie reklamy
ads-none = Żadna reklama nie pasuje.
ads-none-for = Nie znaleziono niczego dla „{ $words }”.
ads-count = { $count ->
    [one] { $number } reklama
    [few] { $number } reklamy
   *[many] { $number } reklam
}
ads-count-of = { $count ->
    [0] Reklamy: żadna z { $stored }
   *[other] Reklamy: { $number } z { $stored }
}
ads-forget = { $count ->
    [one] Usuń tę reklamę
   *[other] Usuń te reklamy ({ $number })
}
row-paid = Opłacona przez { $name }
row-paid-unknown = Nie podano, kto zapłacił
row-why-unknown = Dlaczego ty: jeszcze nie wiadomo.
forget = Usuń
search = Szukaj
search-in = Reklamodawca, płatnik, słowa
filter-platform = Platforma
filter-any-platform = Wszystkie platformy
filter-kind = Polityczne
filter-any-kind = Wszystkie reklamy
kind-filter-political = Polityczne
filter-sort = Kolejność
sort-newest = Od najnowszych
sort-oldest = Od najstarszych
sort-often = Od najczęściej widzianych
sort-advertiser = Według reklamodawcy
filter = Filtruj
filter-topic = Temat
filter-any-topic = Dowolny temat
filter-goal = Namawia do
filter-any-goal = Czegokolwiek
filter-how = Jak cię wybrano
filter-any-how = W dowolny sposób
filter-from = Od
filter-to = Do
chip-advertiser = Reklamodawca: { $name }
chip-reason = { $kind }: { $name }
chip-off = Bez „{ $name }”

# --- one ad ---

record-back = Wszystkie reklamy
record-advertiser = Wszystkie reklamy tego reklamodawcy
record-says = Co mówi reklama
record-ground = Skąd Sightline to wie
record-details = Szczegóły
record-forget = Usuń tę reklamę
record-about = Temat: { $topics }.
topic-by = { $topic } („{ $word }”)
record-goal-donate = Namawia do wpłaty.
record-goal-sign = Namawia do podpisania czegoś.
record-goal-vote = Namawia do głosowania.
record-goal-attend = Namawia do udziału w czymś.
record-goal-persuade = Chce cię przekonać.
opinion-said-yes = Według ciebie reklamy tego reklamodawcy są polityczne.
opinion-said-no = Według ciebie reklamy tego reklamodawcy nie są polityczne.
opinion-is-political = To jest polityczne
opinion-not-political = To nie jest polityczne
opinion-leave = Niech oceni Sightline
opinion-counts = Twoja ocena obejmuje każdą reklamę tego reklamodawcy, zostaje na tym urządzeniu i nigdy nie jest przekazywana do badań.
sure-archive = Pochodzi z pobranych danych, które zaimportowano.
sure-explanation = Znaleziono tylko wyjaśnienie, a nie samą reklamę.
verdict-rests-political = Wniosek, że reklama jest polityczna, opiera się na: { $grounds }.
verdict-rests-issue = Wniosek, że reklama dotyczy spraw społecznych, opiera się na: { $grounds }.
verdict-rests-not = Wniosek, że reklama nie jest polityczna, opiera się na: { $grounds }.
verdict-is-unknown = Nie wiadomo, czy jest polityczna.
verdict-no-ground = Tego wniosku nie potwierdza nic, co zapisano.
verdict-sure = Sightline ma { $percent }% pewności.
rests-disclosure = oznaczeniu pokazanym przy reklamie
rests-advertiser = reklamodawcy znanym jako polityczny
rests-words = słowach reklamy
fact-platform = Platforma
fact-account = Konto
fact-page = Strona reklamodawcy
fact-leads = Prowadzi do
fact-number = Numer reklamy
fact-first = Pierwszy raz
fact-last = Ostatni raz
fact-screen = Na ekranie
fact-sightings = { $count ->
    [0] Ani razu przez całą sekundę
    [one] Raz przez sekundę lub dłużej
   *[other] { $count } razy przez sekundę lub dłużej
}

# --- one advertiser ---

advertiser-on = Reklamodawca w serwisie { $site }
advertiser-gone = Nie ma już zapisanej żadnej reklamy tego reklamodawcy.
advertiser-ads-count = { $count ->
    [one] Trafiła do ciebie { $number } reklama tego reklamodawcy.
    [few] Trafiły do ciebie { $number } reklamy tego reklamodawcy.
   *[many] Trafiło do ciebie { $number } reklam tego reklamodawcy.
}
advertiser-seen = { $count ->
    [0] Na twoim ekranie przez całą sekundę: ani razu.
    [one] Na twoim ekranie przez sekundę lub dłużej: raz.
   *[other] Na twoim ekranie przez sekundę lub dłużej: { $number } razy.
}
advertiser-day = Było to { $first }.
advertiser-days = Pierwsza { $first }, ostatnia { $last }.
advertiser-why = Wszystkie podane powody, dla których cię wybrano
advertiser-no-reasons = Żaden nie jest jeszcze znany. Otwórz wyjaśnienie platformy przy jednej z reklam, a Sightline je odczyta.
advertiser-ads = Reklamy tego reklamodawcy
mute-advertiser-on = Bez plakietki przy tych reklamach
mute-advertiser-off = Znów pokazuj plakietkę przy tych reklamach
advertiser-accounts = Konta o tej nazwie
advertiser-accounts-how = Sightline traktuje konta o tej samej nazwie jak jednego reklamodawcę. Czy należą do siebie, musisz ocenić samodzielnie.

# --- what they think you are ---

traits-page-title = Za kogo cię uważają
traits-page-lead = Takie powody podały platformy, gdy pokazywały ci reklamy. Nie musi to być prawda o tobie.
traits-none = Nie jest jeszcze znany żaden powód. Otwórz wyjaśnienie reklamy na platformie albo zaimportuj pobrane dane.
traits-count = { $count ->
    [one] Wybrano cię na podstawie { $number } cechy.
   *[other] Wybrano cię na podstawie { $number } cech.
}
traits-count-sensitive = { $count ->
    [0] Żadna z nich nie należy do tych, które prawo chroni najmocniej.
    [one] Jedna z nich należy do tych, które prawo chroni najmocniej.
    [few] { $number } z nich należą do tych, które prawo chroni najmocniej.
   *[many] { $number } z nich należy do tych, które prawo chroni najmocniej.
}
traits-show-more = { $count ->
    [one] Pokaż jeszcze { $number }
   *[other] Pokaż jeszcze { $number }
}
traits-recorded-open = Do pobranych danych
trait = Cecha
trait-by = Użyte przez
trait-used = Gdzie
trait-change = Zmień
trait-ads = { $count ->
    [one] { $number } reklama
    [few] { $number } reklamy
   *[many] { $number } reklam
}
trait-others = { $count ->
    [one] i jeszcze jeden
   *[other] i jeszcze { $number }
}
trait-last = ostatnio { $day }
trait-setting = { $site }: { $name }
lists-title = Listy, na których jesteś
lists-lead = Ktoś przesłał lub kupił listę osób, a ty na niej jesteś albo przypominasz osoby z takiej listy.
traits-table = Cechy
traits-search-in = Cecha lub reklamodawca
traits-found = { $count ->
    [one] Znaleziono { $number } powód
    [few] Znaleziono { $number } powody
   *[other] Znaleziono { $number } powodów
}
traits-none-found = Żaden powód nie pasuje.
traits-all = Pokaż wszystko ({ $number })
trait-recorded = w danych pobranych z { $sites }
filter-which = Powody
filter-any-reason = Wszystkie
which-sensitive = Wrażliwe
which-used = Użyte, by pokazać ci reklamę
which-recorded = W pobranych danych

# --- settings ---

settings-title = Ustawienia
settings-where = Gdzie Sightline czyta
settings-where-how = Nic nie jest czytane, dopóki tego nie włączysz. Przeglądarka zapyta cię jeszcze raz przy każdym serwisie; zgodę możesz tam w każdej chwili cofnąć. Okna prywatne nigdy nie są czytane.
settings-paused = Czytanie jest wszędzie wstrzymane.
settings-resume = Wznów czytanie
settings-badges = Niechciane plakietki
settings-muted-none = Każda reklama polityczna ma plakietkę. W panelu plakietki możesz ją wyłączyć dla reklamy, reklamodawcy lub platformy.
settings-muted = Przy tych reklamach nie ma plakietki. Mimo to są zapisywane.
settings-muted-ads = { $count ->
    [one] { $number } pojedyncza reklama
    [few] { $number } pojedyncze reklamy
   *[many] { $number } pojedynczych reklam
}
settings-unmute = Pokazuj znowu
settings-unmute-all = Pokazuj znowu
settings-look = Język i wygląd
settings-language = Język
settings-language-browser = Jak w przeglądarce
settings-theme = Kolory
settings-theme-browser = Jak w przeglądarce
settings-theme-light = Jasne
settings-theme-dark = Ciemne
settings-kept = Co jest przechowywane
settings-kept-what = Reklamy, które do ciebie trafiły, informacje, kto za nie zapłacił, podane powody ich pokazania i to, kiedy były na ekranie. Wszystko to jest na tym urządzeniu. Posty twoich znajomych i obserwowanych stron nie są przechowywane.
settings-stored = { $count ->
    [0] Nic nie jest zapisane.
    [one] Zapisana jest { $number } reklama.
    [few] Zapisane są { $number } reklamy.
   *[many] Zapisanych jest { $number } reklam.
}
settings-keep = Przechowuj reklamy
settings-keep-always = tak długo, jak chcę
settings-keep-days = { $count ->
    [30] 30 dni od ostatniego wyświetlenia
    [90] 3 miesiące od ostatniego wyświetlenia
    [365] rok od ostatniego wyświetlenia
    [730] dwa lata od ostatniego wyświetlenia
    [one] { $count } dzień od ostatniego wyświetlenia
   *[other] { $count } dni od ostatniego wyświetlenia
}
settings-keep-how = Starsze są potem trwale usuwane, raz dziennie.
settings-take = Zabierz dane ze sobą
settings-take-what = Plik JSON zawiera wszystko (klucze wymienione niżej tylko po zaznaczeniu) i można go wczytać z powrotem, tutaj lub w innej przeglądarce. Plik CSV to tabela reklam do arkusza kalkulacyjnego.
settings-export-keys = Z kluczami, którymi można wycofać przekazane dane (kto ma plik, może je wycofać)
settings-export-json = Eksportuj jako JSON
settings-export-csv = Eksportuj jako CSV
settings-import = Wczytaj plik eksportu
settings-forget = Usuwanie
settings-forget-one = Pojedynczą reklamę lub wszystkie reklamy znalezione w wyszukiwaniu usuniesz na liście reklam.
settings-forget-range = Usuń reklamy z tych dni
settings-forget-undo = Przez dziesięć minut po usunięciu możesz je cofnąć.
settings-first = Pierwsze kroki
settings-first-what = Co Sightline czyta, co przechowuje i przykładowa reklama z wyjaśnieniem.
settings-first-open = Przeczytaj wprowadzenie
settings-health = Sprawdź, czy czytanie działa
settings-download = Wczytaj dane pobrane z platformy
settings-advanced = Zaawansowane
settings-rules = Reguły odczytywania platform i kto może podpisywać nowsze

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] Nie było czego usuwać.
    [one] Usunięto reklamę.
    [few] Usunięto { $number } reklamy.
   *[many] Usunięto { $number } reklam.
}
notice-kept = { $count ->
    [0] Reklamy są przechowywane tak długo, jak chcesz.
   *[other] Starsze reklamy będą odtąd usuwane.
}
notice-pruned = { $count ->
    [one] Usunięto { $number } starszą reklamę.
    [few] Usunięto { $number } starsze reklamy.
   *[many] Usunięto { $number } starszych reklam.
}
notice-range = Wybierz przynajmniej jeden z dwóch dni.
notice-exporting = Eksportowanie, gotowe reklamy: { $number }…
notice-exported = Wyeksportowano do { $name }.
notice-picture = Obraz zapisano jako { $name }.
forget-found-question = { $count ->
    [one] Usunąć tę reklamę?
   *[other] Usunąć te reklamy ({ $number })?
}
forget-found-what = To, co zapisano, zniknie z tego urządzenia. Przez dziesięć minut możesz to cofnąć.
forget-found-keep = Zachowaj
forget-found-do = Usuń
forget-range-question = Usunąć reklamy z tych dni?
forget-range-what = Z tego urządzenia zniknie każda reklama, która trafiła do ciebie w jednym z tych dni. Przez dziesięć minut możesz to cofnąć.
forget-range-keep = Zachowaj je
forget-range-do = Usuń
forget-all-question = Usunąć wszystko?
forget-all-what = Z tego urządzenia znikną wszystkie reklamy, które Sightline zapisał, i to, czego się o nich dowiedział. Przez dziesięć minut możesz to cofnąć. Zapisy przekazane badaczom zostają w badaniu.
forget-all-keep = Zachowaj je
forget-all-do = Usuń wszystko
keep-question = Usunąć starsze reklamy?
keep-what = { $count ->
    [30] Reklamy, które ostatni raz wyświetlono ponad 30 dni temu, są trwale usuwane: teraz, a potem raz dziennie.
    [90] Reklamy, które ostatni raz wyświetlono ponad 3 miesiące temu, są trwale usuwane: teraz, a potem raz dziennie.
    [365] Reklamy, które ostatni raz wyświetlono ponad rok temu, są trwale usuwane: teraz, a potem raz dziennie.
    [730] Reklamy, które ostatni raz wyświetlono ponad dwa lata temu, są trwale usuwane: teraz, a potem raz dziennie.
    [one] Reklamy, które ostatni raz wyświetlono ponad { $count } dzień temu, są trwale usuwane: teraz, a potem raz dziennie.
   *[other] Reklamy, które ostatni raz wyświetlono ponad { $count } dni temu, są trwale usuwane: teraz, a potem raz dziennie.
}
keep-keep = Zachowaj je
keep-do = Usuń starsze reklamy
# --- charts ---
# `digit-groups` stands between groups of three digits.

chart-empty = Nie ma tu jeszcze niczego do pokazania.
chart-unnamed = bez nazwy
chart-table = Pokaż jako tabelę
chart-save = Zapisz obraz
chart-when = Kiedy
chart-name = Nazwa
chart-count = Liczba
chart-share-of = Udział
chart-share = { $share }%
chart-share-small = poniżej 1%
chart-more =
    { $count ->
        [one] W tabeli jest jeszcze jedna pozycja.
        [few] W tabeli są jeszcze { $count } pozycje.
       *[many] W tabeli jest jeszcze { $count } pozycji.
    }
chart-columns-reading = Łącznie { $total }; najwięcej ({ $most }): { $label }.
chart-bars-reading = Na pierwszym miejscu { $label }: { $most }.
chart-bars-reading-of = Na pierwszym miejscu { $label }: { $most } z { $total }.
chart-source = Sightline, na tym urządzeniu, { $day }

day-month = { $day } { $month }
month-year = { $month } { $year }
# --- used everywhere ---

thousands = { "\u202F" }
day-long = { $day } { $month } { $year }
day-short = { $day } { $month } { $year }
month-short-1 = sty
month-short-2 = lut
month-short-3 = mar
month-short-4 = kwi
month-short-5 = maj
month-short-6 = cze
month-short-7 = lip
month-short-8 = sie
month-short-9 = wrz
month-short-10 = paź
month-short-11 = lis
month-short-12 = gru
sections = Działy
tab-overview = Przegląd
tab-ads = Reklamy
tab-reasons = Powody
tab-donate = Przekaż
tab-settings = Ustawienia
choose-platforms = Wybierz platformy
copy = Kopiuj
save = Zapisz
undo = Cofnij

surface-feed = wśród postów
surface-right-column = w bocznej kolumnie
surface-search = wśród wyników wyszukiwania
surface-marketplace = w Marketplace
surface-instream = w trakcie filmu
surface-video = wśród filmów
surface-conversation = wśród komentarzy
surface-player = w odtwarzaczu wideo
surface-companion = obok odtwarzacza wideo
surface-masthead = u góry strony głównej
surface-story = między relacjami
surface-trends = wśród trendów
surface-suggestions = wśród kont do obserwowania
surface-shorts = wśród krótkich filmów
surface-archive = z pobranych danych

topic-abortion = Aborcja
topic-climate = Klimat i środowisko
topic-corruption = Korupcja i lobbing
topic-crime = Przestępczość i policja
topic-defence = Obronność i weterani
topic-digital = Prawa cyfrowe
topic-economy = Gospodarka i ceny
topic-education = Edukacja
topic-elections = Wybory
topic-energy = Energia
topic-equality = Równość i prawa obywatelskie
topic-europe = Europa
topic-farming = Rolnictwo i zwierzęta
topic-foreign = Polityka zagraniczna
topic-guns = Broń palna
topic-health = Ochrona zdrowia
topic-housing = Mieszkania
topic-jobs = Praca i płace
topic-lgbt = Prawa osób LGBT
topic-migration = Migracja
topic-religion = Religia
topic-taxes = Podatki
topic-transport = Transport
topic-welfare = Emerytury i pomoc społeczna
goal-donate = Wpłaty
goal-sign = Podpisu
goal-vote = Głosowania
goal-attend = Udziału w czymś
goal-persuade = Przyjęcia poglądów
kind-filter-declared = Oznaczone jako polityczne
kind-filter-concluded = Wyglądają na polityczne, bez oznaczenia
kind-filter-other = Wszystkie inne

# A criterion by its name alone, for lists and tables.
criterion-age = Wiek
criterion-gender = Płeć
criterion-location = Miejsce
criterion-language = Język
criterion-interest = Zainteresowanie
criterion-behaviour = Zachowanie
criterion-topic = Temat
criterion-keyword = Słowo kluczowe
criterion-event = Wydarzenie
criterion-tv_show = Program telewizyjny
criterion-life_event = Wydarzenie życiowe
criterion-customer_list = Przesłana lista
criterion-lookalike = Podobieństwo do innych
criterion-website_visit = Wizyta na stronie
criterion-app_activity = Użycie aplikacji
criterion-store_visit = Wizyta w sklepie
criterion-offline_activity = Działania poza internetem
criterion-product_catalogue = Oglądane produkty
criterion-engagement = Interakcja
criterion-page_like = Polubiona strona
criterion-friend_of_page_like = Polubienie znajomego
criterion-follower_of = Obserwowane konto
criterion-follower_lookalike = Podobieństwo do obserwujących
criterion-data_broker = Grupa brokera danych
criterion-platform_activity = Działania na platformie
criterion-relationship = Status związku
criterion-education = Wykształcenie
criterion-school = Szkoła
criterion-field_of_study = Kierunek studiów
criterion-employer = Pracodawca
criterion-industry = Branża
criterion-company_size = Wielkość firmy
criterion-job_title = Stanowisko
criterion-job_function = Funkcja w pracy
criterion-seniority = Poziom stanowiska
criterion-skill = Umiejętność
criterion-member_group = Grupa
criterion-device = Urządzenie
criterion-os = System operacyjny
criterion-carrier = Sieć komórkowa
criterion-platform = Sposób używania platformy
criterion-context = Oglądane treści
criterion-ranking = Własny wybór platformy
criterion-unresolved_audience = Nieopisana grupa odbiorców
criterion-unrecognised = Jeszcze niezrozumiałe

noun-age-range = w wieku od { $min } do { $max } lat
noun-age-from = w wieku co najmniej { $min } lat
noun-age-to = w wieku najwyżej { $max } lat
noun-man = mężczyzna
noun-woman = kobieta
noun-any-age = każdy wiek
noun-any-gender = każda płeć
noun-unnamed = nie podano

# --- the page around the letter ---

act-back = Wróć do reklamy
act-title = Co możesz zrobić
act-write = Napisz do { $name }
act-lead = List z tym, co wie Sightline. Uzupełniasz go i wysyłasz samodzielnie. Sightline niczego nie wysyła. To nie porada prawna; więcej o swoich prawach dowiesz się od urzędów podanych niżej.
act-want = Czego chcesz
act-want-access = Dowiedzieć się, co o tobie przechowują
act-want-objection = Wnieść sprzeciw i zażądać usunięcia
act-live = Gdzie mieszkasz
act-live-how = Sightline pyta o to raz, zapamiętuje odpowiedź i nigdy nie zgaduje. Od tego zależy prawo, na którym opiera się list. Jeśli mieszkasz gdzie indziej, wybierz siedzibę reklamodawcy: prawo UE i Wielkiej Brytanii obowiązuje też tych, którzy mają tam siedzibę.
act-california = Prawo Kalifornii obowiązuje firmy od pewnej wielkości. Kampanie i partie rzadko mu podlegają; mogą odmówić.
act-language = Język listu
act-make = Napisz list
act-letter = List. To, co jest w nawiasach kwadratowych, uzupełnij samodzielnie.
act-print = Drukuj
act-mail = Otwórz w programie pocztowym
act-nobody = Nie podano nikogo, do kogo można by wysłać list: ani reklamodawcy, ani płatnika.
act-label = Jeśli reklama polityczna nie ma oznaczenia
act-data = Jeśli nikt nie odpowiada albo nadużyto twoich danych
act-about = Dotyczy reklamy od { $name } w serwisie { $site }.
act-about-unnamed = Dotyczy reklamy w serwisie { $site }, której reklamodawcy nie podano.
act-looked-up = Urzędy i ustawienia sprawdzono w listopadzie 2026 r.
law-uk = Wielka Brytania
law-eu = Unia Europejska, Norwegia, Islandia, Liechtenstein
law-ch = Szwajcaria
law-br = Brazylia
law-california = Kalifornia
land-uk = Wielka Brytania
land-eu = Unia Europejska
land-ch = Szwajcaria
land-br = Brazylia
land-us = Stany Zjednoczone
land-california = Kalifornia
land-ca = Kanada
land-au = Australia
authority-in = { $place }: { $what }
authority-uk-label = Komisja Wyborcza (Electoral Commission)
authority-uk-data = Organ ochrony danych (Information Commissioner’s Office)
authority-eu-label = Koordynator ds. usług cyfrowych w twoim kraju
authority-eu-data = Organ ochrony danych w twoim kraju
authority-ch-data = Federalny Pełnomocnik ds. Ochrony Danych i Jawności (EDÖB)
authority-br-data = Organ ochrony danych (Agência Nacional de Proteção de Dados)
authority-us-label = Federalna Komisja Wyborcza (Federal Election Commission)
authority-california-data = Agencja Ochrony Prywatności (California Privacy Protection Agency)
authority-ca-label = Komisarz ds. Wyborów (Commissioner of Canada Elections)
authority-au-label = Komisja Wyborcza (Australian Electoral Commission)
complain-uk-label = Materiały polityczne w internecie muszą podawać, kto je promuje i w czyim imieniu (ustawa Elections Act 2022, część 6).
complain-uk-data = Twoje dane wykorzystano niezgodnie z prawem albo nikt nie odpowiada na twój wniosek.
complain-eu-label = Reklamy polityczne muszą być oznaczone i odsyłać do informacji o przejrzystości (rozporządzenie (UE) 2024/900, art. 11 i 12).
complain-eu-data = Twoje dane wykorzystano niezgodnie z prawem, nikt nie odpowiada albo do reklamy politycznej użyto danych wrażliwych (rozporządzenie (UE) 2024/900, art. 18).
complain-ch-data = Twoje dane wykorzystano niezgodnie z prawem albo nikt nie odpowiada na twój wniosek.
complain-br-data = Twoje dane wykorzystano niezgodnie z prawem albo nikt nie odpowiada na twój wniosek.
complain-us-label = Reklamy za kandydatami federalnymi lub przeciw nim muszą podawać, kto zapłacił (11 CFR 110.11).
complain-california-data = Firma nie odpowiada na twój wniosek albo nadal sprzedaje lub udostępnia twoje dane.
complain-ca-label = Reklamy wyborcze muszą podawać, kto je zatwierdził (ustawa Canada Elections Act, art. 320).
complain-au-label = Materiały wyborcze muszą podawać, kto je zatwierdził (ustawa Commonwealth Electoral Act 1918, art. 321D).

# Settings of the platforms, by the ids of rules/actions.toml: what the platform calls each, and what to do there.
setting-meta-lists = Reklamodawcy i listy
setting-meta-lists-how = Otwórz listę reklamodawców, których reklamy widzisz („Advertisers you saw”), wybierz reklamodawcę, a potem powód („Why you may be seeing ads”), aby opuścić jego listę.
setting-meta-outside = Twoja aktywność poza Meta
setting-meta-outside-how = Sprawdź, kto zgłosił, co robisz gdzie indziej, i odłącz te dane.
setting-meta-preferences = Preferencje reklamowe
setting-meta-preferences-how = Sprawdź i zmień tematy reklam oraz kategorie używane, by do ciebie dotrzeć.
setting-x-interests = Zainteresowania
setting-x-interests-how = Odznacz to, co według X lubisz.
setting-x-audiences = Grupy odbiorców
setting-x-audiences-how = Sprawdź, którzy reklamodawcy mają cię na liście, i opuść ją.
setting-x-preferences = Preferencje dotyczące reklam
setting-x-preferences-how = Wyłącz reklamy spersonalizowane.
setting-youtube = Moje centrum reklam
setting-youtube-how = Ogranicz reklamy na dany temat lub danego reklamodawcy albo wyłącz reklamy spersonalizowane.
setting-tiktok-outside = Reklamy spersonalizowane
setting-tiktok-outside-how = W ustawieniach, w części „Reklamy”, odłącz reklamodawców i usuń to, co zgłosili.
setting-tiktok = Ustawienia reklam
setting-tiktok-how = W ustawieniach, w części „Reklamy”, zmień tematy reklam albo wyłącz reklamy ukierunkowane.
setting-linkedin = Dane reklamowe
setting-linkedin-how = Wyłącz po kolei to, czego LinkedIn używa do reklam: zainteresowania, wykształcenie, stanowisko, pracodawcę, miejsca, listy.
setting-reddit = Prywatność
setting-reddit-how = Wyłącz reklamy oparte na twojej aktywności i na informacjach od partnerów.

# --- donations ---

donate-title = Przekaż dane do badań
donate-free = Nie musisz tego robić. Wszystko inne działa w Sightline i bez tego.
donate-why = Badacze mogą zrozumieć, do kogo kierowane są reklamy polityczne, tylko wtedy, gdy ludzie pokażą im, co sami zobaczyli. Możesz dołączyć do badania, obejrzeć każdy zapis przed wysłaniem i później go wycofać.
donate-find = Znajdź badanie
donate-find-how = Badanie podaje adres serwera, który zbiera zapisy. Zapytanie tego serwera nie wysyła niczego o tobie ani o twoich reklamach.
donate-address = Adres serwera badania albo kod dołączenia
donate-ask = Przeczytaj, o co prosi
donate-file = Albo otwórz plik badania
donate-open = Otwórz
study-title = Nazwa badania
study-controller = Kto za to odpowiada
study-purpose = Po co
study-recipients = Kto otrzymuje dane
study-funder = Kto za nie płaci
study-ethics = Kto sprawdził, że wolno je prowadzić
study-countries = Kraje
study-asks = O co prosi
asks-always = tydzień, platforma, reklamodawca, jak często ją widziano, co stwierdził Sightline
asks-names = nazwy w powodach: strony, zainteresowania, miejsca, właściciele list
study-published-if = Co jest publikowane
study-people = { $count ->
    [one] tylko to, co przekazała co najmniej jedna osoba
   *[other] tylko to, co przekazało co najmniej { $number } osób
}
study-sent = Kiedy zapisy są wysyłane
study-sent-hours = { $count ->
    [0] od razu
    [one] każdy w osobnej chwili w ciągu godziny
   *[other] każdy w osobnej chwili w ciągu { $number } godzin, aby nikt nie poznał, że pochodzą od jednej osoby
}
study-recall = Do kiedy można wycofać na czas
study-recall-days = { $count ->
    [one] jeden dzień po tygodniu, którego dotyczy zapis; do tego czasu nikt go nie analizuje
   *[other] { $number } dni po tygodniu, którego dotyczy zapis; do tego czasu nikt go nie analizuje
}
study-kept = Jak długo są przechowywane
study-kept-days = { $count ->
    [one] { $number } dzień po zakończeniu badania
   *[other] { $number } dni po zakończeniu badania
}
study-ends = Ostatni dzień badania
study-contact = Pytania i skargi
study-collector = Dokąd trafiają zapisy
study-relay = Kto przekazuje je bez czytania
study-issuer = Kto pozwala wysyłać, nie wiedząc co
study-published = Gdzie opublikowano te warunki
study-analysis = Klucz otwierający zapisy
study-receipts = Klucz potwierdzeń serwera
study-gateway = Klucz bramy serwera badania
study-tokens = Klucz zezwoleń, dla wszystkich ten sam
study-begins = Pierwszy dzień badania
study-digest = Odcisk tych warunków
study-compare = Porównaj go z opublikowanym pod adresem { $address }. Wszyscy powinni widzieć ten sam: warunki dla jednej osoby zdradziłyby, kim ona jest.
study-signer = Podpisane kluczem
study-before = (dotąd: { $text })
offer-lead = Przeczytaj, o co prosi to badanie. Niczego jeszcze nie wysłano.
offer-changed = To inne warunki niż te, na które była zgoda. Bez nowej zgody nic nie zostanie na ich podstawie przekazane.
offer-signer = Są podpisane innym kluczem niż dotąd. Zapytaj badaczy znaną ci już drogą, czy wszystko się zgadza.
offer-about = O badaniu
offer-if = Jeśli dołączysz
offer-ticked = Nic nie wysyła się samo. Zaznaczasz każdą reklamę, którą chcesz przekazać.
offer-coarse = Zapis obejmuje reklamę, kto zapłacił i podane powody, ale mniej dokładnie: tydzień zamiast dokładnego czasu, przedział wieku zamiast wieku. Nie ma w nim twojego nazwiska, konta ani adresu.
offer-sensitive = Zgadzam się przekazać zaznaczone zapisy wraz z tym, co ich powody mogą o mnie mówić, na przykład poglądy polityczne, które przypisuje mi reklamodawca.
offer-back = To, co przekażesz, możesz wycofać, dopóki badanie tego nie opublikuje. Opuścić badanie możesz w każdej chwili.
offer-adult = Mam co najmniej 18 lat.
offer-join = Dołącz do tego badania
offer-no = Nie, dziękuję
study-ended = To badanie skończyło się { $day }. Nic więcej nie jest do niego wysyłane; to, co zostało przekazane, można jeszcze wycofać poniżej.
joined-lead = Bierzesz udział w tym badaniu. Nic nie zostanie wysłane, dopóki tego nie zaznaczysz.
joined-outdated = Badanie zmieniło swoje warunki. Nic więcej nie zostanie wysłane, dopóki ich nie obejrzysz.
joined-ask-again = Zapytaj o warunki jeszcze raz
joined-same = To warunki, na które była zgoda.
joined-terms = Co badanie mówiło o sobie
joined-choose = Wybierz, co przekazać
joined-none = Teraz nie ma nic do przekazania. Reklamy, które odtąd do ciebie trafią, najpierw pojawią się tutaj.
joined-records = Każdy wiersz to zapis w postaci, w jakiej byłby wysłany. Rozwiń go, aby zobaczyć wszystkie pola i dokładny tekst, i odznacz to, co chcesz pominąć. Twoje nazwisko, dokładny czas, adres strony i wszystko, czego nie wymieniono, nigdy nie są wysyłane.
review-same = Takie samo w każdym zapisie:
review-all = Zaznacz wszystkie widoczne
review-no = Odznacz wszystkie widoczne
review-out = Pominięto: { $number }
review-chosen = Wybrano { $chosen } z { $number }
review-never = Nigdy nie proponuj tego reklamodawcy
review-sensitive = Wrażliwy powód jest wysyłany tylko wtedy, gdy go zaznaczysz.
review-example = Jeden z twoich zapisów w postaci, w jakiej byłby wysłany
never-title = Nigdy nieproponowani
never-undo = Proponuj znowu
joined-donate = Przekaż zaznaczone
give-title = To opuszcza twój komputer
give-records = Zapisy
give-sensitive = Wrażliwe powody
give-keep = Jeszcze nie
leave-title = Opuść badanie
leave-what = Badanie nie poprosi cię już o nic, a to, co jeszcze czeka, nie zostanie wysłane. To, co wysłano, zostaje w badaniu, chyba że wycofasz to na liście przekazanych zapisów.
leave-act = Opuść to badanie
record-give = Przekaż ten zapis z tygodnia { $week }:
record-all = Wszystko, co zostałoby wysłane o tej reklamie: { $name }
record-empty = Wysyłane puste: { $fields }.
record-exact = Dokładny tekst
field-platform = Platforma
field-place = Miejsce
field-week = Tydzień
field-advertiser = Reklamodawca
field-account = Konto
field-declared = Oznaczona jako
field-payer = Opłacona przez
field-authorised = Zatwierdzona przez
field-words = Słowa reklamy
field-site = Strona docelowa
field-reasons = Powody
field-source = Skąd odczytano powody
field-seen = Ile razy widziana
field-recognised = Rozpoznana
field-conclusion = Nasz wniosek
field-fingerprint = Cyfrowy odcisk reklamy
field-study = Badanie
field-form = Format zapisu
field-program = Program
declared-political = Polityczna
declared-issue = O sprawach społecznych
declared-eu = Unijne oznaczenie reklamy politycznej
declared-uk = Brytyjska nota cyfrowa (imprint)
declared-us = Amerykańska nota (disclaimer)
declared-ca = Kanadyjska nota o zatwierdzeniu
declared-au = Australijska nota o zatwierdzeniu
declared-br = Brazylijska nota wyborcza
declared-nz = Nowozelandzka nota promotora
verdict-political = Polityczna
verdict-issue = O sprawach społecznych
verdict-not = Niepolityczna
verdict-unknown = Nie wiadomo
verdict-by = { $verdict }, na podstawie { $grounds }
basis-disclosure = jej oznaczenia
basis-advertiser = jej reklamodawcy
basis-words = jej słów
read-dialog = Otwarte przez ciebie okno
read-data = Dane platformy na stronie
read-page = Strona platformy z wyjaśnieniem
read-note = Adnotacja przy reklamie
read-archive = Pobrane przez ciebie dane
seen-bucket-once = Raz
seen-bucket-few = 2 lub 3 razy
seen-bucket-several = Od 4 do 9 razy
seen-bucket-many = 10 razy lub więcej
recognised-confirmed = Jako reklama, potwierdzone
recognised-likely = Jako reklama, prawdopodobnie
record-version = Wersja { $version }
record-reason = { $kind }: { $detail }
record-reason-sensitive = { $kind }: { $detail } (wrażliwe)
record-reason-bare = { $kind }, bez szczegółów
record-reason-bare-sensitive = { $kind }, bez szczegółów (wrażliwe)
field-first-ad = Liczy cię przy tej reklamie
field-first-advertiser = Liczy cię przy tym reklamodawcy
first-yes = tak: pierwszy, który przekazujesz
first-no = nie: już cię policzono albo nikogo nie nazwano
field-country = Twój kraj
field-age-band = Twój wiek
age-band = wiek: { $band }
form-ad = Reklama
form-coverage = Ile było widać
about-title = O tobie, jeśli chcesz
about-what = Badanie chciałoby to wiedzieć. Niczego się nie podaje, jeśli tego nie zaznaczysz, i niczego nie wnioskuje się z tego, co widzisz. Potem jest to w każdym zapisie, który przekazujesz; z pojedynczego zapisu możesz to pominąć.
about-country = Podaj, w jakim kraju mieszkam
about-country-which = Kraj, w którym mieszkam
about-age = Podaj, ile mam lat
about-age-which = Ile mam lat
about-choose = Wybierz
asks-country = twój kraj, jeśli to zaznaczysz
asks-age = twój wiek w przedziałach, jeśli to zaznaczysz
asks-coverage = ile było widać w tygodniu, w przedziałach
weeks-title = Ile było widać
weeks-what = Dla każdego zakończonego tygodnia i każdej platformy: przez ile dni była przeglądana i ile reklam było widać, w przedziałach. Nie wymienia żadnej reklamy. Bez tego nikt nie powie, jak duży jest udział reklam politycznych. „Nieprzekazane” liczy reklamy polityczne, z których nie przekazano dotąd żadnego zapisu; co najpierw przekażesz, tam się nie liczy. Usuniętych reklam nie ma w żadnej z tych liczb.
weeks-none = Teraz nie ma nic do przekazania. Tydzień pojawia się tutaj, gdy się skończy.
weeks-give = Przekaż, ile było widać w serwisie { $platform } w tygodniu { $week }
field-days = Dni
field-ads = Reklamy
field-political = Polityczne
field-kept-back = Nieprzekazane
outbox-seen = Ile było widać w serwisie { $platform }
outbox-title = Twoje przekazane zapisy
outbox-lead = Wysłane zapisy nie zawierają niczego, co łączyłoby je z tobą lub ze sobą nawzajem. Klucz do wycofania zapisu jest przechowywany tylko na tym urządzeniu.
outbox-waiting = To, co czeka, zostanie wysłane automatycznie, gdy serwer badania będzie dostępny.
outbox-try = Spróbuj teraz
outbox-later = { $count ->
    [one] { $number } wycofanie zostanie zgłoszone serwerowi później.
   *[other] Wycofania do późniejszego zgłoszenia, każde w osobnej chwili: { $number }.
}
outbox-hurry = Zgłoś teraz
outbox-hurry-what = Serwer badania mógłby wtedy poznać, że pochodzą od jednej osoby.
outbox-permit = Zezwól ponownie
outbox-caption = Przekazane zapisy i co się z nimi stało
outbox-record = Zapis
outbox-state = Stan
outbox-week = tydzień { $week }
outbox-back = Wycofaj
outbox-back-name = Wycofaj zapis: { $name }
donation-waiting = Czeka na wysłanie
donation-token = Czeka: badanie nie zezwoliło jeszcze na wysłanie: { $why }
donation-sent = Wysłany
donation-outdated = Nie przyjęto: badanie zmieniło swoje warunki.
donation-recall = Jeśli wycofasz go do { $day }, nikt go nie przeanalizuje.
donation-recall-late = Nadal można go wycofać; to, co badanie opublikowało, pozostanie opublikowane.
donation-refused = Odrzucony przez serwer badania
donation-refused-why = Odrzucony przez serwer badania; jego słowa: „{ $words }”
donation-held = Czeka: Sightline nie może już łączyć się z { $host }.
donation-unsure = Być może dotarł; nie zostanie wysłany ponownie.
donation-returning = Wycofany; serwer badania jeszcze tego nie potwierdził.
donation-withdrawn = Wycofany
offer-invite = Dołączone jest zaproszenie: { $code }. Jest przechowywane razem z badaniem.
donate-complain = Pytania i skargi: { $contact }. Masz też prawo złożyć skargę do organu ochrony danych w swoim kraju.
donate-picture = Albo otwórz zdjęcie jego kodu QR
review-more = Pokazano najnowsze zapisy: { $number }. Jest ich więcej; pojawią się, gdy część z tych zostanie przekazana.
joined-by-itself = Bierzesz udział w tym badaniu, a zapisy są przekazywane automatycznie. Te, które czekają, są wymienione niżej.
automatic-title = Przekazywanie automatyczne
automatic-what = Jeśli chcesz, zapisy wychodzą bez zaznaczania. To osobna decyzja, wyłączona, dopóki jej nie podejmiesz.
automatic-which = Tylko reklamy polityczne, które zobaczysz od teraz, rozpoznane z pewnością i niewidziane od doby. Co pominięto, pozostaje pominięte, a od reklamodawców, których wykluczono, nie wychodzi nic.
automatic-hold = Każdy czeka od jednego do trzech dni na liście na tej stronie, gdzie widać jego dokładny tekst i można go anulować.
automatic-never = Powody wrażliwe zostają tutaj, chyba że zaznaczono je przy tej reklamie. Zapis, który zmieni się podczas czekania, nie jest wysyłany, lecz pokazywany do wyboru.
automatic-agree = Zgadzam się, by zapisy wychodziły bez wcześniejszego obejrzenia każdego z nich, chyba że je anuluję.
automatic-begin = Odtąd przekazuj automatycznie
automatic-is-on = Zapisy są przekazywane automatycznie.
automatic-end = Nie przekazuj już automatycznie
queue-title = Zostanie przekazane automatycznie
queue-lead = { $count ->
    [one] Czeka { $number } zapis. Dopóki nie wyjdzie, można go anulować.
    [few] Czekają { $number } zapisy. Dopóki nie wyjdą, można je anulować.
   *[other] Czeka { $number } zapisów. Dopóki nie wyjdą, można je anulować.
}
queue-on = Zostanie przekazany { $day }.
queue-cancel = Anuluj
queue-cancel-name = Anuluj: nie przekazuj zapisu: { $name }
queue-cancel-all = Anuluj wszystkie
receipts-title = Potwierdzenia
receipts-what = Serwer badania podpisuje potwierdzenie każdego zapisu. Gdy zapiszesz je w pliku, każdy może sprawdzić, że zapis zachowano lub usunięto.
receipts-keys = Z kluczami. Kto ma plik, może wtedy wycofać te zapisy i poznać, że pochodzą od jednej osoby.
receipts-save = Zapisz potwierdzenia
receipts-open = Otwórz potwierdzenia z innego urządzenia, aby tu wycofać zapisy
outbox-back-study = Wycofaj wszystko, co przekazano: „{ $title }”
outbox-back-all = Wycofaj wszystko
back-title = Wycofać to?
back-keep = Zostaw tak, jak jest
back-count = { $count ->
    [0] Niczego z tego nie można wycofać.
    [one] Wycofany zostanie { $number } zapis.
    [few] Wycofane zostaną { $number } zapisy.
   *[other] Wycofanych zostanie { $number } zapisów.
}
back-unsent = { $count ->
    [one] Nigdy niewysłany, i tak zostanie: { $number }.
   *[other] Nigdy niewysłane, i tak zostanie: { $number }.
}
back-in-time = { $count ->
    [one] { $number } można wycofać na czas: do { $day } nikt go nie analizuje.
    [few] { $number } można wycofać na czas: do { $day } nikt ich nie analizuje.
   *[other] { $number } można wycofać na czas: do { $day } nikt ich nie analizuje.
}
back-late = { $count ->
    [one] { $number } być może już przeanalizowano: zapis zostanie usunięty, ale tego, co ujawniono w zestawieniach, nie da się cofnąć.
    [few] { $number } być może już przeanalizowano: zapisy zostaną usunięte, ale tego, co ujawniono w zestawieniach, nie da się cofnąć.
   *[other] { $number } być może już przeanalizowano: zapisy zostaną usunięte, ale tego, co ujawniono w zestawieniach, nie da się cofnąć.
}
back-undated = Dla { $number } nie zapisano, do kiedy można wycofać na czas.
back-held = Serwer badania dla { $number } dowie się o tym dopiero, gdy znów pozwolisz Sightline się z nim łączyć.
back-keyless = { $number } nie można stąd wycofać: klucza nie ma na tym urządzeniu.
back-stops = Nic już nie jest przekazywane automatycznie, a to, co czeka, zostaje anulowane.
back-together = Są wycofywane jeden po drugim. Kto przechowuje tam adresy sieciowe, mógłby poznać, że pochodzą od jednej osoby.
back-spread = { $count ->
    [one] Każde wycofanie jest zgłaszane w osobnej chwili w ciągu godziny, gdy przeglądarka jest otwarta, aby nikt nie poznał, że pochodzą od jednej osoby.
   *[other] Każde wycofanie jest zgłaszane w osobnej chwili w ciągu { $number } godzin, gdy przeglądarka jest otwarta, aby nikt nie poznał, że pochodzą od jednej osoby.
}
back-for-good = Tego nie można cofnąć. Tego, co badanie ujawniło w zestawieniach, też nie da się potem wycofać.

# --- health ---

health-title = Czy czytanie nadal działa?
health-lead = Platformy zmieniają budowę swoich stron i nic o tym nie mówią. Sightline liczy, co znajduje, dlatego da ci znać, gdy przestanie którąś rozumieć.
health-none = Nie ma jeszcze o czym mówić: nie włączono żadnej platformy.
health-look = Wymaga uwagi.
health-good = Czytanie działa.
health-off = Wyłączone.
health-unsure = Jeszcze za mało danych, by to ocenić.
health-last = Ostatnia reklama znaleziona { $when }.
worry-no-posts = Sightline nie znajduje już żadnych postów w serwisie { $site }: { $count ->
    [one] żadnego na ostatniej stronie.
   *[other] żadnego na ostatnich { $number } stronach.
} Serwis { $site } prawdopodobnie się zmienił.
worry-silent = Sightline obejrzał { $count ->
    [one] { $number } post
    [few] { $number } posty
   *[many] { $number } postów
} w serwisie { $site }, odkąd ostatnio znalazł tam reklamę. Albo nie są ci tam pokazywane żadne reklamy, albo serwis { $site } się zmienił.
worry-lost-structure = Sightline nadal znajduje reklamy w serwisie { $site }, ale jeden ze sposobów ich rozpoznawania przestał działać: własne dane strony. Po następnej zmianie może przestać je widzieć.
worry-lost-markup = Sightline nadal znajduje reklamy w serwisie { $site }, ale jeden ze sposobów ich rozpoznawania przestał działać: budowa strony. Po następnej zmianie może przestać je widzieć.
worry-lost-label = Sightline nadal znajduje reklamy w serwisie { $site }, ale jeden ze sposobów ich rozpoznawania przestał działać: etykieta, którą czytają ludzie. Po następnej zmianie może przestać je widzieć.
worry-flood = { $site } w ciągu godziny pokazał więcej nowych reklam, niż ktokolwiek zdoła obejrzeć, więc { $count ->
    [one] jednej nie zapisano.
    [few] { $number } nie zapisano.
   *[many] { $number } nie zapisano.
} Być może strona je zmyśla; to, co zapisano wcześniej, jest nienaruszone.
figures = Liczby
figures-of = Liczby dla serwisu { $site }
figure-posts = Obejrzane posty
figure-candidates = Posty, które mogły być reklamami
figure-confirmed = Reklamy, dwa rodzaje oznak
figure-likely = Reklamy, jeden rodzaj oznak
figure-located = Reklamy znalezione tylko po oznaczeniu, tam gdzie reguły żadnych nie znają
figure-since = Posty od ostatniej reklamy
figure-explanations = Odczytane wyjaśnienia
figure-understood = Zrozumiane powody
figure-unrecognised = Powody zachowane bez zmian
health-unknown = Rodzaje powodów, których Sightline jeszcze nie zna: { $names }
health-report = Raport dla twórców…
rules-title = Reguły, według których Sightline czyta
rules-shipped = Wersja { $used }, dostarczona razem z Sightline.
rules-newer = Wersja { $used }, nowsza niż dostarczona razem z Sightline ({ $shipped }).
rules-lapsed = Nowsze reguły wczytane przez ciebie nie są już używane; używane są te dostarczone z Sightline. { $why }
rules-why = Gdy platforma się zmienia, nowsze reguły naprawiają czytanie bez nowej wersji Sightline. Plik jest przyjmowany tylko wtedy, gdy podpisał go ktoś, komu ufasz, i gdy przechodzi własne testy; nigdy nie może czytać tam, gdzie Sightline nie jest włączony.
rules-load = Wczytaj plik z regułami
rules-back = Wróć do wersji { $shipped }
rules-from = Raz dziennie szukaj nowszych reguł pod adresem (puste: nigdy)
signers-title = Kto może podpisywać
signers-built-in = { $count ->
    [0] Ta wersja Sightline domyślnie nie ufa nikomu.
    [1] Ta wersja Sightline ufa kluczowi swoich twórców.
   *[other] Ta wersja Sightline ufa { $count } kluczom swoich twórców.
}
signers-add = Możesz zaufać komuś jeszcze, na przykład swojej uczelni. Klucz weź bezpośrednio stamtąd, a nie z pliku.
signers-remove = Usuń
signers-key = Klucz publiczny
signers-form = 64 znaki: cyfry i litery od a do f
signers-trust = Zaufaj

# --- import ---

import-title = Wczytaj to, co platformy o tobie przechowują
import-lead = Każda platforma musi dać ci kopię tego, co przechowuje. Część dotyczy reklam: które ci pokazano, kto ma listę, na której jesteś, za kogo uważa cię platforma. Sightline czyta tę część tutaj, na tym urządzeniu. Z wiadomości, zdjęć i całej reszty nic nie jest czytane; w plikach tekstowych sprawdzany jest tylko początek, żeby wiedzieć, czym są.
import-choose = Wybierz pobrane dane lub upuść je tutaj: plik zip albo plik z niego
import-files = Co odczytano z każdego pliku
import-files-when = Zaimportowano { $when }.
import-file = Plik
import-file-read = Odczytano
import-file-kept = Zachowano dosłownie
import-file-left = Pominięto
import-file-why = Dlaczego
import-why-shape = Wpisy w postaci jeszcze nieznanej
import-why-unnamed = Wpisy, które mówią tylko, że była reklama
import-why-undated = Czas wyświetlenia zapisano w sposób jeszcze nieznany
import-why-clock = Czas jest podany według zegara konta i może się różnić o kilka godzin
import-why-damaged = Plik jest uszkodzony: pobierz dane jeszcze raz
import-why-page = Z tej strony nie udało się nic odczytać: poproś o dane w formacie JSON
import-why-text = Postać tekstowa mówi mniej: poproś o dane w formacie JSON
import-found = Co znaleziono
import-thinks =
    { $count ->
        [one] { $number } rzecz, którą { $site } o tobie sądzi
        [few] { $number } rzeczy, które { $site } o tobie sądzi
       *[other] { $number } rzeczy, które { $site } o tobie sądzi
    }{ $sensitive ->
        [0] .
        [one] , z tego { $sensitive } wrażliwa.
        [few] , z tego { $sensitive } wrażliwe.
       *[other] , z tego { $sensitive } wrażliwych.
    }
import-see = Zobacz je
import-found-ads = { $count ->
    [one] { $number } reklama lub reklamodawca w ostatnio pobranych danych
    [few] { $number } reklamy i reklamodawcy w ostatnio pobranych danych
   *[other] { $number } reklam i reklamodawców w ostatnio pobranych danych
}
import-see-ads = Zobacz reklamy
import-where = Gdzie o nie poprosić
import-forms = JSON mówi najwięcej i jest dokładny. HTML lub tekst, które niektóre platformy wysyłają, gdy nic nie wybierzesz, też są odczytywane.
download-meta = Wybierz „Pobierz swoje informacje”, potem „Informacje o reklamach” i format JSON.
download-x = Wybierz „Pobierz archiwum swoich danych”. Przyjdzie w ciągu kilku dni.
download-youtube = Wybierz „historia” i format JSON.
download-google = W „Mojej aktywności” wybierz tylko reklamy i format JSON.
download-tiktok = Wybierz „Wszystkie dane” i JSON.
download-linkedin = Wybierz większe archiwum.
traits-from = Z pobranych danych tego serwisu, zaimportowanych { $when }.
traits-forget = Zapomnij o nich

# --- what went wrong ---
# `detail` is technical and in English, for whoever mends it.

broken-title = Nie można pokazać tej strony
broken-what = Zanim to zostanie naprawione, możesz zatrzymać wszelkie czytanie i zabrać to, co jest zapisane.
broken-halt = Przestań czytać wszędzie
broken-rescue = Eksportuj to, co jest zapisane
notice-halted = Nic nie jest już czytane. Po naprawie czytanie pozostanie wstrzymane przez jeden dzień, chyba że zakończysz przerwę.
trouble-storage = Zawiodła pamięć przeglądarki. Sprawdź, czy dysk nie jest pełny i czy przeglądarka może zapisywać dane, a potem odśwież tę stronę. ({ $detail })
trouble-newer = Nowsza wersja Sightline zapisała twoje reklamy w formacie, którego ta nie umie otworzyć. Nic nie przepadło: zaktualizuj Sightline, a potem odśwież tę stronę.
trouble-shape = Nie da się odczytać czegoś, co zapisano. Odśwież tę stronę. Jeśli to się powtórzy, zgłoś to. ({ $detail })
trouble-request = Sightline tego nie zrozumiał. Odśwież tę stronę. Jeśli to się powtórzy, zgłoś to. ({ $detail })
trouble-gone = Ta reklama nie jest już zapisana. Wróć do listy swoich reklam.
trouble-platform = Sightline nie zna platformy „{ $name }”. Odśwież tę stronę.
trouble-page = Nie ma strony „{ $name }”. Wybierz inną część Sightline.
trouble-key = To nie jest klucz publiczny. Klucz ma 64 znaki, cyfry i litery od a do f; skopiuj go w całości.
trouble-rules-address = Adres reguł zaczyna się od https:// i ma najwyżej 500 znaków. Popraw go i zapisz ponownie.
trouble-rules = { $why } Używane reguły pozostają.
trouble-join-first = Nie bierzesz udziału w żadnym badaniu. Najpierw do jakiegoś dołącz.
trouble-randomness = Przeglądarka nie podała liczb losowych, a bez nich nie da się przekazać zapisów. Uruchom przeglądarkę ponownie i spróbuj jeszcze raz.
trouble-collector-address = To nie jest adres serwera badania. Zaczyna się on od https:// i nazwy serwera, na przykład https://collector.example, a dalej nie ma nic.
trouble-collector-silent = Nie można połączyć się z serwerem badania. Sprawdź adres i połączenie albo spróbuj później.
trouble-other-terms = Serwer badania pokazuje innym inne warunki niż tobie; nie bierzesz udziału. Porównaj odcisk z opublikowanym i powiedz o tym prowadzącym badanie.
trouble-no-study = Pod tym adresem nie ma badania. Sprawdź go albo zapytaj prowadzących badanie.
trouble-study = To badanie nie podaje wszystkiego, co musi, więc nie możesz do niego dołączyć. Powiedz o tym prowadzącym badanie. ({ $detail })
trouble-study-form = To nie jest podpisany plik badania. Poproś o ten plik prowadzących. ({ $detail })
trouble-study-signature = Warunki tego badania zmieniono po podpisaniu; nie można do niego dołączyć. Powiedz o tym prowadzącym.
trouble-study-ended = To badanie skończyło się { $day } i nie przyjmuje niczego więcej. Zapytaj prowadzących, czy będzie następne.
trouble-other-code = To nie są warunki, które podaje kod dołączenia, więc nie możesz dołączyć. Powiedz o tym prowadzącym badanie.
trouble-invite = To nie jest zaproszenie: ma ono najwyżej 64 litery, cyfry i łączniki. Zapytaj tych, którzy je przysłali.
trouble-decisions = Nie ma miejsca, by zapamiętać więcej pominięć. Usuń niepotrzebne już reklamy albo nie przekazuj tego zapisu.
trouble-receipts = To nie jest plik z potwierdzeniami albo ktoś go zmienił. Niczego nie wczytano. ({ $detail })
trouble-no-keys = Ten plik nie zawiera kluczy do zapisów, które można wycofać. Na drugim urządzeniu zapisz potwierdzenia z kluczami.
trouble-letters = Nie udało się wczytać treści listu. Odśwież tę stronę.
trouble-record = Jeden z zapisów nie jest taki, jaki powinien, więc niczego nie wysłano. Zgłoś to. ({ $detail })
refused-size = Plik jest większy, niż może być plik z regułami (bajty: { $size }, najwyżej { $most }). Wybierz inny plik.
refused-form = To nie jest plik z regułami. Wybierz go w takiej postaci, w jakiej go opublikowano. ({ $detail })
refused-signer = Plik podpisał ktoś, komu nie ufasz. Jeśli wiesz, kto to jest, dodaj jego klucz w części „Kto może podpisywać”. (klucz { $key })
refused-signature = Podpis się nie zgadza: plik zmieniono po podpisaniu. Pobierz go jeszcze raz od tych, którzy go publikują.
refused-older = Plik zawiera wersję { $offered }; wersja { $current } została już przyjęta. Nie musisz nic robić.
refused-expired = Reguły obowiązywały do { $day }. Pobierz nowsze od tych, którzy je publikują.
refused-program = Te reguły wymagają Sightline { $version } lub nowszego. Najpierw zaktualizuj Sightline.
refused-reach = Te reguły czytałyby na { $place }, o co Sightline w tej wersji cię nie pyta. Nie używaj tego pliku.
refused-check = Reguły są błędne. Powiedz o tym ich twórcom. ({ $detail })
refused-example = Reguły nie przechodzą własnego testu. Powiedz o tym ich twórcom. ({ $platform }, przykład { $number }: znalezione reklamy: { $found } z { $expected })

# --- notices ---

notice-ads-back = { $count ->
    [one] Reklama wróciła.
   *[other] Twoje reklamy wróciły.
}
notice-switch-refused = Bez twojej zgody Sightline nie może czytać serwisu { $site }. Pozostaje tam wyłączony.
notice-on = Włączono: { $site }.
notice-off = Wyłączono: { $site }.
notice-ask-refused = Bez twojej zgody Sightline nie może zapytać serwera o jego badanie.
notice-join-refused = Nie udało się dołączyć: brakuje zgody przeglądarki na przekazywanie danych.
notice-joined = Bierzesz udział w badaniu. Nic nie zostanie przekazane, dopóki tego nie zatwierdzisz.
notice-left = Nie bierzesz już udziału w badaniu.
notice-choose-one = Wybierz co najmniej jedną reklamę do przekazania.
notice-never = Reklamy tego reklamodawcy nie są już proponowane.
notice-offered = Reklamy tego reklamodawcy są znowu proponowane.
notice-record-changed = Zmienione od czasu sprawdzenia i niewysłane: { $count }. Obejrzyj je jeszcze raz.
notice-donated = { $count ->
    [one] Dziękujemy: { $count } reklama jest w drodze.
    [few] Dziękujemy: { $count } reklamy są w drodze.
   *[many] Dziękujemy: { $count } reklam jest w drodze.
}
notice-sent = { $count ->
    [0] Nie wysłano żadnej reklamy.
    [one] Wysłano { $count } reklamę.
    [few] Wysłano { $count } reklamy.
   *[many] Wysłano { $count } reklam.
}
notice-later = { $count ->
    [one] { $count } zostanie wysłana później.
    [few] { $count } zostaną wysłane później.
   *[many] { $count } zostanie wysłanych później.
}
notice-refused = { $count ->
    [one] Serwer badania odrzucił { $count } reklamę.
    [few] Serwer badania odrzucił { $count } reklamy.
   *[many] Serwer badania odrzucił { $count } reklam.
}
notice-withdrawal-later = Wycofane. Serwer badania dowie się o tym w swoim czasie albo gdy tylko będzie osiągalny.
notice-hurried = Wycofano.
notice-hurry-later = Są teraz zgłaszane; nie wszystko jest jeszcze potwierdzone.
notice-withdrawn = { $count ->
    [one] Zapis wycofano.
    [few] Wycofano { $count } zapisy.
   *[other] Wycofano { $count } zapisów.
}
notice-automatic = Odtąd zapisy są przekazywane automatycznie.
notice-automatic-off = Nic już nie jest przekazywane automatycznie.
notice-cancelled = { $count ->
    [0] Jest już w drodze. Można go wycofać niżej.
    [one] { $count } zapis nie zostanie przekazany automatycznie. Jest wśród zapisów do wyboru.
    [few] { $count } zapisy nie zostaną przekazane automatycznie. Są wśród zapisów do wyboru.
   *[other] { $count } zapisów nie zostanie przekazanych automatycznie. Są wśród zapisów do wyboru.
}
notice-receipts = { $count ->
    [0] Te zapisy są tu już znane.
    [one] { $count } zapis można teraz wycofać tutaj. Nic nie wysłano.
    [few] { $count } zapisy można teraz wycofać tutaj. Nic nie wysłano.
   *[other] { $count } zapisów można teraz wycofać tutaj. Nic nie wysłano.
}
notice-receipts-size = Ten plik jest za duży na potwierdzenia. Wybierz inny.
notice-join-code = Ten kod dołączenia jest niepełny. Skopiuj go ponownie ze strony badania.
notice-code-read = Tyle odczytano ze zdjęcia. Sprawdź to, zanim zapytasz.
notice-no-code = Na tym zdjęciu nie ma czytelnego kodu QR. Wybierz inne albo wklej kod dołączenia.
notice-no-picture = Ten plik nie jest obrazem, który da się otworzyć. Wybierz inny albo wklej kod dołączenia.
notice-picture-size = To zdjęcie jest za duże. Wybierz mniejsze albo wklej kod dołączenia.
notice-letter-copied = List skopiowano.
notice-opinion = Zapisano dla każdej reklamy tego reklamodawcy.
notice-opinion-gone = Znów ocenia Sightline.
notice-traits-forgotten = Zapomniano. Zaimportuj pobrane dane ponownie, żeby znów je zobaczyć.
notice-report-copied = Raport skopiowano. Wklej go do zgłoszenia.
notice-rules-size = Ten plik jest za duży jak na plik z regułami. Wybierz inny. Używane reguły pozostają.
notice-rules-loaded = Używana jest wersja { $version } reguł.
notice-rules-reset = Przywrócono wersję { $version } reguł, dostarczoną razem z Sightline.
notice-rules-refused = Bez twojej zgody Sightline nie może szukać tam reguł.
notice-rules-never = Sightline nie szuka już nowszych reguł.
notice-rules-daily = Sightline szuka tam raz dziennie.
notice-trusted = Reguły podpisane tym kluczem są odtąd przyjmowane.
notice-distrusted = Klucz nie jest już zaufany.
notice-address = To nie jest adres. Adres zaczyna się od https://.
notice-import-reading = Czytanie…
notice-import-keeping = Zapisywanie tego, co znaleziono…
notice-import-stopped = Zatrzymano. Niczego nie zaimportowano.
notice-import-broken = Sightline potknął się na tych danych. Zgłoś, które to były.
notice-import-nothing = Nie ma w nich nic o reklamach, co Sightline by znał. Poproś o dane w formacie JSON.
notice-import-unread = Niczego nie dało się odczytać. Wybierz plik zip w takiej postaci, w jakiej przyszedł, albo pobierz go ponownie. ({ $detail })
notice-imported = { $count ->
    [0] Zaimportowano: bez nowych reklam i reklamodawców.
    [one] Zaimportowano: { $count } nowa reklama lub nowy reklamodawca.
   *[other] Zaimportowano nowe reklamy i nowych reklamodawców, łącznie { $count }.
}
notice-imported-traits = { $count ->
    [one] Do tego { $count } rzecz, którą platforma o tobie sądzi.
   *[other] Do tego { $count } rzeczy, które platformy o tobie sądzą.
}
notice-import-lost = Nie wszystko dało się odczytać: { $detail }
notice-import-undone = Import cofnięto.

# --- words that stand in the pages themselves ---

skip = Przejdź do treści
notices = Powiadomienia
loading = Wczytywanie…
importing-title = Czytanie pobranych danych
importing-stop = Zatrzymaj
report-title = Raport dla twórców
report-what = Zawiera nazwy i liczby, żadnych tekstów i nic o tobie. Przeczytaj go, usuń z niego, co chcesz, i skopiuj do zgłoszenia. Sightline niczego nie wysyła. Raport mówi więcej, gdy strona platformy jest otwarta w innej karcie.
report-label = Raport

# --- said where the core cannot be asked ---
# These are also written to the browser’s own message files. They take no arguments.

browser-restarted = Sightline został zaktualizowany lub uruchomiony ponownie. Odśwież tę stronę.
browser-silent = Sightline nie odpowiedział. Odśwież tę stronę.
browser-slow = To trwało zbyt długo. Spróbuj ponownie.
browser-stumbled = Sightline się na tym potknął. Spróbuj ponownie.
browser-failed = Nie udało się. Spróbuj ponownie albo odśwież tę stronę.
browser-again = Spróbuj ponownie
# --- popup ---

popup-here = Na tej stronie
popup-off = Sightline jest wyłączony w serwisie { $site }.
popup-off-more = Dopóki jest wyłączony, nic w serwisie { $site } nie jest czytane.
popup-elsewhere = Tu nie ma nic do czytania.
popup-elsewhere-more = Tej strony Sightline nie czyta. Czyta serwisy { $sites }.
popup-nowhere = Sightline jest wszędzie wyłączony.
popup-nowhere-more = Sightline czyta serwisy { $sites }, każdy dopiero wtedy, gdy to włączysz.
popup-choose = Wybierz, gdzie włączyć
popup-none = Nie znaleziono jeszcze reklam.
popup-none-more = Sightline przegląda serwis { $site }, gdy go przewijasz.
popup-others =
    { $count ->
        [one] { $count } reklama, nie wiadomo, by była polityczna.
        [few] { $count } reklamy, o żadnej nie wiadomo, by była polityczna.
       *[many] { $count } reklam, o żadnej nie wiadomo, by była polityczna.
    }
popup-political =
    { $count ->
        [one] { $count } reklama polityczna.
        [few] { $count } reklamy polityczne.
       *[many] { $count } reklam politycznych.
    }
popup-both =
    { $political ->
        [one] { $political } reklama polityczna
        [few] { $political } reklamy polityczne
       *[many] { $political } reklam politycznych
    } i { $others ->
        [one] { $others } inna.
        [few] { $others } inne.
       *[many] { $others } innych.
    }
popup-more =
    { $count ->
        [one] Jeszcze jedna jest wśród wszystkich twoich reklam.
        [few] Jeszcze { $count } są wśród wszystkich twoich reklam.
       *[many] Jeszcze { $count } jest wśród wszystkich twoich reklam.
    }
popup-worry = Wymaga uwagi.
popup-see = Zobacz i zgłoś
popup-queued = { $count ->
    [one] { $number } zapis zostanie przekazany automatycznie.
    [few] { $number } zapisy zostaną przekazane automatycznie.
   *[other] { $number } zapisów zostanie przekazanych automatycznie.
}
popup-queued-see = Zobacz
popup-everything = Zobacz wszystko
popup-read = Czytaj reklamy w serwisie { $site }
popup-today =
    { $count ->
        [0] Dzisiaj nie było żadnych reklam.
        [one] Dzisiaj: { $count } reklama, { $political ->
            [0] nie wiadomo, by była polityczna.
           *[other] polityczna.
        }
        [few] Dzisiaj: { $count } reklamy, { $political ->
            [0] o żadnej nie wiadomo, by była polityczna.
            [one] w tym { $political } polityczna.
            [few] w tym { $political } polityczne.
           *[many] w tym { $political } politycznych.
        }
       *[many] Dzisiaj: { $count } reklam, { $political ->
            [0] o żadnej nie wiadomo, by była polityczna.
            [one] w tym { $political } polityczna.
            [few] w tym { $political } polityczne.
           *[many] w tym { $political } politycznych.
        }
    }
popup-beside = Pokaż obok strony
find-paid = { $kind }, opłacona przez { $name }.
find-unpaid = { $kind }.
find-why = Dlaczego ty: { $reasons } ({ $who })
find-unexplained = Dlaczego ty: jeszcze nie wiadomo.
pause-hour = Wstrzymaj na godzinę
pause-now = Sightline jest wstrzymany.
pause-left =
    { $count ->
        [one] Jeszcze przez minutę nic nie jest czytane na żadnej stronie.
        [few] Jeszcze przez { $count } minuty nic nie jest czytane na żadnej stronie.
       *[many] Jeszcze przez { $count } minut nic nie jest czytane na żadnej stronie.
    }
pause-end = Czytaj znowu
pause-begun = Wstrzymano.
pause-ended = Sightline znów czyta.
pause-button = Sightline: wstrzymany, nic nie jest czytane

# --- side panel ---

side-title = Reklamy obok postów
side-here = Na tej stronie
side-none = Nie znaleziono tu jeszcze reklam. Pojawią się, gdy będziesz przewijać serwis { $site }.
side-elsewhere = Na tej stronie nic nie jest czytane.
side-today = Wcześniej dzisiaj
side-today-none = Dzisiaj nie było innych reklam.
side-all = Wszystkie dzisiejsze reklamy

# --- first run ---

welcome-progress = { $step } z { $count }
welcome-back = Wstecz
welcome-next = Dalej
welcome-title = Zobacz, kto zapłacił, żeby do ciebie dotrzeć, i dlaczego ty
welcome-lead = Sightline znajduje reklamy polityczne wśród przeglądanych postów i opisuje prostymi słowami, co o nich wiadomo.
welcome-invented = Zmyślona reklama i to, co otwiera jej plakietka:
welcome-promises = Co robi, a czego nie robi
welcome-read = Co jest czytane
welcome-read-more = Posty, które wyglądają na reklamy, w serwisach, które włączysz; i wyjaśnienie platformy, gdy je otworzysz. Inne posty są pomijane.
welcome-private = Okna prywatne
welcome-private-more = Nigdy nie są czytane.
welcome-stays = Co zostaje tutaj
welcome-stays-more = Wszystko. Reklamy i wyjaśnienia są przechowywane w tej przeglądarce i możesz kazać jej o nich zapomnieć.
welcome-sent = Co jest wysyłane
welcome-sent-nothing = Nic.
welcome-sent-more = Bez konta, bez statystyk, bez serwera. Jeśli kiedyś przekażesz zapisy badaniu, każdy zobaczysz wcześniej i możesz go wycofać.
welcome-never = Czego nigdy nie robi
welcome-never-more = Niczego za ciebie nie kliknie, nie polubi, nie ukryje ani nie zablokuje i nie zmieni żadnej reklamy.
welcome-where = Gdzie Sightline może czytać?
welcome-where-more = Wszystko jest wyłączone, dopóki tego nie włączysz. Przeglądarka poprosi cię wtedy o potwierdzenie dla każdego serwisu. Wyłączyć możesz tutaj, w ustawieniach i po wybraniu przycisku na pasku narzędzi.
welcome-later = Albo nie teraz
welcome-later-more = Wtedy nic nie jest czytane. Sightline może mimo to pokazać ci, co jest w danych pobranych z platformy, a te przełączniki zostają pod przyciskiem na pasku narzędzi.
welcome-not-now = Nie teraz
welcome-import = Wczytaj pobrane dane
welcome-done = To wszystko
welcome-done-more = Przeglądaj strony jak zwykle. Reklamy polityczne dostają małą plakietkę. Wybierz ją, żeby zobaczyć, kto zapłacił i dlaczego ty.
welcome-see = Zobacz swoje reklamy

# --- browser ---
# Said by the browser itself: in its list of extensions, in the stores, on its buttons. The description has at most 132
# characters. Packaging makes `_locales` of these.

browser-name = Sightline
browser-description = Zobacz, kto kieruje do ciebie reklamy polityczne: znajduje je wśród postów i mówi prosto, kto zapłacił i dlaczego wybrano ciebie.
browser-action = Sightline: reklamy na tej stronie
browser-sidebar = Sightline: reklamy obok postów

# --- the invented ad of the first run ---

example-problem = Ostatni autobus odjeżdża z Brindlewick o 18:40.
example-ask = Zagłosuj na radę, dzięki której wrócisz do domu.
example-interest = Polityka lokalna
# --- badge and panel: who, why, how sure, how often ---
# `$who` is headline-says or headline-says-archive; `$people` stands in the genitive, after "do".

badge-undeclared = , bez oznaczenia
panel-sorry = Sightline nie mógł odpowiedzieć. Spróbuj ponownie.

headline-paid = Za tę reklamę płaci { $name }
headline-promoted = Promuje: { $name }.
headline-promoted-for = Promuje: { $name }, w imieniu: { $behalf }.
headline-account = Zamieszczona przez { $name }; nie podano, kto zapłacił.
headline-says = jak podaje serwis { $site }
headline-says-archive = jak podają pobrane przez ciebie dane
your-age = twój wiek
your-location = twoja lokalizacja

group-advertiser = Czego chciał reklamodawca
group-platform = Co serwis { $site } sam wywnioskował lub wybrał
group-unsaid = Nie podano, kto wybrał

heading-history = Jak często
history-only = To na razie jedyna reklama tego reklamodawcy.
history-all = Łącznie { $count ->
    [one] { $count } reklama
    [few] { $count } reklamy
   *[many] { $count } reklam
} tego reklamodawcy. Widziano je { $times ->
    [one] raz
   *[other] { $times } razy
}: najpierw { $first }, ostatnio { $last }.
history-least = Łącznie co najmniej { $count ->
    [one] { $count } reklama
    [few] { $count } reklamy
   *[many] { $count } reklam
} tego reklamodawcy. Widziano je co najmniej { $times ->
    [one] raz
   *[other] { $times } razy
}.

heading-sure = Skąd to wiemy
sure-confirmed = To reklama: niezależnie od siebie świadczą o tym { $ways }.
sure-likely = To prawdopodobnie reklama: na razie wskazuje na to tylko jedno: { $ways }.
sure-download = To reklama: jest wśród tych, które wymieniają pobrane dane.
sure-structure = własne dane strony
sure-markup = budowa strony
sure-label = etykieta widoczna dla ciebie
sure-own = O tym, czy jest polityczna, decyduje twoja ocena.
sure-declared = Uznano ją za polityczną, bo tak jest oznaczona.
sure-nothing = Nie uznano jej za polityczną.

mute-heading = Mniej plakietek
mute-note = Reklamy nadal są zapisywane, ale nie mają plakietki.
mute-ad = Bez plakietki przy tej reklamie
mute-advertiser = Bez plakietki przy reklamach od { $name }
mute-platform = Bez plakietek w serwisie { $site }
muted-ad = Ta reklama nie ma już plakietki.
muted-advertiser = Reklamy od { $name } nie mają już plakietki.
muted-platform = Reklamy w serwisie { $site } nie mają już plakietki.
mute-undo = Cofnij
mute-settings = Wszystkie wyłączone plakietki, w ustawieniach

# --- muting, on the pages ---

notice-muted = Odtąd te reklamy nie mają plakietki. Mimo to są zapisywane.
notice-unmuted = Te reklamy znów mają plakietkę.
