// The panel of every political ad of the demo feeds, as it is before anything is unfolded: how many words in each language,
// how high on a telephone and on a desk, where what can be done begins, and how often the advertiser is named. Then that it
// shows where the explanation is to be found, and closes when the focus leaves it.

import assert from "node:assert/strict";
import { after, before, describe } from "node:test";

import { SUITE, clickAt, demos, placeOf, start, steps, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));

/** English, and the longest; `tests/view.rs` counts the words of every language. */
const LANGUAGES = ["en", "nl"];
/** Most words, in English and in any other language, and most pixels in English. */
const WORDS = { en: 60, other: 75 };
const HEIGHT = 420;
/** A telephone and a desk. */
const WIDTHS = [390, 1280];

/** @typedef {{words: number, doing: number | null, named: number, height: number}} Figures */

/** What is seen of an open panel before anything is unfolded. @param {string} advertiser */
const figures = (advertiser) => `(root) => {
  const panel = root.querySelector(".panel:popover-open");
  if (!panel || panel.getAnimations().some((one) => one.playState === "running")) return null;
  const said = [];
  let doing = null;
  const words = (text) => text.split(/\\s+/u).filter((word) => /[\\p{L}\\p{N}]/u.test(word));
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) said.push(...words(node.nodeValue));
    if (!(node instanceof Element) || node.getAttribute("aria-hidden") === "true") return;
    if (doing === null && node.matches(".actions, section.is-way")) doing = said.length + 1;
    const folded = node.localName === "details" && !node.open;
    for (const child of node.childNodes) if (!folded || child.localName === "summary") walk(child);
  };
  walk(panel);
  const named = said.join(" ").split(${JSON.stringify(advertiser)}).length - 1;
  return { words: said.length, doing, named, height: panel.scrollHeight };
}`;

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    /** @type {Page} */
    let own;
    before(async () => {
      session = await start(name);
      await (await session.pageAt("welcome.html")).close();
      for (const { platform } of demos) await session.switchOn(platform);
      own = await session.extensionPage("dashboard", { tab: "settings" });
    });
    after(async () => {
      await session?.close();
    });

    const step = steps(() => session);

    /** The badges of a page speak a language. @param {Page} page @param {string} language */
    const speaks = async (page, language) => {
      await session.ask(own, { kind: "choose", lang: language });
      await until(`badges in ${language}`, async () => {
        const roots = await session.badgeRoots(page);
        const tongues = await Promise.all(roots.map((it) => it.call("(root) => root.querySelector('.badge').lang")));
        return tongues.length > 0 && tongues.every((one) => one === language);
      });
    };

    /** The figures of an ad's panel. @param {Page} page @param {import("./feeds/common.mjs").DemoAd} ad @returns {Promise<Figures>} */
    const measured = async (page, ad) => {
      await session.clickBadge(page, ad.word);
      const found = await until(`the panel of ${ad.advertiser}`, () => session.inPanel(page, figures(ad.advertiser)));
      await session.closePanel(page);
      return found;
    };

    for (const demo of demos) {
      step(`${demo.name}: the panel is read at a glance`, async () => {
        const page = await session.openPage(demo.address);
        await session.scrollThrough(page);
        /** @type {string[]} */
        const problems = [];
        for (const ad of demo.ads.filter(({ political }) => political)) {
          // Unexplained, then explained, where the platform has an explanation to open.
          for (const explained of demo.menu ? [false, true] : [true]) {
            if (explained && demo.menu) {
              await session.openExplanation(page, demo, ad);
              await until("the explanation to be read", async () =>
                (await session.storedAds(own)).some((stored) => stored.ad.explanation && JSON.stringify(stored.ad).toLowerCase().includes(ad.word)));
              await page.keyboard.press("Escape");
            }
            const what = `${demo.platform}, ${ad.advertiser}, ${explained ? "explained" : "not explained"}`;
            /** @type {Record<string, number>} */
            const heights = {};
            for (const width of WIDTHS) {
              await page.setViewport({ width, height: 844 });
              const seen = await measured(page, ad);
              heights[width] = seen.height;
              if (seen.height > HEIGHT) problems.push(`${what}: ${seen.height} px at ${width}`);
              if (width === WIDTHS[0]) console.log(`${what}: ${seen.words} words, what to do from ${seen.doing}, advertiser ${seen.named}×`);
              if (seen.named > 2) problems.push(`${what}: the advertiser is named ${seen.named} times`);
              if (seen.doing === null) problems.push(`${what}: nothing to do`);
            }
            console.log(`  height ${WIDTHS.map((width) => `${heights[width]} at ${width}`).join(", ")}`);
            // The words are the same in every browser.
            const languages = name === browsers[0] ? LANGUAGES : ["en"];
            /** @type {Record<string, number>} */
            const words = {};
            for (const language of languages) {
              await speaks(page, language);
              words[language] = (await measured(page, ad)).words;
              if (words[language] > (language === "en" ? WORDS.en : WORDS.other)) problems.push(`${what}: ${words[language]} words in ${language}`);
            }
            await speaks(page, "en");
            console.log(`  words ${languages.map((language) => `${language} ${words[language]}`).join(", ")}`);
          }
        }
        assert.deepEqual(problems, []);
        await page.close();
      });
    }

    /** Where the ring stands and what is said beside it; null while nothing is pointed at. */
    const POINTED = `(root) => {
      const pointer = root.querySelector(".pointer:popover-open");
      const hint = pointer?.querySelector(".hint");
      if (!hint?.textContent) return null;
      const box = (it) => (({ left, top, right, bottom }) => ({ left, top, right, bottom }))(it.getBoundingClientRect());
      return { ring: box(pointer.querySelector(".ring")), hint: box(hint), says: hint.textContent, role: hint.getAttribute("role"), panel: root.querySelector(".panel:popover-open") !== null };
    }`;

    for (const demo of demos.filter(({ menu }) => menu)) {
      step(`${demo.name}: an ad that is not explained shows where its menu is`, async () => {
        const { menu } = demo;
        assert.ok(menu);
        const page = await session.openPage(demo.address);
        await page.setViewport({ width: 390, height: 844 });
        await session.scrollThrough(page);
        const ad = demo.ads.find(({ political, late }) => political && !late) ?? demo.ads[0];
        await until("the badge", () => session.badgeOf(page, ad.word));
        // As the platform has it before anybody opened its explanation.
        await session.ask(own, { kind: "forget_all" });
        await page.reload();
        await session.scrollThrough(page);
        await session.clickBadge(page, ad.word);
        const where = await until("the panel", () => session.inPanel(page, `(root) => ({ has: root.querySelector("[data-act=where]") !== null })`));
        // Where the page itself knows the address of the explanation that is offered.
        if (!where.has) {
          assert.ok(await session.inPanel(page, `(root) => root.querySelector(".actions a[href^='https://']") !== null`), "no way to the explanation");
          await page.close();
          return;
        }
        const badge = await until("the badge anew", () => session.badgeOf(page, ad.word));
        const point = async () => {
          await clickAt(page, "“Show me where”", () => badge.call(placeOf("[data-act=where]")));
          const seen = await until("the menu to be pointed at", () => badge.call(POINTED));
          assert.equal(seen.panel, false, "the panel hides what it points at");
          assert.equal(seen.role, "status");
          assert.match(seen.says, /^Select the three dots/u);
          return seen;
        };
        const { ring, hint } = await point();
        const button = await page.evaluate(({ post, button }, word) => {
          const found = [...document.querySelectorAll(post)].find((one) => (one.textContent ?? "").toLowerCase().includes(word))?.querySelector(button);
          const { left, top, right, bottom } = found?.getBoundingClientRect() ?? new DOMRect();
          return { left, top, right, bottom, focused: found?.contains(document.activeElement) ?? false };
        }, menu, ad.word);
        assert.ok(ring.left <= button.left && ring.top <= button.top && ring.right >= button.right && ring.bottom >= button.bottom,
          `the ring is at ${JSON.stringify(ring)}, the menu at ${JSON.stringify(button)}`);
        assert.ok(hint.left >= 0 && hint.right <= 390 && (hint.top >= ring.bottom || hint.bottom <= ring.top), `the words cover it: ${JSON.stringify(hint)}`);
        assert.ok(ring.top >= 0 && ring.bottom <= 844, "it is out of sight");
        const open = () => page.evaluate(() => document.querySelector("[role=menuitem]") !== null);
        // With the mouse: what lies below the ring is what is pressed.
        await page.mouse.click((button.left + button.right) / 2, (button.top + button.bottom) / 2);
        await until("the platform’s menu", open);
        assert.equal(await badge.call(POINTED), null, "it points on");
        await page.keyboard.press("Escape");
        await page.evaluate(() => scrollTo(0, 0));
        // With keys, where the platform’s menu takes the focus.
        if (button.focused && (await page.evaluate(({ button }) => document.querySelector(button)?.localName === "button", menu))) {
          await session.clickBadge(page, ad.word);
          await until("the panel again", () => session.panelText(page));
          await point();
          await page.keyboard.press("Enter");
          await until("the platform’s menu by a key", open);
          assert.equal(await badge.call(POINTED), null, "it points on");
        }
        await page.close();
      });
    }

    step("the panel closes when the focus leaves it, and not before", async () => {
      const [demo] = demos;
      const [ad] = demo.ads;
      const page = await session.openPage(demo.address);
      await session.scrollThrough(page);
      await session.clickBadge(page, ad.word);
      const badge = await until("the badge", () => session.badgeOf(page, ad.word));
      await until("the panel", () => session.panelText(page));
      const inside = () => badge.call("(root) => { const panel = root.querySelector('.panel:popover-open'); return panel ? panel.contains(root.activeElement) : null; }");
      assert.equal(await inside(), true);
      const controls = await badge.call("(root) => [...root.querySelectorAll('.panel :is(a, button, summary)')].filter((one) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && !one.closest('details:not([open]) > :not(summary)')).length");
      assert.ok(controls >= 5, `only ${controls} controls`);
      for (let at = 0; at < controls; at += 1) {
        await page.keyboard.press("Tab");
        assert.equal(await inside(), true, `Tab ${at + 1} of ${controls} leaves the panel`);
      }
      await page.keyboard.press("Tab");
      await until("the panel to be closed", async () => (await inside()) === null);
      const at = await page.evaluate(() => document.activeElement?.localName);
      assert.notEqual(at, "body", "the focus was lost");
      // Backwards, onto the badge.
      await session.clickBadge(page, ad.word);
      await until("the panel again", () => session.panelText(page));
      await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      await page.keyboard.up("Shift");
      await until("the panel to be closed and the badge to have the focus", () =>
        badge.call("(root) => root.querySelector('.panel:popover-open') === null && root.activeElement?.matches('.badge')"));
      // A second press on the badge closes it, and does not open it again.
      await session.clickBadge(page, ad.word);
      await until("the panel once more", () => session.panelText(page));
      await session.clickBadge(page, ad.word);
      await until("the panel to be closed by its badge", async () => (await inside()) === null);
      await new Promise((go) => setTimeout(go, 500));
      assert.equal(await inside(), null, "it opened again");
      await page.close();
    });
  });
}
