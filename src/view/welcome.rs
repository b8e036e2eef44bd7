//! The first-run page: an example explained and every promise made before anything is granted.

use maud::html;

use crate::ad::{Ad, Disclosure, DisclosureKind, Platform};
use crate::finding::{Basis, Political, Verdict};
use crate::reason::{AskedBy, Explanation, Granularity, Kind, Origin, Reason, Scope, Source};
use crate::stored::Stored;

use crate::locale::Locale;

use super::about::{answers, words};
use super::switches;

/// The content of the first-run page. `on` lists the platforms already switched on.
#[must_use]
pub fn welcome(on: &[Platform]) -> String {
    let example = example();
    html! {
        h1 { "See who paid to reach you, and why you" }
        p.big {
            "Political campaigns pay social platforms to choose whom their ads are shown to. Sightline finds \
             those ads in your feed and puts what is known about them into plain words."
        }
        section.example {
            h2 { "What you will see" }
            p.source {
                "An invented example. The town, the campaign and the ad do not exist; an ad on "
                (example.ad.platform.name()) " would be explained like this."
            }
            div.columns {
                div {
                    p.kicker { "The ad, with Sightline’s badge" }
                    div.post {
                        p.badge-picture { span { "Political ad" } " " span.ask { "Why you?" } }
                        h3 { (example.ad.advertiser.name.as_deref().unwrap_or_default()) }
                        @if let Some(words) = words(&example.ad) { (words) }
                    }
                }
                div.told {
                    p.kicker { "What you read when you select it" }
                    (answers(Locale::english(), &example, 3))
                }
            }
        }
        section {
            h2 { "What it does, and does not do" }
            dl.promises {
                dt { "What is read" }
                dd {
                    "Posts that look like ads, on the sites you switch on below, while you are looking at them; \
                     and a platform’s explanation when you open it. Posts that are not ads are passed over."
                }
                dt { "What stays here" }
                dd { "Everything. Ads and explanations are kept in this browser, and you can make it forget them." }
                dt { "What is sent" }
                dd {
                    strong { "Nothing." } " No account, no statistics, no server. If you ever want to give records to \
                    researchers, you choose the study, see every record before it goes, and can take it back."
                }
                dt { "What is never done" }
                dd { "Nothing is clicked, liked, hidden or blocked for you, and no ad is changed." }
            }
        }
        section {
            h2 { "Where may Sightline read?" }
            p {
                "Everything is off until you switch it on. Your browser will ask you to confirm each site. \
                 You can switch it off again here, in the settings and behind the toolbar button."
            }
            (switches(on))
        }
        @if !on.is_empty() {
            section.done {
                h2 { "That is all" }
                p { "Browse as you always do. Political ads get a small badge; select it to see who paid and why you." }
                button.main type="button" data-act="open" data-page="dashboard" data-tab="ads" { "See your ads" }
            }
        }
    }
    .into_string()
}

/// An ad that nobody placed, of a campaign that does not exist.
fn example() -> Stored {
    let mut ad = Ad::new(Platform::Facebook);
    ad.advertiser.name = Some("Better Buses for Brindlewick".to_owned());
    ad.text = Some(
        "The last bus leaves Brindlewick at 18:40. On 7 May you can change that.\n\
         Vote for a council that gets you home."
            .to_owned(),
    );
    ad.disclosure = Some(Disclosure {
        kind: DisclosureKind::Political,
        text: Some("Paid for by Brindlewick Transport Action".to_owned()),
        payer: Some("Brindlewick Transport Action".to_owned()),
        authorised_by: None,
        notice_url: None,
    });
    ad.political = Verdict {
        verdict: Political::Political,
        score: Some(1.0),
        basis: vec![Basis::Disclosure],
        ..Verdict::default()
    };
    let told = |kind| Reason::new(kind, Origin::DialogText);
    ad.explanation = Some(Explanation {
        source: Source::Dialog,
        reasons: vec![
            told(Kind::Location {
                name: Some("Brindlewick".to_owned()),
                granularity: Some(Granularity::City),
                scope: Some(Scope::Home),
            })
            .asked_by(AskedBy::Advertiser),
            told(Kind::CustomerList { owner: None, list: None, match_keys: vec!["email".to_owned()] })
                .asked_by(AskedBy::Advertiser),
            told(Kind::Interest { name: Some("Local politics".to_owned()) }),
        ],
    });
    Stored::new(ad, 0.0)
}
