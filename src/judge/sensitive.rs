//! Which criteria the law treats as special-category data (GDPR and UK GDPR Art. 9; targeting political ads with them is
//! banned by Regulation (EU) 2024/900 Art. 18), and why each counts. A lexicon reviewed word by word: whole words, in the
//! languages whose explanations are read, and phrases where a word alone says too little.

use std::sync::LazyLock;

use crate::record::reason::Kind;
use crate::text::Wordlist;

/// What a criterion can reveal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    /// Political opinions.
    Politics,
    /// Religious or philosophical beliefs.
    Religion,
    /// Racial or ethnic origin.
    Ethnicity,
    /// Health.
    Health,
    /// Sex life or sexual orientation.
    Sexuality,
    /// Trade-union membership.
    Union,
    /// Wealth by neighbourhood: no special category, but a proxy the platforms themselves limit.
    Wealth,
}

/// Lower case; a phrase stands with single spaces.
const WORDS: &[(Category, &[&str])] = &[
    (
        Category::Politics,
        &[
            "politics",
            "political",
            "politician",
            "politicians",
            "liberal",
            "liberals",
            "liberalism",
            "conservative",
            "conservatives",
            "conservatism",
            "democrat",
            "democrats",
            "democratic",
            "republican",
            "republicans",
            "labour",
            "socialist",
            "socialism",
            "communist",
            "communism",
            "election",
            "elections",
            "voter",
            "voters",
            "feminism",
            "feminist",
            "progressive",
            "libertarian",
            "nationalism",
            "brexit",
            "gop",
            "maga",
            "left wing",
            "right wing",
            "gun rights",
            "pro choice",
            "pro life",
            "abortion",
            "immigration reform",
            "civil rights",
            "human rights",
            "activism",
            "activist",
            "politik",
            "politiker",
            "politikern",
            "politikerin",
            "politikerinnen",
            "politisch",
            "politische",
            "politischen",
            "politischer",
            "politisches",
            "partei",
            "parteien",
            "wahl",
            "wahlen",
            "grüne",
            "sozialdemokratie",
            "politique",
            "politiques",
            "élection",
            "élections",
            "gauche",
            "droite",
            "política",
            "políticas",
            "político",
            "políticos",
            "elecciones",
            "eleições",
            "partido",
            "politica",
            "politiche",
            "politico",
            "politici",
            "elezioni",
            "partito",
            "politiek",
            "politieke",
            "politicus",
            "verkiezingen",
            "polityka",
            "polityki",
            "polityce",
            "politykę",
            "polityczny",
            "polityczna",
            "polityczne",
            "politycy",
            "wybory",
            "politisk",
            "politiska",
            "politiskt",
            "politiske",
            "val",
            "valg",
        ],
    ),
    (
        Category::Religion,
        &[
            "church",
            "christian",
            "christianity",
            "christians",
            "catholic",
            "catholicism",
            "evangelical",
            "protestant",
            "jewish",
            "judaism",
            "jews",
            "muslim",
            "muslims",
            "islam",
            "islamic",
            "ramadan",
            "quran",
            "hindu",
            "hinduism",
            "buddhist",
            "buddhism",
            "sikh",
            "sikhism",
            "mosque",
            "synagogue",
            "religion",
            "religious",
            "atheism",
            "atheist",
            "bible",
            "jesus",
            "gospel",
            "mormon",
            "kirche",
            "christentum",
            "religiös",
            "église",
            "chrétien",
            "catholique",
            "musulman",
            "iglesia",
            "cristiano",
            "católico",
            "musulmán",
            "chiesa",
            "cattolico",
            "igreja",
            "kerk",
            "kościół",
            "kyrka",
            "kirke",
        ],
    ),
    (
        Category::Ethnicity,
        &[
            "african",
            "african american",
            "hispanic",
            "latino",
            "latina",
            "latinx",
            "asian american",
            "asian",
            "multicultural",
            "ethnic",
            "ethnicity",
            "romani",
            "native american",
            "indigenous",
            "black lives matter",
            "migrant",
            "migrants",
            "refugee",
            "refugees",
            "expats",
            "ethnisch",
            "flüchtlinge",
            "migranten",
            "réfugiés",
            "refugiados",
            "rifugiati",
        ],
    ),
    (
        Category::Health,
        &[
            "cancer",
            "diabetes",
            "diabetic",
            "depression",
            "anxiety disorder",
            "bipolar",
            "hiv",
            "aids",
            "disability",
            "disabilities",
            "disabled",
            "pregnancy",
            "pregnant",
            "addiction",
            "alcoholism",
            "autism",
            "adhd",
            "dementia",
            "alzheimer",
            "chemotherapy",
            "fertility",
            "obesity",
            "mental health",
            "suicide",
            "vaccine",
            "vaccines",
            "krebs",
            "schwangerschaft",
            "depressionen",
            "behinderung",
            "grossesse",
            "santé mentale",
            "cáncer",
            "embarazo",
            "gravidez",
            "gravidanza",
            "zwangerschap",
            "ciąża",
        ],
    ),
    (
        Category::Sexuality,
        &[
            "lgbt",
            "lgbtq",
            "lgbtqia",
            "gay",
            "lesbian",
            "bisexual",
            "transgender",
            "homosexuality",
            "same sex marriage",
            "queer",
            "glaad",
            "homosexualität",
            "lesbisch",
            "schwul",
            "homosexualité",
            "homosexualidad",
        ],
    ),
    (
        Category::Union,
        &[
            "union",
            "unions",
            "trade union",
            "trade unions",
            "labor union",
            "gewerkschaft",
            "gewerkschaften",
            "syndicat",
            "syndicats",
            "sindicato",
            "sindicatos",
            "sindacato",
            "vakbond",
            "związek zawodowy",
            "fackförbund",
            "fagforening",
        ],
    ),
    (Category::Wealth, &["income", "household income"]),
];

/// What the words must not mean: names in which they say nothing of the kind.
const NOT: &[&str] = &[
    "european union",
    "credit union",
    "soviet union",
    "western union",
    "union jack",
    "rugby union",
    "asian cuisine",
    "asian food",
    "aids to navigation",
    "office politics",
];

/// By language: words for politics or policy, and what makes a compound with them politics, because it is decided in common.
const COMPOUNDS: Wordlist = Wordlist::new(include_str!("../../rules/words/politics.txt"));
/// Words that mean politics, and policy as well.
const POLICIES: &str = "politik politique politiques política políticas politica politiche polityka polityki \
    polityce politykę";
/// What makes them a firm's policy where it stands behind them.
const OF_FIRMS: Wordlist = Wordlist::new(include_str!("../../rules/words/firm-policy.txt"));
/// Words that may stand between.
const BETWEEN: &str = "de des du d l la le les en matière relative à sur el los las del sobre do da dos das di \
    dei delle della dell degli sui sulla sul dotycząca";
/// What makes them a firm's policy where it stands before them.
const FIRMS: &str = "firmen unternehmens geschäfts preis datenschutz privacy cookie cookies personal produkt \
    qualitäts passwort rückgabe kredit";

/// Whether a word is one of those in a list.
fn is_among(list: &str, word: &str) -> bool {
    list.split(' ').any(|one| one == word)
}

/// What stands behind a firm's policy that a text begins with: that is nobody's politics.
fn without_policy(text: &str) -> Option<&str> {
    let (first, mut rest) = text.split_once(' ')?;
    if is_among(FIRMS, first) {
        return POLICIES.split(' ').find_map(|word| without(rest, word));
    }
    if !is_among(POLICIES, first) {
        return None;
    }
    while let Some((_, after)) = rest.split_once(' ').filter(|(word, _)| is_among(BETWEEN, word)) {
        rest = after;
    }
    OF_FIRMS.words().find_map(|of| match of.strip_suffix('*') {
        Some(begins) => {
            rest.strip_prefix(begins).map(|rest| rest.split_once(' ').map_or("", |(_, after)| after))
        }
        None => without(rest, of),
    })
}

/// Whether a text begins with a compound of politics, in one word or in two.
fn is_compound(text: &str) -> bool {
    COMPOUNDS.words().filter_map(|line| line.split_once(" | ")).any(|(heads, fields)| {
        let mut rests = fields.split(' ').filter_map(|field| text.strip_prefix(field));
        rests.any(|rest| heads.split(' ').any(|head| without(rest.trim_start(), head).is_some()))
    })
}

/// What a criterion can reveal that the law protects; `None` where nothing.
#[must_use]
pub fn category(kind: &Kind) -> Option<Category> {
    let name = match kind {
        Kind::Interest { name }
        | Kind::Behaviour { name }
        | Kind::Topic { name }
        | Kind::Keyword { name }
        | Kind::Event { name }
        | Kind::TvShow { name }
        | Kind::LifeEvent { name }
        | Kind::PageLike { name }
        | Kind::FriendOfPageLike { name }
        | Kind::FollowerOf { name }
        | Kind::FollowerLookalike { name }
        | Kind::MemberGroup { name }
        | Kind::School { name }
        | Kind::DataBroker { name }
        | Kind::UnresolvedAudience { name } => name.as_deref(),
        Kind::CustomerList { list, .. } => list.as_deref(),
        Kind::Lookalike { seed } => seed.as_deref(),
        _ => None,
    }?;
    let mut text = String::new();
    for word in name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        text.push_str(if text.is_empty() { "" } else { " " });
        text.extend(word.chars().flat_map(char::to_lowercase));
        if text.len() > MOST {
            break;
        }
    }
    // Most names say nothing of it.
    let is_policy = text.contains("pol");
    let (mut rest, mut first) = (text.as_str(), None);
    while !rest.is_empty() {
        let innocent =
            NOT.iter().find_map(|innocent| without(rest, innocent)).or_else(|| without_policy(rest));
        if let Some(after) = innocent {
            rest = after;
            continue;
        }
        let after = rest.split_once(' ').map_or("", |(_, after)| after);
        let known = rest.bytes().next().and_then(|byte| LEXICON.get(usize::from(byte))).into_iter().flatten();
        let here =
            known.filter(|(phrase, _)| without(rest, phrase).is_some()).map(|(_, category)| *category).min();
        // Politics stand first.
        let compound = (is_policy && is_compound(rest)).then_some(0);
        first = first.into_iter().chain(here).chain(compound).min();
        rest = after;
    }
    WORDS.get(first?).map(|(category, _)| *category)
}

/// Longest name that is looked at, in bytes.
const MOST: usize = 2_400;

/// The words and phrases by their first byte, each with the place of its category: that which stands first counts.
static LEXICON: LazyLock<Vec<Vec<(&'static str, usize)>>> = LazyLock::new(|| {
    let mut lexicon = vec![Vec::new(); 256];
    for (at, (_, phrases)) in WORDS.iter().enumerate() {
        for phrase in *phrases {
            let first = phrase.bytes().next().and_then(|byte| lexicon.get_mut(usize::from(byte)));
            first.into_iter().for_each(|list: &mut Vec<_>| list.push((*phrase, at)));
        }
    }
    lexicon
});

/// What stands behind a phrase that a text begins with.
fn without<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let after = text.strip_prefix(phrase)?;
    if after.is_empty() { Some(after) } else { after.strip_prefix(' ') }
}

/// Whether the criterion reveals, or is a proxy for, something the law protects specially.
#[must_use]
pub fn sensitive(kind: &Kind) -> bool {
    category(kind).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_and_phrases_in_several_languages() {
        let check = |name: &str, expect: Option<Category>| {
            assert_eq!(category(&Kind::Interest { name: Some(name.into()) }), expect, "{name}");
        };
        check("Politics and social issues", Some(Category::Politics));
        check("US politics (very liberal)", Some(Category::Politics));
        check("Politische Bildung", Some(Category::Politics));
        check("Catholic Church", Some(Category::Religion));
        check("Multicultural affinity: African American (US)", Some(Category::Ethnicity));
        check("LGBT community", Some(Category::Sexuality));
        check("Trade unions", Some(Category::Union));
        check("Mental health", Some(Category::Health));
        check("European Union", None);
        check("Liberality", None);
        check("Gardening", None);
        check("Rugby union", None);
    }

    #[test]
    fn politics_in_every_form_and_no_firm_s_policy() {
        for name in [
            "Local politics",
            "Politik",
            "Kommunalpolitik",
            "Landespolitik",
            "Bundespolitik",
            "Lokalpolitik",
            "Außenpolitik und Europa",
            "Aussenpolitik",
            "Europa-Politik",
            "Kommunalpolitiker",
            "Interesse an kommunalpolitischen Themen",
            "Politiker",
            "politique locale",
            "Politique étrangère",
            "Politique de la ville",
            "política local",
            "política municipal",
            "Políticas públicas",
            "Política de esquerda",
            "politica locale",
            "Politiche sociali",
            "lokale politiek",
            "Gemeentepolitiek",
            "lokalpolitik",
            "Rikspolitik",
            "Indenrigspolitik",
            "Kommunalpolitik (Danmark)",
            "polityka lokalna",
            "polityka samorządowa",
            "Polityka centralna",
            "Public policy",
            "Immigration policies",
        ] {
            let found = category(&Kind::Interest { name: Some(name.into()) });
            assert_eq!(found, Some(Category::Politics), "{name}");
        }
        for name in [
            "Firmenpolitik",
            "Preispolitik",
            "Datenschutzpolitik",
            "Datenschutz-Politik",
            "Personalpolitik",
            "Metropolitik",
            "Innenarchitektur",
            "politique de confidentialité",
            "Politique en matière de cookies",
            "politique de l’entreprise",
            "Politique de protection des données",
            "política de privacidad",
            "Políticas de devoluciones",
            "Política de empresa",
            "política de privacidade",
            "Política de cookies da empresa",
            "politica sulla privacy",
            "Politica dei resi",
            "polityka prywatności",
            "Polityka plików cookies",
            "Privatlivspolitik",
            "Personalepolitik",
            "Cookiepolitik",
            "Integritetspolitik",
            "company policy",
            "Privacy policies",
            "Health insurance policy",
            "Office politics",
        ] {
            assert_eq!(category(&Kind::Interest { name: Some(name.into()) }), None, "{name}");
        }
        // What else a name says counts all the same.
        let both = category(&Kind::Interest { name: Some("Política de privacidad y elecciones".into()) });
        assert_eq!(both, Some(Category::Politics));
    }
}
