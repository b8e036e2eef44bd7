// What the sensor knows of a page, in one place: every module is given it, none keeps anything of its own.

/**
 * @typedef {import("../protocol.js").SensorRules} SensorRules
 * @typedef {import("../protocol.js").Candidate} Candidate
 * @typedef {{form: string, width: number, height: number}} Size
 */

/**
 * What we know about one post on the page.
 *
 * @typedef {object} Post
 * @property {string} id Empty until it is sent.
 * @property {string} address The page's address when the counts below began.
 * @property {number} tests How often it was looked at.
 * @property {number} sent How often what was sent was answered.
 * @property {string} last What was answered last.
 * @property {number} notBefore When it may be looked at again, in milliseconds of the page's clock.
 * @property {string | null} key The ad it is.
 * @property {string | null} badge
 * @property {boolean} again Whether it will be looked at again when it may.
 * @property {string} size How much it held when it was looked at last.
 * @property {number} anchored How many of its anchors were known then.
 * @property {number} watched How often it was waited for to come on the screen.
 * @property {boolean} visible Whether it came on the screen since.
 * @property {boolean} sighted
 * @property {number} timer Runs while enough of it is on the screen; 0 when it is not.
 * @property {Badge | null} shown
 * @property {number} attached How often its badge was put on of late.
 * @property {number} attachedAt When it was put on last, in milliseconds of the page's clock.
 * @property {Set<Element>} anchors Elements in it that read as a label, wherever they stand.
 * @property {string | null} section Where on the page it stands, for a link under a heading that calls it an ad.
 * @property {number} badgeGeneration Which change of badges it knows of.
 */

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

/**
 * @typedef {object} Sensor
 * @property {typeof chrome} api
 * @property {SensorRules} rules
 * @property {import("./label.js").Labels} labels The rules' words, ready to be asked.
 * @property {((element: Element) => string[]) | null} askReader Asks the property reader, if there is one.
 * @property {CSSStyleSheet | null} sheet The style of badge and panel.
 * @property {boolean} stopped
 * @property {WeakMap<Element, Post>} posts
 * @property {Set<Element>} ads Posts that are ads, to be taken leave of.
 * @property {number} badgeGeneration How often the person changed what bears a badge since the page is open.
 * @property {Map<Element, {first: number, last: number}>} settling Posts, and containers of explanations, that are to settle.
 * @property {WeakMap<Element, {html: string, sent: number}>} explained What each container of an explanation was sent as.
 * @property {WeakSet<Element>} anchors Labels outside every post, whose card is to be found.
 * @property {Map<string, import("./locate.js").Region>} regions Their surroundings, to be sent next.
 * @property {Set<Element>} located Cards found so.
 * @property {Map<string, {post: Element, item: Candidate}>} candidates To be sent next.
 * @property {number} silent How often in a row nobody answered.
 * @property {{address: string, explanations: import("../protocol.js").ExplanationRule[]}} here The rules for explanations that count at an address.
 * @property {boolean} sending Whether an answer is waited for.
 * @property {number} sendAt Nothing is sent before, in milliseconds of the page's clock.
 * @property {Map<string, {item: {id: string, key: string, at: number}}>} sightings To be sent next.
 * @property {Map<string, {item: {id: string, html: string, properties: string[], key: string | null}}>} dialogs Explanations to be sent next.
 * @property {{post: Element, at: number} | null} lastUsed The post whose controls the person used last.
 * @property {WeakSet<Node>} hosts Our own elements.
 * @property {number} looked Posts looked at and not reported yet.
 * @property {boolean} counted Whether this page was counted.
 * @property {Set<Element>} inView Ads that are on the screen just now.
 * @property {IntersectionObserver} onScreen
 * @property {ResizeObserver} resized
 * @property {(delay: number) => void} scheduleSlice Asks for a slice of work, after so many milliseconds.
 * @property {() => void} stop Ends everything and leaves the page as it was.
 */

/** A name nobody guesses. */
export const random = () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join("");

/** What is known of an element, from now on. @param {Sensor} sensor @param {Element} element @returns {Post} */
export const postState = (sensor, element) => {
  let post = sensor.posts.get(element);
  if (!post) {
    post = {
      id: "", address: location.href, tests: 0, sent: 0, last: "", notBefore: 0, key: null, badge: null,
      again: false, size: "", anchored: 0, watched: 0, visible: false, sighted: false, timer: 0, shown: null, attached: 0, attachedAt: 0,
      anchors: new Set(), section: null, badgeGeneration: sensor.badgeGeneration,
    };
    sensor.posts.set(element, post);
  }
  return post;
};

/**
 * What is to be sent next of what waits, oldest first.
 * @template T
 * @param {Map<string, T>} waiting What is taken is gone from it.
 * @param {number} most Of them.
 * @param {number} room For all together; the first is taken whatever its size.
 * @param {(item: T) => number} size
 * @returns {T[]}
 */
export const takeBatch = (waiting, most, room, size) => {
  /** @type {T[]} */
  const batch = [];
  let left = room;
  for (const [id, item] of waiting) {
    left -= size(item);
    if (batch.length === most || (batch.length > 0 && left < 0)) break;
    waiting.delete(id);
    batch.push(item);
  }
  return batch;
};
