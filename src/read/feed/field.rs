//! One field of an ad from a raw value.

use super::disclaimer;
use super::value::{MAX_TEXT, bounded};
use crate::read::explain;
use crate::read::rules::{Field, Site};
use crate::record::ad::Ad;

/// Sets one field of an ad from a raw value, cleaned as that field demands. The first value stays.
pub(super) fn set(site: &Site, ad: &mut Ad, field: Field, raw: &str) {
    fn fill(slot: &mut Option<String>, value: Option<String>) {
        if slot.is_none() {
            *slot = value;
        }
    }
    match field {
        Field::AdId => fill(&mut ad.ad_id, bounded(raw, 128)),
        Field::AdvertiserName => fill(&mut ad.advertiser.name, bounded(raw, 200)),
        Field::AdvertiserHandle => {
            fill(&mut ad.advertiser.handle, bounded(raw.trim_matches(['@', '/', ' ']), 100))
        }
        Field::AdvertiserId => fill(&mut ad.advertiser.id, bounded(raw, 64)),
        Field::AdvertiserUrl => {
            fill(&mut ad.advertiser.url, crate::text::url::account(raw, &site.rules.base))
        }
        Field::Text => fill(&mut ad.text, bounded(raw, MAX_TEXT)),
        Field::LandingUrl => fill(&mut ad.landing_url, crate::text::url::clean(raw)),
        Field::ExplanationUrl => {
            fill(&mut ad.explanation_url, bounded(raw, 2000).filter(|url| url.starts_with("https://")));
        }
        Field::ExplanationAttribute => {
            if ad.explanation.is_none() {
                ad.explanation = explain::reddit(raw);
            }
        }
        Field::Disclaimer => {
            if let Some(found) = disclaimer::parse(raw, &site.rules.disclaimer)
                && ad.disclosure.as_ref().is_none_or(|known| known.payer.is_none())
            {
                ad.disclosure = Some(found);
            }
        }
        Field::Bio => {
            if ad.disclosure.is_none() {
                ad.disclosure = disclaimer::imprint(raw, &site.imprints);
            }
        }
    }
}
