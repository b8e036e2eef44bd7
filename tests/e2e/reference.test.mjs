// The reference cases live: each page under its platform's own name and headers, in both browsers, with the packaged
// extension. What is stored afterwards is what the case says, no more and no less.
//
// SIGHTLINE_CASES=01,30 runs some; a folder of cases of the same form may be named by SIGHTLINE_REFERENCE.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe } from "node:test";

import { SUITE, demos, root, start, steps, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));
const folder = process.env.SIGHTLINE_REFERENCE ?? join(root, "tests/reference/feeds");
const some = process.env.SIGHTLINE_CASES?.split(",") ?? [""];

/** Cases that are not read right live, and why. One that is read right is taken out of here. @type {Record<string, string>} */
const NOT_YET = {
  "52-UNSUP-google-search-paid-for-by": "Google's search is no platform that is read",
};

/** Sites of a platform that are not its usual one, by a word of the case's name. */
const HOSTS = { "fb-mobile": "m.facebook.com", "yt-mobile": "m.youtube.com", "old-reddit": "old.reddit.com" };

/** Long enough for a post to settle, to be read and to be looked at a second time, in milliseconds. */
const MOMENT = 2500;

/**
 * @typedef {{name: string, host: string, platform: string, html: string, ads: Record<string, unknown>[]}} Case
 */

/** The cases that are a page. @returns {Case[]} */
const cases = () =>
  readdirSync(folder).sort().filter((name) => some.some((one) => name.startsWith(one)) && existsSync(join(folder, name, "input.html"))).map((name) => {
    const { platform, ads } = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"));
    const other = Object.entries(HOSTS).find(([word]) => name.includes(word))?.[1];
    const host = other ?? demos.find((demo) => demo.platform === platform)?.hosts[0] ?? "";
    return { name, host, platform, ads, html: readFileSync(join(folder, name, "input.html"), "utf8") };
  });

/** What one stored ad has wrong of what is expected. @param {Record<string, unknown>} expected @param {any} ad */
const problems = (expected, ad) =>
  Object.entries(expected).flatMap(([path, wanted]) => {
    const found = path.split(".").reduce((at, key) => at?.[key], ad) ?? null;
    if (wanted === null || wanted === "" || (wanted === true ? Boolean(found) : found === wanted)) return [];
    return [`${path}: ${JSON.stringify(found)} for ${JSON.stringify(wanted)}`];
  });

/** What is wrong with what is stored: each expected ad is one of them, and nothing is left. @param {Record<string, unknown>[]} expected @param {any[]} ads */
const judge = (expected, ads) => {
  const rest = [...ads];
  const wrong = expected.flatMap((one) => {
    const best = rest.toSorted((a, b) => problems(one, a).length - problems(one, b).length)[0];
    if (!best) return [`missing ${JSON.stringify(one)}`];
    rest.splice(rest.indexOf(best), 1);
    return problems(one, best);
  });
  return [...wrong, ...rest.map(({ advertiser, text }) => `accused: ${advertiser?.name ?? text}`)];
};

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

    const step = steps(() => session);

    const stored = async () => (await session.storedAds(own)).map(({ ad }) => ad);

    step("every platform is switched on", async () => {
      for (const { platform } of demos) await session.switchOn(platform);
    });

    for (const { name: title, host, platform, html, ads } of cases()) {
      step(`${title} is read as reported`, async () => {
        await session.ask(own, { kind: "forget_all" });
        session.server.serve = (url, nonce) =>
          url.hostname === host && url.pathname === "/" ? { html: page(html, nonce) } : null;
        const tab = await session.openPage(`https://${host}/`);
        await tab.bringToFront();
        const moment = new Promise((go) => setTimeout(go, MOMENT));
        if (!(title in NOT_YET) && ads.length > 0) {
          let wrong = /** @type {string[]} */ ([]);
          await until("the ads to be stored", async () => {
            wrong = judge(ads, await stored());
            return wrong.length === 0;
          }, 8000).catch(() => {});
        }
        await moment;
        const wrong = judge(ads, await stored());
        const badges = await session.readBadges(tab);
        await tab.close();
        session.server.serve = () => null;
        if (title in NOT_YET) {
          assert.notDeepEqual(wrong, [], `${platform}: it is read right: take it out of NOT_YET`);
          return;
        }
        assert.deepEqual(wrong, []);
        // Political ads bear a badge, others are only noted.
        const political = ads.filter((ad) => "disclosure.kind" in ad).length;
        assert.ok(badges.length >= political && badges.length <= ads.length, `badges: ${JSON.stringify(badges)}`);
      });
    }
  });
}

/** A page that is a case: its style may count under the platform's headers, and what a snapshot says the eye saw is there to be seen. @param {string} html @param {string} nonce */
const page = (html, nonce) => {
  const seen = html.replace(/ data-sightline-label="([^"]*)"([^>]*)>\s*(?=<\/)/gu, "$2>$1");
  const styled = seen.replace(/<style(?=[\s>])/giu, `<style nonce="${nonce}"`);
  return /<(?:html|body)[\s>]/iu.test(styled) ? styled : `<!doctype html><html lang="en"><head><title>Feed</title></head><body>${styled}</body></html>`;
};
