// Labels in the form in which they are compared. Pure: the core's `text::fold` does the same.

/** @typedef {import("./state.js").SensorRules} SensorRules */

const INVISIBLE = /[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}\u{FEFF}\u{64B}-\u{652}]/gu;
/** Texts whose answer is remembered: a page says the same few things a thousand times. */
const MAX_REMEMBERED = 4000;
/** The shortest beginning of a word that counts as one, in characters. */
const BEGINNING = 3;

/** A label in the form in which the core compares it. @param {string} text */
export const fold = (text) => text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim().toLowerCase();

/**
 * The words of a platform's labels, ready to be asked.
 *
 * @typedef {object} Labels
 * @property {(text: string) => boolean} are Whether a text is one of them, alone or before a separator.
 * @property {(text: string) => boolean} name Whether a text is one of them that names somebody: “Promoted by …”.
 * @property {(text: string) => boolean} areTime Whether a text says how long ago something was, as platforms write it: `3h`, `12:30`.
 * @property {(text: string) => boolean} begin Whether one of them begins with a text.
 * @property {(text: string) => boolean} holdLetters Whether a text's letters stand in one of them in this order: it may be a part of it.
 */

/** Which letters a text holds, in 32 bits: what has another than a word is no part of it, and most are told so without being read. @param {string} text */
const lettersOf = (text) => {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
};

/** Whether letters stand in a word in their order. @param {string} letters @param {string} word */
const isSpread = (letters, word) => {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
};

const SEPARATOR = /[·⋅•|]/u;

/** What a text says before the first separator, as it stands. @param {string} text */
const beforeSeparator = (text) => text.split(SEPARATOR, 1)[0].trim();

/** The first part between separators that says anything, folded. @param {string} text */
const firstPart = (text) => fold(text).split(SEPARATOR).map((part) => part.trim()).find(Boolean) ?? "";

/** Whether a text holds something between what stands before and after a name. @param {string} text @param {[string, string]} around */
const fits = (text, [before, after]) => text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);

/** @param {SensorRules["labels"]} labels @returns {Labels} */
export const makeLabels = (labels) => {
  const words = new Set(labels?.words);
  const around = labels?.around ?? [];
  const spans = labels?.spans ?? [];
  const beginnings = new Set([...words].flatMap((word) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1))));
  // Most texts are ruled out by how they begin and end, before anything is made of them.
  const starts = new Set([...words, ...around.map(([before]) => before)].map((text) => text.charAt(0)));
  const ends = new Set(around.filter(([before]) => before === "").map(([, after]) => after.charAt(after.length - 1)));
  const isPlain = (/** @type {string} */ letter) => letter < "\u{80}";
  const mayBe = (/** @type {string} */ first) => {
    const [start, end] = [first.charAt(0).toLowerCase(), first.charAt(first.length - 1).toLowerCase()];
    return !isPlain(start) || !isPlain(end) || starts.has(start) || ends.has(end);
  };
  /** @type {Map<string, boolean>} */
  const remembered = new Map();
  /** @type {Map<string, boolean>} */
  const parts = new Map();
  /** The longest first: a text is a part of none that is shorter. */
  const all = [...words, ...around.flat()].toSorted((a, b) => b.length - a.length).map((word) => ({ word, held: lettersOf(word) }));
  const longest = all[0]?.word.length ?? 0;

  /** @param {string} text */
  const read = (text) => {
    const first = firstPart(text);
    return words.has(first) || around.some((one) => fits(first, one));
  };

  return {
    are: (text) => {
      const first = beforeSeparator(text);
      if (first !== "" && !mayBe(first)) return false;
      let is = remembered.get(text);
      if (is === undefined) {
        is = read(text);
        if (remembered.size === MAX_REMEMBERED) remembered.clear();
        remembered.set(text, is);
      }
      return is;
    },
    name: (text) => around.some((one) => fits(firstPart(text), one)),
    areTime: (text) => {
      const first = beforeSeparator(text).toLowerCase();
      const rest = first.replace(/^\p{N}+/u, "");
      if (rest === first || first.length > 20) return false;
      const word = rest.trimStart().split(" ", 1)[0].replace(/\.+$/u, "");
      return /^:[\d: apm]*$/u.test(rest) || spans.some((span) => (/^[a-z]{3}/u.test(span) ? word.startsWith(span) : word === span));
    },
    holdLetters: (text) => {
      let may = parts.get(text);
      if (may === undefined) {
        const letters = fold(text);
        may = letters === "";
        if (letters.length <= longest) {
          const held = lettersOf(letters);
          for (const one of all) {
            if (may || one.word.length < letters.length) break;
            may = (held & ~one.held) === 0 && isSpread(letters, one.word);
          }
        }
        if (parts.size === MAX_REMEMBERED) parts.clear();
        parts.set(text, may);
      }
      return may;
    },
    begin: (text) => mayBe(text) && fold(text).length >= BEGINNING && beginnings.has(fold(text)),
  };
};
