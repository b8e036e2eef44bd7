//! Explanations that are pages of their own, in frames: X's `about-ads`, YouTube's `aboutthisad` in four
//! generations (2020–2026). Class names rot, so structure comes first and what no rule knows is kept verbatim.

use super::Read;
use crate::read::page::Page;
use crate::read::reason;
use crate::record::ad::Advertiser;
use crate::record::reason::{AskedBy, Explanation, Kind, Origin, Reason, Source};
use crate::text::Wordlist;

/// Reasons read of one page.
const MAX_REASONS: usize = 60;
/// The longest text kept of one reason, in characters.
const MAX_TEXT: usize = 500;

fn bounded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_TEXT).collect()
}

fn named(text: &str) -> Option<String> {
    let text = bounded(text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | ':' | ';')));
    (!text.is_empty()).then_some(text)
}

/// Reads X's page. The message is a sentence in which every value stands in a `span.detail`; the first is the
/// advertiser, and the words before each of the others say what it is.
#[must_use]
pub fn x_page(html: &str) -> Option<Read> {
    let page = Page::parse(html);
    let message = page.root().all(".targetingMessage").into_iter().next()?;
    let whole = bounded(&message.text());
    let mut rest = whole.as_str();
    let mut details = Vec::new();
    for detail in message.all(".detail").into_iter().take(MAX_REASONS) {
        let value = bounded(&detail.text());
        let Some((lead, after)) = rest.split_once(value.as_str()).filter(|_| !value.is_empty()) else {
            continue;
        };
        details.push((lead, value.clone()));
        rest = after;
    }
    let mut details = details.into_iter();
    let advertiser = details.next().and_then(|(_, name)| named(&name));
    let mut reasons: Vec<Reason> = details
        .map(|(lead, value)| reason(x_kind(lead, &value), Origin::DialogText).asked_by(AskedBy::Advertiser))
        .collect();
    if reasons.is_empty() && !whole.is_empty() {
        reasons.push(reason(Kind::Unrecognised { text: whole, kind: None }, Origin::DialogText));
    }
    let advertiser = advertiser.map(|name| Advertiser { name: Some(name), ..Advertiser::default() });
    Some(Read {
        explanation: Explanation { source: Source::Page, reasons },
        advertiser,
        ad_id: None,
        error: None,
    })
}

fn x_kind(lead: &str, value: &str) -> Kind {
    let (before, said) = (lead.to_lowercase(), value.to_lowercase());
    let has = |words: &[&str]| words.iter().any(|word| before.contains(word) || said.starts_with(word));
    let after =
        |word: &str| named(said.find(word).and_then(|at| value.get(at + word.len()..)).unwrap_or(value));
    if has(&["similar to", "look like", "lookalike"]) && has(&["follow"]) {
        Kind::FollowerLookalike { name: after("followers of ") }
    } else if has(&["follow"]) {
        Kind::FollowerOf { name: after("follow ") }
    } else if has(&["located", "location", "who live"]) {
        Kind::Location { name: named(value), granularity: None, scope: None }
    } else if has(&["aged", "age"]) && ages(&said).is_some() {
        let (min, max) = ages(&said).unwrap_or_default();
        Kind::Age { min, max }
    } else if has(&["interested in", "interests"]) {
        Kind::Interest { name: after("interested in ") }
    } else if has(&["speak", "language"]) {
        Kind::Language { name: after("speak ") }
    } else if has(&["list", "audience"]) {
        Kind::CustomerList { owner: None, list: named(value), match_keys: Vec::new() }
    } else if has(&["search"]) {
        Kind::Keyword { name: after("searched for ") }
    } else if has(&["talk about", "conversation", "event"]) {
        Kind::Event { name: named(value) }
    } else if has(&["visited"]) {
        Kind::WebsiteVisit { name: after("visited ") }
    } else if has(&["carrier"]) {
        Kind::Carrier { name: named(value) }
    } else if has(&["device", "phone", "use "]) {
        Kind::Device { name: after("use ") }
    } else {
        Kind::Unrecognised { text: bounded(&format!("{lead}{value}")), kind: None }
    }
}

/// `aged 25 to 49`, `35 and up`, `aged 18+`.
fn ages(text: &str) -> Option<(Option<u8>, Option<u8>)> {
    let mut numbers =
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse::<u8>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(min), Some(max)) => Some((Some(min), Some(max))),
        (Some(age), None) if text.contains("under") || text.contains("up to") || text.contains("younger") => {
            Some((None, Some(age)))
        }
        (Some(age), None) => Some((Some(age), None)),
        _ => None,
    }
}

/// Where the reasons stand on YouTube's pages: lists of any generation, and the lines of 2024.
const REASONS: &str = "li, [role='listitem'], .QVfAMd-wPzPJb-xPjCTc-ibnC6b";
/// Where the advertiser's name stood, by generation.
const ADVERTISER: [&str; 3] = [".ieH75d-fmcmS", ".G5HdJb-fmcmS", ".UEwVMd"];

const ADVERTISERS: Wordlist = Wordlist::new(include_str!("../../../rules/words/advertiser.txt"));

/// Reads YouTube's page.
#[must_use]
pub fn youtube_page(html: &str) -> Option<Read> {
    let page = Page::parse(html);
    let root = page.root();
    let texts: Vec<String> =
        root.all(REASONS).iter().take(MAX_REASONS).map(|item| bounded(&item.text())).collect();
    let mut explanation = youtube_reasons(&texts);
    explanation.source = Source::Page;
    for reason in &mut explanation.reasons {
        reason.origin = Origin::DialogText;
    }
    let by_class = || ADVERTISER.iter().find_map(|select| root.all(select).first().map(|found| found.text()));
    // A region says what it is about in its heading; the advertiser's name is the first thing under it.
    let by_region = || {
        root.all("[role='region']").into_iter().find_map(|region| {
            let heading = region.all("[role='heading']").first()?.text();
            let heading_says = heading.to_lowercase();
            if !ADVERTISERS.is_in(&heading_says) {
                return None;
            }
            region
                .leaves(20)
                .into_iter()
                .map(|(text, _)| text)
                .find(|text| *text != heading && !text.trim().is_empty())
        })
    };
    let id = root.all("a[href*='adstransparency.google.com/advertiser/']").first().and_then(|link| {
        let id = link.attr("href")?.split("/advertiser/").nth(1)?.split(['?', '/', '#']).next()?;
        named(id)
    });
    let name = by_class().or_else(by_region).and_then(|name| named(&name));
    let advertiser =
        (name.is_some() || id.is_some()).then(|| Advertiser { name, id, ..Advertiser::default() });
    if explanation.reasons.is_empty() && advertiser.is_none() {
        return None;
    }
    Some(Read { explanation, advertiser, ad_id: None, error: None })
}

/// Reasons that stand as texts in the page's JSON (`adReasons`, 2020–2022).
#[must_use]
pub fn youtube_reasons(texts: &[String]) -> Explanation {
    let said = texts.iter().map(|text| bounded(text)).filter(|text| !text.is_empty()).take(MAX_REASONS);
    let reasons = said.map(|text| reason(youtube_kind(text), Origin::PlatformJson)).collect();
    Explanation { source: Source::PlatformJson, reasons }
}

/// Google says only what kind of information it used, never its value.
fn youtube_kind(text: String) -> Kind {
    let folded = text.to_lowercase().replace('’', "'");
    let has = |word: &str| folded.contains(word);
    if folded == "your approximate age" || folded == "your age" || folded == "your age group" {
        Kind::Age { min: None, max: None }
    } else if has("video you") || has("search terms") || has("you searched") || has("site you") {
        Kind::Context { name: named(&text) }
    } else if has("your interests") {
        // Google's own guess, and what it rests on.
        Kind::Interest { name: if folded == "your interests" { None } else { named(&text) } }
    } else if has("location") && (folded.starts_with("your") || has("general location")) {
        Kind::Location { name: None, granularity: None, scope: None }
    } else if has("websites you") || has("sites you've visited") {
        Kind::WebsiteVisit { name: None }
    } else if folded == "your activity"
        || has("your activity on")
        || has("activity, while you were signed in")
        || has("activity while you were signed in")
    {
        Kind::PlatformActivity {}
    } else {
        Kind::Unrecognised { text, kind: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(read: Option<Read>) -> Vec<Kind> {
        read.map(|read| read.explanation.reasons.into_iter().map(|reason| reason.kind).collect())
            .unwrap_or_default()
    }

    #[test]
    fn x_says_each_value_in_a_span() {
        let html = r#"<div class="targetingMessage">You’re seeing this ad because <span class="detail">Elm Party</span> wants to reach
            people who <span class="detail">follow @elm</span>, are <span class="detail">aged 25 to 49</span>, like <span class="detail">tin toys</span>
            and are located here: <span class="detail">Norway</span>.</div>"#;
        let read = x_page(html);
        assert_eq!(
            read.as_ref().and_then(|read| read.advertiser.clone()?.name).as_deref(),
            Some("Elm Party")
        );
        assert_eq!(
            kinds(read),
            [
                Kind::FollowerOf { name: Some("@elm".into()) },
                Kind::Age { min: Some(25), max: Some(49) },
                Kind::Unrecognised { text: ", like tin toys".into(), kind: None },
                Kind::Location { name: Some("Norway".into()), granularity: None, scope: None },
            ]
        );
    }

    #[test]
    fn youtube_by_structure_alone() {
        let html = r#"<div role="region"><span role="heading">About this advertiser</span><div>Elm Party</div></div>
            <div role="region"><span role="heading">Why this ad?</span><ul><li>Your activity</li><li>Deine Postleitzahl</li></ul></div>"#;
        let read = youtube_page(html);
        assert_eq!(
            read.as_ref().and_then(|read| read.advertiser.clone()?.name).as_deref(),
            Some("Elm Party")
        );
        assert_eq!(
            kinds(read),
            [Kind::PlatformActivity {}, Kind::Unrecognised { text: "Deine Postleitzahl".into(), kind: None }]
        );
    }
}
