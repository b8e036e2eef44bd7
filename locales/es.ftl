# See en.ftl for what each message is for.

source-dialog_text = Según { $site }
source-platform_json = Según los datos de { $site } en la página
source-attribute = Según una nota de { $site } en el anuncio
source-archive = Según tus datos descargados de { $site }
the-advertiser = el anunciante
quote = «{ $name }»

claim-advertiser = { $source }, { $advertiser } quería llegar a { $people }.
claim-platform = { $source }, { $site } eligió por su cuenta a { $people }.
claim-platform-dialog = { $source }, la plataforma eligió por su cuenta a { $people }.
claim-nobody = { $source }, este anuncio se mostró a { $people }.
claim-ranking = { $source }, el propio sistema de { $site } decidió mostrarte este anuncio.
claim-age = { $source }, tu edad influyó.
claim-location = { $source }, tu ubicación influyó.
claim-words = { $source }, en palabras que Sightline aún no conoce: «{ $words }»{ $stop }
claim-nothing = { $source }, hay un motivo que Sightline aún no sabe leer.

people-age-one = personas de { $min } años
people-age-range = personas de { $min } a { $max } años
people-age-from = personas de { $min } años o más
people-age-to = personas de { $max } años o menos
people-age-any = personas de cualquier edad
people-gender-men = hombres
people-gender-women = mujeres
people-gender-all = personas de cualquier género

place-dma = el mercado de medios { $name }
place-postal = la zona postal { $name }
place-radius = los alrededores de { $name }
place-some-country = un país determinado
place-some-region = una región determinada
place-some-dma = un mercado de medios determinado
place-some-city = una ciudad determinada
place-some-postal = una zona postal determinada
place-some = una zona determinada
people-location = personas en { $place }
people-location-home = personas que viven en { $place }
people-location-recent = personas que estuvieron hace poco en { $place }
people-location-home_or_recent = personas que viven en { $place } o estuvieron allí hace poco
people-location-near = personas en { $place } o cerca
people-location-near_business = personas cerca de { $advertiser } en { $place }

people-list = personas de una lista que alguien subió
people-list-of = personas de una lista que subió { $owner }
list-named = { $people } (nombre: { $name })
list-matched = { $people } (reconocidas por { $keys })
key-email = correo electrónico
key-phone = número de teléfono
key-madid = identificador publicitario del teléfono
and = { $first } y { $last }

people-language = personas cuyo idioma es { $name }
people-language-some = personas de un idioma determinado
people-interest = personas a las que se atribuye interés por { $name }
people-interest-some = personas con un interés determinado
people-behaviour = personas que por su comportamiento están en el grupo { $name }
people-behaviour-some = personas agrupadas por su comportamiento
people-topic = personas que supuestamente siguen el tema { $name }
people-topic-some = personas que supuestamente siguen un tema determinado
people-keyword = personas que buscaron o usaron la palabra { $name }
people-keyword-some = personas que buscaron o usaron una palabra determinada
people-event = personas a las que se atribuye interés por el evento { $name }
people-event-some = personas a las que se atribuye interés por un evento determinado
people-tv_show = personas que supuestamente ven el programa { $name }
people-tv_show-some = personas que supuestamente ven un programa determinado
people-life_event = personas a las que se atribuye el acontecimiento { $name }
people-life_event-some = personas que supuestamente están en cierto momento de su vida
people-lookalike = personas que supuestamente se parecen a las del público { $name }
people-lookalike-some = personas que supuestamente se parecen a otro grupo, que no se nombra
people-website_visit = personas que visitaron el sitio { $name }
people-website_visit-some = personas que visitaron un sitio determinado
people-app_activity = personas que usaron la aplicación { $name }
people-app_activity-some = personas que usaron una aplicación determinada
people-store_visit = personas que fueron a la tienda { $name }
people-store_visit-some = personas que fueron a una tienda determinada
people-offline_activity = personas cuyos tratos con { $name } fuera de internet se comunicaron a { $site }
people-offline_activity-some = personas cuya actividad fuera de internet se comunicó a { $site }
people-product_catalogue = personas que miraron productos de { $name }
people-product_catalogue-some = personas que miraron ciertos productos
people-page_like = personas a las que les gusta la página { $name }
people-page_like-some = personas a las que les gusta una página determinada
people-friend_of_page_like = personas con una amistad a la que le gusta la página { $name }
people-friend_of_page_like-some = personas con una amistad a la que le gusta una página determinada
people-follower_of = personas que siguen a { $name }
people-follower_of-some = personas que siguen una cuenta determinada
people-follower_lookalike = personas que supuestamente se parecen a las que siguen a { $name }
people-follower_lookalike-some = personas que supuestamente se parecen a las que siguen una cuenta determinada
people-data_broker = personas de un grupo formado por el intermediario de datos { $name }
people-data_broker-some = personas de un grupo formado por un intermediario de datos que no se nombra
people-platform_activity-some = personas seleccionadas por lo que hacen en { $site } y sus otros servicios
people-relationship = personas cuya situación sentimental es { $name }
people-relationship-some = personas con una situación sentimental determinada
people-education = personas cuya formación es { $name }
people-education-some = personas con una formación determinada
people-school = personas que estudiaron en { $name }
people-school-some = personas que estudiaron en un centro determinado
people-field_of_study = personas que estudiaron { $name }
people-field_of_study-some = personas que estudiaron una materia determinada
people-employer = personas que trabajan para { $name }
people-employer-some = personas que trabajan para una empresa determinada
people-industry = personas que trabajan en el sector { $name }
people-industry-some = personas que trabajan en un sector determinado
people-company_size = personas de empresas del tamaño { $name }
people-company_size-some = personas de empresas de un tamaño determinado
people-job_title = personas con el cargo { $name }
people-job_title-some = personas con un cargo determinado
people-job_function = personas con la función { $name }
people-job_function-some = personas con una función determinada
people-seniority = personas en el nivel profesional { $name }
people-seniority-some = personas en un nivel profesional determinado
people-skill = personas con la aptitud { $name }
people-skill-some = personas con una aptitud determinada
people-member_group = personas del grupo { $name }
people-member_group-some = personas de un grupo determinado
people-device = personas que usan el dispositivo { $name }
people-device-some = personas que usan cierto tipo de dispositivo
people-os = personas que usan el sistema { $name }
people-os-some = personas que usan un sistema determinado
people-carrier = personas en la red de { $name }
people-carrier-some = personas en una red móvil determinada
people-platform = personas que usan { $site } con { $name }
people-platform-some = personas que usan { $site } de cierta manera
people-context = personas que estaban viendo { $name }
people-context-some = personas que estaban viendo lo mismo que tú
people-unresolved_audience = personas del público { $name }
people-unresolved_audience-some = personas de un público que no se describe

people-engagement = personas que interactuaron con { $name }
people-engagement-some = personas que interactuaron con algo que no se nombra
people-engagement-page = personas que interactuaron con la página { $name }
people-engagement-page-some = personas que interactuaron con una página determinada
people-engagement-video = personas que vieron el vídeo { $name }
people-engagement-video-some = personas que vieron un vídeo determinado
people-engagement-lead_form = personas que abrieron o rellenaron el formulario { $name }
people-engagement-lead_form-some = personas que abrieron o rellenaron un formulario determinado
people-engagement-event = personas que respondieron al evento { $name }
people-engagement-event-some = personas que respondieron a un evento determinado
people-engagement-instagram = personas que interactuaron con la cuenta de Instagram { $name }
people-engagement-instagram-some = personas que interactuaron con una cuenta de Instagram determinada
people-engagement-canvas = personas que abrieron el anuncio a pantalla completa { $name }
people-engagement-canvas-some = personas que abrieron cierto anuncio a pantalla completa
people-engagement-shop = personas que visitaron la tienda { $name }
people-engagement-shop-some = personas que visitaron una tienda determinada
people-engagement-post = personas que interactuaron con la publicación { $name }
people-engagement-post-some = personas que interactuaron con una publicación determinada
people-engagement-ad = personas que interactuaron con el anuncio { $name }
people-engagement-ad-some = personas que interactuaron con un anuncio determinado

# --- badge and panel ---

kind-political = Anuncio político
kind-political-likely = Probablemente un anuncio político
kind-political-maybe = Quizá un anuncio político
kind-own-yes = Anuncio político, según tú
kind-own-no = Anuncio no político, según tú
kind-issue = Anuncio sobre un tema social
kind-issue-likely = Probablemente un anuncio sobre un tema social
kind-ad = Anuncio
badge-paid = , pagado por { $name }
badge-by = , de { $name }
badge-why = ¿por qué tú?
on-platform = { $kind } en { $site }
advertiser-unnamed = Anunciante no indicado
close = Cerrar
whole-record = Ver todo lo anotado

heading-paid = Quién pagó
heading-why = Por qué tú
heading-unknown = Lo que no se sabe
heading-ask = Pregunta a { $site }
heading-do = Lo que puedes hacer
why-says = Por qué tú, { $who }
why-advertiser = Por qué tú: lo pidió el anunciante, { $who }
why-platform = Por qué tú: lo eligió la plataforma, { $who }
why-unsaid = { $site } aún no lo ha dicho.
ground-short-declared = declarado
ground-short-known = anunciante conocido
ground-short-words = por su texto
short-list = Estás en una lista que alguien subió
short-list-theirs = Estás en una lista que subieron
short-list-of = Estás en una lista que subió { $owner }
short-more = + { $number } más
heading-details = Detalles y fuentes
do-leave = Salir de esta lista
do-change = Cambiarlo en { $site }
do-ask = Preguntar qué saben
do-where = Muéstrame dónde

paid-account = El anuncio no dice quién pagó. Lo puso la cuenta «{ $name }».
paid-nobody = El anuncio no dice quién pagó ni quién lo puso.
paid-promoter = Figura como responsable, como exige la ley británica.
paid-authorised = Autorizado por { $name }.
paid-behalf = En nombre de { $name }.
paid-words = El propio anuncio dice: «{ $words }»
paid-conclusion = El anuncio no lleva ninguna indicación política. Es Sightline quien concluye que es político.
ground-words = Sus palabras suenan políticas: { $words }.
ground-account = La cuenta figura en una lista pública de anunciantes políticos.
ground-member = Es la cuenta de alguien con escaño en un parlamento ({ $country }): { $party }.
ground-name = Una cuenta con este nombre figura en una lista pública de anunciantes políticos. Otra puede llamarse igual.
ground-party = El nombre del anunciante contiene el de un partido ({ $country }): { $party }. Otra cuenta puede llamarse igual.
ground-party-several = El nombre del anunciante contiene el de un partido: { $party }. Otra cuenta puede llamarse igual.
ground-claim = El propio nombre del anunciante lo dice.
ground-no-model = Sightline no puede juzgar palabras en este idioma. Se guía por las indicaciones y los anunciantes conocidos.
say-otherwise = ¿No es así? Dilo
paid-notice = El aviso de transparencia del anuncio

why-nothing = Aún no se sabe por qué se te mostró este anuncio.
why-lead = Te contaron entre estas personas. No tiene por qué ser cierto.
sensitive = Sensible
sensitive-politics = Puede revelar opiniones políticas, que la ley protege especialmente (RGPD, artículo 9).
sensitive-religion = Puede revelar creencias, que la ley protege especialmente (RGPD, artículo 9).
sensitive-ethnicity = Puede revelar el origen, que la ley protege especialmente (RGPD, artículo 9).
sensitive-health = Puede revelar la salud, que la ley protege especialmente (RGPD, artículo 9).
sensitive-sexuality = Puede revelar la sexualidad, que la ley protege especialmente (RGPD, artículo 9).
sensitive-union = Puede revelar la afiliación sindical, que la ley protege especialmente (RGPD, artículo 9).
sensitive-wealth = Dice si un barrio es rico o pobre, lo que a menudo dice más.
sensitive-banned = En la UE, la publicidad política no puede segmentarse según ese dato (Reglamento (UE) 2024/900, artículo 18).


unknown-money = De quién es el dinero que lo pagó.
unknown-archive = Por qué se te mostró: tus datos descargados no lo dicen.
unknown-unopened = Por qué se te mostró: la explicación de { $site } aún no se ha abierto.
unknown-empty = Por qué se te mostró: la explicación de { $site } no da ningún motivo.
unknown-list-owner = Quién subió la lista y cómo llegaron a ella tus datos.
unknown-list = Cómo llegaron tus datos a la lista.
unknown-seed = A quién se supone que te pareces, y en qué.
unknown-words = Qué significan las palabras citadas: se muestran como se encontraron.
unknown-chooser = Si eligió el anunciante o { $site }, donde no se dice.
unknown-all = Si esto es todo: { $site } decide qué motivos da.

way-open = Abrir la explicación de { $site }
way-never = Sightline nunca la abre por ti.
way-reads = Sightline nunca la abre por ti, pero la lee cuando tú lo haces y guarda lo que dice.
menu-facebook = Elige los tres puntos arriba a la derecha del anuncio y luego «¿Por qué veo este anuncio?».
menu-instagram = Elige los tres puntos arriba a la derecha del anuncio y luego «Por qué ves este anuncio».
menu-x = Elige los tres puntos arriba a la derecha del anuncio y luego «¿Por qué este anuncio?».
menu-youtube = Elige los tres puntos o la «i» del anuncio y luego «¿Por qué este anuncio?».
menu-linkedin = Elige los tres puntos arriba a la derecha del anuncio y luego «¿Por qué veo este anuncio?».
menu-reddit = Elige los tres puntos arriba a la derecha del anuncio y luego «¿Por qué veo este anuncio?».
menu-tiktok = Abre el menú del vídeo (mantén pulsado o los tres puntos) y luego «Acerca de este anuncio».

do-setting = Cámbialo en { $site }: { $name }
do-write = Escribe a { $name }: pregunta qué guardan sobre ti u oponte
do-complain = Avisa de que falta la indicación

seen-archive = De tus datos descargados; se te mostró { $last }.
seen-once = Visto { $last }.
seen-twice = Visto dos veces { $last }.
seen-times = Visto { $count } veces { $last }.
seen-span = Visto por primera vez { $first } y por última vez { $last }.
seen-times-span = Visto { $count } veces, por primera vez { $first } y por última vez { $last }.
today = hoy
yesterday = ayer
on-day = el { $day } de { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

# --- overview ---

overview-title = Quién te dirige anuncios
period = Periodo
period-7 = Últimos 7 días
period-30 = Últimos 30 días
period-90 = Últimos 3 meses
period-365 = Últimos 12 meses
period-all = Todo
overview-ads = { $count ->
    [one] Has visto { $number } anuncio.
   *[other] Has visto { $number } anuncios.
}
overview-political = { $count ->
    [one] Uno de ellos es político.
   *[other] De ellos, { $number } son políticos, de { $by ->
        [one] un solo anunciante
       *[other] { $advertisers } anunciantes
    }.
}
overview-concluded = { $count ->
    [one] Uno de estos no lleva ninguna indicación política: es Sightline quien concluye que es político.
   *[other] { $number } de estos no llevan ninguna indicación política: es Sightline quien concluye que son políticos.
}
overview-none-political = No consta que ninguno sea político.
overview-quiet = En este periodo no viste ningún anuncio. Elige uno más largo.
overview-doubt = Estos son los anuncios que Sightline encontró y reconoció en este dispositivo. Puede que te hayan mostrado otros.
overview-explained = { $count ->
    [0] No se sabe de ninguno de los anuncios políticos por qué te eligieron: para saberlo, abre la explicación de la plataforma.
   *[other] Anuncios políticos en los que se sabe por qué te eligieron: { $number } de { $political }.
}
overview-print = Imprimir esta página
figure-political = { $count ->
    [one] anuncio político
   *[other] anuncios políticos
}
figure-undeclared = { $count ->
    [one] sin indicación
   *[other] sin indicación
}
figure-advertisers = { $count ->
    [one] anunciante político
   *[other] anunciantes políticos
}
figure-sightings = { $count ->
    [one] vez en pantalla un segundo o más
   *[other] veces en pantalla un segundo o más
}
chart-days = Anuncios que has visto, por día
chart-weeks = Anuncios que has visto, por semana
chart-attention = Cuántas veces estuvieron los anuncios en tu pantalla un segundo o más
chart-months = Anuncios que has visto, por mes
series-political = Políticos
series-other = Otros
chart-who = Quién te dirige anuncios, por número de anuncios políticos
chart-who-on = { $name }, { $site }
chart-who-empty = Ningún anunciante político en este periodo.
chart-how = { $count ->
    [one] Cómo te eligieron, en el único anuncio político con explicación
   *[other] Cómo te eligieron, en { $number } anuncios políticos con explicación
}
chart-how-empty = Aún no se sabe de ningún anuncio político. Abre la explicación que da la plataforma de un anuncio y Sightline la lee.
chart-platforms = Dónde, por número de anuncios políticos
chart-platforms-empty = Ningún anuncio político en este periodo.

method-list = Listas de personas
method-lookalike = Parecido con otros
method-elsewhere = Lo que hiciste en otros sitios
method-engagement = Lo que hiciste en la plataforma
method-interests = Intereses
method-profile = Trabajo, estudios y familia
method-place = Lugar
method-age-gender = Edad y género
method-device = Idioma y dispositivo
method-context = Lo que estabas viendo
method-delivery = Selección de la propia plataforma
method-unclear = Sin describir

empty-on = Aún no hay anuncios anotados. Navega como siempre: los anuncios se anotan a medida que pasas por ellos.
empty-off = Aún no hay anuncios anotados y Sightline está desactivado en todas partes.
empty-keep = Se guardan en este dispositivo y en ningún otro lugar.
empty-import = Importar una descarga de datos

# --- list of ads ---

ads-title = Anuncios que te mostraron
ads-list = Anuncios
ads-all = Ver todos los anuncios
ads-none = Ningún anuncio coincide.
ads-none-for = No se encontró nada para «{ $words }».
ads-count = { $count ->
    [one] { $number } anuncio
   *[other] { $number } anuncios
}
ads-count-of = { $count ->
    [0] Ninguno de { $stored } anuncios
    [one] { $number } de { $stored } anuncios
   *[other] { $number } de { $stored } anuncios
}
ads-forget = { $count ->
    [one] Borrar este anuncio
   *[other] Borrar estos { $number } anuncios
}
row-paid = Pagado por { $name }
row-paid-unknown = No se dice quién pagó
row-why-unknown = Por qué tú: aún no se sabe.
forget = Borrar
search = Buscar
search-in = Anunciante, pagador, palabras
filter-platform = Plataforma
filter-any-platform = Todas
filter-kind = Político
filter-any-kind = Todos
kind-filter-political = Políticos
filter-sort = Orden
sort-newest = Más recientes
sort-oldest = Más antiguos
sort-often = Más vistos
sort-advertiser = Por anunciante
filter = Filtrar
filter-topic = Tema
filter-any-topic = Cualquier tema
filter-goal = Qué busca
filter-any-goal = Cualquier cosa
filter-how = Cómo te eligieron
filter-any-how = De cualquier modo
filter-from = Desde
filter-to = Hasta
chip-advertiser = De { $name }
chip-reason = { $kind }: { $name }
chip-off = Sin «{ $name }»

# --- one ad ---

record-back = Todos los anuncios
record-advertiser = Todos los anuncios de este anunciante
record-says = Lo que dice el anuncio
record-ground = Cómo lo sabe Sightline
record-details = Los detalles
record-forget = Borrar este anuncio
record-about = Trata de: { $topics }.
topic-by = { $topic } («{ $word }»)
record-goal-donate = Quiere que dones.
record-goal-sign = Quiere que firmes algo.
record-goal-vote = Quiere que votes.
record-goal-attend = Quiere que acudas a algo.
record-goal-persuade = Quiere convencerte.
opinion-said-yes = Has dicho que los anuncios de este anunciante son políticos.
opinion-said-no = Has dicho que los anuncios de este anunciante no son políticos.
opinion-is-political = Esto es político
opinion-not-political = Esto no es político
opinion-leave = Dejarlo en manos de Sightline
opinion-counts = Vale para todos los anuncios de este anunciante, se queda en este dispositivo y nunca se dona.
sure-archive = Procede de la descarga de datos que importaste.
sure-explanation = Solo se encontró la explicación, no el anuncio.
verdict-rests-political = La conclusión de que es político se basa en { $grounds }.
verdict-rests-issue = La conclusión de que trata un tema social se basa en { $grounds }.
verdict-rests-not = La conclusión de que no es político se basa en { $grounds }.
verdict-is-unknown = No se sabe si es político.
verdict-no-ground = Nada de lo anotado respalda la conclusión.
verdict-sure = Sightline está seguro al { $percent } %.
rests-disclosure = la indicación que lo acompaña
rests-advertiser = el carácter político conocido del anunciante
rests-words = las palabras del anuncio
fact-platform = Plataforma
fact-account = Cuenta
fact-page = Página del anunciante
fact-leads = Lleva a
fact-number = Número del anuncio
fact-first = Visto por primera vez
fact-last = Visto por última vez
fact-screen = En pantalla
fact-sightings = { $count ->
    [0] Ni un segundo entero
    [one] Una vez durante un segundo o más
   *[other] { $count } veces durante un segundo o más
}

# --- one advertiser ---

advertiser-on = Anunciante en { $site }
advertiser-gone = Ya no queda guardado ningún anuncio de este anunciante.
advertiser-ads-count = { $count ->
    [one] Has visto { $number } anuncio de este anunciante.
   *[other] Has visto { $number } anuncios de este anunciante.
}
advertiser-seen = { $count ->
    [0] Ninguno estuvo un segundo entero en tu pantalla.
    [one] Estuvo en tu pantalla una vez durante un segundo o más.
   *[other] Estuvieron en tu pantalla { $number } veces durante un segundo o más.
}
advertiser-day = Fue el { $first }.
advertiser-days = El primero, el { $first }; el último, el { $last }.
advertiser-why = Todos los motivos dados para elegirte
advertiser-no-reasons = Aún no se sabe ninguno. Abre la explicación de la plataforma en uno de los anuncios y Sightline la lee.
advertiser-ads = Sus anuncios
mute-advertiser-on = No mostrar el distintivo en sus anuncios
mute-advertiser-off = Mostrar de nuevo el distintivo en sus anuncios
advertiser-accounts = Cuentas con este nombre
advertiser-accounts-how = Sightline toma las cuentas con el mismo nombre por un solo anunciante. Si van juntas, lo juzgas tú.

# --- what they think you are ---

traits-page-title = Lo que creen que eres
traits-page-lead = Estos son los motivos que dieron las plataformas para mostrarte anuncios. No tienen por qué ser ciertos.
traits-none = Aún no se sabe ningún motivo. Abre la explicación que da una plataforma de un anuncio o importa tu descarga de datos.
traits-count = { $count ->
    [one] Se usó { $number } rasgo para elegirte.
   *[other] Se usaron { $number } rasgos para elegirte.
}
traits-count-sensitive = { $count ->
    [0] Ninguno es de los que la ley protege especialmente.
    [one] Uno de ellos es de los que la ley protege especialmente.
   *[other] De ellos, { $number } son de los que la ley protege especialmente.
}
traits-show-more = { $count ->
    [one] Mostrar { $number } más
   *[other] Mostrar { $number } más
}
traits-recorded-open = Ir a tus descargas de datos
trait = Rasgo
trait-by = Usado por
trait-used = En
trait-change = Cambiarlo
trait-ads = { $count ->
    [one] { $number } anuncio
   *[other] { $number } anuncios
}
trait-others = { $count ->
    [one] y otro más
   *[other] y otros { $number }
}
trait-last = por última vez, el { $day }
trait-setting = { $site }: { $name }
lists-title = Listas en las que estás
lists-lead = Alguien subió o compró una lista de personas, y tú estás en ella o te pareces a quienes están.
traits-table = Rasgos
traits-search-in = Rasgo o anunciante
traits-found = { $count ->
    [one] { $number } motivo encontrado
   *[other] { $number } motivos encontrados
}
traits-none-found = Ningún motivo coincide.
traits-all = Mostrar los { $number }
trait-recorded = en tu descarga de { $sites }
filter-which = Motivos
filter-any-reason = Todos
which-sensitive = Sensibles
which-used = Usados para mostrarte un anuncio
which-recorded = En tus descargas

# --- settings ---

settings-title = Ajustes
settings-where = Dónde lee Sightline
settings-where-how = No se lee nada hasta que tú lo activas. Tu navegador te pregunta otra vez por cada sitio, y allí puedes retirar el permiso cuando quieras. Las ventanas privadas no se leen nunca.
settings-paused = La lectura está en pausa en todas partes.
settings-resume = Reanudar la lectura
settings-badges = Distintivos que no quieres
settings-muted-none = Todos los anuncios políticos llevan un distintivo. En el panel del distintivo puedes quitarlo para un anuncio, un anunciante o una plataforma.
settings-muted = Los anuncios de los siguientes no llevan distintivo. Se anotan igualmente.
settings-muted-ads = { $count ->
    [one] { $number } anuncio suelto
   *[other] { $number } anuncios sueltos
}
settings-unmute = Mostrar de nuevo
settings-unmute-all = Mostrar de nuevo
settings-look = Idioma y aspecto
settings-language = Idioma
settings-language-browser = El del navegador
settings-theme = Colores
settings-theme-browser = Los del navegador
settings-theme-light = Claros
settings-theme-dark = Oscuros
settings-kept = Lo que se guarda
settings-kept-what = Los anuncios que has visto, quién los pagó, los motivos que se dieron para mostrártelos y cuándo los viste. Todo está en este dispositivo. Las publicaciones de tus amistades y de las páginas no se guardan.
settings-stored = { $count ->
    [0] No hay nada guardado.
    [one] Hay { $number } anuncio guardado.
   *[other] Hay { $number } anuncios guardados.
}
settings-keep = Guardar los anuncios
settings-keep-always = el tiempo que yo quiera
settings-keep-days = { $count ->
    [30] 30 días desde la última vez
    [90] 3 meses desde la última vez
    [365] un año desde la última vez
    [730] dos años desde la última vez
   *[other] { $count } días desde la última vez
}
settings-keep-how = Los más antiguos se borran entonces una vez al día, para siempre.
settings-take = Llévatelo contigo
settings-take-what = Un archivo JSON lo contiene todo (las claves de abajo solo si las marcas) y se puede volver a importar, aquí o en otro navegador. Un archivo CSV es una tabla de los anuncios para una hoja de cálculo.
settings-export-keys = Con las claves para retirar lo que donaste (quien tenga el archivo podría retirarlo)
settings-export-json = Exportar como JSON
settings-export-csv = Exportar como CSV
settings-import = Importar una exportación
settings-forget = Borrar
settings-forget-one = En la lista de anuncios puedes borrar un solo anuncio o todos los que encuentre una búsqueda.
settings-forget-range = Borrar los anuncios de estos días
settings-forget-undo = Durante diez minutos después de borrar puedes deshacerlo.
settings-first = Primeros pasos
settings-first-what = Qué lee Sightline, qué guarda y un anuncio de ejemplo, explicado.
settings-first-open = Leer la introducción
settings-health = Ver si la lectura funciona
settings-download = Importar la descarga de datos de una plataforma
settings-advanced = Avanzado
settings-rules = Reglas para leer las plataformas, y quién puede firmar otras más recientes

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] No había nada que borrar.
    [one] Se ha borrado el anuncio.
   *[other] Se han borrado { $number } anuncios.
}
notice-kept = { $count ->
    [0] Los anuncios se guardan el tiempo que quieras.
   *[other] A partir de ahora se borran los anuncios más antiguos.
}
notice-pruned = { $count ->
    [one] { $number } anuncio era más antiguo y se ha borrado.
   *[other] { $number } anuncios eran más antiguos y se han borrado.
}
notice-range = Elige al menos uno de los dos días.
notice-exporting = Exportando: { $number } anuncios por ahora…
notice-exported = Exportado a { $name }.
notice-picture = La imagen se ha guardado como { $name }.
forget-found-question = { $count ->
    [one] ¿Borrar este anuncio?
   *[other] ¿Borrar estos { $number } anuncios?
}
forget-found-what = Se eliminan de este dispositivo. Durante diez minutos puedes deshacerlo.
forget-found-keep = Conservar
forget-found-do = Borrar
forget-range-question = ¿Borrar los anuncios de estos días?
forget-range-what = Se eliminan de este dispositivo todos los anuncios que viste en uno de estos días. Durante diez minutos puedes deshacerlo.
forget-range-keep = Conservarlos
forget-range-do = Borrar
forget-all-question = ¿Borrarlo todo?
forget-all-what = Se eliminan de este dispositivo todos los anuncios que Sightline ha anotado y lo que averiguó sobre ellos. Durante diez minutos puedes deshacerlo. Lo que donaste se queda en el estudio.
forget-all-keep = Conservarlos
forget-all-do = Borrar todo
keep-question = ¿Borrar los anuncios antiguos?
keep-what = { $count ->
    [30] Los anuncios que viste por última vez hace más de 30 días se borran ahora y, después, una vez al día, para siempre.
    [90] Los anuncios que viste por última vez hace más de 3 meses se borran ahora y, después, una vez al día, para siempre.
    [365] Los anuncios que viste por última vez hace más de un año se borran ahora y, después, una vez al día, para siempre.
    [730] Los anuncios que viste por última vez hace más de dos años se borran ahora y, después, una vez al día, para siempre.
   *[other] Los anuncios que viste por última vez hace más de { $count } días se borran ahora y, después, una vez al día, para siempre.
}
keep-keep = Conservarlos
keep-do = Borrar los antiguos

# --- charts ---
# `digit-groups` stands between groups of three digits.

chart-empty = Aún no hay nada que mostrar aquí.
chart-unnamed = sin nombre
chart-table = Mostrar como tabla
chart-save = Guardar imagen
chart-when = Cuándo
chart-name = Nombre
chart-count = Número
chart-share-of = Parte
chart-share = { $share } %
chart-share-small = menos del 1 %
chart-more =
    { $count ->
        [one] En la tabla hay uno más.
       *[other] En la tabla hay { $count } más.
    }
chart-columns-reading = { $total } en total; el máximo, { $most }, corresponde a { $label }.
chart-bars-reading = En primer lugar está { $label }, con { $most }.
chart-bars-reading-of = En primer lugar está { $label }, con { $most } de { $total }.
chart-source = Sightline, en este dispositivo, { $day }

day-month = { $day } { $month }
month-year = { $month } { $year }

# --- used everywhere ---

thousands = .
day-long = { $day } de { $month } de { $year }
day-short = { $day } { $month } { $year }
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic
sections = Secciones
tab-overview = Resumen
tab-ads = Anuncios
tab-reasons = Motivos
tab-donate = Donar
tab-settings = Ajustes
choose-platforms = Elegir plataformas
copy = Copiar
save = Guardar
undo = Deshacer

surface-feed = en el feed
surface-right-column = en la columna lateral
surface-search = entre los resultados de búsqueda
surface-marketplace = en Marketplace
surface-instream = dentro de un vídeo
surface-video = en una serie de vídeos
surface-conversation = entre los comentarios
surface-player = en el reproductor de vídeo
surface-companion = junto al reproductor de vídeo
surface-masthead = en la parte superior de la portada
surface-story = entre historias
surface-trends = entre las tendencias
surface-suggestions = entre las cuentas sugeridas
surface-shorts = entre vídeos cortos
surface-archive = de una descarga de datos

topic-abortion = Aborto
topic-climate = Clima y medio ambiente
topic-corruption = Corrupción y grupos de presión
topic-crime = Delincuencia y policía
topic-defence = Defensa y veteranos
topic-digital = Derechos digitales
topic-economy = Economía y precios
topic-education = Educación
topic-elections = Elecciones
topic-energy = Energía
topic-equality = Igualdad y derechos civiles
topic-europe = Europa
topic-farming = Campo y animales
topic-foreign = Política exterior
topic-guns = Armas
topic-health = Sanidad
topic-housing = Vivienda
topic-jobs = Empleo y salarios
topic-lgbt = Derechos LGBT
topic-migration = Migración
topic-religion = Religión
topic-taxes = Impuestos
topic-transport = Transporte
topic-welfare = Pensiones y ayudas sociales
goal-donate = Que dones
goal-sign = Que firmes
goal-vote = Que votes
goal-attend = Que acudas a algo
goal-persuade = Convencerte
kind-filter-declared = Declarados como políticos
kind-filter-concluded = Parecen políticos, sin declarar
kind-filter-other = Todo lo demás

# A criterion by its name alone, for lists and tables.
criterion-age = Edad
criterion-gender = Género
criterion-location = Lugar
criterion-language = Idioma
criterion-interest = Interés
criterion-behaviour = Comportamiento
criterion-topic = Tema
criterion-keyword = Palabra clave
criterion-event = Evento
criterion-tv_show = Programa de televisión
criterion-life_event = Momento de la vida
criterion-customer_list = Lista subida
criterion-lookalike = Parecido con otros
criterion-website_visit = Visita a un sitio web
criterion-app_activity = Uso de una aplicación
criterion-store_visit = Visita a una tienda
criterion-offline_activity = Actividad fuera de internet
criterion-product_catalogue = Productos vistos
criterion-engagement = Interacción
criterion-page_like = Página que te gusta
criterion-friend_of_page_like = Página que gusta a una amistad
criterion-follower_of = Cuenta seguida
criterion-follower_lookalike = Parecido con seguidores
criterion-data_broker = Grupo de un intermediario de datos
criterion-platform_activity = Actividad en la plataforma
criterion-relationship = Situación sentimental
criterion-education = Formación
criterion-school = Centro de estudios
criterion-field_of_study = Materia estudiada
criterion-employer = Empresa
criterion-industry = Sector
criterion-company_size = Tamaño de la empresa
criterion-job_title = Cargo
criterion-job_function = Función
criterion-seniority = Nivel profesional
criterion-skill = Aptitud
criterion-member_group = Grupo
criterion-device = Dispositivo
criterion-os = Sistema operativo
criterion-carrier = Red móvil
criterion-platform = Modo de usar la plataforma
criterion-context = Lo que estabas viendo
criterion-ranking = Selección de la propia plataforma
criterion-unresolved_audience = Público sin describir
criterion-unrecognised = Aún sin entender

noun-age-range = de { $min } a { $max } años
noun-age-from = { $min } años o más
noun-age-to = { $max } años o menos
noun-man = hombre
noun-woman = mujer
noun-any-age = cualquier edad
noun-any-gender = cualquier género
noun-unnamed = sin nombre

# --- the page around the letter ---

act-back = Volver al anuncio
act-title = Lo que puedes hacer
act-write = Escribe a { $name }
act-lead = Una carta con lo que sabe Sightline, para que la completes y la envíes tú. Sightline no envía nada. No es asesoramiento jurídico; las autoridades que figuran abajo te informan mejor sobre tus derechos.
act-want = Qué quieres
act-want-access = Saber qué guardan sobre mí
act-want-objection = Oponerme y que me borren
act-live = Dónde vives
act-live-how = Sightline lo pregunta una vez, lo recuerda y nunca lo adivina. De ello depende la ley en que se basa la carta. Si vives en otro lugar, elige dónde tiene su sede el anunciante: el derecho de la UE y el del Reino Unido también obligan a quienes están establecidos allí.
act-california = La ley de California obliga a las empresas a partir de cierto tamaño. Rara vez obliga a campañas y partidos, que pueden negarse.
act-language = Idioma de la carta
act-make = Redactarla
act-letter = Carta. Lo que está entre corchetes tienes que completarlo tú.
act-print = Imprimir
act-mail = Abrir en tu programa de correo
act-nobody = No se nombra a nadie a quien dirigir una carta: ni anunciante ni pagador.
act-label = Si a un anuncio político le falta la indicación
act-data = Si nadie responde o se ha hecho mal uso de tus datos
act-about = Sobre el anuncio de { $name } en { $site }.
act-about-unnamed = Sobre un anuncio en { $site } cuyo anunciante no se nombra.
act-looked-up = Las autoridades y los ajustes se consultaron en noviembre de 2026.
law-uk = Reino Unido
law-eu = Unión Europea, Noruega, Islandia, Liechtenstein
law-ch = Suiza
law-br = Brasil
law-california = California
land-uk = Reino Unido
land-eu = Unión Europea
land-ch = Suiza
land-br = Brasil
land-us = Estados Unidos
land-california = California
land-ca = Canadá
land-au = Australia
authority-in = { $place }: { $what }
authority-uk-label = Comisión Electoral (Electoral Commission)
authority-uk-data = Autoridad de protección de datos (Information Commissioner’s Office)
authority-eu-label = Coordinador de servicios digitales de tu país
authority-eu-data = Autoridad de protección de datos de tu país
authority-ch-data = Comisionado Federal de Protección de Datos y Transparencia (EDÖB)
authority-br-data = Autoridad de protección de datos (Agência Nacional de Proteção de Dados)
authority-us-label = Comisión Federal de Elecciones (Federal Election Commission)
authority-california-data = Agencia de Protección de la Privacidad (California Privacy Protection Agency)
authority-ca-label = Comisionado de Elecciones (Commissioner of Canada Elections)
authority-au-label = Comisión Electoral (Australian Electoral Commission)
complain-uk-label = El material político en internet debe decir quién lo promueve y en nombre de quién (Elections Act 2022, parte 6).
complain-uk-data = Tus datos se usaron de forma ilícita o nadie responde a tu solicitud.
complain-eu-label = Los anuncios políticos deben llevar una etiqueta y remitir a un aviso de transparencia (Reglamento (UE) 2024/900, artículos 11 y 12).
complain-eu-data = Tus datos se usaron de forma ilícita, nadie responde o se usaron datos sensibles para un anuncio político (Reglamento (UE) 2024/900, artículo 18).
complain-ch-data = Tus datos se usaron de forma ilícita o nadie responde a tu solicitud.
complain-br-data = Tus datos se usaron de forma ilícita o nadie responde a tu solicitud.
complain-us-label = Los anuncios a favor o en contra de candidaturas federales deben decir quién los pagó (11 CFR 110.11).
complain-california-data = Una empresa no responde a tu solicitud o sigue vendiendo o compartiendo tus datos.
complain-ca-label = Los anuncios electorales deben decir quién los autorizó (Canada Elections Act, artículo 320).
complain-au-label = El material electoral debe decir quién lo autorizó (Commonwealth Electoral Act 1918, artículo 321D).

# Settings of the platforms, by the ids of rules/actions.toml: what the platform calls each, and what to do there.
setting-meta-lists = Anunciantes y listas
setting-meta-lists-how = Abre la lista de anunciantes cuyos anuncios has visto («Advertisers you saw»), elige el anunciante y luego el motivo («Why you may be seeing ads») para salir de su lista.
setting-meta-outside = Tu actividad fuera de las tecnologías de Meta
setting-meta-outside-how = Mira quién comunicó lo que hiciste en otros sitios y desvincúlalo.
setting-meta-preferences = Preferencias de anuncios
setting-meta-preferences-how = Mira y cambia tus temas de anuncios y las categorías que se usan para llegar a ti.
setting-x-interests = Intereses
setting-x-interests-how = Desmarca lo que X cree que te gusta.
setting-x-audiences = Públicos
setting-x-audiences-how = Mira qué anunciantes te tienen en una lista y sal de ella.
setting-x-preferences = Preferencias de anuncios
setting-x-preferences-how = Desactiva los anuncios personalizados.
setting-youtube = Mi centro de anuncios
setting-youtube-how = Ve menos anuncios sobre un tema o de un anunciante, o desactiva los anuncios personalizados.
setting-tiktok-outside = Anuncios personalizados
setting-tiktok-outside-how = En los ajustes, en «Anuncios», desvincula a los anunciantes y borra lo que comunicaron.
setting-tiktok = Ajustes de anuncios
setting-tiktok-how = En los ajustes, en «Anuncios», cambia tus temas de anuncios o desactiva los anuncios segmentados.
setting-linkedin = Datos publicitarios
setting-linkedin-how = Desactiva uno por uno los datos que LinkedIn usa para los anuncios: intereses, formación, puesto, empresa, lugares, listas.
setting-reddit = Privacidad
setting-reddit-how = Desactiva los anuncios basados en tu actividad y en información de socios.

# --- donations ---

donate-title = Donar a la investigación
donate-free = No tienes por qué hacerlo. Sin eso, Sightline hace todo lo demás.
donate-why = La investigación solo puede estudiar a quién se dirige la publicidad política si la gente enseña lo que le mostraron. Puedes unirte a un estudio, ver cada registro antes de que salga y retirarlo más tarde.
donate-find = Buscar un estudio
donate-find-how = Un estudio te da la dirección de su punto de recogida. Al consultarlo no se envía nada sobre ti ni sobre tus anuncios.
donate-address = Dirección del punto de recogida o código de adhesión
donate-ask = Leer lo que pide
donate-file = O abre el archivo del estudio
donate-open = Abrir
study-title = Nombre del estudio
study-controller = Quién es responsable
study-purpose = Para qué
study-recipients = Quién lo recibe
study-funder = Quién lo paga
study-ethics = Quién comprobó que puede hacerse
study-countries = Países
study-asks = Qué pide
asks-always = semana, plataforma, anunciante, cuántas veces lo viste, qué concluyó Sightline
asks-names = los nombres en los motivos: páginas, intereses, lugares, dueños de listas
study-published-if = Qué se publica
study-people = { $count ->
    [one] solo lo que dio al menos una persona
   *[other] solo lo que dieron al menos { $number } personas
}
study-sent = Cuándo se envían los registros
study-sent-hours = { $count ->
    [0] enseguida
    [one] cada uno en un momento distinto, en el plazo de una hora
   *[other] cada uno en un momento distinto, en el plazo de { $number } horas, para que nadie note que vienen de una sola persona
}
study-recall = Hasta cuándo puedes retirar a tiempo
study-recall-days = { $count ->
    [one] un día después de la semana de la que habla un registro; hasta entonces nadie lo analiza
   *[other] { $number } días después de la semana de la que habla un registro; hasta entonces nadie lo analiza
}
study-kept = Cuánto tiempo se guarda
study-kept-days = { $count ->
    [one] { $number } día tras el fin del estudio
   *[other] { $number } días tras el fin del estudio
}
study-ends = Último día del estudio
study-contact = Preguntas y quejas
study-collector = Adónde se envían los registros
study-relay = Quién los transmite sin leerlos
study-issuer = Quién autoriza el envío, sin saber de qué
study-published = Dónde se publican estas condiciones
study-analysis = Clave que abre los registros
study-receipts = Clave de los recibos del punto de recogida
study-gateway = Clave de entrada del punto de recogida
study-tokens = Clave de los permisos, la misma para todo el mundo
study-begins = Primer día del estudio
study-digest = Huella de estas condiciones
study-compare = Compárala con la publicada en { $address }. Todo el mundo debería ver la misma: unas condiciones hechas para una sola persona dirían quién es.
study-signer = Firmadas con la clave
study-before = (hasta ahora: { $text })
offer-lead = Lee lo que pide este estudio. No se ha enviado nada.
offer-changed = Estas condiciones son distintas de las que aceptaste. No se da nada conforme a ellas hasta que las aceptes.
offer-signer = Están firmadas con otra clave que antes. Pregunta al estudio, por una vía que ya conozcas, si es correcto.
offer-about = Sobre el estudio
offer-if = Si te unes
offer-ticked = Nada sale automáticamente. Tú marcas cada anuncio que quieres dar.
offer-coarse = Un registro contiene el anuncio, quién pagó y los motivos dados, de forma menos precisa: una semana en lugar de una hora, un tramo de edad en lugar de edades. No contiene tu nombre, ni tu cuenta, ni ninguna dirección tuya.
offer-sensitive = Acepto dar los registros que marque, con lo que sus motivos puedan decir de mí, como opiniones políticas que un anunciante cree que tengo.
offer-back = Puedes retirar lo que diste hasta que el estudio lo publique, y dejarlo cuando quieras.
offer-adult = Tengo 18 años o más.
offer-join = Unirme a este estudio
offer-no = No, gracias
study-ended = Este estudio terminó el { $day }. Ya no se le envía nada; lo que diste aún se puede retirar abajo.
joined-lead = Te has unido a este estudio. Nada sale antes de que lo marques.
joined-outdated = El estudio ha cambiado sus condiciones. No se envía nada más hasta que las hayas mirado.
joined-ask-again = Pedir de nuevo las condiciones
joined-same = Son las condiciones que aceptaste.
joined-terms = Lo que el estudio dijo de sí mismo
joined-choose = Elige qué dar
joined-none = Ahora no hay nada que dar. Los anuncios que veas a partir de ahora aparecen primero aquí.
joined-records = Cada fila es un registro tal como saldría. Despliégalo para ver todos los campos y el texto exacto, y desmarca lo que quieras omitir. Tu nombre, la hora exacta, la dirección de la página y todo lo que no esté en la lista nunca salen.
review-same = Igual en todos los registros:
review-all = Marcar todo lo que se muestra
review-no = Desmarcar todo lo que se muestra
review-out = Omitido: { $number }
review-chosen = { $chosen } de { $number } elegidos
review-never = No ofrecer nunca este anunciante
review-sensitive = Un motivo sensible solo sale si lo marcas.
review-example = Uno de tus propios registros, tal como saldría
never-title = Nunca ofrecidos
never-undo = Ofrecer de nuevo
joined-donate = Donar lo que he marcado
give-title = Esto sale de tu ordenador
give-records = Registros
give-sensitive = Motivos sensibles
give-keep = Todavía no
leave-title = Dejar el estudio
leave-what = No se te pedirá nada más y lo que aún espera no se envía. Lo enviado se queda en el estudio, a menos que lo retires en la lista de tus donaciones.
leave-act = Dejar este estudio
record-give = Dar este registro de la semana { $week }:
record-all = Todo lo que saldría sobre el anuncio de { $name }
record-empty = Se envían vacíos: { $fields }.
record-exact = El texto exacto
field-platform = Plataforma
field-place = Lugar
field-week = Semana
field-advertiser = Anunciante
field-account = Cuenta
field-declared = Declarado como
field-payer = Pagado por
field-authorised = Autorizado por
field-words = Palabras del anuncio
field-site = Sitio al que lleva
field-reasons = Motivos
field-source = Motivos leídos en
field-seen = Cuántas veces visto
field-recognised = Reconocido
field-conclusion = Nuestra conclusión
field-fingerprint = Huella del anuncio
field-study = Estudio
field-form = Formato del registro
field-program = Programa
declared-political = Político
declared-issue = Sobre un tema social
declared-eu = Etiqueta de publicidad política de la UE
declared-uk = Identificación digital del responsable (Reino Unido)
declared-us = Aviso de financiación de EE. UU.
declared-ca = Autorización canadiense
declared-au = Autorización australiana
declared-br = Aviso electoral brasileño
declared-nz = Declaración del promotor (Nueva Zelanda)
verdict-political = Político
verdict-issue = Sobre un tema social
verdict-not = No político
verdict-unknown = No se sabe
verdict-by = { $verdict }, a juzgar por { $grounds }
basis-disclosure = su indicación
basis-advertiser = su anunciante
basis-words = sus palabras
read-dialog = La ventana que abriste
read-data = Los datos de la plataforma en la página
read-page = La página de explicación de la plataforma
read-note = Una nota en el anuncio
read-archive = Tu descarga de datos
seen-bucket-once = Una vez
seen-bucket-few = 2 o 3 veces
seen-bucket-several = De 4 a 9 veces
seen-bucket-many = 10 veces o más
recognised-confirmed = Como anuncio, confirmado
recognised-likely = Como anuncio, probable
record-version = Versión { $version }
record-reason = { $kind }: { $detail }
record-reason-sensitive = { $kind }: { $detail } (sensible)
record-reason-bare = { $kind }, sin detalle
record-reason-bare-sensitive = { $kind }, sin detalle (sensible)
field-first-ad = Te cuenta para este anuncio
field-first-advertiser = Te cuenta para este anunciante
first-yes = sí: el primero que das
first-no = no: ya se te ha contado, o no se nombra a nadie
field-country = Tu país
field-age-band = Tu edad
age-band = { $band } años
form-ad = Un anuncio
form-coverage = Cuánto se vio
about-title = Sobre ti, si quieres
about-what = Al estudio le gustaría saberlo. No se dice nada si no lo marcas, y nada se deduce de lo que ves. Después figura en cada registro que das; en uno solo puedes omitirlo.
about-country = Decir en qué país vivo
about-country-which = El país en que vivo
about-age = Decir qué edad tengo
about-age-which = Mi edad
about-choose = Elegir
asks-country = tu país, si lo marcas
asks-age = tu edad por tramos, si la marcas
asks-coverage = cuánto viste en una semana, por tramos
weeks-title = Cuánto viste
weeks-what = De cada semana terminada y cada plataforma: cuántos días la miraste y cuántos anuncios viste, por tramos. No nombra ningún anuncio. Sin esto nadie puede decir qué parte de los anuncios es política. «No dados» cuenta los anuncios políticos de los que hasta ahora no has dado ningún registro; lo que des antes no cuenta ahí. Los anuncios que borraste no están en ninguno de estos números.
weeks-none = Ahora no hay nada que dar. Una semana aparece aquí cuando ha terminado.
weeks-give = Dar cuánto viste en { $platform } en la semana { $week }
field-days = Días
field-ads = Anuncios
field-political = Políticos
field-kept-back = No dados
outbox-seen = Cuánto viste en { $platform }
outbox-title = Tus donaciones
outbox-lead = Los registros enviados no llevan nada que los relacione contigo ni entre sí. La clave para retirar uno se guarda solo en este dispositivo.
outbox-waiting = Lo que espera se envía automáticamente cuando se puede conectar con el punto de recogida.
outbox-try = Intentar ahora
outbox-later = { $count ->
    [one] { $number } retirada se comunicará más tarde al punto de recogida.
   *[other] { $number } retiradas se comunicarán más tarde al punto de recogida, cada una en un momento distinto.
}
outbox-hurry = Comunicar ahora
outbox-hurry-what = El punto de recogida podría ver entonces que vienen de una sola persona.
outbox-permit = Permitir de nuevo
outbox-caption = Las donaciones y qué fue de ellas
outbox-record = Registro
outbox-state = Estado
outbox-week = semana { $week }
outbox-back = Retirar
outbox-back-name = Retirar el registro sobre { $name }
donation-waiting = Pendiente de envío
donation-token = Pendiente: el estudio aún no ha dado permiso para enviarlo: { $why }
donation-sent = Enviado
donation-outdated = No aceptado: el estudio había cambiado sus condiciones.
donation-recall = Si lo retiras a más tardar el { $day }, nadie lo habrá analizado.
donation-recall-late = Aún puede retirarse; lo que el estudio ha publicado sigue publicado.
donation-refused = Rechazado por el punto de recogida
donation-refused-why = Rechazado por el punto de recogida, con estas palabras: «{ $words }»
donation-held = En espera: Sightline ya no tiene permiso para conectar con { $host }.
donation-unsure = Puede que haya llegado; no se volverá a enviar.
donation-returning = Retirado; el punto de recogida aún no lo ha confirmado.
donation-withdrawn = Retirado
offer-invite = La acompaña una invitación: { $code }. Se guarda con el estudio.
donate-complain = Las preguntas y quejas se dirigen a { $contact }. También tienes derecho a reclamar ante la autoridad de protección de datos de tu país.
donate-picture = O abrir una imagen de su código QR
review-more = Estos son los { $number } registros más recientes. Los demás aparecen cuando se dan algunos de estos.
joined-by-itself = Te has unido a este estudio y los registros se dan automáticamente. Los que esperan se ven más abajo.
automatic-title = Dar automáticamente
automatic-what = Si quieres, los registros salen sin que los marques. Es una decisión aparte, desactivada mientras no la tomes.
automatic-which = Solo anuncios políticos que veas desde ahora, reconocidos con certeza y no vistos desde hace un día. Lo que dejaste fuera sigue fuera, y no sale nada de los anunciantes que has excluido.
automatic-hold = Cada uno espera de uno a tres días en una lista de esta página, donde ves su texto exacto y puedes cancelarlo.
automatic-never = Los motivos sensibles se quedan aquí salvo que los hayas marcado para ese anuncio. Un registro que cambia mientras espera no se envía: se te ofrece.
automatic-agree = Acepto que salgan registros sin mirarlos antes uno a uno, salvo que los cancele.
automatic-begin = Dar automáticamente desde ahora
automatic-is-on = Los registros se dan automáticamente.
automatic-end = Dejar de dar automáticamente
queue-title = Se dará automáticamente
queue-lead = { $count ->
    [one] { $number } registro espera. Hasta que salga puedes cancelarlo.
   *[other] { $number } registros esperan. Hasta que salgan puedes cancelarlos.
}
queue-on = Se dará el { $day }.
queue-cancel = Cancelar
queue-cancel-name = Cancelar: no dar el registro sobre { $name }
queue-cancel-all = Cancelar todos
receipts-title = Recibos
receipts-what = El punto de recogida firma un recibo por cada registro. Guardados en un archivo, los recibos permiten a cualquiera comprobar que se guardó o se borró.
receipts-keys = Con las claves. Quien tenga el archivo podrá retirar estas donaciones y ver que vienen de una sola persona.
receipts-save = Guardar los recibos
receipts-open = Abrir recibos de otro dispositivo, para retirar donaciones aquí
outbox-back-study = Retirar todo lo dado a «{ $title }»
outbox-back-all = Retirar todo
back-title = ¿Retirar esto?
back-keep = Dejarlo así
back-count = { $count ->
    [0] Nada de esto se puede retirar.
    [one] Se retira { $number } donación.
   *[other] Se retiran { $number } donaciones.
}
back-unsent = { $count ->
    [one] { $number } nunca se envió, ni se enviará.
   *[other] { $number } nunca se enviaron, ni se enviarán.
}
back-in-time = { $count ->
    [one] { $number } puede retirarse a tiempo: hasta el { $day } nadie la analiza.
   *[other] { $number } pueden retirarse a tiempo: hasta el { $day } nadie las analiza.
}
back-late = { $count ->
    [one] { $number } quizá ya se analizó: su registro se borra, pero lo publicado en cifras agregadas ya no puede retirarse.
   *[other] { $number } quizá ya se analizaron: sus registros se borran, pero lo publicado en cifras agregadas ya no puede retirarse.
}
back-undated = De { $number } no consta hasta cuándo se pueden retirar a tiempo.
back-held = Para { $number }, el punto de recogida no se entera hasta que vuelvas a permitir que Sightline conecte con él.
back-keyless = { $number } no se puede retirar desde aquí: la clave no está en este dispositivo.
back-stops = Ya no se da nada automáticamente, y lo que espera se cancela.
back-together = Se retiran una tras otra. Quien guarde allí direcciones de red podría ver que vienen de una sola persona.
back-spread = { $count ->
    [one] Cada retirada se comunica en un momento distinto, en el plazo de una hora, mientras el navegador esté abierto, para que nadie note que vienen de una sola persona.
   *[other] Cada retirada se comunica en un momento distinto, en el plazo de { $number } horas, mientras el navegador esté abierto, para que nadie note que vienen de una sola persona.
}
back-for-good = No se puede deshacer. Lo que un estudio ha publicado en cifras agregadas ya no puede retirarse después.

# --- health ---

health-title = ¿Sigue funcionando la lectura?
health-lead = Las plataformas cambian cómo están hechas sus páginas y no lo dicen. Sightline cuenta lo que encuentra, para que te enteres cuando deje de entender alguna.
health-none = Aún no hay nada que decir: no hay ninguna plataforma activada.
health-look = Conviene revisarlo.
health-good = La lectura funciona.
health-off = Desactivada.
health-unsure = Aún no se ha visto lo suficiente para saberlo.
health-last = Último anuncio encontrado { $when }.
worry-no-posts = Sightline ya no encuentra publicaciones en { $site }: { $count ->
    [one] ninguna en la última página.
   *[other] ninguna en las últimas { $number } páginas.
} Probablemente { $site } ha cambiado.
worry-silent = Sightline ha mirado { $count ->
    [one] { $number } publicación
   *[other] { $number } publicaciones
} en { $site } desde que encontró el último anuncio. O no te muestran ninguno o { $site } ha cambiado.
worry-lost-structure = Sightline sigue encontrando anuncios en { $site }, pero una de las formas de reconocerlos ha dejado de funcionar: los propios datos de la página. El próximo cambio podría dejarlo a ciegas.
worry-lost-markup = Sightline sigue encontrando anuncios en { $site }, pero una de las formas de reconocerlos ha dejado de funcionar: cómo está hecha la página. El próximo cambio podría dejarlo a ciegas.
worry-lost-label = Sightline sigue encontrando anuncios en { $site }, pero una de las formas de reconocerlos ha dejado de funcionar: la etiqueta que lee la gente. El próximo cambio podría dejarlo a ciegas.
worry-flood = { $site } mostró en una hora más anuncios nuevos de los que nadie puede mirar, así que { $count ->
    [one] uno no se guardó.
   *[other] { $number } no se guardaron.
} Puede que una página se los invente; lo guardado antes sigue intacto.
figures = Cifras
figures-of = Cifras de { $site }
figure-posts = Publicaciones miradas
figure-candidates = Publicaciones que podían ser anuncios
figure-confirmed = Anuncios, dos tipos de indicio
figure-likely = Anuncios, un tipo de indicio
figure-located = Anuncios hallados solo por su etiqueta, donde las reglas no conocen ninguno
figure-since = Publicaciones desde el último anuncio
figure-explanations = Explicaciones leídas
figure-understood = Motivos entendidos
figure-unrecognised = Motivos guardados como se encontraron
health-unknown = Tipos de motivo que Sightline aún no conoce: { $names }
health-report = Informe para el equipo de Sightline…
rules-title = Las reglas con las que lee Sightline
rules-shipped = Versión { $used }, la que venía con Sightline.
rules-newer = Versión { $used }, más reciente que la que venía con Sightline ({ $shipped }).
rules-lapsed = Las reglas más recientes que cargaste ya no se usan; se usan las que venían con Sightline. { $why }
rules-why = Cuando una plataforma cambia, unas reglas más recientes arreglan la lectura sin necesidad de un nuevo Sightline. Un archivo solo se acepta si lo ha firmado alguien en quien confías y supera sus propias pruebas; nunca puede leer donde no hayas activado Sightline.
rules-load = Cargar un archivo de reglas
rules-back = Volver a la versión { $shipped }
rules-from = Buscar reglas más recientes una vez al día en (vacío: nunca)
signers-title = Quién puede firmar
signers-built-in = { $count ->
    [0] Este Sightline no confía en nadie por defecto.
    [1] Este Sightline confía en la clave del equipo que lo hace.
   *[other] Este Sightline confía en { $count } claves del equipo que lo hace.
}
signers-add = Puedes confiar en alguien más, por ejemplo tu universidad. Pídeles la clave a ellos; no la tomes del archivo.
signers-remove = Quitar
signers-key = Clave pública
signers-form = 64 caracteres: cifras y letras de la «a» a la «f»
signers-trust = Confiar

# --- import ---

import-title = Importa lo que las plataformas guardan sobre ti
import-lead = Toda plataforma debe darte una copia de lo que guarda. Una parte trata de los anuncios: cuáles te mostraron, quién tiene una lista en la que estás, qué cree la plataforma que eres. Sightline lee esa parte aquí, en este dispositivo. Los mensajes, las fotos y todo lo demás no se leen; de los archivos de texto solo se mira el comienzo, para saber qué son.
import-choose = Elige una descarga o suéltala aquí: el zip o uno de sus archivos
import-files = Lo que se leyó de cada archivo
import-files-when = Importado { $when }.
import-file = Archivo
import-file-read = Leído
import-file-kept = Guardado tal cual
import-file-left = Omitido
import-file-why = Por qué
import-why-shape = Entradas con una forma aún desconocida
import-why-unnamed = Entradas que solo dicen que hubo un anuncio
import-why-undated = El momento en que se mostró está escrito de una forma aún desconocida
import-why-clock = Las horas son las del reloj de la cuenta y pueden variar en horas
import-why-damaged = El archivo está dañado: descárgalo otra vez
import-why-page = No se pudo leer nada de esta página: pide la descarga en JSON
import-why-text = El formato de texto dice menos: pide la descarga en JSON
import-found = Qué se ha encontrado
import-thinks =
    { $count ->
        [one] { $number } cosa que { $site } cree de ti
       *[other] { $number } cosas que { $site } cree de ti
    }{ $sensitive ->
        [0] .
        [one] , { $sensitive } de ellas sensible.
       *[other] , { $sensitive } de ellas sensibles.
    }
import-see = Verlas
import-found-ads = { $count ->
    [one] { $number } anuncio o anunciante en la última descarga
   *[other] { $number } anuncios y anunciantes en la última descarga
}
import-see-ads = Ver los anuncios
import-where = Dónde pedirla
import-forms = El JSON es lo que más dice y es exacto. El HTML o el texto, que algunas envían si no eliges nada, también se lee.
download-meta = Elige «Descargar tu información», luego «Información sobre anuncios» y el formato JSON.
download-x = Elige «Descargar un archivo con tus datos». Llega en unos días.
download-youtube = Elige «historial» y el formato JSON.
download-google = Dentro de «Mi actividad», elige solo los anuncios y el formato JSON.
download-tiktok = Elige «Todos los datos» y JSON.
download-linkedin = Elige el archivo más amplio.
traits-from = De su descarga de datos, importada { $when }.
traits-forget = Olvidar estos datos

# --- what went wrong ---
# `detail` is technical and in English, for whoever mends it.

broken-title = No se puede mostrar esta página
broken-what = Hasta que se arregle puedes parar toda lectura y llevarte lo que está guardado.
broken-halt = Dejar de leer en todas partes
broken-rescue = Exportar lo que está guardado
notice-halted = Ya no se lee nada. Cuando se arregle, la lectura seguirá en pausa un día, salvo que termines la pausa.
trouble-storage = Ha fallado el almacenamiento del navegador. Comprueba que el disco no esté lleno y que el navegador pueda guardar datos, y vuelve a cargar esta página. ({ $detail })
trouble-newer = Un Sightline más reciente ha guardado tus anuncios de una forma que este no puede abrir. No se ha perdido nada: actualiza Sightline y vuelve a cargar esta página.
trouble-shape = Hay algo guardado que no se puede leer. Vuelve a cargar esta página. Si ocurre de nuevo, avisa del problema. ({ $detail })
trouble-request = Sightline no ha entendido esto. Vuelve a cargar esta página. Si ocurre de nuevo, avisa del problema. ({ $detail })
trouble-gone = Este anuncio ya no está guardado. Vuelve a la lista de tus anuncios.
trouble-platform = Sightline no conoce la plataforma «{ $name }». Vuelve a cargar esta página.
trouble-page = No hay ninguna página «{ $name }». Elige otra parte de Sightline.
trouble-key = Eso no es una clave pública. Tiene 64 caracteres, cifras y letras de la «a» a la «f»; cópiala entera.
trouble-rules-address = La dirección de las reglas empieza por https:// y tiene como máximo 500 caracteres. Corrígela y guarda otra vez.
trouble-rules = { $why } Se mantienen las reglas en uso.
trouble-join-first = No te has unido a ningún estudio. Únete primero a uno.
trouble-randomness = El navegador no ha dado números aleatorios, y una donación los necesita. Reinicia el navegador e inténtalo de nuevo.
trouble-collector-address = Esa no es la dirección de un punto de recogida. Empieza por https:// y un nombre de servidor, por ejemplo https://collector.example, y no sigue nada más.
trouble-collector-silent = No se puede conectar con el punto de recogida. Comprueba la dirección y tu conexión, o inténtalo más tarde.
trouble-other-terms = El punto de recogida muestra a otras personas condiciones distintas de las que has visto; no te has unido. Compara la huella con la publicada y díselo a quienes llevan el estudio.
trouble-no-study = No hay ningún estudio en esa dirección. Compruébala o pregunta a quienes llevan el estudio.
trouble-study = Este estudio no dice todo lo que debe, así que no puedes unirte a él. Avisa a quienes lo llevan. ({ $detail })
trouble-study-form = Esto no es el archivo firmado de un estudio. Pide ese archivo a quienes lo llevan. ({ $detail })
trouble-study-signature = Las condiciones de este estudio se cambiaron después de firmadas; no puedes unirte. Díselo a quienes lo llevan.
trouble-study-ended = Este estudio terminó el { $day } y ya no acepta nada. Pregunta a quienes lo llevan si le seguirá otro.
trouble-other-code = No son las condiciones que indica el código de adhesión, así que no puedes unirte. Avisa a quienes llevan el estudio.
trouble-invite = Esto no es una invitación: tiene como mucho 64 letras, cifras y guiones. Pregunta a quien la envió.
trouble-decisions = No queda sitio para recordar más de lo que dejas fuera. Borra anuncios que ya no necesites o no des este registro.
trouble-receipts = Este no es un archivo de recibos, o alguien lo cambió. No se ha importado nada. ({ $detail })
trouble-no-keys = Este archivo no contiene claves de donaciones que se puedan retirar. Guarda los recibos con las claves en el otro dispositivo.
trouble-letters = No se ha podido cargar el texto de la carta. Vuelve a cargar esta página.
trouble-record = Un registro no es como debe ser, así que no se ha enviado nada. Avisa del problema. ({ $detail })
refused-size = El archivo es mayor de lo que puede ser un archivo de reglas ({ $size } bytes; como máximo { $most }). Elige otro archivo.
refused-form = Este no es un archivo de reglas. Elígelo tal como se publicó. ({ $detail })
refused-signer = El archivo lo ha firmado alguien en quien no confías. Si sabes quién es, añade su clave en «Quién puede firmar». (clave { $key })
refused-signature = La firma no coincide: el archivo se cambió después de firmado. Vuelve a pedirlo a quienes lo publican.
refused-older = El archivo contiene la versión { $offered }; la versión { $current } ya se había aceptado. No tienes que hacer nada.
refused-expired = Las reglas eran válidas hasta el { $day }. Consigue otras más recientes de quien las publica.
refused-program = Las reglas necesitan Sightline { $version } o posterior. Actualiza antes Sightline.
refused-reach = Las reglas leerían en { $place }, un sitio para el que este Sightline no te pide permiso. No uses este archivo.
refused-check = Las reglas tienen errores. Avisa a quienes las hicieron. ({ $detail })
refused-example = Las reglas no superan su propia prueba. Avisa a quienes las hicieron. ({ $platform }, ejemplo { $number }: se encontraron { $found } de { $expected } anuncios)

# --- notices ---

notice-ads-back = { $count ->
    [one] El anuncio está de vuelta.
   *[other] Tus anuncios están de vuelta.
}
notice-switch-refused = Sin tu permiso, Sightline no puede mirar { $site }. Sigue desactivado.
notice-on = { $site } está activado.
notice-off = { $site } está desactivado.
notice-ask-refused = Sin tu permiso, Sightline no puede preguntar al punto de recogida por su estudio.
notice-join-refused = No te has unido: falta el permiso del navegador para donar.
notice-joined = Te has unido al estudio. No se dona nada hasta que lo apruebes.
notice-left = Has dejado el estudio.
notice-choose-one = Elige al menos un anuncio para donar.
notice-never = Ya no se ofrece ningún anuncio de este anunciante.
notice-offered = Los anuncios de este anunciante se ofrecen de nuevo.
notice-record-changed = Cambiados desde que los miraste y no enviados: { $count }. Vuelve a mirarlos.
notice-donated = { $count ->
    [one] Gracias: { $count } anuncio está en camino.
   *[other] Gracias: { $count } anuncios están en camino.
}
notice-sent = { $count ->
    [0] No se ha enviado ningún anuncio.
    [one] Se ha enviado { $count } anuncio.
   *[other] Se han enviado { $count } anuncios.
}
notice-later = { $count ->
    [one] { $count } se enviará más tarde.
   *[other] { $count } se enviarán más tarde.
}
notice-refused = { $count ->
    [one] El punto de recogida ha rechazado { $count }.
   *[other] El punto de recogida ha rechazado { $count }.
}
notice-withdrawal-later = Retirado. El punto de recogida lo sabrá en su momento, o en cuanto se pueda conectar con él.
notice-hurried = Retirado.
notice-hurry-later = Se comunican ahora; aún no está todo confirmado.
notice-withdrawn = { $count ->
    [one] La donación se ha retirado.
   *[other] { $count } donaciones se han retirado.
}
notice-automatic = Desde ahora los registros se dan automáticamente.
notice-automatic-off = Ya no se da nada automáticamente.
notice-cancelled = { $count ->
    [0] Ya está en camino. Puedes retirarlo más abajo.
    [one] { $count } registro no se da automáticamente. Está entre los que puedes elegir.
   *[other] { $count } registros no se dan automáticamente. Están entre los que puedes elegir.
}
notice-receipts = { $count ->
    [0] Estas donaciones ya se conocen aquí.
    [one] { $count } donación puede retirarse ahora aquí. No se envió nada.
   *[other] { $count } donaciones pueden retirarse ahora aquí. No se envió nada.
}
notice-receipts-size = Ese archivo es demasiado grande para contener recibos. Elige otro.
notice-join-code = Este código de adhesión no está completo. Cópialo otra vez de la página del estudio.
notice-code-read = Esto dice la imagen. Míralo antes de preguntar.
notice-no-code = En esta imagen no hay un código QR legible. Elige otra o pega el código de adhesión.
notice-no-picture = Este archivo no es una imagen que se pueda abrir. Elige otro o pega el código de adhesión.
notice-picture-size = Esa imagen es demasiado grande. Elige una más pequeña o pega el código de adhesión.
notice-letter-copied = La carta se ha copiado.
notice-opinion = Anotado para todos los anuncios de este anunciante.
notice-opinion-gone = De nuevo en manos de Sightline.
notice-traits-forgotten = Olvidado. Para verlo de nuevo, importa otra vez la descarga.
notice-report-copied = El informe se ha copiado. Pégalo en una incidencia.
notice-rules-size = Ese archivo es demasiado grande para ser un archivo de reglas. Elige otro. Se mantienen las reglas en uso.
notice-rules-loaded = La versión { $version } de las reglas está en uso.
notice-rules-reset = De vuelta a la versión { $version } de las reglas, la que venía con Sightline.
notice-rules-refused = Sin tu permiso, Sightline no puede buscar reglas ahí.
notice-rules-never = Sightline ya no busca reglas más recientes.
notice-rules-daily = Sightline busca ahí una vez al día.
notice-trusted = A partir de ahora se aceptan las reglas firmadas con esta clave.
notice-distrusted = Ya no se confía en la clave.
notice-address = Eso no es una dirección. Empieza por https://.
notice-import-reading = Leyendo…
notice-import-keeping = Guardando lo encontrado…
notice-import-stopped = Detenido. No se ha importado nada.
notice-import-broken = Sightline ha tropezado con esta descarga. Avisa de cuál era, por favor.
notice-import-nothing = No contiene nada sobre anuncios que Sightline conozca. Pide la descarga en formato JSON.
notice-import-unread = No se ha podido leer nada. Elige el zip tal como lo recibiste o pídelo otra vez. ({ $detail })
notice-imported = { $count ->
    [0] Importado: ningún anuncio ni anunciante nuevo.
    [one] Importado: { $count } anuncio o anunciante nuevo.
   *[other] Importado: { $count } anuncios y anunciantes nuevos.
}
notice-imported-traits = { $count ->
    [one] Y { $count } cosa que una plataforma cree de ti.
   *[other] Y { $count } cosas que las plataformas creen de ti.
}
notice-import-lost = No se ha podido leer todo: { $detail }
notice-import-undone = La importación se ha deshecho.

# --- words that stand in the pages themselves ---

skip = Ir al contenido
notices = Avisos
loading = Cargando…
importing-title = Leyendo la descarga
importing-stop = Detener
report-title = Un informe para el equipo de Sightline
report-what = Contiene nombres y cifras, ningún texto y nada sobre ti. Léelo, quita lo que quieras y cópialo en una incidencia. Sightline no envía nada. Dice más si hay una página de la plataforma abierta en otra pestaña.
report-label = Informe

# --- said where the core cannot be asked ---
# These are also written to the browser’s own message files. They take no arguments.

browser-restarted = Sightline se ha actualizado o reiniciado. Vuelve a cargar esta página.
browser-silent = Sightline no ha respondido. Vuelve a cargar esta página.
browser-slow = Ha tardado demasiado. Inténtalo de nuevo.
browser-stumbled = Sightline ha tropezado con esto. Inténtalo de nuevo.
browser-failed = No ha funcionado. Inténtalo de nuevo o vuelve a cargar esta página.
browser-again = Intentar de nuevo

# --- popup ---

popup-here = En esta página
popup-off = Sightline está desactivado en { $site }.
popup-off-more = Mientras esté desactivado, no se lee nada en { $site }.
popup-elsewhere = Aquí no hay nada que leer.
popup-elsewhere-more = Sightline no lee este sitio. Lee { $sites }.
popup-nowhere = Sightline está desactivado en todas partes.
popup-nowhere-more = Sightline lee { $sites }, cada uno solo si tú lo activas.
popup-choose = Elegir dónde activarlo
popup-none = Aún no se han encontrado anuncios.
popup-none-more = Sightline mira { $site } mientras te desplazas por la página.
popup-others =
    { $count ->
        [one] { $count } anuncio; no consta que sea político.
       *[other] { $count } anuncios; no consta que ninguno sea político.
    }
popup-political =
    { $count ->
        [one] { $count } anuncio político.
       *[other] { $count } anuncios políticos.
    }
popup-both =
    { $political ->
        [one] { $political } anuncio político
       *[other] { $political } anuncios políticos
    } y { $others ->
        [one] { $others } anuncio más.
       *[other] { $others } anuncios más.
    }
popup-more =
    { $count ->
        [one] Hay uno más entre todos tus anuncios.
       *[other] Hay { $count } más entre todos tus anuncios.
    }
popup-worry = Conviene revisarlo.
popup-see = Ver y avisar
popup-queued = { $count ->
    [one] { $number } registro se dará automáticamente.
   *[other] { $number } registros se darán automáticamente.
}
popup-queued-see = Ver
popup-everything = Ver todo
popup-read = Leer anuncios en { $site }
popup-today =
    { $count ->
        [0] Hoy no has visto anuncios.
        [one] Hoy: { $count } anuncio{ $political ->
            [0] ; no consta que sea político.
           *[other] , y es político.
        }
       *[other] Hoy: { $count } anuncios{ $political ->
            [0] ; no consta que ninguno sea político.
            [one] , uno de ellos político.
           *[other] , { $political } de ellos políticos.
        }
    }
popup-beside = Abrir al lado
find-paid = { $kind }, pagado por { $name }.
find-unpaid = { $kind }.
find-why = Por qué tú: { $reasons } ({ $who })
find-unexplained = Por qué tú: aún no se sabe.
pause-hour = Pausar una hora
pause-now = Sightline está en pausa.
pause-left =
    { $count ->
        [one] No se lee nada en ninguna página durante un minuto más.
       *[other] No se lee nada en ninguna página durante { $count } minutos más.
    }
pause-end = Volver a leer ya
pause-begun = En pausa.
pause-ended = Sightline vuelve a leer.
pause-button = Sightline: en pausa, no se lee nada

# --- side panel ---

side-title = Anuncios junto a tu feed
side-here = En esta página
side-none = Aquí aún no se han encontrado anuncios. Aparecen mientras te desplazas por { $site }.
side-elsewhere = En esta página no se lee nada.
side-today = Hoy, antes
side-today-none = Hoy no has visto otros anuncios.
side-all = Todos los anuncios de hoy

# --- first run ---

welcome-progress = { $step } de { $count }
welcome-back = Atrás
welcome-next = Siguiente
welcome-title = Mira quién pagó por llegar a ti, y por qué tú
welcome-lead = Sightline encuentra anuncios políticos en tu feed y dice con palabras sencillas qué se sabe de ellos.
welcome-invented = Un anuncio inventado, y lo que abre su distintivo:
welcome-promises = Lo que hace y lo que no hace
welcome-read = Qué se lee
welcome-read-more = Las publicaciones que parecen anuncios, en los sitios que actives; y la explicación de una plataforma cuando la abres. Las demás se pasan por alto.
welcome-private = Ventanas privadas
welcome-private-more = No se leen nunca.
welcome-stays = Qué se queda aquí
welcome-stays-more = Todo, en este navegador, y puedes hacer que lo olvide.
welcome-sent = Qué se envía
welcome-sent-nothing = Nada.
welcome-sent-more = Ni cuenta, ni estadísticas, ni servidor. Si algún día das registros a un estudio, ves antes cada uno y puedes retirarlo.
welcome-never = Qué no se hace nunca
welcome-never-more = No se hace clic ni se da «me gusta» por ti, no se oculta ni se bloquea nada, y ningún anuncio se cambia.
welcome-where = ¿Dónde puede leer Sightline?
welcome-where-more = Todo está desactivado hasta que lo actives. En ese momento tu navegador te pide que confirmes cada sitio. Puedes desactivarlo de nuevo aquí, en los ajustes y en el botón de la barra de herramientas.
welcome-later = O ahora no
welcome-later-more = Entonces no se lee nada. Sightline puede mostrarte igualmente lo que contiene una descarga de datos que hayas pedido a una plataforma, y estos interruptores siguen en el botón de la barra de herramientas.
welcome-not-now = Ahora no
welcome-import = Leer una descarga de datos
welcome-done = Eso es todo
welcome-done-more = Navega como siempre. Los anuncios políticos llevan un pequeño distintivo. Selecciónalo para ver quién pagó y por qué tú.
welcome-see = Ver tus anuncios

# --- browser ---
# Said by the browser itself: in its list of extensions, in the stores, on its buttons. The description has at most 132
# characters. Packaging makes `_locales` of these.

browser-name = Sightline
browser-description = Muestra quién te dirige anuncios: encuentra anuncios políticos en tu feed y dice con sencillez quién pagó y por qué te eligieron.
browser-action = Sightline: anuncios en esta página
browser-sidebar = Sightline: anuncios junto a tu feed

# --- the invented ad of the first run ---

example-problem = El último autobús sale de Brindlewick a las 18:40.
example-ask = Vota por un ayuntamiento que te lleve a casa.
example-interest = Política local

# --- badge and panel: who, why, how sure, how often ---
# `$who` is headline-says or headline-says-archive; `$people` stands as the object, as in the claims above.

badge-undeclared = , sin declarar
panel-sorry = Sightline no ha podido responder. Inténtalo de nuevo.

headline-paid = { $name } pagó este anuncio
headline-promoted = Promovido por { $name }.
headline-promoted-for = Promovido por { $name } en nombre de { $behalf }.
headline-account = Lo puso { $name }; no dice quién pagó.
headline-says = según { $site }
headline-says-archive = según tus datos descargados
your-age = tu edad
your-location = tu ubicación

group-advertiser = Lo que pidió el anunciante
group-platform = Lo que dedujo o eligió { $site }
group-unsaid = No se dice quién eligió

heading-history = Cuántas veces
history-only = Es el único anuncio de este anunciante hasta ahora.
history-all = En total, { $count } anuncios de este anunciante, vistos { $times ->
    [one] una vez
   *[other] { $times } veces
}: primero { $first } y por última vez { $last }.
history-least = En total, al menos { $count } anuncios de este anunciante, vistos al menos { $times ->
    [one] una vez
   *[other] { $times } veces
}.

heading-sure = Cómo lo sabemos
sure-confirmed = Es un anuncio: lo indican, cada uno por su lado, { $ways }.
sure-likely = Probablemente es un anuncio; por ahora solo lo muestra un indicio: { $ways }.
sure-download = Es un anuncio: figura entre los que recogen tus datos descargados.
sure-structure = los propios datos de la página
sure-markup = la forma en que está hecha la página
sure-label = la etiqueta que puedes leer
sure-own = Si es político o no, es lo que tú has dicho.
sure-declared = Cuenta como político porque está declarado como tal.
sure-nothing = No cuenta como político.

mute-heading = Menos distintivos
mute-note = Los anuncios se anotan igualmente; no llevan distintivo.
mute-ad = Sin distintivo en este anuncio
mute-advertiser = Sin distintivo en los anuncios de { $name }
mute-platform = Sin distintivo en { $site }
muted-ad = Este anuncio ya no lleva distintivo.
muted-advertiser = Los anuncios de { $name } ya no llevan distintivo.
muted-platform = Los anuncios en { $site } ya no llevan distintivo.
mute-undo = Deshacer
mute-settings = Todo lo que va sin distintivo, en los ajustes

# --- muting, on the pages ---

notice-muted = Estos anuncios ya no llevan distintivo. Se anotan igualmente.
notice-unmuted = Estos anuncios vuelven a llevar distintivo.
