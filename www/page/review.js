// The review of what could be donated: found, ticked and counted here, for nothing of that has to be asked of the core. What is searched
// for only hides rows, so that no tick is lost.

import { words } from "./ask.js";
import { choice } from "./dialogs.js";
import { byId, view } from "./here.js";

/** A record each. @param {Element} inside @returns {HTMLTableSectionElement[]} */
const rowsOf = (inside) => [...inside.querySelectorAll("tbody")];

/** The records of ads. */
const rows = () => [...view.querySelectorAll("form.review")].flatMap(rowsOf);

/** The tick of a record. @param {Element} row */
export const tickOf = (row) => /** @type {HTMLInputElement} */ (row.querySelector('input[name="keys"]'));

/** Records that are ticked, whether they are shown or not. */
const chosen = () => rows().filter((row) => tickOf(row).checked);

/** A text without regard to case and accents. @param {string} text */
export const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether all words that are typed stand in a text. @param {string} text @param {string} typed */
export const isFound = (text, typed) => folded(typed).split(/\s+/u).every((word) => folded(text).includes(word));

/**
 * Of what is given together the first record of an ad counts the person for it, and so the first of an advertiser; what each counts for
 * stands in its bytes and its ticket. The core counts in the same order when they are given.
 */
const layFirst = () => {
  /** @type {Set<string>} */
  const counted = new Set();
  for (const row of rows()) {
    const { key, ad = "", names = "[]", digests = "" } = row.dataset;
    /** @type {string[]} */
    const called = JSON.parse(names);
    const first = { ad: ad !== "" && !counted.has(ad), advertiser: called.length > 0 && !called.some((name) => counted.has(name)) };
    const tick = tickOf(row);
    tick.value = `${key} ${digests.split(" ")[(first.ad ? 0 : 2) + (first.advertiser ? 0 : 1)]}`;
    for (const [name, is] of Object.entries(first)) {
      for (const bytes of row.querySelectorAll(`[data-bytes="${name}"]`)) bytes.textContent = String(is);
      for (const word of row.querySelectorAll(/** @type {"span"} */ (`[data-first="${name}"]`))) word.hidden = word.dataset.is !== String(is);
    }
    if (!tick.checked) continue;
    if (first.ad) counted.add(ad);
    if (first.advertiser) called.forEach((name) => counted.add(name));
  }
};

let turn = 0;

/** Says how many are chosen, and what each record counts for. */
export const countChosen = async () => {
  layFirst();
  const mine = ++turn;
  const args = { chosen: String(chosen().length), number: String(rows().length) };
  const text = await words("review-chosen", args);
  const place = document.getElementById("review-chosen");
  // The words of an earlier count may come later.
  if (mine === turn && place && place.textContent !== text) place.textContent = text;
};

/** Shows the records that are searched for. */
const find = () => {
  const field = /** @type {HTMLInputElement | null} */ (document.getElementById("review-find"));
  if (!field) return;
  let shown = 0;
  for (const row of rows()) {
    const text = [...row.querySelectorAll("[data-find]")].map((part) => part.textContent).join("\n");
    row.hidden = !isFound(text, field.value);
    if (!row.hidden) shown += 1;
  }
  byId("review-nothing").hidden = shown > 0;
};

/** Ticks the records that are shown, or none of them. @param {boolean} on */
export const tickShown = (on) => {
  for (const row of rows().filter(({ hidden }) => !hidden)) tickOf(row).checked = on;
  void countChosen().catch(console.warn);
};

/** Makes the review as it was before the page was drawn anew. */
export const layReview = () => {
  if (rows().length === 0) return;
  find();
  void countChosen().catch(console.warn);
};

/** Answers what is typed and ticked in the review. */
export const followReview = () =>
  view.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.id === "review-find") find();
    if (target.name === "keys") void countChosen().catch(console.warn);
  });

/** The last look before records leave: how many, to whom, of which weeks, how much of it sensitive. @param {HTMLElement} form @returns {Promise<boolean>} */
export const agreedToGive = async (form) => {
  const given = rowsOf(form).filter((row) => tickOf(row).checked);
  const sensitive = given.reduce((sum, row) => sum + Number(row.dataset.sensitive), 0);
  const weeks = [...new Set(given.map((row) => row.dataset.week ?? ""))].sort();
  byId("give-count").textContent = String(given.length);
  byId("give-study").textContent = form.dataset.study ?? "";
  byId("give-controller").textContent = form.dataset.controller ?? "";
  byId("give-weeks").textContent = weeks.join(", ");
  byId("give-sensitive").textContent = String(sensitive);
  return (await choice("give")) === "do";
};
