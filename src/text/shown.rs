//! Times as pages show them to people, in the languages of `rules/words/month.txt`: `Jan 05, 2026 4:40 am`, `02.01.2026, 03:04:05 MEZ`,
//! `2026年1月5日 15:04`.

use super::{Wordlist, date, fold};

const MONTHS: Wordlist = Wordlist::new(include_str!("../../rules/words/month.txt"));
const HALVES: Wordlist = Wordlist::new(include_str!("../../rules/words/half-day.txt"));
/// Longest text that is looked at, in bytes.
const MAX_BYTES: usize = 120;
/// Zones by their names, in hours from UTC; names that stand for several zones are none.
const ZONES: [(&str, f64); 45] = [
    ("utc", 0.0),
    ("gmt", 0.0),
    ("z", 0.0),
    ("wez", 0.0),
    ("wesz", 1.0),
    ("cet", 1.0),
    ("mez", 1.0),
    ("cest", 2.0),
    ("mesz", 2.0),
    ("eet", 2.0),
    ("eest", 3.0),
    ("msk", 3.0),
    ("est", -5.0),
    ("edt", -4.0),
    ("pst", -8.0),
    ("pdt", -7.0),
    ("wet", 0.0),
    ("west", 1.0),
    ("bst", 1.0),
    ("seč", 1.0),
    ("selč", 2.0),
    ("sast", 2.0),
    ("cat", 2.0),
    ("idt", 3.0),
    ("trt", 3.0),
    ("eat", 3.0),
    ("pkt", 5.0),
    ("wib", 7.0),
    ("wita", 8.0),
    ("wit", 9.0),
    ("hkt", 8.0),
    ("sgt", 8.0),
    ("awst", 8.0),
    ("jst", 9.0),
    ("kst", 9.0),
    ("acst", 9.5),
    ("acdt", 10.5),
    ("aest", 10.0),
    ("aedt", 11.0),
    ("nzst", 12.0),
    ("nzdt", 13.0),
    ("brt", -3.0),
    ("akst", -9.0),
    ("akdt", -8.0),
    ("hst", -10.0),
];
const HOUR_MS: f64 = 3_600_000.0;
/// Years of the Buddhist calendar, which Thai pages write, and how far ahead they are.
const BUDDHIST: std::ops::Range<u32> = 2_513..2_700;
const BUDDHIST_AHEAD: u32 = 543;
/// The first digit of other scripts, each followed by its nine others: Arabic, Persian, Devanagari, Bengali, Tamil, Thai.
const ZEROS: [char; 6] = ['٠', '۰', '०', '০', '௦', '๐'];
/// Signs that say nothing: what parts the pieces of a date.
const PARTING: [char; 11] = ['.', '(', ')', '·', '/', '-', '،', '׳', '\'', '’', '॰'];

/// Names of months that Croatian gives to another month than Polish and Czech do, and the months they are there and here.
const TWOFOLD: [(&str, u32, u32); 3] = [("lip", 6, 7), ("srp", 7, 8), ("lis", 10, 11)];
/// How months are called in dates of Croatian alone, and of Polish and Czech alone.
const CROATIAN: [&str; 15] = [
    "sij",
    "velj",
    "ožu",
    "tra",
    "svi",
    "kol",
    "ruj",
    "stu",
    "siječnja",
    "veljače",
    "ožujka",
    "travnja",
    "svibnja",
    "rujna",
    "studenoga",
];
const POLISH_OR_CZECH: [&str; 30] = [
    "sty",
    "lut",
    "kwi",
    "maj",
    "cze",
    "sie",
    "wrz",
    "paź",
    "gru",
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "grudnia",
    "led",
    "úno",
    "bře",
    "dub",
    "kvě",
    "čvn",
    "čvc",
    "zář",
    "říj",
    "července",
];
/// Letters and words of pages in these languages: of Croatian, of Polish and Czech.
const OF_CROATIAN: [&str; 4] = ["đ", "Đ", "oglas", "Oglas"];
const OF_POLISH_OR_CZECH: [&str; 11] = ["ą", "ę", "ł", "ś", "ż", "ě", "ř", "ů", "reklam", "Reklam", "Inzer"];

/// Whose months are meant where a name stands for two of them: `lip` is June in Croatian and July in Polish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Months {
    /// Croatian's.
    Croatian,
    /// Those of every other language.
    Others,
}

impl Months {
    /// Whose a page uses: by its dates with names of one language alone, and where it has none, by its letters and words.
    #[must_use]
    pub fn of(page: &str) -> Self {
        let (mut croatian, mut others) = (0_usize, 0_usize);
        let mut rest = page;
        while let Some(at) = rest.find(char::is_alphabetic) {
            let (_, word) = rest.split_at(at);
            let (word, after) = word.split_at(word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len()));
            rest = after;
            if after.trim_start_matches('.').trim_start().starts_with(|c: char| c.is_ascii_digit()) {
                croatian += usize::from(CROATIAN.contains(&word));
                others += usize::from(POLISH_OR_CZECH.contains(&word));
            }
        }
        if (croatian, others) == (0, 0) {
            let has = |signs: &[&str]| signs.iter().any(|sign| page.contains(sign));
            (croatian, others) = (usize::from(has(&OF_CROATIAN)), usize::from(has(&OF_POLISH_OR_CZECH)));
        }
        if croatian > others { Self::Croatian } else { Self::Others }
    }
}

/// A time as a page shows it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shown {
    /// What the clock showed, in milliseconds since 1970-01-01 of that clock.
    pub clock: f64,
    /// How far the clock is ahead of UTC, in milliseconds, where the text says.
    pub zone: Option<f64>,
    /// How many words are no part of a time.
    pub words: usize,
}

/// What a text is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Token<'a> {
    /// A number, and how many digits it has.
    Number(u32, usize),
    Word(&'a str),
    Sign(char),
}

/// A digit of whatever script as those of Latin text.
fn digit(c: char) -> char {
    let value = |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

/// Whether a letter, or a sign that is written over or under one.
fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\u{300}'..='\u{36F}' | '\u{93C}' | '\u{94D}' | '\u{9BC}' | '\u{9CD}' | '\u{BCD}' | '\u{E47}'..='\u{E4E}')
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if first.is_ascii_digit() {
            rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())
        } else if is_letter(first) {
            end_of_word(rest)
        } else {
            first.len_utf8()
        };
        let Some((token, after)) = rest.split_at_checked(end) else { break };
        match token.parse() {
            Ok(number) => found.push(Token::Number(number, end)),
            Err(_) if first.is_alphanumeric() => found.push(Token::Word(token)),
            Err(_) if matches!(first, ' ' | ',') => {}
            Err(_) => found.push(Token::Sign(first)),
        }
        rest = after;
    }
    found
}

/// Where the word ends that a text begins with: a point between letters is part of an abbreviation, such as `a.m.` or `ม.ค.`
fn end_of_word(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let is_inner = c == '.' && letters.peek().is_some_and(|(_, next)| is_letter(*next));
        if !is_letter(c) && !is_inner {
            return at;
        }
    }
    text.len()
}

/// Hours to be added where a word says which half of the day is meant.
fn half_of(word: &str) -> Option<u32> {
    let mut halves = [0, 12].into_iter().zip(HALVES.words());
    halves.find(|(_, words)| words.split(' ').any(|one| one == word)).map(|(half, _)| half)
}

/// The time a text shows: day, month, year, hour and minute in any order a language has. `None` for anything else, and for a date
/// of digits alone in which day and month could be each other. Where a name stands for two months, it is `months` that tells, and a point
/// behind the year, which Croatian writes.
#[must_use]
pub fn shown(text: &str, months: Months) -> Option<Shown> {
    use Token::{Number, Sign, Word};
    if text.len() > MAX_BYTES {
        return None;
    }
    let text: String = fold(text).chars().map(digit).collect();
    let tokens = tokens(&text);
    let mut rest = tokens.as_slice();
    let (mut year, mut month, mut day, mut time) = (None, None, None, None);
    let (mut half, mut zone, mut named, mut words) = (None, None, None, 0);
    // Whether a word behind the clock says nothing known: it could be the half of the day.
    let mut doubtful = false;
    // Whether there is a point behind the year.
    let mut pointed = false;
    while let [first, after @ ..] = rest {
        rest = after;
        match (*first, after) {
            (Number(hour, _), [Sign(':'), Number(minute, 2), after @ ..]) if time.is_none() => {
                let (second, after) = match after {
                    [Sign(':'), Number(second, 2), after @ ..] => (*second, after),
                    after => (0, after),
                };
                (time, rest) = (Some((hour, minute, second)), after);
                doubtful = matches!(rest, [Word(word), ..] if !is_known(word));
            }
            // Some write the clock with points; then the date was there before.
            (
                Number(hour, 1 | 2),
                [Sign('.'), Number(minute, 2), Sign('.'), Number(second, 2), after @ ..],
            ) if time.is_none() && year.is_some() => {
                (time, rest) = (Some((hour, minute, *second)), after);
                doubtful = matches!(rest, [Word(word), ..] if !is_known(word));
            }
            (
                Number(one, digits),
                [Sign(sign), Number(two, _), Sign(again), Number(three, last), after @ ..],
            ) if sign == again && matches!(sign, '.' | '/' | '-') && month.is_none() => {
                (year, month, day) = match (digits, last, sign) {
                    (4, _, _) => (Some(one), Some(*two), Some(*three)),
                    (_, 4, '.' | '-') => (Some(*three), Some(*two), Some(one)),
                    (_, 4, _) if one > 12 || one == *two => (Some(*three), Some(*two), Some(one)),
                    (_, 4, _) if *two > 12 => (Some(*three), Some(one), Some(*two)),
                    _ => return None,
                };
                rest = after;
            }
            (Number(number, _), [Word("月" | "월"), after @ ..]) if month.is_none() => {
                (month, rest) = (Some(number), after);
            }
            (Word("thg" | "tháng"), [Number(number, 1 | 2), after @ ..]) if month.is_none() => {
                (month, rest) = (Some(*number), after);
            }
            (Number(number, 4), after) if year.is_none() => {
                year = Some(number);
                pointed = matches!(after, [Sign('.'), ..]);
            }
            (Number(number, 1 | 2), _) if day.is_none() => day = Some(number),
            (Word("utc" | "gmt"), [Sign(sign @ ('+' | '-' | '−')), Number(hours, 1 | 2), after @ ..]) => {
                let (minutes, after) = match after {
                    [Sign(':'), Number(minutes, 2), after @ ..] => (*minutes, after),
                    after => (0, after),
                };
                let ahead = f64::from(hours * 60 + minutes) * 60_000.0;
                (zone, rest) = (Some(if *sign == '+' { ahead } else { -ahead }), after);
            }
            // The second half of "a. m.", and the signs that say year and day.
            (Word("m" | "年" | "년" | "日" | "일"), _) => {}
            // Before the clock only where it is no word of a date in another language.
            (Word(word), _)
                if half.is_none() && half_of(word).is_some() && (time.is_some() || !word.is_ascii()) =>
            {
                half = half_of(word);
            }
            (Word(word), _) => match ZONES.iter().find(|(name, _)| *name == word) {
                Some((_, hours)) => zone = Some(hours * HOUR_MS),
                // Days of the week begin as months do, and stand before them: mardi 5 janvier.
                None => match month_of(word) {
                    Some(found) => {
                        words += usize::from(named.is_some());
                        named = Some(found);
                    }
                    None => words += 1,
                },
            },
            (Sign(sign), _) if PARTING.contains(&sign) => {}
            _ => return None,
        }
    }
    let (hour, minute, second) = time?;
    if doubtful && half.is_none() && (1..=12).contains(&hour) {
        return None;
    }
    let year = year.map(|year| if BUDDHIST.contains(&year) { year - BUDDHIST_AHEAD } else { year });
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        _ => hour,
    };
    let is_croatian = pointed || months == Months::Croatian;
    let named = named.map(|(name, number)| {
        let twofold = TWOFOLD.iter().find(|(one, ..)| *one == name);
        twofold.map_or(number, |(_, there, here)| if is_croatian { *there } else { *here })
    });
    let written =
        format!("{:04}-{:02}-{:02} {hour:02}:{minute:02}:{second:02}", year?, month.or(named)?, day?);
    Some(Shown { clock: date::parse(&written)?, zone, words })
}

/// Whether a word is the half of a day, a zone, a month, or one of those that end a time: `Uhr`, `г.`
fn is_known(word: &str) -> bool {
    half_of(word).is_some()
        || month_of(word).is_some()
        || ZONES.iter().any(|(name, _)| *name == word)
        || matches!(word, "utc" | "gmt" | "uhr" | "h" | "г" | "ч" | "on" | "m" | "p" | "a" | "thg" | "tháng")
}

/// The month a word begins with, as it is called and its number; the longest name counts.
fn month_of(word: &str) -> Option<(&'static str, u32)> {
    let names = (1..)
        .zip(MONTHS.words())
        .flat_map(|(number, names)| names.split(' ').map(move |name| (name, number)));
    names.filter(|(name, _)| word.starts_with(name)).max_by_key(|(name, _)| name.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_many_languages() {
        let check = |text: &str, moment: &str, zone: Option<f64>| {
            let found = shown(text, Months::Others);
            assert_eq!(found.map(|it| date::moment(it.clock)).as_deref(), Some(moment), "{text}");
            assert_eq!(found.and_then(|it| it.zone).map(|ms| ms / HOUR_MS), zone, "{text}");
        };
        for text in [
            "Jan 05, 2025 4:40 pm",
            "jan. 05, 2025 4:40 p. m.",
            "ene. 05, 2025 4:40 pm",
            "Januar 05, 2025 4:40 pm",
            "stycznia 5, 2025 16:40",
            "5 janvier 2025 16:40",
            "05.01.2025, 16:40",
            "янв. 05, 2025 4:40 pm",
            "2025年1月5日 下午4:40",
            "2025년 1월 5일 오후 4:40",
            "Ιαν 05, 2025 4:40 pm",
            "1/13/2025 4:40 pm",
            "يناير 05, 2025 4:40 م",
            "ינו׳ 05, 2025 4:40 pm",
            "5 בינו׳ 2025, 16:40",
            "ม.ค. 05, 2025 4:40 หลังเที่ยง",
            "5 ม.ค. 2568 16:40:00",
            "जन॰ 05, 2025 4:40 pm",
            "৫ জানু, ২০২৫ ১৬:৪০",
            "٥ يناير ٢٠٢٥ ٤:٤٠ م",
            "Ιαν 05, 2025 4:40 μ.μ.",
            "jan. 05, 2025 4:40 du.",
            "Tháng 1 05, 2025 4:40 chiều",
            "16:40:00 5 thg 1, 2025",
            "sij 05, 2025 4:40 pm",
            "5. jan. 2025 16.40.00",
            "5.1.2025 klo 16.40.00",
        ] {
            let day = if text.starts_with("1/13") { "13" } else { "05" };
            check(text, &format!("2025-01-{day}T16:40:00Z"), None);
        }
        check("Jun 26, 2026 12:05:20 am", "2026-06-26T00:05:20Z", None);
        check("juin 26, 2026 9:05 am", "2026-06-26T09:05:00Z", None);
        check("juillet 26, 2026 9:05 am", "2026-07-26T09:05:00Z", None);
        check("marras 26, 2026 9:05 am", "2026-11-26T09:05:00Z", None);
        check("2 Jan 2026, 03:04:05 MEZ", "2026-01-02T03:04:05Z", Some(1.0));
        check("Jan 2, 2026, 3:04:05\u{202f}AM GMT+05:30", "2026-01-02T03:04:05Z", Some(5.5));
        check("mardi 5 janvier 2027, 16:40 UTC", "2027-01-05T16:40:00Z", Some(0.0));
        check("Wednesday, August 19, 2026 at 4:33 PM UTC+02:00", "2026-08-19T16:33:00Z", Some(2.0));
    }

    #[test]
    fn croatian_months_are_not_those_polish_and_czech_call_the_same() {
        let short = ["sij", "velj", "ožu", "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu", "pro"];
        let long = [
            "siječnja",
            "veljače",
            "ožujka",
            "travnja",
            "svibnja",
            "lipnja",
            "srpnja",
            "kolovoza",
            "rujna",
            "listopada",
            "studenoga",
            "prosinca",
        ];
        for (number, name) in (1..).zip(short).chain((1..).zip(long)) {
            let moment = format!("2025-{number:02}-05T16:40:00Z");
            let of = |text: String, months| shown(&text, months).map(|it| date::moment(it.clock));
            assert_eq!(
                of(format!("{name} 05, 2025 4:40 pm"), Months::Croatian).as_ref(),
                Some(&moment),
                "{name}"
            );
            // Its own way of writing says it.
            assert_eq!(
                of(format!("5. {name} 2025. 16:40:00"), Months::Others).as_ref(),
                Some(&moment),
                "{name}"
            );
        }
        for (text, month) in [
            ("lip 05, 2025 4:40 pm", 7),
            ("5 lipca 2025 16:40", 7),
            ("5 lipiec 2025 16:40", 7),
            ("srp 05, 2025 4:40 pm", 8),
            ("5. srpna 2025 16:40", 8),
            ("lis 05, 2025 4:40 pm", 11),
            ("5 listopada 2025 16:40", 11),
            ("5. listopadu 2025 16:40", 11),
        ] {
            let found = shown(text, Months::Others).map(|it| date::moment(it.clock));
            assert_eq!(found, Some(format!("2025-{month:02}-05T16:40:00Z")), "{text}");
        }
        // Names that say it themselves say the same on every page.
        assert_eq!(
            shown("5 lipca 2025 16:40", Months::Croatian),
            shown("5 lipca 2025 16:40", Months::Others)
        );
        assert_eq!(
            shown("5. listopadu 2025 16:40", Months::Croatian),
            shown("5. listopadu 2025 16:40", Months::Others)
        );
    }

    #[test]
    fn a_page_says_whose_months_it_means() {
        use Months::{Croatian, Others};
        for (page, months) in [
            ("<div>lip 05, 2025 4:40 pm</div><div>svi 30, 2025 1:02 am</div>", Croatian),
            ("<div>lip 05, 2025 4:40 pm</div><div>sty 30, 2025 1:02 am</div>", Others),
            ("<div>srp 05, 2025 4:40 pm</div><div>čvc 30, 2025 1:02 am</div>", Others),
            // Without such a date by what it says.
            ("<h1>Oglasi koje ste vidjeli</h1><div>lip 05, 2025 4:40 pm</div>", Croatian),
            ("<h1>Wyświetlone reklamy</h1><div>lip 05, 2025 4:40 pm</div>", Others),
            ("<h1>Wyświetlone reklamy</h1>Stranka Đuro<div>lip 05, 2025 4:40 pm</div>", Others),
            // Dates say more than the names of who placed an ad.
            ("Łódź<div>lip 05, 2025 4:40 pm</div><div>ruj 05, 2025 4:40 pm</div>", Croatian),
            ("Oglasnik d.o.o.<div>lip 05, 2025 4:40 pm</div><div>cze 05, 2025 4:40 pm</div>", Others),
            ("", Others),
        ] {
            assert_eq!(Months::of(page), months, "{page}");
        }
    }

    #[test]
    fn what_is_no_time_or_could_be_two() {
        for text in [
            "",
            "Jan 05, 2025",
            "1/2/2025 4:40 pm",
            "Come on Jan 5",
            "4:40",
            "Jan 32, 2025 4:40 pm",
            "Jan 5, 2025 25:00",
            // What follows could be the half of the day.
            "Jan 5, 2025 4:40 quux",
        ] {
            assert_eq!(shown(text, Months::Others), None, "{text}");
        }
        assert_eq!(shown("Vote on May 7, 2026 9:00 am", Months::Others).map(|it| it.words), Some(2));
    }
}
