// What happened, and what went wrong, said at the top of the page.

import { words } from "./ask.js";
import { byId, view } from "./here.js";
import { inWords } from "../../extension/problem.js";

/**
 * Says what happened, with a way to go on if there is one.
 * @param {string} text
 * @param {{label: string, act: () => Promise<void>}} [next]
 */
export const showNotice = (text, next) => put("notice", text, next);

/** @param {unknown} error @param {{label: string, act: () => Promise<void>}} [next] */
export const showError = async (error, next) => {
  console.warn(error);
  put("alert", await inWords(error, words), next);
};

/** @param {"notice" | "alert"} where @param {string} text @param {{label: string, act: () => Promise<void>}} [next] */
const put = (where, text, next) => {
  clearNotices();
  const line = document.createElement("p");
  line.textContent = text;
  if (next) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = next.label;
    button.addEventListener("click", () => {
      clearNotices();
      // The button goes away under the focus.
      view.focus({ preventScroll: true });
      next.act().catch(showError);
    });
    line.append(" ", button);
  }
  byId(where).append(line);
};

export const clearNotices = () => {
  for (const id of ["notice", "alert"]) byId(id).replaceChildren();
};
