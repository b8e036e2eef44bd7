// The page's own data, by way of the property reader (`page.js`) in the page's world.

import { MAX_HTML } from "./bounds.js";

/** Asks the property reader about an element: JSON texts. @param {string | null} nonce @param {Element} element @returns {string[]} */
export const readProperties = (nonce, element) => {
  if (!nonce) return [];
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
  document.addEventListener(`${nonce}!`, onAnswer, true);
  element.dispatchEvent(new CustomEvent(nonce));
  document.removeEventListener(`${nonce}!`, onAnswer, true);
  return texts;
};
