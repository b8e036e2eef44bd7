// Long lists.

import { ask } from "./ask.js";
import { params } from "./here.js";
import { morph, parsed } from "./morph.js";
import { showError } from "./notices.js";

/** Rows kept before and after what can be seen, and asked for at a time beyond it. */
const NEAR = 8;
const AHEAD = 24;

/**
 * Which rows can be seen: the first, and how many.
 * @param {number} top Of the list on the screen, in pixels.
 * @param {number} height Of a row.
 * @param {number} screen The height of the screen.
 */
export const rowsInSight = (top, height, screen) => ({
  first: Math.max(0, Math.floor(-top / height)),
  count: Math.ceil(screen / height) + 1,
});

/**
 * Whether rows that are not there come near the screen.
 * @param {{from: number, to: number, total: number}} there
 * @param {{first: number, count: number}} seen
 */
export const isRunningOut = ({ from, to, total }, { first, count }) =>
  (first - from < NEAR && from > 0) || (to - (first + count) < NEAR && to < total);

/**
 * A list of which only the rows near the screen are there. All rows have one height, so what is missing is kept free
 * as padding.
 * @param {() => number} generation Counts the renderings of the page: rows asked for before the last one are not shown.
 */
export const makeList = (generation) => {
  let loading = false;
  const element = () => document.getElementById("rows");
  const items = () => /** @type {HTMLElement[]} */ ([...(element()?.children ?? [])]);
  const offset = () => Number(items()[0]?.dataset.at ?? 0);

  /** Keeps room for the rows that are not there, and asks for those that come into sight. */
  const lay = () => {
    const rows = element();
    const [one] = items();
    if (!rows || !one) return;
    const height = one.getBoundingClientRect().height;
    const total = Number(rows.dataset.total);
    const from = offset();
    const to = from + items().length;
    if (total > items().length) {
      rows.style.setProperty("padding-block", `${from * height}px ${Math.max(0, total - to) * height}px`);
    } else {
      rows.style.removeProperty("padding-block");
    }
    const { first, count } = rowsInSight(rows.getBoundingClientRect().top, height, innerHeight);
    if (isRunningOut({ from, to, total }, { first, count })) void load();
  };

  /** Brings the rows around what can be seen. */
  const load = async () => {
    const rows = element();
    const [one] = items();
    if (loading || !rows || !one) return;
    loading = true;
    try {
      const { first, count } = rowsInSight(rows.getBoundingClientRect().top, one.getBoundingClientRect().height, innerHeight);
      const from = Math.max(0, first - AHEAD);
      const { tab: _tab, key: _key, ...query } = params();
      const mine = generation();
      const { html } = await ask({ kind: "rows", query, offset: from, limit: count + 2 * AHEAD });
      if (mine !== generation() || html === "" || element() !== rows) return;
      const had = `${offset()} ${items().length}`;
      morph(rows, parsed(html));
      if (`${offset()} ${items().length}` === had) return; // there is no more to be had
    } finally {
      loading = false;
    }
    lay();
  };

  let waiting = false;
  let resting = 0;
  const keepPlace = () => history.replaceState({ y: scrollY }, "");
  // Whatever a click leads to: this is the place that is left by it.
  addEventListener("click", keepPlace, { capture: true });
  addEventListener("scroll", () => {
    clearTimeout(resting);
    const { href } = location;
    // Going back changes the address at once and says so later: the place of this page is not that of the other.
    resting = window.setTimeout(() => location.href === href && keepPlace(), 150);
    if (waiting || !element()) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      lay();
    });
  }, { passive: true });
  addEventListener("resize", lay);
  /** The place of the page that is left is not that of the next. */
  const rest = () => clearTimeout(resting);
  return { items, offset, lay, rest, load: () => load().catch(showError) };
};
