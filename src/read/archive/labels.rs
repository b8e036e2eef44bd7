//! Meta's layout since 2024, which is the same for everything: entries of `label_values`, each a label in the person's language with
//! a value, a link, or a nest of more. What tells them apart is the file's name, which is English everywhere, the field's name
//! (`ent_field_name`) and the shape; words only where nothing else does, and what they do not tell is kept as it stands.

use serde_json::Value;

use super::entry::{self, account, chooser, fix};
use super::import::Import;
use crate::record::ad::{Ad, Platform};
use crate::record::reason::Kind;
use crate::text::{Wordlist, fold};

/// Deepest nest looked into.
const DEEP: u8 = 6;
const LIST: Wordlist = Wordlist::new(include_str!("../../../rules/words/list.txt"));
const ACTIVITY: Wordlist = Wordlist::new(include_str!("../../../rules/words/activity.txt"));
const TITLES: Wordlist = Wordlist::new(include_str!("../../../rules/words/title.txt"));
const INTERESTS: Wordlist = Wordlist::new(include_str!("../../../rules/words/interest.txt"));
const AD: Wordlist = Wordlist::new(include_str!("../../../rules/words/ad.txt"));
const ADVERTISERS: Wordlist = Wordlist::new(include_str!("../../../rules/words/advertiser.txt"));
const AUTHORS: Wordlist = Wordlist::new(include_str!("../../../rules/words/author.txt"));

/// What a file of this layout is about, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// Ads that were seen or clicked.
    Ads,
    /// Ads of advertisers the person interacted with.
    Interacted,
    /// Advertisers who hold a list or know what the person did.
    Advertisers,
    /// What advertisers may use.
    Person,
    /// The person's settings, and everything else: nothing about ads.
    Other,
}

/// What a file is about, by its name.
pub(super) fn about(file: &str) -> About {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file).to_lowercase();
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    if has(&["consent", "subscription", "ads_about_meta"]) {
        About::Other
    } else if has(&["ads_viewed", "ads_clicked", "ads_seen", "ads_watched"]) {
        About::Ads
    } else if has(&["advertisers_you", "interacted_with"]) {
        About::Interacted
    } else if has(&["advertisers_using", "advertisers_who", "custom_audience"]) {
        About::Advertisers
    } else if has(&[
        "ad_preferences",
        "ads_interests",
        "other_categories",
        "information_used",
        "your_topics",
        "ads_personal",
    ]) {
        About::Person
    } else {
        About::Other
    }
}

/// Whether a folded name says that something is about ads.
pub(super) fn is_about_ads(name: &str) -> bool {
    AD.is_in(name) || name.split([' ', '.']).any(|word| matches!(word, "ad" | "ads"))
}

/// Whether a name is what a person's interests are called.
pub(super) fn is_interest(name: &str) -> bool {
    INTERESTS.has(&fold(name))
}

/// Whether a label says what an advertiser has of the person: a list, or what they did. That is a sign whatever the file is called.
fn is_of_advertisers(it: &Value) -> bool {
    let label = label_of(it).map(|label| fold(&label)).unwrap_or_default();
    ADVERTISERS.is_in(&label) && (LIST.is_in(&label) || ACTIVITY.is_in(&label)) && it.get("vec").is_some()
}

/// Whether a file that begins so has a label that says what advertisers have, in whatever way its letters are written.
pub(super) fn speaks_of_advertisers(head: &str) -> bool {
    if !head.contains("\"label_values\"") {
        return false;
    }
    let text = fold(&entry::plain(head));
    ADVERTISERS.is_in(&text) && (LIST.is_in(&text) || ACTIVITY.is_in(&text))
}

/// What an entry says it is: its label, or its title.
fn label_of(it: &Value) -> Option<String> {
    it.get("label").or_else(|| it.get("title")).and_then(Value::as_str).and_then(fix)
}

fn is_labelled(it: &Value, words: Wordlist) -> bool {
    label_of(it).is_some_and(|text| words.has(&fold(&text)))
}

/// Reads one of a file's `label_values`.
pub(super) fn value(import: &mut Import, file: &str, on: Platform, it: &Value) -> bool {
    match about(file) {
        About::Advertisers => advertisers(import, on, it),
        About::Person => person(import, file, on, it),
        About::Other if is_of_advertisers(it) => advertisers(import, on, it),
        // A list whose label stands beside a link is an ad's; that is read by its entry.
        About::Ads | About::Interacted | About::Other => true,
    }
}

/// Reads an entry of a list that has `label_values`.
pub(super) fn entry(import: &mut Import, file: &str, on: Platform, it: &Value, labels: &[Value]) -> bool {
    match about(file) {
        About::Ads => viewed(import, it, labels),
        About::Interacted => interacted(import, on, it, labels),
        About::Advertisers => {
            labels.iter().for_each(|label| {
                advertisers(import, on, label);
            });
            true
        }
        About::Person => {
            labels.iter().for_each(|label| {
                person(import, file, on, label);
            });
            true
        }
        About::Other if labels.iter().any(is_of_advertisers) => {
            labels.iter().filter(|label| is_of_advertisers(label)).for_each(|label| {
                advertisers(import, on, label);
            });
            true
        }
        // What somebody liked or wrote is no ad, however much it looks like one.
        About::Other => true,
    }
}

/// An advertiser the person interacted with: the title is what the ad was called.
pub(super) fn titled(import: &mut Import, file: &str, on: Platform, it: &Value) -> bool {
    let Some(title) = it.get("title").and_then(Value::as_str).and_then(fix) else { return false };
    if about(file) == About::Interacted {
        let mut ad = entry::ad(on);
        ad.text = Some(title);
        import.add_ad(ad, entry::time(it.get("timestamp")));
    }
    true
}

fn interacted(import: &mut Import, on: Platform, it: &Value, labels: &[Value]) -> bool {
    let plain = || labels.iter().filter(|label| label.get("href").is_none());
    let is_title = |label: &&Value| is_labelled(label, TITLES);
    // Without a known word the last plain value is the title: what was done stands before it.
    let found = plain().find(is_title).or_else(|| plain().rfind(|label| label.get("value").is_some()));
    let Some(title) = found.and_then(|label| label.get("value")?.as_str()).and_then(fix) else {
        return false;
    };
    let mut ad = entry::ad(on);
    ad.text = Some(title);
    import.add_ad(ad, entry::time(it.get("timestamp")));
    true
}

/// An ad of Instagram's lists: what leads to a post is the ad, what leads to an account is who placed it.
fn viewed(import: &mut Import, it: &Value, labels: &[Value]) -> bool {
    let mut links = Vec::new();
    labels.iter().for_each(|label| links_in(label, &mut links, 0));
    let mut ad = entry::ad(Platform::Instagram);
    // The post itself is the ad; its short code is the platform's name for it.
    ad.ad_id = links.iter().find_map(|link| {
        let mut parts = link.split(['/', '?']).skip_while(|part| !matches!(*part, "p" | "reel" | "tv"));
        parts.nth(1).filter(|code| !code.is_empty()).map(str::to_owned)
    });
    let flat = || {
        let plain = labels.iter().filter(|label| label.get("href").is_none());
        plain.filter_map(|label| label.get("value")?.as_str()).find(|text| is_handle(text)).map(str::to_owned)
    };
    if let Some(handle) = links.iter().find_map(|link| handle_of(link)).or_else(flat) {
        account(&mut ad, handle.clone());
        let mut names = Vec::new();
        labels.iter().for_each(|label| names_beside(label, &handle, &mut names, 0));
        if let Some(name) = names.into_iter().next() {
            ad.advertiser.name = Some(name);
        }
    }
    if ad.advertiser.name.is_none() {
        let author = labels.iter().find(|label| is_labelled(label, AUTHORS));
        ad.advertiser.name = author.and_then(|it| it.get("value")?.as_str()).and_then(fix);
    }
    if ad.ad_id.is_none() && ad.advertiser.name.is_none() {
        return false;
    }
    import.add_ad(ad, entry::time(it.get("timestamp")));
    true
}

/// An account's handle: what Instagram allows in one.
fn is_handle(text: &str) -> bool {
    (2..=30).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_'))
}

/// The account a link leads to, if it leads to one.
fn handle_of(link: &str) -> Option<String> {
    let path = link.split_once("instagram.com/")?.1.split(['?', '#']).next()?.trim_matches('/');
    let is_one = is_handle(path) && !matches!(path, "p" | "reel" | "tv" | "explore" | "stories");
    is_one.then(|| path.to_owned())
}

fn inner(it: &Value) -> impl Iterator<Item = &Value> {
    ["dict", "vec"].into_iter().filter_map(|key| it.get(key)?.as_array()).flatten()
}

fn links_in(it: &Value, into: &mut Vec<String>, depth: u8) {
    if depth > DEEP {
        return;
    }
    let link = it.get("href").and_then(Value::as_str).filter(|link| link.starts_with("https://"));
    into.extend(link.map(str::to_owned));
    inner(it).for_each(|one| links_in(one, into, depth + 1));
}

/// The names that stand beside an account's handle in a nest.
fn names_beside(it: &Value, handle: &str, into: &mut Vec<String>, depth: u8) {
    if depth > DEEP {
        return;
    }
    let values = || inner(it).filter_map(|one| one.get("value")?.as_str());
    if values().any(|text| text == handle) {
        let names = values().filter(|text| *text != handle && !text.starts_with("https://")).filter_map(fix);
        into.extend(names);
    }
    inner(it).for_each(|one| names_beside(one, handle, into, depth + 1));
}

/// Advertisers under a label that says what they have.
fn advertisers(import: &mut Import, on: Platform, it: &Value) -> bool {
    let label = label_of(it).unwrap_or_default();
    let field = it.get("ent_field_name").and_then(Value::as_str).unwrap_or_default();
    let mut names = Vec::new();
    names_in(it, &mut names, 0);
    for name in names {
        let reasons = if label.is_empty() && field.is_empty() {
            Vec::new()
        } else {
            vec![what_they_have(field, &label)]
        };
        let mut ad = chooser(on, reasons);
        ad.advertiser.name = Some(name);
        import.add_ad(ad, None);
    }
    true
}

fn what_they_have(field: &str, label: &str) -> Kind {
    let (field, folded) = (fold(field), fold(label));
    if field.contains("customaudience") || field.contains("datafile") || LIST.is_in(&folded) {
        Kind::CustomerList { owner: None, list: None, match_keys: Vec::new() }
    } else if field.contains("remarketing") || ACTIVITY.is_in(&folded) {
        Kind::WebsiteVisit { name: None }
    } else if field.contains("store") {
        Kind::StoreVisit { name: None }
    } else {
        Kind::Unrecognised { text: label.to_owned(), kind: Some("label".into()) }
    }
}

/// What advertisers may use about the person: one field with its value, or a list of names.
fn person(import: &mut Import, file: &str, on: Platform, it: &Value) -> bool {
    let label = label_of(it).unwrap_or_default();
    let field = it.get("ent_field_name").and_then(Value::as_str).unwrap_or(&label).to_owned();
    let mut values: Vec<String> = it.get("value").and_then(Value::as_str).and_then(fix).into_iter().collect();
    names_in(it, &mut values, 0);
    let is_all = |names: &[&str]| names.iter().any(|name| file.contains(name));
    for value in values {
        // "Unspecified" is what the platform says of what it does not know.
        if value == "Unspecified" {
            continue;
        }
        let name = Some(value.clone());
        let kind = match field.to_lowercase().replace([' ', '_'], "").as_str() {
            "interests" | "adinterests" | "topics" => Kind::Interest { name },
            "relationshipstatus" => Kind::Relationship { name },
            "employer" | "employers" => Kind::Employer { name },
            "jobtitle" | "jobtitles" => Kind::JobTitle { name },
            "educationlevel" | "education" => Kind::Education { name },
            "school" | "schools" => Kind::School { name },
            "othercategories" | "categories" | "behaviors" | "behaviours" => Kind::Behaviour { name },
            // Pages have no names of fields, only words; some files hold nothing but one list.
            _ if INTERESTS.has(&fold(&field)) || is_all(&["ads_interests", "your_topics"]) => {
                Kind::Interest { name }
            }
            _ if is_all(&["other_categories"]) => Kind::Behaviour { name },
            _ => Kind::Unrecognised { text: value, kind: Some(field.clone()) },
        };
        import.add_trait(on, kind);
    }
    // A label without a value says that there is none.
    true
}

/// The names in a nest of `dict` and `vec`.
fn names_in(it: &Value, into: &mut Vec<String>, depth: u8) {
    if depth > DEEP {
        return;
    }
    for one in inner(it) {
        into.extend(one.get("value").and_then(Value::as_str).and_then(fix));
        into.extend(one.as_str().and_then(fix));
        names_in(one, into, depth + 1);
    }
}

/// An ad of the older layout: fields by their label, in whatever language, or a title with a list.
pub(super) fn seen(import: &mut Import, it: &Value) -> bool {
    let fields: Vec<&Value> = match it.get("string_map_data").or_else(|| it.get("string_list_data")) {
        Some(Value::Object(fields)) => fields.get("Author").into_iter().chain(fields.values()).collect(),
        Some(Value::Array(list)) => list.iter().collect(),
        _ => return false,
    };
    let said = |field: &&Value| field.get("value").and_then(Value::as_str).and_then(fix);
    let undated = fields.iter().filter(|field| field.get("timestamp").is_none()).find_map(said);
    let title = it.get("title").and_then(Value::as_str).and_then(fix);
    let Some(author) = undated.or(title).or_else(|| fields.iter().find_map(said)) else { return false };
    let at = fields.iter().find_map(|field| field.get("timestamp").filter(|at| at.as_u64() != Some(0)));
    let mut ad: Ad = entry::ad(Platform::Instagram);
    account(&mut ad, author);
    import.add_ad(ad, entry::time(at));
    true
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// What Meta calls the list an advertiser uploaded, and what somebody did with an advertiser.
    #[test]
    fn what_advertisers_have_is_known_in_many_languages() {
        for (language, list, activity) in [
            (
                "cs",
                "Seznam nahraný nebo použitý inzerentem",
                "Vaše interakce s webem, aplikací nebo obchodem inzerenta",
            ),
            (
                "hu",
                "A hirdető által feltöltött vagy használt lista",
                "Interakcióid a hirdető webhelyével, alkalmazásával vagy üzletével",
            ),
            (
                "ro",
                "O listă încărcată sau folosită de agentul de publicitate",
                "Interacțiunile tale cu site-ul web, aplicația sau magazinul agentului de publicitate",
            ),
            (
                "el",
                "Λίστα που μεταφορτώθηκε ή χρησιμοποιήθηκε από τον διαφημιζόμενο",
                "Οι αλληλεπιδράσεις σας με τον ιστότοπο, την εφαρμογή ή το κατάστημα του διαφημιζόμενου",
            ),
            (
                "tr",
                "Reklamveren tarafından yüklenen veya kullanılan bir liste",
                "Reklamverenin internet sitesi, uygulaması veya mağazasıyla etkileşimlerin",
            ),
            (
                "ja",
                "広告主がアップロードまたは使用したリスト",
                "広告主のウェブサイト、アプリ、店舗とのインタラクション",
            ),
            ("ko", "광고주가 업로드하거나 사용한 리스트", "광고주의 웹사이트, 앱 또는 매장과 상호 작용"),
            (
                "vi",
                "Danh sách do nhà quảng cáo tải lên hoặc sử dụng",
                "Lượt tương tác của bạn với trang web, ứng dụng hoặc cửa hàng của nhà quảng cáo",
            ),
            (
                "id",
                "Daftar yang diunggah atau digunakan oleh pengiklan",
                "Interaksi Anda dengan situs web, aplikasi, atau toko pengiklan",
            ),
            (
                "uk",
                "Список, завантажений або використаний рекламодавцем",
                "Ваші взаємодії з сайтом, додатком або магазином рекламодавця",
            ),
            (
                "ar",
                "قائمة تم تحميلها أو استخدامها بواسطة المُعلِن",
                "تفاعلاتك مع موقع الويب أو التطبيق أو المتجر الخاص بالمُعلِن",
            ),
            (
                "he",
                "רשימה שהועלתה או שהמפרסם משתמש בה",
                "האינטראקציות שלך עם האתר, האפליקציה או החנות של המפרסם",
            ),
            ("th", "รายชื่อที่ผู้ลงโฆษณาอัพโหลดหรือใช้", "การโต้ตอบของคุณกับเว็บไซต์ แอพ หรือร้านค้าของผู้ลงโฆษณา"),
            (
                "hi",
                "विज्ञापनदाता द्वारा अपलोड या उपयोग की गई सूची",
                "विज्ञापनदाता की वेबसाइट, ऐप या स्टोर के साथ आपके इंटरैक्शन",
            ),
            (
                "bg",
                "Списък, качен или използван от рекламодателя",
                "Вашите взаимодействия с уебсайта, приложението или магазина на рекламодателя",
            ),
            (
                "hr",
                "Popis koji je oglašivač prenio ili upotrijebio",
                "Vaše interakcije s web-lokacijom, aplikacijom ili trgovinom oglašivača",
            ),
            (
                "sk",
                "Zoznam, ktorý nahral alebo použil inzerent",
                "Vaše interakcie s webom, aplikáciou alebo obchodom inzerenta",
            ),
            (
                "fi",
                "Mainostajan lataama tai käyttämä luettelo",
                "Vuorovaikutuksesi mainostajan sivuston, sovelluksen tai myymälän kanssa",
            ),
            (
                "nb",
                "En liste som annonsøren har lastet opp eller brukt",
                "Interaksjonene dine med annonsørens nettsted, app eller butikk",
            ),
            (
                "da",
                "En liste, der er uploadet eller brugt af annoncøren",
                "Dine interaktioner med annoncørens website, app eller butik",
            ),
            ("zh", "广告主上传或使用的名单", "你与广告主网站、应用或商店的互动"),
            ("zht", "廣告主上傳或使用的名單", "你與廣告主網站、應用程式或商店的互動"),
        ] {
            for (label, expect) in [(list, "customer_list"), (activity, "website_visit")] {
                assert_eq!(what_they_have("", label).id(), expect, "{language}: {label}");
                // So is it where the file is called otherwise.
                let it = json!({ "label": label, "vec": [{ "value": "Elm Party" }] });
                let mut import = Import::new();
                assert!(value(&mut import, "x.json", Platform::Facebook, &it));
                assert_eq!(import.len(), 1, "{language}: {label}");
            }
        }
        assert!(matches!(what_they_have("", "Something else"), Kind::Unrecognised { .. }));
        let mut import = Import::new();
        for label in ["Your list", "Reading list", "Website", "Advertisers", "Pages you follow"] {
            let it = json!({ "label": label, "vec": [{ "value": "Elm Party" }] });
            assert!(value(&mut import, "x.json", Platform::Facebook, &it));
        }
        assert_eq!(import.len(), 0);
    }
}
