//! The rules Sightline reads by, newer ones, and who may sign them: for those who know what they do.

use maud::{Markup, html};

use crate::read::update::Refused;
use crate::show::locale::Locale;
use crate::show::view::frame::within;
use crate::show::view::trouble::refusal;
use crate::show::words::counted;

/// What the page shows.
#[derive(Debug, Clone, Copy)]
pub struct RulesPage<'a> {
    /// The version of the rules in use.
    pub used: u32,
    /// The version of those in the package.
    pub shipped: u32,
    /// Why the file the person loaded serves no more.
    pub lapsed: Option<&'a Refused>,
    /// Keys the person trusts besides the package's.
    pub signers: &'a [String],
    /// How many keys the package trusts.
    pub built_in: usize,
    /// Where newer rules are looked for; empty for nowhere.
    pub address: &'a str,
}

/// The content of the dashboard with the rules and who may sign them.
#[must_use]
pub fn rules(locale: &Locale, page: &RulesPage<'_>) -> String {
    let (used, shipped) = (page.used, page.shipped);
    let say = |id: &str| locale.say(id, &[("used", &used.to_string()), ("shipped", &shipped.to_string())]);
    html! {
        (within(locale, "settings"))
        h1 { (say("rules-title")) }
        section {
            p { (say(if used == shipped { "rules-shipped" } else { "rules-newer" })) }
            @if let Some(why) = page.lapsed { (lapsed(locale, why)) }
            p { (say("rules-why")) }
            div.row {
                label.file {
                    span { (say("rules-load")) }
                    input type="file" data-act="load_rules" accept=".rules,.txt,text/plain";
                }
                @if used != shipped {
                    button type="button" data-act="reset_rules" { (say("rules-back")) }
                }
            }
            form data-act="rules_from" {
                label for="rules-address" { (say("rules-from")) }
                div.row {
                    input id="rules-address" name="address" type="url" dir="ltr" value=(page.address)
                        placeholder="https://" autocomplete="off" spellcheck="false";
                    button type="submit" { (say("save")) }
                }
            }
            (signers(locale, page))
        }
    }
    .into_string()
}

/// That the file the person loaded serves no more, and why.
pub(super) fn lapsed(locale: &Locale, why: &Refused) -> Markup {
    html! { p.state { strong { (locale.say("rules-lapsed", &[("why", &refusal(locale, why))])) } } }
}

fn signers(locale: &Locale, page: &RulesPage<'_>) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        details id="signers" {
            summary { (say("signers-title")) }
            p { (counted(locale, "signers-built-in", page.built_in, &[])) " " (say("signers-add")) }
            @if !page.signers.is_empty() {
                ul {
                    @for key in page.signers {
                        li {
                            code { (key) } " "
                            button type="button" data-act="distrust" data-key=(key) { (say("signers-remove")) }
                        }
                    }
                }
            }
            form data-act="trust" {
                label for="signer" { (say("signers-key")) }
                div.row {
                    input id="signer" name="key" type="text" dir="ltr" required pattern="\\s*[0-9a-fA-F]{64}\\s*"
                        autocomplete="off" spellcheck="false" title=(say("signers-form"));
                    button type="submit" { (say("signers-trust")) }
                }
            }
        }
    }
}
