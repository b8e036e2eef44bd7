// What the person does, turned into acts: an element's `data-act` names the act, its other `data-*` are what goes with it.

import { acts } from "./acts/act.js";
import { view } from "./here.js";
import { answerTyping, go, isBefore, paramsOf } from "./navigate.js";
import { clearNotices, showError } from "./notices.js";
import { noteFilling, render } from "./render.js";

/** Acts that lead elsewhere, that change nothing the core shows, or that draw the page themselves. */
const DRAW_NOTHING = new Set(["go", "open", "follow", "unfold", "tick", "trim", "halt", "rescue"]);

/**
 * Does what an element is for.
 * @param {HTMLElement} element
 * @param {HTMLElement | null} submitter
 * @param {FormData | null} form What is filled in.
 */
const perform = async (element, submitter = null, form = element instanceof HTMLFormElement ? new FormData(element, submitter) : null) => {
  const { act = "", ...data } = /** @type {import("./here.js").Params} */ ({ ...element.dataset });
  const work = Object.hasOwn(acts, act) ? acts[act] : null;
  if (!work) return;
  if (element.getAttribute("aria-busy") === "true") {
    if (isChoice(element)) later.set(element, asChosen(element, form));
    return;
  }
  element.setAttribute("aria-busy", "true");
  clearNotices();
  try {
    await work({ element, data, form });
    if (!DRAW_NOTHING.has(act)) await render();
  } catch (error) {
    void showError(error);
  } finally {
    element.removeAttribute("aria-busy");
    const next = later.get(element);
    later.delete(element);
    next?.();
  }
};

/** What was chosen while the same element was still at work: the last of it is done afterwards. @type {Map<HTMLElement, () => void>} */
const later = new Map();

/** Whether using an element again means something else than pressing it twice. @param {HTMLElement} element */
const isChoice = (element) =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element.querySelector('[data-act="choose"]') !== null;

/** Does what is chosen now, however the page is drawn until then. @param {HTMLElement} element @param {FormData | null} form */
const asChosen = (element, form) => {
  if (element instanceof HTMLInputElement && element.type === "checkbox") {
    const { checked } = element;
    return () => {
      element.checked = checked;
      void perform(element);
    };
  }
  if (element instanceof HTMLSelectElement) {
    const { value } = element;
    return () => {
      element.value = value;
      void perform(element);
    };
  }
  return () => void perform(element, null, form);
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
