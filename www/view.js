// Sightline's own pages. The core makes the markup; this puts it in and turns what the person does into
// requests: an element's `data-act` names the request, its other `data-*` are what goes with it. The
// parameters of a page stand in the address after the `#`.

import { Problem, Told, inWords, plainly } from "../extension/problem.js";
import { CHANGES } from "../extension/protocol.js";

/** @typedef {import("../extension/protocol.js").Params} Params */

const api = /** @type {typeof chrome} */ (/** @type {any} */ (globalThis).browser ?? chrome);

/** @type {(id: string) => HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const view = byId("view");
const page = /** @type {import("../extension/protocol.js").PageName} */ (document.body.dataset.page);

/**
 * Asks the background. Rejects with a sentence for people.
 * @param {import("../extension/protocol.js").FromOwnPage} request
 * @returns {Promise<any>}
 */
const ask = async (request) => {
  /** @type {any} */
  let answer;
  try {
    answer = await api.runtime.sendMessage(request);
  } catch (error) {
    throw new Told(plainly("restarted", "Sightline was updated or restarted. Reload this page."), { cause: error });
  }
  if (!answer) throw new Told(plainly("silent", "Sightline did not answer. Reload this page."));
  if (answer.kind === "error") throw new Told(answer.message);
  return answer;
};

/**
 * A message of `locales/`, in the person's language.
 * @param {string} id
 * @param {Record<string, string | number>} [args]
 * @returns {Promise<string>}
 */
const words = async (id, args = {}) => (await ask({ kind: "say", id, args })).text;

/** The language of the words that stand in the page itself. */
let spoken = "";

/** Puts the words that stand in the page itself into the person's language: those of `data-say` and `data-say-label`. */
const fill = async () => {
  /** @type {[string, (text: string) => void][]} */
  const places = [];
  for (const element of document.querySelectorAll("[data-say]")) {
    places.push([element.getAttribute("data-say") ?? "", (text) => { element.textContent = text; }]);
  }
  for (const element of document.querySelectorAll("[data-say-label]")) {
    places.push([element.getAttribute("data-say-label") ?? "", (text) => element.setAttribute("aria-label", text)]);
  }
  const { texts, lang } = await ask({ kind: "words", ids: places.map(([id]) => id) });
  spoken = lang;
  for (const [at, [, put]] of places.entries()) put(texts[at]);
};

/** The words stay as they are when they cannot be had; whatever shows the view says why. */
const fillQuietly = () => void fill().catch((error) => console.warn(error));

new MutationObserver(() => {
  if (spoken !== "" && document.documentElement.lang !== spoken) fillQuietly();
}).observe(document.documentElement, { attributeFilter: ["lang"] });

// --- notices ----------------------------------------------------------------------------------------------

/**
 * Says what happened, with a way to go on if there is one.
 * @param {string} text
 * @param {{label: string, act: () => Promise<void>}} [next]
 */
const tell = (text, next) => say("notice", text, next);

/** @param {unknown} error @param {{label: string, act: () => Promise<void>}} [next] */
const complain = async (error, next) => {
  console.warn(error);
  say("alert", await inWords(error, words), next);
};

/** @param {"notice" | "alert"} where @param {string} text @param {{label: string, act: () => Promise<void>}} [next] */
const say = (where, text, next) => {
  hushNotices();
  const line = document.createElement("p");
  line.textContent = text;
  if (next) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = next.label;
    button.addEventListener("click", () => {
      hushNotices();
      // The button goes away under the focus.
      view.focus({ preventScroll: true });
      next.act().catch(complain);
    });
    line.append(" ", button);
  }
  byId(where).append(line);
};

const hushNotices = () => {
  for (const id of ["notice", "alert"]) byId(id).replaceChildren();
};

// --- rendering --------------------------------------------------------------------------------------------

/** @returns {Params} */
const params = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

let shown = "";
let turn = 0;
/** Whether the person has begun to fill in a form. */
let begun = false;

/**
 * Shows the page as it is now.
 * @param {"stay" | "top"} where Whether the focus stays or moves to the top, as after following a link.
 */
const render = async (where = "stay") => {
  turn += 1;
  const mine = turn;
  const given = params();
  if (page === "popup") {
    const { host, keys } = await ask({ kind: "here" });
    given.host = host;
    given.here = JSON.stringify(keys);
  }
  const { html, lang, dir, theme } = await ask({ kind: "view", page, params: given });
  if (mine !== turn) return; // another one began meanwhile
  Object.assign(document.documentElement, { lang, dir });
  document.documentElement.dataset.theme = theme;
  view.setAttribute("aria-busy", "false");
  begun = false;
  if (html === shown) return;
  shown = html;
  const focused = describe(document.activeElement);
  const opened = [...view.querySelectorAll("details[open][id]")].map(({ id }) => id);
  const sanitising = /** @type {{setHTML?: (html: string, options: object) => void}} */ (/** @type {unknown} */ (view));
  if (sanitising.setHTML) sanitising.setHTML(html, { sanitizer: {} });
  else view.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  for (const id of opened) view.querySelector(`details#${CSS.escape(id)}`)?.setAttribute("open", "");
  const heading = view.querySelector("h1")?.textContent?.trim();
  if (heading) document.title = heading.includes("Sightline") ? heading : `${heading} · Sightline`;
  const again = focused === null ? null : /** @type {HTMLElement | null} */ (view.querySelector(focused));
  if (where === "top" && !again?.matches("input, select, textarea")) {
    scrollTo(0, 0);
    view.focus({ preventScroll: true });
  } else if (focused !== null) {
    (again ?? view).focus({ preventScroll: true });
  }
};

/**
 * A selector that finds an element again after rendering; `null` for what is not in the view.
 * @param {Element | null} element
 */
const describe = (element) => {
  if (!element || element === view || !view.contains(element)) return null;
  if (element.id) return `#${CSS.escape(element.id)}`;
  const choice = element.matches("[type='checkbox'], [type='radio']");
  const kept = element
    .getAttributeNames()
    .filter((name) => (name.startsWith("data-") && name !== "data-on") || name === "name" || name === "href" || (choice && name === "value"));
  return element.localName + kept.map((name) => `[${name}="${CSS.escape(element.getAttribute(name) ?? "")}"]`).join("");
};

/** @param {"stay" | "top"} [where] */
const show = (where) =>
  render(where).catch((error) => {
    view.setAttribute("aria-busy", "false");
    complain(error, { label: "Try again", act: () => render(where) });
  });

/** Goes to other parameters; they replace those that were. @param {Params} to */
const go = (to) => {
  const hash = new URLSearchParams(Object.entries(to).filter(([, value]) => value !== "")).toString();
  if (hash === location.hash.slice(1)) void show();
  else location.hash = hash;
};

addEventListener("hashchange", () => void show("top"));

// --- permissions ------------------------------------------------------------------------------------------

// The browser takes a request for a permission only while it handles what the person did, so whatever is
// needed for it is known beforehand.

/** @type {import("../extension/protocol.js").PlatformInfo[]} */
let platforms = [];
/** What donating collects, in Firefox's words. @type {string[]} */
let collected = [];

const prepare = async () => {
  platforms = (await ask({ kind: "settings" })).platforms;
  const all = /** @type {{data_collection?: string[]}} */ (await api.permissions.getAll());
  const gecko = /** @type {any} */ (api.runtime.getManifest()).browser_specific_settings?.gecko;
  /** @type {string[]} */
  const optional = gecko?.data_collection_permissions?.optional ?? [];
  collected = all.data_collection ? optional.filter((name) => name !== "technicalAndInteraction") : [];
};

/** @param {object} wanted @param {string} refused The message @param {Record<string, string>} [args] */
const permit = async (wanted, refused, args) => {
  if (!(await api.permissions.request(wanted))) throw new Problem(refused, args);
};

// --- acts -------------------------------------------------------------------------------------------------

/** @typedef {{element: HTMLElement, data: Params, form: FormData | null}} Given */

/** @param {{ads: unknown[]}} forgotten @param {string} id The message that says so. */
const offerUndo = async ({ ads }, id) =>
  tell(await words(id), {
    label: await words("undo"),
    act: async () => {
      await ask({ kind: "restore", ads });
      await render();
      tell(await words("notice-ads-back", { count: ads.length }));
    },
  });

/**
 * Each act does its work and says so; the page is rendered afterwards.
 * @type {Record<string, (given: Given) => Promise<void>>}
 */
const acts = {
  go: async ({ element, data, form }) => {
    /** @type {Params} */
    const to = { ...data };
    if (element instanceof HTMLSelectElement || element instanceof HTMLInputElement) to[element.name] = element.value;
    for (const [name, value] of form ?? []) if (typeof value === "string") to[name] = value;
    go(to);
  },
  open: async ({ data: { page: to, ...rest } }) => {
    await ask({ kind: "open", page: /** @type {any} */ (to), params: rest });
    if (page === "popup") close();
  },
  switch: async ({ element, data }) => {
    const on = element instanceof HTMLInputElement ? element.checked : data.on === "true";
    const platform = platforms.find(({ id }) => id === data.platform);
    try {
      if (on && platform) await permit({ origins: platform.matches }, "notice-switch-refused", { site: platform.name });
      await ask({ kind: "switch", platform: data.platform, on });
      tell(await words(on ? "notice-on" : "notice-off", { site: platform?.name ?? data.platform }));
    } catch (error) {
      if (element instanceof HTMLInputElement) element.checked = !on;
      throw error;
    }
  },
  forget: async ({ data }) => {
    await offerUndo(await ask({ kind: "forget", key: data.key }), "notice-ad-forgotten");
    const { key, ...rest } = params();
    if (key === data.key) go(rest);
  },
  forget_all: async () => {
    if (await confirmed()) await offerUndo(await ask({ kind: "forget_all" }), "notice-all-forgotten");
  },
  fetch_study: async ({ data, form }) => {
    const collector = String(form?.get("collector") ?? data.collector ?? "").trim();
    const { protocol, hostname } = address(collector);
    await permit({ origins: [`${protocol}//${hostname}/*`] }, "notice-ask-refused");
    const answer = await ask({ kind: "fetch_study", collector });
    go({ tab: "donate", offer: JSON.stringify(answer.study), collector: answer.collector });
  },
  join: async ({ data }) => {
    const { protocol, hostname } = address(data.collector);
    await permit(
      { origins: [`${protocol}//${hostname}/*`], ...(collected.length > 0 && { data_collection: collected }) },
      "notice-join-refused",
    );
    await ask({ kind: "join", study: JSON.parse(data.study), collector: data.collector });
    tell(await words("notice-joined"));
    go({ tab: "donate" });
  },
  leave: async () => {
    await ask({ kind: "leave" });
    tell(await words("notice-left"));
  },
  donate: async ({ form }) => {
    const keys = (form?.getAll("keys") ?? []).map(String);
    if (keys.length === 0) throw new Problem("notice-choose-one");
    const { count } = await ask({ kind: "donate", keys });
    tell(await words("notice-donated", { count }));
    await acts.flush({ element: view, data: {}, form: null });
  },
  flush: async () => {
    const { sent, waiting, refused } = await ask({ kind: "flush" });
    const lines = [await words("notice-sent", { count: sent })];
    if (waiting > 0) lines.push(await words("notice-later", { count: waiting }));
    if (refused > 0) lines.push(await words("notice-refused", { count: refused }));
    tell(lines.join(" "));
  },
  withdraw: async ({ data }) => {
    await ask({ kind: "withdraw", tag: data.tag });
    tell(await words("notice-withdrawn"));
  },
  import: async ({ element, form }) => {
    const input = /** @type {HTMLInputElement | null} */ (element instanceof HTMLInputElement ? element : element.querySelector("input[type='file']"));
    const files = [...(input?.files ?? [])];
    void form;
    if (files.length === 0) return;
    await importFiles(files);
    if (input) input.value = "";
  },
  // The letter is the person's: what is copied, printed or mailed is what they made of it.
  copy_letter: async () => {
    await navigator.clipboard.writeText(letter().value);
    tell(await words("notice-letter-copied"));
  },
  print_letter: async () => {
    const paper = document.createElement("pre");
    paper.className = "paper";
    paper.textContent = letter().value;
    document.body.append(paper);
    document.documentElement.classList.add("is-printing");
    print();
    document.documentElement.classList.remove("is-printing");
    paper.remove();
  },
  mail_letter: async () => {
    const { value, dataset } = letter();
    // Mail programs take addresses up to some thousand characters; what is cut can be copied.
    location.href = `mailto:?subject=${encodeURIComponent(dataset.subject ?? "")}&body=${encodeURIComponent(value)}`;
  },
  choose: async ({ element }) => {
    element.closest("form")?.requestSubmit();
  },
  opine: async ({ data }) => {
    const say = (/** @type {boolean | null} */ political) => ask({ kind: "opine", key: data.key, political });
    await say(data.political === "" ? null : data.political === "yes");
    if (data.political === "") tell(await words("notice-opinion-gone"));
    else tell(await words("notice-opinion"), { label: await words("undo"), act: async () => { await say(null); } });
  },
  forget_traits: async ({ data }) => {
    await ask({ kind: "unimport", keys: [], platforms: [data.platform] });
    tell(await words("notice-traits-forgotten"));
  },
  report: async ({ data }) => {
    const { text } = await ask({ kind: "report", platform: data.platform });
    const field = /** @type {HTMLTextAreaElement} */ (byId("report-text"));
    field.value = text;
    field.setSelectionRange(0, 0);
    if ((await choice("report")) !== "copy") return;
    await navigator.clipboard.writeText(field.value);
    tell(await words("notice-report-copied"));
  },
  load_rules: async ({ element }) => {
    const file = /** @type {HTMLInputElement} */ (element).files?.[0];
    if (!file) return;
    if (file.size > MAX_RULES) throw new Problem("notice-rules-size");
    const text = await file.text();
    /** @type {HTMLInputElement} */ (element).value = "";
    const { version } = await ask({ kind: "load_rules", file: text });
    tell(await words("notice-rules-loaded", { version: String(version) }), {
      label: await words("undo"),
      act: () => perform(element, null, "reset_rules"),
    });
  },
  reset_rules: async () => {
    const { version } = await ask({ kind: "reset_rules" });
    tell(await words("notice-rules-reset", { version: String(version) }));
  },
  rules_from: async ({ form }) => {
    const text = String(form?.get("address") ?? "").trim();
    if (text !== "") {
      const { protocol, hostname } = address(text);
      await permit({ origins: [`${protocol}//${hostname}/*`] }, "notice-rules-refused");
    }
    await ask({ kind: "rules_from", address: text });
    tell(await words(text === "" ? "notice-rules-never" : "notice-rules-daily"));
  },
  trust: async ({ form }) => {
    await ask({ kind: "trust", key: String(form?.get("key") ?? ""), on: true });
    tell(await words("notice-trusted"));
  },
  distrust: async ({ data }) => {
    await ask({ kind: "trust", key: data.key, on: false });
    tell(await words("notice-distrusted"), {
      label: await words("undo"),
      act: async () => {
        await ask({ kind: "trust", key: data.key, on: true });
        await render();
      },
    });
  },
};

/**
 * Reads data downloads in a worker, with progress and a way to stop.
 * @param {File[]} files
 */
const importFiles = async (files) => {
  const [reading, keeping] = await Promise.all([words("notice-import-reading"), words("notice-import-keeping")]);
  const worker = new Worker("import.js", { type: "module" });
  const dialog = /** @type {HTMLDialogElement} */ (byId("importing"));
  const bar = /** @type {HTMLProgressElement} */ (byId("import-progress"));
  bar.removeAttribute("value");
  byId("import-state").textContent = reading;
  dialog.showModal();
  try {
    const imported = await new Promise((resolve, reject) => {
      dialog.onclose = () => reject(new Problem("notice-import-stopped"));
      worker.onerror = () => reject(new Problem("notice-import-broken"));
      worker.onmessage = ({ data }) => {
        if (data.broken) reject(new Problem("notice-import-broken"));
        else if (data.failed) reject(new Told(data.failed));
        else if (data.imported) resolve(data.imported);
        else if (data.of) {
          [bar.value, bar.max] = [data.stored, data.of];
          byId("import-state").textContent = keeping;
        } else if (data.total) {
          [bar.value, bar.max] = [Math.min(data.read, data.total), data.total];
        }
      };
      worker.postMessage({ files });
    });
    if (imported.read === 0) {
      const [detail] = imported.problems;
      throw detail ? new Problem("notice-import-unread", { detail }) : new Problem("notice-import-nothing");
    }
    const lines = [await words("notice-imported", { count: imported.added.length })];
    if (imported.traits > 0) lines.push(await words("notice-imported-traits", { count: imported.traits }));
    // What could not be read belongs to the same news.
    if (imported.problems.length > 0) {
      lines.push(await words("notice-import-lost", { detail: imported.problems.slice(0, 5).join(" · ") }));
    }
    tell(lines.join(" "), {
      label: await words("undo"),
      act: async () => {
        await ask({ kind: "unimport", keys: imported.added, platforms: imported.platforms });
        tell(await words("notice-import-undone"));
        await render();
      },
    });
  } finally {
    worker.terminate();
    dialog.onclose = null;
    dialog.close();
    const channel = new BroadcastChannel(CHANGES);
    channel.postMessage("changed");
    channel.close();
  }
};

for (const kind of ["dragover", "drop"]) {
  addEventListener(kind, (event) => {
    const { dataTransfer, target } = /** @type {DragEvent} */ (event);
    if (!(target instanceof Element) || !target.closest("#drop")) return;
    event.preventDefault();
    if (kind === "drop" && dataTransfer && dataTransfer.files.length > 0) {
      importFiles([...dataTransfer.files]).then(() => render()).catch(complain);
    }
  });
}

const letter = () => /** @type {HTMLTextAreaElement} */ (byId("letter"));

/**
 * An address as the browser can be asked about it: it refuses what is not encrypted, in words of its own.
 * @param {string} text @returns {URL}
 */
const address = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const local = url?.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (url?.protocol !== "https:" && !local) throw new Problem("notice-address");
  return /** @type {URL} */ (url);
};

/** Largest rules file, in bytes. */
const MAX_RULES = 1024 * 1024;

/** Shows a dialog and gives the value of the button that closed it. @param {string} id @returns {Promise<string>} */
const choice = (id) =>
  new Promise((resolve) => {
    const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById(id));
    if (!dialog) {
      resolve("");
      return;
    }
    dialog.returnValue = "";
    dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true });
    dialog.showModal();
  });

/** Asks before what cannot be seen as a small thing. @returns {Promise<boolean>} */
const confirmed = async () => (await choice("confirm")) === "forget";

/**
 * @param {HTMLElement} element
 * @param {HTMLElement | null} submitter
 * @param {string} [instead] Another act than the element's own.
 */
const perform = async (element, submitter = null, instead) => {
  const { act: own = "", ...data } = /** @type {Params} */ ({ ...element.dataset });
  const act = instead ?? own;
  const work = Object.hasOwn(acts, act) ? acts[act] : null;
  if (!work || element.getAttribute("aria-busy") === "true") return;
  element.setAttribute("aria-busy", "true");
  hushNotices();
  try {
    await work({ element, data, form: element instanceof HTMLFormElement ? new FormData(element, submitter) : null });
    if (act !== "go" && act !== "open") await render();
  } catch (error) {
    complain(error);
  } finally {
    element.removeAttribute("aria-busy");
  }
};

/** @param {Event} event @param {string} select @returns {HTMLElement | null} */
const actor = (event, select) => (event.target instanceof Element ? event.target.closest(select) : null);

document.addEventListener("click", (event) => {
  if (actor(event, "a.skip")) {
    // The part of the address it would set is where the parameters stand.
    event.preventDefault();
    view.focus();
    return;
  }
  const element = actor(event, "[data-act]");
  if (!element || element instanceof HTMLFormElement || element instanceof HTMLInputElement || element instanceof HTMLSelectElement) return;
  if (element instanceof HTMLAnchorElement && (event.ctrlKey || event.metaKey || event.shiftKey) && element.href) return;
  event.preventDefault();
  void perform(element);
});

document.addEventListener("change", (event) => {
  const element = actor(event, "input[data-act], select[data-act]");
  if (element) void perform(element);
});

document.addEventListener("submit", (event) => {
  const form = actor(event, "form[data-act]");
  if (!form) return;
  event.preventDefault();
  void perform(form, event.submitter);
});

view.addEventListener("input", (event) => {
  if (actor(event, "form")) begun = true;
});

// --- news -------------------------------------------------------------------------------------------------

let news = false;
let pressed = false;
let timer = 0;

/** Shows what is new, but takes nothing from under the person's hands. */
const refresh = () => {
  clearTimeout(timer);
  if (!news || document.hidden) return;
  if (begun || pressed || getSelection()?.type === "Range") {
    timer = setTimeout(refresh, 1000);
    return;
  }
  news = false;
  void show();
};

new BroadcastChannel(CHANGES).addEventListener("message", () => {
  news = true;
  clearTimeout(timer);
  timer = setTimeout(refresh, 400);
});
document.addEventListener("visibilitychange", refresh);
for (const [name, now] of /** @type {const} */ ([["pointerdown", true], ["pointerup", false], ["pointercancel", false]])) {
  addEventListener(name, () => { pressed = now; }, true);
}

fillQuietly();
void show("top");
prepare().catch(complain);
