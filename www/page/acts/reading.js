// What is read: platforms, pauses, and Sightline beside the page.

import { ask, words } from "../ask.js";
import { api, ownWindow, pageName, sidePanel, sidebar } from "../here.js";
import { showNotice } from "../notices.js";
import { permit, platformOf, prepare } from "../permissions.js";
import { Told, plainly } from "../../../extension/problem.js";

/** @type {import("./act.js").Acts} */
export const readingActs = {
  switch: async ({ element, data }) => {
    const on = element instanceof HTMLInputElement ? element.checked : data.on === "true";
    const platform = platformOf(data.platform);
    try {
      if (!platform) {
        // What has to be known before the browser can be asked is not known yet, or could not be had.
        await prepare();
        throw new Told(plainly("slow", "That took too long. Please try again."));
      }
      // The browser's question may close the popup that asked: the background then knows what was wanted.
      if (on) void api.storage.session.set({ wanted: platform.id });
      if (on) await permit({ origins: platform.matches }, "notice-switch-refused", { site: platform.name });
      await ask({ kind: "switch", platform: data.platform, on });
      showNotice(await words(on ? "notice-on" : "notice-off", { site: platform.name }));
    } catch (error) {
      if (element instanceof HTMLInputElement) element.checked = !on;
      throw error;
    } finally {
      void api.storage.session.remove("wanted");
    }
  },
  pause: async ({ data }) => {
    const { paused } = await ask({ kind: "pause", minutes: Number(data.minutes) });
    showNotice(await words(paused === null ? "pause-ended" : "pause-begun"));
  },
  halt: async () => {
    await ask({ kind: "halt" });
    showNotice(await words("notice-halted"));
  },
  beside: async () => {
    // Firefox opens it only at once; nothing may be waited for before.
    if (sidebar) await sidebar.open();
    else await sidePanel?.open({ windowId: (await ownWindow) ?? api.windows.WINDOW_ID_CURRENT });
    if (pageName === "popup") close();
  },
};
