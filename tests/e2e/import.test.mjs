// A data download is brought in: chosen on the dashboard, read in a worker, shown, taken back. Damaged files lose
// nothing that could be read, and a person can stop.

import assert from "node:assert/strict";
import { mkdtempSync, openSync, rmSync, writeFileSync, writeSync, closeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { crc32, deflateRawSync } from "node:zlib";

import { click, SUITE, start, until } from "./harness.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));

/** A zip as archivers write it. @param {[string, string][]} files */
const zip = (files) => {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const central = [];
  let offset = 0;
  for (const [name, text] of files) {
    const [title, plain] = [Buffer.from(name), Buffer.from(text)];
    const packed = deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(title.length, 22);
    const head = Buffer.concat([Buffer.from("PK\x03\x04"), common, title]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, tail, title]));
    parts.push(head, packed);
    offset += head.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
};

/** @param {number} at */
const impression = (at) => ({
  displayLocation: "TimelineHome", promotedTweetInfo: { tweetId: String(5_000_000 + at), tweetText: `Invented advertisement number ${at}`, urls: [] },
  advertiserInfo: { advertiserName: `Advertiser ${at}`, screenName: `@advertiser${at}` },
  matchedTargetingCriteria: [{ targetingType: "Locations", targetingValue: "Canada" }, { targetingType: "Interests", targetingValue: "Political elections" }],
  impressionTime: "2026-10-02 03:04:05",
});
/** @param {object[]} impressions */
const entry = (impressions) => JSON.stringify({ ad: { adsUserData: { adImpressions: { impressions } } } });

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {import("./harness.mjs").Session} */
    let session;
    /** @type {string} */
    let folder;
    before(async () => {
      session = await start(name);
      folder = mkdtempSync(join(tmpdir(), "sightline-import-"));
    });
    after(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** @param {Page} page @param {string} file */
    const choose = async (page, file) => {
      await page.bringToFront();
      const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await until("the field for files", () => page.$('input[data-act="import"]')));
      await page.$$eval("#notice, #alert", (all) => all.forEach((one) => one.replaceChildren()));
      await input.uploadFile(file);
    };
    /** @param {Page} page */
    const said = (page) => until("what became of it", () => page.$$eval("#notice, #alert", (all) => all.map((one) => /** @type {HTMLElement} */ (one).innerText).join(" ").trim()), 60_000);
    /** @param {Page} page @param {string} part */
    const shows = (page, part) => until(`“${part}” on the page`, () => page.$eval("#view", (view, part) => view.textContent?.includes(part), part));

    test("a zip: ads, who holds a list, what they think you are; undo", async () => {
      const file = join(folder, "download.zip");
      writeFileSync(file, zip([
        ["data/ad-impressions.js", `window.YTD.ad_impressions.part0 = [${entry([impression(1), impression(2), impression(1)])}];`],
        ["data/personalization.js", `window.YTD.personalization.part0 = [{"p13nData":{"interests":{"interests":[{"name":"Trade unions","isDisabled":false},{"name":"Kites","isDisabled":false}]},"inferredAgeInfo":{"age":["35-49"],"birthDate":"1980-01-01"}}}]`],
        ["data/direct-messages.js", "{ never opened }"],
      ]));
      const page = await session.extensionPage("dashboard", { tab: "import" });
      await choose(page, file);
      assert.match(await said(page), /2 new ads and advertisers.*3 things platforms think of you/u);
      await shows(page, "Trade unions");
      await session.screenshot(page, "import.png", true);
      assert.ok(!(await page.content()).includes("1980-01-01"), "the birthday is shown");
      const list = await session.extensionPage("dashboard", { tab: "ads" });
      await shows(list, "Advertiser 2");
      await list.close();
      await page.bringToFront();
      await click(page, "#notice button");
      await until("the import to be taken back", async () => !(await page.$eval("#view", (view) => view.textContent ?? "")).includes("Trade unions"));
      const empty = await session.extensionPage("dashboard", { tab: "ads" });
      assert.ok(!(await empty.$eval("#view", (view) => view.textContent ?? "")).includes("Advertiser 2"), "the ads are still there");
      await empty.close();
      await page.close();
    });

    test("half a file: what was read is kept, what was not is named", async () => {
      const file = join(folder, "ad-impressions.js");
      writeFileSync(file, `window.YTD.ad_impressions.part0 = [${entry([impression(7)])},{"ad":{"adsUs`);
      const page = await session.extensionPage("dashboard", { tab: "import" });
      await choose(page, file);
      const text = await until("both messages", async () => {
        const now = await said(page);
        return /1 new ad/u.test(now) && /ad-impressions\.js/u.test(now) ? now : null;
      });
      assert.match(text, /what stood before was kept/u);
      await choose(page, join(folder, "download.zip"));
      await said(page);
      await page.close();
    });

    test("a large download shows its progress and can be stopped", async () => {
      const file = join(folder, "ad-impressions-part1.js");
      const handle = openSync(file, "w");
      writeSync(handle, "window.YTD.ad_impressions.part1 = [");
      for (let at = 0; at < 6000; at += 1) writeSync(handle, `${at ? "," : ""}${entry(Array.from({ length: 20 }, (_, step) => impression(100_000 + at * 20 + step)))}`);
      writeSync(handle, "]");
      closeSync(handle);
      const page = await session.extensionPage("dashboard", { tab: "import" });
      await choose(page, file);
      await until("the bar to move", () => page.$eval("#import-progress", (bar) => /** @type {HTMLProgressElement} */ (bar).value > 0));
      await click(page, '#importing button[value="stop"]');
      assert.match(await said(page), /Stopped/u);
      await page.close();
    });
  });
}
