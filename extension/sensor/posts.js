// Posts: noticed, settled, looked at, and kept as candidates when they could be ads.

import { AGAIN, MAX_SENT, MAX_TESTS, MAX_WATCHED, SETTLED } from "./bounds.js";
import { attachBadge, refreshBadges } from "./badge.js";
import { countIn, isConnected, textOf } from "./dom.js";
import { isMarked, labelsOf, postOf } from "./find.js";
import { readProperties } from "./properties.js";
import { snapshot } from "./snapshot.js";
import { postState, random } from "./state.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").Post} Post
 */

/**
 * Lets a post, or an explanation, settle before it is read.
 * @param {Sensor} sensor
 * @param {Element} element
 * @param {number} [since] When it changed, in milliseconds of the page's clock.
 */
export const settle = (sensor, element, since = performance.now()) => {
  const known = sensor.settling.get(element);
  if (known) known.last = since;
  else sensor.settling.set(element, { first: since, last: since });
  sensor.scheduleSlice(Math.max(1, since + SETTLED - performance.now()));
};

/** A post is new, changed or came into view. @param {Sensor} sensor @param {Element} element @param {number} [since] As for {@link settle}. */
export const noticePost = (sensor, element, since) => {
  const post = postState(sensor, element);
  if (post.address !== location.href) {
    // Single-page sites fill the same elements with other posts.
    post.address = location.href;
    Object.assign(post, { size: "", watched: 0 });
    post.tests = 0;
    post.sent = 0;
    post.notBefore = 0;
  }
  if (post.tests < MAX_TESTS || post.key !== null) settle(sensor, element, since);
};

/** Looks at a post that settled, a little at a time. @param {Sensor} sensor @param {Element} element @returns {Generator<void, void>} */
export const examinePost = function* (sensor, element) {
  const post = sensor.posts.get(element);
  if (!post || !isConnected(element)) return;
  const known = post.key !== null;
  if (known && !sensor.ads.has(element)) {
    // The page puts it back.
    sensor.ads.add(element);
    if (post.badgeGeneration !== sensor.badgeGeneration) void refreshBadges(sensor, [element]);
  }
  if (known && postOf(sensor, element) !== element) {
    // The page made another thing of it; what is a post now is noticed by itself.
    forgetAd(sensor, element, post);
    return;
  }
  const wait = post.notBefore - performance.now();
  if (post.tests >= MAX_TESTS && !known) return;
  if (wait > 0) {
    if (!post.again) setTimeout(() => { post.again = false; noticePost(sensor, element); }, wait);
    post.again = true;
    return;
  }
  // Clocks tick and pictures arrive: what holds as much as before says what it said.
  const size = `${countIn(element)} ${textOf(element)?.length}`;
  if (post.tests > 0 && !known && post.size === size && !post.visible && post.anchors.size === post.anchored) return;
  Object.assign(post, { size, anchored: post.anchors.size, visible: false });
  post.tests += 1;
  post.notBefore = performance.now() + (known ? AGAIN : SETTLED * 2 ** Math.min(post.tests, 6));

  if (post.tests === 1) sensor.looked += 1;
  const marked = post.section !== null || isMarked(sensor.rules, element);
  yield;
  const texts = yield* labelsOf(sensor, element, post.anchors);
  const labelled = [...texts.values()].some((text) => sensor.labels.are(text));
  const held = readProperties(sensor, element);
  if (!marked && !labelled && held.length === 0) {
    // What waits to be sent, or to be answered, is of what stood here before.
    sensor.candidates.delete(post.id);
    if (post.key !== null) forgetAd(sensor, element, post);
    post.id = "";
    // Some labels get their text, or are drawn, when they scroll into view.
    if (post.watched < MAX_WATCHED && [...texts.values()].includes("")) {
      post.watched += 1;
      sensor.onScreen.observe(element);
    }
    return;
  }
  // Not before it is known to be an ad still: pages fill the same element with another post.
  if (post.key !== null) attachBadge(sensor, element, post);
  if (post.sent >= MAX_SENT || post.tests > MAX_TESTS) return;
  const html = yield* snapshot(sensor, element, texts);
  const now = html + held.join("");
  if (now === post.last) {
    sensor.candidates.delete(post.id);
    return;
  }
  post.id ||= random();
  sensor.candidates.set(post.id, { post: element, item: { id: post.id, html, properties: held } });
};

/** The element no longer holds the ad it held. @param {Sensor} sensor @param {Element} element @param {Post} post */
export const forgetAd = (sensor, element, post) => {
  clearTimeout(post.timer);
  post.shown?.host.remove();
  sensor.ads.delete(element);
  Object.assign(post, { id: "", key: null, badge: null, shown: null, sighted: false, timer: 0, attached: 0, sent: 0, last: "" });
};
