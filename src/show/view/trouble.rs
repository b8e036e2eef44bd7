//! What went wrong and what to do about it, as a sentence in the person's language.

use donation::{NotAStudy, Problem};

use crate::read::update::{MAX_BYTES, Refused};
use crate::show::date;
use crate::show::locale::Locale;
use crate::text::tidy;

/// Why Sightline did not do what it was asked. Its `Display` is the English sentence, for consoles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The browser's storage failed; its own words.
    Storage(String),
    /// A newer Sightline stored here what this one cannot open.
    Newer,
    /// What is stored is not what was written; technical.
    Shape(String),
    /// A message between Sightline's parts makes no sense; technical.
    Request(String),
    /// There is no such ad, or no such donation, any more.
    Gone,
    /// No platform has this id.
    Platform(String),
    /// No page has this name.
    Page(String),
    /// A text is not a public key.
    Key,
    /// Rules cannot be looked for at this address.
    RulesAddress,
    /// A rules file was not taken.
    Rules(Refused),
    /// There is no study to give anything to.
    JoinFirst,
    /// The browser gave no random numbers.
    Randomness,
    /// A file is no study's.
    Study(NotAStudy),
    /// The study was over on this day.
    StudyEnded(String),
    /// Others are shown other terms of a study than this person.
    OtherTerms,
    /// A study's collector does not answer through its relay.
    CollectorSilent,
    /// The terms are others than a join code names.
    OtherCode,
    /// A text is no invitation to a study.
    Invite,
    /// There is no room to remember another decision about a record.
    Decisions,
    /// A file holds no receipts; technical, with the place.
    Receipts(String),
    /// A file of receipts holds nothing that takes a donation back.
    NoKeys,
    /// The words of letters could not be loaded.
    Letters,
    /// A record is not one a collector takes.
    Record(Vec<Problem>),
}

impl Trouble {
    /// Whether what is stored cannot be read, so that no page can be made.
    #[must_use]
    pub const fn is_of_the_store(&self) -> bool {
        matches!(self, Self::Storage(_) | Self::Newer | Self::Shape(_))
    }

    /// The sentence for the person: what happened and what to do.
    #[must_use]
    pub fn say(&self, locale: &Locale) -> String {
        let plain = |id: &str| locale.say(id, &[]);
        let detailed = |id: &str, detail: &str| locale.say(id, &[("detail", detail)]);
        match self {
            Self::Storage(detail) => detailed("trouble-storage", detail),
            Self::Newer => plain("trouble-newer"),
            Self::Shape(detail) => detailed("trouble-shape", detail),
            Self::Request(detail) => detailed("trouble-request", detail),
            Self::Gone => plain("trouble-gone"),
            Self::Platform(name) => locale.say("trouble-platform", &[("name", &tidy(name, 40))]),
            Self::Page(name) => locale.say("trouble-page", &[("name", &tidy(name, 40))]),
            Self::Key => plain("trouble-key"),
            Self::RulesAddress => plain("trouble-rules-address"),
            Self::Rules(refused) => locale.say("trouble-rules", &[("why", &refusal(locale, refused))]),
            Self::JoinFirst => plain("trouble-join-first"),
            Self::Randomness => plain("trouble-randomness"),
            Self::OtherTerms => plain("trouble-other-terms"),
            Self::CollectorSilent => plain("trouble-collector-silent"),
            Self::StudyEnded(day) => {
                locale.say("trouble-study-ended", &[("day", &date::of_text(locale, day))])
            }
            Self::OtherCode => plain("trouble-other-code"),
            Self::Invite => plain("trouble-invite"),
            Self::Decisions => plain("trouble-decisions"),
            Self::Receipts(detail) => detailed("trouble-receipts", &tidy(detail, 400)),
            Self::NoKeys => plain("trouble-no-keys"),
            Self::Letters => plain("trouble-letters"),
            Self::Study(NotAStudy::Form(detail)) => detailed("trouble-study-form", detail),
            Self::Study(NotAStudy::Signature) => plain("trouble-study-signature"),
            Self::Study(NotAStudy::Study(problems)) => {
                detailed("trouble-study", &donation::describe(problems))
            }
            Self::Record(problems) => detailed("trouble-record", &donation::describe(problems)),
        }
    }
}

/// Why a rules file was not taken: what is wrong and what to do.
#[must_use]
pub fn refusal(locale: &Locale, refused: &Refused) -> String {
    match refused {
        Refused::Size(size) => {
            let (size, most) = (size.to_string(), MAX_BYTES.to_string());
            locale.say("refused-size", &[("size", &size), ("most", &most)])
        }
        Refused::Form(detail) => locale.say("refused-form", &[("detail", detail)]),
        Refused::Signer(key) => locale.say("refused-signer", &[("key", key)]),
        Refused::Signature => locale.say("refused-signature", &[]),
        Refused::Older { offered, current } => {
            let (offered, current) = (offered.to_string(), current.to_string());
            locale.say("refused-older", &[("offered", &offered), ("current", &current)])
        }
        Refused::Expired(day) => locale.say("refused-expired", &[("day", &date::of_text(locale, day))]),
        Refused::Program(version) => locale.say("refused-program", &[("version", version)]),
        Refused::Reach(place) => locale.say("refused-reach", &[("place", place)]),
        Refused::Check(detail) => locale.say("refused-check", &[("detail", detail)]),
        Refused::Example { platform, number, found, expected } => {
            let [number, found, expected] = [number, found, expected].map(ToString::to_string);
            let texts =
                [("platform", platform), ("number", &number), ("found", &found), ("expected", &expected)];
            locale.say("refused-example", &texts.map(|(name, text)| (name, text.as_str())))
        }
    }
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.say(Locale::english()))
    }
}

impl std::error::Error for Trouble {}

impl From<Refused> for Trouble {
    fn from(refused: Refused) -> Self {
        Self::Rules(refused)
    }
}

impl From<NotAStudy> for Trouble {
    fn from(why: NotAStudy) -> Self {
        Self::Study(why)
    }
}
