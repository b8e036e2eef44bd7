// Whether reading still works: counts, and the shape of a page for a report. No text, no values.

import { MAX_SHAPE, MAX_SHAPE_DEPTH } from "./bounds.js";
import { attributesOf, firstChildOf, nameOf, nextOf } from "./dom.js";
import { ask } from "./message.js";

/** @typedef {import("./state.js").Sensor} Sensor */

/** Reports how many posts were looked at: a platform that changed is noticed by what is not found any more. @param {Sensor} sensor */
export const reportLooked = (sensor) => {
  const { rules, counted, looked } = sensor;
  if (top !== self || !rules.posts || document.visibilityState !== "visible" || (counted && looked === 0)) return;
  sensor.looked = 0;
  sensor.counted = true;
  // Not sent again where nobody answered: it may have been counted.
  void ask(sensor, { kind: "looked", platform: rules.platform, page: !counted, posts: looked }, "done");
};

/** The shape of the page for a report: names of elements and attributes, and counts. No text, no values. @param {Sensor} sensor */
export const pageShape = ({ rules, ads, hosts }) => {
  const count = (/** @type {string} */ select) => (select ? document.querySelectorAll(select).length : 0);
  const lines = [
    `posts ×${count(rules.posts)}`, `markers ×${count(rules.markers)}`, `labels ×${count(rules.labels?.select ?? "")}`, `ads ×${ads.size}`,
  ];
  const some = rules.posts ? [...document.querySelectorAll(rules.posts)].slice(0, 2) : [];
  for (const root of some.length > 0 ? some : [document.body]) {
    lines.push("");
    let left = MAX_SHAPE;
    /** @type {(element: Element, depth: number) => void} */
    const write = (element, depth) => {
      if (left === 0 || depth > MAX_SHAPE_DEPTH || hosts.has(element)) return;
      left -= 1;
      const names = [...attributesOf(element)].map(({ name }) => name.replace(/[^a-z_:.-]/giu, "#"));
      lines.push(`${" ".repeat(depth)}${nameOf(element).replace(/[^a-z-]/giu, "#")}${names.length > 0 ? `[${names.join(" ")}]` : ""}`);
      for (let child = firstChildOf(element); child && left > 0; child = nextOf(child)) if (child instanceof Element) write(child, depth + 1);
    };
    write(root, 0);
  }
  return lines.join("\n");
};
