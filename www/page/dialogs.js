// Questions asked before something is done.

import { words } from "./ask.js";
import { byId } from "./here.js";

/** Shows a dialog and gives the value of the button that closed it. @param {string} id @returns {Promise<string>} */
export const choice = (id) =>
  new Promise((resolve) => {
    const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById(id));
    if (!dialog) {
      resolve("");
      return;
    }
    dialog.returnValue = "";
    dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true });
    dialog.showModal();
  });

/**
 * Asks before what cannot be seen as a small thing.
 * @param {string} id Of the messages: `…-question`, `…-what`, `…-keep` and `…-do`.
 * @param {Record<string, string | number>} [args]
 * @returns {Promise<boolean>}
 */
export const agreed = async (id, args = {}) => {
  for (const part of ["question", "what", "keep", "do"]) byId(`ask-${part}`).textContent = await words(`${id}-${part}`, args);
  return (await choice("ask")) === "do";
};
