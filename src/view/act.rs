//! What a person can do about one ad: a letter, ready to be copied, printed or mailed, and who hears complaints.

use maud::html;

use crate::action::{self, Law, Purpose};
use crate::stored::Stored;

use super::{advertiser, link_out, tabs};

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
pub fn act(page: &Act<'_>) -> String {
    let ad = &page.stored.ad;
    let letter = action::letter(page.stored, page.purpose, page.law, page.now);
    let about = if action::lacks_label(ad) { ["label", "data"] } else { ["data", "label"] };
    html! {
        (tabs(crate::locale::Locale::english(), "ads"))
        button.plain.back type="button" data-act="go" data-tab="ads" data-key=(page.stored.key) { "Back to the ad" }
        h1 { "What you can do" }
        @if let Some(letter) = &letter {
            section {
                h2 { "Write to " (letter.to) }
                p {
                    "A letter with what Sightline knows, for you to fill in and send yourself. Sightline sends nothing. It is \
                     no legal advice; the authorities below tell you more about your rights."
                }
                form.search data-act="go" {
                    input type="hidden" name="tab" value="act";
                    input type="hidden" name="key" value=(page.stored.key);
                    label {
                        span { "You want to" }
                        select name="purpose" data-act="choose" {
                            option value="access" selected[page.purpose == Purpose::Access] { "know what they keep about you" }
                            option value="objection" selected[page.purpose == Purpose::Objection] { "object, and be removed" }
                        }
                    }
                    label.grow {
                        span { "You live in" }
                        select name="law" data-act="choose" {
                            @for law in Law::ALL {
                                option value=(law.id()) selected[law == page.law] { (law.place()) }
                            }
                        }
                    }
                    button type="submit" { "Write it" }
                }
                label.file for="letter" { span { "Letter. What stands in square brackets is yours to fill in." } }
                textarea.letter id="letter" rows="24" data-subject=(letter.subject) { (letter.body) }
                div.row {
                    button.main type="button" data-act="copy_letter" { "Copy" }
                    button type="button" data-act="print_letter" { "Print" }
                    button type="button" data-act="mail_letter" { "Open in your mail program" }
                }
            }
        } @else {
            p { "Nobody is named to whom a letter could go: neither advertiser nor payer." }
        }
        @for matter in about {
            section {
                h2 {
                    @if matter == "label" { "If a political ad lacks its label" } @else { "If nobody answers, or your data was misused" }
                }
                ul.points {
                    @for authority in action::authorities(matter) {
                        li {
                            (place(&authority.law)) ": " (link_out(&authority.url, &authority.name)) ". " (authority.what)
                        }
                    }
                }
            }
        }
        p.source {
            "About the ad of " (advertiser(ad).unwrap_or_else(|| "an advertiser who is not named".to_owned()))
            " on " (ad.platform.name()) ". Authorities and settings were looked up in November 2026."
        }
    }
    .into_string()
}

fn place(law: &str) -> &str {
    match law {
        "uk" => "United Kingdom",
        "eu" => "European Union",
        "ch" => "Switzerland",
        "us" => "United States",
        "california" => "California",
        "ca" => "Canada",
        "au" => "Australia",
        other => other,
    }
}
