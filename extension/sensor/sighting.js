// Sightings: half of an ad on the screen for one second.

import { SIGHTING } from "./bounds.js";
import { noticePost } from "./posts.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").Post} Post
 */

/**
 * Whether half of it is on the screen, or half of the screen is filled with it (MRC viewability, 2014).
 * @param {{width: number, height: number}} part What of it is on the screen.
 * @param {{height: number}} whole
 * @param {number} ratio Of the part to the whole.
 * @param {number} screen The height of the screen.
 */
export const isSighted = (part, whole, ratio, screen) => {
  if (part.width <= 0 || part.height <= 0) return false;
  return ratio >= 0.5 || (whole.height > screen && part.height >= screen / 2);
};

/** Takes in what came on the screen and what left it. @param {Sensor} sensor @param {IntersectionObserverEntry[]} entries */
export const onIntersection = (sensor, entries) => {
  const { posts, inView, ads, onScreen } = sensor;
  for (const entry of entries) {
    const element = entry.target;
    const post = posts.get(element);
    if (!element.isConnected || !post) {
      // Forgotten until the page puts it back.
      onScreen.unobserve(element);
      for (const bag of [inView, ads]) bag.delete(element);
      clearTimeout(post?.timer);
      if (post) Object.assign(post, { timer: 0 });
      continue;
    }
    // Some labels get their text when they scroll into view.
    if (post.key === null) {
      // It was watched for a label that was not there yet.
      if (!entry.isIntersecting) continue;
      onScreen.unobserve(element);
      post.visible = true;
      noticePost(sensor, element);
      continue;
    }
    const screen = entry.rootBounds?.height ?? innerHeight;
    if (isSighted(entry.intersectionRect, entry.boundingClientRect, entry.intersectionRatio, screen)) inView.add(element);
    else inView.delete(element);
    timeSighting(sensor, element, post);
  }
};

/** The page came to the front or left it. @param {Sensor} sensor */
export const onVisibility = (sensor) => {
  for (const element of sensor.inView) {
    const post = sensor.posts.get(element);
    if (post) timeSighting(sensor, element, post);
  }
};

/** Starts or stops the second an ad must be seen for. @param {Sensor} sensor @param {Element} element @param {Post} post */
const timeSighting = (sensor, element, post) => {
  const seen = sensor.inView.has(element) && document.visibilityState === "visible" && !sensor.stopped;
  if (!seen) {
    clearTimeout(post.timer);
    post.timer = 0;
  } else if (post.timer === 0 && post.key !== null && !post.sighted) {
    post.timer = window.setTimeout(() => {
      post.timer = 0;
      if (post.key === null || !element.isConnected) return;
      post.sighted = true;
      sensor.sightings.set(post.id, { item: { id: post.id, key: post.key, at: Date.now() } });
      sensor.scheduleSlice(0);
    }, SIGHTING);
  }
};
