# What Brazilian Portuguese says otherwise than pt.ftl; everything else is said as there.

source-archive = De acordo com os seus dados baixados de { $site }
quote = “{ $name }”
why-says = Por que você, { $who }
why-advertiser = Por que você: o anunciante pediu, { $who }
why-platform = Por que você: a plataforma escolheu, { $who }
why-unsaid = { $site } ainda não disse.
short-list = Você está em uma lista que alguém enviou
short-list-theirs = Você está em uma lista que eles enviaram
short-list-of = Você está em uma lista enviada por { $owner }
do-where = Mostrar onde
claim-ranking = { $source }, foi o próprio sistema de { $site } que decidiu mostrar este anúncio a você.
claim-age = { $source }, a sua idade contou.
claim-location = { $source }, a sua localização contou.
claim-words = { $source }, em palavras que o Sightline ainda não conhece: “{ $words }”{ $stop }
people-gender-all = pessoas de qualquer gênero
people-list = pessoas de uma lista que alguém enviou
people-list-of = pessoas de uma lista enviada por { $owner }
key-madid = identificador de publicidade do celular
people-language = pessoas cujo idioma é { $name }
people-language-some = pessoas de um certo idioma
people-event-some = pessoas que se supõe terem interesse em um certo evento
people-life_event-some = pessoas que se supõe estarem em um certo momento da vida
people-app_activity = pessoas que usaram o aplicativo { $name }
people-app_activity-some = pessoas que usaram um certo aplicativo
people-offline_activity = pessoas cujos contatos com { $name } fora da internet foram informados a { $site }
people-offline_activity-some = pessoas cuja atividade fora da internet foi informada a { $site }
people-page_like = pessoas que curtiram a página { $name }
people-page_like-some = pessoas que curtiram uma certa página
people-friend_of_page_like = pessoas com uma amizade que curtiu a página { $name }
people-friend_of_page_like-some = pessoas com uma amizade que curtiu uma certa página
people-relationship = pessoas cujo status de relacionamento é { $name }
people-relationship-some = pessoas com um certo status de relacionamento
people-industry-some = pessoas que trabalham em um certo setor
people-company_size = pessoas de empresas do tamanho { $name }
people-company_size-some = pessoas de empresas de um certo tamanho
people-seniority-some = pessoas em um certo nível profissional
people-carrier-some = pessoas em uma certa rede móvel
people-context = pessoas que estavam vendo { $name }
people-context-some = pessoas que estavam vendo o mesmo que você
people-engagement-canvas = pessoas que abriram o anúncio em tela cheia { $name }
people-engagement-canvas-some = pessoas que abriram um certo anúncio em tela cheia
kind-own-yes = Anúncio político, segundo você
kind-own-no = Anúncio não político, segundo você
badge-why = por que você?
heading-why = Por que você
heading-ask = Pergunte a { $site }
heading-do = O que você pode fazer
paid-account = O anúncio não diz quem pagou. Foi colocado pela conta “{ $name }”.
paid-words = O próprio anúncio diz: “{ $words }”
ground-account = A conta está em uma lista pública de anunciantes políticos.
ground-name = Uma conta com este nome está em uma lista pública de anunciantes políticos. Outra pode ter o mesmo nome.
ground-no-model = O Sightline não sabe julgar palavras neste idioma. Ele se guia pelas indicações e pelos anunciantes conhecidos.
say-otherwise = Não é assim? Corrija
why-nothing = Ainda não se sabe por que mostraram este anúncio a você.
why-lead = Contaram você entre estas pessoas. Pode não ser verdade.
sensitive-politics = Pode revelar opiniões políticas, que a lei protege de forma especial (GDPR, artigo 9º).
sensitive-religion = Pode revelar convicções, que a lei protege de forma especial (GDPR, artigo 9º).
sensitive-ethnicity = Pode revelar a origem, que a lei protege de forma especial (GDPR, artigo 9º).
sensitive-health = Pode revelar a saúde, que a lei protege de forma especial (GDPR, artigo 9º).
sensitive-sexuality = Pode revelar a sexualidade, que a lei protege de forma especial (GDPR, artigo 9º).
sensitive-union = Pode revelar a filiação sindical, que a lei protege de forma especial (GDPR, artigo 9º).
sensitive-banned = Na UE, a publicidade política não pode ser direcionada com base nisso (Regulamento (UE) 2024/900, artigo 18).
unknown-archive = Por que foi mostrado a você: os seus dados baixados não o dizem.
unknown-unopened = Por que foi mostrado a você: a explicação de { $site } ainda não foi aberta.
unknown-empty = Por que foi mostrado a você: a explicação de { $site } não dá nenhum motivo.
unknown-list-owner = Quem enviou a lista e como os seus dados foram parar nela.
unknown-list = Como os seus dados foram parar na lista.
unknown-seed = Com quem se supõe que você se parece, e em quê.
way-never = O Sightline nunca a abre por você.
way-reads = O Sightline nunca a abre por você, mas a lê quando você abre e guarda o que ela diz.
menu-facebook = Escolha os três pontos no canto superior direito do anúncio e depois “Por que estou vendo este anúncio?”.
menu-instagram = Escolha os três pontos no canto superior direito do anúncio e depois “Por que você está vendo este anúncio”.
menu-x = Escolha os três pontos no canto superior direito do anúncio e depois “Por que estou vendo este anúncio?”.
menu-youtube = Escolha os três pontos ou o “i” no anúncio e depois “Por que este anúncio?”.
menu-linkedin = Escolha os três pontos no canto superior direito do anúncio e depois “Por que estou vendo este anúncio?”.
menu-reddit = Escolha os três pontos no canto superior direito do anúncio e depois “Por que estou vendo este anúncio?”.
menu-tiktok = Abra o menu do vídeo (toque longo ou os três pontos) e depois “Sobre este anúncio”.
do-write = Escrever para { $name }: perguntar o que guardam sobre você, ou se opor
seen-archive = Dos seus dados baixados; foi mostrado a você { $last }.
overview-title = Quem direciona anúncios a você
overview-ads = { $count ->
    [0] Você não viu nenhum anúncio.
    [one] Você viu { $number } anúncio.
   *[other] Você viu { $number } anúncios.
}
overview-quiet = Neste período você não viu nenhum anúncio. Escolha um mais longo.
overview-doubt = Estes são os anúncios que o Sightline encontrou e reconheceu neste dispositivo. Outros podem ter sido mostrados a você.
overview-explained = { $count ->
    [0] Não se sabe de nenhum dos anúncios políticos por que escolheram você: para saber, abra a explicação da plataforma.
   *[other] Anúncios políticos em que se sabe por que escolheram você: { $number } de { $political }.
}
figure-sightings = { $count ->
    [0] vezes na tela um segundo ou mais
    [one] vez na tela um segundo ou mais
   *[other] vezes na tela um segundo ou mais
}
chart-days = Anúncios que você viu, por dia
chart-weeks = Anúncios que você viu, por semana
chart-attention = Quantas vezes os anúncios estiveram na sua tela um segundo ou mais
chart-months = Anúncios que você viu, por mês
chart-who = Quem direciona anúncios a você, por número de anúncios políticos
chart-how = { $count ->
    [0] Como escolheram você, nos anúncios políticos com explicação
    [one] Como escolheram você, no único anúncio político com explicação
   *[other] Como escolheram você, em { $number } anúncios políticos com explicação
}
chart-how-empty = Ainda não se sabe de nenhum anúncio político. Abra a explicação que a plataforma dá de um anúncio e o Sightline a lê.
method-elsewhere = O que você fez em outro lugar
method-engagement = O que você fez na plataforma
method-age-gender = Idade e gênero
method-device = Idioma e dispositivo
method-context = O que você estava vendo
empty-on = Ainda não há anúncios anotados. Navegue como sempre: os anúncios são anotados enquanto você passa por eles.
empty-off = Ainda não há anúncios anotados e o Sightline está desativado em todos os lugares.
empty-keep = São guardados neste dispositivo e em nenhum outro lugar.
empty-import = Importar dados baixados
ads-title = Anúncios que mostraram a você
ads-none-for = Nada foi encontrado para “{ $words }”.
ads-forget = { $count ->
    [one] Excluir este anúncio
   *[other] Excluir estes { $number } anúncios
}
row-why-unknown = Por que você: ainda não se sabe.
forget = Excluir
search = Buscar
filter-how = Como escolheram você
chip-off = Sem “{ $name }”
record-details = Os detalhes
record-forget = Excluir este anúncio
topic-by = { $topic } (“{ $word }”)
record-goal-donate = Quer que você faça uma doação.
record-goal-sign = Quer que você assine alguma coisa.
record-goal-vote = Quer que você vote.
record-goal-attend = Quer que você vá a alguma coisa.
record-goal-persuade = Quer convencer você.
opinion-said-yes = Você disse que os anúncios deste anunciante são políticos.
opinion-said-no = Você disse que os anúncios deste anunciante não são políticos.
sure-archive = Vem dos dados baixados que você importou.
fact-screen = Na tela
advertiser-gone = Não está mais guardado nenhum anúncio deste anunciante.
advertiser-ads-count = { $count ->
    [one] Você viu { $number } anúncio deste anunciante.
   *[other] Você viu { $number } anúncios deste anunciante.
}
advertiser-seen = { $count ->
    [0] Nenhum esteve um segundo inteiro na sua tela.
    [one] Esteve na sua tela uma vez durante um segundo ou mais.
   *[other] Estiveram na sua tela { $number } vezes durante um segundo ou mais.
}
advertiser-why = Todos os motivos dados para escolher você
advertiser-no-reasons = Ainda não se sabe nenhum. Abra a explicação da plataforma em um dos anúncios e o Sightline a lê.
mute-advertiser-on = Não mostrar o selo nos seus anúncios
mute-advertiser-off = Voltar a mostrar o selo nos seus anúncios
traits-page-title = O que pensam que você é
traits-page-lead = Estes são os motivos que as plataformas deram para mostrar anúncios a você. Podem não ser verdade.
traits-none = Ainda não se sabe nenhum motivo. Abra a explicação que uma plataforma dá de um anúncio ou importe os seus dados baixados.
traits-count = { $count ->
    [one] Foi usada { $number } característica para escolher você.
   *[other] Foram usadas { $number } características para escolher você.
}
traits-recorded-open = Ir para os seus dados baixados
settings-title = Configurações
settings-where-how = Nada é lido antes de você ativar a leitura. O navegador pergunta de novo para cada site, e lá você pode retirar a permissão quando quiser. As janelas privadas nunca são lidas.
settings-paused = A leitura está em pausa em todos os lugares.
settings-badges = Selos que você não quer
settings-muted-none = Todos os anúncios políticos levam um selo. No painel do selo você pode desativá-lo para um anúncio, um anunciante ou uma plataforma.
settings-muted = Os anúncios dos seguintes não levam selo. São anotados mesmo assim.
settings-look = Idioma e aparência
settings-language = Idioma
settings-kept-what = Os anúncios que você viu, quem os pagou, os motivos dados para mostrarem a você esses anúncios e quando você os viu. Tudo está neste dispositivo. As publicações dos seus amigos e das páginas não são guardadas.
settings-keep-how = Os mais antigos são então excluídos uma vez por dia, para sempre.
settings-take = Leve com você
settings-take-what = Um arquivo JSON contém tudo (as chaves abaixo só se você as marcar) e pode ser importado de novo, aqui ou em outro navegador. Um arquivo CSV é uma tabela dos anúncios para uma planilha.
settings-export-keys = Com as chaves para retirar o que você doou (quem tiver o arquivo pode retirá-lo)
settings-import = Importar uma exportação
settings-forget = Excluir
settings-forget-one = Na lista de anúncios você pode excluir um só anúncio ou todos os que uma busca encontrar.
settings-forget-range = Excluir os anúncios destes dias
settings-forget-undo = Durante dez minutos depois de excluir, você pode voltar atrás.
notice-forgotten = { $count ->
    [0] Não havia nada para excluir.
    [one] O anúncio foi excluído.
   *[other] Foram excluídos { $number } anúncios.
}
notice-kept = { $count ->
    [0] Os anúncios são guardados quanto tempo você quiser.
   *[other] A partir de agora, os anúncios mais antigos são excluídos.
}
notice-pruned = { $count ->
    [one] { $number } anúncio era mais antigo e foi excluído.
   *[other] { $number } anúncios eram mais antigos e foram excluídos.
}
notice-range = Escolha pelo menos um dos dois dias.
notice-exporting = Exportando: { $number } anúncios até agora…
notice-picture = A imagem foi salva como { $name }.
forget-found-question = { $count ->
    [one] Excluir este anúncio?
   *[other] Excluir estes { $number } anúncios?
}
forget-found-what = São retirados deste dispositivo. Durante dez minutos você pode voltar atrás.
forget-found-do = Excluir
forget-range-question = Excluir os anúncios destes dias?
forget-range-what = Todos os anúncios que você viu em um destes dias são retirados deste dispositivo. Durante dez minutos você pode voltar atrás.
forget-range-do = Excluir
forget-all-question = Excluir tudo?
forget-all-what = Todos os anúncios que o Sightline anotou, e o que soube sobre eles, são retirados deste dispositivo. Durante dez minutos você pode voltar atrás. O que você doou fica no estudo.
forget-all-do = Excluir tudo
keep-question = Excluir os anúncios antigos?
keep-what = { $count ->
    [30] Os anúncios que você viu pela última vez há mais de 30 dias são excluídos agora e, depois, uma vez por dia, para sempre.
    [90] Os anúncios que você viu pela última vez há mais de 3 meses são excluídos agora e, depois, uma vez por dia, para sempre.
    [365] Os anúncios que você viu pela última vez há mais de um ano são excluídos agora e, depois, uma vez por dia, para sempre.
    [730] Os anúncios que você viu pela última vez há mais de dois anos são excluídos agora e, depois, uma vez por dia, para sempre.
   *[other] Os anúncios que você viu pela última vez há mais de { $count } dias são excluídos agora e, depois, uma vez por dia, para sempre.
}
keep-do = Excluir os antigos
chart-save = Salvar imagem
sections = Seções
tab-settings = Configurações
surface-search = entre os resultados da busca
surface-video = em uma série de vídeos
surface-player = no player de vídeo
surface-companion = ao lado do player de vídeo
surface-archive = de dados baixados
goal-donate = Que você doe
goal-sign = Que você assine
goal-vote = Que você vote
goal-attend = Que você vá a algo
goal-persuade = Convencer você
kind-filter-other = Todo o resto
criterion-gender = Gênero
criterion-language = Idioma
criterion-customer_list = Lista enviada
criterion-app_activity = Uso de um aplicativo
criterion-page_like = Página que você curtiu
criterion-friend_of_page_like = Página que uma amizade curtiu
criterion-relationship = Status de relacionamento
criterion-company_size = Tamanho da empresa
criterion-os = Sistema operacional
criterion-context = O que você estava vendo
noun-any-gender = qualquer gênero
act-title = O que você pode fazer
act-lead = Uma carta com o que o Sightline sabe, para você preencher e enviar. O Sightline não envia nada. Não é aconselhamento jurídico; as autoridades indicadas abaixo informam mais sobre os seus direitos.
act-want = O que você quer
act-want-objection = Me opor e sair das listas
act-live = Onde você mora
act-live-how = O Sightline pergunta isso uma vez, guarda a resposta e nunca adivinha. Disso depende a lei em que a carta se baseia. Se você mora em outro lugar, escolha onde o anunciante está estabelecido: o direito da UE e o do Reino Unido também vinculam quem está estabelecido lá.
act-california = A lei da Califórnia vincula empresas a partir de certo tamanho. Raramente vincula campanhas e partidos, que podem recusar.
act-language = Idioma da carta
act-make = Escrever a carta
act-letter = Carta. Preencha o que está entre colchetes.
act-mail = Abrir no seu programa de e-mail
act-data = Se ninguém responde ou os seus dados foram mal usados
act-looked-up = As autoridades e as configurações foram consultadas em novembro de 2026.
authority-eu-label = Coordenador dos serviços digitais do seu país
authority-eu-data = Autoridade de proteção de dados do seu país
complain-uk-data = Os seus dados foram usados ilicitamente ou ninguém responde ao seu pedido.
complain-eu-label = Os anúncios políticos têm de levar um rótulo e remeter para um aviso de transparência (Regulamento (UE) 2024/900, artigos 11 e 12).
complain-eu-data = Os seus dados foram usados ilicitamente, ninguém responde ou foram usados dados sensíveis para um anúncio político (Regulamento (UE) 2024/900, artigo 18).
complain-ch-data = Os seus dados foram usados ilicitamente ou ninguém responde ao seu pedido.
complain-br-data = Os seus dados foram usados ilicitamente ou ninguém responde ao seu pedido.
complain-california-data = Uma empresa não responde ao seu pedido ou continua vendendo ou compartilhando os seus dados.
setting-meta-lists-how = Abra a lista de anunciantes cujos anúncios você viu (“Advertisers you saw”), escolha o anunciante e depois o motivo (“Why you may be seeing ads”) para sair da lista dele.
setting-meta-outside = Sua atividade fora das tecnologias da Meta
setting-meta-outside-how = Veja quem informou o que você fez em outros lugares e desvincule.
setting-meta-preferences-how = Veja e mude os seus tópicos de anúncios e as categorias usadas para chegar até você.
setting-x-interests-how = Desmarque o que o X acha que você gosta.
setting-x-audiences-how = Veja quais anunciantes têm você em uma lista e saia dela.
setting-x-preferences-how = Desative os anúncios personalizados.
setting-youtube = Minha Central de Anúncios
setting-youtube-how = Veja menos anúncios sobre um tema ou de um anunciante, ou desative os anúncios personalizados.
setting-tiktok-outside-how = Nas configurações, em “Anúncios”, desvincule os anunciantes e apague o que eles informaram.
setting-tiktok = Configurações dos anúncios
setting-tiktok-how = Nas configurações, em “Anúncios”, mude os seus tópicos de anúncios ou desative os anúncios direcionados.
setting-linkedin-how = Desative um a um os dados que o LinkedIn usa para anúncios: interesses, formação, cargo, empregador, lugares, listas.
setting-reddit-how = Desative os anúncios baseados na sua atividade e em informações de parceiros.
donate-title = Doar à pesquisa
donate-free = Você não precisa fazer isso. Sem isso, o Sightline faz todo o resto.
donate-why = A pesquisa só pode estudar a quem se dirige a publicidade política se as pessoas mostrarem o que viram. Você pode participar de um estudo, ver cada registro antes de ele sair e retirá-lo mais tarde.
donate-find-how = Um estudo informa o endereço do seu ponto de coleta. A consulta não envia nada sobre você nem sobre os seus anúncios.
donate-address = Endereço do ponto de coleta ou código de adesão
donate-file = Ou abra o arquivo do estudo
asks-always = semana, plataforma, anunciante, quantas vezes você o viu, o que o Sightline concluiu
study-sent = Quando os registros são enviados
study-sent-hours = { $count ->
    [0] logo
    [one] cada um em um momento diferente, no prazo de uma hora
   *[other] cada um em um momento diferente, no prazo de { $number } horas, para que ninguém perceba que vêm de uma só pessoa
}
study-recall-days = { $count ->
    [one] um dia depois da semana de que um registro fala; até lá ninguém o analisa
   *[other] { $number } dias depois da semana de que um registro fala; até lá ninguém o analisa
}
study-collector = Para onde vão os registros
study-analysis = Chave que abre os registros
study-receipts = Chave dos recibos do ponto de coleta
study-gateway = Chave de entrada do ponto de coleta
study-compare = Compare-a com a publicada em { $address }. Todos devem ver a mesma: condições feitas para uma só pessoa diriam quem ela é.
offer-lead = Leia o que este estudo pede. Nada foi enviado.
offer-changed = Estas condições não são as que você aceitou. Nada é dado com base nelas até que você as aceite.
offer-signer = Estão assinadas com outra chave. Pergunte ao estudo, por um meio que você já conheça, se está certo.
offer-if = Se você participar
offer-ticked = Nada sai automaticamente. É você que marca cada anúncio que quer dar.
offer-coarse = Um registro contém o anúncio, quem pagou e os motivos dados, de forma menos precisa: uma semana em vez de uma hora, uma faixa etária em vez de idades. Não contém o seu nome, nem a sua conta, nem nenhum endereço seu.
offer-sensitive = Aceito dar os registros que marcar, com o que os seus motivos possam dizer de mim, como opiniões políticas que um anunciante acha que tenho.
offer-back = Você pode retirar o que deu até o estudo publicar, e sair quando quiser.
offer-join = Participar deste estudo
study-ended = Este estudo terminou em { $day }. Nada mais lhe é enviado; o que você deu ainda pode ser retirado abaixo.
joined-lead = Você participa deste estudo. Nada sai antes de você marcar.
joined-outdated = O estudo mudou as suas condições. Nada mais é enviado até que você as tenha visto.
joined-same = São as condições que você aceitou.
joined-choose = Escolha o que dar
joined-none = Agora não há nada para dar. Os anúncios que você vir a partir de agora aparecem primeiro aqui.
joined-records = Cada linha é um registro tal como sairia. Abra-o para ver todos os campos e o texto exato, e desmarque o que quiser omitir. O seu nome, a hora exata, o endereço da página e tudo o que não está na lista nunca saem.
review-same = Igual em todos os registros:
review-never = Nunca oferecer este anunciante
review-sensitive = Um motivo sensível só sai se você o marcar.
review-example = Um dos seus próprios registros, tal como sairia
never-title = Nunca oferecidos
never-undo = Voltar a oferecer
give-title = Isto sai do seu computador
give-records = Registros
leave-what = Nada mais será pedido a você e o que ainda espera não é enviado. O que foi enviado fica no estudo, a não ser que você o retire na lista das suas doações.
record-give = Dar este registro da semana { $week }:
field-form = Formato do registro
read-dialog = A janela que você abriu
read-archive = Os seus dados baixados
record-reason-bare = { $kind }, sem detalhe
record-reason-bare-sensitive = { $kind }, sem detalhe (sensível)
field-first-ad = Conta você para este anúncio
field-first-advertiser = Conta você para este anunciante
first-yes = sim: o primeiro que você dá
first-no = não: já contaram você, ou ninguém é indicado
field-country = O seu país
field-age-band = A sua idade
about-title = Sobre você, se quiser
about-what = O estudo gostaria de saber isto. Nada é dito se você não marcar, e nada é deduzido do que você vê. Depois fica em cada registro que você dá; você pode omiti-lo em um só registro.
asks-country = o seu país, se você o marcar
asks-age = a sua idade por faixas, se você a marcar
asks-coverage = quanto você viu em uma semana, por faixas
weeks-title = Quanto você viu
weeks-what = De cada semana terminada e cada plataforma: em quantos dias você esteve lá e quantos anúncios viu, por faixas. Não nomeia nenhum anúncio. Sem isso ninguém sabe dizer que parte dos anúncios é política. “Não dados” conta os anúncios políticos de que até agora você não deu nenhum registro; o que você der antes não conta aí. Os anúncios que você excluiu não estão em nenhum destes números.
weeks-give = Dar quanto você viu no { $platform } na semana { $week }
outbox-seen = Quanto você viu no { $platform }
outbox-title = As suas doações
outbox-lead = Os registros enviados não levam nada que os ligue a você nem entre si. A chave para retirar um deles é guardada só neste dispositivo.
outbox-waiting = O que espera é enviado automaticamente quando há conexão com o ponto de coleta.
outbox-record = Registro
outbox-back-name = Retirar o registro sobre { $name }
donation-waiting = Aguardando envio
donation-token = Aguardando: o estudo ainda não autorizou o envio: { $why }
donation-outdated = Não aceito: o estudo tinha mudado as suas condições.
donation-refused = Recusado pelo ponto de coleta
donation-refused-why = Recusado pelo ponto de coleta, com estas palavras: “{ $words }”
donation-held = Aguardando: o Sightline não tem mais permissão para contatar { $host }.
donation-unsure = Pode ter chegado; não será enviado de novo.
donation-returning = Retirado; o ponto de coleta ainda não o confirmou.
donate-complain = As perguntas e queixas vão para { $contact }. Você também tem o direito de apresentar queixa à autoridade de proteção de dados do seu país.
review-more = Estes são os { $number } registros mais recentes. Os outros aparecem quando alguns destes forem dados.
joined-by-itself = Você participa deste estudo e os registros são dados automaticamente. Os que esperam estão listados abaixo.
automatic-what = Se você quiser, os registros saem sem que você os marque. É uma escolha à parte, desligada enquanto você não a fizer.
automatic-which = Só anúncios políticos que você vir a partir de agora, reconhecidos com certeza e não vistos há um dia. O que você deixou de fora fica de fora, e nada sai dos anunciantes que você excluiu.
automatic-hold = Cada um espera de um a três dias em uma lista nesta página, onde você vê o texto exato e pode cancelá-lo.
automatic-never = Os motivos sensíveis ficam aqui, a não ser que você os tenha marcado para esse anúncio. Um registro que muda enquanto espera não é enviado: é oferecido a você.
automatic-agree = Aceito que saiam registros sem eu ver primeiro cada um, a não ser que os cancele.
automatic-is-on = Os registros são dados automaticamente.
queue-lead = { $count ->
    [one] { $number } registro espera. Até sair você pode cancelá-lo.
   *[other] { $number } registros esperam. Até saírem você pode cancelá-los.
}
queue-cancel-name = Cancelar: não dar o registro sobre { $name }
receipts-what = O ponto de coleta assina um recibo por cada registro. Salvos em um arquivo, os recibos permitem a qualquer pessoa verificar que foi guardado ou excluído.
receipts-keys = Com as chaves. Quem tiver o arquivo pode então retirar estas doações e ver que vêm de uma só pessoa.
receipts-save = Salvar os recibos
outbox-back-study = Retirar tudo o que foi dado a “{ $title }”
outbox-hurry-what = O ponto de coleta poderia então perceber que vêm de uma só pessoa.
back-late = { $count ->
    [one] { $number } talvez já tenha sido analisada: o registro é excluído, mas o que saiu em dados agregados não pode mais ser retirado.
   *[other] { $number } talvez já tenham sido analisadas: os registros são excluídos, mas o que saiu em dados agregados não pode mais ser retirado.
}
back-held = Para { $number }, o ponto de coleta só fica sabendo quando você voltar a permitir que o Sightline o contate.
health-lead = As plataformas mudam o modo como as suas páginas são feitas e não avisam. O Sightline conta o que encontra, para que você saiba quando ele deixa de entender uma delas.
worry-no-posts = O Sightline não encontra mais publicações em { $site }: { $count ->
    [one] nenhuma na última página.
   *[other] nenhuma nas últimas { $number } páginas.
} Provavelmente { $site } mudou.
worry-silent = O Sightline já viu { $count ->
    [one] { $number } publicação
   *[other] { $number } publicações
} em { $site } desde que encontrou o último anúncio. Ou não mostram a você nenhum ou { $site } mudou.
worry-flood = { $site } mostrou em uma hora mais anúncios novos do que alguém consegue ver, por isso { $count ->
    [one] um não foi guardado.
   *[other] { $number } não foram guardados.
} Talvez uma página os invente; o que estava guardado antes está intacto.
health-report = Relatório para a equipe do Sightline…
rules-lapsed = As regras mais recentes que você carregou não são mais usadas; são usadas as que vieram com o Sightline. { $why }
rules-why = Quando uma plataforma muda, regras mais recentes corrigem a leitura sem um novo Sightline. Um arquivo só é aceito se alguém em quem você confia o assinou e se passa nos seus próprios testes; ele nunca pode ler onde você não ativou o Sightline.
rules-load = Carregar um arquivo de regras
rules-from = Buscar regras mais recentes uma vez por dia em (vazio: nunca)
signers-add = Você pode confiar em outra pessoa ou entidade, por exemplo na sua universidade. Peça a chave a ela; não a tire do arquivo.
signers-form = 64 caracteres: algarismos e letras de “a” a “f”
import-title = Importe o que as plataformas guardam sobre você
import-lead = Cada plataforma tem de dar a você uma cópia do que guarda. Uma parte é sobre anúncios: quais foram mostrados a você, quem tem uma lista em que você está, o que a plataforma pensa que você é. O Sightline lê essa parte aqui, neste dispositivo. As mensagens, as fotos e todo o resto não são lidos; dos arquivos de texto só se olha o início, para saber o que são.
import-choose = Escolha os dados baixados ou arraste-os para aqui: o zip ou um dos seus arquivos
import-files = O que foi lido de cada arquivo
import-file = Arquivo
download-meta = Escolha “Baixar suas informações”, depois “Informações sobre anúncios” e o formato JSON.
download-x = Escolha “Baixar um arquivo dos seus dados”. Chega em alguns dias.
download-youtube = Escolha “histórico” e o formato JSON.
download-google = Em “Minha atividade”, escolha só os anúncios e o formato JSON.
download-tiktok = Escolha “Todos os dados” e JSON.
download-linkedin = Escolha o arquivo maior.
traits-from = Dos dados baixados, importados { $when }.
trouble-storage = O armazenamento do navegador falhou. Verifique se o disco não está cheio e se o navegador pode guardar dados; depois recarregue esta página. ({ $detail })
trouble-newer = Um Sightline mais recente guardou os seus anúncios em uma forma que este não consegue abrir. Nada se perdeu: atualize o Sightline e recarregue esta página.
trouble-shape = Há algo guardado que não pode ser lido. Recarregue esta página. Se voltar a acontecer, comunique o problema. ({ $detail })
trouble-request = O Sightline não entendeu isto. Recarregue esta página. Se voltar a acontecer, comunique o problema. ({ $detail })
trouble-gone = Este anúncio não está mais guardado. Volte à lista dos seus anúncios.
trouble-platform = O Sightline não conhece a plataforma “{ $name }”. Recarregue esta página.
trouble-page = Não há nenhuma página “{ $name }”. Escolha outra parte do Sightline.
trouble-key = Isso não é uma chave pública. Ela tem 64 caracteres, algarismos e letras de “a” a “f”; copie-a inteira.
trouble-rules-address = O endereço das regras começa por https:// e tem no máximo 500 caracteres. Corrija-o e salve de novo.
trouble-join-first = Você não participa de nenhum estudo. Entre primeiro em um.
trouble-randomness = O navegador não deu números aleatórios, e uma doação precisa deles. Reinicie o navegador e tente outra vez.
trouble-collector-address = Esse não é o endereço de um ponto de coleta. Começa por https:// e o nome de um servidor, por exemplo https://collector.example, e nada vem a seguir.
trouble-collector-silent = Não há conexão com o ponto de coleta. Verifique o endereço e a sua conexão, ou tente mais tarde.
trouble-other-terms = O ponto de coleta mostra a outras pessoas condições diferentes das que você viu; você não participa. Compare a impressão digital com a publicada e avise quem conduz o estudo.
trouble-no-study = Não há nenhum estudo nesse endereço. Verifique ou pergunte a quem conduz o estudo.
trouble-study = Este estudo não diz tudo o que deve, por isso você não pode participar. Avise quem o conduz. ({ $detail })
trouble-study-form = Isto não é o arquivo assinado de um estudo. Peça esse arquivo a quem o conduz. ({ $detail })
trouble-study-signature = As condições deste estudo foram mudadas depois de assinadas; você não pode participar. Avise quem o conduz.
trouble-study-ended = Este estudo terminou em { $day } e não aceita mais nada. Pergunte a quem o conduz se haverá outro.
trouble-other-code = Não são as condições que o código de adesão indica, por isso você não pode participar. Avise quem conduz o estudo.
trouble-invite = Isto não é um convite: tem no máximo 64 letras, algarismos e hifens. Pergunte a quem o enviou.
trouble-decisions = Não há lugar para lembrar mais do que você deixa de fora. Exclua anúncios de que não precisa mais ou não dê este registro.
trouble-receipts = Este não é um arquivo de recibos, ou alguém o alterou. Nada foi importado. ({ $detail })
trouble-no-keys = Este arquivo não tem chaves de doações que se possam retirar. Salve os recibos com as chaves no outro dispositivo.
trouble-letters = Não foi possível carregar o texto da carta. Recarregue esta página.
trouble-record = Um registro não está como deve, por isso nada foi enviado. Comunique o problema. ({ $detail })
refused-size = O arquivo é maior do que um arquivo de regras pode ser ({ $size } bytes; no máximo { $most }). Escolha outro arquivo.
refused-form = Este não é um arquivo de regras. Escolha-o tal como foi publicado. ({ $detail })
refused-signer = O arquivo está assinado por alguém em quem você não confia. Se você sabe quem é, acrescente a chave em “Quem pode assinar”. (chave { $key })
refused-signature = A assinatura não confere: o arquivo foi alterado depois de assinado. Obtenha-o de novo de quem o publica.
refused-older = O arquivo contém a versão { $offered }; a versão { $current } já foi aceita. Você não precisa fazer nada.
refused-expired = As regras eram válidas até { $day }. Obtenha outras mais recentes de quem as publica.
refused-program = As regras precisam do Sightline { $version } ou mais recente. Atualize primeiro o Sightline.
refused-reach = As regras leriam em { $place }, um site para o qual este Sightline não pede permissão a você. Não use este arquivo.
refused-check = As regras têm erros. Avise quem as fez. ({ $detail })
refused-example = As regras não passam no seu próprio teste. Avise quem as fez. ({ $platform }, exemplo { $number }: encontrados { $found } de { $expected } anúncios)
notice-ads-back = { $count ->
    [one] O anúncio está de volta.
   *[other] Os seus anúncios estão de volta.
}
notice-switch-refused = Sem a sua permissão, o Sightline não pode ver { $site }. Continua desativado.
notice-ask-refused = Sem a sua permissão, o Sightline não pode perguntar ao ponto de coleta pelo seu estudo.
notice-join-refused = Você não entrou: falta a permissão do navegador para doar.
notice-joined = Você entrou no estudo. Nada é doado até você aprovar.
notice-left = Você saiu do estudo.
notice-choose-one = Escolha pelo menos um anúncio para doar.
notice-never = Não é mais oferecido nenhum anúncio deste anunciante.
notice-offered = Os anúncios deste anunciante voltam a ser oferecidos.
notice-record-changed = Alterados desde que você os viu e não enviados: { $count }. Veja-os de novo.
notice-refused = { $count ->
    [one] O ponto de coleta recusou { $count }.
   *[other] O ponto de coleta recusou { $count }.
}
notice-automatic = A partir de agora os registros são dados automaticamente.
notice-cancelled = { $count ->
    [0] Já está a caminho. Você pode retirá-lo mais abaixo.
    [one] { $count } registro não é dado automaticamente. Está entre os que você pode escolher.
   *[other] { $count } registros não são dados automaticamente. Estão entre os que você pode escolher.
}
notice-receipts-size = Esse arquivo é grande demais para ter recibos. Escolha outro.
notice-join-code = Este código de adesão não está completo. Copie de novo da página do estudo.
notice-code-read = É isto que a imagem diz. Olhe bem antes de perguntar.
notice-no-code = Nesta imagem não há um código QR legível. Escolha outra ou cole o código de adesão.
notice-no-picture = Este arquivo não é uma imagem que se possa abrir. Escolha outro ou cole o código de adesão.
notice-picture-size = Essa imagem é grande demais. Escolha uma menor ou cole o código de adesão.
notice-traits-forgotten = Esquecido. Para voltar a ver, importe outra vez os dados baixados.
notice-report-copied = O relatório foi copiado. Cole em um relato de problema.
notice-rules-size = Esse arquivo é grande demais para ser um arquivo de regras. Escolha outro. Mantêm-se as regras em uso.
notice-rules-refused = Sem a sua permissão, o Sightline não pode procurar regras aí.
notice-rules-never = O Sightline não procura mais regras mais recentes.
notice-trusted = A partir de agora são aceitas regras assinadas com esta chave.
notice-distrusted = A chave não é mais de confiança.
notice-import-reading = Lendo…
notice-import-keeping = Salvando o que foi encontrado…
notice-import-broken = O Sightline tropeçou nestes dados. Comunique quais eram, por favor.
notice-import-nothing = Não há aqui nada sobre anúncios que o Sightline conheça. Peça os dados no formato JSON.
notice-import-unread = Nada pôde ser lido. Escolha o zip tal como você o recebeu ou peça-o de novo. ({ $detail })
notice-imported-traits = { $count ->
    [one] E { $count } coisa que uma plataforma pensa de você.
   *[other] E { $count } coisas que as plataformas pensam de você.
}
loading = Carregando…
importing-title = Lendo os dados baixados
report-title = Um relatório para a equipe do Sightline
report-what = Contém nomes e contagens, nenhum texto e nada sobre você. Leia, tire o que quiser e copie para um relato de problema. O Sightline não envia nada. O relatório diz mais se uma página da plataforma estiver aberta em outra aba.
browser-restarted = O Sightline foi atualizado ou reiniciado. Recarregue esta página.
browser-silent = O Sightline não respondeu. Recarregue esta página.
browser-slow = Demorou demais. Tente outra vez.
browser-stumbled = O Sightline tropeçou nisto. Tente outra vez.
browser-failed = Não funcionou. Tente outra vez ou recarregue esta página.
popup-nowhere = O Sightline está desativado em todos os lugares.
popup-nowhere-more = O Sightline lê { $sites }, cada um só depois que você o ativa.
popup-none-more = O Sightline vê { $site } enquanto você rola a página.
popup-more =
    { $count ->
        [one] Há mais um entre todos os seus anúncios.
       *[other] Há mais { $count } entre todos os seus anúncios.
    }
popup-queued = { $count ->
    [one] { $number } registro será dado automaticamente.
   *[other] { $number } registros serão dados automaticamente.
}
popup-today =
    { $count ->
        [0] Hoje você não viu anúncios.
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
find-why = Por que você: { $reasons } ({ $who })
find-unexplained = Por que você: ainda não se sabe.
side-title = Anúncios ao lado do seu feed
side-none = Ainda não foram encontrados anúncios aqui. Aparecem enquanto você rola { $site }.
side-today-none = Hoje você não viu outros anúncios.
welcome-title = Veja quem pagou para chegar até você, e por que você
welcome-lead = O Sightline encontra anúncios políticos no seu feed e diz em palavras simples o que se sabe deles.
welcome-read-more = As publicações que parecem anúncios, nos sites que você ativar; e explicações que você abre. As outras são ignoradas.
welcome-stays-more = Tudo. Anúncios e explicações ficam neste navegador, e podem ser esquecidos.
welcome-sent-more = Sem conta, sem estatísticas, sem servidor. Se um dia der registros a um estudo, você vê cada um antes e pode retirá-lo.
welcome-never-more = Nada é clicado, curtido, ocultado nem bloqueado por você, e nenhum anúncio é alterado.
welcome-where-more = Tudo está desativado até você ativar. Nesse momento, o navegador pede que você confirme cada site. Você pode desativar aqui, nas configurações e no botão da barra de ferramentas.
welcome-later-more = Então nada é lido. O Sightline ainda pode mostrar o que está nos dados que você pediu a uma plataforma, e estes interruptores continuam no botão da barra de ferramentas.
welcome-import = Ler dados baixados
welcome-done-more = Navegue como sempre. Os anúncios políticos recebem um pequeno selo. Selecione para ver quem pagou e por que você.
welcome-see = Ver os seus anúncios
browser-description = Mostra quem direciona anúncios a você: encontra os políticos no seu feed e diz quem pagou e por que escolheram você.
browser-sidebar = Sightline: anúncios ao lado do seu feed
example-problem = O último ônibus sai de Brindlewick às 18h40.
example-ask = Vote em uma Câmara que leve você para casa.
panel-sorry = O Sightline não conseguiu responder. Tente outra vez.
headline-says-archive = segundo os seus dados baixados
your-age = a sua idade
your-location = a sua localização
sure-download = É um anúncio: está entre os que constam dos seus dados baixados.
sure-label = a etiqueta que você pode ler
sure-own = Se é político ou não, é o que você disse.
mute-heading = Menos selos
mute-note = Os anúncios são anotados mesmo assim; não levam selo.
mute-ad = Sem selo neste anúncio
mute-advertiser = Sem selo nos anúncios de { $name }
mute-platform = Sem selo em { $site }
muted-ad = Este anúncio não leva mais selo.
muted-advertiser = Os anúncios de { $name } não levam mais selo.
muted-platform = Os anúncios em { $site } não levam mais selo.
mute-settings = Tudo o que está sem selo, nas configurações
notice-muted = Estes anúncios não levam mais selo. São anotados mesmo assim.
notice-unmuted = Estes anúncios voltam a levar selo.
notice-withdrawal-later = Retirado. O ponto de coleta saberá no seu tempo, ou assim que houver conexão.
notice-hurry-later = Estão sendo comunicadas; ainda não está tudo confirmado.
lists-title = Listas em que você está
lists-lead = Alguém enviou ou comprou uma lista de pessoas, e você está nela ou se parece com quem está.
which-used = Usados para mostrar um anúncio a você
which-recorded = Nos dados que você baixou
trait-recorded = nos seus dados de { $sites }
settings-download = Importar os dados baixados de uma plataforma
advertiser-accounts-how = O Sightline considera contas com o mesmo nome um só anunciante. Se elas andam juntas, cabe a você avaliar.
broken-what = Até isso ser resolvido, você pode parar toda a leitura e levar consigo o que está salvo.
broken-halt = Parar de ler em todos os lugares
broken-rescue = Exportar o que está salvo
notice-halted = Nada mais é lido. Depois de resolvido, a leitura fica em pausa por um dia, a menos que você encerre a pausa.
import-thinks =
    { $count ->
        [one] { $number } coisa que { $site } pensa de você
       *[other] { $number } coisas que { $site } pensa de você
    }{ $sensitive ->
        [0] .
        [one] , { $sensitive } delas sensível.
       *[other] , { $sensitive } delas sensíveis.
    }
study-recall = Até quando você pode retirar a tempo
outbox-later = { $count ->
    [one] { $number } retirada é comunicada mais tarde ao ponto de coleta.
   *[other] { $number } retiradas são comunicadas mais tarde ao ponto de coleta, cada uma em um momento diferente.
}
signers-built-in = { $count ->
    [0] Este Sightline não confia em ninguém por padrão.
    [1] Este Sightline confia na chave da equipe que o faz.
   *[other] Este Sightline confia em { $count } chaves da equipe que o faz.
}
import-why-damaged = O arquivo está danificado: baixe-o outra vez
import-why-page = Não foi possível ler nada desta página: peça os dados em JSON
import-why-text = O formato de texto diz menos: peça os dados em JSON
pause-end = Voltar a ler agora
declared-ca = Autorização canadense
skip = Pular para o conteúdo
welcome-next = Próximo
