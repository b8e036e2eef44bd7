// The way between pages: their parameters stand in the address.

import { hashOf } from "./here.js";
import { clearNotices } from "./notices.js";
import { leavePlace, show } from "./render.js";

/** @typedef {import("./here.js").Params} Params */

/** Goes to other parameters; they replace those that were. @param {Params} to */
export const go = (to) => {
  const hash = hashOf(to);
  if (hash === location.hash.slice(1)) void show();
  else location.hash = hash;
};

/** The page was drawn anew after going elsewhere. */
export const arrived = () => new Promise((resolve) => addEventListener("hashchange", () => setTimeout(resolve), { once: true }));

/** What a form asks for. @param {Iterable<[string, FormDataEntryValue]>} fields @returns {Params} */
export const paramsOf = (fields) => Object.fromEntries([...fields].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));

/** Answers while the person types; the way back leads to before the typing. @param {HTMLFormElement} form */
export const answerTyping = (form) => {
  history.replaceState(null, "", `#${hashOf(paramsOf(new FormData(form)))}`);
  void show();
};

/** Where the person came from. */
let before = "";

/** Whether an address of this page is where the person came from. @param {string | null} href */
export const isBefore = (href) => href === before && before !== "";

/** Draws the page anew whenever its parameters change. */
export const followAddress = () =>
  addEventListener("hashchange", ({ oldURL }) => {
    before = new URL(oldURL).hash;
    leavePlace();
    clearNotices();
    void show("top");
  });
