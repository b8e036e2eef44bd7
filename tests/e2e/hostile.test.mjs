// Pages that mean harm, in both browsers: what breaks our reading of a page, what reaches into our panel, and what is lost
// when the browser ends the background in the middle.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe } from "node:test";

import { SUITE, root, start, steps, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));

/** A post of Facebook's structure that is an ad. @param {number} at @param {string} [inside] Markup in it. */
const ad = (at, inside = "") =>
  `<div aria-posinset="${at}"><h4><a role="link" href="/elm${at}">Elm Party ${at}</a></h4><span><a href="/ads/about/?x=${at}"><span>Sponsored</span></a> · Paid for by <b>Elm Committee ${at}</b></span>
   <div data-ad-rendering-role="story_message">Vote on day no. ${at}.</div>${inside}<a target="_blank" href="https://elm${at}.example/vote">Learn more</a></div>`;

/** Most new ads kept within an hour of a tab, as `from_page.js` has it, and of a platform, as `keep/health.rs` has it. */
const MOST_OF_TAB = 300;
const MOST = 500;

/** A form that answers what elements are asked for with controls of its own. */
const FORM = `<form>${[
  "attributes", "previousSibling", "nextSibling", "parentElement", "parentNode", "childNodes", "children", "firstChild", "lastChild", "localName", "nodeType",
  "textContent", "getAttribute", "querySelector", "querySelectorAll", "matches", "closest", "getBoundingClientRect", "getClientRects", "isConnected", "contains",
].map((name) => `<input name="${name}" value="trap">`).join("")}<p>Your opinion counts.</p></form>`;

/** What lets one speak as the content script of a page does. @param {import("puppeteer-core").Page} page */
const voiceOf = async (page) => {
  const cdp = await page.createCDPSession();
  /** @type {number[]} */
  const worlds = [];
  cdp.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin.startsWith("chrome-extension://") && context.auxData?.type === "isolated") worlds.push(context.id);
  });
  await cdp.send("Runtime.enable");
  const contextId = await until("the content script's world", () => worlds[0]);
  return async (/** @type {object} */ request) => {
    const expression = `chrome.runtime.sendMessage(${JSON.stringify(request)})`;
    const { result } = await cdp.send("Runtime.evaluate", { expression, contextId, awaitPromise: true, returnByValue: true });
    return result.value;
  };
};

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    /** @type {import("puppeteer-core").Page} */
    let own;

    before(async () => {
      session = await start(name);
      own = await session.extensionPage("dashboard");
      await session.switchOn("facebook");
    });
    after(async () => {
      await session?.close();
    });

    const step = steps(() => session);

    /** Opens a page of Facebook that holds some markup, with nothing stored. @param {string} body @param {string} [around] */
    const openFeed = async (body, around = "div role=feed") => {
      await session.ask(own, { kind: "forget_all" });
      return openAnother(body, around);
    };
    /** The same beside what is stored. @param {string} body @param {string} [around] */
    const openAnother = async (body, around = "div role=feed") => {
      session.server.serve = (url) =>
        url.pathname === "/hostile" ? { html: `<!doctype html><html lang="en"><head><title>Feed</title></head><body><${around}>${body}</${around.split(" ")[0]}></body></html>` } : null;
      const page = await session.openPage("https://www.facebook.com/hostile");
      await page.bringToFront();
      return page;
    };

    /** The names of the advertisers of what is stored. @returns {Promise<string[]>} */
    const stored = async () => (await session.storedAds(own)).map(({ ad }) => ad.advertiser.name);

    step("a form with controls named like what elements are asked for hides no ad", async () => {
      const page = await openFeed(`${ad(1, FORM)}<form><input name="attributes"><input name="previousSibling">${ad(2)}</form>${ad(3)}`);
      await until("all three ads to be stored", async () => (await stored()).length === 3);
      await page.close();
    });

    step("the label is found beside a form of that kind where the rules know no post", async () => {
      const card = (/** @type {string} */ who, /** @type {string} */ label, /** @type {string} */ text) =>
        `<section><p><a href="/${who}">${who}</a></p><p>${label}</p><p>${text}</p>${FORM}<a href="https://${who}.example/">Go</a></section>`;
      const cards = card("elm", "Sponsored", "We plant trees in every street.") + card("oak", "3h", "Good morning to you all, my friends.");
      const page = await openFeed(`<div>${cards}</div>`, "main");
      await until("the ad to be stored", async () => (await stored()).join() === "elm");
      await page.close();
    });

    step("what only ads carry is found where the rules know no post, and no menu is taken for an ad", async () => {
      const card = (/** @type {string} */ who, /** @type {string} */ text, inside = "") =>
        `<section><p><a href="/${who}">${who}</a></p><p>${text}</p>${inside}<a href="https://${who}.example/">Go</a></section>`;
      const cards = card("elm", "We plant trees in every street.", `<a href="/ads/about/?x=1"><svg width="9" height="9"></svg></a>`) + card("oak", "Good morning to you all, my friends.");
      const foot = `<footer><ul><li><a href="/help">Help</a></li><li><a href="/ads/about">Ad choices</a></li></ul></footer>`;
      const page = await openFeed(`<div>${cards}</div>${foot}`, "main");
      await until("the ad to be stored", async () => (await stored()).length > 0);
      await new Promise((go) => setTimeout(go, 1000));
      assert.deepEqual(await stored(), ["elm"]);
      await page.close();
    });

    step("what the background was ended over is read all the same", async () => {
      const count = 60;
      const page = await openFeed(Array.from({ length: count }, (_, at) => ad(at + 1, `<p>${"words ".repeat(3000)}</p>`)).join(""));
      for (let round = 0; round < 3; round += 1) {
        await new Promise((go) => setTimeout(go, 250));
        await session.killBackground();
      }
      await until(`all ${count} ads to be stored`, async () => new Set(await stored()).size === count);
      await page.close();
    });

    step("ads that nobody can have looked at are cut off, and that is said", async () => {
      const some = (/** @type {number} */ from, /** @type {number} */ count) => Array.from({ length: count }, (_, at) => ad(at + from)).join("");
      const page = await openFeed(some(1, MOST_OF_TAB + 20));
      await until(`${MOST_OF_TAB} ads to be stored`, async () => (await stored()).length === MOST_OF_TAB, 120_000);
      const untilTold = (/** @type {string} */ picture) => until("the flood to be told", async () => {
        const health = await session.extensionPage("dashboard", { tab: "health" });
        const worries = await health.$$eval(".is-worry .state", (all) => all.map((state) => state.textContent ?? ""));
        if (worries.length > 0) await session.screenshot(health, picture, true);
        await health.close();
        return worries.some((worry) => worry.includes("more new ads within an hour"));
      });
      await untilTold("flood-of-a-tab.png");
      // What another tab shows is kept all the same, until the platform's measure is full.
      const rest = MOST - MOST_OF_TAB;
      const other = await openAnother(some(1001, rest));
      await until(`${MOST} ads to be stored`, async () => (await stored()).length === MOST, 120_000);
      const third = await openAnother(some(2001, 20));
      await untilTold("flood.png");
      await new Promise((go) => setTimeout(go, 2000));
      assert.equal((await stored()).length, MOST);
      for (const tab of [page, other, third]) await tab.close();
    });

    // Should a page ever speak with our content script's voice, it learns of no other tab and writes for no other platform.
    // Only Chromium's debugger leads into a content script's world.
    if (name === "chromium") {
      step("a tab asks about no ad of another one, and speaks for no other platform", async () => {
        const page = await openFeed(ad(1));
        await until("the ad to be stored", async () => (await stored()).length === 1);
        const [{ key }] = await session.storedAds(own);
        const other = await session.openPage("https://www.facebook.com/hostile?2");
        const [mine, theirs] = [await voiceOf(page), await voiceOf(other)];
        const panel = { kind: "panel", key };
        assert.equal((await mine(panel)).kind, "html", "the tab that showed the ad");
        session.server.serve = () => null;
        const third = await session.openPage("https://www.facebook.com/");
        const stranger = await voiceOf(third);
        for (const request of [panel, { kind: "mute", scope: "ad", key, on: true }, { kind: "open", page: "dashboard", params: { tab: "ad", key } }]) {
          assert.equal((await stranger(request)).kind, "error", `another tab: ${request.kind}`);
        }
        assert.deepEqual((await stranger({ kind: "badges", keys: [key] })).items, []);
        const forged = { kind: "seen", platform: "x", url: "https://x.com/", lang: "en", items: [{ id: "1", html: "<article>Ad</article>", properties: [] }] };
        assert.equal((await theirs(forged)).kind, "error", "Facebook's page for X");
        for (const tab of [page, other, third]) await tab.close();
      });
    }

    step("a page that reaches into the panel reads no history and plants no control", async () => {
      const page = await openFeed(ad(1) + ad(2));
      await until("both ads to be stored", async () => (await stored()).length === 2);
      await session.clickBadge(page, "day no. 1");
      await until("the panel to be open", () => session.panelText(page));
      const found = await page.evaluate((words) => {
        const find = /** @type {any} */ (globalThis).find;
        /** @param {string} text */
        const seek = (text) => {
          getSelection()?.removeAllRanges();
          return find.call(globalThis, text, false, false, true) && getSelection()?.anchorNode?.getRootNode() instanceof ShadowRoot;
        };
        const history = words.filter(seek);
        // Into the panel by whatever of it can be found; then a control of the page's own, and ours made to do something else.
        if (!seek("Close") && !seek("How we know") && !seek("See the whole record")) return { history, planted: null };
        const inside = /** @type {ShadowRoot} */ (getSelection()?.anchorNode?.getRootNode());
        const panel = /** @type {HTMLElement} */ (inside.querySelector(".panel"));
        for (const control of panel.querySelectorAll("[data-act]")) control.setAttribute("data-scope", "platform");
        const planted = document.createElement("button");
        Object.assign(planted.dataset, { act: "open", page: "dashboard", tab: "settings" });
        planted.textContent = "PLANTED";
        panel.prepend(planted);
        const { x, y, width, height } = planted.getBoundingClientRect();
        return { history, planted: { x: x + width / 2, y: y + height / 2 } };
      }, [/How often/u.source, "It is the only ad from this advertiser", "In all"]);
      assert.deepEqual(found.history, [], "the page read how often the ad was met");
      // What this is about: where it fails the browser has closed the way, and `IS_REACHABLE` in the background may go.
      if (name === "firefox") assert.ok(found.planted, "the page found no way into the panel");
      if (found.planted) {
        const before = (await session.browser.pages()).length;
        await page.mouse.click(found.planted.x, found.planted.y);
        await new Promise((go) => setTimeout(go, 1500));
        assert.equal((await session.browser.pages()).length, before, "a planted control opened one of our pages");
      }
      await page.close();
    });
  });
}

// The words sought are those the panel is written with.
const words = readFileSync(join(root, "locales/en.ftl"), "utf8");
for (const text of ["heading-history = How often", "history-only = It is the only ad from this advertiser", "history-all = In all"]) assert.ok(words.includes(text), text);
