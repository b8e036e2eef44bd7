//! A letter to who placed an ad or holds a list: a request for access, or an objection, under the law that applies.
//! Filled in with the ad and the evidence; the person adds name and address and sends it themselves, or not.

use crate::judge::weigh;
use crate::record::ad::Ad;
use crate::record::reason::{Kind, Reason};
use crate::record::stored::Stored;
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

/// Which law it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Law {
    /// UK GDPR and Data Protection Act 2018.
    Uk,
    /// Regulation (EU) 2016/679.
    Eu,
    /// Swiss Federal Act on Data Protection of 25 September 2020.
    Ch,
    /// California Consumer Privacy Act.
    California,
}

impl Law {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Uk, Self::Eu, Self::Ch, Self::California];

    /// Its name in addresses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Uk => "uk",
            Self::Eu => "eu",
            Self::Ch => "ch",
            Self::California => "california",
        }
    }

    /// The law of a name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|law| law.id() == id)
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

/// Whom to write to: who is named as the list's owner, else who paid, else the advertiser.
#[must_use]
pub fn recipient(ad: &Ad) -> Option<String> {
    let owner = ad.explanation.iter().flat_map(|it| &it.reasons).find_map(|reason| match &reason.kind {
        Kind::CustomerList { owner, .. } => owner.clone(),
        _ => None,
    });
    let payer = ad.disclosure.as_ref().and_then(|it| it.payer.clone());
    let name = ad.advertiser.name.clone().or_else(|| ad.advertiser.handle.clone());
    [owner, payer, name].into_iter().flatten().map(|name| tidy(&name, 200)).find(|name| !name.is_empty())
}

/// Writes the letter. `None` where nobody is named to whom it could go. `now` is in milliseconds since 1970-01-01 UTC.
#[must_use]
pub fn letter(stored: &Stored, purpose: Purpose, law: Law, now: f64) -> Option<Letter> {
    let ad = &stored.ad;
    let to = recipient(ad)?;
    let (subject, ask) = demand(purpose, law);
    let mut body = String::new();
    let mut line = |text: &str| {
        body.push_str(text);
        body.push('\n');
    };
    line("[Your name]");
    line("[Your postal or e-mail address]");
    line("");
    line(&format!("To: {to}"));
    line("[Its address, from its imprint or privacy notice]");
    line("");
    line(&date::spoken(Locale::english(), now));
    line("");
    line(subject);
    line("");
    line("To whom it may concern,");
    line("");
    let site = ad.platform.name();
    let who = ad.advertiser.name.as_deref().map_or_else(|| to.clone(), |name| tidy(name, 200));
    line(&format!(
        "I was shown an advertisement of {who} on {site}, last on {}.",
        date::spoken(Locale::english(), stored.last_seen)
    ));
    if let Some(text) = ad.text.as_deref() {
        line(&format!("It said: “{}”", tidy(text, 300)));
    }
    if let Some(said) = ad.disclosure.as_ref().and_then(|it| it.text.as_deref()) {
        line(&format!("It carried the words: “{}”", tidy(said, 200)));
    }
    let mut reasons: Vec<&Reason> = ad.explanation.iter().flat_map(|it| &it.reasons).collect();
    reasons.sort_by_key(|reason| weigh::rank(reason));
    // Words nobody understands would only be in the way of those that are understood.
    let understood = |reason: &&Reason| !matches!(reason.kind, Kind::Unrecognised { .. });
    if reasons.iter().any(understood) {
        reasons.retain(understood);
    }
    if !reasons.is_empty() {
        line("");
        line("The platform gave these reasons for showing it to me:");
        for reason in reasons.iter().take(12) {
            line(&format!("- {}", sentence(Locale::english(), reason, &who, ad.platform)));
        }
    }
    line("");
    for paragraph in ask {
        line(paragraph);
        line("");
    }
    line("Yours faithfully,");
    line("");
    line("[Your name]");
    Some(Letter { to, subject: subject.to_owned(), body })
}

/// Subject and paragraphs. The articles named are those of the laws as in force in November 2026.
const fn demand(purpose: Purpose, law: Law) -> (&'static str, &'static [&'static str]) {
    match (purpose, law) {
        (Purpose::Access, Law::Uk) => (
            "Request for access under Article 15 of the UK GDPR",
            &[
                "Please confirm whether you process personal data about me. If you do, please give me a copy of it and the information of Article 15(1) and (2): the purposes, the categories of data, the recipients by name, how long you keep it, and, where you did not get it from me, its source.",
                "In particular: whether you uploaded a list with my details to this or another platform, when, from where you had them, on what legal basis, and whom you gave the list to; whether you had an audience made that resembles such a list; and whether special category data (Article 9) was used.",
                "You have one month from receipt (Article 12(3)). If you need to check who I am, please ask for no more than is necessary. If you do not answer, I may complain to the Information Commissioner's Office.",
            ],
        ),
        (Purpose::Access, Law::Eu) => (
            "Request for access under Article 15 GDPR",
            &[
                "Please confirm whether you process personal data about me. If you do, please give me a copy of it and the information of Article 15(1) and (2) GDPR: the purposes, the categories of data, the recipients by name (CJEU, C-154/21), how long you keep it, and, where you did not get it from me, its source.",
                "In particular: whether you uploaded a list with my details to this or another platform, when, from where you had them, on what legal basis, and whom you gave the list to; whether you had an audience made that resembles such a list; and whether special categories of data (Article 9) were used. If the advertisement is political, please also send me the transparency notice and the policy of Articles 12 and 19 of Regulation (EU) 2024/900.",
                "You have one month from receipt (Article 12(3)). If you need to check who I am, please ask for no more than is necessary. If you do not answer, I may complain to the data protection authority.",
            ],
        ),
        (Purpose::Access, Law::Ch) => (
            "Request for information under Article 25 FADP",
            &[
                "Please tell me whether personal data about me is processed. If so, please give me the information of Article 25(2) of the Swiss Federal Act on Data Protection: your identity, the data processed, the purpose, how long it is kept, its source where I was not the one who gave it, and the recipients or categories of recipients.",
                "In particular: whether you uploaded a list with my details to this or another platform, when, from where you had them, and whom you gave the list to; and whether you had an audience made that resembles such a list.",
                "The information is free of charge and due within 30 days (Article 25(6) and (7)). Refusing it on purpose or giving false information is an offence (Article 60).",
            ],
        ),
        (Purpose::Access, Law::California) => (
            "Request to know under the California Consumer Privacy Act",
            &[
                "Under California Civil Code sections 1798.100, 1798.110 and 1798.115, please disclose the categories and the specific pieces of personal information you collected about me, the sources, the purposes, and the categories of third parties to whom you disclosed, sold or shared it.",
                "In particular: whether you uploaded a list with my details to this or another platform, when, and from where you had them; and whether you used sensitive personal information.",
                "Please confirm receipt within 10 business days and answer within 45 days (11 CCR section 7021).",
            ],
        ),
        (Purpose::Objection, Law::Uk) => (
            "Objection to direct marketing under Article 21(2) of the UK GDPR",
            &[
                "I object to the processing of my personal data for direct marketing, including profiling, targeting on social media, lists uploaded to platforms and audiences made to resemble them. Under Article 21(3) you must stop. There is no balance of interests to be struck.",
                "Please remove my details from every list you use or gave to others for this purpose, tell those you gave it to (Article 19), and erase what you no longer need (Article 17(1)(c)). To keep me off your lists in future you may keep the least that is needed.",
                "Please confirm within one month (Article 12(3)). If you do not, I may complain to the Information Commissioner's Office.",
            ],
        ),
        (Purpose::Objection, Law::Eu) => (
            "Objection to direct marketing under Article 21(2) GDPR",
            &[
                "I object to the processing of my personal data for direct marketing, including profiling, targeting on social media, lists uploaded to platforms and audiences made to resemble them. Under Article 21(3) GDPR you must stop. There is no balance of interests to be struck. Should you rely on my consent, also under Article 18 of Regulation (EU) 2024/900, I withdraw it.",
                "Please remove my details from every list you use or gave to others for this purpose, tell those you gave it to (Article 19), and erase what you no longer need (Article 17(1)(b) and (c)). To keep me off your lists in future you may keep the least that is needed.",
                "Please confirm within one month (Article 12(3)). If you do not, I may complain to the data protection authority.",
            ],
        ),
        (Purpose::Objection, Law::Ch) => (
            "Objection under Articles 30(2)(b) and 32 FADP",
            &[
                "I declare that I do not want my personal data to be processed for advertising, including targeting on social media, lists uploaded to platforms and audiences made to resemble them. To process it against this declaration breaches my personality rights (Article 30(2)(b) of the Swiss Federal Act on Data Protection).",
                "Please remove my details from every list you use or gave to others for this purpose, and have those you gave it to do the same (Article 32). To keep me off your lists in future you may keep the least that is needed.",
                "Please confirm this within 30 days.",
            ],
        ),
        (Purpose::Objection, Law::California) => (
            "Request to opt out of sale and sharing, to limit and to delete",
            &[
                "Under California Civil Code sections 1798.120, 1798.121 and 1798.105, please stop selling and sharing my personal information, including for cross-context behavioral advertising, limit the use of my sensitive personal information, and delete my personal information.",
                "This includes lists you uploaded to platforms and audiences made to resemble them. Please tell those you gave my information to.",
                "Please act on the opt-out within 15 business days (11 CCR section 7026) and on the deletion within 45 days (section 7021).",
            ],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::reason;
    use crate::record::ad::Platform;
    use crate::record::reason::{Explanation, Origin, Source};

    fn stored() -> Stored {
        let mut ad = Ad::new(Platform::Facebook);
        ad.advertiser.name = Some("Better Buses".into());
        ad.text = Some("Vote on 7 May".into());
        let list =
            Kind::CustomerList { owner: Some("Bus Data Ltd".into()), list: None, match_keys: Vec::new() };
        ad.explanation =
            Some(Explanation { source: Source::Dialog, reasons: vec![reason(list, Origin::DialogText)] });
        Stored::new(ad, 1_795_478_400_000.0)
    }

    #[test]
    fn every_letter_names_law_ad_and_evidence_and_leaves_nothing_open_but_the_sender() {
        for law in Law::ALL {
            for purpose in [Purpose::Access, Purpose::Objection] {
                let letter = letter(&stored(), purpose, law, 1_795_478_400_000.0).unwrap();
                assert_eq!(letter.to, "Bus Data Ltd");
                for part in [
                    "Better Buses on Facebook",
                    "Vote on 7 May",
                    "24 November 2026",
                    "a list that Bus Data Ltd uploaded",
                ] {
                    assert!(letter.body.contains(part), "{law:?} {purpose:?} lacks {part}:\n{}", letter.body);
                }
                let open: Vec<&str> =
                    letter.body.split('[').skip(1).filter_map(|rest| rest.split(']').next()).collect();
                assert_eq!(open.len(), 4, "{open:?}");
                assert!(!letter.body.contains(['{', '}']));
                assert!(letter.body.contains(&letter.subject));
            }
        }
    }

    #[test]
    fn nobody_named_is_nobody_written_to() {
        let blank = Stored::new(Ad::new(Platform::X), 0.0);
        assert_eq!(letter(&blank, Purpose::Access, Law::Uk, 0.0), None);
    }
}
