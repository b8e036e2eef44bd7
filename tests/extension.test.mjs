// The parts of the extension's scripts that need no browser. Run: node --test tests/

import assert from "node:assert/strict";
import { test } from "node:test";

import { install } from "../extension/page.js";
import { FROM_OWN_PAGE, FROM_PAGE, fits } from "../extension/protocol.js";

test("a message is measured before it is taken", () => {
  assert.ok(fits({ kind: "seen", items: [{ html: "x".repeat(100) }] }, 400));
  assert.ok(!fits({ kind: "seen", items: [{ html: "x".repeat(500) }] }, 400));
  assert.ok(!fits(new Array(1000).fill(null), 400));
});

test("content scripts may not change what is stored", () => {
  for (const kind of ["view", "switch", "pause", "donate", "join", "forget", "forget_all", "restore", "withdraw"]) {
    assert.ok(FROM_OWN_PAGE.includes(kind));
    assert.ok(!FROM_PAGE.includes(kind));
  }
});

test("what goes wrong is said in words", async () => {
  Object.assign(globalThis, { chrome: { i18n: { getMessage: (/** @type {string} */ key) => (key === "failed" ? "failed!" : "") } } });
  const { Problem, Told, inWords, plainly } = await import("../extension/problem.js");
  /** @param {string} id @param {Record<string, string | number>} args */
  const words = async (id, args) => `${id} ${JSON.stringify(args)}`;
  const silent = () => Promise.reject(new Error("the core does not answer"));
  assert.equal(await inWords(new Told("A sentence."), silent), "A sentence.");
  assert.equal(await inWords(new Problem("notice-address", { n: 1 }), words), 'notice-address {"n":1}');
  assert.equal(plainly("failed", "English"), "failed!");
  assert.equal(plainly("unknown", "English"), "English");
  // What nobody foresaw says what to do before its own words, and so does a message that cannot be had.
  assert.match(await inWords(new TypeError("x is undefined"), words), /^failed! \(x is undefined\)$/u);
  assert.match(await inWords(new Problem("notice-address"), silent), /^failed! \(notice-address\)$/u);
  assert.match(await inWords("odd", words), /^failed! \(odd\)$/u);
});

/** A page with just enough of a document for the property reader. */
class FakeElement extends EventTarget {}

const SPEC = { prefixes: ["__reactFiber$", "data"], up: 3, wanted: [["ad"], ["token", "id"]] };

/**
 * What the reader hands back for an element.
 * @param {object} properties
 * @returns {any[]}
 */
function read(properties, spec = SPEC) {
  /** @type {(event: object) => void} */
  let listener = () => assert.fail("the reader does not listen");
  const page = {
    Element: FakeElement,
    document: { addEventListener: (/** @type {string} */ name, /** @type {typeof listener} */ given) => name === "n" && (listener = given) },
  };
  Object.assign(globalThis, page);
  install("n", spec);
  const element = Object.assign(new FakeElement(), properties);
  let detail = "";
  element.addEventListener("n!", (event) => (detail = /** @type {CustomEvent} */ (event).detail));
  listener({ target: element, stopImmediatePropagation() {} });
  return JSON.parse(detail).map((/** @type {string} */ text) => JSON.parse(text));
}

class Fiber {
  /** @type {Fiber | null} */
  child = null;

  /** @param {object} memoizedProps @param {object} [rest] */
  constructor(memoizedProps, rest = {}) {
    Object.assign(this, { memoizedProps, return: null, sibling: null, ...rest });
  }
}

test("the reader hands back what is wanted and nothing else", () => {
  assert.deepEqual(read({ data: { a: [{ ad: 1, more: "x" }, { other: 2 }] }, private: { ad: 2 } }), [{ ad: 1, more: "x" }]);
  assert.deepEqual(read({ data: { token: "t" } }), []);
  assert.deepEqual(read({ data: { token: "t", id: null } }), [], "null is not there");
});

test("the reader calls no getter and no function", () => {
  const trap = () => assert.fail("called");
  const data = Object.defineProperty({ ad: 1, toJSON: trap, method: trap }, "hidden", { get: trap, enumerable: true });
  assert.deepEqual(read({ data }), [{ ad: 1 }]);
});

test("the reader follows neither cycles, instances nor the viewer's own data", () => {
  /** @type {any} */
  const data = { ad: { id: "1", birthday: "24/09/1997", store: new Map([["ad", 2]]) }, viewer: { ad: 3 } };
  data.ad.again = data;
  assert.deepEqual(read({ data }), [{ ad: { id: "1" } }]);
  assert.deepEqual(read({ data: { viewer: { ad: 3 }, store: new (class { ad = 4; })() } }), []);
});

test("the reader stays with the post: the list around it holds other people's", () => {
  const list = new Fiber({ entries: [{ ad: "other" }] });
  const mine = new Fiber({ item: { ad: "mine" } }, { return: list });
  const other = new Fiber({ item: { ad: "other" } }, { return: list });
  const own = new Fiber({ className: "post" }, { return: mine });
  const inner = new Fiber({ $$typeof: 1, props: { story: { token: "t", id: "9" } } }, { return: own });
  Object.assign(list, { child: mine });
  Object.assign(mine, { child: own, sibling: other });
  own.child = inner;
  assert.deepEqual(read({ __reactFiber$x: own }), [{ ad: "mine" }, { token: "t", id: "9" }]);
});

test("the reader ends on data without end", () => {
  const deep = {};
  /** @type {any} */
  let at = deep;
  for (let depth = 0; depth < 100_000; depth += 1) at = at.next = {};
  assert.deepEqual(read({ data: deep }), []);
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, { n }]));
  assert.deepEqual(read({ data: wide }), []);
  assert.deepEqual(read({ data: { ad: "x".repeat(1_000_000) } })[0].ad.length, 8192);
});
