// Labels wherever they stand: what the rules know no post around is found by its words.

import { MAX_ANCHORS, MAX_DRAWN, MAX_LABELS, MAX_LABEL_NODES } from "./bounds.js";
import { attribute, closest, findAll, matches, nameOf, parentOf, textOf } from "./dom.js";
import { postOf, readLabel } from "./find.js";
import { noticePost, settle } from "./posts.js";
import { postState } from "./state.js";
import { UNSEEN } from "./visible.js";

/** @typedef {import("./state.js").Sensor} Sensor */

/** Longest text that may be a label and what stands beside it, in characters. */
const LABEL = 200;
/** Longest text of an element whose label is drawn of pieces, in characters, and how far above a piece it stands. */
const DRAWN = 80;
const CLIMB = 4;
/** Pieces of one or two letters that make an element look drawn. */
const PIECES = 4;
/** Elements that show text without holding any. */
const TEXTLESS = "canvas, use, [aria-labelledby]:empty";
/** Where what ads carry stands without one. */
const MENUS = "nav, footer, dialog, [role='navigation'], [role='contentinfo'], [role='menu'], [role='dialog']";
/** Where texts are no part of what the page says. */
const TYPED = new Set(["textarea", "option", "input", "select"]);

/** An element reads as a label: of the post it stands in, else of a card that is to be found. @param {Sensor} sensor @param {Element} element */
const noticeAnchor = (sensor, element) => {
  const name = nameOf(element);
  if (UNSEEN.has(name) || TYPED.has(name) || sensor.hosts.has(element)) return;
  const post = postOf(sensor, element);
  if (!post) {
    sensor.anchors.add(element);
    settle(sensor, element);
    return;
  }
  const state = postState(sensor, post);
  if (state.anchors.size === MAX_ANCHORS || state.anchors.has(element) || !isChrome(sensor, post, element)) return;
  state.anchors.add(element);
  noticePost(sensor, post);
};

/** Searches for elements that only ads carry, where the rules know no post around them. @param {Sensor} sensor @param {Element} root */
const searchMarks = (sensor, root) => {
  const { marks } = sensor.rules;
  if (marks === "") return;
  let left = MAX_ANCHORS;
  for (const element of [...(matches(root, marks) ? [root] : []), ...findAll(root, marks)]) {
    if (left === 0) break;
    if (postOf(sensor, element) || closest(element, MENUS)) continue;
    left -= 1;
    sensor.anchors.add(element);
    settle(sensor, element);
  }
};

/** Whether a text reads as somebody's words, as the core has it. @param {string} text */
const isSentence = (text) => (/[.!?…。！？]$/u.test(text) && text.length > 3) || text.length > 60;

/**
 * Whether what reads as a label can be the platform's in a post the rules know. Anybody may write “Sponsored”: a label that
 * names nobody counts where no time stands before it, and it stands on a control, before somebody's words, or in a post that
 * leads out. The core looks closer; this keeps from it what somebody wrote.
 * @param {Sensor} sensor
 * @param {Element} post
 * @param {Element} element
 */
const isChrome = ({ labels, located }, post, element) => {
  if (located.has(post) || labels.name(textOf(element) ?? "")) return true;
  const walker = document.createTreeWalker(post, NodeFilter.SHOW_TEXT);
  let [behind, saysBefore, saysBehind] = [false, false, false];
  for (let left = MAX_LABEL_NODES; left > 0 && walker.nextNode(); left -= 1) {
    if (Node.prototype.contains.call(element, walker.currentNode)) {
      behind = true;
      continue;
    }
    const text = (walker.currentNode.nodeValue ?? "").trim();
    if (!behind && labels.areTime(text)) return false;
    if (isSentence(text)) [saysBefore, saysBehind] = [saysBefore || !behind, saysBehind || behind];
  }
  const control = closest(element, "a[href], button, [role='button']");
  if (control && control !== post && Node.prototype.contains.call(post, control)) {
    return nameOf(control) !== "a" || /^[#?]|\/ads\/about|about\/ads/u.test(attribute(control, "href") ?? "");
  }
  if (saysBehind && !saysBefore) return true;
  return [...findAll(post, "a[href*='://']")].slice(0, MAX_LABELS).some(leadsOut);
};

/** Whether a link leads out of the site, by itself or by the site's redirector. @param {Element} link */
const leadsOut = (link) => {
  const site = (/** @type {string} */ host) => host.split(".").slice(-2).join(".");
  const { hostname } = /** @type {HTMLAnchorElement} */ (link);
  return site(hostname) !== site(location.hostname) || /[?&](?:u|url|adurl)=http/u.test(attribute(link, "href") ?? "");
};

/** Looks at one text of the page. @param {Sensor} sensor @param {Node} text */
export const searchText = (sensor, text) => {
  const value = text.nodeValue ?? "";
  const parent = parentOf(text);
  if (parent && value.length <= LABEL && sensor.labels.are(value.trim())) noticeAnchor(sensor, parent);
};

/**
 * Searches a subtree for elements that only ads carry, and for what reads as a label: texts, elements whose texts are pieces of one, elements that show text
 * without holding any.
 * @param {Sensor} sensor
 * @param {Element} root
 * @returns {Generator<void, void>}
 */
export const searchAnchors = function* (sensor, root) {
  /** How many short texts stand in an element. @type {Map<Element, number>} */
  const pieces = new Map();
  /** @type {Set<Element>} */
  const drawn = new Set();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let steps = 1; walker.nextNode(); steps += 1) {
    if (steps % 200 === 0) yield;
    const value = walker.currentNode.nodeValue ?? "";
    if (value.length > LABEL) continue;
    const text = value.trim();
    const parent = text === "" ? null : parentOf(walker.currentNode);
    if (!parent) continue;
    if (sensor.labels.are(text)) {
      noticeAnchor(sensor, parent);
      continue;
    }
    const above = parentOf(parent);
    if (text.length <= 2) {
      for (const one of above ? [parent, above] : [parent]) {
        const count = (pieces.get(one) ?? 0) + 1;
        pieces.set(one, count);
        if (count === PIECES) drawn.add(one);
      }
    } else if (text.length <= 12 && sensor.labels.begin(text)) {
      drawn.add(parent);
    }
  }
  searchMarks(sensor, root);
  for (const element of findAll(root, TEXTLESS)) if (drawn.size < MAX_DRAWN) drawn.add(element);
  for (const element of [...drawn].slice(0, MAX_DRAWN)) {
    // Rules name where the labels of posts they know are drawn.
    if (!postOf(sensor, element)) readDrawn(sensor, element);
    yield;
  }
};

/** Looks at an element whose texts may be pieces of a label, and at those around it while they are as short. @param {Sensor} sensor @param {Element} element */
const readDrawn = (sensor, element) => {
  let at = /** @type {Element | null} */ (element);
  for (let step = 0; at && step < CLIMB && (textOf(at) ?? "").length <= DRAWN; step += 1) {
    if (sensor.labels.are(readLabel(sensor, at) ?? "")) {
      noticeAnchor(sensor, at);
      return;
    }
    at = parentOf(at);
  }
};
