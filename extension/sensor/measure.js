// What a post looks like around its badge: lines, colours, and the boxes of what stands in it.

import { MAX_BOXES, MAX_LABEL_NODES, MAX_NODES } from "./bounds.js";
import { boxesOf, find, firstChildOf, matches, nameOf } from "./dom.js";
import { generated, shadowOf } from "./visible.js";

/** @typedef {import("./place.js").Box} Box */

const CONTROLS = "a, button, input, select, textarea, label, summary, [contenteditable], [role='button'], [role='link'], [role='tab'], [role='switch'], [role='checkbox']";
const PICTURES = "img, video, canvas, iframe, svg, object, embed";

/**
 * What the badge would stand beside: the element of the rule, and the box of its first line of text.
 * @param {string[]} selects The rule.
 * @param {Element} element
 * @returns {{near: Element | null, line: Box | null}}
 */
export const nearestOf = (selects, element) => {
  for (const select of selects) {
    const near = find(element, select);
    const whole = near?.getBoundingClientRect();
    if (!near || !whole || whole.width === 0 || whole.height === 0) continue;
    /** @type {Box | null} */
    let line = null;
    const range = document.createRange();
    const walker = document.createTreeWalker(near, NodeFilter.SHOW_TEXT);
    for (let nodes = 0; nodes < MAX_LABEL_NODES && walker.nextNode(); nodes += 1) {
      if (!walker.currentNode.nodeValue?.trim()) continue;
      range.selectNodeContents(walker.currentNode);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (right - left < 2) continue;
        line ??= { left, top, right, bottom };
        if (top < line.bottom && bottom > line.top) [line.left, line.right] = [Math.min(line.left, left), Math.max(line.right, right)];
      }
    }
    return { near, line: line ?? whole };
  }
  return { near: null, line: null };
};

/** Whether what is behind an element is dark. @param {Element} element */
export const isDark = (element) => {
  /** How light a computed color is, from 0 to 1; null where nearly nothing is painted. @param {string} color */
  const lightness = (color) => {
    const numbers = (color.match(/-?[\d.]+/gu) ?? []).map(Number);
    if (!color.startsWith("rgb") || numbers.length < 3 || (numbers[3] ?? 1) < 0.5) return null;
    return (0.2126 * numbers[0] + 0.7152 * numbers[1] + 0.0722 * numbers[2]) / 255;
  };
  for (let at = /** @type {Node | null} */ (element); at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const light = at instanceof Element ? lightness(getComputedStyle(at).backgroundColor) : null;
    if (light !== null) return light < 0.4;
  }
  // Nothing is painted: dark is where the ink is light.
  return (lightness(getComputedStyle(element).color) ?? 0) > 0.6;
};

/**
 * The boxes of controls, text and pictures of a post.
 * @param {WeakSet<Node>} hosts Our own elements.
 * @param {Element} element
 * @param {DOMRect} post
 * @param {HTMLElement} host
 */
export const obstacles = (hosts, element, post, host) => {
  const controls = /** @type {Box[]} */ ([]);
  const text = /** @type {Box[]} */ ([]);
  const pictures = /** @type {Box[]} */ ([]);
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let steps = 0; steps < MAX_NODES && controls.length + text.length + pictures.length < MAX_BOXES && walker.nextNode(); steps += 1) {
    const node = walker.currentNode;
    if (node === host) continue;
    if (!(node instanceof Element)) {
      if (!node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        // Letters begin below the top of their line.
        text.push({ left, top: top + (bottom - top) / 8, right, bottom });
      }
      continue;
    }
    const inner = firstChildOf(node) === null || nameOf(node).includes("-") ? shadowOf(hosts, node) : null;
    const bag =
      matches(node, PICTURES) ? pictures
      : matches(node, CONTROLS) || inner?.querySelector(CONTROLS) ? controls
      : inner?.textContent?.trim() && firstChildOf(node) === null ? text
      : firstChildOf(node) === null ? (generated(node, "::before") || generated(node, "::after") ? text : pictures)
      : null;
    for (const box of bag ? boxesOf(node) : []) {
      // A link around the whole post leaves no room anywhere and takes no harm.
      if (box.width * box.height <= post.width * post.height * 0.8) bag?.push(box);
    }
  }
  return { controls, text, pictures };
};

/** How large a box is, as a text that compares. @param {DOMRect} box */
export const extent = ({ width, height }) => `${Math.round(width)} ${Math.round(height)}`;
