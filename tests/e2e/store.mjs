// Stored ads without a feed: as many as wanted, the same on every machine, brought in as an export is.
// Advertisers, payers and places are invented; the mixture is that of a person before an election.

import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

import { until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */

const DAY = 86_400_000;

/** Numbers from 0 to 1 that look like chance and are the same every time (mulberry32). @param {number} seed */
export const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const platforms = ["facebook", "facebook", "facebook", "instagram", "instagram", "x", "youtube", "tiktok", "linkedin", "reddit"];
const surfaces = { facebook: "feed", instagram: "story", x: "feed", youtube: "player", tiktok: "video", linkedin: "feed", reddit: "feed" };
const places = ["Brindlewick", "Harrowby", "Quayhaven", "Ostermoor", "Little Venning", "Saltmarsh", "Upper Dray", "Lakeside"];
const causes = [
  { for: "Better Buses", topic: "transport", word: "bus" }, { for: "Clean Rivers", topic: "climate", word: "climate" },
  { for: "Fair Rents", topic: "housing", word: "rent" }, { for: "Safe Streets", topic: "crime", word: "crime" },
  { for: "More Nurses", topic: "health", word: "hospital" }, { for: "Lower Bills", topic: "energy", word: "energy" },
  { for: "Good Schools", topic: "education", word: "schools" }, { for: "Honest Taxes", topic: "taxes", word: "tax" },
];
const forenames = ["Maya", "Tomasz", "Imke", "Dario", "Wren", "Pavel", "Greta", "Rufus", "Jonna", "Mei-Lin", "Ayo", "Sunniva"];
const surnames = ["Okonjo-Vale", "Lindqvary", "Brandvold", "Menchikov", "Adeyemi-Cole", "Ostrander", "Almroth", "Calloway-Penn", "Whitcastle", "Oduya"];
const goods = ["Lamps", "Kettles", "Bicycles", "Coffee", "Rucksacks", "Seeds", "Bread", "Paper", "Boots", "Honey", "Clocks", "Violins"];
const goals = ["vote", "vote", "donate", "sign", "attend", "persuade"];
const asks = {
  vote: "Vote for us in three weeks.", donate: "Donate today: every pound counts.", sign: "Sign the petition.",
  attend: "Come to the meeting on Thursday.", persuade: "It is time for a change.",
};

/** @template T @param {() => number} next @param {readonly T[]} list @returns {T} */
const pick = (next, list) => list[Math.floor(next() * list.length)];

/** Somebody who places ads. @param {() => number} next @param {number} at */
const advertiser = (next, at) => {
  // Of five, one campaigns for a cause and one for a seat; the first of all is a campaign.
  if (at % 5 !== 0 && at % 5 !== 3) {
    const place = pick(next, places);
    const name = `${pick(next, ["", "", "", `${place} `])}${pick(next, surnames).split("-")[0]} ${pick(next, goods)}`;
    return { name: at % 97 === 13 ? `${name}, Purveyors of Everything a Household of ${place} and Its Surroundings May Ever Need` : name, political: false, place, cause: null, payer: null };
  }
  const [place, cause] = [pick(next, places), pick(next, causes)];
  const person = `${pick(next, forenames)} ${pick(next, surnames)}`;
  return at % 5 === 0
    ? { name: `${cause.for} for ${place}`, political: true, place, cause, payer: `${cause.for} Campaign Ltd` }
    : { name: person, political: true, place, cause, payer: `Friends of ${person}` };
};

/** The kinds of reason, each as often as it stands here; what names something the law protects is sensitive. */
const reasons = /** @type {((next: () => number, by: ReturnType<typeof advertiser>) => object)[]} */ ([
  (next) => { const min = 18 + Math.floor(next() * 5) * 7; return { kind: "age", min, max: next() < 0.5 ? min + 20 : null }; },
  (next) => { const min = 25 + Math.floor(next() * 4) * 10; return { kind: "age", min, max: null }; },
  (next) => ({ kind: "gender", value: pick(next, ["men", "women"]) }),
  (_, by) => ({ kind: "location", name: by.place, granularity: "city", scope: "home" }),
  (next, by) => ({ kind: "location", name: by.place, granularity: pick(next, ["postal", "radius"]), scope: "recent" }),
  (next) => ({ kind: "interest", name: pick(next, ["Public transport", "Gardening", "Angling", "Interior design", "Football", "Cooking"]) }),
  (next) => ({ kind: "interest", name: pick(next, ["Public transport", "Environmental protection", "Cycling"]) }),
  (next) => ({ kind: "interest", name: pick(next, ["Political elections", "Liberal", "Catholic Church", "Trade unions"]), sensitive: true }),
  (next) => ({ kind: "behaviour", name: pick(next, ["Frequent travellers", "Small business owners"]) }),
  (_, by) => ({ kind: "customer_list", owner: by.payer ?? by.name, list: null, match_keys: ["email", "phone"] }),
  (_, by) => ({ kind: "customer_list", owner: by.payer ?? by.name, list: "Supporters 2026", match_keys: ["email"] }),
  () => ({ kind: "lookalike", seed: "Supporters 2025" }),
  (_, by) => ({ kind: "website_visit", name: `${slug(by.name)}.example` }),
  (next, by) => ({ kind: "engagement", with: pick(next, ["page", "video", "post"]), name: by.name }),
  (next) => ({ kind: "follower_lookalike", name: `@${slug(pick(next, surnames))}` }),
  () => ({ kind: "data_broker", name: "Ledger & Sons" }),
  (next) => ({ kind: "job_title", name: pick(next, ["Teacher", "Bus driver", "Nurse"]) }),
  () => ({ kind: "language", name: "English (UK)" }),
  () => ({ kind: "ranking" }),
  () => ({ kind: "platform_activity" }),
  (next) => ({ kind: "unrecognised", text: pick(next, ["Signals we find relevant to your household", "Segment 7-B of a measured audience"]), type: null }),
]);

/** @param {string} name */
const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "").slice(0, 40);

/** How an ad is found again: as `Ad::content_key` makes it of the platform's id. @param {string} platform @param {string} id */
const contentKey = (platform, id) => createHash("sha256").update(`${platform}\0${id}\0`).digest("hex").slice(0, 32);

/**
 * So many ads as they are stored, the newest first.
 * @param {number} count
 * @param {{now?: number, weeks?: number, seed?: number}} [options] `now` in milliseconds; the ads are of the `weeks` before it.
 */
export const storedAds = (count, { now = Date.now(), weeks = 14, seed = 1022 } = {}) => {
  const next = chance(seed);
  const advertisers = Array.from({ length: Math.max(6, Math.min(600, Math.ceil(count / 12))) }, (_, at) => advertiser(next, at));
  return Array.from({ length: count }, (_, at) => {
    // Few advertisers place most ads, and the nearer the election, the more.
    const by = advertisers[Math.floor(next() ** 1.7 * advertisers.length)];
    const last = now - 60_000 - Math.floor(weeks * 7 * DAY * ((at + next() * 0.4) / (count + 1)) ** 1.8);
    const platform = /** @type {keyof typeof surfaces} */ (pick(next, platforms));
    const id = String(23_850_000_000_000 + seed * 1_000_000 + at);
    const goal = /** @type {keyof typeof asks} */ (pick(next, goals));
    const declared = by.political && next() < 0.75;
    const text = by.political
      ? `${by.cause?.for} for ${by.place}: the council decides on the ${by.cause?.word} question, number ${at}. ${asks[goal]}`
      : `Made to last: the ${pick(next, goods).toLowerCase()} of ${by.name}. Ten per cent off until Sunday, offer ${at}.`;
    const explained = next() < 0.75;
    const given = explained
      ? Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(next, reasons)(next, by)).map((reason) => ({
          sensitive: false, origin: platform === "reddit" || platform === "tiktok" ? "attribute" : "dialog_text",
          asked_by: pick(next, ["advertiser", "advertiser", "platform", null]), ...reason,
        }))
      : [];
    const unlike = given.filter((reason, at) => given.findIndex((other) => JSON.stringify(other) === JSON.stringify(reason)) === at);
    return {
      key: contentKey(platform, id),
      ad: {
        platform, surface: surfaces[platform], ad_id: id,
        advertiser: { name: by.name, handle: slug(by.name), id: null, url: null },
        text, landing_url: `https://${slug(by.name)}.example/${goal}`,
        disclosure: declared ? { kind: "political", text: `Paid for by ${by.payer}`, payer: by.payer, authorised_by: null } : null,
        evidence: [{ signal: "ad-object", family: "structure" }, ...(next() < 0.9 ? [{ signal: "label", family: "label" }] : [])],
        certainty: "confirmed",
        explanation: explained
          ? { source: "dialog", reasons: unlike, unrecognised: unlike.filter((reason) => /** @type {any} */ (reason).kind === "unrecognised").map((reason) => ({ text: /** @type {any} */ (reason).text, type: null })) }
          : null,
        political: by.political
          ? {
              verdict: "political", score: declared ? 1 : 0.93, basis: declared ? ["disclosure", "text"] : ["text"],
              words: ["council", by.cause?.word], topics: [{ id: by.cause?.topic, word: by.cause?.word }], goal, lang: "en",
            }
          : { verdict: "not", score: 0.02, basis: ["text"], lang: "en" },
      },
      first_seen: last - Math.floor(next() ** 3 * 9 * DAY),
      last_seen: last,
      sightings: 1 + Math.floor(next() ** 2 * 6),
      met: {},
    };
  }).map((stored) => ({ ...stored, ad: { ...stored.ad, certainty: stored.ad.evidence.length > 1 ? "confirmed" : "likely" } }))
    .map((stored) => ({ ...stored, met: { [day(stored.first_seen)]: 1, [day(stored.last_seen)]: stored.sightings - 1 } }));
};

/** @param {number} ms */
const day = (ms) => new Date(ms).toISOString().slice(0, 10);

/**
 * Stores so many ads.
 * @param {Session} session
 * @param {number} count
 * @param {Parameters<typeof storedAds>[1]} [options]
 * @returns {Promise<number>} How long it took, in milliseconds.
 */
export const fill = (session, count, options) => bringIn(session, storedAds(count, options));

/**
 * Brings in an export that holds ads, by the settings' own field.
 * @param {Session} session
 * @param {object[]} ads As they are stored.
 * @returns {Promise<number>} How long it took, in milliseconds.
 */
export const bringIn = async (session, ads) => {
  const file = join(session.folder, `export-${ads.length}.json`);
  writeFileSync(file, `{"sightline_export":1,"ads":[${ads.map((stored) => JSON.stringify(stored)).join(",\n")}]}`);
  const page = await session.extensionPage("dashboard", { tab: "settings" });
  const began = performance.now();
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await until("the field for an export", () => page.$('input[data-act="import"]'))
  );
  await input.uploadFile(file);
  await until(`${ads.length} ads to be brought in`, () => page.evaluate(() => document.querySelector("#notice button") !== null), 500_000);
  const took = performance.now() - began;
  await page.close();
  return took;
};

// node tests/e2e/store.mjs COUNT: the ads as lines of JSON, for whoever wants to look at them.
if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  for (const stored of storedAds(Number(argv[2] ?? 10), { now: Number(argv[3] ?? 1_795_478_400_000) })) console.log(JSON.stringify(stored));
}
