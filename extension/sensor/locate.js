// The card a label, or what only ads carry, stands on, where the rules know no post: its surroundings go to the core, which says which
// element is the card. From there on it is a post like any other.

import { MAX_LOCATED, MAX_REGIONS } from "./bounds.js";
import { attribute, beforeSiblings, isConnected, matches, nameOf, nextSiblings, parentOf } from "./dom.js";
import { postOf, readLabel } from "./find.js";
import { noticePost, settle } from "./posts.js";
import { snapshot } from "./snapshot.js";
import { postState, random } from "./state.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {{anchor: Element, places: Element[], item: {id: string, html: string}}} Region
 */

/** How far above a label its card is looked for, in elements. */
const CLIMB = 30;
/** Neighbours of each of those that are shown beside it: what repeats is a card. */
const BEFORE = 4;
const AFTER = 8;
/** Another label so many elements below is likely to stand on the same card. */
const BESIDE = 4;
/** What is never part of a card: nothing above it is shown to the core, which would stop there too. */
const PAGE = new Set(["html", "body", "main", "nav", "aside"]);
const PAGE_ROLES = new Set(["main", "feed", "list", "navigation", "complementary"]);

/**
 * Keeps the surroundings of a label, or of an element that only ads carry, that settled, to be sent.
 * @param {Sensor} sensor
 * @param {Element} anchor
 * @returns {Generator<void, void>}
 */
export const readRegion = function* (sensor, anchor) {
  if (!isConnected(anchor) || postOf(sensor, anchor)) {
    sensor.anchors.delete(anchor);
    return;
  }
  // Its turn comes when others were answered; what stands on the same card is in it by then.
  const isBeside = (/** @type {Region} */ { places }) => places[BESIDE] && Node.prototype.contains.call(places[BESIDE], anchor);
  if (sensor.regions.size >= MAX_REGIONS || [...sensor.regions.values()].some(isBeside)) {
    settle(sensor, anchor);
    return;
  }
  sensor.anchors.delete(anchor);
  const text = readLabel(sensor, anchor) ?? "";
  const label = sensor.labels.are(text) ? text : null;
  if (label === null && !(sensor.rules.marks && matches(anchor, sensor.rules.marks))) return;
  /** @type {Map<Element, Node[]>} */
  const parts = new Map();
  const limited = new Set();
  /** @type {Map<Element, number>} */
  const numbers = new Map([[anchor, 0]]);
  let top = anchor;
  for (let step = 0; step < CLIMB; step += 1) {
    const parent = parentOf(top);
    if (!parent) break;
    const neighbours = [beforeSiblings(top, BEFORE), nextSiblings(top, AFTER)];
    parts.set(parent, [...neighbours[0], top, ...neighbours[1]]);
    for (const one of neighbours.flat()) limited.add(one);
    numbers.set(parent, numbers.size);
    top = parent;
    if (PAGE.has(nameOf(parent)) || PAGE_ROLES.has(attribute(parent, "role") ?? "")) break;
  }
  const places = [...numbers.keys()];
  // Under a heading that says “Sponsored” each link is an ad.
  const number = (/** @type {Element} */ element) => {
    const known = numbers.get(element);
    return known ?? (nameOf(element) === "a" ? places.push(element) - 1 : null);
  };
  const html = yield* snapshot(sensor, top, new Map(label === null ? [] : [[anchor, label]]), { parts, limited, number });
  const id = random();
  sensor.regions.set(id, { anchor, places, item: { id, html } });
};

/**
 * Takes in where the core found ads around a label.
 * @param {Sensor} sensor
 * @param {Region} region
 * @param {{cards: number[], section: string | null}} found `section`: where on the page, for links under a heading.
 */
export const applyLocated = (sensor, { anchor, places }, { cards, section }) => {
  for (const at of cards) {
    const element = places[at];
    if (!element || !isConnected(element) || sensor.located.size >= MAX_LOCATED) continue;
    sensor.located.add(element);
    const post = postState(sensor, element);
    post.section = section;
    if (section === null) post.anchors.add(anchor);
    noticePost(sensor, element);
  }
};
