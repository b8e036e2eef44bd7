// A data download is brought in: chosen on the dashboard, read in a worker, shown, taken back. Damaged files lose
// nothing that could be read, and a person can stop.

import assert from "node:assert/strict";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { crc32, deflateRawSync } from "node:zlib";

import { click, root, SUITE, start, until } from "./harness.mjs";

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

/**
 * What a reference case asks of a record, as `score.py` has it.
 * @typedef {{platform?: string, advertiser?: string, advertiser_any?: string[], text?: string, ad_id?: string, any?: string, reasons?: string[]}} Wanted
 */

/** Whether a record is one that a case asks for. @param {any} record @param {Wanted} wanted */
const isWanted = (record, wanted) => {
  const { name, handle } = record.advertiser ?? {};
  const reasons = record.explanation?.reasons ?? [];
  return (
    (wanted.platform ?? record.platform) === record.platform && (wanted.advertiser ?? name) === name &&
    (!wanted.advertiser_any || wanted.advertiser_any.includes(name) || wanted.advertiser_any.includes(handle)) &&
    (wanted.text ?? record.text) === record.text && (wanted.ad_id ?? record.ad_id) === record.ad_id &&
    (!wanted.any || JSON.stringify(record).includes(wanted.any)) &&
    (wanted.reasons ?? []).every((reason) => {
      const [, kind, of] = /^([^:]*):?(.*)$/su.exec(reason) ?? [];
      return reasons.some((/** @type {any} */ one) => one.kind === kind && (!of || of === (one.name || one.text || "")));
    })
  );
};

/** The reference cases of downloads: what the world reported, in every format. */
const reported = readdirSync(join(root, "tests/reference/downloads")).map((title) => {
  const folder = join(root, "tests/reference/downloads", title);
  /** @type {{cmd: string, args: string[], must: Wanted[], forbid?: string[], stderr_has?: string[], exit?: number}} */
  const { cmd, args, must, forbid = [], stderr_has: says = [] } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  const files = args.filter((path) => cmd === "import" && existsSync(join(folder, path))).flatMap((path) => {
    const at = join(folder, path);
    return statSync(at).isDirectory() ? readdirSync(at, { recursive: true }).map((inner) => join(at, String(inner))) : [at];
  }).filter((path) => statSync(path).isFile());
  // What is chosen by an option is the command line's.
  const chosen = args.some((one) => one.startsWith("--")) ? [] : files;
  return { title, files: chosen, must, forbid, says };
}).filter(({ files }) => files.length > 0);

/** Cases read wrong, here as on the command line, and why. @type {Record<string, string>} */
const WRONG = {};

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

    /** @param {Page} page @param {string[]} files */
    const choose = async (page, ...files) => {
      await page.bringToFront();
      const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await until("the field for files", () => page.$('input[data-act="import"]')));
      await page.$$eval("#notice, #alert", (all) => all.forEach((one) => one.replaceChildren()));
      await input.uploadFile(...files);
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
      // First what was found, then the files it stood in.
      await shows(page, "What was found");
      const first = await page.$eval("#view section", (section) => /** @type {HTMLElement} */ (section).innerText.replace(/\s+/gu, " "));
      assert.match(first, /^What was found 3 things X thinks of you, 1 of them sensitive\./u);
      const rows = await page.$$eval("table.files tbody tr", (all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
      assert.deepEqual(rows, [["download.zip/data/ad-impressions.js", "3", "0", "0"], ["download.zip/data/personalization.js", "3", "0", "0"]]);
      await session.screenshot(page, "import.png", true);
      assert.ok(!(await page.content()).includes("1980-01-01"), "the birthday is shown");
      const list = await session.extensionPage("dashboard", { tab: "ads" });
      await shows(list, "Advertiser 2");
      await list.close();
      const reasons = await session.extensionPage("dashboard", Object.fromEntries(new URLSearchParams((await page.$eval('a[href*="which=recorded"]', (link) => link.hash)).slice(1))));
      await shows(reasons, "Trade unions");
      await reasons.close();
      await page.bringToFront();
      await click(page, "#notice button");
      await until("the import to be taken back", async () => !(await page.$eval("#view", (view) => view.textContent ?? "")).includes("3 things"));
      const empty = await session.extensionPage("dashboard", { tab: "ads" });
      assert.ok(!(await empty.$eval("#view", (view) => view.textContent ?? "")).includes("Advertiser 2"), "the ads are still there");
      await empty.close();
      await page.close();
    });

    test(`what the world reported: ${reported.length} downloads, as a person chooses them`, async () => {
      const page = await session.extensionPage("dashboard", { tab: "import" });
      /** @type {string[]} */
      const wrong = [];
      for (const { title, files, must, forbid, says } of reported) {
        await session.ask(page, { kind: "forget_all" });
        await choose(page, ...files);
        const text = await said(page);
        const part = await session.ask(page, { kind: "part", store: "traits", last: null });
        const traits = JSON.parse(`[${part.text}]`).map((/** @type {any} */ { platform, reasons }) => ({ platform, explanation: { reasons } }));
        const moment = (/** @type {number} */ ms) => new Date(ms).toISOString();
        const ads = (await session.storedAds(page)).map(({ ad, first_seen: first, last_seen: last }) => ({ ...ad, first_seen: moment(first), last_seen: moment(last) }));
        const records = [...ads, ...traits];
        const table = await page.$eval("#view", (view) => view.textContent ?? "");
        const missed = must.filter((wanted) => !records.some((record) => isWanted(record, wanted)));
        const all = JSON.stringify(records);
        const faults = [
          ...missed.map((one) => `missing ${JSON.stringify(one)}`), ...forbid.filter((one) => all.includes(one)).map((one) => `wrong ${one}`),
          ...says.filter((one) => !`${text} ${table}`.includes(one)).map((one) => `says nothing of ${one}: ${text}`),
        ];
        if (faults.length > 0 !== title in WRONG) wrong.push(`${title}: ${faults.join("; ") || "right, but called wrong"}`);
      }
      await page.close();
      assert.deepEqual(wrong, []);
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
