//! The one record every layer speaks: an ad as it was shown, who is behind it and how we know.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::record::finding::{Certainty, Evidence, Verdict};
use crate::record::reason::Explanation;

/// Where an ad was met. The name in lower case is also the name of its file in `rules/`, where its pages are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
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

impl Platform {
    /// Those whose pages are read, in the order in which they are listed to people: they have rules, hosts and a switch.
    pub const READ: [Self; 7] =
        [Self::Facebook, Self::Instagram, Self::X, Self::YouTube, Self::TikTok, Self::LinkedIn, Self::Reddit];

    /// Every one ads can be of, in the order in which they are listed to people; of the last only data downloads tell.
    pub const ALL: [Self; 8] = [
        Self::Facebook,
        Self::Instagram,
        Self::X,
        Self::YouTube,
        Self::TikTok,
        Self::LinkedIn,
        Self::Reddit,
        Self::Google,
    ];

    /// The identifier used in records, rule files and on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Facebook => "facebook",
            Self::Google => "google",
            Self::Instagram => "instagram",
            Self::LinkedIn => "linkedin",
            Self::Reddit => "reddit",
            Self::TikTok => "tiktok",
            Self::X => "x",
            Self::YouTube => "youtube",
        }
    }

    /// The name as people write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Facebook => "Facebook",
            Self::Google => "Google",
            Self::Instagram => "Instagram",
            Self::LinkedIn => "LinkedIn",
            Self::Reddit => "Reddit",
            Self::TikTok => "TikTok",
            Self::X => "X",
            Self::YouTube => "YouTube",
        }
    }

    /// The platform with this [`id`](Self::id), if we know it.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.id() == id)
    }
}

/// Where on the platform the ad stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Surface {
    /// The main feed or timeline.
    Feed,
    /// Facebook's right column, Reddit's right rail.
    RightColumn,
    /// Among search results.
    Search,
    /// Facebook Marketplace.
    Marketplace,
    /// Inside a playing video that is not the platform's own player surface.
    Instream,
    /// A feed of videos.
    Video,
    /// Among the replies or comments.
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
    /// In a data download: the place is not known more closely.
    Archive,
}

impl Surface {
    /// Every one of them.
    pub const ALL: [Self; 15] = [
        Self::Feed,
        Self::RightColumn,
        Self::Search,
        Self::Marketplace,
        Self::Instream,
        Self::Video,
        Self::Conversation,
        Self::Player,
        Self::Companion,
        Self::Masthead,
        Self::Story,
        Self::Trends,
        Self::Suggestions,
        Self::Shorts,
        Self::Archive,
    ];

    /// Its name in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Feed => "feed",
            Self::RightColumn => "right_column",
            Self::Search => "search",
            Self::Marketplace => "marketplace",
            Self::Instream => "instream",
            Self::Video => "video",
            Self::Conversation => "conversation",
            Self::Player => "player",
            Self::Companion => "companion",
            Self::Masthead => "masthead",
            Self::Story => "story",
            Self::Trends => "trends",
            Self::Suggestions => "suggestions",
            Self::Shorts => "shorts",
            Self::Archive => "archive",
        }
    }
}

/// Who placed the ad, as the platform names them. An advertiser is public; nobody else is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Advertiser {
    /// The name as shown.
    pub name: Option<String>,
    /// The account name, without `@` or `u/`.
    pub handle: Option<String>,
    /// The platform's id of the account or page.
    pub id: Option<String>,
    /// The address of the account or page, without tracking parameters.
    pub url: Option<String>,
}

/// What kind of declaration the platform or the advertiser makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisclosureKind {
    /// Declared as political to the platform, which shows it.
    Political,
    /// Declared as being about a social issue to the platform, which shows it.
    Issue,
    /// Labelled as political advertising under EU law (Regulation (EU) 2024/900, Article 11; since 10 October
    /// 2025).
    EuTtpa,
    /// Carries the digital imprint of the UK (Elections Act 2022, Part 6; since 1 November 2023).
    UkImprint,
    /// Carries the "Paid for by" of US federal and state law in its own words.
    UsDisclaimer,
    /// Carries Canada's "Authorized by", "Autorisé par".
    CaAuthorisation,
    /// Carries Australia's "Authorised by" with name and place (Commonwealth Electoral Act 1918, s. 321D).
    AuAuthorisation,
    /// Carries Brazil's "Propaganda eleitoral" with the payer's number.
    BrElectoral,
    /// Carries New Zealand's promoter statement: name and how to reach them (Electoral Act 1993, s. 204F).
    NzPromoter,
}

impl DisclosureKind {
    /// Every one of them.
    pub const ALL: [Self; 9] = [
        Self::Political,
        Self::Issue,
        Self::EuTtpa,
        Self::UkImprint,
        Self::UsDisclaimer,
        Self::CaAuthorisation,
        Self::AuAuthorisation,
        Self::BrElectoral,
        Self::NzPromoter,
    ];

    /// Whether it names a promoter, who need not be who paid.
    #[must_use]
    pub const fn names_promoter(self) -> bool {
        matches!(self, Self::UkImprint | Self::NzPromoter)
    }

    /// Its name in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Political => "political",
            Self::Issue => "issue",
            Self::EuTtpa => "eu_ttpa",
            Self::UkImprint => "uk_imprint",
            Self::UsDisclaimer => "us_disclaimer",
            Self::CaAuthorisation => "ca_authorisation",
            Self::AuAuthorisation => "au_authorisation",
            Self::BrElectoral => "br_electoral",
            Self::NzPromoter => "nz_promoter",
        }
    }
}

/// The declaration shown with the ad: what the platform or the advertiser says, kept apart from what we
/// conclude.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disclosure {
    /// Which declaration.
    pub kind: DisclosureKind,
    /// The words as shown, if any were.
    pub text: Option<String>,
    /// Who paid, as named there: the sponsor of an EU label, the promoter of a UK imprint or of New
    /// Zealand's statement.
    pub payer: Option<String>,
    /// Who authorised it, or on whose behalf it was published, as named there.
    pub authorised_by: Option<String>,
    /// The address of the transparency notice an EU label must lead to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_url: Option<String>,
}

/// An ad as it was met once. `sightline read` prints it, the store keeps it, the views show it.
///
/// Absent means `None` or empty, never a made-up value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ad {
    /// Where it was shown.
    pub platform: Platform,
    /// The place on the platform.
    pub surface: Option<Surface>,
    /// The platform's id of the ad. Null for an explanation that stands alone.
    pub ad_id: Option<String>,
    /// Who placed it.
    pub advertiser: Advertiser,
    /// The advertiser's words.
    pub text: Option<String>,
    /// Where a click would lead: redirector unwrapped, tracking parameters removed.
    pub landing_url: Option<String>,
    /// What the platform declares.
    pub disclosure: Option<Disclosure>,
    /// Every sign found, each with its family.
    pub evidence: Vec<Evidence>,
    /// How sure we are that this is an ad. Null for an explanation that stands alone.
    pub certainty: Option<Certainty>,
    /// The platform's own "why am I seeing this?", once it has been met.
    pub explanation: Option<Explanation>,
    /// The address of the platform's own explanation, where the page holds it. Never donated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation_url: Option<String>,
    /// What we conclude, kept apart from `disclosure`.
    pub political: Verdict,
}

impl Ad {
    /// An ad of which nothing but the platform is known yet.
    #[must_use]
    pub fn new(platform: Platform) -> Self {
        Self {
            platform,
            surface: None,
            ad_id: None,
            advertiser: Advertiser::default(),
            text: None,
            landing_url: None,
            disclosure: None,
            evidence: Vec::new(),
            certainty: None,
            explanation: None,
            explanation_url: None,
            political: Verdict::default(),
        }
    }

    /// The key under which the same ad is found again: 32 hexadecimal digits.
    ///
    /// The platform's id decides where there is one; otherwise advertiser, text and landing page do, so
    /// that meeting an ad twice is one ad with two sightings.
    #[must_use]
    pub fn content_key(&self) -> String {
        let mut hash = Sha256::new();
        let mut part = |text: &str| {
            hash.update(text.trim().to_lowercase().as_bytes());
            hash.update([0]);
        };
        part(self.platform.id());
        if let Some(id) = &self.ad_id {
            part(id);
        } else {
            part("");
            part(self.advertiser.handle.as_deref().or(self.advertiser.name.as_deref()).unwrap_or_default());
            part(self.text.as_deref().unwrap_or_default());
            part(self.landing_url.as_deref().unwrap_or_default());
        }
        crate::text::hex(&hash.finalize()).chars().take(32).collect()
    }
}

impl Ad {
    /// Adds what another reading of the same ad knew: nothing known is lost, every sign is kept once. Verdicts are
    /// joined; an explanation may bring a declaration, so whoever merges lets the ad be judged again.
    pub fn merge(&mut self, other: Self) {
        fn fill<T>(known: &mut Option<T>, new: Option<T>) {
            if known.is_none() {
                *known = new;
            }
        }
        fill(&mut self.surface, other.surface);
        fill(&mut self.ad_id, other.ad_id);
        fill(&mut self.advertiser.name, other.advertiser.name);
        fill(&mut self.advertiser.handle, other.advertiser.handle);
        fill(&mut self.advertiser.id, other.advertiser.id);
        fill(&mut self.advertiser.url, other.advertiser.url);
        fill(&mut self.text, other.text);
        fill(&mut self.landing_url, other.landing_url);
        fill(&mut self.explanation_url, other.explanation_url);
        match (&mut self.disclosure, other.disclosure) {
            (Some(known), Some(new)) => {
                fill(&mut known.text, new.text);
                fill(&mut known.payer, new.payer);
                fill(&mut known.authorised_by, new.authorised_by);
                fill(&mut known.notice_url, new.notice_url);
            }
            (known, new) => fill(known, new),
        }
        for sign in other.evidence {
            if !self.evidence.contains(&sign) {
                self.evidence.push(sign);
            }
        }
        self.certainty = Certainty::of(&self.evidence);
        match (&mut self.explanation, other.explanation) {
            (Some(known), Some(new)) => known.merge(new),
            (known, new) => fill(known, new),
        }
        self.political.merge(other.political);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_in_records_are_those_that_are_written() {
        Surface::ALL.into_iter().for_each(|one| assert_eq!(json!(one), one.id()));
        DisclosureKind::ALL.into_iter().for_each(|one| assert_eq!(json!(one), one.id()));
        Platform::ALL.into_iter().for_each(|one| assert_eq!(json!(one), one.id()));
    }
}
