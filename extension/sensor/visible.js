// Text as the eye sees it, whatever hides in the markup.

import { MAX_LABEL_CHARS, MAX_LABEL_NODES } from "./bounds.js";
import { attribute, boxOf, boxesOf, childrenOf, firstChildOf, nameOf, nextOf, textOf } from "./dom.js";
import { fold } from "./label.js";

/** Elements that may have a shadow root, beside those of a page's own kind. */
const MAY_HOST = new Set(["article", "aside", "blockquote", "body", "div", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main", "nav", "p", "section", "span"]);

/** The shadow root of an element of the page, closed ones too; null where there is none. @param {WeakSet<Node>} hosts @param {Element} element @returns {ShadowRoot | null} */
export const shadowOf = (hosts, element) => {
  const name = nameOf(element);
  // Asking is slow.
  if (hosts.has(element) || !(MAY_HOST.has(name) || name.includes("-"))) return null;
  try {
    const open = /** @type {any} */ (element).openOrClosedShadowRoot;
    if (open !== undefined) return open;
    return element instanceof HTMLElement ? /** @type {any} */ (chrome).dom.openOrClosedShadowRoot(element) : null;
  } catch {
    return element.shadowRoot;
  }
};

export const UNSEEN = new Set(["script", "style", "noscript", "template", "title", "desc", "defs", "metadata", "head"]);

/**
 * The text a style sheet puts before or after an element.
 * @param {Element} element
 * @param {"::before" | "::after"} where
 */
export const generated = (element, where) => {
  const style = getComputedStyle(element, where);
  const content = style.content;
  if (!content || content === "none" || content === "normal" || style.display === "none") return "";
  if (style.visibility !== "visible" || style.opacity === "0") return "";
  let text = "";
  for (const part of content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)[^)]*\)/gu)) {
    text += part[2] ? (attribute(element, part[2]) ?? "") : part[1].replace(/\\(.)/gu, "$1");
  }
  return text;
};

/**
 * The text of an element as the eye sees it: what style sheets, shadow roots, reused graphics and canvases
 * show, in the order shown, without what is hidden, transparent or moved out of the line.
 * @param {WeakSet<Node>} hosts Our own elements.
 * @param {Element} element
 * @param {(text: string) => boolean} [mayBePart] Whether a text can be a part of what is sought.
 */
export const seenText = (hosts, element, mayBePart = () => true) => {
  let nodes = 0;
  let chars = 0;
  /** @type {DOMRect | null} */
  let line = null;

  /** @type {(ids: string | null) => string} */
  const named = (ids) => {
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    return (ids ?? "").split(/\s+/u).slice(0, 4).map((id) => (id && root.getElementById?.(id)?.textContent) || "").join(" ");
  };

  /** @type {(node: Node, visible: boolean) => string} */
  const read = (node, visible) => {
    nodes += 1;
    if (nodes > MAX_LABEL_NODES || chars > MAX_LABEL_CHARS) return "";
    if (node.nodeType === Node.TEXT_NODE) {
      if (!visible) return "";
      const text = node.nodeValue ?? "";
      chars += text.length;
      return text;
    }
    if (!(node instanceof Element)) return "";
    const name = nameOf(node);
    if (UNSEEN.has(name) || hosts.has(node)) return "";
    if (name === "br") return " ";
    const style = getComputedStyle(node);
    if (style.display === "none" || style.opacity === "0" || Number.parseFloat(style.fontSize) < 1) return "";
    if (node !== element && (style.position === "absolute" || style.position === "fixed") && !inLine(node)) return "";
    const shown = style.visibility === "visible";
    if (name === "canvas") return shown ? (attribute(node, "aria-label") || named(attribute(node, "aria-labelledby")) || textOf(node) || "") : "";
    if (name === "use") return shown ? reused(node) : "";
    const children = [...within(node)].slice(0, MAX_LABEL_NODES);
    if (style.display.endsWith("flex") || style.display.endsWith("grid")) inOrder(children, style);
    const text = children.map((child) => read(child, shown)).join("");
    // Asking for generated text is slow: only where what is there can be a part of a label.
    const whole = mayBePart(text) ? `${generated(node, "::before")}${text}${generated(node, "::after")}` : text;
    // A label that is only said, in an element elsewhere.
    const elsewhere = shown ? attribute(node, "aria-labelledby") : null;
    return (elsewhere && fold(whole) === "" && named(elsewhere)) || whole;
  };

  /** @type {(node: Element) => Iterable<Node>} */
  const within = (node) => {
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes({ flatten: true });
      return assigned.length > 0 ? assigned : childrenOf(node);
    }
    // Asking for a shadow root is slow; what has one is the label itself, empty, or the page's own kind of element.
    const mayHost = node === element || firstChildOf(node) === null || nameOf(node).includes("-");
    return childrenOf((mayHost ? shadowOf(hosts, node) : null) ?? node);
  };

  /** Whether a positioned element stands in the line of the label. @type {(node: Element) => boolean} */
  const inLine = (node) => {
    const box = boxOf(node);
    line ??= boxOf(element);
    const width = Math.min(box.right, line.right) - Math.max(box.left, line.left);
    const height = Math.min(box.bottom, line.bottom) - Math.max(box.top, line.top);
    return box.width > 1 && box.height > 1 && width > box.width / 2 && height > box.height / 2;
  };

  /** @type {(children: Node[], style: CSSStyleDeclaration) => void} */
  const inOrder = (children, style) => {
    const order = new Map(
      children.map((child) => [child, child instanceof Element ? Number(getComputedStyle(child).order) || 0 : 0]),
    );
    children.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (style.flexDirection.endsWith("-reverse")) children.reverse();
  };

  /** @type {(use: Element) => string} */
  const reused = (use) => {
    const href = attribute(use, "href") ?? attribute(use, "xlink:href") ?? "";
    const root = /** @type {Document | ShadowRoot} */ (use.getRootNode());
    const id = href.startsWith("#") ? href.slice(1) : "";
    return (id && (root.getElementById?.(id) ?? document.getElementById(id))?.textContent) || "";
  };

  return read(element, true);
};

/**
 * The text of an element that holds nothing else, in however many elements, and shows it: then its style needs no look where that text can
 * be no part of a label. Null where there may be more to it.
 * @param {WeakSet<Node>} hosts
 * @param {Element} element
 */
export const plainText = (hosts, element) => {
  let at = element;
  let first = firstChildOf(at);
  while (first instanceof Element && nextOf(first) === null) {
    at = first;
    if (UNSEEN.has(nameOf(at)) || nameOf(at).includes("-") || nameOf(at) === "slot" || isOut(at)) return null;
    first = firstChildOf(at);
  }
  if (first?.nodeType !== 3 || nextOf(first) !== null || shadowOf(hosts, element)) return null;
  return isVisible(at) && Number.parseFloat(getComputedStyle(at).fontSize) >= 1 ? first.nodeValue : null;
};

/** Whether an element stands out of the line it is written in. @param {Element} element */
const isOut = (element) => ["absolute", "fixed"].includes(getComputedStyle(element).position);

/** Whether a label can be seen at all. @param {Element} element */
export const isVisible = (element) =>
  element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? boxesOf(element).length > 0;
