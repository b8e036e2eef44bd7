// The whole path in both browsers: from a fresh installation through the feeds to a donation that arrived.
// Steps of one browser share its session and build on each other, as a person's days do.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { SUITE, click, demos, joinOffered, start, startCollector, steps, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("./feeds/common.mjs").Demo} Demo */
/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));

/** Everything a record may hold; the collector's envelope around it may add these. */
const DONATED = new Set([
  "schema", "study_id", "epoch", "platform", "surface", "ad_hash", "advertiser", "disclosure", "text", "landing_domain", "certainty", "political",
  "targeting", "seen", "program", "kind", "first_for_ad", "first_for_advertiser", "country", "age_band",
]);
const AROUND = new Set(["donation", "withdraw_tag", "received", "received_day", "received_epoch", "id"]);

/** All names of fields and all texts in a value. @param {unknown} value @returns {string[]} */
const texts = (value) => {
  if (value !== null && typeof value === "object") return Object.entries(value).flatMap(([name, inner]) => [name, ...texts(inner)]);
  return [String(value)];
};

/** @param {Page} page @param {string} [select] */
const textOf = (page, select = "#view") =>
  page.$eval(select, (element) => /** @type {HTMLElement} */ (element).innerText.replace(/\s+/gu, " ").trim());

/** Whether a text says all of it, without regard to case. @param {string} text @param {string[]} parts */
const says = (text, parts) => parts.every((part) => text.toLowerCase().includes(part.toLowerCase()));

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    /** @type {Awaited<ReturnType<Session["listen"]>>} */
    let ear;
    /** @type {import("./harness.mjs").Collector | null} */
    let collector = null;
    /** Feeds that stay open. @type {Map<string, Page>} */
    const feeds = new Map();

    before(async () => {
      session = await start(name);
    });
    after(async () => {
      await session?.close();
      await collector?.close();
    });

    const step = steps(() => session);

    step("the welcome page opens on installation", async () => {
      const page = await session.pageAt("welcome.html");
      await session.drawn(page);
      for (const step of ["2", "3"]) await click(page, `[data-act="go"][data-step="${step}"]`);
      await until("the last step", () => page.$('[data-act="switch"]'));
      for (const { platform } of demos) {
        assert.ok(await page.$(`[data-act="switch"][data-platform="${platform}"]`), `the welcome page has no switch for ${platform}`);
      }
      const boxes = await page.$$eval('input[data-act="switch"]', (all) => all.filter((box) => /** @type {HTMLInputElement} */ (box).checked).length);
      assert.equal(boxes, 0, "something is on before anybody switched it on");
      await page.close();
    });

    step("nothing is read before it is switched on", async () => {
      ear = await session.listen();
      for (const demo of demos) {
        const page = await session.openPage(demo.address);
        await session.scrollThrough(page);
        assert.deepEqual(await session.readBadges(page), [], `${demo.name}: a badge before switching on`);
        await page.close();
      }
      assert.deepEqual(await ear.messages(), [], "a page sent something before it was switched on");
      const registered = await ear.page.evaluate(async () => {
        const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
        return (await api.scripting.getRegisteredContentScripts()).map((/** @type {{id: string}} */ { id }) => id);
      });
      assert.deepEqual(registered, [], "a content script is registered before anything was switched on");
    });

    for (const demo of demos) {
      const political = demo.ads.filter((ad) => ad.political);

      step(`${demo.name}: exactly the political ads get a badge`, async () => {
        await session.switchOn(demo.platform);
        await ear.forget();
        const before = session.server.requests.length;
        const page = await session.openPage(demo.address);
        feeds.set(demo.platform, page);
        await session.scrollThrough(page);
        const badges = await until(
          `${political.length} badges on ${demo.name}`,
          async () => {
            const now = await session.readBadges(page);
            return now.length >= political.length ? now : null;
          },
        );
        // Every ad has been judged once the commercial one has been, too.
        const commercial = demo.ads.find((ad) => !ad.political);
        await until("the commercial ad to be looked at", async () => (await seen()).some((item) => item.html.includes(commercial?.advertiser ?? "")
          || item.html.includes((commercial?.advertiser ?? "").replace("&", "&amp;"))));
        assert.equal((await session.readBadges(page)).length, political.length, `badges on: ${badges.map(({ post }) => post.slice(0, 80)).join(" | ")}`);
        for (const ad of political) assert.ok(badges.some(({ post }) => says(post, [ad.word])), `no badge on the ad of ${ad.advertiser}`);

        const items = await seen();
        for (const who of demo.organic) {
          assert.ok(!items.some((item) => item.html.includes(who)), `the post of ${who} was sent, which is no ad`);
        }
        for (const item of items) {
          assert.ok(demo.ads.some((ad) => item.html.toLowerCase().includes(ad.word)), `sent, but no ad: ${item.html.slice(0, 300)}`);
        }
        const asked = session.server.requests.slice(before).filter((line) => !/favicon|\.png|\.jpe?g/u.test(line));
        assert.deepEqual(asked, [`GET ${demo.address}`], "looking at the feed made requests the feed did not make itself");
      });

      const seen = async () => (await ear.messages()).filter(({ message }) => message.kind === "seen").flatMap(({ message }) => message.items);

      step(`${demo.name}: the badge leaves the post’s own menu free`, async () => {
        const page = /** @type {Page} */ (feeds.get(demo.platform));
        await page.bringToFront();
        const covered = await page.$$eval(demo.controls, (menus) =>
          menus.flatMap((menu) => {
            menu.scrollIntoView({ block: "center" });
            const box = menu.getBoundingClientRect();
            // From a shadow root the page is given its host.
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return top !== null && menu.contains(top) ? [] : [(menu.closest("article, [aria-posinset], shreddit-ad-post") ?? menu.parentElement)?.textContent?.trim().slice(0, 60)];
          }),
        );
        assert.deepEqual(covered, [], "a menu is covered");
      });

      step(`${demo.name}: the panel says who paid`, async () => {
        const page = /** @type {Page} */ (feeds.get(demo.platform));
        for (const ad of political) {
          await session.clickBadge(page, ad.word);
          const text = await until("the panel to open", () => session.panelWhole(page));
          if (ad.payer === null) assert.ok(says(text, ["no political disclosure", "words sound political"]), `the panel says: ${text}`);
          assert.ok(says(text, [ad.payer ?? ""]), `the panel does not name ${ad.payer}: ${text}`);
          await session.screenshot(page, `${demo.platform}-panel.png`);
          await session.closePanel(page);
        }
      });

      step(`${demo.name}: the panel says why`, async () => {
        const page = /** @type {Page} */ (feeds.get(demo.platform));
        for (const ad of political) {
          if (demo.menu) {
            await session.openExplanation(page, demo, ad);
            await until("the explanation to be sent", async () => (await ear.messages()).some(({ message }) => message.kind === "explained"));
            await page.keyboard.press("Escape");
            await until("the explanation to be closed", async () => (await page.$(demo.menu?.opens ?? "")) === null);
            await ear.forget();
          }
          await until(`the panel of ${ad.advertiser} to give as reasons: ${ad.reasons.join(", ")}`, async () => {
            await session.clickBadge(page, ad.word);
            const text = await until("the panel to open", () => session.panelWhole(page));
            await session.closePanel(page);
            if (!says(text, ad.reasons)) throw new Error(`the panel says: ${text}`);
            return true;
          });
        }
      });
    }

    step("an explanation is known by its title in any language, and no other dialog is sent", async () => {
      for (const demo of demos.slice(0, 2)) {
        const page = /** @type {Page} */ (feeds.get(demo.platform));
        await ear.forget();
        const add = (/** @type {string} */ title, /** @type {string} */ line) =>
          page.evaluate((title, line) => {
            const dialog = document.createElement("div");
            dialog.setAttribute("role", "dialog");
            dialog.className = "made-by-test";
            const head = document.createElement("h2");
            head.textContent = title;
            const list = document.createElement("ul");
            list.append(Object.assign(document.createElement("li"), { textContent: line }));
            dialog.append(head, list);
            document.body.append(dialog);
          }, title, line);
        await add("Nachrichten", "secret");
        await add("Why we made this", "secret");
        const titles = ["De ce văd această reclamă?", "이 광고가 표시되는 이유", "لماذا يظهر لي هذا الإعلان؟", "¿Por qué veo este anuncio?", "เหตุใดฉันจึงเห็นโฆษณานี้", "About this ad"];
        for (const [at, title] of titles.entries()) await add(title, `line ${at}`);
        const sent = async () => JSON.stringify((await ear.messages()).filter(({ message }) => message.kind === "explained"));
        await until("each explanation to be sent", async () => {
          const all = await sent();
          return titles.every((_, at) => all.includes(`line ${at}`));
        });
        assert.ok(!(await sent()).includes("secret"), `${demo.name}: another dialog was sent`);
        await page.$$eval(".made-by-test", (all) => all.forEach((one) => one.remove()));
      }
    });

    step("the popup counts what the tab in front shows", async () => {
      const [demo] = demos;
      const feed = /** @type {Page} */ (feeds.get(demo.platform));
      const popup = await session.popupOver(feed);
      const text = await until("the popup to name the payers of this page", async () => {
        const now = await textOf(popup);
        const names = demo.ads.filter((ad) => ad.political).map((ad) => ad.advertiser);
        if (!says(now, names)) throw new Error(`the popup says: ${now}`);
        return now;
      });
      const today = demos.flatMap(({ ads }) => ads).filter(({ political }) => political).length;
      assert.match(text, new RegExp(`\\b${today}\\b`, "u"), `the popup does not count ${today} today: ${text}`);
      await session.screenshot(popup, "popup.png");
      await popup.close();
    });

    step("the dashboard lists every ad, commercial ones too, and finds them again", async () => {
      const page = await session.extensionPage("dashboard", { tab: "ads", kind: "political" });
      const all = demos.flatMap(({ ads }) => ads);
      for (const ad of all.filter(({ political }) => political)) {
        await until(`${ad.advertiser} on the dashboard`, async () => says(await textOf(page), [ad.advertiser]));
      }
      for (const ad of all.filter(({ political }) => !political)) {
        const found = await session.extensionPage("dashboard", { tab: "ads", query: ad.advertiser });
        await until(`${ad.advertiser} to be found by its name`, async () => {
          const text = await textOf(found);
          if (!says(text, [ad.advertiser])) throw new Error(`the dashboard says: ${text}`);
          return true;
        });
        await found.close();
      }
      const [wanted, other] = all.filter(({ political }) => political);
      const field = 'form[data-act="go"] input[name="query"]';
      await click(page, field);
      await page.keyboard.type(wanted.word);
      await page.keyboard.press("Enter");
      await until(`only ${wanted.advertiser} for “${wanted.word}”`, async () => {
        const text = await textOf(page);
        if (!says(text, [wanted.advertiser]) || says(text, [other.advertiser])) throw new Error(`the dashboard says: ${text}`);
        return true;
      });
      await session.screenshot(page, "dashboard-search.png");
      await click(page, "#rows a.title");
      await until("the ad in full", async () => {
        const text = await textOf(page);
        if (!says(text, [wanted.payer ?? "", ...wanted.reasons])) throw new Error(`the ad in full says: ${text}`);
        return true;
      });
      await session.screenshot(page, "dashboard-ad.png", true);
      await page.close();
    });

    step("a letter to who holds the list is ready to be sent, under the law one chooses", async () => {
      const [ad] = demos[0].ads;
      const list = await session.extensionPage("dashboard", { tab: "ads", query: ad.word });
      await click(list, "#rows a.title");
      await click(list, '#view [data-act="open"][data-tab="act"]');
      const page = await session.pageAt("tab=act");
      await session.drawn(page);
      const written = () => page.$eval("#letter", (field) => /** @type {HTMLTextAreaElement} */ (field).value);
      assert.equal(await page.$("#letter"), null, "no law is guessed: where one lives is asked first");
      await page.select('select[name="law"]', "uk");
      await until("a letter to the owner of the list", async () => says(await written(), [ad.payer ?? "", ad.advertiser]));
      await until("under UK law", async () => says(await written(), ["Article 15 of the UK GDPR"]));
      await page.select('select[name="lang"]', "pt-BR");
      await until("the same in Brazilian Portuguese", async () => says(await written(), ["artigo 15.º", "Atenciosamente"]));
      await page.select('select[name="lang"]', "en");
      await page.select('select[name="purpose"]', "objection");
      await until("an objection", async () => says(await written(), ["I object"]));
      await page.select('select[name="law"]', "ch");
      await until("the same under Swiss law", async () => says(await written(), ["Articles 30(2)(b) and 32 FADP", ad.payer ?? ""]));
      assert.ok(says(await textOf(page), ["Federal Data Protection and Information Commissioner", "not legal advice"]));
      await session.screenshot(page, "letter.png", true);
      for (const tab of new Set([page, list])) await tab.close();
    });

    /** Rows of the review with the advertiser each is about. @param {Page} page */
    const rows = (page) =>
      page.$$eval(
        'form[data-act="donate"] input[name="keys"]',
        (boxes, names) =>
          boxes.map((box) => {
            const row = box.closest("tr");
            const text = /** @type {HTMLElement} */ (row).innerText;
            return { key: /** @type {HTMLInputElement} */ (box).value, advertiser: names.find((one) => text.includes(one)) ?? text };
          }),
        demos.flatMap(({ ads }) => ads.map(({ advertiser }) => advertiser)),
      );

    /** Ticks exactly the rows of these keys. @param {Page} page @param {string[]} keys */
    const tick = async (page, keys) => {
      await page.bringToFront();
      for (const box of await page.$$('form[data-act="donate"] input[name="keys"]')) {
        const [value, checked] = await box.evaluate((it) => [/** @type {HTMLInputElement} */ (it).value, /** @type {HTMLInputElement} */ (it).checked]);
        if (keys.includes(String(value)) !== checked) {
          await box.evaluate((it) => it.scrollIntoView({ block: "center" }));
          await box.click();
        }
      }
    };

    /** What must not be in anything that left the machine. @param {any[]} records */
    const assertAnonymous = (records) => {
      for (const record of records) {
        const donation = record.donation ?? record;
        for (const field of Object.keys(donation)) assert.ok(DONATED.has(field), `the record has a field it may not have: ${field}`);
        if (record.donation) for (const field of Object.keys(record)) assert.ok(AROUND.has(field), `the export has a field it may not have: ${field}`);
        for (const text of texts(donation)) {
          assert.doesNotMatch(text, /https?:|fbclid|gclid|twclid|rdt_cid|client_token|AQJ|Uzpf/u, "an address or a token left");
          assert.doesNotMatch(text, /31c0bea61e034a|23850000000000|t3_1demo|1990-|01\/02\/1990/u, "an id of the platform or a birthday left");
          assert.doesNotMatch(text, /^\d{13}(\.\d+)?$|\d{4}-\d\d-\d\dT\d\d/u, "an exact time left");
          assert.doesNotMatch(text, /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/u, "an id of an installation left");
          assert.ok(!text.includes("Harrowby, Lincolnshire"), "the town of the viewer left");
        }
        assert.match(donation.epoch, /^\d{4}-W\d\d$/u);
      }
    };

    /** The row left out of the first donation. @type {{key: string, advertiser: string}} */
    let left;
    /** The first donation. @type {{key: string, advertiser: string}[]} */
    let given;

    step("a study is joined, reviewed and given exactly the approved ads", async () => {
      collector = await startCollector();
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const field = 'form[data-act="fetch_study"] input[name="collector"]';
      await until("the form for a collector", () => page.$(field));
      await page.$eval(field, (input, address) => {
        /** @type {HTMLInputElement} */ (input).value = address;
      }, collector.address);
      await click(page, 'form[data-act="fetch_study"] button');
      await joinOffered(page);
      const all = await until("the ads to review", () => rows(page));
      assert.ok(all.length >= 2, `too few ads to review: ${JSON.stringify(all)}`);
      left = all[all.length - 1];
      given = all.slice(0, -1);
      // A record that is another now than the one that was looked at is not sent.
      const [one] = await page.$$eval('input[name="keys"]', (all) => all.map((box) => /** @type {HTMLInputElement} */ (box).value));
      const other = await session.ask(page, { kind: "donate", keys: [`${one.split(" ")[0]} ${"0".repeat(32)}`] });
      assert.deepEqual([other.count, other.changed, other.waiting], [0, 1, 0]);
      await tick(page, given.map(({ key }) => key));
      await session.screenshot(page, "dashboard-donate.png", true);
      await click(page, 'form[data-act="donate"] button[type="submit"]');
      await click(page, "#give[open] #give-do");
      const stored = await until(`${given.length} records at the collector`, async () => {
        const records = await /** @type {import("./harness.mjs").Collector} */ (collector).export();
        if (records.length < given.length) throw new Error(`the collector has ${records.length}; the page says: ${await textOf(page, "body")}`);
        return records;
      });
      assert.equal(stored.length, given.length, "more than approved arrived");
      const names = stored.map((record) => (record.donation ?? record).advertiser.name).sort();
      assert.deepEqual(names, given.map(({ advertiser }) => advertiser).sort());
      assertAnonymous(stored);
      await page.close();
    });

    step("a donation waits where its relay is cut and its collector down, and arrives once when they are back", async () => {
      const running = /** @type {import("./harness.mjs").Collector} */ (collector);
      assert.ok(running && left, "the step before did not get far enough");
      await Promise.all([running.relaying.down(), running.down()]);
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      await until(`${left.advertiser} to review`, async () => (await rows(page)).some(({ key }) => key === left.key));
      await tick(page, [left.key]);
      await click(page, 'form[data-act="donate"] button[type="submit"]');
      await click(page, "#give[open] #give-do");
      const waiting = await until("the donation to wait", async () => (await session.ask(page, { kind: "flush" })).waiting);
      assert.equal(waiting, 1);
      assert.equal((await running.export()).length, given.length, "the collector was down and yet has more");
      await Promise.all([running.relaying.up(), running.up()]);
      // The pause between tries is its own business; asking again never sends twice.
      const stored = await until(
        "the waiting donation to arrive",
        async () => {
          await session.ask(page, { kind: "flush" });
          const records = await running.export();
          return records.length > given.length ? records : null;
        },
        140_000,
      );
      assert.equal(stored.length, given.length + 1);
      assert.ok(stored.some((record) => (record.donation ?? record).advertiser.name === left.advertiser));
      assertAnonymous(stored);
      await page.close();
    });

    step("an ad can be forgotten and brought back", async () => {
      const ad = demos[0].ads[0];
      const page = await session.extensionPage("dashboard", { tab: "ads", query: ad.word });
      await click(page, '#view [data-act="forget"]');
      const undo = await until("a way to undo", () => page.$("#notice button"));
      const gone = await session.extensionPage("dashboard", { tab: "ads", query: ad.word });
      assert.ok(!says(await textOf(gone), [ad.advertiser]), "the ad is still there");
      await gone.close();
      await page.bringToFront();
      await undo.click();
      const back = await session.extensionPage("dashboard", { tab: "ads", query: ad.word });
      await until(`${ad.advertiser} to be back`, async () => says(await textOf(back), [ad.advertiser, ad.payer ?? ""]));
      await back.close();
      await page.close();
    });

    step("what a person says of an advertiser goes before what is concluded, and can be taken back", async () => {
      const ad = demos[0].ads[0];
      const page = await session.extensionPage("dashboard", { tab: "ads", query: ad.word });
      await click(page, "#rows a.title");
      await click(page, '#view [data-act="opine"][data-political="no"]');
      await until("the person's word", async () => says(await textOf(page), ["Not a political ad, as you say"]));
      // The other way and the way back bear the key of one ad, side by side.
      assert.deepEqual(await page.$$eval('#view [data-act="opine"]', (all) => all.map((it) => it.getAttribute("data-political"))), ["yes", ""]);
      await session.screenshot(page, "dashboard-opinion.png", true);
      const others = await session.extensionPage("dashboard", { tab: "ads", query: ad.word, kind: "other" });
      await until("the ad among the others", async () => says(await textOf(others), [ad.advertiser]));
      await others.close();
      await click(page, '#view [data-act="opine"][data-political=""]');
      await until("the verdict again", async () => !says(await textOf(page), ["as you say"]));
      const declared = await session.extensionPage("dashboard", { tab: "ads", query: ad.word, kind: "declared" });
      await until("the ad among the declared", async () => says(await textOf(declared), [ad.advertiser]));
      await declared.close();
      await page.close();
    });

    step("what is switched off is not read any more", async () => {
      const demo = demos[3];
      const page = /** @type {Page} */ (feeds.get(demo.platform));
      await session.switchOn(demo.platform, false);
      await until("the badges to go", async () => (await session.readBadges(page)).length === 0);
      await session.switchOn(demo.platform, true);
      await page.close();
      feeds.delete(demo.platform);
    });

    step("the background may be ended at any time", async () => {
      await session.killBackground();
      for (const demo of demos) {
        const page = await session.openPage(demo.address);
        await session.scrollThrough(page);
        const wanted = demo.ads.filter((ad) => ad.political).length;
        await until(`the badges of ${demo.name} after the background was ended`, async () => (await session.readBadges(page)).length === wanted);
        await page.close();
      }
      const page = await session.extensionPage("dashboard", { tab: "ads", kind: "political" });
      await until("the ads to be there still", async () => says(await textOf(page), [demos[0].ads[0].advertiser]));
      await page.close();
    });

    step("a database of the first version is carried over without loss", async () => {
      for (const page of feeds.values()) await page.close();
      feeds.clear();
      await ear.page.close();
      for (const other of await session.browser.pages()) {
        if ((await session.addressOf(other).catch(() => "")).startsWith(session.origin)) await other.close();
      }
      // A page of the extension that asks nothing: the store is taken apart under nobody's feet.
      const own = await session.openPage(`${session.origin}/extension/icons/icon-16.png`);
      await session.killBackground();
      const rebuilding = own.evaluate(async () => {
        /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
        const done = (request) =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const known = await indexedDB.databases();
        /** @type {{name: string, version: number} | null} */
        let found = null;
        /** @type {any[]} */
        let ads = [];
        /** @type {any} */
        let keyPath = null;
        for (const { name = "", version = 0 } of known) {
          const database = await done(indexedDB.open(name));
          if (database.objectStoreNames.contains("ads")) {
            const store = database.transaction("ads").objectStore("ads");
            keyPath = store.keyPath;
            ads = await done(store.getAll());
            found = { name, version };
          }
          database.close();
        }
        if (!found) return { error: `no database with a store “ads”: ${JSON.stringify(known)}`, ads: 0, version: 0, name: "" };
        await done(indexedDB.deleteDatabase(found.name));
        const opening = indexedDB.open(found.name, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("ads", { keyPath });
        const old = await done(opening);
        const writing = old.transaction("ads", "readwrite");
        for (const ad of ads) writing.objectStore("ads").put(ad);
        await new Promise((resolve, reject) => {
          writing.oncomplete = resolve;
          writing.onerror = () => reject(writing.error);
        });
        old.close();
        return { error: null, ads: ads.length, ...found };
      });
      // Closing the pages may have woken the background, which holds the database open.
      const awake = setTimeout(() => void session.killBackground().catch(() => {}), 1000);
      const report = await rebuilding.finally(() => clearTimeout(awake));
      assert.equal(report.error, null);
      const all = demos.flatMap(({ ads }) => ads).length;
      assert.ok(report.ads >= all, `expected the ${all} ads of the feeds, found ${report.ads}`);
      const page = await session.extensionPage("dashboard", { tab: "ads", kind: "political" });
      for (const ad of demos.flatMap(({ ads }) => ads).filter(({ political }) => political)) {
        await until(`${ad.advertiser} after the upgrade`, async () => {
          const text = await textOf(page);
          if (!says(text, [ad.advertiser])) throw new Error(`the dashboard says: ${text}`);
          return true;
        });
      }
      const now = await own.evaluate(async (name) => {
        const opening = indexedDB.open(name);
        const database = await new Promise((resolve, reject) => {
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const counting = database.transaction("ads").objectStore("ads").count();
        const count = await new Promise((resolve) => (counting.onsuccess = () => resolve(counting.result)));
        const { version } = database;
        database.close();
        return { count, version };
      }, report.name);
      assert.equal(now.version, report.version, "the database was not brought to its present version");
      assert.equal(now.count, report.ads, "ads were lost");
      await page.close();
      await own.close();
    });
  });
}
