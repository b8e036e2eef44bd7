# Cartas: o que as rodeia e, para cada lei, o assunto, o pedido e o prazo. Artigos em vigor em novembro de 2026.

your-name = [O teu nome]
your-address = [O teu endereço postal ou de e-mail]
to = Ao cuidado de: { $name }
their-address = [O endereço, que consta da ficha técnica ou da política de privacidade]
greeting = Exmas. Senhoras e Exmos. Senhores,
seen = Foi-me mostrado um anúncio de { $name } em { $site }, pela última vez em { $day }.
said = Dizia: «{ $words }»
carried = Trazia a menção: «{ $words }»
reasons = A plataforma indicou estas razões para mo mostrar:
reason-age = De acordo com { $site }, a minha idade contou.
reason-location = De acordo com { $site }, a minha localização contou.
reason-ranking = De acordo com { $site }, foi o próprio sistema da plataforma que decidiu mostrar-mo.
reason-context = De acordo com { $site }, foi mostrado a pessoas que estavam a ver o mesmo que eu.
list = Em particular, solicito que me informem se carregaram nesta ou noutra plataforma uma lista com os meus dados e, em caso afirmativo, quando, onde os obtiveram e a quem forneceram a lista; e ainda se mandaram criar um público semelhante ao dessa lista.
closing = Com os melhores cumprimentos,

uk-access-subject = Pedido de acesso ao abrigo do artigo 15.º do UK GDPR
uk-access-ask = Solicito que me confirmem se tratam dados pessoais que me digam respeito. Em caso afirmativo, peço uma cópia e as informações previstas no artigo 15.º, n.os 1 e 2, do UK GDPR (o RGPD do Reino Unido): as finalidades, as categorias de dados, a identidade dos destinatários, o prazo de conservação e, se não os recolheram junto de mim, a sua origem.
uk-access-more = Solicito também que indiquem o fundamento jurídico do tratamento e se foram utilizadas categorias especiais de dados (artigo 9.º).
uk-access-term = Dispõem de um mês a contar da receção desta carta para responder (artigos 12.º e 12.º-A). Se precisarem de verificar a minha identidade, peço que não exijam mais do que o necessário. Na falta de resposta, poderei apresentar reclamação ao Information Commissioner’s Office.
uk-objection-subject = Oposição à comercialização direta ao abrigo do artigo 21.º, n.º 2, do UK GDPR
uk-objection-ask = Oponho-me ao tratamento dos meus dados pessoais para efeitos de comercialização direta. Tal inclui a definição de perfis, a segmentação nas redes sociais, as listas carregadas em plataformas e os públicos criados à sua semelhança. Nos termos do artigo 21.º, n.º 3, do UK GDPR, têm de cessar esse tratamento; não há lugar a ponderação de interesses. Caso se baseiem no meu consentimento, retiro-o (artigo 7.º, n.º 3).
uk-objection-remove = Solicito que retirem os meus dados de todas as listas que utilizem para esse fim ou tenham fornecido, que o comuniquem aos destinatários (artigo 19.º) e que apaguem o que já não seja necessário (artigo 17.º, n.º 1, alíneas b) e c)). Podem conservar o mínimo necessário para não voltarem a incluir-me nas vossas listas.
uk-objection-term = Solicito confirmação no prazo de um mês (artigos 12.º e 12.º-A). Na falta de resposta, poderei apresentar reclamação ao Information Commissioner’s Office.

eu-access-subject = Pedido de acesso ao abrigo do artigo 15.º do RGPD
eu-access-ask = Solicito que me confirmem se tratam dados pessoais que me digam respeito. Em caso afirmativo, peço uma cópia e as informações previstas no artigo 15.º, n.os 1 e 2, do RGPD: as finalidades, as categorias de dados, a identidade dos destinatários (TJUE, C-154/21), o prazo de conservação e, se não os recolheram junto de mim, a sua origem.
eu-access-political = Tratando-se de um anúncio político, solicito também que indiquem onde se encontra o respetivo aviso de transparência e como foi feito o direcionamento (artigos 12.º e 19.º do Regulamento (UE) 2024/900).
eu-access-more = Solicito também que indiquem o fundamento jurídico do tratamento e se foram utilizadas categorias especiais de dados (artigo 9.º).
eu-access-term = Dispõem de um mês a contar da receção desta carta para responder (artigo 12.º, n.º 3). Se precisarem de verificar a minha identidade, peço que não exijam mais do que o necessário. Na falta de resposta, poderei apresentar reclamação à autoridade de controlo (artigo 77.º).
eu-objection-subject = Oposição à comercialização direta ao abrigo do artigo 21.º, n.º 2, do RGPD
eu-objection-ask = Oponho-me ao tratamento dos meus dados pessoais para efeitos de comercialização direta. Tal inclui a definição de perfis, a segmentação nas redes sociais, as listas carregadas em plataformas e os públicos criados à sua semelhança. Nos termos do artigo 21.º, n.º 3, do RGPD, têm de cessar esse tratamento; não há lugar a ponderação de interesses. Caso se baseiem no meu consentimento, retiro-o (artigo 7.º, n.º 3).
eu-objection-political = A retirada abrange também qualquer consentimento para o direcionamento de propaganda política (artigo 18.º do Regulamento (UE) 2024/900).
eu-objection-remove = Solicito que retirem os meus dados de todas as listas que utilizem para esse fim ou tenham fornecido, que o comuniquem aos destinatários (artigo 19.º) e que apaguem o que já não seja necessário (artigo 17.º, n.º 1, alíneas b) e c)). Podem conservar o mínimo necessário para não voltarem a incluir-me nas vossas listas.
eu-objection-term = Solicito confirmação no prazo de um mês (artigo 12.º, n.º 3). Na falta de resposta, poderei apresentar reclamação à autoridade de controlo (artigo 77.º).

ch-access-subject = Pedido de informação ao abrigo do artigo 25.º da LPD
ch-access-ask = Solicito que me informem se tratam dados pessoais que me digam respeito. Em caso afirmativo, peço as informações previstas no artigo 25.º, n.º 2, da Lei Federal suíça sobre a Proteção de Dados (LPD): a vossa identidade, os próprios dados tratados, a finalidade, o prazo de conservação, a sua origem, se não os recolheram junto de mim, e os destinatários ou categorias de destinatários.
ch-access-more = Se os dados foram comunicados ao estrangeiro, solicito que indiquem também o Estado e as garantias (artigo 19.º, n.º 4).
ch-access-term = A informação é gratuita e devida no prazo de 30 dias (artigo 25.º, n.os 6 e 7). Prestar intencionalmente informações falsas ou incompletas é punível (artigo 60.º).
ch-objection-subject = Oposição ao abrigo dos artigos 30.º, n.º 2, alínea b), e 32.º da LPD
ch-objection-ask = Declaro expressamente que não quero que os meus dados pessoais sejam tratados para fins publicitários. Tal inclui a segmentação nas redes sociais, as listas carregadas em plataformas e os públicos criados à sua semelhança. Tratá-los contra esta declaração viola os meus direitos de personalidade (artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados, LPD).
ch-objection-remove = Solicito que apaguem os meus dados de todas as listas que utilizem para esse fim ou tenham fornecido e que o comuniquem aos destinatários (artigo 32.º, n.os 2 e 4). Podem conservar o mínimo necessário para não voltarem a incluir-me nas vossas listas.
ch-objection-term = Solicito confirmação no prazo de 30 dias.

br-access-subject = Pedido de acesso ao abrigo dos artigos 18.º e 19.º da LGPD
br-access-ask = Solicito que me confirmem se tratam dados pessoais que me digam respeito. Em caso afirmativo, peço acesso aos mesmos (artigo 18.º, I e II, da Lei Geral de Proteção de Dados Pessoais do Brasil, LGPD, Lei n.º 13.709/2018) através de declaração clara e completa que indique a origem dos dados, os critérios utilizados e a finalidade do tratamento (artigo 19.º, II).
br-access-more = Solicito também que indiquem as entidades públicas e privadas com as quais partilharam os meus dados (artigo 18.º, VII), a base legal do tratamento (artigo 7.º) e se foram utilizados dados sensíveis (artigo 11.º).
br-access-term = A declaração é gratuita (artigo 18.º, § 5.º) e devida no prazo de 15 dias a contar deste pedido (artigo 19.º, II). Na falta de resposta, poderei recorrer à autoridade brasileira de proteção de dados, a ANPD (artigo 18.º, § 1.º).
br-objection-subject = Oposição e pedido de eliminação ao abrigo do artigo 18.º da LGPD
br-objection-ask = Revogo qualquer consentimento para o tratamento dos meus dados pessoais para fins publicitários (artigo 8.º, § 5.º, e artigo 18.º, IX, da Lei Geral de Proteção de Dados Pessoais do Brasil, LGPD, Lei n.º 13.709/2018). Na medida em que se baseiem noutra base legal em incumprimento da lei, oponho-me ao tratamento (artigo 18.º, § 2.º). Tal inclui a segmentação nas redes sociais, as listas carregadas em plataformas e os públicos criados à sua semelhança.
br-objection-remove = Solicito que eliminem os meus dados (artigo 18.º, IV e VI), que os retirem de todas as listas que utilizem para esse fim e que informem de imediato aqueles com quem os partilharam, para que façam o mesmo (artigo 18.º, § 6.º). Podem conservar o mínimo necessário para não voltarem a incluir-me nas vossas listas.
br-objection-term = Solicito confirmação imediata e gratuita, ou a indicação das razões que a impedem (artigo 18.º, §§ 4.º e 5.º). Na falta de resposta, poderei recorrer à autoridade brasileira de proteção de dados, a ANPD (artigo 18.º, § 1.º).

california-access-subject = Pedido de informação ao abrigo do California Consumer Privacy Act
california-access-ask = Ao abrigo das secções 1798.100, 1798.110 e 1798.115 do Código Civil da Califórnia, solicito que me comuniquem as categorias e os elementos concretos de informação pessoal que recolheram sobre mim, as fontes, as finalidades e as categorias de terceiros a quem a divulgaram, venderam ou partilharam.
california-access-more = Solicito também que indiquem se utilizaram informação pessoal sensível (secção 1798.121).
california-access-term = Solicito que acusem a receção no prazo de 10 dias úteis e respondam no prazo de 45 dias de calendário (11 CCR § 7021).
california-objection-subject = Pedido para não vender nem partilhar, limitar a utilização e apagar
california-objection-ask = Ao abrigo das secções 1798.120, 1798.121 e 1798.105 do Código Civil da Califórnia, solicito que deixem de vender e partilhar a minha informação pessoal, incluindo para publicidade comportamental entre contextos, que limitem a utilização da minha informação sensível e que apaguem a minha informação pessoal.
california-objection-remove = Tal inclui as listas carregadas em plataformas e os públicos criados à sua semelhança. Solicito que transmitam estes pedidos a todos aqueles a quem venderam, partilharam ou divulgaram a minha informação.
california-objection-term = Solicito que deem seguimento à oposição no prazo de 15 dias úteis (11 CCR § 7026) e à eliminação no prazo de 45 dias de calendário (11 CCR § 7021).
