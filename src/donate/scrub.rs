//! Texts as they may leave: without what can carry somebody's identity, and bounded.

use crate::text::domain::is_host;
use crate::text::is_unseen;

/// The shortest run of digits taken for a number that names somebody.
const TELLING_DIGITS: usize = 5;

/// Shortest word of letters and digits in turn that is taken for a code: `AB12CD`, `x7Kq2Zp`.
const CODE: usize = 6;

/// A text without what nobody sees and a computer reads.
fn visible(text: &str) -> String {
    text.replace('\t', " ").chars().filter(|c| !is_unseen(*c)).collect()
}

/// Whether a word is a code: long enough, letters and digits in it changing places at least twice, or once where it is twice as
/// long.
fn is_code(word: &str) -> bool {
    let plain: Vec<char> = word.chars().filter(|c| c.is_alphanumeric()).collect();
    if plain.len() < CODE {
        return false;
    }
    let turns = plain
        .windows(2)
        .filter(|pair| matches!(pair, [one, other] if one.is_numeric() != other.is_numeric()))
        .count();
    turns >= 2 || turns == 1 && plain.len() >= 2 * CODE
}

/// A text trimmed and bounded in characters; `None` if nothing is left.
pub(super) fn limit(text: &str, max: usize) -> Option<String> {
    let text: String = text.trim().chars().take(max).collect();
    (!text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// A text scrubbed and bounded; `None` if nothing is left.
pub(super) fn kept(text: &str, max: usize) -> Option<String> {
    limit(&scrub(text), max)
}

/// A name of somebody public, an advertiser or who paid, scrubbed and bounded: an organisation may be called like an address
/// (`Elm.example`).
pub(super) fn kept_name(text: &str, max: usize) -> Option<String> {
    limit(&without(text, is_link), max)
}

/// Takes out what can carry somebody's identity inside an ad's words: addresses of mail and web, mentions,
/// hosts, codes of letters and digits, runs of digits (telephone numbers, customer numbers), also when spaced or hyphenated, and
/// what nobody sees.
#[must_use]
pub fn scrub(text: &str) -> String {
    without(text, |word| is_link(word) || is_host(word) || is_code(word))
}

/// Whether a word is an address of the web or of mail, or a mention.
fn is_link(word: &str) -> bool {
    let lower = word.to_lowercase();
    let host = lower.split('/').next().unwrap_or_default();
    lower.contains("://")
        || lower.starts_with("www.")
        || lower.contains('/') && host.contains('.')
        || word.contains(['@', '＠'])
}

fn without(text: &str, is_telling: impl Fn(&str) -> bool) -> String {
    let text = visible(text);
    let lines = text.lines().map(|line| {
        let words = line.split_whitespace().map(|part| if is_telling(part) { "…" } else { part });
        digits(&words.collect::<Vec<_>>().join(" "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Replaces runs of digits, with what stands between them in a telephone number, if they are long enough.
fn digits(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut run = String::new();
    let flush = |run: &mut String, out: &mut String| {
        if run.chars().filter(|c| c.is_numeric()).count() >= TELLING_DIGITS {
            out.push('…');
            // What merely followed the number stays.
            out.extend(
                run.chars().rev().take_while(|c| !c.is_numeric()).collect::<Vec<_>>().into_iter().rev(),
            );
        } else {
            out.push_str(run);
        }
        run.clear();
    };
    for c in line.chars() {
        let joins = matches!(c, ' ' | '-' | '.' | '/' | '(' | ')' | '+' | '\u{2011}' | '\u{2013}' | '\u{a0}');
        if c.is_numeric() || (joins && !run.is_empty()) {
            run.push(c);
        } else {
            flush(&mut run, &mut out);
            out.push(c);
        }
    }
    flush(&mut run, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_somebody_is_taken_out_of_the_words() {
        for (text, expected) in [
            ("Call 01632 960-123 today", "Call … today"),
            ("Vote on 6 May 2027", "Vote on 6 May 2027"),
            ("Write to ann@example.org, please", "Write to … please"),
            ("See https://a.example/?fbclid=1 now", "See … now"),
            ("Thanks @ann.smith!", "Thanks …"),
            ("a.example/join\nNow", "…\nNow"),
            ("Your number: 1234567.", "Your number: …."),
            ("Go to elm.example, or shop.elm.co.uk!", "Go to … or …"),
            ("Vote\u{200b}\u{2060}\u{e0041}\u{e0042} \u{202e}now\u{fe0f}", "Vote now"),
            ("0\u{200b}1632 96\u{200d}0123", "…"),
            ("Code X7KQ2ZP or AB12CD34 wins", "Code … or … wins"),
            (
                "COVID19, G20, 4th of May, 2nd, B2B, Win7 and MP3s",
                "COVID19, G20, 4th of May, 2nd, B2B, Win7 and MP3s",
            ),
            ("At 18.30, e.g. in the U.S. – 3.5 per cent.", "At 18.30, e.g. in the U.S. – 3.5 per cent."),
        ] {
            assert_eq!(scrub(text), expected, "{text}");
        }
    }
}
