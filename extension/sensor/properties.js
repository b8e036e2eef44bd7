// The page's own data, by way of the property reader (`page.js`) in the page's world.

import { MAX_HTML } from "./bounds.js";

/** @typedef {import("./state.js").Sensor} Sensor */

/**
 * A way to ask the property reader about an element. One listener for the whole page: a new one for each question costs
 * more than the question.
 * @param {string} nonce Names the events.
 * @param {AbortSignal} ended
 * @returns {(element: Element) => string[]} JSON texts.
 */
export const makeReader = (nonce, ended) => {
  /** @type {string[]} */
  let texts = [];
  /** @param {Event} event */
  const onAnswer = (event) => {
    event.stopImmediatePropagation();
    const detail = /** @type {CustomEvent} */ (event).detail;
    if (typeof detail !== "string" || detail.length > 2 * MAX_HTML) return;
    try {
      const list = JSON.parse(detail);
      if (Array.isArray(list)) texts = list.filter((text) => typeof text === "string").slice(0, 32);
    } catch {
      // Not from our reader.
    }
  };
  document.addEventListener(`${nonce}!`, onAnswer, { capture: true, signal: ended });
  const dispatch = EventTarget.prototype.dispatchEvent;
  return (element) => {
    texts = [];
    dispatch.call(element, new CustomEvent(nonce));
    const answer = texts;
    texts = [];
    return answer;
  };
};

/** Asks the property reader about an element: JSON texts. @param {Sensor} sensor @param {Element} element @returns {string[]} */
export const readProperties = ({ askReader }, element) => askReader?.(element) ?? [];
