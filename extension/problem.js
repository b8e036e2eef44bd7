// What goes wrong, as a sentence for the person and in their language.

const api = /** @type {typeof chrome} */ (/** @type {any} */ (globalThis).browser ?? globalThis.chrome);

/** An error whose message is a sentence for the person already. */
export class Told extends Error {}

/** An error that is a message of `locales/`. */
export class Problem extends Error {
  /** @param {string} id @param {Record<string, string | number>} [args] */
  constructor(id, args = {}) {
    super(id);
    this.args = args;
  }
}

/**
 * What is said where the core cannot be asked: the message `browser-<key>`, in the browser's language.
 * @param {string} key
 * @param {string} english Said where the browser has none; a test holds it against `locales/en.ftl`.
 */
export const plainly = (key, english) => api.i18n.getMessage(key) || english;

/**
 * An error as a person reads it. What nobody foresaw keeps its own words, after what to do.
 * @param {unknown} error
 * @param {(id: string, args: Record<string, string | number>) => Promise<string>} words Gives a message.
 * @returns {Promise<string>} Never rejects.
 */
export const inWords = async (error, words) => {
  if (error instanceof Told) return error.message;
  if (error instanceof Problem) {
    const said = await words(error.message, error.args).catch(() => null);
    if (said !== null) return said;
  }
  const detail = error instanceof Error ? error.message : String(error);
  return `${plainly("failed", "That did not work. Try again, or reload this page.")} (${detail})`;
};
