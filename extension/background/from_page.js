// What content scripts ask for.

import { parseAddress } from "./address.js";
import { api } from "./browser.js";
import { changeBadges, openPage } from "./change.js";
import { announce, ask } from "./core.js";
import { freshNow, memory, remember, showCount } from "./tabs.js";
import { install } from "../page.js";

/**
 * @typedef {import("../protocol.js").Answer} Answer
 * @typedef {chrome.runtime.MessageSender} Sender
 */

/** How long the key of the ad whose controls were used stands for what opens next, in milliseconds. */
const LAST_USED = 120_000;
/** Whether pages can read what stands in a closed shadow root: in Firefox `window.find` gives its text nodes (2026). */
const IS_REACHABLE = "getBrowserInfo" in api.runtime;
/** Most keys remembered for a tab. */
const MAX_KEYS = 500;
/** Most new ads kept of a tab within an hour: one that forges them leaves room for what others show. */
const MAX_NEW = 300;

/**
 * The answer to a request from a content script.
 * @param {import("../protocol.js").FromPage} request
 * @param {Sender & {tab: chrome.tabs.Tab & {id: number}}} sender
 * @returns {Promise<Answer>}
 */
export const answerPage = async (request, sender) => {
  const tab = sender.tab.id;
  const from = new URL(sender.url ?? "");
  const host = from.hostname;
  switch (request.kind) {
    case "start": {
      const top = sender.frameId === 0;
      if (top) await remember(tab, (now) => ({ ...now, keys: [], lastUsed: null }));
      const { rules } = await ask({ kind: "rules", host });
      if (!rules?.properties || !top) return { kind: "start", rules, nonce: null };
      const nonce = crypto.randomUUID();
      await api.scripting.executeScript({
        target: { tabId: tab, frameIds: [sender.frameId ?? 0] }, world: "MAIN", func: install, args: [nonce, rules.properties],
      });
      return { kind: "start", rules, nonce };
    }
    case "seen": {
      const room = Math.max(0, MAX_NEW - freshNow(await memory(tab)).kept);
      const answer = await ask({ ...request, host, url: sameOrigin(request.url, from), room });
      const found = answer.items.flatMap((/** @type {{key: string | null}} */ { key }) => (key === null ? [] : [key]));
      if (found.length > 0) {
        const join = (/** @type {string[]} */ keys) => [...new Set([...keys, ...found])].slice(-MAX_KEYS);
        await remember(tab, (now) => {
          const { hour, kept } = freshNow(now);
          return { ...now, keys: join(now.keys), known: join(now.known), fresh: { hour, kept: kept + answer.kept } };
        });
        showCount(tab);
        announce();
      }
      return answer;
    }
    case "sighted": {
      const { known } = await memory(tab);
      const answer = await ask({ ...request, items: request.items.filter(({ key }) => known.includes(key)) });
      showCount(tab);
      announce();
      return answer;
    }
    case "explained": {
      const { lastUsed, known } = await memory(tab);
      const recent = lastUsed && Date.now() - lastUsed.at < LAST_USED ? lastUsed.key : null;
      const key = request.key !== null && known.includes(request.key) ? request.key : recent;
      const answer = await ask({ ...request, host, url: sameOrigin(request.url, from), key });
      announce();
      return answer;
    }
    case "touched":
      await remember(tab, (now) => (now.known.includes(request.key) ? { ...now, lastUsed: { key: request.key, at: Date.now() } } : now));
      return { kind: "done" };
    case "open": {
      // A page leads to the record of an ad, to what can be done about it, and to the settings; to nothing else.
      const { tab: part = "", key = "" } = request.params;
      if (request.page !== "dashboard" || !["ad", "act", "settings"].includes(part)) throw new Error("There is no such page.");
      if (part !== "settings") await own(tab, key);
      await openPage("dashboard", part === "settings" ? { tab: part } : { tab: part, key });
      return { kind: "done" };
    }
    case "mute":
      await own(tab, request.key);
      return changeBadges(request);
    case "panel":
      await own(tab, request.key);
      return ask({ ...request, reachable: IS_REACHABLE });
    case "badges": {
      const { known } = await memory(tab);
      return ask({ ...request, keys: request.keys.filter((key) => known.includes(key)) });
    }
    case "locate":
    case "looked":
      return ask({ ...request, host });
  }
};

/** Refuses what is asked about an ad that no page of this tab showed. @param {number} tab @param {string} key */
const own = async (tab, key) => {
  if (!(await memory(tab)).known.includes(key)) throw new Error("This tab showed no such ad.");
};

/** An address as the content script says it, if the browser says the same site. @param {string} said @param {URL} from */
const sameOrigin = (said, from) => (parseAddress(said)?.origin === from.origin ? said : from.href);
