//! The review: what could be donated as a table. Each record is a row, and unfolds to every field of it, what of them is left out,
//! and the very bytes that leave.

use std::collections::BTreeMap;

use donation::{
    AdKind, Basis, Certainty, Coverage, CoverageKind, DisclosureKind, DonorAge, Manifest, Political, Reason,
    Record, SeenBucket, Source, Study, Surface,
};
use maud::{Markup, html};
use serde::Serialize;
use serde_json::Value;

use crate::donate::{Covered, Reviewed, approval, is_sensitive, names_of, ticket};
use crate::keep::counted::{First, names};
use crate::keep::giving::About;
use crate::keep::outbox::digest_of;
use crate::record::ad::Platform;
use crate::show::locale::Locale;
use crate::show::names::{called, criterion, named};
use crate::show::words::{capitalised, join, number};
use crate::text::{is_odd, tidy};

/// Most characters of an ad's words in a row; the style cuts them to two lines.
const EXCERPT: usize = 200;

/// The fields that are the same in all records and none of which can be left out: said once.
const SAME: [&str; 3] = ["study", "form", "program"];
/// What a person says of themselves: said once too.
const ABOUT: [&str; 2] = ["country", "age-band"];

/// A field as it is shown.
struct Field {
    /// Of its message.
    id: &'static str,
    /// Its name as a part that can be left out.
    part: Option<&'static str>,
    /// What it holds; nothing where it is sent empty.
    lines: Vec<Markup>,
}

/// The records that could be given, each with what is left out of it.
///
/// `more`: there are others that are not among them.
pub(super) fn review(locale: &Locale, terms: &Manifest, rows: &[Reviewed], more: bool) -> Markup {
    let study = &terms.study;
    let say = |id: &str| locale.say(id, &[]);
    let total = number(locale, rows.len());
    let same = rows.first().map(|row| fields(locale, &row.whole)).unwrap_or_default();
    html! {
        p { (say("joined-records")) }
        @if more { p { (locale.say("review-more", &[("number", &total)])) } }
        (facts(locale, &same))
        div.search role="search" {
            label.grow {
                span { (say("search")) }
                input id="review-find" type="search" maxlength="200" autocomplete="off" placeholder=(say("search-in"));
            }
            button type="button" data-act="tick" data-on="true" { (say("review-all")) }
            button type="button" data-act="tick" data-on="false" { (say("review-no")) }
        }
        form.review data-act="donate" data-study=(tidy(&study.title, 200)) data-controller=(tidy(&study.controller, 600)) {
            table {
                caption.unseen { (say("joined-choose")) }
                thead {
                    tr {
                        th scope="col" { span.unseen { (say("tab-donate")) } }
                        @for id in ["advertiser", "platform", "week", "words", "reasons"] {
                            th scope="col" { (say(&format!("field-{id}"))) }
                        }
                        th scope="col" { span.unseen { (say("record-details")) } }
                    }
                }
                @for row in rows { (record(locale, row, &terms.digest)) }
            }
            p id="review-nothing" data-own hidden { (say("ads-none")) }
            div.send {
                p id="review-chosen" role="status" data-own {
                    (locale.say("review-chosen", &[("chosen", "0"), ("number", &total)]))
                }
                button.main type="submit" { (say("joined-donate")) }
            }
        }
    }
}

/// A record, folded and unfolded.
fn record(locale: &Locale, row: &Reviewed, terms: &str) -> Markup {
    let (whole, record) = (&row.whole, row.record());
    let ticket = ticket(&row.key, &record, terms);
    let name = name(locale, whole);
    let say = |id: &str| locale.say(id, &[("name", &name), ("week", &tidy(&whole.epoch, 20))]);
    let words = tidy(whole.text.as_deref().unwrap_or_default(), EXCERPT);
    let reasons = |record: &Record| record.targeting.as_ref().map_or(0, |it| it.reasons.len());
    let sensitive = record.targeting.iter().flat_map(|it| &it.reasons).filter(|it| is_sensitive(it));
    let (given, all) = (reasons(&record), reasons(whole));
    html! {
        tbody data-key=(row.key) data-whole=(digest_of(whole)) data-week=(tidy(&whole.epoch, 20)) data-sensitive=(sensitive.count())
            data-ad=(if row.first.ad { record.ad_hash.as_str() } else { "" })
            data-names=(serde_json::to_string(&if row.first.advertiser { names(&record) } else { Vec::new() }).unwrap_or_default())
            data-digests=(digests(row, terms)) {
            tr.line {
                td.tick {
                    label {
                        // Known by the record it was set for: a tick never goes over to another by itself.
                        input type="checkbox" name="keys" value=(ticket) data-key=(ticket)
                            aria-label={ (say("record-give")) " " (name) };
                    }
                }
                th.who scope="row" data-find { (kept(record.advertiser == whole.advertiser, &html! { bdi { (name) } })) }
                td.site { (platform_name(whole.platform)) }
                td.week { bdi { (tidy(&whole.epoch, 20)) } }
                td.said { (kept(record.text == whole.text, &html! { bdi { (words) } })) }
                td.why {
                    span.label { (locale.say("field-reasons", &[])) " " }
                    (number(locale, given))
                    @if given < all { " " span.source { (locale.say("review-out", &[("number", &number(locale, all.saturating_sub(given)))])) } }
                }
                td.open {
                    button.plain type="button" data-act="unfold" aria-expanded="false" {
                        (say("record-details")) span.unseen { " " (name) ", " (tidy(&whole.epoch, 20)) }
                    }
                }
            }
            tr.whole {
                td colspan="7" {
                    div role="group" aria-label=(say("record-all")) {
                        (details(locale, row, &record, true))
                        @if let Some(advertiser) = &row.advertiser {
                            button.plain type="button" data-act="never" data-advertiser=(advertiser) data-on="true" {
                                (say("review-never")) span.unseen { " " (name) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The digests of a record by what it counts the person for: for ad and advertiser, for the ad, for the advertiser, for neither. Which of
/// them it is depends on what is ticked before it.
fn digests(row: &Reviewed, terms: &str) -> String {
    let counting = |ad: bool, advertiser: bool| {
        let possible = (!ad || row.first.ad) && (!advertiser || row.first.advertiser);
        if possible { approval(&row.counting(First { ad, advertiser }), terms) } else { "-".to_owned() }
    };
    [(true, true), (true, false), (false, true), (false, false)]
        .map(|(ad, name)| counting(ad, name))
        .join(" ")
}

/// What a person may say of themselves, each with a tick of its own; nothing is ticked for them.
pub(super) fn about(locale: &Locale, study: &Study, about: &About) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let countries: Vec<(String, String)> =
        study.jurisdictions.iter().map(|code| (code.clone(), code.clone())).collect();
    let ages = DonorAge::ALL.iter().map(|age| (sent_as(age), age_words(locale, *age))).collect();
    let age = about.age_band.as_ref().map(sent_as);
    let parts = [
        (donation::Field::Country, "country", "about-country", about.country.clone(), countries),
        (donation::Field::AgeBand, "age_band", "about-age", age, ages),
    ];
    html! {
        section.yourself {
            h2 { (say("about-title")) }
            p { (say("about-what")) }
            @for (_, part, id, said, choices) in parts.iter().filter(|(field, ..)| study.asks.contains(field)) {
                p {
                    label.pick {
                        input type="checkbox" data-act="about" data-part=(part) checked[said.is_some()];
                        span { (say(id)) }
                    } " "
                    label {
                        span.unseen { (say(&format!("{id}-which"))) }
                        select data-act="about" data-part=(part) {
                            option value="" { (say("about-choose")) }
                            @for (value, words) in choices {
                                option value=(value) selected[said.as_ref() == Some(value)] { (words) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How much was seen, a row for each week and platform, each with a tick of its own and the bytes that leave.
pub(super) fn weeks(locale: &Locale, terms: &Manifest, rows: &[Covered]) -> Markup {
    let study = &terms.study;
    let say = |id: &str| locale.say(id, &[]);
    html! {
        section {
            h2 { (say("weeks-title")) }
            p { (say("weeks-what")) }
            @if let Some(first) = rows.first() {
                (facts(locale, &said_once(locale, &first.coverage)))
                form.weeks data-act="donate" data-study=(tidy(&study.title, 200)) data-controller=(tidy(&study.controller, 600)) {
                    div.wide {
                        table {
                            caption.unseen { (say("weeks-title")) }
                            thead {
                                tr {
                                    th scope="col" { span.unseen { (say("tab-donate")) } }
                                    @for id in ["platform", "week", "days", "ads", "political", "kept-back"] {
                                        th scope="col" { (say(&format!("field-{id}"))) }
                                    }
                                }
                            }
                            @for row in rows { (week(locale, row, &terms.digest)) }
                        }
                    }
                    div.send { button.main type="submit" { (say("joined-donate")) span.unseen { ": " (say("weeks-title")) } } }
                }
            } @else {
                p { (say("weeks-none")) }
            }
        }
    }
}

/// A week on a platform.
fn week(locale: &Locale, row: &Covered, terms: &str) -> Markup {
    let Coverage { epoch, platform, days_active, ads_seen, political_seen, kept_back, .. } = &row.coverage;
    let (ticket, platform, epoch) =
        (ticket(&row.key, &row.coverage, terms), platform_name(*platform), tidy(epoch, 20));
    let counts = [sent_as(days_active), sent_as(ads_seen), sent_as(political_seen), sent_as(kept_back)];
    html! {
        tbody data-key=(row.key) data-week=(epoch) data-sensitive="0" {
            tr {
                td.tick {
                    label {
                        // Of words within the label Firefox forgets those of a row that was changed.
                        input type="checkbox" name="keys" value=(ticket) data-key=(ticket)
                            aria-label=(locale.say("weeks-give", &[("platform", &platform), ("week", &epoch)]));
                    }
                }
                th scope="row" { (platform) }
                td { bdi { (epoch) } }
                @for count in counts { td { bdi { (count) } } }
            }
            tr {
                td colspan="7" {
                    details {
                        summary { (locale.say("record-exact", &[])) span.unseen { ": " (platform) ", " (epoch) } }
                        pre tabindex="0" dir="ltr" { code { (serde_json::to_string(&row.coverage).unwrap_or_default()) } }
                    }
                }
            }
        }
    }
}

/// What records of either kind say alike.
fn said_once(locale: &Locale, coverage: &Coverage) -> Vec<Field> {
    // A new field does not compile until it is shown, here or in the table.
    let Coverage {
        schema,
        kind: CoverageKind::Coverage,
        study_id,
        epoch: _,
        platform: _,
        days_active: _,
        ads_seen: _,
        political_seen: _,
        kept_back: _,
        country,
        age_band,
        program,
    } = coverage;
    let data = |text: Option<&str>| text.map(|text| html! { bdi { (marked(text)) } }).into_iter().collect();
    let age = age_band.map(|age| age_words(locale, age));
    [
        ("country", data(country.as_deref())),
        ("age-band", age.map(|age| html! { (age) }).into_iter().collect()),
        ("study", data(Some(study_id))),
        ("form", vec![html! { (form(locale, "form-coverage", *schema)) }]),
        ("program", data(Some(program))),
    ]
    .map(|(id, lines)| Field { id, part: None, lines })
    .into()
}

/// The form of a record: what it is about and of which version.
fn form(locale: &Locale, kind: &str, version: u32) -> String {
    let version = locale.say("record-version", &[("version", &version.to_string())]);
    format!("{} · {version}", locale.say(kind, &[]))
}

fn age_words(locale: &Locale, age: DonorAge) -> String {
    locale.say("age-band", &[("band", &sent_as(&age))])
}

/// One of the person's own records before they join, as it would leave if they changed nothing.
pub(super) fn preview(locale: &Locale, row: &Reviewed) -> Markup {
    html! {
        section.preview {
            h2 { (locale.say("review-example", &[])) }
            (details(locale, row, &row.record(), false))
        }
    }
}

/// Whose ads are never offered, with a way to take it back.
pub(super) fn never(locale: &Locale, never: &BTreeMap<String, String>) -> Markup {
    html! {
        section {
            h2 { (locale.say("never-title", &[])) }
            ul.muted {
                @for (advertiser, name) in never {
                    @let name = named(locale, name);
                    li {
                        span dir="auto" { (name) } " "
                        button.plain type="button" data-act="never" data-advertiser=(advertiser) data-on="false" {
                            (locale.say("never-undo", &[])) span.unseen { " " (name) }
                        }
                    }
                }
            }
        }
    }
}

/// What is said of something: struck out where it is left out.
fn kept(kept: bool, said: &Markup) -> Markup {
    html! { @if kept { (said) } @else { s { (said) } } }
}

/// Every field in words, with ticks for what can be left out, and the bytes that leave.
fn details(locale: &Locale, row: &Reviewed, record: &Record, ticks: bool) -> Markup {
    let (whole, left) = (fields(locale, &row.whole), fields(locale, record));
    let empty: Vec<String> =
        whole.iter().filter(|it| it.lines.is_empty()).map(|it| field_name(locale, it.id)).collect();
    let shown = whole
        .iter()
        .zip(&left)
        .filter(|(field, _)| !(field.lines.is_empty() || ticks && SAME.contains(&field.id)));
    html! {
        dl.facts.fields {
            @for (field, left) in shown {
                @let name = html! { (field_name(locale, field.id)) };
                dt {
                    @match field.part {
                        Some(part) if ticks => (tick(row, part, false, &name)),
                        _ => (name),
                    }
                }
                dd data-find[["advertiser", "payer", "words"].contains(&field.id)] {
                    @if field.id == "reasons" {
                        (reasons(locale, row, &field.lines, ticks))
                    } @else if left.lines.is_empty() {
                        s { (lines(&field.lines)) }
                    } @else {
                        (lines(&left.lines))
                    }
                }
            }
        }
        @if !empty.is_empty() {
            p.source { (locale.say("record-empty", &[("fields", &empty.join(", "))])) }
        }
        h3 { (locale.say("record-exact", &[])) }
        pre tabindex="0" dir="ltr" { code { (counting(record)) } }
    }
}

/// The bytes that leave. What they count for follows the ticks, so it can be told from the rest; nothing else in them looks like its name,
/// for quotes inside a text have a backslash.
fn counting(record: &Record) -> Markup {
    let text = serde_json::to_string(record).unwrap_or_default();
    let (ad, advertiser) = (record.first_for_ad, record.first_for_advertiser);
    let said = |name: &str, is: bool| format!("\"first_for_{name}\":{is},");
    let Some((before, rest)) = text.split_once(&said("ad", ad)) else { return marked(&text) };
    let after = rest.strip_prefix(&said("advertiser", advertiser)).unwrap_or_default();
    html! {
        (marked(before))
        "\"first_for_ad\":" span data-bytes="ad" { (ad) } ",\"first_for_advertiser\":" span data-bytes="advertiser" { (advertiser) } ","
        (marked(after))
    }
}

/// The bytes that leave.
pub(super) fn exact(text: &str) -> Markup {
    html! {
        pre tabindex="0" dir="ltr" { code { (marked(text)) } }
    }
}

/// The reasons, each with a tick of its own.
fn reasons(locale: &Locale, row: &Reviewed, lines: &[Markup], ticks: bool) -> Markup {
    let reasons = row.whole.targeting.as_ref().map(|it| it.reasons.as_slice()).unwrap_or_default();
    let any_sensitive = reasons.iter().any(is_sensitive);
    html! {
        ul {
            @for ((reason, part), line) in reasons.iter().zip(names_of(reasons)).zip(lines) {
                li {
                    @if ticks { (tick(row, &part, is_sensitive(reason), line)) }
                    @else { (kept(row.trim.gives(&part, is_sensitive(reason)), line)) }
                }
            }
        }
        @if any_sensitive { p.source { (locale.say("review-sensitive", &[])) } }
    }
}

/// A tick that leaves a part out where it is taken away. What stands in something that is left out is left out with it.
fn tick(row: &Reviewed, part: &str, sensitive: bool, said: &Markup) -> Markup {
    let around = if part.starts_with('{') { "targeting" } else { part.split('.').next().unwrap_or(part) };
    let gone = around != part && !row.trim.gives(around, false);
    let gives = !gone && row.trim.gives(part, sensitive);
    html! {
        label.part {
            input type="checkbox" data-act="trim" data-key=(row.key) data-part=(part) checked[gives] disabled[gone];
            span { (kept(gives, said)) }
        }
    }
}

fn lines(lines: &[Markup]) -> Markup {
    html! { @for line in lines { (line) } }
}

/// The fields that are the same in all records, as a list.
fn facts(locale: &Locale, fields: &[Field]) -> Markup {
    let same = |field: &&Field| SAME.contains(&field.id) || ABOUT.contains(&field.id);
    html! {
        p { (locale.say("review-same", &[])) }
        dl.facts.same {
            @for field in fields.iter().filter(same).filter(|field| !field.lines.is_empty()) {
                div {
                    dt { (field_name(locale, field.id)) }
                    dd { (lines(&field.lines)) }
                }
            }
        }
    }
}

fn field_name(locale: &Locale, id: &str) -> String {
    locale.say(&format!("field-{id}"), &[])
}

/// The advertiser of a record as a person would recognise it.
fn name(locale: &Locale, donation: &Record) -> String {
    let advertiser = &donation.advertiser;
    named(locale, advertiser.name.as_deref().or(advertiser.handle.as_deref()).unwrap_or_default())
}

/// A text with what nobody would see in it made visible: `U+200B`.
fn marked(text: &str) -> Markup {
    html! {
        @for piece in text.split_inclusive(is_odd) {
            @let odd = piece.chars().next_back().filter(|c| is_odd(*c));
            (piece.strip_suffix(is_odd).unwrap_or(piece))
            @if let Some(c) = odd { mark { (format!("U+{:04X}", u32::from(c))) } }
        }
    }
}

/// Every field of a record with what it holds, in words.
fn fields(locale: &Locale, donation: &Record) -> Vec<Field> {
    // A new field does not compile until it is shown.
    let Record {
        schema,
        kind: AdKind::Ad,
        study_id,
        epoch,
        platform,
        surface,
        ad_hash,
        advertiser,
        disclosure,
        text,
        landing_domain,
        certainty,
        political,
        targeting,
        seen,
        first_for_ad,
        first_for_advertiser,
        country,
        age_band,
        program,
    } = donation;
    let say = |id: &str| locale.say(id, &[]);
    let ours = |text: String| html! { (text) };
    let data = |text: Option<&str>| text.map(|text| html! { bdi { (marked(text)) } }).into_iter().collect();
    let word = |id: Option<&str>| id.map(|id| ours(say(id))).into_iter().collect::<Vec<_>>();
    let verdict = match political.verdict {
        Political::Political => "verdict-political",
        Political::Issue => "verdict-issue",
        Political::Not => "verdict-not",
        Political::Unknown => "verdict-unknown",
    };
    let grounds: Vec<String> = political.basis.iter().map(|basis| say(ground(*basis))).collect();
    let verdict = if grounds.is_empty() {
        say(verdict)
    } else {
        locale.say("verdict-by", &[("verdict", &say(verdict)), ("grounds", &join(locale, &grounds))])
    };
    let reasons =
        targeting.iter().flat_map(|it| &it.reasons).map(|it| html! { bdi { (reason(locale, it)) } });
    // Both words are there: which of them holds follows the ticks.
    let first = |name: &str, is: bool| {
        let words = [("first-yes", true), ("first-no", false)];
        vec![html! {
            @for (id, holds) in words { span data-first=(name) data-is=(holds) hidden[holds != is] { (say(id)) } }
        }]
    };
    let age = age_band.map(|age| age_words(locale, age));
    let rows = [
        ("platform", None, vec![ours(platform_name(*platform))]),
        (
            "place",
            Some("surface"),
            surface.map(|it| ours(capitalised(&place(locale, it)))).into_iter().collect(),
        ),
        ("week", None, data(Some(epoch))),
        ("advertiser", Some("advertiser.name"), data(advertiser.name.as_deref())),
        ("account", Some("advertiser.handle"), data(advertiser.handle.as_deref())),
        ("declared", Some("disclosure"), word(disclosure.as_ref().map(|it| declared(it.kind)))),
        ("payer", Some("disclosure.payer"), data(disclosure.as_ref().and_then(|it| it.payer.as_deref()))),
        (
            "authorised",
            Some("disclosure.authorised_by"),
            data(disclosure.as_ref().and_then(|it| it.authorised_by.as_deref())),
        ),
        ("words", Some("text"), data(text.as_deref())),
        ("site", Some("landing_domain"), data(landing_domain.as_deref())),
        ("reasons", Some("targeting"), reasons.collect()),
        ("source", None, word(targeting.as_ref().map(|it| source(it.source)))),
        ("seen", None, vec![ours(say(times(*seen)))]),
        ("first-ad", None, first("ad", *first_for_ad)),
        ("first-advertiser", None, first("advertiser", *first_for_advertiser)),
        ("country", Some("country"), data(country.as_deref())),
        ("age-band", Some("age_band"), age.map(ours).into_iter().collect()),
        ("recognised", Some("certainty"), word(certainty.map(recognised))),
        ("conclusion", None, vec![ours(verdict)]),
        ("fingerprint", None, data(Some(ad_hash))),
        ("study", None, data(Some(study_id))),
        ("form", None, vec![ours(form(locale, "form-ad", *schema))]),
        ("program", None, data(Some(program))),
    ];
    rows.map(|(id, part, lines)| Field { id, part, lines }).into()
}

/// The name a word of the vocabulary has in the record.
fn sent_as(word: &impl Serialize) -> String {
    serde_json::to_value(word).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

fn platform_name(platform: donation::Platform) -> String {
    let id = sent_as(&platform);
    Platform::from_id(&id).map_or(id, |platform| platform.name().to_owned())
}

fn place(locale: &Locale, surface: Surface) -> String {
    called(locale, "surface", &sent_as(&surface).replace('_', "-"))
}

/// A criterion as it is sent, in words.
fn reason(locale: &Locale, reason: &Reason) -> String {
    let sent = serde_json::to_value(reason).unwrap_or_default();
    let text = |field| sent.get(field).and_then(Value::as_str).unwrap_or_default();
    let kind = criterion(locale, text("kind"));
    let detail = tidy(text("detail"), 120);
    let sensitive = sent.get("sensitive").and_then(Value::as_bool).unwrap_or_default();
    let id = match (detail.is_empty(), sensitive) {
        (false, false) => "record-reason",
        (false, true) => "record-reason-sensitive",
        (true, false) => "record-reason-bare",
        (true, true) => "record-reason-bare-sensitive",
    };
    locale.say(id, &[("kind", &kind), ("detail", &detail)])
}

const fn declared(kind: DisclosureKind) -> &'static str {
    match kind {
        DisclosureKind::Political => "declared-political",
        DisclosureKind::Issue => "declared-issue",
        DisclosureKind::EuTtpa => "declared-eu",
        DisclosureKind::UkImprint => "declared-uk",
        DisclosureKind::UsDisclaimer => "declared-us",
        DisclosureKind::CaAuthorisation => "declared-ca",
        DisclosureKind::AuAuthorisation => "declared-au",
        DisclosureKind::BrElectoral => "declared-br",
        DisclosureKind::NzPromoter => "declared-nz",
    }
}

const fn ground(basis: Basis) -> &'static str {
    match basis {
        Basis::Disclosure => "basis-disclosure",
        Basis::KnownAdvertiser => "basis-advertiser",
        Basis::Text => "basis-words",
    }
}

const fn source(source: Source) -> &'static str {
    match source {
        Source::Dialog => "read-dialog",
        Source::PlatformJson => "read-data",
        Source::Page => "read-page",
        Source::Attribute => "read-note",
        Source::Archive => "read-archive",
    }
}

const fn times(seen: SeenBucket) -> &'static str {
    match seen {
        SeenBucket::Once => "seen-bucket-once",
        SeenBucket::Few => "seen-bucket-few",
        SeenBucket::Several => "seen-bucket-several",
        SeenBucket::Many => "seen-bucket-many",
    }
}

const fn recognised(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Confirmed => "recognised-confirmed",
        Certainty::Likely => "recognised-likely",
    }
}
