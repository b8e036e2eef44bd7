# See en.ftl for what each message is for.

source-dialog_text = De acordo com { $site }
source-platform_json = De acordo com os dados de { $site } na página
source-attribute = De acordo com uma nota de { $site } no anúncio
source-archive = De acordo com os teus dados descarregados de { $site }
the-advertiser = o anunciante
quote = «{ $name }»

claim-advertiser = { $source }, { $advertiser } queria chegar a { $people }.
claim-platform = { $source }, a própria plataforma { $site } escolheu { $people }.
claim-platform-dialog = { $source }, a própria plataforma escolheu { $people }.
claim-nobody = { $source }, este anúncio foi mostrado a { $people }.
claim-ranking = { $source }, foi o próprio sistema de { $site } que decidiu mostrar-te este anúncio.
claim-age = { $source }, a tua idade contou.
claim-location = { $source }, a tua localização contou.
claim-words = { $source }, em palavras que o Sightline ainda não conhece: «{ $words }»{ $stop }
claim-nothing = { $source }, há um motivo que o Sightline ainda não sabe ler.

people-age-one = pessoas de { $min } anos
people-age-range = pessoas dos { $min } aos { $max } anos
people-age-from = pessoas de { $min } anos ou mais
people-age-to = pessoas de { $max } anos ou menos
people-age-any = pessoas de qualquer idade
people-gender-men = homens
people-gender-women = mulheres
people-gender-all = pessoas de qualquer género

place-dma = o mercado de comunicação { $name }
place-postal = a zona postal { $name }
place-radius = os arredores de { $name }
place-some-country = um certo país
place-some-region = uma certa região
place-some-dma = um certo mercado de comunicação
place-some-city = uma certa cidade
place-some-postal = uma certa zona postal
place-some = uma certa zona
people-location = pessoas neste lugar: { $place }
people-location-home = pessoas que vivem neste lugar: { $place }
people-location-recent = pessoas que estiveram há pouco neste lugar: { $place }
people-location-home_or_recent = pessoas que vivem neste lugar ou lá estiveram há pouco: { $place }
people-location-near = pessoas neste lugar ou perto dele: { $place }
people-location-near_business = pessoas perto de { $advertiser } neste lugar: { $place }

people-list = pessoas de uma lista que alguém carregou
people-list-of = pessoas de uma lista carregada por { $owner }
list-named = { $people } (nome: { $name })
list-matched = { $people } (reconhecidas por { $keys })
key-email = endereço de e-mail
key-phone = número de telefone
key-madid = identificador de publicidade do telefone
and = { $first } e { $last }

people-language = pessoas cuja língua é { $name }
people-language-some = pessoas de uma certa língua
people-interest = pessoas que se supõe terem interesse em { $name }
people-interest-some = pessoas com um certo interesse
people-behaviour = pessoas que o seu comportamento pôs no grupo { $name }
people-behaviour-some = pessoas agrupadas pelo seu comportamento
people-topic = pessoas que se supõe seguirem o tema { $name }
people-topic-some = pessoas que se supõe seguirem um certo tema
people-keyword = pessoas que procuraram ou usaram a palavra { $name }
people-keyword-some = pessoas que procuraram ou usaram uma certa palavra
people-event = pessoas que se supõe terem interesse no evento { $name }
people-event-some = pessoas que se supõe terem interesse num certo evento
people-tv_show = pessoas que se supõe verem o programa { $name }
people-tv_show-some = pessoas que se supõe verem um certo programa
people-life_event = pessoas a quem se atribui o acontecimento { $name }
people-life_event-some = pessoas que se supõe estarem num certo momento da vida
people-lookalike = pessoas que se supõe parecidas com as do público { $name }
people-lookalike-some = pessoas que se supõe parecidas com outro grupo, que não é indicado
people-website_visit = pessoas que visitaram o site { $name }
people-website_visit-some = pessoas que visitaram um certo site
people-app_activity = pessoas que usaram a aplicação { $name }
people-app_activity-some = pessoas que usaram uma certa aplicação
people-store_visit = pessoas que foram à loja { $name }
people-store_visit-some = pessoas que foram a uma certa loja
people-offline_activity = pessoas cujos contactos com { $name } fora da internet foram comunicados a { $site }
people-offline_activity-some = pessoas cuja atividade fora da internet foi comunicada a { $site }
people-product_catalogue = pessoas que viram produtos de { $name }
people-product_catalogue-some = pessoas que viram certos produtos
people-page_like = pessoas que gostam da página { $name }
people-page_like-some = pessoas que gostam de uma certa página
people-friend_of_page_like = pessoas com uma amizade que gosta da página { $name }
people-friend_of_page_like-some = pessoas com uma amizade que gosta de uma certa página
people-follower_of = pessoas que seguem { $name }
people-follower_of-some = pessoas que seguem uma certa conta
people-follower_lookalike = pessoas que se supõe parecidas com quem segue { $name }
people-follower_lookalike-some = pessoas que se supõe parecidas com quem segue uma certa conta
people-data_broker = pessoas de um grupo formado pelo corretor de dados { $name }
people-data_broker-some = pessoas de um grupo formado por um corretor de dados que não é indicado
people-platform_activity-some = pessoas escolhidas pelo que fazem em { $site } e nos seus outros serviços
people-relationship = pessoas cuja situação amorosa é { $name }
people-relationship-some = pessoas com uma certa situação amorosa
people-education = pessoas cuja formação é { $name }
people-education-some = pessoas com uma certa formação
people-school = pessoas que frequentaram { $name }
people-school-some = pessoas que frequentaram uma certa escola
people-field_of_study = pessoas que estudaram { $name }
people-field_of_study-some = pessoas que estudaram uma certa área
people-employer = pessoas que trabalham para { $name }
people-employer-some = pessoas que trabalham para uma certa empresa
people-industry = pessoas que trabalham no setor { $name }
people-industry-some = pessoas que trabalham num certo setor
people-company_size = pessoas de empresas da dimensão { $name }
people-company_size-some = pessoas de empresas de uma certa dimensão
people-job_title = pessoas com o cargo { $name }
people-job_title-some = pessoas com um certo cargo
people-job_function = pessoas com a função { $name }
people-job_function-some = pessoas com uma certa função
people-seniority = pessoas no nível profissional { $name }
people-seniority-some = pessoas num certo nível profissional
people-skill = pessoas com a competência { $name }
people-skill-some = pessoas com uma certa competência
people-member_group = pessoas do grupo { $name }
people-member_group-some = pessoas de um certo grupo
people-device = pessoas que usam o dispositivo { $name }
people-device-some = pessoas que usam um certo tipo de dispositivo
people-os = pessoas que usam o sistema { $name }
people-os-some = pessoas que usam um certo sistema
people-carrier = pessoas na rede de { $name }
people-carrier-some = pessoas numa certa rede móvel
people-platform = pessoas que usam { $site } com { $name }
people-platform-some = pessoas que usam { $site } de uma certa maneira
people-context = pessoas que estavam a ver { $name }
people-context-some = pessoas que estavam a ver o mesmo que tu
people-unresolved_audience = pessoas do público { $name }
people-unresolved_audience-some = pessoas de um público que não é descrito

people-engagement = pessoas que interagiram com { $name }
people-engagement-some = pessoas que interagiram com algo que não é indicado
people-engagement-page = pessoas que interagiram com a página { $name }
people-engagement-page-some = pessoas que interagiram com uma certa página
people-engagement-video = pessoas que viram o vídeo { $name }
people-engagement-video-some = pessoas que viram um certo vídeo
people-engagement-lead_form = pessoas que abriram ou preencheram o formulário { $name }
people-engagement-lead_form-some = pessoas que abriram ou preencheram um certo formulário
people-engagement-event = pessoas que responderam ao evento { $name }
people-engagement-event-some = pessoas que responderam a um certo evento
people-engagement-instagram = pessoas que interagiram com a conta de Instagram { $name }
people-engagement-instagram-some = pessoas que interagiram com uma certa conta de Instagram
people-engagement-canvas = pessoas que abriram o anúncio em ecrã inteiro { $name }
people-engagement-canvas-some = pessoas que abriram um certo anúncio em ecrã inteiro
people-engagement-shop = pessoas que visitaram a loja { $name }
people-engagement-shop-some = pessoas que visitaram uma certa loja
people-engagement-post = pessoas que interagiram com a publicação { $name }
people-engagement-post-some = pessoas que interagiram com uma certa publicação
people-engagement-ad = pessoas que interagiram com o anúncio { $name }
people-engagement-ad-some = pessoas que interagiram com um certo anúncio

# --- badge and panel ---

kind-political = Anúncio político
kind-political-likely = Provavelmente um anúncio político
kind-political-maybe = Talvez um anúncio político
kind-own-yes = Anúncio político, segundo dizes
kind-own-no = Anúncio não político, segundo dizes
kind-issue = Anúncio sobre um tema social
kind-issue-likely = Provavelmente um anúncio sobre um tema social
kind-ad = Anúncio
badge-paid = , pago por { $name }
badge-by = , de { $name }
badge-why = porquê tu?
on-platform = { $kind } em { $site }
advertiser-unnamed = Anunciante não indicado
close = Fechar
whole-record = Ver tudo o que está anotado

heading-paid = Quem pagou
heading-why = Porquê tu
heading-unknown = O que não se sabe
heading-ask = Pergunta a { $site }
heading-do = O que podes fazer
why-says = Porquê tu, { $who }
why-advertiser = Porquê tu: o anunciante pediu-o, { $who }
why-platform = Porquê tu: a plataforma escolheu-o, { $who }
why-unsaid = { $site } ainda não o disse.
ground-short-declared = declarado
ground-short-known = anunciante conhecido
ground-short-words = pelo texto
short-list = Estás numa lista que alguém carregou
short-list-theirs = Estás numa lista que eles carregaram
short-list-of = Estás numa lista carregada por { $owner }
short-more = + { $number }
heading-details = Detalhes e fontes
do-leave = Sair desta lista
do-change = Mudar isto em { $site }
do-ask = Perguntar o que sabem
do-where = Mostra-me onde

paid-account = O anúncio não diz quem pagou. Foi colocado pela conta «{ $name }».
paid-nobody = O anúncio não diz quem pagou nem quem o colocou.
paid-promoter = Indicado como responsável, como exige a lei britânica.
paid-authorised = Autorizado por { $name }.
paid-behalf = Em nome de { $name }.
paid-words = O próprio anúncio diz: «{ $words }»
paid-conclusion = O anúncio não traz nenhuma indicação política. Que é político é uma conclusão do Sightline.
ground-words = As suas palavras soam políticas: { $words }.
ground-account = A conta está numa lista pública de anunciantes políticos.
ground-member = É a conta de um membro de um parlamento ({ $country }): { $party }.
ground-name = Uma conta com este nome está numa lista pública de anunciantes políticos. Outra pode ter o mesmo nome.
ground-party = O nome do anunciante contém o de um partido ({ $country }): { $party }. Outra conta pode ter o mesmo nome.
ground-party-several = O nome do anunciante contém o de um partido: { $party }. Outra conta pode ter o mesmo nome.
ground-claim = O próprio nome do anunciante o diz.
ground-no-model = O Sightline não sabe julgar palavras nesta língua. Guia-se pelas indicações e pelos anunciantes conhecidos.
say-otherwise = Não é assim? Corrige
paid-notice = O aviso de transparência do anúncio

why-nothing = Ainda não se sabe porque te mostraram este anúncio.
why-lead = Contaram-te entre estas pessoas. Pode não ser verdade.
sensitive = Sensível
sensitive-politics = Pode revelar opiniões políticas, que a lei protege de forma especial (RGPD, artigo 9.º).
sensitive-religion = Pode revelar convicções, que a lei protege de forma especial (RGPD, artigo 9.º).
sensitive-ethnicity = Pode revelar a origem, que a lei protege de forma especial (RGPD, artigo 9.º).
sensitive-health = Pode revelar a saúde, que a lei protege de forma especial (RGPD, artigo 9.º).
sensitive-sexuality = Pode revelar a sexualidade, que a lei protege de forma especial (RGPD, artigo 9.º).
sensitive-union = Pode revelar a filiação sindical, que a lei protege de forma especial (RGPD, artigo 9.º).
sensitive-wealth = Diz se um bairro é rico ou pobre, o que muitas vezes diz mais.
sensitive-banned = Na UE, a publicidade política não pode ser direcionada com base nisto (Regulamento (UE) 2024/900, artigo 18.º).


unknown-money = De quem é o dinheiro que o pagou.
unknown-archive = Porque te foi mostrado: os teus dados descarregados não o dizem.
unknown-unopened = Porque te foi mostrado: a explicação de { $site } ainda não foi aberta.
unknown-empty = Porque te foi mostrado: a explicação de { $site } não dá nenhum motivo.
unknown-list-owner = Quem carregou a lista e como lá foram parar os teus dados.
unknown-list = Como os teus dados foram parar à lista.
unknown-seed = Com quem se supõe que te pareces, e em quê.
unknown-words = O que significam as palavras citadas: são mostradas como foram encontradas.
unknown-chooser = Se escolheu o anunciante ou { $site }, onde isso não é dito.
unknown-all = Se isto é tudo: { $site } decide que motivos dá.

way-open = Abrir a explicação de { $site }
way-never = O Sightline nunca a abre por ti.
way-reads = O Sightline nunca a abre por ti, mas lê-a quando o fazes e guarda o que ela diz.
menu-facebook = Escolhe os três pontos no canto superior direito do anúncio e depois «Porque estou a ver este anúncio?».
menu-instagram = Escolhe os três pontos no canto superior direito do anúncio e depois «Porque estás a ver este anúncio».
menu-x = Escolhe os três pontos no canto superior direito do anúncio e depois «Por que estou vendo este anúncio?».
menu-youtube = Escolhe os três pontos ou o «i» no anúncio e depois «Porquê este anúncio?».
menu-linkedin = Escolhe os três pontos no canto superior direito do anúncio e depois «Porque estou a ver este anúncio?».
menu-reddit = Escolhe os três pontos no canto superior direito do anúncio e depois «Porque estou a ver este anúncio?».
menu-tiktok = Abre o menu do vídeo (toque longo ou os três pontos) e depois «Sobre este anúncio».

do-setting = Mudar isto em { $site }: { $name }
do-write = Escrever a { $name }: perguntar o que guardam sobre ti, ou opor-te
do-complain = Avisar que falta a indicação

seen-archive = Dos teus dados descarregados; foi-te mostrado { $last }.
seen-once = Visto { $last }.
seen-twice = Visto duas vezes { $last }.
seen-times = Visto { $count } vezes { $last }.
seen-span = Visto pela primeira vez { $first } e pela última { $last }.
seen-times-span = Visto { $count } vezes, pela primeira vez { $first } e pela última { $last }.
today = hoje
yesterday = ontem
on-day = em { $day } de { $month } de { $year }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

# --- overview ---

overview-title = Quem te dirige anúncios
period = Período
period-7 = Últimos 7 dias
period-30 = Últimos 30 dias
period-90 = Últimos 3 meses
period-365 = Últimos 12 meses
period-all = Tudo
overview-ads = { $count ->
    [0] Não viste nenhum anúncio.
    [one] Viste { $number } anúncio.
   *[other] Viste { $number } anúncios.
}
overview-political = { $count ->
    [one] Um deles é político.
   *[other] { $number } deles são políticos, de { $by ->
        [one] um só anunciante
       *[other] { $advertisers } anunciantes
    }.
}
overview-concluded = { $count ->
    [one] Um destes não traz nenhuma indicação política: que é político é uma conclusão do Sightline.
   *[other] { $number } destes não trazem nenhuma indicação política: que o são é uma conclusão do Sightline.
}
overview-none-political = Não consta que algum deles seja político.
overview-quiet = Neste período não viste nenhum anúncio. Escolhe um mais longo.
overview-doubt = Estes são os anúncios que o Sightline encontrou e reconheceu neste dispositivo. Podem ter-te mostrado outros.
overview-explained = { $count ->
    [0] Não se sabe de nenhum dos anúncios políticos porque te escolheram: para saber, abre a explicação da plataforma.
   *[other] Anúncios políticos em que se sabe porque te escolheram: { $number } de { $political }.
}
overview-print = Imprimir esta página
figure-political = { $count ->
    [0] anúncios políticos
    [one] anúncio político
   *[other] anúncios políticos
}
figure-undeclared = { $count ->
    [one] sem indicação
   *[other] sem indicação
}
figure-advertisers = { $count ->
    [0] anunciantes políticos
    [one] anunciante político
   *[other] anunciantes políticos
}
figure-sightings = { $count ->
    [0] vezes no ecrã um segundo ou mais
    [one] vez no ecrã um segundo ou mais
   *[other] vezes no ecrã um segundo ou mais
}
chart-days = Anúncios que viste, por dia
chart-weeks = Anúncios que viste, por semana
chart-attention = Quantas vezes os anúncios estiveram no teu ecrã um segundo ou mais
chart-months = Anúncios que viste, por mês
series-political = Políticos
series-other = Outros
chart-who = Quem te dirige anúncios, por número de anúncios políticos
chart-who-on = { $name }, { $site }
chart-who-empty = Nenhum anunciante político neste período.
chart-how = { $count ->
    [0] Como te escolheram, nos anúncios políticos com explicação
    [one] Como te escolheram, no único anúncio político com explicação
   *[other] Como te escolheram, em { $number } anúncios políticos com explicação
}
chart-how-empty = Ainda não se sabe de nenhum anúncio político. Abre a explicação que a plataforma dá de um anúncio e o Sightline lê-a.
chart-platforms = Onde, por número de anúncios políticos
chart-platforms-empty = Nenhum anúncio político neste período.

method-list = Listas de pessoas
method-lookalike = Semelhança com outros
method-elsewhere = O que fizeste noutro lado
method-engagement = O que fizeste na plataforma
method-interests = Interesses
method-profile = Trabalho, escola e família
method-place = Lugar
method-age-gender = Idade e género
method-device = Língua e dispositivo
method-context = O que estavas a ver
method-delivery = Escolha da plataforma
method-unclear = Não descrito

empty-on = Ainda não há anúncios anotados. Navega como sempre: os anúncios são anotados à medida que passas por eles.
empty-off = Ainda não há anúncios anotados e o Sightline está desativado em todo o lado.
empty-keep = São guardados neste dispositivo e em mais nenhum lugar.
empty-import = Importar dados descarregados

# --- list of ads ---

ads-title = Anúncios que te mostraram
ads-list = Anúncios
ads-all = Ver todos os anúncios
ads-none = Nenhum anúncio corresponde.
ads-none-for = Nada foi encontrado para «{ $words }».
ads-count = { $count ->
    [one] { $number } anúncio
   *[other] { $number } anúncios
}
ads-count-of = { $count ->
    [0] Nenhum de { $stored } anúncios
    [one] { $number } de { $stored } anúncios
   *[other] { $number } de { $stored } anúncios
}
ads-forget = { $count ->
    [one] Apagar este anúncio
   *[other] Apagar estes { $number } anúncios
}
row-paid = Pago por { $name }
row-paid-unknown = Não é dito quem pagou
row-why-unknown = Porquê tu: ainda não se sabe.
forget = Apagar
search = Procurar
search-in = Anunciante, pagador, palavras
filter-platform = Plataforma
filter-any-platform = Todas
filter-kind = Político
filter-any-kind = Todos
kind-filter-political = Políticos
filter-sort = Ordem
sort-newest = Mais recentes
sort-oldest = Mais antigos
sort-often = Mais vistos
sort-advertiser = Por anunciante
filter = Filtrar
filter-topic = Tema
filter-any-topic = Qualquer tema
filter-goal = O que quer
filter-any-goal = Qualquer coisa
filter-how = Como te escolheram
filter-any-how = De qualquer modo
filter-from = De
filter-to = Até
chip-advertiser = De { $name }
chip-reason = { $kind }: { $name }
chip-off = Sem «{ $name }»

# --- one ad ---

record-back = Todos os anúncios
record-advertiser = Todos os anúncios deste anunciante
record-says = O que diz o anúncio
record-ground = Como o Sightline sabe
record-details = Os pormenores
record-forget = Apagar este anúncio
record-about = Trata de: { $topics }.
topic-by = { $topic } («{ $word }»)
record-goal-donate = Quer que faças um donativo.
record-goal-sign = Quer que assines alguma coisa.
record-goal-vote = Quer que votes.
record-goal-attend = Quer que vás a alguma coisa.
record-goal-persuade = Quer convencer-te.
opinion-said-yes = Disseste que os anúncios deste anunciante são políticos.
opinion-said-no = Disseste que os anúncios deste anunciante não são políticos.
opinion-is-political = Isto é político
opinion-not-political = Isto não é político
opinion-leave = Deixar ao critério do Sightline
opinion-counts = Vale para todos os anúncios deste anunciante, fica neste dispositivo e nunca é doado.
sure-archive = Vem dos dados descarregados que importaste.
sure-explanation = Só foi encontrada a explicação, não o anúncio.
verdict-rests-political = A conclusão de que é político baseia-se no seguinte: { $grounds }.
verdict-rests-issue = A conclusão de que é sobre um tema social baseia-se no seguinte: { $grounds }.
verdict-rests-not = A conclusão de que não é político baseia-se no seguinte: { $grounds }.
verdict-is-unknown = Não se sabe se é político.
verdict-no-ground = Nada do que está anotado sustenta a conclusão.
verdict-sure = O Sightline tem { $percent }% de certeza.
rests-disclosure = a indicação que o acompanha
rests-advertiser = o anunciante, que se sabe ser político
rests-words = as palavras do anúncio
fact-platform = Plataforma
fact-account = Conta
fact-page = Página do anunciante
fact-leads = Leva a
fact-number = Número do anúncio
fact-first = Visto pela primeira vez
fact-last = Visto pela última vez
fact-screen = No ecrã
fact-sightings = { $count ->
    [0] Nem um segundo inteiro
    [one] Uma vez durante um segundo ou mais
   *[other] { $count } vezes durante um segundo ou mais
}

# --- one advertiser ---

advertiser-on = Anunciante em { $site }
advertiser-gone = Já não está guardado nenhum anúncio deste anunciante.
advertiser-ads-count = { $count ->
    [one] Viste { $number } anúncio deste anunciante.
   *[other] Viste { $number } anúncios deste anunciante.
}
advertiser-seen = { $count ->
    [0] Nenhum esteve um segundo inteiro no teu ecrã.
    [one] Esteve no teu ecrã uma vez durante um segundo ou mais.
   *[other] Estiveram no teu ecrã { $number } vezes durante um segundo ou mais.
}
advertiser-day = Foi em { $first }.
advertiser-days = O primeiro em { $first }, o último em { $last }.
advertiser-why = Todos os motivos dados para te escolher
advertiser-no-reasons = Ainda não se sabe nenhum. Abre a explicação da plataforma num dos anúncios e o Sightline lê-a.
advertiser-ads = Os seus anúncios
mute-advertiser-on = Não mostrar o distintivo nos seus anúncios
mute-advertiser-off = Voltar a mostrar o distintivo nos seus anúncios
advertiser-accounts = Contas com este nome
advertiser-accounts-how = O Sightline toma as contas com o mesmo nome por um só anunciante. Se pertencem umas às outras, avalia tu.

# --- what they think you are ---

traits-page-title = O que pensam que és
traits-page-lead = Estes são os motivos que as plataformas deram para te mostrar anúncios. Podem não ser verdade.
traits-none = Ainda não se sabe nenhum motivo. Abre a explicação que uma plataforma dá de um anúncio ou importa os teus dados descarregados.
traits-count = { $count ->
    [one] Foi usada { $number } característica para te escolher.
   *[other] Foram usadas { $number } características para te escolher.
}
traits-count-sensitive = { $count ->
    [0] Nenhuma delas é das que a lei protege de forma especial.
    [one] Uma delas é das que a lei protege de forma especial.
   *[other] { $number } delas são das que a lei protege de forma especial.
}
traits-show-more = { $count ->
    [one] Mostrar mais { $number }
   *[other] Mostrar mais { $number }
}
traits-recorded-open = Ir para os teus dados descarregados
trait = Característica
trait-by = Usada por
trait-used = Em
trait-change = Mudar
trait-ads = { $count ->
    [one] { $number } anúncio
   *[other] { $number } anúncios
}
trait-others = { $count ->
    [one] e mais um
   *[other] e mais { $number }
}
trait-last = pela última vez em { $day }
trait-setting = { $site }: { $name }
lists-title = Listas em que estás
lists-lead = Alguém carregou ou comprou uma lista de pessoas, e tu estás nela ou és parecido com quem lá está.
traits-table = Características
traits-search-in = Característica ou anunciante
traits-found = { $count ->
    [one] { $number } motivo encontrado
   *[other] { $number } motivos encontrados
}
traits-none-found = Nenhum motivo corresponde.
traits-all = Mostrar tudo ({ $number })
trait-recorded = nos teus dados de { $sites }
filter-which = Motivos
filter-any-reason = Todos
which-sensitive = Sensíveis
which-used = Usados para te mostrar um anúncio
which-recorded = Nos teus dados descarregados

# --- settings ---

settings-title = Definições
settings-where = Onde o Sightline lê
settings-where-how = Nada é lido antes de ativares a leitura. O teu navegador volta a perguntar-te para cada site, e lá podes retirar a permissão quando quiseres. As janelas privadas nunca são lidas.
settings-paused = A leitura está em pausa em todo o lado.
settings-resume = Retomar a leitura
settings-badges = Distintivos que não queres
settings-muted-none = Todos os anúncios políticos levam um distintivo. No painel do distintivo podes desativá-lo para um anúncio, um anunciante ou uma plataforma.
settings-muted = Os anúncios dos seguintes não levam distintivo. São anotados na mesma.
settings-muted-ads = { $count ->
    [one] { $number } anúncio isolado
   *[other] { $number } anúncios isolados
}
settings-unmute = Voltar a mostrar
settings-unmute-all = Voltar a mostrar
settings-look = Língua e aspeto
settings-language = Língua
settings-language-browser = A do navegador
settings-theme = Cores
settings-theme-browser = As do navegador
settings-theme-light = Claras
settings-theme-dark = Escuras
settings-kept = O que é guardado
settings-kept-what = Os anúncios que viste, quem os pagou, os motivos dados para te mostrarem esses anúncios e quando os viste. Tudo está neste dispositivo. As publicações dos teus amigos e das páginas não são guardadas.
settings-stored = { $count ->
    [0] Não há nada guardado.
    [one] Está guardado { $number } anúncio.
   *[other] Estão guardados { $number } anúncios.
}
settings-keep = Guardar os anúncios
settings-keep-always = o tempo que eu quiser
settings-keep-days = { $count ->
    [30] 30 dias desde a última vez
    [90] 3 meses desde a última vez
    [365] um ano desde a última vez
    [730] dois anos desde a última vez
   *[other] { $count } dias desde a última vez
}
settings-keep-how = Os mais antigos são então apagados uma vez por dia, para sempre.
settings-take = Leva-os contigo
settings-take-what = Um ficheiro JSON contém tudo (as chaves abaixo só se as assinalares) e pode voltar a ser importado, aqui ou noutro navegador. Um ficheiro CSV é uma tabela dos anúncios para uma folha de cálculo.
settings-export-keys = Com as chaves para retirar o que doaste (quem tiver o ficheiro pode retirá-lo)
settings-export-json = Exportar como JSON
settings-export-csv = Exportar como CSV
settings-import = Importar uma exportação
settings-forget = Apagar
settings-forget-one = Na lista de anúncios podes apagar um só anúncio ou todos os que uma pesquisa encontrar.
settings-forget-range = Apagar os anúncios destes dias
settings-forget-undo = Durante dez minutos depois de apagar, podes voltar atrás.
settings-first = Primeiros passos
settings-first-what = O que o Sightline lê, o que guarda e um anúncio de exemplo, explicado.
settings-first-open = Ler a introdução
settings-health = Ver se a leitura funciona
settings-download = Importar os dados descarregados de uma plataforma
settings-advanced = Avançado
settings-rules = Regras para ler as plataformas, e quem pode assinar outras mais recentes

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] Não havia nada para apagar.
    [one] O anúncio foi apagado.
   *[other] Foram apagados { $number } anúncios.
}
notice-kept = { $count ->
    [0] Os anúncios são guardados o tempo que quiseres.
   *[other] A partir de agora, os anúncios mais antigos são apagados.
}
notice-pruned = { $count ->
    [one] { $number } anúncio era mais antigo e foi apagado.
   *[other] { $number } anúncios eram mais antigos e foram apagados.
}
notice-range = Escolhe pelo menos um dos dois dias.
notice-exporting = A exportar: { $number } anúncios até agora…
notice-exported = Exportado para { $name }.
notice-picture = A imagem foi guardada como { $name }.
forget-found-question = { $count ->
    [one] Apagar este anúncio?
   *[other] Apagar estes { $number } anúncios?
}
forget-found-what = São retirados deste dispositivo. Durante dez minutos podes voltar atrás.
forget-found-keep = Manter
forget-found-do = Apagar
forget-range-question = Apagar os anúncios destes dias?
forget-range-what = Todos os anúncios que viste num destes dias são retirados deste dispositivo. Durante dez minutos podes voltar atrás.
forget-range-keep = Mantê-los
forget-range-do = Apagar
forget-all-question = Apagar tudo?
forget-all-what = Todos os anúncios que o Sightline anotou, e o que soube sobre eles, são retirados deste dispositivo. Durante dez minutos podes voltar atrás. O que doaste fica no estudo.
forget-all-keep = Mantê-los
forget-all-do = Apagar tudo
keep-question = Apagar os anúncios antigos?
keep-what = { $count ->
    [30] Os anúncios que viste pela última vez há mais de 30 dias são apagados agora e, depois, uma vez por dia, para sempre.
    [90] Os anúncios que viste pela última vez há mais de 3 meses são apagados agora e, depois, uma vez por dia, para sempre.
    [365] Os anúncios que viste pela última vez há mais de um ano são apagados agora e, depois, uma vez por dia, para sempre.
    [730] Os anúncios que viste pela última vez há mais de dois anos são apagados agora e, depois, uma vez por dia, para sempre.
   *[other] Os anúncios que viste pela última vez há mais de { $count } dias são apagados agora e, depois, uma vez por dia, para sempre.
}
keep-keep = Mantê-los
keep-do = Apagar os antigos

# --- charts ---
# `digit-groups` stands between groups of three digits.

chart-empty = Ainda não há nada para mostrar aqui.
chart-unnamed = sem nome
chart-table = Mostrar como tabela
chart-save = Guardar imagem
chart-when = Quando
chart-name = Nome
chart-count = Número
chart-share-of = Parte
chart-share = { $share }%
chart-share-small = menos de 1%
chart-more =
    { $count ->
        [one] Há mais um na tabela.
       *[other] Há mais { $count } na tabela.
    }
chart-columns-reading = { $total } no total; o máximo, { $most }, corresponde a { $label }.
chart-bars-reading = Em primeiro lugar está { $label }, com { $most }.
chart-bars-reading-of = Em primeiro lugar está { $label }, com { $most } de { $total }.
chart-source = Sightline, neste dispositivo, { $day }

day-month = { $day } { $month }
month-year = { $month } { $year }

# --- used everywhere ---

thousands = .
day-long = { $day } de { $month } de { $year }
day-short = { $day } { $month } { $year }
month-short-1 = jan.
month-short-2 = fev.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = mai.
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = set.
month-short-10 = out.
month-short-11 = nov.
month-short-12 = dez.
sections = Secções
tab-overview = Resumo
tab-ads = Anúncios
tab-reasons = Motivos
tab-donate = Doar
tab-settings = Definições
choose-platforms = Escolher plataformas
copy = Copiar
save = Guardar
undo = Desfazer

surface-feed = no feed
surface-right-column = na coluna lateral
surface-search = entre os resultados da pesquisa
surface-marketplace = no Marketplace
surface-instream = dentro de um vídeo
surface-video = numa série de vídeos
surface-conversation = entre os comentários
surface-player = no leitor de vídeo
surface-companion = ao lado do leitor de vídeo
surface-masthead = no topo da página inicial
surface-story = entre histórias
surface-trends = entre as tendências
surface-suggestions = entre as contas sugeridas
surface-shorts = entre vídeos curtos
surface-archive = de dados descarregados

topic-abortion = Aborto
topic-climate = Clima e ambiente
topic-corruption = Corrupção e lóbis
topic-crime = Crime e polícia
topic-defence = Defesa e veteranos
topic-digital = Direitos digitais
topic-economy = Economia e preços
topic-education = Educação
topic-elections = Eleições
topic-energy = Energia
topic-equality = Igualdade e direitos civis
topic-europe = Europa
topic-farming = Agricultura e animais
topic-foreign = Política externa
topic-guns = Armas
topic-health = Saúde
topic-housing = Habitação
topic-jobs = Emprego e salários
topic-lgbt = Direitos LGBT
topic-migration = Migrações
topic-religion = Religião
topic-taxes = Impostos
topic-transport = Transportes
topic-welfare = Pensões e apoios sociais
goal-donate = Que does
goal-sign = Que assines
goal-vote = Que votes
goal-attend = Que vás a algo
goal-persuade = Convencer-te
kind-filter-declared = Declarados como políticos
kind-filter-concluded = Parecem políticos, não declarados
kind-filter-other = Tudo o resto

# A criterion by its name alone, for lists and tables.
criterion-age = Idade
criterion-gender = Género
criterion-location = Lugar
criterion-language = Língua
criterion-interest = Interesse
criterion-behaviour = Comportamento
criterion-topic = Tema
criterion-keyword = Palavra-chave
criterion-event = Evento
criterion-tv_show = Programa de televisão
criterion-life_event = Momento da vida
criterion-customer_list = Lista carregada
criterion-lookalike = Semelhança com outros
criterion-website_visit = Visita a um site
criterion-app_activity = Uso de uma aplicação
criterion-store_visit = Visita a uma loja
criterion-offline_activity = Atividade fora da internet
criterion-product_catalogue = Produtos vistos
criterion-engagement = Interação
criterion-page_like = Página de que gostas
criterion-friend_of_page_like = Página de que uma amizade gosta
criterion-follower_of = Conta seguida
criterion-follower_lookalike = Semelhança com seguidores
criterion-data_broker = Grupo de um corretor de dados
criterion-platform_activity = Atividade na plataforma
criterion-relationship = Situação amorosa
criterion-education = Formação
criterion-school = Escola
criterion-field_of_study = Área de estudos
criterion-employer = Empresa
criterion-industry = Setor
criterion-company_size = Dimensão da empresa
criterion-job_title = Cargo
criterion-job_function = Função
criterion-seniority = Nível profissional
criterion-skill = Competência
criterion-member_group = Grupo
criterion-device = Dispositivo
criterion-os = Sistema operativo
criterion-carrier = Rede móvel
criterion-platform = Modo de usar a plataforma
criterion-context = O que estavas a ver
criterion-ranking = Escolha da plataforma
criterion-unresolved_audience = Público não descrito
criterion-unrecognised = Ainda não entendido

noun-age-range = dos { $min } aos { $max } anos
noun-age-from = { $min } anos ou mais
noun-age-to = { $max } anos ou menos
noun-man = homem
noun-woman = mulher
noun-any-age = qualquer idade
noun-any-gender = qualquer género
noun-unnamed = não indicado

# --- the page around the letter ---

act-back = Voltar ao anúncio
act-title = O que podes fazer
act-write = Escrever a { $name }
act-lead = Uma carta com o que o Sightline sabe, para preencheres e enviares. O Sightline não envia nada. Não é aconselhamento jurídico; as autoridades indicadas abaixo dizem-te mais sobre os teus direitos.
act-want = O que queres
act-want-access = Saber o que guardam sobre mim
act-want-objection = Opor-me e que me retirem
act-live = Onde vives
act-live-how = O Sightline pergunta-o uma vez, guarda a resposta e nunca adivinha. Disso depende a lei em que a carta se baseia. Se vives noutro lugar, escolhe onde o anunciante está estabelecido: o direito da UE e o do Reino Unido também vinculam quem lá está estabelecido.
act-california = A lei da Califórnia vincula empresas a partir de certa dimensão. Raramente vincula campanhas e partidos, que podem recusar.
act-language = Língua da carta
act-make = Escrevê-la
act-letter = Carta. O que está entre parênteses retos és tu que preenches.
act-print = Imprimir
act-mail = Abrir no teu programa de e-mail
act-nobody = Não é indicado ninguém a quem enviar uma carta: nem anunciante nem pagador.
act-label = Se falta a indicação a um anúncio político
act-data = Se ninguém responde ou os teus dados foram mal usados
act-about = Sobre o anúncio de { $name } em { $site }.
act-about-unnamed = Sobre um anúncio em { $site } cujo anunciante não é indicado.
act-looked-up = As autoridades e as definições foram consultadas em novembro de 2026.
law-uk = Reino Unido
law-eu = União Europeia, Noruega, Islândia, Liechtenstein
law-ch = Suíça
law-br = Brasil
law-california = Califórnia
land-uk = Reino Unido
land-eu = União Europeia
land-ch = Suíça
land-br = Brasil
land-us = Estados Unidos
land-california = Califórnia
land-ca = Canadá
land-au = Austrália
authority-in = { $place }: { $what }
authority-uk-label = Comissão Eleitoral (Electoral Commission)
authority-uk-data = Autoridade de proteção de dados (Information Commissioner’s Office)
authority-eu-label = Coordenador dos serviços digitais do teu país
authority-eu-data = Autoridade de proteção de dados do teu país
authority-ch-data = Comissário Federal para a Proteção de Dados e a Transparência (EDÖB)
authority-br-data = Agência Nacional de Proteção de Dados (ANPD)
authority-us-label = Comissão Eleitoral Federal (Federal Election Commission)
authority-california-data = Agência de Proteção da Privacidade (California Privacy Protection Agency)
authority-ca-label = Comissário de Eleições (Commissioner of Canada Elections)
authority-au-label = Comissão Eleitoral (Australian Electoral Commission)
complain-uk-label = O material político na internet tem de dizer quem o promove e em nome de quem (Elections Act 2022, parte 6).
complain-uk-data = Os teus dados foram usados ilicitamente ou ninguém responde ao teu pedido.
complain-eu-label = Os anúncios políticos têm de levar um rótulo e remeter para um aviso de transparência (Regulamento (UE) 2024/900, artigos 11.º e 12.º).
complain-eu-data = Os teus dados foram usados ilicitamente, ninguém responde ou foram usados dados sensíveis para um anúncio político (Regulamento (UE) 2024/900, artigo 18.º).
complain-ch-data = Os teus dados foram usados ilicitamente ou ninguém responde ao teu pedido.
complain-br-data = Os teus dados foram usados ilicitamente ou ninguém responde ao teu pedido.
complain-us-label = Os anúncios a favor ou contra candidatos federais têm de dizer quem os pagou (11 CFR 110.11).
complain-california-data = Uma empresa não responde ao teu pedido ou continua a vender ou a partilhar os teus dados.
complain-ca-label = Os anúncios eleitorais têm de dizer quem os autorizou (Canada Elections Act, artigo 320).
complain-au-label = O material eleitoral tem de dizer quem o autorizou (Commonwealth Electoral Act 1918, artigo 321D).

# Settings of the platforms, by the ids of rules/actions.toml: what the platform calls each, and what to do there.
setting-meta-lists = Anunciantes e listas
setting-meta-lists-how = Abre a lista de anunciantes cujos anúncios viste («Advertisers you saw»), escolhe o anunciante e depois o motivo («Why you may be seeing ads») para saíres da lista dele.
setting-meta-outside = A tua atividade fora das tecnologias da Meta
setting-meta-outside-how = Vê quem comunicou o que fizeste noutros sítios e desassocia-o.
setting-meta-preferences = Preferências de anúncios
setting-meta-preferences-how = Vê e muda os teus temas de anúncios e as categorias usadas para chegar a ti.
setting-x-interests = Interesses
setting-x-interests-how = Desmarca aquilo de que o X acha que gostas.
setting-x-audiences = Públicos
setting-x-audiences-how = Vê que anunciantes te têm numa lista e sai dela.
setting-x-preferences = Preferências de anúncios
setting-x-preferences-how = Desativa os anúncios personalizados.
setting-youtube = O meu centro de anúncios
setting-youtube-how = Vê menos anúncios sobre um tema ou de um anunciante, ou desativa os anúncios personalizados.
setting-tiktok-outside = Anúncios personalizados
setting-tiktok-outside-how = Nas definições, em «Anúncios», desassocia os anunciantes e apaga o que comunicaram.
setting-tiktok = Definições dos anúncios
setting-tiktok-how = Nas definições, em «Anúncios», muda os teus temas de anúncios ou desativa os anúncios segmentados.
setting-linkedin = Dados publicitários
setting-linkedin-how = Desativa um a um os dados que o LinkedIn usa para anúncios: interesses, formação, cargo, empregador, lugares, listas.
setting-reddit = Privacidade
setting-reddit-how = Desativa os anúncios baseados na tua atividade e em informações de parceiros.

# --- donations ---

donate-title = Doar à investigação
donate-free = Não tens de o fazer. Sem isso, o Sightline faz tudo o resto.
donate-why = A investigação só pode estudar a quem se dirige a publicidade política se as pessoas mostrarem o que viram. Podes aderir a um estudo, ver cada registo antes de ele sair e retirá-lo mais tarde.
donate-find = Encontrar um estudo
donate-find-how = Um estudo dá-te o endereço do seu ponto de recolha. A consulta não envia nada sobre ti nem sobre os teus anúncios.
donate-address = Endereço do ponto de recolha ou código de adesão
donate-ask = Ler o que pede
donate-file = Ou abre o ficheiro do estudo
donate-open = Abrir
study-title = Nome do estudo
study-controller = Quem é responsável
study-purpose = Para quê
study-recipients = Quem o recebe
study-funder = Quem o paga
study-ethics = Quem verificou que pode ser feito
study-countries = Países
study-asks = O que pede
asks-always = semana, plataforma, anunciante, quantas vezes o viste, o que o Sightline concluiu
asks-names = os nomes nos motivos: páginas, interesses, lugares, donos de listas
study-published-if = O que é publicado
study-people = { $count ->
    [one] só o que pelo menos uma pessoa deu
   *[other] só o que pelo menos { $number } pessoas deram
}
study-sent = Quando os registos são enviados
study-sent-hours = { $count ->
    [0] logo
    [one] cada um num momento diferente, no prazo de uma hora
   *[other] cada um num momento diferente, no prazo de { $number } horas, para que ninguém perceba que vêm de uma só pessoa
}
study-recall = Até quando podes retirar a tempo
study-recall-days = { $count ->
    [one] um dia depois da semana de que um registo fala; até lá ninguém o analisa
   *[other] { $number } dias depois da semana de que um registo fala; até lá ninguém o analisa
}
study-kept = Quanto tempo é guardado
study-kept-days = { $count ->
    [one] { $number } dia após o fim do estudo
   *[other] { $number } dias após o fim do estudo
}
study-ends = Último dia do estudo
study-contact = Perguntas e queixas
study-collector = Para onde vão os registos
study-relay = Quem os transmite sem os ler
study-issuer = Quem autoriza o envio, sem saber de quê
study-published = Onde estas condições estão publicadas
study-analysis = Chave que abre os registos
study-receipts = Chave dos recibos do ponto de recolha
study-gateway = Chave de entrada do ponto de recolha
study-tokens = Chave das autorizações, a mesma para todos
study-begins = Primeiro dia do estudo
study-digest = Impressão digital destas condições
study-compare = Compara-a com a publicada em { $address }. Todos devem ver a mesma: condições feitas para uma só pessoa diriam quem ela é.
study-signer = Assinadas com a chave
study-before = (até agora: { $text })
offer-lead = Lê o que este estudo pede. Nada foi enviado.
offer-changed = Estas condições não são as que aceitaste. Nada é dado ao abrigo delas até que as aceites.
offer-signer = Estão assinadas com outra chave. Pergunta ao estudo, por um meio que já conheças, se está certo.
offer-about = Sobre o estudo
offer-if = Se aderires
offer-ticked = Nada sai automaticamente. És tu que marcas cada anúncio que queres dar.
offer-coarse = Um registo contém o anúncio, quem pagou e os motivos dados, de forma menos precisa: uma semana em vez de uma hora, uma faixa etária em vez de idades. Não contém o teu nome, nem a tua conta, nem nenhum endereço teu.
offer-sensitive = Aceito dar os registos que assinalar, com o que os seus motivos possam dizer de mim, como opiniões políticas que um anunciante acha que tenho.
offer-back = Podes retirar o que deste até o estudo o publicar, e sair quando quiseres.
offer-adult = Tenho 18 anos ou mais.
offer-join = Aderir a este estudo
offer-no = Agora não
study-ended = Este estudo terminou em { $day }. Nada mais lhe é enviado; o que deste ainda pode ser retirado abaixo.
joined-lead = Aderiste a este estudo. Nada sai antes de o marcares.
joined-outdated = O estudo mudou as suas condições. Nada mais é enviado até que as tenhas visto.
joined-ask-again = Pedir de novo as condições
joined-same = São as condições que aceitaste.
joined-terms = O que o estudo disse de si próprio
joined-choose = Escolhe o que dar
joined-none = Agora não há nada para dar. Os anúncios que vires a partir de agora aparecem primeiro aqui.
joined-records = Cada linha é um registo tal como sairia. Abre-o para ver todos os campos e o texto exato, e desmarca o que queres omitir. O teu nome, a hora exata, o endereço da página e tudo o que não está na lista nunca saem.
review-same = Igual em todos os registos:
review-all = Marcar tudo o que se mostra
review-no = Desmarcar tudo o que se mostra
review-out = Omitido: { $number }
review-chosen = { $chosen } de { $number } escolhidos
review-never = Nunca propor este anunciante
review-sensitive = Um motivo sensível só sai se o marcares.
review-example = Um dos teus próprios registos, tal como sairia
never-title = Nunca propostos
never-undo = Voltar a propor
joined-donate = Doar o que marquei
give-title = Isto sai do teu computador
give-records = Registos
give-sensitive = Motivos sensíveis
give-keep = Ainda não
leave-title = Sair do estudo
leave-what = Nada mais te será pedido e o que ainda espera não é enviado. O que foi enviado fica no estudo, a não ser que o retires na lista das tuas doações.
leave-act = Sair deste estudo
record-give = Dar este registo da semana { $week }:
record-all = Tudo o que sairia sobre o anúncio de { $name }
record-empty = Enviados vazios: { $fields }.
record-exact = O texto exato
field-platform = Plataforma
field-place = Lugar
field-week = Semana
field-advertiser = Anunciante
field-account = Conta
field-declared = Declarado como
field-payer = Pago por
field-authorised = Autorizado por
field-words = Palavras do anúncio
field-site = Site a que leva
field-reasons = Motivos
field-source = Motivos lidos em
field-seen = Quantas vezes visto
field-recognised = Reconhecido
field-conclusion = A nossa conclusão
field-fingerprint = Impressão digital do anúncio
field-study = Estudo
field-form = Formato do registo
field-program = Programa
declared-political = Político
declared-issue = Sobre um tema social
declared-eu = Rótulo de propaganda política da UE
declared-uk = Identificação digital do responsável (Reino Unido)
declared-us = Aviso de financiamento dos EUA
declared-ca = Autorização canadiana
declared-au = Autorização australiana
declared-br = Aviso eleitoral brasileiro
declared-nz = Declaração do promotor (Nova Zelândia)
verdict-political = Político
verdict-issue = Sobre um tema social
verdict-not = Não político
verdict-unknown = Não se sabe
verdict-by = { $verdict }, segundo { $grounds }
basis-disclosure = a sua indicação
basis-advertiser = o seu anunciante
basis-words = as suas palavras
read-dialog = A janela que abriste
read-data = Os dados da plataforma na página
read-page = A página de explicação da plataforma
read-note = Uma nota no anúncio
read-archive = Os teus dados descarregados
seen-bucket-once = Uma vez
seen-bucket-few = 2 ou 3 vezes
seen-bucket-several = 4 a 9 vezes
seen-bucket-many = 10 vezes ou mais
recognised-confirmed = Como anúncio, confirmado
recognised-likely = Como anúncio, provável
record-version = Versão { $version }
record-reason = { $kind }: { $detail }
record-reason-sensitive = { $kind }: { $detail } (sensível)
record-reason-bare = { $kind }, sem pormenor
record-reason-bare-sensitive = { $kind }, sem pormenor (sensível)
field-first-ad = Conta-te para este anúncio
field-first-advertiser = Conta-te para este anunciante
first-yes = sim: o primeiro que dás
first-no = não: já te contaram, ou ninguém é indicado
field-country = O teu país
field-age-band = A tua idade
age-band = { $band } anos
form-ad = Um anúncio
form-coverage = Quanto se viu
about-title = Sobre ti, se quiseres
about-what = O estudo gostaria de saber isto. Nada é dito se não o assinalares, e nada é deduzido do que vês. Fica depois em cada registo que dás; podes omiti-lo num só registo.
about-country = Dizer em que país vivo
about-country-which = O país em que vivo
about-age = Dizer que idade tenho
about-age-which = A minha idade
about-choose = Escolher
asks-country = o teu país, se o assinalares
asks-age = a tua idade por faixas, se a assinalares
asks-coverage = quanto viste numa semana, por faixas
weeks-title = Quanto viste
weeks-what = De cada semana terminada e cada plataforma: em quantos dias lá estiveste e quantos anúncios viste, por faixas. Não nomeia nenhum anúncio. Sem isto ninguém sabe dizer que parte dos anúncios é política. «Não dados» conta os anúncios políticos de que até agora não deste nenhum registo; o que deres antes não conta aí. Os anúncios que apagaste não estão em nenhum destes números.
weeks-none = Agora não há nada para dar. Uma semana aparece aqui quando termina.
weeks-give = Dar quanto viste em { $platform } na semana { $week }
field-days = Dias
field-ads = Anúncios
field-political = Políticos
field-kept-back = Não dados
outbox-seen = Quanto viste em { $platform }
outbox-title = As tuas doações
outbox-lead = Os registos enviados não levam nada que os ligue a ti nem entre si. A chave para retirar um deles é guardada só neste dispositivo.
outbox-waiting = O que espera é enviado automaticamente quando há ligação ao ponto de recolha.
outbox-try = Tentar agora
outbox-later = { $count ->
    [one] { $number } retirada é comunicada mais tarde ao ponto de recolha.
   *[other] { $number } retiradas são comunicadas mais tarde ao ponto de recolha, cada uma num momento diferente.
}
outbox-hurry = Comunicar agora
outbox-hurry-what = O ponto de recolha poderia então perceber que vêm de uma só pessoa.
outbox-permit = Permitir de novo
outbox-caption = As doações e o que foi feito delas
outbox-record = Registo
outbox-state = Estado
outbox-week = semana { $week }
outbox-back = Retirar
outbox-back-name = Retirar o registo sobre { $name }
donation-waiting = À espera de envio
donation-token = À espera: o estudo ainda não autorizou o envio: { $why }
donation-sent = Enviado
donation-outdated = Não aceite: o estudo tinha mudado as suas condições.
donation-recall = Se for retirado até { $day }, ninguém o terá analisado.
donation-recall-late = Ainda pode ser retirado; o que o estudo publicou continua publicado.
donation-refused = Recusado pelo ponto de recolha
donation-refused-why = Recusado pelo ponto de recolha, com estas palavras: «{ $words }»
donation-held = À espera: o Sightline já não tem permissão para contactar { $host }.
donation-unsure = Pode ter chegado; não volta a ser enviado.
donation-returning = Retirado; o ponto de recolha ainda não o confirmou.
donation-withdrawn = Retirado
offer-invite = Vem com um convite: { $code }. É guardado com o estudo.
donate-complain = As perguntas e queixas vão para { $contact }. Também tens o direito de apresentar queixa à autoridade de proteção de dados do teu país.
donate-picture = Ou abrir uma imagem do seu código QR
review-more = Estes são os { $number } registos mais recentes. Os outros seguem-se quando alguns destes forem dados.
joined-by-itself = Aderiste a este estudo e os registos são dados automaticamente. Os que esperam estão listados abaixo.
automatic-title = Dar automaticamente
automatic-what = Se quiseres, os registos saem sem que os marques. É uma escolha à parte, desligada enquanto não a fizeres.
automatic-which = Só anúncios políticos que vejas a partir de agora, reconhecidos com certeza e não vistos há um dia. O que deixaste de fora fica de fora, e nada sai dos anunciantes que excluíste.
automatic-hold = Cada um espera de um a três dias numa lista nesta página, onde vês o texto exato e podes cancelá-lo.
automatic-never = Os motivos sensíveis ficam aqui, a não ser que os tenhas marcado para esse anúncio. Um registo que muda enquanto espera não é enviado: é-te proposto.
automatic-agree = Aceito que saiam registos sem eu ver primeiro cada um, a não ser que os cancele.
automatic-begin = Dar automaticamente a partir de agora
automatic-is-on = Os registos são dados automaticamente.
automatic-end = Deixar de dar automaticamente
queue-title = Será dado automaticamente
queue-lead = { $count ->
    [one] { $number } registo espera. Até sair podes cancelá-lo.
   *[other] { $number } registos esperam. Até saírem podes cancelá-los.
}
queue-on = Será dado a { $day }.
queue-cancel = Cancelar
queue-cancel-name = Cancelar: não dar o registo sobre { $name }
queue-cancel-all = Cancelar todos
receipts-title = Recibos
receipts-what = O ponto de recolha assina um recibo por cada registo. Guardados num ficheiro, os recibos permitem a qualquer pessoa verificar que foi guardado ou apagado.
receipts-keys = Com as chaves. Quem tiver o ficheiro pode então retirar estas doações e ver que vêm de uma só pessoa.
receipts-save = Guardar os recibos
receipts-open = Abrir recibos de outro dispositivo, para retirar doações aqui
outbox-back-study = Retirar tudo o que foi dado a «{ $title }»
outbox-back-all = Retirar tudo
back-title = Retirar isto?
back-keep = Deixar como está
back-count = { $count ->
    [0] Nada disto pode ser retirado.
    [one] { $number } doação é retirada.
   *[other] { $number } doações são retiradas.
}
back-unsent = { $count ->
    [one] { $number } nunca foi enviada, nem será.
   *[other] { $number } nunca foram enviadas, nem serão.
}
back-in-time = { $count ->
    [one] { $number } pode ser retirada a tempo: até { $day } ninguém a analisa.
   *[other] { $number } podem ser retiradas a tempo: até { $day } ninguém as analisa.
}
back-late = { $count ->
    [one] { $number } talvez já tenha sido analisada: o registo é apagado, mas o que saiu em dados agregados já não pode ser retirado.
   *[other] { $number } talvez já tenham sido analisadas: os registos são apagados, mas o que saiu em dados agregados já não pode ser retirado.
}
back-undated = De { $number } não consta até quando se vai a tempo.
back-held = Para { $number }, o ponto de recolha só fica a saber quando voltares a permitir que o Sightline o contacte.
back-keyless = { $number } não pode ser retirada daqui: a chave não está neste dispositivo.
back-stops = Nada mais é dado automaticamente, e o que espera é cancelado.
back-together = São retiradas uma após outra. Quem lá guardar endereços de rede pode perceber que vêm de uma só pessoa.
back-spread = { $count ->
    [one] Cada retirada é comunicada num momento diferente, no prazo de uma hora, enquanto o navegador está aberto, para que ninguém perceba que vêm de uma só pessoa.
   *[other] Cada retirada é comunicada num momento diferente, no prazo de { $number } horas, enquanto o navegador está aberto, para que ninguém perceba que vêm de uma só pessoa.
}
back-for-good = Não se pode desfazer. O que um estudo divulgou em dados agregados já não pode ser retirado depois.

# --- health ---

health-title = A leitura ainda funciona?
health-lead = As plataformas mudam o modo como as suas páginas são feitas e não o dizem. O Sightline conta o que encontra, para que saibas quando deixa de entender uma delas.
health-none = Ainda não há nada a dizer: nenhuma plataforma está ativada.
health-look = Convém verificar.
health-good = A leitura funciona.
health-off = Desativada.
health-unsure = Ainda não se viu o suficiente para saber.
health-last = Último anúncio encontrado { $when }.
worry-no-posts = O Sightline já não encontra publicações em { $site }: { $count ->
    [one] nenhuma na última página.
   *[other] nenhuma nas últimas { $number } páginas.
} Provavelmente { $site } mudou.
worry-silent = O Sightline já viu { $count ->
    [one] { $number } publicação
   *[other] { $number } publicações
} em { $site } desde que encontrou o último anúncio. Ou não te mostram nenhum ou { $site } mudou.
worry-lost-structure = O Sightline ainda encontra anúncios em { $site }, mas uma das formas de os reconhecer deixou de funcionar: os próprios dados da página. A próxima mudança pode deixá-lo às cegas.
worry-lost-markup = O Sightline ainda encontra anúncios em { $site }, mas uma das formas de os reconhecer deixou de funcionar: o modo como a página está feita. A próxima mudança pode deixá-lo às cegas.
worry-lost-label = O Sightline ainda encontra anúncios em { $site }, mas uma das formas de os reconhecer deixou de funcionar: a etiqueta que as pessoas leem. A próxima mudança pode deixá-lo às cegas.
worry-flood = { $site } mostrou numa hora mais anúncios novos do que alguém consegue ver, por isso { $count ->
    [one] um não foi guardado.
   *[other] { $number } não foram guardados.
} Talvez uma página os invente; o que estava guardado antes está intacto.
figures = Números
figures-of = Números de { $site }
figure-posts = Publicações vistas
figure-candidates = Publicações que podiam ser anúncios
figure-confirmed = Anúncios, dois tipos de sinal
figure-likely = Anúncios, um tipo de sinal
figure-located = Anúncios encontrados só pela sua etiqueta, onde as regras não conhecem nenhum
figure-since = Publicações desde o último anúncio
figure-explanations = Explicações lidas
figure-understood = Motivos entendidos
figure-unrecognised = Motivos guardados como encontrados
health-unknown = Tipos de motivo que o Sightline ainda não conhece: { $names }
health-report = Relatório para a equipa do Sightline…
rules-title = As regras com que o Sightline lê
rules-shipped = Versão { $used }, a que veio com o Sightline.
rules-newer = Versão { $used }, mais recente do que a que veio com o Sightline ({ $shipped }).
rules-lapsed = As regras mais recentes que carregaste já não são usadas; são usadas as que vieram com o Sightline. { $why }
rules-why = Quando uma plataforma muda, regras mais recentes corrigem a leitura sem um novo Sightline. Um ficheiro só é aceite se alguém em quem confias o assinou e se passa os seus próprios testes; nunca pode ler onde não ativaste o Sightline.
rules-load = Carregar um ficheiro de regras
rules-back = Voltar à versão { $shipped }
rules-from = Procurar regras mais recentes uma vez por dia em (vazio: nunca)
signers-title = Quem pode assinar
signers-built-in = { $count ->
    [0] Este Sightline não confia em ninguém por predefinição.
    [1] Este Sightline confia na chave da equipa que o faz.
   *[other] Este Sightline confia em { $count } chaves da equipa que o faz.
}
signers-add = Podes confiar noutra pessoa ou entidade, por exemplo na tua universidade. Pede-lhes a chave; não a tires do ficheiro.
signers-remove = Remover
signers-key = Chave pública
signers-form = 64 caracteres: algarismos e letras de «a» a «f»
signers-trust = Confiar

# --- import ---

import-title = Importa o que as plataformas guardam sobre ti
import-lead = Cada plataforma tem de te dar uma cópia do que guarda. Uma parte é sobre anúncios: quais te mostraram, quem tem uma lista em que estás, o que a plataforma pensa que és. O Sightline lê essa parte aqui, neste dispositivo. As mensagens, as fotografias e tudo o resto não são lidos; dos ficheiros de texto só se olha o início, para saber o que são.
import-choose = Escolhe os dados descarregados ou arrasta-os para aqui: o zip ou um dos seus ficheiros
import-files = O que foi lido de cada ficheiro
import-files-when = Importado { $when }.
import-file = Ficheiro
import-file-read = Lido
import-file-kept = Guardado à letra
import-file-left = Deixado de fora
import-file-why = Porquê
import-why-shape = Entradas com uma forma ainda desconhecida
import-why-unnamed = Entradas que só dizem que houve um anúncio
import-why-undated = O momento em que foi mostrado está escrito de uma forma ainda desconhecida
import-why-clock = As horas são as do relógio da conta e podem diferir em horas
import-why-damaged = O ficheiro está danificado: descarrega-o outra vez
import-why-page = Não foi possível ler nada desta página: pede a transferência em JSON
import-why-text = A forma de texto diz menos: pede a transferência em JSON
import-found = O que se encontrou
import-thinks =
    { $count ->
        [one] { $number } coisa que { $site } pensa de ti
       *[other] { $number } coisas que { $site } pensa de ti
    }{ $sensitive ->
        [0] .
        [one] , { $sensitive } delas sensível.
       *[other] , { $sensitive } delas sensíveis.
    }
import-see = Ver
import-found-ads = { $count ->
    [one] { $number } anúncio ou anunciante nos últimos dados importados
   *[other] { $number } anúncios e anunciantes nos últimos dados importados
}
import-see-ads = Ver os anúncios
import-where = Onde os pedir
import-forms = O JSON diz mais e é exato. O HTML ou o texto, que algumas enviam se não escolheres nada, também é lido.
download-meta = Escolhe «Transferir as tuas informações», depois «Informações sobre anúncios» e o formato JSON.
download-x = Escolhe «Transferir um arquivo dos teus dados». Chega dentro de alguns dias.
download-youtube = Escolhe «histórico» e o formato JSON.
download-google = Em «A minha atividade», escolhe só os anúncios e o formato JSON.
download-tiktok = Escolhe «Todos os dados» e JSON.
download-linkedin = Escolhe o arquivo maior.
traits-from = Dos dados descarregados, importados { $when }.
traits-forget = Esquecer estes dados

# --- what went wrong ---
# `detail` is technical and in English, for whoever mends it.

broken-title = Não é possível mostrar esta página
broken-what = Até isto estar resolvido, podes parar toda a leitura e levar contigo o que está guardado.
broken-halt = Parar de ler em todo o lado
broken-rescue = Exportar o que está guardado
notice-halted = Já nada é lido. Depois de resolvido, a leitura fica em pausa por um dia, a não ser que termines a pausa.
trouble-storage = O armazenamento do navegador falhou. Verifica se o disco não está cheio e se o navegador pode guardar dados; depois recarrega esta página. ({ $detail })
trouble-newer = Um Sightline mais recente guardou os teus anúncios numa forma que este não consegue abrir. Nada se perdeu: atualiza o Sightline e recarrega esta página.
trouble-shape = Há algo guardado que não pode ser lido. Recarrega esta página. Se voltar a acontecer, comunica o problema. ({ $detail })
trouble-request = O Sightline não entendeu isto. Recarrega esta página. Se voltar a acontecer, comunica o problema. ({ $detail })
trouble-gone = Este anúncio já não está guardado. Volta à lista dos teus anúncios.
trouble-platform = O Sightline não conhece a plataforma «{ $name }». Recarrega esta página.
trouble-page = Não há nenhuma página «{ $name }». Escolhe outra parte do Sightline.
trouble-key = Isso não é uma chave pública. Tem 64 caracteres, algarismos e letras de «a» a «f»; copia-a toda.
trouble-rules-address = O endereço das regras começa por https:// e tem no máximo 500 caracteres. Corrige-o e volta a guardar.
trouble-rules = { $why } Mantêm-se as regras em uso.
trouble-join-first = Não aderiste a nenhum estudo. Adere primeiro a um.
trouble-randomness = O navegador não deu números aleatórios, e uma doação precisa deles. Reinicia o navegador e tenta outra vez.
trouble-collector-address = Esse não é o endereço de um ponto de recolha. Começa por https:// e o nome de um servidor, por exemplo https://collector.example, e nada vem a seguir.
trouble-collector-silent = Não há ligação ao ponto de recolha. Verifica o endereço e a tua ligação, ou tenta mais tarde.
trouble-other-terms = O ponto de recolha mostra a outras pessoas condições diferentes das que viste; não participas. Compara a impressão digital com a publicada e di-lo a quem conduz o estudo.
trouble-no-study = Não há nenhum estudo nesse endereço. Verifica-o ou pergunta a quem conduz o estudo.
trouble-study = Este estudo não diz tudo o que deve, por isso não podes aderir. Avisa quem o conduz. ({ $detail })
trouble-study-form = Isto não é o ficheiro assinado de um estudo. Pede esse ficheiro a quem o conduz. ({ $detail })
trouble-study-signature = As condições deste estudo foram mudadas depois de assinadas; não podes participar. Di-lo a quem o conduz.
trouble-study-ended = Este estudo terminou em { $day } e não aceita mais nada. Pergunta a quem o conduz se haverá outro.
trouble-other-code = Não são as condições que o código de adesão indica, por isso não podes aderir. Avisa quem conduz o estudo.
trouble-invite = Isto não é um convite: tem no máximo 64 letras, algarismos e hífenes. Pergunta a quem o enviou.
trouble-decisions = Não há lugar para lembrar mais do que deixas de fora. Apaga anúncios de que já não precisas ou não dês este registo.
trouble-receipts = Este não é um ficheiro de recibos, ou alguém o alterou. Nada foi importado. ({ $detail })
trouble-no-keys = Este ficheiro não tem chaves de doações que se possam retirar. Guarda os recibos com as chaves no outro dispositivo.
trouble-letters = Não foi possível carregar o texto da carta. Recarrega esta página.
trouble-record = Um registo não está como deve, por isso nada foi enviado. Comunica o problema. ({ $detail })
refused-size = O ficheiro é maior do que um ficheiro de regras pode ser ({ $size } bytes; no máximo { $most }). Escolhe outro ficheiro.
refused-form = Este não é um ficheiro de regras. Escolhe-o tal como foi publicado. ({ $detail })
refused-signer = O ficheiro está assinado por alguém em quem não confias. Se sabes quem é, acrescenta a sua chave em «Quem pode assinar». (chave { $key })
refused-signature = A assinatura não bate certo: o ficheiro foi alterado depois de assinado. Volta a obtê-lo de quem o publica.
refused-older = O ficheiro contém a versão { $offered }; a versão { $current } já foi aceite. Não tens de fazer nada.
refused-expired = As regras eram válidas até { $day }. Obtém outras mais recentes de quem as publica.
refused-program = As regras precisam do Sightline { $version } ou mais recente. Atualiza primeiro o Sightline.
refused-reach = As regras leriam em { $place }, um site para o qual este Sightline não te pede permissão. Não uses este ficheiro.
refused-check = As regras têm erros. Avisa quem as fez. ({ $detail })
refused-example = As regras não passam no seu próprio teste. Avisa quem as fez. ({ $platform }, exemplo { $number }: encontrados { $found } de { $expected } anúncios)

# --- notices ---

notice-ads-back = { $count ->
    [one] O anúncio está de volta.
   *[other] Os teus anúncios estão de volta.
}
notice-switch-refused = Sem a tua permissão, o Sightline não pode ver { $site }. Continua desativado.
notice-on = { $site }: ativado.
notice-off = { $site }: desativado.
notice-ask-refused = Sem a tua permissão, o Sightline não pode perguntar ao ponto de recolha pelo seu estudo.
notice-join-refused = Não aderiste: falta a permissão do navegador para doar.
notice-joined = Aderiste ao estudo. Nada é doado até o aprovares.
notice-left = Saíste do estudo.
notice-choose-one = Escolhe pelo menos um anúncio para doar.
notice-never = Já não é proposto nenhum anúncio deste anunciante.
notice-offered = Os anúncios deste anunciante voltam a ser propostos.
notice-record-changed = Alterados desde que os viste e não enviados: { $count }. Vê-os de novo.
notice-donated = { $count ->
    [one] Agradecemos: { $count } anúncio está a caminho.
   *[other] Agradecemos: { $count } anúncios estão a caminho.
}
notice-sent = { $count ->
    [0] Nenhum anúncio foi enviado.
    [one] Foi enviado { $count } anúncio.
   *[other] Foram enviados { $count } anúncios.
}
notice-later = { $count ->
    [one] { $count } será enviado mais tarde.
   *[other] { $count } serão enviados mais tarde.
}
notice-refused = { $count ->
    [one] O ponto de recolha recusou { $count }.
   *[other] O ponto de recolha recusou { $count }.
}
notice-withdrawal-later = Retirado. O ponto de recolha sabê-lo-á a seu tempo, ou assim que houver ligação.
notice-hurried = Retirado.
notice-hurry-later = Estão a ser comunicadas; ainda não está tudo confirmado.
notice-withdrawn = { $count ->
    [one] A doação foi retirada.
   *[other] { $count } doações foram retiradas.
}
notice-automatic = A partir de agora os registos são dados automaticamente.
notice-automatic-off = Nada mais é dado automaticamente.
notice-cancelled = { $count ->
    [0] Já vai a caminho. Podes retirá-lo mais abaixo.
    [one] { $count } registo não é dado automaticamente. Está entre os que podes escolher.
   *[other] { $count } registos não são dados automaticamente. Estão entre os que podes escolher.
}
notice-receipts = { $count ->
    [0] Estas doações já são conhecidas aqui.
    [one] { $count } doação pode agora ser retirada aqui. Nada foi enviado.
   *[other] { $count } doações podem agora ser retiradas aqui. Nada foi enviado.
}
notice-receipts-size = Esse ficheiro é demasiado grande para ter recibos. Escolhe outro.
notice-join-code = Este código de adesão não está completo. Copia-o de novo da página do estudo.
notice-code-read = É isto que a imagem diz. Olha bem antes de perguntar.
notice-no-code = Nesta imagem não há um código QR legível. Escolhe outra ou cola o código de adesão.
notice-no-picture = Este ficheiro não é uma imagem que se possa abrir. Escolhe outro ou cola o código de adesão.
notice-picture-size = Essa imagem é demasiado grande. Escolhe uma mais pequena ou cola o código de adesão.
notice-letter-copied = A carta foi copiada.
notice-opinion = Anotado para todos os anúncios deste anunciante.
notice-opinion-gone = De novo ao critério do Sightline.
notice-traits-forgotten = Esquecido. Para voltar a ver, importa outra vez os dados descarregados.
notice-report-copied = O relatório foi copiado. Cola-o num relato de problema.
notice-rules-size = Esse ficheiro é demasiado grande para ser um ficheiro de regras. Escolhe outro. Mantêm-se as regras em uso.
notice-rules-loaded = A versão { $version } das regras está em uso.
notice-rules-reset = De volta à versão { $version } das regras, a que veio com o Sightline.
notice-rules-refused = Sem a tua permissão, o Sightline não pode procurar regras aí.
notice-rules-never = O Sightline já não procura regras mais recentes.
notice-rules-daily = O Sightline procura aí uma vez por dia.
notice-trusted = A partir de agora são aceites regras assinadas com esta chave.
notice-distrusted = A chave já não é de confiança.
notice-address = Isso não é um endereço. Começa por https://.
notice-import-reading = A ler…
notice-import-keeping = A guardar o que foi encontrado…
notice-import-stopped = Parado. Nada foi importado.
notice-import-broken = O Sightline tropeçou nestes dados. Comunica quais eram, por favor.
notice-import-nothing = Não há aqui nada sobre anúncios que o Sightline conheça. Pede os dados no formato JSON.
notice-import-unread = Nada pôde ser lido. Escolhe o zip tal como o recebeste ou volta a pedi-lo. ({ $detail })
notice-imported = { $count ->
    [0] Importado: nenhum anúncio nem anunciante novo.
    [one] Importado: { $count } anúncio ou anunciante novo.
   *[other] Importado: { $count } anúncios e anunciantes novos.
}
notice-imported-traits = { $count ->
    [one] E { $count } coisa que uma plataforma pensa de ti.
   *[other] E { $count } coisas que as plataformas pensam de ti.
}
notice-import-lost = Nem tudo pôde ser lido: { $detail }
notice-import-undone = A importação foi desfeita.

# --- words that stand in the pages themselves ---

skip = Saltar para o conteúdo
notices = Avisos
loading = A carregar…
importing-title = A ler os dados descarregados
importing-stop = Parar
report-title = Um relatório para a equipa do Sightline
report-what = Contém nomes e contagens, nenhum texto e nada sobre ti. Lê-o, tira o que quiseres e copia-o para um relato de problema. O Sightline não envia nada. Diz mais se uma página da plataforma estiver aberta noutro separador.
report-label = Relatório

# --- said where the core cannot be asked ---
# These are also written to the browser’s own message files. They take no arguments.

browser-restarted = O Sightline foi atualizado ou reiniciado. Recarrega esta página.
browser-silent = O Sightline não respondeu. Recarrega esta página.
browser-slow = Demorou demasiado. Tenta outra vez.
browser-stumbled = O Sightline tropeçou nisto. Tenta outra vez.
browser-failed = Não funcionou. Tenta outra vez ou recarrega esta página.
browser-again = Tentar outra vez

# --- popup ---

popup-here = Nesta página
popup-off = O Sightline está desativado em { $site }.
popup-off-more = Enquanto estiver desativado, nada é lido em { $site }.
popup-elsewhere = Aqui não há nada para ler.
popup-elsewhere-more = O Sightline não lê este site. Lê { $sites }.
popup-nowhere = O Sightline está desativado em todo o lado.
popup-nowhere-more = O Sightline lê { $sites }, cada um só depois de o ativares.
popup-choose = Escolher onde o ativar
popup-none = Ainda não foram encontrados anúncios.
popup-none-more = O Sightline vê { $site } à medida que percorres a página.
popup-others =
    { $count ->
        [one] { $count } anúncio; não consta que seja político.
       *[other] { $count } anúncios; não consta que algum seja político.
    }
popup-political =
    { $count ->
        [one] { $count } anúncio político.
       *[other] { $count } anúncios políticos.
    }
popup-both =
    { $political ->
        [one] { $political } anúncio político
       *[other] { $political } anúncios políticos
    } e { $others ->
        [one] mais { $others } anúncio.
       *[other] mais { $others } anúncios.
    }
popup-more =
    { $count ->
        [one] Há mais um entre todos os teus anúncios.
       *[other] Há mais { $count } entre todos os teus anúncios.
    }
popup-worry = Convém verificar.
popup-see = Ver e comunicar
popup-queued = { $count ->
    [one] { $number } registo será dado automaticamente.
   *[other] { $number } registos serão dados automaticamente.
}
popup-queued-see = Ver
popup-everything = Ver tudo
popup-read = Ler anúncios em { $site }
popup-today =
    { $count ->
        [0] Hoje não viste anúncios.
        [one] Hoje: { $count } anúncio{ $political ->
            [0] ; não consta que seja político.
           *[other] , e é político.
        }
       *[other] Hoje: { $count } anúncios{ $political ->
            [0] ; não consta que algum seja político.
            [one] , um deles político.
           *[other] , { $political } deles políticos.
        }
    }
popup-beside = Abrir ao lado
find-paid = { $kind }, pago por { $name }.
find-unpaid = { $kind }.
find-why = Porquê tu: { $reasons } ({ $who })
find-unexplained = Porquê tu: ainda não se sabe.
pause-hour = Pausar uma hora
pause-now = O Sightline está em pausa.
pause-left =
    { $count ->
        [one] Nada é lido em nenhuma página durante mais um minuto.
       *[other] Nada é lido em nenhuma página durante mais { $count } minutos.
    }
pause-end = Voltar a ler já
pause-begun = Em pausa.
pause-ended = O Sightline voltou a ler.
pause-button = Sightline: em pausa, nada é lido

# --- side panel ---

side-title = Anúncios ao lado do teu feed
side-here = Nesta página
side-none = Ainda não foram encontrados anúncios aqui. Aparecem à medida que percorres { $site }.
side-elsewhere = Nada é lido nesta página.
side-today = Hoje, mais cedo
side-today-none = Hoje não viste outros anúncios.
side-all = Todos os anúncios de hoje

# --- first run ---

welcome-progress = { $step } de { $count }
welcome-back = Voltar
welcome-next = Seguinte
welcome-title = Vê quem pagou para chegar a ti, e porquê tu
welcome-lead = O Sightline encontra anúncios políticos no teu feed e diz por palavras simples o que se sabe deles.
welcome-invented = Um anúncio inventado, e o que o seu distintivo abre:
welcome-promises = O que faz e o que não faz
welcome-read = O que é lido
welcome-read-more = As publicações que parecem anúncios, nos sites que ativares; e a explicação de uma plataforma quando a abres. As outras são ignoradas.
welcome-private = Janelas privadas
welcome-private-more = Nunca são lidas.
welcome-stays = O que fica aqui
welcome-stays-more = Tudo. Os anúncios e as explicações são guardados neste navegador, e podes fazer com que os esqueça.
welcome-sent = O que é enviado
welcome-sent-nothing = Nada.
welcome-sent-more = Sem conta, sem estatísticas, sem servidor. Se um dia deres registos a um estudo, vês antes cada um e podes retirá-lo.
welcome-never = O que nunca é feito
welcome-never-more = Não se clica em nada, não se põe «gosto» em nada, nada é ocultado nem bloqueado por ti, e nenhum anúncio é alterado.
welcome-where = Onde pode o Sightline ler?
welcome-where-more = Tudo está desativado até o ativares. Nesse momento, o teu navegador pede-te que confirmes cada site. Podes voltar a desativá-lo aqui, nas definições e no botão da barra de ferramentas.
welcome-later = Ou agora não
welcome-later-more = Então nada é lido. O Sightline pode mostrar-te na mesma o que está nos dados que pediste a uma plataforma, e estes interruptores continuam no botão da barra de ferramentas.
welcome-not-now = Agora não
welcome-import = Ler dados descarregados
welcome-done = É tudo
welcome-done-more = Navega como sempre. Os anúncios políticos recebem um pequeno distintivo. Seleciona-o para ver quem pagou e porquê tu.
welcome-see = Ver os teus anúncios

# --- browser ---
# Said by the browser itself: in its list of extensions, in the stores, on its buttons. The description has at most 132
# characters. Packaging makes `_locales` of these.

browser-name = Sightline
browser-description = Mostra quem te dirige anúncios: encontra os políticos no teu feed e diz com clareza quem pagou e porque te escolheram.
browser-action = Sightline: anúncios nesta página
browser-sidebar = Sightline: anúncios ao lado do teu feed

# --- the invented ad of the first run ---

example-problem = O último autocarro sai de Brindlewick às 18h40.
example-ask = Vota numa câmara municipal que te leve a casa.
example-interest = Política local

# --- badge and panel: who, why, how sure, how often ---
# `$who` is headline-says or headline-says-archive; `$people` stands as the object, as in the claims above.

badge-undeclared = , não declarado
panel-sorry = O Sightline não conseguiu responder. Tenta outra vez.

headline-paid = { $name } pagou este anúncio
headline-promoted = Promovido por { $name }.
headline-promoted-for = Promovido por { $name } em nome de { $behalf }.
headline-account = Colocado por { $name }; não diz quem pagou.
headline-says = segundo { $site }
headline-says-archive = segundo os teus dados descarregados
your-age = a tua idade
your-location = a tua localização

group-advertiser = O que o anunciante pediu
group-platform = O que { $site } deduziu ou escolheu
group-unsaid = Não é dito quem escolheu

heading-history = Quantas vezes
history-only = É o único anúncio deste anunciante até agora.
history-all = No total, { $count } anúncios deste anunciante, vistos { $times ->
    [0] { $times } vezes
    [one] uma vez
   *[other] { $times } vezes
}: primeiro { $first } e pela última vez { $last }.
history-least = No total, pelo menos { $count } anúncios deste anunciante, vistos pelo menos { $times ->
    [0] { $times } vezes
    [one] uma vez
   *[other] { $times } vezes
}.

heading-sure = Como sabemos
sure-confirmed = É um anúncio: mostram-no, cada um por si, { $ways }.
sure-likely = Provavelmente é um anúncio; por agora só um sinal o mostra: { $ways }.
sure-download = É um anúncio: está entre os que constam dos teus dados descarregados.
sure-structure = os próprios dados da página
sure-markup = o modo como a página está feita
sure-label = a etiqueta que podes ler
sure-own = Se é político ou não, é o que tu disseste.
sure-declared = Conta como político porque está declarado como tal.
sure-nothing = Não conta como político.

mute-heading = Menos distintivos
mute-note = Os anúncios são anotados na mesma; não levam distintivo.
mute-ad = Sem distintivo neste anúncio
mute-advertiser = Sem distintivo nos anúncios de { $name }
mute-platform = Sem distintivo em { $site }
muted-ad = Este anúncio já não leva distintivo.
muted-advertiser = Os anúncios de { $name } já não levam distintivo.
muted-platform = Os anúncios em { $site } já não levam distintivo.
mute-undo = Desfazer
mute-settings = Tudo o que está sem distintivo, nas definições

# --- muting, on the pages ---

notice-muted = Estes anúncios já não levam distintivo. São anotados na mesma.
notice-unmuted = Estes anúncios voltam a levar distintivo.
