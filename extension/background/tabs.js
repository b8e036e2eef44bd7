// What a tab shows: its ads, and what the toolbar button says.

import { api } from "./browser.js";
import { ask, inTurn } from "./core.js";

const remembering = inTurn();

/**
 * @typedef {object} TabMemory
 * @property {string[]} keys The ads of the page it shows.
 * @property {string[]} known The ads any of its pages showed: a page may come back from before, and asks for no others.
 * @property {{key: string, at: number} | null} lastUsed The ad whose controls were used last.
 * @property {{hour: number, kept: number}} fresh How many new ads it showed, in which hour since 1970.
 */

/** What is remembered of a tab. @param {number} tab @returns {Promise<TabMemory>} */
export const memory = async (tab) => {
  const name = `tab:${tab}`;
  const stored = /** @type {Record<string, TabMemory | undefined>} */ (await api.storage.session.get(name));
  return { keys: [], known: [], lastUsed: null, fresh: { hour: 0, kept: 0 }, ...stored[name] };
};

/** Changes what is remembered of a tab. @param {number} tab @param {(now: TabMemory) => TabMemory} change */
export const remember = (tab, change) =>
  remembering(async () => api.storage.session.set({ [`tab:${tab}`]: change(await memory(tab)) }));

/** How many new ads a tab showed this hour. @param {TabMemory} memory @returns {TabMemory["fresh"]} */
export const freshNow = ({ fresh }) => {
  const hour = Math.floor(Date.now() / 3_600_000);
  return fresh.hour === hour ? fresh : { hour, kept: 0 };
};

/** Puts the number of political ads seen today on the toolbar button; nobody waits for it. @param {number} tab */
export const showCount = (tab) =>
  void ask({ kind: "count" })
    .then(async ({ today }) => {
      await api.action.setBadgeBackgroundColor({ color: "#1d4ed8" });
      await api.action.setBadgeText({ tabId: tab, text: today > 0 ? String(today) : "" });
    })
    .catch((error) => console.debug("Sightline: count", error)); // the tab may be gone

/** Says on the toolbar button whether reading is paused. @param {boolean} paused */
export const showPause = async (paused) => {
  const { text: title } = await ask({ kind: "say", id: paused ? "pause-button" : "browser-action", args: {} });
  await api.action.setTitle({ title });
  // What a tab says goes before what the button says.
  const tabs = paused ? await api.tabs.query({}) : [];
  const nothing = /** @type {any} */ (null); // both browsers take it, their types do not
  await Promise.all(tabs.map(({ id }) => api.action.setBadgeText({ tabId: id, text: nothing }).catch(() => {})));
  if (paused) await api.action.setBadgeBackgroundColor({ color: "#4d5b66" });
  await api.action.setBadgeText({ text: paused ? "II" : "" });
};

/** Forgets a tab that was closed. @param {number} tab */
export const forgetTab = (tab) => void remembering(() => api.storage.session.remove(`tab:${tab}`));
