// The badge on a post.

import { LEFT_ALONE, MAX_ATTACHED, MAX_BADGES } from "./bounds.js";
import { ask } from "./message.js";
import { actOf, applyMute, closeWhenLeft, fill, makePanel, openPage, positionPanel, togglePanel } from "./panel.js";
import { pointAtMenu } from "./pointer.js";
import { placeBadge } from "./position.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").Post} Post
 * @typedef {import("./state.js").Badge} Badge
 */

/** Lets a post bear a badge, or none; not while its panel is being read. @param {Sensor} sensor @param {Element} element @param {Post} post @param {string | null} badge */
export const updateBadge = (sensor, element, post, badge) => {
  post.badge = badge;
  const { shown } = post;
  const focused = shown !== null && document.activeElement === shown.host;
  if (shown && shown.html !== badge) {
    if (shown.panel.matches(":popover-open")) return;
    shown.host.remove();
    Object.assign(post, { shown: null, attached: 0 });
  }
  attachBadge(sensor, element, post);
  if (focused && post.shown !== shown) post.shown?.button.focus({ preventScroll: true });
};

/** Asks anew what badges ads bear: the person muted something or said what they think. @param {Sensor} sensor @param {Iterable<Element>} elements */
export const refreshBadges = async (sensor, elements) => {
  const all = [...elements];
  const keys = [...new Set(all.map((element) => sensor.posts.get(element)?.key ?? ""))].filter(Boolean);
  while (keys.length > 0) {
    const answer = await ask(sensor, { kind: "badges", keys: keys.splice(0, MAX_BADGES) }, "badges");
    const now = new Map(answer?.items.map(({ key, badge }) => [key, badge]));
    for (const element of all) {
      const post = sensor.posts.get(element);
      const badge = now.get(post?.key ?? "");
      if (!post || badge === undefined) continue;
      post.badgeGeneration = sensor.badgeGeneration;
      updateBadge(sensor, element, post, badge);
    }
  }
};

/** Puts the badge on a post, again if the page took it away, and in its place. @param {Sensor} sensor @param {Element} element @param {Post} post */
export const attachBadge = (sensor, element, post) => {
  if (post.key === null || post.badge === null || sensor.stopped) return;
  if (post.shown?.host.parentNode !== element) {
    const now = performance.now();
    if (now - post.attachedAt > LEFT_ALONE) post.attached = 0;
    if (post.attached >= MAX_ATTACHED) return;
    post.attached += 1;
    post.attachedAt = now;
    post.shown ??= makeBadge(sensor, element, post, post.badge);
    element.append(post.shown.host);
    // A panel that was open went with the host, and no event says so.
    post.shown.button.setAttribute("aria-expanded", String(post.shown.panel.matches(":popover-open")));
    sensor.resized.observe(element);
  }
  placeBadge(sensor, element, post.shown);
};

/** Styles of our element that no style sheet of the page may change. */
const HOST_STYLE = Object.entries({
  all: "initial", position: "absolute", "z-index": "1", width: "max-content", height: "max-content", margin: "0",
});

/** What happens in the badge is not the page's business: a click on a post opens it on many sites. */
const KEPT_FROM_PAGE = Object.freeze([
  "click", "dblclick", "auxclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend",
  "keydown", "keyup", "keypress", "focusin", "focusout",
]);

/** @param {Sensor} sensor @param {Element} element @param {Post} post @param {string} html @returns {Badge} */
const makeBadge = (sensor, element, post, html) => {
  const host = document.createElement("div");
  sensor.hosts.add(host);
  for (const [name, value] of HOST_STYLE) host.style.setProperty(name, value, "important");
  const root = host.attachShadow({ mode: "closed" });
  if (sensor.sheet) root.adoptedStyleSheets = [sensor.sheet];
  fill(root, html);
  const button = root.querySelector("button") ?? root.appendChild(document.createElement("button"));
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-expanded", "false");
  const panel = makePanel();
  root.append(panel);

  let within = false;
  let [pressed, closed] = [0, 0];
  // When it happened: it may be heard of later.
  button.addEventListener("pointerdown", (event) => { pressed = event.timeStamp; });
  panel.addEventListener("beforetoggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState === "closed") closed = performance.now();
    within = root.activeElement !== null && panel.contains(root.activeElement);
  });
  panel.addEventListener("toggle", (event) => {
    const open = /** @type {ToggleEvent} */ (event).newState === "open";
    button.setAttribute("aria-expanded", String(open));
    if (open) return;
    // Not every browser gives the focus back across a shadow root.
    const at = document.activeElement;
    if (within && (at === document.body || at === host)) button.focus({ preventScroll: true });
    if (post.shown?.panel === panel) updateBadge(sensor, element, post, post.badge);
  });
  closeWhenLeft(root, panel);
  // It grows when a part is unfolded.
  new ResizeObserver(() => positionPanel(panel, button)).observe(panel);
  root.addEventListener("click", (event) => {
    if (!event.isTrusted) return;
    if (event.composedPath().includes(button)) {
      // The press itself has closed the panel, as one elsewhere would; a key (no `detail`) does not.
      const byPress = /** @type {MouseEvent} */ (event).detail > 0 && closed >= pressed;
      if (!byPress) void togglePanel(sensor, element, post, panel, button);
      return;
    }
    const does = actOf(event);
    if (does?.act === "close") panel.hidePopover();
    else if (does?.act === "open") openPage(sensor, does, post);
    else if (does?.act === "mute") void applyMute(sensor, does, post, panel);
    else if (does?.act === "where") {
      panel.hidePopover();
      pointAtMenu(sensor, element, root, button, does.hint ?? "");
    }
  });
  for (const name of KEPT_FROM_PAGE) host.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
  return { html, host, button, panel, sizes: [], within: "" };
};
