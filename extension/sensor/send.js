// What goes to the background of what was found, and what comes of it.

import { MAX_BATCH, MAX_ITEMS, MAX_REFUSED, MAX_RETRIES, MAX_SIGHTINGS, RETRY } from "./bounds.js";
import { updateBadge } from "./badge.js";
import { applyLocated } from "./locate.js";
import { attempt } from "./message.js";
import { forgetAd } from "./posts.js";
import { random, takeBatch } from "./state.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").Post} Post
 */

/** How much of a message a candidate takes, in characters. @param {{item: {html: string, properties?: string[]}}} candidate */
const sizeOf = ({ item: { html, properties = [] } }) => properties.reduce((sum, text) => sum + text.length, html.length);

/**
 * What waits to be sent; `refused` counts how often it was alone and not taken.
 * @template {{item: {id: string}, refused?: number}} T
 * @typedef {Map<string, T>} Waiting
 */

/**
 * Puts back what was not taken, to be sent again after a pause.
 * @template {{item: {id: string}}} T
 * @param {Sensor} sensor
 * @param {Waiting<T>} waiting
 * @param {T[]} batch
 * @param {number} delay In milliseconds.
 * @returns {false}
 */
const putBack = (sensor, waiting, batch, delay) => {
  for (const one of batch) if (!waiting.has(one.item.id)) waiting.set(one.item.id, one);
  sensor.sendAt = performance.now() + delay;
  setTimeout(() => sensor.scheduleSlice(0), delay + 1);
  return false;
};

/**
 * Sends a batch. What nobody answered is sent again, with growing pauses: a background that was ended has read nothing of it.
 * Where the background refuses, one of them is at fault: each goes alone then, and is given up after a few times.
 * @template {import("../protocol.js").Answer["kind"]} K
 * @template {{item: {id: string}, refused?: number}} T
 * @param {Sensor} sensor
 * @param {Waiting<T>} waiting
 * @param {T[]} batch
 * @param {{message: (batch: T[]) => import("../protocol.js").FromPage, kind: K, take: (answer: Extract<import("../protocol.js").Answer, {kind: K}>, batch: T[]) => void}} how
 * @returns {Promise<boolean>} Whether to go on at once.
 */
const deliver = async (sensor, waiting, batch, how) => {
  const answer = await attempt(sensor, how.message(batch), how.kind);
  if (answer === null) {
    sensor.silent += 1;
    if (!sensor.stopped && sensor.silent <= MAX_RETRIES) return putBack(sensor, waiting, batch, RETRY * 2 ** (sensor.silent - 1));
    // Looked at again when the page changes.
    sensor.silent = 0;
    return false;
  }
  sensor.silent = 0;
  if (answer) {
    how.take(answer, batch);
    return true;
  }
  const [first, ...others] = batch;
  if (others.length > 0) {
    for (const [at, one] of batch.entries()) {
      if (!(await deliver(sensor, waiting, [one], how))) return putBack(sensor, waiting, batch.slice(at + 1), RETRY);
    }
    return true;
  }
  first.refused = (first.refused ?? 0) + 1;
  if (first.refused < MAX_REFUSED) return putBack(sensor, waiting, [first], RETRY * 2 ** first.refused);
  console.debug("Sightline: given up", how.kind);
  return true;
};

/**
 * Sends the surroundings of labels, candidates, sightings and explanations that wait: one message at a time, so that a background
 * that was ended counts once as silent, however much there is to say.
 * @param {Sensor} sensor
 */
export const send = async (sensor) => {
  if (sensor.sending || performance.now() < sensor.sendAt) return;
  sensor.sending = true;
  try {
    // Ads first: what is said of one that nobody has stored is lost.
    for (const part of [sendRegions, sendCandidates, sendSightings, sendDialogs]) if (!(await part(sensor))) break;
  } finally {
    sensor.sending = false;
  }
  // What came while an answer was waited for.
  if ([sensor.regions, sensor.candidates, sensor.sightings, sensor.dialogs].some(({ size }) => size > 0)) sensor.scheduleSlice(0);
};

/** @param {Sensor} sensor */
const about = (sensor) => ({ platform: sensor.rules.platform, url: location.href });

/** @param {Sensor} sensor @returns {Promise<boolean>} Whether all were taken. */
const sendRegions = async (sensor) => {
  while (sensor.regions.size > 0) {
    const all = await deliver(sensor, sensor.regions, takeBatch(sensor.regions, MAX_ITEMS, MAX_BATCH, sizeOf), {
      message: (batch) => ({ kind: "locate", ...about(sensor), items: batch.map(({ item }) => item) }), kind: "located",
      take: ({ items }, batch) => {
        for (const region of batch) {
          const found = items.find(({ id }) => id === region.item.id);
          if (found) applyLocated(sensor, region, found);
        }
      },
    });
    if (!all) return false;
  }
  return true;
};

/** @param {Sensor} sensor @returns {Promise<boolean>} Whether all were taken. */
const sendCandidates = async (sensor) => {
  while (sensor.candidates.size > 0) {
    const lang = document.documentElement.lang || navigator.language;
    const all = await deliver(sensor, sensor.candidates, takeBatch(sensor.candidates, MAX_ITEMS, MAX_BATCH, sizeOf), {
      message: (batch) => ({ kind: "seen", ...about(sensor), lang, items: batch.map(({ item }) => item) }), kind: "seen",
      take: ({ items }, batch) => {
        for (const { post: element, item } of batch) {
          const post = sensor.posts.get(element);
          const found = items.find(({ id }) => id === item.id);
          if (post?.id !== item.id || !found) continue;
          // Not before: what was sent and never answered was not read.
          post.last = item.html + item.properties.join("");
          post.sent += 1;
          applyVerdict(sensor, element, post, found);
        }
      },
    });
    if (!all) return false;
  }
  return true;
};

/** @param {Sensor} sensor @returns {Promise<boolean>} Whether all were taken. */
const sendSightings = async (sensor) => {
  while (sensor.sightings.size > 0) {
    const all = await deliver(sensor, sensor.sightings, takeBatch(sensor.sightings, MAX_SIGHTINGS, Infinity, () => 0), {
      message: (batch) => ({ kind: "sighted", items: batch.map(({ item }) => item) }), kind: "done", take: () => {},
    });
    if (!all) return false;
  }
  return true;
};

/** @param {Sensor} sensor @returns {Promise<boolean>} Whether all were taken. */
const sendDialogs = async (sensor) => {
  while (sensor.dialogs.size > 0) {
    const all = await deliver(sensor, sensor.dialogs, takeBatch(sensor.dialogs, 1, MAX_BATCH, sizeOf), {
      message: ([{ item: { html, properties, key } }]) => ({ kind: "explained", ...about(sensor), html, properties, key }), kind: "explained", take: () => {},
    });
    if (!all) return false;
  }
  return true;
};

/**
 * What the background made of a post.
 * @param {Sensor} sensor
 * @param {Element} element
 * @param {Post} post
 * @param {{key: string | null, badge: string | null}} found
 */
const applyVerdict = (sensor, element, post, found) => {
  if (found.key === null) return;
  if (post.key !== null && post.key !== found.key) {
    const { sent, last } = post;
    forgetAd(sensor, element, post);
    // What it is called from here on: sightings are counted by it.
    Object.assign(post, { id: random(), sent, last });
  }
  Object.assign(post, { key: found.key, notBefore: 0, badgeGeneration: sensor.badgeGeneration });
  sensor.ads.add(element);
  updateBadge(sensor, element, post, found.badge);
  // The observer only speaks on change; what is on the screen already is to be said again.
  sensor.onScreen.unobserve(element);
  sensor.onScreen.observe(element);
};
