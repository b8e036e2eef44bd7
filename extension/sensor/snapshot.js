// A post as markup, with what the eye sees.

import { MAX_ATTRIBUTE, MAX_HTML, MAX_LABEL_CHARS, MAX_NEIGHBOUR } from "./bounds.js";
import { attribute, attributesOf, childrenOf, firstChildOf, lastChildOf, nameOf, previousOf, textOf } from "./dom.js";
import { fold } from "./label.js";
import { UNSEEN, shadowOf } from "./visible.js";

/** @typedef {import("./state.js").Sensor} Sensor */

const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const DROPPED = new Set(["script", "style", "noscript", "link", "meta", "textarea", "object", "embed"]);
const MEDIA = new Set(["img", "video", "audio", "source", "image", "input", "track"]);
const ADDRESSES = new Set(["src", "srcset", "poster", "xlink:href", "value", "nonce"]);

/**
 * A part of the page around a label: of some elements only some of what stands in them, each of these not to its last
 * node, and elements with numbers.
 *
 * @typedef {object} Region
 * @property {Map<Element, Node[]>} parts
 * @property {Set<Node>} limited
 * @property {(element: Element) => number | null} number Written in as `data-sightline-at`.
 */

/** @param {string} text */
const escape = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");

/**
 * The markup of an element, written by hand: a clone would run the constructors of the page's custom
 * elements. Pictures, scripts and what the person typed are left out.
 * @param {Sensor} sensor
 * @param {Element} element
 * @param {Map<Element, string>} shown Labels and what they show, written in as `data-sightline-label`.
 * @param {Region | null} [region]
 * @returns {Generator<void, string>}
 */
export const snapshot = function* (sensor, element, shown, region = null) {
  let out = "";
  let left = MAX_HTML;
  let nodes = Infinity;
  /** What is still to be written: nodes, ends of elements, and where a neighbour ends. @type {(Node | string | null)[]} */
  const rest = [element];
  for (let steps = 1; rest.length > 0; steps += 1) {
    if (steps % 100 === 0) yield;
    const node = /** @type {Node | string | null} */ (rest.pop());
    if (node === null) {
      nodes = Infinity;
      continue;
    }
    if (typeof node === "string") {
      out += node; // paid for with the beginning, so that the markup stays whole when room runs out
      continue;
    }
    if (region?.limited.has(node)) {
      nodes = MAX_NEIGHBOUR;
      rest.push(null);
    }
    nodes -= 1;
    if (nodes < 0) continue;
    const begin = node.nodeType === Node.TEXT_NODE ? escape(node.nodeValue ?? "") : opening(sensor, node, shown, region);
    const end = node instanceof Element && !VOID.has(nameOf(node)) ? `</${nameOf(node)}>` : "";
    if (begin === "" || begin.length + end.length > left) continue;
    left -= begin.length + end.length;
    out += begin;
    if (end === "") continue;
    rest.push(end);
    if (node instanceof HTMLTemplateElement) continue;
    const some = node instanceof Element ? region?.parts.get(node) : undefined;
    if (some) rest.push(...[...some].reverse());
    else for (let child = lastChildOf(node); child; child = previousOf(child)) rest.push(child);
  }
  return out;
};

/**
 * The beginning of an element, with the text of its shadow root; nothing for what is left out.
 * @param {Sensor} sensor
 * @param {Node} node
 * @param {Map<Element, string>} shown
 * @param {Region | null} region
 */
const opening = ({ labels, hosts, posts }, node, shown, region) => {
  if (!(node instanceof Element) || hosts.has(node)) return "";
  const name = nameOf(node);
  if (DROPPED.has(name) || (attribute(node, "contenteditable") ?? "false") !== "false") return "";
  let tag = `<${name}`;
  for (const { name: key, value } of attributesOf(node)) {
    if (key.startsWith("on") || key.startsWith("data-sightline-") || value.length > MAX_ATTRIBUTE) continue;
    if (MEDIA.has(name) && ADDRESSES.has(key)) continue;
    tag += ` ${key}="${escape(value)}"`;
  }
  const label = shown.get(node);
  // Where text and sight agree the markup says it all, unless it is the very label.
  if (label !== undefined && (labels.are(label) || fold(label) !== fold(textOf(node) ?? ""))) {
    tag += ` data-sightline-label="${escape(label)}"`;
  }
  const number = region?.number(node) ?? null;
  if (number !== null) tag += ` data-sightline-at="${number}"`;
  const section = region ? null : (posts.get(node)?.section ?? null);
  if (section !== null) tag += ` data-sightline-section="${escape(section)}"`;
  // Asking for a shadow root is slow; elements that have one are empty or the page's own.
  const hidden = firstChildOf(node) === null || name.includes("-") ? shadowOf(hosts, node) : null;
  const text = hidden ? shadowText(hidden) : "";
  return text ? `${tag}><template shadowrootmode="closed">${escape(text)}</template>` : `${tag}>`;
};

/** The text of a small shadow root: buttons and labels, not whole components. @param {ShadowRoot} root */
const shadowText = (root) => {
  if (root.childElementCount > 8) return "";
  const text = [...childrenOf(root)]
    .filter((node) => !(node instanceof Element && UNSEEN.has(nameOf(node))))
    .map((node) => textOf(node) ?? "")
    .join("")
    .trim();
  return text.length <= MAX_LABEL_CHARS ? text : "";
};
