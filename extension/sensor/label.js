// Labels in the form in which they are compared. Pure: the core's `text::fold` does the same.

/** @typedef {import("./state.js").SensorRules} SensorRules */

const INVISIBLE = /[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}\u{FEFF}\u{64B}-\u{652}]/gu;

/** A label in the form in which the core compares it. @param {string} text */
export const fold = (text) => text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim().toLowerCase();

/** Whether a text is one of the label words, alone or before a separator. @param {SensorRules["labels"]} labels @param {string} text */
export const isLabel = (labels, text) => {
  const first = fold(text).split(/[·⋅•]/u, 1)[0].trim();
  if (first === "" || !labels) return false;
  const { words, around } = labels;
  return (
    words.includes(first) ||
    around.some(([before, after]) => first.length > before.length + after.length && first.startsWith(before) && first.endsWith(after))
  );
};
