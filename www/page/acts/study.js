// Studies: asked, joined, given to, taken back from.

import { ask, words } from "../ask.js";
import { choice } from "../dialogs.js";
import { save } from "../files.js";
import { byId, dayOf } from "../here.js";
import { readJoinCode } from "../join_code.js";
import { parsed } from "../morph.js";
import { arrived, go } from "../navigate.js";
import { showNotice } from "../notices.js";
import { consent, permitAddresses } from "../permissions.js";
import { codeIn } from "../picture.js";
import { noteFilling, render } from "../render.js";
import { agreedToGive } from "../review.js";
import { Problem } from "../../../extension/problem.js";
import { MAX_RECEIPTS, MAX_STUDY } from "../../../extension/protocol.js";

/** What became of donations, in sentences. @param {string} first @param {number} waiting @param {number} refused */
const outcome = async (first, waiting, refused) => {
  const lines = [first];
  if (waiting > 0) lines.push(await words("notice-later", { count: waiting }));
  if (refused > 0) lines.push(await words("notice-refused", { count: refused }));
  return lines.join(" ");
};

/** Sends what is due, and says what became of it. @param {string[]} [permitted] Services that may be reached again. */
const sendNow = async (permitted) => {
  const { sent, waiting, refused } = await ask({ kind: "flush", permitted });
  showNotice(await outcome(await words("notice-sent", { count: sent }), waiting, refused));
};

/** @type {import("./act.js").Acts} */
export const studyActs = {
  fetch_study: async ({ data, form }) => {
    const { collector, terms, invite } = readJoinCode(String(form?.get("collector") ?? data.collector ?? ""));
    await permitAddresses([collector], "notice-ask-refused");
    const { file } = await ask({ kind: "fetch_study", collector });
    go({ tab: "donate", offer: file, terms, invite });
  },
  fetch_terms: async () => {
    const { file } = await ask({ kind: "terms" });
    go({ tab: "donate", offer: file });
  },
  read_code: async ({ element }) => {
    const input = /** @type {HTMLInputElement} */ (element);
    const picture = input.files?.[0];
    if (!picture) return;
    // The same file can then be chosen again, whatever comes of it.
    input.value = "";
    const code = await codeIn(picture);
    // What it says is seen before anything is asked.
    readJoinCode(code);
    const field = /** @type {HTMLInputElement} */ (byId("collector"));
    field.value = code;
    field.focus();
    noteFilling();
    showNotice(await words("notice-code-read"));
  },
  open_study: async ({ form }) => {
    const chosen = form?.get("file");
    if (!(chosen instanceof File) || chosen.size > MAX_STUDY) throw new Problem("trouble-no-study");
    go({ tab: "donate", offer: await chosen.text() });
  },
  join: async ({ data }) => {
    const services = data.services.split(" ");
    await permitAddresses(services, "notice-join-refused", consent());
    await ask({ kind: "join", file: data.file, services, ...(data.invite && { invite: data.invite }) });
    go({ tab: "donate" });
    await arrived();
    showNotice(await words("notice-joined"));
  },
  leave: async () => {
    await ask({ kind: "leave" });
    showNotice(await words("notice-left"));
  },
  donate: async ({ element, form }) => {
    const keys = (form?.getAll("keys") ?? []).map(String);
    if (keys.length === 0) throw new Problem("notice-choose-one");
    if (!(await agreedToGive(element))) return;
    const { count, changed, waiting, refused } = await ask({ kind: "donate", keys });
    for (const tick of element.querySelectorAll("input[name=keys]:checked")) /** @type {HTMLInputElement} */ (tick).checked = false;
    const told = [
      ...(count > 0 || changed === 0 ? [await outcome(await words("notice-donated", { count: Math.max(0, count - refused) }), waiting, refused)] : []),
      ...(changed > 0 ? [await words("notice-record-changed", { count: changed })] : []),
    ];
    showNotice(told.join(" "));
  },
  flush: async () => sendNow(),
  withdraw: async ({ data }) => {
    const { act: _act, ...rest } = data;
    const withdrawal = /** @type {import("../../../extension/protocol.js").Withdrawal} */ (/** @type {unknown} */ (rest));
    const { html, count } = await ask({ kind: "outlook", ...withdrawal });
    byId("back-what").replaceChildren(...parsed(html).childNodes);
    byId("back-do").hidden = count === 0;
    if ((await choice("back")) !== "do") return;
    const { returning } = await ask({ kind: "withdraw", ...withdrawal });
    showNotice(await words(returning > 0 ? "notice-withdrawal-later" : "notice-withdrawn", { count }));
  },
  hurry: async () => {
    const { returning } = await ask({ kind: "hurry" });
    showNotice(await words(returning > 0 ? "notice-hurry-later" : "notice-hurried"));
  },
  automatic: async ({ data }) => {
    const on = data.on === "true";
    const { count } = await ask({ kind: "automatic", on });
    showNotice(await words(on ? "notice-automatic" : "notice-automatic-off", { count }));
  },
  cancel: async ({ data }) => {
    const { count } = await ask({ kind: "cancel", ...(data.tag !== undefined && { tag: data.tag }) });
    showNotice(await words("notice-cancelled", { count }));
  },
  save_receipts: async ({ form }) => {
    const { text } = await ask({ kind: "receipts", keys: (form?.has("secrets") ?? false) });
    const name = save(new Blob([text], { type: "application/json" }), `sightline-receipts-${dayOf(new Date())}.json`);
    showNotice(await words("notice-exported", { name }));
  },
  open_receipts: async ({ element }) => {
    const input = /** @type {HTMLInputElement} */ (element);
    const file = input.files?.[0];
    if (!file) return;
    input.value = "";
    if (file.size > MAX_RECEIPTS) throw new Problem("notice-receipts-size");
    const { tags, count } = await ask({ kind: "open_receipts", file: await file.text() });
    const said = await words("notice-receipts", { count });
    if (tags.length === 0) {
      showNotice(said);
      return;
    }
    showNotice(said, {
      label: await words("undo"),
      act: async () => {
        await ask({ kind: "unimport", keys: [], others: { outbox: tags } });
        await render();
      },
    });
  },
  permit_services: async ({ data }) => {
    const services = data.services.split(" ");
    await permitAddresses(services, "notice-join-refused", consent());
    await sendNow(services);
  },
};
