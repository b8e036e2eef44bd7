// What Sightline costs, in both browsers: how long until an ad has its badge, what an ordinary post costs the
// page, and how large the core is.
//
//   node tests/e2e/bench.mjs [--posts 1000] [--ads 50000] [--browser chromium|firefox] [--only page|dashboard]

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { dist, start, until } from "./harness.mjs";
import { fill } from "./store.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

const { values } = parseArgs({
  options: { posts: { type: "string", default: "1000" }, ads: { type: "string", default: "50000" }, browser: { type: "string" }, only: { type: "string" } },
});
const POSTS = Number(values.posts);
const ADS = Number(values.ads);
/** What is typed into the search, letter by letter. */
const TYPED = "bus ostermoor";
/** How often each time is taken. */
const COLD = 3;
const WARM = 12;

/** @param {number[]} all @param {number} part From 0 to 1. */
const quantile = (all, part) => [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? Number.NaN;

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  const line = (/** @type {string[]} */ row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  ");
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
};

/**
 * Milliseconds from an ad's element being put into the feed to its badge being there, as the page itself sees it.
 * @param {Page} page
 * @returns {Promise<number>}
 */
const untilBadge = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const began = performance.now();
        const post = /** @type {any} */ (globalThis).bench("ad", 0);
        const late = setTimeout(() => reject(new Error("no badge within 20 s")), 20_000);
        new MutationObserver((_, observer) => {
          observer.disconnect();
          clearTimeout(late);
          const took = performance.now() - began;
          post.remove();
          resolve(took);
        }).observe(post, { childList: true });
        post.scrollIntoView();
      }),
  );

/**
 * Adds posts as a scrolled feed does, ten at a time, and watches the page's thread until it is quiet.
 * @param {Page} page
 * @param {number} count
 * @returns {Promise<{busy: number, longest: number, long: number}>} In milliseconds: how long the thread was taken,
 *   its longest stretch; and the number of stretches over 50.
 */
const feed = (page, count) =>
  page.evaluate(
    (posts) =>
      new Promise((resolve) => {
        const BEAT = 4;
        const taken = { busy: 0, longest: 0, long: 0 };
        let last = performance.now();
        let added = 0;
        let quiet = 0;
        // A beat that comes late tells how long somebody else had the thread. Adding is not counted.
        const beat = () => {
          const now = performance.now();
          const late = now - last - BEAT;
          if (late > 1) {
            taken.busy += late;
            taken.longest = Math.max(taken.longest, late);
            if (late > 50) taken.long += 1;
          }
          quiet = late > 1 ? 0 : quiet + 1;
          if (added < posts) {
            for (let at = 0; at < 10 && added < posts; at += 1, added += 1) /** @type {any} */ (globalThis).bench("organic", added);
            scrollTo(0, document.documentElement.scrollHeight);
            quiet = 0;
          } else if (quiet > 250) {
            resolve(taken);
            return;
          }
          last = performance.now();
          setTimeout(beat, BEAT);
        };
        setTimeout(beat, BEAT);
      }),
    count,
  );

/**
 * Milliseconds the content script's own code ran while `work` was done, by the profiler; null where there is none.
 * @param {Session} session @param {Page} page @param {() => Promise<unknown>} work
 */
const profiled = async (session, page, work) => {
  if (session.name !== "chromium") {
    await work();
    return null;
  }
  const cdp = await page.createCDPSession();
  await cdp.send("Profiler.enable");
  await cdp.send("Profiler.setSamplingInterval", { interval: 200 });
  await cdp.send("Profiler.start");
  await work();
  const { profile } = await cdp.send("Profiler.stop");
  await cdp.detach();
  // A sample belongs to the content script if any caller of what ran is in it.
  /** @type {Map<number, number>} */
  const parents = new Map();
  for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node.id);
  const own = new Set(profile.nodes.filter(({ callFrame }) => callFrame.url.endsWith("/extension/content.js")).map(({ id }) => id));
  const isOurs = (/** @type {number | undefined} */ id) => {
    for (let at = id; at !== undefined; at = parents.get(at)) if (own.has(at)) return true;
    return false;
  };
  let micros = 0;
  for (const [at, id] of (profile.samples ?? []).entries()) if (isOurs(id)) micros += profile.timeDeltas?.[at] ?? 0;
  return micros / 1000;
};

/** @param {import("./harness.mjs").BrowserName} name */
const measure = async (name) => {
  const session = await start(name);
  try {
    await (await session.pageAt("welcome.html")).close();
    const address = "https://www.facebook.com/bench";
    const open = async () => {
      const page = await session.openPage(address);
      await page.bringToFront();
      return page;
    };
    const off = await open();
    await feed(off, 100); // the page's own code warms up
    const without = await feed(off, POSTS);
    await off.close();

    await session.switchOn("facebook");
    const page = await open();
    await untilBadge(page);
    const cold = [];
    for (let round = 0; round < COLD; round += 1) {
      await session.killBackground();
      cold.push(await untilBadge(page));
    }
    const warm = [];
    for (let round = 0; round < WARM; round += 1) warm.push(await untilBadge(page));
    await page.close();

    const fresh = await open();
    await feed(fresh, 100);
    /** @type {Awaited<ReturnType<typeof feed>>} */
    const busy = await feed(fresh, POSTS);
    await fresh.close();
    const again = await open();
    const own = await profiled(session, again, () => feed(again, POSTS));
    return { name, cold, warm, without, busy, own };
  } finally {
    await session.close();
  }
};

/**
 * What the dashboard costs with many ads: until a part of it is painted, until a search is answered, and what scrolling
 * through the list does to the page's thread.
 * @param {import("./harness.mjs").BrowserName} name
 */
const dashboard = async (name) => {
  const session = await start(name, { width: 1280, height: 900 });
  try {
    await (await session.pageAt("welcome.html")).close();
    const filled = await fill(session, ADS);
    /** Milliseconds from the beginning of the navigation until the content is painted. @param {string} tab */
    const opening = async (tab) => {
      const page = await session.extensionPage("dashboard", { tab, since: "all" });
      await page.bringToFront();
      const painted = await until("the content to be painted", () => page.evaluate(() => performance.getEntriesByName("sightline-drawn")[0]?.startTime ?? null));
      await page.close();
      return painted;
    };
    await opening("overview");
    const cold = [];
    for (let round = 0; round < COLD; round += 1) {
      await session.killBackground();
      cold.push(await opening("overview"));
    }
    /** @type {Record<string, number[]>} */
    const warm = { overview: [], ads: [], reasons: [] };
    for (const [tab, times] of Object.entries(warm)) for (let round = 0; round < WARM; round += 1) times.push(await opening(tab));

    const page = await session.extensionPage("dashboard", { tab: "ads" });
    await page.bringToFront();
    await page.click('input[name="query"]');
    const typed = [];
    for (const letter of TYPED) {
      await page.evaluate(() => {
        const took = new Promise((resolve) => {
          const field = /** @type {HTMLInputElement} */ (document.querySelector('input[name="query"]'));
          field.addEventListener("input", (event) => {
            performance.clearMarks("sightline-drawn");
            const look = () => {
              const [drawn] = performance.getEntriesByName("sightline-drawn");
              if (drawn) resolve(drawn.startTime - event.timeStamp);
              else setTimeout(look, 1);
            };
            look();
          }, { once: true });
        });
        /** @type {any} */ (globalThis).took = took;
      });
      await page.keyboard.type(letter);
      typed.push(await page.evaluate(() => /** @type {Promise<number>} */ (/** @type {any} */ (globalThis).took)));
    }
    await page.close();

    const list = await session.extensionPage("dashboard", { tab: "ads" });
    await list.bringToFront();
    const scrolled = await list.evaluate(
      () =>
        new Promise((resolve) => {
          const taken = { longest: 0, long: 0, empty: 0, frames: 0 };
          let last = performance.now();
          let beats = 0;
          // A beat that comes late tells how long somebody had the thread.
          const beat = () => {
            const late = performance.now() - last - 4;
            taken.longest = Math.max(taken.longest, late);
            if (late > 50) taken.long += 1;
            beats += 1;
            scrollBy(0, 60);
            taken.frames += 1;
            if (!document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest("#rows > li")) taken.empty += 1;
            if (beats === 1500) { resolve(taken); return; }
            last = performance.now();
            setTimeout(beat, 4);
          };
          setTimeout(beat, 4);
        }),
    );
    await list.close();
    return { name, filled, cold, warm, typed, scrolled: /** @type {{longest: number, long: number, empty: number, frames: number}} */ (scrolled) };
  } finally {
    await session.close();
  }
};

const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
const micros = (/** @type {number} */ value) => `${(value * 1000).toFixed(0)} µs`;
const kb = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(0)} KiB`;

const names = /** @type {import("./harness.mjs").BrowserName[]} */ (values.browser ? [values.browser] : ["chromium", "firefox"]);
if (values.only !== "page") {
  const figures = [];
  for (const name of names) {
    console.log(`measuring the dashboard with ${ADS} ads in ${name} …`);
    figures.push(await dashboard(name));
  }
  console.log(
    `\n${table(
      [`the dashboard with ${ADS} ads`, ...figures.map(({ name }) => name)],
      [
        ["bringing them in", ...figures.map(({ filled }) => ms(filled))],
        ["overview painted, background asleep, median", ...figures.map(({ cold }) => ms(quantile(cold, 0.5)))],
        ["overview painted, background awake, median", ...figures.map(({ warm }) => ms(quantile(warm.overview, 0.5)))],
        ["list painted, background awake, median", ...figures.map(({ warm }) => ms(quantile(warm.ads, 0.5)))],
        ["reasons painted, background awake, median", ...figures.map(({ warm }) => ms(quantile(warm.reasons, 0.5)))],
        ["a letter typed to the answer painted, median", ...figures.map(({ typed }) => ms(quantile(typed, 0.5)))],
        ["a letter typed to the answer painted, slowest", ...figures.map(({ typed }) => ms(Math.max(...typed)))],
        ["scrolling 90,000 px, longest stretch", ...figures.map(({ scrolled }) => ms(scrolled.longest))],
        ["scrolling, stretches over 50 ms", ...figures.map(({ scrolled }) => String(scrolled.long))],
        ["scrolling, looks at a place without its row", ...figures.map(({ scrolled }) => `${scrolled.empty} of ${scrolled.frames}`)],
      ],
    )}`,
  );
  if (values.only === "dashboard") process.exit(0);
}

const results = [];
for (const name of names) {
  console.log(`measuring in ${name} …`);
  results.push(await until(`a measurement in ${name}`, () => measure(name), 0));
}

console.log(`\nTimes in the page (a post is left to settle for 300 ms before it is read; that is in the time to the badge)\n`);
console.log(
  table(
    ["", ...results.map(({ name }) => name)],
    [
      ["to the badge, background asleep, median", ...results.map(({ cold }) => ms(quantile(cold, 0.5)))],
      ["to the badge, background awake, median", ...results.map(({ warm }) => ms(quantile(warm, 0.5)))],
      ["to the badge, background awake, 95th percentile", ...results.map(({ warm }) => ms(quantile(warm, 0.95)))],
      [`an ordinary post (of ${POSTS}), delay to the page’s own timers`, ...results.map(({ busy, without }) => micros(Math.max(0, busy.busy - without.busy) / POSTS))],
      ["an ordinary post, time in the content script (profiler)", ...results.map(({ own }) => (own === null ? "–" : micros(own / POSTS)))],
      ["longest stretch, Sightline off", ...results.map(({ without }) => ms(without.longest))],
      ["longest stretch, Sightline on", ...results.map(({ busy }) => ms(busy.longest))],
      ["stretches over 50 ms, off → on", ...results.map(({ without, busy }) => `${without.long} → ${busy.long}`)],
    ],
  ),
);

// The shipped bytes outside a browser: a thousand whole dialogs.
{
  const pkg = new URL(`file://${join(dist, "chrome", "pkg")}/`);
  const core = await import(new URL("sightline.js", pkg).href);
  core.initSync({ module: readFileSync(new URL("sightline_bg.wasm", pkg)) });
  const dialog = (/** @type {number} */ at) => `<div class="_4-i2"><div><span>One reason you're seeing this ad is that <b id="ad_prefs_advertiser">Elm Party ${at}</b> wants to reach people interested in <b>Trees</b>, based on activity such as liking Pages or clicking on ads.</span></div><div><span>There may be other reasons you're seeing this ad, including that Elm Party ${at} wants to reach <b>women ages 30 to 45 who live near St. Ives, Cornwall</b>. This is information based on your Facebook profile and where you've connected to the internet.</span></div></div>`;
  const dialogs = Array.from({ length: 1000 }, (_, at) => dialog(at));
  core.read_text(dialogs[0], "facebook");
  const began = performance.now();
  for (const html of dialogs) core.read_text(html, "facebook");
  console.log(`\nA thousand dialogs in wasm: ${ms(performance.now() - began)}`);
}

/** @type {string[][]} */
const sizes = [];
for (const name of names) {
  const folder = join(dist, name === "chromium" ? "chrome" : "firefox", "pkg");
  for (const file of readdirSync(folder).filter((one) => one.endsWith(".wasm"))) {
    const bytes = readFileSync(join(folder, file));
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    sizes.push([`${name}: ${file}`, kb(bytes.length), kb(gzipSync(bytes, { level: 9 }).length), kb(brotli.length)]);
  }
}
if (sizes.length > 0) console.log(`\n${table(["size of the core", "raw", "gzip", "brotli"], sizes)}`);
