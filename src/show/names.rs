//! What things are called: places, topics, goals, criteria, advertisers and payers.

use crate::judge::sensitive::Category;
use crate::keep::index::Advertiser;
use crate::record::ad::{Ad, Platform, Surface};
use crate::record::finding::Goal;
use crate::show::locale::Locale;
use crate::text::tidy;

/// The longest name shown, in characters.
pub const NAME: usize = 160;

/// A place on a platform, in words.
pub fn place(locale: &Locale, surface: Surface) -> String {
    locale.say(&format!("surface-{}", surface.id().replace('_', "-")), &[])
}

/// What an id is called: the message `<family>-<id>`, or the id itself where rules or records are newer than the messages.
pub fn called(locale: &Locale, family: &str, id: &str) -> String {
    let message = format!("{family}-{id}");
    if Locale::english().has(&message) { locale.say(&message, &[]) } else { tidy(&id.replace('_', " "), 60) }
}

/// What a topic of `rules/topics.toml` is called.
pub fn topic(locale: &Locale, id: &str) -> String {
    called(locale, "topic", id)
}

/// What a goal is called, as a thing to choose.
pub fn goal(locale: &Locale, goal: Goal) -> String {
    locale.say(&format!("goal-{}", goal.id()), &[])
}

/// What a kind of reason is called, by its name in records: `Uploaded list` for `customer_list`.
pub fn criterion(locale: &Locale, kind: &str) -> String {
    called(locale, "criterion", kind)
}

/// What an advertiser with all its accounts is called, for charts and tables.
pub fn advertiser_name(locale: &Locale, advertiser: &Advertiser) -> String {
    match advertiser.name.as_str() {
        "" => locale.say("advertiser-unnamed", &[]),
        name => name.to_owned(),
    }
}

/// The message that says what a trait can reveal, and how far the law protects it.
pub const fn protection(category: Category) -> &'static str {
    match category {
        Category::Politics => "sensitive-politics",
        Category::Religion => "sensitive-religion",
        Category::Ethnicity => "sensitive-ethnicity",
        Category::Health => "sensitive-health",
        Category::Sexuality => "sensitive-sexuality",
        Category::Union => "sensitive-union",
        Category::Wealth => "sensitive-wealth",
    }
}

/// A known, non-empty text, made fit to be shown.
pub fn known(text: Option<&str>, max: usize) -> Option<String> {
    text.map(|text| tidy(text, max)).filter(|text| !text.is_empty())
}

/// A name fit to be shown, or that there is none.
pub fn named(locale: &Locale, name: &str) -> String {
    known(Some(name), NAME).unwrap_or_else(|| locale.say("advertiser-unnamed", &[]))
}

/// The advertiser's name or account name, if one is known.
pub fn advertiser(ad: &Ad) -> Option<String> {
    known(ad.advertiser.name.as_deref(), NAME).or_else(|| {
        let handle = known(ad.advertiser.handle.as_deref(), NAME)?;
        Some(match ad.platform {
            Platform::Reddit => format!("u/{handle}"),
            _ => format!("@{handle}"),
        })
    })
}

/// Who paid, if the disclosure names them.
pub fn payer(ad: &Ad) -> Option<String> {
    known(ad.disclosure.as_ref()?.payer.as_deref(), NAME)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_goal_and_criterion_has_a_name() {
        let english = Locale::english();
        for id in crate::judge::political::topic::all() {
            assert!(english.has(&format!("topic-{id}")), "{id}");
        }
        assert_eq!(topic(english, "climate"), "Climate and environment");
        assert_eq!(topic(english, "from_newer rules"), "from newer rules");
        assert!(Goal::ALL.into_iter().all(|it| english.has(&format!("goal-{}", it.id()))));
        assert_eq!(criterion(english, "customer_list"), "Uploaded list");
        assert_eq!(criterion(english, "bus_stop"), "bus stop");
    }
}
