# Cartas: lo que las rodea y, por cada ley, el asunto, lo que se pide y el plazo. Artículos vigentes en noviembre de 2026.

your-name = [Tu nombre]
your-address = [Tu dirección postal o de correo electrónico]
to = A la atención de: { $name }
their-address = [Su dirección, que figura en su aviso legal o su política de privacidad]
greeting = A quien corresponda:
seen = Se me mostró un anuncio de { $name } en { $site }, por última vez el { $day }.
said = Decía: «{ $words }»
carried = Llevaba la indicación: «{ $words }»
reasons = La plataforma dio estas razones para mostrármelo:
reason-age = Según { $site }, mi edad influyó.
reason-location = Según { $site }, mi ubicación influyó.
reason-ranking = Según { $site }, el propio sistema de la plataforma decidió mostrármelo.
reason-context = Según { $site }, se mostró a personas que estaban viendo lo mismo que yo.
list = En particular, les ruego que me indiquen si han subido una lista con mis datos a esta plataforma o a otra y, en su caso, cuándo, de dónde los obtuvieron y a quién han facilitado la lista; así como si han hecho crear un público parecido al de esa lista.
closing = Atentamente,

uk-access-subject = Solicitud de acceso conforme al artículo 15 del UK GDPR
uk-access-ask = Les ruego que me confirmen si tratan datos personales que me conciernen. De ser así, les solicito una copia y la información prevista en el artículo 15, apartados 1 y 2, del UK GDPR (el RGPD del Reino Unido): los fines, las categorías de datos, la identidad de los destinatarios, el plazo de conservación y, si no los obtuvieron de mí, su origen.
uk-access-more = Les ruego que me indiquen también la base jurídica del tratamiento y si se han utilizado categorías especiales de datos (artículo 9).
uk-access-term = Disponen de un mes desde la recepción de esta carta para responder (artículos 12 y 12A). Si necesitan comprobar mi identidad, les ruego que no pidan más de lo necesario. De no recibir respuesta, podré presentar una reclamación ante la Information Commissioner’s Office.
uk-objection-subject = Oposición a la mercadotecnia directa conforme al artículo 21, apartado 2, del UK GDPR
uk-objection-ask = Me opongo al tratamiento de mis datos personales con fines de mercadotecnia directa. Esto incluye la elaboración de perfiles, la segmentación en redes sociales, las listas subidas a plataformas y los públicos creados a su semejanza. Conforme al artículo 21, apartado 3, del UK GDPR deben cesar en ese tratamiento; no procede ponderar intereses. Si se basan en mi consentimiento, lo retiro (artículo 7, apartado 3).
uk-objection-remove = Les ruego que eliminen mis datos de toda lista que utilicen con ese fin o hayan facilitado, lo comuniquen a los destinatarios (artículo 19) y supriman lo que ya no necesiten (artículo 17, apartado 1, letras b) y c)). Pueden conservar lo mínimo para no volver a incluirme en sus listas.
uk-objection-term = Les ruego que me lo confirmen en el plazo de un mes (artículos 12 y 12A). De no recibir respuesta, podré presentar una reclamación ante la Information Commissioner’s Office.

eu-access-subject = Solicitud de acceso conforme al artículo 15 del RGPD
eu-access-ask = Les ruego que me confirmen si tratan datos personales que me conciernen. De ser así, les solicito una copia y la información prevista en el artículo 15, apartados 1 y 2, del RGPD: los fines, las categorías de datos, la identidad de los destinatarios (TJUE, C-154/21), el plazo de conservación y, si no los obtuvieron de mí, su origen.
eu-access-political = Al tratarse de un anuncio político, les ruego que me indiquen también dónde se encuentra su aviso de transparencia y cómo se hizo la segmentación (artículos 12 y 19 del Reglamento (UE) 2024/900).
eu-access-more = Les ruego que me indiquen también la base jurídica del tratamiento y si se han utilizado categorías especiales de datos (artículo 9).
eu-access-term = Disponen de un mes desde la recepción de esta carta para responder (artículo 12, apartado 3). Si necesitan comprobar mi identidad, les ruego que no pidan más de lo necesario. De no recibir respuesta, podré presentar una reclamación ante la autoridad de control (artículo 77).
eu-objection-subject = Oposición a la mercadotecnia directa conforme al artículo 21, apartado 2, del RGPD
eu-objection-ask = Me opongo al tratamiento de mis datos personales con fines de mercadotecnia directa. Esto incluye la elaboración de perfiles, la segmentación en redes sociales, las listas subidas a plataformas y los públicos creados a su semejanza. Conforme al artículo 21, apartado 3, del RGPD deben cesar en ese tratamiento; no procede ponderar intereses. Si se basan en mi consentimiento, lo retiro (artículo 7, apartado 3).
eu-objection-political = La retirada se extiende a todo consentimiento para la segmentación de publicidad política (artículo 18 del Reglamento (UE) 2024/900).
eu-objection-remove = Les ruego que eliminen mis datos de toda lista que utilicen con ese fin o hayan facilitado, lo comuniquen a los destinatarios (artículo 19) y supriman lo que ya no necesiten (artículo 17, apartado 1, letras b) y c)). Pueden conservar lo mínimo para no volver a incluirme en sus listas.
eu-objection-term = Les ruego que me lo confirmen en el plazo de un mes (artículo 12, apartado 3). De no recibir respuesta, podré presentar una reclamación ante la autoridad de control (artículo 77).

ch-access-subject = Solicitud de información conforme al artículo 25 de la LPD
ch-access-ask = Les ruego que me indiquen si tratan datos personales que me conciernen. De ser así, les solicito la información prevista en el artículo 25, apartado 2, de la Ley Federal suiza de Protección de Datos (LPD): su identidad, los datos tratados como tales, la finalidad, el plazo de conservación, su origen si no los obtuvieron de mí y los destinatarios o categorías de destinatarios.
ch-access-more = Si se han comunicado datos al extranjero, les ruego que indiquen también el Estado y las garantías (artículo 19, apartado 4).
ch-access-term = La información es gratuita y debe facilitarse en 30 días (artículo 25, apartados 6 y 7). Facilitar intencionadamente información falsa o incompleta es punible (artículo 60).
ch-objection-subject = Oposición conforme a los artículos 30, apartado 2, letra b), y 32 de la LPD
ch-objection-ask = Declaro expresamente que no quiero que mis datos personales se traten con fines publicitarios. Esto incluye la segmentación en redes sociales, las listas subidas a plataformas y los públicos creados a su semejanza. Tratarlos en contra de esta declaración vulnera mis derechos de la personalidad (artículo 30, apartado 2, letra b), de la Ley Federal suiza de Protección de Datos, LPD).
ch-objection-remove = Les ruego que borren mis datos de toda lista que utilicen con ese fin o hayan facilitado y lo comuniquen a los destinatarios (artículo 32, apartados 2 y 4). Pueden conservar lo mínimo para no volver a incluirme en sus listas.
ch-objection-term = Les ruego que me lo confirmen en un plazo de 30 días.

br-access-subject = Solicitud de acceso conforme a los artículos 18 y 19 de la LGPD
br-access-ask = Les ruego que me confirmen si tratan datos personales que me conciernen. De ser así, les solicito acceso a ellos (artículo 18, I y II, de la Ley General de Protección de Datos de Brasil, LGPD, Ley n.º 13.709/2018) mediante una declaración clara y completa que indique el origen de los datos, los criterios utilizados y la finalidad del tratamiento (artículo 19, II).
br-access-more = Les ruego que indiquen también las entidades públicas y privadas con las que han compartido mis datos (artículo 18, VII), la base legal del tratamiento (artículo 7) y si se han utilizado datos sensibles (artículo 11).
br-access-term = La declaración es gratuita (artículo 18, § 5) y debe facilitarse en los 15 días siguientes a esta solicitud (artículo 19, II). De no recibir respuesta, podré acudir a la autoridad brasileña de protección de datos, la ANPD (artículo 18, § 1).
br-objection-subject = Oposición y solicitud de supresión conforme al artículo 18 de la LGPD
br-objection-ask = Revoco todo consentimiento para el tratamiento de mis datos personales con fines publicitarios (artículo 8, § 5, y artículo 18, IX, de la Ley General de Protección de Datos de Brasil, LGPD, Ley n.º 13.709/2018). Si se basan en otra base legal sin cumplir la ley, me opongo al tratamiento (artículo 18, § 2). Esto incluye la segmentación en redes sociales, las listas subidas a plataformas y los públicos creados a su semejanza.
br-objection-remove = Les ruego que supriman mis datos (artículo 18, IV y VI), los eliminen de toda lista que utilicen con ese fin e informen de inmediato a quienes los hayan recibido, para que hagan lo mismo (artículo 18, § 6). Pueden conservar lo mínimo para no volver a incluirme en sus listas.
br-objection-term = Les ruego que me lo confirmen de inmediato y sin coste, o que me expongan las razones que lo impiden (artículo 18, §§ 4 y 5). De no recibir respuesta, podré acudir a la autoridad brasileña de protección de datos, la ANPD (artículo 18, § 1).

california-access-subject = Solicitud de información conforme a la California Consumer Privacy Act
california-access-ask = Conforme a las secciones 1798.100, 1798.110 y 1798.115 del Código Civil de California, les ruego que me comuniquen las categorías y los elementos concretos de información personal que han recopilado sobre mí, sus fuentes, los fines y las categorías de terceros a quienes la han revelado, vendido o compartido.
california-access-more = Les ruego que indiquen también si han utilizado información personal sensible (sección 1798.121).
california-access-term = Les ruego que acusen recibo en 10 días hábiles y respondan en 45 días naturales (11 CCR § 7021).
california-objection-subject = Solicitud de no vender ni compartir, de limitar el uso y de eliminar
california-objection-ask = Conforme a las secciones 1798.120, 1798.121 y 1798.105 del Código Civil de California, les ruego que dejen de vender y compartir mi información personal, también para publicidad conductual entre contextos, limiten el uso de mi información sensible y eliminen mi información personal.
california-objection-remove = Esto incluye las listas subidas a plataformas y los públicos creados a su semejanza. Les ruego que trasladen estas solicitudes a todos aquellos a quienes hayan vendido, compartido o revelado mi información.
california-objection-term = Les ruego que atiendan la oposición en 15 días hábiles (11 CCR § 7026) y la eliminación en 45 días naturales (11 CCR § 7021).
