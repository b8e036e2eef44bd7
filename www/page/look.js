// Language, direction and colours of the page, and the words that stand in its skeleton.

import { ask } from "./ask.js";

/** Language, direction of writing and colours, as the person chose them. @param {string} lang @param {string} dir @param {string} theme */
export const applyLook = (lang, dir, theme) => {
  Object.assign(document.documentElement, { lang, dir });
  document.documentElement.dataset.theme = theme;
};

/** The language of the words that stand in the page itself. */
let skeletonLanguage = "";

/** Puts the words that stand in the page itself into the person's language: those of `data-say` and `data-say-label`. */
const fillSkeleton = async () => {
  /** @type {[string, (text: string) => void][]} */
  const places = [];
  for (const element of document.querySelectorAll("[data-say]")) {
    places.push([element.getAttribute("data-say") ?? "", (text) => { element.textContent = text; }]);
  }
  for (const element of document.querySelectorAll("[data-say-label]")) {
    places.push([element.getAttribute("data-say-label") ?? "", (text) => element.setAttribute("aria-label", text)]);
  }
  const { texts, lang, dir, theme } = await ask({ kind: "words", ids: places.map(([id]) => id) });
  skeletonLanguage = lang;
  applyLook(lang, dir, theme);
  for (const [at, [, put]] of places.entries()) put(texts[at]);
};

/** The words stay as they are when they cannot be had; whatever shows the view says why. */
export const fillSkeletonQuietly = () => void fillSkeleton().catch((error) => console.warn(error));

/** Keeps the skeleton in the language of the page. */
export const followLanguage = () => new MutationObserver(() => {
  if (skeletonLanguage !== "" && document.documentElement.lang !== skeletonLanguage) fillSkeletonQuietly();
}).observe(document.documentElement, { attributeFilter: ["lang"] });
