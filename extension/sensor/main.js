// The sensor: finds posts that could be ads, shows the background those and no others, and puts the badge on
// what turned out to be an ad. Bundled into one classic script, because browsers load content scripts as such.
//
// One observer stores what changed; the work is done outside its callback in slices of a few milliseconds.
// Nothing the page made is altered, nothing is clicked, nothing is requested.

import { GATHERED, MAX_RECORDS, MAX_RETRIES, PAGE, RETRY } from "./bounds.js";
import { refreshBadges } from "./badge.js";
import { noteUse } from "./explanation.js";
import { explanationRules } from "./find.js";
import { pageShape, reportLooked } from "./health.js";
import { makeLabels } from "./label.js";
import { ask } from "./message.js";
import { onResize } from "./position.js";
import { makeReader } from "./properties.js";
import { onIntersection, onVisibility } from "./sighting.js";
import { workSlice } from "./work.js";

/**
 * @typedef {import("./state.js").Sensor} Sensor
 * @typedef {import("./state.js").SensorRules} SensorRules
 * @typedef {import("./work.js").Work} Work
 */

/** What the page's window holds of ours, in the content script's own world. */
const own = /** @type {{sightline?: boolean}} */ (globalThis);

/** Asks for slices of work: now, or when posts have had time to settle. @param {() => boolean} isStopped @param {() => void} slice */
const scheduler = (isStopped, slice) => {
  let idle = 0;
  let timer = 0;
  let due = 0;
  /** @param {number} delay In milliseconds. */
  const schedule = (delay) => {
    if (isStopped() || idle !== 0) return;
    if (delay > 0) {
      const at = performance.now() + delay;
      if (timer !== 0 && due <= at) return;
      clearTimeout(timer);
      due = at;
      timer = setTimeout(() => { timer = 0; schedule(0); }, delay);
      return;
    }
    idle = requestIdleCallback(() => { idle = 0; slice(); }, { timeout: 200 });
  };
  return schedule;
};

/** @param {Sensor} sensor @param {Work} work */
const observePage = (sensor, work) =>
  new MutationObserver((seen) => {
    if (work.records.length === 0) work.since = performance.now();
    if (work.records.length < MAX_RECORDS) {
      for (const record of seen) work.records.push(record);
    } else {
      // More than it pays to look at one by one: look at everything once.
      work.records = [];
      work.subtrees.add(document.documentElement);
    }
    sensor.scheduleSlice(GATHERED);
  });

/** A sensor that knows nothing of the page yet. @param {typeof chrome} api @param {AbortController} ended @param {Work} work @returns {Sensor} */
const makeSensor = (api, ended, work) => {
  /** @type {Sensor} */
  const sensor = {
    api, rules: /** @type {SensorRules} */ (/** @type {unknown} */ (null)), labels: makeLabels(null), here: { address: "", explanations: [] }, askReader: null, sheet: null, stopped: false,
    posts: new WeakMap(), ads: new Set(), badgeGeneration: 0, settling: new Map(), explained: new WeakMap(),
    anchors: new WeakSet(), regions: new Map(), located: new Set(), candidates: new Map(), silent: 0, sending: false, sendAt: 0, sightings: new Map(), dialogs: new Map(), lastUsed: null, hosts: new WeakSet(), looked: 0, counted: false, inView: new Set(),
    onScreen: new IntersectionObserver((entries) => onIntersection(sensor, entries), {
      threshold: Array.from({ length: 21 }, (_, step) => step / 20),
    }),
    resized: new ResizeObserver((entries) => onResize(sensor, entries)),
    scheduleSlice: scheduler(() => sensor.stopped, () => workSlice(sensor, work)),
    stop: () => {
      if (sensor.stopped) return;
      sensor.stopped = true;
      own.sightline = false;
      ended.abort();
      sensor.onScreen.disconnect();
      sensor.resized.disconnect();
      for (const element of sensor.ads) {
        const post = sensor.posts.get(element);
        clearTimeout(post?.timer);
        post?.shown?.host.remove();
      }
      work.records = [];
      for (const bag of [sensor.ads, work.subtrees, sensor.settling, sensor.located, sensor.regions, sensor.candidates, sensor.inView]) bag.clear();
    },
  };
  return sensor;
};

/** Answers the background. @param {Sensor} sensor @param {AbortSignal} ended */
const answerBackground = (sensor, ended) => {
  const onMessage = (/** @type {any} */ message, /** @type {unknown} */ _sender, /** @type {(answer: unknown) => void} */ respond) => {
    if (message?.kind === "stop" && message.platform === sensor.rules.platform) sensor.stop();
    if (message?.kind === "structure" && top === self) respond(pageShape(sensor));
    if (message?.kind === "badges") {
      sensor.badgeGeneration += 1;
      void refreshBadges(sensor, sensor.ads);
    }
  };
  sensor.api.runtime.onMessage.addListener(onMessage);
  ended.addEventListener("abort", () => {
    try {
      sensor.api.runtime.onMessage.removeListener(onMessage);
    } catch {
      // The extension is gone, and with it its messages.
    }
  });
};

/** The rules of this page's platform; asked for again where the background was ended over it. @param {Sensor} sensor */
const askForRules = async (sensor) => {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask(sensor, { kind: "start" }, "start");
    if (answer || sensor.stopped || tries === MAX_RETRIES) return answer;
    await new Promise((go) => setTimeout(go, RETRY * 2 ** tries));
  }
};

const start = async () => {
  const api = /** @type {typeof chrome} */ (/** @type {any} */ (globalThis).browser ?? chrome);
  const ended = new AbortController();
  /** @type {Work} */
  const work = { records: [], since: 0, subtrees: new Set(), job: null };
  const sensor = makeSensor(api, ended, work);
  const { signal } = ended;
  document.addEventListener("visibilitychange", () => onVisibility(sensor), { signal });
  const answer = await askForRules(sensor);
  if (!answer?.rules) {
    own.sightline = false;
    return;
  }
  sensor.rules = answer.rules;
  sensor.labels = makeLabels(answer.rules.labels);
  if (answer.nonce !== null) sensor.askReader = makeReader(answer.nonce, signal);
  // Frames matter only where they are an explanation.
  if (top !== self && !explanationRules(sensor).some((rule) => rule.frame)) return;
  sensor.sheet = new CSSStyleSheet();
  sensor.sheet.replaceSync(sensor.rules.css);
  answerBackground(sensor, signal);
  const reporting = setInterval(() => reportLooked(sensor), PAGE);
  for (const name of ["pointerdown", "keydown"]) {
    document.addEventListener(name, (event) => noteUse(sensor, event), { capture: true, passive: true, signal });
  }
  const observer = observePage(sensor, work);
  signal.addEventListener("abort", () => {
    clearInterval(reporting);
    observer.disconnect();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  work.subtrees.add(document.documentElement);
  sensor.scheduleSlice(0);
};

// The browser may inject the script into a page in which it runs already.
if (!own.sightline) {
  own.sightline = true;
  void start();
}
