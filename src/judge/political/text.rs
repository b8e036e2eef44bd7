//! The text model: how much an ad's words sound like those of political ads. A linear model over words, pairs of words
//! and short runs of letters, one table pair per language, eight bits a weight. Trained by `model/`, which uses the very
//! features below, so that training and use cannot differ.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::text::is_unseen;

/// Weights of words, as a power of two.
const WORD_BITS: u32 = 16;
/// Weights of runs of letters, as a power of two.
const LETTER_BITS: u32 = 15;
/// How many weights of words there are.
pub const WORDS: usize = 1 << WORD_BITS;
/// How many weights of runs of letters there are.
pub const LETTERS: usize = 1 << LETTER_BITS;
/// Most words of a language that may be shown as having weighed.
pub const VOCABULARY: usize = 4_096;
/// What a file of weights begins with, by how features were counted.
const MAGIC: [(&[u8; 8], Counting); 2] = [(b"SLTEXT02", Counting::Every), (b"SLTEXT03", Counting::Once)];
/// Longest text looked at, in characters.
const MAX_TEXT: usize = 2_000;
/// Fewest features that say anything.
const FEW: u32 = 8;

/// Which of the two tables a feature stands in: words have their own, so that what is shown is a word's own weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Words, pairs of words and what kind of signs there are.
    Words,
    /// Runs of three to five letters.
    Letters,
}

/// One feature of an ad.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feature<'a> {
    /// Its table.
    pub table: Table,
    /// Its place there.
    pub place: usize,
    /// For a single word of the text: the word, and the name by which the vocabulary knows it.
    pub word: Option<(&'a str, u32)>,
}

impl Feature<'_> {
    /// Its place among all weights: words first, then letters.
    #[must_use]
    pub fn at(&self) -> usize {
        if self.table == Table::Words { self.place } else { WORDS + self.place }
    }
}

/// How a language's features are counted. Which serves it better is told by the dev split (`model/RESULTS.md`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// Each once, however often the ad repeats it, and none of the advertiser's name.
    Once,
    /// As often as they stand there, and those of the advertiser's name too.
    Every,
}

/// Calls `each` with every feature of an ad.
pub fn features(counting: Counting, text: &str, advertiser: &str, each: &mut dyn FnMut(Feature<'_>)) {
    // One buffer for the whole ad: letters in lower case, one space between words and at both ends.
    let mut folded = String::with_capacity(text.len().min(MAX_TEXT * 2) + 2);
    fold(text, &mut folded);
    if counting == Counting::Every {
        words(&folded, b'w', each);
        letters(&folded, each);
        signs(text, each);
        folded.clear();
        fold(advertiser, &mut folded);
        // Who speaks is another matter than what is said.
        words(&folded, b'a', each);
        return;
    }
    let mut met = vec![0_u64; (WORDS + LETTERS) / 64];
    let mut once = |feature: Feature<'_>| {
        let at = feature.at();
        if let Some(bits) = met.get_mut(at / 64)
            && *bits & (1 << (at % 64)) == 0
        {
            *bits |= 1 << (at % 64);
            each(feature);
        }
    };
    words(&folded, b'w', &mut once);
    letters(&folded, &mut once);
    signs(text, &mut once);
}

/// What folding loses and shops are full of: prices, percentages, addresses, exclamation marks, capitals, pictures.
fn signs(text: &str, each: &mut dyn FnMut(Feature<'_>)) {
    let (mut money, mut percent, mut tags, mut names, mut loud, mut asks) =
        (0_u8, 0_u8, 0_u8, 0_u8, 0_u8, 0_u8);
    let (mut pictures, mut upper, mut digits, mut length) = (0_u8, 0_u32, 0_u32, 0_u32);
    for c in text.chars().take(MAX_TEXT) {
        length += 1;
        let count = match c {
            '$' | '€' | '£' | '¥' => &mut money,
            '%' => &mut percent,
            '#' => &mut tags,
            '@' => &mut names,
            '!' => &mut loud,
            '?' => &mut asks,
            '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}' => &mut pictures,
            _ => {
                upper += u32::from(c.is_uppercase());
                digits += u32::from(c.is_ascii_digit());
                continue;
            }
        };
        *count = count.saturating_add(1);
    }
    let share = |part: u32| u8::try_from((part * 20 / length.max(1)).min(6)).unwrap_or(0);
    let size = u8::try_from((length + 1).ilog2()).unwrap_or(0);
    let addresses = u8::try_from(text.matches("://").take(3).count()).unwrap_or(0);
    let counts = [money, percent, tags, names, loud, asks, pictures, addresses].map(|count| count.min(3));
    for (at, count) in (0_u8..).zip(counts.into_iter().chain([share(upper), share(digits), size])) {
        each(Feature {
            table: Table::Words,
            place: place(hash(b'm', &[&[at, count]]), WORD_BITS),
            word: None,
        });
    }
}

fn fold(text: &str, into: &mut String) {
    into.push(' ');
    // What nobody sees parts no word.
    for c in text.chars().take(MAX_TEXT).filter(|c| !is_unseen(*c)) {
        if c.is_alphanumeric() {
            into.extend(c.to_lowercase());
        } else if !into.ends_with(' ') && c != '\'' && c != '’' {
            into.push(' ');
        }
    }
    if !into.ends_with(' ') {
        into.push(' ');
    }
}

fn words(folded: &str, kind: u8, each: &mut dyn FnMut(Feature<'_>)) {
    let mut before: Option<&str> = None;
    let mut tell = |hash: u64, word| {
        each(Feature { table: Table::Words, place: place(hash, WORD_BITS), word });
    };
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let single = kind == b'w' && !word.bytes().any(|byte| byte.is_ascii_digit());
        let hashed = hash(kind, &[word.as_bytes()]);
        tell(hashed, single.then(|| (word, name(hashed))));
        if let Some(before) = before {
            tell(hash(kind.to_ascii_uppercase(), &[before.as_bytes(), b" ", word.as_bytes()]), None);
        }
        before = Some(word);
    }
}

fn letters(folded: &str, each: &mut dyn FnMut(Feature<'_>)) {
    for (start, _) in folded.char_indices() {
        let Some(rest) = folded.get(start..) else { continue };
        for (length, (end, c)) in rest.char_indices().enumerate().take(5) {
            if length >= 2
                && let Some(run) = rest.get(..end + c.len_utf8())
            {
                let place = place(hash(b'c', &[run.as_bytes()]), LETTER_BITS);
                each(Feature { table: Table::Letters, place, word: None });
            }
        }
    }
}

/// FNV-1a, then mixed so that the high bits are good ones.
pub(super) fn hash(kind: u8, parts: &[&[u8]]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ u64::from(kind);
    for byte in parts.iter().copied().flatten() {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^= hash >> 29;
    hash = hash.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash ^ (hash >> 32)
}

fn place(hash: u64, bits: u32) -> usize {
    usize::try_from(hash >> (64 - bits)).unwrap_or(0)
}

/// Other bits than those that choose the place: two words that share a place have different names.
fn name(hash: u64) -> u32 {
    u32::try_from(hash & 0xffff_ffff).unwrap_or(0)
}

/// How strongly the words speak. Each band begins where so much of ordinary text ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Not political: nineteen of twenty ordinary texts score lower than its end.
    Not,
    /// Undecided.
    Unsure,
    /// May be political: one ordinary text of two hundred comes so far.
    Likely,
    /// As likely, and 98 % by the calibration.
    Strong,
}

/// The weights of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The language, such as `en`.
    pub lang: [u8; 2],
    /// How its features are counted.
    pub counting: Counting,
    /// What one step of a weight is worth, in each table.
    pub scale: [f32; 2],
    /// What an ad of no words would score.
    pub bias: f32,
    /// A score as a probability: `1 / (1 + exp(-(slope · score + offset)))`.
    pub slope: f32,
    /// See [`slope`](Self::slope).
    pub offset: f32,
    /// Where [`Band::Unsure`], [`Band::Likely`] and [`Band::Strong`] begin.
    pub bands: [f32; 3],
    /// The names of the words that may be shown, ascending: words that several advertisers used and that speak for
    /// themselves, so that no chance neighbour in the table is ever shown.
    pub vocabulary: Vec<u32>,
    /// [`WORDS`] weights for words, then [`LETTERS`] for letters; signed bytes.
    pub weights: Cow<'static, [u8]>,
}

/// What the words say.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// On the scale of [`Model::bands`] made a probability's logarithm of odds.
    pub logit: f32,
    /// How strongly.
    pub band: Band,
    /// The words that spoke most for it, each once, strongest first.
    pub words: Vec<String>,
}

/// A number between 0 and 1 from its logarithm of odds, to four digits: what lies beyond differs between machines.
#[must_use]
pub fn probability(logit: f32) -> f32 {
    (10_000.0 / (1.0 + (-logit).exp())).round() / 10_000.0
}

/// The languages that have weights, and their files. A native program holds them; in a browser they are files of the
/// package, read when a text in the language is met first.
macro_rules! languages {
    ($($lang:literal)*) => {
        /// Every language with weights, trained by `model/`.
        pub const LANGUAGES: &[&str] = &[$($lang),*];
        #[cfg(not(target_arch = "wasm32"))]
        const FILES: &[&[u8]] = &[$(include_bytes!(concat!("../../../model/weights/", $lang, ".bin"))),*];
    };
}

languages!("bg" "cs" "da" "de" "en" "es" "et" "fi" "fr" "hu" "it" "lt" "lv" "nl" "pl" "pt" "ro" "sk" "sl" "sv");

static MODELS: [OnceLock<Option<Model>>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

/// The place of a language among [`LANGUAGES`].
fn place_of(lang: &str) -> Option<usize> {
    let code = lang.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES.iter().position(|known| known.eq_ignore_ascii_case(code))
}

impl Model {
    /// The weights of a language; `None` where there was too little to learn from, or where they are not [read](Self::take)
    /// yet.
    #[must_use]
    pub fn of(lang: &str) -> Option<&'static Self> {
        let at = place_of(lang)?;
        #[cfg(not(target_arch = "wasm32"))]
        return MODELS.get(at)?.get_or_init(|| FILES.get(at).and_then(|file| Self::parse(file))).as_ref();
        #[cfg(target_arch = "wasm32")]
        MODELS.get(at)?.get()?.as_ref()
    }

    /// Whether a language has weights, read or not.
    #[must_use]
    pub fn exists(lang: &str) -> bool {
        place_of(lang).is_some()
    }

    /// The language whose weights are to be read before a text in `lang` can be judged; `None` where they are read, or where
    /// there are none.
    #[must_use]
    pub fn missing(lang: &str) -> Option<&'static str> {
        let at = place_of(lang)?;
        MODELS.get(at).filter(|model| model.get().is_none()).and_then(|_| LANGUAGES.get(at).copied())
    }

    /// Takes the file of a language's weights, once; what is no such file leaves the language without.
    pub fn take(lang: &str, file: Vec<u8>) {
        if let Some(model) = place_of(lang).and_then(|at| MODELS.get(at)) {
            model.get_or_init(|| Self::parse(Vec::leak(file)).filter(|model| lang.as_bytes() == model.lang));
        }
    }

    /// Reads a file of weights; `None` when it is none.
    #[must_use]
    pub fn parse(bytes: &'static [u8]) -> Option<Self> {
        let (rest, counting) =
            MAGIC.iter().find_map(|(magic, counting)| Some((bytes.strip_prefix(*magic)?, *counting)))?;
        let (lang, mut rest) = rest.split_first_chunk::<2>()?;
        let mut four = || {
            let (four, after) = rest.split_first_chunk::<4>()?;
            rest = after;
            Some(*four)
        };
        let mut number = || Some(f32::from_le_bytes(four()?)).filter(|number| number.is_finite());
        let (scale, bias) = ([number()?, number()?], number()?);
        let (slope, offset) = (number()?, number()?);
        let bands = [number()?, number()?, number()?];
        let count = usize::try_from(u32::from_le_bytes(four()?)).ok().filter(|count| *count <= VOCABULARY)?;
        let vocabulary: Vec<u32> = (0..count).map_while(|_| Some(u32::from_le_bytes(four()?))).collect();
        (vocabulary.len() == count && rest.len() == WORDS + LETTERS).then_some(Self {
            lang: *lang,
            counting,
            scale,
            bias,
            slope,
            offset,
            bands,
            vocabulary,
            weights: Cow::Borrowed(rest),
        })
    }

    /// The file of these weights.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        MAGIC
            .iter()
            .filter(|(_, counting)| *counting == self.counting)
            .for_each(|(magic, _)| out.extend(*magic));
        out.extend(self.lang);
        let numbers = [self.bias, self.slope, self.offset];
        for number in self.scale.iter().chain(&numbers).chain(&self.bands) {
            out.extend(number.to_le_bytes());
        }
        out.extend(u32::try_from(self.vocabulary.len()).unwrap_or(0).to_le_bytes());
        self.vocabulary.iter().for_each(|name| out.extend(name.to_le_bytes()));
        out.extend(self.weights.iter());
        out
    }

    fn weight(&self, feature: &Feature<'_>) -> f32 {
        f32::from(self.weights.get(feature.at()).copied().unwrap_or(0).cast_signed())
    }

    /// The score of an ad, on the scale of [`bands`](Self::bands); `None` where there are too few words.
    #[must_use]
    pub fn score(&self, text: &str, advertiser: &str) -> Option<f32> {
        let (mut sums, mut counts) = ([0.0_f32; 2], [0_u32; 2]);
        features(self.counting, text, advertiser, &mut |feature| {
            let at = usize::from(feature.table == Table::Letters);
            if let (Some(sum), Some(count)) = (sums.get_mut(at), counts.get_mut(at)) {
                *sum += self.weight(&feature);
                *count += 1;
            }
        });
        let [_, letters] = counts;
        if letters < FEW {
            return None;
        }
        let parts = sums.iter().zip(counts).zip(self.scale);
        Some(self.bias + parts.map(|((sum, count), scale)| sum * scale / root(count)).sum::<f32>())
    }

    /// The band of a score.
    #[must_use]
    pub fn band(&self, score: f32) -> Band {
        let [unsure, likely, strong] = self.bands;
        match score {
            score if score >= strong => Band::Strong,
            score if score >= likely => Band::Likely,
            score if score >= unsure => Band::Unsure,
            _ => Band::Not,
        }
    }

    /// What the words say; `None` where there are too few.
    #[must_use]
    pub fn judge(&self, text: &str, advertiser: &str) -> Option<Said> {
        let score = self.score(text, advertiser)?;
        let band = self.band(score);
        let words = if band > Band::Not { self.spoke(text) } else { Vec::new() };
        Some(Said { logit: self.slope * score + self.offset, band, words })
    }

    /// The words of an ad that speak most for its being political, each once, strongest first, in lower case.
    #[must_use]
    pub fn spoke(&self, text: &str) -> Vec<String> {
        let mut spoke: Vec<(f32, String)> = Vec::new();
        features(self.counting, text, "", &mut |feature| {
            let Some((word, name)) = feature.word else { return };
            let weight = self.weight(&feature);
            let known = weight > 0.0 && self.vocabulary.binary_search(&name).is_ok();
            if known && !spoke.iter().any(|(_, other)| other == word) {
                spoke.push((weight, word.to_owned()));
            }
        });
        spoke.sort_by(|a, b| b.0.total_cmp(&a.0));
        spoke.into_iter().take(5).map(|(_, word)| word).collect()
    }
}

/// Long texts are not louder than short ones.
#[must_use]
#[allow(clippy::cast_precision_loss)] // a few thousand
pub fn root(count: u32) -> f32 {
    (count.max(1) as f32).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model() -> Model {
        let mut weights = vec![0_u8; WORDS + LETTERS];
        let mut vocabulary = Vec::new();
        features(Counting::Once, "vote election", "", &mut |feature| {
            if let Some((_, name)) = feature.word {
                weights[feature.place] = 100;
                vocabulary.push(name);
            }
        });
        vocabulary.sort_unstable();
        Model {
            lang: *b"en",
            counting: Counting::Once,
            scale: [0.05, 0.01],
            bias: -1.5,
            slope: 1.0,
            offset: 0.0,
            bands: [-1.0, 0.0, 3.0],
            vocabulary,
            weights: Cow::Owned(weights),
        }
    }

    #[test]
    fn a_file_gives_back_what_was_written() {
        let bytes: &'static [u8] = model().bytes().leak();
        assert_eq!(Model::parse(bytes), Some(model()));
        assert_eq!(Model::parse(&bytes[1..]), None);
        assert_eq!(Model::parse(&bytes[..bytes.len() - 1]), None);
    }

    #[test]
    fn words_that_spoke_are_words_of_the_ad() {
        let said = model().judge("Please VOTE in the Election on Tuesday, 7 May!", "").unwrap();
        assert_eq!(said.words, ["vote", "election"]);
        assert!(said.band >= Band::Likely && probability(said.logit) > 0.5);
        assert_eq!(model().judge("Two kettles for the price of one kettle", "").unwrap().band, Band::Not);
        assert_eq!(model().judge("Hi", ""), None);
        assert_eq!(
            model().judge("Please V\u{200b}OTE in the Ele\u{ad}ction on Tuesday!", "").unwrap().words,
            said.words
        );
    }

    #[test]
    fn a_word_that_shares_a_place_is_not_shown() {
        let mut other = model();
        other.vocabulary.clear();
        assert!(other.spoke("vote election").is_empty());
    }

    #[test]
    fn every_language_has_weights() {
        for lang in LANGUAGES.iter().chain(&["de-AT", "EN_us"]) {
            let code = lang.get(..2).unwrap().to_lowercase();
            assert!(Model::of(lang).is_some_and(|model| model.lang == code.as_bytes()), "{lang}");
            assert!(Model::exists(lang) && Model::missing(lang).is_none(), "{lang}");
        }
        assert!(Model::of("ja").is_none() && Model::of("").is_none() && !Model::exists("ja"));
    }
}
