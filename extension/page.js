// The property reader. It runs in the page's own world, because frameworks keep the data of a post as
// properties that other worlds do not see. It reads and nothing else: it wraps and replaces no builtin, adds
// no global, calls no function of the page and no getter.

/**
 * Answers events named `nonce` with what the element they are dispatched on holds. The answer is an event
 * named `nonce + "!"` on the same element, whose detail is the JSON text of an array of JSON texts.
 *
 * The function is sent to the page as its source, so it refers to nothing outside itself.
 *
 * @param {string} nonce A name nobody else knows.
 * @param {import("./protocol.js").PropertyRules} spec
 */
export function install(nonce, spec) {
  const { getOwnPropertyDescriptor, getOwnPropertyNames, getPrototypeOf, keys, prototype: plain } = Object;
  const { isArray } = Array;
  const { stringify } = JSON;
  const { CustomEvent, Element, WeakSet } = globalThis;
  const dispatch = EventTarget.prototype.dispatchEvent;

  const MAX_DEPTH = 20;
  const MAX_NODES = 4000;
  const MAX_CHARS = 128 * 1024;
  const MAX_TEXT = 8 * 1024;
  const MAX_COMPONENTS = 300;
  // The framework's own links, which lead to the rest of the page, and the viewer's data.
  const CLOSED = [
    "_owner", "_store", "_self", "_source", "stateNode", "alternate", "return", "sibling", "child", "ref", "environment",
    "__fragmentOwner", "viewer", "viewerUser", "currentUser", "currentViewer", "loggedInUser", "birthday",
  ];

  /** A data property's value; getters are not called. @type {(object: object, key: string) => unknown} */
  const value = (object, key) => getOwnPropertyDescriptor(object, key)?.value;

  /**
   * Data only: arrays and plain objects, no class instances.
   * @param {unknown} it
   * @returns {it is object}
   */
  const isData = (it) => {
    if (typeof it !== "object" || it === null) return false;
    const above = getPrototypeOf(it);
    return isArray(it) || above === plain || above === null;
  };

  /** Neither null nor `false`: TikTok's organic items say `isAd: false`. @type {(object: object, key: string) => boolean} */
  const holds = (object, key) => {
    const held = value(object, key);
    return held !== undefined && held !== null && held !== false;
  };

  /** @type {(object: object) => boolean} */
  const isWanted = (object) => spec.wanted.some((list) => list.every((key) => holds(object, key)));

  /** An element of React, of which only the props are data. @type {(object: object) => boolean} */
  const isElement = (object) => value(object, "$$typeof") !== undefined;

  /**
   * Collects the wanted objects below `root`, breadth first, so that the nearest come before the bound.
   * @param {unknown} root
   * @param {{nodes: number, seen: WeakSet<object>, found: object[]}} walk
   */
  const collect = (root, walk) => {
    /** @type {[unknown, number][]} */
    const queue = [[root, 0]];
    for (let at = 0; at < queue.length && walk.nodes < MAX_NODES; at += 1) {
      const [it, depth] = queue[at];
      if (!isData(it) || walk.seen.has(it)) continue;
      walk.seen.add(it);
      walk.nodes += 1;
      if (!isArray(it) && isWanted(it)) {
        walk.found.push(it);
        continue;
      }
      if (depth === MAX_DEPTH) continue;
      if (isElement(it)) {
        queue.push([value(it, "props"), depth + 1]);
        continue;
      }
      for (const key of keys(it)) {
        if (queue.length > MAX_NODES * 4) break;
        if (!CLOSED.includes(key)) queue.push([value(it, key), depth + 1]);
      }
    }
  };

  /**
   * A copy of plain data: no functions, no instances, no cycles.
   * @param {unknown} it
   * @param {number} depth
   * @param {{nodes: number, above: object[]}} walk
   * @returns {unknown}
   */
  const copy = (it, depth, walk) => {
    if (typeof it === "string") return it.length > MAX_TEXT ? it.slice(0, MAX_TEXT) : it;
    if (typeof it === "number" || typeof it === "boolean" || it === null) return it;
    if (!isData(it) || isElement(it) || depth > MAX_DEPTH || walk.nodes >= MAX_NODES || walk.above.includes(it)) {
      return undefined;
    }
    walk.nodes += 1;
    walk.above.push(it);
    /** @type {any} */
    const out = isArray(it) ? [] : { __proto__: null };
    for (const key of keys(it)) {
      if (CLOSED.includes(key)) continue;
      const inner = copy(value(it, key), depth + 1, walk);
      if (inner === undefined) continue;
      if (isArray(it)) out.push(inner);
      else out[key] = inner;
    }
    walk.above.pop();
    return out;
  };

  /**
   * The components of React that belong to the post: its own, those around it, those in it. A parent with
   * other children holds the data of other posts too, so the way up ends there.
   * @param {object} own
   * @returns {object[]}
   */
  const components = (own) => {
    /** @type {(at: object, key: string) => object | null} */
    const next = (at, key) => {
      const to = value(at, key);
      return typeof to === "object" ? to : null;
    };
    const list = [own];
    for (let at = own, step = 0; step < spec.up; step += 1) {
      const parent = next(at, "return");
      const only = parent && next(parent, "child");
      if (!parent || next(at, "sibling") || (only !== at && only !== next(at, "alternate"))) break;
      list.push(parent);
      at = parent;
    }
    const down = [next(own, "child")];
    for (let at = 0; at < down.length && list.length < MAX_COMPONENTS; at += 1) {
      const component = down[at];
      if (!component) continue;
      list.push(component);
      down.push(next(component, "child"), next(component, "sibling"));
    }
    return list;
  };

  /** @param {Element} element */
  const read = (element) => {
    const walk = { nodes: 0, seen: new WeakSet(), found: /** @type {object[]} */ ([]) };
    for (const name of getOwnPropertyNames(element)) {
      if (!spec.prefixes.some((prefix) => name.startsWith(prefix))) continue;
      const own = value(element, name);
      if (typeof own !== "object" || own === null) continue;
      if (isData(own)) {
        collect(own, walk);
        continue;
      }
      for (const component of components(own)) {
        collect(value(component, "memoizedProps"), walk);
        collect(value(component, "pendingProps"), walk);
      }
    }
    /** @type {string[]} */
    const texts = [];
    let left = MAX_CHARS;
    for (const object of walk.found) {
      const text = stringify(copy(object, 0, { nodes: 0, above: [] }));
      if (text === undefined || text.length > left || texts.includes(text)) continue;
      left -= text.length;
      texts.push(text);
    }
    return texts;
  };

  document.addEventListener(
    nonce,
    (event) => {
      event.stopImmediatePropagation();
      const element = event.target;
      if (!(element instanceof Element)) return;
      let texts = /** @type {string[]} */ ([]);
      try {
        texts = read(element);
      } catch {
        // An object that resists being read, a revoked proxy say, is one we know nothing about.
      }
      dispatch.call(element, new CustomEvent(`${nonce}!`, { detail: stringify(texts) }));
    },
    true,
  );
}
