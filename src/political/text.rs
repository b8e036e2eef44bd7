//! The text model: how much an ad's words sound like those of political ads. A linear model over words, pairs of words
//! and short runs of letters, one table pair per language, eight bits a weight. Trained by `model/`, which uses the very
//! features below, so that training and use cannot differ.

/// Entries of a table.
pub const SIZE: usize = 1 << 16;
/// What a file of weights begins with.
const MAGIC: &[u8; 8] = b"SLTEXT01";
/// Longest text looked at, in characters.
const MAX_TEXT: usize = 2_000;
/// Fewest features that say anything.
const FEW: u32 = 8;

/// Which of the two tables a feature stands in: words have their own, so that what is shown is a word's own weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Words and pairs of words.
    Words,
    /// Runs of three to five letters.
    Letters,
}

/// Calls `each` with every feature of an ad: its table, its place there and, for a single word, the word.
pub fn features(text: &str, advertiser: &str, each: &mut dyn FnMut(Table, usize, Option<&str>)) {
    // One buffer for the whole ad: letters in lower case, one space between words and at both ends.
    let mut folded = String::with_capacity(text.len().min(MAX_TEXT * 2) + 2);
    fold(text, &mut folded);
    words(&folded, b'w', each);
    letters(&folded, each);
    folded.clear();
    fold(advertiser, &mut folded);
    // Who speaks is another matter than what is said.
    words(&folded, b'a', each);
}

fn fold(text: &str, into: &mut String) {
    into.push(' ');
    for c in text.chars().take(MAX_TEXT) {
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

fn words(folded: &str, kind: u8, each: &mut dyn FnMut(Table, usize, Option<&str>)) {
    let mut before: Option<&str> = None;
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let single = (kind == b'w' && !word.bytes().all(|byte| byte.is_ascii_digit())).then_some(word);
        each(Table::Words, place(kind, &[word.as_bytes()]), single);
        if let Some(before) = before {
            each(
                Table::Words,
                place(kind.to_ascii_uppercase(), &[before.as_bytes(), b" ", word.as_bytes()]),
                None,
            );
        }
        before = Some(word);
    }
}

fn letters(folded: &str, each: &mut dyn FnMut(Table, usize, Option<&str>)) {
    for (start, _) in folded.char_indices() {
        let Some(rest) = folded.get(start..) else { continue };
        for (length, (end, c)) in rest.char_indices().enumerate().take(5) {
            if length >= 2
                && let Some(run) = rest.get(..end + c.len_utf8())
            {
                each(Table::Letters, place(b'c', &[run.as_bytes()]), None);
            }
        }
    }
}

/// FNV-1a, then mixed so that the high bits are good ones.
fn place(kind: u8, parts: &[&[u8]]) -> usize {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ u64::from(kind);
    for byte in parts.iter().copied().flatten() {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^= hash >> 29;
    hash = hash.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    usize::try_from(hash >> 48).unwrap_or(0)
}

/// The weights of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The language, such as `en`.
    pub lang: [u8; 2],
    /// What one step of a weight is worth, in each table.
    pub scale: [f32; 2],
    /// What an ad of no words would score.
    pub bias: f32,
    /// From this score on an ad may be political: half a per cent of ordinary text reaches it.
    pub threshold: f32,
    /// A score as a probability: `1 / (1 + exp(-(slope · score + offset)))`.
    pub slope: f32,
    /// See [`slope`](Self::slope).
    pub offset: f32,
    /// [`SIZE`] weights for words, then as many for letters.
    pub weights: Vec<i8>,
}

/// What the words say.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// From 0 to 1.
    pub probability: f32,
    /// Whether it reaches the threshold of its language.
    pub political: bool,
    /// The words that spoke most for it, each once, strongest first.
    pub words: Vec<String>,
}

impl Model {
    /// Reads a file of weights; `None` when it is none.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?;
        let (lang, rest) = rest.split_first_chunk::<2>()?;
        let mut rest = rest;
        let mut number = || {
            let (four, after) = rest.split_first_chunk::<4>()?;
            rest = after;
            Some(f32::from_le_bytes(*four)).filter(|number| number.is_finite())
        };
        let (scale, bias) = ([number()?, number()?], number()?);
        let (threshold, slope, offset) = (number()?, number()?, number()?);
        let weights: Vec<i8> = rest.iter().map(|byte| byte.cast_signed()).collect();
        (weights.len() == 2 * SIZE).then_some(Self {
            lang: *lang,
            scale,
            bias,
            threshold,
            slope,
            offset,
            weights,
        })
    }

    /// The file of these weights.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.extend(self.lang);
        let [words, letters] = self.scale;
        for number in [words, letters, self.bias, self.threshold, self.slope, self.offset] {
            out.extend(number.to_le_bytes());
        }
        out.extend(self.weights.iter().map(|weight| weight.cast_unsigned()));
        out
    }

    fn weight(&self, table: Table, place: usize) -> f32 {
        let at = if table == Table::Words { place } else { SIZE + place };
        f32::from(self.weights.get(at).copied().unwrap_or(0))
    }

    /// The score of an ad, on the scale of [`threshold`](Self::threshold); `None` where there are too few words.
    #[must_use]
    pub fn score(&self, text: &str, advertiser: &str) -> Option<f32> {
        let (mut sums, mut counts) = ([0.0_f32; 2], [0_u32; 2]);
        features(text, advertiser, &mut |table, place, _| {
            let at = usize::from(table == Table::Letters);
            if let (Some(sum), Some(count)) = (sums.get_mut(at), counts.get_mut(at)) {
                *sum += self.weight(table, place);
                *count += 1;
            }
        });
        let [words, letters] = counts;
        if words + letters < FEW {
            return None;
        }
        let parts = sums.iter().zip(counts).zip(self.scale);
        Some(self.bias + parts.map(|((sum, count), scale)| sum * scale / root(count)).sum::<f32>())
    }

    /// What the words say; `None` where there are too few.
    #[must_use]
    pub fn judge(&self, text: &str, advertiser: &str) -> Option<Said> {
        let score = self.score(text, advertiser)?;
        let mut spoke: Vec<(f32, String)> = Vec::new();
        features(text, "", &mut |table, place, word| {
            let weight = self.weight(table, place);
            if let Some(word) = word.filter(|word| weight > 0.0 && word.chars().count() > 2)
                && !spoke.iter().any(|(_, known)| known == word)
            {
                spoke.push((weight, word.to_owned()));
            }
        });
        spoke.sort_by(|a, b| b.0.total_cmp(&a.0));
        Some(Said {
            probability: 1.0 / (1.0 + (-(self.slope * score + self.offset)).exp()),
            political: score >= self.threshold,
            words: spoke.into_iter().take(5).map(|(_, word)| word).collect(),
        })
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
        let mut weights = vec![0_i8; 2 * SIZE];
        features("vote election", "", &mut |table, place, word| {
            if table == Table::Words && word.is_some() {
                weights[place] = 100;
            }
        });
        Model {
            lang: *b"en",
            scale: [0.05, 0.01],
            bias: -2.0,
            threshold: 0.0,
            slope: 1.0,
            offset: 0.0,
            weights,
        }
    }

    #[test]
    fn a_file_gives_back_what_was_written() {
        let bytes = model().bytes();
        assert_eq!(Model::parse(&bytes), Some(model()));
        assert_eq!(Model::parse(&bytes[1..]), None);
        assert_eq!(Model::parse(&bytes[..bytes.len() - 1]), None);
    }

    #[test]
    fn words_that_spoke_are_words_of_the_ad() {
        let said = model().judge("Please VOTE in the Election on Tuesday, 7 May!", "").unwrap();
        assert_eq!(said.words, ["vote", "election"]);
        assert!(said.political && said.probability > 0.5);
        assert!(!model().judge("Two kettles for the price of one kettle", "").unwrap().political);
        assert_eq!(model().judge("Hi", ""), None);
    }
}
