// The same pages where colours are the system's own (high contrast), on paper, and on a telephone in every language. What is seen is
// measured in the picture itself; every picture is kept in dist/screens/<browser>/forced and …/print, to be looked at.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe } from "node:test";

import { SUITE, demos, root, start, steps, until } from "./harness.mjs";
import { collector, enter, open, says, screens } from "./screens.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));
const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da"];

/** WCAG 2.2: of words, and of what shows a control or its state. */
const WORDS = 4.5;
const SIGNS = 3;

/**
 * Colours of a part of a page as it is drawn: the two farthest apart, as a contrast. A canvas of a page of its own reads the picture.
 * @param {Page} reader
 * @param {string} png In base64.
 * @returns {Promise<{contrast: number, colours: number}>}
 */
const read = (reader, png) =>
  reader.evaluate(async (png) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    let [least, most] = [1, 0];
    const colours = new Set();
    for (let at = 0; at < data.length; at += 4) {
      const [r, g, b] = [data[at], data[at + 1], data[at + 2]].map((value) => { const part = (value ?? 0) / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; });
      const light = 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
      [least, most] = [Math.min(least, light), Math.max(most, light)];
      colours.add(light.toFixed(3));
    }
    return { contrast: (most + 0.05) / (least + 0.05), colours: colours.size };
  }, png);

after(collector.close);

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    /** @type {string} */
    let files;
    /** @type {import("./screens.mjs").Stage} */
    let stage;
    /** @type {Page} */
    let reader;
    before(async () => {
      session = await start(name);
      files = mkdtempSync(join(tmpdir(), "sightline-circumstances-"));
      await (await session.pageAt("welcome.html")).close();
      stage = await enter(session, "ten", files);
      reader = await session.openPage("about:blank");
    });
    after(async () => {
      await session?.close();
      rmSync(files, { recursive: true, force: true });
    });

    const step = steps(() => session);

    /** Light words on black, as most themes of high contrast have it. @param {Page} page @param {boolean} on */
    const force = async (page, on) => {
      if (session.asBrowser) {
        // Firefox has no command for it, but the setting a person has.
        await session.asBrowser(`(on) => {
          Services.prefs.setIntPref("browser.display.document_color_use", on ? 2 : 0);
          Services.prefs.setBoolPref("browser.display.use_system_colors", false);
          for (const [name, colour] of [["foreground_color", "#FFFFFF"], ["background_color", "#000000"]])
            for (const end of ["", ".dark"]) Services.prefs.setStringPref("browser.display." + name + end, colour);
          for (const name of ["anchor_color", "visited_color", "active_color"])
            for (const end of ["", ".dark"]) Services.prefs.setStringPref("browser." + name + end, "#FFFF00");
          return true;
        }`, on ? "on" : "");
      } else {
        const cdp = await page.createCDPSession();
        await cdp.send("Emulation.setEmulatedMedia", { features: on ? [{ name: "forced-colors", value: "active" }, { name: "prefers-color-scheme", value: "dark" }] : [] });
      }
      await until(`colours to be ${on ? "" : "no longer "}the system’s`, async () => (await page.evaluate(() => matchMedia("(forced-colors: active)").matches)) === on);
    };

    /** A picture of what a selector finds, with some pixels around it. @param {Page} page @param {string} select @param {number} [around] */
    const part = async (page, select, around = 4) => {
      const box = await page.evaluate((select, around) => {
        const found = document.querySelector(select);
        found?.scrollIntoView({ block: "center" });
        const { left, top, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
        return { x: Math.max(0, left + scrollX - around), y: Math.max(0, top + scrollY - around), width: width + 2 * around, height: height + 2 * around };
      }, select, around);
      assert.ok(box.width > 2 * around && box.height > 2 * around, `there is no ${select}`);
      return page.screenshot({ clip: box, captureBeyondViewport: true, encoding: "base64" });
    };

    /** @param {Page} page @param {string} path */
    const keep = async (page, path) => {
      const file = join(root, "dist", "screens", name, `${path}.png`);
      mkdirSync(dirname(file), { recursive: true });
      const height = await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 3_000));
      const width = await page.evaluate(() => innerWidth);
      await page.screenshot({ path: /** @type {`${string}.png`} */ (file), captureBeyondViewport: true, clip: { x: 0, y: 0, width, height } });
    };

    // --- colours of the system --------------------------------------------------------------------------------

    step("in the system’s colours everything is to be seen", async () => {
      /** @type {[string, Record<string, string>, [string, number][]][]} */
      const looked = [
        ["overview", { tab: "overview", since: "all" }, [["h1", WORDS], [".summary", WORDS], [".tabs a[aria-current]", WORDS], [".figures dd", WORDS], ["#who svg", WORDS], [".screen-only button", WORDS]]],
        ["ads", { tab: "ads" }, [["#rows .title", WORDS], ["#rows .nature", WORDS], ["#rows .forget", WORDS], ["#filter summary", WORDS]]],
        ["ad", { tab: "ad", key: stage.key }, [[".payer", WORDS], [".facts dt", WORDS], [".tag", WORDS], [".danger-text", WORDS]]],
        ["settings", { tab: "settings" }, [[".switch .track", SIGNS], [".danger", WORDS]]],
      ];
      /** @type {string[]} */
      const problems = [];
      for (const [title, params, parts] of looked) {
        const page = await session.extensionPage("dashboard", params);
        await page.bringToFront();
        await force(page, true);
        for (const [select, least] of parts) {
          const { contrast } = await read(reader, await part(page, select));
          if (contrast < least) problems.push(`${title}: ${select} has ${contrast.toFixed(1)}`);
        }
        // What can be pressed has an edge: a ground of its own is taken away.
        const bare = await page.evaluate(() =>
          [...document.querySelectorAll("#view :is(button:not(.plain, .title), a.button, input:not([type=hidden], [type=file], .switch input, .unseen), select)")]
            .filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).opacity !== "0" && Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1 && /** @type {HTMLInputElement} */ (one).type !== "checkbox")
            .map((one) => one.outerHTML.slice(0, 80)));
        if (bare.length > 0) problems.push(`${title}: no edge: ${bare.join()}`);
        // The place that is shown is told from the others by a line.
        const lines = await page.$$eval(".tabs a", (all) => all.map((one) => [one.hasAttribute("aria-current"), getComputedStyle(one).borderBottomColor]));
        const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        if (lines.some(([is, colour]) => is === (colour === ground))) problems.push(`${title}: the place that is shown is not the one with a line: ${lines.join(" ")} on ${ground}`);
        // Where the focus is.
        await page.keyboard.press("Tab");
        await page.keyboard.press("Tab");
        const ring = await page.evaluate(() => { const style = getComputedStyle(document.activeElement ?? document.body); return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2; });
        if (!ring) problems.push(`${title}: the focus is not to be seen`);
        await page.close();
      }
      assert.deepEqual(problems, []);
    });

    step("in the system’s colours two series, and on and off, are told apart", async () => {
      const page = await session.extensionPage("dashboard", { tab: "overview", since: "all" });
      await page.bringToFront();
      await force(page, true);
      const look = (/** @type {string} */ select) => page.$eval(select, (one) => { const { fill, stroke } = getComputedStyle(one); return `${fill} ${stroke}`; });
      assert.notEqual(await look("#over-time .series-1"), await look("#over-time .series-2"));
      for (const select of ["#over-time rect.series-1", "#over-time rect.series-2"]) {
        const { contrast } = await read(reader, await part(page, select, 2));
        assert.ok(contrast >= SIGNS, `${select} has ${contrast}`);
      }
      await page.close();
      const welcome = await session.extensionPage("welcome", { step: "3" });
      await welcome.bringToFront();
      await force(welcome, true);
      const shot = () => part(welcome, ".switch .track", 0);
      const off = await shot();
      assert.ok((await read(reader, off)).contrast >= SIGNS, "a switch that is off is not to be seen");
      await welcome.$eval(".switch input", (input) => { /** @type {HTMLInputElement} */ (input).checked = true; });
      await new Promise((go) => setTimeout(go, 250));
      const on = await shot();
      assert.ok((await read(reader, on)).contrast >= SIGNS, "a switch that is on is not to be seen");
      assert.notEqual(on, off, "on looks like off");
      const knob = await welcome.$eval(".switch .track", (track) => getComputedStyle(track, "::after").left);
      await welcome.$eval(".switch input", (input) => { /** @type {HTMLInputElement} */ (input).checked = false; });
      await new Promise((go) => setTimeout(go, 250));
      assert.notEqual(await welcome.$eval(".switch .track", (track) => getComputedStyle(track, "::after").left), knob, "colour alone says that it is on");
      await welcome.close();
    });

    step("in the system’s colours badge and panel are to be seen on a feed", async () => {
      const [demo] = demos;
      const [ad] = demo.ads;
      await session.switchOn(demo.platform);
      const page = await session.openPage(demo.address);
      await force(page, true);
      await session.scrollThrough(page);
      const badge = await until("the badge", () => session.badgeOf(page, ad.word));
      const box = (/** @type {string} */ select) => badge.call(`(root) => { const it = root.querySelector(${JSON.stringify(select)}); it.scrollIntoView({ block: "center" }); const { left, top, width, height } = it.getBoundingClientRect(); return { x: left + scrollX - 2, y: top + scrollY - 2, width: width + 4, height: height + 4 }; }`);
      const look = async (/** @type {string} */ select) => read(reader, await page.screenshot({ clip: await box(select), captureBeyondViewport: true, encoding: "base64" }));
      for (const select of [".badge", ".badge .mark"]) {
        const { contrast } = await look(select);
        assert.ok(contrast >= WORDS, `${select} has ${contrast}`);
      }
      await session.clickBadge(page, ad.word);
      await until("the panel", () => session.panelText(page));
      const edge = await badge.call(`(root) => { const { borderTopWidth, borderTopStyle } = getComputedStyle(root.querySelector(".panel")); return borderTopStyle === "solid" && parseFloat(borderTopWidth) >= 1; }`);
      assert.ok(edge, "the panel has no edge");
      for (const select of [".panel h2", ".panel .kicker", ".panel .actions :is(a, button)"]) {
        const { contrast } = await look(select);
        assert.ok(contrast >= WORDS, `${select} has ${contrast}`);
      }
      await session.screenshot(page, "forced/panel.png");
      await page.close();
    });

    step("every screen in the system’s colours, as a picture", async () => {
      for (const screen of screens.filter((screen) => screen.page !== undefined && !/^donate-/u.test(screen.name) && (says(screen, "ten") || screen.page === "welcome"))) {
        const page = await open(screen, stage);
        await page.bringToFront();
        await page.setViewport({ width: 800, height: 800 });
        await force(page, true);
        await keep(page, `forced/${screen.name}`);
        await page.close();
      }
      const page = await session.extensionPage("dashboard", { tab: "settings" });
      await force(page, false);
      await page.close();
    });

    // --- paper --------------------------------------------------------------------------------------------------

    /** What is on paper and should not be. @param {Page} page */
    const needless = (page) =>
      page.evaluate(() => [...document.querySelectorAll("nav, .back, button:not(.title), select, input, textarea, summary, .switch, .skip, #notice, dialog")]
        .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height > 1).map((one) => `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 30)}`));

    step("overview, an ad and a letter on paper", async () => {
      /** @type {[string, Record<string, string>, boolean][]} */
      const printed = [["overview", { tab: "overview", since: "all" }, false], ["ad", { tab: "ad", key: stage.key }, false], ["letter", { tab: "act", key: stage.key }, true]];
      for (const [title, params, letter] of printed) {
        const page = await session.extensionPage("dashboard", params);
        await page.bringToFront();
        // Also of somebody who reads in the dark.
        await page.evaluate(() => { document.documentElement.dataset.theme = "dark"; document.documentElement.style.colorScheme = "dark"; });
        await page.setViewport({ width: 720, height: 1000 });
        if (letter) {
          await page.select('select[name="law"]', "eu");
          await page.waitForSelector("#letter");
          // The page is printed from within: as it is then.
          await page.evaluate(() => {
            globalThis.print = () => { const copy = document.documentElement.cloneNode(true); /** @type {any} */ (globalThis).printed = /** @type {Element} */ (copy).querySelector(".paper"); };
          });
          await page.$eval('[data-act="print_letter"]', (button) => /** @type {HTMLElement} */ (button).click());
          await until("the letter to be printed", () => page.evaluate(() => "printed" in globalThis));
          await page.evaluate(() => { document.documentElement.classList.add("is-printing"); document.body.append(/** @type {any} */ (globalThis).printed); });
        }
        if (session.asBrowser) {
          // Firefox turns the tab in front into paper for whoever looks at it with its own tools.
          await session.asBrowser(`() => { const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser"); gBrowser.selectedBrowser.browsingContext.mediumOverride = "print"; return true; }`);
        } else {
          await page.emulateMediaType("print");
        }
        await until("the page to be on paper", () => page.evaluate(() => matchMedia("print").matches));
        assert.deepEqual(await needless(page), [], title);
        const { ink, paper } = await page.evaluate(() => {
          const words = document.querySelector(".is-printing .paper") ?? document.querySelector("#view h1") ?? document.body;
          return { ink: getComputedStyle(words).color, paper: getComputedStyle(document.documentElement).backgroundColor };
        });
        const light = (/** @type {string} */ colour) => (colour.match(/\d+(?:\.\d+)?/gu) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
        assert.ok(light(ink) < 60, `${title}: the ink is ${ink}`);
        assert.ok(light(paper) > 235 || paper === "rgba(0, 0, 0, 0)", `${title}: the paper is ${paper}`);
        if (letter) {
          const cut = await page.$eval(".paper", (paper) => paper.scrollHeight - paper.clientHeight);
          assert.ok(cut <= 1, `${cut} px of the letter are cut off`);
        }
        if (title === "overview") {
          const cut = await page.$$eval(".chart svg", (all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().width < 150).length);
          assert.equal(cut, 0, `${cut} charts are cut off`);
        }
        await keep(page, `print/${title}`);
        if (!session.asBrowser) {
          const pdf = await page.pdf({ format: "A4", printBackground: false, margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
          writeFileSync(join(root, "dist", "screens", name, `print/${title}.pdf`), pdf);
          const pages = Buffer.from(pdf).toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
          assert.ok(pages >= 1 && pages <= (title === "ad" ? 2 : 1), `${title} takes ${pages} pages`);
        }
        await page.close();
      }
    });

    // --- a telephone --------------------------------------------------------------------------------------------

    step("in every language the first ad is seen without scrolling, and every place can be read", async () => {
      const page = await session.extensionPage("dashboard", { tab: "ads" });
      await page.bringToFront();
      /** @type {string[]} */
      const problems = [];
      for (const language of LANGUAGES) {
        await session.ask(page, { kind: "choose", lang: language });
        await until(`the page in ${language}`, () => page.evaluate((language) => document.documentElement.lang.startsWith(language), language));
        for (const width of [390, 320]) {
          await page.setViewport({ width, height: 664 });
          const seen = await page.evaluate(() => {
            scrollTo(0, 0);
            const row = document.querySelector("#rows > li")?.getBoundingClientRect();
            const tabs = [...document.querySelectorAll(".tabs a")].map((one) => ({ box: one.getBoundingClientRect(), lines: one.getClientRects().length, cut: one.scrollWidth > one.clientWidth + 1, tall: one.getBoundingClientRect().height }));
            return {
              end: row?.bottom ?? 9_999, places: tabs.length, lines: new Set(tabs.map(({ box }) => Math.round(box.top))).size, broken: tabs.some(({ tall }) => tall > 52),
              cut: tabs.some(({ box, cut }) => cut || box.left < 0 || box.right > innerWidth), wide: document.documentElement.scrollWidth - innerWidth,
            };
          });
          const at = `${language} at ${width}`;
          if (seen.places !== 5) problems.push(`${at}: ${seen.places} places`);
          if (seen.cut || seen.wide > 0 || seen.broken) problems.push(`${at}: a place is cut off`);
          if (width === 390 && seen.lines !== 1) problems.push(`${at}: the places stand on ${seen.lines} lines`);
          if (width === 390 && seen.end > 664) problems.push(`${at}: the first ad ends at ${Math.round(seen.end)} px`);
          console.log(`${at}: the first ad ends at ${Math.round(seen.end)} px, places on ${seen.lines} line(s)`);
        }
      }
      await session.ask(page, { kind: "choose", lang: "" });
      await page.close();
      assert.deepEqual(problems, []);
    });
  });
}
