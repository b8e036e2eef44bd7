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
 * @property {number} attached How often its badge was put on.
 */

/** @typedef {{host: HTMLElement, root: ShadowRoot, panel: HTMLElement}} Badge */

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
  /** A badge the page removes is put back at most so often. */
  const MAX_ATTACHED = 5;

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
  /** Posts with a badge, to be taken leave of. @type {Set<Element>} */
  const ads = new Set();
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
        again: false, visible: false, sighted: false, timer: 0, shown: null, attached: 0,
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
    if (post.tests < MAX_TESTS || (post.key !== null && !post.shown?.host.isConnected)) settle(element);
  };

  /** Looks at a post that settled, a little at a time. @param {Element} element @returns {Generator<void, void>} */
  const test = function* (element) {
    const post = posts.get(element);
    if (!post || !element.isConnected) return;
    if (post.key !== null) attach(element, post);
    const wait = post.notBefore - performance.now();
    if (post.tests >= MAX_TESTS || outbox.has(post.id)) return;
    if (wait > 0) {
      if (!post.again) setTimeout(() => { post.again = false; consider(element); }, wait);
      post.again = true;
      return;
    }
    post.tests += 1;
    post.notBefore = performance.now() + SETTLED * 2 ** Math.min(post.tests, 6);

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
    if (post.sent >= MAX_SENT) return;
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
    post.key = found.key;
    if (found.badge !== post.badge) {
      post.shown?.host.remove();
      post.shown = null;
      post.badge = found.badge;
    }
    attach(element, post);
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

  document.addEventListener("visibilitychange", () => {
    for (const element of inView) {
      const post = posts.get(element);
      if (post) time(element, post);
    }
  });

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

  /** Puts the badge on a post, again if the page took it away. @param {Element} element @param {Post} post */
  const attach = (element, post) => {
    if (post.key === null || post.badge === null || quiet) return;
    ads.add(element);
    if (post.shown) {
      if (post.shown.host.parentNode === element) return;
      if (post.attached >= MAX_ATTACHED) return;
    }
    post.attached += 1;
    post.shown ??= make(element, post);
    element.append(post.shown.host);
    place(element, post.shown.host);
    resized.observe(element);
  };

  /** @param {Element} element @param {Post} post @returns {Badge} */
  const make = (element, post) => {
    const host = document.createElement("div");
    hosts.add(host);
    const style = /** @type {Record<string, string>} */ ({
      all: "initial", position: "absolute", "z-index": "1", width: "max-content", height: "max-content", margin: "0",
    });
    for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, "important");
    const root = host.attachShadow({ mode: "closed" });
    if (sheet) root.adoptedStyleSheets = [sheet];
    fill(root, post.badge ?? "");
    const panel = document.createElement("div");
    panel.className = "panel";
    panel.popover = "auto";
    panel.tabIndex = -1;
    panel.setAttribute("role", "dialog");
    panel.setAttribute("aria-label", "About this ad");
    root.append(panel);

    const badge = root.querySelector("button");
    badge?.setAttribute("aria-haspopup", "dialog");
    badge?.setAttribute("aria-expanded", "false");
    let within = false;
    panel.addEventListener("beforetoggle", () => {
      within = root.activeElement !== null && panel.contains(root.activeElement);
    });
    panel.addEventListener("toggle", (event) => {
      const open = /** @type {ToggleEvent} */ (event).newState === "open";
      badge?.setAttribute("aria-expanded", String(open));
      // Not every browser gives the focus back across a shadow root.
      const at = document.activeElement;
      if (!open && within && (at === document.body || at === host)) badge?.focus({ preventScroll: true });
    });
    root.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const control = /** @type {HTMLElement | null} */ (target?.closest("[data-act]") ?? target?.closest("button") ?? null);
      if (!event.isTrusted || !control) return;
      if (control === badge) void toggle(element, post, panel, badge);
      else if (control.dataset.act === "close") panel.hidePopover();
      else if (control.dataset.act === "open") open(control, post);
    });
    // What happens in the badge is not the page's business: a click on a post opens it on many sites.
    for (const name of [
      "click", "dblclick", "auxclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend",
      "keydown", "keyup", "keypress", "focusin", "focusout",
    ]) {
      host.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
    }
    return { host, root, panel };
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

  /**
   * Opens or closes the panel. Escape and a click elsewhere close it: the browser sees to that.
   * @param {Element} element
   * @param {Post} post
   * @param {HTMLElement} panel
   * @param {Element} badge
   */
  const toggle = async (element, post, panel, badge) => {
    if (panel.matches(":popover-open")) {
      panel.hidePopover();
      return;
    }
    if (post.key === null) return;
    const answer = await ask({ kind: "panel", key: post.key }, "html");
    if (!element.isConnected || !panel.isConnected) return;
    fill(panel, answer?.html ?? "<p>Sightline could not answer. Please try again.</p>");
    panel.showPopover();
    const from = badge.getBoundingClientRect();
    const room = 8;
    const left = Math.max(room, Math.min(from.right - panel.offsetWidth, innerWidth - panel.offsetWidth - room));
    const below = from.bottom + room;
    const top = below + panel.offsetHeight <= innerHeight ? below : Math.max(room, innerHeight - panel.offsetHeight - room);
    for (const [name, value] of Object.entries({ position: "fixed", inset: "auto", margin: "0", left: `${left}px`, top: `${top}px` })) {
      panel.style.setProperty(name, value);
    }
    panel.focus({ preventScroll: true });
  };

  /** How far from the top of a post a place for the badge is looked for first. */
  const BAND = 96;
  const CONTROLS = "a, button, input, select, textarea, [role='button'], [role='link']";
  const PICTURES = "img, video, canvas, iframe, svg";

  /**
   * Moves the badge to its place: at the top of the post, as far right as there is neither text nor control,
   * and no picture if that can be; else further down, and over text rather than over a control: people need the
   * post's own menu. The post's own style is not touched: wherever the host's containing block
   * is, the host is moved by the difference.
   * @param {Element} element
   * @param {HTMLElement} host
   */
  const place = (element, host) => {
    host.style.setProperty("transform", "none", "important");
    const post = element.getBoundingClientRect();
    const from = host.getBoundingClientRect();
    if (post.width === 0 || from.width === 0) return;
    const { controls, text, pictures } = obstacles(element, post, host);
    const top = Math.min(post.top + BAND, post.bottom);
    const spot =
      gap(post, from, [...controls, ...text, ...pictures], top) ??
      gap(post, from, [...controls, ...text], top) ??
      gap(post, from, [...controls, ...text], post.bottom) ??
      gap(post, from, controls, post.bottom) ?? { x: post.right - from.width - 8, y: post.bottom - from.height - 4 };
    const move = `translate(${Math.round(spot.x - from.left)}px, ${Math.round(spot.y - from.top)}px)`;
    host.style.setProperty("transform", move, "important");
  };

  /**
   * The uppermost, then rightmost place for a box of this size.
   * @param {DOMRect} post
   * @param {{width: number, height: number}} size
   * @param {DOMRect[]} taken
   * @param {number} end How far down to look.
   */
  const gap = (post, { width, height }, taken, end) => {
    for (let y = post.top + 4; y + height <= end; y += 4) {
      for (let x = post.right - width - 8; x >= post.left + 4; x -= 12) {
        const free = taken.every(
          (box) => box.right + 4 <= x || box.left >= x + width + 4 || box.bottom + 2 <= y || box.top >= y + height + 2,
        );
        if (free) return { x, y };
      }
    }
    return null;
  };

  /**
   * The boxes of controls, text and pictures of a post.
   * @param {Element} element
   * @param {DOMRect} post
   * @param {HTMLElement} host
   */
  const obstacles = (element, post, host) => {
    const controls = /** @type {DOMRect[]} */ ([]);
    const text = /** @type {DOMRect[]} */ ([]);
    const pictures = /** @type {DOMRect[]} */ ([]);
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let steps = 0; steps < 800 && controls.length + text.length + pictures.length < 200 && walker.nextNode(); steps += 1) {
      const node = walker.currentNode;
      if (node === host) continue;
      if (!(node instanceof Element)) {
        if (!node.nodeValue?.trim()) continue;
        range.selectNodeContents(node);
        text.push(...range.getClientRects());
      } else if (node.matches(PICTURES)) {
        pictures.push(...node.getClientRects());
      } else if (node.matches(CONTROLS) || (node.localName.includes("-") && shadow(node)?.querySelector(CONTROLS))) {
        for (const box of node.getClientRects()) {
          // A link around the whole post leaves no room anywhere and takes no harm.
          if (box.width * box.height <= post.width * post.height * 0.8) controls.push(box);
        }
      }
    }
    return { controls, text, pictures };
  };

  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const post = posts.get(target);
      if (post?.shown?.host.isConnected) place(target, post.shown.host);
      else resized.unobserve(target);
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
    api.runtime.onMessage.addListener((message, _sender, respond) => {
      if (message?.kind === "stop" && message.platform === rules.platform) stop();
      if (message?.kind === "structure" && top === self) respond(structure());
    });
    telling = setInterval(tellLooked, PAGE);
    for (const name of ["pointerdown", "keydown"]) document.addEventListener(name, onTouch, { capture: true, passive: true });
    observer.observe(document, { childList: true, subtree: true });
    subtrees.add(document.documentElement);
    wake(0);
  };

  void start();
})();
