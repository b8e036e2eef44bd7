// What somebody hears who does not see: every screen as the browser's own accessibility tree tells it, read aloud from beginning to
// end and compared with what a person should hear (`heard/`, one text for both browsers; `UPDATE_SNAPSHOTS=1` renews it). Beside it
// what no renewal changes: everything that can be used has a name, nothing is said twice, headings lead, pictures have words, what
// can be on, open or pressed says so, and what was done is told. Then how large the badge is to a finger.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe } from "node:test";

import { SUITE, click, demos, root, start, steps, until } from "./harness.mjs";
import { collector, enter, open, says, screens } from "./screens.mjs";
import { all, heard, treeOf } from "./tree.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("./tree.mjs").Told} Told */
/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));

const folder = join(root, "tests", "e2e", "heard");

/** Noon on the Wednesday of the week before last: the ads are always as old, counted in weeks, and none is of a day that has a name like “yesterday”. */
const NOW = (() => {
  const today = new Date();
  const monday = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() - ((today.getUTCDay() + 6) % 7));
  return monday - 12 * 86_400_000 + 43_200_000;
})();

const MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";

/** What another day, another study or another version would say otherwise. @type {[RegExp, string][]} */
const VARIES = [
  [new RegExp(`\\b\\d{1,2} ${MONTHS}\\b(?: \\d{4}\\b)?`, "gu"), "‹day›"],
  [/\b\d{4}-\d\d-\d\d\b/gu, "‹day›"],
  [/\b\d{4}-W\d\d\b/gu, "‹week›"],
  [/\b\d{1,2}:\d\d(?: [ap]m)?\b/giu, "‹time›"],
  [/127\.0\.0\.1:\d+/gu, "‹address›"],
  [/\b(?:[0-9a-f]{8} ){7}[0-9a-f]{8}/gu, "‹key›"],
  [/\b\d+\.\d+\.\d+\b/gu, "‹version›"],
];

/** @param {string[]} lines */
const steady = (lines) => VARIES.reduce((text, [varies, said]) => text.replace(varies, said), lines.join("\n"));

/** Compares what is heard with what should be. @param {string} name @param {string[]} lines */
const compare = (name, lines) => {
  const file = join(folder, `${name}.txt`);
  const now = `${steady(lines)}\n`;
  if (process.env.UPDATE_SNAPSHOTS) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, now);
    return;
  }
  assert.ok(existsSync(file), `nothing says what is to be heard of ${name}: UPDATE_SNAPSHOTS=1 writes it, read it then`);
  assert.equal(now, readFileSync(file, "utf8"), `${name} is heard otherwise`);
};

/** What can be used. */
const CONTROLS = new Set(["link", "button", "disclosure", "edit", "date", "choice", "checkbox", "radio", "switch", "progress"]);

/** What is heard of the parts of a page that stand beside each other. @param {Told} top @returns {string[]} */
const problems = (top) => {
  const everything = all(top);
  /** @type {string[]} */
  const found = [];
  for (const one of everything) {
    if ((CONTROLS.has(one.role) || one.role === "image" || one.role === "dialog" || one.role === "table") && one.name.trim() === "") found.push(`no name: ${one.role} ${one.tag}#${one.id}`);
    if (one.role === "image" && all(one).length > 1) found.push(`a picture with ${all(one).length - 1} parts: ${one.name}`);
    if (one.role === "disclosure" && !one.states.some((state) => state === "expanded" || state === "collapsed")) found.push(`open or not: ${one.name}`);
    if (one.role === "switch" && !one.states.some((state) => state === "on" || state === "off")) found.push(`on or off: ${one.name}`);
    if (one.role === "checkbox" && !one.states.some((state) => state === "checked" || state === "not checked")) found.push(`ticked or not: ${one.name}`);
    if (one.role === "list" && !one.children.some((child) => child.role === "listitem") && !all(one).some((child) => child.role === "listitem")) found.push(`a list of nothing: ${one.name}`);
    // A picture of something has its words or its figures beside it.
    if (one.role === "figure" && all(one).some((child) => child.role === "image") && !all(one).some((child) => child.role === "disclosure" || child.role === "table")) found.push(`no table behind: ${heard(one).join(" ")}`);
  }
  let level = 0;
  for (const heading of everything.filter((one) => one.role === "heading")) {
    if (level > 0 && heading.level > level + 1) found.push(`heading ${heading.level} after ${level}: ${heading.name}`);
    level = heading.level;
    if (heading.name.trim() === "") found.push(`a heading without words, of level ${level}`);
  }
  const lines = heard(top).map((line) => line.replace(/^[\s•]+/u, ""));
  for (const [at, line] of lines.entries()) {
    if (line === "blank") found.push(`nothing is said between “${lines[at - 1]}” and “${lines[at + 1]}”`);
    if (line === lines[at + 1] && /\p{L}/u.test(line)) found.push(`twice: ${line}`);
    // Glyphs are drawn, not said.
    if (/[←→▴▾×✓↗]/u.test(line)) found.push(`a sign is read out: ${line}`);
  }
  // Two that are called alike must do alike: what is to be deleted, saved or shown is named.
  for (const role of ["button", "disclosure", "checkbox", "switch"]) {
    const names = everything.filter((one) => one.role === role).map((one) => one.name.trim());
    const alike = names.filter((name, at) => names.indexOf(name) !== at && !/^Delete /u.test(name));
    for (const name of new Set(alike)) found.push(`${alike.filter((one) => one === name).length + 1} times the ${role} “${name}”`);
  }
  return found;
};

after(collector.close);

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    /** @type {string} */
    let files;
    /** @type {import("./screens.mjs").Stage} */
    let stage;
    before(async () => {
      session = await start(name, { zone: "UTC" });
      files = mkdtempSync(join(tmpdir(), "sightline-access-"));
      await (await session.pageAt("welcome.html")).close();
      stage = await enter(session, "ten", files, NOW);
    });
    after(async () => {
      await session?.close();
      rmSync(files, { recursive: true, force: true });
    });

    const step = steps(() => session);

    /** Sightline's own pages; those of somebody who joined a study after all others. */
    const ours = screens
      .filter((screen) => !/^(?:feed|panel|popup-over)/u.test(screen.name) && (says(screen, "ten") || screen.page === "welcome"))
      .sort((one, other) => Number(/^donate-/u.test(one.name)) - Number(/^donate-/u.test(other.name)));

    for (const screen of ours) {
      step(`${screen.name} as it is heard`, async () => {
        const page = await open(screen, stage);
        await page.bringToFront();
        const tree = await treeOf(session, page);
        const everything = all(tree);
        assert.deepEqual(problems(tree), [], screen.name);
        const modal = everything.some((one) => one.role === "dialog");
        if (!modal) {
          const titles = everything.filter((one) => one.role === "heading" && one.level === 1);
          assert.equal(titles.length, 1, `${screen.name}: ${titles.length} titles`);
          assert.ok(tree.name.startsWith(titles[0].name), `the tab says “${tree.name}”, the page “${titles[0].name}”`);
          assert.equal(everything.filter((one) => one.role === "main").length, 1, `${screen.name}: no part that is the main one`);
          const places = everything.filter((one) => one.role === "navigation");
          const dashboard = screen.page === "dashboard" || screen.page === undefined;
          assert.equal(places.length, dashboard ? 1 : 0, `${screen.name}: ${places.length} ways between the places`);
          for (const place of places) {
            const at = all(place).filter((one) => one.states.some((state) => state.startsWith("current")));
            assert.equal(at.length, 1, `${screen.name}: ${at.length} places are the current one`);
          }
        }
        const lines = heard(tree);
        // Who says so comes after what is said.
        for (const line of lines.filter((line) => line.includes("Why you: ") && !line.includes("not known yet"))) {
          assert.match(line, /Why you: .+ \((?:[A-Z]\w* says|from your data download)[^()]*\)$/u, screen.name);
        }
        // When what waits is given, and so its order, is left to chance.
        if (screen.name !== "donate-waiting") compare(screen.name, lines);
        await page.close();
      });
    }

    step("with everything unfolded nothing is heard twice either", async () => {
      for (const params of /** @type {Record<string, string>[]} */ ([{ tab: "overview", since: "all" }, { tab: "ads" }])) {
        const page = await session.extensionPage("dashboard", params);
        await page.evaluate(() => { for (const one of document.querySelectorAll("details")) one.open = true; });
        const tree = await treeOf(session, page);
        assert.deepEqual(problems(tree), [], params.tab);
        compare(`${params.tab}-unfolded`, heard(tree));
        await page.close();
      }
    });

    step("what was done is told where a reader listens", async () => {
      const page = await session.extensionPage("dashboard", { tab: "ads" });
      await page.bringToFront();
      await click(page, '#rows > li [data-act="forget"]');
      const told = await until("the news of it", async () => {
        const status = all(await treeOf(session, page)).find((one) => one.role === "status" && one.id === "notice");
        return status && status.children.length > 0 ? status : null;
      });
      const lines = heard(told);
      assert.match(lines.join(" "), /deleted/iu);
      assert.ok(all(told).some((one) => one.role === "button" && one.name === "Undo"), lines.join(" "));
      // The focus is not lost with the row it was on.
      assert.ok(await page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null), "the focus was lost");
      compare("ad-deleted", lines);
      await click(page, "#notice button");
      await until("it to be back", () => page.evaluate(() => document.getElementById("rows")?.dataset.total === "10"));
      await page.close();
    });

    step("a filter says that it is open, and what it narrowed", async () => {
      const page = await session.extensionPage("dashboard", { tab: "ads" });
      const filter = async () => all(await treeOf(session, page)).find((one) => one.role === "disclosure")?.states.join();
      assert.equal(await filter(), "collapsed");
      await click(page, "#filter summary");
      await until("the filter to say that it is open", async () => (await filter()) === "expanded");
      await page.select('select[name="kind"]', "political");
      const told = () => treeOf(session, page).then((tree) => all(tree).filter((one) => one.role === "status").flatMap(heard).join(" "));
      await until("the count to be told", async () => /of 10 ads/u.test(await told()));
      await page.close();
    });

    step("badge and open panel in a feed as they are heard", async () => {
      const [demo] = demos;
      const [ad] = demo.ads;
      await session.switchOn(demo.platform);
      const page = await session.openPage(demo.address);
      await session.scrollThrough(page);
      await until("the badge", () => session.badgeOf(page, ad.word));
      /** What is ours on the page. */
      const badge = async () => {
        const tree = await treeOf(session, page);
        return all(tree).find((one) => one.role === "button" && one.states.includes("opens a dialog") && one.name.includes(ad.payer ?? ad.advertiser)) ?? null;
      };
      const closed = await until("the badge to be heard", badge);
      assert.ok(closed.states.includes("collapsed"), closed.states.join());
      compare("badge", heard(closed));
      await session.clickBadge(page, ad.word);
      await until("the panel", () => session.panelText(page));
      await until("the badge to say that its panel is open", async () => (await badge())?.states.includes("expanded"));
      const panel = async () => all(await treeOf(session, page)).find((one) => one.role === "dialog") ?? null;
      const folded = await until("the panel to be heard", panel);
      assert.deepEqual(problems(folded), []);
      // Firefox lets the page read what is in a closed root: how often an ad was met is not said there.
      const of = session.asBrowser ? "-firefox" : "";
      compare(`panel${of}`, heard(folded));
      await session.inPanel(page, "(root) => { for (const one of root.querySelectorAll('.panel details')) one.open = true; }");
      const whole = await until("everything in it to be heard", async () => {
        const now = await panel();
        return now && all(now).every((one) => !one.states.includes("collapsed")) ? now : null;
      });
      assert.deepEqual(problems(whole), []);
      const lines = heard(whole);
      // What is known of it comes before what it rests on.
      const [why, sources] = ["Why", "Details and sources"].map((word) => lines.findIndex((line) => line.includes(word)));
      assert.ok(why >= 0 && why < sources, `${why} ${sources}`);
      compare(`panel-unfolded${of}`, lines);
      await page.close();
    });

    for (const demo of demos) {
      step(`${demo.name}: a badge is as large as a finger needs it`, async () => {
        await session.switchOn(demo.platform);
        const page = await session.openPage(demo.address);
        for (const width of [390, 1280]) {
          await page.setViewport({ width, height: 844 });
          await session.scrollThrough(page);
          const roots = await until("badges", () => session.badgeRoots(page));
          for (const it of roots) {
            // What answers: from the middle of the badge outwards, as long as a press finds it.
            const seen = await it.call(`(root) => {
              const badge = root.querySelector(".badge");
              badge.scrollIntoView({ block: "center" });
              const { left, top, right, bottom } = badge.getBoundingClientRect();
              if (right - left === 0) return null;
              const [x, y] = [(left + right) / 2, (top + bottom) / 2];
              const answers = (x, y) => root.elementFromPoint(x, y)?.closest(".badge") === badge && document.elementFromPoint(x, y) === root.host;
              const far = (dx, dy) => { let at = 0; while (at < 400 && answers(x + dx * (at + 0.5), y + dy * (at + 0.5))) at += 0.5; return at; };
              return { width: far(-1, 0) + far(1, 0), height: far(0, -1) + far(0, 1), says: badge.textContent.trim(), form: badge.dataset.form ?? "" };
            }`);
            if (seen === null) continue;
            assert.ok(seen.width >= 23.5 && seen.height >= 23.5, `${seen.width} × ${seen.height} px answer at ${width}: ${seen.says} ${seen.form}`);
          }
        }
        await page.close();
      });
    }
  });
}
