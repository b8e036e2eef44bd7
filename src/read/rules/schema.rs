//! The vocabulary of a rules file. `build.rs` includes this very file, so that what is checked when
//! building is what is read when running.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// All rules of one version: what the package ships, and what a signed update carries.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// Counts up; an older version never replaces a newer one.
    pub version: u32,
    /// The oldest program that understands these rules, such as `0.1.0`.
    pub program: String,
    /// The last day (UTC) a signed file serves, such as `2027-05-23`; absent in the package's own rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// One entry per platform.
    pub platforms: Vec<Rules>,
    /// Declarations that stand in an ad's own words, whatever the platform: legal imprints.
    pub imprints: Vec<Disclaimer>,
    /// The table of known advertisers in base64; absent where the one the package ships stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advertisers: Option<String>,
}

/// Everything Sightline knows about one platform's pages: `rules/<platform>.toml`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// The platform's identifier, equal to the file's name.
    pub platform: String,
    /// Host names the rules apply to; a leading dot means any subdomain as well.
    pub hosts: Vec<String>,
    /// Match patterns the browser asks the person about.
    pub matches: Vec<String>,
    /// The address that accounts' relative addresses belong to, such as `https://www.facebook.com`.
    pub base: String,
    /// Words that stand in the platform's own markup and data and in nobody else's: a saved file without an
    /// address is recognised by them.
    pub detect: Vec<String>,
    /// Small inputs with the number of ads in each: rules that fail their own examples are not used.
    pub example: Vec<Example>,
    /// What one post is in the markup, outermost match first.
    #[serde(default)]
    pub post: Vec<Post>,
    /// Signs in the markup.
    #[serde(default)]
    pub marker: Vec<Marker>,
    /// The label a person reads.
    pub label: Option<Label>,
    /// Where each field of the record stands in the markup: the first locator that gives a value wins.
    #[serde(default)]
    pub field: BTreeMap<Field, Vec<Locator>>,
    /// Declarations of payment, as words.
    #[serde(default)]
    pub disclaimer: Vec<Disclaimer>,
    /// Ads in the platform's own JSON.
    #[serde(default)]
    pub json: Vec<JsonRule>,
    /// What the property reader may hand back.
    pub property: Option<Property>,
    /// Explanations a person opens.
    #[serde(default)]
    pub explanation: Vec<ExplanationRule>,
    /// Where the badge would stand.
    pub badge: Option<BadgeRule>,
}

/// Where in a post the badge would stand. It takes the free place nearest to it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BadgeRule {
    /// CSS selectors, the best first: behind the text of the first that is there. Where none is, the badge stands at the
    /// top of the post.
    pub near: Vec<String>,
    /// CSS selectors of the control that opens the post's own menu, the best first. It is pointed at, never pressed.
    #[serde(default)]
    pub menu: Vec<String>,
}

/// An input, and what it must give.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Markup or JSON.
    pub input: String,
    /// How many ads are in it.
    pub ads: usize,
}

/// A kind of post.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// The place on the platform, a [`Surface`](crate::record::ad::Surface) in snake case.
    pub surface: String,
    /// CSS selectors.
    pub select: Vec<String>,
}

/// One sign in the markup: present when the post itself or something in it matches.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marker {
    /// Its name in the evidence.
    pub signal: String,
    /// `structure`, `markup` or `label`.
    pub family: String,
    /// CSS selectors.
    pub select: Vec<String>,
    /// It does not count in a post that is or holds one of these.
    #[serde(default)]
    pub unless: Vec<String>,
    /// CSS selectors of what is enough where the rules know no post around it: only what nobody can write into a message.
    #[serde(default)]
    pub anywhere: Vec<String>,
    /// What it declares, if the platform uses this element for declared ads only: `political` or `issue`.
    pub declares: Option<String>,
}

/// Where the label stands, and its words. Only whole labels count, never words in the body.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// CSS selectors of elements whose whole visible text may be the label.
    pub select: Vec<String>,
    /// A platform whose words hold here too.
    pub like: Option<String>,
    /// The words by language. `Promoted by {advertiser}` fits whatever stands there.
    #[serde(default)]
    pub words: BTreeMap<String, Vec<String>>,
    /// Words that also declare the ad to be `political` or about an `issue`.
    #[serde(default)]
    pub declares: BTreeMap<String, Vec<String>>,
}

/// A field of the record that markup can give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // named as in the record
pub enum Field {
    AdId,
    AdvertiserName,
    AdvertiserHandle,
    AdvertiserId,
    AdvertiserUrl,
    Text,
    LandingUrl,
    Disclaimer,
    ExplanationUrl,
    /// The attribute that holds a whole explanation.
    ExplanationAttribute,
    /// What the advertiser says of itself: looked through for an imprint, never kept.
    Bio,
}

/// A place in the markup.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locator {
    /// A CSS selector; absent means the post itself.
    pub select: Option<String>,
    /// The attribute to take; absent means the text.
    pub attr: Option<String>,
    /// Of an address, this query parameter.
    pub query: Option<String>,
    /// Of an attribute that holds JSON, this path.
    pub json: Option<String>,
    /// Cut from the front, if there.
    pub trim: Option<String>,
    /// Take every match and join them with line breaks, each text once.
    #[serde(default)]
    pub all: bool,
}

/// The words of a declaration of payment, with `{payer}` and `{authorised_by}` where names stand.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disclaimer {
    /// A [`DisclosureKind`](crate::record::ad::DisclosureKind) in snake case.
    pub kind: String,
    /// Templates, the most specific first. `{any}` fits anything and is not
    /// kept, no more than `{address}`, which must hold a number.
    pub templates: Vec<String>,
    /// Of an imprint: it counts only where one of these words stands beside it, in any case.
    #[serde(default)]
    pub beside: Vec<String>,
    /// Of an imprint: labels of the line that names the payer, where the template does not.
    #[serde(default)]
    pub payer: Vec<String>,
    /// Of an imprint: what the address or the words of a link to the transparency notice contain.
    #[serde(default)]
    pub notice: Vec<String>,
}

/// One kind of unit in JSON that can be an ad.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JsonRule {
    /// The place on the platform.
    pub surface: Option<String>,
    /// Paths at which a unit stands, from the top of a document. `**` any depth, `*` within a key, `[]` an
    /// array's elements.
    pub unit: Vec<String>,
    /// Whether an object handed back by the property reader may be such a unit.
    #[serde(default)]
    pub property: bool,
    /// The unit must fit one of these shapes; empty means any object.
    #[serde(default)]
    pub shape: Vec<Shape>,
    /// The unit is no ad when one of these holds.
    #[serde(default)]
    pub unless: Vec<Test>,
    /// Signs; at least one must hold.
    pub marker: Vec<JsonMarker>,
    /// Paths of each field within the unit. `@signal.path` starts at what that marker matched;
    /// `https://…{path}…` is an address with one value filled in.
    #[serde(default)]
    pub field: BTreeMap<Field, Vec<String>>,
    /// The platform's declarations.
    #[serde(default)]
    pub disclosure: Vec<JsonDisclosure>,
    /// The platform's explanation, where it stands in the same JSON.
    #[serde(default)]
    pub explanation: Vec<JsonExplanation>,
}

/// An explanation in JSON.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JsonExplanation {
    /// Where it stands within the unit.
    pub path: String,
    /// How it is written: `texts` (YouTube), `orientation` (TikTok), `thrift` (Reddit), `waist` (Facebook).
    pub form: String,
}

/// A sign in JSON.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JsonMarker {
    /// Its name in the evidence.
    pub signal: String,
    /// `structure` or `label`.
    pub family: String,
    /// Where to look within the unit; empty means the unit itself.
    pub path: String,
    /// What must stand there; absent means anything but null.
    #[serde(flatten)]
    pub test: Condition,
}

/// A path and what must stand there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Test {
    /// Where to look within the unit.
    pub path: String,
    /// What must stand there.
    #[serde(flatten)]
    pub test: Condition,
}

/// What a value must be. All that is given must hold; nothing given means "not null".
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Condition {
    /// Equal, as text.
    pub equals: Option<String>,
    /// Fits, as text without regard to case, with `*` for anything.
    pub like: Option<String>,
    /// An object of one of these shapes.
    #[serde(default)]
    pub shape: Vec<Shape>,
}

/// The shape of an object: what it is recognised by when its name changes.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    /// Its `__typename`.
    pub typename: Option<String>,
    /// Keys that must all be there and not null.
    #[serde(default)]
    pub all: Vec<String>,
    /// Keys of which one must be there and not null.
    #[serde(default)]
    pub any: Vec<String>,
}

/// A declaration in JSON.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JsonDisclosure {
    /// A [`DisclosureKind`](crate::record::ad::DisclosureKind) in snake case.
    pub kind: String,
    /// Where to look within the unit.
    pub path: String,
    /// Fits, as text without regard to case, with `*` for anything.
    pub like: String,
    /// Paths of the payer's name.
    #[serde(default)]
    pub payer: Vec<String>,
    /// Paths of the name of who authorised it.
    #[serde(default)]
    pub authorised_by: Vec<String>,
}

/// What `page.js` may read from an element's own properties.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Property {
    /// Own keys of the element that may be read, by their beginning.
    pub prefixes: Vec<String>,
    /// How many parents of the component may be looked at.
    pub up: u32,
    /// An object is handed back when it has all keys of one of these lists, none of them null or false.
    pub wanted: Vec<Vec<String>>,
}

/// An explanation a person can open.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExplanationRule {
    /// CSS selector of its container.
    pub select: String,
    /// Whether it is a page of its own, in a frame.
    #[serde(default)]
    pub frame: bool,
    /// The query parameter of its address that names the ad, if any.
    pub ad_id_query: Option<String>,
    /// Only at addresses that contain this.
    pub url: Option<String>,
}
