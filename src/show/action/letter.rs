//! A letter to whoever had an ad placed or holds a list: a request for access, or an objection, under the law that applies.
//! Filled in with the ad and the evidence; the person adds name and address and sends it themselves, or not. Its words
//! stand in `locales/letters/`, a file per language, which is loaded when a letter is written.

use crate::judge::weigh;
use crate::record::ad::Ad;
use crate::record::reason::{Kind, Origin, Reason};
use crate::record::stored::Stored;
use crate::show::action::law::Law;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::sentence::sentence;
use crate::text::tidy;

/// What the letter asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// What is kept, from where, for what, given to whom.
    Access,
    /// To stop, and to erase.
    Objection,
}

impl Purpose {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Access, Self::Objection];

    /// Its name in addresses and messages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Objection => "objection",
        }
    }

    /// The purpose of a name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.id() == id)
    }

    /// The paragraphs of a letter by the names of their messages; a law's own begin with the law's name.
    const fn paragraphs(self) -> &'static [&'static str] {
        match self {
            Self::Access => &["-access-ask", "list", "-access-political", "-access-more", "-access-term"],
            Self::Objection => {
                &["-objection-ask", "-objection-political", "-objection-remove", "-objection-term"]
            }
        }
    }
}

/// The words of letters in one language.
#[derive(Debug)]
pub struct Wording {
    /// What reasons and days are said in.
    locale: &'static Locale,
    words: Locale,
}

impl Wording {
    /// From the files of the language, as [`Locale::files`] names and orders them.
    #[must_use]
    pub fn read<'a>(locale: &'static Locale, files: impl IntoIterator<Item = &'a str>) -> Self {
        Self { locale, words: locale.saying(files) }
    }

    /// The tag of the language.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.locale.tag
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words.say(id, args)
    }
}

/// A letter, ready to be copied, printed or mailed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// To whom.
    pub to: String,
    /// The subject line.
    pub subject: String,
    /// The text. What the person has to fill in stands in square brackets.
    pub body: String,
}

/// Whom to write to: the owner of the list, else on whose behalf it was promoted or who paid, else the advertiser. Never
/// the promoter an imprint names: that is mostly a person, who answers for the printing and holds no data.
#[must_use]
pub fn recipient(ad: &Ad) -> Option<String> {
    let owner = ad.explanation.iter().flat_map(|it| &it.reasons).find_map(|reason| match &reason.kind {
        Kind::CustomerList { owner, .. } => owner.clone(),
        _ => None,
    });
    let behind = ad
        .disclosure
        .as_ref()
        .and_then(|it| if it.kind.names_promoter() { it.authorised_by.clone() } else { it.payer.clone() });
    let name = ad.advertiser.name.clone().or_else(|| ad.advertiser.handle.clone());
    [owner, behind, name].into_iter().flatten().map(|name| tidy(&name, 200)).find(|name| !name.is_empty())
}

/// Writes the letter. `None` where nobody is named to whom it could go. `now` is in milliseconds since 1970-01-01 UTC.
#[must_use]
pub fn letter(stored: &Stored, purpose: Purpose, law: Law, wording: &Wording, now: f64) -> Option<Letter> {
    let ad = &stored.ad;
    let to = recipient(ad)?;
    let say = |id: &str, args: &[(&str, &str)]| wording.say(id, args);
    let subject = say(&format!("{}-{}-subject", law.id(), purpose.id()), &[]);
    let locale = wording.locale;
    let site = ad.platform.name();
    let who = ad.advertiser.name.as_deref().map_or_else(|| to.clone(), |name| tidy(name, 200));
    let last = date::spoken(locale, stored.last_seen);
    let mut seen = vec![say("seen", &[("name", &who), ("site", site), ("day", &last)])];
    if let Some(text) = ad.text.as_deref() {
        seen.push(say("said", &[("words", &tidy(text, 300))]));
    }
    if let Some(said) = ad.disclosure.as_ref().and_then(|it| it.text.as_deref()) {
        seen.push(say("carried", &[("words", &tidy(said, 200))]));
    }
    let mut blocks = vec![
        [say("your-name", &[]), say("your-address", &[])].join("\n"),
        [say("to", &[("name", &to)]), say("their-address", &[])].join("\n"),
        date::spoken(locale, now),
        subject.clone(),
        say("greeting", &[]),
        seen.join("\n"),
    ];
    let reasons = evidence(ad);
    if !reasons.is_empty() {
        let said = |it: &Reason| match in_first_person(it) {
            Some(id) => say(id, &[("site", site)]),
            None => sentence(locale, it, &who, ad.platform),
        };
        let lines = reasons.into_iter().map(|it| format!("- {}", said(it)));
        blocks.push([say("reasons", &[])].into_iter().chain(lines).collect::<Vec<_>>().join("\n"));
    }
    for part in purpose.paragraphs() {
        // The European Union alone has a law of political ads that says what may be asked.
        if part.ends_with("-political") && (law != Law::Eu || !ad.political.is_political()) {
            continue;
        }
        let id = if part.starts_with('-') { format!("{}{part}", law.id()) } else { (*part).to_owned() };
        blocks.push(say(&id, &[]));
    }
    blocks.push(say("closing", &[]));
    blocks.push(say("your-name", &[]));
    Some(Letter { to, subject, body: blocks.join("\n\n") + "\n" })
}

/// The message for a reason that speaks of the reader, who in a letter is another than in the pages.
fn in_first_person(reason: &Reason) -> Option<&'static str> {
    match &reason.kind {
        // Structured data without bounds says "any age".
        Kind::Age { min: None, max: None } if reason.origin == Origin::DialogText => Some("reason-age"),
        Kind::Location { name: None, granularity: None, scope: None } => Some("reason-location"),
        Kind::Ranking {} => Some("reason-ranking"),
        Kind::Context { name: None } => Some("reason-context"),
        _ => None,
    }
}

/// The reasons that were given, what matters most first. Words nobody understands would only be in the way of those that
/// are understood.
fn evidence(ad: &Ad) -> Vec<&Reason> {
    let mut reasons: Vec<&Reason> = ad.explanation.iter().flat_map(|it| &it.reasons).collect();
    reasons.sort_by_key(|reason| weigh::rank(reason));
    let understood = |reason: &&Reason| !matches!(reason.kind, Kind::Unrecognised { .. });
    if reasons.iter().any(understood) {
        reasons.retain(understood);
    }
    reasons.truncate(12);
    reasons
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::*;
    use crate::read::reason;
    use crate::record::ad::{Disclosure, DisclosureKind, Platform};
    use crate::record::finding::Political;
    use crate::record::reason::{Explanation, Source};

    const NOW: f64 = 1_795_478_400_000.0;

    fn file(tag: &str) -> String {
        fs::read_to_string(format!("{}/locales/letters/{tag}.ftl", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    fn wording(locale: &'static Locale) -> Wording {
        let files: Vec<String> = locale.files().map(file).collect();
        Wording::read(locale, files.iter().map(String::as_str))
    }

    fn ad() -> Ad {
        let mut ad = Ad::new(Platform::Facebook);
        ad.advertiser.name = Some("Better Buses".into());
        ad.text = Some("Vote on 7 May".into());
        let list =
            Kind::CustomerList { owner: Some("Bus Data Ltd".into()), list: None, match_keys: Vec::new() };
        ad.explanation =
            Some(Explanation { source: Source::Dialog, reasons: vec![reason(list, Origin::DialogText)] });
        ad.disclosure = Some(disclosed(DisclosureKind::Political, Some("Elm Party")));
        ad.political.verdict = Political::Political;
        ad
    }

    fn disclosed(kind: DisclosureKind, authorised_by: Option<&str>) -> Disclosure {
        Disclosure {
            kind,
            text: Some("Paid for by Jo Ash".into()),
            payer: Some("Jo Ash".into()),
            authorised_by: authorised_by.map(str::to_owned),
            notice_url: None,
        }
    }

    /// What must stand in a letter of a law, whatever its language: the articles, by their numbers.
    fn articles(law: Law, purpose: Purpose) -> &'static [&'static str] {
        match (law, purpose) {
            (Law::Uk, Purpose::Access) => &["15", "UK GDPR", "12", "9", "Information Commissioner"],
            (Law::Uk, Purpose::Objection) => &["21", "UK GDPR", "17", "19", "Information Commissioner"],
            (Law::Eu, Purpose::Access) => &["15", "C-154/21", "12", "9", "77", "2024/900"],
            (Law::Eu, Purpose::Objection) => &["21", "17", "19", "77", "2024/900"],
            (Law::Ch, Purpose::Access) => &["25", "19", "30", "60"],
            (Law::Ch, Purpose::Objection) => &["30", "32"],
            (Law::Br, Purpose::Access) => &["LGPD", "13", "709/2018", "18", "19", "15", "ANPD"],
            (Law::Br, Purpose::Objection) => &["LGPD", "709/2018", "18", "§ 2", "§ 6", "ANPD"],
            (Law::California, Purpose::Access) => &["1798.100", "1798.110", "1798.115", "45", "7021"],
            (Law::California, Purpose::Objection) => &["1798.120", "1798.121", "1798.105", "7026"],
        }
    }

    #[test]
    fn every_letter_names_law_ad_and_evidence_in_its_language_and_leaves_nothing_open_but_the_sender() {
        let stored = Stored::new(ad(), NOW);
        let english = file("en");
        let sentences: Vec<&str> = english
            .lines()
            .filter_map(|line| Some(line.split_once(" = ")?.1))
            .filter(|text| !text.contains('{'))
            .collect();
        for locale in Locale::all() {
            let wording = wording(locale);
            for law in Law::ALL {
                for purpose in Purpose::ALL {
                    let letter = letter(&stored, purpose, law, &wording, NOW).unwrap();
                    let at = format!("{} {law:?} {purpose:?}:\n{}", locale.tag, letter.body);
                    assert_eq!(letter.to, "Bus Data Ltd");
                    let list = sentence(
                        locale,
                        &stored.ad.explanation.as_ref().unwrap().reasons[0],
                        "Better Buses",
                        Platform::Facebook,
                    );
                    let day = date::spoken(locale, NOW);
                    let said =
                        ["Better Buses", "Facebook", "Vote on 7 May", "Paid for by Jo Ash", &day, &list];
                    for part in said.iter().chain(articles(law, purpose)) {
                        assert!(letter.body.contains(part), "lacks {part}: {at}");
                    }
                    let open = letter.body.split('[').skip(1).filter(|rest| rest.contains(']')).count();
                    assert_eq!(open, 4, "{at}");
                    assert!(!letter.body.contains(['{', '}']), "{at}");
                    assert!(letter.body.contains(&letter.subject), "{at}");
                    // A message that is missing would stand there by its name.
                    let names =
                        purpose.paragraphs().iter().any(|id| id.starts_with('-') && letter.body.contains(id));
                    assert!(!names && letter.subject.contains(' '), "{at}");
                    let asked = letter.body.split("\n\n").count();
                    let political = usize::from(law == Law::Eu);
                    let plain = if purpose == Purpose::Access { 13 } else { 12 };
                    assert_eq!(asked, plain + political, "{at}");
                    if locale.tag != "en" {
                        let left = sentences.iter().find(|text| letter.body.contains(*text));
                        assert!(left.is_none(), "says in English “{left:?}”: {at}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_language_has_every_sentence_and_no_other() {
        let names = |tag: &str| -> BTreeSet<String> {
            let text = file(tag);
            text.lines().filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect()
        };
        let source = names("en");
        for locale in Locale::all() {
            let whole: BTreeSet<String> = locale.files().flat_map(names).collect();
            assert_eq!(whole, source, "locales/letters/{}.ftl", locale.tag);
        }
        let mut used: BTreeSet<String> = [
            "your-name",
            "your-address",
            "to",
            "their-address",
            "greeting",
            "seen",
            "said",
            "carried",
            "reasons",
            "closing",
            "list",
        ]
        .map(str::to_owned)
        .into();
        let personal = [
            Kind::Age { min: None, max: None },
            Kind::Location { name: None, granularity: None, scope: None },
            Kind::Ranking {},
            Kind::Context { name: None },
        ];
        used.extend(
            personal
                .into_iter()
                .filter_map(|kind| in_first_person(&reason(kind, Origin::DialogText)))
                .map(str::to_owned),
        );
        for law in Law::ALL {
            for purpose in Purpose::ALL {
                used.insert(format!("{}-{}-subject", law.id(), purpose.id()));
                for part in purpose.paragraphs().iter().filter(|part| part.starts_with('-')) {
                    if law == Law::Eu || !part.ends_with("-political") {
                        used.insert(format!("{}{part}", law.id()));
                    }
                }
            }
        }
        assert_eq!(used, source, "messages no letter is made of, or letters of messages there are not");
    }

    #[test]
    fn only_a_letter_about_a_political_ad_asks_for_what_political_ads_owe() {
        let mut plain = ad();
        plain.political.verdict = Political::Not;
        let wording = wording(Locale::english());
        for purpose in Purpose::ALL {
            let letter = letter(&Stored::new(plain.clone(), NOW), purpose, Law::Eu, &wording, NOW).unwrap();
            assert!(!letter.body.contains("2024/900"), "{}", letter.body);
        }
    }

    #[test]
    fn a_letter_goes_to_the_organisation_and_never_to_the_person_an_imprint_names() {
        let mut ad = ad();
        assert_eq!(recipient(&ad).as_deref(), Some("Bus Data Ltd"), "whose list it is");
        ad.explanation = None;
        assert_eq!(recipient(&ad).as_deref(), Some("Jo Ash"), "who paid");
        for kind in [DisclosureKind::UkImprint, DisclosureKind::NzPromoter] {
            ad.disclosure = Some(disclosed(kind, Some("Elm Party")));
            assert_eq!(recipient(&ad).as_deref(), Some("Elm Party"), "on whose behalf");
            ad.disclosure = Some(disclosed(kind, None));
            assert_eq!(recipient(&ad).as_deref(), Some("Better Buses"), "the advertiser");
            let mut bare = ad.clone();
            (bare.advertiser.name, bare.advertiser.handle) = (None, None);
            assert_eq!(recipient(&bare), None, "a promoter alone is nobody to write to");
        }
    }

    #[test]
    fn nobody_named_is_nobody_written_to() {
        let blank = Stored::new(Ad::new(Platform::X), 0.0);
        let wording = wording(Locale::english());
        assert_eq!(letter(&blank, Purpose::Access, Law::Uk, &wording, 0.0), None);
    }
}
