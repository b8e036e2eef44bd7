// The worker that reads data downloads. Only a worker can read a file piece by piece at once; a download may be
// larger than memory. It is ended to stop an import.

import init, { import_download } from "../pkg/sightline.js";

/** Progress is told at most so often, in milliseconds. */
const PACE = 100;

/** @param {MessageEvent<{files: File[]}>} event */
onmessage = async ({ data: { files } }) => {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let told = 0;
  /** @param {File} file @param {number} before */
  const readable = (file, before) => {
    const reader = new (/** @type {any} */ (globalThis).FileReaderSync)();
    return {
      name: file.name,
      size: file.size,
      /** @param {number} offset @param {number} length */
      read: (offset, length) => {
        // The end of a zip is read first: only the furthest place reached from the front is progress.
        if (before + offset <= done + 64 * 1024 * 1024) done = Math.max(done, before + offset + length);
        if (performance.now() - told > PACE) {
          told = performance.now();
          postMessage({ read: done, total });
        }
        return new Uint8Array(reader.readAsArrayBuffer(file.slice(offset, offset + length)));
      },
    };
  };
  let begun = false;
  try {
    await init();
    begun = true;
    let before = 0;
    const list = files.map((file) => {
      const one = readable(file, before);
      before += file.size;
      return one;
    });
    const imported = await import_download(list, (/** @type {number} */ stored, /** @type {number} */ of) => postMessage({ stored, of }));
    postMessage({ imported });
  } catch (error) {
    // The core rejects with a sentence for the person; whatever else went wrong has none.
    const told = begun && error instanceof Error && !(error instanceof WebAssembly.RuntimeError);
    if (!told) console.warn(error);
    postMessage(told ? { failed: error.message } : { broken: true });
  }
};
