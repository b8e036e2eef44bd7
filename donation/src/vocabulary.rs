//! The closed vocabulary of a donation.
//!
//! Each name is what is written into a record, and studies are evaluated by it: a name never changes its
//! meaning and is never given to something else. A new one may be added at the end; the test below lists
//! them all and is changed with it. They are not the core's enums on purpose: what is new there cannot leave
//! before somebody decides here how it leaves.

use serde::{Deserialize, Serialize};

/// The platform the ad was shown on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// facebook.com
    Facebook,
    /// Google outside YouTube; in data downloads only
    Google,
    /// instagram.com
    Instagram,
    /// linkedin.com
    LinkedIn,
    /// reddit.com
    Reddit,
    /// tiktok.com
    TikTok,
    /// x.com, formerly twitter.com
    X,
    /// youtube.com
    YouTube,
}

/// The place on the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Surface {
    /// The main feed or timeline.
    Feed,
    /// The column beside the feed.
    RightColumn,
    /// Among search results.
    Search,
    /// In a marketplace.
    Marketplace,
    /// Inside a playing video that is not the platform's own player.
    Instream,
    /// A feed of videos.
    Video,
    /// Among replies or comments.
    Conversation,
    /// The video player itself.
    Player,
    /// Beside the player.
    Companion,
    /// The banner at the top of the home page.
    Masthead,
    /// Between stories.
    Story,
    /// Among trends or topics.
    Trends,
    /// Among accounts to follow.
    Suggestions,
    /// Among short videos.
    Shorts,
    /// From a data download, where the place is not known more closely.
    Archive,
}

/// What the platform or the advertiser declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DisclosureKind {
    /// Declared to the platform as political.
    Political,
    /// Declared to the platform as being about a social issue.
    Issue,
    /// Labelled under Regulation (EU) 2024/900.
    EuTtpa,
    /// The digital imprint of the UK (Elections Act 2022).
    UkImprint,
    /// “Paid for by”, as US law has it.
    UsDisclaimer,
    /// Canada's “Authorized by”.
    CaAuthorisation,
    /// Australia's “Authorised by” with name and place.
    AuAuthorisation,
    /// Brazil's “Propaganda eleitoral”.
    BrElectoral,
    /// New Zealand's promoter statement.
    NzPromoter,
}

/// How sure it is that this was an ad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Two or more independent kinds of sign agree.
    Confirmed,
    /// One kind of sign says so.
    Likely,
}

/// Whether the ad is political, as Sightline concludes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Political {
    /// About an election, a party, a candidate or a vote.
    Political,
    /// About a social issue, in the platform's sense.
    Issue,
    /// Not political.
    Not,
    /// Not known.
    Unknown,
}

/// What that conclusion rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The declaration of the platform or the advertiser.
    Disclosure,
    /// The advertiser is known to be political.
    KnownAdvertiser,
    /// The words.
    Text,
}

/// The form the platform's explanation had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A dialog the person opened.
    Dialog,
    /// Structured data of the platform.
    PlatformJson,
    /// A page or frame of the platform.
    Page,
    /// An attribute of the ad itself.
    Attribute,
    /// A data download.
    Archive,
}

/// Whom an advertiser asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Men.
    Men,
    /// Women.
    Women,
    /// Everybody.
    All,
}

/// How often the ad was seen, coarsely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum SeenBucket {
    /// Once, or imported.
    #[serde(rename = "1")]
    Once,
    /// Two or three times.
    #[serde(rename = "2-3")]
    Few,
    /// Four to nine times.
    #[serde(rename = "4-9")]
    Several,
    /// Ten times or more.
    #[serde(rename = "10+")]
    Many,
}

impl SeenBucket {
    /// The bucket of a count.
    #[must_use]
    pub const fn of(count: u32) -> Self {
        match count {
            0 | 1 => Self::Once,
            2 | 3 => Self::Few,
            4..=9 => Self::Several,
            _ => Self::Many,
        }
    }
}

/// How old somebody who gives is, as they say themselves. Nobody under 18 gives anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum DonorAge {
    /// 18 to 24 years.
    #[serde(rename = "18-24")]
    From18,
    /// 25 to 34 years.
    #[serde(rename = "25-34")]
    From25,
    /// 35 to 44 years.
    #[serde(rename = "35-44")]
    From35,
    /// 45 to 54 years.
    #[serde(rename = "45-54")]
    From45,
    /// 55 to 64 years.
    #[serde(rename = "55-64")]
    From55,
    /// 65 years and more.
    #[serde(rename = "65+")]
    From65,
}

impl DonorAge {
    /// All of them, in the order in which they are listed to people.
    pub const ALL: [Self; 6] =
        [Self::From18, Self::From25, Self::From35, Self::From45, Self::From55, Self::From65];
}

/// On how many days of a week, coarsely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum DaysBucket {
    /// One day.
    #[serde(rename = "1")]
    One,
    /// Two or three.
    #[serde(rename = "2-3")]
    Few,
    /// Four or five.
    #[serde(rename = "4-5")]
    Several,
    /// Six or seven.
    #[serde(rename = "6-7")]
    Most,
}

impl DaysBucket {
    /// The bucket of a count; a day there was.
    #[must_use]
    pub const fn of(days: u32) -> Self {
        match days {
            0 | 1 => Self::One,
            2 | 3 => Self::Few,
            4 | 5 => Self::Several,
            _ => Self::Most,
        }
    }
}

/// How many ads, coarsely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum AdsBucket {
    /// None.
    #[serde(rename = "0")]
    None,
    /// One to three.
    #[serde(rename = "1-3")]
    UpTo3,
    /// Four to nine.
    #[serde(rename = "4-9")]
    UpTo9,
    /// Ten to 29.
    #[serde(rename = "10-29")]
    UpTo29,
    /// Thirty to 99.
    #[serde(rename = "30-99")]
    UpTo99,
    /// A hundred to 299.
    #[serde(rename = "100-299")]
    UpTo299,
    /// Three hundred or more.
    #[serde(rename = "300+")]
    More,
}

impl AdsBucket {
    /// The bucket of a count.
    #[must_use]
    pub const fn of(ads: u32) -> Self {
        match ads {
            0 => Self::None,
            1..=3 => Self::UpTo3,
            4..=9 => Self::UpTo9,
            10..=29 => Self::UpTo29,
            30..=99 => Self::UpTo99,
            100..=299 => Self::UpTo299,
            300.. => Self::More,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may")]

    use schemars::JsonSchema;
    use serde::de::DeserializeOwned;
    use serde_json::Value;

    use super::*;
    use crate::{AdKind, AgeKind, Ages, BareKind, CoverageKind, GenderKind, NamedKind};

    /// Every name of a closed set, in its order, each of which is read and written as it is.
    fn names<T: JsonSchema + Serialize + DeserializeOwned>() -> Vec<String> {
        fn collect(schema: &Value, names: &mut Vec<String>) {
            names.extend(schema.get("const").and_then(Value::as_str).map(str::to_owned));
            for list in ["enum", "oneOf"] {
                for item in schema.get(list).and_then(Value::as_array).into_iter().flatten() {
                    match item {
                        Value::String(name) => names.push(name.clone()),
                        inner => collect(inner, names),
                    }
                }
            }
        }
        let mut names = Vec::new();
        collect(schemars::schema_for!(T).as_value(), &mut names);
        for name in &names {
            let value: T = serde_json::from_value(name.as_str().into()).unwrap();
            assert_eq!(serde_json::to_value(value).unwrap(), *name);
        }
        names
    }

    /// A name that fails here was changed or taken away: records that were given no longer say what they said.
    #[test]
    fn names_never_change() {
        assert_eq!(
            names::<Platform>(),
            ["facebook", "google", "instagram", "linkedin", "reddit", "tiktok", "x", "youtube"]
        );
        assert_eq!(
            names::<Surface>(),
            [
                "feed",
                "right_column",
                "search",
                "marketplace",
                "instream",
                "video",
                "conversation",
                "player",
                "companion",
                "masthead",
                "story",
                "trends",
                "suggestions",
                "shorts",
                "archive",
            ]
        );
        assert_eq!(
            names::<DisclosureKind>(),
            [
                "political",
                "issue",
                "eu_ttpa",
                "uk_imprint",
                "us_disclaimer",
                "ca_authorisation",
                "au_authorisation",
                "br_electoral",
                "nz_promoter",
            ]
        );
        assert_eq!(names::<Certainty>(), ["confirmed", "likely"]);
        assert_eq!(names::<Political>(), ["political", "issue", "not", "unknown"]);
        assert_eq!(names::<Basis>(), ["disclosure", "known-advertiser", "text"]);
        assert_eq!(names::<Source>(), ["dialog", "platform_json", "page", "attribute", "archive"]);
        assert_eq!(names::<Gender>(), ["men", "women", "all"]);
        assert_eq!(names::<SeenBucket>(), ["1", "2-3", "4-9", "10+"]);
        assert_eq!(names::<DonorAge>(), ["18-24", "25-34", "35-44", "45-54", "55-64", "65+"]);
        assert_eq!(names::<DaysBucket>(), ["1", "2-3", "4-5", "6-7"]);
        assert_eq!(names::<AdsBucket>(), ["0", "1-3", "4-9", "10-29", "30-99", "100-299", "300+"]);
        assert_eq!(names::<AdKind>(), ["ad"]);
        assert_eq!(names::<CoverageKind>(), ["coverage"]);
        assert_eq!(names::<AgeKind>(), ["age"]);
        assert_eq!(names::<GenderKind>(), ["gender"]);
        assert_eq!(
            names::<NamedKind>(),
            [
                "location",
                "language",
                "interest",
                "behaviour",
                "topic",
                "tv_show",
                "customer_list",
                "page_like",
                "friend_of_page_like",
                "follower_of",
                "follower_lookalike",
                "data_broker",
                "industry",
                "device",
                "os",
                "platform",
            ]
        );
        assert_eq!(
            names::<BareKind>(),
            [
                "keyword",
                "event",
                "life_event",
                "lookalike",
                "website_visit",
                "app_activity",
                "store_visit",
                "offline_activity",
                "product_catalogue",
                "engagement",
                "platform_activity",
                "relationship",
                "education",
                "school",
                "field_of_study",
                "employer",
                "company_size",
                "job_title",
                "job_function",
                "seniority",
                "skill",
                "member_group",
                "carrier",
                "context",
                "ranking",
                "unresolved_audience",
                "unrecognised",
            ]
        );
    }

    #[test]
    fn age_bands_never_change() {
        let lower = ["", "18", "25", "35", "45", "55", "65"];
        let upper = ["17", "24", "34", "44", "54", "64", ""];
        let all: Vec<String> = lower
            .iter()
            .flat_map(|from| upper.iter().map(move |to| (*from, *to)))
            .map(|ends| match ends {
                ("", "") => "any".to_owned(),
                (from, "") => format!("{from}+"),
                ("", to) => format!("up to {to}"),
                (from, to) => format!("{from}-{to}"),
            })
            .collect();
        assert_eq!(names::<Ages>(), all);
    }

    #[test]
    fn counts_fall_into_buckets() {
        let buckets = [0, 1, 2, 3, 4, 9, 10, u32::MAX].map(SeenBucket::of);
        use SeenBucket::{Few, Many, Once, Several};
        assert_eq!(buckets, [Once, Once, Few, Few, Several, Several, Many, Many]);
        let written = |bucket| serde_json::to_value(bucket).unwrap();
        for (count, bucket) in [
            (0, "0"),
            (1, "1-3"),
            (3, "1-3"),
            (4, "4-9"),
            (9, "4-9"),
            (10, "10-29"),
            (29, "10-29"),
            (30, "30-99"),
            (99, "30-99"),
            (100, "100-299"),
            (299, "100-299"),
            (300, "300+"),
            (u32::MAX, "300+"),
        ] {
            assert_eq!(written(AdsBucket::of(count)), bucket, "{count}");
        }
        let days = [1, 2, 3, 4, 5, 6, 7].map(|days| serde_json::to_value(DaysBucket::of(days)).unwrap());
        assert_eq!(days, ["1", "2-3", "2-3", "4-5", "4-5", "6-7", "6-7"]);
    }
}
