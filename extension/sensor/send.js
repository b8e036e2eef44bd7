// What goes to the background of what was found, and what comes of it.

import { MAX_BATCH, MAX_ITEMS, MAX_RETRIES, MAX_SIGHTINGS, RETRY } from "./bounds.js";
import { updateBadge } from "./badge.js";
import { applyLocated } from "./locate.js";
import { ask } from "./message.js";
import { forgetAd } from "./posts.js";
import { takeBatch } from "./state.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").Post} Post
 */

/** How much of a message a candidate takes, in characters. @param {{item: {html: string, properties?: string[]}}} candidate */
const sizeOf = ({ item: { html, properties = [] } }) => properties.reduce((sum, text) => sum + text.length, html.length);

/**
 * Puts back what nobody answered, to be sent again: a background that was ended has read nothing of it.
 * @template {{item: {id: string}}} T
 * @param {Sensor} sensor
 * @param {Map<string, T>} waiting
 * @param {T[]} batch
 * @returns {false}
 */
const putBack = (sensor, waiting, batch) => {
  sensor.silent += 1;
  if (sensor.stopped || sensor.silent > MAX_RETRIES) {
    // Looked at again when the page changes.
    sensor.silent = 0;
    return false;
  }
  for (const one of batch) if (!waiting.has(one.item.id)) waiting.set(one.item.id, one);
  const delay = RETRY * 2 ** (sensor.silent - 1);
  sensor.sendAt = performance.now() + delay;
  setTimeout(() => sensor.scheduleSlice(0), delay + 1);
  return false;
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

/** @param {Sensor} sensor @returns {Promise<boolean>} Whether all were taken. */
const sendSightings = async (sensor) => {
  while (sensor.sightings.size > 0) {
    const batch = takeBatch(sensor.sightings, MAX_SIGHTINGS, Infinity, () => 0);
    const answer = await ask(sensor, { kind: "sighted", items: batch.map(({ item }) => item) }, "done");
    if (!answer) return putBack(sensor, sensor.sightings, batch);
    sensor.silent = 0;
  }
  return true;
};

/** @param {Sensor} sensor */
const about = (sensor) => ({ platform: sensor.rules.platform, url: location.href });

/** @param {Sensor} sensor @returns {Promise<boolean>} Whether all were taken. */
const sendRegions = async (sensor) => {
  while (sensor.regions.size > 0) {
    const batch = takeBatch(sensor.regions, MAX_ITEMS, MAX_BATCH, sizeOf);
    const answer = await ask(sensor, { kind: "locate", ...about(sensor), items: batch.map(({ item }) => item) }, "located");
    if (!answer) return putBack(sensor, sensor.regions, batch);
    sensor.silent = 0;
    for (const region of batch) {
      const found = answer.items.find(({ id }) => id === region.item.id);
      if (found) applyLocated(sensor, region, found);
    }
  }
  return true;
};

/** @param {Sensor} sensor @returns {Promise<boolean>} Whether all were taken. */
const sendCandidates = async (sensor) => {
  while (sensor.candidates.size > 0) {
    const batch = takeBatch(sensor.candidates, MAX_ITEMS, MAX_BATCH, sizeOf);
    const lang = document.documentElement.lang || navigator.language;
    const answer = await ask(sensor, { kind: "seen", ...about(sensor), lang, items: batch.map(({ item }) => item) }, "seen");
    if (!answer) return putBack(sensor, sensor.candidates, batch);
    sensor.silent = 0;
    for (const { post: element, item } of batch) {
      const post = sensor.posts.get(element);
      const found = answer.items.find(({ id }) => id === item.id);
      if (post?.id !== item.id || !found) continue;
      // Not before: what was sent and never answered was not read.
      post.last = item.html + item.properties.join("");
      post.sent += 1;
      applyVerdict(sensor, element, post, found);
    }
  }
  return true;
};

/** @param {Sensor} sensor @returns {Promise<boolean>} Whether all were taken. */
const sendDialogs = async (sensor) => {
  while (sensor.dialogs.size > 0) {
    const batch = takeBatch(sensor.dialogs, 1, MAX_BATCH, sizeOf);
    for (const { item: { html, properties, key } } of batch) {
      const answer = await ask(sensor, { kind: "explained", ...about(sensor), html, properties, key }, "explained");
      if (!answer) return putBack(sensor, sensor.dialogs, batch);
      sensor.silent = 0;
    }
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
    const sent = post.sent;
    forgetAd(sensor, element, post);
    post.sent = sent;
  }
  Object.assign(post, { key: found.key, notBefore: 0, badgeGeneration: sensor.badgeGeneration });
  sensor.ads.add(element);
  updateBadge(sensor, element, post, found.badge);
  // The observer only speaks on change; what is on the screen already is to be said again.
  sensor.onScreen.unobserve(element);
  sensor.onScreen.observe(element);
};
