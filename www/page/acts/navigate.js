// Going elsewhere.

import { ask } from "../ask.js";
import { pageName, params } from "../here.js";
import { go } from "../navigate.js";

/** @type {import("./act.js").Acts} */
export const navigateActs = {
  go: async ({ element, data, form }) => {
    /** @type {import("../here.js").Params} */
    const to = { ...data };
    if (element instanceof HTMLSelectElement || element instanceof HTMLInputElement) to[element.name] = element.value;
    for (const [name, value] of form ?? []) if (typeof value === "string") to[name] = value;
    go(to);
  },
  // A part of a chart; by keyboard the table behind it leads there.
  follow: async ({ data }) => {
    location.hash = data.to;
  },
  open: async ({ data: { page: to, ...rest } }) => {
    await ask({ kind: "open", page: /** @type {any} */ (to), params: rest });
    if (pageName === "popup") close();
  },
  choose: async ({ element }) => {
    element.closest("form")?.requestSubmit();
  },
};
