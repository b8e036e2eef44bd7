// Runs browser tests again and again, with other work on the machine: what passes once may have been lucky.
//
//   node tests/e2e/repeat.mjs [--times N] [--load N] [--only PATTERN] [FILE...]
//
// `--load` is how many busy loops run beside it. Exits with 1 when any run failed, and says which.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

const folder = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  options: { times: { type: "string", default: "2" }, load: { type: "string", default: "2" }, only: { type: "string" } },
  allowPositionals: true,
});
const files = positionals.length > 0 ? positionals : readdirSync(folder).filter((name) => name.endsWith(".test.mjs")).map((name) => join(folder, name));
// They end with this process, whatever ends it.
const loops = Array.from({ length: Number(values.load) }, () => new Worker("for (;;) Math.sqrt(Math.random());", { eval: true }));

/** @type {string[]} */
const failed = [];
for (let run = 1; run <= Number(values.times); run += 1) {
  const began = Date.now();
  const only = values.only ? [`--test-name-pattern=${values.only}`] : [];
  const child = spawn(process.execPath, ["--test", "--test-concurrency=1", "--test-reporter=tap", ...only, ...files], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  child.stdout.on("data", (data) => (out += data));
  const [code] = await once(child, "close");
  const lines = out.split("\n");
  const not = lines.filter((line) => /^\s+not ok/u.test(line) || /^not ok/u.test(line)).map((line) => line.trim());
  const passed = lines.filter((line) => /^    ok /u.test(line) && !line.includes("# SKIP")).length;
  if (code !== 0) failed.push(`run ${run}: ${not.join("; ")}`);
  const load = loadavg().map((one) => one.toFixed(1)).join(" ");
  console.log(`run ${run} of ${values.times}: ${code === 0 ? "passed" : "FAILED"}, ${passed} steps in ${((Date.now() - began) / 1000).toFixed(0)} s, load ${load}`);
  if (code !== 0) console.log(lines.filter((line) => /error:|waited/u.test(line)).join("\n"));
}
for (const loop of loops) await loop.terminate();
for (const line of failed) console.error(line);
process.exitCode = failed.length > 0 ? 1 : 0;
