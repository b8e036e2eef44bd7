# Letters: what stands around, then per law the subject, what is asked and by when. Articles are those in force in November
# 2026. `list` stands in every request for access; `-political` only in letters about political ads.

your-name = [Your name]
your-address = [Your postal or e-mail address]
to = To: { $name }
their-address = [Its address, from its imprint or privacy notice]
greeting = Dear Sir or Madam,
seen = I was shown an advertisement by { $name } on { $site }, most recently on { $day }.
said = It said: “{ $words }”
carried = It carried this notice: “{ $words }”
reasons = The platform gave these reasons for showing it to me:
reason-age = { $site } says that my age played a part.
reason-location = { $site } says that my location played a part.
reason-ranking = { $site } says that its own delivery system chose to show it to me.
reason-context = { $site } says that it was shown to people who were looking at what I was looking at.
list = In particular, please tell me whether you uploaded a list containing my details to this or any other platform; if so, when, where you obtained my details and who else has received the list; and whether you had an audience created that resembles such a list.
closing = Yours faithfully,

uk-access-subject = Request for access under Article 15 of the UK GDPR
uk-access-ask = Please confirm whether you process personal data about me. If you do, please send me a copy of it and the information listed in Article 15(1) and (2) of the UK GDPR: the purposes, the categories of data, the recipients by name, how long you keep it and, where you did not obtain it from me, its source.
uk-access-more = Please also tell me the legal basis on which you rely, and whether special category data (Article 9) was used.
uk-access-term = You have one month from receipt of this letter to reply (Articles 12 and 12A). If you need to verify my identity, please ask for no more than is necessary. If I do not hear from you, I may complain to the Information Commissioner’s Office.
uk-objection-subject = Objection to direct marketing under Article 21(2) of the UK GDPR
uk-objection-ask = I object to the processing of my personal data for direct marketing. This includes profiling, targeting on social media, lists uploaded to platforms and audiences created to resemble them. Under Article 21(3) of the UK GDPR you must stop; no balancing of interests is required. If you rely on my consent, I withdraw it (Article 7(3)).
uk-objection-remove = Please remove my details from every list you use for this purpose or have passed on, inform those you passed it on to (Article 19), and erase what you no longer need (Article 17(1)(b) and (c)). You may keep the minimum needed to leave me off your lists in future.
uk-objection-term = Please confirm within one month (Articles 12 and 12A). If I do not hear from you, I may complain to the Information Commissioner’s Office.

eu-access-subject = Request for access under Article 15 GDPR
eu-access-ask = Please confirm whether you process personal data about me. If you do, please send me a copy of it and the information listed in Article 15(1) and (2) GDPR: the purposes, the categories of data, the recipients by name (CJEU, C-154/21), how long you keep it and, where you did not obtain it from me, its source.
eu-access-political = As the advertisement is political, please also tell me where its transparency notice can be found and how the targeting was done (Articles 12 and 19 of Regulation (EU) 2024/900).
eu-access-more = Please also tell me the legal basis on which you rely, and whether special categories of data (Article 9) were used.
eu-access-term = You have one month from receipt of this letter to reply (Article 12(3)). If you need to verify my identity, please ask for no more than is necessary. If I do not hear from you, I may complain to the data protection authority (Article 77).
eu-objection-subject = Objection to direct marketing under Article 21(2) GDPR
eu-objection-ask = I object to the processing of my personal data for direct marketing. This includes profiling, targeting on social media, lists uploaded to platforms and audiences created to resemble them. Under Article 21(3) GDPR you must stop; no balancing of interests is required. If you rely on my consent, I withdraw it (Article 7(3)).
eu-objection-political = The withdrawal also covers any consent to the targeting of political advertising (Article 18 of Regulation (EU) 2024/900).
eu-objection-remove = Please remove my details from every list you use for this purpose or have passed on, inform those you passed it on to (Article 19), and erase what you no longer need (Article 17(1)(b) and (c)). You may keep the minimum needed to leave me off your lists in future.
eu-objection-term = Please confirm within one month (Article 12(3)). If I do not hear from you, I may complain to the data protection authority (Article 77).

ch-access-subject = Request for information under Article 25 FADP
ch-access-ask = Please tell me whether you process personal data about me. If you do, please give me the information listed in Article 25(2) of the Swiss Federal Act on Data Protection (FADP): your identity, the data themselves, the purpose, how long they are kept, their source where you did not collect them from me, and the recipients or categories of recipients.
ch-access-more = If data have been disclosed abroad, please also name the state and the safeguards (Article 19(4)).
ch-access-term = The information is free of charge and due within 30 days (Article 25(6) and (7)). Deliberately giving false or incomplete information is an offence (Article 60).
ch-objection-subject = Objection under Articles 30(2)(b) and 32 FADP
ch-objection-ask = I expressly declare that I do not want my personal data to be processed for advertising. This includes targeting on social media, lists uploaded to platforms and audiences created to resemble them. Processing them against this declaration violates my personality rights (Article 30(2)(b) of the Swiss Federal Act on Data Protection, FADP).
ch-objection-remove = Please delete my details from every list you use for this purpose or have passed on, and notify those you passed it on to (Article 32(2) and (4)). You may keep the minimum needed to leave me off your lists in future.
ch-objection-term = Please confirm this within 30 days.

br-access-subject = Request for access under Articles 18 and 19 LGPD
br-access-ask = Please confirm whether you process personal data about me. If you do, please give me access to it (Article 18, I and II, of the Brazilian General Data Protection Law, LGPD, Law No. 13,709/2018) in a clear and complete declaration that states where the data came from, the criteria used and the purpose of the processing (Article 19, II).
br-access-more = Please also name the public and private bodies you shared my data with (Article 18, VII), the legal basis on which you rely (Article 7), and say whether sensitive data were used (Article 11).
br-access-term = The declaration is free of charge (Article 18, § 5) and due within 15 days of this request (Article 19, II). If I do not hear from you, I may petition the National Data Protection Agency, ANPD (Article 18, § 1).
br-objection-subject = Objection and request for deletion under Article 18 LGPD
br-objection-ask = I withdraw any consent to the processing of my personal data for advertising (Article 8, § 5, and Article 18, IX, of the Brazilian General Data Protection Law, LGPD, Law No. 13,709/2018). Where you rely on another legal basis without complying with the law, I object to the processing (Article 18, § 2). This includes targeting on social media, lists uploaded to platforms and audiences created to resemble them.
br-objection-remove = Please delete my data (Article 18, IV and VI), remove my details from every list you use for this purpose, and immediately inform those with whom you shared them, so that they do the same (Article 18, § 6). You may keep the minimum needed to leave me off your lists in future.
br-objection-term = Please confirm this at once and free of charge, or tell me the reasons why you cannot (Article 18, §§ 4 and 5). If I do not hear from you, I may petition the National Data Protection Agency, ANPD (Article 18, § 1).

california-access-subject = Request to know under the California Consumer Privacy Act
california-access-ask = Under sections 1798.100, 1798.110 and 1798.115 of the California Civil Code, please disclose the categories and the specific pieces of personal information you have collected about me, their sources, the purposes, and the categories of third parties to whom you disclosed, sold or shared them.
california-access-more = Please also tell me whether you used sensitive personal information (section 1798.121).
california-access-term = Please confirm receipt within 10 business days and reply within 45 calendar days (11 CCR § 7021).
california-objection-subject = Request to opt out of sale and sharing, to limit use and to delete
california-objection-ask = Under sections 1798.120, 1798.121 and 1798.105 of the California Civil Code, please stop selling and sharing my personal information, including for cross-context behavioral advertising, limit the use of my sensitive personal information, and delete my personal information.
california-objection-remove = This includes lists uploaded to platforms and audiences created to resemble them. Please pass these requests on to everyone to whom you sold, shared or disclosed my information.
california-objection-term = Please act on the opt-out within 15 business days (11 CCR § 7026) and on the deletion within 45 calendar days (11 CCR § 7021).
