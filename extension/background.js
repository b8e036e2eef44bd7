// The background: a service worker in Chromium, an event page in Firefox. It answers what needs the browser
// itself and hands the rest to the core. It may be ended and started at any time, so it keeps nothing but
// what is being done just now, and registers every listener when it starts.

import init, * as core from "../pkg/sightline.js";
import { install } from "./page.js";
import { Problem, Told, inWords, plainly } from "./problem.js";
import { CHANGES, FROM_OWN_PAGE, FROM_PAGE, MAX_FROM_OWN_PAGE, MAX_FROM_PAGE, fits } from "./protocol.js";

/** @typedef {import("./protocol.js").Request} Request */
/** @typedef {import("./protocol.js").Answer} Answer */
/** @typedef {chrome.runtime.MessageSender} Sender */

const api = /** @type {typeof chrome} */ (/** @type {any} */ (globalThis).browser ?? chrome);

/** How long the key of a touched ad stands for what opens next, in milliseconds. */
const TOUCH = 120_000;
/** Longest the core may take, in milliseconds. A request that trapped never answers. */
const PATIENCE = 60_000;
/** Most keys remembered for a tab. */
const MAX_KEYS = 500;
/** Largest study description fetched, in characters. */
const MAX_STUDY = 1024 * 1024;
/** The one rule of ours about our own requests. */
const SHIELD = 1;

// --- the core ---------------------------------------------------------------------------------------------

/** @type {Promise<unknown> | null} */
let ready = null;
/** Whether the instance must be replaced. */
let trapped = false;
/** Ends each request under way when the core trapped. @type {Set<(reason: Error) => void>} */
const pending = new Set();

/** A trap leaves the instance in no state to go on with; the next request gets a fresh one. */
const trap = () => {
  trapped = true;
  for (const reject of pending) reject(stumbled());
};

/** @param {ErrorOptions} [options] */
const stumbled = (options) => new Told(plainly("stumbled", "Sightline stumbled over this. Please try again."), options);

/** @param {unknown} error */
const isTrap = (error) => error instanceof WebAssembly.RuntimeError;

// What traps inside a promise of the core reaches nobody but these two.
addEventListener("error", (event) => isTrap(event.error) && trap());
addEventListener("unhandledrejection", (event) => isTrap(event.reason) && trap());

/** Makes the core ready. */
const start = async () => {
  ready ??= init().catch((/** @type {unknown} */ error) => {
    ready = null;
    throw error;
  });
  await ready;
  if (trapped) {
    // The glue keeps the compiled module and makes a new instance of it.
    trapped = false;
    core.__wbg_reset_state();
  }
};

/**
 * Asks the core.
 * @param {Request} request
 * @returns {Promise<any>} The answer; rejects with a sentence for people.
 */
const ask = async (request) => {
  await start();
  /** @type {(reason: Error) => void} */
  let give = () => {};
  const given = new Promise((_, reject) => {
    give = reject;
  });
  pending.add(give);
  const patience = setTimeout(() => give(new Told(plainly("slow", "That took too long. Please try again."))), PATIENCE);
  try {
    const answer = await Promise.race([core.handle(request), given]);
    if (answer?.kind === "error") throw new Told(answer.message);
    return answer;
  } catch (error) {
    if (isTrap(error)) {
      trap();
      throw stumbled({ cause: error });
    }
    throw error;
  } finally {
    clearTimeout(patience);
    pending.delete(give);
  }
};

/** Runs one after the other what must not overlap. */
const inTurn = () => {
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  return /** @type {<T>(work: () => Promise<T>) => Promise<T>} */ (
    (work) => {
      const next = last.then(work, work);
      last = next.catch(() => {});
      return next;
    }
  );
};

/** Tells Sightline's own pages that stored data changed. */
const announce = () => {
  const channel = new BroadcastChannel(CHANGES);
  channel.postMessage("changed");
  channel.close();
};

// --- platforms --------------------------------------------------------------------------------------------

const syncing = inTurn();

/** What is read now: the platforms that are switched on and permitted, and none while reading is paused. */
const reading = async () => {
  const { on, platforms, paused } = await ask({ kind: "settings" });
  /** @type {import("./protocol.js").PlatformInfo[]} */
  const wanted = [];
  for (const platform of paused === null ? platforms : []) {
    if (on.includes(platform.id) && (await api.permissions.contains({ origins: platform.matches }))) wanted.push(platform);
  }
  return { wanted, paused };
};

/** Where content scripts run: on what is read now, and nowhere else. */
const sync = () =>
  syncing(async () => {
    const { wanted, paused } = await reading();
    // Before anything else: whatever becomes of the rest, the pause ends.
    if (paused === null) await api.alarms.clear("resume");
    else await api.alarms.create("resume", { when: paused });
    const registered = await api.scripting.getRegisteredContentScripts();
    const stale = registered.filter(({ id, matches }) => {
      const platform = wanted.find((one) => one.id === id);
      return !platform || [...platform.matches].sort().join() !== [...(matches ?? [])].sort().join();
    });
    if (stale.length > 0) await api.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
    const kept = new Set(registered.filter((one) => !stale.includes(one)).map(({ id }) => id));
    const fresh = wanted.filter(({ id }) => !kept.has(id));
    if (fresh.length > 0) {
      await api.scripting.registerContentScripts(
        fresh.map(({ id, matches }) => ({
          id, matches, js: ["extension/content.js"], allFrames: true, runAt: "document_idle", world: "ISOLATED",
          persistAcrossSessions: true,
        })),
      );
    }
    await Promise.all([
      ...fresh.map(({ matches }) => inject(matches)),
      ...stale.filter(({ id }) => !wanted.some((one) => one.id === id)).map(({ id, matches }) => hush(id, matches ?? [])),
    ]);
    await showPause(paused !== null);
  });

/** Starts the content script in tabs that were open before. @param {string[]} matches */
const inject = async (matches) => {
  for (const { id } of await api.tabs.query({ url: matches })) {
    if (id === undefined) continue;
    await api.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: ["extension/content.js"] })
      .catch(() => {}); // a tab that is gone, asleep or the browser's own
  }
};

/** Ends the content scripts of a platform. @param {string} platform @param {string[]} matches */
const hush = async (platform, matches) => {
  const tabs = await api.tabs.query({ url: matches }).catch(() => []);
  // Without permission for the address its tabs are not found by it: ask them all.
  for (const { id } of tabs.length > 0 ? tabs : await api.tabs.query({})) {
    if (id === undefined) continue;
    await api.tabs.sendMessage(id, { kind: "stop", platform }).catch(() => {});
  }
};

/** Lets every open page ask anew what badges its ads bear. */
const tellBadges = async () => {
  const { on, platforms } = await ask({ kind: "settings" });
  const url = platforms.flatMap((/** @type {import("./protocol.js").PlatformInfo} */ { id, matches }) => (on.includes(id) ? matches : []));
  if (url.length === 0) return;
  for (const { id } of await api.tabs.query({ url })) {
    if (id !== undefined) void api.tabs.sendMessage(id, { kind: "badges" }, { frameId: 0 }).catch(() => {}); // asleep
  }
};

/** Starts every content script anew, for new rules. */
const renew = async () => {
  for (const { id, matches } of (await reading()).wanted) {
    await hush(id, matches);
    await inject(matches);
  }
  announce();
};

/** The shape of an open page of a platform, for a report; empty if there is none. @param {string} id */
const structure = async (id) => {
  const { platforms } = await ask({ kind: "settings" });
  const matches = platforms.find((/** @type {{id: string}} */ one) => one.id === id)?.matches ?? [];
  const tabs = await api.tabs.query({ url: matches }).catch(() => []);
  for (const { id: tab } of tabs.sort((a, b) => Number(b.active) - Number(a.active))) {
    const told = tab === undefined ? null : await api.tabs.sendMessage(tab, { kind: "structure" }, { frameId: 0 }).catch(() => null);
    if (typeof told === "string") return told;
  }
  return "";
};

// --- rules ------------------------------------------------------------------------------------------------

/** Largest rules file, in characters. */
const MAX_RULES = 1024 * 1024;

/** Looks for newer rules once a day, or no more. @param {string} address */
const watchRules = async (address) => {
  if (address === "") await api.alarms.clear("rules");
  else await api.alarms.create("rules", { delayInMinutes: 1, periodInMinutes: 24 * 60 });
};

/** Gets newer rules from where the person said. What is no newer or not trusted changes nothing. */
const fetchRules = async () => {
  const { rules_address: address } = await ask({ kind: "settings" });
  if (address === "") return;
  const response = await fetch(address, {
    credentials: "omit", cache: "no-cache", redirect: "error", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(60_000),
  });
  const file = response.ok ? await response.text() : "";
  if (file === "" || file.length > MAX_RULES) return;
  await ask({ kind: "load_rules", file });
  await renew();
};

/** Switches off what the person took the permission from. */
const dropUnpermitted = async () => {
  const { on, platforms } = await ask({ kind: "settings" });
  for (const { id, matches } of platforms) {
    if (on.includes(id) && !(await api.permissions.contains({ origins: matches }))) {
      await ask({ kind: "switch", platform: id, on: false });
    }
  }
  await sync();
  announce();
};

/** Switches on what the person wanted when the browser asked them, if the page that asked is gone by now. */
const granted = async () => {
  const { wanted } = /** @type {{wanted?: string}} */ (await api.storage.session.get("wanted"));
  const { platforms } = await ask({ kind: "settings" });
  const platform = platforms.find((/** @type {{id: string}} */ one) => one.id === wanted);
  if (platform && (await api.permissions.contains({ origins: platform.matches }))) {
    await api.storage.session.remove("wanted");
    await ask({ kind: "switch", platform: platform.id, on: true });
    announce();
  }
  await sync();
};

// --- what a tab shows -------------------------------------------------------------------------------------

const remembering = inTurn();

/** @typedef {{keys: string[], touched: {key: string, at: number} | null}} TabMemory */

/** @param {number} tab @returns {Promise<TabMemory>} */
const memory = async (tab) => {
  const name = `tab:${tab}`;
  const stored = /** @type {Record<string, TabMemory | undefined>} */ (await api.storage.session.get(name));
  return stored[name] ?? { keys: [], touched: null };
};

/** @param {number} tab @param {(now: TabMemory) => TabMemory} change */
const remember = (tab, change) =>
  remembering(async () => api.storage.session.set({ [`tab:${tab}`]: change(await memory(tab)) }));

/** Puts the number of political ads seen today on the toolbar button; nobody waits for it. @param {number} tab */
const showCount = (tab) =>
  void ask({ kind: "count" })
    .then(async ({ today }) => {
      await api.action.setBadgeBackgroundColor({ color: "#1d4ed8" });
      await api.action.setBadgeText({ tabId: tab, text: today > 0 ? String(today) : "" });
    })
    .catch((error) => console.debug("Sightline: count", error)); // the tab may be gone

/** Says on the toolbar button whether reading is paused. @param {boolean} paused */
const showPause = async (paused) => {
  const { text: title } = await ask({ kind: "say", id: paused ? "pause-button" : "browser-action", args: {} });
  await api.action.setTitle({ title });
  // What a tab says goes before what the button says.
  const tabs = paused ? await api.tabs.query({}) : [];
  const nothing = /** @type {any} */ (null); // both browsers take it, their types do not
  await Promise.all(tabs.map(({ id }) => api.action.setBadgeText({ tabId: id, text: nothing }).catch(() => {})));
  if (paused) await api.action.setBadgeBackgroundColor({ color: "#4d5b66" });
  await api.action.setBadgeText({ text: paused ? "II" : "" });
};

// --- the collector ----------------------------------------------------------------------------------------

/** @param {string} text @returns {URL | null} */
const parse = (text) => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/** An address donations may go to: encrypted, or on this very machine. @param {string} text @returns {URL} */
const collectorAddress = (text) => {
  const url = parse(text);
  const local = url !== null && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (!url || !(url.protocol === "https:" || (local && url.protocol === "http:")) || url.username || url.password) {
    throw new Problem("trouble-collector-address");
  }
  url.hash = "";
  url.search = "";
  return url;
};

/**
 * Takes from our own requests to the collector what would tell who sends them; in Firefox the origin is
 * different for every installation.
 * @param {URL} collector
 */
const shield = async (collector) => {
  await api.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [SHIELD],
    addRules: [
      {
        id: SHIELD,
        action: {
          type: "modifyHeaders",
          requestHeaders: ["origin", "user-agent", "accept-language", "cookie", "referer"].map((header) => ({
            header, operation: "remove",
          })),
        },
        condition: {
          requestDomains: [collector.hostname],
          initiatorDomains: [new URL(api.runtime.getURL("")).host],
          resourceTypes: ["xmlhttprequest"],
          tabIds: [-1],
        },
      },
    ],
  });
};

/** Shields requests to the collector of the study that was joined. */
const shieldKnown = async () => {
  const { collector } = /** @type {{collector?: string}} */ (await api.storage.local.get("collector"));
  if (collector) await shield(collectorAddress(collector));
};

/** @param {string} text @returns {Promise<Answer>} */
const fetchStudy = async (text) => {
  const collector = collectorAddress(text);
  await shield(collector);
  const base = collector.href.replace(/\/+$/u, "");
  const response = await fetch(`${base}/v1/study`, {
    credentials: "omit", cache: "no-store", redirect: "error", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(20_000),
  }).catch(() => {
    throw new Problem("trouble-collector-silent");
  });
  const body = response.ok ? await response.text() : "";
  if (body === "" || body.length > MAX_STUDY) throw new Problem("trouble-no-study");
  try {
    return { kind: "study", study: JSON.parse(body), collector: base };
  } catch {
    throw new Problem("trouble-no-study");
  }
};

const flushing = inTurn();

/** Sends what is due and sets the alarm for what is not. */
const flush = () =>
  flushing(async () => {
    await shieldKnown();
    const answer = await ask({ kind: "flush" });
    if (answer.retry_at === null) await api.alarms.clear("flush");
    else await api.alarms.create("flush", { when: Math.max(answer.retry_at, Date.now() + 30_000) });
    if (answer.sent > 0 || answer.refused > 0) announce();
    return answer;
  });

/** Flushing that nobody waits for. */
const flushQuietly = () => void flush().catch((error) => console.warn("Sightline: flush", error));

// --- requests ---------------------------------------------------------------------------------------------

/** @param {import("./protocol.js").PageName} page @param {import("./protocol.js").Params} params */
const open = async (page, params) => {
  const url = api.runtime.getURL(`www/${page}.html`);
  const hash = new URLSearchParams(params).toString();
  await api.tabs.create({ url: hash ? `${url}#${hash}` : url });
};

/**
 * The answer to a request from a content script.
 * @param {import("./protocol.js").FromPage} request
 * @param {Sender & {tab: chrome.tabs.Tab & {id: number}}} sender
 * @returns {Promise<Answer>}
 */
const answerPage = async (request, sender) => {
  const tab = sender.tab.id;
  const from = new URL(sender.url ?? "");
  switch (request.kind) {
    case "start": {
      const top = sender.frameId === 0;
      if (top) await remember(tab, () => ({ keys: [], touched: null }));
      const { rules } = await ask({ kind: "rules", host: from.hostname });
      if (!rules?.properties || !top) return { kind: "start", rules, nonce: null };
      const nonce = crypto.randomUUID();
      await api.scripting.executeScript({
        target: { tabId: tab, frameIds: [sender.frameId ?? 0] }, world: "MAIN", func: install, args: [nonce, rules.properties],
      });
      return { kind: "start", rules, nonce };
    }
    case "seen": {
      const answer = await ask({ ...request, url: sameOrigin(request.url, from) });
      const found = answer.items.flatMap((/** @type {{key: string | null}} */ { key }) => (key === null ? [] : [key]));
      if (found.length > 0) {
        await remember(tab, (now) => ({ ...now, keys: [...new Set([...now.keys, ...found])].slice(-MAX_KEYS) }));
        showCount(tab);
        announce();
      }
      return answer;
    }
    case "sighted": {
      const answer = await ask(request);
      showCount(tab);
      announce();
      return answer;
    }
    case "explained": {
      const { touched } = await memory(tab);
      const recent = touched && Date.now() - touched.at < TOUCH ? touched.key : null;
      const answer = await ask({ ...request, url: sameOrigin(request.url, from), key: request.key ?? recent });
      announce();
      return answer;
    }
    case "touched":
      await remember(tab, (now) => ({ ...now, touched: { key: request.key, at: Date.now() } }));
      return { kind: "done" };
    case "open": {
      // A page leads to the record of an ad, to what can be done about it, and to the settings; to nothing else.
      const { tab: part = "", key = "" } = request.params;
      if (request.page !== "dashboard" || !["ad", "act", "settings"].includes(part)) throw new Error("There is no such page.");
      await open("dashboard", part === "settings" ? { tab: part } : { tab: part, key });
      return { kind: "done" };
    }
    case "mute":
      return changingBadges(request);
    case "looked":
    case "panel":
    case "badges":
      return ask(request);
  }
};

/** An address as the content script says it, if the browser says the same site. @param {string} said @param {URL} from */
const sameOrigin = (said, from) => (parse(said)?.origin === from.origin ? said : from.href);

/**
 * The answer to a request from one of Sightline's own pages.
 * @param {import("./protocol.js").FromOwnPage} request
 * @returns {Promise<Answer>}
 */
const answerOwnPage = async (request) => {
  switch (request.kind) {
    case "open":
      await open(request.page, request.params);
      return { kind: "done" };
    case "here": {
      const where = request.window === undefined ? { lastFocusedWindow: true } : { windowId: request.window };
      const [tab] = await api.tabs.query({ active: true, ...where });
      const host = parse(tab?.url ?? "")?.hostname ?? "";
      return { kind: "here", host, keys: tab?.id === undefined ? [] : (await memory(tab.id)).keys };
    }
    case "fetch_study":
      return fetchStudy(request.collector);
    case "report":
      return ask({ ...request, structure: await structure(request.platform) });
    case "load_rules":
    case "reset_rules": {
      const answer = await ask(request);
      await renew();
      return answer;
    }
    case "rules_from": {
      const answer = await ask(request);
      await watchRules(answer.rules_address);
      return answer;
    }
    case "flush":
      return flush();
    case "switch":
    case "pause": {
      const answer = await ask(request);
      await sync();
      announce();
      return answer;
    }
    case "join": {
      const collector = collectorAddress(request.collector).href.replace(/\/+$/u, "");
      const answer = await ask({ ...request, collector });
      await api.storage.local.set({ collector });
      announce();
      return answer;
    }
    case "withdraw":
      await shieldKnown();
      return changing(request);
    case "donate": {
      const answer = await changing(request);
      // What was approved is told in one answer: on its way, waiting or refused.
      return { ...answer, ...(await flush()), kind: "queued" };
    }
    case "leave":
      return changing(request);
    case "forget":
    case "forget_all":
      await api.alarms.create("trash", { delayInMinutes: 10 });
      return changingBadges(request);
    case "choose": {
      const answer = await changingBadges(request);
      if (request.keep_days === undefined) return answer;
      await api.alarms.create("prune", { delayInMinutes: 24 * 60, periodInMinutes: 24 * 60 });
      return changingBadges({ kind: "prune" });
    }
    case "restore":
    case "unimport":
    case "opine":
    case "mute":
      return changingBadges(request);
    case "view":
    case "rows":
    case "part":
    case "table":
    case "picture":
    case "settings":
    case "trust":
    case "count":
    case "say":
    case "words":
      return ask(request);
  }
};

/** @param {Request} request @returns {Promise<Answer>} */
const changing = async (request) => {
  const answer = await ask(request);
  announce();
  return answer;
};

/** The same for what changes which ads bear a badge, or what it says. @param {Request} request @returns {Promise<Answer>} */
const changingBadges = async (request) => {
  const answer = await changing(request);
  void tellBadges().catch((error) => console.debug("Sightline: badges", error));
  return answer;
};

/**
 * Only content scripts and Sightline's own pages are answered, each only for what it has business with.
 * @param {any} request
 * @param {Sender} sender
 * @returns {Promise<Answer>}
 */
const answer = async (request, sender) => {
  const kind = request?.kind;
  if (sender.id === api.runtime.id && typeof kind === "string") {
    if (sender.url?.startsWith(api.runtime.getURL(""))) {
      if (FROM_OWN_PAGE.includes(kind) && fits(request, MAX_FROM_OWN_PAGE)) return answerOwnPage(request);
    } else if (sender.tab?.id !== undefined && FROM_PAGE.includes(kind) && fits(request, MAX_FROM_PAGE)) {
      return answerPage(request, /** @type {any} */ (sender));
    }
  }
  throw new Error("Sightline does not answer this.");
};

// --- listeners --------------------------------------------------------------------------------------------

api.runtime.onMessage.addListener((request, sender, respond) => {
  answer(request, sender).then(respond, async (/** @type {unknown} */ error) => {
    console.warn("Sightline:", request?.kind, error);
    respond({ kind: "error", message: await inWords(error, async (id, args) => (await ask({ kind: "say", id, args })).text) });
  });
  return true;
});

api.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") void open("welcome", {});
});

api.runtime.onStartup.addListener(() => {
  flushQuietly();
  // Nobody takes back what was deleted before the browser was closed.
  void ask({ kind: "empty_trash" }).then(() => changing({ kind: "prune" })).catch((error) => console.warn("Sightline: cleaning", error));
});

api.permissions.onAdded.addListener(() => void granted().catch((error) => console.warn("Sightline: granted", error)));
api.permissions.onRemoved.addListener(() => void dropUnpermitted());

api.alarms.onAlarm.addListener(({ name }) => {
  if (name === "flush") flushQuietly();
  if (name === "trash") void ask({ kind: "empty_trash" }).catch((error) => console.warn("Sightline: trash", error));
  if (name === "prune") void changing({ kind: "prune" }).catch((error) => console.warn("Sightline: prune", error));
  if (name === "resume") void sync().then(announce).catch((error) => console.warn("Sightline: resume", error));
  if (name === "rules") void fetchRules().catch((error) => console.info("Sightline: rules", error));
});

api.tabs.onRemoved.addListener((tab) => void remembering(() => api.storage.session.remove(`tab:${tab}`)));

// Whenever the background starts: one that was ended between what a person chose and what was registered makes up for it.
void sync().catch((error) => console.warn("Sightline: sync", error));
