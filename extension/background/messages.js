// Who is answered, and for what.

import { api } from "./browser.js";
import { answerOwnPage } from "./from_own_page.js";
import { answerPage } from "./from_page.js";
import { FROM_OWN_PAGE, FROM_PAGE, MAX_FROM_OWN_PAGE, MAX_FROM_PAGE, fits } from "../protocol.js";

/**
 * @typedef {import("../protocol.js").Answer} Answer
 * @typedef {chrome.runtime.MessageSender} Sender
 */

/**
 * Only content scripts and Sightline's own pages are answered, each only for what it has business with.
 * @param {any} request
 * @param {Sender} sender
 * @returns {Promise<Answer>}
 */
export const answer = async (request, sender) => {
  const kind = request?.kind;
  if (sender.id === api.runtime.id && typeof kind === "string") {
    if (sender.url?.startsWith(api.runtime.getURL(""))) {
      if (FROM_OWN_PAGE.includes(kind) && fits(request, MAX_FROM_OWN_PAGE)) return answerOwnPage(request);
    } else if (sender.tab?.id !== undefined && FROM_PAGE.includes(kind) && fits(request, MAX_FROM_PAGE)) {
      return answerPage(request, /** @type {any} */ (sender));
    }
  }
  throw new Error("Sightline does not answer this.");
};
