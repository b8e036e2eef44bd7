// Where the badge stands: geometry alone, in pixels. Boxes in, a place out.

/**
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box
 * @typedef {import("./state.js").Size} Size
 */

/**
 * What is known of a post's surroundings.
 *
 * @typedef {object} Surroundings
 * @property {Box} post
 * @property {Box | null} line The line of text the badge would stand beside.
 * @property {boolean} rightToLeft
 * @property {Size[]} sizes Of the badge, the one that says most first: all words, the kind of ad alone, the mark alone.
 * @property {Box[]} controls
 * @property {Box[]} text
 * @property {Box[]} pictures
 */

/** How far from where the badge would stand it is looked for room: near, and within sight. */
const NEAR = 96;
const IN_SIGHT = 480;
/** Air above and below it, where there is room for that. */
const AIR = 2;
/** How much nearer it must be to say less. */
const FEWER = 48;

/**
 * The free place nearest to where the platform's rule would have the badge. What is free has neither text nor control
 * nor picture; the badge says less before it covers a picture, and covers a picture before it covers text.
 * @param {Surroundings} surroundings
 * @returns {{x: number, y: number, form: string}}
 */
export const choosePlace = ({ post, line, rightToLeft, sizes, controls, text, pictures }) => {
  const byLeft = (/** @type {Box[]} */ boxes) => boxes.sort((a, b) => a.left - b.left);
  const covered = byLeft([...controls, ...text]);
  const filled = byLeft([...covered, ...pictures]);
  const [whole, short, mark] = sizes;
  /** @param {Size} size @param {Box[]} taken @param {number} reach @param {number} [air] */
  const seek = (size, taken, reach, air = AIR) => {
    const { width, height } = size;
    const end = rightToLeft ? post.left + 8 : post.right - width - 8;
    const wish = line
      ? { x: rightToLeft ? line.left - width - 8 : line.right + 8, y: (line.top + line.bottom - height) / 2 }
      : { x: end, y: post.top + 4 };
    const place = findGap(post, size, taken, wish, reach, air);
    return place && { ...place, form: size.form };
  };
  /** The whole badge, or in fewer words much nearer. @param {number} reach @param {number} air */
  const worded = (reach, air) => {
    const [all, few] = [whole, short].map((size) => seek(size, filled, reach, air));
    return all && few ? (all.cost <= few.cost + FEWER ? all : few) : (all ?? few);
  };
  return (
    worded(NEAR, AIR) ?? worded(NEAR, 0) ?? worded(IN_SIGHT, AIR) ??
    seek(mark, filled, Infinity) ?? seek(mark, covered, Infinity) ?? seek(mark, byLeft([...controls]), Infinity) ??
    { x: post.right - mark.width - 4, y: post.bottom - mark.height - 4, form: mark.form }
  );
};

/**
 * The free place for a box that is nearest to where it would stand; a step down counts as two aside.
 * @param {Box} post
 * @param {Size} size
 * @param {Box[]} taken Ordered by their left sides.
 * @param {{x: number, y: number}} wish
 * @param {number} reach How far up and down to look.
 * @param {number} air
 */
export const findGap = (post, { width, height }, taken, wish, reach, air) => {
  const [left, right] = [post.left + 6, post.right - 6 - width];
  const [first, last] = [post.top + 2, post.bottom - 2 - height];
  let found = /** @type {{x: number, y: number, cost: number} | null} */ (null);
  let least = Infinity;
  const far = Math.min(reach, Math.max(wish.y - first, last - wish.y));
  for (let away = 0; away <= far && 2 * away < least; away += away < 6 ? 1 : 3) {
    for (const y of away === 0 ? [wish.y] : [wish.y + away, wish.y - away]) {
      if (y < first || y > last) continue;
      let x = left;
      /** Takes the best place between x and `end`. @param {number} end */
      const take = (end) => {
        if (end < x) return;
        const at = Math.min(Math.max(wish.x, x), end);
        const cost = Math.abs(at - wish.x) + 2 * away;
        if (cost < least) [found, least] = [{ x: at, y, cost }, cost];
      };
      for (const box of taken) {
        if (box.bottom + air <= y || box.top >= y + height + air) continue;
        take(Math.min(box.left - 4 - width, right));
        x = Math.max(x, box.right + 4);
      }
      take(right);
    }
  }
  return found;
};
