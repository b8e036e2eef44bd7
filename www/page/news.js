// What changes while the page is open.

import { ask } from "./ask.js";
import { api, pageName } from "./here.js";
import { isFilling, show } from "./render.js";
import { CHANGES } from "../../extension/protocol.js";

/** The background is kept awake while somebody looks at the dashboard, so that it answers at once; in milliseconds. */
const AWAKE = 20_000;

let news = false;
let pressed = false;
let timer = 0;

/** Shows what is new, but takes nothing from under the person's hands. */
const refresh = () => {
  clearTimeout(timer);
  if (!news || document.hidden) return;
  if (isFilling() || pressed || getSelection()?.type === "Range") {
    timer = setTimeout(refresh, 1000);
    return;
  }
  news = false;
  void show();
};

/** Draws the page anew when what it shows has changed. */
export const followNews = () => {
  if (pageName === "dashboard") setInterval(() => void (!document.hidden && ask({ kind: "settings" }).catch(() => {})), AWAKE);
  new BroadcastChannel(CHANGES).addEventListener("message", () => {
    news = true;
    clearTimeout(timer);
    timer = setTimeout(refresh, 400);
  });
  document.addEventListener("visibilitychange", refresh);

  if (pageName === "popup" || pageName === "side") {
    const changed = () => {
      news = true;
      refresh();
    };
    // The time left of a pause.
    setInterval(changed, 60_000);
    if (pageName === "side") {
      api.tabs.onActivated.addListener(changed);
      api.tabs.onUpdated.addListener((_tab, { status }) => status === "complete" && changed());
    }
  }
  for (const [name, now] of /** @type {const} */ ([["pointerdown", true], ["pointerup", false], ["pointercancel", false]])) {
    addEventListener(name, () => { pressed = now; }, true);
  }
};
