// The page's elements asked by the prototypes' own getters: a form answers `attributes` or `previousSibling` with the
// control of that name, and whoever walks by such answers walks in circles.

/** @param {object} prototype @param {string} name */
const getter = (prototype, name) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (/** @type {any} */ it) => (get ? get.call(it) : it[name]);
};

const node = globalThis.Node?.prototype ?? {};
const element = globalThis.Element?.prototype ?? {};

/** @type {(it: Node) => Element | null} */
export const parentOf = getter(node, "parentElement");
/** @type {(it: Node) => ChildNode | null} */
export const firstChildOf = getter(node, "firstChild");
/** @type {(it: Node) => ChildNode | null} */
export const lastChildOf = getter(node, "lastChild");
/** @type {(it: Node) => ChildNode | null} */
export const previousOf = getter(node, "previousSibling");
/** @type {(it: Node) => ChildNode | null} */
export const nextOf = getter(node, "nextSibling");
/** @type {(it: Node) => NodeListOf<ChildNode>} */
export const childrenOf = getter(node, "childNodes");
/** @type {(it: Node) => string | null} */
export const textOf = getter(node, "textContent");
/** @type {(it: Node) => boolean} */
export const isConnected = getter(node, "isConnected");
/** @type {(it: Element) => NamedNodeMap} */
export const attributesOf = getter(element, "attributes");
/** @type {(it: Element) => string} */
export const nameOf = getter(element, "localName");

/** @template {keyof Element} K @param {K} name @returns {(it: any, ...rest: any[]) => any} */
const method = (name) => {
  const own = /** @type {any} */ (element)[name];
  return (it, ...rest) => (own ? own.call(it, ...rest) : it[name](...rest));
};

/** @type {(it: Element, name: string) => string | null} */
export const attribute = method("getAttribute");
/** @type {(it: Element, select: string) => boolean} */
export const matches = method("matches");
/** @type {(it: Element, select: string) => Element | null} */
export const closest = method("closest");
/** @type {(it: Element, select: string) => Element | null} */
export const find = method("querySelector");
/** @type {(it: Element, select: string) => NodeListOf<Element>} */
export const findAll = method("querySelectorAll");
const all = method("getElementsByTagName");
/** How many elements stand in one. @param {Element} it @returns {number} */
export const countIn = (it) => all(it, "*").length;
/** @type {(it: Element, how: ScrollIntoViewOptions) => void} */
export const bringIntoView = method("scrollIntoView");
/** @type {(it: Element) => DOMRect} */
export const boxOf = method("getBoundingClientRect");
/** @type {(it: Element) => DOMRectList} */
export const boxesOf = method("getClientRects");

/** What stands beside an element, the nearest at most so many that hold something. @param {(it: Node) => Node | null} step @param {Node} from @param {number} most */
const siblings = (step, from, most) => {
  /** @type {Node[]} */
  const found = [];
  let left = 20 * most;
  for (let at = step(from); at && found.length < most && left > 0; at = step(at), left -= 1) {
    if (at.nodeType === 1 || at.nodeValue?.trim()) found.push(at);
  }
  return found;
};
/** Before it, in the order of the page. @param {Element} element @param {number} most */
export const beforeSiblings = (element, most) => siblings(previousOf, element, most).reverse();
/** After it. @param {Element} element @param {number} most */
export const nextSiblings = (element, most) => siblings(nextOf, element, most);
