// Whether something tells two installs apart beyond chance: exact tests, for a deal that was drawn by lot.
//
// Which install gives when, and which ad is whose, is drawn at random before anything is sent. So if nothing depends on the install, every
// way to deal the labels out is as likely as the one that was drawn, whatever the values are and however they hang together. The tests
// count, of all those ways, the ones that look at least as telling: nothing is approximated, and no distribution is assumed.
//
// - Grouping: equal values gather by install. Sum over the values of the squared difference of how often each install has it. It finds a
//   mark, a field only one has, and values that go round within one install, such as connections.
// - Neighbours: in the order in which they came, one install follows the other more regularly, or less often, than by lot. Number of runs
//   (Wald and Wolfowitz).
// - Order: the values of one install are smaller. Sum of ranks (Wilcoxon). It finds counters, clocks and lengths where all values differ.

/** A value of a feature; numbers are ordered as such, texts as they are spelled. @typedef {string | number} Value */
/** Features of one record by their names. @typedef {Record<string, Value>} Row */
/** `p`: how probable it is that chance alone separates as much. @typedef {{feature: string, test: "grouping" | "order", p: number}} Finding */

/** Beyond so many ways they are not counted exactly. */
const COUNTABLE = Number.MAX_SAFE_INTEGER;

/** How many ways there are to choose. @param {number} from @param {number} count @returns {number} */
const choose = (from, count) => {
  let ways = 1;
  for (let at = 1; at <= count; at += 1) ways = (ways * (from - count + at)) / at;
  if (ways > COUNTABLE) throw new Error(`${from} over ${count} is too many to be counted`);
  return Math.round(ways);
};

/** @param {number} a @param {number} b @returns {number} */
const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));

/** What was counted before, by what it depends on. @type {Map<string, Map<number, number>>} */
const counted = new Map();

/** Ways by their statistic, counted once. @param {string} what @param {() => Map<number, number>} count */
const once = (what, count) => {
  const known = counted.get(what) ?? count();
  counted.set(what, known);
  return known;
};

/** The share of ways whose statistic is at least as telling. @param {Map<number, number>} ways @param {(statistic: number) => boolean} isTelling */
const share = (ways, isTelling) => {
  let [telling, all] = [0, 0];
  for (const [statistic, count] of ways) {
    all += count;
    if (isTelling(statistic)) telling += count;
  }
  return telling / all;
};

/** How often each value is there, in the order of the values: how often in the first install, and in both. @param {Value[]} values @param {boolean[]} first */
const groups = (values, first) => {
  /** @type {Map<Value, [number, number]>} */
  const found = new Map();
  values.forEach((value, at) => {
    const [own, both] = found.get(value) ?? [0, 0];
    found.set(value, [own + Number(first[at]), both + 1]);
  });
  const compare = (/** @type {Value} */ one, /** @type {Value} */ other) =>
    typeof one === "number" && typeof other === "number" ? one - other : String(one) < String(other) ? -1 : 1;
  return [...found].toSorted(([one], [other]) => compare(one, other)).map(([, counts]) => counts);
};

/**
 * Every way to deal the first install's labels over groups, by a statistic that is a sum over the groups.
 * @param {number[]} sizes Of the groups.
 * @param {number} own How many labels the first install has.
 * @param {(at: number, inIt: number) => number} part What a group adds where so many of it are the first install's.
 */
const deals = (sizes, own, part) => {
  /** Ways by the statistic, for each number of labels dealt. */
  let before = Array.from({ length: own + 1 }, () => /** @type {Map<number, number>} */ (new Map()));
  before[0].set(0, 1);
  sizes.forEach((size, at) => {
    const after = Array.from({ length: own + 1 }, () => /** @type {Map<number, number>} */ (new Map()));
    for (let inIt = 0; inIt <= size; inIt += 1) {
      const [ways, adds] = [choose(size, inIt), part(at, inIt)];
      for (let dealt = 0; dealt + inIt <= own; dealt += 1) {
        const into = after[dealt + inIt];
        for (const [statistic, count] of before[dealt]) into.set(statistic + adds, (into.get(statistic + adds) ?? 0) + count * ways);
      }
    }
    before = after;
  });
  return before[own];
};

/** @param {Value[]} values @param {boolean[]} first Which of them are the first install's. */
export const grouping = (values, first) => {
  const counts = groups(values, first);
  if (counts.length === 1 || counts.length === values.length) return 1;
  const own = first.filter(Boolean).length;
  const common = divisor(own, values.length - own);
  const [weight, other] = [(values.length - own) / common, own / common];
  const part = (/** @type {number} */ size, /** @type {number} */ inIt) => (inIt * weight - (size - inIt) * other) ** 2;
  const sizes = counts.map(([, both]) => both).toSorted((a, b) => a - b);
  const ways = once(`grouping ${own} ${sizes}`, () => deals(sizes, own, (at, inIt) => part(sizes[at], inIt)));
  const seen = counts.reduce((sum, [inIt, size]) => sum + part(size, inIt), 0);
  return share(ways, (statistic) => statistic >= seen);
};

/** @param {Value[]} values @param {boolean[]} first */
export const order = (values, first) => {
  const counts = groups(values, first);
  if (counts.length === 1) return 1;
  const own = first.filter(Boolean).length;
  const sizes = counts.map(([, both]) => both);
  // Twice the mean rank of those that are equal: a whole number.
  const ranks = sizes.map((size, at) => 2 * sizes.slice(0, at).reduce((sum, one) => sum + one, 0) + size + 1);
  const ways = once(`order ${own} ${sizes}`, () => deals(sizes, own, (at, inIt) => inIt * ranks[at]));
  const mean = own * (values.length + 1);
  const seen = Math.abs(counts.reduce((sum, [inIt], at) => sum + inIt * ranks[at], 0) - mean);
  return share(ways, (statistic) => Math.abs(statistic - mean) >= seen);
};

/** Whether what came from one install follows what came from the other as by lot. @param {boolean[]} first In the order in which they came. */
export const neighbours = (first) => {
  const own = first.filter(Boolean).length;
  const other = first.length - own;
  /** Ways to have so many runs. @param {number} runs */
  const ways = (runs) => {
    const [more, less] = [Math.ceil(runs / 2) - 1, Math.floor(runs / 2) - 1];
    return choose(own - 1, more) * choose(other - 1, less) + choose(own - 1, less) * choose(other - 1, more);
  };
  const seen = 1 + first.slice(1).filter((one, at) => one !== first[at]).length;
  const all = new Map(Array.from({ length: first.length - 1 }, (_, at) => [at + 2, ways(at + 2)]));
  // On either side.
  return Math.min(1, 2 * Math.min(share(all, (runs) => runs >= seen), share(all, (runs) => runs <= seen)));
};

/**
 * Every feature tested in the ways that could tell, whichever way the labels are dealt, the most telling first: of one that is always the
 * same none, of two values or of values that all differ one.
 * @param {Row[]} rows @param {boolean[]} first Which of them are the first install's.
 * @returns {Finding[]}
 */
export const findings = (rows, first) => {
  const features = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const all = features.flatMap((feature) => {
    const values = rows.map((row) => row[feature] ?? "absent");
    const different = new Set(values).size;
    /** @type {Finding[]} */
    const tested = [];
    if (different > 1 && different < values.length) tested.push({ feature, test: "grouping", p: grouping(values, first) });
    if (different > 2) tested.push({ feature, test: "order", p: order(values, first) });
    return tested;
  });
  return all.toSorted((one, other) => one.p - other.p);
};

/**
 * What separates the installs so much that chance does it, in any one of the features, less often than once in `1 / alarm` tables (Bonferroni).
 * @param {Row[]} rows @param {boolean[]} first @param {number} alarm
 */
export const telling = (rows, first, alarm) => {
  const all = findings(rows, first);
  return { found: all.filter(({ p }) => p * all.length < alarm), most: all[0], tests: all.length, threshold: alarm / all.length };
};

/** How probable so many of a number are. @param {number} hits @param {number} of @param {number} each */
const binomial = (hits, of, each) => choose(of, hits) * each ** hits * (1 - each) ** (of - hits);

/** Rows of which the first `inFirst` of the first install and the first `inSecond` of the second have a mark. @param {number} each @param {number} inFirst @param {number} inSecond */
const marked = (each, inFirst, inSecond) =>
  grouping(
    Array.from({ length: 2 * each }, (_, at) => Number(at < each ? at < inFirst : at - each < inSecond)),
    Array.from({ length: 2 * each }, (_, at) => at < each),
  );

/**
 * How probably a mark is found that a record of the first install has with one probability and one of the second with another.
 * @param {number} each Records of each install. @param {[number, number]} has @param {number} threshold
 */
export const power = (each, [ours, theirs], threshold) => {
  let sum = 0;
  for (let inFirst = 0; inFirst <= each; inFirst += 1) {
    for (let inSecond = 0; inSecond <= each; inSecond += 1) {
      const probability = binomial(inFirst, each, ours) * binomial(inSecond, each, theirs);
      if (probability > 1e-12 && marked(each, inFirst, inSecond) <= threshold) sum += probability;
    }
  }
  return sum;
};

/** The smallest effect, in steps of a hundredth, that is found with 95 % probability; null where none is. @param {(effect: number) => number} power */
export const smallest = (power) => {
  for (let effect = 1; effect <= 100; effect += 1) if (power(effect / 100) >= 0.95) return effect / 100;
  return null;
};
