# See en.ftl for what each message is for.

source-dialog_text = Selon { $site }
source-platform_json = Selon les données de { $site } dans la page
source-attribute = Selon une note de { $site } jointe à la publicité
source-archive = Selon vos données téléchargées de { $site }
the-advertiser = l’annonceur
quote = « { $name } »

claim-advertiser = { $source }, { $advertiser } voulait toucher { $people }.
claim-platform = { $source }, { $site } a choisi de son côté { $people }.
claim-platform-dialog = { $source }, la plateforme a choisi de son côté { $people }.
claim-nobody = { $source }, cette publicité a été montrée à { $people }.
claim-ranking = { $source }, c’est la diffusion de { $site } qui a choisi de vous montrer cette publicité.
claim-age = { $source }, votre âge a joué un rôle.
claim-location = { $source }, votre localisation a joué un rôle.
claim-words = { $source }, en des mots que Sightline ne connaît pas encore : « { $words } »{ $stop }
claim-nothing = { $source }, il y a une raison que Sightline ne sait pas encore lire.

people-age-one = des personnes de { $min } ans
people-age-range = des personnes de { $min } à { $max } ans
people-age-from = des personnes de { $min } ans ou plus
people-age-to = des personnes de { $max } ans ou moins
people-age-any = des personnes de tout âge
people-gender-men = des hommes
people-gender-women = des femmes
people-gender-all = des personnes de tout genre

place-dma = la zone de médias { $name }
place-postal = la zone postale { $name }
place-radius = les environs de { $name }
place-some-country = un certain pays
place-some-region = une certaine région
place-some-dma = une certaine zone de médias
place-some-city = une certaine ville
place-some-postal = une certaine zone postale
place-some = une certaine zone
people-location = des personnes situées ici : { $place }
people-location-home = des personnes qui habitent ici : { $place }
people-location-recent = des personnes passées récemment ici : { $place }
people-location-home_or_recent = des personnes qui habitent ici ou y sont passées récemment : { $place }
people-location-near = des personnes situées ici ou tout près : { $place }
people-location-near_business = des personnes proches de { $advertiser }, ici : { $place }

people-list = des personnes inscrites sur une liste envoyée à la plateforme
people-list-of = des personnes inscrites sur une liste envoyée par { $owner }
list-named = { $people } (nom : { $name })
list-matched = { $people } (reconnues par { $keys })
key-email = adresse e-mail
key-phone = numéro de téléphone
key-madid = identifiant publicitaire du téléphone
and = { $first } et { $last }

people-language = des personnes dont la langue est { $name }
people-language-some = des personnes d’une certaine langue
people-interest = des personnes supposées s’intéresser à { $name }
people-interest-some = des personnes ayant un certain centre d’intérêt
people-behaviour = des personnes que leur comportement a mises dans le groupe { $name }
people-behaviour-some = des personnes regroupées selon leur comportement
people-topic = des personnes supposées suivre le sujet { $name }
people-topic-some = des personnes supposées suivre un certain sujet
people-keyword = des personnes qui ont cherché ou employé le mot-clé { $name }
people-keyword-some = des personnes qui ont cherché ou employé un certain mot-clé
people-event = des personnes supposées s’intéresser à l’événement { $name }
people-event-some = des personnes supposées s’intéresser à un certain événement
people-tv_show = des personnes supposées regarder l’émission { $name }
people-tv_show-some = des personnes supposées regarder une certaine émission
people-life_event = des personnes supposées vivre l’événement { $name }
people-life_event-some = des personnes supposées être à un certain moment de leur vie
people-lookalike = des personnes supposées ressembler à celles de l’audience { $name }
people-lookalike-some = des personnes supposées ressembler à un autre groupe, qui n’est pas nommé
people-website_visit = des personnes qui ont visité le site { $name }
people-website_visit-some = des personnes qui ont visité un certain site
people-app_activity = des personnes qui ont utilisé l’application { $name }
people-app_activity-some = des personnes qui ont utilisé une certaine application
people-store_visit = des personnes venues dans le magasin { $name }
people-store_visit-some = des personnes venues dans un certain magasin
people-offline_activity = des personnes dont les échanges hors ligne avec { $name } ont été signalés à { $site }
people-offline_activity-some = des personnes dont l’activité hors ligne a été signalée à { $site }
people-product_catalogue = des personnes qui ont regardé des produits de { $name }
people-product_catalogue-some = des personnes qui ont regardé certains produits
people-page_like = des personnes qui aiment la page { $name }
people-page_like-some = des personnes qui aiment une certaine page
people-friend_of_page_like = des personnes amies de quelqu’un qui aime la page { $name }
people-friend_of_page_like-some = des personnes amies de quelqu’un qui aime une certaine page
people-follower_of = des personnes qui suivent { $name }
people-follower_of-some = des personnes qui suivent un certain compte
people-follower_lookalike = des personnes supposées ressembler à celles qui suivent { $name }
people-follower_lookalike-some = des personnes supposées ressembler à celles qui suivent un certain compte
people-data_broker = des personnes d’un groupe formé par le courtier en données { $name }
people-data_broker-some = des personnes d’un groupe formé par un courtier en données, qui n’est pas nommé
people-platform_activity-some = des personnes choisies d’après ce qu’elles font sur { $site } et ses autres services
people-relationship = des personnes dont la situation amoureuse est { $name }
people-relationship-some = des personnes dans une certaine situation amoureuse
people-education = des personnes dont la formation est { $name }
people-education-some = des personnes ayant une certaine formation
people-school = des personnes passées par { $name }
people-school-some = des personnes passées par une certaine école
people-field_of_study = des personnes qui ont étudié { $name }
people-field_of_study-some = des personnes qui ont étudié une certaine matière
people-employer = des personnes qui travaillent pour { $name }
people-employer-some = des personnes qui travaillent pour un certain employeur
people-industry = des personnes qui travaillent dans le secteur { $name }
people-industry-some = des personnes qui travaillent dans un certain secteur
people-company_size = des personnes dont l’entreprise a la taille { $name }
people-company_size-some = des personnes dont l’entreprise a une certaine taille
people-job_title = des personnes dont le poste est { $name }
people-job_title-some = des personnes qui ont un certain poste
people-job_function = des personnes dont la fonction est { $name }
people-job_function-some = des personnes qui ont une certaine fonction
people-seniority = des personnes au niveau hiérarchique { $name }
people-seniority-some = des personnes à un certain niveau hiérarchique
people-skill = des personnes qui ont la compétence { $name }
people-skill-some = des personnes qui ont une certaine compétence
people-member_group = des personnes du groupe { $name }
people-member_group-some = des personnes d’un certain groupe
people-device = des personnes qui utilisent l’appareil { $name }
people-device-some = des personnes qui utilisent un certain type d’appareil
people-os = des personnes qui utilisent le système { $name }
people-os-some = des personnes qui utilisent un certain système
people-carrier = des personnes sur le réseau de { $name }
people-carrier-some = des personnes sur un certain réseau mobile
people-platform = des personnes qui utilisent { $site } avec { $name }
people-platform-some = des personnes qui utilisent { $site } d’une certaine manière
people-context = des personnes qui regardaient { $name }
people-context-some = des personnes qui regardaient la même chose que vous
people-unresolved_audience = des personnes de l’audience { $name }
people-unresolved_audience-some = des personnes d’une audience qui n’est pas décrite

people-engagement = des personnes qui ont interagi avec { $name }
people-engagement-some = des personnes qui ont interagi avec quelque chose qui n’est pas nommé
people-engagement-page = des personnes qui ont interagi avec la page { $name }
people-engagement-page-some = des personnes qui ont interagi avec une certaine page
people-engagement-video = des personnes qui ont regardé la vidéo { $name }
people-engagement-video-some = des personnes qui ont regardé une certaine vidéo
people-engagement-lead_form = des personnes qui ont ouvert ou rempli le formulaire { $name }
people-engagement-lead_form-some = des personnes qui ont ouvert ou rempli un certain formulaire
people-engagement-event = des personnes qui ont répondu à l’événement { $name }
people-engagement-event-some = des personnes qui ont répondu à un certain événement
people-engagement-instagram = des personnes qui ont interagi avec le compte Instagram { $name }
people-engagement-instagram-some = des personnes qui ont interagi avec un certain compte Instagram
people-engagement-canvas = des personnes qui ont ouvert la publicité plein écran { $name }
people-engagement-canvas-some = des personnes qui ont ouvert une certaine publicité plein écran
people-engagement-shop = des personnes qui ont visité la boutique { $name }
people-engagement-shop-some = des personnes qui ont visité une certaine boutique
people-engagement-post = des personnes qui ont interagi avec la publication { $name }
people-engagement-post-some = des personnes qui ont interagi avec une certaine publication
people-engagement-ad = des personnes qui ont interagi avec la publicité { $name }
people-engagement-ad-some = des personnes qui ont interagi avec une certaine publicité

# --- badge and panel ---

kind-political = Publicité politique
kind-political-likely = Probablement une publicité politique
kind-political-maybe = Peut-être une publicité politique
kind-own-yes = Publicité politique, selon vous
kind-own-no = Publicité non politique, selon vous
kind-issue = Publicité sur une question de société
kind-issue-likely = Probablement une publicité sur une question de société
kind-ad = Publicité
badge-paid = , payée par { $name }
badge-by = , de { $name }
badge-why = pourquoi vous ?
on-platform = { $kind } sur { $site }
advertiser-unnamed = Annonceur non nommé
close = Fermer
whole-record = Voir tout ce qui est noté

heading-paid = Qui a payé
heading-why = Pourquoi vous
heading-unknown = Ce qu’on ne sait pas
heading-ask = Demandez à { $site }
heading-do = Ce que vous pouvez faire
why-says = Pourquoi vous, { $who }
why-advertiser = Pourquoi vous : demandé par l’annonceur, { $who }
why-platform = Pourquoi vous : choisi par la plateforme, { $who }
why-unsaid = { $site } ne l’a pas encore dit.
ground-short-declared = déclarée
ground-short-known = annonceur connu
ground-short-words = d’après son texte
short-list = Vous êtes sur une liste envoyée à la plateforme
short-list-theirs = Vous êtes sur une liste qu’ils ont envoyée
short-list-of = Vous êtes sur une liste envoyée par { $owner }
short-more = + { $number } de plus
heading-details = Détails et sources
do-leave = Quitter cette liste
do-change = Changer cela sur { $site }
do-ask = Demander ce qu’ils savent
do-where = Montrez-moi où

paid-account = La publicité ne dit pas qui a payé. Elle vient du compte « { $name } ».
paid-nobody = La publicité ne dit ni qui a payé ni qui l’a placée.
paid-promoter = Nom du responsable de la diffusion, comme l’exige le droit britannique.
paid-authorised = Autorisée par { $name }.
paid-behalf = Au nom de { $name }.
paid-words = La publicité dit elle-même : « { $words } »
paid-conclusion = La publicité ne porte aucune mention politique. Qu’elle soit politique est la conclusion de Sightline.
ground-words = Ses mots semblent politiques : { $words }.
ground-account = Le compte figure sur une liste publique d’annonceurs politiques.
ground-member = C’est le compte d’un membre d’un parlement ({ $country }) : { $party }.
ground-name = Un compte de ce nom figure sur une liste publique d’annonceurs politiques. Un autre peut porter le même nom.
ground-party = Le nom de l’annonceur contient celui d’un parti ({ $country }) : { $party }. Un autre compte peut porter le même nom.
ground-party-several = Le nom de l’annonceur contient celui d’un parti : { $party }. Un autre compte peut porter le même nom.
ground-claim = Le nom de l’annonceur le dit lui-même.
ground-no-model = Sightline ne sait pas juger les mots dans cette langue. Il se fie aux mentions et aux annonceurs connus.
say-otherwise = C’est faux ? Dites-le
paid-notice = L’avis de transparence de la publicité

why-nothing = On ne sait pas encore pourquoi cette publicité vous a été montrée.
why-lead = On vous range parmi ces personnes. Ce n’est pas forcément vrai.
sensitive = Sensible
sensitive-politics = Cela peut révéler des opinions politiques, que la loi protège particulièrement (RGPD, article 9).
sensitive-religion = Cela peut révéler des convictions, que la loi protège particulièrement (RGPD, article 9).
sensitive-ethnicity = Cela peut révéler l’origine, que la loi protège particulièrement (RGPD, article 9).
sensitive-health = Cela peut révéler l’état de santé, que la loi protège particulièrement (RGPD, article 9).
sensitive-sexuality = Cela peut révéler la sexualité, que la loi protège particulièrement (RGPD, article 9).
sensitive-union = Cela peut révéler l’appartenance à un syndicat, que la loi protège particulièrement (RGPD, article 9).
sensitive-wealth = Cela dit si un quartier est riche ou pauvre, ce qui en dit souvent plus long.
sensitive-banned = Dans l’UE, une publicité politique ne peut pas être ciblée sur cette base (règlement (UE) 2024/900, article 18).


unknown-money = L’argent de qui l’a payée.
unknown-archive = Pourquoi elle vous a été montrée : vos données téléchargées ne le disent pas.
unknown-unopened = Pourquoi elle vous a été montrée : l’explication de { $site } n’a pas encore été ouverte.
unknown-empty = Pourquoi elle vous a été montrée : l’explication de { $site } ne donne aucune raison.
unknown-list-owner = Qui a envoyé la liste, et comment vos coordonnées y sont arrivées.
unknown-list = Comment vos coordonnées sont arrivées sur la liste.
unknown-seed = À qui l’on suppose que vous ressemblez, et en quoi.
unknown-words = Ce que veulent dire les mots cités : ils sont montrés tels quels.
unknown-chooser = Si c’est l’annonceur ou { $site } qui a choisi, quand ce n’est pas dit.
unknown-all = Si c’est tout : { $site } décide des raisons qu’il donne.

way-open = Ouvrir l’explication de { $site }
way-never = Sightline ne l’ouvre jamais pour vous.
way-reads = Sightline ne l’ouvre jamais pour vous, mais la lit quand vous l’ouvrez et garde ce qu’elle dit.
menu-facebook = Choisissez les trois points en haut à droite de la publicité, puis « Pourquoi cette publicité s’affiche ? ».
menu-instagram = Choisissez les trois points en haut à droite de la publicité, puis « Pourquoi vous voyez cette publicité ».
menu-x = Choisissez les trois points en haut à droite de la publicité, puis « Pourquoi cette publicité ? ».
menu-youtube = Choisissez les trois points ou le « i » de la publicité, puis « Pourquoi cette annonce ? ».
menu-linkedin = Choisissez les trois points en haut à droite de la publicité, puis « Pourquoi est-ce que je vois cette publicité ? ».
menu-reddit = Choisissez les trois points en haut à droite de la publicité, puis « Pourquoi est-ce que je vois cette publicité ? ».
menu-tiktok = Ouvrez le menu de la vidéo (appui long ou trois points), puis « À propos de cette publicité ».

do-setting = Changer cela sur { $site } : { $name }
do-write = Écrire à { $name } : demander ce qui est gardé sur vous, ou s’y opposer
do-complain = Signaler que la mention manque

seen-archive = De vos données téléchargées ; vous a été montrée { $last }.
seen-once = Vue { $last }.
seen-twice = Vue deux fois { $last }.
seen-times = Vue { $count } fois { $last }.
seen-span = Vue pour la première fois { $first }, pour la dernière fois { $last }.
seen-times-span = Vue { $count } fois, la première fois { $first }, pour la dernière fois { $last }.
today = aujourd’hui
yesterday = hier
on-day = le { $day } { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# --- overview ---

overview-title = Qui vous cible
period = Période
period-7 = 7 derniers jours
period-30 = 30 derniers jours
period-90 = 3 derniers mois
period-365 = 12 derniers mois
period-all = Tout
overview-ads = { $count ->
    [one] Vous avez vu { $number } publicité.
   *[other] Vous avez vu { $number } publicités.
}
overview-political = { $count ->
    [one] Une est politique.
   *[other] { $number } sont politiques, venant { $by ->
        [one] d’un seul annonceur
       *[other] de { $advertisers } annonceurs
    }.
}
overview-concluded = { $count ->
    [one] L’une d’elles ne porte aucune mention politique : qu’elle soit politique est la conclusion de Sightline.
   *[other] { $number } d’entre elles ne portent aucune mention politique : qu’elles soient politiques est la conclusion de Sightline.
}
overview-none-political = Aucune n’est connue comme politique.
overview-quiet = Vous n’avez vu aucune publicité pendant cette période. Choisissez-en une plus longue.
overview-doubt = Ce sont les publicités que Sightline a trouvées et reconnues sur cet appareil. On vous en a peut-être montré d’autres.
overview-explained = { $count ->
    [0] On ne sait pour aucune publicité politique pourquoi elle vous vise : ouvrez l’explication de la plateforme pour l’apprendre.
    [one] Pour { $number } publicité politique sur { $political }, on sait pourquoi elle vous vise.
   *[other] Pour { $number } publicités politiques sur { $political }, on sait pourquoi elles vous visent.
}
overview-print = Imprimer cette page
figure-political = { $count ->
    [one] publicité politique
   *[other] publicités politiques
}
figure-undeclared = { $count ->
    [one] sans mention
   *[other] sans mention
}
figure-advertisers = { $count ->
    [one] annonceur politique
   *[other] annonceurs politiques
}
figure-sightings = { $count ->
    [one] fois à l’écran une seconde ou plus
   *[other] fois à l’écran une seconde ou plus
}
chart-days = Publicités vues, par jour
chart-weeks = Publicités vues, par semaine
chart-attention = Combien de fois des publicités sont restées une seconde ou plus à l’écran
chart-months = Publicités vues, par mois
series-political = Politiques
series-other = Autres
chart-who = Qui vous cible, par nombre de publicités politiques
chart-who-on = { $name }, { $site }
chart-who-empty = Aucun annonceur politique pendant cette période.
chart-how = { $count ->
    [0] Pourquoi vous, dans les publicités politiques expliquées
    [one] Pourquoi vous, dans la seule publicité politique expliquée
   *[other] Pourquoi vous, dans { $number } publicités politiques expliquées
}
chart-how-empty = On ne le sait encore pour aucune publicité politique. Ouvrez l’explication que la plateforme donne d’une publicité, et Sightline la lira.
chart-platforms = Où, par nombre de publicités politiques
chart-platforms-empty = Aucune publicité politique pendant cette période.

method-list = Listes de personnes
method-lookalike = Ressemblance à d’autres
method-elsewhere = Votre activité ailleurs
method-engagement = Votre activité sur la plateforme
method-interests = Centres d’intérêt
method-profile = Travail, école et famille
method-place = Lieu
method-age-gender = Âge et genre
method-device = Langue et appareil
method-context = Ce que vous regardiez
method-delivery = Choix de la plateforme
method-unclear = Non décrit

empty-on = Aucune publicité notée pour l’instant. Naviguez comme d’habitude : les publicités sont notées à mesure que vous les faites défiler.
empty-off = Aucune publicité notée pour l’instant, et Sightline est désactivé partout.
empty-keep = Elles sont gardées sur cet appareil et nulle part ailleurs.
empty-import = Importer des données téléchargées

# --- list of ads ---

ads-title = Les publicités qu’on vous a montrées
ads-list = Publicités
ads-all = Voir toutes les publicités
ads-none = Aucune publicité ne correspond.
ads-none-for = Rien n’a été trouvé pour « { $words } ».
ads-count = { $count ->
    [one] { $number } publicité
   *[other] { $number } publicités
}
ads-count-of = { $count ->
    [0] Aucune des { $stored } publicités
    [one] { $number } publicité sur { $stored }
   *[other] { $number } publicités sur { $stored }
}
ads-forget = { $count ->
    [one] Supprimer cette publicité
   *[other] Supprimer ces { $number } publicités
}
row-paid = Payée par { $name }
row-paid-unknown = Payeur non indiqué
row-why-unknown = Pourquoi vous : on ne le sait pas encore.
forget = Supprimer
search = Rechercher
search-in = Annonceur, payeur, mots
filter-platform = Plateforme
filter-any-platform = Toutes
filter-kind = Politique
filter-any-kind = Toutes
kind-filter-political = Politiques
filter-sort = Ordre
sort-newest = Récentes d’abord
sort-oldest = Anciennes d’abord
sort-often = Les plus vues d’abord
sort-advertiser = Par annonceur
filter = Filtrer
filter-topic = Sujet
filter-any-topic = Tous
filter-goal = But
filter-any-goal = Tous
filter-how = Pourquoi vous
filter-any-how = Peu importe
filter-from = Du
filter-to = Au
chip-advertiser = De : { $name }
chip-reason = { $kind } : { $name }
chip-off = Sans « { $name } »

# --- one ad ---

record-back = Toutes les publicités
record-advertiser = Toutes les publicités de cet annonceur
record-says = Ce que dit la publicité
record-ground = Comment Sightline le sait
record-details = Les détails
record-forget = Supprimer cette publicité
record-about = Elle parle de ceci : { $topics }.
topic-by = { $topic } (« { $word } »)
record-goal-donate = Elle veut que vous fassiez un don.
record-goal-sign = Elle veut vous faire signer quelque chose.
record-goal-vote = Elle veut que vous alliez voter.
record-goal-attend = Elle veut que vous veniez quelque part.
record-goal-persuade = Elle veut vous convaincre.
opinion-said-yes = Vous avez dit que les publicités de cet annonceur sont politiques.
opinion-said-no = Vous avez dit que les publicités de cet annonceur ne sont pas politiques.
opinion-is-political = C’est politique
opinion-not-political = Ce n’est pas politique
opinion-leave = Laisser Sightline en juger
opinion-counts = Cela vaut pour toutes les publicités de cet annonceur, reste sur cet appareil et n’est jamais donné.
sure-archive = Elle vient des données téléchargées que vous avez importées.
sure-explanation = Seule l’explication a été trouvée, pas la publicité elle-même.
verdict-rests-political = La conclusion qu’elle est politique repose sur { $grounds }.
verdict-rests-issue = La conclusion qu’elle porte sur une question de société repose sur { $grounds }.
verdict-rests-not = La conclusion qu’elle n’est pas politique repose sur { $grounds }.
verdict-is-unknown = On ne sait pas si elle est politique.
verdict-no-ground = Rien de ce qui est noté n’appuie cette conclusion.
verdict-sure = Sightline en est sûr à { $percent } %.
rests-disclosure = la mention affichée avec elle
rests-advertiser = l’annonceur connu comme politique
rests-words = ses mots
fact-platform = Plateforme
fact-account = Compte
fact-page = Page de l’annonceur
fact-leads = Mène à
fact-number = Numéro de la publicité
fact-first = Première fois
fact-last = Dernière fois
fact-screen = À l’écran
fact-sightings = { $count ->
    [0] Jamais une seconde entière
    [one] Une fois, une seconde ou plus
   *[other] { $count } fois, une seconde ou plus
}

# --- one advertiser ---

advertiser-on = Annonceur sur { $site }
advertiser-gone = Plus aucune publicité de cet annonceur n’est enregistrée.
advertiser-ads-count = { $count ->
    [one] Vous avez vu { $number } publicité de cet annonceur.
   *[other] Vous avez vu { $number } publicités de cet annonceur.
}
advertiser-seen = { $count ->
    [0] Aucune n’est restée une seconde entière sur votre écran.
    [one] Une fois, une publicité est restée une seconde ou plus sur votre écran.
   *[other] À { $number } reprises, une publicité est restée une seconde ou plus sur votre écran.
}
advertiser-day = C’était le { $first }.
advertiser-days = La première le { $first }, la dernière le { $last }.
advertiser-why = Toutes les raisons données pour vous choisir
advertiser-no-reasons = On n’en connaît encore aucune. Ouvrez l’explication de la plateforme pour l’une des publicités, et Sightline la lira.
advertiser-ads = Ses publicités
mute-advertiser-on = Ne plus mettre de badge sur ses publicités
mute-advertiser-off = Remettre le badge sur ses publicités
advertiser-accounts = Les comptes de ce nom
advertiser-accounts-how = Sightline considère les comptes du même nom comme un seul annonceur. À vous de juger s’ils vont ensemble.

# --- what they think you are ---

traits-page-title = Comment on vous voit
traits-page-lead = Voici les raisons que les plateformes ont données pour vous montrer des publicités. Elles ne sont pas forcément vraies.
traits-none = On ne connaît encore aucune raison. Ouvrez l’explication que la plateforme donne d’une publicité, ou importez vos données téléchargées.
traits-count = { $count ->
    [one] { $number } caractéristique a servi à vous choisir.
   *[other] { $number } caractéristiques ont servi à vous choisir.
}
traits-count-sensitive = { $count ->
    [0] Aucune n’est de celles que la loi protège particulièrement.
    [one] L’une d’elles est de celles que la loi protège particulièrement.
   *[other] { $number } d’entre elles sont de celles que la loi protège particulièrement.
}
traits-show-more = { $count ->
    [one] En voir { $number } de plus
   *[other] En voir { $number } de plus
}
traits-recorded-open = Vers vos données téléchargées
trait = Caractéristique
trait-by = Utilisée par
trait-used = Dans
trait-change = La modifier
trait-ads = { $count ->
    [one] { $number } publicité
   *[other] { $number } publicités
}
trait-others = { $count ->
    [one] et un autre
   *[other] et { $number } autres
}
trait-last = la dernière le { $day }
trait-setting = { $site } : { $name }
lists-title = Les listes où vous figurez
lists-lead = Quelqu’un a importé ou acheté une liste de personnes, et vous y figurez ou vous ressemblez à celles qui y figurent.
traits-table = Caractéristiques
traits-search-in = Caractéristique ou annonceur
traits-found = { $count ->
    [one] { $number } raison trouvée
   *[other] { $number } raisons trouvées
}
traits-none-found = Aucune raison ne correspond.
traits-all = Tout afficher ({ $number })
trait-recorded = dans vos données de { $sites }
filter-which = Raisons
filter-any-reason = Toutes
which-sensitive = Sensibles
which-used = Ayant servi à vous montrer une publicité
which-recorded = Dans vos données téléchargées

# --- settings ---

settings-title = Réglages
settings-where = Où Sightline lit
settings-where-how = Rien n’est lu tant que vous ne l’activez pas. Votre navigateur vous redemande votre accord pour chaque site, et c’est aussi là que vous pouvez le retirer à tout moment. Les fenêtres privées ne sont jamais lues.
settings-paused = La lecture est en pause partout.
settings-resume = Reprendre la lecture
settings-badges = Badges indésirables
settings-muted-none = Chaque publicité politique porte un badge. Dans le panneau du badge, vous pouvez le désactiver pour une publicité, un annonceur ou une plateforme.
settings-muted = Ici, les publicités ne portent pas de badge. Elles sont notées quand même.
settings-muted-ads = { $count ->
    [one] { $number } publicité isolée
   *[other] { $number } publicités isolées
}
settings-unmute = Remettre le badge
settings-unmute-all = Remettre les badges
settings-look = Langue et apparence
settings-language = Langue
settings-language-browser = Comme le navigateur
settings-theme = Couleurs
settings-theme-browser = Comme le navigateur
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-kept = Ce qui est gardé
settings-kept-what = Les publicités que vous avez vues, qui les a payées, les raisons données pour vous les montrer et la date. Tout cela est sur cet appareil. Les publications de vos amis et des pages ne sont pas gardées.
settings-stored = { $count ->
    [0] Rien n’est enregistré.
    [one] { $number } publicité est enregistrée.
   *[other] { $number } publicités sont enregistrées.
}
settings-keep = Garder les publicités
settings-keep-always = aussi longtemps que je veux
settings-keep-days = { $count ->
    [30] 30 jours après la dernière fois
    [90] 3 mois après la dernière fois
    [365] un an après la dernière fois
    [730] deux ans après la dernière fois
   *[other] { $count } jours après la dernière fois
}
settings-keep-how = Les plus anciennes sont alors supprimées une fois par jour, définitivement.
settings-take = Tout emporter
settings-take-what = Un fichier JSON contient tout, les clés ci-dessous seulement si vous les cochez, et peut être importé de nouveau, ici ou dans un autre navigateur. Un fichier CSV est un tableau des publicités pour un tableur.
settings-export-keys = Avec les clés pour retirer ce que vous avez donné (quiconque a le fichier pourrait le retirer)
settings-export-json = Exporter en JSON
settings-export-csv = Exporter en CSV
settings-import = Importer un fichier exporté
settings-forget = Supprimer
settings-forget-one = Une publicité, ou toutes celles qu’une recherche trouve, se suppriment dans la liste des publicités.
settings-forget-range = Supprimer les publicités de ces jours
settings-forget-undo = Vous pouvez annuler une suppression pendant dix minutes.
settings-first = Premiers pas
settings-first-what = Ce que Sightline lit, ce qu’il garde et un exemple de publicité, avec des explications.
settings-first-open = Lire l’introduction
settings-health = Vérifier que la lecture marche
settings-download = Importer les données téléchargées d’une plateforme
settings-advanced = Avancé
settings-rules = Les règles de lecture des plateformes, et qui peut en signer de nouvelles

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] Il n’y avait rien à supprimer.
    [one] La publicité est supprimée.
   *[other] { $number } publicités sont supprimées.
}
notice-kept = { $count ->
    [0] Les publicités sont gardées aussi longtemps que vous voulez.
   *[other] Les publicités plus anciennes seront désormais supprimées.
}
notice-pruned = { $count ->
    [one] { $number } publicité était plus ancienne et a été supprimée.
   *[other] { $number } publicités étaient plus anciennes et ont été supprimées.
}
notice-range = Choisissez au moins l’un des deux jours.
notice-exporting = Exportation : { $number } publicités pour l’instant…
notice-exported = Exporté dans { $name }.
notice-picture = L’image est enregistrée sous le nom { $name }.
forget-found-question = { $count ->
    [one] Supprimer cette publicité ?
   *[other] Supprimer ces { $number } publicités ?
}
forget-found-what = Elles seront retirées de cet appareil. Vous pourrez annuler pendant dix minutes.
forget-found-keep = Garder
forget-found-do = Supprimer
forget-range-question = Supprimer les publicités de ces jours ?
forget-range-what = Toutes les publicités vues ces jours-là seront retirées de cet appareil. Vous pourrez annuler pendant dix minutes.
forget-range-keep = Les garder
forget-range-do = Supprimer
forget-all-question = Tout supprimer ?
forget-all-what = Toutes les publicités que Sightline a notées, et ce qu’il en a appris, seront retirées de cet appareil. Vous pourrez annuler pendant dix minutes. Ce que vous avez donné reste à l’étude.
forget-all-keep = Les garder
forget-all-do = Tout supprimer
keep-question = Supprimer les publicités plus anciennes ?
keep-what = { $count ->
    [30] Les publicités vues pour la dernière fois il y a plus de 30 jours seront supprimées maintenant, puis une fois par jour, définitivement.
    [90] Les publicités vues pour la dernière fois il y a plus de 3 mois seront supprimées maintenant, puis une fois par jour, définitivement.
    [365] Les publicités vues pour la dernière fois il y a plus d’un an seront supprimées maintenant, puis une fois par jour, définitivement.
    [730] Les publicités vues pour la dernière fois il y a plus de deux ans seront supprimées maintenant, puis une fois par jour, définitivement.
   *[other] Les publicités vues pour la dernière fois il y a plus de { $count } jours seront supprimées maintenant, puis une fois par jour, définitivement.
}
keep-keep = Les garder
keep-do = Supprimer les anciennes

# --- charts ---
# `digit-groups` stands between groups of three digits.

chart-empty = Il n’y a encore rien à montrer ici.
chart-unnamed = sans nom
chart-table = Voir en tableau
chart-save = Enregistrer l’image
chart-when = Quand
chart-name = Nom
chart-count = Nombre
chart-share-of = Part
chart-share = { $share } %
chart-share-small = moins de 1 %
chart-more =
    { $count ->
        [one] Une ligne de plus se trouve dans le tableau.
       *[other] { $count } lignes de plus se trouvent dans le tableau.
    }
chart-columns-reading = { $total } en tout ; au maximum { $most } ({ $label }).
chart-bars-reading = { $label } vient en premier avec { $most }.
chart-bars-reading-of = { $label } vient en premier avec { $most } sur { $total }.
chart-source = Sightline, sur cet appareil, { $day }

day-month = { $day } { $month }
month-year = { $month } { $year }

# --- used everywhere ---

thousands = { "\u202F" }
day-long = { $day } { $month } { $year }
day-short = { $day } { $month } { $year }
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
sections = Rubriques
tab-overview = Aperçu
tab-ads = Publicités
tab-reasons = Raisons
tab-donate = Donner
tab-settings = Réglages
choose-platforms = Choisir les plateformes
copy = Copier
save = Enregistrer
undo = Annuler

surface-feed = dans le fil
surface-right-column = dans la colonne de côté
surface-search = parmi les résultats de recherche
surface-marketplace = dans Marketplace
surface-instream = dans une vidéo
surface-video = dans un fil de vidéos
surface-conversation = parmi les commentaires
surface-player = dans le lecteur vidéo
surface-companion = à côté du lecteur vidéo
surface-masthead = en haut de la page d’accueil
surface-story = entre des stories
surface-trends = parmi les tendances
surface-suggestions = parmi les comptes à suivre
surface-shorts = parmi de courtes vidéos
surface-archive = dans des données téléchargées

topic-abortion = Avortement
topic-climate = Climat et environnement
topic-corruption = Corruption et lobbying
topic-crime = Criminalité et police
topic-defence = Défense et anciens combattants
topic-digital = Droits numériques
topic-economy = Économie et prix
topic-education = Éducation
topic-elections = Élections
topic-energy = Énergie
topic-equality = Égalité et droits civiques
topic-europe = Europe
topic-farming = Agriculture et animaux
topic-foreign = Politique étrangère
topic-guns = Armes à feu
topic-health = Santé
topic-housing = Logement
topic-jobs = Emploi et salaires
topic-lgbt = Droits LGBT
topic-migration = Immigration
topic-religion = Religion
topic-taxes = Impôts
topic-transport = Transports
topic-welfare = Retraites et aides sociales
goal-donate = Faire donner
goal-sign = Faire signer
goal-vote = Faire voter
goal-attend = Faire venir
goal-persuade = Convaincre
kind-filter-declared = Déclarées politiques
kind-filter-concluded = Semblent politiques, non déclarées
kind-filter-other = Toutes les autres

# A criterion by its name alone, for lists and tables.
criterion-age = Âge
criterion-gender = Genre
criterion-location = Lieu
criterion-language = Langue
criterion-interest = Intérêt
criterion-behaviour = Comportement
criterion-topic = Sujet
criterion-keyword = Mot-clé
criterion-event = Événement
criterion-tv_show = Émission de télévision
criterion-life_event = Moment de la vie
criterion-customer_list = Liste envoyée
criterion-lookalike = Ressemblance à d’autres
criterion-website_visit = Visite d’un site
criterion-app_activity = Usage d’une application
criterion-store_visit = Visite d’un magasin
criterion-offline_activity = Activité hors ligne
criterion-product_catalogue = Produits regardés
criterion-engagement = Interaction
criterion-page_like = Page aimée
criterion-friend_of_page_like = Page aimée par une personne amie
criterion-follower_of = Compte suivi
criterion-follower_lookalike = Ressemblance à des abonnés
criterion-data_broker = Groupe d’un courtier
criterion-platform_activity = Activité sur la plateforme
criterion-relationship = Situation amoureuse
criterion-education = Formation
criterion-school = École
criterion-field_of_study = Matière étudiée
criterion-employer = Employeur
criterion-industry = Secteur
criterion-company_size = Taille de l’entreprise
criterion-job_title = Poste
criterion-job_function = Fonction
criterion-seniority = Niveau hiérarchique
criterion-skill = Compétence
criterion-member_group = Groupe
criterion-device = Appareil
criterion-os = Système
criterion-carrier = Réseau mobile
criterion-platform = Usage de la plateforme
criterion-context = Ce que vous regardiez
criterion-ranking = Choix de la plateforme
criterion-unresolved_audience = Audience non décrite
criterion-unrecognised = Pas encore compris

noun-age-range = de { $min } à { $max } ans
noun-age-from = { $min } ans ou plus
noun-age-to = { $max } ans ou moins
noun-man = un homme
noun-woman = une femme
noun-any-age = tout âge
noun-any-gender = tout genre
noun-unnamed = non nommé

# --- the page around the letter ---

act-back = Retour à la publicité
act-title = Ce que vous pouvez faire
act-write = Écrire à { $name }
act-lead = Une lettre avec ce que Sightline sait, à compléter et à envoyer vous-même. Sightline n’envoie rien. Ce n’est pas un conseil juridique ; les autorités ci-dessous vous en disent plus sur vos droits.
act-want = Ce que vous voulez
act-want-access = Savoir ce qu’on garde sur vous
act-want-objection = M’opposer et qu’on me retire
act-live = Où vous habitez
act-live-how = Sightline le demande une fois, le retient et ne le devine jamais. La loi sur laquelle la lettre se fonde en dépend. Si vous habitez ailleurs, choisissez le lieu où l’annonceur est établi : le droit de l’UE et celui du Royaume-Uni lient aussi ceux qui y sont établis.
act-california = La loi californienne lie les entreprises à partir d’une certaine taille. Elle lie rarement les campagnes et les partis ; ils peuvent refuser.
act-language = Langue de la lettre
act-make = La rédiger
act-letter = Lettre. À vous de compléter ce qui est entre crochets.
act-print = Imprimer
act-mail = Ouvrir dans la messagerie
act-nobody = Aucun destinataire n’est nommé pour une lettre : ni annonceur ni payeur.
act-label = Si une publicité politique ne porte pas sa mention
act-data = Si personne ne répond ou si vos données ont été mal utilisées
act-about = À propos de la publicité de { $name } sur { $site }.
act-about-unnamed = À propos d’une publicité sur { $site } dont l’annonceur n’est pas nommé.
act-looked-up = Les autorités et les réglages ont été vérifiés en novembre 2026.
law-uk = Royaume-Uni
law-eu = Union européenne, Norvège, Islande, Liechtenstein
law-ch = Suisse
law-br = Brésil
law-california = Californie
land-uk = Royaume-Uni
land-eu = Union européenne
land-ch = Suisse
land-br = Brésil
land-us = États-Unis
land-california = Californie
land-ca = Canada
land-au = Australie
authority-in = { $place } : { $what }
authority-uk-label = Commission électorale (Electoral Commission)
authority-uk-data = Commissariat à l’information (Information Commissioner’s Office)
authority-eu-label = Coordinateur pour les services numériques de votre pays
authority-eu-data = Autorité de protection des données de votre pays
authority-ch-data = Préposé fédéral à la protection des données et à la transparence
authority-br-data = Autorité de protection des données (Agência Nacional de Proteção de Dados)
authority-us-label = Commission électorale fédérale (Federal Election Commission)
authority-california-data = Agence californienne de protection de la vie privée (California Privacy Protection Agency)
authority-ca-label = Commissaire aux élections fédérales
authority-au-label = Commission électorale australienne (Australian Electoral Commission)
complain-uk-label = Un contenu politique sur Internet doit dire qui le diffuse et au nom de qui (Elections Act 2022, partie 6).
complain-uk-data = Vos données ont été utilisées illégalement, ou personne ne répond à votre demande.
complain-eu-label = Les publicités politiques doivent porter un marquage et mener à un avis de transparence (règlement (UE) 2024/900, art. 11 et 12).
complain-eu-data = Vos données ont été utilisées illégalement, personne ne répond, ou des données sensibles ont servi à une publicité politique (règlement (UE) 2024/900, art. 18).
complain-ch-data = Vos données ont été utilisées illégalement, ou personne ne répond à votre demande.
complain-br-data = Vos données ont été utilisées illégalement, ou personne ne répond à votre demande.
complain-us-label = Les publicités pour ou contre des candidats fédéraux doivent dire qui a payé (11 CFR 110.11).
complain-california-data = Une entreprise ne répond pas à votre demande, ou continue de vendre ou de partager vos données.
complain-ca-label = Les publicités électorales doivent dire qui les a autorisées (Loi électorale du Canada, art. 320).
complain-au-label = Un contenu électoral doit dire qui l’a autorisé (Commonwealth Electoral Act 1918, art. 321D).

# Settings of the platforms, by the ids of rules/actions.toml: what the platform calls each, and what to do there.
setting-meta-lists = Annonceurs et listes
setting-meta-lists-how = Ouvrez la liste des annonceurs dont vous avez vu des publicités (« Advertisers you saw »), choisissez l’annonceur, puis la raison (« Why you may be seeing ads ») pour quitter sa liste.
setting-meta-outside = Votre activité en dehors des technologies Meta
setting-meta-outside-how = Voyez qui a signalé ce que vous avez fait ailleurs, et dissociez-le de votre compte.
setting-meta-preferences = Préférences publicitaires
setting-meta-preferences-how = Voyez et changez vos sujets publicitaires et les catégories qui servent à vous atteindre.
setting-x-interests = Centres d’intérêt
setting-x-interests-how = Décochez ce qui vous plaît selon X.
setting-x-audiences = Audiences
setting-x-audiences-how = Voyez quels annonceurs vous ont sur une liste, et quittez-la.
setting-x-preferences = Préférences publicitaires
setting-x-preferences-how = Désactivez les publicités personnalisées.
setting-youtube = Mes préférences publicitaires
setting-youtube-how = Voyez moins de publicités sur un sujet ou d’un annonceur, ou désactivez les annonces personnalisées.
setting-tiktok-outside = Publicités personnalisées
setting-tiktok-outside-how = Dans les paramètres, sous « Publicités », dissociez les annonceurs et effacez ce qu’ils ont signalé.
setting-tiktok = Paramètres des publicités
setting-tiktok-how = Dans les paramètres, sous « Publicités », changez vos sujets publicitaires ou désactivez les publicités ciblées.
setting-linkedin = Données publicitaires
setting-linkedin-how = Désactivez une à une les données que LinkedIn utilise pour la publicité : centres d’intérêt, formation, poste, employeur, lieux, listes.
setting-reddit = Confidentialité
setting-reddit-how = Désactivez les publicités fondées sur votre activité et sur les informations de partenaires.

# --- donations ---

donate-title = Donner à la recherche
donate-free = Rien ne vous y oblige. Sightline fait tout le reste sans cela.
donate-why = La recherche ne peut étudier le ciblage politique que si des gens montrent ce qu’on leur a montré. Vous pouvez rejoindre une étude, regarder chaque fiche avant son départ et la retirer plus tard.
donate-find = Trouver une étude
donate-find-how = Une étude vous donne l’adresse de son serveur de collecte. L’interroger n’envoie rien sur vous ni sur vos publicités.
donate-address = Adresse du serveur de collecte, ou code d’adhésion
donate-ask = Lire ce qu’elle demande
donate-file = Ou ouvrez le fichier de l’étude
donate-open = Ouvrir
study-title = Nom de l’étude
study-controller = Qui est responsable
study-purpose = Dans quel but
study-recipients = Qui reçoit les fiches
study-funder = Qui la finance
study-ethics = Qui a vérifié qu’elle est permise
study-countries = Pays
study-asks = Ce qu’elle demande
asks-always = semaine, plateforme, annonceur, combien de fois vous l’avez vue, ce que Sightline en a conclu
asks-names = les noms dans les raisons : pages, centres d’intérêt, lieux, propriétaires de listes
study-published-if = Ce qui est publié
study-people = { $count ->
    [one] seulement ce qu’au moins une personne a donné
   *[other] seulement ce qu’au moins { $number } personnes ont donné
}
study-sent = Quand les fiches sont envoyées
study-sent-hours = { $count ->
    [0] tout de suite
    [one] chacune à un moment différent, dans l’heure
   *[other] chacune à un moment différent, dans les { $number } heures, pour que personne ne voie qu’elles viennent d’une seule personne
}
study-recall = Jusqu’à quand un retrait arrive à temps
study-recall-days = { $count ->
    [one] un jour après la semaine dont parle une fiche ; d’ici là, personne ne l’analyse
   *[other] { $number } jours après la semaine dont parle une fiche ; d’ici là, personne ne l’analyse
}
study-kept = Durée de conservation
study-kept-days = { $count ->
    [one] { $number } jour après la fin de l’étude
   *[other] { $number } jours après la fin de l’étude
}
study-ends = Dernier jour de l’étude
study-contact = Questions et réclamations
study-collector = Où les fiches sont envoyées
study-relay = Qui les transmet sans les lire
study-issuer = Qui autorise l’envoi, sans savoir de quoi
study-published = Où ces conditions sont publiées
study-analysis = Clé qui ouvre les fiches
study-receipts = Clé des reçus du serveur de collecte
study-gateway = Clé d’entrée du serveur de collecte
study-tokens = Clé des autorisations, la même pour tout le monde
study-begins = Premier jour de l’étude
study-digest = Empreinte de ces conditions
study-compare = Comparez-la avec celle publiée à { $address }. Tout le monde devrait voir la même : des conditions faites pour une seule personne diraient qui elle est.
study-signer = Signées avec la clé
study-before = (jusqu’ici : { $text })
offer-lead = Lisez ce que cette étude demande. Rien n’a été envoyé.
offer-changed = Ce sont d’autres conditions que celles que vous aviez acceptées. Rien n’est donné à ces conditions avant votre accord.
offer-signer = Elles sont signées avec une autre clé qu’avant. Demandez à l’étude, par un moyen que vous connaissez déjà, si c’est normal.
offer-about = À propos de l’étude
offer-if = Si vous la rejoignez
offer-ticked = Rien ne part automatiquement. Vous cochez chaque publicité que vous voulez donner.
offer-coarse = Une fiche contient la publicité, qui a payé et les raisons données, en moins précis : la semaine au lieu de l’heure exacte, une tranche d’âge au lieu d’âges précis. Elle ne contient ni votre nom, ni votre compte, ni votre adresse.
offer-sensitive = J’accepte de donner les fiches que je coche, avec ce que leurs raisons peuvent dire de moi, par exemple des opinions politiques qu’un annonceur me prête.
offer-back = Vous pouvez retirer ce que vous avez donné jusqu’à ce que l’étude le publie, et partir quand vous voulez.
offer-adult = J’ai 18 ans ou plus.
offer-join = Rejoindre cette étude
offer-no = Non merci
study-ended = Cette étude s’est terminée le { $day }. Plus rien ne lui est envoyé ; ce que vous avez donné peut encore être retiré ci-dessous.
joined-lead = Vous avez rejoint cette étude. Rien ne part avant que vous ne l’ayez coché.
joined-outdated = L’étude a changé ses conditions. Plus rien n’est envoyé tant que vous ne les avez pas regardées.
joined-ask-again = Redemander les conditions
joined-same = Ce sont les conditions que vous avez acceptées.
joined-terms = Ce que l’étude dit d’elle-même
joined-choose = Choisissez ce que vous donnez
joined-none = Il n’y a rien à donner pour l’instant. Les publicités que vous verrez désormais apparaîtront d’abord ici.
joined-records = Chaque ligne est une fiche telle qu’elle partirait. Dépliez-la pour voir tous ses champs et le texte exact, et décochez ce que vous voulez taire. Votre nom, l’heure exacte, l’adresse de la page et tout ce qui n’est pas listé ne partent jamais.
review-same = Pareil dans chaque fiche :
review-all = Cocher tout ce qui est affiché
review-no = Décocher tout ce qui est affiché
review-out = Omis : { $number }
review-chosen = { $chosen } sur { $number } choisies
review-never = Ne jamais proposer cet annonceur
review-sensitive = Une raison sensible ne part que si vous la cochez.
review-example = Une de vos propres fiches, telle qu’elle partirait
never-title = Jamais proposés
never-undo = Proposer de nouveau
joined-donate = Donner ce que j’ai coché
give-title = Ceci quitte votre ordinateur
give-records = Fiches
give-sensitive = Raisons sensibles
give-keep = Pas encore
leave-title = Quitter l’étude
leave-what = On ne vous demandera plus rien, et ce qui attend encore ne sera pas envoyé. Ce qui a été envoyé reste à l’étude, sauf si vous le retirez dans la liste de vos dons.
leave-act = Quitter cette étude
record-give = Donner cette fiche de la semaine { $week } :
record-all = Tout ce qui partirait sur la publicité de { $name }
record-empty = Envoyés vides : { $fields }.
record-exact = Le texte exact
field-platform = Plateforme
field-place = Endroit
field-week = Semaine
field-advertiser = Annonceur
field-account = Compte
field-declared = Déclarée comme
field-payer = Payée par
field-authorised = Autorisée par
field-words = Mots de la publicité
field-site = Site où elle mène
field-reasons = Raisons
field-source = Raisons lues dans
field-seen = Combien de fois vue
field-recognised = Reconnue
field-conclusion = Notre conclusion
field-fingerprint = Empreinte de la publicité
field-study = Étude
field-form = Format de la fiche
field-program = Programme
declared-political = Politique
declared-issue = Sur une question de société
declared-eu = Marquage européen de publicité politique
declared-uk = Mention numérique britannique
declared-us = Mention américaine
declared-ca = Autorisation canadienne
declared-au = Autorisation australienne
declared-br = Mention électorale brésilienne
declared-nz = Mention néo-zélandaise du promoteur
verdict-political = Politique
verdict-issue = Sur une question de société
verdict-not = Non politique
verdict-unknown = On ne sait pas
verdict-by = { $verdict }, d’après { $grounds }
basis-disclosure = sa mention
basis-advertiser = son annonceur
basis-words = ses mots
read-dialog = La fenêtre que vous avez ouverte
read-data = Les données de la plateforme dans la page
read-page = La page d’explication de la plateforme
read-note = Une note jointe à la publicité
read-archive = Vos données téléchargées
seen-bucket-once = Une fois
seen-bucket-few = 2 ou 3 fois
seen-bucket-several = 4 à 9 fois
seen-bucket-many = 10 fois ou plus
recognised-confirmed = Comme publicité, confirmé
recognised-likely = Comme publicité, probable
record-version = Version { $version }
record-reason = { $kind } : { $detail }
record-reason-sensitive = { $kind } : { $detail } (sensible)
record-reason-bare = { $kind }, sans détail
record-reason-bare-sensitive = { $kind }, sans détail (sensible)
field-first-ad = Vous compte pour cette publicité
field-first-advertiser = Vous compte pour cet annonceur
first-yes = oui : la première que vous donnez
first-no = non : vous comptez déjà, ou personne n’est nommé
field-country = Votre pays
field-age-band = Votre âge
age-band = { $band } ans
form-ad = Une publicité
form-coverage = Quantité vue
about-title = Sur vous, si vous voulez
about-what = L’étude aimerait le savoir. Rien n’est dit si vous ne le cochez pas, et rien n’est déduit de ce que vous voyez. Cela figure alors dans chaque fiche que vous donnez ; dans une seule fiche vous pouvez le taire.
about-country = Dire dans quel pays je vis
about-country-which = Le pays où je vis
about-age = Dire quel âge j’ai
about-age-which = Mon âge
about-choose = Choisir
asks-country = votre pays, si vous le cochez
asks-age = votre âge par tranches, si vous le cochez
asks-coverage = combien vous avez vu en une semaine, par paliers
weeks-title = Combien vous avez vu
weeks-what = Pour chaque semaine terminée et chaque plateforme : combien de jours vous y étiez et combien de publicités vous avez vues, par paliers. Aucune publicité n’est nommée. Sans cela, personne ne peut dire quelle est la part des publicités politiques. « Non données » compte les publicités politiques dont vous n’avez donné aucune fiche jusqu’ici ; ce que vous donnez avant n’y est pas compté. Les publicités supprimées ne figurent dans aucun de ces nombres.
weeks-none = Il n’y a rien à donner pour l’instant. Une semaine apparaît ici quand elle est terminée.
weeks-give = Donner combien vous avez vu sur { $platform } la semaine { $week }
field-days = Jours
field-ads = Publicités
field-political = Politiques
field-kept-back = Non données
outbox-seen = Combien vous avez vu sur { $platform }
outbox-title = Vos dons
outbox-lead = Les fiches envoyées ne portent rien qui les relie à vous ni entre elles. La clé pour en retirer une n’est gardée que sur cet appareil.
outbox-waiting = Ce qui attend part automatiquement dès que le serveur de collecte peut être joint.
outbox-try = Essayer maintenant
outbox-later = { $count ->
    [one] { $number } retrait sera annoncé plus tard au serveur de collecte.
   *[other] { $number } retraits seront annoncés plus tard au serveur de collecte, chacun à un moment différent.
}
outbox-hurry = Annoncer maintenant
outbox-hurry-what = Le serveur de collecte pourrait alors voir qu’ils viennent d’une seule personne.
outbox-permit = Autoriser de nouveau
outbox-caption = Vos dons et ce qu’ils sont devenus
outbox-record = Fiche
outbox-state = État
outbox-week = semaine { $week }
outbox-back = Retirer
outbox-back-name = Retirer la fiche sur { $name }
donation-waiting = En attente d’envoi
donation-token = En attente : l’étude n’a pas encore donné l’autorisation d’envoi : { $why }
donation-sent = Envoyée
donation-outdated = Non acceptée : l’étude avait changé ses conditions.
donation-recall = Si vous la retirez au plus tard le { $day }, personne ne l’aura analysée.
donation-recall-late = Elle peut encore être retirée ; ce que l’étude a publié reste publié.
donation-refused = Refusée par le serveur de collecte
donation-refused-why = Refusée par le serveur de collecte, qui dit : « { $words } »
donation-held = En attente : Sightline n’a plus le droit de joindre { $host }.
donation-unsure = Peut-être arrivée ; ne sera pas renvoyée.
donation-returning = Retirée ; le serveur de collecte ne l’a pas encore confirmé.
donation-withdrawn = Retirée
offer-invite = Une invitation l’accompagne : { $code }. Elle est gardée avec l’étude.
donate-complain = Questions et réclamations : { $contact }. Vous avez aussi le droit de vous plaindre auprès de l’autorité de protection des données de votre pays.
donate-picture = Ou ouvrir une image de son code QR
review-more = Voici les { $number } fiches les plus récentes. Il y en a d’autres ; elles suivent dès que quelques-unes de celles-ci sont données.
joined-by-itself = Vous avez rejoint cette étude, et les fiches sont données automatiquement. Celles qui attendent sont listées plus bas.
automatic-title = Donner automatiquement
automatic-what = Si vous voulez, les fiches partent sans que vous les cochiez. C’est un choix à part, désactivé tant que vous ne le faites pas.
automatic-which = Seulement des publicités politiques que vous voyez à partir de maintenant, reconnues avec certitude et plus vues depuis un jour. Ce que vous avez omis reste omis, et rien ne part des annonceurs que vous avez écartés.
automatic-hold = Chacune attend un à trois jours dans une liste sur cette page, où vous voyez son texte exact et pouvez l’annuler.
automatic-never = Les raisons sensibles restent ici, sauf si vous les avez cochées pour cette publicité. Une fiche qui change pendant qu’elle attend n’est pas envoyée mais vous est proposée.
automatic-agree = J’accepte que des fiches partent sans que je les regarde d’abord une à une, sauf si je les annule.
automatic-begin = Donner automatiquement désormais
automatic-is-on = Les fiches sont données automatiquement.
automatic-end = Ne plus donner automatiquement
queue-title = Sera donné automatiquement
queue-lead = { $count ->
    [one] { $number } fiche attend. Jusqu’à son départ, vous pouvez l’annuler.
   *[other] { $number } fiches attendent. Jusqu’à leur départ, vous pouvez les annuler.
}
queue-on = Sera donnée le { $day }.
queue-cancel = Annuler
queue-cancel-name = Annuler : ne pas donner la fiche sur { $name }
queue-cancel-all = Tout annuler
receipts-title = Reçus
receipts-what = Le serveur de collecte signe un reçu pour chaque fiche. Enregistrés dans un fichier, les reçus permettent à quiconque de vérifier qu’elle a été enregistrée, ou effacée.
receipts-keys = Avec les clés. Quiconque a le fichier peut alors retirer ces dons, et voir qu’ils viennent d’une seule personne.
receipts-save = Enregistrer les reçus
receipts-open = Ouvrir les reçus d’un autre appareil, pour retirer des dons ici
outbox-back-study = Retirer tout ce qui a été donné à « { $title } »
outbox-back-all = Tout retirer
back-title = Retirer cela ?
back-keep = Laisser ainsi
back-count = { $count ->
    [0] Rien de cela ne peut être retiré.
    [one] { $number } don est retiré.
   *[other] { $number } dons sont retirés.
}
back-unsent = { $count ->
    [one] { $number } n’a jamais été envoyé et ne le sera pas.
   *[other] { $number } n’ont jamais été envoyés et ne le seront pas.
}
back-in-time = { $count ->
    [one] { $number } peut être retiré à temps : jusqu’au { $day }, personne ne l’analyse.
   *[other] { $number } peuvent être retirés à temps : jusqu’au { $day }, personne ne les analyse.
}
back-late = { $count ->
    [one] { $number } est peut-être déjà analysé : sa fiche est effacée, mais ce qui a paru dans des totaux ne peut plus être repris.
   *[other] { $number } sont peut-être déjà analysés : leurs fiches sont effacées, mais ce qui a paru dans des totaux ne peut plus être repris.
}
back-undated = Pour { $number }, la date limite n’est pas notée.
back-held = Pour { $number }, le serveur de collecte ne l’apprend que lorsque vous autorisez de nouveau Sightline à le joindre.
back-keyless = { $number } ne peut être retiré d’ici : la clé n’est pas sur cet appareil.
back-stops = Plus rien n’est donné automatiquement, et ce qui attend est annulé.
back-together = Ils sont retirés l’un après l’autre. Qui garde là-bas les adresses réseau pourrait voir qu’ils viennent d’une seule personne.
back-spread = { $count ->
    [one] Chaque retrait est annoncé à un moment différent, dans l’heure, tant que le navigateur est ouvert, pour que personne ne voie qu’ils viennent d’une seule personne.
   *[other] Chaque retrait est annoncé à un moment différent, dans les { $number } heures, tant que le navigateur est ouvert, pour que personne ne voie qu’ils viennent d’une seule personne.
}
back-for-good = C’est sans retour. Ce qu’une étude a publié dans des totaux ne peut plus être repris ensuite.

# --- health ---

health-title = La lecture marche-t-elle encore ?
health-lead = Les plateformes changent la construction de leurs pages sans le dire. Sightline compte ce qu’il trouve, pour que vous le sachiez s’il n’en comprend plus une.
health-none = Rien à dire pour l’instant : aucune plateforme n’est activée.
health-look = À vérifier.
health-good = La lecture marche.
health-off = Désactivé.
health-unsure = Pas encore assez vu pour le dire.
health-last = Dernière publicité trouvée { $when }.
worry-no-posts = Sightline ne trouve plus de publications sur { $site } : { $count ->
    [one] aucune sur la dernière page.
   *[other] aucune sur les { $number } dernières pages.
} { $site } a probablement changé.
worry-silent = Sightline a examiné { $count ->
    [one] { $number } publication
   *[other] { $number } publications
} sur { $site } depuis qu’il y a trouvé une publicité pour la dernière fois. Soit on ne vous en montre aucune, soit { $site } a changé.
worry-lost-structure = Sightline trouve encore des publicités sur { $site }, mais l’un des moyens de les reconnaître ne marche plus : les données de la page. Le prochain changement pourrait le rendre aveugle.
worry-lost-markup = Sightline trouve encore des publicités sur { $site }, mais l’un des moyens de les reconnaître ne marche plus : la construction de la page. Le prochain changement pourrait le rendre aveugle.
worry-lost-label = Sightline trouve encore des publicités sur { $site }, mais l’un des moyens de les reconnaître ne marche plus : l’étiquette que les gens lisent. Le prochain changement pourrait le rendre aveugle.
worry-flood = { $site } a montré en une heure plus de nouvelles publicités que quiconque peut en regarder ; { $count ->
    [one] une n’a donc pas été gardée.
   *[other] { $number } n’ont donc pas été gardées.
} Une page les invente peut-être ; ce qui était gardé avant est intact.
figures = Chiffres
figures-of = Chiffres pour { $site }
figure-posts = Publications examinées
figure-candidates = Publicités possibles
figure-confirmed = Publicités, deux indices de nature différente
figure-likely = Publicités, un type d’indice
figure-located = Publicités trouvées par leur seule étiquette, là où les règles n’en connaissent pas
figure-since = Depuis la dernière publicité
figure-explanations = Explications lues
figure-understood = Raisons comprises
figure-unrecognised = Raisons gardées telles quelles
health-unknown = Types de raisons que Sightline ne connaît pas encore : { $names }
health-report = Rapport pour l’équipe de Sightline…
rules-title = Les règles que Sightline suit pour lire
rules-shipped = Version { $used }, celle qui accompagnait Sightline.
rules-newer = Version { $used }, plus récente que celle qui accompagnait Sightline ({ $shipped }).
rules-lapsed = Les règles plus récentes que vous aviez chargées ne servent plus ; celles livrées avec Sightline les remplacent. { $why }
rules-why = Quand une plateforme change, des règles plus récentes réparent la lecture sans nouvelle version de Sightline. Un fichier n’est accepté que si quelqu’un en qui vous avez confiance l’a signé et s’il réussit ses propres tests ; il ne peut jamais lire là où vous n’avez pas activé Sightline.
rules-load = Charger un fichier de règles
rules-back = Revenir à la version { $shipped }
rules-from = Chercher des règles plus récentes une fois par jour à cette adresse (vide : jamais)
signers-title = Qui peut signer
signers-built-in = { $count ->
    [0] Cette version de Sightline ne fait confiance à personne par défaut.
    [1] Cette version de Sightline fait confiance à la clé de l’équipe qui la fait.
   *[other] Cette version de Sightline fait confiance à { $count } clés de l’équipe qui la fait.
}
signers-add = Vous pouvez faire confiance à quelqu’un d’autre, par exemple à votre université. Demandez-lui sa clé, ne la prenez pas dans le fichier.
signers-remove = Retirer
signers-key = Clé publique
signers-form = 64 chiffres et lettres de a à f
signers-trust = Accepter

# --- import ---

import-title = Importer ce que les plateformes gardent sur vous
import-lead = Chaque plateforme doit vous donner une copie de ce qu’elle garde. Une partie concerne les publicités : celles qu’on vous a montrées, qui détient une liste où vous figurez, ce que la plateforme pense de vous. Sightline lit cette partie ici, sur cet appareil. Les messages, les photos et tout le reste ne sont pas lus ; des fichiers texte, seul le début est regardé, pour savoir ce qu’ils sont.
import-choose = Choisissez vos données téléchargées ou déposez-les ici : le zip, ou un de ses fichiers
import-files = Ce qui a été lu de chaque fichier
import-files-when = Importé { $when }.
import-file = Fichier
import-file-read = Lu
import-file-kept = Gardé mot pour mot
import-file-left = Laissé de côté
import-file-why = Pourquoi
import-why-shape = Des entrées d’une forme encore inconnue
import-why-unnamed = Des entrées qui disent seulement qu’il y a eu une publicité
import-why-undated = La date d’affichage est écrite d’une façon encore inconnue
import-why-clock = Les heures sont celles de l’horloge du compte et peuvent être décalées de plusieurs heures
import-why-damaged = Le fichier est endommagé : téléchargez-le de nouveau
import-why-page = Rien n’a pu être lu de cette page : demandez le téléchargement en JSON
import-why-text = La forme texte en dit moins : demandez le téléchargement en JSON
import-found = Ce qui a été trouvé
import-thinks =
    { $count ->
        [one] { $number } chose que { $site } pense de vous
       *[other] { $number } choses que { $site } pense de vous
    }{ $sensitive ->
        [0] .
        [one] , dont { $sensitive } sensible.
       *[other] , dont { $sensitive } sensibles.
    }
import-see = Les voir
import-found-ads = { $count ->
    [one] { $number } publicité ou annonceur dans les dernières données importées
   *[other] { $number } publicités et annonceurs dans les dernières données importées
}
import-see-ads = Voir les publicités
import-where = Où les demander
import-forms = Le JSON en dit le plus et il est exact. Le HTML ou le texte, que certains envoient si vous ne choisissez rien, est lu aussi.
download-meta = Choisissez « Télécharger vos informations », puis « Informations sur les publicités » et le format JSON.
download-x = Choisissez « Télécharger une archive de vos données ». Elle arrive en quelques jours.
download-youtube = Choisissez « historique » et le format JSON.
download-google = Dans « Mon activité », choisissez seulement les annonces et le format JSON.
download-tiktok = Choisissez « Toutes les données » et JSON.
download-linkedin = Choisissez l’archive la plus complète.
traits-from = D’après les données téléchargées, importées { $when }.
traits-forget = Oublier tout cela

# --- what went wrong ---
# `detail` is technical and in English, for whoever mends it.

broken-title = Impossible d’afficher cette page
broken-what = En attendant, vous pouvez arrêter toute lecture et emporter ce qui est enregistré.
broken-halt = Arrêter de lire partout
broken-rescue = Exporter ce qui est enregistré
notice-halted = Plus rien n’est lu. Une fois le problème réglé, la lecture reste en pause un jour, sauf si vous y mettez fin.
trouble-storage = Le stockage du navigateur a échoué. Vérifiez que le disque n’est pas plein et que le navigateur peut enregistrer des données, puis rechargez cette page. ({ $detail })
trouble-newer = Une version plus récente de Sightline a enregistré vos publicités sous une forme que celle-ci ne peut pas ouvrir. Rien n’est perdu : mettez Sightline à jour, puis rechargez cette page.
trouble-shape = Une donnée enregistrée est illisible. Rechargez cette page. Si cela se reproduit, merci de le signaler. ({ $detail })
trouble-request = Sightline n’a pas compris. Rechargez cette page. Si cela se reproduit, merci de le signaler. ({ $detail })
trouble-gone = Cette publicité n’est plus enregistrée. Revenez à la liste de vos publicités.
trouble-platform = Sightline ne connaît pas la plateforme « { $name } ». Rechargez cette page.
trouble-page = Il n’y a pas de page « { $name } ». Choisissez une autre partie de Sightline.
trouble-key = Ce n’est pas une clé publique. Elle a 64 chiffres et lettres de a à f ; copiez-la en entier.
trouble-rules-address = L’adresse des règles commence par https:// et compte au plus 500 caractères. Corrigez-la et enregistrez de nouveau.
trouble-rules = { $why } Les règles actuelles restent en service.
trouble-join-first = Vous n’avez pas rejoint d’étude. Rejoignez-en une d’abord.
trouble-randomness = Le navigateur n’a pas fourni de nombres aléatoires, et un don en a besoin. Redémarrez le navigateur et réessayez.
trouble-collector-address = Ce n’est pas l’adresse d’un serveur de collecte. Elle commence par https:// et un nom de serveur, par exemple https://collector.example, et rien ne suit.
trouble-collector-silent = Le serveur de collecte est injoignable. Vérifiez l’adresse et votre connexion, ou réessayez plus tard.
trouble-other-terms = Le serveur de collecte montre à d’autres des conditions différentes de celles que vous avez vues ; vous n’avez pas rejoint l’étude. Comparez l’empreinte avec celle qui est publiée, et dites-le aux responsables.
trouble-no-study = Il n’y a pas d’étude à cette adresse. Vérifiez-la, ou demandez aux responsables de l’étude.
trouble-study = Cette étude ne dit pas tout ce qu’elle doit dire, vous ne pouvez donc pas la rejoindre. Prévenez ses responsables. ({ $detail })
trouble-study-form = Ce n’est pas le fichier signé d’une étude. Demandez ce fichier aux responsables. ({ $detail })
trouble-study-signature = Les conditions de cette étude ont été modifiées après leur signature ; vous ne pouvez pas la rejoindre. Dites-le aux responsables.
trouble-study-ended = Cette étude s’est terminée le { $day } et n’accepte plus rien. Demandez à l’équipe qui la mène si une autre suivra.
trouble-other-code = Ce ne sont pas les conditions que nomme le code d’adhésion, vous ne pouvez donc pas rejoindre l’étude. Prévenez ses responsables.
trouble-invite = Ce n’est pas une invitation : elle a au plus 64 lettres, chiffres et traits d’union. Demandez à qui vous l’a envoyée.
trouble-decisions = Il n’y a plus de place pour retenir ce que vous omettez. Supprimez des publicités dont vous n’avez plus besoin, ou ne donnez pas cette fiche.
trouble-receipts = Ce n’est pas un fichier de reçus, ou quelqu’un l’a modifié. Rien n’a été importé. ({ $detail })
trouble-no-keys = Ce fichier ne contient pas de clés pour des dons à retirer. Enregistrez les reçus avec les clés sur l’autre appareil.
trouble-letters = Le texte de la lettre n’a pas pu être chargé. Rechargez cette page.
trouble-record = Une fiche n’est pas comme elle doit être, rien n’a donc été envoyé. Merci de le signaler. ({ $detail })
refused-size = Le fichier est plus gros qu’un fichier de règles ne peut l’être ({ $size } octets ; { $most } au plus). Choisissez un autre fichier.
refused-form = Ce n’est pas un fichier de règles. Choisissez-le tel qu’il a été publié. ({ $detail })
refused-signer = Le fichier est signé par quelqu’un en qui vous n’avez pas confiance. Si vous savez qui c’est, ajoutez sa clé sous « Qui peut signer ». (clé { $key })
refused-signature = La signature ne correspond pas : le fichier a été modifié après avoir été signé. Demandez-le de nouveau à ceux qui le publient.
refused-older = Le fichier contient la version { $offered } ; la version { $current } a déjà été prise. Vous n’avez rien à faire.
refused-expired = Les règles étaient valables jusqu’au { $day }. Procurez-vous-en de plus récentes chez ceux qui les publient.
refused-program = Les règles demandent Sightline { $version } ou plus récent. Mettez d’abord Sightline à jour.
refused-reach = Les règles liraient sur { $place }, ce que cette version de Sightline ne vous demande pas. N’utilisez pas ce fichier.
refused-check = Les règles sont défectueuses. Prévenez qui les a faites. ({ $detail })
refused-example = Les règles échouent à leur propre test. Prévenez qui les a faites. ({ $platform }, exemple { $number } : { $found } publicités trouvées sur { $expected })

# --- notices ---

notice-ads-back = { $count ->
    [one] La publicité est de retour.
   *[other] Vos publicités sont de retour.
}
notice-switch-refused = Sans votre autorisation, Sightline ne peut pas regarder { $site }. La lecture y reste désactivée.
notice-on = { $site } est activé.
notice-off = { $site } est désactivé.
notice-ask-refused = Sans votre autorisation, Sightline ne peut pas interroger le serveur de collecte sur son étude.
notice-join-refused = Vous n’avez pas rejoint l’étude : il manque l’autorisation du navigateur pour donner.
notice-joined = Vous avez rejoint l’étude. Rien n’est donné sans votre accord.
notice-left = Vous avez quitté l’étude.
notice-choose-one = Choisissez au moins une publicité à donner.
notice-never = Plus aucune publicité de cet annonceur n’est proposée.
notice-offered = Les publicités de cet annonceur sont de nouveau proposées.
notice-record-changed = Modifiées depuis que vous les avez vues, et non envoyées : { $count }. Regardez-les à nouveau.
notice-donated = { $count ->
    [one] Merci : { $count } publicité est en route.
   *[other] Merci : { $count } publicités sont en route.
}
notice-sent = { $count ->
    [0] Aucune publicité n’a été envoyée.
    [one] { $count } publicité a été envoyée.
   *[other] { $count } publicités ont été envoyées.
}
notice-later = { $count ->
    [one] { $count } sera envoyée plus tard.
   *[other] { $count } seront envoyées plus tard.
}
notice-refused = { $count ->
    [one] Le serveur de collecte en a refusé { $count }.
   *[other] Le serveur de collecte en a refusé { $count }.
}
notice-withdrawal-later = C’est retiré. Le serveur de collecte l’apprendra le moment venu, ou dès qu’il pourra être joint.
notice-hurried = C’est retiré.
notice-hurry-later = Les retraits sont annoncés maintenant ; tout n’est pas encore confirmé.
notice-withdrawn = { $count ->
    [one] Le don est retiré.
   *[other] { $count } dons sont retirés.
}
notice-automatic = Désormais, les fiches sont données automatiquement.
notice-automatic-off = Plus rien n’est donné automatiquement.
notice-cancelled = { $count ->
    [0] Elle est déjà en route. Vous pouvez la retirer plus bas.
    [one] { $count } fiche n’est pas donnée automatiquement. Elle est parmi celles à choisir.
   *[other] { $count } fiches ne sont pas données automatiquement. Elles sont parmi celles à choisir.
}
notice-receipts = { $count ->
    [0] Ces dons sont déjà connus ici.
    [one] { $count } don peut maintenant être retiré ici. Rien n’a été envoyé.
   *[other] { $count } dons peuvent maintenant être retirés ici. Rien n’a été envoyé.
}
notice-receipts-size = Ce fichier est trop grand pour des reçus. Choisissez-en un autre.
notice-join-code = Ce code d’adhésion n’est pas complet. Copiez-le de nouveau depuis la page de l’étude.
notice-code-read = Voici ce que dit l’image. Regardez-le avant de demander.
notice-no-code = Cette image ne contient pas de code QR lisible. Choisissez-en une autre, ou collez le code d’adhésion.
notice-no-picture = Ce fichier n’est pas une image lisible. Choisissez-en un autre, ou collez le code d’adhésion.
notice-picture-size = Cette image est trop grande. Choisissez-en une plus petite, ou collez le code d’adhésion.
notice-letter-copied = La lettre est copiée.
notice-opinion = Noté pour toutes les publicités de cet annonceur.
notice-opinion-gone = Sightline en juge de nouveau.
notice-traits-forgotten = Oublié. Importez de nouveau vos données téléchargées pour le revoir.
notice-report-copied = Le rapport est copié. Collez-le dans un ticket.
notice-rules-size = Ce fichier est trop gros pour être un fichier de règles. Choisissez-en un autre. Les règles actuelles restent en service.
notice-rules-loaded = La version { $version } des règles est en service.
notice-rules-reset = Retour à la version { $version } des règles, celle qui accompagnait Sightline.
notice-rules-refused = Sans votre autorisation, Sightline ne peut pas y chercher de règles.
notice-rules-never = Sightline ne cherche plus de règles plus récentes.
notice-rules-daily = Sightline y regarde une fois par jour.
notice-trusted = Les règles signées avec cette clé sont désormais acceptées.
notice-distrusted = La clé n’est plus acceptée.
notice-address = Ce n’est pas une adresse. Elle commence par https://.
notice-import-reading = Lecture…
notice-import-keeping = Enregistrement de ce qui a été trouvé…
notice-import-stopped = Arrêté. Rien n’a été importé.
notice-import-broken = Sightline a buté sur ces données. Merci de signaler lesquelles c’étaient.
notice-import-nothing = Il n’y a là rien sur les publicités que Sightline connaisse. Demandez vos données au format JSON.
notice-import-unread = Rien n’a pu être lu. Choisissez le zip tel que vous l’avez reçu, ou demandez-le de nouveau. ({ $detail })
notice-imported = { $count ->
    [0] Importé : aucune nouvelle publicité, aucun nouvel annonceur.
    [one] Importé : { $count } nouvelle publicité ou nouvel annonceur.
   *[other] Importé : { $count } nouvelles publicités et nouveaux annonceurs.
}
notice-imported-traits = { $count ->
    [one] Et { $count } chose qu’une plateforme pense de vous.
   *[other] Et { $count } choses que des plateformes pensent de vous.
}
notice-import-lost = Tout n’a pas pu être lu : { $detail }
notice-import-undone = L’importation est annulée.

# --- words that stand in the pages themselves ---

skip = Aller au contenu
notices = Messages
loading = Chargement…
importing-title = Lecture des données téléchargées
importing-stop = Arrêter
report-title = Un rapport pour l’équipe de Sightline
report-what = Il contient des noms et des nombres, aucun texte et rien sur vous. Lisez-le, ôtez-en ce que vous voulez et copiez-le dans un ticket. Sightline n’envoie rien. Il en dit plus quand une page de la plateforme est ouverte dans un autre onglet.
report-label = Rapport

# --- said where the core cannot be asked ---
# These are also written to the browser’s own message files. They take no arguments.

browser-restarted = Sightline a été mis à jour ou redémarré. Rechargez cette page.
browser-silent = Sightline n’a pas répondu. Rechargez cette page.
browser-slow = Cela a pris trop de temps. Veuillez réessayer.
browser-stumbled = Sightline a buté là-dessus. Veuillez réessayer.
browser-failed = Cela n’a pas marché. Réessayez, ou rechargez cette page.
browser-again = Réessayer

# --- popup ---

popup-here = Sur cette page
popup-off = Sightline est désactivé sur { $site }.
popup-off-more = Tant qu’il est désactivé, rien n’est lu sur { $site }.
popup-elsewhere = Rien à lire ici.
popup-elsewhere-more = Sightline ne lit pas ce site. Il lit { $sites }.
popup-nowhere = Sightline est désactivé partout.
popup-nowhere-more = Sightline lit { $sites }, chacun seulement une fois que vous l’avez activé.
popup-choose = Choisir où l’activer
popup-none = Aucune publicité trouvée pour l’instant.
popup-none-more = Sightline regarde { $site } à mesure que vous faites défiler.
popup-others =
    { $count ->
        [one] { $count } publicité, non connue comme politique.
       *[other] { $count } publicités, aucune connue comme politique.
    }
popup-political =
    { $count ->
        [one] { $count } publicité politique.
       *[other] { $count } publicités politiques.
    }
popup-both =
    { $political ->
        [one] { $political } publicité politique
       *[other] { $political } publicités politiques
    } et { $others ->
        [one] { $others } autre.
       *[other] { $others } autres.
    }
popup-more =
    { $count ->
        [one] Une de plus se trouve parmi toutes vos publicités.
       *[other] { $count } de plus se trouvent parmi toutes vos publicités.
    }
popup-worry = À vérifier.
popup-see = Voir et signaler
popup-queued = { $count ->
    [one] { $number } fiche sera donnée automatiquement.
   *[other] { $number } fiches seront données automatiquement.
}
popup-queued-see = Voir
popup-everything = Tout voir
popup-read = Lire les publicités sur { $site }
popup-today =
    { $count ->
        [0] Aucune publicité vue aujourd’hui.
        [one] Aujourd’hui : { $count } publicité, { $political ->
            [0] non connue comme politique.
           *[other] politique.
        }
       *[other] Aujourd’hui : { $count } publicités, { $political ->
            [0] aucune connue comme politique.
            [one] dont { $political } politique.
           *[other] dont { $political } politiques.
        }
    }
popup-beside = Ouvrir sur le côté
find-paid = { $kind }, payée par { $name }.
find-unpaid = { $kind }.
find-why = Pourquoi vous : { $reasons } ({ $who })
find-unexplained = Pourquoi vous : on ne le sait pas encore.
pause-hour = Pause d’une heure
pause-now = Sightline est en pause.
pause-left =
    { $count ->
        [one] Rien n’est lu sur aucune page pendant encore une minute.
       *[other] Rien n’est lu sur aucune page pendant encore { $count } minutes.
    }
pause-end = Reprendre la lecture
pause-begun = En pause.
pause-ended = Sightline lit de nouveau.
pause-button = Sightline : en pause, rien n’est lu

# --- side panel ---

side-title = Publicités à côté de votre fil
side-here = Sur cette page
side-none = Aucune publicité trouvée ici pour l’instant. Elles apparaissent à mesure que vous faites défiler { $site }.
side-elsewhere = Rien n’est lu sur cette page.
side-today = Plus tôt aujourd’hui
side-today-none = Aucune autre publicité vue aujourd’hui.
side-all = Toutes les publicités du jour

# --- first run ---

welcome-progress = { $step } sur { $count }
welcome-back = Retour
welcome-next = Suivant
welcome-title = Voyez qui a payé pour vous toucher, et pourquoi vous
welcome-lead = Sightline trouve les publicités politiques dans votre fil et dit simplement ce qu’on en sait.
welcome-invented = Une publicité inventée, et ce qu’ouvre son badge :
welcome-promises = Ce qu’il fait, et ce qu’il ne fait pas
welcome-read = Ce qui est lu
welcome-read-more = Les publications qui ressemblent à des publicités, sur les sites que vous activez ; et l’explication d’une plateforme quand vous l’ouvrez. Les autres sont ignorées.
welcome-private = Fenêtres privées
welcome-private-more = Elles ne sont jamais lues.
welcome-stays = Ce qui reste ici
welcome-stays-more = Tout, dans ce navigateur. Vous pouvez tout effacer.
welcome-sent = Ce qui est envoyé
welcome-sent-nothing = Rien.
welcome-sent-more = Pas de compte, pas de statistiques, pas de serveur. Si un jour vous donnez des fiches à une étude, vous voyez chacune avant et pouvez la retirer.
welcome-never = Ce qui n’est jamais fait
welcome-never-more = Rien n’est cliqué, aimé, masqué ou bloqué à votre place, et aucune publicité n’est modifiée.
welcome-where = Où Sightline peut-il lire ?
welcome-where-more = Tout est désactivé jusqu’à ce que vous l’activiez. Votre navigateur vous demande alors de confirmer chaque site. Vous pouvez désactiver un site ici, dans les réglages et avec le bouton de la barre d’outils.
welcome-later = Ou pas maintenant
welcome-later-more = Alors rien n’est lu. Sightline peut tout de même vous montrer ce que contiennent les données que vous avez demandées à une plateforme, et ces interrupteurs restent accessibles avec le bouton de la barre d’outils.
welcome-not-now = Pas maintenant
welcome-import = Lire des données téléchargées
welcome-done = C’est tout
welcome-done-more = Naviguez comme d’habitude. Les publicités politiques reçoivent un petit badge. Choisissez-le pour voir qui a payé et pourquoi vous.
welcome-see = Voir vos publicités

# --- browser ---
# Said by the browser itself: in its list of extensions, in the stores, on its buttons. The description has at most 132
# characters. Packaging makes `_locales` of these.

browser-name = Sightline
browser-description = Voyez qui vous cible : trouve les publicités politiques de votre fil et dit simplement qui a payé et pourquoi vous.
browser-action = Sightline : publicités sur cette page
browser-sidebar = Sightline : publicités à côté de votre fil

# --- the invented ad of the first run ---

example-problem = Le dernier bus quitte Brindlewick à 18 h 40.
example-ask = Votez pour un conseil municipal qui vous ramène chez vous.
example-interest = Politique locale

# --- badge and panel: who, why, how sure, how often ---
# `$who` is headline-says or headline-says-archive; `$people` stands as the object, as in the claims above.

badge-undeclared = , non déclarée
panel-sorry = Sightline n’a pas pu répondre. Veuillez réessayer.

headline-paid = { $name } a payé cette publicité
headline-promoted = Diffusée par { $name }.
headline-promoted-for = Diffusée par { $name } au nom de { $behalf }.
headline-account = Placée par { $name } ; elle ne dit pas qui a payé.
headline-says = selon { $site }
headline-says-archive = selon vos données téléchargées
your-age = votre âge
your-location = votre localisation

group-advertiser = Ce que l’annonceur a demandé
group-platform = Ce que { $site } a déduit ou choisi de son côté
group-unsaid = Il n’est pas dit qui a choisi

heading-history = Combien de fois
history-only = C’est pour l’instant la seule publicité de cet annonceur.
history-all = { $count ->
    [one] En tout { $count } publicité de cet annonceur, vue
   *[other] En tout { $count } publicités de cet annonceur, vues
} { $times ->
    [one] une fois
   *[other] { $times } fois
} : d’abord { $first }, pour la dernière fois { $last }.
history-least = { $count ->
    [one] En tout au moins { $count } publicité de cet annonceur, vue
   *[other] En tout au moins { $count } publicités de cet annonceur, vues
} au moins { $times ->
    [one] une fois
   *[other] { $times } fois
}.

heading-sure = Comment nous le savons
sure-confirmed = C’est une publicité : { $ways } le montrent indépendamment.
sure-likely = C’est probablement une publicité : pour l’instant, un seul indice le montre, { $ways }.
sure-download = C’est une publicité : elle figure parmi celles que listent vos données téléchargées.
sure-structure = les données de la page
sure-markup = la façon dont la page est construite
sure-label = l’étiquette que vous pouvez lire
sure-own = Politique ou non : c’est vous qui l’avez dit.
sure-declared = Elle compte comme politique parce qu’elle est déclarée comme telle.
sure-nothing = Elle ne compte pas comme politique.

mute-heading = Moins de badges
mute-note = Les publicités sont toujours notées ; elles ne portent pas de badge.
mute-ad = Pas de badge sur cette publicité
mute-advertiser = Pas de badge sur les publicités de { $name }
mute-platform = Pas de badge sur { $site }
muted-ad = Cette publicité ne porte plus de badge.
muted-advertiser = Les publicités de { $name } ne portent plus de badge.
muted-platform = Les publicités sur { $site } ne portent plus de badge.
mute-undo = Annuler
mute-settings = Tout ce qui est sans badge, dans les réglages

# --- muting, on the pages ---

notice-muted = Ces publicités ne portent désormais plus de badge. Elles sont notées quand même.
notice-unmuted = Ces publicités portent de nouveau un badge.
