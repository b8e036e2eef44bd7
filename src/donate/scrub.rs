//! Texts as they may leave: without what can carry somebody's identity, and bounded.

/// The shortest run of digits taken for a number that names somebody.
const TELLING_DIGITS: usize = 5;

/// A text trimmed and bounded in characters; `None` if nothing is left.
pub(super) fn limit(text: &str, max: usize) -> Option<String> {
    let text: String = text.trim().chars().take(max).collect();
    (!text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// A text scrubbed and bounded; `None` if nothing is left.
pub(super) fn kept(text: &str, max: usize) -> Option<String> {
    limit(&scrub(text), max)
}

/// Takes out what can carry somebody's identity inside an ad's words: addresses of mail and web, mentions,
/// and runs of digits (telephone numbers, customer numbers), also when spaced or hyphenated.
#[must_use]
pub fn scrub(text: &str) -> String {
    let word = |word: &str| -> bool {
        let lower = word.to_lowercase();
        let host = lower.split('/').next().unwrap_or_default();
        let link =
            lower.contains("://") || lower.starts_with("www.") || (lower.contains('/') && host.contains('.'));
        link || word.contains('@')
    };
    let lines = text.lines().map(|line| {
        let words = line.split_whitespace().map(|part| if word(part) { "…" } else { part });
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
        ] {
            assert_eq!(scrub(text), expected, "{text}");
        }
    }
}
