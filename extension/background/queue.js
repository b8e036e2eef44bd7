// What may be given by itself, where the person chose that: looked for now and then, and left to wait.

import { api } from "./browser.js";
import { flushQuietly } from "./collector.js";
import { announce, ask } from "./core.js";

/** How often it is looked for, in minutes. */
const PERIOD = 180;

/** Looks for it from here on, or no more. @param {boolean} on */
export const watchQueue = async (on) => {
  if (!on) await api.alarms.clear("queue");
  else if (!(await api.alarms.get("queue"))) await api.alarms.create("queue", { delayInMinutes: PERIOD, periodInMinutes: PERIOD });
  // What waits has a time at which it is sent.
  flushQuietly();
};

/** Lets wait what may be given by itself. */
const queue = async () => {
  const { on } = await ask({ kind: "queue" });
  if (on) announce();
  await watchQueue(on);
};

/** The same, which nobody waits for. */
export const queueQuietly = () => void queue().catch((error) => console.warn("Sightline: queue", error));
