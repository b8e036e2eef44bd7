//! The names under which an explanation that is opened later finds its ad.

use crate::read::rules::RuleSet;
use crate::record::ad::{Ad, Platform};
use crate::text::url;

/// Every name of an ad: by its id, and by the address of its explanation.
#[must_use]
pub fn sources(ad: &Ad) -> Vec<String> {
    let platform = ad.platform;
    let id = ad.ad_id.iter().map(|id| format!("{}:{id}", platform.id()));
    id.chain(ad.explanation_url.as_deref().map(|url| source(platform, url))).collect()
}

/// The name under which an explanation at this address is found: the parameter that names the ad where the
/// rules know one, else the whole address.
#[must_use]
pub fn source(platform: Platform, address: &str) -> String {
    // The shipped rules: what was stored under a name must be found under it after an update.
    let site = RuleSet::bundled().of(platform);
    let named = site.into_iter().flat_map(|site| &site.rules.explanation).find_map(|rule| {
        let fits = rule.url.as_deref().is_none_or(|part| address.contains(part));
        let parameter = rule.ad_id_query.as_deref().filter(|_| fits)?;
        url::query(address, parameter).map(|value| format!("{}?{parameter}={value}", platform.id()))
    });
    named.unwrap_or_else(|| format!("{}:{address}", platform.id()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_explanation_finds_its_ad_by_the_parameter_that_names_it() {
        let mut ad = Ad::new(Platform::X);
        ad.explanation_url = Some("https://x.com/about-ads?aid=31c0&lang=en".into());
        let frame = source(Platform::X, "https://x.com/about-ads?lang=de&aid=31c0");
        assert!(sources(&ad).contains(&frame), "{frame} {:?}", sources(&ad));
    }
}
