// TikTok's For You: one article per video. The item's own data stands in React's props and says why an ad is shown.

import { chatter, escape, feedPage, reactScript } from "./common.mjs";

/** @typedef {import("./common.mjs").DemoAd} DemoAd */

/**
 * @typedef {object} TikTokAd
 * @property {string} handle
 * @property {string} id
 * @property {string} text
 * @property {string} domain
 * @property {[string, string][]} why Texts with `%s`, and what stands there.
 */

// The platform bans political ads; those that slip through are told by their own words alone.
/** @type {(DemoAd & TikTokAd)[]} */
const ads = [
  {
    advertiser: "Lantern Street Residents", handle: "lanternstreet_demo", political: true, payer: "Dunmarsh Labour Group", word: "streetlights", late: false,
    id: "7400000000000000101", domain: "lanternstreet.example",
    text: "Half the streetlights are out. Vote on 7 May. Promoted by O. Tallis on behalf of Dunmarsh Labour Group, both at 4 Lantern Street, Dunmarsh",
    why: [["Your age: %s", "18-24"], ["Your location: %s", "Dunmarsh"]], reasons: ["Dunmarsh"],
  },
  {
    advertiser: "Pebble Phone Cases", handle: "pebblecases_demo", political: false, payer: null, word: "bounces", late: false,
    id: "7400000000000000102", domain: "pebblecases.example", text: "Drop it. It bounces. Pebble cases, new in eight colours.",
    why: [["Your interests: %s", "Phones"]], reasons: ["Phones"],
  },
  {
    advertiser: "Rural Voices Unmuted", handle: "ruralvoices_demo", political: true, payer: "Rural Voices PAC", word: "broadband", late: true,
    id: "7400000000000000103", domain: "ruralvoices.example", text: "No broadband, no jobs, no future. Call your senator. Paid for by Rural Voices PAC",
    why: [["You may be similar to %s", "people who interacted with Rural Voices Unmuted"]], reasons: ["resemble"],
  },
];

/** @param {string} name @param {string} handle @param {string} text @param {string} label @param {string} link @param {number} at */
const article = (name, handle, text, label, link, at) => `<article data-e2e="recommend-list-item-container" data-scroll-index="${at}" data-at="${at}" class="css-14bp9b0-5e6d46e3"><div class="css-1mnwhn0-5e6d46e3 video"></div>
<div class="css-1pxdm6e-5e6d46e3 caption"><a class="css-1g5fi3b" data-e2e="video-author-avatar" href="/@${handle}"><span class="css-avatar"></span></a><h3><a href="/@${handle}"><span data-e2e="video-author-nickname">${escape(name)}</span></a></h3> <span data-e2e="video-author-uniqueid">${handle}</span>
<div data-e2e="video-desc" class="css-1d7krfw"><span>${escape(text)}</span></div>${label}${link}
<button type="button" data-e2e="more-menu" aria-label="More options" class="menu">···</button></div></article>`;

/** @param {DemoAd & TikTokAd} ad */
const adItem = (ad) => ({
  id: ad.id, desc: ad.text, isAd: true, adAuthorization: true, adLabelVersion: 1, author: { uniqueId: ad.handle, nickname: ad.advertiser, signature: "" },
  ad_info: {
    advertiser_id: `70${ad.id}`, landing_url: `https://${ad.domain}/?ttclid=demo`,
    about_this_ad_info: {
      about_this_ad_title: "About this ad", geo_id: "2643743", country_code: "GB", match_audience_tags: "101,102",
      about_this_ad_items: [{ group_title: "Why you're seeing this ad", orientation_info: ad.why.map(([text, item], at) => ({ info_type: at + 1, orientation_text: text, orientation_item: item, switch: 0 })) }],
      advertiser_items: [{ group_title: "Advertiser", orientation_info: [{ info_type: 20, orientation_text: "%s", orientation_item: ad.advertiser, switch: 1 }] }],
    },
  },
});

const script = `${reactScript}
hydrate = (root) => {
  const articles = root === document ? root.querySelectorAll("article") : [root];
  for (const article of articles) attach(article, { item: data.itemList[article.dataset.at], index: Number(article.dataset.at) });
};
`;

const style = `
article { position: relative; padding: 12px 0; border-bottom: 1px solid #8884; }
.video { height: 160px; border-radius: 12px; background: linear-gradient(160deg, #8884, #8888); }
.caption { position: relative; padding: 8px 40px 8px 44px; } .caption h3 { display: inline; font-size: 15px; } .caption a { text-decoration: none; }
.css-avatar { position: absolute; left: 0; width: 34px; height: 34px; border-radius: 50%; background: #8886; }
.tag { display: inline-block; font-size: 12px; background: #8883; border-radius: 3px; padding: 0 4px; }
.cta { display: inline-block; margin-left: 8px; font-weight: 600; } .menu { position: absolute; right: 0; top: 8px; border: 0; background: none; color: inherit; cursor: pointer; }
`;

/** @param {string} nonce */
const forYou = (nonce) => {
  /** @type {object[]} */
  const itemList = [];
  /** @type {string[]} */
  const articles = [];
  for (const what of [0, 1, "a0", 2, 3, "a1", 4, 5, 6, 7, 8, 9, 10, "a2", 11, 12, 13]) {
    const at = articles.length;
    if (typeof what === "number") {
      const { who, text } = chatter[what];
      const handle = who.toLowerCase().replace(/[^a-z]+/gu, ".");
      // Every item says whether it is an ad; creators allow their own to be used as ones.
      itemList.push({ id: `74000000000000010${at}`, desc: text, isAd: false, adAuthorization: at % 4 === 1, adLabelVersion: 0, author: { uniqueId: handle, nickname: who } });
      articles.push(article(who, handle, text, "", "", at));
    } else {
      const ad = ads[Number(what.slice(1))];
      itemList.push(adItem(ad));
      articles.push(article(ad.advertiser, ad.handle, ad.text, `<span data-e2e="ad-tag" class="css-tag tag">Sponsored</span>`, `<a class="cta" data-e2e="video-ad-cta" target="_blank" rel="noopener" href="https://${ad.domain}/?ttclid=demo">Learn more</a>`, at));
    }
  }
  return feedPage({
    title: "For You | TikTok", nonce, style, before: "", open: `<main id="main-content-homepage_hot"><div data-feed>`, close: "</div></main>",
    first: articles.slice(0, 8), later: articles.slice(8), data: { itemList }, script,
  });
};

/** @type {import("./common.mjs").Demo} */
export default {
  platform: "tiktok",
  name: "TikTok",
  address: "https://www.tiktok.com/foryou",
  hosts: ["www.tiktok.com"],
  ads,
  organic: chatter.map(({ who }) => who),
  controls: "[data-e2e=more-menu]",
  menu: null,
  page: (url, nonce) => (url.pathname === "/foryou" ? { html: forYou(nonce) } : null),
};
