// The add-on linter on dist/firefox: no errors, and no warning that is not explained here.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Why a warning stands. @type {{ code: string, message: RegExp, because: string }[]} */
const EXPLAINED = [
  {
    code: "KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION",
    message: /Firefox for Android/,
    because: "Sightline is for the desktop and names no gecko_android; desktop Firefox knows the key since 140",
  },
  {
    code: "UNSUPPORTED_API",
    message: /^dom\.openOrClosedShadowRoot/,
    because: "Chrome's way into a closed shadow root; Firefox has it on the element, and the script asks for that first",
  },
];

const root = fileURLToPath(new URL("../", import.meta.url));
const linter = spawnSync(
  process.execPath,
  ["node_modules/web-ext/bin/web-ext.js", "lint", "--source-dir", "dist/firefox", "--output", "json"],
  { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 },
);

/** @typedef {{ code: string, message: string, description?: string, file?: string, line?: number }} Remark */

/** @returns {{ errors: Remark[], warnings: Remark[], notices: Remark[] }} */
function report() {
  try {
    return JSON.parse(linter.stdout);
  } catch {
    console.error(linter.stdout + linter.stderr);
    throw new Error("the linter gave no report; is dist/firefox built (./build.sh package) and npm ci done?");
  }
}

/**
 * Where and what, in one line.
 * @param {Remark} remark
 */
const line = ({ code, message, file, line }) => `${file ?? "package"}${line ? `:${line}` : ""}: ${code}: ${message}`;

const { errors, warnings, notices } = report();
let failures = 0;
for (const remark of [...errors, ...warnings]) {
  const known = errors.includes(remark)
    ? undefined
    : EXPLAINED.find(({ code, message }) => code === remark.code && message.test(remark.message));
  if (known) {
    console.log(`${line(remark)}\n  stands: ${known.because}`);
  } else {
    failures += 1;
    console.error(`${line(remark)}\n  ${remark.description ?? ""}`);
  }
}
console.log(`${errors.length} errors, ${warnings.length} warnings (${failures} unexplained or errors), ${notices.length} notices`);
process.exitCode = failures === 0 ? 0 : 1;
