//! What a bundle of rules must satisfy. `build.rs` includes this very file: what stops the build also keeps
//! an update out, with the same sentence. An error names the file, the key and the fix.

use super::lasting::{alternatives, is_fleeting};
use super::schema::{Bundle, Rules};

/// Platforms that must all have rules, by identifier.
pub const PLATFORMS: [&str; 7] = ["facebook", "instagram", "linkedin", "reddit", "tiktok", "x", "youtube"];

/// The places an ad can stand, as in the record.
pub const SURFACES: [&str; 15] = [
    "feed",
    "right_column",
    "search",
    "marketplace",
    "instream",
    "video",
    "conversation",
    "player",
    "companion",
    "masthead",
    "story",
    "trends",
    "suggestions",
    "shorts",
    "archive",
];

/// The declarations there are, as in the record.
pub const KINDS: [&str; 9] = [
    "political",
    "issue",
    "eu_ttpa",
    "uk_imprint",
    "us_disclaimer",
    "ca_authorisation",
    "au_authorisation",
    "br_electoral",
    "nz_promoter",
];

const FORMS: [&str; 4] = ["texts", "orientation", "thrift", "waist"];

/// Most selectors and paths one platform may have, and the longest of them in bytes: an update is bounded in
/// what it makes pages pay.
const MAX_ENTRIES: usize = 2_000;
const MAX_ENTRY: usize = 600;

/// Most places the badge is offered: each is searched for in every ad.
const MAX_NEAR: usize = 12;

/// Checks everything but the examples, which need a reader.
///
/// # Errors
/// One sentence with the file, the key and the fix.
pub fn check(bundle: &Bundle) -> Result<(), String> {
    for platform in PLATFORMS {
        match bundle.platforms.iter().filter(|rules| rules.platform == platform).count() {
            1 => {}
            0 => return Err(format!("rules/{platform}.toml: is missing; write the file")),
            _ => return Err(format!("rules/{platform}.toml: stands in the bundle twice; keep one")),
        }
    }
    for rules in &bundle.platforms {
        one_of(&rules.platform, "platform", &rules.platform, &PLATFORMS)?;
        platform(&format!("rules/{}.toml", rules.platform), rules)?;
    }
    bundle.imprints.iter().try_for_each(|imprint| {
        one_of("rules/imprints.toml", "imprint.kind", &imprint.kind, &KINDS)?;
        imprint.templates.iter().try_for_each(|text| template("rules/imprints.toml", text))
    })
}

fn platform(file: &str, rules: &Rules) -> Result<(), String> {
    if rules.hosts.is_empty() || rules.matches.is_empty() {
        return Err(format!("{file}: hosts and matches must not be empty; name the platform's hosts"));
    }
    if !rules.base.starts_with("https://") || rules.base.ends_with('/') {
        return Err(format!("{file}: base: `{}` must begin with https:// and not end with /", rules.base));
    }
    if rules.detect.is_empty() {
        return Err(format!("{file}: detect: is empty; name words only this platform's pages hold"));
    }
    if !rules.example.iter().any(|example| example.ads > 0)
        || !rules.example.iter().any(|example| example.ads == 0)
    {
        return Err(format!("{file}: example: write at least one with an ad and one without"));
    }
    let selects = |key: &str, list: &[String]| {
        if list.is_empty() {
            return Err(format!("{file}: {key}: is empty; name at least one selector or remove the entry"));
        }
        list.iter().try_for_each(|text| select(file, key, text))
    };
    let count = rules.post.len() + rules.marker.len() + rules.json.len() + rules.explanation.len();
    if count > MAX_ENTRIES {
        return Err(format!("{file}: has {count} entries; keep it below {MAX_ENTRIES}"));
    }
    for post in &rules.post {
        one_of(file, "post.surface", &post.surface, &SURFACES)?;
        selects("post.select", &post.select)?;
    }
    for marker in &rules.marker {
        let key = format!("marker `{}` family", marker.signal);
        one_of(file, &key, &marker.family, &["structure", "markup", "label"])?;
        selects(&format!("marker `{}` select", marker.signal), &marker.select)?;
        for (key, list) in [("unless", &marker.unless), ("anywhere", &marker.anywhere)] {
            let key = format!("marker `{}` {key}", marker.signal);
            list.iter().try_for_each(|text| select(file, &key, text))?;
        }
        if let Some(kind) = &marker.declares {
            one_of(file, "marker.declares", kind, &KINDS)?;
        }
    }
    if let Some(label) = &rules.label {
        selects("label.select", &label.select)?;
        if let Some(other) = &label.like {
            one_of(file, "label.like", other, &PLATFORMS)?;
        }
        for kind in label.declares.keys() {
            one_of(file, "label.declares", kind, &KINDS)?;
        }
    }
    for (field, locators) in &rules.field {
        for text in locators.iter().filter_map(|locator| locator.select.as_deref()) {
            select(file, &format!("field.{field:?}.select"), text)?;
        }
    }
    for disclaimer in &rules.disclaimer {
        one_of(file, "disclaimer.kind", &disclaimer.kind, &KINDS)?;
        disclaimer.templates.iter().try_for_each(|text| template(file, text))?;
    }
    for json in &rules.json {
        if let Some(surface) = &json.surface {
            one_of(file, "json.surface", surface, &SURFACES)?;
        }
        if json.marker.is_empty() {
            return Err(format!(
                "{file}: json {:?}: no marker; a unit without a sign is never an ad",
                json.unit
            ));
        }
        for marker in &json.marker {
            one_of(
                file,
                &format!("json marker `{}` family", marker.signal),
                &marker.family,
                &["structure", "label"],
            )?;
        }
        for disclosure in &json.disclosure {
            one_of(file, "json.disclosure.kind", &disclosure.kind, &KINDS)?;
        }
        for explanation in &json.explanation {
            one_of(file, "json.explanation.form", &explanation.form, &FORMS)?;
        }
        for path in json.field.values().flatten().filter_map(|path| path.strip_prefix('@')) {
            let signal = path.split('.').next().unwrap_or_default();
            if !json.marker.iter().any(|marker| marker.signal == signal) {
                return Err(format!(
                    "{file}: json.field: `@{path}` starts at marker `{signal}`, which is not there"
                ));
            }
        }
    }
    if let Some(badge) = &rules.badge {
        for (key, selectors) in [("badge.near", &badge.near), ("badge.menu", &badge.menu)] {
            selects(key, selectors)?;
            if selectors.len() > MAX_NEAR {
                return Err(format!(
                    "{file}: {key}: has {} selectors; keep it to {MAX_NEAR}",
                    selectors.len()
                ));
            }
        }
    }
    rules.explanation.iter().try_for_each(|rule| select(file, "explanation.select", &rule.select))
}

fn one_of(file: &str, key: &str, value: &str, known: &[&str]) -> Result<(), String> {
    if known.contains(&value) {
        Ok(())
    } else {
        Err(format!("{file}: {key}: `{value}` is not known; use one of {}", known.join(", ")))
    }
}

fn select(file: &str, key: &str, text: &str) -> Result<(), String> {
    if text.len() > MAX_ENTRY {
        return Err(format!("{file}: {key}: a selector of {} bytes; keep it below {MAX_ENTRY}", text.len()));
    }
    if text.contains(" ~ ") {
        // For every element all earlier siblings are looked at: a page of many costs their square.
        return Err(format!("{file}: {key}: `{text}` has `~`; use `+`, which looks at one sibling"));
    }
    if let Some(part) = alternatives(text).find(|part| is_fleeting(part)) {
        return Err(format!(
            "{file}: {key}: `{}` rests on a class a build made up, which the next build renames; add a role, an address or a name",
            part.trim()
        ));
    }
    scraper::Selector::parse(text).map(|_| ()).map_err(|error| {
        format!("{file}: {key}: `{text}` is not a CSS selector ({error}); mend or remove it")
    })
}

fn template(file: &str, text: &str) -> Result<(), String> {
    if text.contains("}{") {
        return Err(format!("{file}: `{text}` has two slots side by side; put words between them"));
    }
    for slot in text.split('{').skip(1) {
        match slot.split_once('}') {
            Some(("payer" | "authorised_by" | "any" | "address", _)) => {}
            _ => {
                return Err(format!(
                    "{file}: `{text}`: a slot is {{payer}}, {{authorised_by}}, {{address}} or {{any}}"
                ));
            }
        }
    }
    Ok(())
}
