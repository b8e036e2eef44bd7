// The work, done outside the observers' callbacks in slices of a few milliseconds.

import { searchAnchors, searchText } from "./anchor.js";
import { SETTLED, SETTLED_AT_LAST, SLICE } from "./bounds.js";
import { attachBadge } from "./badge.js";
import { closest, findAll, isConnected, nameOf, parentOf } from "./dom.js";
import { readExplanation, searchExplanations } from "./explanation.js";
import { applies, isExplanation, postOf } from "./find.js";
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
 * @property {Set<Element>} subtrees Subtrees to be searched for posts.
 * @property {Generator<void, void> | null} job What was begun and goes on in the next step.
 */

/** Looks at what settled. @param {Sensor} sensor @param {Element} element @returns {Generator<void, void>} */
const examine = function* (sensor, element) {
  if (sensor.anchors.has(element)) yield* readRegion(sensor, element);
  if (sensor.posts.has(element)) yield* examinePost(sensor, element);
  if (isExplanation(sensor.rules, element)) yield* readExplanation(sensor, element);
};

/** Searches a subtree for posts, labels and explanations. @param {Sensor} sensor @param {Element} root @returns {Generator<void, void>} */
const search = function* (sensor, root) {
  if (!isConnected(root)) return;
  const { rules } = sensor;
  if (top === self) {
    const around = postOf(sensor, root);
    if (around) {
      noticePost(sensor, around);
    } else if (rules.posts) {
      let last = /** @type {Element | null} */ (null);
      for (const found of findAll(root, rules.posts)) {
        if (last && Node.prototype.contains.call(last, found)) continue;
        last = found;
        noticePost(sensor, found);
      }
    }
    yield* searchAnchors(sensor, root);
  }
  searchExplanations(sensor, root);
};

/** Takes in one change of the page. @param {Sensor} sensor @param {Work} work @param {MutationRecord} record */
const takeChange = (sensor, work, { type, target, addedNodes, removedNodes }) => {
  const { rules, hosts, posts } = sensor;
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
  const post = postOf(sensor, element);
  if (post && posts.has(post)) noticePost(sensor, post);
  for (const rule of rules.explanations) {
    const around = applies(rule) ? closest(element, rule.select) : null;
    if (around) settle(sensor, around);
  }
};

/** Does one piece of what is to be done. @param {Sensor} sensor @param {Work} work @returns {boolean} Whether there was any. */
const step = (sensor, work) => {
  if (work.job) {
    const going = work.job;
    work.job = null; // stays so should the step fail
    if (!going.next().done) work.job = going;
    return true;
  }
  const record = work.records.pop();
  if (record) {
    takeChange(sensor, work, record);
    return true;
  }
  for (const root of work.subtrees) {
    work.subtrees.delete(root);
    work.job = search(sensor, root);
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
  const end = performance.now() + SLICE;
  let more = true;
  while (more && performance.now() < end) {
    try {
      more = step(sensor, work);
    } catch (error) {
      // A page that breaks our reading of one post must not end the reading of the others.
      console.debug("Sightline", error);
    }
  }
  void send(sensor);
  if (more) sensor.scheduleSlice(0);
  else if (sensor.settling.size > 0) sensor.scheduleSlice(SETTLED / 2);
};
