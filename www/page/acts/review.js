// The review of what could be donated: rows unfolded and ticked, parts left out, advertisers never offered.

import { ask, words } from "../ask.js";
import { showNotice } from "../notices.js";
import { noteFilling, render } from "../render.js";
import { countChosen, tickOf, tickShown } from "../review.js";

/** @type {import("./act.js").Acts} */
export const reviewActs = {
  unfold: async ({ element }) => {
    element.setAttribute("aria-expanded", String(element.getAttribute("aria-expanded") !== "true"));
  },
  tick: async ({ data }) => {
    noteFilling();
    tickShown(data.on === "true");
  },
  trim: async ({ element, data }) => {
    const box = /** @type {HTMLInputElement} */ (element);
    const row = /** @type {HTMLElement} */ (box.closest("tbody"));
    const [chosen, whole] = [tickOf(row).checked, row.dataset.whole];
    try {
      let give;
      do {
        give = box.checked;
        await ask({ kind: "trim", key: data.key, part: data.part, give });
      } while (box.checked !== give); // changed again meanwhile
    } catch (error) {
      box.checked = !box.checked;
      throw error;
    }
    await render();
    // The record is another now, by the person's own hand and before their eyes: it is chosen as the one before was. Not where more was
    // learned of the ad in the same moment.
    if (!chosen || !row.isConnected || row.dataset.whole !== whole) return;
    tickOf(row).checked = true;
    noteFilling();
    await countChosen();
  },
  about: async ({ element, data }) => {
    const line = /** @type {HTMLElement} */ (element.closest("p"));
    const [tick, choice] = [line.querySelector("input"), line.querySelector("select")];
    await ask({ kind: "about", part: data.part, value: tick?.checked ? (choice?.value ?? "") : "" });
  },
  never: async ({ data }) => {
    const set = (/** @type {boolean} */ on) => ask({ kind: "never", advertiser: data.advertiser, on });
    const on = data.on === "true";
    await set(on);
    showNotice(await words(on ? "notice-never" : "notice-offered"), {
      label: await words("undo"),
      act: async () => {
        await set(!on);
        await render();
      },
    });
  },
};
