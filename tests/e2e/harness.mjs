// One way to drive Sightline in both browsers: the real browser, the packaged extension, the platforms' real
// names led to the demo server. Nothing here reaches into the product: what a test knows it reads from the
// screen, from the extension's own pages, or from messages any of those pages can hear.

import { spawn, spawnSync } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import puppeteer from "puppeteer-core";

import { demos, hosts, startServer } from "./server.mjs";

/** @typedef {"chromium" | "firefox"} BrowserName */
/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {{text: string, post: string}} BadgeSeen `text`: what the badge says; `post`: the text of the post it is on. */

/** The project's root. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** Where packaged extensions lie. */
export const dist = process.env.SIGHTLINE_DIST ?? join(root, "dist");

/**
 * Longest anything is waited for, in milliseconds. What comes is not waited for a moment longer, so a loaded machine only
 * takes its time; what never comes costs this once, and says whether the page answered meanwhile.
 */
const PATIENCE = Number(process.env.SIGHTLINE_PATIENCE ?? 60_000);
/** Longest a step may take, and all steps of one browser, in milliseconds: beyond it something hangs. */
const STEP = 5 * PATIENCE;
export const SUITE = 40 * 60_000;
/** How often a condition is looked at that gives no sign itself. */
const LOOK = 50;

/** Browsers that ended although nobody closed them: nothing is to be waited for any more. @type {Set<string>} */
const crashed = new Set();

/** What is to be ended and removed even if we are ended before our time. @type {Set<() => void>} */
const leftovers = new Set();
process.on("exit", () => {
  for (const remove of leftovers) {
    try {
      remove();
    } catch {
      // the others are still to go
    }
  }
});

/**
 * Waits until `look` gives something other than null, undefined, false or an empty list.
 * @template T
 * @param {string} what Said when it does not come.
 * @param {() => Promise<T> | T} look
 * @param {number} [patience] In milliseconds.
 * @returns {Promise<NonNullable<T>>}
 */
export const until = async (what, look, patience = PATIENCE) => {
  const end = Date.now() + patience;
  /** @type {unknown} */
  let last;
  let looks = 0;
  let slowest = 0;
  for (;;) {
    if (crashed.size > 0) throw new Error(`${[...crashed].join(", ")} ended by itself; waited for: ${what}`);
    const began = Date.now();
    try {
      const got = await look();
      if (got && !(Array.isArray(got) && got.length === 0)) return /** @type {NonNullable<T>} */ (got);
      last = got;
    } catch (error) {
      last = error;
    }
    looks += 1;
    slowest = Math.max(slowest, Date.now() - began);
    if (Date.now() > end) {
      const saw = last instanceof Error ? last.message : JSON.stringify(last);
      const how = `${looks} looks, the slowest took ${(slowest / 1000).toFixed(1)} s`;
      throw new Error(`waited ${patience / 1000} s in vain for: ${what} (${how}; the last saw: ${String(saw).slice(0, 500)})`);
    }
    await new Promise((go) => setTimeout(go, LOOK));
  }
};

/** @param {BrowserName} name */
const executable = (name) => {
  const named = process.env[name.toUpperCase()];
  if (named) return named;
  const names = name === "chromium" ? ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] : ["firefox-esr", "firefox"];
  const found = (process.env.PATH ?? "").split(":").flatMap((folder) => names.map((file) => join(folder, file))).find(existsSync);
  if (!found) throw new Error(`no ${name} found: install it or set ${name.toUpperCase()} to its path`);
  return found;
};

/** A copy of the packaged extension a test may change. @param {BrowserName} name @param {string} folder @param {string} extensions */
const unpack = (name, folder, extensions) => {
  const source = join(extensions, name === "chromium" ? "chrome" : "firefox");
  if (!existsSync(join(source, "manifest.json"))) throw new Error(`no packaged extension in ${source}: run ./build.sh package`);
  const copy = join(folder, "extension");
  cpSync(source, copy, { recursive: true });
  const path = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  if (name === "chromium") {
    // Nobody is there to answer the browser's own prompt. What runs on a page still depends on the switch.
    manifest.host_permissions = manifest.optional_host_permissions ?? [];
    delete manifest.optional_host_permissions;
    writeFileSync(path, JSON.stringify(manifest));
  }
  return { copy, id: manifest.browser_specific_settings?.gecko?.id ?? "" };
};

const UUID = "5165e7c1-5165-4e7c-a165-51671e000001";

/**
 * @typedef {object} StartOptions
 * @property {boolean} [dark]
 * @property {number} [width] Of the window, in CSS pixels.
 * @property {number} [height]
 * @property {boolean} [headless]
 * @property {string} [language] What the person reads, as `en-GB`.
 * @property {string} [zone] Where the machine's clock is, as `Europe/London`.
 * @property {string} [uuid] What Firefox calls this installation of the extension.
 * @property {string} [extensions] The folder that holds the extension, as `chrome` and as `firefox`; as packaged where none is named.
 */

/**
 * Starts a browser with the extension.
 * @param {BrowserName} name
 * @param {StartOptions} [options]
 */
export const start = async (name, options = {}) => {
  const { dark = false, width = 1100, height = 900, headless = true, language = "en-GB", zone, uuid = UUID, extensions = dist } = options;
  const folder = mkdtempSync(join(tmpdir(), `sightline-${name}-`));
  /** @type {{copy: string, id: string}} */
  let unpacked;
  try {
    unpacked = unpack(name, folder, extensions);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const { copy, id } = unpacked;
  const server = await startServer();
  const env = zone ? { ...process.env, TZ: zone } : process.env;
  const launch = { server, copy, id, dark, headless, width, height, language, uuid, env };
  const driver = await (name === "chromium" ? chromium : firefox)(launch).catch(async (error) => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const { browser, origin } = driver;
  let closed = false;
  browser.once("disconnected", () => void (closed || crashed.add(name)));
  const remains = () => {
    browser.process()?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  leftovers.add(remains);

  /** @param {string} url */
  const openPage = async (url) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await driver.fit(page, width, height);
    await driver.visit(page, url);
    return page;
  };

  /** The address a page is at. Firefox does not announce where its extensions' pages go. @param {Page} page @returns {Promise<string>} */
  const addressOf = (page) => page.evaluate(() => location.href);

  /** The open tab whose address has a part, waited for. @param {string} part */
  const pageAt = (part) =>
    until(`a tab at ${part}`, async () => {
      for (const page of await browser.pages()) if ((await addressOf(page).catch(() => "")).includes(part)) return page;
      return null;
    });

  /** Waits until one of Sightline's own pages has drawn itself. @param {Page} page */
  const drawn = (page) =>
    until(`${page.url()} to be drawn`, () => page.evaluate(() => document.querySelector("#view")?.getAttribute("aria-busy") === "false"));

  /**
   * Opens one of Sightline's own pages in a tab.
   * @param {string} page
   * @param {Record<string, string>} [params]
   */
  const extensionPage = async (page, params = {}) => {
    const hash = new URLSearchParams(params).toString();
    const tab = await openPage(`${origin}/www/${page}.html${hash ? `#${hash}` : ""}`);
    await drawn(tab);
    return tab;
  };

  /** Asks the background as one of Sightline's own pages does. @param {Page} own @param {object} request @returns {Promise<any>} */
  const ask = (own, request) =>
    own.evaluate(async (message) => {
      const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
      return api.runtime.sendMessage(message);
    }, request);

  /** What is stored of ads, as an export has it. @param {Page} own @returns {Promise<{key: string, ad: any, first_seen: number, last_seen: number}[]>} */
  const storedAds = async (own) => {
    const ads = [];
    let last = null;
    do {
      const part = await ask(own, { kind: "part", store: "ads", last });
      ads.push(...JSON.parse(`[${part.text}]`));
      ({ last } = part);
    } while (last);
    return ads;
  };

  /** Clicks the switch of a platform on the last step of the welcome page. @param {string} platform @param {boolean} [on] */
  const switchOn = async (platform, on = true) => {
    const page = await extensionPage("welcome", { step: "3" });
    const select = `input[data-act="switch"][data-platform="${platform}"], button[data-act="switch"][data-platform="${platform}"]`;
    await until(`a switch for ${platform} on the welcome page`, () => page.$(select));
    const is = async () => (await ask(page, { kind: "settings" })).on.includes(platform);
    if ((await is()) !== on) {
      // Browsers take clicks in the tab in front only; the extension may just have opened another one.
      await page.bringToFront();
      // What a person clicks is the switch as drawn: its label.
      await click(page, `label:has([data-act="switch"][data-platform="${platform}"]), button[data-act="switch"][data-platform="${platform}"]`);
    }
    await until(`${platform} to be ${on ? "on" : "off"}`, async () => (await is()) === on);
    await page.close();
  };

  /** The shadow roots of badges on a page. @param {Page} page */
  const badgeRoots = async (page) => {
    const roots = await driver.closedRoots(page);
    const checked = await Promise.all(roots.map(async (it) => ((await it.call("(root) => root.querySelector('.badge') !== null")) ? [it] : [])));
    return checked.flat();
  };

  /** What badges a page shows, in document order. @param {Page} page @returns {Promise<BadgeSeen[]>} */
  const readBadges = async (page) =>
    Promise.all(
      (await badgeRoots(page)).map((it) =>
        it.call(`(root) => ({
          text: root.querySelector(".badge").textContent.replace(/\\s+/g, " ").trim(),
          post: root.host.parentElement?.textContent ?? "",
        })`),
      ),
    );

  /** The badge of the post that has a word. @param {Page} page @param {string} word */
  const badgeOf = async (page, word) => {
    for (const it of await badgeRoots(page)) {
      if (await it.call(`(root) => (root.host.parentElement?.textContent ?? "").toLowerCase().includes(${JSON.stringify(word.toLowerCase())})`)) return it;
    }
    return null;
  };

  /** Clicks the badge on the post that has a word, with the mouse. @param {Page} page @param {string} word */
  const clickBadge = async (page, word) => {
    await page.bringToFront();
    const it = await until(`a badge on the post with “${word}”`, () => badgeOf(page, word));
    await clickAt(page, `the badge on the post with “${word}”`, () => it.call(placeOf(".badge")));
  };

  /** The lines of the open panel, or null. @param {Page} page @returns {Promise<string[] | null>} */
  const panelLines = async (page) => {
    for (const it of await badgeRoots(page)) {
      // Not before it has come to rest.
      const text = await it.call(`(root) => {
        const panel = root.querySelector(".panel:popover-open");
        return panel && panel.getAnimations().every((one) => one.playState !== "running") ? panel.innerText : null;
      }`);
      if (text?.trim()) return text.split("\n").map((/** @type {string} */ line) => line.replace(/\s+/gu, " ").trim()).filter(Boolean);
    }
    return null;
  };

  /** What a function says of the closed root whose panel is open; null while none is. @param {Page} page @param {string} code @returns {Promise<any>} */
  const inPanel = async (page, code) => {
    for (const it of await badgeRoots(page)) {
      if (await it.call("(root) => root.querySelector('.panel:popover-open') !== null")) return it.call(code);
    }
    return null;
  };

  /** What the open panel says, or null. @param {Page} page */
  const panelText = async (page) => (await panelLines(page))?.join(" ") ?? null;

  /** What the open panel says with everything unfolded, or null. @param {Page} page @returns {Promise<string | null>} */
  const panelWhole = (page) => inPanel(page, `(root) => {
    const walk = (node) => node.nodeType === Node.TEXT_NODE ? node.nodeValue : [...node.childNodes].map(walk).join(/^(?:span|strong|a|b)$/.test(node.localName) ? "" : " ");
    return walk(root.querySelector(".panel:popover-open")).replace(/\\s+/gu, " ").trim();
  }`);

  /** Closes an open panel as a person does. @param {Page} page */
  const closePanel = async (page) => {
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await until("the panel to be closed", async () => (await panelText(page)) === null);
  };

  /**
   * Opens the platform's own explanation of an ad, through its menu, with the mouse.
   * @param {Page} page
   * @param {import("./feeds/common.mjs").Demo} demo
   * @param {import("./feeds/common.mjs").DemoAd} ad
   */
  const openExplanation = async (page, demo, ad) => {
    const { menu } = demo;
    if (!menu) throw new Error(`${demo.name} has no explanation to open`);
    await page.bringToFront();
    /** Clicks what a function finds in the page. @param {string} what @param {() => Promise<import("puppeteer-core").JSHandle>} find */
    const press = async (what, find) => {
      const element = await until(what, async () => (await find()).asElement());
      await /** @type {import("puppeteer-core").ElementHandle<Element>} */ (element).click();
    };
    await press(`the menu of the post with “${ad.word}”`, () =>
      page.evaluateHandle(
        ({ post, button }, word) => {
          const found = [...document.querySelectorAll(post)].find((one) => (one.textContent ?? "").toLowerCase().includes(word));
          found?.scrollIntoView({ block: "center" });
          return found?.querySelector(button) ?? null;
        },
        menu, ad.word.toLowerCase(),
      ),
    );
    await press(`“${menu.item}” in the menu`, () =>
      page.evaluateHandle((text) => [...document.querySelectorAll("[role=menuitem]")].find((one) => one.textContent === text) ?? null, menu.item),
    );
    await until("the explanation to open", () => page.$(menu.opens));
  };

  /** Everything the feed has to show, scrolled into view step by step, each step until the page has answered. @param {Page} page */
  const scrollThrough = async (page) => {
    await page.bringToFront();
    await until("the whole feed to be loaded", () =>
      page.evaluate(() => {
        scrollBy(0, innerHeight * 0.8);
        if (innerHeight + scrollY < document.documentElement.scrollHeight - 2) return false;
        return "complete" in document.documentElement.dataset;
      }),
    );
    await page.evaluate(() => scrollTo(0, 0));
  };

  /**
   * Listens to what content scripts send, as any of Sightline's own pages can: a page of the extension is open
   * and writes down every message it hears, answering none.
   */
  const listen = async () => {
    const page = await extensionPage("dashboard");
    await page.evaluate(() => {
      const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
      const heard = /** @type {any[]} */ ([]);
      /** @type {any} */ (globalThis).heard = heard;
      api.runtime.onMessage.addListener((/** @type {any} */ message, /** @type {any} */ sender) => {
        if (sender.tab && !String(sender.url).startsWith(api.runtime.getURL(""))) {
          heard.push({ from: sender.url, frame: sender.frameId, message });
        }
      });
    });
    return {
      page,
      /** Everything heard so far. @returns {Promise<{from: string, frame: number, message: any}[]>} */
      messages: () => page.evaluate(() => /** @type {any} */ (globalThis).heard),
      forget: () => page.evaluate(() => void (/** @type {any} */ (globalThis).heard.length = 0)),
    };
  };

  /** @param {Page} page @param {string} file A path below dist/screens/<browser>. @param {boolean} [fullPage] */
  const screenshot = async (page, file, fullPage = false) => {
    const path = join(root, "dist", "screens", name, file);
    mkdirSync(dirname(path), { recursive: true });
    await page.bringToFront();
    await page.screenshot({ path: /** @type {`${string}.png`} */ (path), fullPage });
    return path;
  };

  /** A picture of every open page, for the one who has to find out what went wrong. @param {string} title */
  const screenshotAll = async (title) => {
    const paths = [];
    const plain = title.replace(/[^a-z0-9]+/giu, "-").slice(0, 60);
    for (const [at, page] of (await browser.pages()).entries()) {
      try {
        paths.push(await screenshot(page, `failures/${plain}-${at}.png`));
        writeFileSync(join(root, "dist", "screens", name, `failures/${plain}-${at}.html`), `<!-- ${page.url()} -->\n${await page.content()}`);
      } catch {
        // a page that is gone
      }
    }
    return paths;
  };

  /** One of Sightline's pages that belong to another one: in a tab of its own, while `page` is the one in front. @param {string} own @param {Page} page */
  const over = async (own, page) => {
    const tab = await openPage(`${origin}/www/${own}.html`);
    await page.bringToFront();
    // It draws itself for the page in front once it is loaded anew; until then the old one is still there.
    await tab.evaluate(() => {
      document.documentElement.dataset.old = "";
      location.reload();
    }).catch(() => {});
    await until(`the ${own} to be loaded anew`, () => tab.evaluate(() => document.readyState === "complete" && !("old" in document.documentElement.dataset)));
    await drawn(tab);
    return tab;
  };

  /** The popup as it is over `page`. @param {Page} page */
  const popupOver = (page) => over("popup", page);

  /** The side panel as it is beside `page`. @param {Page} page */
  const sideOf = (page) => over("side", page);

  const close = async () => {
    if (closed) return;
    closed = true;
    crashed.delete(name);
    await Promise.race([browser.close().catch(() => {}), new Promise((go) => setTimeout(go, 5000))]);
    browser.process()?.kill("SIGKILL");
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    leftovers.delete(remains);
  };

  /** After a step that failed: pages it opened are closed, what it left open in others too, so that the next begins where it would have. @param {Page[]} before */
  const recover = async (before) => {
    for (const page of await browser.pages()) {
      if (before.includes(page)) await page.keyboard.press("Escape").catch(() => {});
      else await page.close().catch(() => {});
    }
  };

  return {
    name, browser, origin, server, folder, openPage, pageAt, addressOf, extensionPage, drawn, ask, storedAds, switchOn, badgeRoots, readBadges, badgeOf, clickBadge, inPanel, panelText, panelWhole, panelLines, closePanel, recover,
    scrollThrough, openExplanation, listen, screenshot, screenshotAll, popupOver, sideOf, close, killBackground: driver.killBackground, asBrowser: driver.asBrowser,
  };
};

/** @typedef {Awaited<ReturnType<typeof start>>} Session */

/**
 * Makes steps of a test that share a session; when one fails there is a picture of every page.
 * @param {() => Session | undefined} session
 * @returns {(title: string, work: () => Promise<void>) => void}
 */
export const steps = (session) => (title, work) =>
  void test(title, { timeout: STEP }, async () => {
    const open = (await session()?.browser.pages()) ?? [];
    try {
      await work();
    } catch (error) {
      const paths = (await session()?.screenshotAll(title)) ?? [];
      await session()?.recover(open);
      if (error instanceof Error) error.message += `\n  pictures: ${paths.join(" ") || "none"}`;
      throw error;
    }
  });

/**
 * What gives the place to click of an element in a root, scrolled into sight; null while it has none.
 * @param {string} select
 */
export const placeOf = (select) => `(root) => {
  const found = root.querySelector(${JSON.stringify(select)});
  found?.scrollIntoView({ block: "center" });
  const box = found?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 } : null;
}`;

/**
 * Clicks with the mouse where something stands, once it stands still: what unfolds or is placed anew moves.
 * @param {Page} page
 * @param {string} what Said when it does not come to rest.
 * @param {() => Promise<{x: number, y: number} | null>} place
 */
export const clickAt = async (page, what, place) => {
  let last = "";
  const at = await until(`${what} to stand still`, async () => {
    const now = await place();
    const same = now !== null && JSON.stringify(now) === last;
    last = JSON.stringify(now);
    return same ? now : null;
  });
  await page.mouse.click(at.x, at.y);
};

/** Clicks with the mouse what a selector finds, once it is there. @param {Page} page @param {string} select */
export const click = async (page, select) => {
  await page.bringToFront();
  let last = "";
  const element = await until(`${select} to stand still, to be clicked`, async () => {
    const found = await page.$(select);
    const box = await found?.evaluate((it) => {
      it.scrollIntoView({ block: "center" });
      const { x, y, width, height } = it.getBoundingClientRect();
      return [x, y, width, height].join();
    });
    const same = box !== undefined && box === last;
    last = box ?? "";
    return same ? found : null;
  });
  await element.click();
};

/**
 * A closed shadow root; `call` runs a function in the page with it. @typedef {{call: (code: string) => Promise<any>}} RootHandle
 */

/**
 * @typedef {object} LaunchArguments
 * @property {{port: number}} server
 * @property {string} copy
 * @property {string} [id]
 * @property {boolean} dark
 * @property {boolean} headless
 * @property {number} width
 * @property {number} height
 * @property {string} language
 * @property {string} uuid
 * @property {NodeJS.ProcessEnv} env
 */

// --- Chromium ---------------------------------------------------------------------------------------------

/** @param {LaunchArguments} launch */
const chromium = async ({ server, copy, dark, headless, width, height, language, env }) => {
  const map = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`).join(",");
  const browser = await puppeteer.launch({
    browser: "chrome", executablePath: executable("chromium"), headless, pipe: true, enableExtensions: true, defaultViewport: null, env,
    protocolTimeout: 2 * PATIENCE,
    args: [
      `--host-resolver-rules=${map}`, "--ignore-certificate-errors", "--no-sandbox", "--no-first-run", `--window-size=${width},${height}`,
      "--disable-background-networking", "--disable-component-update", "--disable-features=DialMediaRouteProvider", `--lang=${language}`,
      ...(dark ? ["--force-dark-mode"] : []),
    ],
  });
  const id = await browser.installExtension(copy);
  const origin = `chrome-extension://${id}`;
  const isWorker = (/** @type {import("puppeteer-core").Target} */ target) => target.type() === "service_worker" && target.url().startsWith(origin);

  /** @param {Page} page @returns {Promise<RootHandle[]>} */
  const closedRoots = async (page) => {
    const cdp = await page.createCDPSession();
    const { root: document } = await cdp.send("DOM.getDocument", { depth: -1, pierce: true });
    /** @type {number[]} */
    const found = [];
    /** @param {any} node */
    const walk = (node) => {
      for (const shadow of node.shadowRoots ?? []) {
        if (shadow.shadowRootType === "closed") found.push(shadow.backendNodeId);
        walk(shadow);
      }
      for (const child of node.children ?? []) walk(child);
    };
    walk(document);
    return Promise.all(
      found.map(async (backendNodeId) => {
        const { object } = await cdp.send("DOM.resolveNode", { backendNodeId });
        return {
          call: async (/** @type {string} */ code) => {
            const { result, exceptionDetails } = await cdp.send("Runtime.callFunctionOn", {
              objectId: object.objectId, functionDeclaration: `function () { return (${code})(this); }`, returnByValue: true, awaitPromise: true,
            });
            if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
            return result.value;
          },
        };
      }),
    );
  };

  /** Ends the service worker, as the browser itself does when it is idle. */
  const killBackground = async () => {
    const target = await until("the service worker to run", () => browser.targets().find(isWorker));
    const worker = await target.worker();
    await worker?.close();
    await until("the service worker to be gone", () => !browser.targets().some((one) => one === target));
    return true;
  };

  return {
    browser, origin, closedRoots, killBackground, asBrowser: null,
    visit: async (/** @type {Page} */ page, /** @type {string} */ url) => void (await page.goto(url, { waitUntil: "load", timeout: PATIENCE })),
    fit: async (/** @type {Page} */ page, /** @type {number} */ w, /** @type {number} */ h) => {
      if (headless) await page.setViewport({ width: w, height: h });
      if (dark) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    },
  };
};

// --- Firefox ----------------------------------------------------------------------------------------------

/** @param {LaunchArguments} launch */
const firefox = async ({ server, copy, id = "", dark, headless, width, height, language, uuid, env }) => {
  const browser = await puppeteer.launch({
    browser: "firefox", executablePath: executable("firefox"), headless, acceptInsecureCerts: true, defaultViewport: null, protocolTimeout: 2 * PATIENCE, env,
    args: ["-remote-allow-system-access", `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      "network.dns.localDomains": hosts.join(","),
      "network.socket.forcePort": `443=${server.port}`,
      "extensions.webextOptionalPermissionPrompts": false,
      "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
      "extensions.background.idle.timeout": 300_000,
      "intl.accept_languages": `${language},${language.slice(0, 2)}`,
      // The list of downloads that opens would take the keys.
      "browser.download.alwaysOpenPanel": false,
      "ui.systemUsesDarkTheme": dark ? 1 : 0,
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "browser.safebrowsing.downloads.remote.enabled": false,
      "browser.region.network.url": "",
      "services.settings.server": "data:,#remote-settings-dummy/v1",
    },
  });
  await browser.installExtension(copy);
  const origin = `moz-extension://${uuid}`;
  const bidi = /** @type {any} */ (browser).connection;

  /** @param {string} context @param {string} code @param {unknown[]} args @param {object} [extra] */
  const call = async (context, code, args, extra = {}) => {
    const { result: answer } = await bidi.send("script.callFunction", {
      functionDeclaration: code, awaitPromise: true, target: { context }, arguments: args, ...extra,
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result;
  };

  /** @param {Page} page @returns {Promise<RootHandle[]>} */
  const closedRoots = async (page) => {
    const context = /** @type {any} */ (page.mainFrame())._id;
    // Elements that may have a shadow root of their own; the answer says which do, closed ones too.
    const { value } = await call(
      context, "() => [...document.querySelectorAll('div, span')].filter((element) => element.childNodes.length === 0)", [],
      { serializationOptions: { maxDomDepth: 1, maxObjectDepth: 2, includeShadowTree: "all" } },
    );
    return value.flatMap((/** @type {any} */ node) => {
      const shadow = node.value?.shadowRoot;
      if (!shadow?.sharedId) return [];
      return [
        {
          call: async (/** @type {string} */ code) => {
            const answer = await call(context, `async (root) => JSON.stringify((await (${code})(root)) ?? null)`, [{ sharedId: shadow.sharedId }]);
            return JSON.parse(answer.value);
          },
        },
      ];
    });
  };

  /** Runs in the browser's own window. @param {string} code @param {string[]} args */
  const asBrowser = async (code, ...args) => {
    const { result } = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const answer = await call(result.contexts[0].context, code, args.map((value) => ({ type: "string", value })));
    return answer.value;
  };

  return {
    browser, origin, closedRoots, asBrowser,
    /** Ends the event page, as the browser itself does when it is idle. */
    killBackground: async () => {
      await asBrowser("async (id) => { await WebExtensionPolicy.getByID(id).extension.terminateBackground(); return true; }", id);
      return true;
    },
    visit: async (/** @type {Page} */ page, /** @type {string} */ url) => {
      if (!url.startsWith(origin)) {
        await page.goto(url, { waitUntil: "load", timeout: PATIENCE });
        return;
      }
      // Navigation to an extension's page works but is not announced: wait for the page itself.
      await bidi.send("browsingContext.navigate", { context: /** @type {any} */ (page.mainFrame())._id, url, wait: "none" });
      await until(`${url} to be loaded`, () => page.evaluate((to) => location.href.startsWith(to) && document.readyState === "complete", url.split("#")[0]));
    },
    fit: async (/** @type {Page} */ page, /** @type {number} */ w, /** @type {number} */ h) => {
      if (headless) await page.setViewport({ width: w, height: h });
    },
  };
};

// --- the collector ----------------------------------------------------------------------------------------

/** The collector's program, as built last; null when it was not. */
export const collectorProgram = () => {
  if (process.env.SIGHTLINE_COLLECTOR) return process.env.SIGHTLINE_COLLECTOR;
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const built = ["release", "debug"].map((profile) => join(target, profile, "sightline-collector")).filter(existsSync);
  return built.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0] ?? null;
};

/** What the demo's study says about itself; what is given to it arrives at once. */
export const demoStudy = { ...JSON.parse(readFileSync(join(root, "collector", "demo-study.json"), "utf8")), spread_hours: 0 };

/** An Ed25519 key, as studies and collectors sign with: its secret and public bytes in hexadecimal, and a way to sign. */
export const makeKey = () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  const { d = "", x = "" } = privateKey.export({ format: "jwk" });
  const hex = (/** @type {string} */ text) => Buffer.from(text, "base64url").toString("hex");
  return { secret: hex(d), public: hex(x), sign: (/** @type {string} */ text) => sign(null, Buffer.from(text), privateKey).toString("hex") };
};

/** @typedef {ReturnType<typeof makeKey>} Key */

/** The key that records of studies made here are sealed to: its public and secret bytes in hexadecimal. */
const analysis = (() => {
  const { privateKey } = generateKeyPairSync("x25519");
  const { d = "", x = "" } = privateKey.export({ format: "jwk" });
  return { secret: Buffer.from(d, "base64url").toString("hex"), public: Buffer.from(x, "base64url").toString("hex") };
})();

/**
 * A study's signed file, made here and not by the program that reads it.
 * @param {{collector: string, receipts: Key, signer?: Key} & Record<string, unknown>} options What else it says than the demo's.
 */
export const signStudy = ({ receipts, signer = makeKey(), ...said }) => {
  const json = JSON.stringify({ ...demoStudy, ...said, receipts: receipts.public, analysis: analysis.public });
  return `sightline-study 1 ${signer.public} ${signer.sign(`sightline study\n${json}`)}\n${json}`;
};

/** Joins the study that is offered, as a person does it. @param {Page} page The dashboard with the offer. */
export const joinOffered = async (page) => {
  for (const name of ["agreed", "adult"]) await click(page, `form[data-act="join"] input[name="${name}"]`);
  await click(page, 'form[data-act="join"] button[type="submit"]');
};

/** @returns {Promise<number>} A port that was free a moment ago. */
const freePort = async () => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
};

/** The program of the collector, its relay and its issuer. */
const program = () => {
  const found = collectorProgram();
  if (!found) throw new Error("no collector: run cargo build -p sightline-collector");
  return found;
};

/** A folder that is gone when everything ends. @param {string} name */
const folderOf = (name) => {
  const folder = mkdtempSync(join(tmpdir(), `sightline-${name}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  leftovers.add(remove);
  return { folder, remove: () => (remove(), leftovers.delete(remove)) };
};

/** The keys of a study as `study new` makes them, in a folder, and what its terms say of them. */
const studyKeys = () => {
  const { folder, remove } = folderOf("keys");
  const made = spawnSync(program(), ["study", "new", folder], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`study new ended with ${made.status}: ${made.stderr}`);
  const { gateway, tokens } = JSON.parse(readFileSync(join(folder, "study.json"), "utf8"));
  return { folder, gateway, tokens, remove };
};

/**
 * A role of the collector's program, which can be stopped and started again.
 * @param {string[]} role @param {number} port
 */
const runRole = (role, port) => {
  const address = `http://127.0.0.1:${port}`;
  /** @type {import("node:child_process").ChildProcess | null} */
  let child = null;
  let said = "";
  const kill = () => child?.kill("SIGKILL");
  leftovers.add(kill);
  const up = async () => {
    if (child) return;
    const running = spawn(program(), [...role, "--listen", `127.0.0.1:${port}`], { stdio: ["ignore", "pipe", "pipe"] });
    child = running;
    running.on("exit", () => child === running && (child = null));
    for (const stream of [running.stdout, running.stderr]) stream?.on("data", (data) => (said += data));
    await until(`${role[0]} to answer at ${address}`, async () => {
      if (running.exitCode !== null) throw new Error(`it ended with ${running.exitCode}: ${said}`);
      return (await fetch(address)).status === 404;
    });
  };
  const down = async () => {
    const running = child;
    if (!running) return;
    const gone = once(running, "exit");
    running.kill("SIGTERM");
    const late = setTimeout(() => running.kill("SIGKILL"), 3000);
    await gone;
    clearTimeout(late);
  };
  const close = async () => {
    await down();
    leftovers.delete(kill);
  };
  return { address, up, down, close, said: () => said };
};

/** An issuer of tokens; `terms` is what a study says that uses it. */
export const startIssuer = async () => {
  const { folder, tokens, remove } = studyKeys();
  const port = await freePort();
  const terms = { issuer: `http://127.0.0.1:${port}`, tokens };
  const role = runIssuer(folder, signStudy({ collector: "http://127.0.0.1:9", receipts: makeKey(), ...terms }), port);
  await role.up();
  return { ...role, terms, close: async () => (await role.close(), remove()) };
};

/** The issuer whose keys are in a folder, of a signed study. @param {string} folder @param {string} study @param {number} port */
const runIssuer = (folder, study, port) => {
  const [studyFile, invites] = [join(folder, "study.signed"), join(folder, "invites.txt")];
  writeFileSync(studyFile, study);
  writeFileSync(invites, "open 1000\nELM-1\n");
  return runRole(["issue", "--study", studyFile, "--tokens", join(folder, "tokens.key"), "--invites", invites, "--database", join(folder, "issued.db")], port);
};

/**
 * A collector with a database of its own, which can be stopped and started again, with its relay and its issuer.
 * @param {{port?: number, said?: object, named?: {collector?: string, relay?: string, issuer?: string}}} [options] `said`: what its study says else than
 *   the demo's; `named`: what is to be asked instead of them, by donors and by the relay; whoever stands there passes it on.
 */
export const startCollector = async ({ port: wanted = 0, said = {}, named = {} } = {}) => {
  const { folder, gateway, tokens, remove } = studyKeys();
  const database = join(folder, "sightline.db");
  const ports = [wanted || (await freePort()), await freePort(), await freePort()];
  const [collector, relay, issuer] = ports.map((port) => `http://127.0.0.1:${port}`);
  const services = { collector, relay, issuer, ...named };
  const receipts = makeKey();
  const study = signStudy({ ...said, ...services, gateway, tokens, receipts });
  writeFileSync(join(folder, "receipts.key"), receipts.secret, { mode: 0o600 });
  const issuing = runIssuer(folder, study, ports[2]);
  const serving = runRole(["serve", "--database", database, "--study", join(folder, "study.signed"), "--keys", folder], ports[0]);
  const relaying = runRole(["relay", "--gateway", `${services.collector}/v1/oblivious`], ports[1]);
  const roles = [serving, relaying, issuing];
  for (const role of roles) await role.up();
  return {
    database, study, relaying, issuing,
    /** The secret its gateway opens requests with. */
    gateway: Buffer.from(readFileSync(join(folder, "gateway.key"), "utf8").trim(), "hex"),
    address: collector,
    up: serving.up,
    down: serving.down,
    said: () => roles.map((role) => role.said()).join(""),
    export: async () => openSealed(await exportCollector(database), study),
    close: async () => {
      for (const role of roles) await role.close();
      remove();
    },
  };
};

/** @typedef {Awaited<ReturnType<typeof startCollector>>} Collector */

/** What the collector's program prints, a JSON text a line. @param {string} program @param {string[]} asked @returns {Promise<any[]>} */
const jsonLines = async (program, asked) => {
  const child = spawn(program, asked, { stdio: ["ignore", "pipe", "pipe"] });
  let [out, said] = ["", ""];
  child.stdout.on("data", (data) => (out += data));
  child.stderr.on("data", (data) => (said += data));
  const [code] = await once(child, "close");
  if (code !== 0 || said !== "") throw new Error(`sightline-collector ${asked[0]} ended with ${code}: ${said}`);
  return out.split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
};

/** What a collector stored, sealed: its own export, of weeks that can still be taken back too. @param {string} database */
export const exportCollector = async (database) => {
  return jsonLines(program(), ["export", "--before-freeze", "--database", database]);
};

/**
 * The records in envelopes, opened by the program with the study's secret key.
 * @param {object[]} envelopes @param {string} study Its signed file.
 * @returns {Promise<any[]>}
 */
export const openSealed = async (envelopes, study) => {
  const folder = mkdtempSync(join(tmpdir(), "sightline-analysis-"));
  try {
    const [lines, studyFile, key] = ["given.ndjson", "study.signed", "analysis.key"].map((file) => join(folder, file));
    writeFileSync(lines, envelopes.map((one) => `${JSON.stringify(one)}\n`).join(""));
    writeFileSync(studyFile, study);
    writeFileSync(key, analysis.secret);
    return await jsonLines(program(), ["open", lines, "--study", studyFile, "--analysis", key]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export { demos };
