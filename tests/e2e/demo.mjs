// Everything at once, on this machine alone: a collector, the demo feeds, a browser with Sightline.
//
//   node tests/e2e/demo.mjs [--browser chromium|firefox] [--headless]
//
// With a display the browser stays open to be tried. Headless, the demo drives itself through all feeds and says
// what Sightline found, in both browsers unless one is named, with pictures in dist/screens.

import { relative } from "node:path";
import { parseArgs } from "node:util";

import { demos, root, start, startCollector, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("./harness.mjs").Collector} Collector */
/** @typedef {import("./harness.mjs").BrowserName} BrowserName */

const { values } = parseArgs({ options: { browser: { type: "string" }, headless: { type: "boolean", default: false } } });
if (values.browser !== undefined && !["chromium", "firefox"].includes(values.browser)) {
  console.error("demo: --browser is chromium or firefox");
  process.exit(2);
}

/** @param {string} text @param {number} [indent] */
const say = (text = "", indent = 0) => console.log(`${" ".repeat(indent)}${text}`);

/** What must be ended before we end. @type {Set<() => Promise<void>>} */
const open = new Set();
let ending = false;
const end = async () => {
  if (ending) return;
  ending = true;
  for (const close of open) await close().catch(() => {});
};
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, () => void end().then(() => process.exit(signal === "SIGINT" ? 130 : 143)));
}

/** @param {string} path */
const shown = (path) => relative(root, path);

/** Drives itself. @param {BrowserName} name */
const drive = async (name) => {
  say(`\n=== ${name} ===`);
  const session = await start(name, { width: 1100, height: 900 });
  open.add(session.close);
  const collector = await startCollector();
  open.add(collector.close);
  /** @type {string[]} */
  const pictures = [];
  await (await session.pageAt("welcome.html")).close();

  const ear = await session.listen();
  const feeds = [];
  for (const demo of demos) {
    await session.switchOn(demo.platform);
    const page = await session.openPage(demo.address);
    feeds.push(page);
    await session.scrollThrough(page);
    const political = demo.ads.filter((ad) => ad.political);
    await until(`${political.length} badges on ${demo.name}`, async () => (await session.readBadges(page)).length >= political.length);
    say(`\n${demo.name}: ${demo.organic.length} posts, ${demo.ads.length} ads, ${political.length} of them political`);
    pictures.push(await session.screenshot(page, `${demo.platform}-badge.png`));
    for (const ad of political) {
      if (demo.menu) {
        await session.openExplanation(page, demo, ad);
        await until("Sightline to read the explanation", async () => (await ear.messages()).some(({ message }) => message.kind === "explained"));
        await ear.forget();
        await page.keyboard.press("Escape");
      }
      const lines = await until(`the panel of ${ad.advertiser} to say who paid and why`, async () => {
        await session.clickBadge(page, ad.word);
        const now = await until("the panel to open", () => session.panelLines(page));
        const whole = now.join(" ").toLowerCase();
        const complete = [ad.payer ?? "", ...ad.reasons].every((part) => whole.includes(part.toLowerCase()));
        if (complete) return now;
        await session.closePanel(page);
        throw new Error(`the panel says: ${now.join(" / ")}`);
      });
      say(`${ad.advertiser}: “${ad.word}”`, 2);
      for (const line of lines) say(line, 6);
      if (ad === political[0]) pictures.push(await session.screenshot(page, `${demo.platform}-panel.png`));
      await session.closePanel(page);
    }
  }

  await ear.page.close();
  const popup = await session.popupOver(feeds[0]);
  await popup.setViewport({ width: 380, height: 560 });
  pictures.push(await session.screenshot(popup, "popup.png"));
  const dashboard = await session.extensionPage("dashboard", { tab: "ads" });
  pictures.push(await session.screenshot(dashboard, "dashboard.png", true));
  await dashboard.close();

  say("\nJoining the demo study and donating one ad");
  const donate = await session.extensionPage("dashboard", { tab: "donate" });
  /** @param {string} select */
  const press = async (select) => {
    const element = await until(`${select} on the dashboard`, () => donate.$(select));
    await donate.bringToFront();
    await element.evaluate((it) => it.scrollIntoView({ block: "center" }));
    await element.click();
  };
  await until("the form for a collector", () => donate.$('input[name="collector"]'));
  await donate.$eval('input[name="collector"]', (input, address) => void (/** @type {HTMLInputElement} */ (input).value = address), collector.address);
  await press('form[data-act="fetch_study"] button');
  await until("the study’s terms", () => donate.$('[data-act="join"]'));
  pictures.push(await session.screenshot(donate, "study.png", true));
  for (const name of ["agreed", "adult"]) await press(`form[data-act="join"] input[name="${name}"]`);
  await press('form[data-act="join"] button[type="submit"]');
  const boxes = await until("ads to review", () => donate.$$('form[data-act="donate"] input[name="keys"]'));
  for (const [at, box] of boxes.entries()) {
    if ((await box.evaluate((it) => /** @type {HTMLInputElement} */ (it).checked)) !== (at === 0)) {
      await box.evaluate((it) => it.scrollIntoView({ block: "center" }));
      await box.click();
    }
  }
  pictures.push(await session.screenshot(donate, "review.png", true));
  await press('form[data-act="donate"] button[type="submit"]');
  await press("#give[open] #give-do");
  const stored = await until("the donation at the collector", () => collector.export());
  say("The collector stored:", 2);
  for (const record of stored) say(JSON.stringify(record, null, 2).replace(/^/gmu, "    "));

  say("\nPictures:");
  for (const path of pictures) say(shown(path), 2);
  for (const close of [session.close, collector.close]) {
    await close();
    open.delete(close);
  }
};

/** Stays open to be tried. @param {BrowserName} name */
const stay = async (name) => {
  const collector = await startCollector({ port: 8787 }).catch(() => startCollector());
  open.add(collector.close);
  const session = await start(name, { headless: false, width: 1280, height: 960 });
  open.add(session.close);
  const welcome = await session.pageAt("welcome.html");
  for (const demo of demos) await session.openPage(demo.address);
  await welcome.bringToFront();
  say(`
Sightline is running in ${name}. The feeds are demonstrations on this machine; their advertisers are invented.

  1. On the welcome page, switch platforms on.
  2. Look at the tabs with the feeds and scroll: political ads get a badge. Select it to see who paid and why.
  3. On Facebook, Instagram, X, YouTube and LinkedIn, open an ad’s own menu and choose “Why am I seeing this ad?”:
     Sightline adds the platform’s reasons. Reddit’s and TikTok’s are in the page already.
  4. The toolbar button counts; “See everything” leads to what lists, searches and forgets.
  5. To donate, open the dashboard’s “Donate” and give the address  ${collector.address}
     The collector stores what you approve in  ${collector.database}

Close the browser or press Ctrl-C to end.`);
  await new Promise((resolve) => session.browser.once("disconnected", () => resolve(undefined)));
  const stored = await collector.export().catch(() => []);
  if (stored.length > 0) {
    say("\nThe collector stored:");
    for (const record of stored) say(JSON.stringify(record, null, 2));
  }
};

try {
  const named = /** @type {BrowserName | undefined} */ (values.browser);
  if (values.headless) {
    for (const name of /** @type {BrowserName[]} */ (named ? [named] : ["chromium", "firefox"])) await drive(name);
  } else {
    await stay(named ?? "chromium");
  }
} catch (error) {
  console.error(`demo: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await end();
}
