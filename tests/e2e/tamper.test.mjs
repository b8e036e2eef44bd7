// What a page can notice of us. Facebook asks its builtins whether they are still the browser's own, compares them
// with those of a fresh frame, looks at getters, sets out documents as bait and asks whether anything was read that
// nobody but a stranger would read. The same questions are asked here, on its demo feed, where our scripts are at
// work; they must be answered as on a page where nothing of ours runs. And they must notice a page that is tampered
// with, or they would be no questions.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { SUITE, demos, start, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));
const [facebook] = demos;

/** Asks everything, in the page's own world. @param {Page} page @returns {Promise<string[]>} What was noticed. */
const noticed = (page) =>
  page.evaluate(async () => {
    /** @type {string[]} */
    const found = [];
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const clean = /** @type {any} */ (frame.contentWindow);
    const here = /** @type {any} */ (globalThis);
    const source = (/** @type {Function} */ of) => clean.Function.prototype.toString.call(of);

    // Builtins and their getters, each against the frame's.
    const owners = [
      "JSON", "XMLHttpRequest.prototype", "Function.prototype", "CanvasRenderingContext2D.prototype", "Element.prototype", "Node.prototype", "EventTarget.prototype",
      "Document.prototype", "HTMLElement.prototype", "HTMLIFrameElement.prototype", "ShadowRoot.prototype", "MutationObserver.prototype", "IntersectionObserver.prototype",
      "Response.prototype", "MessageEvent.prototype", "Event.prototype", "CustomEvent.prototype", "Promise.prototype", "Array.prototype", "Object", "Object.prototype",
      "Reflect", "History.prototype", "WebSocket.prototype", "Storage.prototype", "Navigator.prototype", "Performance.prototype",
    ];
    const at = (/** @type {any} */ world, /** @type {string} */ path) => path.split(".").reduce((it, key) => it[key], world);
    for (const path of owners) {
      const mine = at(here, path);
      const theirs = at(clean, path);
      for (const key of Reflect.ownKeys(mine)) if (!Reflect.ownKeys(theirs).some((other) => String(other) === String(key))) found.push(`${path}.${String(key)} is new`);
      for (const key of Object.getOwnPropertyNames(theirs)) {
        const [a, b] = [mine, theirs].map((it) => Object.getOwnPropertyDescriptor(it, key));
        if (!a || !b) {
          found.push(`${path}.${key} is gone`);
          continue;
        }
        for (const part of /** @type {const} */ (["value", "get", "set"])) {
          if (typeof a[part] !== typeof b[part]) found.push(`${path}.${key}: ${part} is another thing`);
          else if (typeof a[part] === "function" && (source(a[part]) !== source(b[part]) || a[part].name !== b[part].name || a[part].length !== b[part].length)) found.push(`${path}.${key}: ${part} was replaced`);
        }
        if (a.writable !== b.writable || a.configurable !== b.configurable || a.enumerable !== b.enumerable) found.push(`${path}.${key} was defined anew`);
      }
    }
    for (const name of ["XMLHttpRequest", "fetch", "WebSocket", "MutationObserver", "IntersectionObserver", "Promise", "Proxy", "setTimeout", "requestAnimationFrame", "CustomEvent", "Function"]) {
      if (source(here[name]) !== source(clean[name])) found.push(`${name} was replaced`);
    }

    // Names nobody of the page gave.
    const own = new Set(Object.getOwnPropertyNames(clean));
    for (const name of Object.getOwnPropertyNames(here)) if (!own.has(name) && !/^\d+$/u.test(name)) found.push(`a global ${name}`);
    for (const name of document.documentElement.getAttributeNames()) if (name !== "lang" && name !== "data-complete") found.push(`an attribute ${name} on the document`);

    // An ad whose data tells when it is read: by a getter, by a function, by being turned into text.
    const post = /** @type {Element} */ (document.querySelector("[aria-posinset]:has([href*='/ads/about'])"));
    const bait = /** @type {HTMLElement} */ (post.cloneNode(true));
    bait.setAttribute("aria-posinset", "99");
    for (const extra of bait.querySelectorAll(":scope > div:not(:first-child)")) extra.remove();
    const told = (/** @type {string} */ what) => () => void found.push(`the bait's ${what} was called`);
    const data = { __typename: "Story", th_dat_spo: { ad_id: "1", client_token: "AQbait", toJSON: told("toJSON"), toString: told("toString"), valueOf: told("valueOf") } };
    Object.defineProperty(data.th_dat_spo, "brs_filter_setting", { get: told("getter"), enumerable: true });
    Object.defineProperty(data, "actors", { get: told("getter"), enumerable: true });
    const fiber = Object.create({ constructor() {} }, { memoizedProps: { value: { feedUnit: data } }, return: { value: null }, child: { value: null }, sibling: { value: null } });
    Object.defineProperty(bait, "__reactFiber$bait", { value: fiber, enumerable: true });
    /** @type {string[]} */
    const requests = [];
    const watch = new PerformanceObserver((list) => requests.push(...list.getEntries().map(({ name }) => name).filter((name) => !name.endsWith("/favicon.ico"))));
    watch.observe({ type: "resource" });
    let clicks = 0;
    for (const kind of ["click", "focusin", "scroll"]) addEventListener(kind, () => (clicks += 1), true);
    post.parentElement?.append(bait);

    // A document and a frame with ads in them, which nobody has business with, and bait for those who hide ads.
    const canary = document.implementation.createHTMLDocument("canary");
    canary.body.append(canary.importNode(post, true));
    clean.document.body.append(clean.document.importNode(post, true));
    const hidden = document.createElement("div");
    hidden.className = "ad ads sponsored ad-banner adsbox";
    hidden.textContent = "Sponsored";
    document.body.append(hidden);
    const before = [canary.body.innerHTML, clean.document.body.innerHTML, hidden.outerHTML, bait.firstElementChild?.outerHTML];
    // The page cannot see when it was read, which is the point: a post settles after two seconds at the latest.
    await new Promise((go) => setTimeout(go, 2500));
    const after = [canary.body.innerHTML, clean.document.body.innerHTML, hidden.outerHTML, bait.firstElementChild?.outerHTML];
    for (const [at, what] of ["the canary document", "the canary frame", "the bait for those who hide", "the ad's own markup"].entries()) if (before[at] !== after[at]) found.push(`${what} was changed`);
    if (getComputedStyle(hidden).display === "none" || hidden.getBoundingClientRect().height === 0) found.push("the bait was hidden");
    if (bait.getClientRects().length === 0) found.push("the ad was hidden");
    if (requests.length > 0) found.push(`requests were made: ${requests.join(" ")}`);
    if (clicks > 0) found.push("something was clicked, focused or scrolled");
    watch.disconnect();
    for (const it of [frame, hidden, bait]) it.remove();
    return found;
  });

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    before(async () => {
      session = await start(name);
    });
    after(async () => {
      await session?.close();
    });

    /** @type {string[]} */
    let alone;
    test("a page where nothing of ours runs", async () => {
      const page = await session.openPage(facebook.address);
      alone = await noticed(page);
      assert.ok(alone.length < 10, `the questions are too strict for the browser itself: ${alone}`);
      await page.close();
    });

    test("a page on which our scripts are at work looks the same", async () => {
      await session.switchOn(facebook.platform);
      const page = await session.openPage(facebook.address);
      await until("a badge, so that our scripts are known to be at work", async () => (await session.readBadges(page)).length > 0);
      assert.deepEqual(await noticed(page), alone);
      await page.close();
    });

    test("a page that is tampered with is noticed", async () => {
      const page = await session.openPage(facebook.address);
      await page.evaluate(() => {
        const { parse } = JSON;
        JSON.parse = (/** @type {Parameters<typeof parse>} */ ...all) => parse(...all);
        const { fetch } = globalThis;
        globalThis.fetch = (...all) => fetch(...all);
        Object.defineProperty(XMLHttpRequest.prototype, "responseText", { get: () => "" });
        /** @type {any} */ (globalThis).sightline = true;
        new MutationObserver(() => {
          for (const bait of document.querySelectorAll(".adsbox")) /** @type {HTMLElement} */ (bait).hidden = true;
        }).observe(document, { childList: true, subtree: true });
      });
      const seen = (await noticed(page)).filter((line) => !alone.includes(line)).join("\n");
      for (const part of ["JSON.parse: value was replaced", "fetch was replaced", "responseText: get was replaced", "a global sightline", "the bait was hidden"]) {
        assert.ok(seen.includes(part), `not noticed: ${part}; noticed: ${seen}`);
      }
      await page.close();
    });
  });
}
