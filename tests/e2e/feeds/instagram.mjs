// Instagram's home: articles whose header says who and, on ads, “Sponsored”. The page holds the response it was
// drawn from as JSON and in React's props; class names change weekly and mean nothing.

import { chatter, escape, feedPage, menuScript, menuStyle, reactScript } from "./common.mjs";

/** @typedef {import("./common.mjs").DemoAd} DemoAd */

/**
 * @typedef {object} InstagramAd
 * @property {string} handle
 * @property {string} full The name in the profile, which the feed does not show.
 * @property {string} id
 * @property {string} text
 * @property {string} domain
 * @property {string[]} said Lines of the platform's own explanation.
 */

/** @type {(DemoAd & InstagramAd)[]} */
const ads = [
  {
    advertiser: "millpond_demo", handle: "millpond_demo", full: "Save the Mill Pond", political: true, payer: "Mill Pond Defence Fund", word: "kingfisher", late: false,
    id: "120210000000000021", domain: "millpond.example",
    said: ["Your age is between 25 and 65+", "Your primary location: Sedgeholm"], reasons: ["25", "Sedgeholm"],
    text: "The kingfisher cannot vote. You can: no to the bypass on 12 June.",
  },
  {
    advertiser: "osierrush_demo", handle: "osierrush_demo", full: "Osier & Rush Baskets", political: false, payer: null, word: "willow", late: false,
    id: "120210000000000022", domain: "osierrush.example", said: ["You have shown interest in Basketry."], reasons: ["Basketry"], text: "Woven from willow, mended for life.",
  },
  {
    advertiser: "forwardlanmouth_demo", handle: "forwardlanmouth_demo", full: "Forward Together Lanmouth", political: true, payer: "Lanmouth Civic League", word: "breakwater", late: true,
    id: "120210000000000023", domain: "forwardlanmouth.example",
    said: ["Your age is between 18 and 34", "Your primary location: Lanmouth"], reasons: ["34", "Lanmouth"],
    text: "They promised a breakwater. We will build one. Register to vote by Friday.",
  },
];

/** @param {string} handle @param {string} under @param {string} time */
const header = (handle, under, time) => `<header class="x1q0g3np x78zum5"><div class="x1n2onr6"><a href="/${handle}/" role="link" tabindex="-1"><img alt="${handle}'s profile picture" class="x5yr21d"></a></div>
<div class="xsag5q8 names"><div class="x78zum5"><a class="x1i10hfl" href="/${handle}/" role="link" tabindex="0"><span class="x193iq5w" dir="auto">${escape(handle)}</span></a>${time}</div>${under}</div>
<div class="x1i10hfl menu" role="button" tabindex="0"><svg aria-label="More options" height="24" role="img" viewBox="0 0 24 24" width="24"><title>More options</title><circle cx="12" cy="12" r="1.5"></circle><circle cx="6" cy="12" r="1.5"></circle><circle cx="18" cy="12" r="1.5"></circle></svg></div></header>`;

/** @param {string} handle @param {string} text @param {string} link */
const body = (handle, text, link) => `<div class="photo x1qjc9v5"></div>${link}
<div class="x78zum5 actions"><div role="button" tabindex="0"><svg aria-label="Like" height="24" viewBox="0 0 24 24" width="24"><title>Like</title></svg></div></div>
<div class="x1n2onr6 caption"><span class="_ap3a"><a class="x1i10hfl" href="/${handle}/" role="link" tabindex="0">${escape(handle)}</a></span> <span class="_ap3a" dir="auto">${escape(text)}</span></div>`;

/** @param {DemoAd & InstagramAd} ad @param {number} at */
const adArticle = (ad, at) => {
  const paid = ad.payer ? ` · <span class="x193iq5w">Paid for by ${escape(ad.payer)}</span>` : "";
  const under = `<div class="x1gslohp"><span class="x1lliihq x1plvlek" dir="auto">Sponsored</span>${paid}</div>`;
  const link = `<a class="x1i10hfl cta" href="https://www.facebook.com/ads/ig_redirect/?d=AddemoToken${at}&amp;a=1" rel="nofollow noopener noreferrer" role="link" tabindex="0" target="_blank"><span>Learn more</span></a>`;
  return `<article class="x1yztbdb" data-at="${at}">${header(ad.handle, under, "")}${body(ad.handle, ad.text, link)}</article>`;
};

/** The sheet's markup. @param {DemoAd & InstagramAd} ad */
const sheet = (ad) => `<template data-dialog="${ad.id}"><div class="x1n2onr6" role="dialog" aria-label="Why you're seeing this ad"><h2><span dir="auto">Why you're seeing this ad</span></h2>
<div><span dir="auto">${escape(ad.full)} used the following to reach you:</span></div>${ad.said.map((said) => `<div><span dir="auto">${escape(said)}</span></div>`).join("")}
<div><a href="https://accountscenter.instagram.com/ad_preferences/" role="link"><span>Ad preferences</span></a></div></div></template>`;

/** @param {{who: string, text: string}} post @param {number} at */
const organicArticle = ({ who, text }, at) => {
  const handle = who.toLowerCase().replace(/[^a-z]+/gu, ".");
  const time = ` <span>•</span> <a href="/p/Cdemo${at}/"><time datetime="2026-11-23T0${at % 10}:00:00.000Z">${at}h</time></a>`;
  // A paid partnership is a person's own post.
  const under = at % 6 === 3 ? `<div class="x1gslohp"><span dir="auto">Paid partnership with <a href="/osierrush_demo/">osierrush_demo</a></span></div>` : "";
  return `<article class="x1yztbdb" data-at="${at}">${header(handle, under, time)}${body(handle, text, "")}</article>`;
};

/** As the response has it. @param {DemoAd & InstagramAd} ad */
const edge = (ad) => ({
  node: {
    ad: {
      ad_id: ad.id, tracking_token: `AQdemo${ad.id}`, label: "Sponsored",
      items: [{ pk: `34${ad.id}`, product_type: "ad", ad_id: ad.id, sponsor_tags: null, link: `https://${ad.domain}/`, user: { pk: `55${ad.id}`, username: ad.handle, full_name: ad.full }, caption: { text: ad.text } }],
    },
    media: null, explore_story: null,
  },
});

const script = `${reactScript}
const edges = data.data.xdt_api__v1__feed__timeline__connection.edges;
hydrate = (root) => {
  const articles = root === document ? root.querySelectorAll("article") : [root];
  for (const article of articles) attach(article, { ...edges[article.dataset.at].node, position: Number(article.dataset.at) });
};
${menuScript({ button: ".menu", post: "article", item: "Why you're seeing this ad", other: "Report" })}`;

const style = `${menuStyle}
article { border-bottom: 1px solid #8884; padding: 12px 0; position: relative; }
header { display: flex; gap: 10px; align-items: center; } header img { width: 32px; height: 32px; border-radius: 50%; background: #8885; display: block; }
.names { flex: 1; font-size: 14px; } .names a { text-decoration: none; font-weight: 600; }
.menu svg { display: block; fill: currentcolor; } .photo { height: 120px; background: linear-gradient(45deg, #8883, #8886); margin: 10px 0; border-radius: 4px; }
.cta { display: block; padding: 10px; background: #8882; text-decoration: none; font-weight: 600; } .actions { padding: 8px 0; } .caption a { font-weight: 600; text-decoration: none; }
`;

/** @param {string} nonce */
const home = (nonce) => {
  /** @type {object[]} */
  const edges = [];
  /** @type {Record<number, string>} */
  const dialogs = {};
  /** @type {string[]} */
  const articles = [];
  for (const what of [0, "a0", 1, 2, 3, "a1", 4, 5, 6, 7, 8, 9, 10, "a2", 11, 12, 13]) {
    const at = articles.length;
    if (typeof what === "number") {
      const { who, text } = chatter[what];
      edges.push({ node: { ad: null, media: { pk: `88${at}`, product_type: "feed", sponsor_tags: at % 6 === 3 ? [{ username: "osierrush_demo" }] : null, user: { username: who }, caption: { text } }, explore_story: null } });
      articles.push(organicArticle(chatter[what], at));
    } else {
      const ad = ads[Number(what.slice(1))];
      edges.push(edge(ad));
      dialogs[at] = ad.id;
      articles.push(adArticle(ad, at));
    }
  }
  return feedPage({
    title: "Instagram", nonce, style, before: "", open: `<main role="main"><div data-feed>`, close: "</div></main>", first: articles.slice(0, 8), later: articles.slice(8),
    after: ads.map(sheet).join(""), data: { data: { xdt_api__v1__feed__timeline__connection: { edges } }, dialogs }, script,
  });
};

/** @type {import("./common.mjs").Demo} */
export default {
  platform: "instagram",
  name: "Instagram",
  address: "https://www.instagram.com/",
  hosts: ["www.instagram.com"],
  ads,
  organic: chatter.map(({ who }) => who.toLowerCase().replace(/[^a-z]+/gu, ".")),
  controls: ".menu",
  menu: { post: "article", button: ".menu", item: "Why you're seeing this ad", opens: "body > [role=dialog]" },
  page: (url, nonce) => (url.pathname === "/" ? { html: home(nonce) } : null),
};
