// Reddit's feed: server-rendered custom elements. Why an ad was shown stands in an attribute of the ad itself, as
// base64 of a struct in Thrift's compact protocol.

import { chatter, escape, feedPage } from "./common.mjs";

/** @typedef {import("./common.mjs").DemoAd} DemoAd */

/**
 * @typedef {object} RedditAd
 * @property {string} id
 * @property {string} title
 * @property {string} body
 * @property {string} domain
 * @property {string[]} interests
 * @property {string} country
 */

// --- Thrift's compact protocol, as much of it as is needed ------------------------------------------------

const BINARY = 8;
const LIST = 9;
const STRUCT = 12;
const I32 = 5;

/** @param {string} text */
const binary = (text) => {
  const bytes = Buffer.from(text, "utf8");
  return [bytes.length, ...bytes]; // a length below 128 is its own varint
};

/** @param {number} kind @param {number[][]} items */
const list = (kind, items) => [(items.length << 4) | kind, ...items.flat()];

/** Fields in ascending order; each header holds the step from the last one. @param {[number, number, number[]][]} fields */
const struct = (fields) => {
  let last = 0;
  const out = fields.flatMap(([id, kind, bytes]) => {
    const header = ((id - last) << 4) | kind;
    last = id;
    return [header, ...bytes];
  });
  return [...out, 0];
};

/** @param {RedditAd} ad */
export const transparency = ({ interests, country }) =>
  Buffer.from(struct([
    [1, LIST, list(BINARY, interests.map(binary))],
    [3, STRUCT, struct([[1, BINARY, binary(country)], [4, BINARY, binary("")]])],
    [4, LIST, list(I32, [])],
  ])).toString("base64");

// --- the feed ---------------------------------------------------------------------------------------------

/** @type {(DemoAd & RedditAd)[]} */
const ads = [
  {
    advertiser: "PrairieRailNow", political: true, payer: "Prairie Rail Now PAC", word: "sleeper", late: false, id: "t3_1demo0",
    title: "Bring back the sleeper train: vote yes on Measure 7.", body: "Paid for by Prairie Rail Now PAC", domain: "prairierail.example",
    interests: ["Politics", "Trains"], country: "United States", reasons: ["Trains", "United States"],
  },
  {
    advertiser: "BriarwoodTents", political: false, payer: null, word: "guyline", late: false, id: "t3_1demo1",
    title: "Not one guyline to trip over. The Briarwood 3 is here.", body: "", domain: "briarwood-tents.example",
    interests: ["Camping"], country: "United States", reasons: ["Camping"],
  },
  {
    advertiser: "TeachersForTomorrow", political: true, payer: "Teachers for Tomorrow Committee", word: "classrooms", late: true, id: "t3_1demo2",
    title: "Forty children in classrooms built for twenty. Elect a school board that counts.", body: "Paid for by Teachers for Tomorrow Committee",
    domain: "teachersfortomorrow.example", interests: ["Education"], country: "United States", reasons: ["Education", "United States"],
  },
  {
    // Political by its words, and nothing says so.
    advertiser: "OrchardNeighbours", political: true, payer: null, word: "orchards", late: true, id: "t3_1demo3",
    title: "Tell your senator to vote no on the water bill. Stand with our orchards, our farmers and our families.", body: "",
    domain: "orchardneighbours.example", interests: ["Gardening"], country: "United States", reasons: ["Gardening", "United States"],
  },
];

/** @param {DemoAd & RedditAd} ad @param {number} at */
const adPost = (ad, at) => `<shreddit-ad-post class="promotedlink block relative nd:visible bg-neutral-background px-md py-2xs my-2xs" ad-events="[{&quot;type&quot;:1,&quot;url&quot;:&quot;https://alb.reddit.com/demo&quot;}]" post-id="${ad.id}" ad-type="image" data-ad-click-location="background" impression-id="57829772402119504${at}" view-type="cardView" promoted outbound-link-url="https://${ad.domain}/?rdt_cid=demo&amp;utm_source=reddit" call-to-action="Learn More" campaign-id="23992592949623685${at}" country-code="US" ad-user-targeting="demo" encrypted-tracking-payload="demo" ad-transparency-encoded-data="${transparency(ad)}" placement="feed" ads-correlation-id="969877b1-37bb-4487-a80a-c7c9a608f6${10 + at}" permalink="/user/${ad.advertiser}/comments/${ad.id.slice(3)}/demo/" content-href="https://i.redd.it/demo${at}.jpeg" view-context="AggregateFeed" comment-count="0" feedIndex="${at}" created-timestamp="2026-11-05T17:25:40.379000+0000" domain="${ad.domain}" id="${ad.id}" post-title="${escape(ad.title)}" post-type="image" author-id="t2_demo${at}" author="${ad.advertiser}">
<shreddit-dynamic-ad-link slot="full-post-link" class="absolute inset-0" target="_blank" post-id="${ad.id}" click-location="background"></shreddit-dynamic-ad-link>
<div slot="credit-bar" class="flex justify-between items-center"><div class="promoted-name-container flex"><a rpl class="advertiser-name" href="/user/${ad.advertiser}/"><span class="truncate">u/${ad.advertiser}</span></a><span class="created-separator">&bull;</span><shreddit-dynamic-ad-link target="_blank" post-id="${ad.id}" click-location="promoted_label"><span class="promoted-label text-neutral-content-weak">Promoted</span></shreddit-dynamic-ad-link></div>
<shreddit-post-overflow-menu class="nd:hidden" is-ad ad-user-targeting-info="demo" is-reportable-ad post-id="${ad.id}" author-name="${ad.advertiser}"></shreddit-post-overflow-menu></div>
<div slot="title" dir="auto"><shreddit-dynamic-ad-link target="_blank" post-id="${ad.id}" click-location="title">${escape(ad.title)}</shreddit-dynamic-ad-link></div>
${ad.body ? `<div slot="text-body"><p>${escape(ad.body)}</p></div>` : ""}
<div slot="post-media-container" class="ad-link-bar"><span class="ad-link-bar__domain">${ad.domain}</span></div></shreddit-ad-post>`;

/** @param {{who: string, text: string}} post @param {number} at */
const organicPost = ({ who, text }, at) => {
  const author = who.replace(/[^A-Za-z]/gu, "");
  return `<article class="w-full m-0" aria-label="${escape(text)}" data-post-id="t3_1org${at}"><shreddit-post class="block relative cursor-pointer px-md py-2xs my-2xs" permalink="/r/smalltown/comments/1org${at}/demo/" content-href="https://i.redd.it/org${at}.jpeg" view-context="AggregateFeed" comment-count="${at * 7}" view-type="cardView" feedIndex="${at}" created-timestamp="2026-11-23T16:06:40.348000+0000" domain="i.redd.it" id="t3_1org${at}" post-title="${escape(text)}" post-type="text" score="${at * 31}" subreddit-id="t5_demo" subreddit-prefixed-name="r/smalltown" author-id="t2_org${at}" author="${author}" subreddit-name="smalltown">
<a slot="full-post-link" class="absolute inset-0" href="/r/smalltown/comments/1org${at}/demo/" aria-label="${escape(text)}"></a>
<span slot="credit-bar" class="flex justify-between"><a data-testid="subreddit-name" href="/r/smalltown/"><span>r/smalltown</span></a><span class="created-separator" aria-hidden="true">&bull;</span><a href="/user/${author}/">u/${author}</a></span>
<a href="/r/smalltown/comments/1org${at}/demo/" slot="title" class="title">${escape(text)}</a></shreddit-post></article>`;
};

const style = `
:root { color-scheme: light dark; }
body { background: canvas; }
main > * { border-bottom: 1px solid #8884; }
shreddit-post, shreddit-ad-post { display: block; position: relative; padding: 12px 16px; }
.absolute { position: absolute; } .inset-0 { inset: 0; }
[slot=credit-bar], .promoted-name-container { display: flex; gap: 8px; font-size: 13px; opacity: .8; }
[slot=credit-bar] { justify-content: start; } shreddit-post-overflow-menu { margin-left: auto; }
[slot=title] { display: block; font-weight: 600; font-size: 17px; text-decoration: none; margin: 4px 0; }
.ad-link-bar { background: #8882; border-radius: 8px; padding: 10px; }
`;

// The overflow menu is the site's own element with a shadow root.
const script = `
customElements.define("shreddit-post-overflow-menu", class extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-label", "Open user actions");
    button.textContent = "···";
    this.attachShadow({ mode: "open" }).append(button);
  }
});
`;

/** @param {string} nonce */
const home = (nonce) => {
  /** @type {string[]} */
  const posts = [];
  for (const what of [0, "a0", 1, 2, 3, "a1", 4, 5, 6, 7, 8, 9, 10, 11, "a2", 12, "a3", 13]) {
    const at = posts.length;
    posts.push(typeof what === "number" ? organicPost(chatter[what], at) : adPost(ads[Number(what.slice(1))], at));
  }
  return feedPage({
    title: "Reddit", nonce, style, before: "", open: `<shreddit-app><main id="main-content"><shreddit-feed data-feed>`,
    close: "</shreddit-feed></main></shreddit-app>", first: posts.slice(0, 8), later: posts.slice(8), data: {}, script,
  });
};

/** @type {import("./common.mjs").Demo} */
export default {
  platform: "reddit",
  name: "Reddit",
  address: "https://www.reddit.com/",
  hosts: ["www.reddit.com"],
  ads,
  organic: chatter.map(({ who }) => who.replace(/[^A-Za-z]/gu, "")),
  controls: "shreddit-post-overflow-menu",
  menu: null,
  page: (url, nonce) => (url.pathname === "/" ? { html: home(nonce) } : null),
};
