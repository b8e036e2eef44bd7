// What could be an ad, and what is an explanation: posts, marks, labels.

import { MAX_LABELS, MAX_LABEL_CHARS } from "./bounds.js";
import { isVisible, seenText } from "./visible.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").SensorRules} SensorRules
 */

/** The outermost post an element stands in. @param {SensorRules} rules @param {Element | null} element @returns {Element | null} */
export const postOf = (rules, element) => {
  let outermost = null;
  for (let at = element?.closest(rules.posts) ?? null; at; at = at.parentElement?.closest(rules.posts) ?? null) {
    outermost = at;
  }
  return outermost;
};

/** Whether a post bears one of the marks that could make it an ad. @param {SensorRules} rules @param {Element} post */
export const isMarked = (rules, post) => {
  const has = (/** @type {string} */ select) => post.matches(select) || post.querySelector(select) !== null;
  return (rules.markers !== "" && has(rules.markers)) || rules.unless.some(([select, unless]) => has(select) && !has(unless));
};

/**
 * The elements of a post that may be its label, with the text they show.
 * @param {Sensor} sensor
 * @param {Element} post
 * @returns {Generator<void, Map<Element, string>>}
 */
export const labelsOf = function* ({ rules, hosts }, post) {
  /** @type {Map<Element, string>} */
  const texts = new Map();
  if (!rules.labels) return texts;
  const select = rules.labels.select;
  const own = post.matches(select) ? [post] : [];
  for (const element of [...own, ...post.querySelectorAll(select)]) {
    if (texts.size === MAX_LABELS) break;
    if ((element.textContent ?? "").length > MAX_LABEL_CHARS * 4) continue;
    const text = isVisible(element) ? seenText(hosts, element).replace(/\s+/gu, " ").trim() : "";
    texts.set(element, text.length > MAX_LABEL_CHARS ? "" : text);
    yield;
  }
  return texts;
};

/** Whether a rule for explanations counts at this address. @param {import("../protocol.js").ExplanationRule} rule */
export const applies = (rule) => !rule.url || location.href.includes(rule.url);

/** Whether an element is the container of an explanation. @param {SensorRules} rules @param {Element} element */
export const isExplanation = (rules, element) => rules.explanations.some((rule) => applies(rule) && element.matches(rule.select));
