// What the person chooses.

import { ask, words } from "../ask.js";
import { agreed } from "../dialogs.js";
import { showNotice } from "../notices.js";

/** @type {import("./act.js").Acts} */
export const settingsActs = {
  choose_look: async ({ form }) => {
    await ask({ kind: "choose", lang: String(form?.get("lang") ?? ""), theme: String(form?.get("theme") ?? "") });
  },
  choose_keep: async ({ element, form }) => {
    const days = Number(form?.get("keep_days") ?? 0);
    if (days > 0 && !(await agreed("keep", { count: days }))) {
      /** @type {HTMLFormElement} */ (element).reset();
      return;
    }
    const { count } = await ask({ kind: "choose", keep_days: days });
    const parts = [await words("notice-kept", { count: days })];
    if (count > 0) parts.push(await words("notice-pruned", { count, number: String(count) }));
    showNotice(parts.join(" "));
  },
};
