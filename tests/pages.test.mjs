// The parts of Sightline's own pages that need no browser. Run: node --test tests/pages.test.mjs

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { MAX_RECEIPTS, MAX_STUDY } from "../extension/protocol.js";

// The modules look at the page they are in when they are loaded.
Object.assign(globalThis, {
  chrome: {}, addEventListener: () => {}, document: { getElementById: () => null, body: { dataset: { page: "dashboard" } } }, location: { hash: "#tab=ads&query=bus%20fare" },
});
const { dayOf, hashOf, params } = await import("../www/page/here.js");
const { readJoinCode } = await import("../www/page/join_code.js");
const { isRunningOut, rowsInSight } = await import("../www/page/list.js");
const { paramsOf } = await import("../www/page/navigate.js");
const { isFound } = await import("../www/page/review.js");

test("parameters stand in the address, the empty ones do not", () => {
  assert.deepEqual(params(), { tab: "ads", query: "bus fare" });
  assert.equal(hashOf({ tab: "ads", kind: "", query: "a&b=ü" }), "tab=ads&query=a%26b%3D%C3%BC");
});

test("a form asks for its texts", () => {
  const form = new FormData();
  form.set("query", "bus");
  form.set("file", new Blob(["x"]));
  assert.deepEqual(paramsOf(form), { query: "bus" });
});

test("the rows of a long list that can be seen, and when more are needed", () => {
  assert.deepEqual(rowsInSight(200, 50, 600), { first: 0, count: 13 });
  assert.deepEqual(rowsInSight(-1000, 50, 600), { first: 20, count: 13 });
  /** @param {number[]} there from, to, total @param {number[]} seen first, count @param {boolean} expect */
  const check = ([from, to, total], [first, count], expect) => assert.equal(isRunningOut({ from, to, total }, { first, count }), expect, `${there(from, to)} ${first}`);
  const there = (/** @type {number} */ from, /** @type {number} */ to) => `${from}–${to}`;
  check([0, 40, 400], [0, 13], false);
  check([0, 40, 400], [20, 13], true);
  check([0, 40, 40], [27, 13], false);
  check([30, 90, 400], [32, 13], true);
  check([30, 90, 400], [50, 13], false);
});

test("the review is searched by words, without regard to case and accents", () => {
  for (const typed of ["", " ", "elm", "ÉLM vot", "forêt"]) assert.ok(isFound("Elm Party\nVote for the Forêt", typed), typed);
  assert.ok(isFound("Forêt", "foret"));
  assert.ok(!isFound("Elm Party", "elm oak"));
});

test("files of studies and receipts may be as large as the core takes them", () => {
  const limits = readFileSync(new URL("../donation/src/limits.rs", import.meta.url), "utf8");
  /** @param {string} name */
  const limit = (name) => (new RegExp(`const ${name}: usize = ([\\d *]+);`, "u").exec(limits)?.[1] ?? "0").split("*").reduce((all, one) => all * Number(one), 1);
  assert.deepEqual([MAX_STUDY, MAX_RECEIPTS], [limit("STUDY_FILE"), limit("RECEIPTS_FILE")]);
});

test("files are named by the day on the wall", () => {
  assert.match(dayOf(new Date(2026, 10, 24, 0, 30)), /^2026-11-24$/u);
});

test("a join code is taken as donation/src/join_code.rs takes it, and anything else is an address", () => {
  const digest = "0f".repeat(32);
  assert.deepEqual(readJoinCode(" https://c.example "), { collector: "https://c.example", terms: "", invite: "" });
  assert.deepEqual(readJoinCode("sightline-join:https://c.example"), { collector: "https://c.example", terms: "", invite: "" });
  assert.deepEqual(readJoinCode(`sightline-join:http://127.0.0.1:8787#${digest}?invite=A-1z\n`), { collector: "http://127.0.0.1:8787", terms: digest, invite: "A-1z" });
  for (const rest of [
    "", "http://c.example", "https://c.example/path", "https://u@c.example", "https://c.example#", "https://c.example#0f", "https://c.example?invite=",
    "https://c.example?invite=a b", "https://c.example?invite=a?invite=b", "https://c.example?other=1", `https://c.example?invite=${"x".repeat(65)}`,
    "https://c.example\nhttps://evil.example", "https://C.example",
  ]) assert.throws(() => readJoinCode(`sightline-join:${rest}`), rest);
});
