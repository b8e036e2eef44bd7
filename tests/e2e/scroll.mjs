// What scrolling costs with Sightline, with nothing, and with another extension: the same generated feed scrolled at a
// constant speed, each in a browser of its own, in turns. Compared is the processor time of the tab's main thread.
//
//   node tests/e2e/scroll.mjs [--posts 1000] [--times 5] [--speed 4000] [--browser chromium|firefox]
//                             [--platform facebook,x] [--peer FOLDER] [--before FOLDER]
//
// `--peer` names a folder that holds another extension, unpacked, as `chrome` and `firefox`; `--before` one with an older
// Sightline, for side by side.

import { parseArgs } from "node:util";

import { isAd } from "./feeds/generated.mjs";
import { demos, dist, start, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("./harness.mjs").BrowserName} BrowserName */
/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {{cpu: number, script: number | null, long: number, shifts: number, found: number | null}} Cost Times in milliseconds. */

const { values } = parseArgs({
  options: {
    posts: { type: "string", default: "1000" }, times: { type: "string", default: "5" }, speed: { type: "string", default: "4000" }, browser: { type: "string" },
    platform: { type: "string", default: "facebook,x" }, peer: { type: "string" }, before: { type: "string" },
  },
});
const POSTS = Number(values.posts);
const ADS = Array.from({ length: POSTS }, (_, at) => at).filter(isAd).length;

/** @param {number[]} all */
const median = (all) => {
  const sorted = all.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/**
 * What tells the processor time of a page's main thread so far, in milliseconds, and of that in script where the browser says so.
 * @param {Session} session @param {Page} page @returns {Promise<() => Promise<{cpu: number, script: number | null}>>}
 */
const clockOf = async (session, page) => {
  const { asBrowser } = session;
  if (asBrowser) {
    return async () => {
      const text = await asBrowser(`async (address) => {
        const { children } = await ChromeUtils.requestProcInfo();
        const own = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec.startsWith(address)));
        return String(own.threads.find(({ tid }) => tid === own.pid).cpuTime / 1e6);
      }`, page.url());
      return { cpu: Number(text), script: null };
    };
  }
  const cdp = await page.createCDPSession();
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    const of = (/** @type {string} */ name) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1000;
    return { cpu: of("ThreadTime"), script: of("ScriptDuration") };
  };
};

/**
 * One pass over a feed.
 * @param {BrowserName} name @param {import("./feeds/common.mjs").Demo} demo @param {{extensions: string, on: boolean}} variant
 * @returns {Promise<Cost>}
 */
const pass = async (name, demo, { extensions, on }) => {
  const session = await start(name, { extensions });
  try {
    if (extensions !== values.peer) await (await session.pageAt("welcome.html")).close();
    if (on) await session.switchOn(demo.platform);
    const page = await session.openPage(`https://${demo.hosts[0]}/generated?from=0&count=${POSTS}&later`);
    // The content script has come, and what extensions open when they are new.
    await new Promise((go) => setTimeout(go, 1500));
    await page.bringToFront();
    await page.evaluate(() => {
      const seen = { long: 0, shifts: 0 };
      /** @type {any} */ (globalThis).seen = seen;
      for (const type of ["longtask", "layout-shift"]) {
        if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue;
        new PerformanceObserver((list) => {
          if (type === "longtask") seen.long += list.getEntries().length;
          else for (const entry of list.getEntries()) seen.shifts += /** @type {any} */ (entry).value;
        }).observe({ type });
      }
    });
    const clock = await clockOf(session, page);
    const before = await clock();
    await page.evaluate((speed) => /** @type {any} */ (globalThis).scrollFeed(speed), Number(values.speed));
    const after = await clock();
    const { long, shifts } = await page.evaluate(() => /** @type {any} */ (globalThis).seen);
    let found = null;
    if (on) {
      const own = await session.extensionPage("dashboard");
      await until(`all ${ADS} ads`, async () => (await session.storedAds(own)).length >= ADS, 5000).catch(() => null);
      found = (await session.storedAds(own)).length;
    }
    return { cpu: after.cpu - before.cpu, script: after.script === null || before.script === null ? null : after.script - before.script, long, shifts, found };
  } finally {
    await session.close();
  }
};

/** @type {[string, {extensions: string, on: boolean}][]} */
const variants = [["nothing", { extensions: dist, on: false }], ["Sightline", { extensions: dist, on: true }]];
if (values.before) variants.push(["Sightline before", { extensions: values.before, on: true }]);
if (values.peer) variants.push(["the other", { extensions: values.peer, on: false }]);

for (const name of /** @type {BrowserName[]} */ (values.browser ? [values.browser] : ["chromium", "firefox"])) {
  for (const platform of values.platform.split(",")) {
    const demo = demos.find((one) => one.platform === platform);
    if (!demo) throw new Error(`there is no demo of ${platform}`);
    /** @type {Map<string, Cost[]>} */
    const costs = new Map(variants.map(([title]) => [title, []]));
    for (let round = 0; round < Number(values.times); round += 1) {
      // What runs first and what runs last takes turns, so that a machine that tires is felt by all.
      for (const [title, variant] of round % 2 === 0 ? variants : variants.toReversed()) costs.get(title)?.push(await pass(name, demo, variant));
    }
    console.log(`\n${name}, ${demo.name}: ${POSTS} posts, ${ADS} of them ads, ${values.times} times`);
    const base = median((costs.get("nothing") ?? []).map(({ cpu }) => cpu));
    for (const [title, all] of costs) {
      const cpu = median(all.map((one) => one.cpu));
      const parts = [`main thread ${cpu.toFixed(0)} ms`, `×${(cpu / base).toFixed(2)}`, `${(((cpu - base) / POSTS) * 1000).toFixed(0)} µs a post`];
      if (all[0].script !== null) parts.push(`script ${median(all.map(({ script }) => script ?? 0)).toFixed(0)} ms`);
      parts.push(`tasks over 50 ms ${all.map(({ long }) => long).join(" ")}`, `layout shift ${Math.max(...all.map(({ shifts }) => shifts)).toFixed(3)}`);
      if (all[0].found !== null) parts.push(`ads found ${all.map(({ found }) => found).join(" ")}`);
      console.log(`  ${title.padEnd(18)} ${parts.join(", ")}; of ${all.map((one) => one.cpu.toFixed(0)).join(" ")}`);
    }
  }
}
