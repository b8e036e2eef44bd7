//! "Paid for by …" as templates: in the platform's own words, and as the imprint the law asks for in the
//! advertiser's.

use crate::read::label::SEPARATORS;
use crate::read::page::Element;
use crate::read::rules::Disclaimer;
use crate::record::ad::Disclosure;

/// Longest text looked at and longest name kept, in characters.
const MAX_TEXT: usize = 1200;
const MAX_NAME: usize = 300;

/// The declaration a text makes, if one of the templates fits a part of it between separators. Templates
/// with a separator of their own are held against as many parts in a row.
#[must_use]
pub fn parse(text: &str, disclaimers: &[Disclaimer]) -> Option<Disclosure> {
    if text.chars().count() > MAX_TEXT {
        return None;
    }
    let breaks = |c: char| SEPARATORS.contains(&c) || matches!(c, '|' | '\n');
    let parts: Vec<&str> =
        text.split(breaks).flat_map(sentences).map(str::trim).filter(|part| !part.is_empty()).collect();
    for disclaimer in disclaimers {
        for template in &disclaimer.templates {
            let width = template.split(SEPARATORS).count();
            for window in parts.windows(width) {
                let shown = window.join(" · ");
                if let Some((payer, authorised_by)) = fit(&shown, template) {
                    return Some(Disclosure {
                        kind: super::value::kind(&disclaimer.kind),
                        text: Some(shown),
                        payer,
                        authorised_by,
                        notice_url: None,
                    });
                }
            }
        }
    }
    None
}

/// The imprint in an advertiser's own words: a sentence of it must fit a template from its first word to its
/// last, and a name must begin as names do. Imprints stand at the end, so the last sentence that fits counts.
#[must_use]
pub fn imprint(text: &str, imprints: &[Disclaimer]) -> Option<Disclosure> {
    let text: String = text.chars().take(MAX_ADVERTISER_TEXT).collect();
    // An imprint may be broken over lines like an address on a letter.
    let mut joined = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !joined.is_empty() {
            joined.push_str(if joined.ends_with(['.', '!', '?', ',', ':', ';']) { " " } else { ", " });
        }
        joined.push_str(line);
    }
    let breaks = |c: char| matches!(c, '\n' | '\r');
    let parts: Vec<&str> = text
        .split(breaks)
        .flat_map(sentences)
        .chain(sentences(&joined))
        .map(str::trim)
        .filter(|part| !part.is_empty() && part.chars().count() <= MAX_TEXT)
        .collect();
    for rule in imprints {
        if !rule.beside.is_empty() && !mentions(&joined, &rule.beside) {
            continue;
        }
        for template in &rule.templates {
            for part in parts.iter().rev() {
                // Dashes and bars part what dots part.
                let part = part.replace([' ', '|', '–', '—', '⋅', '•'], " ").replace(" - ", " · ");
                let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
                let Some((payer, authorised_by)) = fit(&part, template) else { continue };
                // A name begins with a capital and holds no house number.
                let is_name = |name: &Option<String>| {
                    name.as_deref().is_none_or(|name| {
                        name.chars().next().is_some_and(|first| !first.is_lowercase())
                            && !name.split(' ').skip(1).any(|word| word.chars().all(|c| c.is_ascii_digit()))
                    })
                };
                if is_name(&payer) && is_name(&authorised_by) {
                    let labelled = || rule.payer.iter().find_map(|label| after(&text, label));
                    return Some(Disclosure {
                        kind: super::value::kind(&rule.kind),
                        text: Some(part),
                        payer: payer.or_else(labelled),
                        authorised_by,
                        notice_url: written_address(&text, rule),
                    });
                }
            }
        }
    }
    None
}

/// A label the law asks for that the markup shows outside the ad's own words, and where its notice is: the
/// European Union's. The label is a short element that makes the statement; its notice is what a link leads to
/// whose words or address say so.
#[must_use]
pub fn shown(element: &Element<'_>, imprints: &[Disclaimer]) -> Option<Disclosure> {
    let whole = crate::text::fold(&element.text());
    for rule in imprints.iter().filter(|rule| !rule.notice.is_empty()) {
        let states = |template: &String| {
            let statement = template.split('{').next().unwrap_or_default().trim();
            whole.contains(&crate::text::fold(statement))
        };
        if !rule.templates.iter().any(states) {
            continue;
        }
        let links = element.here("a[href]");
        let notice = links.iter().find(|link| {
            let says = format!("{} {}", link.text(), link.attr("href").unwrap_or_default());
            mentions(&says, &rule.notice)
        });
        // A link to the notice is as good as the word for it.
        let beside = if notice.is_some() { Vec::new() } else { rule.beside.clone() };
        let rule = [Disclaimer { beside, ..rule.clone() }];
        let short = element.here("div, p, span, footer, aside, section, small").into_iter().rev();
        let mut labels = short.take(MAX_ELEMENTS).filter_map(|part| {
            let text = part.text();
            (text.chars().count() <= MAX_LABEL).then(|| imprint(&text, &rule))?
        });
        // The smallest that states it, but rather a larger one that names the sponsor.
        let first = labels.next();
        let found = match &first {
            Some(label) if label.payer.is_none() => labels.find(|label| label.payer.is_some()).or(first),
            _ => first,
        };
        let Some(mut found) = found else { continue };
        let linked = || notice.and_then(|link| notice_address(link.attr("href")?));
        found.notice_url = found.notice_url.or_else(linked);
        return Some(found);
    }
    None
}

/// Elements looked through for a label, and characters of one.
const MAX_ELEMENTS: usize = 400;
const MAX_LABEL: usize = 300;

fn mentions(text: &str, words: &[String]) -> bool {
    let folded = crate::text::fold(text);
    words.iter().any(|word| folded.contains(&crate::text::fold(word)))
}

/// The address of a notice written out in the ad's own words.
fn written_address(text: &str, rule: &Disclaimer) -> Option<String> {
    if !mentions(text, &rule.notice) {
        return None;
    }
    text.split_whitespace().find(|word| word.starts_with("https://")).and_then(notice_address)
}

/// An address as it may be kept and linked: https, through the platform's redirect, without what tells who
/// follows it.
fn notice_address(raw: &str) -> Option<String> {
    crate::text::url::clean(raw.trim_end_matches(['.', ',', ')'])).filter(|url| url.starts_with("https://"))
}

/// What follows a label such as `Sponsor:` on its line.
fn after(text: &str, label: &str) -> Option<String> {
    text.split(|c: char| SEPARATORS.contains(&c) || matches!(c, '\n' | '|')).find_map(|line| {
        let rest = strip(line.trim_start(), label)?;
        let rest = rest.trim_start().strip_prefix(':')?;
        super::value::bounded(sentences(rest).first()?.trim_end_matches(['.', ';']), MAX_NAME)
    })
}

/// Longest words of an advertiser looked through, in characters.
const MAX_ADVERTISER_TEXT: usize = 10_000;

/// Parts a text at ends of sentences that are followed by a new one, so that an imprint at the end of a
/// title stands alone. Initials and abbreviations that stand in names and addresses do not end a sentence.
fn sentences(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, mark) in text.match_indices(['.', '!', '?']) {
        let end = at + mark.len();
        let Some(rest) = text.get(end..) else { continue };
        let word = text.get(start..at).and_then(|before| before.rsplit(' ').next()).unwrap_or_default();
        let short = mark == "." && (word.chars().count() <= 1 || is_abbreviation(word));
        if rest.starts_with(' ') && !short {
            parts.extend(text.get(start..end));
            start = end;
        }
    }
    parts.extend(text.get(start..));
    parts
}

fn is_abbreviation(word: &str) -> bool {
    const KNOWN: [&str; 32] = [
        "adv", "assn", "ave", "bldg", "blvd", "bros", "cllr", "cmte", "co", "corp", "dept", "dr", "e.v",
        "gov", "hon", "inc", "jr", "ltd", "mme", "mr", "mrs", "ms", "no", "pol", "prof", "rd", "rep", "rev",
        "sen", "sr", "st", "str",
    ];
    KNOWN.contains(&word.to_lowercase().trim_start_matches('('))
}

type Names = (Option<String>, Option<String>);

/// Holds one template against a whole text, without regard to case. Linear: each literal is looked for
/// once, after the one before it.
fn fit(text: &str, template: &str) -> Option<Names> {
    let mut rest = text;
    let mut names: Names = (None, None);
    let mut open: Option<&str> = None;
    let mut pieces = template.split('{');
    let head = pieces.next()?;
    rest = strip(rest, head)?;
    for piece in pieces {
        let (slot, literal) = piece.split_once('}')?;
        if let Some(previous) = open.take() {
            // Two slots side by side say nothing.
            let _ = previous;
            return None;
        }
        if literal.is_empty() {
            open = Some(slot);
            continue;
        }
        let at = find(rest, literal)?;
        put(&mut names, slot, rest.get(..at)?)?;
        rest = rest.get(at..).and_then(|rest| strip(rest, literal))?;
    }
    match open {
        Some(slot) => put(&mut names, slot, rest)?,
        None if rest.trim_matches(['.', ' ']).is_empty() => {}
        None => return None,
    }
    Some(names)
}

fn put(names: &mut Names, slot: &str, value: &str) -> Option<()> {
    let value = value.trim().trim_end_matches(['.', ',']).trim();
    match slot {
        "payer" => names.0 = Some(super::value::bounded(value, MAX_NAME)?),
        "authorised_by" => names.1 = Some(super::value::bounded(value, MAX_NAME)?),
        // An address has a number in it; whose it is, is not ours to keep.
        "address" => return value.chars().any(char::is_numeric).then_some(()),
        _ => {}
    }
    Some(())
}

/// Cuts a literal from the front, without regard to case.
fn strip<'a>(text: &'a str, literal: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for expected in literal.chars() {
        let found = rest.next()?;
        if !found.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    Some(rest.as_str())
}

/// Where a literal begins, without regard to case.
fn find(text: &str, literal: &str) -> Option<usize> {
    text.char_indices()
        .map(|(at, _)| at)
        .find(|&at| text.get(at..).is_some_and(|rest| strip(rest, literal).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<(&str, Option<&str>)>) {
        let templates = [
            "Paid for by {payer} and not authorized by any candidate",
            "Paid for by {payer} · Authorized by {authorised_by}",
            "Paid for by {payer}",
        ];
        let rules = [Disclaimer {
            kind: "political".into(),
            templates: templates.map(str::to_owned).to_vec(),
            beside: Vec::new(),
            payer: Vec::new(),
            notice: Vec::new(),
        }];
        let found = parse(text, &rules);
        let found =
            found.as_ref().map(|found| (found.payer.as_deref().unwrap(), found.authorised_by.as_deref()));
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn the_payer_is_found_between_separators() {
        check("Sponsored ⋅ Paid for by Citizens for Example · Public", Some(("Citizens for Example", None)));
        check("Paid for by Example PAC and not authorized by any candidate.", Some(("Example PAC", None)));
        check("Paid for by A. Example · Authorized by B. Example", Some(("A. Example", Some("B. Example"))));
        check(
            "Rivers matter. Paid for by Friends of the River Inc.",
            Some(("Friends of the River Inc", None)),
        );
        check("I paid for by mistake", None);
        check("", None);
    }

    #[test]
    fn imprints_in_an_advertisers_own_words() {
        use crate::record::ad::DisclosureKind as Is;
        let imprints = &crate::read::rules::RuleSet::bundled().of(crate::Platform::X).unwrap().imprints;
        let check = |text: &str, expect: Option<(Is, Option<&str>, Option<&str>)>| {
            let found = imprint(text, imprints);
            let found = found.as_ref().map(|it| (it.kind, it.payer.as_deref(), it.authorised_by.as_deref()));
            assert_eq!(found, expect, "{text}");
        };
        check(
            "Vote Elm. Promoted by Jo Ash, 1 High Street, Ashford, on behalf of Elm Party, 2 Low Road, Ashford TN23.",
            Some((Is::UkImprint, Some("Jo Ash"), Some("Elm Party"))),
        );
        check(
            "More trees!\nPromoted by J. Ash of 1 High St, Ashford TN23",
            Some((Is::UkImprint, Some("J. Ash"), None)),
        );
        check(
            "Promoted by Jo Ash\n1 High Street, Ashford\non behalf of Elm Party, 2 Low Road",
            Some((Is::UkImprint, Some("Jo Ash"), Some("Elm Party"))),
        );
        check(
            "Elm for Mayor. Paid for by Friends of Elm",
            Some((Is::UsDisclaimer, Some("Friends of Elm"), None)),
        );
        check(
            "Paid for by Elm PAC and not authorized by any candidate or candidate's committee.",
            Some((Is::UsDisclaimer, Some("Elm PAC"), None)),
        );
        check("PAID FOR BY ELM FOR SENATE. Chip in.", Some((Is::UsDisclaimer, Some("ELM FOR SENATE"), None)));
        check(
            "Authorized by the official agent for Elm Party of Canada",
            Some((Is::CaAuthorisation, None, Some("Elm Party of Canada"))),
        );
        check(
            "Autorisé par l’agent officiel du Parti Orme",
            Some((Is::CaAuthorisation, None, Some("Parti Orme"))),
        );
        check(
            "Authorised by J. Ash, Elm Party, Canberra.",
            Some((Is::AuAuthorisation, None, Some("J. Ash"))),
        );
        for (text, who) in [
            ("Party vote Rimu. Promoter: J. Tane, 5 Harbour Lane, Wellington.", "J. Tane"),
            ("Promoter statement: Authorised by M. Kauri, mail@kauri.example.nz", "M. Kauri"),
            ("Authorised by K. Moana, 9 Ridge Road, Dunedin", "K. Moana"),
            ("Authorised by K. Moana, PO Box 7, Auckland 1010.", "K. Moana"),
        ] {
            check(text, Some((Is::NzPromoter, Some(who), None)));
        }
        check(
            "Vote 99. Propaganda eleitoral - Coligação Olmo - CNPJ 12.345.678/0001-90",
            Some((Is::BrElectoral, Some("Coligação Olmo"), None)),
        );
        check(
            "Political advertisement\nSponsor: Elm Party\nTransparency notice: https://elm.example/notice",
            Some((Is::EuTtpa, Some("Elm Party"), None)),
        );
        check("Politische Anzeige · Sponsor: Ulmenpartei", Some((Is::EuTtpa, Some("Ulmenpartei"), None)));
        for organic in [
            "Paid for by my grandmother: the best cake.",
            "He was promoted by the board, on merit.",
            "Promoted by me, at last, on behalf of nobody",
            "Authorised by the bank, as always",
            "This lunch was paid for by Acme",
            "Political advertisement is a fine art.",
            "Authorised dealer, Melbourne",
            "Concert promoter: the band itself, of course",
            "Promoter: it was fun, 5 stars",
            "",
        ] {
            check(organic, None);
        }
    }

    #[test]
    fn the_label_of_the_european_union_and_its_notice() {
        let imprints = &crate::read::rules::RuleSet::bundled().of(crate::Platform::X).unwrap().imprints;
        let check = |html: &str, expect: Option<(Option<&str>, Option<&str>)>| {
            let page = crate::read::page::Page::parse(html);
            let found = shown(&page.root(), imprints);
            let found = found.as_ref().map(|it| (it.payer.as_deref(), it.notice_url.as_deref()));
            assert_eq!(found, expect, "{html}");
        };
        check(
            "<div><p>Plant elms.</p><div><span>Politische Anzeige</span> · <span>Sponsor: Ulmenpartei</span> · \
             <a href='https://ulmen.example/tn/7?fbclid=x'>Transparenzbekanntmachung</a></div></div>",
            Some((Some("Ulmenpartei"), Some("https://ulmen.example/tn/7"))),
        );
        check(
            "<div><span>Annonce à caractère politique</span><a href='https://orme.example/transparence/9'>Avis</a></div>",
            Some((None, Some("https://orme.example/transparence/9"))),
        );
        check(
            "<div><small>Political advertisement · Sponsor: Elm Union</small><a href='/policies'>More</a></div>",
            Some((Some("Elm Union"), None)),
        );
        check("<div><p>Our museum shows a political advertisement from 1912.</p></div>", None);
        // Written out in the ad's own words.
        let text = "Politische Anzeige. Sponsor: Ulmenpartei. Transparenz: https://ulmen.example/tn/7.";
        let found = imprint(text, imprints).unwrap();
        assert_eq!(found.notice_url.as_deref(), Some("https://ulmen.example/tn/7"));
    }
}
