//! The dashboard's settings: where Sightline reads, what bears no badge, how long ads are kept, language and look, and how to
//! take everything along or have it forgotten.

use maud::{Markup, html};

use crate::record::ad::Platform;
use crate::show::locale::Locale;
use crate::show::view::frame::{heading, switches, tabs};
use crate::show::view::link::href;
use crate::show::words::counted;

/// How long ads may be kept, in days; 0 for as long as the person likes.
pub const KEEP: [u32; 5] = [0, 30, 90, 365, 730];

/// What the settings show.
#[derive(Debug, Clone, Copy)]
pub struct Settings<'a> {
    /// The platforms the person switched on.
    pub on: &'a [Platform],
    /// The tag of the language chosen; empty for the browser's.
    pub lang: &'a str,
    /// `light` or `dark`; empty for the browser's.
    pub theme: &'a str,
    /// Days after which ads are forgotten; 0 for never.
    pub keep_days: u32,
    /// Platforms whose ads bear no badge.
    pub muted_platforms: &'a [Platform],
    /// Advertisers whose ads bear no badge: key and name.
    pub muted_advertisers: &'a [(String, String)],
    /// How many single ads bear no badge.
    pub muted_ads: u32,
    /// How many ads are stored.
    pub stored: u32,
    /// Minutes left of a pause.
    pub pause: Option<u32>,
    /// Whether something was deleted that can be taken back.
    pub deleted: bool,
    /// The local day, `2026-11-24`.
    pub today: &'a str,
}

/// The content of the dashboard with its settings.
#[must_use]
pub fn settings(locale: &Locale, view: &Settings<'_>) -> String {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        (tabs(locale, "settings"))
        h1 { (say("settings-title")) }
        section {
            (heading(2, &say("settings-where")))
            p { (say("settings-where-how")) }
            @if view.pause.is_some() {
                p.worry {
                    (say("settings-paused")) " "
                    button type="button" data-act="pause" data-minutes="0" { (say("settings-resume")) }
                }
            }
            (switches(view.on))
            p { a.way href=(href(&[("tab", "health")])) { (say("settings-health")) } }
        }
        section {
            (heading(2, &say("settings-badges")))
            (muted(locale, view))
        }
        section {
            (heading(2, &say("settings-look")))
            form.search data-act="choose_look" {
                label {
                    span { (say("settings-language")) }
                    select name="lang" data-act="choose" {
                        option value="" selected[view.lang.is_empty()] { (say("settings-language-browser")) }
                        @for one in Locale::all() {
                            option value=(one.tag) lang=(one.tag) selected[one.tag == view.lang] { (one.name) }
                        }
                    }
                }
                label {
                    span { (say("settings-theme")) }
                    select name="theme" data-act="choose" {
                        @for theme in ["", "light", "dark"] {
                            @let id = if theme.is_empty() { "browser" } else { theme };
                            option value=(theme) selected[theme == view.theme] { (say(&format!("settings-theme-{id}"))) }
                        }
                    }
                }
            }
        }
        section {
            (heading(2, &say("settings-kept")))
            p { (say("settings-kept-what")) }
            p.count { (counted(locale, "settings-stored", view.stored, &[])) }
            form.search data-act="choose_keep" {
                label {
                    span { (say("settings-keep")) }
                    select name="keep_days" data-act="choose" {
                        @for days in KEEP {
                            option value=(days) selected[days == view.keep_days] {
                                @if days == 0 { (say("settings-keep-always")) }
                                @else { (locale.format("settings-keep-days", &[], &[("count", days)])) }
                            }
                        }
                    }
                }
            }
            p.source { (say("settings-keep-how")) }
        }
        section {
            (heading(2, &say("settings-take")))
            p { (say("settings-take-what")) }
            label.pick {
                input id="export-keys" type="checkbox";
                span { (say("settings-export-keys")) }
            }
            div.row {
                button type="button" data-act="export_json" { (say("settings-export-json")) }
                button type="button" data-act="export_csv" { (say("settings-export-csv")) }
            }
            label.file {
                span { (say("settings-import")) }
                input type="file" data-act="import" accept=".json,application/json";
            }
            p { a.way href=(href(&[("tab", "import")])) { (say("settings-download")) } }
        }
        section {
            (heading(2, &say("settings-forget")))
            p { (say("settings-forget-one")) " " a href=(href(&[("tab", "ads")])) { (say("ads-all")) } }
            form.search data-act="forget_range" {
                label { span { (say("filter-from")) } input type="date" name="from"; }
                label { span { (say("filter-to")) } input type="date" name="to" max=(view.today); }
                button.danger type="submit" { (say("settings-forget-range")) }
            }
            p { button.danger type="button" data-act="forget_all" { (say("forget-all-do")) } }
            p.source { (say("settings-forget-undo")) }
            @if view.deleted { p { button type="button" data-act="restore" { (say("undo")) } } }
        }
        section {
            (heading(2, &say("settings-first")))
            p { (say("settings-first-what")) }
            button type="button" data-act="open" data-page="welcome" { (say("settings-first-open")) }
        }
        section {
            (heading(2, &say("settings-advanced")))
            p { a.way href=(href(&[("tab", "rules")])) { (say("settings-rules")) } }
        }
    }
    .into_string()
}

fn muted(locale: &Locale, view: &Settings<'_>) -> Markup {
    let none = view.muted_platforms.is_empty() && view.muted_advertisers.is_empty() && view.muted_ads == 0;
    let row = |name: &str, scope: &str, key: &str| {
        html! {
            li {
                span dir="auto" { (name) } " "
                button.plain type="button" data-act="mute" data-scope=(scope) data-key=(key) data-on="false" {
                    (locale.say("settings-unmute", &[])) span.unseen { " " (name) }
                }
            }
        }
    };
    html! {
        @if none {
            p { (locale.say("settings-muted-none", &[])) }
        } @else {
            p { (locale.say("settings-muted", &[])) }
            ul.muted {
                @for platform in view.muted_platforms { (row(platform.name(), "platform", platform.id())) }
                @for (key, name) in view.muted_advertisers { (row(name, "advertiser", key)) }
                @if view.muted_ads > 0 {
                    li {
                        (counted(locale, "settings-muted-ads", view.muted_ads, &[])) " "
                        button.plain type="button" data-act="unmute_ads" { (locale.say("settings-unmute-all", &[])) }
                    }
                }
            }
        }
    }
}
