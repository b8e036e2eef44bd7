// Shows where the platform's own explanation is to be found: a ring around the ad's menu, and beside it what to choose there.
// Nothing is pressed; the focus is put on the menu, as the tabulator would.

import { MAX_MENUS } from "./bounds.js";
import { bringIntoView, boxOf, findAll, isConnected } from "./dom.js";

/** @typedef {import("./state.js").Sensor} Sensor */

/** Room around the ring, and between ring, words and the window's edge, in CSS pixels. */
const AROUND = 4;
const ROOM = 8;

/** What opens the menu of a post; null where the rules know nothing of it that is to be seen. @param {Sensor} sensor @param {Element} element */
const menuOf = ({ rules }, element) => {
  for (const select of rules.menu) {
    for (const found of [...findAll(element, select)].slice(0, MAX_MENUS)) {
      const { width, height } = boxOf(found);
      if (width > 0 && height > 0) return found;
    }
  }
  return null;
};

/**
 * Points at the menu of a post until something is pressed; at the post where its menu is not known.
 * @param {Sensor} sensor
 * @param {Element} element
 * @param {ShadowRoot} root
 * @param {HTMLElement} button The badge.
 * @param {string} words What to choose.
 */
export const pointAtMenu = (sensor, element, root, button, words) => {
  const menu = menuOf(sensor, element);
  const target = menu ?? element;
  bringIntoView(target, { block: menu ? "center" : "start" });
  root.querySelector(".pointer")?.remove();
  const [pointer, ring, hint] = ["pointer", "ring", "hint"].map((name) => Object.assign(document.createElement("div"), { className: name }));
  pointer.popover = "auto";
  Object.assign(hint, { lang: button.lang, dir: button.dir });
  hint.setAttribute("role", "status");
  pointer.append(ring, hint);
  root.append(pointer);
  pointer.showPopover();

  const ended = new AbortController();
  const { signal } = ended;
  const end = () => {
    ended.abort();
    pointer.remove();
  };
  const place = () => {
    if (!isConnected(target)) {
      end();
      return;
    }
    const box = boxOf(target);
    ring.hidden = menu === null;
    Object.assign(ring.style, {
      left: `${box.left - AROUND}px`, top: `${box.top - AROUND}px`, width: `${box.width + 2 * AROUND}px`, height: `${box.height + 2 * AROUND}px`,
    });
    const { offsetWidth, offsetHeight } = hint;
    const below = (menu ? box.bottom : box.top) + AROUND + ROOM;
    const top = below + offsetHeight <= innerHeight - ROOM ? below : Math.max(ROOM, box.top - AROUND - ROOM - offsetHeight);
    const left = Math.max(ROOM, Math.min(box.right - offsetWidth, innerWidth - offsetWidth - ROOM));
    Object.assign(hint.style, { left: `${left}px`, top: `${top}px` });
  };
  // A click anywhere and Escape close it: the browser sees to that.
  pointer.addEventListener("toggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "open") end();
  });
  const onKey = (/** @type {KeyboardEvent} */ { key, isTrusted, repeat }) => {
    if (isTrusted && !repeat && (key === "Enter" || key === " ") && pointer.matches(":popover-open")) pointer.hidePopover();
  };
  document.addEventListener("keydown", onKey, { capture: true, passive: true, signal });
  document.addEventListener("scroll", place, { capture: true, passive: true, signal });
  window.addEventListener("resize", place, { passive: true, signal });

  const control = /** @type {HTMLElement} */ (target);
  if (menu) HTMLElement.prototype.focus.call(control, { preventScroll: true, focusVisible: true });
  if (document.activeElement !== control) button.focus({ preventScroll: true });
  // Words are announced where they come into something that is there already.
  requestAnimationFrame(() => {
    hint.textContent = words;
    place();
  });
  place();
};
