# Briefe: was drumherum steht, dann je Gesetz Betreff, Anliegen und Frist. Artikel nach dem Stand vom November 2026.

your-name = [Dein Name]
your-address = [Deine Post- oder E-Mail-Adresse]
to = An: { $name }
their-address = [Anschrift aus dem Impressum oder der Datenschutzerklärung]
greeting = Sehr geehrte Damen und Herren,
seen = mir wurde auf { $site } eine Anzeige von { $name } gezeigt, zuletzt am { $day }.
said = Ihr Text: „{ $words }“
carried = Sie trug den Hinweis: „{ $words }“
reasons = Die Plattform nannte diese Gründe dafür, dass mir die Anzeige gezeigt wurde:
reason-age = Laut { $site } spielte mein Alter eine Rolle.
reason-location = Laut { $site } spielte mein Standort eine Rolle.
reason-ranking = Laut { $site } hat die Auslieferung der Plattform selbst entschieden, sie mir zu zeigen.
reason-context = Laut { $site } ging sie an Menschen, die dasselbe ansahen wie ich.
list = Bitte teilen Sie mir insbesondere mit, ob Sie eine Liste mit meinen Daten auf diese oder eine andere Plattform hochgeladen haben, wann das war, woher Sie die Daten hatten und an wen Sie die Liste weitergegeben haben, außerdem, ob Sie eine Zielgruppe haben bilden lassen, die einer solchen Liste ähnelt.
closing = Mit freundlichen Grüßen

uk-access-subject = Antrag auf Auskunft nach Artikel 15 UK GDPR
uk-access-ask = Bitte bestätigen Sie, ob Sie personenbezogene Daten über mich verarbeiten. Wenn ja, senden Sie mir bitte eine Kopie und die Informationen nach Artikel 15 Absatz 1 und 2 der UK GDPR (der Datenschutz-Grundverordnung des Vereinigten Königreichs): die Zwecke, die Kategorien der Daten, die Empfänger mit Namen, die Speicherdauer und, soweit Sie die Daten nicht von mir haben, deren Herkunft.
uk-access-more = Bitte nennen Sie auch die Rechtsgrundlage und teilen Sie mir mit, ob besondere Kategorien personenbezogener Daten (Artikel 9) verwendet wurden.
uk-access-term = Für die Antwort haben Sie einen Monat ab Eingang dieses Schreibens Zeit (Artikel 12 und 12A). Wenn Sie meine Identität prüfen müssen, verlangen Sie bitte nicht mehr als nötig. Wenn Sie nicht antworten, kann ich mich beim Information Commissioner’s Office beschweren.
uk-objection-subject = Widerspruch gegen Direktwerbung nach Artikel 21 Absatz 2 UK GDPR
uk-objection-ask = Ich widerspreche der Verarbeitung meiner personenbezogenen Daten für Direktwerbung. Das umfasst Profiling, gezielte Werbung in sozialen Netzwerken, auf Plattformen hochgeladene Listen und Zielgruppen, die ihnen ähneln. Nach Artikel 21 Absatz 3 der UK GDPR müssen Sie die Verarbeitung einstellen; eine Abwägung findet nicht statt. Soweit Sie sich auf eine Einwilligung stützen, widerrufe ich sie (Artikel 7 Absatz 3).
uk-objection-remove = Bitte entfernen Sie meine Daten aus jeder Liste, die Sie dafür verwenden oder weitergegeben haben, unterrichten Sie die Empfänger (Artikel 19) und löschen Sie, was Sie nicht mehr brauchen (Artikel 17 Absatz 1 Buchstaben b und c). Damit ich künftig nicht wieder auf Ihre Listen gerate, dürfen Sie das Nötigste behalten.
uk-objection-term = Bitte bestätigen Sie dies innerhalb eines Monats (Artikel 12 und 12A). Wenn Sie nicht antworten, kann ich mich beim Information Commissioner’s Office beschweren.

eu-access-subject = Antrag auf Auskunft nach Art. 15 DSGVO
eu-access-ask = Bitte bestätigen Sie, ob Sie personenbezogene Daten über mich verarbeiten. Wenn ja, senden Sie mir bitte eine Kopie und die Informationen nach Art. 15 Abs. 1 und 2 DSGVO: die Zwecke, die Kategorien der Daten, die Empfänger mit Namen (EuGH, C-154/21), die Speicherdauer und, soweit Sie die Daten nicht von mir haben, deren Herkunft.
eu-access-political = Da es sich um eine politische Anzeige handelt, teilen Sie mir bitte auch mit, wo ihre Transparenzbekanntmachung zu finden ist und wie das Targeting erfolgte (Art. 12 und 19 der Verordnung (EU) 2024/900).
eu-access-more = Bitte nennen Sie auch die Rechtsgrundlage und teilen Sie mir mit, ob besondere Kategorien personenbezogener Daten (Art. 9 DSGVO) verwendet wurden.
eu-access-term = Für die Antwort haben Sie einen Monat ab Eingang dieses Schreibens Zeit (Art. 12 Abs. 3 DSGVO). Wenn Sie meine Identität prüfen müssen, verlangen Sie bitte nicht mehr als nötig. Wenn Sie nicht antworten, kann ich mich bei der Datenschutzaufsicht beschweren (Art. 77 DSGVO).
eu-objection-subject = Widerspruch gegen Direktwerbung nach Art. 21 Abs. 2 DSGVO
eu-objection-ask = Ich widerspreche der Verarbeitung meiner personenbezogenen Daten für Direktwerbung. Das umfasst Profiling, gezielte Werbung in sozialen Netzwerken, auf Plattformen hochgeladene Listen und Zielgruppen, die ihnen ähneln. Nach Art. 21 Abs. 3 DSGVO müssen Sie die Verarbeitung einstellen; eine Abwägung findet nicht statt. Soweit Sie sich auf eine Einwilligung stützen, widerrufe ich sie (Art. 7 Abs. 3 DSGVO).
eu-objection-political = Der Widerruf gilt auch für eine etwaige Einwilligung in das Targeting politischer Werbung (Art. 18 der Verordnung (EU) 2024/900).
eu-objection-remove = Bitte entfernen Sie meine Daten aus jeder Liste, die Sie dafür verwenden oder weitergegeben haben, unterrichten Sie die Empfänger (Art. 19 DSGVO) und löschen Sie, was Sie nicht mehr brauchen (Art. 17 Abs. 1 Buchst. b und c DSGVO). Damit ich künftig nicht wieder auf Ihre Listen gerate, dürfen Sie das Nötigste behalten.
eu-objection-term = Bitte bestätigen Sie dies innerhalb eines Monats (Art. 12 Abs. 3 DSGVO). Wenn Sie nicht antworten, kann ich mich bei der Datenschutzaufsicht beschweren (Art. 77 DSGVO).

ch-access-subject = Auskunftsbegehren nach Art. 25 DSG
ch-access-ask = Bitte teilen Sie mir mit, ob Sie Personendaten über mich bearbeiten. Wenn ja, erteilen Sie mir bitte die Auskünfte nach Art. 25 Abs. 2 des Bundesgesetzes über den Datenschutz (DSG): Ihre Identität, die bearbeiteten Daten als solche, den Zweck, die Aufbewahrungsdauer, die Herkunft der Daten, soweit sie nicht bei mir beschafft wurden, und die Empfängerinnen und Empfänger oder deren Kategorien.
ch-access-more = Wurden Daten ins Ausland bekannt gegeben, so nennen Sie bitte auch den Staat und die Garantien (Art. 19 Abs. 4 DSG).
ch-access-term = Die Auskunft ist kostenlos und innert 30 Tagen zu erteilen (Art. 25 Abs. 6 und 7 DSG). Wer vorsätzlich eine falsche oder unvollständige Auskunft erteilt, macht sich strafbar (Art. 60 DSG).
ch-objection-subject = Widerspruch nach Art. 30 Abs. 2 Bst. b und Art. 32 DSG
ch-objection-ask = Ich erkläre ausdrücklich, dass meine Personendaten nicht für Werbung bearbeitet werden sollen. Das umfasst gezielte Werbung in sozialen Netzwerken, auf Plattformen hochgeladene Listen und Zielgruppen, die ihnen ähneln. Eine Bearbeitung entgegen dieser Erklärung verletzt meine Persönlichkeit (Art. 30 Abs. 2 Bst. b des Bundesgesetzes über den Datenschutz, DSG).
ch-objection-remove = Bitte löschen Sie meine Daten aus jeder Liste, die Sie dafür verwenden oder weitergegeben haben, und teilen Sie dies den Empfängern mit (Art. 32 Abs. 2 und 4 DSG). Damit ich künftig nicht wieder auf Ihre Listen gerate, dürfen Sie das Nötigste behalten.
ch-objection-term = Bitte bestätigen Sie dies innert 30 Tagen.

br-access-subject = Antrag auf Auskunft nach Artikel 18 und 19 LGPD
br-access-ask = Bitte bestätigen Sie, ob Sie personenbezogene Daten über mich verarbeiten. Wenn ja, gewähren Sie mir bitte Zugang dazu (Artikel 18, I und II, des brasilianischen Datenschutzgesetzes LGPD, Gesetz Nr. 13.709/2018), und zwar in einer klaren und vollständigen Erklärung, die die Herkunft der Daten, die verwendeten Kriterien und den Zweck der Verarbeitung nennt (Artikel 19, II).
br-access-more = Bitte nennen Sie auch die öffentlichen und privaten Stellen, mit denen Sie meine Daten geteilt haben (Artikel 18, VII), die Rechtsgrundlage (Artikel 7) und ob sensible Daten verwendet wurden (Artikel 11).
br-access-term = Die Erklärung ist kostenlos (Artikel 18, § 5) und innerhalb von 15 Tagen nach diesem Antrag zu erteilen (Artikel 19, II). Wenn Sie nicht antworten, kann ich mich an die brasilianische Datenschutzbehörde ANPD wenden (Artikel 18, § 1).
br-objection-subject = Widerspruch und Antrag auf Löschung nach Artikel 18 LGPD
br-objection-ask = Ich widerrufe jede Einwilligung in die Verarbeitung meiner personenbezogenen Daten für Werbung (Artikel 8, § 5, und Artikel 18, IX, des brasilianischen Datenschutzgesetzes LGPD, Gesetz Nr. 13.709/2018). Soweit Sie sich auf eine andere Rechtsgrundlage stützen, ohne das Gesetz einzuhalten, widerspreche ich der Verarbeitung (Artikel 18, § 2). Das umfasst gezielte Werbung in sozialen Netzwerken, auf Plattformen hochgeladene Listen und Zielgruppen, die ihnen ähneln.
br-objection-remove = Bitte löschen Sie meine Daten (Artikel 18, IV und VI), entfernen Sie sie aus jeder Liste, die Sie dafür verwenden, und informieren Sie unverzüglich alle, mit denen Sie sie geteilt haben, damit sie ebenso verfahren (Artikel 18, § 6). Damit ich künftig nicht wieder auf Ihre Listen gerate, dürfen Sie das Nötigste behalten.
br-objection-term = Bitte bestätigen Sie dies umgehend und kostenlos, oder nennen Sie mir die Gründe, die dem entgegenstehen (Artikel 18, §§ 4 und 5). Wenn Sie nicht antworten, kann ich mich an die brasilianische Datenschutzbehörde ANPD wenden (Artikel 18, § 1).

california-access-subject = Auskunftsverlangen nach dem California Consumer Privacy Act
california-access-ask = Bitte legen Sie nach den Abschnitten 1798.100, 1798.110 und 1798.115 des California Civil Code die Kategorien und die einzelnen personenbezogenen Informationen offen, die Sie über mich erhoben haben, ferner deren Quellen, die Zwecke und die Kategorien von Dritten, denen Sie sie offengelegt, verkauft oder zu Werbezwecken überlassen („shared“) haben.
california-access-more = Bitte teilen Sie mir auch mit, ob Sie sensible personenbezogene Informationen verwendet haben (Abschnitt 1798.121).
california-access-term = Bitte bestätigen Sie den Eingang innerhalb von 10 Arbeitstagen und antworten Sie innerhalb von 45 Kalendertagen (11 CCR § 7021).
california-objection-subject = Untersagung von Verkauf und Weitergabe, Einschränkung und Löschung
california-objection-ask = Bitte verkaufen und überlassen Sie nach den Abschnitten 1798.120, 1798.121 und 1798.105 des California Civil Code meine personenbezogenen Informationen nicht mehr, auch nicht für verhaltensbezogene Werbung über verschiedene Dienste hinweg, beschränken Sie die Nutzung meiner sensiblen Informationen und löschen Sie meine personenbezogenen Informationen.
california-objection-remove = Das umfasst auf Plattformen hochgeladene Listen und Zielgruppen, die ihnen ähneln. Bitte leiten Sie dieses Verlangen an alle weiter, denen Sie meine Informationen verkauft, überlassen oder offengelegt haben.
california-objection-term = Bitte setzen Sie die Untersagung innerhalb von 15 Arbeitstagen (11 CCR § 7026) und die Löschung innerhalb von 45 Kalendertagen (11 CCR § 7021) um.
