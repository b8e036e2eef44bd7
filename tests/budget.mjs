// What the package may weigh, in bytes: tests/budget.json against dist/chrome. A budget is raised in the
// change that needs it, with the reason in its message.

import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

/** @type {Record<string, { file: string, raw?: number, brotli?: number }>} */
const budget = JSON.parse(readFileSync(new URL("budget.json", import.meta.url), "utf8"));
const dist = new URL("../dist/chrome/", import.meta.url);

/**
 * One line of the table.
 * @param {string} what
 * @param {number} size
 * @param {number | undefined} allowed
 */
function weigh(what, size, allowed) {
  if (allowed === undefined) return;
  const over = size > allowed;
  console.log(`${what.padEnd(36)} ${String(size).padStart(9)} of ${String(allowed).padStart(9)}${over ? "  OVER" : ""}`);
  if (over) process.exitCode = 1;
}

for (const { file, raw, brotli } of Object.values(budget)) {
  const path = new URL(file, dist);
  if (!existsSync(path)) {
    console.error(`dist/chrome/${file} is missing: ./build.sh package`);
    process.exitCode = 1;
    continue;
  }
  const bytes = readFileSync(path);
  weigh(file, bytes.length, raw);
  if (brotli !== undefined) {
    const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    weigh(`${file}, brotli`, packed.length, brotli);
  }
}
