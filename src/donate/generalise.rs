//! An ad as it may leave: everything that could single a person out is dropped or made coarse.

use sha2::{Digest, Sha256};

use super::{
    DonatedAdvertiser, DonatedDisclosure, DonatedReason, DonatedTargeting, DonatedVerdict, Donation, SCHEMA,
    SeenBucket,
};
use crate::record::reason::{Granularity, Kind, Reason};
use crate::record::stored::Stored;
use crate::text::fold;

/// The most reasons that leave with one ad.
pub(super) const MAX_REASONS: usize = 64;
/// The longest text that leaves, in characters.
pub(super) const MAX_TEXT: usize = 5_000;
/// The shortest run of digits taken for a number that names somebody.
const TELLING_DIGITS: usize = 5;

/// What would leave of an ad, for a study. Pure, so the person reviews the very record that is sent.
#[must_use]
pub fn generalise(stored: &Stored, study_id: &str) -> Donation {
    let ad = &stored.ad;
    let text = ad.text.as_deref().and_then(|text| kept(text, MAX_TEXT));
    let landing_domain =
        ad.landing_url.as_deref().and_then(crate::text::url::host).and_then(|host| limit(&host, 253));
    let advertiser = DonatedAdvertiser {
        name: ad.advertiser.name.as_deref().and_then(|name| kept(name, 200)),
        handle: ad.advertiser.handle.as_deref().and_then(|handle| kept(handle, 100)),
    };
    Donation {
        schema: SCHEMA,
        study_id: study_id.to_owned(),
        epoch: crate::text::date::week(stored.last_seen),
        platform: ad.platform,
        surface: ad.surface,
        ad_hash: hash(&[
            ad.platform.id(),
            &fold(advertiser.handle.as_deref().or(advertiser.name.as_deref()).unwrap_or_default()),
            &fold(text.as_deref().unwrap_or_default()),
            landing_domain.as_deref().unwrap_or_default(),
        ]),
        advertiser,
        disclosure: ad.disclosure.as_ref().map(|disclosure| DonatedDisclosure {
            kind: disclosure.kind,
            payer: disclosure.payer.as_deref().and_then(|payer| kept(payer, 300)),
            authorised_by: disclosure.authorised_by.as_deref().and_then(|name| kept(name, 300)),
        }),
        text,
        landing_domain,
        certainty: ad.certainty,
        political: DonatedVerdict { verdict: ad.political.verdict, basis: ad.political.basis.clone() },
        targeting: ad.explanation.as_ref().map(|explanation| DonatedTargeting {
            source: explanation.source,
            reasons: explanation.reasons.iter().take(MAX_REASONS).map(reason).collect(),
        }),
        seen: SeenBucket::of(stored.sightings),
        program: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// The name of a kind, as in the record.
fn name_of(kind: &Kind) -> String {
    let value = serde_json::to_value(kind).unwrap_or_default();
    value.get("kind").and_then(|kind| kind.as_str()).unwrap_or("unrecognised").to_owned()
}

/// A reason by its kind, with a detail only where that is public vocabulary or coarse. What names a person's
/// place, employer, school, relationship or number stays at home.
fn reason(reason: &Reason) -> DonatedReason {
    let detail = match &reason.kind {
        Kind::Age { min, max } => Some(ages(*min, *max)),
        Kind::Gender { value } => {
            serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned))
        }
        Kind::Location { name, granularity: Some(Granularity::Country | Granularity::Region), .. } => {
            name.clone()
        }
        Kind::Language { name }
        | Kind::Interest { name }
        | Kind::Behaviour { name }
        | Kind::Topic { name }
        | Kind::TvShow { name }
        | Kind::PageLike { name }
        | Kind::FriendOfPageLike { name }
        | Kind::FollowerOf { name }
        | Kind::FollowerLookalike { name }
        | Kind::DataBroker { name }
        | Kind::Industry { name }
        | Kind::Device { name }
        | Kind::Os { name }
        | Kind::Platform { name } => name.clone(),
        // Who uploads lists is a business, and the point of the research.
        Kind::CustomerList { owner, .. } => owner.clone(),
        _ => None,
    };
    DonatedReason {
        kind: name_of(&reason.kind),
        detail: detail.as_deref().and_then(|detail| kept(detail, 100)),
        sensitive: reason.sensitive,
    }
}

/// Ages widened to bands of ten years or more: `25-44`, `65+`, `up to 34`, `any`.
fn ages(min: Option<u8>, max: Option<u8>) -> String {
    const BANDS: [(u8, u8); 7] = [(0, 17), (18, 24), (25, 34), (35, 44), (45, 54), (55, 64), (65, u8::MAX)];
    let band = |age: u8| {
        BANDS.into_iter().find(|(low, high)| (*low..=*high).contains(&age)).unwrap_or((65, u8::MAX))
    };
    let low = min.map(|age| band(age).0);
    let high = max.map(|age| band(age).1).filter(|high| *high < u8::MAX);
    match (low, high) {
        (None | Some(0), None) => "any".into(),
        (Some(low), None) => format!("{low}+"),
        (None | Some(0), Some(high)) => format!("up to {high}"),
        (Some(low), Some(high)) => format!("{low}-{high}"),
    }
}

fn limit(text: &str, max: usize) -> Option<String> {
    let text: String = text.trim().chars().take(max).collect();
    (!text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// A text scrubbed and bounded; `None` if nothing is left.
fn kept(text: &str, max: usize) -> Option<String> {
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

fn hash(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    crate::text::hex(&hash.finalize())
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

    #[test]
    fn ages_leave_in_bands() {
        for (ages_in, expected) in [
            ((None, None), "any"),
            ((Some(26), Some(41)), "25-44"),
            ((Some(18), None), "18+"),
            ((None, Some(30)), "up to 34"),
            ((Some(70), Some(80)), "65+"),
        ] {
            assert_eq!(ages(ages_in.0, ages_in.1), expected);
        }
    }
}
