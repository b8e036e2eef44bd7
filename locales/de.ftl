# See en.ftl for what each message is for.

source-dialog_text = Laut { $site }
source-platform_json = Laut den Daten von { $site } in der Seite
source-attribute = Laut einem Vermerk von { $site } an der Anzeige
source-archive = Laut deinem Datendownload von { $site }
the-advertiser = der Werbetreibende
quote = „{ $name }“

claim-advertiser = { $source } zielte { $advertiser } auf { $people }.
claim-platform = { $source } fiel die Auswahl von { $site } selbst auf { $people }.
claim-platform-dialog = { $source } fiel die Auswahl der Plattform selbst auf { $people }.
claim-nobody = { $source } ging diese Anzeige an { $people }.
claim-ranking = { $source } hat die Auslieferung von { $site } selbst entschieden, dir diese Anzeige zu zeigen.
claim-age = { $source } spielte dein Alter eine Rolle.
claim-location = { $source } spielte dein Standort eine Rolle.
claim-words = { $source }, in Worten, die Sightline noch nicht kennt: „{ $words }“{ $stop }
claim-nothing = { $source } gibt es einen Grund, den Sightline noch nicht lesen kann.

people-age-one = Menschen im Alter von { $min }
people-age-range = Menschen im Alter von { $min } bis { $max }
people-age-from = Menschen ab { $min } Jahren
people-age-to = Menschen bis { $max } Jahre
people-age-any = Menschen jeden Alters
people-gender-men = Männer
people-gender-women = Frauen
people-gender-all = Menschen jeden Geschlechts

place-dma = dem Mediengebiet { $name }
place-postal = dem Postleitzahlgebiet { $name }
place-radius = der Umgebung von { $name }
place-some-country = einem bestimmten Land
place-some-region = einer bestimmten Region
place-some-dma = einem bestimmten Mediengebiet
place-some-city = einer bestimmten Stadt
place-some-postal = einem bestimmten Postleitzahlgebiet
place-some = einem bestimmten Gebiet
people-location = Menschen in { $place }
people-location-home = Menschen, die in { $place } wohnen
people-location-recent = Menschen, die kürzlich in { $place } waren
people-location-home_or_recent = Menschen, die in { $place } wohnen oder kürzlich dort waren
people-location-near = Menschen in oder nahe { $place }
people-location-near_business = Menschen in der Nähe von { $advertiser } in { $place }

people-list = Menschen auf einer hochgeladenen Liste
people-list-of = Menschen auf einer Liste, die { $owner } hochgeladen hat
list-named = { $people } (Name: { $name })
list-matched = { $people } (abgeglichen über { $keys })
key-email = E-Mail-Adresse
key-phone = Telefonnummer
key-madid = Werbekennung des Telefons
and = { $first } und { $last }

people-language = Menschen mit der Sprache { $name }
people-language-some = Menschen mit einer bestimmten Sprache
people-interest = Menschen, die sich vermutlich für { $name } interessieren
people-interest-some = Menschen mit einem bestimmten Interesse
people-behaviour = Menschen, die ihr Verhalten in die Gruppe { $name } brachte
people-behaviour-some = Menschen, die nach ihrem Verhalten gruppiert sind
people-topic = Menschen, die vermutlich das Thema { $name } verfolgen
people-topic-some = Menschen, die vermutlich ein bestimmtes Thema verfolgen
people-keyword = Menschen, die das Stichwort { $name } suchten oder benutzten
people-keyword-some = Menschen, die ein bestimmtes Stichwort suchten oder benutzten
people-event = Menschen, die sich vermutlich für die Veranstaltung { $name } interessieren
people-event-some = Menschen, die sich vermutlich für eine bestimmte Veranstaltung interessieren
people-tv_show = Menschen, die vermutlich die Sendung { $name } sehen
people-tv_show-some = Menschen, die vermutlich eine bestimmte Sendung sehen
people-life_event = Menschen, bei denen das Lebensereignis { $name } vermutet wird
people-life_event-some = Menschen, die vermutlich an einem bestimmten Punkt im Leben stehen
people-lookalike = Menschen, die vermutlich denen in der Zielgruppe { $name } ähneln
people-lookalike-some = Menschen, die vermutlich einer anderen Gruppe ähneln, die nicht genannt wird
people-website_visit = Menschen, die die Website { $name } besucht haben
people-website_visit-some = Menschen, die eine bestimmte Website besucht haben
people-app_activity = Menschen, die die App { $name } benutzt haben
people-app_activity-some = Menschen, die eine bestimmte App benutzt haben
people-store_visit = Menschen, die im Geschäft { $name } waren
people-store_visit-some = Menschen, die in einem bestimmten Geschäft waren
people-offline_activity = Menschen, deren Kontakte mit { $name } außerhalb des Internets { $site } gemeldet wurden
people-offline_activity-some = Menschen, deren Aktivitäten außerhalb des Internets { $site } gemeldet wurden
people-product_catalogue = Menschen, die Produkte von { $name } angesehen haben
people-product_catalogue-some = Menschen, die bestimmte Produkte angesehen haben
people-page_like = Menschen, denen die Seite { $name } gefällt
people-page_like-some = Menschen, denen eine bestimmte Seite gefällt
people-friend_of_page_like = Menschen mit Freunden, denen die Seite { $name } gefällt
people-friend_of_page_like-some = Menschen mit Freunden, denen eine bestimmte Seite gefällt
people-follower_of = Menschen, die { $name } folgen
people-follower_of-some = Menschen, die einem bestimmten Konto folgen
people-follower_lookalike = Menschen, die vermutlich denen ähneln, die { $name } folgen
people-follower_lookalike-some = Menschen, die vermutlich denen ähneln, die einem bestimmten Konto folgen
people-data_broker = Menschen in einer Gruppe, die der Datenhändler { $name } zusammengestellt hat
people-data_broker-some = Menschen in einer Gruppe, die ein nicht genannter Datenhändler zusammengestellt hat
people-platform_activity-some = Menschen nach dem, was sie bei { $site } und den anderen Diensten des Konzerns tun
people-relationship = Menschen mit dem Beziehungsstatus { $name }
people-relationship-some = Menschen mit einem bestimmten Beziehungsstatus
people-education = Menschen mit der Bildung { $name }
people-education-some = Menschen mit einer bestimmten Bildung
people-school = Menschen, die { $name } besucht haben
people-school-some = Menschen, die eine bestimmte Schule besucht haben
people-field_of_study = Menschen, die das Fach { $name } studiert haben
people-field_of_study-some = Menschen, die ein bestimmtes Fach studiert haben
people-employer = Menschen, die für { $name } arbeiten
people-employer-some = Menschen, die für eine bestimmte Firma arbeiten
people-industry = Menschen, die in der Branche { $name } arbeiten
people-industry-some = Menschen, die in einer bestimmten Branche arbeiten
people-company_size = Menschen in Firmen der Größe { $name }
people-company_size-some = Menschen in Firmen einer bestimmten Größe
people-job_title = Menschen mit dem Beruf { $name }
people-job_title-some = Menschen mit einem bestimmten Beruf
people-job_function = Menschen mit der Aufgabe { $name }
people-job_function-some = Menschen mit einer bestimmten Aufgabe im Beruf
people-seniority = Menschen auf der Berufsebene { $name }
people-seniority-some = Menschen auf einer bestimmten Berufsebene
people-skill = Menschen mit der Fähigkeit { $name }
people-skill-some = Menschen mit einer bestimmten Fähigkeit
people-member_group = Menschen in der Gruppe { $name }
people-member_group-some = Menschen in einer bestimmten Gruppe
people-device = Menschen, die das Gerät { $name } benutzen
people-device-some = Menschen, die eine bestimmte Art Gerät benutzen
people-os = Menschen, die das Betriebssystem { $name } benutzen
people-os-some = Menschen, die ein bestimmtes Betriebssystem benutzen
people-carrier = Menschen im Netz von { $name }
people-carrier-some = Menschen in einem bestimmten Mobilfunknetz
people-platform = Menschen, die { $site } mit { $name } benutzen
people-platform-some = Menschen, die { $site } auf eine bestimmte Weise benutzen
people-context = Menschen, die { $name } ansahen
people-context-some = Menschen, die dasselbe ansahen wie du
people-unresolved_audience = Menschen in der Zielgruppe { $name }
people-unresolved_audience-some = Menschen in einer Zielgruppe, die nicht beschrieben wird

people-engagement = Menschen, die mit { $name } interagiert haben
people-engagement-some = Menschen, die mit etwas interagiert haben, das nicht genannt wird
people-engagement-page = Menschen, die mit der Seite { $name } interagiert haben
people-engagement-page-some = Menschen, die mit einer bestimmten Seite interagiert haben
people-engagement-video = Menschen, die das Video { $name } gesehen haben
people-engagement-video-some = Menschen, die ein bestimmtes Video gesehen haben
people-engagement-lead_form = Menschen, die das Formular { $name } geöffnet oder ausgefüllt haben
people-engagement-lead_form-some = Menschen, die ein bestimmtes Formular geöffnet oder ausgefüllt haben
people-engagement-event = Menschen, die auf die Veranstaltung { $name } reagiert haben
people-engagement-event-some = Menschen, die auf eine bestimmte Veranstaltung reagiert haben
people-engagement-instagram = Menschen, die mit dem Instagram-Konto { $name } interagiert haben
people-engagement-instagram-some = Menschen, die mit einem bestimmten Instagram-Konto interagiert haben
people-engagement-canvas = Menschen, die die bildschirmfüllende Anzeige { $name } geöffnet haben
people-engagement-canvas-some = Menschen, die eine bestimmte bildschirmfüllende Anzeige geöffnet haben
people-engagement-shop = Menschen, die den Shop { $name } besucht haben
people-engagement-shop-some = Menschen, die einen bestimmten Shop besucht haben
people-engagement-post = Menschen, die mit dem Beitrag { $name } interagiert haben
people-engagement-post-some = Menschen, die mit einem bestimmten Beitrag interagiert haben
people-engagement-ad = Menschen, die mit der Anzeige { $name } interagiert haben
people-engagement-ad-some = Menschen, die mit einer bestimmten Anzeige interagiert haben

# --- badge and panel ---

kind-political = Politische Anzeige
kind-political-likely = Wohl eine politische Anzeige
kind-political-maybe = Vielleicht eine politische Anzeige
kind-own-yes = Politische Anzeige, wie du sagst
kind-own-no = Keine politische Anzeige, wie du sagst
kind-issue = Anzeige zu einem gesellschaftlichen Thema
kind-issue-likely = Wohl eine Anzeige zu einem gesellschaftlichen Thema
kind-ad = Anzeige
badge-paid = , bezahlt von { $name }
badge-by = , von { $name }
badge-why = warum du?
on-platform = { $kind } auf { $site }
advertiser-unnamed = Werbetreibender nicht genannt
close = Schließen
whole-record = Alles dazu ansehen

heading-paid = Wer bezahlt hat
heading-why = Warum du
heading-unknown = Was nicht bekannt ist
heading-ask = Frag { $site } selbst
heading-do = Was du tun kannst
why-says = Warum du, { $who }
why-advertiser = Warum du: vom Werbetreibenden so verlangt, { $who }
why-platform = Warum du: von der Plattform so ausgewählt, { $who }
why-unsaid = { $site } hat es noch nicht gesagt.
ground-short-declared = gekennzeichnet
ground-short-known = bekannter Werbetreibender
ground-short-words = dem Wortlaut nach
short-list = Du stehst auf einer hochgeladenen Liste
short-list-theirs = Du stehst auf einer Liste, die sie hochgeladen haben
short-list-of = Du stehst auf einer Liste, die { $owner } hochgeladen hat
short-more = + { $number } weitere
heading-details = Einzelheiten und Quellen
do-leave = Diese Liste verlassen
do-change = Bei { $site } ändern
do-ask = Fragen, was sie wissen
do-where = Zeig mir, wo

paid-account = Die Anzeige sagt nicht, wer bezahlt hat. Geschaltet hat sie das Konto „{ $name }“.
paid-nobody = Die Anzeige sagt weder, wer bezahlt, noch wer sie geschaltet hat.
paid-promoter = Als verantwortlich genannt, wie es britisches Recht verlangt.
paid-authorised = Genehmigt von { $name }.
paid-behalf = Im Namen von { $name }.
paid-words = Die Anzeige selbst sagt: „{ $words }“
paid-conclusion = Die Anzeige ist nicht als politisch gekennzeichnet. Dass sie politisch ist, schließt Sightline selbst.
ground-words = Ihre Worte klingen politisch: { $words }.
ground-account = Das Konto steht auf einer öffentlichen Liste politischer Werbetreibender.
ground-member = Es ist das Konto eines Parlamentsmitglieds ({ $country }): { $party }.
ground-name = Ein Konto dieses Namens steht auf einer öffentlichen Liste politischer Werbetreibender. Ein anderes Konto kann ebenso heißen.
ground-party = Im Namen des Werbetreibenden steht der einer Partei ({ $country }): { $party }. Ein anderes Konto kann ebenso heißen.
ground-party-several = Im Namen des Werbetreibenden steht der einer Partei: { $party }. Ein anderes Konto kann ebenso heißen.
ground-claim = Der Name des Werbetreibenden sagt es selbst.
ground-no-model = Worte in dieser Sprache kann Sightline nicht beurteilen. Es richtet sich nach Kennzeichnungen und bekannten Werbetreibenden.
say-otherwise = Stimmt das nicht? Sag es
paid-notice = Die Transparenzbekanntmachung der Anzeige

why-nothing = Noch ist nicht bekannt, warum dir diese Anzeige gezeigt wurde.
why-lead = Du wurdest zu diesen Menschen gezählt. Das muss auf dich nicht zutreffen.
sensitive = Sensibel
sensitive-politics = Es kann politische Meinungen verraten, die das Recht besonders schützt (DSGVO, Artikel 9).
sensitive-religion = Es kann Überzeugungen verraten, die das Recht besonders schützt (DSGVO, Artikel 9).
sensitive-ethnicity = Es kann die Herkunft verraten, die das Recht besonders schützt (DSGVO, Artikel 9).
sensitive-health = Es kann die Gesundheit betreffen, die das Recht besonders schützt (DSGVO, Artikel 9).
sensitive-sexuality = Es kann die Sexualität verraten, die das Recht besonders schützt (DSGVO, Artikel 9).
sensitive-union = Es kann die Mitgliedschaft in einer Gewerkschaft verraten, die das Recht besonders schützt (DSGVO, Artikel 9).
sensitive-wealth = Es sagt, wie arm oder reich eine Gegend ist, und steht oft für mehr.
sensitive-banned = In der EU darf politische Werbung nicht danach ausgerichtet werden (Verordnung (EU) 2024/900, Artikel 18).


unknown-money = Wessen Geld sie bezahlt hat.
unknown-archive = Warum sie dir gezeigt wurde: dein Datendownload sagt es nicht.
unknown-unopened = Warum sie dir gezeigt wurde: die Erklärung von { $site } wurde noch nicht geöffnet.
unknown-empty = Warum sie dir gezeigt wurde: die Erklärung von { $site } nennt keinen Grund.
unknown-list-owner = Wer die Liste hochgeladen hat und wie deine Daten darauf kamen.
unknown-list = Wie deine Daten auf die Liste kamen.
unknown-seed = Wem du angeblich ähnelst, und worin.
unknown-words = Was die Worte oben bedeuten: sie stehen da, wie sie gefunden wurden.
unknown-chooser = Ob der Werbetreibende oder { $site } ausgewählt hat, wo es nicht gesagt wird.
unknown-all = Ob das alles ist: { $site } entscheidet, welche Gründe genannt werden.

way-open = Die Erklärung von { $site } selbst öffnen
way-never = Sightline öffnet sie nie für dich.
way-reads = Sightline öffnet sie nie für dich, liest aber mit, wenn du es tust, und behält, was sie sagte.
menu-facebook = Wähle die drei Punkte oben rechts an der Anzeige, dann „Warum sehe ich diese Werbeanzeige?“.
menu-instagram = Wähle die drei Punkte oben rechts an der Anzeige, dann „Warum du diese Werbeanzeige siehst“.
menu-x = Wähle die drei Punkte oben rechts an der Anzeige, dann „Warum diese Anzeige?“.
menu-youtube = Wähle die drei Punkte oder das „i“ an der Anzeige, dann „Warum sehe ich diese Werbung?“.
menu-linkedin = Wähle die drei Punkte oben rechts an der Anzeige, dann „Warum wird mir diese Anzeige angezeigt?“.
menu-reddit = Wähle die drei Punkte oben rechts an der Anzeige, dann „Warum sehe ich diese Anzeige?“.
menu-tiktok = Öffne das Menü des Videos (lange drücken oder die drei Punkte), dann „Über diese Anzeige“.

do-setting = Bei { $site } ändern: { $name }
do-write = An { $name } schreiben: fragen, was dort über dich gespeichert ist, oder widersprechen
do-complain = Melden, dass die Kennzeichnung fehlt

seen-archive = Aus deinem Datendownload; dir gezeigt { $last }.
seen-once = Gesehen { $last }.
seen-twice = Zweimal gesehen { $last }.
seen-times = { $count }-mal gesehen { $last }.
seen-span = Zuerst gesehen { $first }, zuletzt { $last }.
seen-times-span = { $count }-mal gesehen, zuerst { $first }, zuletzt { $last }.
today = heute
yesterday = gestern
on-day = am { $day }. { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

# --- overview ---

overview-title = Wer dich gezielt anspricht
period = Zeitraum
period-7 = Letzte 7 Tage
period-30 = Letzte 30 Tage
period-90 = Letzte 3 Monate
period-365 = Letzte 12 Monate
period-all = Alles
overview-ads = { $count ->
    [one] Du hast { $number } Anzeige gesehen.
   *[other] Du hast { $number } Anzeigen gesehen.
}
overview-political = { $count ->
    [one] Eine davon ist politisch.
   *[other] { $number } davon sind politisch, von { $by ->
        [one] einem Werbetreibenden
       *[other] { $advertisers } Werbetreibenden
    }.
}
overview-concluded = { $count ->
    [one] Eine davon ist nicht als politisch gekennzeichnet: Dass sie es ist, schließt Sightline selbst.
   *[other] { $number } davon sind nicht als politisch gekennzeichnet: Dass sie es sind, schließt Sightline selbst.
}
overview-none-political = Von keiner ist bekannt, dass sie politisch ist.
overview-quiet = In diesem Zeitraum hast du keine gesehen. Wähle einen längeren.
overview-doubt = Das sind die Anzeigen, die Sightline auf diesem Gerät gesehen und erkannt hat. Vielleicht wurden dir noch andere gezeigt.
overview-explained = { $count ->
    [0] Bei keiner der politischen Anzeigen ist bekannt, warum du ausgewählt wurdest: Öffne die Erklärung der Plattform selbst, um es zu erfahren.
    [one] Bei einer von { $political } politischen Anzeigen ist bekannt, warum du ausgewählt wurdest.
   *[other] Bei { $number } von { $political } politischen Anzeigen ist bekannt, warum du ausgewählt wurdest.
}
overview-print = Seite drucken
figure-political = { $count ->
    [one] politische Anzeige
   *[other] politische Anzeigen
}
figure-undeclared = { $count ->
    [one] ohne Kennzeichnung
   *[other] ohne Kennzeichnung
}
figure-advertisers = { $count ->
    [one] politischer Werbetreibender
   *[other] politische Werbetreibende
}
figure-sightings = { $count ->
    [one] Mal auf deinem Bildschirm, eine Sekunde oder länger
   *[other] Mal auf deinem Bildschirm, eine Sekunde oder länger
}
chart-days = Anzeigen, die du gesehen hast, nach Tagen
chart-weeks = Anzeigen, die du gesehen hast, nach Wochen
chart-attention = Wie oft Anzeigen eine Sekunde oder länger auf deinem Bildschirm standen
chart-months = Anzeigen, die du gesehen hast, nach Monaten
series-political = Politisch
series-other = Andere
chart-who = Wer dich gezielt anspricht, nach Zahl der politischen Anzeigen
chart-who-on = { $name }, { $site }
chart-who-empty = Kein politischer Werbetreibender in diesem Zeitraum.
chart-how = { $count ->
    [one] Wie du ausgewählt wurdest, in der einen politischen Anzeige mit Erklärung
   *[other] Wie du ausgewählt wurdest, in { $number } politischen Anzeigen mit Erklärung
}
chart-how-empty = Noch bei keiner politischen Anzeige bekannt. Öffne bei einer Anzeige die Erklärung der Plattform selbst, dann liest Sightline sie.
chart-platforms = Wo, nach Zahl der politischen Anzeigen
chart-platforms-empty = In diesem Zeitraum keine politische Anzeige.

method-list = Listen von Menschen
method-lookalike = Ähnlichkeit mit anderen
method-elsewhere = Was du anderswo getan hast
method-engagement = Was du auf der Plattform getan hast
method-interests = Interessen
method-profile = Arbeit, Schule und Familie
method-place = Ort
method-age-gender = Alter, Geschlecht
method-device = Sprache und Gerät
method-context = Was du gerade angesehen hast
method-delivery = Auswahl durch die Plattform selbst
method-unclear = Nicht beschrieben

empty-on = Noch keine Anzeigen festgehalten. Surfe wie immer: Anzeigen werden festgehalten, wenn du an ihnen vorbeiscrollst.
empty-off = Noch keine Anzeigen festgehalten, und Sightline ist überall ausgeschaltet.
empty-keep = Sie bleiben auf diesem Gerät und sind nirgendwo sonst.
empty-import = Datendownload einlesen

# --- list of ads ---

ads-title = Anzeigen, die dir gezeigt wurden
ads-list = Anzeigen
ads-all = Alle Anzeigen zeigen
ads-none = Keine Anzeige passt dazu.
ads-none-for = Zu „{ $words }“ wurde nichts gefunden.
ads-count = { $count ->
    [one] { $number } Anzeige
   *[other] { $number } Anzeigen
}
ads-count-of = { $count ->
    [0] Keine von { $stored } Anzeigen
    [one] { $number } von { $stored } Anzeigen
   *[other] { $number } von { $stored } Anzeigen
}
ads-forget = { $count ->
    [one] Diese Anzeige löschen
   *[other] Diese { $number } Anzeigen löschen
}
row-paid = Bezahlt von { $name }
row-paid-unknown = Nicht angegeben, wer bezahlt hat
row-why-unknown = Warum du: noch nicht bekannt.
forget = Löschen
search = Suchen
search-in = Werbetreibende, Zahlende, Worte
filter-platform = Plattform
filter-any-platform = Alle Plattformen
filter-kind = Politisch
filter-any-kind = Alle Anzeigen
kind-filter-political = Politisch
filter-sort = Reihenfolge
sort-newest = Neueste zuerst
sort-oldest = Älteste zuerst
sort-often = Am häufigsten gesehene zuerst
sort-advertiser = Nach Werbetreibenden
filter = Filter
filter-topic = Thema
filter-any-topic = Jedes Thema
filter-goal = Du sollst
filter-any-goal = Egal was
filter-how = Wie du ausgewählt wurdest
filter-any-how = Egal wie
filter-from = Von
filter-to = Bis
chip-advertiser = Von { $name }
chip-reason = { $kind }: { $name }
chip-off = Ohne „{ $name }“

# --- one ad ---

record-back = Alle Anzeigen
record-advertiser = Alle Anzeigen dieses Werbetreibenden
record-says = Was die Anzeige sagt
record-ground = Woher Sightline das weiß
record-details = Einzelheiten
record-forget = Diese Anzeige löschen
record-about = Worum es geht: { $topics }.
topic-by = { $topic } („{ $word }“)
record-goal-donate = Sie will, dass du Geld spendest.
record-goal-sign = Sie will, dass du etwas unterschreibst.
record-goal-vote = Sie will, dass du wählen gehst.
record-goal-attend = Sie will, dass du zu etwas kommst.
record-goal-persuade = Sie will dich überzeugen.
opinion-said-yes = Du hast gesagt, dass die Anzeigen dieses Werbetreibenden politisch sind.
opinion-said-no = Du hast gesagt, dass die Anzeigen dieses Werbetreibenden nicht politisch sind.
opinion-is-political = Das ist politisch
opinion-not-political = Das ist nicht politisch
opinion-leave = Sightline entscheiden lassen
opinion-counts = Das gilt für jede Anzeige dieses Werbetreibenden, bleibt auf diesem Gerät und wird nie gespendet.
sure-archive = Sie stammt aus dem Datendownload, den du eingelesen hast.
sure-explanation = Gefunden wurde nur die Erklärung, nicht die Anzeige selbst.
verdict-rests-political = Dass sie politisch ist, stützt sich auf { $grounds }.
verdict-rests-issue = Dass es um ein gesellschaftliches Thema geht, stützt sich auf { $grounds }.
verdict-rests-not = Dass sie nicht politisch ist, stützt sich auf { $grounds }.
verdict-is-unknown = Ob sie politisch ist, ist nicht bekannt.
verdict-no-ground = Für diesen Schluss ist kein Beleg gespeichert.
verdict-sure = Sightline ist sich zu { $percent } % sicher.
rests-disclosure = die dazu gezeigte Kennzeichnung
rests-advertiser = den als politisch bekannten Werbetreibenden
rests-words = ihre Worte
fact-platform = Plattform
fact-account = Konto
fact-page = Seite des Werbetreibenden
fact-leads = Führt zu
fact-number = Nummer der Anzeige
fact-first = Zuerst gesehen
fact-last = Zuletzt gesehen
fact-screen = Im Bild
fact-sightings = { $count ->
    [0] Nie eine ganze Sekunde
    [one] Einmal eine Sekunde oder länger
   *[other] { $count }-mal eine Sekunde oder länger
}

# --- one advertiser ---

advertiser-on = Werbetreibender auf { $site }
advertiser-gone = Von diesem Werbetreibenden ist keine Anzeige mehr gespeichert.
advertiser-ads-count = { $count ->
    [one] Du hast { $number } Anzeige dieses Werbetreibenden gesehen.
   *[other] Du hast { $number } Anzeigen dieses Werbetreibenden gesehen.
}
advertiser-seen = { $count ->
    [0] Keine stand eine ganze Sekunde auf deinem Bildschirm.
    [one] Sie stand einmal eine Sekunde oder länger auf deinem Bildschirm.
   *[other] Sie standen { $number }-mal eine Sekunde oder länger auf deinem Bildschirm.
}
advertiser-day = Das war am { $first }.
advertiser-days = Die erste am { $first }, die letzte am { $last }.
advertiser-why = Alle genannten Gründe, warum du ausgewählt wurdest
advertiser-no-reasons = Noch ist keiner bekannt. Öffne bei einer der Anzeigen die Erklärung der Plattform selbst, dann liest Sightline sie.
advertiser-ads = Die Anzeigen
mute-advertiser-on = An diesen Anzeigen keine Plakette zeigen
mute-advertiser-off = An diesen Anzeigen wieder die Plakette zeigen
advertiser-accounts = Konten dieses Namens
advertiser-accounts-how = Sightline hält Konten gleichen Namens für ein und denselben Werbetreibenden. Ob sie zusammengehören, musst du beurteilen.

# --- what they think you are ---

traits-page-title = Wofür sie dich halten
traits-page-lead = Das sind die Gründe, die Plattformen dafür nennen, dir Anzeigen zu zeigen. Auf dich müssen sie nicht zutreffen.
traits-none = Noch ist kein Grund bekannt. Öffne bei einer Anzeige die Erklärung der Plattform selbst, oder lies deinen Datendownload ein.
traits-count = { $count ->
    [one] { $number } Merkmal wurde benutzt, um dich auszuwählen.
   *[other] { $number } Merkmale wurden benutzt, um dich auszuwählen.
}
traits-count-sensitive = { $count ->
    [0] Keines davon ist von einer Art, die das Recht besonders schützt.
    [one] Eines davon ist von einer Art, die das Recht besonders schützt.
   *[other] { $number } davon sind von einer Art, die das Recht besonders schützt.
}
traits-show-more = { $count ->
    [one] { $number } weiteres zeigen
   *[other] { $number } weitere zeigen
}
traits-recorded-open = Zu deinen Datendownloads
trait = Merkmal
trait-by = Benutzt von
trait-used = In
trait-change = Ändern
trait-ads = { $count ->
    [one] { $number } Anzeige
   *[other] { $number } Anzeigen
}
trait-others = { $count ->
    [one] und ein anderer
   *[other] und { $number } andere
}
trait-last = zuletzt am { $day }
trait-setting = { $site }: { $name }
lists-title = Listen, auf denen du stehst
lists-lead = Jemand hat eine Liste von Menschen hochgeladen oder gekauft, und du stehst darauf oder ähnelst denen, die darauf stehen.
traits-table = Merkmale
traits-search-in = Merkmal oder Werbetreibende
traits-found = { $count ->
    [one] { $number } Grund gefunden
   *[other] { $number } Gründe gefunden
}
traits-none-found = Dazu passt kein Grund.
traits-all = Alle { $number } zeigen
trait-recorded = in deinem Download von { $sites }
filter-which = Gründe
filter-any-reason = Alle Gründe
which-sensitive = Sensibel
which-used = Für eine Anzeige benutzt
which-recorded = In deinen Downloads

# --- settings ---

settings-title = Einstellungen
settings-where = Wo Sightline liest
settings-where-how = Nichts wird gelesen, bevor du es einschaltest. Dein Browser fragt dich bei jeder Website noch einmal, und dort kannst du die Erlaubnis jederzeit zurücknehmen. Private Fenster werden nie gelesen.
settings-paused = Das Lesen ist überall angehalten.
settings-resume = Lesen fortsetzen
settings-badges = Plaketten, die du nicht willst
settings-muted-none = Jede politische Anzeige trägt eine Plakette. Wenn du sie öffnest, kannst du sie dort für eine Anzeige, einen Werbetreibenden oder eine Plattform ausschalten.
settings-muted = Hier tragen Anzeigen keine Plakette. Festgehalten werden sie trotzdem.
settings-muted-ads = { $count ->
    [one] { $number } einzelne Anzeige
   *[other] { $number } einzelne Anzeigen
}
settings-unmute = Wieder zeigen
settings-unmute-all = Alle wieder zeigen
settings-look = Sprache und Aussehen
settings-language = Sprache
settings-language-browser = Wie im Browser
settings-theme = Farben
settings-theme-browser = Wie im Browser
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-kept = Was gespeichert wird
settings-kept-what = Die Anzeigen, die du gesehen hast, und wann, wer sie bezahlt hat und welche Gründe genannt wurden, sie dir zu zeigen. All das liegt auf diesem Gerät. Beiträge deiner Freunde und Seiten werden nicht gespeichert.
settings-stored = { $count ->
    [0] Nichts ist gespeichert.
    [one] { $number } Anzeige ist gespeichert.
   *[other] { $number } Anzeigen sind gespeichert.
}
settings-keep = Anzeigen behalten
settings-keep-always = so lange ich will
settings-keep-days = { $count ->
    [30] bis 30 Tage, nachdem ich sie zuletzt gesehen habe
    [90] bis 3 Monate, nachdem ich sie zuletzt gesehen habe
    [365] bis ein Jahr, nachdem ich sie zuletzt gesehen habe
    [730] bis zwei Jahre, nachdem ich sie zuletzt gesehen habe
   *[other] bis { $count } Tage, nachdem ich sie zuletzt gesehen habe
}
settings-keep-how = Ältere werden dann einmal am Tag gelöscht, und zwar endgültig.
settings-take = Daten mitnehmen
settings-take-what = Eine JSON-Datei enthält alles, die Schlüssel unten nur, wenn du sie ankreuzt, und lässt sich wieder einlesen, hier oder in einem anderen Browser. Eine CSV-Datei ist eine Tabelle der Anzeigen für ein Tabellenprogramm.
settings-export-keys = Mit den Schlüsseln, die zurücknehmen, was du gespendet hast (wer die Datei hat, könnte es zurücknehmen)
settings-export-json = Als JSON exportieren
settings-export-csv = Als CSV exportieren
settings-import = Export einlesen
settings-forget = Löschen
settings-forget-one = Eine einzelne Anzeige, oder alle, die eine Suche findet, löschst du in der Liste der Anzeigen.
settings-forget-range = Anzeigen dieser Tage löschen
settings-forget-undo = Nach dem Löschen kannst du es zehn Minuten lang rückgängig machen.
settings-first = Erste Schritte
settings-first-what = Was Sightline liest, was es speichert und ein Beispiel, das eine Anzeige erklärt.
settings-first-open = Einführung lesen
settings-health = Nachsehen, ob das Lesen klappt
settings-download = Den Datendownload einer Plattform einlesen
settings-advanced = Für Fortgeschrittene
settings-rules = Regeln zum Lesen der Plattformen, und wer neuere signieren darf

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] Es gab nichts zu löschen.
    [one] Die Anzeige ist gelöscht.
   *[other] { $number } Anzeigen sind gelöscht.
}
notice-kept = { $count ->
    [0] Anzeigen werden behalten, so lange du willst.
   *[other] Ältere Anzeigen werden ab jetzt gelöscht.
}
notice-pruned = { $count ->
    [one] { $number } Anzeige war älter und ist gelöscht.
   *[other] { $number } Anzeigen waren älter und sind gelöscht.
}
notice-range = Wähle mindestens einen der beiden Tage.
notice-exporting = Export läuft: bisher { $number } Anzeigen…
notice-exported = Exportiert nach { $name }.
notice-picture = Das Bild ist als { $name } gespeichert.
forget-found-question = { $count ->
    [one] Diese Anzeige löschen?
   *[other] Diese { $number } Anzeigen löschen?
}
forget-found-what = Sie werden von diesem Gerät entfernt. Zehn Minuten lang kannst du es rückgängig machen.
forget-found-keep = Behalten
forget-found-do = Löschen
forget-range-question = Die Anzeigen dieser Tage löschen?
forget-range-what = Jede Anzeige, die du an einem dieser Tage gesehen hast, wird von diesem Gerät entfernt. Zehn Minuten lang kannst du es rückgängig machen.
forget-range-keep = Behalten
forget-range-do = Löschen
forget-all-question = Alles löschen?
forget-all-what = Alle Anzeigen, die Sightline festgehalten hat, und was es über sie erfahren hat, werden von diesem Gerät entfernt. Zehn Minuten lang kannst du es rückgängig machen. Was du gespendet hast, bleibt bei der Studie.
forget-all-keep = Behalten
forget-all-do = Alles löschen
keep-question = Ältere Anzeigen löschen?
keep-what = { $count ->
    [30] Anzeigen, die du zuletzt vor mehr als 30 Tagen gesehen hast, werden jetzt gelöscht und dann einmal am Tag, und zwar endgültig.
    [90] Anzeigen, die du zuletzt vor mehr als 3 Monaten gesehen hast, werden jetzt gelöscht und dann einmal am Tag, und zwar endgültig.
    [365] Anzeigen, die du zuletzt vor mehr als einem Jahr gesehen hast, werden jetzt gelöscht und dann einmal am Tag, und zwar endgültig.
    [730] Anzeigen, die du zuletzt vor mehr als zwei Jahren gesehen hast, werden jetzt gelöscht und dann einmal am Tag, und zwar endgültig.
   *[other] Anzeigen, die du zuletzt vor mehr als { $count } Tagen gesehen hast, werden jetzt gelöscht und dann einmal am Tag, und zwar endgültig.
}
keep-keep = Behalten
keep-do = Ältere löschen
# --- charts ---
# `digit-groups` stands between groups of three digits.

chart-empty = Hier gibt es noch nichts zu zeigen.
chart-unnamed = kein Name
chart-table = Als Tabelle zeigen
chart-save = Bild speichern
chart-when = Wann
chart-name = Name
chart-count = Anzahl
chart-share-of = Anteil
chart-share = { $share } %
chart-share-small = unter 1 %
chart-more =
    { $count ->
        [one] Ein weiterer Eintrag steht in der Tabelle.
       *[other] { $count } weitere stehen in der Tabelle.
    }
chart-columns-reading = Insgesamt { $total }; die meisten ({ $most }) bei { $label }.
chart-bars-reading = An erster Stelle steht { $label } mit { $most }.
chart-bars-reading-of = An erster Stelle steht { $label } mit { $most } von { $total }.
chart-source = Sightline, auf diesem Gerät, { $day }

day-month = { $day }. { $month }
month-year = { $month } { $year }
# --- used everywhere ---

thousands = .
day-long = { $day }. { $month } { $year }
day-short = { $day }. { $month } { $year }
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
sections = Bereiche
tab-overview = Überblick
tab-ads = Anzeigen
tab-reasons = Gründe
tab-donate = Spenden
tab-settings = Einstellungen
choose-platforms = Plattformen wählen
copy = Kopieren
save = Speichern
undo = Rückgängig

surface-feed = im Feed
surface-right-column = in der Seitenspalte
surface-search = in den Suchergebnissen
surface-marketplace = im Marketplace
surface-instream = in einem Video
surface-video = in einem Feed aus Videos
surface-conversation = zwischen den Kommentaren
surface-player = im Videoplayer
surface-companion = neben dem Videoplayer
surface-masthead = oben auf der Startseite
surface-story = zwischen Storys
surface-trends = unter den Trends
surface-suggestions = unter Vorschlägen, wem du folgen könntest
surface-shorts = zwischen kurzen Videos
surface-archive = aus einem Datendownload

topic-abortion = Abtreibung
topic-climate = Klima und Umwelt
topic-corruption = Korruption und Lobbyismus
topic-crime = Kriminalität und Polizei
topic-defence = Verteidigung und Veteranen
topic-digital = Rechte im Netz
topic-economy = Wirtschaft und Preise
topic-education = Bildung
topic-elections = Wahlen
topic-energy = Energie
topic-equality = Gleichstellung und Bürgerrechte
topic-europe = Europa
topic-farming = Landwirtschaft und Tiere
topic-foreign = Außenpolitik
topic-guns = Waffen
topic-health = Gesundheitswesen
topic-housing = Wohnen
topic-jobs = Arbeit und Löhne
topic-lgbt = Rechte von LGBT
topic-migration = Migration
topic-religion = Religion
topic-taxes = Steuern
topic-transport = Verkehr
topic-welfare = Renten und Soziales
goal-donate = Spenden
goal-sign = Unterschreiben
goal-vote = Wählen
goal-attend = Zu etwas kommen
goal-persuade = Überzeugt werden
kind-filter-declared = Als politisch gekennzeichnet
kind-filter-concluded = Wirkt politisch, nicht gekennzeichnet
kind-filter-other = Alles andere

# A criterion by its name alone, for lists and tables.
criterion-age = Alter
criterion-gender = Geschlecht
criterion-location = Ort
criterion-language = Sprache
criterion-interest = Interesse
criterion-behaviour = Verhalten
criterion-topic = Thema
criterion-keyword = Stichwort
criterion-event = Veranstaltung
criterion-tv_show = Fernsehsendung
criterion-life_event = Lebensereignis
criterion-customer_list = Hochgeladene Liste
criterion-lookalike = Ähnlichkeit mit anderen
criterion-website_visit = Besuch einer Website
criterion-app_activity = Nutzung einer App
criterion-store_visit = Besuch im Geschäft
criterion-offline_activity = Aktivitäten außerhalb des Internets
criterion-product_catalogue = Angesehene Produkte
criterion-engagement = Interaktion
criterion-page_like = Gelikte Seite
criterion-friend_of_page_like = Von Freunden gelikte Seite
criterion-follower_of = Konto, dem du folgst
criterion-follower_lookalike = Ähnlichkeit mit Followern
criterion-data_broker = Gruppe eines Datenhändlers
criterion-platform_activity = Aktivität auf der Plattform
criterion-relationship = Beziehungsstatus
criterion-education = Bildung
criterion-school = Schule
criterion-field_of_study = Studienfach
criterion-employer = Arbeitgeber
criterion-industry = Branche
criterion-company_size = Größe der Firma
criterion-job_title = Beruf
criterion-job_function = Aufgabe im Beruf
criterion-seniority = Berufsebene
criterion-skill = Fähigkeit
criterion-member_group = Gruppe
criterion-device = Gerät
criterion-os = Betriebssystem
criterion-carrier = Mobilfunknetz
criterion-platform = Art, die Plattform zu nutzen
criterion-context = Was du gerade angesehen hast
criterion-ranking = Auswahl durch die Plattform selbst
criterion-unresolved_audience = Zielgruppe ohne Beschreibung
criterion-unrecognised = Noch nicht verstanden

noun-age-range = { $min } bis { $max } Jahre alt
noun-age-from = ab { $min } Jahren
noun-age-to = bis { $max } Jahre
noun-man = ein Mann
noun-woman = eine Frau
noun-any-age = jedes Alter
noun-any-gender = jedes Geschlecht
noun-unnamed = nicht genannt

# --- the page around the letter ---

act-back = Zurück zur Anzeige
act-title = Was du tun kannst
act-write = An { $name } schreiben
act-lead = Ein Brief mit dem, was Sightline weiß. Du ergänzt ihn und schickst ihn selbst ab. Sightline sendet nichts. Es ist keine Rechtsberatung; die Behörden unten sagen dir mehr über deine Rechte.
act-want = Was du willst
act-want-access = Wissen, was dort über dich gespeichert ist
act-want-objection = Widersprechen und entfernt werden
act-live = Wo du lebst
act-live-how = Sightline fragt das einmal, merkt es sich und rät nie. Danach richtet sich das Gesetz, auf das sich der Brief stützt. Wenn du anderswo lebst, wähle, wo der Werbetreibende sitzt: Das Recht der EU und des Vereinigten Königreichs bindet auch, wer dort sitzt.
act-california = Das kalifornische Gesetz bindet Unternehmen ab einer gewissen Größe. Kampagnen und Parteien bindet es selten; sie dürfen ablehnen.
act-language = Sprache des Briefs
act-make = Schreiben
act-letter = Brief. Was in eckigen Klammern steht, füllst du selbst aus.
act-print = Drucken
act-mail = Im E-Mail-Programm öffnen
act-nobody = Es ist niemand genannt, an den ein Brief gehen könnte: weder der Werbetreibende noch wer bezahlt hat.
act-label = Wenn einer politischen Anzeige die Kennzeichnung fehlt
act-data = Wenn niemand antwortet oder deine Daten missbraucht wurden
act-about = Es geht um die Anzeige von { $name } auf { $site }.
act-about-unnamed = Es geht um eine Anzeige auf { $site }, deren Werbetreibender nicht genannt ist.
act-looked-up = Behörden und Einstellungen wurden im November 2026 nachgeschlagen.
law-uk = Vereinigtes Königreich
law-eu = Europäische Union, Norwegen, Island, Liechtenstein
law-ch = Schweiz
law-br = Brasilien
law-california = Kalifornien
land-uk = Vereinigtes Königreich
land-eu = Europäische Union
land-ch = Schweiz
land-br = Brasilien
land-us = Vereinigte Staaten
land-california = Kalifornien
land-ca = Kanada
land-au = Australien
authority-in = { $place }: { $what }
authority-uk-label = Wahlkommission (Electoral Commission)
authority-uk-data = Datenschutzbehörde (Information Commissioner’s Office)
authority-eu-label = Koordinator für digitale Dienste in deinem Land
authority-eu-data = Datenschutzbehörde in deinem Land
authority-ch-data = Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter
authority-br-data = Datenschutzbehörde (Agência Nacional de Proteção de Dados)
authority-us-label = Bundeswahlkommission (Federal Election Commission)
authority-california-data = Datenschutzbehörde (California Privacy Protection Agency)
authority-ca-label = Wahlbeauftragte Stelle (Commissioner of Canada Elections)
authority-au-label = Wahlkommission (Australian Electoral Commission)
complain-uk-label = Politisches Material im Internet muss sagen, wer dafür verantwortlich ist und in wessen Namen (Elections Act 2022, Teil 6).
complain-uk-data = Deine Daten wurden rechtswidrig benutzt, oder niemand beantwortet deine Anfrage.
complain-eu-label = Politische Anzeigen müssen gekennzeichnet sein und zu einer Transparenzbekanntmachung führen (Verordnung (EU) 2024/900, Art. 11 und 12).
complain-eu-data = Deine Daten wurden rechtswidrig benutzt, niemand antwortet, oder für eine politische Anzeige wurden sensible Daten benutzt (Verordnung (EU) 2024/900, Art. 18).
complain-ch-data = Deine Daten wurden rechtswidrig benutzt, oder niemand beantwortet deine Anfrage.
complain-br-data = Deine Daten wurden rechtswidrig benutzt, oder niemand beantwortet deine Anfrage.
complain-us-label = Anzeigen für oder gegen Personen, die bei Bundeswahlen kandidieren, müssen sagen, wer bezahlt hat (11 CFR 110.11).
complain-california-data = Ein Unternehmen beantwortet deine Anfrage nicht oder verkauft oder teilt deine Daten weiterhin.
complain-ca-label = Wahlwerbung muss sagen, wer sie genehmigt hat (Canada Elections Act, Abschnitt 320).
complain-au-label = Wahlwerbung muss sagen, wer sie genehmigt hat (Commonwealth Electoral Act 1918, Abschnitt 321D).

# Settings of the platforms, by the ids of rules/actions.toml: what the platform calls each, and what to do there.
setting-meta-lists = Werbetreibende und Listen
setting-meta-lists-how = Öffne „Werbetreibende, deren Anzeigen du gesehen hast“, wähle den Werbetreibenden und dann den Grund (englisch „Why you may be seeing ads“), um seine Liste zu verlassen.
setting-meta-outside = Deine Aktivitäten außerhalb der Meta-Technologien
setting-meta-outside-how = Sieh nach, wer gemeldet hat, was du anderswo getan hast, und trenne die Verknüpfung.
setting-meta-preferences = Werbepräferenzen
setting-meta-preferences-how = Sieh dir deine Werbethemen und die Kategorien an, über die man dich erreicht, und ändere sie.
setting-x-interests = Interessen
setting-x-interests-how = Entferne die Häkchen bei dem, was du nach Ansicht von X magst.
setting-x-audiences = Zielgruppen
setting-x-audiences-how = Sieh nach, welche Werbetreibenden dich auf einer Liste haben, und verlasse sie.
setting-x-preferences = Werbepräferenzen
setting-x-preferences-how = Schalte personalisierte Werbung aus.
setting-youtube = Mein Anzeigen-Center
setting-youtube-how = Lass dir weniger Anzeigen zu einem Thema oder von einem Werbetreibenden zeigen, oder schalte personalisierte Werbung aus.
setting-tiktok-outside = Personalisierte Werbung
setting-tiktok-outside-how = Trenne in den Einstellungen unter „Werbung“ die Verknüpfung zu Werbetreibenden und lösche, was sie gemeldet haben.
setting-tiktok = Einstellungen für Werbung
setting-tiktok-how = Ändere in den Einstellungen unter „Werbung“ deine Werbethemen oder schalte gezielte Werbung aus.
setting-linkedin = Daten für Werbung
setting-linkedin-how = Schalte einzeln aus, was LinkedIn für Werbung nutzt: Interessen, Ausbildung, Beruf, Arbeitgeber, Orte, Listen.
setting-reddit = Datenschutz
setting-reddit-how = Schalte Werbung aus, die auf deinen Aktivitäten und auf Angaben von Partnern beruht.

# --- donations ---

donate-title = Anzeigen für die Forschung spenden
donate-free = Du musst nicht. Alles andere tut Sightline auch so.
donate-why = Wie politische Werbung auf Menschen zielt, lässt sich nur erforschen, wenn Menschen zeigen, was ihnen gezeigt wurde. Du kannst an einer Studie teilnehmen, jeden Datensatz ansehen, bevor er gesendet wird, und ihn später zurücknehmen.
donate-find = Eine Studie finden
donate-find-how = Eine Studie nennt dir die Adresse ihrer Sammelstelle. Wenn du dort nachfragst, wird nichts über dich oder deine Anzeigen gesendet.
donate-address = Adresse der Sammelstelle oder Beitrittscode
donate-ask = Lesen, worum sie bittet
donate-file = Oder öffne die Datei der Studie
donate-open = Öffnen
study-title = Name der Studie
study-controller = Wer verantwortlich ist
study-purpose = Wofür
study-recipients = Wer es erhält
study-funder = Wer sie bezahlt
study-ethics = Wer geprüft hat, ob man das darf
study-countries = Länder
study-asks = Worum sie bittet
asks-always = Woche, Plattform, Werbetreibender, wie oft du die Anzeige gesehen hast, was Sightline schloss
asks-names = die Namen in den Gründen: Seiten, Interessen, Orte, Eigentümer von Listen
study-published-if = Was veröffentlicht wird
study-people = { $count ->
    [one] nur was mindestens eine Person gab
   *[other] nur was mindestens { $number } Personen gaben
}
study-sent = Wann Datensätze gesendet werden
study-sent-hours = { $count ->
    [0] sofort
    [one] jeder zu einer eigenen Zeit innerhalb einer Stunde
   *[other] jeder zu einer eigenen Zeit innerhalb von { $number } Stunden, damit niemand merkt, dass sie von einer Person kommen
}
study-recall = Bis wann du rechtzeitig zurücknehmen kannst
study-recall-days = { $count ->
    [one] einen Tag nach der Woche, von der ein Datensatz handelt; bis dahin wertet ihn niemand aus
   *[other] { $number } Tage nach der Woche, von der ein Datensatz handelt; bis dahin wertet ihn niemand aus
}
study-kept = Wie lange es gespeichert wird
study-kept-days = { $count ->
    [one] bis { $number } Tag nach dem Ende der Studie
   *[other] bis { $number } Tage nach dem Ende der Studie
}
study-ends = Letzter Tag der Studie
study-contact = Fragen und Beschwerden
study-collector = Wohin Datensätze gesendet werden
study-relay = Wer sie ungelesen weiterreicht
study-issuer = Wer das Senden erlaubt, ohne zu erfahren was
study-published = Wo diese Bedingungen veröffentlicht sind
study-analysis = Schlüssel, der Datensätze öffnet
study-receipts = Schlüssel für Quittungen der Sammelstelle
study-gateway = Schlüssel des Eingangs der Sammelstelle
study-tokens = Schlüssel der Erlaubnisse, für alle derselbe
study-begins = Erster Tag der Studie
study-digest = Fingerabdruck dieser Bedingungen
study-compare = Vergleiche ihn mit dem unter { $address }. Alle sollten dasselbe sehen: Bedingungen für eine einzige Person würden verraten, wer sie ist.
study-signer = Signiert mit dem Schlüssel
study-before = (bisher: { $text })
offer-lead = Lies, worum diese Studie bittet. Gesendet wurde nichts.
offer-changed = Das sind andere Bedingungen als die, unter denen du teilnimmst. Solange du nicht zustimmst, wird auf ihrer Grundlage nichts gegeben.
offer-signer = Sie sind mit einem anderen Schlüssel signiert als bisher. Frag die Studie auf einem Weg, den du schon kennst, ob das stimmt.
offer-about = Über die Studie
offer-if = Wenn du teilnimmst
offer-ticked = Nichts wird automatisch gesendet. Du kreuzt jede Anzeige an, die du geben willst.
offer-coarse = Ein Datensatz enthält die Anzeige, wer bezahlt hat und die genannten Gründe, aber gröber: eine Woche statt einer Uhrzeit, eine Altersspanne statt genauer Altersangaben. Dein Name, dein Konto und deine Adresse stehen nicht darin.
offer-sensitive = Ich bin einverstanden, die Datensätze zu geben, die ich ankreuze, mit dem, was ihre Gründe über mich sagen können, zum Beispiel welche politischen Meinungen mir ein Werbetreibender zuschreibt.
offer-back = Was du gegeben hast, kannst du zurücknehmen, bis die Studie es veröffentlicht. Aussteigen kannst du jederzeit.
offer-adult = Ich bin mindestens 18 Jahre alt.
offer-join = An dieser Studie teilnehmen
offer-no = Nein, danke
study-ended = Diese Studie endete am { $day }. Es wird nichts mehr an sie gesendet; was du gegeben hast, kannst du unten noch zurücknehmen.
joined-lead = Du nimmst an dieser Studie teil. Nichts wird gesendet, bevor du es ankreuzt.
joined-outdated = Die Studie hat ihre Bedingungen geändert. Es wird nichts mehr gesendet, bis du sie angesehen hast.
joined-ask-again = Bedingungen noch einmal erfragen
joined-same = Es sind die Bedingungen, unter denen du teilnimmst.
joined-terms = Was die Studie über sich gesagt hat
joined-choose = Wähle, was du geben willst
joined-none = Im Moment gibt es nichts zu geben. Anzeigen, die du von jetzt an siehst, erscheinen zuerst hier.
joined-records = Jede Zeile ist ein Datensatz, wie er gesendet würde. Klappe ihn auf, um jedes Feld und den genauen Text zu sehen, und nimm das Kreuz weg, wo etwas fehlen soll. Dein Name, die genaue Zeit, die Adresse der Seite und alles, was nicht dasteht, werden nie gesendet.
review-same = In jedem Datensatz gleich:
review-all = Alle gezeigten ankreuzen
review-no = Keine gezeigten ankreuzen
review-out = { $number } weggelassen
review-chosen = { $chosen } von { $number } angekreuzt
review-never = Anzeigen dieses Werbetreibenden nie anbieten
review-sensitive = Ein sensibler Grund wird nur gesendet, wenn du ihn ankreuzt.
review-example = Einer deiner eigenen Datensätze, wie er gesendet würde
never-title = Nie angeboten
never-undo = Wieder anbieten
joined-donate = Angekreuztes spenden
give-title = Das verlässt deinen Rechner
give-records = Datensätze
give-sensitive = Sensible Gründe
give-keep = Noch nicht
leave-title = Aus der Studie aussteigen
leave-what = Du wirst um nichts mehr gebeten, und was noch wartet, wird nicht gesendet. Was gesendet wurde, bleibt bei der Studie, außer du nimmst es in der Liste deiner Spenden zurück.
leave-act = Aus dieser Studie aussteigen
record-give = Diesen Datensatz der Woche { $week } geben:
record-all = Alles, was über die Anzeige von { $name } gesendet würde
record-empty = Leer gesendet: { $fields }.
record-exact = Der genaue Text
field-platform = Plattform
field-place = Stelle
field-week = Woche
field-advertiser = Werbetreibender
field-account = Konto
field-declared = Gekennzeichnet als
field-payer = Bezahlt von
field-authorised = Genehmigt von
field-words = Worte der Anzeige
field-site = Führt zur Website
field-reasons = Gründe
field-source = Quelle der Gründe
field-seen = Wie oft gesehen
field-recognised = Erkannt
field-conclusion = Unser Schluss
field-fingerprint = Fingerabdruck der Anzeige
field-study = Studie
field-form = Format des Datensatzes
field-program = Programm
declared-political = Politisch
declared-issue = Zu einem gesellschaftlichen Thema
declared-eu = EU-Kennzeichnung politischer Werbung
declared-uk = Britisches digitales Impressum
declared-us = US-Pflichtangabe („Disclaimer“)
declared-ca = Kanadischer Genehmigungsvermerk
declared-au = Australischer Genehmigungsvermerk
declared-br = Brasilianischer Wahlhinweis
declared-nz = Neuseeländische Angabe, wer verantwortlich ist
verdict-political = Politisch
verdict-issue = Zu einem gesellschaftlichen Thema
verdict-not = Nicht politisch
verdict-unknown = Nicht bekannt
verdict-by = { $verdict }, beurteilt nach { $grounds }
basis-disclosure = ihrer Kennzeichnung
basis-advertiser = dem Werbetreibenden
basis-words = ihren Worten
read-dialog = Das Fenster, das du geöffnet hast
read-data = Die Daten der Plattform in der Seite
read-page = Die Erklärungsseite der Plattform
read-note = Ein Vermerk an der Anzeige
read-archive = Dein Datendownload
seen-bucket-once = Einmal
seen-bucket-few = 2- oder 3-mal
seen-bucket-several = 4- bis 9-mal
seen-bucket-many = 10-mal oder öfter
recognised-confirmed = Als Anzeige, bestätigt
recognised-likely = Als Anzeige, wahrscheinlich
record-version = Fassung { $version }
record-reason = { $kind }: { $detail }
record-reason-sensitive = { $kind }: { $detail } (sensibel)
record-reason-bare = { $kind }, keine Einzelheit
record-reason-bare-sensitive = { $kind }, keine Einzelheit (sensibel)
field-first-ad = Zählt dich für diese Anzeige
field-first-advertiser = Zählt dich für diesen Werbetreibenden
first-yes = ja: der erste, den du gibst
first-no = nein: du bist schon gezählt, oder niemand ist genannt
field-country = Dein Land
field-age-band = Dein Alter
age-band = { $band } Jahre
form-ad = Eine Anzeige
form-coverage = Wie viel gesehen wurde
about-title = Über dich, wenn du magst
about-what = Das wüsste die Studie gern. Nichts davon wird gesagt, wenn du es nicht ankreuzt, und nichts wird aus dem geschlossen, was du siehst. Es steht dann in jedem Datensatz, den du gibst; in einem einzelnen kannst du es weglassen.
about-country = Sagen, in welchem Land ich lebe
about-country-which = Das Land, in dem ich lebe
about-age = Sagen, wie alt ich bin
about-age-which = Wie alt ich bin
about-choose = Auswählen
asks-country = dein Land, wenn du es ankreuzt
asks-age = dein Alter in Stufen, wenn du es ankreuzt
asks-coverage = wie viel du in einer Woche gesehen hast, in Stufen
weeks-title = Wie viel du gesehen hast
weeks-what = Für jede Woche, die vorbei ist, und jede Plattform: an wie vielen Tagen du dort warst und wie viele Anzeigen du gesehen hast, in Stufen. Keine Anzeige wird genannt. Ohne das kann niemand sagen, wie groß der Anteil politischer Anzeigen ist. „Nicht gegeben“ zählt politische Anzeigen, von denen du bisher keinen Datensatz gegeben hast; was du vorher gibst, zählt dort nicht mit. Gelöschte Anzeigen sind in keiner dieser Zahlen.
weeks-none = Jetzt gibt es nichts zu geben. Eine Woche erscheint hier, wenn sie vorbei ist.
weeks-give = Geben, wie viel du in Woche { $week } auf { $platform } gesehen hast
field-days = Tage
field-ads = Anzeigen
field-political = Politisch
field-kept-back = Nicht gegeben
outbox-seen = Wie viel du auf { $platform } gesehen hast
outbox-title = Deine Spenden
outbox-lead = Gesendete Datensätze enthalten nichts, was sie mit dir oder miteinander verbindet. Der Schlüssel, mit dem du einen zurücknehmen kannst, liegt nur auf diesem Gerät.
outbox-waiting = Was wartet, wird automatisch gesendet, sobald die Sammelstelle erreichbar ist.
outbox-try = Jetzt versuchen
outbox-later = { $count ->
    [one] { $number } Rücknahme wird der Sammelstelle später mitgeteilt.
   *[other] { $number } Rücknahmen werden der Sammelstelle später mitgeteilt, jede zu einer eigenen Zeit.
}
outbox-hurry = Jetzt mitteilen
outbox-hurry-what = Die Sammelstelle könnte dann erkennen, dass sie von einer Person kommen.
outbox-permit = Wieder erlauben
outbox-caption = Spenden und was aus ihnen wurde
outbox-record = Datensatz
outbox-state = Stand
outbox-week = Woche { $week }
outbox-back = Zurücknehmen
outbox-back-name = Den Datensatz über { $name } zurücknehmen
donation-waiting = Wartet auf das Senden
donation-token = Wartet: die Studie hat das Senden noch nicht erlaubt: { $why }
donation-sent = Gesendet
donation-outdated = Nicht angenommen: Die Studie hatte ihre Bedingungen geändert.
donation-recall = Wird er bis { $day } zurückgenommen, hat ihn noch niemand ausgewertet.
donation-recall-late = Er kann noch zurückgenommen werden; was die Studie veröffentlicht hat, bleibt veröffentlicht.
donation-refused = Von der Sammelstelle abgelehnt
donation-refused-why = Von der Sammelstelle abgelehnt, in ihren Worten: „{ $words }“
donation-held = Wartet: Sightline darf { $host } nicht mehr erreichen.
donation-unsure = Ist vielleicht angekommen; wird nicht noch einmal gesendet.
donation-returning = Zurückgenommen; die Sammelstelle hat es noch nicht bestätigt.
donation-withdrawn = Zurückgenommen
offer-invite = Dazu gehört eine Einladung: { $code }. Sie wird mit der Studie aufbewahrt.
donate-complain = Fragen und Beschwerden gehen an { $contact }. Du hast außerdem das Recht, dich bei der Datenschutzbehörde deines Landes zu beschweren.
donate-picture = Oder ein Bild ihres QR-Codes öffnen
review-more = Das sind die neuesten { $number } Datensätze. Die übrigen folgen, sobald einige von diesen gegeben sind.
joined-by-itself = Du nimmst an dieser Studie teil, und Datensätze werden automatisch gegeben. Was darauf wartet, steht unten.
automatic-title = Automatisch geben
automatic-what = Wenn du willst, werden Datensätze gesendet, ohne dass du sie ankreuzt. Das ist eine eigene Entscheidung und aus, solange du sie nicht triffst.
automatic-which = Nur politische Anzeigen, die du ab jetzt siehst, die sicher erkannt und seit einem Tag nicht mehr gesehen wurden. Was du weggelassen hast, bleibt weg, und von Werbetreibenden, die du nie angeboten haben willst, wird nichts gegeben.
automatic-hold = Jeder wartet ein bis drei Tage in einer Liste auf dieser Seite, wo du seinen genauen Text siehst und ihn absagen kannst.
automatic-never = Sensible Gründe bleiben hier, außer du hast sie für diese Anzeige angekreuzt. Ein Datensatz, der sich ändert, während er wartet, wird nicht gesendet, sondern dir angeboten.
automatic-agree = Ich bin einverstanden, dass Datensätze gesendet werden, ohne dass ich jeden vorher ansehe, außer ich sage sie ab.
automatic-begin = Ab jetzt automatisch geben
automatic-is-on = Datensätze werden automatisch gegeben.
automatic-end = Nicht mehr automatisch geben
queue-title = Wird automatisch gegeben
queue-lead = { $count ->
    [one] { $number } Datensatz wartet. Bis er gesendet wird, kannst du ihn absagen.
   *[other] { $number } Datensätze warten. Bis sie gesendet werden, kannst du sie absagen.
}
queue-on = Wird am { $day } gegeben.
queue-cancel = Absagen
queue-cancel-name = Absagen: den Datensatz über { $name } nicht geben
queue-cancel-all = Alle absagen
receipts-title = Quittungen
receipts-what = Die Sammelstelle signiert für jeden Datensatz eine Quittung. Mit ihr kann jeder prüfen, dass er gespeichert oder gelöscht wurde; du kannst sie als eigene Datei speichern.
receipts-keys = Mit den Schlüsseln. Wer die Datei hat, kann diese Spenden dann zurücknehmen und weiß, dass sie von einer Person kamen.
receipts-save = Quittungen speichern
receipts-open = Quittungen eines anderen Geräts öffnen, um Spenden hier zurückzunehmen
outbox-back-study = Alles zurücknehmen, was „{ $title }“ bekam
outbox-back-all = Alles zurücknehmen
back-title = Das zurücknehmen?
back-keep = So lassen
back-count = { $count ->
    [0] Davon kann nichts zurückgenommen werden.
    [one] { $number } Spende wird zurückgenommen.
   *[other] { $number } Spenden werden zurückgenommen.
}
back-unsent = { $count ->
    [one] { $number } wurde nie gesendet und wird es auch nicht.
   *[other] { $number } wurden nie gesendet und werden es auch nicht.
}
back-in-time = { $count ->
    [one] { $number } lässt sich rechtzeitig zurücknehmen: Bis { $day } wertet sie niemand aus.
   *[other] { $number } lassen sich rechtzeitig zurücknehmen: Bis { $day } wertet sie niemand aus.
}
back-late = { $count ->
    [one] { $number } ist vielleicht schon ausgewertet: Der Datensatz wird gelöscht, aber was zusammengefasst veröffentlicht wurde, lässt sich nicht zurückholen.
   *[other] { $number } sind vielleicht schon ausgewertet: Die Datensätze werden gelöscht, aber was zusammengefasst veröffentlicht wurde, lässt sich nicht zurückholen.
}
back-undated = Bei { $number } ist nicht vermerkt, bis wann es rechtzeitig ist.
back-held = Die Sammelstelle von { $number } erfährt es erst, wenn du Sightline wieder erlaubst, sie zu erreichen.
back-keyless = { $number } lässt sich von hier nicht zurücknehmen: Der Schlüssel liegt nicht auf diesem Gerät.
back-stops = Automatisch wird nichts mehr gegeben, und was darauf wartet, ist abgesagt.
back-together = Sie werden nacheinander zurückgenommen. Wer dort Netzadressen aufhebt, könnte erkennen, dass sie von einer Person kamen.
back-spread = { $count ->
    [one] Jede Rücknahme wird zu einer eigenen Zeit innerhalb einer Stunde mitgeteilt, solange der Browser offen ist, damit niemand merkt, dass sie von einer Person kommen.
   *[other] Jede Rücknahme wird zu einer eigenen Zeit innerhalb von { $number } Stunden mitgeteilt, solange der Browser offen ist, damit niemand merkt, dass sie von einer Person kommen.
}
back-for-good = Das lässt sich nicht rückgängig machen. Was eine Studie zusammengefasst veröffentlicht hat, lässt sich danach nicht zurückholen.

# --- health ---

health-title = Klappt das Lesen noch?
health-lead = Plattformen ändern den Aufbau ihrer Seiten und sagen nichts davon. Sightline zählt, was es findet, damit du davon erfährst, wenn es eine nicht mehr versteht.
health-none = Noch gibt es nichts zu berichten: Keine Plattform ist eingeschaltet.
health-look = Bitte nachsehen.
health-good = Das Lesen klappt.
health-off = Ausgeschaltet.
health-unsure = Noch zu wenig gesehen, um es zu sagen.
health-last = Letzte Anzeige gefunden: { $when }.
worry-no-posts = Sightline findet auf { $site } keine Beiträge mehr: { $count ->
    [one] keinen auf der letzten Seite.
   *[other] keinen auf den letzten { $number } Seiten.
} { $site } hat sich wahrscheinlich geändert.
worry-silent = Sightline hat auf { $site } { $count ->
    [one] { $number } Beitrag
   *[other] { $number } Beiträge
} angesehen, seit es zuletzt eine Anzeige fand. Entweder werden dir keine gezeigt, oder { $site } hat sich geändert.
worry-lost-structure = Sightline findet auf { $site } noch Anzeigen, aber eines der Zeichen, an denen es sie erkennt, gibt nichts mehr her: die Daten der Seite selbst. Nach der nächsten Änderung könnte es blind sein.
worry-lost-markup = Sightline findet auf { $site } noch Anzeigen, aber eines der Zeichen, an denen es sie erkennt, gibt nichts mehr her: der Aufbau der Seite. Nach der nächsten Änderung könnte es blind sein.
worry-lost-label = Sightline findet auf { $site } noch Anzeigen, aber eines der Zeichen, an denen es sie erkennt, gibt nichts mehr her: der Vermerk, den man lesen kann. Nach der nächsten Änderung könnte es blind sein.
worry-flood = { $site } hat in einer Stunde mehr neue Anzeigen gezeigt, als jemand ansehen kann; deshalb { $count ->
    [one] wurde eine nicht aufbewahrt.
   *[other] wurden { $number } nicht aufbewahrt.
} Vielleicht erfindet eine Seite sie; was vorher aufbewahrt wurde, ist unberührt.
figures = Zahlen
figures-of = Zahlen zu { $site }
figure-posts = Angesehene Beiträge
figure-candidates = Beiträge, die Anzeigen sein konnten
figure-confirmed = Anzeigen, zwei Zeichen verschiedener Art
figure-likely = Anzeigen, eine Art Zeichen
figure-located = Anzeigen, die allein an ihrem Vermerk gefunden wurden, wo die Regeln keine kennen
figure-since = Beiträge seit letzter Anzeige
figure-explanations = Gelesene Erklärungen
figure-understood = Verstandene Gründe
figure-unrecognised = Gründe, wie gefunden gespeichert
health-unknown = Arten von Gründen, die Sightline noch nicht kennt: { $names }
health-report = Bericht für die Entwicklung…
rules-title = Die Regeln, nach denen Sightline liest
rules-shipped = Fassung { $used }, wie sie mit Sightline kam.
rules-newer = Fassung { $used }, neuer als die, die mit Sightline kam ({ $shipped }).
rules-lapsed = Die neueren Regeln, die du geladen hast, gelten nicht mehr; nun gelten die, die mit Sightline kamen. { $why }
rules-why = Wenn eine Plattform sich ändert, bringen neuere Regeln das Lesen wieder in Ordnung, ohne ein neues Sightline. Eine Datei wird nur angenommen, wenn jemand sie signiert hat, dem du vertraust, und wenn sie ihre eigenen Prüfungen besteht. Sie kann nie dort lesen, wo du Sightline nicht eingeschaltet hast.
rules-load = Regeldatei laden
rules-back = Zurück zu Fassung { $shipped }
rules-from = Einmal am Tag hier nach neueren Regeln suchen (leer: nie)
signers-title = Wer signieren darf
signers-built-in = { $count ->
    [0] Dieses Sightline vertraut von sich aus niemandem.
    [1] Dieses Sightline vertraut dem Schlüssel derer, die es machen.
   *[other] Dieses Sightline vertraut { $count } Schlüsseln derer, die es machen.
}
signers-add = Du kannst auch jemand anderem vertrauen, zum Beispiel deiner Universität. Hol dir den Schlüssel von dort, nicht aus der Datei.
signers-remove = Entfernen
signers-key = Öffentlicher Schlüssel
signers-form = 64 Ziffern und Buchstaben a bis f
signers-trust = Vertrauen

# --- import ---

import-title = Einlesen, was die Plattformen über dich speichern
import-lead = Jede Plattform muss dir eine Kopie dessen geben, was sie über dich speichert. Ein Teil davon betrifft Anzeigen: welche dir gezeigt wurden, wer eine Liste hat, auf der du stehst, wofür die Plattform dich hält. Diesen Teil liest Sightline hier, auf diesem Gerät. Von Nachrichten, Fotos und allem anderen wird nichts gelesen; von Textdateien wird nur der Anfang angesehen, um zu wissen, was sie sind.
import-choose = Wähle einen Download oder zieh ihn hierher: die Zip-Datei oder eine Datei daraus
import-files = Was aus jeder Datei gelesen wurde
import-files-when = Eingelesen { $when }.
import-file = Datei
import-file-read = Gelesen
import-file-kept = Wörtlich behalten
import-file-left = Ausgelassen
import-file-why = Warum
import-why-shape = Einträge in einer Form, die noch nicht bekannt ist
import-why-unnamed = Einträge, die nur sagen, dass es eine Anzeige gab
import-why-undated = Wann sie gezeigt wurde, steht in einer Form, die noch nicht bekannt ist
import-why-clock = Die Zeiten sind die der Uhr des Kontos und können um Stunden abweichen
import-why-damaged = Die Datei ist beschädigt: hol den Download noch einmal
import-why-page = Von dieser Seite konnte nichts gelesen werden: fordere den Download als JSON an
import-why-text = Die Textform sagt weniger: fordere den Download als JSON an
import-found = Was gefunden wurde
import-thinks =
    { $count ->
        [one] { $number } Annahme von { $site } über dich
       *[other] { $number } Annahmen von { $site } über dich
    }{ $sensitive ->
        [0] .
        [one] , { $sensitive } davon sensibel.
       *[other] , { $sensitive } davon sensibel.
    }
import-see = Ansehen
import-found-ads = { $count ->
    [one] { $number } Anzeige oder Werbetreibender im letzten Download
   *[other] { $number } Anzeigen und Werbetreibende im letzten Download
}
import-see-ads = Die Anzeigen ansehen
import-where = Wo du danach fragst
import-forms = JSON sagt am meisten und ist genau. HTML oder Text, wie manche es schicken, wenn du nichts wählst, wird auch gelesen.
download-meta = Wähle „Deine Informationen herunterladen“, dann „Werbeinformationen“ und das Format JSON.
download-x = Wähle „Archiv deiner Daten herunterladen“. Es kommt nach einigen Tagen.
download-youtube = Wähle „Verlauf“ und das Format JSON.
download-google = Wähle in „Meine Aktivitäten“ nur „Anzeigen“ und das Format JSON.
download-tiktok = Wähle „Alle Daten“ und JSON.
download-linkedin = Wähle das größere Archiv.
traits-from = Aus dem Download der Plattform, eingelesen { $when }.
traits-forget = Diese löschen

# --- what went wrong ---
# `detail` is technical and in English, for whoever mends it.

broken-title = Diese Seite lässt sich nicht zeigen
broken-what = Bis das behoben ist, kannst du alles Lesen anhalten und mitnehmen, was gespeichert ist.
broken-halt = Überall aufhören zu lesen
broken-rescue = Exportieren, was gespeichert ist
notice-halted = Es wird nichts mehr gelesen. Ist das behoben, bleibt das Lesen noch einen Tag angehalten, wenn du die Pause nicht beendest.
trouble-storage = Der Speicher des Browsers hat versagt. Achte darauf, dass die Festplatte nicht voll ist und der Browser Daten speichern darf, und lade dann diese Seite neu. ({ $detail })
trouble-newer = Ein neueres Sightline hat deine Anzeigen in einer Form gespeichert, die dieses nicht öffnen kann. Nichts ist verloren: Aktualisiere Sightline und lade dann diese Seite neu.
trouble-shape = Etwas Gespeichertes lässt sich nicht lesen. Lade diese Seite neu. Wenn es wieder vorkommt, melde es bitte. ({ $detail })
trouble-request = Das hat Sightline nicht verstanden. Lade diese Seite neu. Wenn es wieder vorkommt, melde es bitte. ({ $detail })
trouble-gone = Diese Anzeige ist nicht mehr gespeichert. Geh zurück zur Liste deiner Anzeigen.
trouble-platform = Die Plattform „{ $name }“ kennt Sightline nicht. Lade diese Seite neu.
trouble-page = Eine Seite „{ $name }“ gibt es nicht. Wähle einen anderen Bereich von Sightline.
trouble-key = Das ist kein öffentlicher Schlüssel. Er hat 64 Ziffern und Buchstaben a bis f; kopiere ihn ganz.
trouble-rules-address = Die Adresse für Regeln beginnt mit https:// und hat höchstens 500 Zeichen. Berichtige sie und speichere noch einmal.
trouble-rules = { $why } Die benutzten Regeln bleiben.
trouble-join-first = Du nimmst an keiner Studie teil. Das musst du zuerst tun.
trouble-randomness = Der Browser hat keine Zufallszahlen geliefert, und eine Spende braucht welche. Starte den Browser neu und versuch es noch einmal.
trouble-collector-address = Das ist nicht die Adresse einer Sammelstelle. Sie beginnt mit https:// und einem Servernamen, zum Beispiel https://collector.example, und danach folgt nichts.
trouble-collector-silent = Die Sammelstelle ist nicht erreichbar. Prüfe die Adresse und deine Verbindung, oder versuch es später noch einmal.
trouble-other-terms = Die Sammelstelle zeigt anderen andere Bedingungen als dir; du nimmst nicht teil. Vergleiche den Fingerabdruck mit dem veröffentlichten, und sag es den Verantwortlichen.
trouble-no-study = Unter dieser Adresse gibt es keine Studie. Prüfe sie, oder frag die, die die Studie betreiben.
trouble-study = Diese Studie sagt nicht alles, was sie sagen muss. Deshalb kannst du nicht an ihr teilnehmen. Sag es denen, die sie betreiben. ({ $detail })
trouble-study-form = Das ist keine signierte Datei einer Studie. Bitte die Verantwortlichen um diese Datei. ({ $detail })
trouble-study-signature = Die Bedingungen dieser Studie wurden nach dem Signieren geändert; du kannst nicht teilnehmen. Sag es den Verantwortlichen.
trouble-study-ended = Diese Studie endete am { $day } und nimmt nichts mehr an. Frag die Verantwortlichen, ob eine andere folgt.
trouble-other-code = Das sind nicht die Bedingungen, die der Beitrittscode nennt. Deshalb kannst du nicht teilnehmen. Sag es denen, die die Studie betreiben.
trouble-invite = Das ist keine Einladung: Sie hat höchstens 64 Buchstaben, Ziffern und Bindestriche. Frag die, die sie geschickt haben.
trouble-decisions = Es ist kein Platz mehr, um sich zu merken, was du weglässt. Lösche Anzeigen, die du nicht mehr brauchst, oder gib diesen Datensatz nicht.
trouble-receipts = Das ist keine Datei mit Quittungen, oder jemand hat sie geändert. Nichts wurde eingelesen. ({ $detail })
trouble-no-keys = Diese Datei enthält keine Schlüssel für Spenden, die sich zurücknehmen ließen. Speichere die Quittungen auf dem anderen Gerät mit den Schlüsseln.
trouble-letters = Der Text des Briefs ließ sich nicht laden. Lade diese Seite neu.
trouble-record = Ein Datensatz ist nicht so, wie er sein muss. Deshalb wurde nichts gesendet. Bitte melde es. ({ $detail })
refused-size = Die Datei ist größer, als eine Regeldatei sein kann ({ $size } Bytes; höchstens { $most }). Wähle eine andere Datei.
refused-form = Das ist keine Regeldatei. Wähle sie so, wie sie veröffentlicht wurde. ({ $detail })
refused-signer = Die Datei hat jemand signiert, dem du nicht vertraust. Wenn du weißt, wer es ist, füge den Schlüssel unter „Wer signieren darf“ hinzu. (Schlüssel { $key })
refused-signature = Die Signatur passt nicht: Die Datei wurde nach dem Signieren geändert. Hol sie noch einmal von denen, die sie veröffentlichen.
refused-older = Die Datei enthält Fassung { $offered }; Fassung { $current } wurde schon übernommen. Du musst nichts tun.
refused-expired = Die Regeln galten bis { $day }. Hol dir neuere bei denen, die sie veröffentlichen.
refused-program = Die Regeln brauchen Sightline { $version } oder neuer. Aktualisiere zuerst Sightline.
refused-reach = Die Regeln würden auf { $place } lesen. Danach fragt dich dieses Sightline nicht. Benutze diese Datei nicht.
refused-check = Die Regeln sind fehlerhaft. Sag es denen, die sie gemacht haben. ({ $detail })
refused-example = Die Regeln bestehen ihre eigene Prüfung nicht. Sag es denen, die sie gemacht haben. ({ $platform }, Beispiel { $number }: { $found } von { $expected } Anzeigen gefunden)

# --- notices ---

notice-ads-back = { $count ->
    [one] Die Anzeige ist wieder da.
   *[other] Deine Anzeigen sind wieder da.
}
notice-switch-refused = Ohne deine Erlaubnis kann Sightline { $site } nicht ansehen. Es bleibt ausgeschaltet.
notice-on = { $site } ist eingeschaltet.
notice-off = { $site } ist ausgeschaltet.
notice-ask-refused = Ohne deine Erlaubnis kann Sightline die Sammelstelle nicht nach ihrer Studie fragen.
notice-join-refused = Du nimmst nicht teil: Die Erlaubnis des Browsers zum Spenden fehlt.
notice-joined = Du nimmst an der Studie teil. Nichts wird gespendet, bevor du zustimmst.
notice-left = Du bist aus der Studie ausgestiegen.
notice-choose-one = Wähle mindestens eine Anzeige zum Spenden.
notice-never = Von diesem Werbetreibenden wird nichts mehr angeboten.
notice-offered = Anzeigen dieses Werbetreibenden werden wieder angeboten.
notice-record-changed = Seit du nachgesehen hast verändert und nicht gesendet: { $count }. Sieh sie noch einmal an.
notice-donated = { $count ->
    [one] Danke: { $count } Anzeige ist unterwegs.
   *[other] Danke: { $count } Anzeigen sind unterwegs.
}
notice-sent = { $count ->
    [0] Keine Anzeige wurde gesendet.
    [one] { $count } Anzeige wurde gesendet.
   *[other] { $count } Anzeigen wurden gesendet.
}
notice-later = { $count ->
    [one] { $count } wird später gesendet.
   *[other] { $count } werden später gesendet.
}
notice-refused = { $count ->
    [one] Die Sammelstelle hat { $count } abgelehnt.
   *[other] Die Sammelstelle hat { $count } abgelehnt.
}
notice-withdrawal-later = Zurückgenommen. Die Sammelstelle erfährt es zu seiner Zeit, oder sobald sie erreichbar ist.
notice-hurried = Zurückgenommen.
notice-hurry-later = Sie werden jetzt mitgeteilt; noch nicht alles ist bestätigt.
notice-withdrawn = { $count ->
    [one] Die Spende ist zurückgenommen.
   *[other] { $count } Spenden sind zurückgenommen.
}
notice-automatic = Datensätze werden ab jetzt automatisch gegeben.
notice-automatic-off = Automatisch wird nichts mehr gegeben.
notice-cancelled = { $count ->
    [0] Er ist schon unterwegs. Unten kannst du ihn zurücknehmen.
    [one] { $count } Datensatz wird nicht automatisch gegeben. Du findest ihn unter denen zum Ankreuzen.
   *[other] { $count } Datensätze werden nicht automatisch gegeben. Du findest sie unter denen zum Ankreuzen.
}
notice-receipts = { $count ->
    [0] Diese Spenden sind hier schon bekannt.
    [one] { $count } Spende kann jetzt hier zurückgenommen werden. Gesendet wurde nichts.
   *[other] { $count } Spenden können jetzt hier zurückgenommen werden. Gesendet wurde nichts.
}
notice-receipts-size = Diese Datei ist zu groß für Quittungen. Wähle eine andere.
notice-join-code = Dieser Beitrittscode ist nicht vollständig. Kopiere ihn noch einmal von der Seite der Studie.
notice-code-read = Das steht in dem Bild. Sieh es dir an, bevor du fragst.
notice-no-code = In diesem Bild ist kein lesbarer QR-Code. Wähle ein anderes oder füge den Beitrittscode ein.
notice-no-picture = Diese Datei ist kein Bild, das sich öffnen lässt. Wähle eine andere oder füge den Beitrittscode ein.
notice-picture-size = Dieses Bild ist zu groß. Wähle ein kleineres oder füge den Beitrittscode ein.
notice-letter-copied = Der Brief ist kopiert.
notice-opinion = Festgehalten für jede Anzeige dieses Werbetreibenden.
notice-opinion-gone = Sightline entscheidet wieder.
notice-traits-forgotten = Gelöscht. Lies den Download noch einmal ein, um es wieder zu sehen.
notice-report-copied = Der Bericht ist kopiert. Füge ihn in eine Meldung („Issue“) ein.
notice-rules-size = Diese Datei ist zu groß für eine Regeldatei. Wähle eine andere. Die benutzten Regeln bleiben.
notice-rules-loaded = Fassung { $version } der Regeln ist in Gebrauch.
notice-rules-reset = Zurück zu Fassung { $version } der Regeln, wie sie mit Sightline kam.
notice-rules-refused = Ohne deine Erlaubnis kann Sightline dort nicht nach Regeln suchen.
notice-rules-never = Sightline sucht nicht mehr nach neueren Regeln.
notice-rules-daily = Sightline sieht dort einmal am Tag nach.
notice-trusted = Regeln, die mit diesem Schlüssel signiert sind, werden ab jetzt angenommen.
notice-distrusted = Dem Schlüssel wird nicht mehr vertraut.
notice-address = Das ist keine Adresse. Sie beginnt mit https://.
notice-import-reading = Wird gelesen…
notice-import-keeping = Was gefunden wurde, wird gespeichert…
notice-import-stopped = Angehalten. Nichts wurde eingelesen.
notice-import-broken = Sightline ist über diesen Download gestolpert. Bitte melde, welcher es war.
notice-import-nothing = Darin steht nichts über Anzeigen, das Sightline kennt. Bitte um den Download als JSON.
notice-import-unread = Nichts ließ sich lesen. Wähle die Zip-Datei so, wie du sie bekommen hast, oder hol sie noch einmal. ({ $detail })
notice-imported = { $count ->
    [0] Eingelesen: nichts Neues über Anzeigen oder Werbetreibende.
    [one] Eingelesen: { $count } neuer Eintrag über eine Anzeige oder Werbetreibende.
   *[other] Eingelesen: { $count } neue Einträge über Anzeigen und Werbetreibende.
}
notice-imported-traits = { $count ->
    [one] Dazu { $count } Eintrag, was eine Plattform über dich annimmt.
   *[other] Dazu { $count } Einträge, was Plattformen über dich annehmen.
}
notice-import-lost = Nicht alles ließ sich lesen: { $detail }
notice-import-undone = Das Einlesen ist rückgängig gemacht.

# --- words that stand in the pages themselves ---

skip = Zum Inhalt
notices = Hinweise
loading = Wird geladen…
importing-title = Der Download wird gelesen
importing-stop = Anhalten
report-title = Ein Bericht für die Entwicklung
report-what = Er enthält Namen und Zahlen, keinen Text und nichts über dich. Lies ihn, nimm heraus, was du möchtest, und kopiere ihn in eine Meldung („Issue“). Sightline sendet nichts. Er sagt mehr, solange eine Seite der Plattform in einem anderen Tab offen ist.
report-label = Bericht

# --- said where the core cannot be asked ---
# These are also written to the browser’s own message files. They take no arguments.

browser-restarted = Sightline wurde aktualisiert oder neu gestartet. Lade diese Seite neu.
browser-silent = Sightline hat nicht geantwortet. Lade diese Seite neu.
browser-slow = Das hat zu lange gedauert. Bitte versuch es noch einmal.
browser-stumbled = Sightline ist darüber gestolpert. Bitte versuch es noch einmal.
browser-failed = Das hat nicht geklappt. Versuch es noch einmal, oder lade diese Seite neu.
browser-again = Noch einmal
# --- popup ---

popup-here = Auf dieser Seite
popup-off = Sightline ist auf { $site } ausgeschaltet.
popup-off-more = Solange es ausgeschaltet ist, wird auf { $site } nichts gelesen.
popup-elsewhere = Hier gibt es nichts zu lesen.
popup-elsewhere-more = Diese Website liest Sightline nicht. Es liest { $sites }.
popup-nowhere = Sightline ist überall ausgeschaltet.
popup-nowhere-more = Sightline liest { $sites }, aber jede erst, wenn du sie einschaltest.
popup-choose = Wählen, wo du es einschaltest
popup-none = Noch keine Anzeigen gefunden.
popup-none-more = Sightline sieht { $site } an, während du scrollst.
popup-others =
    { $count ->
        [one] { $count } Anzeige, nicht als politisch bekannt.
       *[other] { $count } Anzeigen, keine als politisch bekannt.
    }
popup-political =
    { $count ->
        [one] { $count } politische Anzeige.
       *[other] { $count } politische Anzeigen.
    }
popup-both =
    { $political ->
        [one] { $political } politische Anzeige
       *[other] { $political } politische Anzeigen
    } und { $others ->
        [one] { $others } andere.
       *[other] { $others } andere.
    }
popup-more =
    { $count ->
        [one] Eine weitere findest du in der Liste aller Anzeigen.
       *[other] { $count } weitere findest du in der Liste aller Anzeigen.
    }
popup-worry = Bitte nachsehen.
popup-see = Ansehen und melden
popup-queued = { $count ->
    [one] { $number } Datensatz wird automatisch gegeben.
   *[other] { $number } Datensätze werden automatisch gegeben.
}
popup-queued-see = Ansehen
popup-everything = Alles ansehen
popup-read = Anzeigen auf { $site } lesen
popup-today =
    { $count ->
        [0] Heute hast du keine Anzeige gesehen.
        [one] Heute: { $count } Anzeige, { $political ->
            [0] nicht als politisch bekannt.
           *[other] eine politische.
        }
       *[other] Heute: { $count } Anzeigen, { $political ->
            [0] keine als politisch bekannt.
           *[other] davon { $political } politisch.
        }
    }
popup-beside = An der Seite öffnen
find-paid = { $kind }, bezahlt von { $name }.
find-unpaid = { $kind }.
find-why = Warum du: { $reasons } ({ $who })
find-unexplained = Warum du: noch nicht bekannt.
pause-hour = Eine Stunde Pause
pause-now = Sightline macht Pause.
pause-left =
    { $count ->
        [one] Noch eine Minute lang wird auf keiner Seite etwas gelesen.
       *[other] Noch { $count } Minuten lang wird auf keiner Seite etwas gelesen.
    }
pause-end = Jetzt wieder lesen
pause-begun = Pause läuft.
pause-ended = Sightline liest wieder.
pause-button = Sightline: Pause, nichts wird gelesen

# --- side panel ---

side-title = Anzeigen neben deinem Feed
side-here = Auf dieser Seite
side-none = Hier wurden noch keine Anzeigen gefunden. Sie erscheinen, während du auf { $site } scrollst.
side-elsewhere = Auf dieser Seite wird nichts gelesen.
side-today = Heute schon gesehen
side-today-none = Heute hast du keine anderen Anzeigen gesehen.
side-all = Alle Anzeigen von heute

# --- first run ---

welcome-progress = { $step } von { $count }
welcome-back = Zurück
welcome-next = Weiter
welcome-title = Sieh, wer bezahlt hat, um dich zu erreichen, und warum gerade dich
welcome-lead = Sightline findet politische Anzeigen in deinem Feed und sagt in einfachen Worten, was über sie bekannt ist.
welcome-invented = Eine erfundene Anzeige, und was ihre Plakette öffnet:
welcome-promises = Was es tut, und was nicht
welcome-read = Was gelesen wird
welcome-read-more = Beiträge, die wie Anzeigen aussehen, auf den Websites, die du einschaltest; und die Erklärung einer Plattform, wenn du sie öffnest. Andere Beiträge werden übergangen.
welcome-private = Private Fenster
welcome-private-more = Sie werden nie gelesen.
welcome-stays = Was hier bleibt
welcome-stays-more = Alles. Anzeigen und Erklärungen werden in diesem Browser gespeichert, und du kannst sie löschen.
welcome-sent = Was gesendet wird
welcome-sent-nothing = Nichts.
welcome-sent-more = Kein Konto, keine Statistik, kein Server. Wenn du einmal Datensätze einer Studie gibst, siehst du jeden vorher und kannst ihn zurücknehmen.
welcome-never = Was nie geschieht
welcome-never-more = Nichts wird für dich angeklickt, gelikt, ausgeblendet oder blockiert, und keine Anzeige wird verändert.
welcome-where = Wo darf Sightline lesen?
welcome-where-more = Alles ist aus, bis du es einschaltest. Dein Browser bittet dich dann bei jeder Website um Bestätigung. Wieder ausschalten kannst du es hier, in den Einstellungen und hinter dem Knopf in der Symbolleiste.
welcome-later = Oder jetzt nicht
welcome-later-more = Dann wird nichts gelesen. Sightline kann dir trotzdem zeigen, was in einem Datendownload steht, um den du eine Plattform gebeten hast, und diese Schalter bleiben hinter dem Knopf in der Symbolleiste.
welcome-not-now = Jetzt nicht
welcome-import = Einen Datendownload lesen
welcome-done = Das ist alles
welcome-done-more = Surfe wie immer. Politische Anzeigen bekommen eine kleine Plakette. Wähle sie aus, um zu sehen, wer bezahlt hat und warum du.
welcome-see = Deine Anzeigen ansehen

# --- browser ---
# Said by the browser itself: in its list of extensions, in the stores, on its buttons. The description has at most 132
# characters. Packaging makes `_locales` of these.

browser-name = Sightline
browser-description = Zeigt, wer dich gezielt anspricht: findet politische Anzeigen im Feed und sagt, wer bezahlt hat und warum du ausgewählt wurdest.
browser-action = Sightline: Anzeigen auf dieser Seite
browser-sidebar = Sightline: Anzeigen neben deinem Feed

# --- the invented ad of the first run ---

example-problem = Der letzte Bus aus Brindlewick fährt um 18:40 Uhr.
example-ask = Wähle einen Gemeinderat, der dich nach Hause bringt.
example-interest = Kommunalpolitik
# --- badge and panel: who, why, how sure, how often ---
# `$who` is headline-says or headline-says-archive; `$people` stands as the object, as in the claims above.

badge-undeclared = , nicht gekennzeichnet
panel-sorry = Sightline konnte nicht antworten. Bitte versuch es noch einmal.

headline-paid = { $name } hat diese Anzeige bezahlt
headline-promoted = Verbreitet von { $name }.
headline-promoted-for = Verbreitet von { $name } im Namen von { $behalf }.
headline-account = Geschaltet von { $name }; wer bezahlt hat, steht nicht dabei.
headline-says = laut { $site }
headline-says-archive = laut deinem Datendownload
your-age = dein Alter
your-location = dein Standort

group-advertiser = Was der Werbetreibende verlangt hat
group-platform = Was { $site } selbst geschlossen oder ausgewählt hat
group-unsaid = Nicht angegeben, wer ausgewählt hat

heading-history = Wie oft
history-only = Es ist bisher die einzige Anzeige dieses Werbetreibenden.
history-all = Insgesamt { $count } Anzeigen dieses Werbetreibenden, gesehen { $times ->
    [one] einmal
   *[other] { $times }-mal
}: zuerst { $first }, zuletzt { $last }.
history-least = Insgesamt mindestens { $count } Anzeigen dieses Werbetreibenden, gesehen mindestens { $times ->
    [one] einmal
   *[other] { $times }-mal
}.

heading-sure = Woher wir das wissen
sure-confirmed = Es ist eine Anzeige. Das zeigen, unabhängig voneinander: { $ways }.
sure-likely = Es ist wahrscheinlich eine Anzeige. Bisher zeigt das nur eines: { $ways }.
sure-download = Es ist eine Anzeige: Sie steht unter denen, die dein Datendownload aufzählt.
sure-structure = die Daten der Seite selbst
sure-markup = der Aufbau der Seite
sure-label = der Vermerk, den man lesen kann
sure-own = Ob sie politisch ist, hast du selbst entschieden.
sure-declared = Sie gilt als politisch, weil sie so gekennzeichnet ist.
sure-nothing = Sie gilt nicht als politisch.

mute-heading = Weniger Plaketten
mute-note = Die Anzeigen werden weiter festgehalten; sie tragen nur keine Plakette.
mute-ad = Keine Plakette an dieser Anzeige
mute-advertiser = Keine Plakette an Anzeigen von { $name }
mute-platform = Keine Plakette auf { $site }
muted-ad = Diese Anzeige trägt keine Plakette mehr.
muted-advertiser = Anzeigen von { $name } tragen keine Plakette mehr.
muted-platform = Anzeigen auf { $site } tragen keine Plakette mehr.
mute-undo = Rückgängig
mute-settings = Alles ohne Plakette, in den Einstellungen

# --- muting, on the pages ---

notice-muted = Diese Anzeigen tragen ab jetzt keine Plakette. Festgehalten werden sie trotzdem.
notice-unmuted = Diese Anzeigen tragen wieder eine Plakette.
