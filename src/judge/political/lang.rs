//! The language an ad is written in, told by its letters; where they leave it open, by the page's language and the one of
//! the advertiser's other ads. A linear model over short runs of letters, eight bits a weight, trained by `model/`, which
//! uses the very features below; languages there was no text to learn from are told by `whatlang`.

use std::sync::LazyLock;

use whatlang::{Detector, Lang, Script};

/// Languages the weights know, as two letters, in the order of their columns.
pub const LEARNED: [&str; 23] = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "lt", "lv", "nl", "no",
    "pl", "pt", "ro", "sk", "sl", "sv",
];
/// How many rows of weights there are.
pub const ROWS: usize = 1 << BITS;
/// Rows, as a power of two.
const BITS: u32 = 12;
/// What a file of weights begins with.
const MAGIC: &[u8; 8] = b"SLLANG01";
/// Most letters looked at: more say nothing new.
const MOST: usize = 400;
/// Most of a text looked at, in characters: it may be signs and numbers.
const LONG: usize = 2_000;
/// Longest word whose letters are looked at, in letters: what is longer is an address or no word.
const WORD: usize = 40;
/// Longest run of letters.
const RUN: usize = 5;
/// How sure it must be, as a probability: of texts of 40 characters nine of ten are told right then and one in eighty is told
/// wrong (`model/RESULTS.md`).
const SURE: f32 = 0.75;
/// How sure the letters must be for no other language to be asked for.
const CLEAR: f32 = 0.9;
/// How much runs of letters weigh on average, at least: in texts of a language that was learned it is seldom less.
const LIKE: f32 = 0.33;
/// Fewest letters of a text of which nothing is known beforehand.
const FEW: usize = 12;
/// Fewest letters of one of which something is.
const FEWEST: usize = 4;
/// How much the page's language counts, in logarithms of odds: about seven times.
const PAGE: f32 = 2.0;
/// How much the language of the advertiser's other ads counts: about twelve times.
const ADVERTISER: f32 = 2.5;
/// How much more English counts, which is met in every feed: about three times.
const ENGLISH: f32 = 1.0;

/// Languages of feeds that there was no text to learn from.
const OTHERS: [(Lang, &str); 10] = [
    (Lang::Ara, "ar"),
    (Lang::Cat, "ca"),
    (Lang::Heb, "he"),
    (Lang::Ind, "id"),
    (Lang::Mkd, "mk"),
    (Lang::Rus, "ru"),
    (Lang::Srp, "sr"),
    (Lang::Tur, "tr"),
    (Lang::Ukr, "uk"),
    (Lang::Vie, "vi"),
];
/// The least confidence that counts among languages written in Cyrillic letters.
const CYRILLIC: f64 = 0.25;

/// What is known of an ad's language before its words are read. Tags come from pages: only those of known languages count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Prior<'a> {
    /// The language the page says it is in, as a tag such as `de-AT`.
    pub page: Option<&'a str>,
    /// The language most of the advertiser's other ads were told to be in.
    pub advertiser: Option<&'a str>,
}

impl Prior<'_> {
    /// What is known, each with how much it counts.
    fn known(&self) -> impl Iterator<Item = (&'static str, f32)> {
        let known = [(self.page, PAGE), (self.advertiser, ADVERTISER)];
        known.into_iter().filter_map(|(tag, odds)| Some((language(tag?)?, odds)))
    }

    /// What this adds to each language, in logarithms of odds.
    fn odds(&self) -> [f32; LEARNED.len()] {
        LEARNED.map(|code| {
            let known: f32 = self.known().filter(|(known, _)| *known == code).map(|(_, odds)| odds).sum();
            known + if code == "en" { ENGLISH } else { 0.0 }
        })
    }

    /// Whether anything says so.
    fn says(&self, code: &str) -> bool {
        self.known().any(|(known, _)| known == code)
    }
}

/// The language of a tag such as `nb-NO`, as it is called here; `None` for what is none of a known language.
#[must_use]
pub fn language(tag: &str) -> Option<&'static str> {
    let is_tag = (2..=35).contains(&tag.len())
        && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let code = tag.split(['-', '_']).next().filter(|code| is_tag && code.len() <= 3)?.to_ascii_lowercase();
    let code = match code.as_str() {
        "nb" | "nn" => "no",
        // In Latin letters the weights take them for one.
        "bs" | "sh" => "hr",
        code => code,
    };
    let mut known = LEARNED.iter().chain(OTHERS.iter().map(|(_, code)| code));
    known.find(|known| **known == code).copied()
}

/// Calls `each` with the row of every run of letters; gives how many letters there are. Addresses, names of accounts and
/// numbers are of no language.
pub fn features(text: &str, each: &mut dyn FnMut(usize)) -> usize {
    let mut letters = 0;
    let mut word: Vec<char> = Vec::with_capacity(WORD + 2);
    for token in beginning(text).split_whitespace() {
        if token.starts_with('@')
            || token.contains(['/', '_', '@'])
            || token.contains(|c: char| c.is_ascii_digit())
        {
            continue;
        }
        for part in token.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty()) {
            if letters >= MOST {
                return letters;
            }
            word.clear();
            word.push(' ');
            word.extend(part.chars().flat_map(char::to_lowercase).take(WORD));
            letters += word.len() - 1;
            word.push(' ');
            runs(&word, each);
        }
    }
    letters
}

/// As much of a text as is looked at.
fn beginning(text: &str) -> &str {
    let end = text.char_indices().nth(LONG).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or_default()
}

/// Every run of up to five letters of a word, the spaces around it among them, and the word itself.
fn runs(word: &[char], each: &mut dyn FnMut(usize)) {
    for start in 0..word.len() {
        let mut hash = 0x811c_9dc5_u32;
        let run = word.iter().skip(start);
        for (at, letter) in run.enumerate().take(if start == 0 { WORD + 2 } else { RUN }) {
            hash = (hash ^ u32::from(*letter)).wrapping_mul(0x0100_0193);
            // A space alone says nothing; of longer words the whole counts too.
            if (at > 0 || *letter != ' ') && (at < RUN || start + at + 1 == word.len()) {
                let mixed = (hash ^ (hash >> 15)).wrapping_mul(0x2c1b_3c6d);
                each((mixed >> (32 - BITS)) as usize);
            }
        }
    }
}

/// The weights: a row for each run of letters, a column for each language.
struct Table {
    scale: f32,
    weights: &'static [u8],
}

impl Table {
    /// Reads a file of weights; `None` when it is none.
    fn read(file: &'static [u8]) -> Option<Self> {
        let (scale, weights) = file.strip_prefix(MAGIC)?.split_first_chunk::<4>()?;
        (weights.len() == ROWS * LEARNED.len()).then(|| Self { scale: f32::from_le_bytes(*scale), weights })
    }

    /// What the letters of a text say.
    fn looks(&self, text: &str) -> Looks {
        let (mut sums, mut count) = ([0_i32; LEARNED.len()], 0_u16);
        let letters = features(text, &mut |row| {
            let start = row * LEARNED.len();
            if let Some(weights) = self.weights.get(start..start + LEARNED.len()) {
                sums.iter_mut()
                    .zip(weights)
                    .for_each(|(sum, weight)| *sum += i32::from(weight.cast_signed()));
                count = count.saturating_add(1);
            }
        });
        let count = f32::from(count.max(1));
        #[allow(clippy::cast_precision_loss, reason = "at most 128 times some thousand")]
        let means = sums.map(|sum| sum as f32 * self.scale / count);
        Looks { letters, scores: means.map(|mean| mean * count.sqrt()), means }
    }
}

/// What the letters of a text say.
struct Looks {
    /// How many there are.
    letters: usize,
    /// How much they look like each language, in logarithms of odds.
    scores: [f32; LEARNED.len()],
    /// The same for a run of letters, on average.
    means: [f32; LEARNED.len()],
}

static TABLE: LazyLock<Option<Table>> =
    LazyLock::new(|| Table::read(include_bytes!("../../../model/languages.bin")));

/// The file of weights: a row for each run of letters, a column for each language.
#[must_use]
pub fn file(weights: &[f32]) -> Vec<u8> {
    let largest = weights.iter().fold(f32::MIN_POSITIVE, |largest, weight| largest.max(weight.abs()));
    let scale = largest / 127.0;
    let mut out = MAGIC.to_vec();
    out.extend(scale.to_le_bytes());
    #[allow(clippy::cast_possible_truncation, reason = "at most 127 by the scale")]
    out.extend(weights.iter().map(|weight| ((weight / scale).round() as i8).cast_unsigned()));
    out
}

/// The language of a text as two letters, such as `de`; `None` where it cannot be told. What is known beforehand decides
/// between languages the letters leave open, and nothing else.
#[must_use]
pub fn of(text: &str, prior: &Prior<'_>) -> Option<&'static str> {
    let text = beginning(text);
    let looks = TABLE.as_ref()?.looks(text);
    if looks.letters < if prior.known().next().is_some() { FEWEST } else { FEW } {
        return None;
    }
    match whatlang::detect_script(text)? {
        Script::Latin | Script::Greek => {}
        Script::Cyrillic => return cyrillic(text, prior),
        _ => return other(text, None, prior),
    }
    let (best, sure) = likeliest(&looks.scores);
    if sure < CLEAR
        && let Some(other) = other(text, same(best), prior)
    {
        return Some(other);
    }
    let mut scores = looks.scores;
    scores.iter_mut().zip(prior.odds()).for_each(|(score, odds)| *score += odds);
    let (best, sure) = likeliest(&scores);
    let like = LEARNED.iter().position(|code| *code == best).and_then(|at| looks.means.get(at))?;
    (sure >= SURE && *like >= LIKE).then_some(best)
}

/// The likeliest language and its probability, of scores in logarithms of odds.
fn likeliest(scores: &[f32; LEARNED.len()]) -> (&'static str, f32) {
    let best = LEARNED.iter().zip(scores).max_by(|a, b| a.1.total_cmp(b.1));
    let Some((best, top)) = best else { return ("", 0.0) };
    (best, 1.0 / scores.iter().map(|score| (score - top).exp()).sum::<f32>())
}

/// Rather one of the languages there are no weights for?
fn other(text: &str, learned: Option<Lang>, prior: &Prior<'_>) -> Option<&'static str> {
    let rivals = OTHERS.iter().map(|(lang, _)| *lang).chain(learned).collect();
    let told = Detector::with_allowlist(rivals).detect(text)?;
    let code = OTHERS.iter().find(|(lang, _)| *lang == told.lang())?.1;
    (told.is_reliable() || prior.says(code)).then_some(code)
}

/// The language of Cyrillic letters: some have only one or two of them.
fn cyrillic(text: &str, prior: &Prior<'_>) -> Option<&'static str> {
    let has = |letters: &str| text.chars().flat_map(char::to_lowercase).any(|c| letters.contains(c));
    let rivals = if has("јљњћђџѓќѕ") {
        vec![Lang::Srp, Lang::Mkd]
    } else if has("іїєґў") {
        vec![Lang::Ukr, Lang::Bel]
    } else if has("ыэё") {
        vec![Lang::Rus]
    } else {
        vec![Lang::Rus, Lang::Bul]
    };
    let name = |lang: &Lang| match lang {
        Lang::Bul => Some("bg"),
        _ => OTHERS.iter().find(|(other, _)| other == lang).map(|(_, code)| *code),
    };
    let told = Detector::with_allowlist(rivals.clone()).detect(text)?;
    if told.is_reliable() || told.confidence() >= CYRILLIC {
        return name(&told.lang());
    }
    rivals.iter().filter_map(name).find(|code| prior.says(code))
}

/// A language of the weights as `whatlang` calls it.
fn same(code: &str) -> Option<Lang> {
    Some(match code {
        "bg" => Lang::Bul,
        "cs" => Lang::Ces,
        "da" => Lang::Dan,
        "de" => Lang::Deu,
        "el" => Lang::Ell,
        "en" => Lang::Eng,
        "es" => Lang::Spa,
        "et" => Lang::Est,
        "fi" => Lang::Fin,
        "fr" => Lang::Fra,
        "hr" => Lang::Hrv,
        "hu" => Lang::Hun,
        "it" => Lang::Ita,
        "lt" => Lang::Lit,
        "lv" => Lang::Lav,
        "nl" => Lang::Nld,
        "no" => Lang::Nob,
        "pl" => Lang::Pol,
        "pt" => Lang::Por,
        "ro" => Lang::Ron,
        "sk" => Lang::Slk,
        "sl" => Lang::Slv,
        "sv" => Lang::Swe,
        _ => return None,
    })
}

/// The language more than half of these are in.
#[must_use]
pub fn most<'a>(told: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let told: Vec<&str> = told.into_iter().collect();
    let share = |lang: &str| told.iter().filter(|other| **other == lang).count();
    told.iter().find(|lang| share(lang) * 2 > told.len()).map(|lang| (*lang).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(tag: &str) -> Prior<'_> {
        Prior { page: Some(tag).filter(|tag| !tag.is_empty()), advertiser: None }
    }

    /// The page's language, a text, its language; nothing where it is not to be told.
    fn check(cases: &[(&str, &str, &str)]) {
        for (tag, text, lang) in cases {
            assert_eq!(of(text, &page(tag)).unwrap_or_default(), *lang, "on a page in {tag:?}: {text}");
        }
    }

    #[test]
    fn languages_are_told_by_their_letters() {
        check(&[
            ("", "Гласувайте за по-добър град в неделя", "bg"),
            ("", "Přijďte v pátek k volbám", "cs"),
            ("", "Støt vores kamp for klimaet i dag", "da"),
            ("", "Zwei Kessel zum Preis von einem", "de"),
            ("", "Ψηφίστε την Κυριακή", "el"),
            ("", "Two kettles for the price of one", "en"),
            ("", "Únete a nosotros para mejorar nuestra ciudad", "es"),
            ("", "Tule pühapäeval valima meie linna tulevikku", "et"),
            ("", "Äänestä sunnuntaina paremman kaupungin puolesta", "fi"),
            ("", "Deux bouilloires pour le prix d’une", "fr"),
            ("", "Glasajte u nedjelju za bolji život svih građana", "hr"),
            ("", "Szavazzon ránk vasárnap a jobb jövőért", "hu"),
            ("", "Vota domenica per una città migliore", "it"),
            ("", "Balsuokite už mus sekmadienį", "lt"),
            ("", "Balso par mums svētdien, par labāku pilsētu", "lv"),
            ("", "Twee waterkokers voor de prijs van één", "nl"),
            ("", "Vi trenger flere lærere i skolen, ikke færre", "no"),
            ("", "Dwa czajniki w cenie jednego", "pl"),
            ("", "Não perca a oportunidade de mudar a sua cidade", "pt"),
            ("", "Votați duminică pentru un oraș mai bun", "ro"),
            ("", "Príďte v sobotu k voľbám a pomôžte nám", "sk"),
            ("", "Glasujte v nedeljo za boljše življenje vseh občanov", "sl"),
            ("", "Två vattenkokare till priset av en", "sv"),
        ]);
        let missing = LEARNED.iter().filter(|code| same(code).is_none());
        assert_eq!(missing.count(), 0);
    }

    #[test]
    fn what_is_known_beforehand_decides_what_letters_leave_open() {
        check(&[
            ("", "Vote", ""),
            ("", "Køb nu", ""),
            ("da", "Køb nu", "da"),
            ("sv-SE", "Rösta nu", "sv"),
            ("fi", "Äänestä!", "fi"),
            ("de", "Wählt!", "de"),
            ("sk", "Voľte nás", "sk"),
            ("nb-NO", "Stem på oss 9. september", "no"),
            ("nn", "Stem på oss 9. september", "no"),
            ("it", "Vota subito", "it"),
            ("sl", "Glasujte za nas", "sl"),
            ("hr", "Glasujte za nas", "hr"),
            ("bs", "Glasujte za nas", "hr"),
            ("bg", "Гласувайте в неделя", "bg"),
        ]);
        let advertiser = Prior { advertiser: Some("da"), page: None };
        assert_eq!(of("Køb nu", &advertiser), Some("da"));
        // A page in English, an advertiser who writes Danish.
        assert_eq!(of("Køb nu", &Prior { page: Some("en"), ..advertiser }), Some("da"));
    }

    #[test]
    fn a_text_that_clearly_is_of_another_language_stays_so() {
        check(&[
            ("da", "Vote for us on Tuesday", "en"),
            ("de", "Two kettles for the price of one coming Sunday", "en"),
            ("en-GB", "Wählen Sie am Sonntag die Grünen", "de"),
            ("de", "Stem op ons", "nl"),
            ("cs", "Príďte v sobotu k voľbám a pomôžte nám zmeniť Slovensko", "sk"),
            ("da", "Vi trenger flere lærere i skolen, ikke færre, og nå må noe gjøres", "no"),
            ("es", "Não perca a oportunidade de mudar a sua cidade", "pt"),
            ("de", "Bu pazar oyunu kullan, geleceğine sahip çık", "tr"),
            ("es", "Vota per nosaltres aquest diumenge, fem-ho possible", "ca"),
            ("bg", "Голосуйте за зміни у нашій країні", "uk"),
            ("de", "لنغير معا مستقبل بلدنا", "ar"),
            ("en", "בואו להצביע ביום שלישי", "he"),
        ]);
        let both = Prior { page: Some("da"), advertiser: Some("da") };
        assert_eq!(of("Join us on Saturday to vote for better schools", &both), Some("en"));
    }

    #[test]
    fn what_cannot_be_told_is_not() {
        check(&[
            ("", "Hi!", ""),
            ("da", "50 % 🎉 https://example.com/køb @dansk_handel", ""),
            ("de", "今度の日曜日に投票しましょう", ""),
            ("en", "Votoni të dielën për ndryshim në vendin tonë", ""),
            ("en", "Mae angen newid ar Gymru. Ymunwch â ni heddiw i adeiladu dyfodol gwell.", ""),
            ("", "Голосуйте за наших кандидатов в воскресенье", ""),
            ("da", "", ""),
        ]);
    }

    #[test]
    fn a_page_may_say_what_it_likes_of_itself() {
        let long = "d".repeat(100_000);
        for tag in [
            "",
            "d",
            "-",
            "da\0",
            "dä",
            "da; drop",
            "\u{202e}da",
            "danish",
            "zzz",
            "x-da",
            "-da",
            long.as_str(),
        ] {
            assert_eq!(of("Køb nu", &Prior { page: Some(tag), advertiser: Some(tag) }), None, "{tag:.20}");
            assert_eq!(of("Vote for us on Tuesday", &page(tag)), Some("en"), "{tag:.20}");
        }
        let endless = format!("{}Vote for us on Tuesday", "!".repeat(1_000_000));
        assert_eq!(of(&endless, &page("en")), None);
    }

    #[test]
    fn most_is_more_than_half() {
        for (told, expect) in [
            (vec![], None),
            (vec!["da"], Some("da")),
            (vec!["en", "da", "da"], Some("da")),
            (vec!["da", "en"], None),
            (vec!["da", "en", "de"], None),
        ] {
            assert_eq!(most(told.iter().copied()).as_deref(), expect, "{told:?}");
        }
    }

    #[test]
    fn only_whole_files_of_weights_are_read() {
        assert!(TABLE.is_some());
        for file in [&b""[..], b"SLLANG01", b"SLLANG01\0\0\0\0\0"] {
            assert!(Table::read(file).is_none());
        }
    }
}
