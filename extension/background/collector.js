// What is sent, and how: only to the relay and the issuer of a study, and with nothing in the request that tells who sends it.

import { api } from "./browser.js";
import { parseAddress } from "./address.js";
import { announce, ask, inTurn } from "./core.js";
import { readText } from "./read_text.js";
import { collection, originOf } from "../asked.js";
import { Problem } from "../problem.js";
import { MAX_STUDY } from "../protocol.js";

/** @typedef {import("../protocol.js").Answer} Answer */

/** Most services remembered. */
const MAX_SERVICES = 40;
/** The one rule of ours about our own requests. */
const SHIELD = 1;

/** An address of a study's services: encrypted, or on this very machine. @param {string} text @returns {URL} */
export const collectorAddress = (text) => {
  const url = parseAddress(text);
  const local = url !== null && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (!url || !(url.protocol === "https:" || (local && url.protocol === "http:")) || url.username || url.password) {
    throw new Problem("trouble-collector-address");
  }
  url.hash = "";
  url.search = "";
  return url;
};

/** The same, as it is written everywhere. @param {string} text */
const origin = (text) => collectorAddress(text).href.replace(/\/+$/u, "");

/**
 * Takes from our own requests to a study's services what would tell who sends them; in Firefox the origin is
 * different for every installation.
 * @param {URL[]} services
 */
const shield = async (services) => {
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
          requestDomains: services.map(({ hostname }) => hostname),
          initiatorDomains: [new URL(api.runtime.getURL("")).host],
          resourceTypes: ["xmlhttprequest"],
          tabIds: [-1],
        },
      },
    ],
  });
};

/** The relays and issuers of the studies that were joined, the newest last: what their collectors hold can be taken back. @returns {Promise<string[]>} */
const known = async () => {
  const { services = [] } = /** @type {{services?: string[]}} */ (await api.storage.local.get("services"));
  return services;
};

/** Collectors that are asked just now, once for each that asks. @type {string[]} */
const asked = [];

/** Shields requests to the services of the studies that were joined, and to those being asked: there is one rule for all of them. @param {string[]} [more] */
export const shieldKnown = async (more = []) => {
  const services = [...new Set([...(await known()), ...asked, ...more])].map(collectorAddress);
  if (services.length > 0) await shield(services);
};

/** Remembers a study's services. @param {string[]} services */
export const rememberServices = async (services) => {
  const origins = services.map(origin);
  const others = (await known()).filter((one) => !origins.includes(one));
  await api.storage.local.set({ services: [...others, ...origins].slice(-MAX_SERVICES) });
};

/** Joins a study, after its terms were compared with those that others see. @param {{kind: "join", file: string, services: string[]}} request @returns {Promise<Answer>} */
export const join = async (request) => {
  // Remembered before anything is asked: whatever ends the background, what is joined can be reached.
  await rememberServices(request.services);
  await shieldKnown();
  const answer = await ask(request);
  announce();
  flushQuietly();
  return answer;
};

/** @param {string} text @returns {Promise<Answer>} */
export const fetchStudy = async (text) => {
  const base = origin(text);
  asked.push(base);
  await shieldKnown();
  const response = await fetch(`${base}/v1/study`, {
    credentials: "omit", cache: "no-store", redirect: "error", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(20_000),
  })
    .catch(() => {
      throw new Problem("trouble-collector-silent");
    })
    .finally(() => asked.splice(asked.indexOf(base), 1));
  const file = response.ok ? await readText(response, MAX_STUDY) : "";
  if (!file.startsWith("sightline-study ")) throw new Problem("trouble-no-study");
  return { kind: "study", file };
};

/**
 * The services that may be reached as things stand: the browser has the permission for each, without which Firefox sends its
 * installation's id along.
 * @returns {Promise<string[]>}
 */
const reachable = async () => {
  const services = [];
  for (const service of await known()) {
    if (await api.permissions.contains({ origins: [originOf(collectorAddress(service))] })) services.push(service);
  }
  return services;
};

const flushing = inTurn();
/** The pause after which a background that was ended while it sent goes on, in minutes. */
const RESUME = 1;

/** Sends what is due, one thing after the other, and sets the alarm for what is not. */
export const flush = () =>
  flushing(async () => {
    // Set before anything begins: whoever ends the background in the middle only delays the rest.
    await api.alarms.create("flush", { delayInMinutes: RESUME });
    let [sent, refused] = [0, 0];
    let answer;
    do {
      // First who may be reached, then the shield over all of them: what was permitted in between waits for the next turn.
      const services = await reachable();
      await shieldKnown(services);
      answer = await ask({ kind: "flush", reachable: services, consented: (await collection(api)).consented });
      [sent, refused] = [sent + answer.sent, refused + answer.refused];
    } while (answer.more);
    if (answer.retry_at === null) await api.alarms.clear("flush");
    else await api.alarms.create("flush", { when: Math.max(answer.retry_at, Date.now() + 30_000) });
    announce();
    return { ...answer, sent, refused };
  });

/** Flushing that nobody waits for. */
export const flushQuietly = () => void flush().catch((error) => console.warn("Sightline: flush", error));
