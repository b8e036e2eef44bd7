// How many ads are found, and whether anything else is: thousands of generated posts of every platform in both
// browsers, again with the signs of each family left out, and with nothing left but the label as the eye sees it.
//
// SIGHTLINE_ROUND=5000 makes the later rounds as long as the first; it takes half an hour.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { isAd } from "./feeds/generated.mjs";
import { SUITE, demos, start, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));

/** Posts of every platform, and how many of them a page holds. */
const POSTS = Number(process.env.SIGHTLINE_POSTS ?? 5000);
const ROUND = Number(process.env.SIGHTLINE_ROUND ?? 500);
const PAGE = 500;
/** A moment for what should not be found, once everything was; and how long nothing may come before what is missing counts as missed. In milliseconds. */
const MOMENT = 600;
const MISSED = 20_000;

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    /** @type {import("puppeteer-core").Page} */
    let own;

    before(async () => {
      session = await start(name);
      own = await session.extensionPage("dashboard");
    });
    after(async () => {
      await session?.close();
    });

    /** The numbers of the posts of a platform that are stored as ads. @param {string} platform @returns {Promise<number[]>} */
    const stored = async (platform) => {
      const texts = (await session.storedAds(own)).filter(({ ad }) => ad.platform === platform).map((one) => JSON.stringify(one));
      return texts.map((text) => Number(/ no\. (\d+)/u.exec(text)?.[1] ?? -1));
    };

    for (const { platform, hosts, name: title } of demos) {
      test(`${title}: ${POSTS} posts, and ${ROUND} without each family`, async () => {
        await session.switchOn(platform);
        /** @type {string[]} */
        const short = [];
        for (const [round, without] of ["", "structure", "markup", "label", "structure,markup"].entries()) {
          const began = Date.now();
          const base = round * 100_000;
          const posts = without ? ROUND : POSTS;
          for (let from = base; from < base + posts; from += PAGE) {
            const count = Math.min(PAGE, base + posts - from);
            const page = await session.openPage(`https://${hosts[0]}/generated?from=${from}&count=${count}&without=${without}`);
            await page.bringToFront();
            const wanted = Array.from({ length: count }, (_, step) => from + step).filter(isAd).length;
            let last = -1;
            let since = Date.now();
            // Until all are found, or nothing more comes; then a moment for what should not be found.
            await until(`${platform} from ${from}`, async () => {
              const now = (await stored(platform)).filter((at) => at >= from && at < from + count).length;
              if (now !== last) [last, since] = [now, Date.now()];
              return Date.now() - since > (now === wanted ? MOMENT : MISSED);
            }, 300_000);
            await page.close();
          }
          const found = new Set((await stored(platform)).filter((at) => at >= base && at < base + posts));
          const ads = Array.from({ length: posts }, (_, step) => base + step).filter(isAd);
          const missed = ads.filter((at) => !found.has(at));
          const wrong = [...found].filter((at) => !isAd(at));
          const recall = 1 - missed.length / ads.length;
          console.log(`      ${name} ${title}${without ? ` without ${without}` : ""}: ${posts} posts, recall ${recall.toFixed(4)}, wrong ${wrong.length}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
          if (wrong.length > 0) short.push(`${wrong.length} posts that are no ads were taken for ads${without && ` without ${without}`}: ${wrong.slice(0, 5)}`);
          if (recall < (without ? 0.97 : 0.99)) short.push(`recall ${recall}${without && ` without ${without}`}: missed ${missed.slice(0, 10)}`);
        }
        assert.ok(!(await stored(platform)).includes(-1), "an ad was stored that is none of the posts");
        assert.deepEqual(short, []);
      });
    }
  });
}
