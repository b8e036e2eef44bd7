// What the demo feeds share: markup helpers and the script of the page. Each feed has its platform's own
// structure; every advertiser, payer and person in them is invented.

/**
 * An ad a feed shows, and what Sightline should say about it.
 *
 * @typedef {object} DemoAd
 * @property {string} advertiser As the feed names it.
 * @property {boolean} political
 * @property {string | null} payer
 * @property {string} word A word of its text that stands in no other post.
 * @property {string[]} reasons Words each of which stands in what the panel says once the platform's own
 *   explanation was opened (or at once, where the feed itself carries it).
 * @property {boolean} late Whether it appears only when the feed is scrolled.
 */

/**
 * A platform's demo.
 *
 * @typedef {object} Demo
 * @property {string} platform Sightline's name for it.
 * @property {string} name
 * @property {string} address Where the feed stands.
 * @property {string[]} hosts Names the server answers to.
 * @property {DemoAd[]} ads
 * @property {string[]} organic Who wrote the posts that are no ads.
 * @property {Menu | null} menu How the platform's own explanation is opened; null where there is none to open.
 * @property {string} controls Selector of the menu every post has, which nothing of ours may cover.
 * @property {(url: URL, nonce: string) => Page | null} page
 */

/** @typedef {{post: string, button: string, item: string, opens: string}} Menu Selectors of a post, the button in it
 *  and what opens; `item` is the menu item's text. */
/** @typedef {{html: string, framed?: boolean}} Page `framed`: the page may stand in a frame of its own site. */

/** @param {unknown} text */
export const escape = (text) =>
  String(text).replace(/[&<>"']/gu, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[mark] ?? mark);

/** JSON as the text of a script element. @param {unknown} value */
export const json = (value) => JSON.stringify(value).replace(/</gu, "\\u003c");

/**
 * What people write who are not paid for it. Several quote the words that mark ads, to tempt a reader that
 * looks at text. Names and places are invented.
 */
export const chatter = [
  { who: "Imke Brandvold", text: "The bakery on Quay Street is open again. Go early, the rye is gone by nine." },
  { who: "Tomasz Lindqvary", text: "Funny how every second post says Sponsored these days. This one does not." },
  { who: "Hollowbrook Library", text: "Story time moves to Thursdays from next week. All welcome, no booking." },
  { who: "Ana Ferrovial-Reyes", text: "Sponsored" },
  { who: "Wren Adeyemi-Cole", text: "Does anybody have a ladder to lend this weekend? I pay in jam." },
  { who: "Pavel Ostrander", text: "My talk on the history of advertising: why “Promoted” replaced “Ad”, and what came after." },
  { who: "Skylark Choir", text: "Rehearsal is in the town hall tonight because of the boiler. Bring a scarf." },
  { who: "Jonna Whitcastle", text: "Paid for by my grandmother: the best birthday cake of the year." },
  { who: "Dario Menchikov", text: "I am not voting for the new bus timetable and neither should you." },
  { who: "Lake Road Allotments", text: "Slugs, one; lettuces, nil. Match report follows." },
  { who: "Mei-Lin Oduya", text: "Why am I seeing this ad? asked nobody, ever, in a museum. Mine is free on Sundays." },
  { who: "Rufus Calloway-Penn", text: "Sponsored · three words I never want to read again in a recipe." },
  { who: "Greta Almroth", text: "Found a grey cat with a white ear near the canal. She answers to toast." },
  { who: "Northgate Runners", text: "Ten kilometres on Saturday, coffee afterwards. The coffee is the point." },
];

/**
 * A page whose feed begins with `first` and goes on with `later` when it is scrolled.
 * @param {object} parts
 * @param {string} parts.title
 * @param {string} parts.nonce
 * @param {string} parts.style
 * @param {string} parts.before Markup before the feed.
 * @param {string} parts.open The feed's own opening tag.
 * @param {string} parts.close
 * @param {string[]} parts.first
 * @param {string[]} parts.later
 * @param {string} [parts.after] Markup after the feed: what menus open, in templates.
 * @param {unknown} parts.data For the script, as `data`.
 * @param {string} parts.script Statements; may define `hydrate(root)`, called with all that is added.
 */
export const feedPage = ({ title, nonce, style, before, open, close, first, later, after = "", data, script }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style nonce="${nonce}">${baseStyle}${style}</style>
</head>
<body>
${before}
${open}
${first.join("\n")}
${close}
<div id="more"></div>
${after}
${later.map((post) => `<template data-later>${post}</template>`).join("\n")}
<script type="application/json" id="data" nonce="${nonce}">${json(data)}</script>
<script nonce="${nonce}">
"use strict";
(() => {
const data = JSON.parse(document.getElementById("data").textContent);
const feed = document.querySelector("[data-feed]") ?? document.querySelector("main");
let hydrate = () => {};
${script}
hydrate(document);
// Posts that come when the feed is scrolled, three at a time, after a moment as from the network.
const more = document.getElementById("more");
const later = [...document.querySelectorAll("template[data-later]")];
const watch = new IntersectionObserver((entries) => {
  if (!entries.some((entry) => entry.isIntersecting)) return;
  watch.unobserve(more);
  setTimeout(() => {
    for (const template of later.splice(0, 3)) {
      const post = document.importNode(template.content, true).firstElementChild;
      template.remove();
      feed.append(post);
      hydrate(post);
    }
    if (later.length > 0) watch.observe(more);
    else document.documentElement.dataset.complete = "";
  }, 60);
});
watch.observe(more);
})();
</script>
</body>
</html>`;

const baseStyle = `
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.4 system-ui, sans-serif; }
main, [data-feed] { max-width: 600px; margin: 0 auto; }
a { color: inherit; }
[role=button] { cursor: pointer; }
#more { height: 40px; }
@media (prefers-color-scheme: dark) { body { background: #18191a; color: #e4e6eb; } }
`;

/**
 * React's data as the page's own script leaves it on elements: class instances linked as in the framework.
 * Defines `attach(element, props)` in the page.
 */
export const reactScript = `
class FiberNode {
  constructor(type, props, node) {
    this.tag = 0; this.type = type; this.stateNode = node; this.return = null; this.child = null; this.sibling = null;
    this.alternate = null; this.memoizedProps = props; this.pendingProps = props;
  }
}
const suffix = Math.random().toString(36).slice(2);
const root = new FiberNode("div", {}, feed);
let last = null;
const attach = (element, props) => {
  const host = new FiberNode("div", { className: element.className, children: null }, element);
  const unit = new FiberNode(function Unit() {}, props, null);
  host.child = unit; unit.return = host; host.return = root;
  if (last) last.sibling = host; else root.child = host;
  last = host;
  Object.defineProperty(element, "__reactFiber$" + suffix, { value: host, configurable: true, writable: true, enumerable: true });
  Object.defineProperty(element, "__reactProps$" + suffix, { value: host.memoizedProps, configurable: true, writable: true, enumerable: true });
};
`;

/**
 * A menu on every post and, on ads, the platform's own explanation as a dialog. The page holds each dialog as
 * `template[data-dialog]`, named by `data.dialogs[<data-at of the post>]`.
 * @param {{button: string, post: string, item: string, other: string}} names
 */
export const menuScript = ({ button, post, item, other }) => `
const closeAll = () => { for (const open of document.querySelectorAll("body > [role=menu], body > [role=dialog]")) open.remove(); };
let openedAt = null;
document.addEventListener("keydown", (event) => event.key === "Escape" && closeAll());
document.addEventListener("click", (event) => {
  const control = event.target.closest(${JSON.stringify(button)});
  if (control) {
    closeAll();
    openedAt = control.closest(${JSON.stringify(post)}).dataset.at;
    const menu = document.createElement("div");
    menu.setAttribute("role", "menu");
    menu.className = "popup";
    for (const text of data.dialogs[openedAt] ? [${JSON.stringify(other)}, ${JSON.stringify(item)}] : [${JSON.stringify(other)}]) {
      const entry = document.createElement("div");
      entry.setAttribute("role", "menuitem");
      entry.tabIndex = 0;
      entry.textContent = text;
      menu.append(entry);
    }
    document.body.append(menu);
    return;
  }
  const entry = event.target.closest("[role=menuitem]");
  if (!entry) return;
  closeAll();
  if (entry.textContent !== ${JSON.stringify(item)}) return;
  const held = document.querySelector('template[data-dialog="' + data.dialogs[openedAt] + '"]');
  document.body.append(document.importNode(held.content, true).firstElementChild);
});
`;

/** Styles of what {@link menuScript} opens. */
export const menuStyle = `
.popup, body > [role=dialog] { position: fixed; z-index: 9; inset: 15% 0 auto; margin: auto; width: min(420px, 90vw); padding: 16px; border-radius: 12px; background: canvas; border: 1px solid #8886; box-shadow: 0 8px 40px #0006; }
[role=menuitem] { padding: 8px; cursor: pointer; }
`;
