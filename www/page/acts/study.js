// Studies: asked, joined, given to, taken back from.

import { ask, words } from "../ask.js";
import { arrived, go } from "../navigate.js";
import { showNotice } from "../notices.js";
import { consent, permitAddresses } from "../permissions.js";
import { agreedToGive } from "../review.js";
import { Problem } from "../../../extension/problem.js";

/** The largest file of a study, in bytes. */
const MAX_STUDY = 64 * 1024;

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
    const collector = String(form?.get("collector") ?? data.collector ?? "").trim();
    await permitAddresses([collector], "notice-ask-refused");
    const { file } = await ask({ kind: "fetch_study", collector });
    go({ tab: "donate", offer: file });
  },
  open_study: async ({ form }) => {
    const chosen = form?.get("file");
    if (!(chosen instanceof File) || chosen.size > MAX_STUDY) throw new Problem("trouble-no-study");
    go({ tab: "donate", offer: await chosen.text() });
  },
  join: async ({ data }) => {
    const services = data.services.split(" ");
    await permitAddresses(services, "notice-join-refused", consent());
    await ask({ kind: "join", file: data.file, services });
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
    const { returning } = await ask({ kind: "withdraw", tag: data.tag });
    showNotice(await words(returning > 0 ? "notice-withdrawal-later" : "notice-withdrawn"));
  },
  permit_services: async ({ data }) => {
    const services = data.services.split(" ");
    await permitAddresses(services, "notice-join-refused", consent());
    await sendNow(services);
  },
};
