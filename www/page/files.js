// Files given to the person: exports and pictures.

import { ask, words } from "./ask.js";
import { dayOf } from "./here.js";
import { showNotice } from "./notices.js";
import { EXPORTED, EXPORT_BEGINNING } from "../../extension/protocol.js";

/** Gives the person a file. @param {Blob} file @param {string} name @returns {string} Its name. */
export const save = (file, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
};

/** A drawing as a picture of twice its size. @param {string} svg @returns {Promise<Blob>} */
export const pictureOf = async (svg) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"));
};

/** Everything that is stored, part by part. @param {"json" | "csv"} form */
export const exportAll = async (form) => {
  /** @type {string[]} */
  const parts = [];
  let count = 0;
  const keys = /** @type {HTMLInputElement | null} */ (document.getElementById("export-keys"))?.checked ?? false;
  /** @param {object} request @param {boolean} ads Whether they are ads, which are counted aloud. */
  const collect = async (request, ads) => {
    /** @type {string | null} */
    let last = null;
    let first = true;
    do {
      const part = await ask(/** @type {any} */ ({ ...request, last }));
      if (form === "json" && part.text !== "" && !first) parts.push(",\n");
      parts.push(part.text);
      first &&= part.text === "";
      last = part.last;
      count += 1000;
      if (last !== null && ads) showNotice(await words("notice-exporting", { number: String(count) }));
    } while (last !== null);
  };
  if (form === "csv") {
    // Spreadsheets take a text without this mark for another encoding.
    parts.push("\u{feff}");
    await collect({ kind: "table" }, true);
  } else {
    for (const [at, store] of EXPORTED.entries()) {
      const head = `${at > 0 ? ",\n" : ""}"${store}":[`;
      if (at > 0) parts.push(head);
      else parts.push(EXPORT_BEGINNING, head);
      await collect({ kind: "part", store, keys }, store === "ads");
      parts.push("]");
    }
    parts.push("}\n");
  }
  const type = form === "csv" ? "text/csv;charset=utf-8" : "application/json";
  showNotice(await words("notice-exported", { name: save(new Blob(parts, { type }), `sightline-${dayOf(new Date())}.${form}`) }));
};
