// Rules and reports.

import { ask, words } from "../ask.js";
import { choice } from "../dialogs.js";
import { byId } from "../here.js";
import { showNotice } from "../notices.js";
import { permitAddresses } from "../permissions.js";
import { render } from "../render.js";
import { Problem } from "../../../extension/problem.js";

/** Largest rules file, in bytes. */
const MAX_RULES = 1024 * 1024;

/** Back to the rules of the package. */
const resetRules = async () => {
  const { version } = await ask({ kind: "reset_rules" });
  showNotice(await words("notice-rules-reset", { version: String(version) }));
};

/** @type {import("./act.js").Acts} */
export const rulesActs = {
  report: async ({ data }) => {
    const { text } = await ask({ kind: "report", platform: data.platform });
    const field = /** @type {HTMLTextAreaElement} */ (byId("report-text"));
    field.value = text;
    field.setSelectionRange(0, 0);
    if ((await choice("report")) !== "copy") return;
    await navigator.clipboard.writeText(field.value);
    showNotice(await words("notice-report-copied"));
  },
  load_rules: async ({ element }) => {
    const file = /** @type {HTMLInputElement} */ (element).files?.[0];
    if (!file) return;
    if (file.size > MAX_RULES) throw new Problem("notice-rules-size");
    const text = await file.text();
    /** @type {HTMLInputElement} */ (element).value = "";
    const { version } = await ask({ kind: "load_rules", file: text });
    showNotice(await words("notice-rules-loaded", { version: String(version) }), {
      label: await words("undo"),
      act: async () => {
        await resetRules();
        await render();
      },
    });
  },
  reset_rules: resetRules,
  rules_from: async ({ form }) => {
    const text = String(form?.get("address") ?? "").trim();
    if (text !== "") await permitAddresses([text], "notice-rules-refused");
    await ask({ kind: "rules_from", address: text });
    showNotice(await words(text === "" ? "notice-rules-never" : "notice-rules-daily"));
  },
  trust: async ({ form }) => {
    await ask({ kind: "trust", key: String(form?.get("key") ?? ""), on: true });
    showNotice(await words("notice-trusted"));
  },
  distrust: async ({ data }) => {
    await ask({ kind: "trust", key: data.key, on: false });
    showNotice(await words("notice-distrusted"), {
      label: await words("undo"),
      act: async () => {
        await ask({ kind: "trust", key: data.key, on: true });
        await render();
      },
    });
  },
};
