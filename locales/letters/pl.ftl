# Listy: to, co wokół, a dla każdego prawa temat, żądanie i termin. Artykuły według stanu na listopad 2026 r.

your-name = [Twoje imię i nazwisko]
your-address = [Twój adres pocztowy lub e-mail]
to = Do: { $name }
their-address = [Adres z noty prawnej lub polityki prywatności]
greeting = Szanowni Państwo,
seen = w serwisie { $site } wyświetlono mi reklamę od { $name }, ostatnio { $day }.
said = Jej treść: „{ $words }”
carried = Zawierała oznaczenie: „{ $words }”
reasons = Platforma podała następujące powody wyświetlenia mi tej reklamy:
reason-age = Według serwisu { $site } znaczenie miał mój wiek.
reason-location = Według serwisu { $site } znaczenie miała moja lokalizacja.
reason-ranking = Według serwisu { $site } to sam system platformy postanowił pokazać mi tę reklamę.
reason-context = Według serwisu { $site } reklama trafiła do osób, które oglądały to samo co ja.
list = W szczególności proszę o informację, czy przesłali Państwo na tę lub inną platformę listę zawierającą moje dane, a jeśli tak: kiedy, skąd mieli Państwo moje dane i komu jeszcze przekazali Państwo listę; a także, czy zlecili Państwo utworzenie grupy odbiorców podobnej do takiej listy.
closing = Z poważaniem

uk-access-subject = Wniosek o dostęp do danych na podstawie art. 15 UK GDPR
uk-access-ask = Proszę o potwierdzenie, czy przetwarzają Państwo moje dane osobowe. Jeśli tak, proszę o ich kopię oraz informacje, o których mowa w art. 15 ust. 1 i 2 UK GDPR (brytyjskiego RODO): cele, kategorie danych, odbiorców z nazwy, okres przechowywania oraz, jeżeli dane nie pochodzą ode mnie, ich źródło.
uk-access-more = Proszę także o wskazanie podstawy prawnej oraz informację, czy wykorzystano szczególne kategorie danych (art. 9).
uk-access-term = Na odpowiedź mają Państwo miesiąc od otrzymania tego pisma (art. 12 i 12A). Jeżeli potrzebują Państwo potwierdzić moją tożsamość, proszę nie żądać więcej, niż to konieczne. W razie braku odpowiedzi mogę wnieść skargę do Information Commissioner’s Office.
uk-objection-subject = Sprzeciw wobec marketingu bezpośredniego na podstawie art. 21 ust. 2 UK GDPR
uk-objection-ask = Wnoszę sprzeciw wobec przetwarzania moich danych osobowych na potrzeby marketingu bezpośredniego. Obejmuje to profilowanie, kierowanie reklam w mediach społecznościowych, listy przesłane na platformy oraz utworzone na ich podobieństwo grupy odbiorców. Zgodnie z art. 21 ust. 3 UK GDPR (brytyjskiego RODO) muszą Państwo zaprzestać takiego przetwarzania; nie wymaga to ważenia interesów. Jeżeli podstawą jest moja zgoda, wycofuję ją (art. 7 ust. 3).
uk-objection-remove = Proszę o usunięcie moich danych z każdej listy, której Państwo w tym celu używają lub którą przekazali, powiadomienie o tym odbiorców (art. 19) oraz usunięcie tego, co nie jest już potrzebne (art. 17 ust. 1 lit. b i c). Mogą Państwo zachować niezbędne minimum, aby w przyszłości nie umieszczać mnie na swoich listach.
uk-objection-term = Proszę o potwierdzenie w ciągu miesiąca (art. 12 i 12A). W razie braku odpowiedzi mogę wnieść skargę do Information Commissioner’s Office.

eu-access-subject = Wniosek o dostęp do danych na podstawie art. 15 RODO
eu-access-ask = Proszę o potwierdzenie, czy przetwarzają Państwo moje dane osobowe. Jeśli tak, proszę o ich kopię oraz informacje, o których mowa w art. 15 ust. 1 i 2 RODO: cele, kategorie danych, odbiorców z nazwy (TSUE, C-154/21), okres przechowywania oraz, jeżeli dane nie pochodzą ode mnie, ich źródło.
eu-access-political = Ponieważ chodzi o reklamę polityczną, proszę także o wskazanie, gdzie znajduje się jej powiadomienie o przejrzystości i jak przeprowadzono targetowanie (art. 12 i 19 rozporządzenia (UE) 2024/900).
eu-access-more = Proszę także o wskazanie podstawy prawnej oraz informację, czy wykorzystano szczególne kategorie danych (art. 9).
eu-access-term = Na odpowiedź mają Państwo miesiąc od otrzymania tego pisma (art. 12 ust. 3). Jeżeli potrzebują Państwo potwierdzić moją tożsamość, proszę nie żądać więcej, niż to konieczne. W razie braku odpowiedzi mogę wnieść skargę do organu nadzorczego (art. 77).
eu-objection-subject = Sprzeciw wobec marketingu bezpośredniego na podstawie art. 21 ust. 2 RODO
eu-objection-ask = Wnoszę sprzeciw wobec przetwarzania moich danych osobowych na potrzeby marketingu bezpośredniego. Obejmuje to profilowanie, kierowanie reklam w mediach społecznościowych, listy przesłane na platformy oraz utworzone na ich podobieństwo grupy odbiorców. Zgodnie z art. 21 ust. 3 RODO muszą Państwo zaprzestać takiego przetwarzania; nie wymaga to ważenia interesów. Jeżeli podstawą jest moja zgoda, wycofuję ją (art. 7 ust. 3).
eu-objection-political = Wycofanie obejmuje także każdą zgodę na targetowanie reklamy politycznej (art. 18 rozporządzenia (UE) 2024/900).
eu-objection-remove = Proszę o usunięcie moich danych z każdej listy, której Państwo w tym celu używają lub którą przekazali, powiadomienie o tym odbiorców (art. 19) oraz usunięcie tego, co nie jest już potrzebne (art. 17 ust. 1 lit. b i c). Mogą Państwo zachować niezbędne minimum, aby w przyszłości nie umieszczać mnie na swoich listach.
eu-objection-term = Proszę o potwierdzenie w ciągu miesiąca (art. 12 ust. 3). W razie braku odpowiedzi mogę wnieść skargę do organu nadzorczego (art. 77).

ch-access-subject = Wniosek o informacje na podstawie art. 25 DSG
ch-access-ask = Proszę o informację, czy przetwarzają Państwo moje dane osobowe. Jeśli tak, proszę o informacje, o których mowa w art. 25 ust. 2 szwajcarskiej ustawy federalnej o ochronie danych (DSG): Państwa tożsamość, same przetwarzane dane, cel, okres przechowywania, pochodzenie danych, jeżeli nie zebrano ich ode mnie, oraz odbiorców lub ich kategorie.
ch-access-more = Jeżeli dane przekazano za granicę, proszę także o wskazanie państwa i gwarancji (art. 19 ust. 4).
ch-access-term = Informacja jest bezpłatna i należy jej udzielić w ciągu 30 dni (art. 25 ust. 6 i 7). Umyślne udzielenie informacji fałszywych lub niepełnych jest karalne (art. 60).
ch-objection-subject = Sprzeciw na podstawie art. 30 ust. 2 lit. b i art. 32 DSG
ch-objection-ask = Oświadczam wyraźnie, że nie życzę sobie przetwarzania moich danych osobowych w celach reklamowych. Obejmuje to kierowanie reklam w mediach społecznościowych, listy przesłane na platformy oraz utworzone na ich podobieństwo grupy odbiorców. Przetwarzanie wbrew temu oświadczeniu narusza moje dobra osobiste (art. 30 ust. 2 lit. b szwajcarskiej ustawy federalnej o ochronie danych, DSG).
ch-objection-remove = Proszę o usunięcie moich danych z każdej listy, której Państwo w tym celu używają lub którą przekazali, oraz o powiadomienie odbiorców (art. 32 ust. 2 i 4). Mogą Państwo zachować niezbędne minimum, aby w przyszłości nie umieszczać mnie na swoich listach.
ch-objection-term = Proszę o potwierdzenie w ciągu 30 dni.

br-access-subject = Wniosek o dostęp do danych na podstawie art. 18 i 19 LGPD
br-access-ask = Proszę o potwierdzenie, czy przetwarzają Państwo moje dane osobowe. Jeśli tak, proszę o dostęp do nich (art. 18, I i II, brazylijskiej ogólnej ustawy o ochronie danych, LGPD, ustawa nr 13.709/2018) w formie jasnego i pełnego oświadczenia, wskazującego pochodzenie danych, zastosowane kryteria i cel przetwarzania (art. 19, II).
br-access-more = Proszę także o wskazanie podmiotów publicznych i prywatnych, którym udostępnili Państwo moje dane (art. 18, VII), podstawy prawnej (art. 7) oraz informację, czy wykorzystano dane wrażliwe (art. 11).
br-access-term = Oświadczenie jest bezpłatne (art. 18 § 5) i należy je złożyć w ciągu 15 dni od tego wniosku (art. 19, II). W razie braku odpowiedzi mogę zwrócić się do brazylijskiego organu ochrony danych ANPD (art. 18 § 1).
br-objection-subject = Sprzeciw i wniosek o usunięcie danych na podstawie art. 18 LGPD
br-objection-ask = Wycofuję każdą zgodę na przetwarzanie moich danych osobowych w celach reklamowych (art. 8 § 5 i art. 18, IX, brazylijskiej ogólnej ustawy o ochronie danych, LGPD, ustawa nr 13.709/2018). Jeżeli opierają się Państwo na innej podstawie prawnej, nie przestrzegając ustawy, wnoszę sprzeciw wobec przetwarzania (art. 18 § 2). Obejmuje to kierowanie reklam w mediach społecznościowych, listy przesłane na platformy oraz utworzone na ich podobieństwo grupy odbiorców.
br-objection-remove = Proszę o usunięcie moich danych (art. 18, IV i VI), także z każdej listy, której Państwo w tym celu używają, oraz o niezwłoczne powiadomienie wszystkich, którym je Państwo udostępnili, aby postąpili tak samo (art. 18 § 6). Mogą Państwo zachować niezbędne minimum, aby w przyszłości nie umieszczać mnie na swoich listach.
br-objection-term = Proszę o niezwłoczne i bezpłatne potwierdzenie albo o podanie przyczyn, które to uniemożliwiają (art. 18 §§ 4 i 5). W razie braku odpowiedzi mogę zwrócić się do brazylijskiego organu ochrony danych ANPD (art. 18 § 1).

california-access-subject = Wniosek o informacje na podstawie California Consumer Privacy Act
california-access-ask = Na podstawie sekcji 1798.100, 1798.110 i 1798.115 kodeksu cywilnego Kalifornii proszę o ujawnienie kategorii oraz konkretnych informacji osobowych, które Państwo o mnie zebrali, ich źródeł, celów oraz kategorii osób trzecich, którym je Państwo ujawnili, sprzedali lub udostępnili do celów reklamowych („shared”).
california-access-more = Proszę także o informację, czy wykorzystali Państwo wrażliwe informacje osobowe (sekcja 1798.121).
california-access-term = Proszę o potwierdzenie otrzymania w ciągu 10 dni roboczych i odpowiedź w ciągu 45 dni kalendarzowych (11 CCR § 7021).
california-objection-subject = Żądanie zaprzestania sprzedaży i udostępniania, ograniczenia użycia i usunięcia danych
california-objection-ask = Na podstawie sekcji 1798.120, 1798.121 i 1798.105 kodeksu cywilnego Kalifornii proszę o zaprzestanie sprzedaży i udostępniania moich informacji osobowych, także na potrzeby reklamy behawioralnej obejmującej różne usługi, ograniczenie użycia moich informacji wrażliwych oraz usunięcie moich informacji osobowych.
california-objection-remove = Obejmuje to listy przesłane na platformy oraz utworzone na ich podobieństwo grupy odbiorców. Proszę o przekazanie tych żądań wszystkim, którym moje informacje sprzedano, udostępniono lub ujawniono.
california-objection-term = Proszę o zaprzestanie sprzedaży i udostępniania w ciągu 15 dni roboczych (11 CCR § 7026) i usunięcie w ciągu 45 dni kalendarzowych (11 CCR § 7021).
