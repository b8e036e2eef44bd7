// A platform changes its markup while people use Sightline. While its label says the same, ads are found all the same. When
// the label's word is another too, reading goes quiet; a maintainer writes the new names into the rules, signs them, and a
// person loads the file. Nothing else is new, and the ads are found again.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { click, demos, root, start, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));
const reddit = /** @type {import("./feeds/common.mjs").Demo} */ (demos.find(({ platform }) => platform === "reddit"));

/** What the platform calls things from one day to the next. @type {[RegExp, string][]} */
const RENAMED = [
  [/shreddit-ad-post/gu, "feed-entry-paid"], [/shreddit-post/gu, "feed-entry"], [/shreddit-dynamic-ad-link/gu, "feed-link"], [/promotedlink/gu, "pd-link"],
  [/promoted-(?:label|tag|span|name-container)/gu, "pd-mark"], [/ad-transparency-encoded-data/gu, "why-payload"], [/encrypted-tracking-payload/gu, "trk"],
  [/campaign-id/gu, "cmp"], [/impression-id/gu, "imp"], [/ad-events/gu, "evts"], [/ads-correlation-id/gu, "corr"], [/is-ad\b/gu, "paid-entry"],
  [/(?<=[\s[])promoted(?=[\s\]])/gu, "paid"],
];
const renamed = (/** @type {string} */ text) => RENAMED.reduce((all, [from, to]) => all.replace(from, to), text);
/** The same, and the label says something no language has called an ad yet. */
const reworded = (/** @type {string} */ text) => renamed(text).replace(/Promoted/gu, "Boosted");

/** @param {...string} args */
const sightline = (...args) => execFileSync("cargo", ["run", "--quiet", "--package", "sightline-cli", "--", ...args], { cwd: root, encoding: "utf8" }).trim();

describe("new rules", { timeout: 400_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "sightline-rules-"));
  const file = join(folder, "reddit-mended.rules");
  const forged = join(folder, "forged.rules");
  const stranger = join(folder, "stranger.rules");
  let key = "";

  before(() => {
    const rules = join(folder, "rules");
    cpSync(join(root, "rules"), rules, { recursive: true });
    const mend = (/** @type {string} */ name, /** @type {(text: string) => string} */ how) => writeFileSync(join(rules, name), how(readFileSync(join(rules, name), "utf8")));
    mend("reddit.toml", reworded);
    mend("version.toml", (text) => text.replace(/^version = \d+/mu, "version = 1000"));
    key = sightline("rules", "key", join(folder, "secret"));
    sightline("rules", "sign", rules, "--key", join(folder, "secret"), "--out", file);
    sightline("rules", "key", join(folder, "other"));
    sightline("rules", "sign", rules, "--key", join(folder, "other"), "--out", stranger);
    writeFileSync(forged, readFileSync(file, "utf8").replace("feed-entry-paid", "feed-entry-free"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const name of browsers) {
    test(`${name}: a file mends a platform that changed, and only a trusted one`, async () => {
      const session = await start(name);
      try {
        const political = reddit.ads.filter((ad) => ad.political);
        await session.switchOn(reddit.platform);
        const page = await session.openPage(reddit.address);
        await session.scrollThrough(page);
        await until("the badges of the feed as it was", async () => (await session.readBadges(page)).length === political.length);
        await page.close();
        const own = await session.extensionPage("dashboard", { tab: "rules" });
        await session.ask(own, { kind: "forget_all" });

        session.server.rewrite = renamed;
        const same = await session.openPage(reddit.address);
        await session.scrollThrough(same);
        await until("the badges of the feed whose label still says what it said", async () => (await session.readBadges(same)).length === political.length);
        await same.close();
        await session.ask(own, { kind: "forget_all" });

        session.server.rewrite = reworded;
        const changed = await session.openPage(reddit.address);
        await session.scrollThrough(changed);
        // Nothing tells that nothing will come: the time in which the feed as it was had its badges several times over.
        await new Promise((go) => setTimeout(go, 2500));
        assert.deepEqual(await session.readBadges(changed), [], "the feed is read although all its names are new: the test changes too little");

        /** @param {string} path */
        const load = async (path) => {
          await own.bringToFront();
          const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await until("the field for a file", () => own.$('input[data-act="load_rules"]')));
          await input.uploadFile(path);
          return until("an answer to the file", () => own.$$eval("#notice, #alert", (all) => all.map((one) => /** @type {HTMLElement} */ (one).innerText).join(" ").trim()));
        };
        const forgetNotice = () => own.$$eval("#notice, #alert", (all) => all.forEach((one) => one.replaceChildren()));
        assert.match(await load(stranger), /signed|trust/iu, "a stranger's file");
        await forgetNotice();
        await own.$eval("#signers", (details) => ((/** @type {HTMLDetailsElement} */ (details)).open = true));
        await own.type("#signer", key);
        await click(own, 'form[data-act="trust"] button');
        await until("the key to be listed", async () => (await own.$eval("#view", (view) => view.textContent ?? "")).includes(key));
        await forgetNotice();
        assert.match(await load(forged), /signature|changed|damaged/iu, "a file somebody changed");
        await forgetNotice();
        assert.deepEqual(await session.readBadges(changed), []);
        assert.match(await load(file), /1000/u, "the good file");
        await session.screenshot(own, "rules-loaded.png", true);
        await changed.close();

        const mended = await session.openPage(reddit.address);
        await session.scrollThrough(mended);
        await until("the badges of the changed feed", async () => (await session.readBadges(mended)).length === political.length);
        for (const ad of political) {
          await session.clickBadge(mended, ad.word);
          const text = await until("the panel to open", () => session.panelText(mended));
          for (const part of [ad.payer ?? "", ...ad.reasons]) assert.ok(text.includes(part), `the panel does not say ${part}: ${text}`);
          await session.closePanel(mended);
        }
        await mended.close();
      } finally {
        await session.close();
      }
    });
  }
});
