//! Which criteria the law treats as special-category data (GDPR and UK GDPR Art. 9).

use crate::reason::Kind;

/// Words that make the name of an interest, behaviour or audience sensitive. Lower case, whole words.
const WORDS: &[&str] = &[
    // political opinion
    "politics",
    "political",
    "liberal",
    "liberals",
    "conservative",
    "conservatives",
    "democrat",
    "democrats",
    "democratic",
    "republican",
    "republicans",
    "labour",
    "socialist",
    "socialism",
    "election",
    "elections",
    "feminism",
    "feminist",
    // religion and belief
    "church",
    "christian",
    "christianity",
    "catholic",
    "catholicism",
    "jewish",
    "judaism",
    "muslim",
    "islam",
    "islamic",
    "hindu",
    "hinduism",
    "buddhist",
    "buddhism",
    "mosque",
    "synagogue",
    "religion",
    "atheism",
    // ethnicity
    "african",
    "hispanic",
    "latino",
    "latina",
    "asian",
    "multicultural",
    "ethnic",
    "ethnicity",
    "romani",
    // health
    "cancer",
    "diabetes",
    "depression",
    "hiv",
    "aids",
    "disability",
    "pregnancy",
    "addiction",
    "autism",
    // sexuality
    "lgbt",
    "lgbtq",
    "gay",
    "lesbian",
    "bisexual",
    "transgender",
    "homosexuality",
    "glaad",
    // union membership
    "union",
    "unions",
    // not Art. 9 but treated alike by the platforms' own limits: wealth by neighbourhood
    "income",
];

/// Whether the criterion reveals, or is a proxy for, something the law protects specially.
#[must_use]
pub fn sensitive(kind: &Kind) -> bool {
    let name = match kind {
        Kind::Interest { name }
        | Kind::Behaviour { name }
        | Kind::Topic { name }
        | Kind::Keyword { name }
        | Kind::Event { name }
        | Kind::PageLike { name }
        | Kind::FriendOfPageLike { name }
        | Kind::FollowerOf { name }
        | Kind::FollowerLookalike { name }
        | Kind::MemberGroup { name }
        | Kind::UnresolvedAudience { name } => name.as_deref(),
        Kind::CustomerList { list, .. } => list.as_deref(),
        _ => None,
    };
    name.is_some_and(|name| {
        name.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| WORDS.contains(&word))
    })
}
