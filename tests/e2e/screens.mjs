// Every screen as a picture: in both browsers, light and dark, narrow to wide, with no ads, ten, five thousand, and when
// something is wrong. To be looked at, on one sheet.
//
//   node tests/e2e/screens.mjs [--browser B] [--theme T] [--width W] [--state S] [--screen NAME] [--language L]
//
// Each option takes one value or several with commas; the language is English where none is named. Pictures:
// dist/screens/<browser>/<theme>/<width>/<state>/<screen>.png, in other languages <screen>.<language>.png; the sheet: dist/screens/index.html. Pictures of other runs stay.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import { click, clickAt, demos, joinOffered, placeOf, root, start, startCollector, until } from "./harness.mjs";
import { fill, storedAds } from "./store.mjs";

/** A study of which nothing is sent; whoever uses the screens closes it. */
export const collector = await startCollector();
const { study } = collector;

/** @typedef {import("./harness.mjs").BrowserName} BrowserName */
/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").ElementHandle<HTMLInputElement>} Field */
/** @typedef {"empty" | "ten" | "many" | "error"} State */

/**
 * What a screen is brought about with.
 * @typedef {object} Stage
 * @property {Session} session
 * @property {State} state
 * @property {string} key Of an ad that is stored, political and explained, where there is one.
 * @property {string} folder For files to import.
 */

/**
 * A screen. It is opened once for each state and then seen at each width.
 * @typedef {object} Screen
 * @property {string} name Of its picture.
 * @property {"dashboard" | "welcome" | "popup" | "side"} [page]
 * @property {Record<string, string>} [params]
 * @property {boolean} [ad] Whether it is about one ad, named in `params.key`.
 * @property {State[]} [states] Those in which it says anything of its own; all where not given.
 * @property {number[]} [widths] Those it can have; all where not given.
 * @property {(stage: Stage) => Promise<Page>} [open] Brings it about, where opening `page` does not.
 * @property {(page: Page, stage: Stage) => Promise<void>} [then] What is done before it is looked at.
 */

/** @type {Record<State, number>} */
const counts = { empty: 0, ten: 10, many: 5_000, error: 0 };

/** A popup is as wide as it asks to be. */
const POPUP = [360];
/** A side panel is as wide as the person makes it. */
const SIDE = [320, 480];

/** The demo feed with badges, scrolled through. @param {Stage} stage */
const feed = async ({ session }) => {
  const [demo] = demos;
  await session.switchOn(demo.platform);
  const page = await session.openPage(demo.address);
  await session.scrollThrough(page);
  await until("the badges", async () => (await session.readBadges(page)).length >= demo.ads.filter(({ political }) => political).length);
  return page;
};

/** The panel of the first ad, explained by the platform. @param {Page} page @param {Stage} stage */
const explained = async (page, { session }) => {
  const [demo] = demos;
  const [ad] = demo.ads;
  await session.openExplanation(page, demo, ad);
  const own = await session.extensionPage("dashboard", { tab: "health" });
  await until("the explanation to be read", async () =>
    (await session.storedAds(own)).some((stored) => stored.ad.explanation && JSON.stringify(stored.ad).includes(ad.word)));
  await own.close();
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await session.clickBadge(page, ad.word);
  await until("the panel", () => session.panelText(page));
};

/** The dashboard of somebody who joined the study, as a person does it: the browser asks for its permissions only then. @param {Session} session */
const joined = async (session) => {
  const page = await session.extensionPage("dashboard", { tab: "donate", offer: study });
  await until("the study", () => page.$('[data-act="join"], [data-act="leave"]'));
  // Of an earlier screen.
  if ((await page.$('[data-act="leave"]')) === null) await joinOffered(page);
  await until("the study to be joined", async () => (await page.$('[data-act="leave"]')) !== null);
  return page;
};

/** Chooses a file to import and waits for what is said of it. @param {Page} page @param {string} file */
const importFile = async (page, file) => {
  const input = /** @type {Field} */ (await until("the field for files", () => page.$('input[data-act="import"]')));
  await page.bringToFront();
  await input.uploadFile(file);
  await until("the news of the import", () => page.$eval("#notice, #alert", () => document.querySelector("#notice p, #alert p") !== null));
};

/** Every screen. A new one is a line here. @type {Screen[]} */
export const screens = [
  { name: "overview", page: "dashboard", params: { tab: "overview", since: "all" } },
  { name: "ads", page: "dashboard", params: { tab: "ads" } },
  { name: "ads-narrowed", page: "dashboard", params: { tab: "ads", kind: "political", topic: "transport", how: "list" }, states: ["many"] },
  { name: "ads-none-found", page: "dashboard", params: { tab: "ads", query: "heliotrope" }, states: ["ten"] },
  { name: "ad", page: "dashboard", params: { tab: "ad" }, ad: true, states: ["ten", "many"] },
  {
    name: "advertiser", states: ["ten", "many"],
    // The first of those that target the person.
    open: async ({ session }) => {
      const page = await session.extensionPage("dashboard", { tab: "overview", since: "all" });
      const href = await until("an advertiser", () => page.$eval("#who a[href]", (link) => link.getAttribute("href")));
      await page.evaluate((to) => { location.hash = to ?? ""; }, href);
      await until("its page", () => page.evaluate(() => location.hash.includes("tab=advertiser") && document.querySelector("#rows") !== null));
      return page;
    },
  },
  { name: "reasons", page: "dashboard", params: { tab: "reasons" } },
  { name: "ad-gone", page: "dashboard", params: { tab: "act", key: "0".repeat(32) }, states: ["ten"] },
  { name: "letter-asked", page: "dashboard", params: { tab: "act" }, ad: true, states: ["ten"] },
  {
    name: "letter", page: "dashboard", params: { tab: "act" }, ad: true, states: ["ten"],
    then: async (page) => {
      await page.select('select[name="law"]', "eu");
      await page.waitForSelector("#letter");
    },
  },
  { name: "import", page: "dashboard", params: { tab: "import" } },
  {
    name: "import-done", page: "dashboard", params: { tab: "import" }, states: ["ten"],
    then: async (page, { folder }) => {
      const file = join(folder, "personalization.js");
      writeFileSync(file, `window.YTD.personalization.part0 = [{"p13nData":{"interests":{"interests":[${["Trade unions", "Kites", "Political elections", "Gardening"]
        .map((name) => JSON.stringify({ name, isDisabled: false })).join()}]},"inferredAgeInfo":{"age":["35-49"]}}}]`);
      await importFile(page, file);
    },
  },
  {
    name: "import-broken", page: "dashboard", params: { tab: "import" }, states: ["ten"],
    then: async (page, { folder }) => {
      const file = join(folder, "ad-impressions.js");
      writeFileSync(file, 'window.YTD.ad_impressions.part0 = [{"ad":{"adsUs');
      await importFile(page, file);
    },
  },
  { name: "donate", page: "dashboard", params: { tab: "donate" } },
  { name: "donate-offer", page: "dashboard", params: { tab: "donate", offer: study }, states: ["ten"] },
  {
    name: "donate-review", states: ["ten", "many"],
    open: async ({ session }) => {
      const page = await joined(session);
      await until("the review", () => page.$("form.review tbody:nth-of-type(2)"));
      await click(page, 'form.review tbody:nth-of-type(1) [data-act="unfold"]');
      await click(page, 'form.review tbody:nth-of-type(1) [data-part="text"]');
      await click(page, 'form.review tbody:nth-of-type(2) input[name="keys"]');
      await until("the count", () => page.$eval("#review-chosen", (it) => /\b1\b/.test(it.textContent ?? "")));
      return page;
    },
  },
  {
    name: "donate-waiting", page: "dashboard", states: ["ten"],
    open: async ({ session }) => {
      const page = await joined(session);
      await session.ask(page, { kind: "automatic", on: true });
      // As if it had been chosen long ago.
      await page.evaluate(async () => {
        const done = (/** @type {IDBRequest<any>} */ request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
        const database = await done(indexedDB.open("sightline"));
        const settings = database.transaction("settings", "readwrite").objectStore("settings");
        const row = await done(settings.get("chosen"));
        row.value.automatic.since = 0;
        await done(settings.put(row));
        database.close();
        await /** @type {any} */ (/** @type {any} */ (globalThis).browser ?? chrome).alarms.create("queue", { when: Date.now() });
      });
      await until("what waits", () => page.$(".queue li"));
      await click(page, ".queue summary");
      return page;
    },
  },
  {
    name: "donate-back", page: "dashboard", states: ["ten"],
    open: async ({ session }) => {
      const page = await joined(session);
      const keys = await until("a record", async () => {
        const keys = await page.$$eval('input[name="keys"]', (all) => all.map((box) => /** @type {HTMLInputElement} */ (box).value));
        return keys.length > 0 ? keys : null;
      });
      await session.ask(page, { kind: "donate", keys: keys.slice(0, 1) });
      await click(page, '[data-act="withdraw"][data-scope="all"]');
      await until("the sheet", () => page.$("#back[open] li"));
      return page;
    },
  },
  { name: "health", page: "dashboard", params: { tab: "health" } },
  { name: "rules", page: "dashboard", params: { tab: "rules" } },
  { name: "settings", page: "dashboard", params: { tab: "settings" } },
  { name: "welcome", page: "welcome", states: ["empty", "error"] },
  { name: "welcome-2", page: "welcome", params: { step: "2" }, states: ["empty"] },
  { name: "welcome-3", page: "welcome", params: { step: "3" }, states: ["empty"] },
  { name: "side", page: "side", widths: SIDE },
  { name: "popup", page: "popup", widths: POPUP },
  { name: "feed", states: ["ten"], open: feed },
  {
    name: "panel", states: ["ten"], open: feed,
    then: async (page, { session }) => {
      await session.clickBadge(page, demos[0].ads[0].word);
      await until("the panel", () => session.panelText(page));
    },
  },
  { name: "panel-explained", states: ["ten"], open: feed, then: explained },
  {
    name: "panel-unfolded", states: ["ten"], open: feed,
    then: async (page, stage) => {
      await explained(page, stage);
      await stage.session.inPanel(page, "(root) => { for (const one of root.querySelectorAll('.panel details')) one.open = true; }");
    },
  },
  {
    name: "panel-where", states: ["ten"], open: feed,
    then: async (page, { session }) => {
      // Another ad than the one other screens explain.
      const [{ ads: [, , ad] }] = demos;
      await session.clickBadge(page, ad.word);
      const badge = await until("the badge", () => session.badgeOf(page, ad.word));
      await clickAt(page, "the way to the menu", () => badge.call(placeOf("[data-act=where]")));
      await until("the menu to be pointed at", () => badge.call("(root) => root.querySelector('.pointer:popover-open .hint')?.textContent"));
    },
  },
  {
    // Over a feed, as it is used.
    name: "popup-over-feed", states: ["ten"], widths: POPUP,
    open: async (stage) => {
      const below = await feed(stage);
      const popup = await stage.session.popupOver(below);
      popup.once("close", () => void below.close().catch(() => {}));
      return popup;
    },
  },
];

/** Brings a state about, in a session that has been in the states before it; its ads are of the weeks before `now`. @param {Session} session @param {State} state @param {string} folder @param {number} [now] In milliseconds. */
export const enter = async (session, state, folder, now = Date.now()) => {
  /** @type {Stage} */
  const stage = { session, state, folder, key: "" };
  if (state === "error") {
    // The database of a newer Sightline: this one cannot open it. Any file of ours is of the origin that owns it.
    const page = await session.openPage(`${session.origin}/www/style.css`);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open("sightline", 9_999);
          request.onsuccess = () => { request.result.close(); resolve(undefined); };
          request.onerror = () => reject(new Error(`the newer database could not be made: ${request.error?.message}`));
        }),
    );
    await page.close();
    return stage;
  }
  const own = await session.extensionPage("dashboard", { tab: "health" });
  await session.ask(own, { kind: "leave" });
  await session.ask(own, { kind: "forget_all" });
  if (counts[state] > 0) {
    await fill(session, counts[state], { now });
    stage.key = storedAds(counts[state], { now }).find(({ ad }) => ad.disclosure && ad.explanation?.reasons.some((reason) => /** @type {any} */ (reason).sensitive))?.key ?? "";
  }
  await own.close();
  return stage;
};

/** Opens a screen. @param {Screen} screen @param {Stage} stage */
export const open = async ({ page: name = "dashboard", params = {}, ad = false, open: own, then }, stage) => {
  const page = own ? await own(stage) : await stage.session.extensionPage(name, ad ? { ...params, key: stage.key } : params);
  await then?.(page, stage);
  return page;
};

/** Whether a screen has something to say in a state. @param {Screen} screen @param {State} state */
export const says = ({ states }, state) => states?.includes(state) ?? true;

// --- pictures -----------------------------------------------------------------------------------------------

/** Nobody scrolls through more of a picture than this, in pixels. */
const LONGEST = 3_000;

const folder = join(root, "dist", "screens");
const browsers = /** @type {BrowserName[]} */ (["chromium", "firefox"]);
const themes = ["light", "dark"];
const widths = [320, 390, 800, 1280];
const languages = ["en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da"];
const states = /** @type {State[]} */ (Object.keys(counts));

/** @param {Page} page @param {number} width @param {string} path */
const picture = async (page, width, path) => {
  await page.setViewport({ width, height: width < 400 ? 640 : 800 });
  // Two frames: what follows the width has followed.
  await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({
    path: /** @type {`${string}.png`} */ (path), captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(tall, LONGEST) },
  });
};

/** Every picture there is, on one page: a row for each screen and state, and in it each theme and width. */
const sheet = () => {
  const list = (/** @type {string[]} */ ...path) => {
    try {
      return readdirSync(join(folder, ...path)).sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
    } catch {
      return [];
    }
  };
  const figures = (/** @type {string} */ browser, /** @type {string} */ name, /** @type {string} */ state) =>
    themes.flatMap((theme) =>
      list(browser, theme)
        .flatMap((width) => list(browser, theme, width, state).filter((file) => file.split(".")[0] === name).map((file) => ({ width, file })))
        .map(({ width, file }) => {
          const path = [browser, theme, width, state, file].join("/");
          return `<figure><a href="${path}"><img loading="lazy" src="${path}" width="${80 + Number(width) / 4}" alt=""></a><figcaption>${theme} ${width} ${file.split(".").slice(1, -1)}</figcaption></figure>`;
        }),
    );
  const rows = (/** @type {string} */ browser) =>
    screens.flatMap(({ name }) => states.map((state) => ({ title: `${name} · ${state}`, found: figures(browser, name, state) })))
      .filter(({ found }) => found.length > 0)
      .map(({ title, found }) => `<h2>${title}</h2><div>${found.join("")}</div>`);
  const style = `body { font: 14px system-ui; margin: 1rem; background: #777; color: #fff } h2 { font-size: 1rem; margin: 1rem 0 0.3rem }
    div { display: flex; gap: 0.6rem; overflow-x: auto } figure { margin: 0 } a { display: block; max-height: 26rem; overflow: hidden }`;
  const sections = browsers.map((browser) => `<h1>${browser}</h1>${rows(browser).join("")}`);
  writeFileSync(join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${style}</style>${sections.join("")}`);
};

/** The values of an option that are wanted. @template T @param {string} name @param {string | undefined} given @param {readonly T[]} all @returns {T[]} */
const wanted = (name, given, all) => {
  const list = given?.split(",") ?? [];
  const unknown = list.find((one) => !all.some((known) => String(known) === one));
  if (unknown !== undefined) throw new Error(`--${name} knows no ${unknown}: ${all.join(", ")}`);
  return given === undefined ? [...all] : all.filter((one) => list.includes(String(one)));
};

const main = async () => {
  const text = /** @type {const} */ ({ type: "string" });
  const { values } = parseArgs({ options: { browser: text, theme: text, width: text, state: text, screen: text, language: text } });
  const chosen = {
    browsers: wanted("browser", values.browser, browsers), themes: wanted("theme", values.theme, themes),
    widths: wanted("width", values.width, [...new Set([...widths, ...screens.flatMap((screen) => screen.widths ?? [])])]),
    states: wanted("state", values.state, states), screens: wanted("screen", values.screen, screens.map(({ name }) => name)),
    languages: wanted("language", values.language ?? "en", languages),
  };
  const began = performance.now();
  let taken = 0;
  let failed = 0;
  for (const browser of chosen.browsers) {
    for (const theme of chosen.themes) {
      const files = mkdtempSync(join(tmpdir(), "sightline-screens-"));
      const session = await start(browser, { dark: theme === "dark" });
      try {
        await (await session.pageAt("welcome.html")).close();
        for (const state of chosen.states) {
          const from = performance.now();
          const before = taken;
          const stage = await enter(session, state, files);
          for (const language of chosen.languages) {
            const own = await session.extensionPage("dashboard", { tab: "health" });
            await session.ask(own, { kind: "choose", lang: language });
            await own.close();
            for (const screen of screens.filter((one) => chosen.screens.includes(one.name) && says(one, state))) {
              const at = (screen.widths ?? widths).filter((width) => chosen.widths.includes(width));
              if (at.length === 0) continue;
              try {
                const page = await open(screen, stage);
                await page.bringToFront();
                for (const width of at) {
                  await picture(page, width, join(folder, browser, theme, String(width), state, `${screen.name}${language === "en" ? "" : `.${language}`}.png`));
                  taken += 1;
                }
                await page.close();
              } catch (error) {
                // The other screens are wanted all the same.
                failed += 1;
                console.error(`screens: ${browser} ${theme} ${state} ${screen.name} ${language}: ${error instanceof Error ? error.message : String(error)}`);
              }
            }
          }
          console.log(`${browser} ${theme} ${state}: ${taken - before} pictures in ${((performance.now() - from) / 1000).toFixed(1)} s`);
        }
      } finally {
        await session.close();
        rmSync(files, { recursive: true, force: true });
      }
    }
  }
  sheet();
  console.log(`${taken} pictures in ${Math.round((performance.now() - began) / 1000)} s; look at dist/screens/index.html`);
  if (failed > 0) throw new Error(`${failed} screens could not be brought about`);
};

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  await main()
    .catch((error) => {
      console.error(`screens: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    })
    .finally(collector.close);
}
