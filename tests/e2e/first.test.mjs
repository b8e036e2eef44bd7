// What a person meets first and uses daily: the three steps of the first run, the popup, the pause, and the list
// beside the feed, in both browsers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe } from "node:test";

import { SUITE, click, demos, root, start, steps, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));

const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

/** @param {Page} page @param {string} [select] */
const textOf = (page, select = "body") =>
  page.$eval(select, (element) => /** @type {HTMLElement} */ (element).innerText.replace(/\s+/gu, " ").trim());

/** Nothing axe-core objects to. @param {Page} page */
const assertAccessible = async (page) => {
  await page.evaluate(`${axe}; undefined`);
  const found = await page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ["violations"] });
    return violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.html).join(" | ")}`);
  });
  assert.deepEqual(found, [], `axe-core on ${await page.title()}`);
};

/** Goes on with the tabulator until what a selector finds has the focus, then presses a key. @param {Page} page @param {string} select @param {"Enter" | " "} key */
const reach = async (page, select, key) => {
  await page.bringToFront();
  await until(`${select} to be reached by keyboard`, async () => {
    if (await page.evaluate((it) => document.activeElement?.matches(it) ?? false, select)) return true;
    await page.keyboard.press("Tab");
    return null;
  });
  await page.keyboard.press(key);
};

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    /** @type {Page} */
    let welcome;
    /** @type {Page} */
    let feed;
    const [demo, , , other] = demos;
    const political = demo.ads.filter((ad) => ad.political);

    before(async () => {
      session = await start(name);
    });
    after(() => session?.close());

    const step = steps(() => session);

    /** What the extension's own pages may ask the browser. @param {string} code */
    const asExtension = (code) => welcome.evaluate(`(async () => { const api = globalThis.browser ?? globalThis.chrome; return ${code}; })()`);
    const registered = () => asExtension("(await api.scripting.getRegisteredContentScripts()).map(({ id }) => id)");
    const isOn = async () => (await session.ask(welcome, { kind: "settings" })).on;

    step("three steps by keyboard alone, the question last", async () => {
      welcome = await session.pageAt("welcome.html");
      await session.drawn(welcome);
      for (const [at, says, has] of /** @type {const} */ ([["1", "1 of 3", ".example"], ["2", "2 of 3", ".promises"], ["3", "3 of 3", ".switches"]])) {
        await until(`step ${at}`, async () => (await textOf(welcome)).includes(says) && (await welcome.$(`#view ${has}`)));
        const switches = await welcome.$$('[data-act="switch"]');
        assert.equal(switches.length > 0, at === "3", "the question where to read belongs to the last step");
        assert.equal(await welcome.$$eval("h1", (all) => all.length), 1);
        await assertAccessible(welcome);
        if (at !== "3") await reach(welcome, `[data-act="go"][data-step="${Number(at) + 1}"]`, "Enter");
      }
      assert.equal(await welcome.evaluate(() => location.hash), "#step=3");
      await reach(welcome, '[data-act="go"][data-step="2"]', "Enter");
      await until("the step before", async () => (await textOf(welcome)).includes("2 of 3"));
      await reach(welcome, '[data-act="go"][data-step="3"]', " ");
      await until("the last step again", async () => (await textOf(welcome)).includes("3 of 3"));
      assert.deepEqual(await isOn(), []);
    });

    if (name === "firefox") {
      // In Chromium nobody can answer the browser's own prompt; the harness grants its permissions beforehand.
      step("declining the browser’s question leaves everything off and says so", async () => {
        const browser = /** @type {NonNullable<Session["asBrowser"]>} */ (session.asBrowser);
        const prompts = (/** @type {boolean} */ on) =>
          browser("async (on) => { Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', on === 'true'); return true; }", String(on));
        await prompts(true);
        try {
          await click(welcome, `label:has([data-platform="${demo.platform}"])`);
          await until("the browser’s question", () =>
            browser("async () => { const it = PopupNotifications.panel.firstElementChild; if (PopupNotifications.panel.state !== 'open' || !it) return false; it.secondaryButton.click(); return true; }"));
          const said = await until("what declining means", async () => textOf(welcome, "#alert"));
          assert.match(said, /stays off/u);
        } finally {
          await prompts(false);
        }
        assert.equal(await welcome.$eval(`[data-platform="${demo.platform}"]`, (box) => /** @type {HTMLInputElement} */ (box).checked), false);
      });
    }

    step("not now leaves everything off, and a product that works", async () => {
      await reach(welcome, '[data-act="open"][data-tab="overview"]', "Enter");
      const dashboard = await session.pageAt("tab=overview");
      await session.drawn(dashboard);
      await dashboard.close();
      assert.deepEqual(await isOn(), []);
      assert.deepEqual(await registered(), [], "a content script is registered");
      await click(welcome, '[data-act="open"][data-tab="import"]');
      const page = await session.pageAt("tab=import");
      await until("a place for a data download", () => page.$('input[type="file"]'));
      await page.close();
      const popup = await session.popupOver(welcome);
      // Drawn once before it was loaded anew beneath the page in front, it may be read in between.
      await until("the popup to say that nothing is on", async () => /off everywhere/u.test(await textOf(popup)));
      await click(popup, '[data-act="open"][data-page="welcome"]');
      const asked = await until("the question where to read", async () => {
        for (const page of await session.browser.pages()) {
          const at = await session.addressOf(page).catch(() => "");
          if (page !== welcome && at.includes("welcome.html#step=3")) return page;
        }
        return null;
      });
      await asked.close();
      await popup.close().catch(() => {}); // it closes by itself
    });

    step("the popup fits, and says what this page and this day brought", async () => {
      await session.switchOn(demo.platform);
      feed = await session.openPage(demo.address);
      await session.scrollThrough(feed);
      await until("the badges", async () => (await session.readBadges(feed)).length === political.length);
      const popup = await session.popupOver(feed);
      await popup.setViewport({ width: 360, height: 600 });
      await until("every ad of the feed", async () => (await textOf(popup)).includes(`${political.length} political`));
      const text = await textOf(popup);
      assert.match(text, new RegExp(`Today: ${demo.ads.length} ads, ${political.length} of them political`, "u"));
      assert.equal(await popup.$$eval('[data-act="open"][data-page="dashboard"][data-tab="overview"]', (all) => all.length), 1, "one way to everything else");
      await assertFits(popup);
      await assertAccessible(popup);
      await popup.close();
    });

    /** @param {Page} popup */
    const assertFits = async (popup) => {
      const { width, height } = await popup.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.body.getBoundingClientRect().height }));
      assert.ok(width <= 360 && height <= 600, `the popup is ${width} × ${height}`);
    };

    step("fingers hit everything in the popup", async () => {
      const popup = await session.popupOver(feed);
      const browser = session.asBrowser;
      const coarse = (/** @type {string} */ value) => browser?.("async (value) => { if (value) Services.prefs.setIntPref('ui.primaryPointerCapabilities', 1); else Services.prefs.clearUserPref('ui.primaryPointerCapabilities'); return true; }", value);
      await coarse("1");
      try {
        await popup.bringToFront();
        await popup.setViewport({ width: 360, height: 740, ...(browser ? {} : { hasTouch: true, isMobile: true }) });
        await until("fingers instead of a mouse", () => popup.evaluate(() => matchMedia("(pointer: coarse)").matches));
        const small = await popup.$$eval("main button, main label.switch", (all) =>
          all.map((it) => ({ said: it.textContent, box: it.getBoundingClientRect() })).filter(({ box }) => box.width < 44 || box.height < 44).map(({ said, box }) => `${said}: ${box.width} × ${box.height}`));
        assert.deepEqual(small, [], "too small for a finger");
        const width = await popup.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 360, `the popup is ${width} wide`);
      } finally {
        await coarse("");
      }
      await popup.close();
    });

    /** What stands on the toolbar button. */
    const button = async () =>
      /** @type {{text: string, title: string}} */ (await asExtension("({ text: await api.action.getBadgeText({}), title: await api.action.getTitle({}) })"));

    /** Presses a button of the popup over the feed. @param {string} select */
    const pressInPopup = async (select) => {
      const popup = await session.popupOver(feed);
      await popup.setViewport({ width: 360, height: 600 });
      await click(popup, select);
      return popup;
    };

    step("a pause stops reading everywhere and says so", async () => {
      const popup = await pressInPopup('[data-act="pause"][data-minutes="60"]');
      const text = await until("the popup to say so", async () => {
        const now = await textOf(popup);
        if (!now.includes("Sightline is paused.")) throw new Error(`the popup says: ${now}`);
        return now;
      });
      assert.match(text, /another (60|59) minutes/u);
      await assertFits(popup);
      await assertAccessible(popup);
      await popup.close();
      await until("the badges to go", async () => (await session.readBadges(feed)).length === 0);
      assert.deepEqual(await registered(), [], "a content script is still registered");
      const said = await until("the button to say so", async () => {
        const now = await button();
        return now.text === "II" ? now : null;
      });
      assert.match(said.title, /paused/u);
      const ear = await session.listen();
      const page = await session.openPage(demo.address);
      await session.scrollThrough(page);
      assert.deepEqual(await session.readBadges(page), [], "a badge while reading is paused");
      assert.deepEqual(await ear.messages(), [], "something was read while reading is paused");
      await page.close();
      await ear.page.close();
    });

    step("the pause outlives the background, and ends when asked", async () => {
      await session.killBackground();
      assert.notEqual((await session.ask(welcome, { kind: "settings" })).paused, null);
      await until("the button to say so still", async () => (await button()).text === "II");
      const popup = await pressInPopup('[data-act="pause"][data-minutes="0"]');
      await until("the popup to say so", async () => {
        const now = await textOf(popup);
        return now.includes("Sightline reads again.") && !now.includes("Sightline is paused.");
      });
      await popup.close();
      await feed.bringToFront();
      await until("the badges to be back", async () => (await session.readBadges(feed)).length === political.length);
      assert.equal((await button()).text, "");
      assert.doesNotMatch((await button()).title, /paused/u);
    });

    step("a pause ends by itself, on an open feed", async () => {
      await session.ask(welcome, { kind: "pause", minutes: 60 });
      await until("the badges to go", async () => (await session.readBadges(feed)).length === 0);
      // As if most of the hour had gone by while the background slept.
      await welcome.evaluate(async () => {
        const opening = indexedDB.open("sightline");
        const database = await new Promise((resolve) => (opening.onsuccess = () => resolve(opening.result)));
        const settings = database.transaction("settings", "readwrite").objectStore("settings");
        await new Promise((resolve) => {
          settings.get("chosen").onsuccess = (/** @type {any} */ { target: { result } }) => {
            result.value.paused_until = Date.now() + 2000;
            settings.put(result).onsuccess = resolve;
          };
        });
        database.close();
      });
      await session.killBackground();
      await session.ask(welcome, { kind: "settings" });
      await feed.bringToFront();
      await until("the badges to be back", async () => (await session.readBadges(feed)).length === political.length);
      await until("the button to say nothing", async () => (await button()).text === "");
    });

    step("the popup opens the list beside the feed", async () => {
      const browser = session.asBrowser;
      const open = async () =>
        browser
          ? browser("async () => SidebarController.isOpen && SidebarController.currentID.includes('sightline')")
          : session.browser.targets().some((target) => target.url().endsWith("/www/side.html"));
      assert.ok(!(await open()), "it is open before anybody asked");
      await pressInPopup('[data-act="beside"]');
      await until("the list to be open", open);
    });

    step("the list beside the feed is that of the tab in front, and follows it", async () => {
      await session.switchOn(other.platform);
      const side = await session.sideOf(feed);
      // A side panel is seen beside the tab in front; the tab that stands for it here is not.
      await side.evaluate(() => Object.defineProperty(document, "hidden", { get: () => false }));
      /** Names in the part of the page in front, and in that of the day. */
      const listed = () =>
        side.$$eval("main section", (parts) => parts.map((part) => [...part.querySelectorAll(".find strong")].map((it) => it.textContent ?? "")));
      /** @param {import("./feeds/common.mjs").Demo} shown @param {string[]} earlier */
      const expect = (shown, earlier) =>
        until(`the ads of ${shown.name} beside it`, async () => {
          const [here, today] = await listed();
          const right = here.length === shown.ads.length && shown.ads.every(({ advertiser }) => here.some((it) => it.includes(advertiser))) && earlier.every((it) => today.includes(it));
          if (!right) throw new Error(`it lists ${JSON.stringify([here, today])}`);
          return true;
        });
      await expect(demo, []);
      const marked = await side.$$eval("main section:first-of-type .find.is-political", (all) => all.length);
      assert.equal(marked, political.length);
      const names = (await listed())[0];
      // Another feed comes to the front: it is listed as it is read, without anybody asking.
      const second = await session.openPage(other.address);
      await session.scrollThrough(second);
      await expect(other, names);
      await feed.bringToFront();
      await expect(demo, []);
      await assertAccessible(side);
      await second.close();
      // In front itself, it has no feed beside it: every ad is one of the day.
      await side.bringToFront();
      await until("the list to be still", async () => (await listed())[0].length === 0);
      await click(side, ".find.is-political");
      const record = await session.pageAt("dashboard.html#tab=ad&key=");
      await session.drawn(record);
      await until("the record of the ad", async () => names.some((it) => it !== "") && (await textOf(record)).includes("Who paid"));
      await record.close();
      await side.close();
    });
  });
}
