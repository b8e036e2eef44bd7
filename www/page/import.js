// Data downloads the person chose or dropped: read by a worker, with progress and a way to stop.

import { ask, words } from "./ask.js";
import { byId } from "./here.js";
import { showError, showNotice } from "./notices.js";
import { render } from "./render.js";
import { Problem, Told } from "../../extension/problem.js";
import { CHANGES } from "../../extension/protocol.js";

/**
 * Waits for what the worker made of the files, and shows how far it is.
 * @param {Worker} worker @param {HTMLDialogElement} dialog @param {HTMLProgressElement} bar @param {string} keeping What is said while it stores.
 * @returns {Promise<any>}
 */
const imported = (worker, dialog, bar, keeping) =>
  new Promise((resolve, reject) => {
    dialog.onclose = () => reject(new Problem("notice-import-stopped"));
    worker.onerror = () => reject(new Problem("notice-import-broken"));
    worker.onmessage = ({ data }) => {
      if (data.broken) reject(new Problem("notice-import-broken"));
      else if (data.failed) reject(new Told(data.failed));
      else if (data.imported) resolve(data.imported);
      else if (data.of) {
        [bar.value, bar.max] = [data.stored, data.of];
        byId("import-state").textContent = keeping;
      } else if (data.total) {
        [bar.value, bar.max] = [Math.min(data.read, data.total), data.total];
      }
    };
  });

/** Says what an import brought, with a way to take it back. @param {any} imported */
const reportImport = async (imported) => {
  const [detail] = imported.problems;
  if (imported.read === 0 || (detail && imported.ads === 0 && imported.traits === 0)) {
    throw detail ? new Problem("notice-import-unread", { detail }) : new Problem("notice-import-nothing");
  }
  const lines = [await words("notice-imported", { count: imported.added.length })];
  if (imported.traits > 0) lines.push(await words("notice-imported-traits", { count: imported.traits }));
  // What could not be read belongs to the same news.
  if (imported.problems.length > 0) {
    lines.push(await words("notice-import-lost", { detail: imported.problems.slice(0, 5).join(" · ") }));
  }
  showNotice(lines.join(" "), {
    label: await words("undo"),
    act: async () => {
      await ask({ kind: "unimport", keys: imported.added, others: imported.others });
      showNotice(await words("notice-import-undone"));
      await render();
    },
  });
};

/** Reads data downloads. @param {File[]} files */
export const importFiles = async (files) => {
  const [reading, keeping] = await Promise.all([words("notice-import-reading"), words("notice-import-keeping")]);
  const worker = new Worker("import.js", { type: "module" });
  const dialog = /** @type {HTMLDialogElement} */ (byId("importing"));
  const bar = /** @type {HTMLProgressElement} */ (byId("import-progress"));
  bar.removeAttribute("value");
  byId("import-state").textContent = reading;
  dialog.showModal();
  try {
    const done = imported(worker, dialog, bar, keeping);
    worker.postMessage({ files });
    await reportImport(await done);
  } finally {
    worker.terminate();
    dialog.onclose = null;
    dialog.close();
    const channel = new BroadcastChannel(CHANGES);
    channel.postMessage("changed");
    channel.close();
  }
};

/** Takes in files that are dropped. */
export const takeDroppedFiles = () => {
  for (const kind of ["dragover", "drop"]) {
    addEventListener(kind, (event) => {
      const { dataTransfer, target } = /** @type {DragEvent} */ (event);
      if (!document.getElementById("drop")) return;
      // A file that falls beside the place for it must not take the place of the page.
      event.preventDefault();
      if (!(target instanceof Element) || !target.closest("#drop")) return;
      if (kind === "drop" && dataTransfer && dataTransfer.files.length > 0) {
        importFiles([...dataTransfer.files]).then(() => render()).catch(showError);
      }
    });
  }
};
