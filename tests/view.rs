//! What a person sees: sentences, pages, and that nothing hostile gets through them.
//!
//! Sample pages are written to `target/view/` to be looked at in a browser.

// A test may fail loudly, and so may what helps it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use donation::{
    AdKind, AgeKind, Ages, DonorAge, Field, Manifest, NamedKind, NotAStudy, Problem, SeenBucket, Study,
};
use scraper::{ElementRef, Html, Node, Selector};
use sightline::donate::{Covered, Reviewed, cover, sensitivity, ticket};
use sightline::keep::counted::{Counted, Counts, First};
use sightline::keep::giving::{About, Giving, Trim};
use sightline::keep::health::{self, Health};
use sightline::keep::index::{Account, Index, Opinions, Query};
use sightline::keep::mute::{Mute, Muted};
use sightline::keep::outbox::{Entry, State};
use sightline::keep::tally::{self, Seen, Tally};
use sightline::keep::traits::{Trait, TraitQuery, traits as traits_of, with_recorded};
use sightline::keep::weeks::Week;
use sightline::keep::withdrawal::{Outlook, Withdrawal};
use sightline::read::archive::{FileRead, Why};
use sightline::read::reason;
use sightline::read::update::Refused;
use sightline::record::ad::{Ad, Disclosure, DisclosureKind, Platform, Surface};
use sightline::record::finding::{Basis, Certainty, Evidence, Family, Political, Verdict};
use sightline::record::finding::{By, Known};
use sightline::record::reason::{
    AskedBy, Engaged, Explanation, Gender, Granularity, Kind, Origin, Reason, Scope, Source,
};
use sightline::record::stored::{History, Stored};
use sightline::show::action::{Law, Purpose, Wording};
use sightline::show::locale::{Locale, PSEUDO};
use sightline::show::sentence::sentence;
use sightline::show::short::lines;
use sightline::show::view::{
    Act, Ads, AdvertiserPage, Donate, HealthPage, IN_PAGE_CSS, ImportPage, LastImport, Offer, Overview,
    Panel, Popup, Record, RulesPage, Settings, Side, Since, Traits, TraitsPage, Trouble, Welcome, act,
    ads as ads_page, advertiser_page, badge, broken, donate, health as health_page, import, overview,
    picture, popup, record, rows, rules as rules_page, settings, side, traits_page, welcome,
    withdrawal as view_of_withdrawal,
};

/// 2026-11-24, in the afternoon.
const NOW: f64 = 1_795_478_400_000.0 + 14.0 * 3_600_000.0;
const DAY: f64 = 86_400_000.0;

/// The panel of an ad that is the only one of its advertiser, with nothing muted.
fn panel(locale: &Locale, stored: &Stored, now: f64) -> String {
    let (history, muted) = (History::of([stored]), Muted::default());
    sightline::show::view::panel(locale, &Panel { stored, history: Some(history), muted: &muted, now })
}

// --- samples -------------------------------------------------------------------------------------------

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Makes a kind from a name.
type Named = fn(Option<String>) -> Kind;

/// Every kind that is a name and nothing more, with a name that suits it.
fn named() -> Vec<(Named, &'static str)> {
    vec![
        (|name| Kind::Language { name }, "polski"),
        (|name| Kind::Interest { name }, "Public transport"),
        (|name| Kind::Behaviour { name }, "Frequent travellers"),
        (|name| Kind::Topic { name }, "Elections"),
        (|name| Kind::Keyword { name }, "bus timetable"),
        (|name| Kind::Event { name }, "Spring Fair"),
        (|name| Kind::TvShow { name }, "The Long Evening"),
        (|name| Kind::LifeEvent { name }, "Newly moved"),
        (|seed| Kind::Lookalike { seed }, "Supporters 2025"),
        (|name| Kind::WebsiteVisit { name }, "buses.example"),
        (|name| Kind::AppActivity { name }, "Timetable"),
        (|name| Kind::StoreVisit { name }, "Brindlewick Books"),
        (|name| Kind::OfflineActivity { name }, "Brindlewick Books"),
        (|name| Kind::ProductCatalogue { name }, "Brindlewick Books"),
        (|name| Kind::PageLike { name }, "Friends of the 40 Bus"),
        (|name| Kind::FriendOfPageLike { name }, "Friends of the 40 Bus"),
        (|name| Kind::FollowerOf { name }, "@brindlewick"),
        (|name| Kind::FollowerLookalike { name }, "@brindlewick"),
        (|name| Kind::DataBroker { name }, "Ledger & Sons"),
        (|name| Kind::Relationship { name }, "Married"),
        (|name| Kind::Education { name }, "University degree"),
        (|name| Kind::School { name }, "Brindlewick College"),
        (|name| Kind::FieldOfStudy { name }, "History"),
        (|name| Kind::Employer { name }, "Brindlewick Council"),
        (|name| Kind::Industry { name }, "Transport"),
        (|name| Kind::CompanySize { name }, "51 to 200 employees"),
        (|name| Kind::JobTitle { name }, "Bus driver"),
        (|name| Kind::JobFunction { name }, "Operations"),
        (|name| Kind::Seniority { name }, "Manager"),
        (|name| Kind::Skill { name }, "Planning"),
        (|name| Kind::MemberGroup { name }, "Transport Planners"),
        (|name| Kind::Device { name }, "Phone 12"),
        (|name| Kind::Os { name }, "Android"),
        (|name| Kind::Carrier { name }, "Brindlewick Mobile"),
        (|name| Kind::Platform { name }, "a desktop computer"),
        (|name| Kind::Context { name }, "Ten Great Bus Journeys"),
        (|name| Kind::UnresolvedAudience { name }, "Segment 7"),
    ]
}

/// Every kind, with everything known and with nothing known.
fn kinds() -> Vec<Kind> {
    let mut kinds = Vec::new();
    for (min, max) in
        [(Some(35), Some(54)), (Some(35), None), (None, Some(54)), (Some(40), Some(40)), (None, None)]
    {
        kinds.push(Kind::Age { min, max });
    }
    kinds.extend([Gender::Men, Gender::Women, Gender::All].map(|value| Kind::Gender { value }));
    let scopes =
        [Scope::Home, Scope::Recent, Scope::HomeOrRecent, Scope::Near, Scope::NearBusiness].map(Some);
    for scope in scopes.into_iter().chain([None]) {
        kinds.push(Kind::Location { name: some("Brindlewick"), granularity: None, scope });
    }
    let grains = [
        Granularity::Country,
        Granularity::Region,
        Granularity::Dma,
        Granularity::City,
        Granularity::Postal,
        Granularity::Radius,
    ];
    for granularity in grains {
        for name in [some("Brindlewick"), None] {
            kinds.push(Kind::Location { name, granularity: Some(granularity), scope: Some(Scope::Home) });
        }
    }
    kinds.push(Kind::Location { name: None, granularity: None, scope: None });
    for (make, name) in named() {
        kinds.push(make(some(name)));
        kinds.push(make(None));
    }
    let list = |owner: Option<&str>, list: Option<&str>, keys: &[&str]| Kind::CustomerList {
        owner: owner.map(str::to_owned),
        list: list.map(str::to_owned),
        match_keys: keys.iter().map(|&key| key.to_owned()).collect(),
    };
    kinds.push(list(Some("Ledger & Sons"), Some("Members 2026"), &["email", "PHONE", "first_name"]));
    kinds.push(list(Some("Ledger & Sons"), None, &["email"]));
    kinds.push(list(None, Some("Members 2026"), &[]));
    kinds.push(list(None, None, &[]));
    let withs = [
        Engaged::Page,
        Engaged::Video,
        Engaged::LeadForm,
        Engaged::Event,
        Engaged::Instagram,
        Engaged::Canvas,
        Engaged::Shop,
        Engaged::Post,
        Engaged::Ad,
    ];
    for with in withs.map(Some).into_iter().chain([None]) {
        for name in [some("Friends of the 40 Bus"), None] {
            kinds.push(Kind::Engagement { with, name });
        }
    }
    kinds.push(Kind::PlatformActivity {});
    kinds.push(Kind::Ranking {});
    kinds.push(Kind::Unrecognised { text: "You may have been near a bus.".to_owned(), kind: None });
    kinds.push(Kind::Unrecognised { text: String::new(), kind: some("BUS_STOP") });
    kinds.push(Kind::Unrecognised { text: String::new(), kind: None });
    kinds
}

/// A plain political ad with an explanation.
fn buses() -> Stored {
    let mut ad = Ad::new(Platform::Facebook);
    ad.surface = Some(Surface::Feed);
    ad.ad_id = some("23850000000000001");
    ad.advertiser.name = some("Better Buses for Brindlewick");
    ad.advertiser.url = some("https://www.facebook.com/betterbuses.example/");
    ad.landing_url = some("https://buses.example/pledge");
    ad.text = some(
        "The last bus leaves Brindlewick at 18:40. On 7 May you can change that.\n\n\
         Vote for a council that gets you home: every line until midnight, every night, at one fair price.",
    );
    ad.disclosure = Some(Disclosure {
        kind: DisclosureKind::Political,
        text: some("Sponsored · Paid for by Brindlewick Transport Action"),
        payer: some("Brindlewick Transport Action"),
        authorised_by: None,
        notice_url: None,
    });
    ad.evidence = vec![
        Evidence { signal: "disclosure-link".into(), family: Family::Markup },
        Evidence { signal: "label".into(), family: Family::Label },
    ];
    ad.certainty = Some(Certainty::Confirmed);
    ad.political = Verdict {
        verdict: Political::Political,
        score: Some(1.0),
        basis: vec![Basis::Disclosure],
        ..Verdict::default()
    };
    let told = |kind| reason(kind, Origin::DialogText);
    ad.explanation = Some(Explanation {
        source: Source::Dialog,
        reasons: vec![
            told(Kind::Location {
                name: some("Brindlewick"),
                granularity: Some(Granularity::City),
                scope: Some(Scope::Home),
            })
            .asked_by(AskedBy::Advertiser),
            told(Kind::Age { min: Some(35), max: None }).asked_by(AskedBy::Advertiser),
            told(Kind::Interest { name: some("Local politics") }),
            told(Kind::CustomerList { owner: None, list: None, match_keys: vec!["email".into()] })
                .asked_by(AskedBy::Advertiser),
        ],
    });
    let mut stored = Stored::new(ad, NOW - 3.0 * DAY);
    stored.last_seen = NOW - 3_600_000.0;
    stored.sightings = 4;
    stored
}

/// Political by our own conclusion, nothing explained.
fn river() -> Stored {
    let mut ad = Ad::new(Platform::X);
    ad.surface = Some(Surface::Feed);
    ad.advertiser.handle = some("riverfirst");
    ad.text = some("They want to build on the flood plain. Tell them no. Sign before Friday.");
    ad.explanation_url = some("https://x.com/about-ads?aid=1");
    ad.evidence = vec![Evidence { signal: "promoted".into(), family: Family::Structure }];
    ad.certainty = Some(Certainty::Likely);
    ad.political = Verdict {
        verdict: Political::Political,
        score: Some(0.91),
        basis: vec![Basis::Text],
        ..Verdict::default()
    };
    let mut stored = Stored::new(ad, NOW - DAY);
    stored.sightings = 1;
    stored
}

/// Not political, with reasons of other kinds.
fn kettle() -> Stored {
    let mut ad = Ad::new(Platform::Reddit);
    ad.advertiser.handle = some("kettleandco");
    ad.text = some("Tea that keeps.");
    ad.evidence = vec![
        Evidence { signal: "element".into(), family: Family::Markup },
        Evidence { signal: "data".into(), family: Family::Structure },
    ];
    ad.certainty = Some(Certainty::Confirmed);
    ad.explanation = Some(Explanation {
        source: Source::Attribute,
        reasons: vec![
            reason(Kind::Interest { name: some("Food and drink") }, Origin::Attribute),
            reason(
                Kind::Unrecognised { text: "position 2: [4, 7]".into(), kind: some("other criterion") },
                Origin::Attribute,
            ),
        ],
    });
    Stored::new(ad, NOW - 9.0 * DAY)
}

/// Nothing known but the platform.
fn blank() -> Stored {
    Stored::new(Ad::new(Platform::YouTube), NOW)
}

/// Names and texts that try everything.
fn hostile() -> Stored {
    let nasty = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u{202e}{x}";
    let mut stored = buses();
    stored.key = nasty.into();
    let ad = &mut stored.ad;
    ad.platform = Platform::X;
    ad.advertiser.name = some(nasty);
    ad.advertiser.handle = some(nasty);
    ad.advertiser.url = some("javascript:alert(1)");
    ad.landing_url = some("JavaScript://x.example/%0aalert(1)");
    ad.explanation_url = some("data:text/html,<script>alert(1)</script>");
    ad.ad_id = some(nasty);
    ad.text = Some(nasty.repeat(2_000));
    ad.disclosure = Some(Disclosure {
        kind: DisclosureKind::Issue,
        text: some(nasty),
        payer: some(nasty),
        authorised_by: some(nasty),
        notice_url: None,
    });
    let reasons = kinds()
        .into_iter()
        .map(|kind| reason(kind, Origin::PlatformJson))
        .chain([reason(Kind::Interest { name: some(nasty) }, Origin::Archive)])
        .collect();
    ad.explanation = Some(Explanation { source: Source::Page, reasons });
    stored
}

fn terms() -> Manifest {
    Manifest { study: study(), digest: "01234567".repeat(8), signer: "98".repeat(32) }
}

fn study() -> Study {
    Study {
        id: "brindlewick-2026".into(),
        title: "Who is told what: political ads in Brindlewick".into(),
        controller: "Institute for Public Speech, University of Brindlewick".into(),
        contact: "study@speech.example".into(),
        funder: "Brindlewick Foundation".into(),
        ethics: "Ethics committee of the university, 2026/117".into(),
        jurisdictions: vec!["GB".into(), "IE".into()],
        asks: vec![
            Field::Text,
            Field::Disclosure,
            Field::Targeting,
            Field::TargetingNames,
            Field::Country,
            Field::AgeBand,
            Field::Coverage,
        ],
        k: 10,
        begins: "2026-11-01".into(),
        spread_hours: 24,
        freeze_days: 14,
        collector: "http://127.0.0.1:8787".into(),
        relay: "http://127.0.0.1:8788".into(),
        gateway: "5".repeat(64),
        issuer: "http://127.0.0.1:8789".into(),
        tokens: "6".repeat(64),
        published: "https://speech.example/study".into(),
        receipts: "3".repeat(64),
        analysis: "4".repeat(64),
        purpose:
            "To find out which groups of voters are shown which political ads before the local election."
                .into(),
        recipients:
            "Three researchers of the institute. Tables in which nobody can be singled out are published."
                .into(),
        retention_days: 365,
        ends: "2027-05-31".into(),
    }
}

fn donation() -> donation::Record {
    donation::Record {
        schema: 2,
        kind: AdKind::Ad,
        study_id: "brindlewick-2026".into(),
        epoch: "2026-W48".into(),
        platform: donation::Platform::Facebook,
        surface: Some(donation::Surface::Feed),
        ad_hash: "0f".repeat(32),
        advertiser: donation::Advertiser { name: some("Better Buses for Brindlewick"), handle: None },
        disclosure: Some(donation::Disclosure {
            kind: donation::DisclosureKind::Political,
            payer: some("Brindlewick Transport Action"),
            authorised_by: None,
        }),
        text: some("The last bus leaves Brindlewick at 18:40. On 7 May you can change that."),
        landing_domain: some("buses.example"),
        certainty: Some(donation::Certainty::Confirmed),
        political: donation::Verdict {
            verdict: donation::Political::Political,
            basis: vec![donation::Basis::Disclosure],
        },
        targeting: Some(donation::Targeting {
            source: donation::Source::Dialog,
            reasons: vec![
                donation::Reason::Age {
                    kind: AgeKind::Age,
                    detail: Ages::covering(Some(35), Some(44)),
                    sensitive: false,
                },
                donation::Reason::Named {
                    kind: NamedKind::Interest,
                    detail: some("Local politics"),
                    sensitive: true,
                },
                donation::Reason::Named { kind: NamedKind::CustomerList, detail: None, sensitive: false },
            ],
        }),
        seen: SeenBucket::Several,
        first_for_ad: false,
        first_for_advertiser: false,
        country: some("GB"),
        age_band: Some(DonorAge::From35),
        program: "0.1.0".into(),
    }
}

/// A record as it is reviewed before anything was decided about it.
fn reviewed(key: &str, whole: donation::Record) -> Reviewed {
    Reviewed::new(key.to_owned(), some("facebook:buses"), whole, Trim::default(), &Counted::default())
}

/// A week that is over, as it could be given.
fn seen() -> [Covered; 1] {
    let week = Week {
        platform: Platform::Facebook,
        week: "2026-W47".into(),
        days: 5,
        ads: 117,
        political: 23,
        kept_back: 2,
    };
    [cover(&week, &study(), &said())]
}

/// What somebody says of themselves.
fn said() -> About {
    About { country: some("GB"), age_band: Some(DonorAge::From35) }
}

fn outbox() -> Vec<Entry> {
    let row = |tag: &str, state| Entry {
        tag: tag.into(),
        secret: "0".repeat(64),
        ad_key: String::new(),
        epoch: "2026-W47".into(),
        advertiser: "Better Buses for Brindlewick".into(),
        study: "brindlewick-2026".into(),
        signer: terms().signer,
        title: "Brindlewick".into(),
        sent: None,
        queued: None,
        stored: String::new(),
        held: tag == "ee",
        terms: if tag == "aa" { terms().digest } else { String::new() },
        receipts: String::new(),
        receipt: String::new(),
        recall: if tag == "b2" { "2026-11-20".into() } else { "2026-12-06".into() },
        kept_until: String::new(),
        outdated: tag == "c2",
        state,
        tries: 0,
        collector: "http://127.0.0.1:8787".into(),
        relay: "http://127.0.0.1:8788".into(),
        gateway: "5".repeat(64),
        token: None,
        tokens: String::new(),
        begun: false,
        counts: Counts::default(),
        length: 0,
        spread_hours: 24,
        hurried: false,
        next_at: 0.0,
    };
    vec![
        row("aa", State::Waiting),
        row("bb", State::Sent),
        row("b2", State::Sent),
        row("cc", State::Refused("the study has ended".into())),
        row("c2", State::Refused("other terms".into())),
        row("dd", State::Withdrawn),
        row("ee", State::Waiting),
        row("ff", State::Returning),
        Entry { ad_key: "coverage:facebook:2026-W47".into(), ..row("gg", State::Withdrawn) },
    ]
}

/// The same, and one record that waits to be given by itself.
fn queue() -> Vec<Entry> {
    let mut rows = outbox();
    let text = serde_json::to_string(&reviewed("k1", donation()).record()).unwrap();
    let first = rows[0].clone();
    rows.push(Entry { tag: "9a".into(), queued: Some(text), next_at: NOW + 2.0 * DAY, ..first });
    rows
}

/// The index of some ads, each met on the day it was last seen.
fn index(ads: &[Stored]) -> Index {
    let mut index = Index::default();
    for (stored, revision) in ads.iter().zip(1..) {
        let mut stored = stored.clone();
        stored.met.insert(sightline::text::date::day(stored.last_seen), stored.sightings);
        index.put(&stored, revision);
    }
    index
}

/// All of some ads, counted, with the traits they give.
fn counted(ads: &[Stored]) -> (Tally, Vec<Trait>) {
    let (mut index, opinions) = (index(ads), Opinions::new());
    let hits = index.search(&Query::default(), &opinions);
    (tally::tally(&index, &hits, &opinions, None), traits_of(&index, &hits, &opinions))
}

/// Every dashboard page made of these ads.
fn made_of(locale: &Locale, ads: &[Stored]) -> Vec<(&'static str, String)> {
    let total = u32::try_from(ads.len()).unwrap();
    let (tally, used) = counted(ads);
    let query = Query::default();
    let (all, nowhere) = (
        TraitQuery::default(),
        TraitQuery {
            query: "<b>\"x".into(),
            which: "used".into(),
            platform: "x".into(),
            ..TraitQuery::default()
        },
    );
    let (mut opinions, mut muted) = (Opinions::new(), BTreeMap::new());
    let list =
        Ads { query: &query, rows: ads, total, stored: total, advertiser: None, any_on: true, now: NOW };
    let narrowed = Query {
        query: "<b>\"x".into(),
        advertiser: "x:<b>".into(),
        reason: "interest:<i>\"".into(),
        topic: "taxes".into(),
        ..Query::default()
    };
    let today = sightline::text::date::number("2026-11-24").unwrap();
    let over = Overview { tally: &tally, since: Since::All, stored: total, any_on: false, today };
    let mut pages = vec![
        ("overview", overview(locale, &over)),
        ("overview-quiet", overview(locale, &Overview { tally: &Tally::default(), stored: 7, ..over })),
        ("list", ads_page(locale, &list)),
        ("list-empty", ads_page(locale, &Ads { rows: &[], total: 0, stored: 0, any_on: false, ..list })),
        (
            "list-no-result",
            ads_page(locale, &Ads { rows: &[], total: 0, query: &narrowed, advertiser: Some("<b>"), ..list }),
        ),
        ("list-narrowed", ads_page(locale, &Ads { query: &narrowed, stored: 70_000, ..list })),
        (
            "reasons",
            traits_page(locale, &TraitsPage { traits: &used, query: &all, stored: total, any_on: true }),
        ),
        (
            "reasons-recorded",
            traits_page(locale, &TraitsPage { traits: &recorded(), query: &all, stored: 0, any_on: false }),
        ),
        (
            "reasons-none-found",
            traits_page(locale, &TraitsPage { traits: &used, query: &nowhere, stored: total, any_on: true }),
        ),
        (
            "advertiser-gone",
            advertiser_page(
                locale,
                &AdvertiserPage {
                    accounts: &[],
                    tally: &tally,
                    traits: &[],
                    query: &query,
                    rows: &[],
                    opinions: &opinions,
                    muted: &muted,
                    now: NOW,
                },
            ),
        ),
    ];
    for ranked in tally.who.iter().take(1) {
        let mut accounts: Vec<Seen> = ranked
            .advertiser
            .accounts
            .iter()
            .map(|account| Seen { account: account.clone(), ads: (3, 2), key: ads[0].key.clone() })
            .collect();
        opinions.insert(accounts[0].account.key.clone(), false);
        muted.insert(accounts[0].account.key.clone(), "<b>".into());
        accounts.push(Seen {
            account: Account { key: "x:<b>".into(), platform: Platform::X, name: "<b>".into() },
            ads: (1, 0),
            key: ads[0].key.clone(),
        });
        let page = AdvertiserPage {
            accounts: &accounts,
            tally: &tally,
            traits: &used,
            query: &query,
            rows: ads,
            opinions: &opinions,
            muted: &muted,
            now: NOW,
        };
        pages.push(("advertiser", advertiser_page(locale, &page)));
        pages.push((
            "advertiser-single",
            advertiser_page(locale, &AdvertiserPage { accounts: &accounts[..1], ..page }),
        ));
    }
    for stored in ads {
        pages.push(("ad", record(locale, &Record { stored, query: &narrowed, now: NOW })));
    }
    pages
}

/// Settings with everything in them.
fn chosen() -> Settings<'static> {
    Settings {
        on: &[Platform::Facebook],
        lang: "de",
        theme: "dark",
        keep_days: 90,
        muted_platforms: &[Platform::X],
        muted_advertisers: &[],
        muted_ads: 3,
        stored: 12_345,
        pause: Some(42),
        deleted: true,
        today: "2026-11-24",
    }
}

/// The popup over a feed with these ads.
fn popup_of(here: &[Stored]) -> Popup<'_> {
    Popup {
        platform: Some(Platform::Facebook),
        on: true,
        here,
        today: 12,
        political: 7,
        any_on: true,
        state: health::State::Good,
        pause: None,
        queued: 3,
        beside: true,
    }
}

/// The side panel beside a feed with some of the ads of today.
fn side_of<'a>(here: &'a [Stored], today: &'a [Stored]) -> Side<'a> {
    Side {
        platform: Some(Platform::Facebook),
        on: true,
        any_on: true,
        here,
        today,
        day: "2026-11-24",
        pause: None,
    }
}

fn read_last() -> LastImport {
    let name =
        "facebook-anna.zip/ads_information/advertisers_using_your_activity_or_information.json".to_owned();
    let of_google = "takeout.zip/Takeout/My Activity/Ads/MyActivity.json".to_owned();
    let files = vec![
        FileRead { name, entries: 1_204, verbatim: 3, unread: 0, why: None },
        FileRead { name: of_google, entries: 0, verbatim: 0, unread: 41, why: Some(Why::Unnamed) },
    ];
    LastImport { at: NOW, ads: 1_204, files }
}

/// What a platform thinks of a person: plain, sensitive, hostile.
fn traits() -> [Traits; 1] {
    let kinds = [
        Kind::Age { min: Some(35), max: Some(49) },
        Kind::Gender { value: Gender::Women },
        Kind::Interest { name: Some("Gardening".into()) },
        Kind::Interest { name: Some("Political elections".into()) },
        Kind::Interest { name: Some("<b>\u{202e}bold</b>".into()) },
        Kind::JobTitle { name: Some("Teacher".into()) },
        Kind::Unrecognised { text: "12".into(), kind: Some("Years of Experience".into()) },
    ];
    let reasons = kinds.map(|kind| reason(kind, Origin::Archive).asked_by(AskedBy::Platform)).to_vec();
    [Traits { platform: Platform::LinkedIn, reasons, at: NOW - DAY }]
}

/// The same as rows of the table.
fn recorded() -> Vec<Trait> {
    let all = traits();
    with_recorded(
        Vec::new(),
        all.iter().flat_map(|one| one.reasons.iter().map(|reason| (one.platform, reason))),
    )
}

#[test]
fn an_import_says_first_what_was_found_and_leads_there() {
    let page = ImportPage { traits: &traits(), last: Some(&read_last()), now: NOW };
    let html = import(Locale::english(), &page);
    let tree = Html::parse_fragment(&html);
    let first = tree.select(&select("section")).next().map(text).unwrap();
    assert!(
        first.starts_with("What was found7 things LinkedIn thinks of you, 1 of them sensitive."),
        "{first}"
    );
    assert!(first.contains("1,204 ads and advertisers in the last download"), "{first}");
    assert_eq!(
        tree.select(&select("a[href=\"#tab=reasons&which=recorded&platform=linkedin\"]")).count(),
        1,
        "{html}"
    );
}

#[test]
fn reasons_are_one_table_with_lists_apart_and_can_be_narrowed() {
    let (_, used) = counted(&[buses(), kettle()]);
    let all = traits();
    let both = with_recorded(
        used,
        all.iter().flat_map(|one| one.reasons.iter().map(|reason| (one.platform, reason))),
    );
    let page = |query: &TraitQuery| {
        traits_page(Locale::english(), &TraitsPage { traits: &both, query, stored: 2, any_on: true })
    };
    let html = page(&TraitQuery::default());
    let tree = Html::parse_fragment(&html);
    let titles: Vec<String> = tree.select(&select("section h2")).map(text).collect();
    assert_eq!(titles, ["Lists you are on", "Traits"]);
    let rows = |tree: &Html| -> Vec<String> {
        tree.select(&select(".traits tbody tr th strong")).map(text).collect()
    };
    assert!(rows(&tree).contains(&"Political elections".to_owned()), "{:?}", rows(&tree));
    let sensitive = page(&TraitQuery { which: "sensitive".into(), ..TraitQuery::default() });
    let tree = Html::parse_fragment(&sensitive);
    assert!(tree.select(&select(".traits tbody tr:not(.is-sensitive)")).next().is_none(), "{sensitive}");
    let named = page(&TraitQuery { query: "garden".into(), ..TraitQuery::default() });
    let tree = Html::parse_fragment(&named);
    assert_eq!(rows(&tree), ["Gardening"]);
    assert!(text(tree.root_element()).contains("in your download from LinkedIn"), "{named}");
}

/// Reading works on one platform, has gone quiet on a second, has lost a family on a third, and was not tried on a
/// fourth; the names met are hostile.
fn worried() -> HealthPage<'static> {
    use std::sync::LazyLock;
    static ROWS: LazyLock<Vec<Health>> = LazyLock::new(|| {
        let mut good = Health::new(Platform::Facebook);
        good.recent.extend([7; 30]);
        (good.posts, good.candidates, good.confirmed, good.likely, good.since_ad) = (1200, 40, 29, 1, 12);
        (good.last_ad, good.pages) = (NOW - 60_000.0, 8);
        let mut silent = Health::new(Platform::X);
        (silent.posts, silent.since_ad, silent.pages) = (900, 412, 5);
        silent.unknown.insert("<b>NEW_TYPE</b>".into(), 3);
        let mut lost = Health::new(Platform::Instagram);
        lost.recent.extend([7; 30]);
        lost.recent.extend([6; 20]);
        (lost.posts, lost.since_ad, lost.confirmed) = (700, 3, 50);
        vec![good, silent, lost]
    });
    HealthPage {
        on: &[Platform::Facebook, Platform::X, Platform::Instagram, Platform::LinkedIn],
        rows: &ROWS,
        lapsed: None,
        now: NOW,
    }
}

/// Newer rules than those of the package, from an address, with somebody else trusted.
fn newer() -> RulesPage<'static> {
    use std::sync::LazyLock;
    static SIGNERS: LazyLock<Vec<String>> = LazyLock::new(|| vec!["ab".repeat(32)]);
    RulesPage {
        used: 7,
        shipped: 1,
        lapsed: None,
        signers: &SIGNERS,
        built_in: 1,
        address: "https://rules.example/sightline.rules",
    }
}

#[test]
fn the_health_page_says_what_stopped_working_and_offers_a_report() {
    let html = health_page(Locale::english(), &worried());
    for (platform, says) in [
        ("Facebook", "Reading works."),
        ("X", "412 posts on X since it last found an ad"),
        ("Instagram", "the page’s own data"),
        ("LinkedIn", "Not enough seen yet"),
    ] {
        let document = Html::parse_fragment(&html);
        let card = document
            .select(&select(".health .entry"))
            .find(|card| card.select(&select("h2")).any(|title| text(title) == platform))
            .unwrap_or_else(|| panic!("no card for {platform}"));
        assert!(text(card).contains(says), "{platform}: {}", text(card));
        assert_eq!(
            card.select(&select("button[data-act='report']")).count(),
            usize::from(platform != "LinkedIn")
        );
    }
    assert!(!html.contains("<b>NEW_TYPE"));
    assert!(rules_page(Locale::english(), &newer()).contains("Go back to version 1"));
}

/// Every whole page in a language, with the name of its skeleton.
fn pages(locale: &Locale) -> Vec<(&'static str, &'static str, String)> {
    let ads = [buses(), river(), kettle(), blank()];
    // Letters are written in English here: the pseudo-language has none.
    let wording = Wording::read(Locale::english(), [file("locales/letters/en.ftl").as_str()]);
    let bad = [hostile()];
    let (study, rows) = (terms(), [reviewed("k1", donation()), reviewed("<k2>", donation())]);
    let never = BTreeMap::from([("x:buses".to_owned(), "Better Buses for Brindlewick".to_owned())]);
    let mut other = terms();
    (other.digest, other.signer, other.study.retention_days) = ("7".repeat(64), "12".repeat(32), 900);
    let offer = |terms| Some(Offer { file: "sightline-study 1", terms, invite: "77-7" });
    let (outbox, queue) = (outbox(), queue());
    let mut spare = donation();
    (spare.surface, spare.disclosure, spare.text, spare.landing_domain) = (None, None, None, None);
    (spare.certainty, spare.targeting, spare.advertiser) = (None, None, donation::Advertiser::default());
    (spare.country, spare.age_band) = (None, None);
    let spare = [reviewed("k3", spare)];
    let (weeks, about) = (seen(), said());
    let collector = "http://127.0.0.1:8787";
    let to_donate = Donate { collector, never: &never, ..nothing() };
    let first = |step, on: &[Platform]| welcome(locale, &Welcome { step, on });
    let pop = popup_of(&ads);
    let beside = side_of(ads.get(..1).unwrap(), &ads);
    let mut pages = vec![
        ("dashboard", "donate", donate(locale, &to_donate)),
        (
            "dashboard",
            "donate-offer",
            donate(locale, &Donate { offer: offer(&study), rows: &rows, ..to_donate }),
        ),
        (
            "dashboard",
            "donate-changed",
            donate(locale, &Donate { joined: Some(&study), offer: offer(&other), ..to_donate }),
        ),
        (
            "dashboard",
            "donate-joined",
            donate(
                locale,
                &Donate {
                    joined: Some(&study),
                    rows: &rows,
                    weeks: &weeks,
                    about: &about,
                    outbox: &outbox,
                    ..to_donate
                },
            ),
        ),
        (
            "dashboard",
            "donate-automatic",
            donate(
                locale,
                &Donate {
                    joined: Some(&study),
                    rows: &rows,
                    more: true,
                    automatic: true,
                    outbox: &queue,
                    ..to_donate
                },
            ),
        ),
        (
            "dashboard",
            "donate-spare",
            donate(locale, &Donate { joined: Some(&study), rows: &spare, ..to_donate }),
        ),
        ("dashboard", "donate-left", donate(locale, &Donate { outbox: &outbox, ..to_donate })),
        ("dashboard", "health", health_page(locale, &worried())),
        ("dashboard", "rules", rules_page(locale, &newer())),
        ("dashboard", "broken", broken(locale, "dashboard", "health", &Trouble::Newer)),
        ("dashboard", "broken-gone", broken(locale, "dashboard", "ad", &Trouble::Gone)),
        ("popup", "broken-popup", broken(locale, "popup", "", &Trouble::Newer)),
        ("dashboard", "health-empty", health_page(locale, &HealthPage { on: &[], rows: &[], ..worried() })),
        (
            "dashboard",
            "act",
            act(
                locale,
                &Act {
                    stored: &ads[0],
                    purpose: Purpose::Access,
                    law: Some(Law::Eu),
                    wording: &wording,
                    now: NOW,
                },
            ),
        ),
        (
            "dashboard",
            "act-asked",
            act(
                locale,
                &Act { stored: &ads[0], purpose: Purpose::Access, law: None, wording: &wording, now: NOW },
            ),
        ),
        (
            "dashboard",
            "act-object",
            act(
                locale,
                &Act {
                    stored: &ads[1],
                    purpose: Purpose::Objection,
                    law: Some(Law::Uk),
                    wording: &wording,
                    now: NOW,
                },
            ),
        ),
        (
            "dashboard",
            "act-blank",
            act(
                locale,
                &Act {
                    stored: &ads[3],
                    purpose: Purpose::Access,
                    law: Some(Law::Ch),
                    wording: &wording,
                    now: NOW,
                },
            ),
        ),
        (
            "dashboard",
            "act-hostile",
            act(
                locale,
                &Act {
                    stored: &bad[0],
                    purpose: Purpose::Access,
                    law: Some(Law::California),
                    wording: &wording,
                    now: NOW,
                },
            ),
        ),
        ("dashboard", "import", import(locale, &ImportPage { traits: &[], last: None, now: NOW })),
        (
            "dashboard",
            "import-traits",
            import(locale, &ImportPage { traits: &traits(), last: Some(&read_last()), now: NOW }),
        ),
        ("dashboard", "settings", settings(locale, &chosen())),
        (
            "dashboard",
            "settings-plain",
            settings(locale, &Settings { on: &[], muted_platforms: &[], muted_ads: 0, ..chosen() }),
        ),
        ("welcome", "welcome", first(1, &[])),
        ("welcome", "welcome-promises", first(2, &[])),
        ("welcome", "welcome-choice", first(3, &[])),
        ("welcome", "welcome-on", first(3, &[Platform::X, Platform::Reddit])),
        ("popup", "popup", popup(locale, &pop)),
        ("popup", "popup-hostile", popup(locale, &Popup { here: &bad, ..pop })),
        ("popup", "popup-none", popup(locale, &Popup { here: &[], today: 0, political: 0, ..pop })),
        ("popup", "popup-off", popup(locale, &Popup { on: false, here: &[], ..pop })),
        (
            "popup",
            "popup-worry",
            popup(locale, &Popup { state: health::State::Silent { posts: 412 }, ..pop }),
        ),
        ("popup", "popup-paused", popup(locale, &Popup { pause: Some(42), ..pop })),
        ("popup", "popup-elsewhere", popup(locale, &Popup { platform: None, here: &[], ..pop })),
        (
            "popup",
            "popup-first",
            popup(
                locale,
                &Popup { platform: None, here: &[], any_on: false, today: 0, political: 0, on: false, ..pop },
            ),
        ),
        ("side", "side", side(locale, &beside)),
        ("side", "side-hostile", side(locale, &Side { here: &bad, ..beside })),
        ("side", "side-paused", side(locale, &Side { pause: Some(1), ..beside })),
        ("side", "side-elsewhere", side(locale, &Side { platform: None, on: false, ..beside })),
        (
            "side",
            "side-first",
            side(locale, &Side { platform: None, on: false, any_on: false, here: &[], today: &[], ..beside }),
        ),
    ];
    for (name, page) in made_of(locale, &ads) {
        pages.push(("dashboard", name, page));
    }
    for (name, page) in made_of(locale, &bad) {
        pages.push(("dashboard", Box::leak(format!("{name}-hostile").into_boxed_str()), page));
    }
    pages
}

/// Every panel and badge in a language.
fn parts(locale: &Locale) -> Vec<(&'static str, String)> {
    [("buses", buses()), ("river", river()), ("kettle", kettle()), ("blank", blank()), ("hostile", hostile())]
        .iter()
        .map(|(name, stored)| (*name, badge(locale, stored) + &panel(locale, stored, NOW)))
        .collect()
}

// --- reading ---------------------------------------------------------------------------------------------

fn select(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}

/// The text of an element as a person reads it, without the exact text of records.
fn text(element: ElementRef<'_>) -> String {
    let mut out = String::new();
    for child in element.children() {
        if let Node::Text(text) = child.value() {
            out.push_str(text);
        } else if let Some(child) = ElementRef::wrap(child)
            && child.value().name() != "pre"
        {
            out.push_str(&text(child));
        }
    }
    out
}

/// What no view may contain, whatever went in.
fn sound(name: &str, html: &str) {
    let tree = Html::parse_fragment(html);
    let text = text(tree.root_element());
    for word in ["null", "None)", "Some(", "NaN", "undefined"] {
        assert!(!text.contains(word), "{name} shows {word}");
    }
    if !name.contains("hostile") {
        assert!(!text.contains(['{', '}']), "{name} shows a brace");
    }
    assert!(!text.contains('\u{202e}'), "{name} lets writing turn round");
    for element in tree.select(&select("*")) {
        let tag = element.value().name();
        assert!(!["script", "style", "img", "iframe", "link", "object"].contains(&tag), "{name} has <{tag}>");
        for (attribute, value) in element.value().attrs() {
            assert!(!attribute.starts_with("on") && attribute != "style", "{name} has {attribute}");
            if attribute == "href" {
                assert!(
                    ["https://", "http://", "#"].iter().any(|start| value.starts_with(start)),
                    "{name} links to {value}"
                );
            }
        }
    }
    let mut ids = HashSet::new();
    for element in tree.select(&select("[id]")) {
        assert!(ids.insert(element.value().id()), "{name} has an id twice");
    }
    for button in tree.select(&select("button")) {
        let named = button.value().attr("aria-label").map(str::to_owned);
        let label = named.unwrap_or_else(|| self::text(button));
        assert!(!label.trim().is_empty(), "{name} has a button without a name");
        assert!(button.value().attr("type").is_some(), "{name} has a button without a type");
    }
    for input in tree.select(&select("input:not([type=hidden]), select, textarea")) {
        let around = input.ancestors().filter_map(ElementRef::wrap).any(|it| it.value().name() == "label");
        let id = input.value().id().unwrap_or_default();
        let labelled =
            around || tree.select(&select("label[for]")).any(|it| it.value().attr("for") == Some(id));
        assert!(labelled, "{name} has a control without a label");
    }
    for table in tree.select(&select("table")) {
        assert!(table.select(&select("caption")).next().is_some(), "{name} has a table without a caption");
        assert!(table.select(&select("th:not([scope])")).next().is_none(), "{name} has a th without a scope");
    }
}

/// The levels of the headings, in order.
fn levels(html: &str) -> Vec<u8> {
    Html::parse_fragment(html)
        .select(&select("h1, h2, h3, h4, h5, h6"))
        .map(|heading| heading.value().name().as_bytes()[1] - b'0')
        .collect()
}

// --- tests -----------------------------------------------------------------------------------------------

/// Every kind of reason as a sentence, and every source with every asker.
fn sentences(locale: &Locale) -> Vec<String> {
    let mut lines = Vec::new();
    for kind in kinds() {
        let reason = reason(kind, Origin::DialogText).asked_by(AskedBy::Advertiser);
        lines.push(sentence(locale, &reason, "Better Buses", Platform::Facebook));
    }
    for origin in [Origin::DialogText, Origin::PlatformJson, Origin::Attribute, Origin::Archive] {
        for asked_by in [Some(AskedBy::Advertiser), Some(AskedBy::Platform), None] {
            for kind in
                [Kind::Age { min: Some(18), max: Some(24) }, Kind::PlatformActivity {}, Kind::Ranking {}]
            {
                let reason = Reason { asked_by, ..reason(kind, origin) };
                lines.push(sentence(locale, &reason, "", Platform::X));
            }
        }
    }
    lines
}

#[test]
fn every_reason_is_a_sentence_in_every_language() {
    let mut now = String::new();
    for locale in Locale::all() {
        let lines = sentences(locale);
        for line in &lines {
            let line_of = format!("{}: {line}", locale.tag);
            assert!(line.ends_with(['.', '”', '“', '»', '’', '«', ')']), "{line_of}");
            assert!(line.starts_with(|c: char| c.is_uppercase()), "{line_of}");
            assert!(
                !line.contains("  ") && !line.contains(['_', '{']) || line.contains("BUS_STOP"),
                "{line_of}"
            );
            if locale.tag != "en" {
                // What is quoted is others' words.
                let quotes: &[char] =
                    if locale.tag == "nl" { &['‘', '’'] } else { &['“', '”', '„', '«', '»'] };
                let own: String = line.split(quotes).step_by(2).collect();
                for word in [" the ", " people", " who ", " asked ", " thought ", "says", " with "] {
                    assert!(!own.contains(word), "{line_of}: English: {word}");
                }
            }
        }
        now.push_str(&format!("# {}\n{}\n\n", locale.tag, lines.join("\n")));
    }
    as_before("sentences.txt", &now);
}

/// Holds a text against what it was; `UPDATE_SNAPSHOTS=1` accepts what is new.
fn as_before(name: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, now).unwrap();
    }
    let before = fs::read_to_string(&path).expect("no such snapshot; UPDATE_SNAPSHOTS=1 writes it");
    for (before, now) in before.lines().zip(now.lines()) {
        assert_eq!(before, now, "{name} changed; UPDATE_SNAPSHOTS=1 accepts it");
    }
    assert_eq!(before, now, "{name} has more or fewer lines; UPDATE_SNAPSHOTS=1 accepts it");
}

/// What a page says and offers, a line for each piece of text, with the roles and acts that structure it.
fn outline(html: &str) -> String {
    fn walk(element: ElementRef<'_>, depth: usize, out: &mut String) {
        for child in element.children() {
            if let Node::Text(text) = child.value() {
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                if !text.is_empty() {
                    out.push_str(&format!("{}{text}\n", " ".repeat(depth)));
                }
            } else if let Some(child) = ElementRef::wrap(child) {
                let value = child.value();
                let named =
                    ["h1", "h2", "h3", "h4", "nav", "form", "table", "button", "a", "input", "select"];
                let shown = named.contains(&value.name());
                if shown {
                    let told = ["data-act", "href", "name", "value", "aria-label", "aria-current"]
                        .iter()
                        .filter_map(|name| Some(format!(" {name}={}", value.attr(name)?)))
                        .collect::<String>();
                    out.push_str(&format!("{}<{}{told}>\n", " ".repeat(depth), value.name()));
                }
                // What a chart draws is held by its own snapshots.
                if value.name() != "svg" {
                    walk(child, depth + usize::from(shown), out);
                }
            }
        }
    }
    let mut out = String::new();
    walk(Html::parse_fragment(html).root_element(), 0, &mut out);
    out
}

#[test]
fn every_page_says_what_it_said() {
    let mut now = String::new();
    let english = Locale::english();
    let pages = pages(english).into_iter().map(|(_, name, html)| (name, html));
    for (name, html) in pages.chain(parts(english)).filter(|(name, _)| !name.contains("hostile")) {
        now.push_str(&format!("=== {name}\n{}\n", outline(&html)));
    }
    as_before("pages.txt", &now);
}

#[test]
fn panels_are_whole_in_every_language() {
    for locale in Locale::all() {
        for (name, stored) in
            [("buses", buses()), ("river", river()), ("kettle", kettle()), ("blank", blank())]
        {
            let html = badge(locale, &stored) + &panel(locale, &stored, NOW);
            sound(&format!("{name} {}", locale.tag), &html);
            assert!(html.contains(&format!("lang=\"{}\"", locale.tag)));
        }
    }
}

#[test]
fn what_is_not_known_is_quoted_as_it_stands() {
    let kind = Kind::Unrecognised { text: "Odd <b>words</b>, once.".into(), kind: None };
    let line = sentence(Locale::english(), &reason(kind, Origin::DialogText), "A", Platform::X);
    assert!(line.contains("“Odd <b>words</b>, once.”"), "{line}");
}

#[test]
fn every_view_is_sound() {
    for (_, name, html) in pages(Locale::english()) {
        sound(name, &html);
    }
    for (name, html) in parts(Locale::english()) {
        sound(name, &html);
    }
}

#[test]
fn every_page_has_one_first_heading_and_skips_no_level() {
    for (_, name, html) in pages(Locale::english()) {
        let levels = levels(&html);
        assert_eq!(levels.iter().filter(|&&level| level == 1).count(), 1, "{name}");
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
    }
}

#[test]
fn the_badge_says_who_paid() {
    let name = |stored: &Stored| text(Html::parse_fragment(&badge(Locale::english(), stored)).root_element());
    assert_eq!(name(&buses()), "Political ad, paid for by Brindlewick Transport Action – why you?");
    assert_eq!(name(&river()), "May be a political ad, not declared, by @riverfirst – why you?");
    assert_eq!(name(&blank()), "Ad – why you?");
}

#[test]
fn the_panel_says_why_an_undeclared_ad_counts_as_political() {
    let said = |known: Option<(By, Option<&str>)>, words: &[&str]| {
        let mut stored = river();
        stored.ad.political.known = known.map(|(by, party)| Known {
            by,
            party: party.and_then(some),
            country: party.and(some("IE")),
        });
        stored.ad.political.words = words.iter().map(|word| (*word).to_owned()).collect();
        text(Html::parse_fragment(&panel(Locale::english(), &stored, NOW)).root_element())
    };
    for (known, words, expect) in [
        (None, &["flood", "<b>sign\u{202e}</b>"][..], "Its words sound political: “flood”, “<b>sign</b>”."),
        (Some((By::Account, None)), &[], "The account is on a public list of political advertisers."),
        (
            Some((By::Account, Some("River Party"))),
            &[],
            "the account of a member of parliament (IE): River Party.",
        ),
        (Some((By::Name, None)), &[], "is on a public list of political advertisers. Another account may"),
        (
            Some((By::Name, Some("River Party"))),
            &[],
            "A party’s name stands in the advertiser’s (IE): River Party. Another account may have the same name.",
        ),
        (Some((By::Claim, None)), &[], "The advertiser’s own name says so."),
    ] {
        let shown = said(known, words);
        assert!(shown.contains(expect), "{shown}");
        assert!(shown.contains("has no political disclosure"), "{shown}");
    }
}

#[test]
fn a_language_without_a_model_is_named_as_such() {
    let mut stored = river();
    stored.ad.political = Verdict { lang: some("hr"), ..Verdict::default() };
    let said =
        |stored: &Stored| text(Html::parse_fragment(&panel(Locale::english(), stored, NOW)).root_element());
    assert!(said(&stored).contains("cannot judge words in this language"));
    stored.ad.political.lang = some("en");
    assert!(!said(&stored).contains("cannot judge words"));
}

#[test]
fn what_the_person_says_comes_first() {
    let kind = |mut stored: Stored, opinion: bool| {
        stored.opinion = Some(opinion);
        text(Html::parse_fragment(&badge(Locale::english(), &stored)).root_element())
    };
    assert!(kind(buses(), false).starts_with("Not a political ad, as you say"));
    assert!(kind(buses(), true).starts_with("Political ad,"));
    assert!(kind(blank(), true).starts_with("A political ad, as you say"));
}

#[test]
fn the_panel_says_where_each_reason_comes_from_and_marks_sensitive_ones() {
    let html = panel(Locale::english(), &buses(), NOW);
    let tree = Html::parse_fragment(&html);
    let text = text(tree.root_element());
    assert!(
        text.contains(
            "Facebook says that Better Buses for Brindlewick asked to reach people aged 35 or over."
        )
    );
    assert_eq!(tree.select(&select("li.is-sensitive strong.tag")).count(), 1);
    assert!(text.contains("Why am I seeing this ad?"));
    assert!(text.contains("Seen 4 times, first on 21 November 2026, last today."));
    assert!(text.contains("Who uploaded the list, and how your details came to be on it."));
}

#[test]
fn a_panel_with_nothing_known_says_so() {
    let text = text(Html::parse_fragment(&panel(Locale::english(), &blank(), NOW)).root_element());
    assert!(text.contains("The ad does not say who paid, nor who placed it."));
    assert!(text.contains("YouTube has not said yet."));
}

/// What a panel says before anything is unfolded: its heading, what stands under it, and what can be done, a line for each.
fn glance(stored: &Stored) -> Vec<String> {
    let html = panel(Locale::english(), stored, NOW);
    let tree = Html::parse_fragment(&html);
    let part = |css: &str| tree.select(&select(css)).map(text).collect::<Vec<_>>();
    [
        part("#kind"),
        part("#headline"),
        part("header .source"),
        part(".why > h3"),
        part(".why > p"),
        part(".why > .lines li"),
        part(".why > .rest > summary"),
        part(".actions > *"),
    ]
    .concat()
}

#[test]
fn the_panel_says_who_paid_why_and_what_to_do_at_a_glance() {
    assert_eq!(
        glance(&buses()),
        [
            "Political ad on Facebook · declared",
            "Brindlewick Transport Action paid for this ad",
            "Account: Better Buses for Brindlewick",
            "Why you, Facebook says",
            "You are on an uploaded list",
            "Interest: “Local politics” Sensitive",
            "Place: Brindlewick",
            "Aged 35 or over",
            "Leave this list↗",
            "Ask what they know",
        ]
    );
    assert_eq!(
        glance(&river()),
        [
            "May be a political ad on X, not declared · by its words",
            "Placed by @riverfirst; it does not say who paid.",
            "Why you",
            "X has not said yet.",
            "Open X’s own explanation↗",
            "Ask what they know",
        ]
    );
    assert_eq!(
        glance(&blank()),
        [
            "Ad on YouTube",
            "The ad does not say who paid, nor who placed it.",
            "Why you",
            "YouTube has not said yet.",
            "Show me where",
        ]
    );
    let mut archived = blank();
    archived.ad.surface = Some(Surface::Archive);
    assert_eq!(
        glance(&archived)[3..],
        ["Why it was shown to you: your data download does not say."],
        "a download has no menu"
    );
}

#[test]
fn the_heading_says_who_says_so_and_who_chose_where_that_is_the_same_of_all() {
    let because = |kinds: &[(Kind, Option<AskedBy>)], origin| {
        let mut stored = buses();
        let reasons = kinds
            .iter()
            .map(|(kind, asked_by)| Reason { asked_by: *asked_by, ..reason(kind.clone(), origin) });
        stored.ad.explanation = Some(Explanation { source: Source::Dialog, reasons: reasons.collect() });
        glance(&stored)[3].clone()
    };
    let kites = Kind::Interest { name: some("Kites") };
    let age = Kind::Age { min: Some(18), max: None };
    let (advertiser, platform) = (Some(AskedBy::Advertiser), Some(AskedBy::Platform));
    for (kinds, origin, expect) in [
        (
            vec![(kites.clone(), advertiser), (age.clone(), advertiser)],
            Origin::DialogText,
            "Why you: the advertiser asked, Facebook says",
        ),
        (vec![(kites.clone(), platform)], Origin::DialogText, "Why you: the platform chose, Facebook says"),
        (vec![(kites.clone(), None), (age, advertiser)], Origin::DialogText, "Why you, Facebook says"),
        (vec![(kites, None)], Origin::Archive, "Why you, your data download says"),
        (vec![], Origin::DialogText, "Why you"),
    ] {
        assert_eq!(because(&kinds, origin), expect);
    }
}

#[test]
fn every_sentence_of_the_panel_has_its_evidence_in_the_details() {
    let mut many = buses();
    let every = kinds().into_iter().take(40).map(|kind| reason(kind, Origin::DialogText)).collect();
    many.ad.explanation = Some(Explanation { source: Source::Dialog, reasons: every });
    let mut imprint = buses();
    let disclosure = imprint.ad.disclosure.as_mut().unwrap();
    (disclosure.kind, disclosure.authorised_by) = (DisclosureKind::UkImprint, some("Elm Party"));
    for locale in Locale::all() {
        for stored in [buses(), river(), kettle(), many.clone(), imprint.clone()] {
            let html = panel(locale, &stored, NOW);
            let tree = Html::parse_fragment(&html);
            let details = text(tree.select(&select(".folds > details")).next().unwrap());
            let ad = &stored.ad;
            // Who paid: the disclosure in its own words.
            for words in
                ad.disclosure.iter().flat_map(|it| [&it.payer, &it.text, &it.authorised_by]).flatten()
            {
                assert!(details.contains(words.as_str()), "{}: {words}: {details}", locale.tag);
            }
            // Why: each reason in full, as many as the lines rest on.
            let name = ad.advertiser.name.as_deref().map_or_else(
                || format!("u/{}", ad.advertiser.handle.as_deref().unwrap_or_default()),
                str::to_owned,
            );
            let reasons: Vec<&Reason> = ad.explanation.iter().flat_map(|it| &it.reasons).collect();
            for reason in &reasons {
                let whole = sentence(locale, reason, &name, ad.platform);
                assert!(details.contains(&whole), "{}: {whole}: {details}", locale.tag);
            }
            let shown = tree.select(&select(".why .lines li")).count();
            assert_eq!(shown, lines(locale, ad, &reasons).len(), "{}", locale.tag);
        }
    }
}

/// The words a person reads of an element before unfolding anything.
fn words(element: ElementRef<'_>) -> usize {
    let mut count = 0;
    for child in element.children() {
        if let Node::Text(text) = child.value() {
            count += text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        } else if let Some(child) = ElementRef::wrap(child) {
            let folded = element.value().name() == "details" && element.attr("open").is_none();
            if !(folded && child.value().name() != "summary") && child.attr("aria-hidden") != Some("true") {
                count += words(child);
            }
        }
    }
    count
}

#[test]
fn a_panel_is_read_in_seconds_in_every_language() {
    let mut long = Vec::new();
    for locale in Locale::all() {
        let most = if locale.tag == "en" { 60 } else { 75 };
        for (name, stored) in
            [("buses", buses()), ("river", river()), ("kettle", kettle()), ("blank", blank())]
        {
            let html = panel(locale, &stored, NOW);
            let count = words(Html::parse_fragment(&html).root_element());
            if count > most {
                long.push(format!("{} {name}: {count}", locale.tag));
            }
        }
    }
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn a_step_of_the_first_run_is_read_in_a_minute_in_every_language() {
    let mut long = Vec::new();
    for locale in Locale::all() {
        for step in 1..=3 {
            let html = welcome(locale, &Welcome { step, on: &[] });
            let count = words(Html::parse_fragment(&html).root_element());
            if count > 120 {
                long.push(format!("{} {step}: {count}", locale.tag));
            }
        }
    }
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn nothing_is_said_of_how_many_people_a_choice_leaves() {
    let html = panel(Locale::english(), &buses(), NOW);
    for guess in ["narrow", "broad", "thousand", "most people", "few enough"] {
        assert!(!html.to_lowercase().contains(guess), "{guess}");
    }
}

#[test]
fn the_panel_keeps_apart_what_was_asked_for_and_what_was_inferred() {
    let groups = |stored: &Stored| {
        let html = panel(Locale::english(), stored, NOW);
        let tree = Html::parse_fragment(&html);
        tree.select(&select("h4")).map(text).collect::<Vec<_>>()
    };
    assert_eq!(groups(&buses()), ["What the advertiser asked for", "Who chose is not said"]);
    let mut stored = buses();
    let reasons = &mut stored.ad.explanation.as_mut().unwrap().reasons;
    reasons.push(reason(Kind::Ranking {}, Origin::DialogText));
    assert_eq!(groups(&stored)[1], "What Facebook inferred or chose itself");
    assert_eq!(groups(&blank()), [""; 0]);
}

#[test]
fn the_panel_counts_what_the_advertiser_showed_before() {
    let said = |history| {
        let (stored, muted) = (buses(), Muted::default());
        let panel = Panel { stored: &stored, history: Some(history), muted: &muted, now: NOW };
        text(Html::parse_fragment(&sightline::show::view::panel(Locale::english(), &panel)).root_element())
    };
    let (mut first, second) = (buses(), buses());
    first.first_seen = NOW - 20.0 * DAY;
    let both = History::of([&first, &second]);
    assert_eq!((both.ads, both.sightings, both.more), (2, 8, false));
    assert!(
        said(both).contains(
            "In all 2 ads from this advertiser, seen 8 times: first on 4 November 2026, last today."
        )
    );
    assert!(
        said(History { more: true, ..both })
            .contains("at least 2 ads from this advertiser, seen at least 8 times")
    );
    assert!(said(History::of([&second])).contains("the only ad from this advertiser so far"));
    // Those nobody named are not one advertiser.
    let nobody = panel(Locale::english(), &blank(), NOW);
    assert!(!nobody.contains("of this advertiser"), "{nobody}");
}

#[test]
fn badges_tell_their_ground_by_words_and_by_form() {
    let mut seen = HashSet::new();
    let mut look = |stored: &Stored, form: &str, words: &str| {
        let html = badge(Locale::english(), stored);
        let tree = Html::parse_fragment(&html);
        let class = tree.select(&select("button")).next().unwrap().value().attr("class").unwrap().to_owned();
        assert_eq!(class, form);
        assert_eq!(text(tree.select(&select(".kind")).next().unwrap()), words);
        assert!(seen.insert(class) && seen.insert(words.to_owned()), "{words}");
    };
    look(&buses(), "badge is-declared", "Political ad");
    look(&river(), "badge is-maybe", "May be a political ad, not declared");
    let mut stored = river();
    stored.ad.political.known = Some(Known { by: By::Account, party: None, country: None });
    look(&stored, "badge is-likely", "Probably a political ad, not declared");
    stored.ad.political.verdict = Political::Issue;
    look(&stored, "badge is-likely is-issue", "Probably an ad about a social issue, not declared");
    let mut stored = buses();
    stored.ad.political.verdict = Political::Issue;
    look(&stored, "badge is-declared is-issue", "Ad about a social issue");
    let mut stored = blank();
    stored.opinion = Some(true);
    look(&stored, "badge is-own", "A political ad, as you say");
}

#[test]
fn what_is_muted_is_said_and_undone_in_the_panel() {
    let controls = |stored: &Stored, muted: &Muted| {
        let panel = Panel { stored, history: Some(History::default()), muted, now: NOW };
        let html = sightline::show::view::panel(Locale::english(), &panel);
        let tree = Html::parse_fragment(&html);
        let open = tree.select(&select("details.mutes[open]")).next().is_some();
        let told: Vec<String> = tree
            .select(&select("[data-act=mute]"))
            .map(|button| {
                format!("{} {}", button.attr("data-scope").unwrap(), button.attr("data-on").unwrap())
            })
            .collect();
        (open, told.join(", "), text(tree.root_element()))
    };
    let (mut muted, stored) = (Muted::default(), buses());
    let (open, told, _) = controls(&stored, &muted);
    assert_eq!((open, told.as_str()), (false, "ad yes, advertiser yes, platform yes"));
    muted.set(Mute::Advertiser, &stored, true);
    let (open, told, said) = controls(&stored, &muted);
    assert_eq!((open, told.as_str()), (true, "ad yes, advertiser no, platform yes"));
    assert!(said.contains("Ads from Better Buses for Brindlewick no longer get a badge. Undo"), "{said}");
    // Of an advertiser nobody named nothing can be muted but the ad and the platform.
    assert_eq!(controls(&blank(), &Muted::default()).1, "ad yes, platform yes");
}

#[test]
fn how_sure_it_is_an_ad_is_said_with_its_signs() {
    let said =
        |stored: &Stored| text(Html::parse_fragment(&panel(Locale::english(), stored, NOW)).root_element());
    assert!(
        said(&buses()).contains(
            "It is an ad: the way the page is built and the label you can read say so independently."
        )
    );
    assert!(said(&river()).contains("It is probably an ad: so far only the page’s own data says so."));
    assert!(said(&buses()).contains("It counts as political because it is declared as such."));
}

#[test]
fn the_platforms_explanation_is_linked_only_where_it_is_a_web_address() {
    assert!(panel(Locale::english(), &river(), NOW).contains("href=\"https://x.com/about-ads?aid=1\""));
    let html = panel(Locale::english(), &hostile(), NOW);
    assert!(!html.contains("own explanation</a>"), "{html}");
    // What is linked are the platform's own settings, and nothing the page said.
    let tree = Html::parse_fragment(&html);
    for link in tree.select(&select("a[href]")).map(|link| link.value().attr("href").unwrap()) {
        assert!(link.starts_with("https://x.com/settings/"), "{link}");
    }
}

/// The parameters of an address of the same page.
fn parameters(address: &str) -> Vec<(String, String)> {
    let pairs = address.strip_prefix('#').unwrap().split('&').filter_map(|pair| pair.split_once('='));
    let plain = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
    pairs.map(|(name, value)| (name.to_owned(), plain(value))).collect()
}

#[test]
fn a_record_leads_back_to_the_list_it_came_from() {
    let query = Query { query: "bus \"40\"".into(), platform: "x".into(), ..Query::default() };
    let back = |html: &str, css: &str| {
        let tree = Html::parse_fragment(html);
        let link = tree.select(&select(css)).next().unwrap();
        parameters(link.value().attr("href").unwrap())
    };
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let stored = buses();
    let row = rows(Locale::english(), std::slice::from_ref(&stored), 40, 60, &query, NOW);
    let there =
        [pair("tab", "ad"), pair("key", &stored.key), pair("query", "bus \"40\""), pair("platform", "x")];
    assert_eq!(back(&row, "a.title"), there);
    assert!(row.contains("aria-posinset=\"41\"") && row.contains("aria-setsize=\"60\""), "{row}");
    let record = record(Locale::english(), &Record { stored: &stored, query: &query, now: NOW });
    let here = [pair("tab", "ads"), pair("query", "bus \"40\""), pair("platform", "x")];
    assert_eq!(back(&record, "a.back"), here);
}

#[test]
fn the_overview_says_how_many_and_by_whom() {
    let (tally, _) = counted(&[buses(), river(), kettle(), blank()]);
    let today = sightline::text::date::number("2026-11-24").unwrap();
    let view = Overview { tally: &tally, since: Since::Month, stored: 4, any_on: true, today };
    let html = overview(Locale::english(), &view);
    let said = text(Html::parse_fragment(&html).root_element());
    for part in [
        "You saw 4 ads. 2 of them are political, by 2 advertisers.",
        "Why you were chosen is known for one of 2 political ads.",
        "How you were chosen, in the one political ad that is explained",
    ] {
        assert!(said.contains(part), "{said}");
    }
    for id in ["over-time", "attention", "who", "how", "platforms"] {
        let svg = picture(Locale::english(), &view, id).unwrap();
        assert!(svg.starts_with("<svg") && !svg.contains("href"), "{svg}");
    }
    assert_eq!(picture(Locale::english(), &view, "nothing"), None);
}

#[test]
fn a_time_reaches_back_from_today() {
    let today = sightline::text::date::number("2026-11-24").unwrap();
    let from: Vec<String> = Since::ALL.into_iter().map(|since| since.from(today)).collect();
    assert_eq!(from, ["2026-11-18", "2026-10-26", "2026-08-27", "2025-11-25", ""]);
    assert_eq!(
        (Since::from_id("7"), Since::from_id("x"), Since::from_id("all")),
        (Since::Week, Since::Month, Since::All)
    );
}

#[test]
fn what_they_think_you_are_names_who_used_it_and_where_it_is_changed() {
    let (_, used) = counted(&[buses(), kettle()]);
    let query = TraitQuery::default();
    let page = TraitsPage { traits: &used, query: &query, stored: 2, any_on: true };
    let html = traits_page(Locale::english(), &page);
    let tree = Html::parse_fragment(&html);
    let said = text(tree.root_element());
    for part in
        ["Local politics", "Better Buses for Brindlewick", "Brindlewick", "can reveal political opinions"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    let first = tree
        .select(&select("table[class=traits]"))
        .next_back()
        .and_then(|table| table.select(&select("tbody tr")).next());
    assert!(first.is_some_and(|row| row.value().classes().any(|class| class == "is-sensitive")), "{html}");
    assert!(
        tree.select(&select("td a[href^=\"https://\"]")).count() > 0,
        "no way to change anything: {html}"
    );
}

static NEVER: BTreeMap<String, String> = BTreeMap::new();
static SILENT: About = About { country: None, age_band: None };

/// What is there to donate for somebody who joined nothing and gave nothing.
fn nothing() -> Donate<'static> {
    Donate {
        joined: None,
        collector: "",
        offer: None,
        rows: &[],
        weeks: &[],
        about: &SILENT,
        more: false,
        automatic: false,
        never: &NEVER,
        outbox: &[],
        no_tokens: "",
        today: "2026-11-27",
        now: 1_795_737_600_000.0,
    }
}

/// The page of a study that is joined, with these records to review.
fn review_of(rows: &[Reviewed]) -> String {
    let (study, weeks, about) = (terms(), seen(), said());
    let page = Donate {
        joined: Some(&study),
        collector: "http://127.0.0.1:8787",
        rows,
        weeks: &weeks,
        about: &about,
        outbox: &outbox(),
        ..nothing()
    };
    donate(Locale::english(), &page)
}

/// The bytes that leave, as they are shown.
fn exact(html: &str) -> String {
    Html::parse_fragment(html).select(&select("pre")).next().unwrap().text().collect()
}

#[test]
fn the_review_shows_every_field_and_the_exact_text() {
    let row = reviewed("k1", donation());
    let html = review_of(std::slice::from_ref(&row));
    let tree = Html::parse_fragment(&html);
    assert_eq!(exact(&html), serde_json::to_string(&row.record()).unwrap());
    let shown = text(tree.root_element());
    for value in [
        "Brindlewick Transport Action",
        "buses.example",
        "2026-W48",
        "Age: 35-44",
        "Interest: Local politics (sensitive)",
        "Uploaded list, no detail",
        "4 to 9 times",
        "Counts you for this adyes: the first you give",
        "Your age35-44 years",
        "brindlewick-2026",
        "0.1.0",
        "Sent empty: Account, Authorised by.",
        "2 1 left out",
    ] {
        assert!(shown.contains(value), "{value}: {shown}");
    }
    let boxes: Vec<_> = tree.select(&select("form.review input[name=keys]")).collect();
    assert_eq!(boxes.len(), 1);
    // What is approved is this very record.
    let approved = boxes[0].value().attr("value").unwrap();
    assert_eq!(approved, ticket("k1", &row.record(), &terms().digest));
    assert!(boxes[0].value().attr("checked").is_none(), "nothing is ticked for the person");
    assert_eq!(
        tree.select(&select("table [data-act=withdraw]")).count(),
        6,
        "what waits, what is held, what was sent, what was refused"
    );
}

#[test]
fn how_much_was_seen_is_reviewed_by_itself_with_its_exact_text_and_nothing_ticked() {
    let html = review_of(&[]);
    let tree = Html::parse_fragment(&html);
    let form = tree.select(&select("form.weeks[data-act=donate]")).next().unwrap();
    let [row] = seen();
    let boxes: Vec<_> = form.select(&select("input[name=keys]")).collect();
    assert!(boxes.len() == 1 && boxes[0].value().attr("checked").is_none(), "ticked for the person");
    assert_eq!(
        boxes[0].value().attr("value"),
        Some(ticket(&row.key, &row.coverage, &terms().digest).as_str())
    );
    let exact: String = form.select(&select("pre")).next().unwrap().text().collect();
    assert_eq!(exact, serde_json::to_string(&row.coverage).unwrap());
    let shown = text(form);
    for value in ["Facebook", "2026-W47", "4-5", "100-299", "10-29", "1-3"] {
        assert!(shown.contains(value), "{value}: {shown}");
    }
    assert!(!shown.contains("117"), "finer than it leaves: {shown}");
    // A study that does not ask has nothing of it on its page.
    let mut modest = terms();
    modest.study.asks = vec![Field::Text];
    let (weeks, about) = (seen(), said());
    let page = Donate { joined: Some(&modest), weeks: &weeks, about: &about, ..nothing() };
    let html = donate(Locale::english(), &page);
    assert!(!html.contains("data-act=\"about\"") && !html.contains("coverage"));
    assert!(Html::parse_fragment(&html).select(&select("form.weeks")).next().is_none());
}

#[test]
fn nobody_is_asked_to_say_more_of_themselves_than_the_study_wants_and_nothing_is_ticked() {
    let silent = About::default();
    let asked = |asks: &[Field], about: &About| -> Vec<(String, bool)> {
        let mut study = terms();
        study.study.asks = asks.to_vec();
        let page = Donate { joined: Some(&study), about, ..nothing() };
        let html = donate(Locale::english(), &page);
        let tree = Html::parse_fragment(&html);
        let ticks = select("section.yourself input[type=checkbox]");
        tree.select(&ticks)
            .map(|it| {
                (it.value().attr("data-part").unwrap().to_owned(), it.value().attr("checked").is_some())
            })
            .collect()
    };
    let country = |on| ("country".to_owned(), on);
    let age = |on| ("age_band".to_owned(), on);
    assert_eq!(asked(&[Field::Text], &silent), []);
    assert_eq!(asked(&[Field::Country], &silent), [country(false)]);
    assert_eq!(asked(&[Field::AgeBand, Field::Country], &silent), [country(false), age(false)]);
    assert_eq!(asked(&[Field::AgeBand, Field::Country], &said()), [country(true), age(true)]);
}

#[test]
fn what_a_record_counts_for_is_told_from_the_rest_of_its_bytes() {
    let mut whole = donation();
    whole.text = some("\"first_for_ad\":false,\"first_for_advertiser\":false,");
    let row = reviewed("k1", whole);
    let html = review_of(std::slice::from_ref(&row));
    assert_eq!(exact(&html), serde_json::to_string(&row.record()).unwrap());
    let tree = Html::parse_fragment(&html);
    let marked: Vec<String> = tree.select(&select("pre [data-bytes]")).map(text).collect();
    assert_eq!(marked, ["true", "true"]);
    // Every record it may become by what is ticked before it has its digest there.
    let body = tree.select(&select("form.review tbody")).next().unwrap().value();
    let digests: Vec<&str> = body.attr("data-digests").unwrap().split(' ').collect();
    for (digest, (ad, advertiser)) in
        digests.iter().zip([(true, true), (true, false), (false, true), (false, false)])
    {
        let counting = row.counting(First { ad, advertiser });
        assert_eq!(format!("k1 {digest}"), ticket("k1", &counting, &terms().digest), "{ad} {advertiser}");
    }
}

#[test]
fn what_is_left_out_is_struck_out_and_not_among_the_bytes() {
    let whole = donation();
    let ticked = |html: &str| -> BTreeMap<String, bool> {
        let tree = Html::parse_fragment(html);
        let tick = select("input[data-act=trim]");
        let ticks = tree.select(&tick);
        ticks
            .map(|it| {
                (it.value().attr("data-part").unwrap().to_owned(), it.value().attr("checked").is_some())
            })
            .collect()
    };
    let before = ticked(&review_of(&[reviewed("k1", whole.clone())]));
    let sensitive: Vec<_> = before.iter().filter(|(_, on)| !**on).map(|(part, _)| part.clone()).collect();
    assert!(matches!(sensitive.as_slice(), [one] if one.contains("Local politics")), "{before:?}");
    // Every part that has a tick can be left out, and the bytes are those of what is left.
    for (part, on) in &before {
        let mut row = reviewed("k1", whole.clone());
        let mut giving = Giving::default();
        giving.trim("k1", part, sensitivity(&whole, part).unwrap(), !on);
        row = Reviewed::new(row.key, row.advertiser, row.whole, giving.trim_of("k1"), &Counted::default());
        let html = review_of(std::slice::from_ref(&row));
        let changed: Vec<_> = ticked(&html).into_iter().filter(|(part, on)| before[part] != *on).collect();
        assert!(changed.contains(&(part.clone(), !on)), "{part}");
        assert_eq!(exact(&html), serde_json::to_string(&row.record()).unwrap(), "{part}");
        assert_ne!(row.record(), reviewed("k1", whole.clone()).record(), "{part}");
        let struck = Html::parse_fragment(&html).select(&select(".whole s")).count();
        assert_eq!(struck > 0, *on || changed.len() > 1, "{part}: {changed:?}");
    }
}

#[test]
fn what_nobody_would_see_is_made_visible() {
    let mut whole = donation();
    whole.text = some("Vote\u{2800}now\u{e000}");
    let html = review_of(&[reviewed("k1", whole)]);
    let marks: Vec<String> = Html::parse_fragment(&html).select(&select("dd mark")).map(text).collect();
    assert_eq!(marks, ["U+2800", "U+E000"]);
    assert!(exact(&html).contains("VoteU+2800nowU+E000"));
}

#[test]
fn one_record_is_shown_before_anybody_joins() {
    let (study, rows) = (terms(), [reviewed("k1", donation())]);
    let (offer, about) =
        (Some(Offer { file: "sightline-study 1", terms: &study, invite: "" }), About::default());
    let page = Donate { offer, rows: &rows, about: &about, ..nothing() };
    let html = donate(Locale::english(), &page);
    assert_eq!(exact(&html), serde_json::to_string(&rows[0].record()).unwrap());
    assert!(
        Html::parse_fragment(&html).select(&select(".preview input")).next().is_none(),
        "nothing to decide yet"
    );
}

#[test]
fn what_is_told_later_can_be_told_at_once() {
    let page = |hours: f64| {
        let mut outbox = outbox();
        for row in outbox.iter_mut().filter(|row| row.state == State::Returning) {
            row.next_at = nothing().now + hours * 3_600_000.0;
        }
        donate(Locale::english(), &Donate { outbox: &outbox, ..nothing() })
    };
    let later = page(5.0);
    assert!(
        later.contains("The collector is told later about 1 that you took back.")
            && later.contains("data-act=\"hurry\""),
        "{later}"
    );
    assert!(!page(0.0).contains("told later") && !page(0.0).contains("data-act=\"hurry\""));
}

#[test]
fn what_is_taken_back_is_counted_with_the_days_until_when_that_comes_in_time() {
    let mut rows = queue();
    rows.push(Entry { tag: "9b".into(), secret: String::new(), ..rows[1].clone() });
    let said = |withdrawal: &Withdrawal, stops: bool| {
        let outlook = Outlook::of(withdrawal, &rows, 1_795_737_600_000.0);
        let html = view_of_withdrawal(Locale::english(), &outlook, stops);
        text(Html::parse_fragment(&html).root_element())
    };
    let all = said(&Withdrawal::All, true);
    for part in [
        "7 donations are taken back.",
        "5 were never sent, and never will be.",
        "1 can be recalled: until 6 December 2026 nobody analyses it.",
        "1 may have been analysed already: its record is deleted, but what was released in aggregate cannot be recalled.",
        "1 cannot be taken back from here",
        "Each withdrawal is sent at a time of its own within 24 hours, while the browser is open",
        "Nothing is given automatically any more",
        "This cannot be undone.",
    ] {
        assert!(all.contains(part), "{part}: {all}");
    }
    let one = said(&Withdrawal::One { tag: "b2".into() }, false);
    assert!(
        one.contains("1 donation is taken back.") && one.contains("may have been analysed already"),
        "{one}"
    );
    assert!(!one.contains("nobody analyses") && !one.contains("automatically"), "{one}");
    let gone = said(&Withdrawal::One { tag: "dd".into() }, false);
    assert!(gone.contains("None of this can be taken back."), "{gone}");
    let other = Withdrawal::Study { study: "brindlewick-2026".into(), signer: "0".repeat(64) };
    assert!(said(&other, false).contains("None of this"), "another's key, the same name");
}

#[test]
fn what_waits_to_be_given_by_itself_is_listed_with_its_very_bytes() {
    let (study, outbox) = (terms(), queue());
    let page = Donate { joined: Some(&study), automatic: true, outbox: &outbox, ..nothing() };
    let html = donate(Locale::english(), &page);
    let tree = Html::parse_fragment(&html);
    let listed: Vec<_> = tree.select(&select(".queue li")).collect();
    assert_eq!(listed.len(), 1, "only what waits for it");
    let queued = outbox.last().unwrap().queued.clone().unwrap();
    assert_eq!(listed[0].select(&select("pre")).map(text).collect::<Vec<_>>(), [queued]);
    assert!(text(listed[0]).contains("Will be given on 26 November 2026"), "{}", text(listed[0]));
    assert_eq!(tree.select(&select("[data-act=cancel]")).count(), 2, "one, and all");
    // What waits is no donation yet.
    assert_eq!(tree.select(&select("table.outbox tbody tr")).count(), outbox.len() - 1);
    assert_eq!(
        tree.select(&select("[data-act=automatic]")).map(text).collect::<Vec<_>>(),
        ["Stop giving automatically"]
    );
    // It is off, and asks for a tick of its own, unless it was chosen.
    let html = donate(Locale::english(), &Donate { automatic: false, outbox: &[], ..page });
    let tree = Html::parse_fragment(&html);
    let tick = tree.select(&select("form[data-act=automatic] input[required]")).next().unwrap();
    assert!(tick.value().attr("checked").is_none());
}

#[test]
fn that_there_is_more_to_review_is_said() {
    let (study, rows) = (terms(), [reviewed("k1", donation())]);
    let about = About::default();
    let page = |more| Donate { joined: Some(&study), rows: &rows, more, about: &about, ..nothing() };
    assert!(donate(Locale::english(), &page(true)).contains("The others follow"));
    assert!(!donate(Locale::english(), &page(false)).contains("The others follow"));
}

#[test]
fn a_study_says_everything_before_anybody_joins() {
    let (now, file) = (terms(), "sightline-study 1 and so on");
    let mut before = terms();
    (before.digest, before.study.retention_days, before.signer) = ("0".repeat(64), 30, "ab".repeat(32));
    let offer = Some(Offer { file, terms: &now, invite: "" });
    let to_donate = Donate { offer, ..nothing() };
    let html = donate(Locale::english(), &to_donate);
    let tree = Html::parse_fragment(&html);
    let said = text(tree.select(&select("dl.terms")).next().unwrap());
    let study = &now.study;
    for value in [&study.controller, &study.contact, &study.purpose, &study.recipients].into_iter().chain([
        &study.funder,
        &study.ethics,
        &study.collector,
        &study.published,
    ]) {
        assert!(said.contains(value.as_str()), "{value}");
    }
    for value in [
        "1 November 2026",
        "31 May 2027",
        "365 days after the study ends",
        "at least 10 people",
        "14 days after the week",
        "within 24 hours",
        "GB, IE",
        "01234567 01234567",
        "names in the reasons",
        "Your country, if you tick it",
        "Your age in bands",
        "How much you saw in a week",
    ] {
        assert!(said.contains(value), "{value}: {said}");
    }
    let join = tree.select(&select("form[data-act=join]")).next().unwrap();
    assert_eq!(join.value().attr("data-file"), Some(file));
    let services = format!("{} {}", study.relay, study.issuer);
    assert_eq!(join.value().attr("data-services"), Some(services.as_str()));
    let ticks: Vec<_> = join.select(&select("input[type=checkbox]")).collect();
    assert_eq!(ticks.len(), 2, "consent and age");
    for tick in ticks {
        assert!(tick.value().attr("required").is_some() && tick.value().attr("checked").is_none());
    }
    // Whoever joined before sees what is another now, and that another key signed it.
    let html = donate(Locale::english(), &Donate { joined: Some(&before), ..to_donate });
    let shown = text(Html::parse_fragment(&html).root_element());
    for value in ["not the terms you joined under", "signed with another key", "until now: 30 days after"] {
        assert!(shown.contains(value), "{value}");
    }
    let same = donate(Locale::english(), &Donate { joined: Some(&now), ..to_donate });
    assert!(!same.contains("data-act=\"join\"") && same.contains("the ones you joined under"));
}

#[test]
fn switches_show_what_is_on() {
    let html = welcome(Locale::english(), &Welcome { step: 3, on: &[Platform::Reddit] });
    let tree = Html::parse_fragment(&html);
    let on: Vec<_> = tree
        .select(&select("input[data-act=switch][checked]"))
        .map(|input| input.value().attr("data-platform").unwrap())
        .collect();
    assert_eq!(on, ["reddit"]);
    assert_eq!(tree.select(&select("input[data-act=switch]")).count(), Platform::READ.len());
}

#[test]
fn the_first_steps_ask_for_nothing_and_the_last_can_be_declined() {
    let steps = |step| {
        let html = welcome(Locale::english(), &Welcome { step, on: &[] });
        let tree = Html::parse_fragment(&html);
        let ways: Vec<String> = tree
            .select(&select(".steps [data-act=go]"))
            .map(|it| it.value().attr("data-step").unwrap().to_owned())
            .collect();
        let switches = tree.select(&select("[data-act=switch]")).count();
        (ways, switches, text(tree.root_element()))
    };
    // A step that is none is the nearest.
    for step in [0, 1] {
        let (ways, switches, said) = steps(step);
        assert_eq!((ways, switches), (vec!["2".to_owned()], 0));
        assert!(said.contains("1 of 3") && said.contains("An invented ad"), "{said}");
    }
    let (ways, switches, said) = steps(2);
    assert_eq!((ways, switches), (vec!["1".to_owned(), "3".to_owned()], 0));
    assert!(said.contains("2 of 3") && said.contains("Private windowsThey are never read."), "{said}");
    for step in [3, 4_000_000_000] {
        let (ways, switches, said) = steps(step);
        assert_eq!((ways, switches), (vec!["2".to_owned()], Platform::READ.len()));
        assert!(said.contains("3 of 3") && said.contains("Not now"), "{said}");
    }
}

#[test]
fn the_popup_counts_and_leads_on() {
    let ads = [buses(), river(), kettle(), blank()];
    let said = |view: &Popup<'_>| {
        let html = popup(Locale::english(), view);
        text(Html::parse_fragment(&html).root_element())
    };
    let pop = popup_of(&ads);
    let all = said(&pop);
    assert!(all.contains("2 political ads and 2 others.Better"), "{all}");
    assert!(all.contains("Today: 12 ads, 7 of them political."), "{all}");
    assert!(all.contains("Political ad, paid for by Brindlewick Transport Action."), "{all}");
    // The weightiest reason, not the first.
    assert!(
        all.contains(
            "Why you: You are on an uploaded list · Interest: “Local politics” · + 2 more (Facebook says)"
        ),
        "{all}"
    );
    for (today, political, expect) in [
        (0, 0, "No ads seen today."),
        (1, 0, "Today: 1 ad, not known to be political."),
        (1, 1, "Today: 1 ad, a political one."),
        (2, 0, "Today: 2 ads, none known to be political."),
        (2, 1, "Today: 2 ads, 1 of them political."),
    ] {
        let now = said(&Popup { today, political, ..pop });
        assert!(now.contains(expect), "{now}");
    }
    assert!(said(&Popup { here: &ads[2..3], ..pop }).contains("1 ad, not known to be political."));
    assert!(said(&Popup { here: &ads[0..1], ..pop }).contains("1 political ad."));
    let html = popup(Locale::english(), &pop);
    let tree = Html::parse_fragment(&html);
    let ways: Vec<_> =
        tree.select(&select(".foot [data-tab]")).map(|it| it.value().attr("data-tab").unwrap()).collect();
    assert_eq!(ways, ["overview"], "one way to everything else");
    assert_eq!(tree.select(&select("[data-act=beside]")).count(), 1);
    let telephone = popup(Locale::english(), &Popup { beside: false, ..pop });
    assert!(!telephone.contains("data-act=\"beside\""), "a telephone has nothing beside the page");
}

#[test]
fn a_pause_is_said_with_the_time_left_and_can_be_ended() {
    let ads = [buses()];
    for (left, expect) in [(1, "for another minute."), (59, "for another 59 minutes.")] {
        let pages = [
            popup(Locale::english(), &Popup { pause: Some(left), ..popup_of(&ads) }),
            side(Locale::english(), &Side { pause: Some(left), ..side_of(&ads, &[]) }),
        ];
        for html in pages {
            let tree = Html::parse_fragment(&html);
            let said = text(tree.root_element());
            assert!(said.contains("Sightline is paused.") && said.contains(expect), "{said}");
            let ends: Vec<_> = tree
                .select(&select("[data-act=pause]"))
                .map(|it| it.value().attr("data-minutes").unwrap())
                .collect();
            assert_eq!(ends, ["0"], "a pause offers its end and no other pause");
        }
    }
    let html = popup(Locale::english(), &popup_of(&ads));
    assert!(html.contains("data-minutes=\"60\""), "{html}");
}

#[test]
fn the_side_panel_lists_each_ad_once() {
    let (here, today) = ([buses()], [river(), buses(), kettle()]);
    let keys = |view: &Side<'_>| {
        let html = side(Locale::english(), view);
        let tree = Html::parse_fragment(&html);
        let keys: Vec<String> = tree
            .select(&select(".find[data-key]"))
            .map(|it| it.value().attr("data-key").unwrap().to_owned())
            .collect();
        keys
    };
    let all = side_of(&here, &today);
    assert_eq!(keys(&all), [buses().key, river().key, kettle().key]);
    // What is kept of a tab that now shows another site, or is read no more, is not what is in front.
    assert_eq!(keys(&Side { platform: None, on: false, ..all }), [river().key, buses().key, kettle().key]);
    let html = side(Locale::english(), &all);
    let tree = Html::parse_fragment(&html);
    assert_eq!(tree.select(&select(".find.is-political")).count(), 2);
}

#[test]
fn the_styles_ask_nothing_of_anybody() {
    let own = style();
    for css in [IN_PAGE_CSS, own.as_str()] {
        assert!(
            !css.contains("url(") && !css.contains("@import") && !css.contains("http"),
            "no remote resource"
        );
        for part in ["forced-colors: active", "prefers-reduced-motion", "@media print"] {
            assert!(css.contains(part), "{part}");
        }
        let dark = ["prefers-color-scheme: dark", "light-dark("];
        assert!(dark.iter().any(|way| css.contains(way)), "no dark colours");
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }
}

// --- the pseudo-language -----------------------------------------------------------------------------------

/// Pages that still speak English everywhere, by how their names begin. A page that is clean may not stand here.
const NOT_YET: [&str; 0] = [];

/// Words that are the same in every language: names of ours and of formats, units, and what stands for a number.
const ALLOWED: [&str; 4] = ["Sightline", "https", "http", "HTTP"];

/// Every text of the samples: names, ads, studies. Pages show them as they are.
fn data() -> Vec<String> {
    fn leaves(value: &serde_json::Value, out: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) => out.push(text.clone()),
            serde_json::Value::Array(list) => list.iter().for_each(|inner| leaves(inner, out)),
            serde_json::Value::Object(map) => map.values().for_each(|inner| leaves(inner, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    let samples = [buses(), river(), kettle(), blank(), hostile()];
    for value in [
        serde_json::to_value(&samples).unwrap(),
        serde_json::to_value([donation()]).unwrap(),
        serde_json::to_value(study()).unwrap(),
        serde_json::to_value(outbox()).unwrap(),
        serde_json::to_value(traits().iter().map(|it| &it.reasons).collect::<Vec<_>>()).unwrap(),
    ] {
        leaves(&value, &mut out);
    }
    // The words of our own vocabulary, `political` or `customer_list`, are not for people.
    out.retain(|text| !text.chars().all(|c| c.is_ascii_lowercase() || c == '_'));
    out.extend(read_last().files.into_iter().map(|file| file.name));
    out.extend(samples.iter().filter_map(|it| it.ad.advertiser.handle.clone()));
    out.extend(worried().rows.iter().flat_map(|row| row.unknown.keys().cloned()));
    out.extend(newer().signers.iter().cloned());
    out.extend(Platform::ALL.map(|platform| platform.name().to_owned()));
    // Pages show lines, fold white space and leave out what turns writing.
    let lines: Vec<String> = out.iter().flat_map(|text| text.lines()).map(str::to_owned).collect();
    out.extend(lines);
    let mut out: Vec<String> = out.iter().map(|text| sightline::text::tidy(text, 10_000)).collect();
    // A single letter would blank out letters of words.
    out.retain(|text| text.chars().count() > 1 || text == "X");
    out.sort_by_key(|text| std::cmp::Reverse(text.len()));
    out.dedup();
    out
}

/// What a person reads or hears of a page, piece by piece. What says itself that it is in another language is left out,
/// and so is the exact text of records.
fn heard(element: ElementRef<'_>, out: &mut Vec<String>) {
    let value = element.value();
    // Labels of charts are bounded as others' words are, and lose their marks by it; `tests/chart.rs` has them mirrored.
    let chart = value.name() == "figure" && value.classes().any(|class| class == "chart");
    if value.attr("lang") == Some("en") || value.name() == "pre" || chart {
        return;
    }
    let said = ["aria-label", "title", "placeholder", "alt"];
    out.extend(said.iter().filter_map(|name| value.attr(name)).map(str::to_owned));
    for child in element.children() {
        if let Node::Text(text) = child.value() {
            out.push(text.to_string());
        } else if let Some(child) = ElementRef::wrap(child) {
            heard(child, out);
        }
    }
}

/// What of a text nobody turned: words that do not come from `locales/`, nor from `data`.
fn unturned(text: &str, data: &[String]) -> Vec<String> {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '\u{202e}' => depth += 1,
            '\u{202c}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ => plain.push(c),
        }
    }
    // Languages are called by their own names everywhere.
    let languages: Vec<String> = Locale::all().map(|locale| locale.name.to_owned()).collect();
    // The invented ad is shown as an ad is: without the marks.
    let example =
        ["example-problem", "example-ask", "example-interest"].map(|id| Locale::english().say(id, &[]));
    let paid = Locale::english().say("row-paid", &[("name", "Brindlewick Transport Action")]);
    // Longer ones hold shorter ones.
    let mut all: Vec<&String> = [&paid].into_iter().chain(&example).chain(data).chain(&languages).collect();
    all.sort_by_key(|known| std::cmp::Reverse(known.len()));
    for known in all {
        // A long text may have been cut.
        let begin: String = known.chars().take(60).collect();
        if let (true, Some(at)) = (begin.len() > 50, plain.find(&begin)) {
            plain.truncate(at);
        }
        plain = match known.as_str() {
            // As a word of its own.
            "X" => plain
                .split(' ')
                .filter(|word| word.trim_matches(['.', ',', ':']) != "X")
                .collect::<Vec<_>>()
                .join(" "),
            _ => plain.replace(known.as_str(), " "),
        };
    }
    let words = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1);
    // A hash is nobody's language.
    let is_hash = |word: &&str| word.len() == 64 && word.chars().all(|c| c.is_ascii_hexdigit());
    words.filter(|word| !ALLOWED.contains(word) && !is_hash(word)).map(str::to_owned).collect()
}

#[test]
fn every_word_a_person_reads_is_a_message() {
    let pseudo = Locale::of(PSEUDO);
    let data = data();
    let left = |html: &str| {
        let mut pieces = Vec::new();
        heard(Html::parse_fragment(html).root_element(), &mut pieces);
        pieces.iter().flat_map(|piece| unturned(piece, &data)).collect::<Vec<_>>()
    };
    let pages = pages(pseudo).into_iter().map(|(_, name, html)| (name, html)).collect::<Vec<_>>();
    let mut stale: Vec<&str> = NOT_YET.to_vec();
    for (name, html) in pages.into_iter().chain(parts(pseudo)).filter(|(name, _)| !name.contains("hostile")) {
        let left = left(&html);
        match NOT_YET.iter().find(|begin| name.split('-').next() == Some(begin)) {
            Some(begin) if !left.is_empty() => stale.retain(|other| other != begin),
            Some(_) => {}
            None => assert!(left.is_empty(), "{name} says in English: {left:?}"),
        }
    }
    assert!(stale.is_empty(), "translated now, take them out of NOT_YET: {stale:?}");
}

#[test]
fn every_trouble_is_a_sentence_in_the_persons_language() {
    let detail = || "unexpected token".to_owned();
    let problems = || vec![Problem { field: "ends".into(), message: detail() }];
    let refused = [
        Refused::Size(2_000_000),
        Refused::Form(detail()),
        Refused::Signer("ab".repeat(32)),
        Refused::Signature,
        Refused::Older { offered: 2, current: 3 },
        Refused::Expired("2026-11-26".into()),
        Refused::Program("99.0.0".into()),
        Refused::Reach("bank.example".into()),
        Refused::Check(detail()),
        Refused::Example { platform: "x".into(), number: 1, found: 0, expected: 2 },
    ];
    let mut all = vec![
        Trouble::Storage(detail()),
        Trouble::Shape(detail()),
        Trouble::Request(detail()),
        Trouble::Gone,
        Trouble::Platform("myspace".into()),
        Trouble::Page("nowhere".into()),
        Trouble::Key,
        Trouble::RulesAddress,
        Trouble::JoinFirst,
        Trouble::OtherTerms,
        Trouble::Invite,
        Trouble::Decisions,
        Trouble::Receipts(detail()),
        Trouble::NoKeys,
        Trouble::Letters,
        Trouble::Randomness,
        Trouble::OtherCode,
        Trouble::CollectorSilent,
        Trouble::StudyEnded("2026-11-26".into()),
        Trouble::Study(NotAStudy::Form("unexpected token".into())),
        Trouble::Study(NotAStudy::Signature),
        Trouble::Study(NotAStudy::Study(problems())),
        Trouble::Record(problems()),
    ];
    all.extend(refused.map(Trouble::Rules));
    let data = ["unexpected token", "ends", "myspace", "nowhere", "bank.example", &"ab".repeat(32)]
        .map(str::to_owned);
    let mut seen = HashSet::new();
    for trouble in all {
        let english = trouble.to_string();
        assert!(english.starts_with(char::is_uppercase) && english.ends_with(['.', ')']), "{english}");
        // What happened, and what to do about it.
        assert!(english.matches(['.', ';']).count() >= 2, "{english}");
        let left = unturned(&trouble.say(Locale::of(PSEUDO)), &data);
        assert!(left.is_empty(), "{trouble:?} says in English: {left:?}");
        assert!(seen.insert(english), "{trouble:?} says what another says");
    }
}

/// A file of the project as text.
fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_words_of_the_skeleton_pages_are_messages() {
    let english = Locale::english();
    let pages = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("www")).unwrap();
    let pages = pages.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    for page in pages.filter(|name| name.ends_with(".html")) {
        let tree = Html::parse_document(&file(&format!("www/{page}")));
        for element in tree.select(&select("[data-say]")) {
            let id = element.value().attr("data-say").unwrap();
            assert!(english.has(id), "{page}: locales/en.ftl lacks {id}");
            assert_eq!(element.inner_html(), english.say(id, &[]), "{page}: {id}");
        }
        for element in tree.select(&select("[data-say-label]")) {
            let id = element.value().attr("data-say-label").unwrap();
            assert!(english.has(id), "{page}: locales/en.ftl lacks {id}");
            assert_eq!(
                element.value().attr("aria-label"),
                Some(english.say(id, &[]).as_str()),
                "{page}: {id}"
            );
        }
        // Nothing else has words, but our name, and what is said where no script can put other words in its place.
        for element in tree.select(&select("body, body *:not(noscript, noscript *, [data-say])")) {
            for text in element.children().filter_map(|child| child.value().as_text()) {
                assert!(["", "Sightline"].contains(&text.trim()), "{page}: “{}” is no message", text.trim());
            }
            let value = element.value();
            assert_eq!(value.attr("aria-label").is_some(), value.attr("data-say-label").is_some(), "{page}");
        }
    }
}

/// The files of a folder with this extension, in order.
fn below(folder: &str, extension: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries
        .filter(|path| path.extension().is_some_and(|own| own == extension))
        .map(|path| path.strip_prefix(root).unwrap().to_string_lossy().into_owned())
        .collect();
    files.sort();
    files
}

/// The one sheet the package has.
fn style() -> String {
    below("www/style", "css").iter().map(|path| file(path)).collect()
}

#[test]
fn what_the_scripts_say_are_messages() {
    let english = Locale::english();
    let text_from = |rest: &str| rest.split('"').next().unwrap_or_default().to_owned();
    let mut count = 0;
    let folders = ["www", "www/page", "www/page/acts", "extension", "extension/background"];
    for path in folders.into_iter().flat_map(|folder| below(folder, "js")) {
        let script = file(&path);
        // Said where the core cannot be asked: the English beside the key is what `locales/en.ftl` says.
        for call in script.split("plainly(\"").skip(1) {
            let (key, rest) =
                call.split_once("\", \"").unwrap_or_else(|| panic!("{path}: {}", text_from(call)));
            let id = format!("browser-{key}");
            assert!(english.has(&id), "{path}: locales/en.ftl lacks {id}");
            assert_eq!(text_from(rest), english.say(&id, &[]), "{path}: {id}");
            count += 1;
        }
        for quoted in script.split('"').skip(1).step_by(2) {
            let ours = ["notice-", "trouble-"].iter().any(|begin| quoted.starts_with(begin));
            assert!(!ours || english.has(quoted), "{path}: locales/en.ftl lacks {quoted}");
            count += usize::from(ours);
        }
        for begin in ["words(\"", "Problem(\""] {
            for call in script.split(begin).skip(1) {
                assert!(english.has(&text_from(call)), "{path}: locales/en.ftl lacks {}", text_from(call));
            }
        }
    }
    assert!(count > 40, "only {count} messages found");
}

/// Writes every view as a page of its own, to be looked at.
#[test]
fn sample_pages() {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from);
    let out = target.join("view");
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("style.css"), style()).unwrap();
    let head = "<!doctype html><html lang=en-GB><meta charset=utf-8><meta name=viewport content='width=device-width'>";
    for (locale, suffix) in [(Locale::english(), ""), (Locale::of(PSEUDO), ".ar-XB")] {
        let dir = locale.dir();
        for (body, name, html) in pages(locale) {
            let page = format!(
                "{head}<title>{name}</title><link rel=stylesheet href=style.css><body class={body} dir={dir}>\
                 <header><p class=brand>Sightline</p></header><main id=view tabindex=-1>{html}</main>"
            );
            fs::write(out.join(format!("{name}{suffix}.html")), page).unwrap();
        }
    }
    let english = Locale::english();
    let pseudo = Locale::of(sightline::show::locale::PSEUDO);
    for (name, locale, stored) in [
        ("buses", english, buses()),
        ("river", english, river()),
        ("kettle", english, kettle()),
        ("blank", english, blank()),
        ("mirrored", pseudo, buses()),
    ] {
        // The popover and the shadow root are those the content script makes.
        let (badge, panel) = (badge(locale, &stored), panel(locale, &stored, NOW));
        let page = format!(
            "{head}<title>{name}</title><style>body{{font:62.5% serif;background:#8aa;text-align:center;color:red}}</style>\
             <div style='position:absolute;left:16px;top:16px'><template shadowrootmode=open><style>{IN_PAGE_CSS}</style>\
             {badge}<div class=panel style='position:fixed;left:16px;top:56px'>{panel}</div></template></div>"
        );
        fs::write(out.join(format!("panel-{name}.html")), page).unwrap();
    }
}
