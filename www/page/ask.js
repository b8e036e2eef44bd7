// Requests to the background, and words in the person's language.

import { api } from "./here.js";
import { Told, plainly } from "../../extension/problem.js";

/** Requests that change nothing, so that they may be asked again. */
const ASKED_AGAIN = new Set(["view", "rows", "say", "words", "settings", "here", "count", "part", "table", "picture"]);

/**
 * Asks the background. Rejects with a sentence for people.
 * @param {import("../../extension/protocol.js").FromOwnPage} request
 * @returns {Promise<any>}
 */
export const ask = async (request) => {
  const send = () => /** @type {Promise<any>} */ (api.runtime.sendMessage(request));
  const failed = (/** @type {unknown} */ cause) => {
    throw new Told(plainly("restarted", "Sightline was updated or restarted. Reload this page."), { cause });
  };
  // The background may end at any moment, in the middle of an answer too; the next request starts it again.
  const again = ASKED_AGAIN.has(request.kind);
  const answer = (await send().catch((error) => (again ? null : failed(error)))) ?? (again ? await send().catch(failed) : null);
  if (!answer) throw new Told(plainly("silent", "Sightline did not answer. Reload this page."));
  if (answer.kind === "error") throw new Told(answer.message);
  return answer;
};

/**
 * A message of `locales/`, in the person's language.
 * @param {string} id
 * @param {Record<string, string | number>} [args]
 * @returns {Promise<string>}
 */
export const words = async (id, args = {}) => (await ask({ kind: "say", id, args })).text;
