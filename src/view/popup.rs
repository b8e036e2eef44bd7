//! The popup of the toolbar button: this page, this platform, today.

use maud::{Markup, html};

use crate::ad::Platform;
use crate::health::State;
use crate::stored::Stored;

use crate::locale::Locale;

use super::about::nature;
use super::{advertiser, health, join, payer, switch};

/// The most ads of one page listed; the dashboard has the others.
const LISTED: usize = 6;

/// What the popup shows.
#[derive(Debug, Clone, Copy)]
pub struct Popup<'a> {
    /// The platform of the active tab, if it is one that Sightline reads.
    pub platform: Option<Platform>,
    /// Whether the person switched that platform on.
    pub on: bool,
    /// The ads found in the active tab, newest first.
    pub here: &'a [Stored],
    /// How many political ads were met today.
    pub today: u32,
    /// Whether any platform is switched on.
    pub any_on: bool,
    /// How reading goes on that platform.
    pub state: State,
}

/// The content of the popup.
#[must_use]
pub fn popup(popup: &Popup<'_>) -> String {
    let today = usize::try_from(popup.today).unwrap_or(usize::MAX);
    html! {
        h1.quiet { "On this page" }
        @match popup.platform {
            Some(platform) if popup.on => (found(popup, platform)),
            Some(platform) => {
                p.big { "Sightline is off on " (platform.name()) "." }
                p { "While it is off, nothing on " (platform.name()) " is read." }
            }
            None if popup.any_on => {
                p.big { "Nothing to read here." }
                p { "This is not a site Sightline reads. It reads " (sites()) "." }
            }
            None => {
                p.big { "Sightline is off everywhere." }
                p { "It reads " (sites()) ", each only once you switch it on." }
                button.main type="button" data-act="open" data-page="welcome" { "Choose where to switch it on" }
            }
        }
        @if let Some(words) = popup.platform.filter(|_| popup.on).and_then(|it| health::worry(Locale::english(), it, popup.state)) {
            div.worry {
                p { strong { "Needs a look. " } (words) }
                button type="button" data-act="open" data-page="dashboard" data-tab="health" { "See and report" }
            }
        }
        @if let Some(platform) = popup.platform {
            div.bar { (switch(platform, popup.on, &format!("Read ads on {}", platform.name()))) }
        }
        div.bar {
            p {
                @if popup.today == 0 { "No political ads today." }
                @else { strong { (counted(today, "political ad", "political ads")) } " today." }
            }
            button.plain type="button" data-act="open" data-page="dashboard" data-tab="ads" { "All your ads" }
        }
        nav.foot aria-label="Sightline" {
            button.plain type="button" data-act="open" data-page="dashboard" data-tab="donate" { "Donate to research" }
            button.plain type="button" data-act="open" data-page="dashboard" data-tab="health" { "Health" }
            button.plain type="button" data-act="open" data-page="dashboard" data-tab="settings" { "Settings" }
        }
    }
    .into_string()
}

/// `1 ad`, `2 ads`.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn sites() -> String {
    join(Locale::english(), &Platform::ALL.map(|platform| platform.name().to_owned()))
}

fn found(popup: &Popup<'_>, platform: Platform) -> Markup {
    let political = popup.here.iter().filter(|stored| stored.is_political()).count();
    let others = popup.here.len() - political;
    html! {
        @if popup.here.is_empty() {
            p.big { "No ads found yet." }
            p { "Sightline looks at " (platform.name()) " as you scroll." }
        } @else {
            p.big {
                @match (political, others) {
                    (0, others) => { (counted(others, "ad", "ads")) ", none known to be political." }
                    (political, 0) => { (counted(political, "political ad", "political ads")) "." }
                    (political, others) => {
                        (counted(political, "political ad", "political ads")) " and "
                        (counted(others, "other", "others")) "."
                    }
                }
            }
            ul.finds {
                // Political ads first; each group keeps its order.
                @let ordered = popup.here.iter().filter(|it| it.is_political())
                    .chain(popup.here.iter().filter(|it| !it.is_political()));
                @for stored in ordered.take(LISTED) { li { (find(stored)) } }
            }
            @if popup.here.len() > LISTED {
                p.source { "And " (popup.here.len() - LISTED) " more on the page of all your ads." }
            }
        }
    }
}

fn find(stored: &Stored) -> Markup {
    let ad = &stored.ad;
    let reasons = ad.explanation.as_ref().map_or(0, |explanation| explanation.reasons.len());
    html! {
        button.find.is-political[stored.is_political()] type="button"
            data-act="open" data-page="dashboard" data-tab="ads" data-key=(stored.key) {
            strong { (advertiser(ad).unwrap_or_else(|| "Advertiser not named".to_owned())) }
            " "
            span.source {
                (nature(Locale::english(), stored))
                @if let Some(payer) = payer(ad) { ", paid for by " (payer) }
                ". "
                @if reasons == 0 { "Why you: not known yet." }
                @else { (counted(reasons, "reason", "reasons")) " given." }
            }
        }
    }
}
