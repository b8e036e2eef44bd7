// The dashboard as a person uses it for months: searching as one types, filters in the address, long lists, deleting and taking
// back, taking everything along and bringing it in again, language and look. In both browsers.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe } from "node:test";

import { SUITE, click, root, start, steps, until } from "./harness.mjs";
import { fill, storedAds } from "./store.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));

const COUNT = 400;
const NOW = Date.now();
const ads = storedAds(COUNT, { now: NOW });

/** @param {Page} page */
const textOf = (page) => page.$eval("#view", (view) => /** @type {HTMLElement} */ (view).innerText.replace(/\s+/gu, " "));

/** How many ads the list says it found. @param {Page} page */
const found = (page) => page.evaluate(() => Number(document.getElementById("rows")?.dataset.total ?? 0));

/** Keeps what the page gives the person as a file, and gives its text. @param {Page} page @param {string} button */
const saved = async (page, button) => {
  await page.evaluate(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (/** @type {any} */ blob) => {
      /** @type {any} */ (globalThis).saved = blob;
      return real(blob);
    };
  });
  await click(page, button);
  return until("the file", () =>
    page.evaluate(async () => {
      const blob = /** @type {Blob | undefined} */ (/** @type {any} */ (globalThis).saved);
      if (!blob) return null;
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return { type: blob.type, size: bytes.length, text: await blob.text(), begins: [...bytes.slice(0, 8)] };
    }),
  );
};

/** An export without what an export is the first time only: its stores, each sorted. @param {string} text */
const stores = (text) => {
  /** @type {Record<string, any[]>} */
  const { sightline_export: form, ...lists } = JSON.parse(text);
  assert.equal(form, 1);
  for (const rows of Object.values(lists)) rows.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  // Counts of writings are this store's own.
  lists.settings = lists.settings.filter(({ name }) => name !== "revision");
  return lists;
};

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    before(async () => {
      session = await start(name, { width: 1100, height: 800 });
      await (await session.pageAt("welcome.html")).close();
      await fill(session, COUNT, { now: NOW });
    });
    after(async () => session?.close());

    const step = steps(() => session);

    step("the overview counts what is stored, and each figure leads to the ads behind it", async () => {
      const page = await session.extensionPage("dashboard", { tab: "overview", since: "all" });
      const political = ads.filter(({ ad }) => ad.political.verdict === "political").length;
      const undeclared = ads.filter(({ ad }) => ad.political.verdict === "political" && !ad.disclosure).length;
      assert.ok((await textOf(page)).includes(`You saw ${COUNT} ads. ${political} of them are political`), await textOf(page));
      await click(page, '.figures a[href*="concluded"]');
      await until(`${undeclared} undeclared ads`, async () => (await found(page)) === undeclared);
      await page.goBack();
      await until("the overview again", async () => (await textOf(page)).includes("You saw"));
      const table = await page.$$eval("#who tbody tr", (rows) => rows.map((row) => row.textContent));
      assert.ok(table.length > 3, "no table behind the chart");
      await click(page, "#who summary");
      await click(page, "#who tbody a");
      await until("the advertiser", async () => (await textOf(page)).includes("Every reason given for choosing you"));
      await page.close();
    });

    step("an advertiser is one, with its accounts on every platform", async () => {
      const page = await session.extensionPage("dashboard", { tab: "overview", since: "all" });
      const count = (/** @type {(stored: typeof ads[number]) => string} */ of) => ads.map(of).reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map());
      const political = ads.filter(({ ad }) => ad.political.verdict === "political");
      const first = await page.$eval("#who tbody th", (cell) => cell.textContent ?? "");
      const name = political.map(({ ad }) => ad.advertiser.name).find((name) => first.startsWith(name)) ?? first;
      const most = Math.max(...political.reduce((counts, { ad }) => counts.set(ad.advertiser.name, (counts.get(ad.advertiser.name) ?? 0) + 1), new Map()).values());
      assert.equal(political.filter(({ ad }) => ad.advertiser.name === name).length, most, "the first is not the one with most ads on all platforms together");
      await click(page, "#who summary");
      await click(page, "#who tbody a");
      const all = count(({ ad }) => ad.advertiser.name).get(name);
      await until(`all ${all} ads of ${name}`, async () => (await found(page)) === all);
      const platforms = new Set(ads.filter(({ ad }) => ad.advertiser.name === name).map(({ ad }) => ad.platform));
      assert.ok(platforms.size > 1, "the sample has it on one platform only");
      const accounts = await page.$$eval(".accounts > li a", (links) => links.map((link) => link.textContent ?? ""));
      assert.equal(accounts.length, platforms.size, accounts.join());
      // What is said of one account is said of that one.
      await click(page, '.accounts > li:first-child [data-act="mute"]');
      await until("that one to be muted", () => page.$$eval('.accounts [data-act="mute"]', (all) => all.filter((one) => /** @type {HTMLElement} */ (one).dataset.on === "false").length === 1));
      await click(page, '.accounts > li:first-child [data-act="mute"]');
      await until("it to be as before", () => page.$$eval('.accounts [data-act="mute"]', (all) => all.every((one) => /** @type {HTMLElement} */ (one).dataset.on === "true")));
      await page.close();
    });

    step("reasons stand in one table, lists apart, and are narrowed by words and by what they are", async () => {
      const page = await session.extensionPage("dashboard", { tab: "reasons" });
      assert.deepEqual(await page.$$eval("#view section h2", (titles) => titles.map((title) => title.textContent)), ["Lists you are on", "Traits"]);
      const rows = () => page.$$eval(".traits tbody tr", (all) => all.map((row) => row.querySelector("strong")?.textContent));
      const before = (await rows()).length;
      await click(page, 'input[name="query"]');
      await page.keyboard.type("trade");
      await until("the rows that fit", async () => (await rows()).join() === "Trade unions");
      await page.$eval('input[name="query"]', (field) => { /** @type {HTMLInputElement} */ (field).select(); });
      await page.keyboard.press("Backspace");
      await until("all again", async () => (await rows()).length === before);
      await click(page, "#filter summary");
      await page.select('select[name="which"]', "sensitive");
      await until("the sensitive ones", () => page.$$eval(".traits tbody tr", (all) => all.length > 0 && all.every((row) => row.matches(".is-sensitive"))));
      await click(page, ".chips a");
      await until("all once more", async () => (await rows()).length === before);
      await page.close();
    });

    step("a search answers while one types; what is filtered stands in the address", async () => {
      const page = await session.extensionPage("dashboard", { tab: "ads" });
      assert.equal(await found(page), COUNT);
      await click(page, 'input[name="query"]');
      await page.keyboard.type("bus");
      const buses = ads.filter(({ ad }) => [ad.text, ad.advertiser.name, ad.landing_url, ad.disclosure?.payer ?? "", ad.advertiser.handle].some((text) => text.toLowerCase().includes("bus"))).length;
      await until(`${buses} ads with “bus”`, async () => (await found(page)) === buses);
      assert.equal(await page.evaluate(() => /** @type {HTMLInputElement} */ (document.activeElement).value), "bus", "typing lost its place");
      await page.select('select[name="kind"]', "declared");
      const declared = ads.filter(({ ad }) => ad.disclosure && `${ad.text} ${ad.advertiser.name} ${ad.disclosure.payer}`.toLowerCase().includes("bus")).length;
      await until(`${declared} of them declared`, async () => (await found(page)) === declared);
      const address = await session.addressOf(page);
      assert.match(address, /query=bus.*kind=declared|kind=declared.*query=bus/u);
      const again = await session.openPage(address);
      await until("the same list at the same address", async () => (await found(again)) === declared);
      assert.equal(await again.$eval('select[name="kind"]', (it) => /** @type {HTMLSelectElement} */ (it).value), "declared");
      await again.close();
      await page.goBack();
      await until("the way back to lead to before the filter", async () => (await found(page)) === buses);
      await page.close();
    });

    step("a long list scrolls to its end with a handful of rows, and is found again where it was left", async () => {
      const page = await session.extensionPage("dashboard", { tab: "ads", sort: "oldest" });
      await page.bringToFront();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const last = await until("the last row", () => page.evaluate(() => document.querySelector("#rows > li:last-child")?.getAttribute("aria-posinset")).then((at) => (at === String(400) ? at : null)));
      assert.equal(last, String(COUNT));
      const kept = await page.$$eval("#rows > li", (rows) => rows.length);
      assert.ok(kept < 150, `${kept} rows are kept`);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      const title = await until("a row in the middle", () => page.evaluate(() => {
        const rows = [...document.querySelectorAll("#rows > li")];
        const one = rows.find((row) => { const { top, bottom } = row.getBoundingClientRect(); return top > 100 && bottom < innerHeight; });
        return one ? `[data-key="${one.getAttribute("data-key")}"] a.title` : null;
      }));
      // Where a click brings it: what is clicked is scrolled to the middle first, and that is the place that is left.
      await page.$eval(title, (link) => link.scrollIntoView({ block: "center" }));
      const y = await until("the place to be kept, once scrolling has come to rest", () => page.evaluate(() => (history.state?.y === scrollY ? scrollY : null)));
      await click(page, title);
      await until("the record", async () => (await textOf(page)).includes("How Sightline knows"));
      await click(page, "a.back");
      await until("the list where it was left", () => page.evaluate((at) => Math.abs(scrollY - at) < 2 && document.querySelector("#rows") !== null, y));
      await until("the same part of the list", () => page.$(title));
      await page.close();
    });

    step("what a search finds is deleted and taken back", async () => {
      const page = await session.extensionPage("dashboard", { tab: "ads", query: "bus" });
      const count = await found(page);
      await click(page, '[data-act="forget_found"]');
      await until("the question", () => page.$eval("#ask", (dialog) => /** @type {HTMLDialogElement} */ (dialog).open && (dialog.textContent ?? "").includes("Delete these")));
      await click(page, "#ask-do");
      await until("nothing to be found", async () => (await textOf(page)).includes("No ads match."));
      const rest = await session.extensionPage("dashboard", { tab: "ads" });
      assert.equal(await found(rest), COUNT - count);
      await rest.close();
      // The background may have been ended meanwhile.
      await session.killBackground();
      await click(page, "#notice button");
      await until("the ads to be back", async () => (await found(page)) === count);
      await page.close();
    });

    step("everything taken along, deleted and brought in again is the same", async () => {
      const first = await session.extensionPage("dashboard", { tab: "settings" });
      const before = await saved(first, '[data-act="export_json"]');
      assert.equal(before.type, "application/json");
      assert.equal(stores(before.text).ads.length, COUNT);
      await first.close();
      const page = await session.extensionPage("dashboard", { tab: "settings" });
      await click(page, '[data-act="forget_all"]');
      await until("the question", () => page.$eval("#ask", (dialog) => /** @type {HTMLDialogElement} */ (dialog).open));
      await click(page, "#ask-do");
      await until("everything to be deleted", async () => (await textOf(page)).includes("Nothing is stored."));
      const file = join(session.folder, "again.json");
      writeFileSync(file, before.text);
      const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await page.$('input[data-act="import"]'));
      await input.uploadFile(file);
      await until("the ads to be back", async () => (await textOf(page)).includes(`${COUNT} ads are stored.`));
      await page.close();
      const last = await session.extensionPage("dashboard", { tab: "settings" });
      const after = await saved(last, '[data-act="export_json"]');
      assert.deepEqual(stores(after.text), stores(before.text));
      await last.close();
    });

    step("a damaged export loses nothing of what stands before the damage, and says where it is", async () => {
      const page = await session.extensionPage("dashboard", { tab: "settings" });
      const one = { ...ads[0], key: "brought-in-1", ad: { ...ads[0].ad, ad_id: null, text: "An ad from elsewhere" } };
      const file = join(session.folder, "damaged.json");
      writeFileSync(file, `{"sightline_export":1,"ads":[${JSON.stringify(one)},{"key":5},{"key"`);
      const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await page.$('input[data-act="import"]'));
      await input.uploadFile(file);
      const said = await until("the news", () => page.$eval("#notice", (notice) => (notice.textContent?.includes("damaged.json") ? notice.textContent : null)));
      assert.match(said, /damaged\.json: entry 2, of “ads”/u);
      await until("one more ad", async () => (await textOf(page)).includes(`${COUNT + 1} ads are stored.`));
      await click(page, "#notice button");
      await until("the import to be taken back", async () => (await textOf(page)).includes(`${COUNT} ads are stored.`));
      await page.close();
    });

    step("a table for a spreadsheet has a line for each ad; a chart is saved as a picture", async () => {
      const page = await session.extensionPage("dashboard", { tab: "settings" });
      const { text, type } = await saved(page, '[data-act="export_csv"]');
      assert.match(type, /^text\/csv/u);
      assert.ok(text.replace(/^\u{feff}/u, "").startsWith("platform,surface,ad_id,advertiser"), text.slice(0, 80));
      // No text of these ads has a line break.
      assert.equal(text.trimEnd().split("\n").length, COUNT + 1);
      await page.close();
      const overview = await session.extensionPage("dashboard", { tab: "overview", since: "all" });
      const picture = await saved(overview, '[data-act="save_picture"][data-chart="who"]');
      assert.equal(picture.type, "image/png");
      assert.deepEqual(picture.begins, [137, 80, 78, 71, 13, 10, 26, 10]);
      assert.ok(picture.size > 5_000, `${picture.size} bytes`);
      await overview.close();
    });

    step("ads of some days are deleted; the days are asked for", async () => {
      const page = await session.extensionPage("dashboard", { tab: "settings" });
      await click(page, 'form[data-act="forget_range"] button');
      await until("the question for days", () => page.$eval("#alert", (alert) => alert.textContent?.includes("at least one of the two days")));
      const day = new Date(NOW).toISOString().slice(0, 10);
      const gone = ads.filter(({ met }) => Object.keys(met).some((one) => one >= day)).length;
      await page.$eval('form[data-act="forget_range"] input[name="from"]', (input, value) => { /** @type {HTMLInputElement} */ (input).value = value; }, day);
      await click(page, 'form[data-act="forget_range"] button');
      await until("the question", () => page.$eval("#ask", (dialog) => /** @type {HTMLDialogElement} */ (dialog).open));
      await click(page, "#ask-do");
      await until(`${COUNT - gone} ads to be left`, async () => (await textOf(page)).includes(`${COUNT - gone} ads are stored.`));
      await click(page, "#notice button");
      await until("all to be back", async () => (await textOf(page)).includes(`${COUNT} ads are stored.`));
      await page.close();
    });

    step("language and look are the person's choice, at once and on every page", async () => {
      const page = await session.extensionPage("dashboard", { tab: "settings" });
      const german = JSON.parse(JSON.stringify(readFileSync(join(root, "locales/de.ftl"), "utf8"))).match(/^settings-title = (.+)$/mu)?.[1];
      assert.ok(german, "German has no title for the settings");
      await page.select('select[name="lang"]', "de");
      await until("the page in German", () => page.$eval("h1", (title, wanted) => title.textContent === wanted && document.documentElement.lang === "de", german));
      await page.select('select[name="theme"]', "dark");
      const other = await session.extensionPage("dashboard", { tab: "overview" });
      const paper = () => other.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      assert.equal(await other.evaluate(() => document.documentElement.lang), "de");
      assert.equal(await paper(), "rgb(16, 24, 29)");
      await page.select('select[name="theme"]', "light");
      await until("light again, on the other page too", async () => (await paper()) === "rgb(244, 247, 248)");
      await page.select('select[name="lang"]', "");
      await until("English again", () => page.evaluate(() => document.documentElement.lang === "en"));
      for (const one of [other, page]) await one.close();
    });

    step("ads are kept as long as the person wants", async () => {
      const page = await session.extensionPage("dashboard", { tab: "settings" });
      const old = ads.filter(({ last_seen }) => last_seen < NOW - 30 * 86_400_000).length;
      assert.ok(old > 0);
      await page.select('select[name="keep_days"]', "30");
      await until("the question", () => page.$eval("#ask", (dialog) => /** @type {HTMLDialogElement} */ (dialog).open));
      await click(page, "#ask-keep");
      await until("nothing to have changed", async () => (await page.$eval('select[name="keep_days"]', (it) => /** @type {HTMLSelectElement} */ (it).value)) === "0");
      // Until it is done with the answer it takes no other: sooner than a hand can choose.
      await until("the question to be done with", () => page.$eval("form[data-act='choose_keep']", (form) => !form.hasAttribute("aria-busy")));
      await page.select('select[name="keep_days"]', "30");
      await until("the question", () => page.$eval("#ask", (dialog) => /** @type {HTMLDialogElement} */ (dialog).open));
      await click(page, "#ask-do");
      await until(`${old} older ads to be deleted`, async () => (await textOf(page)).includes(`${COUNT - old} ads are stored.`));
      await page.close();
    });

    step("where what is stored cannot be read the way on stays, reading can be stopped, and everything is taken along", async () => {
      await session.switchOn("x");
      const stored = await session.extensionPage("dashboard", { tab: "ads" });
      const kept = (await session.storedAds(stored)).length;
      await stored.close();
      // A newer Sightline has been here.
      const bare = await session.openPage(`${session.origin}/www/style.css`);
      await bare.evaluate(() => new Promise((resolve, reject) => {
        const request = indexedDB.open("sightline", 9_999);
        request.onsuccess = () => { request.result.close(); resolve(undefined); };
        request.onerror = () => reject(new Error(`${request.error?.message}`));
      }));
      await bare.close();
      const page = await session.extensionPage("dashboard", { tab: "reasons" });
      const alert = await until("what went wrong", () => page.$eval("#alert", (place) => place.textContent || null));
      assert.match(alert, /newer Sightline.*Try again/u);
      assert.deepEqual(await page.$$eval(".tabs a", (links) => links.map((link) => link.textContent)), ["Overview", "Ads", "Reasons", "Donate", "Settings"]);
      assert.equal(await page.$eval(".tabs a[aria-current]", (link) => link.textContent), "Reasons");
      const { text } = await saved(page, '[data-act="rescue"]');
      const rescued = JSON.parse(text);
      assert.equal(rescued.ads.length, kept);
      assert.ok(!("settings" in rescued) && !JSON.stringify(rescued).includes('"wallet"'), "what was chosen and the tokens are in it");
      const registered = () => page.evaluate(async () =>
        (await /** @type {any} */ (/** @type {any} */ (globalThis).browser ?? chrome).scripting.getRegisteredContentScripts()).length);
      assert.equal(await registered(), 1);
      await click(page, '[data-act="halt"]');
      await until("reading to be stopped", async () => (await registered()) === 0);
      assert.match(await page.$eval("#notice", (place) => place.textContent ?? ""), /Nothing is read any more/u);
      // As soon as it can be read again the halt is a pause, which ends.
      await page.evaluate(() => new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("sightline");
        request.onsuccess = () => resolve(undefined);
        request.onerror = () => reject(request.error);
      }));
      await session.ask(page, { kind: "switch", platform: "x", on: true });
      const { paused } = await session.ask(page, { kind: "settings" });
      assert.ok(paused !== null && paused > Date.now() + 23 * 3_600_000, `${paused}`);
      assert.equal(await registered(), 0);
      await session.ask(page, { kind: "pause", minutes: 0 });
      assert.equal(await registered(), 1);
      await page.close();
      const again = await session.extensionPage("dashboard", { tab: "reasons" });
      await until("the page as ever", async () => (await textOf(again)).includes("What they think you are"));
      await again.close();
    });
  });
}
