//! The last look before donations are taken back: how many, and of which of them that is sure to come in time.

use maud::{Markup, html};

use crate::keep::withdrawal::Outlook;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::words::counted;

/// What taking back comes to; `stops`: nothing is given by itself any more after it.
#[must_use]
pub fn withdrawal(locale: &Locale, outlook: &Outlook, stops: bool) -> String {
    let line = |id: &str, count: usize| -> Markup {
        html! { @if count > 0 { li { (counted(locale, id, whole(count), &[])) } } }
    };
    html! {
        p { (counted(locale, "back-count", whole(outlook.count()), &[])) }
        ul.points {
            (line("back-unsent", outlook.unsent))
            @for (day, count) in &outlook.in_time {
                li { (counted(locale, "back-in-time", whole(*count), &[("day", &date::of_text(locale, day))])) }
            }
            (line("back-late", outlook.late))
            (line("back-undated", outlook.undated))
            (line("back-held", outlook.held))
            (line("back-keyless", outlook.keyless))
            @if outlook.told_within > 0 {
                li { (counted(locale, "back-spread", outlook.told_within, &[])) }
            } @else if outlook.count().saturating_sub(outlook.unsent) > 1 {
                li { (locale.say("back-together", &[])) }
            }
            @if stops { li { (locale.say("back-stops", &[])) } }
        }
        p { (locale.say("back-for-good", &[])) }
    }
    .into_string()
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
