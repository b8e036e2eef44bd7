// What the person does, turned into acts: an element's `data-act` names the act, its other `data-*` are what goes with it.

import { acts } from "./acts/act.js";
import { view } from "./here.js";
import { answerTyping, go, isBefore, paramsOf } from "./navigate.js";
import { clearNotices, showError } from "./notices.js";
import { noteFilling, render } from "./render.js";

/** Acts that lead elsewhere, that change nothing the core shows, or that draw the page themselves. */
const DRAW_NOTHING = new Set(["go", "open", "follow", "unfold", "tick", "trim"]);

/**
 * Does what an element is for.
 * @param {HTMLElement} element
 * @param {HTMLElement | null} submitter
 */
const perform = async (element, submitter = null) => {
  const { act = "", ...data } = /** @type {import("./here.js").Params} */ ({ ...element.dataset });
  const work = Object.hasOwn(acts, act) ? acts[act] : null;
  if (!work || element.getAttribute("aria-busy") === "true") return;
  element.setAttribute("aria-busy", "true");
  clearNotices();
  try {
    await work({ element, data, form: element instanceof HTMLFormElement ? new FormData(element, submitter) : null });
    if (!DRAW_NOTHING.has(act)) await render();
  } catch (error) {
    void showError(error);
  } finally {
    element.removeAttribute("aria-busy");
  }
};

/** The element of an event, or the one around it, that a selector names. @param {Event} event @param {string} select @returns {HTMLElement | null} */
const targetOf = (event, select) => (event.target instanceof Element ? event.target.closest(select) : null);

/** Listens to the person. */
export const listen = () => {
  document.addEventListener("click", (event) => {
    if (targetOf(event, "a.skip")) {
      // The part of the address it would set is where the parameters stand.
      event.preventDefault();
      view.focus();
      return;
    }
    const back = targetOf(event, "a.back");
    if (back && isBefore(back.getAttribute("href"))) {
      // The list is found where it was left.
      event.preventDefault();
      history.back();
      return;
    }
    const element = targetOf(event, "[data-act]");
    if (!element || element instanceof HTMLFormElement || element instanceof HTMLInputElement || element instanceof HTMLSelectElement) return;
    if (element instanceof HTMLAnchorElement && (event.ctrlKey || event.metaKey || event.shiftKey) && element.href) return;
    event.preventDefault();
    void perform(element);
  });

  document.addEventListener("change", (event) => {
    const element = targetOf(event, "input[data-act], select[data-act]");
    if (element) void perform(element);
  });

  document.addEventListener("submit", (event) => {
    const form = targetOf(event, "form[data-act]");
    if (!form) return;
    event.preventDefault();
    void perform(form, event.submitter);
  });

  view.addEventListener("input", (event) => {
    const form = targetOf(event, "form");
    if (!(form instanceof HTMLFormElement)) return;
    if (form.dataset.live === undefined) {
      noteFilling();
      return;
    }
    // What is chosen rather than typed is answered when it is chosen.
    if (!targetOf(event, "[type='search']")) return;
    // What is being composed is no word yet. An answer takes less time than the next letter; a late one is not shown.
    if (!(/** @type {InputEvent} */ (event).isComposing)) answerTyping(form);
  });

  view.addEventListener("compositionend", (event) => {
    const form = targetOf(event, "form[data-live]");
    if (form instanceof HTMLFormElement) answerTyping(form);
  });

  view.addEventListener("change", (event) => {
    const form = targetOf(event, "form[data-live]");
    if (form instanceof HTMLFormElement && !targetOf(event, "[type='search']")) go(paramsOf(new FormData(form)));
  });
};
