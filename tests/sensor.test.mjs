// The sensor's parts that need no browser: labels, the text of a described tree, sightings, batches, the badge's place.
// Run: node --test tests/sensor.test.mjs

import assert from "node:assert/strict";
import { test } from "node:test";

import { fold, makeLabels } from "../extension/sensor/label.js";
import { choosePlace, findGap } from "../extension/sensor/place.js";
import { send } from "../extension/sensor/send.js";
import { isSighted } from "../extension/sensor/sighting.js";
import { takeBatch } from "../extension/sensor/state.js";
import { plainText, seenText } from "../extension/sensor/visible.js";

test("labels are compared without what nobody sees", () => {
  for (const [text, expect] of [
    [" Spon\u200Bso\u2060red \n", "sponsored"],
    ["مُموَّل", "ممول"],
    ["Ｐｒｏｍｏｔｅｄ", "promoted"],
    ["", ""],
  ]) assert.equal(fold(text), expect);
});

test("only a whole label counts", () => {
  /** @type {import("../extension/sensor/state.js").SensorRules["labels"]} */
  const rules = { select: "span", words: ["sponsored", "ad"], around: [["promoted by ", ""], ["", " ajánlja"]], spans: ["h", "min", "hour", "時間"] };
  const labels = makeLabels(rules);
  for (const text of ["Sponsored", "Sponsored · Paid for by Elm", "AD", "Promoted by Elm", "Elm ajánlja"]) assert.ok(labels.are(text), text);
  for (const text of ["Sponsored by my grandmother", "", "Promoted by", "Adele", "ajánlja", "·"]) assert.ok(!labels.are(text), text);
  for (const text of ["3h", "3 h · Edited", "12 hours ago", "5 min.", "12:30 pm", "3時間"]) assert.ok(labels.areTime(text), text);
  for (const text of ["587,644 followers", "12K views", "h", "Sponsored", "3 horses and a very long story"]) assert.ok(!labels.areTime(text), text);
  assert.ok(labels.name("Promoted by Elm") && !labels.name("Sponsored · Paid for by Elm"));
  assert.ok(!makeLabels(null).are("Sponsored"));
  for (const text of ["Spon", "sored", "", "promotedby", "Ad"]) assert.ok(labels.holdLetters(text), text);
  for (const text of ["deronsops", "Jane", "Sponsored posts", "ß"]) assert.ok(!labels.holdLetters(text), text);
  for (const text of ["Spon", "prom", "Sponsored"]) assert.ok(labels.begin(text) === (text !== "prom"), text);
});

/**
 * A described element: its name, its style and attributes, what is in it.
 * @typedef {{name?: string, style?: Record<string, string>, attributes?: Record<string, string>, box?: number[], in?: (Described | string)[]}} Described
 */

const SHOWN = { display: "inline", opacity: "1", fontSize: "12px", position: "static", visibility: "visible", content: "none", order: "0", flexDirection: "row" };

class FakeElement {
  /** @param {Described} described */
  constructor({ name = "span", style = {}, attributes = {}, box = [0, 0, 100, 20], in: content = [] }) {
    this.nodeType = 1;
    this.localName = name;
    this.style = style;
    this.attributes = attributes;
    this.box = box;
    /** @type {any[]} */
    this.childNodes = content.map((one) => (typeof one === "string" ? { nodeType: 3, nodeValue: one } : new FakeElement(one)));
    for (const [at, child] of this.childNodes.entries()) child.nextSibling = this.childNodes[at + 1] ?? null;
  }
  get firstChild() {
    return this.childNodes[0] ?? null;
  }
  checkVisibility() {
    return this.style.display !== "none" && this.style.visibility !== "hidden" && this.style.opacity !== "0";
  }
  get textContent() {
    /** @type {(node: any) => string} */
    const text = (node) => (node.nodeType === 3 ? node.nodeValue : node.childNodes.map(text).join(""));
    return text(this);
  }
  /** @param {string} name */
  getAttribute(name) {
    return this.attributes[name] ?? null;
  }
  getBoundingClientRect() {
    const [left, top, right, bottom] = this.box;
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  }
  getRootNode() {
    return { getElementById: () => null };
  }
}

test("the text of a label is what the eye sees", () => {
  Object.assign(globalThis, {
    Node: { TEXT_NODE: 3 }, Element: FakeElement, HTMLElement: class {}, HTMLSlotElement: class {}, document: { getElementById: () => null },
    getComputedStyle: (/** @type {FakeElement} */ element, /** @type {string | undefined} */ part) =>
      ({ ...SHOWN, ...(part ? { content: element.attributes[part] ?? "none" } : element.style) }),
  });
  /** @param {Described["in"]} content @param {string} expect @param {Record<string, string>} [style] */
  const check = (content, expect, style = {}) =>
    assert.equal(seenText(new WeakSet(), /** @type {any} */ (new FakeElement({ in: content, style }))), expect);
  check(["Spon", { in: ["sored"] }], "Sponsored");
  check(["Spon", { in: ["x"], style: { display: "none" } }, "sored"], "Sponsored");
  check(["Spon", { in: ["x"], style: { opacity: "0" } }, { in: ["y"], style: { fontSize: "0px" } }, "sored"], "Sponsored");
  check([{ in: ["hidden", { in: ["seen"], style: { visibility: "visible" } }], style: { visibility: "hidden" } }], "seen");
  // Letters moved out of the line, and letters put in their order by style.
  check(["Spon", { in: ["x"], style: { position: "absolute" }, box: [0, 900, 10, 920] }, "sored"], "Sponsored");
  check([{ in: ["sored"], style: { order: "2" } }, { in: ["Spon"], style: { order: "1" } }], "Sponsored", { display: "flex" });
  check([{ in: ["sored"] }, { in: ["Spon"] }], "Sponsored", { display: "flex", flexDirection: "row-reverse" });
  // Written by a style sheet, and in elements nobody reads.
  check([{ attributes: { "::before": '"Spon"', "::after": '"sored"' } }], "Sponsored");
  check([{ name: "script", in: ["x"] }, { name: "title", in: ["y"] }, "Ad"], "Ad");
  check([{ name: "canvas", attributes: { "aria-label": "Sponsored" } }], "Sponsored");
  // What holds one text alone and shows it is told without its style; not where something could be hidden or put beside it.
  /** @param {Described["in"]} content @param {string | null} expect */
  const checkPlain = (content, expect) => assert.equal(plainText(new WeakSet(), /** @type {any} */ (new FakeElement({ in: content }))), expect);
  checkPlain(["Jane Doe"], "Jane Doe");
  checkPlain([{ in: [{ in: ["Jane Doe"] }] }], "Jane Doe");
  checkPlain([], null);
  checkPlain(["Jane", "Doe"], null);
  checkPlain([{ in: ["Jane"] }, { in: [] }], null);
  /** @type {Record<string, string>[]} */
  const hidden = [{ display: "none" }, { opacity: "0" }, { visibility: "hidden" }, { fontSize: "0px" }, { position: "absolute" }];
  for (const style of hidden) checkPlain([{ in: ["x"], style }], null);
  for (const name of ["x-label", "slot", "style"]) checkPlain([{ name, in: ["x"] }], null);
  // Endless ones come to an end.
  check(Array.from({ length: 5000 }, () => ({ in: ["a"] })), "a".repeat(99));
});

test("half of an ad, or half of the screen, is a sighting", () => {
  /** @param {number[]} sizes part's width and height, whole height, ratio, screen @param {boolean} expect */
  const check = ([width, height, whole, ratio, screen], expect) => assert.equal(isSighted({ width, height }, { height: whole }, ratio, screen), expect);
  check([100, 50, 100, 0.5, 800], true);
  check([100, 49, 100, 0.49, 800], false);
  check([100, 400, 2000, 0.2, 800], true);
  check([100, 399, 2000, 0.2, 800], false);
  check([0, 50, 100, 0.5, 800], false);
});

test("what waits is sent oldest first, and each once", () => {
  const waiting = new Map([["a", 1], ["b", 2], ["c", 3]]);
  const take = (/** @type {number} */ most, /** @type {number} */ room) => takeBatch(waiting, most, room, (size) => size);
  assert.deepEqual(take(2, 100), [1, 2]);
  assert.deepEqual([...waiting.keys()], ["c"]);
  assert.deepEqual(take(2, 100), [3]);
  assert.deepEqual(take(2, 100), []);
  // No more than there is room for, and one at least.
  for (const [key, size] of [["d", 4], ["e", 5], ["f", 2]]) waiting.set(/** @type {string} */ (key), /** @type {number} */ (size));
  assert.deepEqual(take(9, 7), [4]);
  assert.deepEqual(take(9, 3), [5]);
  assert.deepEqual(take(9, 3), [2]);
});

test("what nobody answered is sent again, all of it, one message at a time", async () => {
  Object.assign(globalThis, { location: { href: "https://elm.example/" }, document: { documentElement: { lang: "en" } } });
  /** @type {string[]} */
  const taken = [];
  let [under, most, asked] = [0, 0, 0];
  /** @param {any} message */
  const sendMessage = async ({ kind, items, html }) => {
    under += 1;
    most = Math.max(most, under);
    asked += 1;
    await new Promise((go) => setTimeout(go, 1));
    under -= 1;
    // Ended twice over the first message, then once over each kind.
    if (asked <= 2 || [4, 6, 8].includes(asked)) throw new Error("The message port closed before a response was received.");
    taken.push(...(items?.map((/** @type {{id: string}} */ { id }) => `${kind} ${id}`) ?? [`${kind} ${html}`]));
    const answer = { locate: "located", seen: "seen", sighted: "done", explained: "explained" };
    return { kind: answer[/** @type {keyof typeof answer} */ (kind)], items: [] };
  };
  const waiting = (/** @type {string[]} */ ids) => new Map(ids.map((id) => [id, { item: { id, html: id, properties: [] } }]));
  /** @type {any} */
  const sensor = {
    api: { runtime: { id: "own", sendMessage } }, rules: { platform: "facebook" }, stopped: false, silent: 0, sending: false, sendAt: 0, posts: new Map(),
    regions: waiting(["r"]), candidates: waiting(Array.from({ length: 60 }, (_, at) => `c${at}`)), sightings: waiting(["s"]), dialogs: waiting(["d"]),
    scheduleSlice: () => void send(sensor),
  };
  // As slices of work do it, whether an answer is waited for or not.
  for (let slice = 0; slice < 9; slice += 1) void send(sensor);
  const kinds = ["regions", "candidates", "sightings", "dialogs"];
  for (let waited = 0; (sensor.sending || kinds.some((kind) => sensor[kind].size > 0)) && waited < 10_000; waited += 20) await new Promise((go) => setTimeout(go, 20));
  assert.equal(most, 1);
  assert.equal(sensor.silent, 0);
  assert.deepEqual(taken.toSorted(), ["explained d", "locate r", "sighted s", ...Array.from({ length: 60 }, (_, at) => `seen c${at}`)].toSorted());
});

test("what the background refuses costs no other", async () => {
  /** @type {string[]} */
  const taken = [];
  /** @param {any} message */
  const sendMessage = async ({ items }) => {
    const ids = items.map((/** @type {{id: string}} */ { id }) => id);
    if (ids.includes("c7")) return { kind: "error", message: "Sightline stumbled over this." };
    taken.push(...ids);
    return { kind: "seen", items: [] };
  };
  const candidates = new Map(Array.from({ length: 30 }, (_, at) => [`c${at}`, { item: { id: `c${at}`, html: "", properties: [] } }]));
  /** @type {any} */
  const sensor = {
    api: { runtime: { id: "own", sendMessage } }, rules: { platform: "facebook" }, stopped: false, silent: 0, sending: false, sendAt: 0, posts: new Map(),
    regions: new Map(), candidates, sightings: new Map(), dialogs: new Map(), scheduleSlice: () => void send(sensor),
  };
  void send(sensor);
  for (let waited = 0; (sensor.sending || candidates.size > 0) && waited < 10_000; waited += 20) await new Promise((go) => setTimeout(go, 20));
  assert.equal(candidates.size, 0);
  assert.deepEqual(taken.toSorted(), Array.from({ length: 30 }, (_, at) => `c${at}`).filter((id) => id !== "c7").toSorted());
});

/** @type {(left: number, top: number, right: number, bottom: number) => import("../extension/sensor/place.js").Box} */
const box = (left, top, right, bottom) => ({ left, top, right, bottom });
const POST = box(0, 0, 500, 400);

test("a gap is the free place nearest to the wish", () => {
  const size = { form: "whole", width: 100, height: 20 };
  const seek = (/** @type {import("../extension/sensor/place.js").Box[]} */ taken, reach = Infinity) => findGap(POST, size, taken, { x: 300, y: 10 }, reach, 2);
  assert.deepEqual(seek([]), { x: 300, y: 10, cost: 0 });
  // Something stands there: beside it is nearer than below.
  assert.deepEqual(seek([box(290, 0, 330, 40)]), { x: 334, y: 10, cost: 34 });
  // The whole line is taken: below it.
  const below = seek([box(0, 0, 500, 40)]);
  assert.ok(below && below.y >= 42 && below.x === 300, JSON.stringify(below));
  assert.equal(seek([box(0, 0, 500, 400)]), null);
  assert.equal(seek([box(0, 0, 500, 200)], 96), null);
});

test("a badge says less before it covers anything", () => {
  const sizes = [["whole", 200], ["short", 90], ["mark", 24]].map(([form, width]) => ({ form: String(form), width: Number(width), height: 20 }));
  /** @param {Partial<import("../extension/sensor/place.js").Surroundings>} surroundings @param {string} form */
  const check = (surroundings, form) => {
    const place = choosePlace({ post: POST, line: box(20, 10, 120, 30), rightToLeft: false, sizes, controls: [], text: [], pictures: [], ...surroundings });
    assert.equal(place.form, form, JSON.stringify(place));
    return place;
  };
  assert.deepEqual(check({}, "whole"), { x: 128, y: 10, cost: 0, form: "whole" });
  // From right to left it stands on the other side of the line.
  assert.equal(check({ rightToLeft: true, line: box(400, 10, 480, 30) }, "whole").x, 192);
  // Room for the kind alone beside the line, and a picture below.
  check({ text: [box(20, 10, 120, 30), box(230, 0, 500, 400)], pictures: [box(0, 32, 500, 400)] }, "short");
  // Nothing but text everywhere: the mark, on a control least of all.
  const last = check({ text: [box(0, 0, 500, 400)], controls: [box(0, 0, 500, 350)] }, "mark");
  assert.ok(last.y > 350, JSON.stringify(last));
});
