// Sightline's own pages. The core makes the markup; this puts it in and turns what the person does into
// requests: an element's `data-act` names the request, its other `data-*` are what goes with it. The
// parameters of a page stand in the address after the `#`.

import { Problem, Told, inWords, plainly } from "../extension/problem.js";
import { CHANGES, EXPORTED, EXPORT_BEGINNING } from "../extension/protocol.js";

/** @typedef {import("../extension/protocol.js").Params} Params */

const api = /** @type {typeof chrome} */ (/** @type {any} */ (globalThis).browser ?? chrome);

/** @type {(id: string) => HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const view = byId("view");
const page = /** @type {import("../extension/protocol.js").PageName} */ (document.body.dataset.page);

/** Firefox's way to show a page beside another one, and Chrome's; on a telephone there is neither. */
const sidebar = /** @type {{open: () => Promise<void>} | undefined} */ (/** @type {any} */ (api).sidebarAction);
const panel = /** @type {typeof chrome.sidePanel | undefined} */ (api.sidePanel);
/** The window this page is in. @type {Promise<number | undefined>} */
const ownWindow = api.windows ? api.windows.getCurrent().then(({ id }) => id) : Promise.resolve(undefined);

/** Requests that change nothing, so that they may be asked again. */
const ASKED_AGAIN = new Set(["view", "rows", "say", "words", "settings", "here", "count", "part", "table", "picture"]);

/**
 * Asks the background. Rejects with a sentence for people.
 * @param {import("../extension/protocol.js").FromOwnPage} request
 * @returns {Promise<any>}
 */
const ask = async (request) => {
  const send = () => /** @type {Promise<any>} */ (api.runtime.sendMessage(request));
  const failed = (/** @type {unknown} */ cause) => {
    throw new Told(plainly("restarted", "Sightline was updated or restarted. Reload this page."), { cause });
  };
  // The background may end at any moment, in the middle of an answer too; the next request starts it again.
  const again = ASKED_AGAIN.has(request.kind);
  const answer = (await send().catch((error) => (again ? null : failed(error)))) ?? (again ? await send().catch(failed) : null);
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

/** Language, direction of writing and colours, as the person chose them. @param {string} lang @param {string} dir @param {string} theme */
const dress = (lang, dir, theme) => {
  Object.assign(document.documentElement, { lang, dir });
  document.documentElement.dataset.theme = theme;
};

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
  const { texts, lang, dir, theme } = await ask({ kind: "words", ids: places.map(([id]) => id) });
  spoken = lang;
  dress(lang, dir, theme);
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
  if (page === "popup" || page === "side") {
    const { host, keys } = await ask({ kind: "here", ...(page === "side" && { window: await ownWindow }) });
    given.host = host;
    given.here = JSON.stringify(keys);
    given.beside = sidebar || panel ? "yes" : "no";
  }
  const { html, lang, dir, theme } = await ask({ kind: "view", page, params: given });
  if (mine !== turn) return; // another one began meanwhile
  dress(lang, dir, theme);
  view.setAttribute("aria-busy", "false");
  begun = false;
  if (html !== shown) {
    shown = html;
    const scrolled = where === "stay" && list.offset() > 0;
    const focused = view.contains(document.activeElement);
    const fresh = parsed(html);
    if (scrolled && fresh.querySelector("#rows")) {
      // The rows that come with a page are the first ones; the person is looking at others.
      fresh.querySelector("#rows")?.replaceChildren(...list.items().map((item) => item.cloneNode(true)));
    }
    settled = where === "top";
    morph(view, fresh);
    if (focused && !view.contains(document.activeElement)) view.focus({ preventScroll: true });
    const heading = view.querySelector("h1")?.textContent?.trim();
    if (heading) document.title = heading.includes("Sightline") ? heading : `${heading} · Sightline`;
    list.lay();
    if (scrolled) void list.load();
    // Said once the browser has painted it; the benchmark reads it.
    requestAnimationFrame(() => setTimeout(() => performance.mark("sightline-drawn")));
  }
  if (where === "top") {
    // After going back the person finds the place they left.
    scrollTo(0, history.state?.y ?? 0);
    list.lay();
    if (!document.activeElement?.matches("input, select, textarea")) view.focus({ preventScroll: true });
  }
};

/** Markup of the core as elements, without scripts. @param {string} html @returns {HTMLElement} */
const parsed = (html) => {
  const place = /** @type {HTMLElement & {setHTML?: (html: string, options: object) => void}} */ (document.createElement("div"));
  if (!place.setHTML) return new DOMParser().parseFromString(html, "text/html").body;
  place.setHTML(html, { sanitizer: {} });
  return place;
};

/** What an element is known by among its neighbours. @param {Node | null} node */
const keyOf = (node) => (node instanceof Element ? node.id || node.getAttribute("data-key") : null);

/**
 * Makes the content of one element like that of another and keeps what is still there: the focus, what is being typed,
 * what was opened, and what is read aloud.
 * @param {Element} old
 * @param {Element} fresh
 */
const morph = (old, fresh) => {
  const known = new Map([...old.children].flatMap((child) => (keyOf(child) ? [[keyOf(child), child]] : [])));
  let at = old.firstChild;
  for (const next of [...fresh.childNodes]) {
    const key = keyOf(next);
    const candidate = key ? (known.get(key) ?? null) : at;
    const same = candidate?.nodeName === next.nodeName && keyOf(candidate) === key ? candidate : null;
    if (!same) {
      old.insertBefore(next, at);
      continue;
    }
    if (same === at) at = at?.nextSibling ?? null;
    else old.insertBefore(same, at);
    update(same, next);
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
};

/** Whether the page is another one than before: what was being filled in on the last one is no more. */
let settled = false;

/** Whether the person filled in or ticked something that the page does not know of. @param {Node} field */
const isFilledIn = (field) =>
  (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue) ||
  (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type) && field.checked !== field.defaultChecked && field.dataset.act === undefined);

/** @param {Node} old @param {Node} fresh */
const update = (old, fresh) => {
  if (!(old instanceof Element && fresh instanceof Element)) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  if (!settled && isFilledIn(old)) return;
  for (const { name } of [...old.attributes]) {
    // What the person opened stays open, and what is being done stays busy.
    if (!fresh.hasAttribute(name) && name !== "open" && name !== "aria-busy" && name !== "style") old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && name !== "open") old.setAttribute(name, value);
  }
  morph(old, fresh);
  if (old === document.activeElement && !settled) return;
  if (old instanceof HTMLInputElement) {
    if (old.type === "checkbox" || old.type === "radio") old.checked = old.hasAttribute("checked");
    else if (old.type !== "file") old.value = old.getAttribute("value") ?? "";
  } else if (old instanceof HTMLSelectElement) {
    old.value = /** @type {HTMLOptionElement | null} */ (old.querySelector("option[selected]"))?.value ?? old.value;
  } else if (old instanceof HTMLTextAreaElement) {
    old.value = old.defaultValue;
  }
};

// --- long lists -------------------------------------------------------------------------------------------

/** Rows kept before and after what can be seen, and asked for at a time beyond it. */
const NEAR = 8;
const AHEAD = 24;

/**
 * A list of which only the rows near the screen are there. All rows have one height, so what is missing is kept free
 * as padding.
 */
const list = (() => {
  let loading = false;
  const element = () => document.getElementById("rows");
  const items = () => /** @type {HTMLElement[]} */ ([...(element()?.children ?? [])]);
  const offset = () => Number(items()[0]?.dataset.at ?? 0);

  /** What can be seen: first row and number of rows. @param {HTMLElement} rows @param {number} height */
  const seen = (rows, height) => ({
    first: Math.max(0, Math.floor(-rows.getBoundingClientRect().top / height)),
    count: Math.ceil(innerHeight / height) + 1,
  });

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
    const { first, count } = seen(rows, height);
    if ((first - from < NEAR && from > 0) || (to - (first + count) < NEAR && to < total)) void load();
  };

  /** Brings the rows around what can be seen. */
  const load = async () => {
    const rows = element();
    const [one] = items();
    if (loading || !rows || !one) return;
    loading = true;
    try {
      const { first, count } = seen(rows, one.getBoundingClientRect().height);
      const from = Math.max(0, first - AHEAD);
      const { tab: _tab, key: _key, ...query } = params();
      const mine = turn;
      const { html } = await ask({ kind: "rows", query, offset: from, limit: count + 2 * AHEAD });
      if (mine !== turn || html === "" || element() !== rows) return;
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
  addEventListener("scroll", () => {
    clearTimeout(resting);
    resting = setTimeout(() => history.replaceState({ y: scrollY }, ""), 150);
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
  return { items, offset, lay, rest, load: () => load().catch(complain) };
})();

/** A way on from what could not be shown. */
const offerList = async () => {
  const way = document.createElement("a");
  way.href = "#tab=ads";
  way.textContent = await words("ads-all");
  view.append(way);
};

/** @param {"stay" | "top"} [where] */
const show = (where) =>
  render(where).catch((error) => {
    view.setAttribute("aria-busy", "false");
    if (shown === "") {
      // Nothing is there to go on with but the way it was meant to be: a title, and what went wrong above it.
      const title = document.createElement("h1");
      title.textContent = document.title;
      view.replaceChildren(title);
      if (page === "dashboard") void offerList().catch(() => {});
    }
    return complain(error, { label: plainly("again", "Try again"), act: () => render(where) });
  });

/** Parameters as they stand in an address. @param {Params} to */
const hashOf = (to) => new URLSearchParams(Object.entries(to).filter(([, value]) => value !== "")).toString();

/** Goes to other parameters; they replace those that were. @param {Params} to */
const go = (to) => {
  const hash = hashOf(to);
  if (hash === location.hash.slice(1)) void show();
  else location.hash = hash;
};

/** Where the person came from. */
let before = "";

addEventListener("hashchange", ({ oldURL }) => {
  before = new URL(oldURL).hash;
  list.rest();
  hushNotices();
  void show("top");
});

/** What a form that answers while one types asks for. @param {HTMLFormElement} form @returns {Params} */
const asked = (form) => Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));

/** Answers while the person types; the way back leads to before the typing. @param {HTMLFormElement} form */
const live = (form) => {
  history.replaceState(null, "", `#${hashOf(asked(form))}`);
  void show();
};

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

/** What became of donations, in sentences. @param {string} first @param {number} waiting @param {number} refused */
const toldOf = async (first, waiting, refused) => {
  const lines = [first];
  if (waiting > 0) lines.push(await words("notice-later", { count: waiting }));
  if (refused > 0) lines.push(await words("notice-refused", { count: refused }));
  return lines.join(" ");
};

/** Takes back what was deleted last, and says so. */
const takeBack = async () => {
  const { count } = await ask({ kind: "restore" });
  await render();
  tell(await words("notice-ads-back", { count }));
};

/** Says how many ads were deleted, with a way to take it back. @param {number} count */
const offerUndo = async (count) => {
  const text = await words("notice-forgotten", { count, number: String(count) });
  if (count === 0) {
    tell(text);
    return;
  }
  tell(text, {
    label: await words("undo"),
    act: takeBack,
  });
};

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
  // A part of a chart; by keyboard the table behind it leads there.
  follow: async ({ data }) => {
    location.hash = data.to;
  },
  open: async ({ data: { page: to, ...rest } }) => {
    await ask({ kind: "open", page: /** @type {any} */ (to), params: rest });
    if (page === "popup") close();
  },
  switch: async ({ element, data }) => {
    const on = element instanceof HTMLInputElement ? element.checked : data.on === "true";
    const platform = platforms.find(({ id }) => id === data.platform);
    try {
      if (!platform) {
        // What has to be known before the browser can be asked is not known yet, or could not be had.
        await prepare();
        throw new Told(plainly("slow", "That took too long. Please try again."));
      }
      // The browser's question may close the popup that asked: the background then knows what was wanted.
      if (on) void api.storage.session.set({ wanted: platform.id });
      if (on) await permit({ origins: platform.matches }, "notice-switch-refused", { site: platform.name });
      await ask({ kind: "switch", platform: data.platform, on });
      tell(await words(on ? "notice-on" : "notice-off", { site: platform.name }));
    } catch (error) {
      if (element instanceof HTMLInputElement) element.checked = !on;
      throw error;
    } finally {
      void api.storage.session.remove("wanted");
    }
  },
  forget: async ({ data }) => {
    const { count } = await ask({ kind: "forget", keys: [data.key] });
    const { tab, key, ...rest } = params();
    if (tab === "ad" && key === data.key) {
      go({ ...rest, tab: "ads" });
      await arrived();
    }
    await offerUndo(count);
  },
  restore: takeBack,
  forget_found: async ({ data }) => {
    const count = Number(data.count);
    if (!(await agreed("forget-found", { count, number: String(count) }))) return;
    const { tab, key: _key, ...query } = params();
    const forgotten = await ask({ kind: "forget", keys: [], query });
    if (tab === "advertiser") {
      go({ tab: "ads" });
      await arrived();
    }
    await offerUndo(forgotten.count);
  },
  forget_range: async ({ form }) => {
    const [from, to] = ["from", "to"].map((name) => String(form?.get(name) ?? ""));
    if (from === "" && to === "") throw new Error(await words("notice-range"));
    if (!(await agreed("forget-range"))) return;
    const { count } = await ask({ kind: "forget", keys: [], query: { from, to } });
    await offerUndo(count);
  },
  forget_all: async () => {
    if (!(await agreed("forget-all"))) return;
    const { count } = await ask({ kind: "forget_all" });
    await offerUndo(count);
  },
  choose_look: async ({ form }) => {
    await ask({ kind: "choose", lang: String(form?.get("lang") ?? ""), theme: String(form?.get("theme") ?? "") });
  },
  choose_keep: async ({ element, form }) => {
    const days = Number(form?.get("keep_days") ?? 0);
    if (days > 0 && !(await agreed("keep", { count: days }))) {
      /** @type {HTMLFormElement} */ (element).reset();
      return;
    }
    const { count } = await ask({ kind: "choose", keep_days: days });
    const parts = [await words("notice-kept", { count: days })];
    if (count > 0) parts.push(await words("notice-pruned", { count, number: String(count) }));
    tell(parts.join(" "));
  },
  export_json: () => exported("json"),
  export_csv: () => exported("csv"),
  save_picture: async ({ data }) => {
    const { text } = await ask({ kind: "picture", chart: data.chart, params: params() });
    const name = `sightline-${data.chart}-${today()}`;
    const saved = await drawnAs(text).then(
      (png) => save(png, `${name}.png`),
      // A browser that cannot draw it still has it as it is.
      () => save(new Blob([text], { type: "image/svg+xml" }), `${name}.svg`),
    );
    tell(await words("notice-picture", { name: saved }));
  },
  print_page: async () => print(),
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
    go({ tab: "donate" });
    await arrived();
    tell(await words("notice-joined"));
  },
  leave: async () => {
    await ask({ kind: "leave" });
    tell(await words("notice-left"));
  },
  donate: async ({ form }) => {
    const keys = (form?.getAll("keys") ?? []).map(String);
    if (keys.length === 0) throw new Problem("notice-choose-one");
    const { count, waiting, refused } = await ask({ kind: "donate", keys });
    tell(await toldOf(await words("notice-donated", { count }), waiting, refused));
  },
  flush: async () => {
    const { sent, waiting, refused } = await ask({ kind: "flush" });
    tell(await toldOf(await words("notice-sent", { count: sent }), waiting, refused));
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
    // The same file can then be chosen again, whatever comes of it.
    if (input) input.value = "";
    await importFiles(files);
  },
  mute: async ({ data }) => {
    const on = data.on === "true";
    const set = (/** @type {boolean} */ now) => ask({ kind: "mute", scope: /** @type {any} */ (data.scope), key: data.key, on: now });
    await set(on);
    tell(await words(on ? "notice-muted" : "notice-unmuted"), {
      label: await words("undo"),
      act: async () => {
        await set(!on);
        await render();
      },
    });
  },
  unmute_ads: async () => {
    await ask({ kind: "mute", scope: "ad", key: "", on: false });
    tell(await words("notice-unmuted"));
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
    await ask({ kind: "unimport", keys: [], others: { traits: [data.platform] } });
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
  pause: async ({ data }) => {
    const { paused } = await ask({ kind: "pause", minutes: Number(data.minutes) });
    tell(await words(paused === null ? "pause-ended" : "pause-begun"));
  },
  beside: async () => {
    // Firefox opens it only at once; nothing may be waited for before.
    if (sidebar) await sidebar.open();
    else await panel?.open({ windowId: (await ownWindow) ?? api.windows.WINDOW_ID_CURRENT });
    if (page === "popup") close();
  },
};

/** The page was drawn anew after going elsewhere. */
const arrived = () => new Promise((resolve) => addEventListener("hashchange", () => setTimeout(resolve), { once: true }));

/** The local day, for names of files. */
const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Gives the person a file. @param {Blob} file @param {string} name @returns {string} Its name. */
const save = (file, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
};

/** A drawing as a picture of twice its size. @param {string} svg @returns {Promise<Blob>} */
const drawnAs = async (svg) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"));
};

/** Everything that is stored, part by part. @param {"json" | "csv"} form */
const exported = async (form) => {
  /** @type {string[]} */
  const parts = [];
  let count = 0;
  /** @param {object} request @param {boolean} ads Whether they are ads, which are counted aloud. */
  const collect = async (request, ads) => {
    /** @type {string | null} */
    let last = null;
    let first = true;
    do {
      const part = await ask(/** @type {any} */ ({ ...request, last }));
      if (form === "json" && part.text !== "" && !first) parts.push(",\n");
      parts.push(part.text);
      first &&= part.text === "";
      last = part.last;
      count += 1000;
      if (last !== null && ads) tell(await words("notice-exporting", { number: String(count) }));
    } while (last !== null);
  };
  if (form === "csv") {
    // Spreadsheets take a text without this mark for another encoding.
    parts.push("\u{feff}");
    await collect({ kind: "table" }, true);
  } else {
    for (const [at, store] of EXPORTED.entries()) {
      const head = `${at > 0 ? ",\n" : ""}"${store}":[`;
      if (at > 0) parts.push(head);
      else parts.push(EXPORT_BEGINNING, head);
      await collect({ kind: "part", store }, store === "ads");
      parts.push("]");
    }
    parts.push("}\n");
  }
  const type = form === "csv" ? "text/csv;charset=utf-8" : "application/json";
  tell(await words("notice-exported", { name: save(new Blob(parts, { type }), `sightline-${today()}.${form}`) }));
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
    const [detail] = imported.problems;
    if (imported.read === 0 || (detail && imported.ads === 0 && imported.traits === 0)) {
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
        await ask({ kind: "unimport", keys: imported.added, others: imported.others });
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
    if (!document.getElementById("drop")) return;
    // A file that falls beside the place for it must not take the place of the page.
    event.preventDefault();
    if (!(target instanceof Element) || !target.closest("#drop")) return;
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

/**
 * Asks before what cannot be seen as a small thing.
 * @param {string} id Of the messages: `…-question`, `…-what`, `…-keep` and `…-do`.
 * @param {Record<string, string | number>} [args]
 * @returns {Promise<boolean>}
 */
const agreed = async (id, args = {}) => {
  for (const part of ["question", "what", "keep", "do"]) byId(`ask-${part}`).textContent = await words(`${id}-${part}`, args);
  return (await choice("ask")) === "do";
};

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
    if (!["go", "open", "follow"].includes(act)) await render();
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
  const back = actor(event, "a.back");
  if (back?.getAttribute("href") === before && before !== "") {
    // The list is found where it was left.
    event.preventDefault();
    history.back();
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
  const form = actor(event, "form");
  if (!(form instanceof HTMLFormElement)) return;
  if (form.dataset.live === undefined) {
    begun = true;
    return;
  }
  // What is chosen rather than typed is answered when it is chosen.
  if (!actor(event, "[type='search']")) return;
  // What is being composed is no word yet. An answer takes less time than the next letter; a late one is not shown.
  if (!(/** @type {InputEvent} */ (event).isComposing)) live(form);
});

view.addEventListener("compositionend", (event) => {
  const form = actor(event, "form[data-live]");
  if (form instanceof HTMLFormElement) live(form);
});

view.addEventListener("change", (event) => {
  const form = actor(event, "form[data-live]");
  if (form instanceof HTMLFormElement && !actor(event, "[type='search']")) go(asked(form));
});

// --- news -------------------------------------------------------------------------------------------------

let news = false;
let pressed = false;
let timer = 0;
/** The background is kept awake while somebody looks at the dashboard, so that it answers at once; in milliseconds. */
const AWAKE = 20_000;
if (page === "dashboard") setInterval(() => void (!document.hidden && ask({ kind: "settings" }).catch(() => {})), AWAKE);

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

if (page === "popup" || page === "side") {
  const changed = () => {
    news = true;
    refresh();
  };
  // The time left of a pause.
  setInterval(changed, 60_000);
  if (page === "side") {
    api.tabs.onActivated.addListener(changed);
    api.tabs.onUpdated.addListener((_tab, { status }) => status === "complete" && changed());
  }
}
for (const [name, now] of /** @type {const} */ ([["pointerdown", true], ["pointerup", false], ["pointercancel", false]])) {
  addEventListener(name, () => { pressed = now; }, true);
}

fillQuietly();
void show("top");
// What went wrong with the view is said by the view.
prepare().catch((error) => console.warn(error));
