// The platform's own "why am I seeing this ad?", once the person opened it.

import { LAST_USED, MAX_SENT } from "./bounds.js";
import { explanationAround, explanationsIn, postOf } from "./find.js";
import { closest, isConnected } from "./dom.js";
import { ask } from "./message.js";
import { settle } from "./posts.js";
import { readProperties } from "./properties.js";
import { snapshot } from "./snapshot.js";
import { random } from "./state.js";

/** @typedef {import("./state.js").Sensor} Sensor */

/** Lets every explanation in a subtree settle, to be read. @param {Sensor} sensor @param {Element} root */
export const searchExplanations = (sensor, root) => {
  // The last thing to be added may complete a container that was there before.
  const around = explanationAround(sensor, root);
  for (const found of around ? [around] : explanationsIn(sensor, root)) settle(sensor, found);
};

/**
 * Sends an explanation once, and again only if it was filled in later.
 * @param {Sensor} sensor
 * @param {Element} element
 * @returns {Generator<void, void>}
 */
export const readExplanation = function* (sensor, element) {
  const { explained, posts } = sensor;
  const known = explained.get(element) ?? { html: "", sent: 0 };
  const html = yield* snapshot(sensor, element, new Map());
  if (!isConnected(element) || known.sent >= MAX_SENT || known.html === html) return;
  explained.set(element, { html, sent: known.sent + 1 });
  const { lastUsed } = sensor;
  const recent = lastUsed && Date.now() - lastUsed.at < LAST_USED ? (posts.get(lastUsed.post)?.key ?? null) : null;
  const id = random();
  sensor.dialogs.set(id, { item: { id, html, properties: readProperties(sensor, element), key: recent } });
};

/** Remembers whose controls the person used: what opens next explains that ad. @param {Sensor} sensor @param {Event} event */
export const noteUse = (sensor, event) => {
  if (!event.isTrusted || sensor.stopped) return;
  if (event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ") return;
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || sensor.hosts.has(target)) return;
  const control = closest(target, "button, [role='button'], [aria-haspopup], summary, a");
  const post = control && postOf(sensor, control);
  if (!post) return;
  sensor.lastUsed = { post, at: Date.now() };
  const key = sensor.posts.get(post)?.key;
  if (key) void ask(sensor, { kind: "touched", key }, "done");
};
