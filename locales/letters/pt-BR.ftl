# O que as cartas dizem no Brasil; tudo o mais como em pt.ftl. Artigos em vigor em novembro de 2026.

your-name = [Seu nome]
your-address = [Seu endereço postal ou de e-mail]
to = A/C: { $name }
their-address = [O endereço, que consta do site ou da política de privacidade]
greeting = Prezados(as) Senhores(as),
seen = Foi exibido para mim um anúncio de { $name } no { $site }, pela última vez em { $day }.
said = Ele dizia: “{ $words }”
carried = Ele trazia a indicação: “{ $words }”
reasons = A plataforma indicou estes motivos para exibi-lo para mim:
reason-ranking = De acordo com { $site }, foi o próprio sistema da plataforma que decidiu exibi-lo para mim.
reason-context = De acordo com { $site }, foi exibido a pessoas que estavam vendo o mesmo que eu.
list = Em particular, solicito que informem se carregaram nesta ou em outra plataforma uma lista com os meus dados e, em caso afirmativo, quando, onde os obtiveram e a quem forneceram a lista; e ainda se mandaram criar um público semelhante ao dessa lista.
closing = Atenciosamente,

br-access-subject = Requerimento de acesso com base nos arts. 18 e 19 da LGPD
br-access-ask = Solicito que confirmem se tratam dados pessoais a meu respeito. Em caso afirmativo, requeiro o acesso a eles (art. 18, I e II, da Lei Geral de Proteção de Dados Pessoais – LGPD, Lei nº 13.709/2018) por meio de declaração clara e completa que indique a origem dos dados, os critérios utilizados e a finalidade do tratamento (art. 19, II).
br-access-more = Solicito também que informem as entidades públicas e privadas com as quais compartilharam os meus dados (art. 18, VII), a base legal do tratamento (art. 7º) e se foram utilizados dados pessoais sensíveis (art. 11).
br-access-term = A declaração é gratuita (art. 18, § 5º) e deve ser fornecida no prazo de até 15 dias contados deste requerimento (art. 19, II). Na falta de resposta, poderei peticionar à Agência Nacional de Proteção de Dados – ANPD (art. 18, § 1º).
br-objection-subject = Oposição e requerimento de eliminação com base no art. 18 da LGPD
br-objection-ask = Revogo qualquer consentimento para o tratamento dos meus dados pessoais com fins de publicidade (art. 8º, § 5º, e art. 18, IX, da Lei Geral de Proteção de Dados Pessoais – LGPD, Lei nº 13.709/2018). Na medida em que o tratamento se apoie em outra base legal em descumprimento da lei, oponho-me a ele (art. 18, § 2º). Isso inclui o direcionamento em redes sociais, as listas carregadas em plataformas e os públicos criados à sua semelhança.
br-objection-remove = Solicito que eliminem os meus dados (art. 18, IV e VI), que os retirem de todas as listas que utilizem para esse fim e que informem imediatamente aqueles com quem os compartilharam, para que repitam o procedimento (art. 18, § 6º). Podem conservar o mínimo necessário para não voltar a me incluir em suas listas.
br-objection-term = Solicito confirmação imediata e gratuita, ou a indicação das razões que a impedem (art. 18, §§ 4º e 5º). Na falta de resposta, poderei peticionar à Agência Nacional de Proteção de Dados – ANPD (art. 18, § 1º).
