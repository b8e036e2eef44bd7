// The review of what could be donated: found, ticked and counted here, for nothing of that has to be asked of the core. What is searched
// for only hides rows, so that no tick is lost.

import { words } from "./ask.js";
import { choice } from "./dialogs.js";
import { byId, view } from "./here.js";

/** @returns {HTMLTableSectionElement[]} A record each. */
const rows = () => [...view.querySelectorAll(/** @type {"tbody"} */ ("form.review tbody"))];

/** The tick of a record. @param {Element} row */
export const tickOf = (row) => /** @type {HTMLInputElement} */ (row.querySelector('input[name="keys"]'));

/** Records that are ticked, whether they are shown or not. */
const chosen = () => rows().filter((row) => tickOf(row).checked);

/** A text without regard to case and accents. @param {string} text */
export const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether all words that are typed stand in a text. @param {string} text @param {string} typed */
export const isFound = (text, typed) => folded(typed).split(/\s+/u).every((word) => folded(text).includes(word));

let turn = 0;

/** Says how many are chosen. */
export const countChosen = async () => {
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
  const given = chosen();
  const sensitive = given.reduce((sum, row) => sum + Number(row.dataset.sensitive), 0);
  const weeks = [...new Set(given.map((row) => row.dataset.week ?? ""))].sort();
  byId("give-count").textContent = String(given.length);
  byId("give-study").textContent = form.dataset.study ?? "";
  byId("give-controller").textContent = form.dataset.controller ?? "";
  byId("give-weeks").textContent = weeks.join(", ");
  byId("give-sensitive").textContent = String(sensitive);
  return (await choice("give")) === "do";
};
