// The packaged wasm, as the extension ships it, in Node: the project's fixtures read as expected, and
// hostile input comes back without a trap and in bounded time. Needs `./build.sh package` first.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

const root = new URL("../", import.meta.url);
const pkg = new URL("dist/chrome/pkg/", root);
const fixtures = new URL("tests/fixtures/", root);

/** What one hostile input may take, in milliseconds; generous, for a loaded machine. */
const LIMIT = 20_000;

const PLATFORMS = ["facebook", "instagram", "linkedin", "reddit", "tiktok", "x", "youtube"];

/**
 * A fresh instance of the packaged module.
 * @returns {Promise<(text: string, platform: string) => string>} `read_text`: ads as lines of JSON
 */
async function load() {
  const bytes = readFileSync(new URL("sightline_bg.wasm", pkg));
  const module = await import(pathToFileURL(fileURLToPath(new URL("sightline.js", pkg))).href);
  module.initSync({ module: bytes });
  assert.equal(typeof module.read_text, "function", "the module exports read_text(text, platform)");
  const weights = new URL("dist/chrome/weights/", root);
  for (const file of readdirSync(weights)) module.take_weights(file.replace(".bin", ""), readFileSync(new URL(file, weights)));
  return module.read_text;
}

/**
 * Lines of JSON, parsed.
 * @param {string} text
 * @returns {unknown[]}
 */
function lines(text) {
  return text.split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));
}

/**
 * The project's cases: tests/fixtures/<platform>/<case>/ with one input and expected.ndjson.
 * @returns {{ name: string, platform: string, input: string, expected: unknown[] }[]}
 */
function cases() {
  if (!existsSync(fixtures)) return [];
  const found = [];
  for (const platform of readdirSync(fixtures).sort()) {
    if (!PLATFORMS.includes(platform)) continue;
    for (const name of readdirSync(new URL(`${platform}/`, fixtures)).sort()) {
      const folder = new URL(`${platform}/${name}/`, fixtures);
      if (!existsSync(new URL("expected.ndjson", folder))) continue;
      const input = ["page.html", "response.json"].find((file) => existsSync(new URL(file, folder)));
      assert.ok(input, `tests/fixtures/${platform}/${name} has neither page.html nor response.json`);
      found.push({
        name: `${platform}/${name}`,
        platform,
        input: readFileSync(new URL(input, folder), "utf8"),
        expected: lines(readFileSync(new URL("expected.ndjson", folder), "utf8")),
      });
    }
  }
  return found;
}

/** Inputs nobody sends by accident. Made when asked for: some are large.
 * @type {Record<string, () => string>} */
const HOSTILE = {
  "1 MB of noise": () => {
    // A fixed generator, so that a failure can be repeated.
    let state = 0x9e3779b9;
    let text = "";
    while (text.length < 1_000_000) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      text += String.fromCharCode(state >>> 16);
    }
    return text;
  },
  "1 MB of noise in marks": () => '<a href="&#x0;"\'>{"[&lt;\\u'.repeat(40_000),
  "100,000 open elements": () => "<div><b>".repeat(50_000) + "Sponsored",
  "10,000 misnested tables": () => "<table><tr><td><a><b><p>".repeat(10_000),
  "JSON 100,000 arrays deep": () => '{"data":' + "[".repeat(100_000) + "]".repeat(100_000) + "}",
  "JSON 50,000 objects deep": () => '{"node":'.repeat(50_000) + "null" + "}".repeat(50_000),
  "JSON cut off": () => '{"data":{"viewer":{"news_feed":{"edges":[{"node":{"sponsored_data":{"ad_id":"',
  "a script of 1 MB without end": () => '<script type="application/json">{"a":"' + "x".repeat(1_000_000),
  "one attribute of 1 MB": () => `<div aria-label="${"Sponsored · ".repeat(90_000)}">`,
  "20,000 posts": () => '<div role="article"><span>Sponsored</span></div>'.repeat(20_000),
  "half surrogates and NUL": () => "\ud800\u0000<p>\udfff\u202e</p>".repeat(1000),
  "nothing": () => "",
};

if (isMainThread) {
  const known = cases();

  test("there are fixtures", () => {
    assert.ok(known.length > 0, "no tests/fixtures/<platform>/<case>/expected.ndjson was found");
  });

  for (const { name, platform, input, expected } of known) {
    test(`fixture ${name}`, async () => {
      const read = await load();
      assert.deepEqual(lines(read(input, platform)), expected);
    });
  }

  for (const name of Object.keys(HOSTILE)) {
    test(`hostile: ${name}`, async () => {
      const answer = await inWorker(name);
      assert.equal(answer.error, null);
    });
  }
} else {
  // One hostile input for every platform; then a harmless one, which a poisoned instance would not survive.
  let error = null;
  try {
    const read = await load();
    const text = HOSTILE[workerData]?.() ?? "";
    for (const platform of PLATFORMS) lines(read(text, platform));
    assert.equal(read("<p>Nothing to see</p>", "x"), "");
  } catch (caught) {
    error = String(caught instanceof Error ? caught.stack : caught);
  }
  parentPort?.postMessage({ error });
}

/**
 * Reads a hostile input in a thread of its own, which can be stopped when it takes too long.
 * @param {string} name
 * @returns {Promise<{ error: string | null }>}
 */
function inWorker(name) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: name });
    const timer = setTimeout(() => {
      void worker.terminate();
      resolve({ error: `not done after ${LIMIT} ms` });
    }, LIMIT);
    worker.once("message", (answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
    worker.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
