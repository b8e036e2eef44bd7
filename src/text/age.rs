//! Ages as platforms write them.

/// The youngest and the oldest of `25 to 54`, `13-54`, `18 and up`, `35+`, in years; no oldest where the range is open.
/// `None` for what is no range of ages.
#[must_use]
pub fn ages(text: &str) -> Option<(u8, Option<u8>)> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let min: u8 = numbers.next()?.parse().ok().filter(|age| *age < 120)?;
    let max = numbers.next().and_then(|max| max.parse().ok()).filter(|max| *max >= min && *max < 120);
    let open = ["up", "older", "over", "+"].iter().any(|word| text.contains(word));
    (max.is_some() || open).then_some((min, max))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_open_and_closed() {
        let check = |text, expect| assert_eq!(ages(text), expect, "{text}");
        check("25 to 54", Some((25, Some(54))));
        check("13-54", Some((13, Some(54))));
        check("18 and up", Some((18, None)));
        check("35+", Some((35, None)));
        for nothing in ["", "35", "adults", "54-25", "200+", "1900 and up"] {
            check(nothing, None);
        }
    }
}
