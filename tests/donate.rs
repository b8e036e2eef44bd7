//! What leaves: whatever an ad holds, its donation is valid and names nobody.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use proptest::prelude::*;
use sightline::donate::{Donation, Envelope, generalise, validate};
use sightline::record::ad::{Ad, Disclosure, DisclosureKind, Platform};
use sightline::record::reason::{Explanation, Kind, Origin, Reason, Source};
use sightline::record::stored::Stored;

fn stored(words: &[String], ages: (u8, u8), sightings: u32) -> Stored {
    let word = |at: usize| words.get(at).cloned();
    let mut ad = Ad::new(Platform::Facebook);
    ad.ad_id = Some("23850000000000909".into());
    ad.advertiser.name = word(0);
    ad.advertiser.handle = word(1);
    ad.advertiser.id = Some("1000777000777".into());
    ad.advertiser.url = Some("https://www.facebook.com/profile/1000777000777".into());
    ad.text = word(2).map(|text| {
        format!("{text} mail ann.smith@example.org or 01632 960 123, https://a.example/?fbclid=IwAR0")
    });
    ad.landing_url = Some("https://shop.example/path?customer=99887766".into());
    ad.disclosure = Some(Disclosure {
        kind: DisclosureKind::Political,
        text: word(3),
        payer: word(3),
        authorised_by: word(0),
        notice_url: None,
    });
    let reason = |kind| Reason { kind, sensitive: false, origin: Origin::PlatformJson, asked_by: None };
    ad.explanation = Some(Explanation {
        source: Source::PlatformJson,
        reasons: vec![
            reason(Kind::Age { min: Some(ages.0), max: Some(ages.1) }),
            reason(Kind::Location { name: Some("Little Snoring".into()), granularity: None, scope: None }),
            reason(Kind::Employer { name: Some("Snoring Mills".into()) }),
            reason(Kind::School { name: Some("Snoring Primary".into()) }),
            reason(Kind::Interest { name: word(1) }),
        ],
    });
    ad.explanation_url = Some("https://x.com/about-ads?aid=31c0".into());
    let mut stored = Stored::new(ad, 1_795_478_412_345.0);
    stored.sightings = sightings;
    stored
}

proptest! {
    #[test]
    fn any_ad_makes_a_valid_donation_that_names_nobody(
        words in prop::collection::vec("\\PC{0,400}", 4),
        ages in (any::<u8>(), any::<u8>()),
        sightings in any::<u32>(),
    ) {
        let stored = stored(&words, ages, sightings);
        let donation = generalise(&stored, "demo-2026");
        let envelope = Envelope { withdraw_tag: Envelope::tag("00"), donation: donation.clone() };
        prop_assert_eq!(validate(&envelope), Ok(()));
        let text = serde_json::to_string(&donation).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Donation>(&text).unwrap(), &donation);
        for private in [
            "23850000000000909", "1000777000777", "fbclid", "ann.smith", "960 123", "99887766", "1795478412345",
            "Little Snoring", "Snoring Mills", "Snoring Primary", "about-ads", "https://",
        ] {
            prop_assert!(!text.contains(private), "{} leaves in {}", private, text);
        }
        prop_assert_eq!(generalise(&stored, "demo-2026"), donation);
    }
}

#[test]
fn the_same_ad_has_the_same_hash_whoever_saw_it() {
    let words = ["Fair Fares", "fairfares", "Vote", "Fair Fares Alliance"].map(String::from);
    let one = stored(&words, (18, 24), 1);
    let mut other = stored(&words, (40, 60), 9);
    other.ad.ad_id = Some("1".into());
    let (one, other) = (generalise(&one, "a"), generalise(&other, "b"));
    assert_eq!(one.ad_hash, other.ad_hash);
}
