// The page as it is now: the core's markup, put in by difference.

import { ask } from "./ask.js";
import { ownWindow, pageName, params, sidePanel, sidebar, view } from "./here.js";
import { makeList } from "./list.js";
import { applyLook } from "./look.js";
import { morph, parsed } from "./morph.js";
import { showError } from "./notices.js";
import { prepared } from "./permissions.js";
import { layReview } from "./review.js";
import { Told, plainly } from "../../extension/problem.js";

let shown = "";
let generation = 0;
/** Whether the person has begun to fill in a form. */
let filling = false;

const list = makeList(() => generation);

/** Whether the person has begun to fill in a form that was not sent yet. */
export const isFilling = () => filling;

/** The person fills in a form: nothing is taken from under their hands. */
export const noteFilling = () => {
  filling = true;
};

/** The place of the page that is left is not that of the next. */
export const leavePlace = () => list.rest();

/** Puts markup in. @param {string} html @param {"stay" | "top"} where */
const put = (html, where) => {
  shown = html;
  const scrolled = where === "stay" && list.offset() > 0;
  const focused = view.contains(document.activeElement);
  const fresh = parsed(html);
  if (scrolled && fresh.querySelector("#rows")) {
    // The rows that come with a page are the first ones; the person is looking at others.
    fresh.querySelector("#rows")?.replaceChildren(...list.items().map((item) => item.cloneNode(true)));
  }
  morph(view, fresh, where === "top");
  if (focused && !view.contains(document.activeElement)) view.focus({ preventScroll: true });
  const heading = view.querySelector("h1")?.textContent?.trim();
  if (heading) document.title = heading.includes("Sightline") ? heading : `${heading} · Sightline`;
  list.lay();
  layReview();
  if (scrolled) void list.load();
  // Said once the browser has painted it; the benchmark reads it.
  requestAnimationFrame(() => setTimeout(() => performance.mark("sightline-drawn")));
};

/**
 * Shows the page as it is now.
 * @param {"stay" | "top"} where Whether the focus stays or moves to the top, as after following a link.
 */
export const render = async (where = "stay") => {
  generation += 1;
  const mine = generation;
  const given = params();
  if (pageName === "popup" || pageName === "side") {
    const { host, keys } = await ask({ kind: "here", ...(pageName === "side" && { window: await ownWindow }) });
    given.host = host;
    given.here = JSON.stringify(keys);
    given.beside = sidebar || sidePanel ? "yes" : "no";
  }
  const { html, trouble, lang, dir, theme } = await ask({ kind: "view", page: pageName, params: given });
  // Where platforms are switched on a switch works as soon as it is seen.
  if (pageName !== "dashboard" && trouble === "") await prepared();
  if (mine !== generation) return; // another one began meanwhile
  applyLook(lang, dir, trouble === "" ? theme : (document.documentElement.dataset.theme ?? ""));
  view.setAttribute("aria-busy", "false");
  filling = false;
  if (html !== shown) put(html, where);
  if (trouble !== "") await showError(new Told(trouble), again(where));
  if (where === "top") {
    // After going back the person finds the place they left.
    scrollTo(0, history.state?.y ?? 0);
    list.lay();
    if (!document.activeElement?.matches("input, select, textarea")) view.focus({ preventScroll: true });
  }
};

/** A way to try again. @param {"stay" | "top"} [where] */
const again = (where) => ({ label: plainly("again", "Try again"), act: () => render(where) });

/** Shows the page as it is now, or what went wrong, with a way to try again. @param {"stay" | "top"} [where] */
export const show = (where) =>
  render(where).catch((error) => {
    view.setAttribute("aria-busy", "false");
    if (shown === "") {
      // The core itself does not answer: a title, and what went wrong above it.
      const title = document.createElement("h1");
      title.textContent = document.title;
      view.replaceChildren(title);
    }
    return showError(error, again(where));
  });
