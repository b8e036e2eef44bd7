// The panel behind a badge.

import { ask } from "./message.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").Post} Post
 */

/**
 * Puts markup of ours into an element, without scripts.
 * @param {Element | ShadowRoot} place
 * @param {string} html
 */
export const fill = (place, html) => {
  const sanitising = /** @type {{setHTML?: (html: string, options: object) => void}} */ (/** @type {unknown} */ (place));
  if (sanitising.setHTML) sanitising.setHTML(html, { sanitizer: {} });
  else place.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
};

/** An empty panel, closed. */
export const makePanel = () => {
  const panel = document.createElement("div");
  panel.className = "panel";
  panel.popover = "auto";
  panel.tabIndex = -1;
  for (const [name, value] of [["role", "dialog"], ["aria-labelledby", "headline"], ["aria-describedby", "kind"]]) panel.setAttribute(name, value);
  return panel;
};

/**
 * What each control of our panels does, remembered when we made it: in Firefox a page finds its way into a closed shadow
 * root, and what it plants or changes there does nothing. @type {WeakMap<Element, Record<string, string | undefined>>}
 */
const controls = new WeakMap();

/** Fills a panel with markup of ours, and remembers what its controls do. @param {HTMLElement} panel @param {string} html */
export const fillPanel = (panel, html) => {
  fill(panel, html);
  for (const control of panel.querySelectorAll("[data-act]")) controls.set(control, { .../** @type {HTMLElement} */ (control).dataset });
};

/** What the control of ours does that an event came from; null for anything else. @param {Event} event */
export const actOf = (event) => event.composedPath().map((at) => (at instanceof Element ? controls.get(at) : undefined)).find(Boolean) ?? null;

/** Opens the page a control of the panel leads to. @param {Sensor} sensor @param {Record<string, string | undefined>} does @param {Post} post */
export const openPage = (sensor, does, post) => {
  const { act: _act, page, ...params } = does;
  if (page !== "dashboard" && page !== "welcome") return;
  /** @type {Record<string, string>} */
  const given = post.key === null ? {} : { key: post.key };
  for (const [name, value] of Object.entries(params)) if (value !== undefined) given[name] = value;
  void ask(sensor, { kind: "open", page, params: given }, "done");
};

/** Mutes what a control of the panel says, or takes it back, and says so in the panel. @param {Sensor} sensor @param {Record<string, string | undefined>} does @param {Post} post @param {HTMLElement} panel */
export const applyMute = async (sensor, does, post, panel) => {
  const scope = /** @type {import("../protocol.js").Mute["scope"]} */ (does.scope);
  if (post.key === null) return;
  if (!(await ask(sensor, { kind: "mute", scope, key: post.key, on: does.on === "yes" }, "done"))) return;
  const answer = await ask(sensor, { kind: "panel", key: post.key }, "html");
  if (!answer || !panel.matches(":popover-open")) return;
  const top = panel.scrollTop;
  const folds = [...panel.querySelectorAll("details")].map(({ open }) => open);
  fillPanel(panel, answer.html);
  for (const [at, fold] of panel.querySelectorAll("details").entries()) fold.open ||= folds[at] ?? false;
  panel.scrollTop = top;
  /** @type {HTMLElement | null} */ (panel.querySelector(`[data-scope="${scope}"]`))?.focus({ preventScroll: true });
};

/**
 * Opens or closes the panel. Escape and a click elsewhere close it: the browser sees to that.
 * @param {Sensor} sensor
 * @param {Element} element
 * @param {Post} post
 * @param {HTMLElement} panel
 * @param {HTMLElement} button
 */
export const togglePanel = async (sensor, element, post, panel, button) => {
  if (panel.matches(":popover-open")) {
    panel.hidePopover();
    return;
  }
  if (post.key === null) return;
  const answer = await ask(sensor, { kind: "panel", key: post.key }, "html");
  if (!element.isConnected || !panel.isConnected || panel.matches(":popover-open")) return;
  if (answer) {
    fillPanel(panel, answer.html);
  } else {
    const sorry = document.createElement("p");
    sorry.id = "headline";
    sorry.textContent = button.dataset.sorry ?? "";
    panel.replaceChildren(sorry);
  }
  panel.showPopover();
  panel.scrollTop = 0;
  positionPanel(panel, button);
  panel.focus({ preventScroll: true });
};

/** Closes a panel once Tab took the focus elsewhere on the page; a page that takes it for itself closes nothing. @param {ShadowRoot} root @param {HTMLElement} panel */
export const closeWhenLeft = (root, panel) => {
  let tabbed = false;
  panel.addEventListener("keydown", ({ key }) => { tabbed = key === "Tab"; });
  // Where the focus goes is known only after it left.
  panel.addEventListener("focusout", () => setTimeout(() => {
    const at = document.activeElement;
    // Nowhere: what had it was replaced, or another window is in front.
    const left = tabbed && at !== null && at !== document.body && document.hasFocus() && !panel.contains(root.activeElement);
    if (left && panel.matches(":popover-open")) panel.hidePopover();
  }));
};

/** Puts an open panel below its badge, or where there is room. @param {HTMLElement} panel @param {HTMLElement} button */
export const positionPanel = (panel, button) => {
  if (!panel.matches(":popover-open")) return;
  const from = button.getBoundingClientRect();
  const room = 8;
  const left = Math.max(room, Math.min(from.right - panel.offsetWidth, innerWidth - panel.offsetWidth - room));
  const below = Math.max(room, from.bottom + room);
  const top = below + panel.offsetHeight <= innerHeight - room ? below : Math.max(room, innerHeight - panel.offsetHeight - room);
  for (const [name, value] of Object.entries({ position: "fixed", inset: "auto", margin: "0", left: `${left}px`, top: `${top}px` })) {
    panel.style.setProperty(name, value);
  }
};
