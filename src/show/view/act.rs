//! What a person can do about one ad: a letter, ready to be copied, printed or mailed, and who hears complaints. The
//! letter itself is English in every language: it rests on the words of the law and goes to whoever placed the ad.

use maud::{Markup, html};

use crate::record::stored::Stored;
use crate::show::action::{self, Authority, Law, Letter, Purpose};
use crate::show::locale::Locale;
use crate::show::names::advertiser;
use crate::show::view::frame::tabs;
use crate::show::view::link::link_out;

/// What the page shows.
#[derive(Debug, Clone, Copy)]
pub struct Act<'a> {
    /// The ad.
    pub stored: &'a Stored,
    /// What the letter asks for.
    pub purpose: Purpose,
    /// The law it rests on.
    pub law: Law,
    /// Milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

/// The content of the dashboard with letters and authorities.
#[must_use]
pub fn act(locale: &Locale, page: &Act<'_>) -> String {
    let ad = &page.stored.ad;
    let about = if action::lacks_label(ad) { ["label", "data"] } else { ["data", "label"] };
    let say = |id: &str| locale.say(id, &[]);
    let site = ad.platform.name();
    html! {
        (tabs(locale, "ads"))
        button.plain.back type="button" data-act="go" data-tab="ad" data-key=(page.stored.key) { (say("act-back")) }
        h1 { (say("act-title")) }
        @match action::letter(page.stored, page.purpose, page.law, page.now) {
            Some(letter) => (write(locale, page, &letter)),
            None => p { (say("act-nobody")) }
        }
        @for matter in about {
            section {
                h2 { (say(&format!("act-{matter}"))) }
                ul.points {
                    @for authority in action::authorities(matter) { li { (complain(locale, authority, matter)) } }
                }
            }
        }
        p.source {
            @match advertiser(ad) {
                Some(name) => (locale.say("act-about", &[("name", &name), ("site", site)])),
                None => (locale.say("act-about-unnamed", &[("site", site)])),
            }
            " " (say("act-looked-up"))
        }
    }
    .into_string()
}

fn write(locale: &Locale, page: &Act<'_>, letter: &Letter) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let option = |purpose, value: &str, id: &str| {
        html! { option value=(value) selected[page.purpose == purpose] { (say(id)) } }
    };
    html! {
        section {
            h2 { (locale.say("act-write", &[("name", &letter.to)])) }
            p { (say("act-lead")) }
            form.search data-act="go" {
                input type="hidden" name="tab" value="act";
                input type="hidden" name="key" value=(page.stored.key);
                label {
                    span { (say("act-want")) }
                    select name="purpose" data-act="choose" {
                        (option(Purpose::Access, "access", "act-want-access"))
                        (option(Purpose::Objection, "objection", "act-want-objection"))
                    }
                }
                label.grow {
                    span { (say("act-live")) }
                    select name="law" data-act="choose" {
                        @for law in Law::ALL {
                            option value=(law.id()) selected[law == page.law] { (say(&format!("law-{}", law.id()))) }
                        }
                    }
                }
                button type="submit" { (say("act-make")) }
            }
            label.file for="letter" { span { (say("act-letter")) } }
            @if locale.tag != Locale::english().tag { p.source { (say("act-english")) } }
            textarea.letter id="letter" rows="24" lang="en" dir="ltr" data-subject=(letter.subject) { (letter.body) }
            div.row {
                button.main type="button" data-act="copy_letter" { (say("copy")) }
                button type="button" data-act="print_letter" { (say("act-print")) }
                button type="button" data-act="mail_letter" { (say("act-mail")) }
            }
        }
    }
}

/// Where to complain about a matter, and where and for what it is the right place.
fn complain(locale: &Locale, authority: &Authority, matter: &str) -> Markup {
    let law = &authority.law;
    let say = |part: &str| locale.say(&format!("{part}-{law}-{matter}"), &[]);
    let place = locale.say(&format!("land-{law}"), &[]);
    html! {
        (link_out(&authority.url, &say("authority")))
        p.source { (locale.say("authority-in", &[("place", &place), ("what", &say("complain"))])) }
    }
}
