// The work, done outside the observers' callbacks in slices of a few milliseconds.

import { searchAnchors, searchText } from "./anchor.js";
import { GATHERED, SETTLED, SETTLED_AT_LAST, SLICE } from "./bounds.js";
import { attachBadge } from "./badge.js";
import { findAll, isConnected, nameOf, parentOf } from "./dom.js";
import { readExplanation, searchExplanations } from "./explanation.js";
import { explanationAround, postOf } from "./find.js";
import { readRegion } from "./locate.js";
import { isAlive } from "./message.js";
import { examinePost, noticePost, settle } from "./posts.js";
import { send } from "./send.js";
import { UNSEEN } from "./visible.js";

/** @typedef {import("./state.js").Sensor} Sensor */

/**
 * What is still to be done, and what is being done.
 *
 * @typedef {object} Work
 * @property {MutationRecord[]} records What the observer saw and nobody looked at yet.
 * @property {number} since When it saw the first of them, in milliseconds of the page's clock.
 * @property {Set<Element>} subtrees Subtrees to be searched for posts.
 * @property {Generator<void, void> | null} job What was begun and goes on in the next step.
 */

/** Looks at what settled. @param {Sensor} sensor @param {Element} element @returns {Generator<void, void>} */
const examine = function* (sensor, element) {
  if (sensor.anchors.has(element)) yield* readRegion(sensor, element);
  if (sensor.posts.has(element)) yield* examinePost(sensor, element);
  if (explanationAround(sensor, element) === element) yield* readExplanation(sensor, element);
};

/**
 * Searches a subtree for posts, labels and explanations.
 * @param {Sensor} sensor
 * @param {Element} root
 * @param {number} since When it was added.
 * @returns {Generator<void, void>}
 */
const search = function* (sensor, root, since) {
  if (!isConnected(root)) return;
  const { rules } = sensor;
  if (top === self) {
    const around = postOf(sensor, root);
    if (around) {
      noticePost(sensor, around, since);
    } else if (rules.posts) {
      let last = /** @type {Element | null} */ (null);
      for (const found of findAll(root, rules.posts)) {
        if (last && Node.prototype.contains.call(last, found)) continue;
        last = found;
        noticePost(sensor, found, since);
      }
    }
    yield* searchAnchors(sensor, root);
  }
  searchExplanations(sensor, root);
};

/** The ad an element stands in where the page made another thing of what was a post. @param {Sensor} sensor @param {Element} element */
const adAround = ({ posts }, element) => {
  let at = /** @type {Element | null} */ (element);
  while (at && (posts.get(at)?.key ?? null) === null) at = parentOf(at);
  return at;
};

/**
 * Takes in one change of the page.
 * @param {Sensor} sensor
 * @param {Work} work
 * @param {MutationRecord} record
 * @param {Set<Node>} changed What is known to have changed in this slice.
 */
const takeChange = (sensor, work, { type, target, addedNodes, removedNodes }, changed) => {
  const { hosts, posts } = sensor;
  if (type === "characterData") {
    // Clocks and counters change all the time; a text counts when it becomes a label.
    if (top === self) searchText(sensor, target);
    return;
  }
  for (const node of addedNodes) {
    if (node instanceof Element) {
      if (!hosts.has(node) && !UNSEEN.has(nameOf(node))) work.subtrees.add(node);
    } else if (top === self && node.nodeType === Node.TEXT_NODE) {
      searchText(sensor, node);
    }
  }
  const ours = [...addedNodes, ...removedNodes].every((node) => hosts.has(node));
  const element = target instanceof Element ? target : parentOf(target);
  if (!element || !isConnected(element)) return;
  if (ours) {
    // The page took our badge away, or these are our own doings.
    const post = posts.get(element);
    if (post && !post.shown?.host.isConnected) attachBadge(sensor, element, post);
    return;
  }
  // A feed says of each post added that it changed.
  if (changed.has(element)) return;
  changed.add(element);
  const post = postOf(sensor, element) ?? adAround(sensor, element);
  if (post && posts.has(post)) noticePost(sensor, post, work.since);
  const around = explanationAround(sensor, element);
  if (around) settle(sensor, around);
};

/** Does one piece of what is to be done. @param {Sensor} sensor @param {Work} work @param {Set<Node>} changed @returns {boolean} Whether there was any. */
const step = (sensor, work, changed) => {
  if (work.job) {
    const going = work.job;
    work.job = null; // stays so should the step fail
    if (!going.next().done) work.job = going;
    return true;
  }
  const record = work.records.pop();
  if (record) {
    takeChange(sensor, work, record, changed);
    return true;
  }
  for (const root of work.subtrees) {
    work.subtrees.delete(root);
    work.job = search(sensor, root, work.since);
    return true;
  }
  const now = performance.now();
  for (const [element, { first, last }] of sensor.settling) {
    if (now - last < SETTLED && now - first < SETTLED_AT_LAST) continue;
    sensor.settling.delete(element);
    work.job = examine(sensor, element);
    return true;
  }
  return false;
};

/** Works for a slice of time, and asks for the next slice if there is more. @param {Sensor} sensor @param {Work} work */
export const workSlice = (sensor, work) => {
  if (sensor.stopped) return;
  if (!isAlive(sensor.api)) {
    sensor.stop();
    return;
  }
  // Of changes that had to wait for long some are newer than the first.
  work.since = Math.max(work.since, performance.now() - 2 * GATHERED);
  const end = performance.now() + SLICE;
  /** @type {Set<Node>} */
  const changed = new Set();
  let more = true;
  while (more && performance.now() < end) {
    try {
      more = step(sensor, work, changed);
    } catch (error) {
      // A page that breaks our reading of one post must not end the reading of the others.
      console.debug("Sightline", error);
    }
  }
  void send(sensor);
  if (more) sensor.scheduleSlice(0);
  else if (sensor.settling.size > 0) sensor.scheduleSlice(SETTLED / 2);
};
