//! What a person can do about one ad: a letter, ready to be copied, printed or mailed, and who hears complaints. Where
//! the person lives decides the law it rests on and is asked; its language may be another than that of the page.

use maud::{Markup, html};

use crate::record::stored::Stored;
use crate::show::action::{self, Authority, Law, Purpose, Wording};
use crate::show::locale::Locale;
use crate::show::names::advertiser;
use crate::show::view::frame::inside;
use crate::show::view::link::link_out;

/// What the page shows.
#[derive(Debug, Clone, Copy)]
pub struct Act<'a> {
    /// The ad.
    pub stored: &'a Stored,
    /// What the letter asks for.
    pub purpose: Purpose,
    /// The law it rests on; `None` while the person has not said where they live.
    pub law: Option<Law>,
    /// The words it is written in.
    pub wording: &'a Wording,
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
        (inside(locale, "ads"))
        button.plain.back type="button" data-act="go" data-tab="ad" data-key=(page.stored.key) { (say("act-back")) }
        h1 { (say("act-title")) }
        @match action::recipient(ad) {
            Some(to) => (write(locale, page, &to)),
            None => p { (say("act-nobody")) }
        }
        @for matter in about {
            section {
                h2 { (say(&format!("act-{matter}"))) }
                ul.points {
                    @for authority in action::authorities(matter, page.law) { li { (complain(locale, authority, matter)) } }
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

/// Where the person lives, what they want, and the letter.
fn write(locale: &Locale, page: &Act<'_>, to: &str) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        section {
            h2 { (locale.say("act-write", &[("name", to)])) }
            p { (say("act-lead")) }
            form.search data-act="choose_law" {
                label {
                    span { (say("act-live")) }
                    select name="law" data-act="choose" {
                        option value="" selected[page.law.is_none()] { (say("about-choose")) }
                        @for law in Law::ALL {
                            option value=(law.id()) selected[page.law == Some(law)] { (say(&format!("law-{}", law.id()))) }
                        }
                    }
                }
            }
            p.source { (say("act-live-how")) }
            @if let Some(law) = page.law {
                @if law == Law::California { p { (say("act-california")) } }
                (choices(locale, page))
                @if let Some(letter) = action::letter(page.stored, page.purpose, law, page.wording, page.now) {
                    label.file for="letter" { span { (say("act-letter")) } }
                    textarea.letter id="letter" rows="24" lang=(page.wording.tag()) dir="ltr" data-subject=(letter.subject) {
                        (letter.body)
                    }
                    div.row {
                        button.main type="button" data-act="copy_letter" { (say("copy")) }
                        button type="button" data-act="print_letter" { (say("act-print")) }
                        button type="button" data-act="mail_letter" { (say("act-mail")) }
                    }
                }
            }
        }
    }
}

/// What the letter asks for, and the language it is written in.
fn choices(locale: &Locale, page: &Act<'_>) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        form.search data-act="go" {
            input type="hidden" name="tab" value="act";
            input type="hidden" name="key" value=(page.stored.key);
            label.grow {
                span { (say("act-want")) }
                select name="purpose" data-act="choose" {
                    @for purpose in Purpose::ALL {
                        option value=(purpose.id()) selected[page.purpose == purpose] {
                            (say(&format!("act-want-{}", purpose.id())))
                        }
                    }
                }
            }
            label {
                span { (say("act-language")) }
                select name="lang" data-act="choose" {
                    @for one in Locale::all() {
                        option value=(one.tag) lang=(one.tag) selected[one.tag == page.wording.tag()] { (one.name) }
                    }
                }
            }
            button type="submit" { (say("act-make")) }
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
