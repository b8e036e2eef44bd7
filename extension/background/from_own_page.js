// What Sightline's own pages ask for: each kind of request with what answers it.

import { parseAddress } from "./address.js";
import { api } from "./browser.js";
import { change, changeBadges, openPage } from "./change.js";
import { fetchStudy, flush, flushQuietly, join, rememberServices, shieldKnown } from "./collector.js";
import { announce, ask } from "./core.js";
import { watchQueue } from "./queue.js";
import { halt, pageShape, restartSensors, sync } from "./platforms.js";
import { watchRules } from "./rules.js";
import { memory } from "./tabs.js";

/**
 * @typedef {import("../protocol.js").Answer} Answer
 * @typedef {import("../protocol.js").FromOwnPage} FromOwnPage
 */
/**
 * @template {FromOwnPage["kind"]} K
 * @typedef {Extract<FromOwnPage, {kind: K}>} Of
 */

/** @param {Of<"load_rules" | "reset_rules">} request @returns {Promise<Answer>} */
const changeRules = async (request) => {
  const answer = await ask(request);
  await restartSensors();
  return answer;
};

/** @param {Of<"switch" | "pause">} request @returns {Promise<Answer>} */
const changeReading = async (request) => {
  const answer = await ask(request);
  await sync();
  announce();
  return answer;
};

/** @param {Of<"withdraw" | "hurry">} request @returns {Promise<Answer>} */
const takeBack = async (request) => {
  await change(request);
  return flush();
};

/** @param {Of<"forget" | "forget_all">} request @returns {Promise<Answer>} */
const forget = async (request) => {
  await api.alarms.create("trash", { delayInMinutes: 10 });
  return changeBadges(request);
};

/** @type {{[K in FromOwnPage["kind"]]: (request: Of<K>) => Promise<Answer>}} */
const ANSWERS = {
  open: async ({ page, params }) => {
    await openPage(page, params);
    return { kind: "done" };
  },
  here: async ({ window }) => {
    const where = window === undefined ? { lastFocusedWindow: true } : { windowId: window };
    const [tab] = await api.tabs.query({ active: true, ...where });
    const host = parseAddress(tab?.url ?? "")?.hostname ?? "";
    return { kind: "here", host, keys: tab?.id === undefined ? [] : (await memory(tab.id)).keys };
  },
  report: async (request) => ask({ ...request, structure: await pageShape(request.platform) }),

  fetch_study: async ({ collector }) => fetchStudy(collector),
  terms: async (request) => {
    await shieldKnown();
    return ask(request);
  },
  join,
  donate: async (request) => {
    const answer = await change(request);
    // What was approved is said in one answer: on its way, waiting or refused.
    return { ...answer, ...(await flush()), kind: "queued" };
  },
  flush: async ({ permitted }) => {
    if (permitted !== undefined) await rememberServices(permitted);
    return flush();
  },
  withdraw: takeBack,
  hurry: takeBack,
  outlook: ask,
  automatic: async (request) => {
    const answer = await ask(request);
    announce();
    await watchQueue(answer.on);
    return answer;
  },
  cancel: change,
  receipts: ask,
  open_receipts: change,
  leave: change,
  trim: ask,
  about: ask,
  never: change,

  load_rules: changeRules,
  reset_rules: changeRules,
  rules_from: async (request) => {
    const answer = await ask(request);
    await watchRules(answer.rules_address);
    return answer;
  },
  trust: ask,

  switch: changeReading,
  pause: async (request) => {
    const answer = await changeReading(request);
    // Nothing is sent during a pause; what waited goes on after it.
    flushQuietly();
    return answer;
  },
  halt: async () => {
    await halt();
    return { kind: "done" };
  },
  forget,
  forget_all: forget,
  choose: async (request) => {
    const answer = await changeBadges(request);
    if (request.keep_days === undefined) return answer;
    await api.alarms.create("prune", { delayInMinutes: 24 * 60, periodInMinutes: 24 * 60 });
    return changeBadges({ kind: "prune" });
  },
  restore: changeBadges,
  unimport: changeBadges,
  opine: changeBadges,
  mute: changeBadges,

  view: ask,
  rows: ask,
  part: ask,
  table: ask,
  picture: ask,
  settings: ask,
  count: ask,
  say: ask,
  words: ask,
};

/**
 * The answer to a request from one of Sightline's own pages.
 * @param {FromOwnPage} request
 * @returns {Promise<Answer>}
 */
export const answerOwnPage = (request) =>
  /** @type {(request: FromOwnPage) => Promise<Answer>} */ (ANSWERS[request.kind])(request);
