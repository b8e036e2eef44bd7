// A post as markup, with what the eye sees.

import { MAX_ATTRIBUTE, MAX_HTML, MAX_LABEL_CHARS } from "./bounds.js";
import { fold, isLabel } from "./label.js";
import { UNSEEN, shadowOf } from "./visible.js";

/** @typedef {import("./state.js").Sensor} Sensor */

const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const DROPPED = new Set(["script", "style", "noscript", "link", "meta", "textarea", "object", "embed"]);
const MEDIA = new Set(["img", "video", "audio", "source", "image", "input", "track"]);
const ADDRESSES = new Set(["src", "srcset", "poster", "xlink:href", "value", "nonce"]);

/** @param {string} text */
const escape = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");

/**
 * The markup of an element, written by hand: a clone would run the constructors of the page's custom
 * elements. Pictures, scripts and what the person typed are left out.
 * @param {Sensor} sensor
 * @param {Element} element
 * @param {Map<Element, string>} shown Labels and what they show, written in as `data-sightline-label`.
 * @returns {Generator<void, string>}
 */
export const snapshot = function* (sensor, element, shown) {
  let out = "";
  let left = MAX_HTML;
  /** What is still to be written: nodes, and ends of elements. @type {(Node | string)[]} */
  const rest = [element];
  for (let steps = 1; rest.length > 0; steps += 1) {
    if (steps % 100 === 0) yield;
    const node = /** @type {Node | string} */ (rest.pop());
    if (typeof node === "string") {
      out += node; // paid for with the beginning, so that the markup stays whole when room runs out
      continue;
    }
    const begin = node.nodeType === Node.TEXT_NODE ? escape(node.nodeValue ?? "") : opening(sensor, node, shown);
    const end = node instanceof Element && !VOID.has(node.localName) ? `</${node.localName}>` : "";
    if (begin === "" || begin.length + end.length > left) continue;
    left -= begin.length + end.length;
    out += begin;
    if (end === "") continue;
    rest.push(end);
    if (node instanceof HTMLTemplateElement) continue;
    for (let child = node.lastChild; child; child = child.previousSibling) rest.push(child);
  }
  return out;
};

/**
 * The beginning of an element, with the text of its shadow root; nothing for what is left out.
 * @param {Sensor} sensor
 * @param {Node} node
 * @param {Map<Element, string>} shown
 */
const opening = ({ rules, hosts }, node, shown) => {
  if (!(node instanceof Element) || hosts.has(node)) return "";
  const name = node.localName;
  if (DROPPED.has(name) || (node.getAttribute("contenteditable") ?? "false") !== "false") return "";
  let tag = `<${name}`;
  for (const { name: key, value } of node.attributes) {
    if (key.startsWith("on") || key === "data-sightline-label" || value.length > MAX_ATTRIBUTE) continue;
    if (MEDIA.has(name) && ADDRESSES.has(key)) continue;
    tag += ` ${key}="${escape(value)}"`;
  }
  const label = shown.get(node);
  // Where text and sight agree the markup says it all, unless it is the very label.
  if (label !== undefined && (isLabel(rules.labels, label) || fold(label) !== fold(node.textContent ?? ""))) {
    tag += ` data-sightline-label="${escape(label)}"`;
  }
  // Asking for a shadow root is slow; elements that have one are empty or the page's own.
  const hidden = node.firstChild === null || name.includes("-") ? shadowOf(hosts, node) : null;
  const text = hidden ? shadowText(hidden) : "";
  return text ? `${tag}><template shadowrootmode="closed">${escape(text)}</template>` : `${tag}>`;
};

/** The text of a small shadow root: buttons and labels, not whole components. @param {ShadowRoot} root */
const shadowText = (root) => {
  if (root.childElementCount > 8) return "";
  const text = [...root.childNodes]
    .filter((node) => !(node instanceof Element && UNSEEN.has(node.localName)))
    .map((node) => node.textContent ?? "")
    .join("")
    .trim();
  return text.length <= MAX_LABEL_CHARS ? text : "";
};
