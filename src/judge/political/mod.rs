//! Is it political? In this order: what is declared (certain); an advertiser on a public list, or a party by its name
//! (strong; by another name alone, weaker); the words (“may be political”). The verdict says which of them spoke. What the platform says stands in
//! [`Ad::disclosure`](crate::Ad) and is never mixed with what is concluded here.

pub mod body;
pub mod known;
pub mod lang;
pub mod naming;
pub mod party;
pub mod text;
pub mod topic;

use crate::record::ad::{Ad, Advertiser, Disclosure, DisclosureKind, Platform};
use crate::record::finding::By;
use crate::record::finding::{Basis, Political, Verdict};
use body::Body;
use known::Advertisers;
use lang::Prior;
use text::{Band, Model, probability};

/// How much a listed account is worth, as a probability.
const ACCOUNT: f32 = 0.97;
/// How much more a listed name counts, in logarithms of odds: about twenty times.
const NAMED: f32 = 3.0;
/// How much more an account counts that ran declared ads before: about four times.
const BEFORE: f32 = 1.5;
/// A listed name where the words cannot be judged.
const NAME_ALONE: f32 = 0.8;

/// What a verdict is made from.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// Where it was shown, if that is known.
    pub platform: Option<Platform>,
    /// Who placed it.
    pub advertiser: &'a Advertiser,
    /// Its words.
    pub text: &'a str,
    /// Their language, if somebody said one that is known; else it is told by the words.
    pub lang: Option<&'a str>,
    /// What is known of their language before they are read.
    pub prior: Prior<'a>,
    /// Where a click leads.
    pub landing: Option<&'a str>,
    /// What is declared.
    pub disclosure: Option<&'a Disclosure>,
}

/// What we conclude about an ad. `prior`: what is known of its language besides its words.
#[must_use]
pub fn judge(ad: &Ad, known: &Advertisers, prior: Prior<'_>) -> Verdict {
    conclude(
        &Given {
            platform: Some(ad.platform),
            advertiser: &ad.advertiser,
            text: ad.text.as_deref().unwrap_or_default(),
            lang: None,
            prior,
            landing: ad.landing_url.as_deref(),
            disclosure: ad.disclosure.as_ref(),
        },
        known,
    )
}

/// Takes a declaration into the verdict that came to an ad after it was judged, as with its explanation.
pub fn declare(ad: &mut Ad) {
    if let Some(disclosure) = &ad.disclosure {
        ad.political.merge(declared(disclosure));
    }
}

/// What a declaration says by itself.
#[must_use]
pub fn declared(disclosure: &Disclosure) -> Verdict {
    let issue = disclosure.kind == DisclosureKind::Issue;
    let verdict = if issue { Political::Issue } else { Political::Political };
    Verdict { verdict, score: Some(1.0), basis: vec![Basis::Disclosure], ..Verdict::default() }
}

/// What we conclude from what is given.
#[must_use]
pub fn conclude(given: &Given<'_>, table: &Advertisers) -> Verdict {
    let told = given.lang.and_then(lang::language);
    let lang = told.or_else(|| lang::of(given.text, &given.prior)).map(str::to_owned);
    let name = given.advertiser.name.as_deref().unwrap_or_default();
    let model = lang.as_deref().and_then(Model::of);
    let said = model.and_then(|model| model.judge(given.text, name));
    let band = said.as_ref().map(|said| said.band);
    let named = party::of(name);
    // What a party's name begins or ends with is no public body: “SPD im Landtag von Musterland”.
    let body = body::of(name).filter(|(_, begins)| match &named {
        Some(party) => *begins && !party.is_whole(),
        None => true,
    });
    let body = body.map(|(body, _)| body);
    let party = named.filter(|_| body.is_none()).and_then(|party| party.known(lang.as_deref(), band));
    let known = match (table.know(given.platform, given.advertiser), body) {
        (Some(known), None | Some(Body::Government)) if known.by == By::Account => Some(known),
        (known, None) => party.clone().or(known),
        (_, Some(_)) => None,
    };
    let by = known.as_ref().map(|known| known.by);

    // A name or a past asks less of the words: what is else undecided counts.
    let before = table.ran_before(given.platform, given.advertiser);
    let enough = match body {
        Some(Body::Elections) => None,
        Some(Body::Government) => Some(Band::Strong),
        None => Some(if by.is_some() || before { Band::Unsure } else { Band::Likely }),
    };
    let spoke = band.zip(enough).is_some_and(|(band, enough)| band >= enough);
    let listed = match by {
        Some(By::Account) => true,
        Some(By::Name) if party.is_some() => true,
        Some(By::Name | By::Claim) => band != Some(Band::Not),
        None => false,
    };

    let (verdict, score) = if let Some(disclosure) = given.disclosure {
        (declared(disclosure).verdict, Some(1.0))
    } else {
        let more = if by.is_some() { NAMED } else { 0.0 } + if before { BEFORE } else { 0.0 };
        let words = said.as_ref().map(|said| probability(said.logit + more));
        match by {
            Some(By::Account) => (Political::Political, Some(words.unwrap_or(0.0).max(ACCOUNT))),
            _ if party.is_some() => (Political::Political, Some(words.unwrap_or(0.0).max(NAME_ALONE))),
            _ if listed || spoke => (Political::Political, Some(words.unwrap_or(NAME_ALONE))),
            _ if band == Some(Band::Not) => (Political::Not, words),
            _ => (Political::Unknown, words),
        }
    };
    let mut basis = Vec::new();
    if given.disclosure.is_some() {
        basis.push(Basis::Disclosure);
    }
    if listed {
        basis.push(Basis::KnownAdvertiser);
    }
    if spoke || verdict == Political::Not {
        basis.push(Basis::Text);
    }
    let political = matches!(verdict, Political::Political | Political::Issue);
    Verdict {
        verdict,
        score,
        basis,
        known: known.filter(|_| listed),
        words: said.filter(|_| political && spoke).map(|said| said.words).unwrap_or_default(),
        topics: if political { topic::topics(given.text, lang.as_deref()) } else { Vec::new() },
        goal: political.then(|| topic::goal(given.text, lang.as_deref(), given.landing)),
        lang,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLITICAL: &str = "Vote for me in the election on Tuesday. I will fight for our schools and lower taxes for every family.";
    const KETTLE: &str = "Two kettles for the price of one. Free delivery on all orders over £20 until Sunday, in every colour.";

    fn advertiser(id: Option<&str>, name: &str) -> Advertiser {
        Advertiser { id: id.map(str::to_owned), name: Some(name.into()), ..Advertiser::default() }
    }

    fn verdict(advertiser: &Advertiser, text: &str, kind: Option<DisclosureKind>) -> Verdict {
        let disclosure = kind.map(|kind| Disclosure {
            kind,
            text: None,
            payer: None,
            authorised_by: None,
            notice_url: None,
        });
        let table = Advertisers::new(
            [known::account("facebook", "1"), known::name("Ann Example Office").unwrap_or_default()],
            [known::account("facebook", "2")],
        );
        let given = Given {
            platform: Some(Platform::Facebook),
            advertiser,
            text,
            lang: Some("en"),
            prior: Prior::default(),
            landing: None,
            disclosure: disclosure.as_ref(),
        };
        conclude(&given, &table)
    }

    fn check(advertiser: &Advertiser, text: &str, kind: Option<DisclosureKind>, expect: &str) {
        let said = verdict(advertiser, text, kind);
        assert_eq!(format!("{:?} {:?}", said.verdict, said.basis), expect, "{said:?}");
    }

    // Each layer alone: take one away, and one of these lines fails.
    #[test]
    fn a_declaration_is_certain() {
        let kind = Some(DisclosureKind::Political);
        check(&advertiser(None, "Kettle Shop"), KETTLE, kind, "Political [Disclosure]");
        check(&advertiser(None, "Kettle Shop"), KETTLE, Some(DisclosureKind::Issue), "Issue [Disclosure]");
        assert_eq!(verdict(&advertiser(None, ""), KETTLE, kind).score, Some(1.0));
    }

    #[test]
    fn a_listed_account_is_strong() {
        check(&advertiser(Some("1"), "Ann"), KETTLE, None, "Political [KnownAdvertiser]");
        check(&advertiser(Some("1"), "Ann"), "", None, "Political [KnownAdvertiser]");
        check(&advertiser(Some("1"), "Ann"), POLITICAL, None, "Political [KnownAdvertiser, Text]");
    }

    #[test]
    fn a_listed_name_needs_words_that_allow_it() {
        check(&advertiser(None, "Ann Example Office"), KETTLE, None, "Not [Text]");
        check(&advertiser(None, "Ann Example Office"), POLITICAL, None, "Political [KnownAdvertiser, Text]");
        check(&advertiser(None, "Ann Example Office"), "", None, "Political [KnownAdvertiser]");
    }

    #[test]
    fn words_alone_may_be_political() {
        let said = verdict(&advertiser(None, "Ann"), POLITICAL, None);
        check(&advertiser(None, "Ann"), POLITICAL, None, "Political [Text]");
        assert!(!said.words.is_empty() && said.score.is_some_and(|score| score < 1.0));
        check(&advertiser(None, "Kettle Shop"), KETTLE, None, "Not [Text]");
        check(&advertiser(None, "Kettle Shop"), "", None, "Unknown []");
    }

    #[test]
    fn all_three_may_speak_and_the_order_holds() {
        let kind = Some(DisclosureKind::Political);
        check(
            &advertiser(Some("1"), "Ann"),
            POLITICAL,
            kind,
            "Political [Disclosure, KnownAdvertiser, Text]",
        );
    }

    #[test]
    fn a_past_is_no_verdict() {
        check(&advertiser(Some("2"), "Kettle Shop"), KETTLE, None, "Not [Text]");
        check(&advertiser(Some("2"), "Kettle Shop"), "", None, "Unknown []");
    }

    #[test]
    fn parties_and_public_bodies_are_told_apart() {
        const KESSEL: &str = "Zwei Kessel zum Preis von einem, und der Versand ist bis Sonntag frei.";
        const REGISTER: &str = "Register to vote by 18 June so you can vote in the general election. It only takes five minutes.";
        const STRONG: &str = "Stop the far-right Republicans. Vote for Democrats in Congress and chip in to defeat Donald Trump in November.";
        let table = Advertisers::new([known::account("facebook", "1")], []);
        for (id, name, text, declared, expect) in [
            (None, "SPD", KESSEL, None, "Political [KnownAdvertiser] DE"),
            (None, "Sozialdemokratische Partei Deutschlands", KETTLE, None, "Political [KnownAdvertiser] DE"),
            (None, "Volt Bikes", KESSEL, None, "Not [Text]"),
            (None, "SPD Seattle Police Department", KETTLE, None, "Not [Text]"),
            (None, "Electoral Commission", REGISTER, None, "Unknown []"),
            (None, "Elections Canada", POLITICAL, None, "Unknown []"),
            (None, "Electoral Commission", KETTLE, None, "Not [Text]"),
            (Some("1"), "Electoral Commission", REGISTER, None, "Unknown []"),
            (
                None,
                "Electoral Commission",
                REGISTER,
                Some(DisclosureKind::Political),
                "Political [Disclosure]",
            ),
            (None, "Ministry of Health", REGISTER, None, "Unknown []"),
            (None, "Ministry of Truth", STRONG, None, "Political [Text]"),
            (Some("1"), "Ministry of Health", KETTLE, None, "Political [KnownAdvertiser]"),
            (None, "The Left in the European Parliament", KETTLE, None, "Political [KnownAdvertiser] EU"),
        ] {
            let disclosure = declared.map(|kind| Disclosure {
                kind,
                text: None,
                payer: None,
                authorised_by: None,
                notice_url: None,
            });
            let said = conclude(
                &Given {
                    platform: Some(Platform::Facebook),
                    advertiser: &advertiser(id, name),
                    text,
                    lang: None,
                    prior: Prior::default(),
                    landing: None,
                    disclosure: disclosure.as_ref(),
                },
                &table,
            );
            let country = said.known.as_ref().and_then(|known| known.country.clone()).unwrap_or_default();
            let shown = format!("{:?} {:?} {country}", said.verdict, said.basis);
            assert_eq!(shown.trim_end(), expect, "{name}: {said:?}");
            assert!(said.known.is_none() || said.score >= Some(NAME_ALONE), "{said:?}");
        }
    }
}
