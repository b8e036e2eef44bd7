// The sensor: finds posts that could be ads, shows the background those and no others, and puts the badge on
// what turned out to be an ad. A classic script, because browsers load content scripts as such.
//
// One observer stores what changed; the work is done outside its callback in slices of a few milliseconds.
// Nothing the page made is altered, nothing is clicked, nothing is requested.

/**
 * @typedef {import("./protocol.js").SensorRules} SensorRules
 * @typedef {import("./protocol.js").ExplanationRule} ExplanationRule
 * @typedef {import("./protocol.js").Candidate} Candidate
 */

/**
 * What we know about one post on the page.
 *
 * @typedef {object} Post
 * @property {string} id
 * @property {string} address The page's address when the counts below began.
 * @property {number} tests How often it was looked at.
 * @property {number} sent How often it was sent.
 * @property {string} last What was sent last.
 * @property {number} notBefore When it may be looked at again, in milliseconds of the page's clock.
 * @property {string | null} key The ad it is.
 * @property {string | null} badge
 * @property {boolean} again Whether it will be looked at again when it may.
 * @property {boolean} visible Whether any of it is on the screen.
 * @property {boolean} sighted
 * @property {number} timer Runs while enough of it is on the screen; 0 when it is not.
 * @property {Badge | null} shown
 * @property {number} attached How often its badge was put on of late.
 * @property {number} attachedAt When it was put on last, in milliseconds of the page's clock.
 * @property {number} told Which change of badges it knows of.
 */

/** @typedef {{form: string, width: number, height: number}} Size */

/**
 * A badge on a post.
 *
 * @typedef {object} Badge
 * @property {string} html What it was made of.
 * @property {HTMLElement} host
 * @property {HTMLElement} button
 * @property {HTMLElement} panel
 * @property {Size[]} sizes Of each of its forms, once measured.
 * @property {string} within How large its post was when it was put in its place.
 */

(() => {
  const api = /** @type {typeof chrome} */ (/** @type {any} */ (globalThis).browser ?? chrome);
  const own = /** @type {{sightline?: boolean}} */ (globalThis);
  // The browser may inject the script into a page in which it runs already.
  if (own.sightline) return;
  own.sightline = true;

  // --- bounds ------------------------------------------------------------------------------------------

  /** Work at a stretch, in milliseconds. */
  const SLICE = 4;
  /** A post is read when nothing changed in it for this long, or at the latest after … milliseconds. */
  const SETTLED = 300;
  const SETTLED_AT_LAST = 2000;
  /** A post is looked at, and sent, at most so often while the address stays the same. */
  const MAX_TESTS = 10;
  const MAX_SENT = 3;
  /** Elements in a post that may be labels. */
  const MAX_LABELS = 60;
  const MAX_LABEL_CHARS = 400;
  const MAX_LABEL_NODES = 200;
  const MAX_HTML = 256 * 1024;
  const MAX_ATTRIBUTE = 16 * 1024;
  const MAX_ITEMS = 12;
  /** A sighting: this long on the screen, in milliseconds. */
  const SIGHTING = 1000;
  /** How long an explanation belongs to the ad whose menu was used, in milliseconds. */
  const TOUCH = 120_000;
  const MAX_RECORDS = 5000;
  /** A badge the page removes again and again is put back at most so often, until it was left alone for so long. */
  const MAX_ATTACHED = 5;
  const LEFT_ALONE = 5000;
  /** What is known to be an ad is looked at again at most every … milliseconds. */
  const AGAIN = 1000;
  /** Badges asked for at a time. */
  const MAX_BADGES = 200;

  // --- state -------------------------------------------------------------------------------------------

  /** @type {SensorRules} */
  let rules;
  /** @type {string | null} */
  let nonce = null;
  /** @type {CSSStyleSheet | null} */
  let sheet = null;
  let quiet = false;

  /** @type {WeakMap<Element, Post>} */
  const posts = new WeakMap();
  /** Posts that are ads, to be taken leave of. @type {Set<Element>} */
  const ads = new Set();
  /** How often the person changed what bears a badge since the page is open. */
  let told = 0;
  /** What the observer saw and nobody looked at yet. @type {MutationRecord[]} */
  let records = [];
  /** Subtrees to be searched for posts. @type {Set<Element>} */
  const subtrees = new Set();
  /** Posts, and containers of explanations, that are to settle. @type {Map<Element, {first: number, last: number}>} */
  const settling = new Map();
  /** What each container of an explanation was sent as. @type {WeakMap<Element, {html: string, sent: number}>} */
  const explained = new WeakMap();
  /** Candidates of this flush. @type {Map<string, {post: Element, item: Candidate}>} */
  const outbox = new Map();
  /** @type {{id: string, key: string, at: number}[]} */
  let sightings = [];
  /** The post whose controls the person used last. @type {{post: Element, at: number} | null} */
  let touched = null;
  /** Our own elements. @type {WeakSet<Node>} */
  const hosts = new WeakSet();

  const random = () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join("");

  // --- messages ----------------------------------------------------------------------------------------

  /**
   * Asks the background; `null` when there is no answer to be had.
   * @template {import("./protocol.js").Answer["kind"]} K
   * @param {import("./protocol.js").FromPage} message
   * @param {K} kind The kind of the answer hoped for.
   * @returns {Promise<Extract<import("./protocol.js").Answer, {kind: K}> | null>}
   */
  const ask = async (message, kind) => {
    if (quiet) return null;
    try {
      const answer = await api.runtime.sendMessage(message);
      return answer?.kind === kind ? answer : null;
    } catch {
      // The extension was reloaded, updated or removed: what is left of this script has nobody to talk to.
      if (!alive()) stop();
      return null;
    }
  };

  const alive = () => {
    try {
      return Boolean(api.runtime?.id);
    } catch {
      return false;
    }
  };

  // --- visible text ------------------------------------------------------------------------------------

  const INVISIBLE = /[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}\u{FEFF}\u{64B}-\u{652}]/gu;

  /** A label in the form in which the core compares it. @param {string} text */
  const fold = (text) => text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim().toLowerCase();

  /** @type {(element: Element) => ShadowRoot | null} */
  const shadow = (element) => {
    if (hosts.has(element)) return null;
    try {
      const open = /** @type {any} */ (element).openOrClosedShadowRoot;
      if (open !== undefined) return open;
      return element instanceof HTMLElement ? /** @type {any} */ (chrome).dom.openOrClosedShadowRoot(element) : null;
    } catch {
      return element.shadowRoot;
    }
  };

  const UNSEEN = new Set(["script", "style", "noscript", "template", "title", "desc", "defs", "metadata", "head"]);

  /**
   * The text a style sheet puts before or after an element.
   * @param {Element} element
   * @param {"::before" | "::after"} where
   */
  const generated = (element, where) => {
    const style = getComputedStyle(element, where);
    const content = style.content;
    if (!content || content === "none" || content === "normal" || style.display === "none") return "";
    if (style.visibility !== "visible" || style.opacity === "0") return "";
    let text = "";
    for (const part of content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)[^)]*\)/gu)) {
      text += part[2] ? (element.getAttribute(part[2]) ?? "") : part[1].replace(/\\(.)/gu, "$1");
    }
    return text;
  };

  /**
   * The text of an element as the eye sees it: what style sheets, shadow roots, reused graphics and canvases
   * show, in the order shown, without what is hidden, transparent or moved out of the line.
   * @param {Element} element
   */
  const seenText = (element) => {
    let nodes = 0;
    let chars = 0;
    const line = element.getBoundingClientRect();

    /** @type {(ids: string | null) => string} */
    const named = (ids) => {
      const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
      return (ids ?? "").split(/\s+/u).slice(0, 4).map((id) => (id && root.getElementById?.(id)?.textContent) || "").join(" ");
    };

    /** @type {(node: Node, visible: boolean) => string} */
    const read = (node, visible) => {
      nodes += 1;
      if (nodes > MAX_LABEL_NODES || chars > MAX_LABEL_CHARS) return "";
      if (node.nodeType === Node.TEXT_NODE) {
        if (!visible) return "";
        const text = node.nodeValue ?? "";
        chars += text.length;
        return text;
      }
      if (!(node instanceof Element)) return "";
      const name = node.localName;
      if (UNSEEN.has(name) || hosts.has(node)) return "";
      if (name === "br") return " ";
      const style = getComputedStyle(node);
      if (style.display === "none" || style.opacity === "0" || Number.parseFloat(style.fontSize) < 1) return "";
      if (node !== element && (style.position === "absolute" || style.position === "fixed") && !inLine(node)) return "";
      const shown = style.visibility === "visible";
      if (name === "canvas") return shown ? (node.getAttribute("aria-label") || named(node.getAttribute("aria-labelledby")) || node.textContent || "") : "";
      if (name === "use") return shown ? reused(node) : "";
      const children = [...within(node)].slice(0, MAX_LABEL_NODES);
      if (style.display.endsWith("flex") || style.display.endsWith("grid")) inOrder(children, style);
      const text = children.map((child) => read(child, shown)).join("");
      const whole = `${generated(node, "::before")}${text}${generated(node, "::after")}`;
      // A label that is only said, in an element elsewhere.
      return (shown && fold(whole) === "" && named(node.getAttribute("aria-labelledby"))) || whole;
    };

    /** @type {(node: Element) => Iterable<Node>} */
    const within = (node) => {
      if (node instanceof HTMLSlotElement) {
        const assigned = node.assignedNodes({ flatten: true });
        return assigned.length > 0 ? assigned : node.childNodes;
      }
      return (shadow(node) ?? node).childNodes;
    };

    /** Whether a positioned element stands in the line of the label. @type {(node: Element) => boolean} */
    const inLine = (node) => {
      const box = node.getBoundingClientRect();
      const width = Math.min(box.right, line.right) - Math.max(box.left, line.left);
      const height = Math.min(box.bottom, line.bottom) - Math.max(box.top, line.top);
      return box.width > 1 && box.height > 1 && width > box.width / 2 && height > box.height / 2;
    };

    /** @type {(children: Node[], style: CSSStyleDeclaration) => void} */
    const inOrder = (children, style) => {
      const order = new Map(
        children.map((child) => [child, child instanceof Element ? Number(getComputedStyle(child).order) || 0 : 0]),
      );
      children.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      if (style.flexDirection.endsWith("-reverse")) children.reverse();
    };

    /** @type {(use: Element) => string} */
    const reused = (use) => {
      const href = use.getAttribute("href") ?? use.getAttribute("xlink:href") ?? "";
      const root = /** @type {Document | ShadowRoot} */ (use.getRootNode());
      const id = href.startsWith("#") ? href.slice(1) : "";
      return (id && (root.getElementById?.(id) ?? document.getElementById(id))?.textContent) || "";
    };

    return read(element, true);
  };

  /** Whether a label can be seen at all. @param {Element} element */
  const isVisible = (element) =>
    element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? element.getClientRects().length > 0;

  /**
   * The elements of a post that may be its label, with the text they show.
   * @param {Element} post
   * @returns {Generator<void, Map<Element, string>>}
   */
  const labels = function* (post) {
    /** @type {Map<Element, string>} */
    const texts = new Map();
    if (!rules.labels) return texts;
    const select = rules.labels.select;
    const own = post.matches(select) ? [post] : [];
    for (const element of [...own, ...post.querySelectorAll(select)]) {
      if (texts.size === MAX_LABELS) break;
      if ((element.textContent ?? "").length > MAX_LABEL_CHARS * 4) continue;
      const text = isVisible(element) ? seenText(element).replace(/\s+/gu, " ").trim() : "";
      texts.set(element, text.length > MAX_LABEL_CHARS ? "" : text);
      yield;
    }
    return texts;
  };

  /** Whether a text is one of the label words, alone or before a separator. @param {string} text */
  const isLabel = (text) => {
    const first = fold(text).split(/[·⋅•]/u, 1)[0].trim();
    if (first === "" || !rules.labels) return false;
    const { words, around } = rules.labels;
    return (
      words.includes(first) ||
      around.some(([before, after]) => first.length > before.length + after.length && first.startsWith(before) && first.endsWith(after))
    );
  };

  /** Whether a post bears one of the marks that could make it an ad. @param {Element} post */
  const isMarked = (post) => {
    const has = (/** @type {string} */ select) => post.matches(select) || post.querySelector(select) !== null;
    return (rules.markers !== "" && has(rules.markers)) || rules.unless.some(([select, unless]) => has(select) && !has(unless));
  };

  // --- the page's own data -----------------------------------------------------------------------------

  /** Asks the property reader about an element. @param {Element} element @returns {string[]} */
  const properties = (element) => {
    if (!nonce) return [];
    /** @type {string[]} */
    let texts = [];
    /** @param {Event} event */
    const hear = (event) => {
      event.stopImmediatePropagation();
      const detail = /** @type {CustomEvent} */ (event).detail;
      if (typeof detail !== "string" || detail.length > 2 * MAX_HTML) return;
      try {
        const list = JSON.parse(detail);
        if (Array.isArray(list)) texts = list.filter((text) => typeof text === "string").slice(0, 32);
      } catch {
        // Not from our reader.
      }
    };
    document.addEventListener(`${nonce}!`, hear, true);
    element.dispatchEvent(new CustomEvent(nonce));
    document.removeEventListener(`${nonce}!`, hear, true);
    return texts;
  };

  // --- snapshot ----------------------------------------------------------------------------------------

  const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
  const DROPPED = new Set(["script", "style", "noscript", "link", "meta", "textarea", "object", "embed"]);
  const MEDIA = new Set(["img", "video", "audio", "source", "image", "input", "track"]);
  const ADDRESSES = new Set(["src", "srcset", "poster", "xlink:href", "value", "nonce"]);

  /** @param {string} text */
  const escape = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");

  /**
   * The markup of an element, written by hand: a clone would run the constructors of the page's custom
   * elements. Pictures, scripts and what the person typed are left out.
   * @param {Element} element
   * @param {Map<Element, string>} shown Labels and what they show, written in as `data-sightline-label`.
   * @returns {Generator<void, string>}
   */
  const snapshot = function* (element, shown) {
    let out = "";
    let left = MAX_HTML;
    /** What is still to be written: nodes, and ends of elements. @type {(Node | string)[]} */
    const rest = [element];
    for (let steps = 1; rest.length > 0; steps += 1) {
      if (steps % 100 === 0) yield;
      const node = /** @type {Node | string} */ (rest.pop());
      if (typeof node === "string") {
        out += node; // paid for with the beginning, so that the markup stays whole when room runs out
        continue;
      }
      const begin = node.nodeType === Node.TEXT_NODE ? escape(node.nodeValue ?? "") : opening(node, shown);
      const end = node instanceof Element && !VOID.has(node.localName) ? `</${node.localName}>` : "";
      if (begin === "" || begin.length + end.length > left) continue;
      left -= begin.length + end.length;
      out += begin;
      if (end === "") continue;
      rest.push(end);
      if (node instanceof HTMLTemplateElement) continue;
      for (let child = node.lastChild; child; child = child.previousSibling) rest.push(child);
    }
    return out;
  };

  /**
   * The beginning of an element, with the text of its shadow root; nothing for what is left out.
   * @param {Node} node
   * @param {Map<Element, string>} shown
   */
  const opening = (node, shown) => {
    if (!(node instanceof Element) || hosts.has(node)) return "";
    const name = node.localName;
    if (DROPPED.has(name) || (node.getAttribute("contenteditable") ?? "false") !== "false") return "";
    let tag = `<${name}`;
    for (const { name: key, value } of node.attributes) {
      if (key.startsWith("on") || key === "data-sightline-label" || value.length > MAX_ATTRIBUTE) continue;
      if (MEDIA.has(name) && ADDRESSES.has(key)) continue;
      tag += ` ${key}="${escape(value)}"`;
    }
    const label = shown.get(node);
    // Where text and sight agree the markup says it all, unless it is the very label.
    if (label !== undefined && (isLabel(label) || fold(label) !== fold(node.textContent ?? ""))) {
      tag += ` data-sightline-label="${escape(label)}"`;
    }
    // Asking for a shadow root is slow; elements that have one are empty or the page's own.
    const hidden = node.firstChild === null || name.includes("-") ? shadow(node) : null;
    const text = hidden ? shadowText(hidden) : "";
    return text ? `${tag}><template shadowrootmode="closed">${escape(text)}</template>` : `${tag}>`;
  };

  /** The text of a small shadow root: buttons and labels, not whole components. @param {ShadowRoot} root */
  const shadowText = (root) => {
    if (root.childElementCount > 8) return "";
    const text = [...root.childNodes]
      .filter((node) => !(node instanceof Element && UNSEEN.has(node.localName)))
      .map((node) => node.textContent ?? "")
      .join("")
      .trim();
    return text.length <= MAX_LABEL_CHARS ? text : "";
  };

  // --- posts -------------------------------------------------------------------------------------------

  /** The outermost post an element stands in. @param {Element | null} element @returns {Element | null} */
  const postOf = (element) => {
    let outermost = null;
    for (let at = element?.closest(rules.posts) ?? null; at; at = at.parentElement?.closest(rules.posts) ?? null) {
      outermost = at;
    }
    return outermost;
  };

  /** @param {Element} element @returns {Post} */
  const stateOf = (element) => {
    let post = posts.get(element);
    if (!post) {
      post = {
        id: random(), address: location.href, tests: 0, sent: 0, last: "", notBefore: 0, key: null, badge: null,
        again: false, visible: false, sighted: false, timer: 0, shown: null, attached: 0, attachedAt: 0, told,
      };
      posts.set(element, post);
    }
    return post;
  };

  /** Lets a post, or an explanation, settle before it is read. @param {Element} element */
  const settle = (element) => {
    const now = performance.now();
    const known = settling.get(element);
    if (known) known.last = now;
    else settling.set(element, { first: now, last: now });
    wake(SETTLED);
  };

  /** Searches a subtree for posts and explanations. @param {Element} root */
  const search = (root) => {
    if (!root.isConnected) return;
    if (rules.posts && top === self) {
      const around = postOf(root);
      if (around) {
        consider(around);
      } else {
        let last = /** @type {Element | null} */ (null);
        for (const found of root.querySelectorAll(rules.posts)) {
          if (last?.contains(found)) continue;
          last = found;
          consider(found);
        }
      }
    }
    searchExplanations(root);
  };

  /** A post is new, changed or came into view. @param {Element} element */
  const consider = (element) => {
    const post = stateOf(element);
    onScreen.observe(element);
    if (post.address !== location.href) {
      // Single-page sites fill the same elements with other posts.
      post.address = location.href;
      post.tests = 0;
      post.sent = 0;
      post.notBefore = 0;
    }
    if (post.tests < MAX_TESTS || post.key !== null) settle(element);
  };

  /** Looks at a post that settled, a little at a time. @param {Element} element @returns {Generator<void, void>} */
  const test = function* (element) {
    const post = posts.get(element);
    if (!post || !element.isConnected) return;
    const known = post.key !== null;
    if (known && !ads.has(element)) {
      // The page puts it back.
      ads.add(element);
      if (post.told !== told) void renew([element]);
    }
    const wait = post.notBefore - performance.now();
    if ((post.tests >= MAX_TESTS && !known) || outbox.has(post.id)) return;
    if (wait > 0) {
      if (!post.again) setTimeout(() => { post.again = false; consider(element); }, wait);
      post.again = true;
      return;
    }
    post.tests += 1;
    post.notBefore = performance.now() + (known ? AGAIN : SETTLED * 2 ** Math.min(post.tests, 6));

    if (post.tests === 1) looked += 1;
    const marked = isMarked(element);
    yield;
    const texts = yield* labels(element);
    const labelled = [...texts.values()].some(isLabel);
    const held = properties(element);
    if (!marked && !labelled && held.length === 0) {
      if (post.key !== null) leave(element, post);
      return;
    }
    // Not before it is known to be an ad still: pages fill the same element with another post.
    if (post.key !== null) attach(element, post);
    if (post.sent >= MAX_SENT || post.tests > MAX_TESTS) return;
    const html = yield* snapshot(element, texts);
    const now = html + held.join("");
    if (now === post.last) return;
    post.last = now;
    post.sent += 1;
    outbox.set(post.id, { post: element, item: { id: post.id, html, properties: held } });
  };

  /** The element no longer holds the ad it held. @param {Element} element @param {Post} post */
  const leave = (element, post) => {
    clearTimeout(post.timer);
    post.shown?.host.remove();
    ads.delete(element);
    Object.assign(post, { id: random(), key: null, badge: null, shown: null, sighted: false, timer: 0, attached: 0, sent: 0, last: "" });
  };

  const flush = async () => {
    if (sightings.length > 0) {
      const items = sightings;
      sightings = [];
      void ask({ kind: "sighted", items }, "done");
    }
    while (outbox.size > 0) {
      const batch = [...outbox.values()].slice(0, MAX_ITEMS);
      for (const { item } of batch) outbox.delete(item.id);
      const answer = await ask(
        {
          kind: "seen", platform: rules.platform, url: location.href,
          lang: document.documentElement.lang || navigator.language, items: batch.map(({ item }) => item),
        },
        "seen",
      );
      for (const { post: element, item } of batch) {
        const post = posts.get(element);
        const found = answer?.items.find(({ id }) => id === item.id);
        if (post?.id === item.id && found) learn(element, post, found);
      }
    }
  };

  /**
   * What the background made of a post.
   * @param {Element} element
   * @param {Post} post
   * @param {{key: string | null, badge: string | null}} found
   */
  const learn = (element, post, found) => {
    if (found.key === null) return;
    if (post.key !== null && post.key !== found.key) {
      const sent = post.sent;
      leave(element, post);
      post.sent = sent;
    }
    Object.assign(post, { key: found.key, notBefore: 0, told });
    ads.add(element);
    dress(element, post, found.badge);
    // The observer only speaks on change; what is on the screen already is to be told again.
    onScreen.unobserve(element);
    onScreen.observe(element);
  };

  // --- health ------------------------------------------------------------------------------------------

  /** Posts looked at and not told yet. */
  let looked = 0;
  /** Whether this page was counted. */
  let counted = false;
  /** A page counts once it was there for so long, in milliseconds; posts are told at most so often. */
  const PAGE = 15_000;

  /** Tells how many posts were looked at: a platform that changed is noticed by what is not found any more. */
  const tellLooked = () => {
    if (top !== self || !rules.posts || document.visibilityState !== "visible" || (counted && looked === 0)) return;
    const posts = looked;
    looked = 0;
    void ask({ kind: "looked", platform: rules.platform, page: !counted, posts }, "done");
    counted = true;
  };

  /** Elements and attributes of a report, and how deep it goes. */
  const MAX_SHAPE = 150;
  const MAX_SHAPE_DEPTH = 14;

  /** The shape of the page for a report: names of elements and attributes, and counts. No text, no values. */
  const structure = () => {
    const count = (/** @type {string} */ select) => (select ? document.querySelectorAll(select).length : 0);
    const lines = [
      `posts ×${count(rules.posts)}`, `markers ×${count(rules.markers)}`, `labels ×${count(rules.labels?.select ?? "")}`, `ads ×${ads.size}`,
    ];
    const some = rules.posts ? [...document.querySelectorAll(rules.posts)].slice(0, 2) : [];
    for (const root of some.length > 0 ? some : [document.body]) {
      lines.push("");
      let left = MAX_SHAPE;
      /** @type {(element: Element, depth: number) => void} */
      const write = (element, depth) => {
        if (left === 0 || depth > MAX_SHAPE_DEPTH || hosts.has(element)) return;
        left -= 1;
        const names = element.getAttributeNames().map((name) => name.replace(/[^a-z_:.-]/giu, "#"));
        lines.push(`${" ".repeat(depth)}${element.localName.replace(/[^a-z-]/giu, "#")}${names.length > 0 ? `[${names.join(" ")}]` : ""}`);
        for (const child of element.children) write(child, depth + 1);
      };
      write(root, 0);
    }
    return lines.join("\n");
  };

  // --- sightings ---------------------------------------------------------------------------------------

  /** Half of it on the screen, or half of the screen filled with it. @param {IntersectionObserverEntry} entry */
  const isSighted = (entry) => {
    const screen = entry.rootBounds ?? { height: innerHeight };
    const { intersectionRect: part, boundingClientRect: whole } = entry;
    if (part.width <= 0 || part.height <= 0) return false;
    return entry.intersectionRatio >= 0.5 || (whole.height > screen.height && part.height >= screen.height / 2);
  };

  /** Ads that are on the screen just now. @type {Set<Element>} */
  const inView = new Set();

  const onScreen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const element = entry.target;
        const post = posts.get(element);
        if (!element.isConnected || !post) {
          // Forgotten until the page puts it back.
          onScreen.unobserve(element);
          for (const bag of [inView, ads]) bag.delete(element);
          clearTimeout(post?.timer);
          if (post) Object.assign(post, { visible: false, timer: 0 });
          continue;
        }
        // Some labels get their text when they scroll into view.
        if (entry.isIntersecting && !post.visible && post.key === null) consider(element);
        post.visible = entry.isIntersecting;
        if (isSighted(entry)) inView.add(element);
        else inView.delete(element);
        time(element, post);
      }
    },
    { threshold: Array.from({ length: 21 }, (_, step) => step / 20) },
  );

  /** Starts or stops the second an ad must be seen for. @param {Element} element @param {Post} post */
  const time = (element, post) => {
    const seen = inView.has(element) && document.visibilityState === "visible" && !quiet;
    if (!seen) {
      clearTimeout(post.timer);
      post.timer = 0;
    } else if (post.timer === 0 && post.key !== null && !post.sighted) {
      post.timer = setTimeout(() => {
        post.timer = 0;
        if (post.key === null || !element.isConnected) return;
        post.sighted = true;
        sightings.push({ id: post.id, key: post.key, at: Date.now() });
        wake(0);
      }, SIGHTING);
    }
  };

  const ended = new AbortController();

  document.addEventListener("visibilitychange", () => {
    for (const element of inView) {
      const post = posts.get(element);
      if (post) time(element, post);
    }
  }, { signal: ended.signal });

  // --- explanations ------------------------------------------------------------------------------------

  /** @param {ExplanationRule} rule */
  const applies = (rule) => !rule.url || location.href.includes(rule.url);

  /** @param {Element} root */
  const searchExplanations = (root) => {
    for (const rule of rules.explanations) {
      if (!applies(rule) || (top !== self && !rule.frame)) continue;
      // The last thing to be added may complete a container that was there before.
      const around = root.closest(rule.select);
      for (const found of around ? [around] : root.querySelectorAll(rule.select)) settle(found);
    }
  };

  /**
   * Sends an explanation once, and again only if it was filled in later.
   * @param {Element} element
   * @returns {Generator<void, void>}
   */
  const explain = function* (element) {
    const known = explained.get(element) ?? { html: "", sent: 0 };
    const html = yield* snapshot(element, new Map());
    if (!element.isConnected || known.sent >= MAX_SENT || known.html === html) return;
    explained.set(element, { html, sent: known.sent + 1 });
    const recent = touched && Date.now() - touched.at < TOUCH ? (posts.get(touched.post)?.key ?? null) : null;
    void ask(
      { kind: "explained", platform: rules.platform, url: location.href, html, properties: properties(element), key: recent },
      "explained",
    );
  };

  /** @param {Element} element */
  const isExplanation = (element) => rules.explanations.some((rule) => applies(rule) && element.matches(rule.select));

  /** @param {Event} event */
  const onTouch = (event) => {
    if (!event.isTrusted || quiet) return;
    if (event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ") return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || hosts.has(target)) return;
    const control = target.closest("button, [role='button'], [aria-haspopup], summary, a");
    const post = control && postOf(control);
    if (!post) return;
    touched = { post, at: Date.now() };
    const key = posts.get(post)?.key;
    if (key) void ask({ kind: "touched", key }, "done");
  };

  // --- badge -------------------------------------------------------------------------------------------

  /**
   * Puts markup of ours into an element, without scripts.
   * @param {Element | ShadowRoot} place
   * @param {string} html
   */
  const fill = (place, html) => {
    const sanitising = /** @type {{setHTML?: (html: string, options: object) => void}} */ (/** @type {unknown} */ (place));
    if (sanitising.setHTML) sanitising.setHTML(html, { sanitizer: {} });
    else place.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  };

  /** Lets a post wear a badge, or none; not while its panel is being read. @param {Element} element @param {Post} post @param {string | null} badge */
  const dress = (element, post, badge) => {
    post.badge = badge;
    const { shown } = post;
    const focused = shown !== null && document.activeElement === shown.host;
    if (shown && shown.html !== badge) {
      if (shown.panel.matches(":popover-open")) return;
      shown.host.remove();
      Object.assign(post, { shown: null, attached: 0 });
    }
    attach(element, post);
    if (focused && post.shown !== shown) post.shown?.button.focus({ preventScroll: true });
  };

  /** Asks anew what badges ads wear: the person muted something or said what they think. @param {Iterable<Element>} elements */
  const renew = async (elements) => {
    const all = [...elements];
    const keys = [...new Set(all.map((element) => posts.get(element)?.key ?? ""))].filter(Boolean);
    while (keys.length > 0) {
      const answer = await ask({ kind: "badges", keys: keys.splice(0, MAX_BADGES) }, "badges");
      const now = new Map(answer?.items.map(({ key, badge }) => [key, badge]));
      for (const element of all) {
        const post = posts.get(element);
        const badge = now.get(post?.key ?? "");
        if (!post || badge === undefined) continue;
        post.told = told;
        dress(element, post, badge);
      }
    }
  };

  /** Puts the badge on a post, again if the page took it away, and in its place. @param {Element} element @param {Post} post */
  const attach = (element, post) => {
    if (post.key === null || post.badge === null || quiet) return;
    if (post.shown?.host.parentNode !== element) {
      const now = performance.now();
      if (now - post.attachedAt > LEFT_ALONE) post.attached = 0;
      if (post.attached >= MAX_ATTACHED) return;
      post.attached += 1;
      post.attachedAt = now;
      post.shown ??= make(element, post, post.badge);
      element.append(post.shown.host);
      // A panel that was open went with the host, and nobody is told of it.
      post.shown.button.setAttribute("aria-expanded", String(post.shown.panel.matches(":popover-open")));
      resized.observe(element);
    }
    place(element, post.shown);
  };

  /** @param {Element} element @param {Post} post @param {string} html @returns {Badge} */
  const make = (element, post, html) => {
    const host = document.createElement("div");
    hosts.add(host);
    const style = /** @type {Record<string, string>} */ ({
      all: "initial", position: "absolute", "z-index": "1", width: "max-content", height: "max-content", margin: "0",
    });
    for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, "important");
    const root = host.attachShadow({ mode: "closed" });
    if (sheet) root.adoptedStyleSheets = [sheet];
    fill(root, html);
    const button = root.querySelector("button") ?? root.appendChild(document.createElement("button"));
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-expanded", "false");
    const panel = document.createElement("div");
    panel.className = "panel";
    panel.popover = "auto";
    panel.tabIndex = -1;
    for (const [name, value] of [["role", "dialog"], ["aria-labelledby", "headline"], ["aria-describedby", "kind"]]) panel.setAttribute(name, value);
    root.append(panel);

    let within = false;
    panel.addEventListener("beforetoggle", () => {
      within = root.activeElement !== null && panel.contains(root.activeElement);
    });
    panel.addEventListener("toggle", (event) => {
      const open = /** @type {ToggleEvent} */ (event).newState === "open";
      button.setAttribute("aria-expanded", String(open));
      if (open) return;
      // Not every browser gives the focus back across a shadow root.
      const at = document.activeElement;
      if (within && (at === document.body || at === host)) button.focus({ preventScroll: true });
      if (post.shown?.panel === panel) dress(element, post, post.badge);
    });
    // It grows when a part is unfolded.
    new ResizeObserver(() => stand(panel, button)).observe(panel);
    root.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const control = /** @type {HTMLElement | null} */ (target?.closest("[data-act]") ?? target?.closest("button") ?? null);
      if (!event.isTrusted || !control) return;
      if (control === button) void toggle(element, post, panel, button);
      else if (control.dataset.act === "close") panel.hidePopover();
      else if (control.dataset.act === "open") open(control, post);
      else if (control.dataset.act === "mute") void mute(control, post, panel);
    });
    // What happens in the badge is not the page's business: a click on a post opens it on many sites.
    for (const name of [
      "click", "dblclick", "auxclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend",
      "keydown", "keyup", "keypress", "focusin", "focusout",
    ]) {
      host.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
    }
    return { html, host, button, panel, sizes: [], within: "" };
  };

  /** @param {HTMLElement} control @param {Post} post */
  const open = (control, post) => {
    const { act: _act, page, ...params } = control.dataset;
    if (page !== "dashboard" && page !== "welcome") return;
    /** @type {Record<string, string>} */
    const given = post.key === null ? {} : { key: post.key };
    for (const [name, value] of Object.entries(params)) if (value !== undefined) given[name] = value;
    void ask({ kind: "open", page, params: given }, "done");
  };

  /** Mutes what a control of the panel says, or takes it back, and says so in the panel. @param {HTMLElement} control @param {Post} post @param {HTMLElement} panel */
  const mute = async (control, post, panel) => {
    const scope = /** @type {import("./protocol.js").Mute["scope"]} */ (control.dataset.scope);
    if (post.key === null) return;
    if (!(await ask({ kind: "mute", scope, key: post.key, on: control.dataset.on === "yes" }, "done"))) return;
    const answer = await ask({ kind: "panel", key: post.key }, "html");
    if (!answer || !panel.matches(":popover-open")) return;
    const top = panel.scrollTop;
    const folds = [...panel.querySelectorAll("details")].map(({ open }) => open);
    fill(panel, answer.html);
    for (const [at, fold] of panel.querySelectorAll("details").entries()) fold.open ||= folds[at] ?? false;
    panel.scrollTop = top;
    /** @type {HTMLElement | null} */ (panel.querySelector(`[data-scope="${scope}"]`))?.focus({ preventScroll: true });
  };

  /**
   * Opens or closes the panel. Escape and a click elsewhere close it: the browser sees to that.
   * @param {Element} element
   * @param {Post} post
   * @param {HTMLElement} panel
   * @param {HTMLElement} button
   */
  const toggle = async (element, post, panel, button) => {
    if (panel.matches(":popover-open")) {
      panel.hidePopover();
      return;
    }
    if (post.key === null) return;
    const answer = await ask({ kind: "panel", key: post.key }, "html");
    if (!element.isConnected || !panel.isConnected || panel.matches(":popover-open")) return;
    if (answer) {
      fill(panel, answer.html);
    } else {
      const sorry = document.createElement("p");
      sorry.id = "headline";
      sorry.textContent = button.dataset.sorry ?? "";
      panel.replaceChildren(sorry);
    }
    panel.showPopover();
    panel.scrollTop = 0;
    stand(panel, button);
    panel.focus({ preventScroll: true });
  };

  /** Puts an open panel below its badge, or where there is room. @param {HTMLElement} panel @param {HTMLElement} button */
  const stand = (panel, button) => {
    if (!panel.matches(":popover-open")) return;
    const from = button.getBoundingClientRect();
    const room = 8;
    const left = Math.max(room, Math.min(from.right - panel.offsetWidth, innerWidth - panel.offsetWidth - room));
    const below = Math.max(room, from.bottom + room);
    const top = below + panel.offsetHeight <= innerHeight - room ? below : Math.max(room, innerHeight - panel.offsetHeight - room);
    for (const [name, value] of Object.entries({ position: "fixed", inset: "auto", margin: "0", left: `${left}px`, top: `${top}px` })) {
      panel.style.setProperty(name, value);
    }
  };

  // --- its place -----------------------------------------------------------------------------------------

  /** The forms of a badge, the one that says most first: all words, the kind of ad alone, the mark alone. */
  const FORMS = ["whole", "short", "mark"];
  /** How far from where the badge would stand it is looked for room, in pixels: near, and within sight. */
  const NEAR = 96;
  const IN_SIGHT = 480;
  /** Air above and below it, in pixels, where there is room for that. */
  const AIR = 2;
  /** How much nearer it must be to say less. */
  const FEWER = 48;
  /** Nodes of a post, and boxes in it, that are measured. */
  const MAX_NODES = 2000;
  const MAX_BOXES = 500;
  const CONTROLS = "a, button, input, select, textarea, label, summary, [contenteditable], [role='button'], [role='link'], [role='tab'], [role='switch'], [role='checkbox']";
  const PICTURES = "img, video, canvas, iframe, svg, object, embed";

  /** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

  /**
   * Moves the badge to its place: the free one nearest to where the platform's rule would have it. What is free has
   * neither text nor control nor picture; the badge says less before it covers a picture, and covers a picture before
   * it covers text. The post's own style is not touched: wherever the host's containing block is, the host is moved by
   * the difference, and so goes where the post goes.
   * @param {Element} element
   * @param {Badge} badge
   */
  const place = (element, badge) => {
    const { host, button } = badge;
    host.style.setProperty("transform", "none", "important");
    if (badge.sizes.length === 0 || badge.sizes[0].width === 0) {
      badge.sizes = FORMS.map((form) => {
        button.dataset.form = form;
        const { width, height } = button.getBoundingClientRect();
        return { form, width, height };
      });
    }
    const post = element.getBoundingClientRect();
    if (post.width === 0) return;
    badge.within = extent(post);
    const { near, line } = beside(element);
    if (badge.sizes[0].width === 0) {
      // The post shows only children that name a slot.
      const slot = [...element.children].find((child) => child.slot && (!near || child.contains(near)))?.slot;
      if (!slot || host.slot === slot) return;
      host.slot = slot;
      place(element, badge);
      return;
    }
    host.style.setProperty("color-scheme", isDark(near ?? element) ? "dark" : "light", "important");
    const { controls, text, pictures } = obstacles(element, post, host);
    const byLeft = (/** @type {Box[]} */ boxes) => boxes.sort((a, b) => a.left - b.left);
    const covered = byLeft([...controls, ...text]);
    const filled = byLeft([...covered, ...pictures]);
    const [whole, short, mark] = badge.sizes;
    const rightToLeft = getComputedStyle(element).direction === "rtl";
    /** @param {Size} size @param {Box[]} taken @param {number} reach @param {number} [air] */
    const seek = (size, taken, reach, air = AIR) => {
      const { width, height } = size;
      const end = rightToLeft ? post.left + 8 : post.right - width - 8;
      const wish = line
        ? { x: rightToLeft ? line.left - width - 8 : line.right + 8, y: (line.top + line.bottom - height) / 2 }
        : { x: end, y: post.top + 4 };
      const spot = gap(post, size, taken, wish, reach, air);
      return spot && { ...spot, form: size.form };
    };
    /** The whole badge, or in fewer words much nearer. @param {number} reach @param {number} air */
    const worded = (reach, air) => {
      const [all, few] = [whole, short].map((size) => seek(size, filled, reach, air));
      return all && few ? (all.cost <= few.cost + FEWER ? all : few) : (all ?? few);
    };
    const spot =
      worded(NEAR, AIR) ?? worded(NEAR, 0) ?? worded(IN_SIGHT, AIR) ??
      seek(mark, filled, Infinity) ?? seek(mark, covered, Infinity) ?? seek(mark, byLeft(controls), Infinity) ??
      { x: post.right - mark.width - 4, y: post.bottom - mark.height - 4, form: mark.form };
    button.dataset.form = spot.form;
    // What the eye does not get in words the pointer does.
    button.title = spot.form === "mark" ? (button.querySelector(".kind")?.textContent ?? "") : "";
    const from = host.getBoundingClientRect();
    const move = `translate(${Math.round(spot.x - from.left)}px, ${Math.round(spot.y - from.top)}px)`;
    host.style.setProperty("transform", move, "important");
  };

  /**
   * The free place for a box that is nearest to where it would stand; a step down counts as two aside.
   * @param {DOMRect} post
   * @param {Size} size
   * @param {Box[]} taken Ordered by their left sides.
   * @param {{x: number, y: number}} wish
   * @param {number} reach How far up and down to look.
   * @param {number} air
   */
  const gap = (post, { width, height }, taken, wish, reach, air) => {
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

  /**
   * What the badge would stand beside: the element of the rule, and the box of its first line of text.
   * @param {Element} element
   * @returns {{near: Element | null, line: Box | null}}
   */
  const beside = (element) => {
    for (const select of rules.near) {
      const near = element.querySelector(select);
      const whole = near?.getBoundingClientRect();
      if (!near || !whole || whole.width === 0 || whole.height === 0) continue;
      /** @type {Box | null} */
      let line = null;
      const range = document.createRange();
      const walker = document.createTreeWalker(near, NodeFilter.SHOW_TEXT);
      for (let nodes = 0; nodes < MAX_LABEL_NODES && walker.nextNode(); nodes += 1) {
        if (!walker.currentNode.nodeValue?.trim()) continue;
        range.selectNodeContents(walker.currentNode);
        for (const { left, top, right, bottom } of range.getClientRects()) {
          if (right - left < 2) continue;
          line ??= { left, top, right, bottom };
          if (top < line.bottom && bottom > line.top) [line.left, line.right] = [Math.min(line.left, left), Math.max(line.right, right)];
        }
      }
      return { near, line: line ?? whole };
    }
    return { near: null, line: null };
  };

  /** Whether what is behind an element is dark. @param {Element} element */
  const isDark = (element) => {
    /** How light a computed color is, from 0 to 1; null where nearly nothing is painted. @param {string} color */
    const lightness = (color) => {
      const numbers = (color.match(/-?[\d.]+/gu) ?? []).map(Number);
      if (!color.startsWith("rgb") || numbers.length < 3 || (numbers[3] ?? 1) < 0.5) return null;
      return (0.2126 * numbers[0] + 0.7152 * numbers[1] + 0.0722 * numbers[2]) / 255;
    };
    for (let at = /** @type {Node | null} */ (element); at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      const light = at instanceof Element ? lightness(getComputedStyle(at).backgroundColor) : null;
      if (light !== null) return light < 0.4;
    }
    // Nothing is painted: dark is where the ink is light.
    return (lightness(getComputedStyle(element).color) ?? 0) > 0.6;
  };

  /**
   * The boxes of controls, text and pictures of a post.
   * @param {Element} element
   * @param {DOMRect} post
   * @param {HTMLElement} host
   */
  const obstacles = (element, post, host) => {
    const controls = /** @type {Box[]} */ ([]);
    const text = /** @type {Box[]} */ ([]);
    const pictures = /** @type {Box[]} */ ([]);
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let steps = 0; steps < MAX_NODES && controls.length + text.length + pictures.length < MAX_BOXES && walker.nextNode(); steps += 1) {
      const node = walker.currentNode;
      if (node === host) continue;
      if (!(node instanceof Element)) {
        if (!node.nodeValue?.trim()) continue;
        range.selectNodeContents(node);
        for (const { left, top, right, bottom } of range.getClientRects()) {
          // Letters begin below the top of their line.
          text.push({ left, top: top + (bottom - top) / 8, right, bottom });
        }
        continue;
      }
      const inner = node.firstChild === null || node.localName.includes("-") ? shadow(node) : null;
      const bag =
        node.matches(PICTURES) ? pictures
        : node.matches(CONTROLS) || inner?.querySelector(CONTROLS) ? controls
        : inner?.textContent?.trim() && node.firstChild === null ? text
        : node.firstChild === null ? (generated(node, "::before") || generated(node, "::after") ? text : pictures)
        : null;
      for (const box of bag ? node.getClientRects() : []) {
        // A link around the whole post leaves no room anywhere and takes no harm.
        if (box.width * box.height <= post.width * post.height * 0.8) bag?.push(box);
      }
    }
    return { controls, text, pictures };
  };

  /** @param {DOMRect} box */
  const extent = ({ width, height }) => `${Math.round(width)} ${Math.round(height)}`;

  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const post = posts.get(target);
      if (!post?.shown?.host.isConnected) resized.unobserve(target);
      // It also speaks when it begins to watch.
      else if (post.shown.within !== extent(target.getBoundingClientRect())) place(target, post.shown);
    }
  });

  // --- the work ----------------------------------------------------------------------------------------

  let idle = 0;
  let timer = 0;
  let telling = 0;

  /** Asks for a slice of work, now or when posts have had time to settle. @param {number} delay */
  const wake = (delay) => {
    if (quiet || idle !== 0) return;
    if (delay > 0) {
      if (timer === 0) timer = setTimeout(() => { timer = 0; wake(0); }, delay);
      return;
    }
    idle = requestIdleCallback(slice, { timeout: 200 });
  };

  /** What was begun and goes on in the next step. @type {Generator<void, void> | null} */
  let job = null;

  /** Looks at what settled. @param {Element} element @returns {Generator<void, void>} */
  const look = function* (element) {
    if (posts.has(element)) yield* test(element);
    if (isExplanation(element)) yield* explain(element);
  };

  /** Does one piece of what is to be done. @returns {boolean} Whether there was any. */
  const step = () => {
    if (job) {
      const going = job;
      job = null; // stays so should the step fail
      if (!going.next().done) job = going;
      return true;
    }
    const record = records.pop();
    if (record) {
      changed(record);
      return true;
    }
    for (const root of subtrees) {
      subtrees.delete(root);
      search(root);
      return true;
    }
    const now = performance.now();
    for (const [element, { first, last }] of settling) {
      if (now - last < SETTLED && now - first < SETTLED_AT_LAST) continue;
      settling.delete(element);
      job = look(element);
      return true;
    }
    return false;
  };

  const slice = () => {
    idle = 0;
    if (quiet) return;
    if (!alive()) {
      stop();
      return;
    }
    const end = performance.now() + SLICE;
    let more = true;
    while (more && performance.now() < end) {
      try {
        more = step();
      } catch (error) {
        // A page that breaks our reading of one post must not end the reading of the others.
        console.debug("Sightline", error);
      }
    }
    if (outbox.size > 0 || sightings.length > 0) void flush();
    if (more) wake(0);
    else if (settling.size > 0) wake(SETTLED / 2);
  };

  /** @param {MutationRecord} record */
  const changed = ({ target, addedNodes, removedNodes }) => {
    for (const node of addedNodes) {
      if (node instanceof Element && !hosts.has(node) && !UNSEEN.has(node.localName)) subtrees.add(node);
    }
    const ours = [...addedNodes, ...removedNodes].every((node) => hosts.has(node));
    const element = target instanceof Element ? target : target.parentElement;
    if (!element?.isConnected) return;
    if (ours) {
      // The page took our badge away, or these are our own doings.
      const post = posts.get(element);
      if (post && !post.shown?.host.isConnected) attach(element, post);
      return;
    }
    const post = rules.posts === "" ? null : postOf(element);
    if (post && posts.has(post)) consider(post);
    for (const rule of rules.explanations) {
      const around = applies(rule) ? element.closest(rule.select) : null;
      if (around) settle(around);
    }
  };

  const observer = new MutationObserver((seen) => {
    if (records.length < MAX_RECORDS) {
      for (const record of seen) records.push(record);
    } else {
      // More than it pays to look at one by one: look at everything once.
      records = [];
      subtrees.add(document.documentElement);
    }
    wake(0);
  });

  /** Ends everything and leaves the page as it was. */
  const stop = () => {
    quiet = true;
    own.sightline = false;
    ended.abort();
    clearInterval(telling);
    observer.disconnect();
    onScreen.disconnect();
    resized.disconnect();
    for (const element of ads) {
      const post = posts.get(element);
      clearTimeout(post?.timer);
      post?.shown?.host.remove();
    }
    for (const name of ["pointerdown", "keydown"]) document.removeEventListener(name, onTouch, true);
    records = [];
    for (const bag of [ads, subtrees, settling, outbox, inView]) bag.clear();
  };

  const start = async () => {
    const answer = await ask({ kind: "start" }, "start");
    if (!answer?.rules) {
      own.sightline = false;
      return;
    }
    rules = answer.rules;
    nonce = answer.nonce;
    // Frames matter only where they are an explanation.
    if (top !== self && !rules.explanations.some((rule) => rule.frame && applies(rule))) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.css);
    const hear = (/** @type {any} */ message, /** @type {unknown} */ _sender, /** @type {(answer: unknown) => void} */ respond) => {
      if (message?.kind === "stop" && message.platform === rules.platform) stop();
      if (message?.kind === "structure" && top === self) respond(structure());
      if (message?.kind === "badges") {
        told += 1;
        void renew(ads);
      }
    };
    api.runtime.onMessage.addListener(hear);
    ended.signal.addEventListener("abort", () => {
      try {
        api.runtime.onMessage.removeListener(hear);
      } catch {
        // The extension is gone, and with it its messages.
      }
    });
    telling = setInterval(tellLooked, PAGE);
    for (const name of ["pointerdown", "keydown"]) document.addEventListener(name, onTouch, { capture: true, passive: true });
    observer.observe(document, { childList: true, subtree: true });
    subtrees.add(document.documentElement);
    wake(0);
  };

  void start();
})();
