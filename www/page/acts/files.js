// Files in and out.

import { ask, words } from "../ask.js";
import { exportAll, pictureOf, save } from "../files.js";
import { dayOf, params } from "../here.js";
import { importFiles } from "../import.js";
import { showNotice } from "../notices.js";
import { rescueAll } from "../rescue.js";

/** @type {import("./act.js").Acts} */
export const filesActs = {
  import: async ({ element }) => {
    const input = /** @type {HTMLInputElement | null} */ (element instanceof HTMLInputElement ? element : element.querySelector("input[type='file']"));
    const files = [...(input?.files ?? [])];
    if (files.length === 0) return;
    // The same file can then be chosen again, whatever comes of it.
    if (input) input.value = "";
    await importFiles(files);
  },
  forget_traits: async ({ data }) => {
    await ask({ kind: "unimport", keys: [], others: { traits: [data.platform] } });
    showNotice(await words("notice-traits-forgotten"));
  },
  export_json: () => exportAll("json"),
  export_csv: () => exportAll("csv"),
  rescue: rescueAll,
  save_picture: async ({ data }) => {
    const { text } = await ask({ kind: "picture", chart: data.chart, params: params() });
    const name = `sightline-${data.chart}-${dayOf(new Date())}`;
    const saved = await pictureOf(text).then(
      (png) => save(png, `${name}.png`),
      // A browser that cannot draw it still has it as it is.
      () => save(new Blob([text], { type: "image/svg+xml" }), `${name}.svg`),
    );
    showNotice(await words("notice-picture", { name: saved }));
  },
  print_page: async () => print(),
};
