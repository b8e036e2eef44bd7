// What could be an ad, and what is an explanation: posts, marks, labels.

import { MAX_HEADS, MAX_LABELS, MAX_LABEL_CHARS, MAX_TITLE } from "./bounds.js";
import { attribute, closest, find, findAll, matches, parentOf, textOf } from "./dom.js";
import { fold } from "./label.js";
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
    here.explanations = rules.explanations.filter(({ url, frame }) => (frame || top === self) && (!url || here.address.includes(url)));
  }
  return here.explanations;
};

const DIALOGS = "[role='dialog'], [role='alertdialog'], dialog";
const HEADS = "h1, h2, h3, h4, [role='heading'], [role='dialog'] > * > span, [role='dialog'] > span";

/** The pattern of titles, made once for each set of rules. @type {WeakMap<SensorRules, RegExp>} */
const patterns = new WeakMap();

/** Whether a dialog's title says that it explains an ad. @param {Sensor} sensor @param {Element} dialog */
const isTitled = ({ rules }, dialog) => {
  const titles = patterns.get(rules) ?? new RegExp(rules.titles, "u");
  patterns.set(rules, titles);
  const heads = [...findAll(dialog, HEADS)].slice(0, MAX_HEADS).map(textOf);
  return [attribute(dialog, "aria-label"), ...heads].some((text) => text && text.length <= MAX_TITLE && titles.test(fold(text.replace(/[¿?？؟]/gu, ""))));
};

/** The explanation an element stands in or is, by a rule, else by its title. @param {Sensor} sensor @param {Element} element */
export const explanationAround = (sensor, element) => {
  for (const { select } of explanationRules(sensor)) {
    const around = closest(element, select);
    if (around) return around;
  }
  const dialog = top === self ? closest(element, DIALOGS) : null;
  return dialog && isTitled(sensor, dialog) ? dialog : null;
};

/** The explanations in a subtree. @param {Sensor} sensor @param {Element} root */
export const explanationsIn = (sensor, root) => {
  const ruled = explanationRules(sensor).flatMap(({ select }) => [...findAll(root, select)]);
  return ruled.length > 0 || top !== self ? ruled : [...findAll(root, DIALOGS)].filter((dialog) => isTitled(sensor, dialog));
};
