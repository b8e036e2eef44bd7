// What could be an ad, and what is an explanation: posts, marks, labels.

import { MAX_LABELS, MAX_LABEL_CHARS } from "./bounds.js";
import { closest, find, findAll, matches, parentOf, textOf } from "./dom.js";
import { isVisible, plainText, seenText } from "./visible.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").SensorRules} SensorRules
 */

/** The post an element stands in: the outermost the rules know, else the card of a label. @param {Sensor} sensor @param {Element | null} element @returns {Element | null} */
export const postOf = ({ rules, located }, element) => {
  let outermost = null;
  let at = element;
  while (rules.posts && at) {
    const found = closest(at, rules.posts);
    outermost = found ?? outermost;
    at = found && parentOf(found);
  }
  if (outermost || !element) return outermost;
  for (const card of located) if (Node.prototype.contains.call(card, element)) return card;
  return null;
};

/** Whether a post bears one of the marks that could make it an ad. @param {SensorRules} rules @param {Element} post */
export const isMarked = (rules, post) => {
  const has = (/** @type {string} */ select) => matches(post, select) || find(post, select) !== null;
  return (rules.markers !== "" && has(rules.markers)) || rules.unless.some(([select, unless]) => has(select) && !has(unless));
};

/**
 * What an element that may be a label says to the eye; null for one too long to be a label.
 * @param {Sensor} sensor
 * @param {Element} element
 */
export const readLabel = ({ hosts, labels }, element) => {
  if ((textOf(element) ?? "").length > MAX_LABEL_CHARS * 4) return null;
  const plain = plainText(hosts, element);
  if (plain !== null && !labels.holdLetters(plain)) return plain.replace(/\s+/gu, " ").trim();
  const text = isVisible(element) ? seenText(hosts, element, labels.holdLetters).replace(/\s+/gu, " ").trim() : "";
  return text.length > MAX_LABEL_CHARS ? "" : text;
};

/**
 * The elements of a post that may be its label, with the text they show.
 * @param {Sensor} sensor
 * @param {Element} post
 * @param {Iterable<Element>} anchors Elements in it that read as a label, wherever they stand.
 * @returns {Generator<void, Map<Element, string>>}
 */
export const labelsOf = function* (sensor, post, anchors) {
  /** @type {Map<Element, string>} */
  const texts = new Map();
  const select = sensor.rules.labels?.select ?? "";
  const placed = select ? [...(matches(post, select) ? [post] : []), ...findAll(post, select)] : [];
  const inside = [...anchors].filter((anchor) => Node.prototype.contains.call(post, anchor));
  for (const element of [...inside, ...placed]) {
    if (texts.size === MAX_LABELS) break;
    if (texts.has(element)) continue;
    const text = readLabel(sensor, element);
    if (text === null) continue;
    texts.set(element, text);
    yield;
  }
  return texts;
};

/** The rules for explanations that count at this address. @param {Sensor} sensor */
export const explanationRules = ({ rules, here }) => {
  if (here.address !== location.href) {
    here.address = location.href;
    here.explanations = rules.explanations.filter(({ url }) => !url || here.address.includes(url));
  }
  return here.explanations;
};

/** Whether an element is the container of an explanation. @param {Sensor} sensor @param {Element} element */
export const isExplanation = (sensor, element) => explanationRules(sensor).some((rule) => matches(element, rule.select));
