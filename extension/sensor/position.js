// The badge brought to its place.

import { extent, isDark, nearestOf, obstacles } from "./measure.js";
import { choosePlace } from "./place.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").Badge} Badge
 */

/** The forms of a badge, the one that says most first: all words, the kind of ad alone, the mark alone. */
const FORMS = ["whole", "short", "mark"];

/**
 * Moves the badge to its place. The post's own style is not touched: wherever the host's containing block is, the host
 * is moved by the difference, and so goes where the post goes.
 * @param {Sensor} sensor
 * @param {Element} element
 * @param {Badge} badge
 */
export const placeBadge = (sensor, element, badge) => {
  const { host, button } = badge;
  host.style.setProperty("transform", "none", "important");
  if (badge.sizes.length === 0 || badge.sizes[0].width === 0) {
    badge.sizes = FORMS.map((form) => {
      button.dataset.form = form;
      const { width, height } = button.getBoundingClientRect();
      return { form, width, height };
    });
  }
  const post = element.getBoundingClientRect();
  if (post.width === 0) return;
  badge.within = extent(post);
  const { near, line } = nearestOf(sensor.rules.near, element);
  if (badge.sizes[0].width === 0) {
    // The post shows only children that name a slot.
    const slot = [...element.children].find((child) => child.slot && (!near || child.contains(near)))?.slot;
    if (!slot || host.slot === slot) return;
    host.slot = slot;
    placeBadge(sensor, element, badge);
    return;
  }
  host.style.setProperty("color-scheme", isDark(near ?? element) ? "dark" : "light", "important");
  const rightToLeft = getComputedStyle(element).direction === "rtl";
  const place = choosePlace({ post, line, rightToLeft, sizes: badge.sizes, ...obstacles(sensor.hosts, element, post, host) });
  button.dataset.form = place.form;
  // What the eye does not get in words the pointer does.
  button.title = place.form === "mark" ? (button.querySelector(".kind")?.textContent ?? "") : "";
  const from = host.getBoundingClientRect();
  const move = `translate(${Math.round(place.x - from.left)}px, ${Math.round(place.y - from.top)}px)`;
  host.style.setProperty("transform", move, "important");
};

/** Places badges anew whose posts changed their size. @param {Sensor} sensor @param {ResizeObserverEntry[]} entries */
export const onResize = (sensor, entries) => {
  for (const { target } of entries) {
    const post = sensor.posts.get(target);
    if (!post?.shown?.host.isConnected) sensor.resized.unobserve(target);
    // It also speaks when it begins to watch.
    else if (post.shown.within !== extent(target.getBoundingClientRect())) placeBadge(sensor, target, post.shown);
  }
};
