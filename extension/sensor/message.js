// Messages to the background.

/** @typedef {import("./state.js").Sensor} Sensor */

/** Whether the extension this script belongs to is still there. @param {typeof chrome} api */
export const isAlive = (api) => {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    return false;
  }
};

/**
 * Asks the background; `null` when there is no answer to be had, `false` when it refuses.
 * @template {import("../protocol.js").Answer["kind"]} K
 * @param {Sensor} sensor
 * @param {import("../protocol.js").FromPage} message
 * @param {K} kind The kind of the answer hoped for.
 * @returns {Promise<Extract<import("../protocol.js").Answer, {kind: K}> | null | false>}
 */
export const attempt = async (sensor, message, kind) => {
  if (sensor.stopped) return null;
  try {
    const answer = await sensor.api.runtime.sendMessage(message);
    if (answer?.kind === kind) return answer;
    return answer ? false : null;
  } catch {
    // The extension was reloaded, updated or removed: what is left of this script has nobody to talk to.
    if (!isAlive(sensor.api)) sensor.stop();
    return null;
  }
};

/**
 * Asks the background; `null` when it has no answer or refuses.
 * @template {import("../protocol.js").Answer["kind"]} K
 * @param {Sensor} sensor
 * @param {import("../protocol.js").FromPage} message
 * @param {K} kind The kind of the answer hoped for.
 */
export const ask = async (sensor, message, kind) => (await attempt(sensor, message, kind)) || null;
