//! The dashboard's ads: the list, newest first, with search; one ad in full.

use maud::{Markup, html};

use crate::ad::{Platform, Surface};
use crate::finding::{Basis, Certainty, Family, Political};
use crate::political::topic::{self, Goal};
use crate::stored::Stored;

use crate::locale::Locale;

use super::about::{answers, grounds, met, nature, reasons, unjudged, words};
use super::{
    advertiser, date, goal, join, known, link_out, paragraph, payer, place, tabs, tidy, topic as called,
    web_address,
};

/// The longest excerpt of an ad in the list, in characters.
const EXCERPT: usize = 240;

/// What the dashboard's first part shows.
#[derive(Debug, Clone, Copy)]
pub struct Dashboard<'a> {
    /// The ads of this page of the list, newest first.
    pub ads: &'a [Stored],
    /// How many ads match the filters, on all pages.
    pub total: u32,
    /// What was searched for; empty for everything.
    pub query: &'a str,
    /// The only platform listed; `None` for all.
    pub platform: Option<Platform>,
    /// The only day listed, `YYYY-MM-DD`; empty for all.
    pub day: &'a str,
    /// Only `declared`, `concluded` or `other` ads; empty for all.
    pub kind: &'a str,
    /// The id of the only topic listed; empty for all.
    pub topic: &'a str,
    /// The only goal listed; empty for all.
    pub goal: &'a str,
    /// How many matching ads come before this page.
    pub offset: u32,
    /// How many ads a page holds.
    pub limit: u32,
    /// The ad shown in full instead of the list.
    pub selected: Option<&'a Stored>,
    /// Milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

impl Dashboard<'_> {
    fn platform_id(&self) -> &'static str {
        self.platform.map_or("", Platform::id)
    }

    fn is_filtered(&self) -> bool {
        !self.query.is_empty()
            || self.platform.is_some()
            || [self.day, self.kind, self.topic, self.goal].iter().any(|facet| !facet.is_empty())
    }
}

/// The content of the dashboard with its ads.
#[must_use]
pub fn dashboard(view: &Dashboard<'_>) -> String {
    html! {
        (tabs(Locale::english(), "ads"))
        @match view.selected {
            Some(stored) => (full(view, stored)),
            None => (list(view)),
        }
    }
    .into_string()
}

fn list(view: &Dashboard<'_>) -> Markup {
    html! {
        h1 { "Ads shown to you" }
        @if view.total == 0 && !view.is_filtered() {
            div.empty {
                p.big { "No ads noted yet." }
                p {
                    "Once a platform is switched on, ads are noted as you scroll past them. \
                     They are kept on this device and nowhere else."
                }
                button.main type="button" data-act="go" data-tab="settings" { "Choose platforms" }
            }
        } @else {
            (search(view))
            @if view.ads.is_empty() {
                div.empty {
                    p.big { "No ad fits." }
                    @if !view.query.is_empty() { p { "Nothing was found for “" (tidy(view.query, 80)) "”." } }
                    button.plain type="button" data-act="go" data-tab="ads" { "Show all ads" }
                }
            } @else {
                (range(view))
                ol.ads { @for stored in view.ads { li { (entry(view, stored)) } } }
                (pages(view))
            }
        }
    }
}

fn search(view: &Dashboard<'_>) -> Markup {
    html! {
        form.search role="search" data-act="go" data-tab="ads" {
            label.grow {
                span { "Search" }
                input type="search" name="query" value=(view.query) maxlength="200" autocomplete="off";
            }
            label {
                span { "Platform" }
                select name="platform" {
                    option value="" selected[view.platform.is_none()] { "All platforms" }
                    @for platform in Platform::ALL {
                        option value=(platform.id()) selected[view.platform == Some(platform)] { (platform.name()) }
                    }
                }
            }
            label {
                span { "Day" }
                input type="date" name="day" value=(view.day);
            }
            @let english = Locale::english();
            @let kinds = KINDS.map(|id| (id, english.say(&format!("kind-filter-{id}"), &[])));
            @let topics: Vec<_> = topic::all().into_iter().map(|id| (id, called(english, id))).collect();
            @let goals = Goal::ALL.map(|it| (it.id(), goal(english, it)));
            (choice("Political", "kind", view.kind, "All ads", &kinds))
            (choice("About", "topic", view.topic, "Any topic", &topics))
            (choice("Wants you to", "goal", view.goal, "Anything", &goals))
            button.main type="submit" { "Search" }
            @if view.is_filtered() {
                button.plain type="button" data-act="go" data-tab="ads" { "Show all" }
            }
        }
    }
}

/// Kinds of ads, as a person may ask for them.
const KINDS: [&str; 3] = ["declared", "concluded", "other"];

fn choice(title: &str, name: &str, chosen: &str, all: &str, options: &[(&str, String)]) -> Markup {
    html! {
        label {
            span { (title) }
            select name=(name) {
                option value="" selected[chosen.is_empty()] { (all) }
                @for (id, text) in options { option value=(id) selected[*id == chosen] { (text) } }
            }
        }
    }
}

fn range(view: &Dashboard<'_>) -> Markup {
    let shown = u32::try_from(view.ads.len()).unwrap_or(u32::MAX);
    let last = view.offset.saturating_add(shown);
    html! {
        p.count {
            @if view.total == 1 { "1 ad" }
            @else if shown >= view.total { (view.total) " ads, newest first" }
            @else { (view.offset.saturating_add(1)) " to " (last) " of " (view.total) " ads, newest first" }
        }
    }
}

fn pages(view: &Dashboard<'_>) -> Markup {
    let newer = (view.offset > 0).then(|| view.offset.saturating_sub(view.limit));
    let next = view.offset.saturating_add(view.limit.max(1));
    let older = (next < view.total).then_some(next);
    let step = |offset: u32, name: &str| {
        html! {
            button type="button" data-act="go" data-tab="ads" data-query=(view.query)
                data-platform=(view.platform_id()) data-day=(view.day) data-kind=(view.kind) data-topic=(view.topic)
                data-goal=(view.goal) data-offset=(offset) { (name) }
        }
    };
    html! {
        @if newer.is_some() || older.is_some() {
            nav.pages aria-label="Pages" {
                @if let Some(offset) = newer { (step(offset, "Newer ads")) }
                @if let Some(offset) = older { (step(offset, "Older ads")) }
            }
        }
    }
}

/// The name of an ad in headings and buttons.
fn name(stored: &Stored) -> String {
    advertiser(&stored.ad).unwrap_or_else(|| "Advertiser not named".to_owned())
}

/// A way into an ad that remembers the list it came from.
fn opener(view: &Dashboard<'_>, stored: &Stored) -> Markup {
    html! {
        button.title type="button" data-act="go" data-tab="ads" data-key=(stored.key) data-query=(view.query)
            data-platform=(view.platform_id()) data-day=(view.day) data-kind=(view.kind) data-topic=(view.topic)
            data-goal=(view.goal) data-offset=(view.offset) { (name(stored)) }
    }
}

fn forget(stored: &Stored) -> Markup {
    html! {
        button.plain.forget type="button" data-act="forget" data-key=(stored.key) {
            "Forget" span.unseen { " the ad by " (name(stored)) }
        }
    }
}

/// Reasons said in the list; the rest is counted.
const MORE: usize = 3;

fn entry(view: &Dashboard<'_>, stored: &Stored) -> Markup {
    let ad = &stored.ad;
    let reasons = reasons(ad);
    html! {
        article.entry.is-political[stored.is_political()] {
            p.kicker {
                span.nature { (nature(Locale::english(), stored)) } " on " (ad.platform.name()) ", "
                time datetime=(date::day(stored.last_seen)) { (date::short(Locale::english(), stored.last_seen, view.now)) }
            }
            h2 { (opener(view, stored)) }
            @if let Some(payer) = payer(ad) { p { "Paid for by " strong { (payer) } } }
            @if let Some(text) = known(ad.text.as_deref(), EXCERPT) { p.excerpt dir="auto" { "“" (text) "”" } }
            @if reasons.is_empty() {
                p.why.source { "Why you: not known yet." }
            } @else {
                p.why {
                    (paragraph(Locale::english(), reasons.get(..MORE).unwrap_or(&reasons), &advertiser(ad).unwrap_or_default(), ad.platform))
                    @match reasons.len().saturating_sub(MORE) {
                        0 => {}
                        1 => " One more reason."
                        more => { " " (more) " more reasons." }
                    }
                }
            }
            (forget(stored))
        }
    }
}

fn full(view: &Dashboard<'_>, stored: &Stored) -> Markup {
    let ad = &stored.ad;
    html! {
        button.plain.back type="button" data-act="go" data-tab="ads" data-query=(view.query)
            data-platform=(view.platform_id()) data-day=(view.day) data-kind=(view.kind) data-topic=(view.topic)
            data-goal=(view.goal) data-offset=(view.offset) { "All ads" }
        p.kicker { (nature(Locale::english(), stored)) " on " (ad.platform.name()) }
        h1 dir="auto" { (name(stored)) }
        p.count { (met(Locale::english(), stored, view.now)) }
        div.columns {
            div { (answers(Locale::english(), stored, 2)) }
            div {
                @if let Some(words) = words(ad) {
                    section.said { h2 { "What the ad says" } (words) }
                }
                section { h2 { "How Sightline knows" } (ground(stored)) (opinion(stored)) }
                section { h2 { "The details" } (details(stored)) }
                p { (forget(stored)) }
            }
        }
    }
}

/// What the person says of the advertiser, with a way to change it.
fn opinion(stored: &Stored) -> Markup {
    let said = match stored.opinion {
        Some(true) => Some("You said that this advertiser’s ads are political."),
        Some(false) => Some("You said that this advertiser’s ads are not political."),
        None => None,
    };
    let offer = |political: &str, text: &str| {
        html! {
            button.plain type="button" data-act="opine" data-key=(stored.key) data-political=(political) { (text) }
        }
    };
    html! {
        @if let Some(said) = said { p { strong { (said) } } }
        p.choices {
            @if stored.opinion != Some(true) && !stored.is_political() { (offer("yes", "This is political")) }
            @if stored.opinion != Some(false) && stored.is_political() { (offer("no", "This is not political")) }
            @if said.is_some() { (offer("", "Leave it to Sightline")) }
        }
        p.source { "It counts for every ad of this advertiser, stays on this device and is never donated." }
    }
}

/// What the findings rest on, in words.
fn ground(stored: &Stored) -> Markup {
    let ad = &stored.ad;
    let has = |family: Family| ad.evidence.iter().any(|sign| sign.family == family);
    let site = ad.platform.name();
    let mut signs = Vec::new();
    if has(Family::Structure) {
        signs.push(format!("{site}’s own data"));
    }
    if has(Family::Markup) {
        signs.push("the way the page is built".to_owned());
    }
    if has(Family::Label) {
        signs.push("a label on the post".to_owned());
    }
    let score = ad.political.score.filter(|score| score.is_finite()).map(|score| score.clamp(0.0, 1.0));
    let political = match ad.political.verdict {
        Political::Political => Some("That it is political"),
        Political::Issue => Some("That it is about a social issue"),
        Political::Not => Some("That it is not political"),
        Political::Unknown => None,
    };
    let basis: Vec<String> = ad
        .political
        .basis
        .iter()
        .map(|basis| match basis {
            Basis::Disclosure => "the disclosure shown with it",
            Basis::KnownAdvertiser => "the advertiser, who is known to be political",
            Basis::Text => "its words",
        })
        .map(str::to_owned)
        .collect();
    html! {
        @match ad.certainty {
            Some(Certainty::Confirmed) => {
                p { "That this is an ad is " strong { "confirmed" } " by " (join(Locale::english(), &signs)) "." }
            }
            Some(Certainty::Likely) => {
                p { "That this is an ad is " strong { "likely" } ", but shown only by " (join(Locale::english(), &signs)) "." }
            }
            None if ad.surface == Some(Surface::Archive) => {
                p { "It comes from the data download you imported." }
            }
            None => p { "Only the explanation was found, not the ad itself." }
        }
        @match political {
            Some(claim) if !basis.is_empty() => {
                p {
                    (claim) " rests on " (join(Locale::english(), &basis)) "."
                    @if let (Some(score), false) = (score, ad.political.basis.contains(&Basis::Disclosure)) {
                        @if ad.political.is_political() { " Sightline is " (percent(score)) " sure." }
                        @else { " Sightline is " (percent(1.0 - score)) " sure." }
                    }
                    @for line in grounds(Locale::english(), ad) { " " (line) }
                }
                @if !ad.political.topics.is_empty() {
                    p {
                        "It is about "
                        @for (at, topic) in ad.political.topics.iter().enumerate() {
                            @if at > 0 { ", " }
                            (called(Locale::english(), &topic.id).to_lowercase()) " (“" (tidy(&topic.word, 40)) "”)"
                        }
                        "."
                    }
                }
                @if let Some(aim) = ad.political.goal {
                    p {
                        @if aim == Goal::Persuade { "It wants to persuade you." }
                        @else { "It wants you to " (goal(Locale::english(), aim).to_lowercase()) "." }
                    }
                }
            }
            Some(claim) => p { (claim) " is not backed by anything on record." }
            None if unjudged(ad) => p { (Locale::english().say("ground-no-model", &[])) }
            None => p { "Whether it is political is not known." }
        }
    }
}

/// A share as a whole percentage.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and 1
fn percent(share: f32) -> String {
    format!("{} %", (share * 100.0).round() as u8)
}

fn details(stored: &Stored) -> Markup {
    let ad = &stored.ad;
    html! {
        dl.facts {
            dt { "Platform" } dd { (ad.platform.name()) @if let Some(surface) = ad.surface { ", " (place(Locale::english(), surface)) } }
            @if let Some(handle) = known(ad.advertiser.handle.as_deref(), 100) { dt { "Account" } dd { (handle) } }
            @if let Some(address) = web_address(ad.advertiser.url.as_deref()) {
                dt { "Advertiser’s page" } dd { (link_out(address, &tidy(address, 200))) }
            }
            @if let Some(address) = web_address(ad.landing_url.as_deref()) {
                dt { "Leads to" } dd { (link_out(address, &tidy(address, 200))) }
            }
            @if let Some(id) = known(ad.ad_id.as_deref(), 100) { dt { "Number of the ad" } dd { (id) } }
            dt { "First seen" } dd { time datetime=(date::day(stored.first_seen)) { (date::spoken(Locale::english(), stored.first_seen)) } }
            dt { "Last seen" } dd { time datetime=(date::day(stored.last_seen)) { (date::spoken(Locale::english(), stored.last_seen)) } }
            dt { "On screen" }
            dd {
                @match stored.sightings {
                    0 => "Not for a whole second"
                    1 => "Once for a second or more"
                    count => { (count) " times for a second or more" }
                }
            }
        }
    }
}
