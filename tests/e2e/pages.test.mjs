// Every screen for everybody: axe-core finds nothing, nothing is cut off when it is narrow, enlarged or written from right
// to left, and all of it works without a mouse. In both browsers.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { FROM_OWN_PAGE } from "../../extension/protocol.js";
import { SUITE, demos, root, start, until } from "./harness.mjs";
import { collector, enter, open, says, screens } from "./screens.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));
const axeSource = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

/** What we hold ourselves to: WCAG 2.2 AA with its size of targets, and what axe calls good practice. */
const HELD = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** What axe finds on a page, a line for each place. @param {Page} page @returns {Promise<string[]>} */
const violations = async (page) => {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (options) => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document, options);
    return violations.flatMap((/** @type {any} */ one) => one.nodes.map((/** @type {any} */ node) => `${one.id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`.replace(/\s+/gu, " ").slice(0, 300)));
  }, HELD);
};

/** What is wider than the page, outermost first; empty when nothing has to be scrolled sideways. @param {Page} page @returns {Promise<string[]>} */
const tooWide = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = /** @type {Element} */ (document.scrollingElement);
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter((one) => { const { left, right } = one.getBoundingClientRect(); return right > clientWidth + 1 || left < -1; });
    return [`${scrollWidth} px on ${clientWidth}`, ...out.slice(0, 4).map((one) => `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 40)}`)];
  });

/** The themes as a person chooses them on our own pages. @type {("light" | "dark")[]} */
const themes = ["light", "dark"];

/** @param {Page} page @param {"light" | "dark"} theme */
const wear = (page, theme) =>
  page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.style.colorScheme = theme;
    // Colours that fade into each other are none of the theme's.
    for (const one of document.getAnimations()) one.finish();
  }, theme);

// --- keyboard -----------------------------------------------------------------------------------------------

/** Presses keys, `Shift+Tab` with a plus. @param {Page} page @param {...string} keys */
const press = async (page, ...keys) => {
  for (const key of keys) {
    const held = key.split("+");
    const last = held.pop() ?? "";
    for (const one of held) await page.keyboard.down(/** @type {any} */ (one));
    await page.keyboard.press(/** @type {any} */ (last));
    for (const one of held.reverse()) await page.keyboard.up(/** @type {any} */ (one));
  }
};

/** Rounds through a page after which what Tab did not come to is not there to be come to. */
const ROUNDS = 2;

/**
 * Presses Tab until the focus is where it is wanted; fails when it went all the way around the page and did not get there.
 * @param {Page} page
 * @param {string} what Said when it does not.
 * @param {(element: Element, wanted: any) => boolean} there Runs in the page, of the element that has the focus.
 * @param {any} [wanted] Given to `there`.
 */
const tabTo = async (page, what, there, wanted = null) => {
  /** Elements the focus came to, with how often. @type {Map<string, number>} */
  const passed = new Map();
  await page.bringToFront();
  await page.evaluate(() => delete (/** @type {any} */ (globalThis).tabbed));
  for (let presses = 0; presses < 1000 && ![...passed.values()].some((times) => times > ROUNDS); presses += 1) {
    await press(page, "Tab");
    const [found, name] = await page.evaluate(
      (code, wanted) => {
        const focused = document.activeElement ?? document.body;
        const tabbed = (/** @type {any} */ (globalThis).tabbed ??= /** @type {Element[]} */ ([]));
        if (!tabbed.includes(focused)) tabbed.push(focused);
        const name = `${tabbed.indexOf(focused)} ${focused.localName} ${(focused.getAttribute("aria-label") ?? focused.textContent ?? "").trim().slice(0, 20)}`;
        // Beyond the last of a page Firefox goes on to its own buttons, and the page still names the one it had.
        const has = document.hasFocus();
        return /** @type {[boolean, string]} */ ([has && Boolean(code(focused, wanted)), has ? name : ""]);
      },
      ...(await handed(page, there, wanted)),
    );
    if (found) return;
    // In a closed root the focus goes on while the page sees the host alone; of the browser's own buttons it sees nothing.
    if (name !== "" && name !== [...passed.keys()].at(-1)) {
      const times = (passed.get(name) ?? 0) + 1;
      passed.delete(name);
      passed.set(name, times);
    }
  }
  assert.fail(`Tab never comes to ${what}; it comes to: ${[...passed.keys()].join(" | ")}`);
};

/** A function and its argument as what a page takes; the pages' own policy forbids making functions of texts. @param {Page} page @param {Function} code @param {any} wanted @returns {Promise<any[]>} */
const handed = async (page, code, wanted) => [await page.evaluateHandle(`(${code})`), wanted];

/** Whether one sees where the focus is: an outline, or what stands for it. @param {Page} page */
const focusShows = (page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    // A switch draws the outline around its track.
    return [focused, focused.nextElementSibling].some((one) => one !== null && getComputedStyle(one).outlineStyle !== "none" && Number.parseFloat(getComputedStyle(one).outlineWidth) > 0);
  });

after(collector.close);

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    /** @type {string} */
    let folder;
    /** @type {import("./screens.mjs").Stage} */
    let stage;
    before(async () => {
      session = await start(name);
      folder = mkdtempSync(join(tmpdir(), "sightline-pages-"));
      await (await session.pageAt("welcome.html")).close();
      stage = await enter(session, "ten", folder);
    });
    after(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Sightline's own pages: a feed is the platform's. */
    const ours = screens.filter((screen) => screen.page !== undefined && (says(screen, "ten") || screen.page === "welcome"));

    for (const screen of ours) {
      test(`${screen.name}: nothing for axe to find, nothing cut off`, async () => {
        const page = await open(screen, stage);
        await page.bringToFront();
        for (const theme of themes) {
          await wear(page, theme);
          assert.deepEqual(await violations(page), [], `${screen.name}, ${theme}`);
        }
        // The second is a window of 1280 px at 200 %.
        for (const size of screen.widths ? [] : [{ width: 320, height: 640 }, { width: 640, height: 400, deviceScaleFactor: 2 }]) {
          await page.setViewport(size);
          assert.deepEqual(await tooWide(page), [], `${screen.name} at ${size.width} px`);
        }
        await page.close();
      });
    }

    test("written from right to left nothing is cut off either", { skip: !FROM_OWN_PAGE.includes("choose") && "no language to be chosen yet" }, async () => {
      const own = await session.extensionPage("dashboard", { tab: "settings" });
      const choose = (/** @type {string} */ lang) => session.ask(own, { kind: "choose", lang });
      const answer = await choose("ar-XB");
      assert.notEqual(answer?.kind, "error", answer?.message);
      for (const screen of ours) {
        const page = await open(screen, stage);
        assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl", screen.name);
        if (!screen.widths) await page.setViewport({ width: 320, height: 640 });
        assert.deepEqual(await tooWide(page), [], `${screen.name} from right to left`);
        await page.close();
      }
      await choose("");
      await own.close();
    });

    test("without a mouse: a platform is joined, a panel read, an ad found, everything exported, deleted and taken back", async () => {
      const [demo] = demos;
      const [ad] = demo.ads;

      const welcome = await session.extensionPage("welcome", { step: "3" });
      await welcome.bringToFront();
      const on = async () => (await session.ask(welcome, { kind: "settings" })).on;
      await tabTo(welcome, `the switch of ${demo.name}`, (element, platform) => element.matches(`[data-act="switch"][data-platform="${platform}"]`), demo.platform);
      assert.ok(await focusShows(welcome), "the focus on the switch cannot be seen");
      await press(welcome, " ");
      await until(`${demo.name} to be on`, async () => (await on()).includes(demo.platform));
      await welcome.close();

      const feed = await session.openPage(demo.address);
      await session.scrollThrough(feed);
      await until(`the badge of ${ad.advertiser}`, () => session.badgeOf(feed, ad.word));
      // From the closed root the page is given its host, an empty box.
      await tabTo(
        feed, `the badge of ${ad.advertiser}`,
        (element, word) => element.localName === "div" && element.childNodes.length === 0 && (element.parentElement?.textContent ?? "").toLowerCase().includes(word),
        ad.word,
      );
      await press(feed, "Enter");
      const said = await until("the panel to open", () => session.panelText(feed));
      assert.ok(said.includes(ad.payer ?? ""), `the panel says: ${said}`);
      const focused = () => session.inPanel(feed, "(root) => root.activeElement !== null && root.querySelector('.panel').contains(root.activeElement)");
      await until("the focus to be in the panel", focused);
      await press(feed, "Tab");
      assert.ok(await focused(), "Tab leaves the panel at once");
      for (const theme of themes) assert.deepEqual(await panelViolations(feed, theme), [], `the panel, ${theme}`);
      await press(feed, "Escape");
      await until("the panel to be closed", async () => (await session.panelText(feed)) === null);
      await until("the focus to be back on the badge", () => feed.evaluate((word) => (document.activeElement?.parentElement?.textContent ?? "").toLowerCase().includes(word), ad.word));
      await feed.close();

      const list = await session.extensionPage("dashboard", { tab: "ads" });
      await list.bringToFront();
      await tabTo(list, "the search", (element) => element.matches('input[name="query"]'));
      assert.ok(await focusShows(list), "the focus in the search cannot be seen");
      await list.keyboard.type(ad.word);
      await press(list, "Enter");
      await until("only the ad that was searched for", () => list.$eval("#view", (view, name) => view.querySelectorAll(".entry").length === 1 && view.textContent?.includes(name), ad.advertiser));

      // Everything is taken along, deleted, and taken back.
      const settings = await session.extensionPage("dashboard", { tab: "settings" });
      await settings.bringToFront();
      const stored = () => settings.$eval("#view", (view) => Number(/([\d,]+) ads? (?:is|are) stored/u.exec(view.textContent ?? "")?.[1]?.replace(",", "") ?? 0));
      const before = await until("ads to be stored", stored);
      await tabTo(settings, "the export", (element) => element.matches('[data-act="export_json"]'));
      await press(settings, "Enter");
      await until("the export to be told", () => settings.$eval("#notice", (notice) => /Exported to sightline-.*\.json/u.test(notice.textContent ?? "")));
      await tabTo(settings, "the button that deletes everything", (element) => element.matches('[data-act="forget_all"]'));
      await press(settings, "Enter");
      await until("the question", () => settings.$eval("#ask", (dialog) => /** @type {HTMLDialogElement} */ (dialog).open));
      // Enter on what has the focus first keeps the ads: nobody deletes by leaning on a key.
      assert.ok(await settings.evaluate(() => document.activeElement?.id === "ask-keep"), "the focus is not on the harmless answer");
      await tabTo(settings, "the answer that deletes", (element) => element.id === "ask-do");
      await press(settings, "Enter");
      await until("nothing to be stored", async () => (await stored()) === 0);
      await tabTo(settings, "the way to take it back", (element) => element.matches('#notice button, [data-act="restore"]'));
      await press(settings, "Enter");
      await until("everything to be back", async () => (await stored()) === before);
      await settings.close();
      await list.close();
    });

    /**
     * What axe finds in the open panel. It cannot look into a closed root, so it gets a copy on a page of its own.
     * @param {Page} feed
     * @param {"light" | "dark"} theme
     */
    const panelViolations = async (feed, theme) => {
      const copy = await session.inPanel(feed, `(root) => {
        const sheets = [...root.adoptedStyleSheets, ...root.styleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join("\\n"));
        return { css: sheets.join("\\n"), html: root.querySelector(".panel").innerHTML };
      }`);
      assert.ok(copy.css.length > 500 && copy.html.length > 500, "the copy of the panel is empty");
      const page = await session.openPage("about:blank");
      await page.evaluate(({ css, html }) => {
        document.documentElement.lang = "en";
        document.title = "The panel";
        const style = document.createElement("style");
        // What is said of the host is said of the page here.
        style.textContent = css.replaceAll(":host", ":root");
        document.head.append(style);
        const panel = document.createElement("main");
        panel.className = "panel";
        panel.innerHTML = html;
        document.body.append(panel);
      }, copy);
      await wear(page, theme);
      // It is a part of a page, and its headings follow on what the platform's page has.
      const found = (await violations(page)).filter((line) => !/^(page-has-heading-one|heading-order|region):/u.test(line));
      await page.close();
      return found;
    };
  });
}
