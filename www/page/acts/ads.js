// Ads deleted, brought back, muted, and what the person says of an advertiser.

import { ask, words } from "../ask.js";
import { agreed } from "../dialogs.js";
import { params } from "../here.js";
import { arrived, go } from "../navigate.js";
import { showNotice } from "../notices.js";
import { render } from "../render.js";

/** Takes back what was deleted last, and says so. */
const restoreDeleted = async () => {
  const { count } = await ask({ kind: "restore" });
  await render();
  showNotice(await words("notice-ads-back", { count }));
};

/** Says how many ads were deleted, with a way to take it back. @param {number} count */
const offerUndo = async (count) => {
  const text = await words("notice-forgotten", { count, number: String(count) });
  if (count === 0) {
    showNotice(text);
    return;
  }
  showNotice(text, {
    label: await words("undo"),
    act: restoreDeleted,
  });
};

/** @type {import("./act.js").Acts} */
export const adsActs = {
  forget: async ({ data }) => {
    const { count } = await ask({ kind: "forget", keys: [data.key] });
    const { tab, key, ...rest } = params();
    if (tab === "ad" && key === data.key) {
      go({ ...rest, tab: "ads" });
      await arrived();
    }
    await offerUndo(count);
  },
  restore: restoreDeleted,
  forget_found: async ({ data }) => {
    const count = Number(data.count);
    if (!(await agreed("forget-found", { count, number: String(count) }))) return;
    const { tab, key: _key, ...query } = params();
    const forgotten = await ask({ kind: "forget", keys: [], query });
    if (tab === "advertiser") {
      go({ tab: "ads" });
      await arrived();
    }
    await offerUndo(forgotten.count);
  },
  forget_range: async ({ form }) => {
    const [from, to] = ["from", "to"].map((name) => String(form?.get(name) ?? ""));
    if (from === "" && to === "") throw new Error(await words("notice-range"));
    if (!(await agreed("forget-range"))) return;
    const { count } = await ask({ kind: "forget", keys: [], query: { from, to } });
    await offerUndo(count);
  },
  forget_all: async () => {
    if (!(await agreed("forget-all"))) return;
    const { count } = await ask({ kind: "forget_all" });
    await offerUndo(count);
  },
  mute: async ({ data }) => {
    const on = data.on === "true";
    const set = (/** @type {boolean} */ now) => ask({ kind: "mute", scope: /** @type {any} */ (data.scope), key: data.key, on: now });
    await set(on);
    showNotice(await words(on ? "notice-muted" : "notice-unmuted"), {
      label: await words("undo"),
      act: async () => {
        await set(!on);
        await render();
      },
    });
  },
  unmute_ads: async () => {
    await ask({ kind: "mute", scope: "ad", key: "", on: false });
    showNotice(await words("notice-unmuted"));
  },
  opine: async ({ data }) => {
    const say = (/** @type {boolean | null} */ political) => ask({ kind: "opine", key: data.key, political });
    await say(data.political === "" ? null : data.political === "yes");
    if (data.political === "") showNotice(await words("notice-opinion-gone"));
    else showNotice(await words("notice-opinion"), { label: await words("undo"), act: async () => { await say(null); } });
  },
};
