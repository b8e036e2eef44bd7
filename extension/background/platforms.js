// Where content scripts run: on the platforms that are switched on and permitted, and nowhere else.

import { api } from "./browser.js";
import { announce, ask, inTurn } from "./core.js";
import { showPause } from "./tabs.js";

const syncing = inTurn();

/** What is read now: the platforms that are switched on and permitted, and none while reading is paused. */
const reading = async () => {
  const { on, platforms, paused } = await ask({ kind: "settings" });
  /** @type {import("../protocol.js").PlatformInfo[]} */
  const wanted = [];
  for (const platform of paused === null ? platforms : []) {
    if (on.includes(platform.id) && (await api.permissions.contains({ origins: platform.matches }))) wanted.push(platform);
  }
  return { wanted, paused };
};

/** How long reading rests after a halt, once what is stored can be read again, in minutes: the longest pause there is. */
const AFTER_HALT = 24 * 60;

/**
 * Reads nothing any more, without asking the core: what the person chose cannot be read. As soon as it can, the halt becomes a pause, which
 * they see and end.
 */
export const halt = () =>
  syncing(async () => {
    await api.storage.local.set({ halted: true });
    const registered = await api.scripting.getRegisteredContentScripts();
    if (registered.length > 0) await api.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
    await Promise.all(registered.map(({ id, matches }) => stopSensors(id, matches ?? [])));
  });

/** A halt is a pause by now. */
const endHalt = async () => {
  const { halted } = /** @type {{halted?: boolean}} */ (await api.storage.local.get("halted"));
  if (!halted) return;
  await ask({ kind: "pause", minutes: AFTER_HALT });
  await api.storage.local.remove("halted");
};

/** Where content scripts run: on what is read now, and nowhere else. */
export const sync = () =>
  syncing(async () => {
    await endHalt();
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
      ...fresh.map(({ matches }) => startSensors(matches)),
      ...stale.filter(({ id }) => !wanted.some((one) => one.id === id)).map(({ id, matches }) => stopSensors(id, matches ?? [])),
    ]);
    await showPause(paused !== null);
  });

/** Starts the content script in tabs that were open before. @param {string[]} matches */
const startSensors = async (matches) => {
  for (const { id } of await api.tabs.query({ url: matches })) {
    if (id === undefined) continue;
    await api.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: ["extension/content.js"] })
      .catch(() => {}); // a tab that is gone, asleep or the browser's own
  }
};

/** Ends the content scripts of a platform. @param {string} platform @param {string[]} matches */
const stopSensors = async (platform, matches) => {
  const tabs = await api.tabs.query({ url: matches }).catch(() => []);
  // Without permission for the address its tabs are not found by it: ask them all.
  for (const { id } of tabs.length > 0 ? tabs : await api.tabs.query({})) {
    if (id === undefined) continue;
    await api.tabs.sendMessage(id, { kind: "stop", platform }).catch(() => {});
  }
};

/** Lets every open page ask anew what badges its ads bear. */
export const refreshBadges = async () => {
  const { on, platforms } = await ask({ kind: "settings" });
  const url = platforms.flatMap((/** @type {import("../protocol.js").PlatformInfo} */ { id, matches }) => (on.includes(id) ? matches : []));
  if (url.length === 0) return;
  for (const { id } of await api.tabs.query({ url })) {
    if (id !== undefined) void api.tabs.sendMessage(id, { kind: "badges" }, { frameId: 0 }).catch(() => {}); // asleep
  }
};

/** Starts every content script anew, for new rules. */
export const restartSensors = async () => {
  for (const { id, matches } of (await reading()).wanted) {
    await stopSensors(id, matches);
    await startSensors(matches);
  }
  announce();
};

/** The shape of an open page of a platform, for a report; empty if there is none. @param {string} id */
export const pageShape = async (id) => {
  const { platforms } = await ask({ kind: "settings" });
  const matches = platforms.find((/** @type {{id: string}} */ one) => one.id === id)?.matches ?? [];
  const tabs = await api.tabs.query({ url: matches }).catch(() => []);
  for (const { id: tab } of tabs.sort((a, b) => Number(b.active) - Number(a.active))) {
    const shape = tab === undefined ? null : await api.tabs.sendMessage(tab, { kind: "structure" }, { frameId: 0 }).catch(() => null);
    if (typeof shape === "string") return shape;
  }
  return "";
};

/** Switches off what the person took the permission from. */
export const dropUnpermitted = async () => {
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
export const switchOnGranted = async () => {
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
