# Lettres : ce qui les entoure, puis pour chaque loi l’objet, la demande et le délai. Articles en vigueur en novembre 2026.

your-name = [Votre nom]
your-address = [Votre adresse postale ou électronique]
to = À l’attention de : { $name }
their-address = [Son adresse, à chercher dans ses mentions légales ou sa politique de confidentialité]
greeting = Madame, Monsieur,
seen = Une publicité de { $name } m’a été présentée sur { $site }, la dernière fois le { $day }.
said = Elle disait : « { $words } »
carried = Elle portait la mention : « { $words } »
reasons = La plateforme a donné les raisons suivantes de me la présenter :
reason-age = Selon { $site }, mon âge a joué un rôle.
reason-location = Selon { $site }, ma localisation a joué un rôle.
reason-ranking = Selon { $site }, c’est le système de diffusion de la plateforme qui a choisi de me la présenter.
reason-context = Selon { $site }, elle a été présentée à des personnes qui regardaient la même chose que moi.
list = En particulier, veuillez m’indiquer si vous avez importé une liste contenant mes données sur cette plateforme ou sur une autre et, le cas échéant, à quelle date, d’où vous les teniez et à qui vous avez transmis la liste ; ainsi que si vous avez fait constituer une audience semblable à une telle liste.
closing = Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.

uk-access-subject = Demande d’accès au titre de l’article 15 du UK GDPR
uk-access-ask = Veuillez me confirmer si vous traitez des données à caractère personnel me concernant. Si tel est le cas, veuillez m’en communiquer une copie ainsi que les informations énumérées à l’article 15, paragraphes 1 et 2, du UK GDPR (le RGPD du Royaume-Uni) : les finalités, les catégories de données, l’identité des destinataires, la durée de conservation et, si vous ne les avez pas collectées auprès de moi, leur source.
uk-access-more = Veuillez aussi m’indiquer la base juridique du traitement et si des catégories particulières de données (article 9) ont été utilisées.
uk-access-term = Vous disposez d’un mois à compter de la réception de cette lettre pour répondre (articles 12 et 12A). Si vous devez vérifier mon identité, veuillez ne demander que le strict nécessaire. Sans réponse de votre part, je pourrai introduire une réclamation auprès de l’Information Commissioner’s Office.
uk-objection-subject = Opposition à la prospection au titre de l’article 21, paragraphe 2, du UK GDPR
uk-objection-ask = Je m’oppose au traitement de mes données à caractère personnel à des fins de prospection. Cela comprend le profilage, le ciblage sur les réseaux sociaux, les listes importées sur des plateformes et les audiences constituées à leur ressemblance. En vertu de l’article 21, paragraphe 3, du UK GDPR, vous devez cesser ce traitement ; aucune mise en balance n’est requise. Si vous vous fondez sur mon consentement, je le retire (article 7, paragraphe 3).
uk-objection-remove = Veuillez retirer mes données de toute liste que vous utilisez à cette fin ou que vous avez transmise, en informer les destinataires (article 19) et effacer ce qui n’est plus nécessaire (article 17, paragraphe 1, points b) et c)). Vous pouvez conserver le minimum permettant de ne plus m’inscrire sur vos listes.
uk-objection-term = Veuillez me le confirmer dans un délai d’un mois (articles 12 et 12A). Sans réponse de votre part, je pourrai introduire une réclamation auprès de l’Information Commissioner’s Office.

eu-access-subject = Demande d’accès au titre de l’article 15 du RGPD
eu-access-ask = Veuillez me confirmer si vous traitez des données à caractère personnel me concernant. Si tel est le cas, veuillez m’en communiquer une copie ainsi que les informations énumérées à l’article 15, paragraphes 1 et 2, du RGPD : les finalités, les catégories de données, l’identité des destinataires (CJUE, C-154/21), la durée de conservation et, si vous ne les avez pas collectées auprès de moi, leur source.
eu-access-political = S’agissant d’une publicité à caractère politique, veuillez aussi m’indiquer où se trouve son avis de transparence et comment le ciblage a été effectué (articles 12 et 19 du règlement (UE) 2024/900).
eu-access-more = Veuillez aussi m’indiquer la base juridique du traitement et si des catégories particulières de données (article 9) ont été utilisées.
eu-access-term = Vous disposez d’un mois à compter de la réception de cette lettre pour répondre (article 12, paragraphe 3). Si vous devez vérifier mon identité, veuillez ne demander que le strict nécessaire. Sans réponse de votre part, je pourrai introduire une réclamation auprès de l’autorité de contrôle (article 77).
eu-objection-subject = Opposition à la prospection au titre de l’article 21, paragraphe 2, du RGPD
eu-objection-ask = Je m’oppose au traitement de mes données à caractère personnel à des fins de prospection. Cela comprend le profilage, le ciblage sur les réseaux sociaux, les listes importées sur des plateformes et les audiences constituées à leur ressemblance. En vertu de l’article 21, paragraphe 3, du RGPD, vous devez cesser ce traitement ; aucune mise en balance n’est requise. Si vous vous fondez sur mon consentement, je le retire (article 7, paragraphe 3).
eu-objection-political = Ce retrait vaut aussi pour tout consentement au ciblage de publicités à caractère politique (article 18 du règlement (UE) 2024/900).
eu-objection-remove = Veuillez retirer mes données de toute liste que vous utilisez à cette fin ou que vous avez transmise, en informer les destinataires (article 19) et effacer ce qui n’est plus nécessaire (article 17, paragraphe 1, points b) et c)). Vous pouvez conserver le minimum permettant de ne plus m’inscrire sur vos listes.
eu-objection-term = Veuillez me le confirmer dans un délai d’un mois (article 12, paragraphe 3). Sans réponse de votre part, je pourrai introduire une réclamation auprès de l’autorité de contrôle (article 77).

ch-access-subject = Demande d’accès au titre de l’art. 25 LPD
ch-access-ask = Veuillez m’indiquer si vous traitez des données personnelles me concernant. Si tel est le cas, veuillez me communiquer les informations énumérées à l’art. 25, al. 2, de la loi fédérale sur la protection des données (LPD) : votre identité, les données traitées en tant que telles, la finalité, la durée de conservation, leur origine si elles n’ont pas été collectées auprès de moi, et les destinataires ou catégories de destinataires.
ch-access-more = Si des données ont été communiquées à l’étranger, veuillez aussi m’indiquer l’État et les garanties (art. 19, al. 4, LPD).
ch-access-term = Les renseignements sont gratuits et dus dans les 30 jours (art. 25, al. 6 et 7, LPD). Fournir intentionnellement des renseignements inexacts ou incomplets est punissable (art. 60 LPD).
ch-objection-subject = Opposition au titre des art. 30, al. 2, let. b, et 32 LPD
ch-objection-ask = Je déclare expressément que je ne veux pas que mes données personnelles soient traitées à des fins publicitaires. Cela comprend le ciblage sur les réseaux sociaux, les listes importées sur des plateformes et les audiences constituées à leur ressemblance. Tout traitement contraire à cette déclaration porte atteinte à ma personnalité (art. 30, al. 2, let. b, de la loi fédérale sur la protection des données, LPD).
ch-objection-remove = Veuillez effacer mes données de toute liste que vous utilisez à cette fin ou que vous avez transmise, et communiquer cet effacement aux destinataires (art. 32, al. 2 et 4, LPD). Vous pouvez conserver le minimum permettant de ne plus m’inscrire sur vos listes.
ch-objection-term = Veuillez me le confirmer dans les 30 jours.

br-access-subject = Demande d’accès au titre des articles 18 et 19 de la LGPD
br-access-ask = Veuillez me confirmer si vous traitez des données personnelles me concernant. Si tel est le cas, veuillez m’y donner accès (article 18, I et II, de la loi générale brésilienne sur la protection des données, LGPD, loi nº 13.709/2018) par une déclaration claire et complète indiquant l’origine des données, les critères utilisés et la finalité du traitement (article 19, II).
br-access-more = Veuillez aussi m’indiquer les organismes publics et privés avec lesquels vous avez partagé mes données (article 18, VII), la base légale du traitement (article 7) et si des données sensibles ont été utilisées (article 11).
br-access-term = La déclaration est gratuite (article 18, § 5) et due dans les 15 jours suivant cette demande (article 19, II). Sans réponse de votre part, je pourrai saisir l’autorité brésilienne de protection des données, l’ANPD (article 18, § 1).
br-objection-subject = Opposition et demande de suppression au titre de l’article 18 de la LGPD
br-objection-ask = Je retire tout consentement au traitement de mes données personnelles à des fins publicitaires (article 8, § 5, et article 18, IX, de la loi générale brésilienne sur la protection des données, LGPD, loi nº 13.709/2018). Si vous vous fondez sur une autre base légale sans respecter la loi, je m’oppose au traitement (article 18, § 2). Cela comprend le ciblage sur les réseaux sociaux, les listes importées sur des plateformes et les audiences constituées à leur ressemblance.
br-objection-remove = Veuillez supprimer mes données (article 18, IV et VI), les retirer de toute liste que vous utilisez à cette fin et en informer immédiatement ceux avec qui vous les avez partagées, afin qu’ils fassent de même (article 18, § 6). Vous pouvez conserver le minimum permettant de ne plus m’inscrire sur vos listes.
br-objection-term = Veuillez me le confirmer sans délai et sans frais, ou m’exposer les raisons qui vous en empêchent (article 18, §§ 4 et 5). Sans réponse de votre part, je pourrai saisir l’autorité brésilienne de protection des données, l’ANPD (article 18, § 1).

california-access-subject = Demande d’information au titre du California Consumer Privacy Act
california-access-ask = En vertu des sections 1798.100, 1798.110 et 1798.115 du Code civil de Californie, veuillez me communiquer les catégories et le détail des informations personnelles que vous avez collectées à mon sujet, leurs sources, les finalités et les catégories de tiers auxquels vous les avez divulguées, vendues ou communiquées à des fins publicitaires (« shared »).
california-access-more = Veuillez aussi m’indiquer si vous avez utilisé des informations personnelles sensibles (section 1798.121).
california-access-term = Veuillez accuser réception dans les 10 jours ouvrables et répondre dans les 45 jours calendaires (11 CCR § 7021).
california-objection-subject = Opposition à la vente et au partage, limitation de l’utilisation et suppression
california-objection-ask = En vertu des sections 1798.120, 1798.121 et 1798.105 du Code civil de Californie, veuillez cesser de vendre et de partager mes informations personnelles, y compris pour la publicité comportementale intercontextuelle, limiter l’utilisation de mes informations sensibles et supprimer mes informations personnelles.
california-objection-remove = Cela comprend les listes importées sur des plateformes et les audiences constituées à leur ressemblance. Veuillez transmettre ces demandes à tous ceux à qui vous avez vendu, communiqué ou divulgué mes informations.
california-objection-term = Veuillez donner suite à l’opposition dans les 15 jours ouvrables (11 CCR § 7026) et à la suppression dans les 45 jours calendaires (11 CCR § 7021).
