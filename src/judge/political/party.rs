//! Parties by their names: those that sit in the parliaments of the countries of `rules/parties.csv`. A name only they can
//! bear counts by itself; a short one, and one that is an ordinary word, counts with its country's language or with words
//! that may be political. How the table was written stands in `rules/parties.md`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::naming::plain;
use super::text::Band;
use crate::record::finding::{By, Known};

/// The longest name of a party, in words.
const MAX_WORDS: usize = 14;
/// Fewest letters of a name of two words or more that only a party can bear.
const LONG: usize = 8;
/// Fewest letters of a name of one word that only a party can bear.
const LONG_WORD: usize = 12;
/// As both, where a sign is a word or half of one.
const LONG_SIGNS: usize = 4;
/// English has more firms and clubs of four letters than parties.
const SHORT_ENGLISH: usize = 4;

/// Whose name it could be besides a party's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// An ordinary word's: anybody's.
    Ordinary,
    /// A short one's: other people's who abbreviate.
    Short,
    /// Nobody else's.
    Own,
}

/// A name of a party.
#[derive(Debug, Clone, Copy)]
struct Name {
    kind: Kind,
    country: &'static str,
    /// The official name.
    party: &'static str,
    /// As this name is written.
    written: &'static str,
}

/// What stands in a name besides that of the party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// Nothing.
    Nothing,
    /// A branch or wing.
    Wing,
    /// A state, region or town that is known.
    Place,
    /// Something else: a person, a village, or another sense.
    Other,
}

#[derive(Debug, Default, Deserialize)]
struct File {
    empty: HashSet<String>,
    wing: HashSet<String>,
    place: HashSet<String>,
    trade: HashSet<String>,
    languages: HashMap<String, Vec<String>>,
}

#[derive(Debug)]
struct Table {
    names: HashMap<String, Vec<Name>>,
    beside: File,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let text = include_str!(concat!(env!("OUT_DIR"), "/parties.json"));
    let mut beside: File = serde_json::from_str(text).unwrap_or_default();
    for words in [&mut beside.empty, &mut beside.wing, &mut beside.place, &mut beside.trade] {
        *words = words.iter().map(|word| plain(word)).collect();
    }
    let mut names: HashMap<String, Vec<Name>> = HashMap::new();
    for row in include_str!("../../../rules/parties.csv").lines().skip(1) {
        for (name, folded) in names_of(row, &beside) {
            let same = names.entry(folded).or_default();
            if !same.iter().any(|other| other.party == name.party && other.country == name.country) {
                same.push(name);
            }
        }
    }
    Table { names, beside }
});

/// The names of a row and how they are looked up.
fn names_of(row: &'static str, beside: &File) -> Vec<(Name, String)> {
    let mut fields = row.splitn(5, ',');
    let mut next = || fields.next().unwrap_or_default();
    let (country, official, short, english, other) = (next(), next(), next(), next(), next());
    let languages = beside.languages.get(country);
    let speaks_english = languages.is_some_and(|all| all.iter().any(|lang| lang == "en"));
    let own = [official, short].into_iter().chain(other.split(';')).map(|name| (name, true));
    let mut names = Vec::new();
    for (name, borne) in own.chain([(english, speaks_english)]) {
        let folded = plain(name);
        let ordinary = name.starts_with('~');
        // Where English is not spoken it is a translation: of one word or of an ordinary one it is nobody's name.
        let usable = borne || (folded.contains(' ') && !ordinary);
        let said = folded.split_once(' ').filter(|(first, _)| beside.empty.contains(*first));
        let said = said.map_or(folded.as_str(), |(_, after)| after);
        let kind = if ordinary || !borne { Kind::Ordinary } else { kind(said, speaks_english) };
        if usable && folded.chars().count() >= 2 {
            let [party, written] = [official, name].map(|name| name.trim_start_matches('~'));
            names.push((Name { kind, country, party, written }, folded));
        }
    }
    names
}

/// What kind of name it is by how it is made, its article left out: “Die Linke” is one word.
fn kind(folded: &str, speaks_english: bool) -> Kind {
    let letters = folded.chars().filter(|c| c.is_alphanumeric()).count();
    let signs = folded.chars().any(|c| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'));
    let long = match folded.contains(' ') {
        _ if signs => LONG_SIGNS,
        true => LONG,
        false => LONG_WORD,
    };
    match letters {
        letters if letters >= long => Kind::Own,
        letters if letters < 3 || (speaks_english && letters <= SHORT_ENGLISH) => Kind::Ordinary,
        _ => Kind::Short,
    }
}

/// A name that a party bears, and what stands beside it.
#[derive(Debug, Clone)]
pub struct Party {
    names: &'static [Name],
    beside: Beside,
    /// Whether the party's name is one word.
    single: bool,
}

/// The party a name could be that of; whether it counts, [`Party::known`] says.
#[must_use]
pub fn of(name: &str) -> Option<Party> {
    let folded = plain(name);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let whole = |words: &[&str], beside| {
        let names = TABLE.names.get(&words.join(" "))?;
        Some(Party { names, beside, single: words.len() == 1 })
    };
    if let Some(party) = whole(&words, Beside::Nothing) {
        return Some(party);
    }
    // At the beginning or the end; the name that is the most a party's, then the longest.
    let longest = words.len().saturating_sub(1).min(MAX_WORDS);
    let splits = (1..=longest).flat_map(|length| {
        let begins = words.split_at_checked(length);
        let ends = words.split_at_checked(words.len() - length).map(|(rest, name)| (name, rest));
        [begins, ends].into_iter().flatten()
    });
    let found = splits.filter_map(|(name, rest)| Some((name.len(), whole(name, beside(rest)?)?)));
    let firm = |party: &Party| party.names.iter().map(|name| name.kind).max();
    found.max_by_key(|(length, party)| (firm(party), *length)).map(|(_, party)| party)
}

/// What the other words of a name are; nothing where they are those of a firm or a club.
fn beside(rest: &[&str]) -> Option<Beside> {
    let table = &TABLE.beside;
    if rest.iter().any(|word| table.trade.contains(*word)) {
        return None;
    }
    let mut said = rest;
    while let Some((first, after)) = said.split_first()
        && table.empty.contains(*first)
    {
        said = after;
    }
    while let Some((last, before)) = said.split_last()
        && table.empty.contains(*last)
    {
        said = before;
    }
    Some(match said {
        [] => Beside::Nothing,
        said if said.iter().any(|word| table.wing.contains(*word)) => Beside::Wing,
        said if table.place.contains(&said.join(" ")) => Beside::Place,
        _ => Beside::Other,
    })
}

impl Party {
    /// Whether the whole name is that of a party, or of a branch or wing.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        matches!(self.beside, Beside::Nothing | Beside::Wing)
    }

    /// What is known by this name in an ad of this language whose words speak so; nothing where it does not count.
    #[must_use]
    pub fn known(&self, lang: Option<&str>, band: Option<Band>) -> Option<Known> {
        let counting: Vec<&Name> = self.names.iter().filter(|name| self.counts(name, lang, band)).collect();
        let here: Vec<&Name> = counting.iter().copied().filter(|name| fits(name.country, lang)).collect();
        let names = if here.is_empty() { counting } else { here };
        let first = *names.first()?;
        if !self.is_whole() || (self.beside == Beside::Wing && !fits(first.country, lang)) {
            // “Partido Socialista de Navarra” is not Chile's.
            return Some(Known { by: By::Name, party: Some(first.written.to_owned()), country: None });
        }
        let same = names.iter().all(|name| plain(name.party) == plain(first.party));
        // Several countries have a Labour Party: which it is, is not known.
        let country = (names.len() == 1).then(|| first.country.to_owned());
        let party = if same { first.party } else { first.written };
        Some(Known { by: By::Name, party: Some(party.to_owned()), country })
    }

    fn counts(&self, name: &Name, lang: Option<&str>, band: Option<Band>) -> bool {
        let fits = fits(name.country, lang);
        let may = band >= Some(Band::Unsure);
        let allowed = may || (fits && band != Some(Band::Not));
        match (name.kind, self.beside) {
            (Kind::Own, Beside::Nothing | Beside::Wing) => true,
            (Kind::Short, Beside::Nothing | Beside::Wing) => fits || may,
            (Kind::Own, _)
            | (Kind::Ordinary, Beside::Nothing | Beside::Wing)
            | (Kind::Short, Beside::Place) => allowed,
            // “SPD Seattle Police Department”, “Volt Bikes”.
            (Kind::Short, Beside::Other) => fits && may,
            (Kind::Ordinary, Beside::Place) => fits && may,
            (Kind::Ordinary, Beside::Other) => !self.single && fits && may,
        }
    }
}

/// Whether a language is one of a country's.
fn fits(country: &str, lang: Option<&str>) -> bool {
    let code = lang.and_then(|lang| lang.split(['-', '_']).next()).unwrap_or_default();
    let languages = TABLE.beside.languages.get(country);
    languages.is_some_and(|all| all.iter().any(|lang| code.eq_ignore_ascii_case(lang)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str, lang: Option<&str>, band: Option<Band>) -> String {
        let known = of(name).and_then(|party| party.known(lang, band));
        known.map_or("none".into(), |known| {
            format!("{} {}", known.country.unwrap_or("?".into()), known.party.unwrap_or("?".into()))
        })
    }

    fn check(name: &str, lang: Option<&str>, band: Option<Band>, expect: &str) -> Option<String> {
        let said = said(name, lang, band);
        (said != expect).then(|| format!("{name} {lang:?} {band:?}: {said}, not {expect}"))
    }

    // Names only a party bears: whatever the words and the language.
    #[test]
    fn names_of_parties_count_by_themselves() {
        let mut wrong = Vec::new();
        for (name, expect) in [
            ("Sozialdemokratische Partei Deutschlands", "DE Sozialdemokratische Partei Deutschlands"),
            ("BÜNDNIS 90/DIE GRÜNEN", "DE Bündnis 90/Die Grünen"),
            ("Bündnis 90/Die Grünen Kreisverband Ulm", "? Bündnis 90/Die Grünen"),
            (
                "Ortsverein Sozialdemokratische Partei Deutschlands",
                "? Sozialdemokratische Partei Deutschlands",
            ),
            ("Alternative für Deutschland", "DE Alternative für Deutschland"),
            ("Österreichische Volkspartei", "AT Österreichische Volkspartei"),
            ("Freiheitliche Partei Österreichs", "AT Freiheitliche Partei Österreichs"),
            ("Schweizerische Volkspartei", "CH Schweizerische Volkspartei"),
            ("Grünliberale Partei Schweiz", "CH Grünliberale Partei Schweiz"),
            ("Les Verts'libéraux", "none"),
            ("Rassemblement National", "FR Rassemblement National"),
            ("La France Insoumise", "FR La France insoumise"),
            ("Parti communiste français", "FR Parti communiste français"),
            ("Fratelli d’Italia", "IT Fratelli d'Italia"),
            ("Forza Italia", "IT Forza Italia"),
            ("MoVimento 5 Stelle", "IT Movimento 5 Stelle"),
            ("Partido Socialista Obrero Español", "ES Partido Socialista Obrero Español"),
            ("Esquerra Republicana de Catalunya", "ES Esquerra Republicana de Catalunya"),
            ("Euskal Herria Bildu", "ES Euskal Herria Bildu"),
            ("Volkspartij voor Vrijheid en Democratie", "NL Volkspartij voor Vrijheid en Democratie"),
            ("BoerBurgerBeweging", "NL BoerBurgerBeweging"),
            ("Partij voor de Dieren", "NL Partij voor de Dieren"),
            ("Vlaams Belang", "BE Vlaams Belang"),
            ("Nieuw-Vlaamse Alliantie", "BE Nieuw-Vlaamse Alliantie"),
            ("Prawo i Sprawiedliwość", "PL Prawo i Sprawiedliwość"),
            ("Platforma Obywatelska", "PL Platforma Obywatelska"),
            ("Polskie Stronnictwo Ludowe", "PL Polskie Stronnictwo Ludowe"),
            ("Občanská demokratická strana", "CZ Občanská demokratická strana"),
            ("Progresívne Slovensko", "SK Progresívne Slovensko"),
            ("Mi Hazánk Mozgalom", "HU Mi Hazánk Mozgalom"),
            ("Uniunea Salvati Romania", "RO Uniunea Salvați România"),
            ("Движение за права и свободи", "BG Движение за права и свободи"),
            ("Νέα Δημοκρατία", "GR Νέα Δημοκρατία"),
            ("Hrvatska demokratska zajednica", "HR Hrvatska demokratska zajednica"),
            ("Slovenska demokratska stranka", "SI Slovenska demokratska stranka"),
            ("Bloco de Esquerda", "PT Bloco de Esquerda"),
            ("Sverigedemokraterna", "SE Sverigedemokraterna"),
            ("Socialdemokraterna", "SE Sveriges socialdemokratiska arbetareparti"),
            ("Socialistisk Folkeparti", "DK Socialistisk Folkeparti"),
            ("Fremskrittspartiet", "NO Fremskrittspartiet"),
            ("Perussuomalaiset", "FI Perussuomalaiset"),
            ("Eesti Reformierakond", "EE Eesti Reformierakond"),
            ("Jaunā Vienotība", "LV Jaunā Vienotība"),
            ("Lietuvos socialdemokratų partija", "LT Lietuvos socialdemokratų partija"),
            ("Sjálfstæðisflokkurinn", "IS Sjálfstæðisflokkurinn"),
            ("Fianna Fail", "IE Fianna Fáil"),
            ("Plaid Cymru", "GB Plaid Cymru"),
            ("Partido Popular Monárquico – Concelhia", "? Partido Popular"),
            ("The Liberal Democrats", "? Liberal Democrats"),
            ("Scottish National Party", "GB Scottish National Party"),
            ("Republican National Committee", "US Republican Party"),
            ("Conservative Party of Canada", "CA Conservative Party of Canada"),
            ("Bloc Quebecois", "CA Bloc Québécois"),
            ("Australian Labor Party", "AU Australian Labor Party"),
            ("New Zealand Labour Party", "NZ New Zealand Labour Party"),
            ("Partido dos Trabalhadores", "BR Partido dos Trabalhadores"),
            ("Partido Revolucionario Institucional", "MX Partido Revolucionario Institucional"),
            ("La Libertad Avanza", "AR La Libertad Avanza"),
            ("Renovación Nacional", "CL Renovación Nacional"),
            ("Pacto Histórico", "CO Pacto Histórico"),
            ("Partido Colorado", "UY Partido Colorado"),
            ("Bharatiya Janata Party", "IN Bharatiya Janata Party"),
            ("भारतीय जनता पार्टी", "IN Bharatiya Janata Party"),
            ("自由民主党", "JP 自由民主党"),
            ("더불어민주당", "KR 더불어민주당"),
            ("民主進步黨", "TW 民主進步黨"),
            ("Economic Freedom Fighters", "ZA Economic Freedom Fighters"),
            ("Orange Democratic Movement", "KE Orange Democratic Movement"),
            ("All Progressives Congress", "NG All Progressives Congress"),
            ("European People’s Party", "EU European People's Party"),
            ("The Left in the European Parliament", "EU The Left in the European Parliament"),
            ("Volt Deutschland", "DE Volt Deutschland"),
            // Several countries have one of this name.
            ("Labour Party", "? Labour Party"),
            ("Sinn Féin", "? Sinn Féin"),
        ] {
            for (lang, band) in
                [(None, None), (Some("xx"), Some(Band::Not)), (Some("xx"), Some(Band::Likely))]
            {
                wrong.extend(check(name, lang, band, expect));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    // Each with what must hold for it: the country's language, or words that may be political.
    #[test]
    fn short_names_and_ordinary_words_need_the_language_or_the_words() {
        let mut wrong = Vec::new();
        let not = Some(Band::Not);
        let may = Some(Band::Unsure);
        for (name, lang, band, expect) in [
            ("SPD", "de", not, "DE Sozialdemokratische Partei Deutschlands"),
            ("SPD", "cs", None, "CZ Svoboda a přímá demokracie"),
            ("SPD", "en", not, "none"),
            ("SPD", "", None, "none"),
            ("SPD", "en", may, "? SPD"),
            ("SPD Ortsverein Musterstadt", "de", not, "DE Sozialdemokratische Partei Deutschlands"),
            ("CDU Kreisverband Ulm", "de-DE", not, "DE Christlich Demokratische Union Deutschlands"),
            ("SPD Berlin", "de", None, "? SPD"),
            ("SPD Berlin", "de", not, "none"),
            ("Anna Muster, SPD", "de", may, "? SPD"),
            ("Partido Socialista de Navarra", "es", None, "? Partido Socialista"),
            ("GRÜNE Niedersachsen", "de", may, "? Grüne"),
            ("GRÜNE Niedersachsen", "de", None, "none"),
            ("Oslo Arbeiderparti", "nb", None, "? Arbeiderparti"),
            ("Anna Muster, SPD", "de", None, "none"),
            ("PSOE de Andalucía", "es", None, "? PSOE"),
            ("VVD", "nl", not, "NL Volkspartij voor Vrijheid en Democratie"),
            ("VVD", "en", not, "none"),
            ("D66", "nl", not, "NL Democraten 66"),
            ("PP", "es", None, "ES Partido Popular"),
            ("PP", "es", not, "none"),
            ("PP", "pt", None, "BR Progressistas"),
            ("Volt", "de", None, "? Volt"),
            ("Volt", "de", not, "none"),
            ("Volt", "ja", None, "none"),
            ("Vox", "es", None, "ES Vox"),
            ("Vox", "en", not, "none"),
            ("VOX Sevilla", "es", may, "? Vox"),
            ("VOX Sevilla", "es", None, "none"),
            ("Renaissance", "fr", None, "FR Renaissance"),
            ("Renaissance", "en", not, "none"),
            ("Jeunes Renaissance", "fr", None, "FR Renaissance"),
            ("Forward", "en", None, "US Forward Party"),
            ("Forward", "de", None, "none"),
            ("The Left", "en", None, "EU The Left in the European Parliament"),
            ("Die Linke", "de", None, "DE Die Linke"),
            ("DIE LINKE.", "de", not, "DE Die Linke"),
            ("Venstre", "da", None, "? Venstre"),
            ("Venstre", "nb", None, "NO Venstre"),
            ("Centre", "en", not, "none"),
            ("Smer", "sk", None, "SK SMER – sociálna demokracia"),
            ("Smer", "en", None, "none"),
            ("Fidesz", "hu", not, "HU Fidesz – Magyar Polgári Szövetség"),
            ("Høyre", "nb", not, "NO Høyre"),
            ("Law and Justice", "en", None, "none"),
            ("Law and Justice", "pl", None, "PL Prawo i Sprawiedliwość"),
            ("Labour Party Leeds", "en", None, "? Labour Party"),
            ("Labour Party Leeds", "en", not, "none"),
            ("Labour Party Leeds", "", None, "none"),
            ("Parti Socialiste", "fr", None, "? Parti Socialiste"),
            ("Partido Socialista", "pt", None, "PT Partido Socialista"),
            ("Green Party", "en", not, "? Green Party"),
        ] {
            let lang = Some(lang).filter(|lang| !lang.is_empty());
            wrong.extend(check(name, lang, band, expect));
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    // Firms, clubs, media and charities, each with a language that fits and without one.
    #[test]
    fn others_are_no_parties() {
        let mut wrong = Vec::new();
        for (name, lang) in [
            ("Forward Fitness", "en"),
            ("Fast Forward", "en"),
            ("Volt Bikes", "de"),
            ("Volt Energy Solutions", "en"),
            ("The Left Bank Café", "en"),
            ("The Left Shoe Company", "en"),
            ("Centre Parcs", "en"),
            ("Center Parcs Europe", "nl"),
            ("Centre Pompidou", "fr"),
            ("Vox Cinemas", "en"),
            ("Vox Media", "es"),
            ("Voxel", "es"),
            ("Party City", "en"),
            ("Party Supplies Direct", "en"),
            ("Green Party Supplies", "en"),
            ("Labour Party Balloons", "en"),
            ("Union Berlin", "de"),
            ("1. FC Union Berlin", "de"),
            ("Western Union", "en"),
            ("Liberty Insurance", "en"),
            ("Liberty Mutual", "en"),
            ("Momentum Solar", "hu"),
            ("Momentum Energy", "en"),
            ("Podemos Viajar", "es"),
            ("Podemos Ayudarte", "es"),
            ("Forza Motorsport", "it"),
            ("Forza Football", "it"),
            ("Renaissance Hotels", "fr"),
            ("Renaissance Paris Vendôme Hotel", "fr"),
            ("Ano Coffee", "cs"),
            ("Smer Travel", "sk"),
            ("Labour-Saving Tools", "en"),
            ("Die Grünen Gärtner", "de"),
            ("Die Linke Hand", "de"),
            ("SPD Seattle Police Department", "en"),
            ("CDA Consulting GmbH", "nl"),
            ("AFD Technologies", "de"),
            ("PP Plastics Ltd", "es"),
            ("Reform Clothing", "en"),
            ("Reform Pilates London", "en"),
            ("Alliance Healthcare", "en"),
            ("Alliance Française", "fr"),
            ("Horizons Voyages", "fr"),
            ("Horizon Zero Dawn", "fr"),
            ("Azione Cattolica", "it"),
            ("Lega Serie A", "it"),
            ("Lega Italiana Tumori", "it"),
            ("Sumar Seguros", "es"),
            ("Junts Restaurant", "ca"),
            ("Groen Tuincentrum", "nl"),
            ("Denk Groter", "nl"),
            ("Mitte Meer", "de"),
            ("Die Mitte Berlin Mitte Hotel", "de"),
            ("Tisza Cipő", "hu"),
            ("Most Wanted Deals", "hr"),
            ("Republic Records", "en"),
            ("Banana Republic", "en"),
            ("Conservative Investor News", "en"),
            ("National Geographic", "en"),
            ("National Party Rentals", "en"),
            ("New Democracy Coffee", "en"),
            ("Good Housekeeping", "en"),
            ("Action Against Hunger", "en"),
            ("Together for Animals", "en"),
            ("Solidarity Fund", "en"),
            ("Congress Hotel", "en"),
            ("Avante Fitness", "pt"),
            ("Rede Globo", "pt"),
            ("Chega Mais", "pt"),
            ("Livre Imóveis", "pt"),
            ("Morena Rosa", "es"),
            ("Rødt Kjøtt", "nb"),
            ("Venstrehåndsbutikken", "nb"),
            ("Razem Pamoja Foundation", "pl"),
            ("Lewica Pizzeria", "pl"),
            ("Partito Democratico Pizzeria", "it"),
            ("Amnesty International", "en"),
            ("Greenpeace Deutschland", "de"),
            ("Kettle Shop", "en"),
            ("", "en"),
            ("…", "de"),
        ] {
            for lang in [None, Some(lang), Some("xx")] {
                for band in [None, Some(Band::Not)] {
                    wrong.extend(check(name, lang, band, "none"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_row_is_whole_and_every_country_has_languages() {
        let countries = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI CH GB US CA AU NZ \
            BR MX AR CL CO UY IN JP KR TW PH ZA KE NG EU";
        let rows: Vec<&str> = include_str!("../../../rules/parties.csv").lines().skip(1).collect();
        for row in &rows {
            let fields: Vec<&str> = row.split(',').collect();
            assert_eq!(fields.len(), 5, "{row}");
            assert!(countries.split_whitespace().any(|country| country == fields[0]), "{row}");
            for name in [fields[1], fields[2], fields[3]].into_iter().chain(fields[4].split(';')) {
                let name = name.trim_start_matches('~');
                assert_eq!(name.trim(), name, "{row}");
                assert!(plain(name).split(' ').count() <= MAX_WORDS && name.chars().count() < 100, "{row}");
            }
            assert!(!plain(fields[1]).is_empty(), "{row}");
        }
        for country in countries.split_whitespace() {
            assert!(rows.iter().any(|row| row.starts_with(country)), "{country}");
            assert!(TABLE.beside.languages.get(country).is_some_and(|all| !all.is_empty()), "{country}");
        }
        assert!(rows.len() >= 600 && TABLE.names.len() > 1_500, "{} {}", rows.len(), TABLE.names.len());
    }

    #[test]
    fn a_hostile_name_is_read_as_far_as_a_name_goes() {
        for name in
            ["spd ".repeat(100_000), "\u{301}".repeat(10_000), "ﷺ".repeat(10_000), "🏳️‍🌈 ~;,".repeat(1_000)]
        {
            assert!(said(&name, Some("de"), None).len() < 200);
        }
    }
}
