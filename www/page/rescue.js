// What is stored, as it is, where the core cannot read it: the database is opened at whatever version it has.

import { words } from "./ask.js";
import { save } from "./files.js";
import { dayOf } from "./here.js";
import { showNotice } from "./notices.js";
import { EXPORTED, EXPORT_BEGINNING } from "../../extension/protocol.js";

/** What a request of the database brings. @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const brought = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Rows as an export holds them: without what only this store finds by, and without the keys that take donations back. @param {any} row */
const exported = ({ revision: _1, advertiser: _2, days: _3, sources: _4, ...row }) => ("secret" in row ? { ...row, secret: "" } : row);

/** Gives the person everything that is stored but what was chosen and the tokens, in the form of an export. */
export const rescueAll = async () => {
  const database = await brought(indexedDB.open("sightline"));
  try {
    const parts = [];
    for (const store of EXPORTED) {
      if (store === "settings" || !database.objectStoreNames.contains(store)) continue;
      const rows = await brought(database.transaction(store).objectStore(store).getAll());
      parts.push(`"${store}":[${rows.map((row) => JSON.stringify(exported(row))).join(",\n")}]`);
    }
    const file = new Blob([EXPORT_BEGINNING, parts.join(",\n"), "}\n"], { type: "application/json" });
    showNotice(await words("notice-exported", { name: save(file, `sightline-${dayOf(new Date())}.json`) }));
  } finally {
    database.close();
  }
};
