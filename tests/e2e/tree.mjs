// A page as its browser tells it to assistive technology, in both browsers in one form: what each calls by a name of its own is
// called by one here. Chromium gives its tree by the protocol, closed roots with it; Firefox to what runs in its own window.

import { until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

/**
 * What is told of one thing.
 * @typedef {object} Told
 * @property {string} role As `ROLES` has it; `text`; empty for what only holds others together.
 * @property {string} tag The element it is of; empty for a text.
 * @property {boolean} block Whether that stands on a line of its own.
 * @property {string} id Of that element.
 * @property {string} name
 * @property {string} description
 * @property {string} value Of a field.
 * @property {number} level Of a heading; 0 elsewhere.
 * @property {number} size Of the list something stands in, where its element says so; 0 elsewhere.
 * @property {string[]} states Among `STATES`, in that order.
 * @property {Told[]} children
 */

/** What each browser calls it, where that is not our name. */
const ROLES = new Map(Object.entries({
  // Chromium
  RootWebArea: "page", StaticText: "text", DisclosureTriangle: "disclosure", DisclosureTriangleGrouped: "disclosure", searchbox: "edit", textbox: "edit",
  Date: "date", combobox: "choice", listbox: "choice", img: "image", columnheader: "column header", rowheader: "row header", gridcell: "cell",
  ProgressIndicator: "progress", progressbar: "progress", complementary: "aside", alertdialog: "dialog",
  // Firefox
  document: "page", "text leaf": "text", statictext: "text", summary: "disclosure", entry: "edit", "date editor": "date", checkbutton: "checkbox",
  radiobutton: "radio", graphic: "image", pushbutton: "button", "toggle button": "button", buttonmenu: "button", statusbar: "status", "definition list": "",
}));

/** Roles by our names; what has another only holds others together. */
const OURS = new Set([
  "page", "text", "heading", "link", "button", "disclosure", "list", "listitem", "navigation", "main", "banner", "aside", "contentinfo", "form", "search",
  "region", "table", "row", "column header", "row header", "cell", "dialog", "alert", "status", "switch", "figure", "image", "edit", "date",
  "choice", "checkbox", "radio", "progress", "blockquote",
]);

/** What can be said of something beside its name, in the order in which it is said. */
const STATES = ["current page", "current", "on", "off", "checked", "not checked", "pressed", "not pressed", "expanded", "collapsed", "opens a dialog", "required", "unavailable", "modal"];

/** @param {string} theirs */
const roleOf = (theirs) => {
  const role = ROLES.get(theirs) ?? theirs;
  return OURS.has(role) ? role : "";
};

/** @param {string} display */
const isBlock = (display) => display !== "" && !/^(?:inline|contents|none)/u.test(display);

/** What a field for files says by itself, in each browser's words. */
const NO_FILE = /,? ?(?:Browse… )?No files? (?:chosen|selected)\.?$/u;

/**
 * What both browsers tell alike: the words of the browser itself are no business of ours, what a figure is called stands in it, and
 * only Firefox says of a box to tick or a field for files that it is required.
 * @param {Partial<Told>} told @param {(state: string) => boolean} has @returns {Told}
 */
const made = (told, has) => {
  const { role = "", name = "", value = "", children = [] } = told;
  return {
    tag: "", block: false, id: "", description: "", level: 0, size: 0, ...told,
    // What a field for a day is made of, a button with a calendar among it, is the browser's.
    children: role === "date" ? [] : children,
    role, name: role === "figure" ? "" : name.replace(NO_FILE, ""), value: value.replace(NO_FILE, ""),
    states: STATES.filter((state) => has(state) && !(state === "required" && /^(?:checkbox|button)$/u.test(role))),
  };
};

// --- Chromium -----------------------------------------------------------------------------------------------

/** @param {Page} page @returns {Promise<Told>} */
const ofChromium = async (page) => {
  const cdp = await page.createCDPSession();
  // The tree says neither which element something is of nor whether it stands on a line of its own.
  const { documents: [document], strings } = await cdp.send("DOMSnapshot.captureSnapshot", { computedStyles: ["display"] });
  const text = (/** @type {number | undefined} */ at) => strings[at ?? -1] ?? "";
  /** @type {Map<number, {tag: string, display: string, attributes: Record<string, string>}>} */
  const elements = new Map();
  for (const [at, id] of (document.nodes.backendNodeId ?? []).entries()) {
    const pairs = document.nodes.attributes?.[at] ?? [];
    const attributes = Object.fromEntries(pairs.flatMap((name, at) => (at % 2 === 0 ? [[text(name), text(pairs[at + 1])]] : [])));
    const tag = document.nodes.nodeType?.[at] === 1 ? text(document.nodes.nodeName?.[at]).toLowerCase() : "";
    elements.set(id, { tag, display: "", attributes });
  }
  for (const [at, node] of document.layout.nodeIndex.entries()) {
    const element = elements.get(document.nodes.backendNodeId?.[node] ?? 0);
    if (element) element.display = text(document.layout.styles[at]?.[0]);
  }
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @param {import("puppeteer-core").Protocol.Accessibility.AXNode} node @returns {Told} */
  const told = (node) => {
    const { tag, display, attributes } = elements.get(node.backendDOMNodeId ?? 0) ?? { tag: "", display: "", attributes: /** @type {Record<string, string>} */ ({}) };
    const theirs = node.ignored ? "" : String(node.role?.value ?? "");
    const role = roleOf(theirs);
    const of = new Map((node.properties ?? []).map(({ name, value }) => [String(name), value.value]));
    const children = (node.childIds ?? []).flatMap((id) => { const child = byId.get(id); return child && child.role?.value !== "InlineTextBox" ? [told(child)] : []; });
    const said = (/** @type {{value?: any} | undefined} */ it) => (node.ignored ? "" : String(it?.value ?? ""));
    const { "aria-current": current } = attributes;
    /** @type {Record<string, boolean>} */
    const is = {
      "current page": current === "page", current: current === "true",
      on: role === "switch" && of.get("checked") === "true", off: role === "switch" && of.get("checked") === "false",
      checked: role !== "switch" && of.get("checked") === "true", "not checked": role !== "switch" && of.get("checked") === "false",
      pressed: of.get("pressed") === "true", "not pressed": of.get("pressed") === "false",
      expanded: role !== "choice" && of.get("expanded") === true, collapsed: role !== "choice" && of.get("expanded") === false,
      "opens a dialog": of.get("hasPopup") === "dialog", required: of.get("required") === true, unavailable: of.get("disabled") === true,
      modal: of.get("modal") === true,
    };
    return made({
      role, tag, block: isBlock(display), id: attributes.id ?? "", name: said(node.name), description: said(node.description), value: said(node.value),
      level: role === "heading" ? Number(of.get("level") ?? 0) : 0, size: Number(attributes["aria-setsize"] ?? 0), children,
    }, (state) => is[state] ?? false);
  };
  return told(nodes[0]);
};

// --- Firefox ------------------------------------------------------------------------------------------------

/** Runs in Firefox's own window: what its accessibility service tells of the tab in front. */
const IN_WINDOW = `async () => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const safe = (get) => { try { return get() ?? ""; } catch { return ""; } };
  const told = (one) => {
    const [state, extra] = [{}, {}];
    one.getState(state, extra);
    const attributes = {};
    for (const { key, value } of one.attributes?.enumerate() ?? []) attributes[key] = value;
    const children = [];
    for (let child = one.firstChild; child; child = child.nextSibling) children.push(told(child));
    return { role: service.getStringRole(one.role), name: safe(() => one.name), description: safe(() => one.description), value: safe(() => one.value),
      states: [...service.getStringStates(state.value, extra.value)], attributes, children };
  };
  const page = service.getAccessibleFor(window.gBrowser.selectedBrowser)?.firstChild;
  return page ? JSON.stringify(told(page)) : "";
}`;

/** @param {Session} session @param {Page} page @returns {Promise<Told>} */
const ofFirefox = async (session, page) => {
  await page.bringToFront();
  const title = await page.title();
  let last = "";
  // It follows the page with a little delay: it is there once it is the same twice.
  const json = await until("Firefox to tell of the page", async () => {
    const now = await /** @type {NonNullable<Session["asBrowser"]>} */ (session.asBrowser)(IN_WINDOW);
    const same = now !== "" && now === last && JSON.parse(now).name === title;
    last = now;
    return same ? now : null;
  });
  /** @param {any} node @returns {Told} */
  const told = (node) => {
    const { attributes, states } = node;
    const tag = attributes.tag ?? "";
    const role = roleOf(node.role === "landmark" || node.role === "region" ? String(attributes["xml-roles"] ?? "").split(" ")[0] : node.role);
    const has = (/** @type {string} */ state) => states.includes(state);
    const [box, toggle] = [role === "checkbox" || role === "radio", states.includes("pressed") || node.role === "toggle button"];
    /** @type {Record<string, boolean>} */
    const is = {
      "current page": attributes.current === "page", current: attributes.current === "true",
      on: role === "switch" && has("checked"), off: role === "switch" && !has("checked"),
      checked: box && has("checked"), "not checked": box && !has("checked"),
      pressed: has("pressed"), "not pressed": toggle && !has("pressed"),
      expanded: role !== "choice" && has("expanded"), collapsed: role !== "choice" && has("collapsed"),
      "opens a dialog": attributes.haspopup === "dialog", required: has("required"), unavailable: has("unavailable"), modal: has("modal"),
    };
    return made({
      role, tag, block: isBlock(attributes.display ?? ""), id: attributes.id ?? "", name: node.name, description: node.description,
      // Of a link it is the address.
      value: role === "edit" || role === "choice" || role === "date" || role === "progress" ? node.value : "",
      level: role === "heading" ? Number(attributes.level ?? 0) : 0,
      size: Number(attributes.setsize ?? 0), children: node.children.map(told),
    }, (state) => is[state] ?? false);
  };
  return told(JSON.parse(json));
};

/** The page as it is told now. @param {Session} session @param {Page} page @returns {Promise<Told>} */
export const treeOf = async (session, page) => {
  if (session.asBrowser) return ofFirefox(session, page);
  let last = "";
  // Of a page that is just drawn anew the parts do not fit together: it is as it is once it is the same twice.
  return until("Chromium to tell of the page", async () => {
    const now = await ofChromium(page);
    const json = JSON.stringify(now);
    const same = json === last;
    last = json;
    return same ? now : null;
  });
};

/** Everything told of something, itself first, in the order of reading. @param {Told} told @returns {Told[]} */
export const all = (told) => [told, ...told.children.flatMap(all)];

// --- aloud --------------------------------------------------------------------------------------------------

/** What is said as a whole: what is in it is its name, its value or its choices. */
const WHOLE = new Set(["link", "button", "disclosure", "edit", "date", "choice", "checkbox", "radio", "switch", "progress"]);
/** What a reader announces when it is entered. */
const AROUND = new Set(["navigation", "main", "banner", "aside", "contentinfo", "search", "form", "region", "dialog", "alert", "status", "figure", "image", "list", "table", "blockquote"]);

/** @param {string} text */
const tidy = (text) => text.replace(/\s+/gu, " ").trim();

/** Something by itself: what it is, how it is called, how it is. @param {Told} told */
const aloud = ({ role, level, name, states, value, description }) =>
  [role === "heading" ? `heading ${level}` : role, tidy(name), tidy(value), ...states, ...(description && tidy(description) !== tidy(name) ? [`(${tidy(description)})`] : [])].filter(Boolean).join(", ");

/**
 * What a reader says of it from beginning to end, a line at a time; what is within something is set in.
 * @param {Told} top
 * @returns {string[]}
 */
export const heard = (top) => {
  /** @type {string[]} */
  const lines = [];
  let text = "";
  let mark = "";
  const put = (/** @type {string} */ line, /** @type {number} */ depth) => {
    lines.push(`${"  ".repeat(depth)}${mark}${line}`);
    mark = "";
  };
  const flush = (/** @type {number} */ depth) => {
    if (text !== "") put(tidy(text) || "blank", depth);
    text = "";
  };
  /** @param {Told} told @param {number} depth */
  const say = (told, depth) => {
    const { role, tag, children, name } = told;
    const inside = (/** @type {number} */ at) => { for (const child of children) say(child, at); };
    if (role === "text") {
      text += name;
    } else if (WHOLE.has(role)) {
      flush(depth);
      put(aloud(told), depth);
    } else if (role === "heading") {
      flush(depth);
      const within = all(told).filter((one) => WHOLE.has(one.role));
      put([aloud({ ...told, name: within.length > 0 ? "" : name }), ...within.map(aloud)].join(", "), depth);
    } else if (role === "row") {
      flush(depth);
      const cells = children.filter((one) => /cell|header/u.test(one.role));
      put(`row: ${(cells.length > 0 ? cells : children).map((cell) => heard(cell).map((line) => line.trim()).join(" / ")).join(" | ")}`, depth);
    } else if (role === "listitem") {
      flush(depth);
      mark = "• ";
      inside(depth);
      flush(depth);
      mark = "";
    } else if (AROUND.has(role)) {
      flush(depth);
      const items = children.flatMap((child) => (child.role === "listitem" ? [child] : []));
      const size = role === "list" ? `${items[0]?.size || items.length} ${items.length === 1 ? "item" : "items"}` : "";
      const before = lines.length;
      put([aloud(told), size].filter(Boolean).join(", "), depth);
      inside(depth + 1);
      flush(depth + 1);
      // Where nothing happened yet there is nothing to hear.
      if ((role === "status" || role === "alert") && lines.length === before + 1) lines.pop();
    } else {
      const block = told.block || tag === "br";
      if (block) flush(depth);
      if (tag === "label") {
        // The field says it as its name.
        for (const child of all(told).filter((one) => WHOLE.has(one.role))) say(child, depth);
      } else {
        inside(depth);
      }
      if (block) flush(depth);
    }
  };
  if (top.role === "page") put(aloud({ ...top, states: [] }), 0);
  for (const child of top.role === "page" || /cell|header/u.test(top.role) ? top.children : [top]) say(child, 0);
  flush(0);
  return lines;
};
