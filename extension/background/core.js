// The core's life: made ready, asked, replaced when it trapped.

import init, * as core from "../../pkg/sightline.js";
import { Told, plainly } from "../problem.js";
import { CHANGES } from "../protocol.js";

/** @typedef {import("../protocol.js").Request} Request */

/** Longest the core may take, in milliseconds. A request that trapped never answers. */
const PATIENCE = 60_000;

/** @type {Promise<unknown> | null} */
let ready = null;
/** Whether the instance must be replaced. */
let trapped = false;
/** Ends each request under way when the core trapped. @type {Set<(reason: Error) => void>} */
const pending = new Set();

/** A trap leaves the instance in no state to go on with; the next request gets a fresh one. */
const trap = () => {
  trapped = true;
  for (const reject of pending) reject(stumbled());
};

/** @param {ErrorOptions} [options] */
const stumbled = (options) => new Told(plainly("stumbled", "Sightline stumbled over this. Please try again."), options);

/** @param {unknown} error */
const isTrap = (error) => error instanceof WebAssembly.RuntimeError;

// What traps inside a promise of the core reaches nobody but these two.
addEventListener("error", (event) => isTrap(event.error) && trap());
addEventListener("unhandledrejection", (event) => isTrap(event.reason) && trap());

/** Makes the core ready. */
const start = async () => {
  ready ??= init().catch((/** @type {unknown} */ error) => {
    ready = null;
    throw error;
  });
  await ready;
  if (trapped) {
    // The glue keeps the compiled module and makes a new instance of it.
    trapped = false;
    core.__wbg_reset_state();
  }
};

/**
 * Asks the core.
 * @param {Request} request
 * @returns {Promise<any>} The answer; rejects with a sentence for people.
 */
export const ask = async (request) => {
  await start();
  /** @type {(reason: Error) => void} */
  let give = () => {};
  const given = new Promise((_, reject) => {
    give = reject;
  });
  pending.add(give);
  const patience = setTimeout(() => give(new Told(plainly("slow", "That took too long. Please try again."))), PATIENCE);
  try {
    const answer = await Promise.race([core.handle(request), given]);
    if (answer?.kind === "error") throw new Told(answer.message);
    return answer;
  } catch (error) {
    if (isTrap(error)) {
      trap();
      throw stumbled({ cause: error });
    }
    throw error;
  } finally {
    clearTimeout(patience);
    pending.delete(give);
  }
};

/** Runs one after the other what must not overlap. */
export const inTurn = () => {
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  return /** @type {<T>(work: () => Promise<T>) => Promise<T>} */ (
    (work) => {
      const next = last.then(work, work);
      last = next.catch(() => {});
      return next;
    }
  );
};

/** Tells Sightline's own pages that stored data changed. */
export const announce = () => {
  const channel = new BroadcastChannel(CHANGES);
  channel.postMessage("changed");
  channel.close();
};
