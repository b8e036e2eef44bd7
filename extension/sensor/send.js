// What goes to the background of what was found, and what comes of it.

import { MAX_ITEMS } from "./bounds.js";
import { updateBadge } from "./badge.js";
import { ask } from "./message.js";
import { forgetAd } from "./posts.js";
import { takeBatch } from "./state.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").Post} Post
 */

/** Sends the sightings and the candidates that wait. @param {Sensor} sensor */
export const send = async (sensor) => {
  if (sensor.sightings.length > 0) {
    const items = sensor.sightings;
    sensor.sightings = [];
    void ask(sensor, { kind: "sighted", items }, "done");
  }
  while (sensor.candidates.size > 0) {
    const batch = takeBatch(sensor.candidates, MAX_ITEMS);
    const answer = await ask(
      sensor,
      {
        kind: "seen", platform: sensor.rules.platform, url: location.href,
        lang: document.documentElement.lang || navigator.language, items: batch.map(({ item }) => item),
      },
      "seen",
    );
    for (const { post: element, item } of batch) {
      const post = sensor.posts.get(element);
      const found = answer?.items.find(({ id }) => id === item.id);
      if (post?.id === item.id && found) applyVerdict(sensor, element, post, found);
    }
  }
};

/**
 * What the background made of a post.
 * @param {Sensor} sensor
 * @param {Element} element
 * @param {Post} post
 * @param {{key: string | null, badge: string | null}} found
 */
const applyVerdict = (sensor, element, post, found) => {
  if (found.key === null) return;
  if (post.key !== null && post.key !== found.key) {
    const sent = post.sent;
    forgetAd(sensor, element, post);
    post.sent = sent;
  }
  Object.assign(post, { key: found.key, notBefore: 0, badgeGeneration: sensor.badgeGeneration });
  sensor.ads.add(element);
  updateBadge(sensor, element, post, found.badge);
  // The observer only speaks on change; what is on the screen already is to be said again.
  sensor.onScreen.unobserve(element);
  sensor.onScreen.observe(element);
};
