// What changes what is stored, and pages that are opened.

import { api } from "./browser.js";
import { announce, ask } from "./core.js";
import { refreshBadges } from "./platforms.js";

/**
 * @typedef {import("../protocol.js").Request} Request
 * @typedef {import("../protocol.js").Answer} Answer
 */

/** Opens one of our pages in a tab. @param {import("../protocol.js").PageName} page @param {import("../protocol.js").Params} params */
export const openPage = async (page, params) => {
  const url = api.runtime.getURL(`www/${page}.html`);
  const hash = new URLSearchParams(params).toString();
  await api.tabs.create({ url: hash ? `${url}#${hash}` : url });
};

/** Asks for what changes what is stored, and says so to our pages. @param {Request} request @returns {Promise<Answer>} */
export const change = async (request) => {
  const answer = await ask(request);
  announce();
  return answer;
};

/** The same for what changes which ads bear a badge, or what it says. @param {Request} request @returns {Promise<Answer>} */
export const changeBadges = async (request) => {
  const answer = await change(request);
  void refreshBadges().catch((error) => console.debug("Sightline: badges", error));
  return answer;
};
