// Every message between the parts of Sightline, in one place. Content scripts and Sightline's own pages send
// a request to the background with `runtime.sendMessage`; the answer is the listener's answer. What the
// background does not answer itself it hands to the core, whose requests and answers look the same.

/**
 * Selectors and words a page is searched with. They say what could be an ad and nothing about what it means.
 *
 * @typedef {object} SensorRules
 * @property {string} platform The platform's identifier.
 * @property {string} css Style sheet of badge and panel.
 * @property {string} posts Elements that are one post each; only the outermost match counts.
 * @property {string} markers A post that matches or contains one could be an ad.
 * @property {string} marks One of these is enough where the rules know no post.
 * @property {[string, string][]} unless The same for the first of each pair, if nothing in the post matches the second.
 * @property {{select: string, words: string[], around: [string, string][], spans: string[]} | null} labels A post with an element that
 *   visibly reads as one of the (folded) words, or as something between two of `around`, could be an ad.
 * @property {PropertyRules | null} properties What may be read from an element's own properties.
 * @property {ExplanationRule[]} explanations Where the platform's "why am I seeing this ad?" appears.
 * @property {string} titles What the folded title of a dialog matches that says why an ad is shown, in whatever language.
 * @property {string[]} near What in a post the badge would stand beside, the best first.
 * @property {string[]} menu What opens a post's own menu, the best first.
 */

/**
 * @typedef {object} PropertyRules
 * @property {string[]} prefixes How the names of the properties begin.
 * @property {number} up How many parents of the component may be looked at.
 * @property {string[][]} wanted An object is handed back when all keys of one of these lists are there, neither null nor
 *   false.
 */

/**
 * @typedef {object} ExplanationRule
 * @property {string} select The container.
 * @property {boolean} frame Whether it is a page of its own, mostly in a frame.
 * @property {string | null} url Only at addresses that contain this.
 */

/**
 * A post that could be an ad, as the page shows it.
 *
 * @typedef {object} Candidate
 * @property {string} id Unique for the element on the page, so that repeats are harmless.
 * @property {string} html Markup, at most 256 KB.
 * @property {string[]} properties JSON texts of what the property reader handed back.
 */

/** @typedef {{kind: "start"}} Start A content script begins. */
/** @typedef {{kind: "seen", platform: string, host?: string, url: string, lang: string, items: Candidate[], room?: number}} Seen `lang`: what
 *  the page says of its language, else the browser's; it helps to tell the ads'. `room`, set by the background: how many new ads may be kept yet
 *  of the tab. */
/** @typedef {{kind: "locate", platform: string, host?: string, url: string, items: {id: string, html: string}[]}} Locate What stands around labels
 *  that no post holds. `data-sightline-at` numbers the label (0), what it stands in, and the links there are. */
/** @typedef {{kind: "sighted", items: {id: string, key: string, at: number}[]}} Sighted Ads that stood on the
 *  screen for a second; `at` in milliseconds since 1970. */
/** @typedef {{kind: "explained", platform: string, host?: string, url: string, html: string, properties: string[],
 *  key: string | null}} Explained An explanation the person opened; `key` of the ad, if known. */
/** @typedef {{kind: "looked", platform: string, host?: string, page: boolean, posts: number}} Looked How many posts were looked at since
 *  the last such message; `page` for the first of a page. Counts, nothing else. */
/** @typedef {{kind: "touched", key: string}} Touched The person used a control of this ad. */
/** @typedef {{kind: "panel", key: string, reachable?: boolean}} Panel `reachable`, set by the background: the page can read it. */
/** @typedef {{kind: "badges", keys: string[]}} Badges What badges these ads bear now; at most 200. */
/** @typedef {{kind: "mute", scope: "ad" | "advertiser" | "platform", key: string, on: boolean}} Mute An ad, its advertiser or its
 *  platform shall bear no badge, or bear it again. `key` is an ad's; from our own pages also the advertiser's or the platform's id. */
/** @typedef {{kind: "open", page: PageName, params: Params}} Open Opens one of Sightline's pages in a tab. */

/** @typedef {"popup" | "side" | "dashboard" | "welcome"} PageName */
/** @typedef {Record<string, string>} Params */
/** @typedef {{kind: "view", page: PageName, params: Params}} View */
/** @typedef {{kind: "settings"}} Settings */
/** @typedef {{kind: "switch", platform: string, on: boolean}} Switch */
/** @typedef {{kind: "pause", minutes: number}} Pause Reads nothing on any page for so long, at most a day; 0 ends it. */
/** @typedef {{kind: "halt"}} Halt Reads nothing on any page, without asking the core, which cannot read what is stored; a pause follows. */
/** @typedef {{kind: "here", window?: number}} Here Which ads the active tab shows: of that window, else of the last used. */
/** @typedef {{kind: "fetch_study", collector: string}} FetchStudy */
/** @typedef {{kind: "terms"}} Terms The terms of the study that is joined, as they are now. */
/** @typedef {{kind: "join", file: string, services: string[], invite?: string}} Join `services`: the relay and the issuer its terms name; `invite`: what the person was invited with. */
/** @typedef {{kind: "leave"}} Leave */
/** @typedef {{kind: "donate", keys: string[]}} Donate The ads a person approved, each with the digest of the
 *  record that was shown: `key digest`. */
/** @typedef {{kind: "trim", key: string, part: string, give: boolean}} Trim A part of the record of an ad leaves, or is left out. */
/** @typedef {{kind: "about", part: string, value: string}} About What the person says of themselves in records, or, empty, that they say nothing. */
/** @typedef {{kind: "never", advertiser: string, on: boolean}} Never Nothing of this advertiser is offered for donation any more, or it is again. */
/** @typedef {{kind: "flush", reachable?: string[], consented?: boolean, permitted?: string[]}} Flush Sends what is due; of our pages with services that may be reached again. To the core with `reachable`: the services the browser lets us reach, and with `consented`: whether the person agrees to give data away, where the browser asks; without that only what was given is taken back. It sends one thing at a time. */
/** @typedef {{scope: "one", tag: string} | {scope: "study", study: string, signer: string} | {scope: "all"}} Withdrawal Which donations are taken
 *  back together. */
/** @typedef {{kind: "withdraw"} & Withdrawal} Withdraw */
/** @typedef {{kind: "outlook"} & Withdrawal} Outlook What taking these back comes to. */
/** @typedef {{kind: "automatic", on: boolean}} Automatic Records are given by themselves, or no more. */
/** @typedef {{kind: "queue"}} Queue Lets wait what may be given by itself; asked by the background alone. */
/** @typedef {{kind: "hurry"}} Hurry What was taken back is told at once, not each at a time of its own. */
/** @typedef {{kind: "cancel", tag?: string}} Cancel What waits to be given by itself is not given: one, or everything. */
/** @typedef {{kind: "receipts", keys: boolean}} Receipts The receipts as a file; `keys`: with what takes donations back. */
/** @typedef {{kind: "open_receipts", file: string}} OpenReceipts Takes in such a file, so that what it speaks of can be taken back here. */
/** @typedef {{kind: "forget", keys: string[], query?: Params}} Forget Into the trash: these ads and those a query finds. */
/** @typedef {{kind: "forget_all"}} ForgetAll Into the trash: everything that was noted. */
/** @typedef {{kind: "restore"}} Restore Undoes the last `forget` or `forget_all`. */
/** @typedef {{kind: "empty_trash"} | {kind: "prune"}} Cleaning What was forgotten, or is older than the person wants, is gone. */
/** @typedef {{kind: "rows", query: Params, offset: number, limit: number}} Rows A part of the list a query finds. */
/** @typedef {{kind: "choose", lang?: string, theme?: string, keep_days?: number, law?: string}} Choose */
/** @typedef {{kind: "part", store: string, last: string | null, keys?: boolean}} Part A part of an export: what one store holds after a key; `keys`: with those that take donations back. */
/** @typedef {{kind: "table", last: string | null}} Table A part of the ads as a table, after a key. */
/** @typedef {{kind: "picture", chart: string, params: Params}} Picture A chart of the overview as a file of its own. */
/** @typedef {{kind: "count"}} Count Political ads seen today. */

/** @typedef {{kind: "report", platform: string, structure?: string}} Report A report for who mends the rules. */
/** @typedef {{kind: "load_rules", file: string}} LoadRules */
/** @typedef {{kind: "reset_rules"}} ResetRules Back to the rules of the package. */
/** @typedef {{kind: "trust", key: string, on: boolean}} Trust A public key whose signed rules are taken. */
/** @typedef {{kind: "unimport", keys: string[], others: Record<string, string[]>}} Unimport Takes an import back: ads,
 *  and keys of rows of other stores. */
/** @typedef {{kind: "opine", key: string, political: boolean | null}} Opine What the person says of the advertiser of this
 *  ad; null takes it back. */
/** @typedef {{kind: "rules_from", address: string}} RulesFrom Where newer rules are looked for; empty for nowhere. */

/** @typedef {{kind: "say", id: string, args: Record<string, string | number>}} Say A message in the person's language. */
/** @typedef {{kind: "words", ids: string[]}} Words Messages without arguments, for what stands in a page itself. */

/** @typedef {Start | Seen | Locate | Sighted | Explained | Looked | Touched | Panel | Badges | Mute | Open} FromPage */
/** @typedef {View | Settings | Switch | Pause | Halt | Here | Open | FetchStudy | Terms | Join | Leave | Donate | Trim | About | Never | Flush | Withdraw | Outlook | Hurry | Automatic | Cancel | Receipts | OpenReceipts | Forget |
 *  ForgetAll | Restore | Rows | Choose | Part | Table | Picture | Count | Report | LoadRules | ResetRules | Trust | RulesFrom | Unimport | Opine | Mute | Say | Words} FromOwnPage */
/** @typedef {FromPage | FromOwnPage | Cleaning | Queue | {kind: "rules", host: string}} Request */

/** @typedef {{kind: "start", rules: SensorRules | null, nonce: string | null}} Started `nonce` names the events of
 *  the property reader, if there is one. */
/** @typedef {{kind: "rules", rules: SensorRules | null}} RulesAnswer */
/** @typedef {{kind: "seen", items: {id: string, key: string | null, badge: string | null}[], kept: number}} SeenAnswer `kept`: how many of them
 *  are new. */
/** @typedef {{kind: "located", items: {id: string, cards: number[], section: string | null}[]}} LocatedAnswer The numbers of the
 *  elements that are a card; of links under a heading that calls them ads, with where on the page they stand. */
/** @typedef {{kind: "explained", key: string | null}} ExplainedAnswer */
/** @typedef {{kind: "html", html: string}} HtmlAnswer */
/** @typedef {{kind: "badges", items: {key: string, badge: string | null}[]}} BadgesAnswer */
/** @typedef {{kind: "view", html: string, trouble: string, lang: string, dir: string, theme: string}} ViewAnswer `trouble`: what went wrong, where
 *  the page could not be made and other things stand in its place. */
/** @typedef {{kind: "said", text: string}} SaidAnswer */
/** @typedef {{kind: "words", texts: string[], lang: string, dir: string, theme: string}} WordsAnswer In the order of `ids`. */
/** @typedef {{id: string, name: string, matches: string[]}} PlatformInfo */
/** @typedef {{kind: "settings", on: string[], platforms: PlatformInfo[], rules_address: string, paused: number | null}}
 *  SettingsAnswer `paused`: when a pause ends, in milliseconds since 1970; null where nothing is paused. */
/** @typedef {{kind: "report", text: string}} ReportAnswer */
/** @typedef {{kind: "rules_loaded", version: number}} RulesLoaded */
/** @typedef {{kind: "here", host: string, keys: string[]}} HereAnswer `host` of the active tab, empty if the browser
 *  does not tell. */
/** @typedef {{kind: "study", file: string}} StudyAnswer */
/** @typedef {{kind: "queued", count: number, changed: number, sent: number, waiting: number, returning: number, refused: number}} QueuedAnswer */
/** @typedef {{kind: "flushed", sent: number, waiting: number, returning: number, refused: number, retry_at: number | null}} FlushedAnswer */
/** @typedef {{kind: "outlook", html: string, count: number}} OutlookAnswer `count`: how many would be taken back. */
/** @typedef {{kind: "queueing", on: boolean, count: number}} QueueingAnswer `count`: how many records wait to be given by themselves. */
/** @typedef {{kind: "cancelled", count: number}} CancelledAnswer */
/** @typedef {{kind: "opened", tags: string[], count: number}} OpenedAnswer `tags` of the donations that are new here; `count`: how many can be
 *  taken back now that could not before. */
/** @typedef {{kind: "forgotten" | "restored", count: number}} ForgottenAnswer */
/** @typedef {{kind: "part", text: string, last: string | null}} PartAnswer `last` is where the next part goes on, if there
 *  is one. */
/** @typedef {{kind: "count", today: number}} CountAnswer */
/** @typedef {{kind: "done"}} DoneAnswer */
/** @typedef {{kind: "error", message: string}} ErrorAnswer `message` is a sentence a person can read. */
/** @typedef {Started | RulesAnswer | SeenAnswer | LocatedAnswer | ExplainedAnswer | HtmlAnswer | BadgesAnswer | ViewAnswer | SaidAnswer | WordsAnswer | SettingsAnswer | HereAnswer |
 *  StudyAnswer | QueuedAnswer | FlushedAnswer | OutlookAnswer | QueueingAnswer | CancelledAnswer | OpenedAnswer | ForgottenAnswer | PartAnswer | CountAnswer | ReportAnswer | RulesLoaded |
 *  DoneAnswer | ErrorAnswer} Answer */

/** What the background tells content scripts: the platform was switched off, so be quiet. */
/** @typedef {{kind: "stop", platform: string}} Stop */

/** What the background tells content scripts: what bears a badge changed, so ask anew. */
/** @typedef {{kind: "badges"}} BadgesChanged */

/** What the background asks a content script: the shape of the page, names and counts only, as a text.
 * @typedef {{kind: "structure"}} Structure */

/** The kinds a content script may send. Of what is stored they add to what was met, and mute: the panel offers that. */
export const FROM_PAGE = Object.freeze(["start", "seen", "locate", "sighted", "explained", "looked", "touched", "panel", "badges", "mute", "open"]);

/** The kinds only Sightline's own pages may send: they show or change what is stored. */
export const FROM_OWN_PAGE = Object.freeze([
  "view", "settings", "switch", "pause", "halt", "here", "open", "fetch_study", "terms", "join", "leave", "donate", "trim", "about", "never", "flush", "withdraw",
  "outlook", "hurry", "automatic", "cancel", "receipts", "open_receipts",
  "forget", "forget_all", "restore", "rows", "choose", "part", "table", "picture", "count", "report", "load_rules", "reset_rules", "trust", "rules_from", "unimport",
  "opine", "mute", "say", "words",
]);

/** How an export begins, and the stores whose content it holds, in their order. `src/export.rs` reads it. */
export const EXPORT_BEGINNING = '{"sightline_export":1,';
export const EXPORTED = Object.freeze(["ads", "sightings", "explanations", "health", "traits", "outbox", "settings"]);

/** The channel on which the background says that stored data changed. */
export const CHANGES = "sightline";

/** The largest files of a study and of receipts, in bytes, as `donation/src/limits.rs` has them. */
export const MAX_STUDY = 64 * 1024;
export const MAX_RECEIPTS = 16 * 1024 * 1024;

/** Most characters of text in one message of a content script, and of one of Sightline's own pages. */
export const MAX_FROM_PAGE = 4 * 1024 * 1024;
export const MAX_FROM_OWN_PAGE = 64 * 1024 * 1024;

/**
 * Whether the texts and keys in a message come to at most `limit` characters. Every other value counts as eight.
 *
 * @param {unknown} message
 * @param {number} limit
 * @returns {boolean}
 */
export function fits(message, limit) {
  let left = limit;
  const stack = [message];
  while (stack.length > 0 && left >= 0) {
    const value = stack.pop();
    if (typeof value === "string") {
      left -= value.length;
    } else if (value !== null && typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) {
        left -= key.length;
        stack.push(inner);
      }
    }
    left -= 8;
  }
  return left >= 0;
}
