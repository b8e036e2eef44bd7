// Feeds without end, for measuring: posts of every platform, some of them ads, with their markup varied as the
// platforms vary it: wrappers, order, class names, the language of the label and the tricks it is drawn with. The
// same number gives the same post. Signs of one family can be left out, as if the platform had dropped them.

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { escape, json } from "./common.mjs";

/** @typedef {"structure" | "markup" | "label"} Family */
/** @typedef {{html: string, held?: object}} Post `held`: what the page keeps as data of the post's element. */

/**
 * What a post is made of.
 * @typedef {object} Parts
 * @property {number} at
 * @property {boolean} ad
 * @property {string} who
 * @property {string} handle
 * @property {string} text
 * @property {string} label Markup of the label, or nothing.
 * @property {boolean} structure
 * @property {boolean} markup
 * @property {string} id
 * @property {string} link Where the ad leads.
 * @property {(inner: string) => string} wrap Puts up to three elements of no meaning around it.
 * @property {(...parts: string[]) => string} shuffle
 * @property {() => string} name A class name of this week.
 * @property {(n: number) => number} pick
 */

/** Of so many posts so many are ads. */
const EVERY = 50;
const ADS_OF_EVERY = 3;

/** Numbers that look random and are the same every time. @param {number} seed */
const random = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

// --- the label ------------------------------------------------------------------------------------------------

/** Words every platform's client has; where the captures are at hand, all that is known. @type {Record<string, string[]>} */
const WORDS = {
  facebook: ["Sponsored", "Gesponsert", "Sponsorisé", "Publicidad", "Sponsorizzato", "Patrocinado", "Gesponsord", "Sponsrat", "Реклама", "広告", "ממומן", "مُموَّل", "प्रायोजित", "赞助内容"],
  x: ["Ad", "Anzeige", "Anuncio", "Annuncio", "Advertentie", "Annons", "Реклама", "広告", "מודעה", "विज्ञापन"],
  youtube: ["Sponsored", "Gesponsert", "Anuncio", "Annonce", "Sponsorizzato", "Gesponsord", "スポンサー", "Реклама"],
  reddit: ["Promoted", "Werbung", "Sponsorisé", "Promocionado", "Promosso", "Gepromoot"],
  tiktok: ["Sponsored", "Anzeige", "Sponsorisé", "Patrocinado", "Sponsorizzato", "Gesponsord"],
  linkedin: ["Promoted", "Anzeige", "Promocionado", "Gepromoot", "Продвигается", "広告", "الترويج"],
};
WORDS.instagram = WORDS.facebook;

const captured = join(process.env.SIGHTLINE_CAPTURES ?? resolve(fileURLToPath(import.meta.url), "../../../../../shared/captures"), "labels/words.json");
if (existsSync(captured)) {
  const all = JSON.parse(readFileSync(captured, "utf8"));
  for (const platform of Object.keys(WORDS)) {
    const found = Object.values(all[platform === "x" ? "x" : platform]?.[platform === "x" ? "ad_badge" : "sponsored"] ?? {}).flat();
    // Paid partnerships are people's own posts.
    if (found.length > 5) WORDS[platform] = found.filter((word) => typeof word === "string" && word !== "Paid partnership");
  }
  WORDS.instagram = WORDS.facebook;
}

/** The ways a word is drawn. `{id}` becomes a name of its own. @type {((word: string, next: () => number) => string)[]} */
const TRICKS = [
  (word) => escape(word),
  (word) => [...word].map((letter) => `<span>${escape(letter)}</span>`).join(""),
  (word) => escape([...word].join("\u200b")),
  // Letters nobody sees, between those that are seen.
  (word, next) => clusters(word).map((letter) => `<span>${escape(letter)}</span><span class="${["gone", "clear", "tiny", "away", "unseen"][Math.floor(next() * 5)]}">${"abcxyz"[Math.floor(next() * 6)]}</span>`).join(""),
  // Letters in any order, set right by the style sheet.
  (word, next) => {
    const letters = clusters(word).map((letter, at) => `<span class="o${at}">${letter === " " ? "&nbsp;" : escape(letter)}</span>`);
    for (let at = letters.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [letters[at], letters[other]] = [letters[other], letters[at]];
    }
    return `<span class="row">${letters.join("")}</span>`;
  },
  (word) => `<span class="said" data-word="${escape(word)}"></span>`,
  (word) => `<span><template shadowrootmode="closed"><span>${escape(word)}</span></template></span>`,
  (word) => `<span><template shadowrootmode="open"><b>${escape(word)}</b></template></span>`,
  (word) => `<span aria-labelledby="{id}"></span><span class="gone" id="{id}">${escape(word)}</span>`,
  (word) => `<span><svg width="60" height="14" viewBox="0 0 60 14"><use href="#{id}"></use></svg></span><svg class="gone"><text id="{id}">${escape(word)}</text></svg>`,
  (word) => `<span><canvas width="60" height="14" aria-label="${escape(word)}"></canvas></span>`,
];

/** Letters with the marks that belong to them. @param {string} word */
const clusters = (word) => [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(word)].map(({ segment }) => segment);

const style = `
.gone { display: none; } .clear { opacity: 0; } .tiny { font-size: 0; } .away { position: absolute; top: -9999px; } .unseen { visibility: hidden; position: absolute; }
.row { display: inline-flex; } ${Array.from({ length: 40 }, (_, at) => `.o${at} { order: ${at}; }`).join(" ")}
.said::before { content: attr(data-word); }
body { margin: 0; font: 14px/1.3 sans-serif; }
[data-at] { display: block; min-height: 40px; border-bottom: 1px solid #8884; position: relative; }
`;

// --- the platforms --------------------------------------------------------------------------------------------

/** @type {Record<string, {before: string, open: string, close: string, post: (parts: Parts) => Post}>} */
const PLATFORMS = {
  facebook: {
    before: "", open: `<div role="main"><div>`, close: "</div></div>",
    post: ({ at, ad, who, text, label, structure, markup, id, link, wrap, name, pick }) => {
      const href = ad && markup ? `/ads/about/?__cft__[0]=AZ${id}` : ad ? "#" : `https://www.facebook.com/groups/demo/posts/${id}/`;
      const shown = ad ? label : `<span>${pick(20)} h</span>${pick(3) === 0 ? `<span class="gone">Sponsored</span>` : ""}`;
      const time = `<span dir="ltr"><span id="_r_${at}_"><span><a class="${name()}" href="${href}" role="link" tabindex="0"><span><span aria-labelledby="_r_${at}d_">${shown}</span></span></a></span></span></span>`;
      const outbound = `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}&amp;h=AT${id}`;
      const body = [
        `<div data-ad-rendering-role="story_message" data-ad-preview="message"><div dir="auto">${escape(text)}</div></div>`,
        (ad ? markup : pick(2) === 0) ? `<a href="${ad ? outbound : outbound}" role="link" target="_blank"><span dir="auto">${escape(new URL(link).host)}</span></a>` : "",
      ];
      return {
        html: `<div aria-posinset="${at + 1}" data-at="${at}" class="${name()}">${wrap(`<div class="${name()}"><div data-ad-rendering-role="profile_name"><h4><a class="${name()}" href="https://www.facebook.com/${id}" role="link"><b><span>${escape(who)}</span></b></a></h4></div><div>${time}</div></div>${wrap(body.join(""))}`)}</div>`,
        held: { feedUnit: ad && structure ? { __typename: "Story", [["th_dat_spo", "sponsored_data", "zz_new_name"][pick(3)]]: { __typename: "SponsoredData", ad_id: id, client_token: `AQJ${id}` }, actors: [{ name: who, id: `1000${id}` }], comet_sections: {} } : { __typename: "Story", th_dat_spo: null, comet_sections: {} } },
      };
    },
  },
  instagram: {
    before: "", open: `<main role="main"><div>`, close: "</div></main>",
    post: ({ at, ad, handle, text, label, structure, markup, id, link, wrap, name, pick }) => {
      const time = ad ? "" : ` <a href="/p/C${id}/"><time datetime="2026-11-23T00:00:00.000Z">${pick(20)}h</time></a>`;
      const partner = !ad && pick(4) === 0 ? `<span dir="auto">Paid partnership with <a href="/demo/">demo</a></span>` : "";
      const under = ad && label ? `<div class="${name()}"><span dir="auto">${label}</span></div>` : partner;
      const cta = ad && markup ? `<a href="https://www.facebook.com/ads/ig_redirect/?d=Ad${id}" role="link" target="_blank"><span>Shop</span></a>` : "";
      return {
        html: `<article class="${name()}" data-at="${at}">${wrap(`<header class="${name()}"><div><a class="${name()}" href="/${handle}/" role="link"><span dir="auto">${handle}</span></a>${time}</div>${under}</header>`)}${wrap(`${cta}<div><span><a href="/${handle}/" role="link">${handle}</a></span> <span dir="auto">${escape(text)}</span></div>`)}</article>`,
        held: ad && structure ? { ad: { ad_id: id, tracking_token: `AQ${id}`, label: "Sponsored", items: [{ product_type: "ad", user: { username: handle, pk: id }, caption: { text }, link }] } } : { ad: null, media: { pk: id, sponsor_tags: [{ username: "demo" }], product_type: "feed" } },
      };
    },
  },
  x: {
    before: "", open: `<main role="main"><section><div aria-label="Timeline">`, close: "</div></section></main>",
    post: ({ at, ad, who, handle, text, label, structure, markup, id, link, wrap, name, pick }) => {
      const under = ad ? "" : `<a href="/${handle}/status/${id}" dir="ltr" role="link"><time datetime="2026-11-24T00:00:00.000Z">${pick(20)}h</time></a>`;
      const badge = ad && label ? `<div class="${name()}"><div dir="ltr"><span class="${name()}">${label}</span></div></div>` : "";
      const user = `<div class="${name()}"><div data-testid="User-Name"><div><a href="/${handle}" role="link"><div dir="ltr"><span><span>${escape(who)}</span></span></div></a></div><div><a href="/${handle}" role="link" tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></a>${under}</div></div>${badge}</div>`;
      const video = !ad && pick(3) === 0 ? `<div data-testid="placementTracking"><div data-testid="videoPlayer"></div></div>` : "";
      const card = pick(2) === 0 ? `<div data-testid="card.wrapper"><a href="${ad && markup ? `${link}?twclid=2-${id}` : link}" target="_blank"><span>${escape(new URL(link).host)}</span></a></div>` : "";
      const article = `<article role="article" data-testid="tweet">${wrap(`${user}<div data-testid="tweetText"><span>${escape(text)}</span></div>${card}${video}`)}</article>`;
      const placed = ad && markup ? `<div data-testid="placementTracking">${pick(2) === 0 ? `<div data-testid="top-impression-pixel"></div>` : ""}${article}</div>` : article;
      return {
        html: `<div data-testid="cellInnerDiv" data-at="${at}">${wrap(placed)}</div>`,
        held: { item: { itemType: "TimelineTweet", tweet_results: { result: { __typename: "Tweet", rest_id: id, legacy: { full_text: text } } }, ...(ad && structure ? { promotedMetadata: { advertiser_results: { result: { __typename: "User", rest_id: `16${id}`, core: { name: who, screen_name: handle } } }, disclosureType: "NoDisclosure", impressionId: `31c${id}` } } : {}) } },
      };
    },
  },
  youtube: {
    before: `<ytd-ads-engagement-panel-content-renderer hidden></ytd-ads-engagement-panel-content-renderer>`, open: `<ytd-rich-grid-renderer><div id="contents">`, close: "</div></ytd-rich-grid-renderer>",
    post: ({ at, ad, who, handle, text, label, structure, markup, id, link, wrap, name, shuffle }) => {
      if (!ad) {
        return {
          html: `<ytd-rich-item-renderer class="${name()}" data-at="${at}">${wrap(`<ytd-rich-grid-media><h3><a id="video-title-link" href="/watch?v=${id}"><yt-formatted-string id="video-title">${escape(text)}</yt-formatted-string></a></h3><ytd-channel-name><a href="/@${handle}">${escape(who)}</a></ytd-channel-name></ytd-rich-grid-media>`)}</ytd-rich-item-renderer>`,
          held: { content: { videoRenderer: { videoId: id } } },
        };
      }
      // The elements' own names are the structure; without them the page has generic ones.
      const [layout, renderer] = structure ? [["ytd-in-feed-ad-layout-renderer", "ytd-display-ad-renderer"], ["ytd-in-feed-ad-layout-renderer", "ytd-promoted-video-renderer"]][at % 2] : ["ytd-media-layout", "ytd-media-card"];
      const badge = label ? `<div id="badge"><ytd-badge-supported-renderer><div class="badge${markup ? " badge-style-type-ad" : ""}"><span>${label}</span></div></ytd-badge-supported-renderer></div>` : markup ? `<div class="badge badge-style-type-ad"></div>` : "";
      const address = markup ? `https://www.googleadservices.com/pagead/aclk?sa=L&amp;adurl=${encodeURIComponent(link)}` : escape(link);
      return {
        html: `<ytd-rich-item-renderer class="${name()}" data-at="${at}">${wrap(`<ytd-ad-slot-renderer><${layout}><${renderer}>${shuffle(`<a href="${address}"><h3 id="video-title" class="title-text">${escape(text)}</h3></a>`, badge, `<yt-formatted-string id="secondary-text">${escape(who)}</yt-formatted-string><div class="advertiser-name">${escape(who)}</div>`)}</${renderer}></${layout}></ytd-ad-slot-renderer>`)}</ytd-rich-item-renderer>`,
      };
    },
  },
  reddit: {
    before: "", open: `<shreddit-app><main><shreddit-feed>`, close: "</shreddit-feed></main></shreddit-app>",
    post: ({ at, ad, handle, text, label, structure, markup, id, link, wrap, shuffle, name }) => {
      const element = ad && markup ? "shreddit-ad-post" : "shreddit-post";
      const attributes = ad && structure ? ` campaign-id="${id}" impression-id="5${id}" ad-transparency-encoded-data="GRgNRW50ZXJ0YWlubWVudCwYDVVuaXRlZCBTdGF0ZXM4AAAZBQA=" encrypted-tracking-payload="x"` : "";
      const promoted = ad && markup ? shuffle(" promoted", ` outbound-link-url="${link}"`, ` class="promotedlink ${name()}"`) : ` class="${name()}"`;
      const badge = ad && label ? `<span class="promoted-label">${label}</span>` : "";
      return {
        html: `<${element} id="t3_${id}" post-id="t3_${id}" data-at="${at}" post-title="${escape(text)}" author="${handle}"${promoted}${attributes} permalink="/user/${handle}/comments/${id}/">${wrap(`<div slot="credit-bar"><a href="/user/${handle}/">u/${handle}</a>${badge}</div>`)}<a slot="title" href="/r/demo/${id}/">${escape(text)}</a></${element}>`,
      };
    },
  },
  tiktok: {
    before: "", open: `<main><div>`, close: "</div></main>",
    post: ({ at, ad, who, handle, text, label, structure, markup, id, link, wrap, name, pick }) => {
      const tag = ad && label ? `<div class="${name()}"><span${markup ? ` data-e2e="ad-tag"` : ""}>${label}</span></div>` : ad && markup ? `<a data-e2e="video-ad-cta" href="${link}">Shop</a>` : "";
      return {
        html: `<article data-e2e="recommend-list-item-container" data-at="${at}" class="${name()}">${wrap(`<div class="${name()}"><h3><a href="/@${handle}"><span data-e2e="video-author-nickname">${escape(who)}</span></a></h3> <span data-e2e="video-author-uniqueid">${handle}</span><div data-e2e="video-desc"><span>${escape(text)}</span></div>${tag}</div>`)}</article>`,
        held: { item: ad && structure ? { id, desc: text, isAd: true, adLabelVersion: 1, author: { uniqueId: handle, nickname: who }, ad_info: { advertiser_id: `7${id}`, about_this_ad_info: { about_this_ad_items: [{ orientation_info: [{ info_type: 1, orientation_text: "Your age: %s", orientation_item: "25-34" }] }] } } } : { id, desc: text, isAd: false, adAuthorization: pick(3) === 0, adLabelVersion: 0, author: { uniqueId: handle, nickname: who } } },
      };
    },
  },
  linkedin: {
    before: "", open: `<main><div data-testid="mainFeed" role="list">`, close: "</div></main>",
    post: ({ at, ad, who, text, label, structure, markup, id, link, wrap, name, pick }) => {
      const under = ad ? label : pick(4) === 0 ? `<span class="gone">Promoted</span>` : `Gardener · ${pick(20)}h`;
      const inside = ad && structure ? ` componentkey="urn:li:sponsoredContentV2:(urn:li:activity:${id},urn:li:sponsoredCreative:${id})"` : "";
      const cta = ad ? `<a href="${link}/${markup ? `?li_fat_id=${id}` : ""}" target="_blank">More</a>` : "";
      return {
        html: `<div data-display-contents="true"><div role="listitem" data-at="${at}" componentkey="update-card-focus${id}FeedType_MAIN_FEED_RELEVANCE"><div class="${name()}">${wrap(`<div><p componentkey="c-${at}-1"><span>${escape(who)}</span></p><p componentkey="c-${at}-2"><span>${under}</span></p></div>`)}</div><div class="${name()}"${inside}>${wrap(`<p componentkey="c-${at}-3"><span>${escape(text)}</span></p>${cta}`)}</div></div></div>`,
      };
    },
  },
};

// --- posts ----------------------------------------------------------------------------------------------------

const FIRST = ["Amber", "Birch", "Cobalt", "Dune", "Ember", "Fjord", "Gale", "Harbour", "Indigo", "Juniper", "Kelp", "Linden", "Marsh", "Nettle", "Opal"];
const SECOND = ["Bakery", "Cycles", "Council", "Dental", "Energy", "Foundation", "Garage", "Hotels", "Insurance", "Jewellery", "Kitchens", "Library", "Museum", "Nursery", "Optics"];
const WORDS_OF_TEXT = "the new and a for of your town week river open market every bright we you small long ten winter garden slow bread chance Sponsored ad promoted paid Sunday music Anzeige wool ferry letter work".split(" ");

/** Which of the posts of a platform are ads. @param {number} at */
export const isAd = (at) => (at * 7 + 3) % EVERY < ADS_OF_EVERY;

/** The name an advertiser of these posts goes by; told apart by its number. @param {string} platform @param {number} at */
const named = (platform, at) => `${FIRST[at % 15]} ${SECOND[Math.floor(at / 15) % 15]} ${platform.slice(0, 2)}${at}`;

/** @param {string} platform @param {number} at @param {Family[]} without @returns {Post} */
const post = (platform, at, without) => {
  const next = random(at * 2654435761 + platform.length * 97 + platform.charCodeAt(0));
  const pick = (/** @type {number} */ n) => Math.floor(next() * n);
  const ad = isAd(at);
  const who = named(platform, at);
  const id = String(7_000_000_000 + at);
  const text = `${Array.from({ length: 5 + pick(18) }, () => WORDS_OF_TEXT[pick(WORDS_OF_TEXT.length)]).join(" ")} no. ${at}`;
  const words = WORDS[platform];
  const draw = TRICKS[pick(TRICKS.length)];
  const label = ad && !without.includes("label") ? draw(words[pick(words.length)], next).replaceAll("{id}", `l${at}`) : "";
  const name = () => `x${Math.floor(next() * 2 ** 40).toString(36)}`;
  return PLATFORMS[platform].post({
    at, ad, who, handle: who.toLowerCase().replace(/[^a-z0-9]+/gu, "_"), text, label, id, pick, name,
    structure: !without.includes("structure"), markup: !without.includes("markup"), link: `https://${who.toLowerCase().replace(/[^a-z0-9]+/gu, "-")}.example`,
    wrap: (inner) => Array.from({ length: pick(4) }).reduce((/** @type {string} */ all) => `<div class="${name()}">${all}</div>`, inner),
    shuffle: (...parts) => {
      for (let last = parts.length - 1; last > 0; last -= 1) {
        const other = pick(last + 1);
        [parts[last], parts[other]] = [parts[other], parts[last]];
      }
      return parts.join("");
    },
  });
};

/**
 * A page of generated posts: `/generated?from=0&count=500&without=label`. With `&later` they come when `scrollFeed(speed)`
 * is called, as the page is scrolled through at so many pixels a second; it resolves at the end of the page.
 * @param {string} platform
 * @param {URL} url
 * @param {string} nonce
 */
export const generatedPage = (platform, url, nonce) => {
  const from = Number(url.searchParams.get("from"));
  const count = Number(url.searchParams.get("count"));
  const without = /** @type {Family[]} */ ((url.searchParams.get("without") ?? "").split(","));
  const { before, open, close } = PLATFORMS[platform];
  const later = url.searchParams.has("later");
  const posts = Array.from({ length: count }, (_, step) => post(platform, from + step, without));
  const held = Object.fromEntries(posts.flatMap(({ held }, step) => (held ? [[from + step, held]] : [])));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${platform}</title><style nonce="${nonce}">${style}</style></head>
<body>${before}${open}${posts.map(({ html }) => (later ? `<template data-later>${html}</template>` : html)).join("\n")}${close}
<script type="application/json" id="held" nonce="${nonce}">${json(held)}</script>
<script nonce="${nonce}">
"use strict";
(() => {
  class FiberNode {
    constructor(props) { this.memoizedProps = props; this.return = null; this.child = null; this.sibling = null; this.alternate = null; }
  }
  const held = JSON.parse(document.getElementById("held").textContent);
  document.getElementById("held").remove();
  const hold = (element) => {
    const data = held[element.dataset.at];
    if (!data) return;
    if (${JSON.stringify(platform)} === "youtube") { element.data = data; return; }
    const host = new FiberNode({ className: element.className });
    host.child = new FiberNode(data);
    host.child.return = host;
    element["__reactFiber$demo"] = host;
  };
  for (const element of document.querySelectorAll("[data-at]")) hold(element);
  const later = [...document.querySelectorAll("template[data-later]")];
  const feed = later[0]?.parentNode;
  for (const template of later) template.remove();
  window.scrollFeed = (speed) => new Promise((resolve) => {
    let last = performance.now();
    let left = 0;
    const frame = (now) => {
      left += (Math.min(now - last, 100) * speed) / 1000;
      last = now;
      scrollBy(0, Math.trunc(left));
      left -= Math.trunc(left);
      for (let some = 5; later.length > 0 && some > 0 && scrollY + 3 * innerHeight > document.documentElement.scrollHeight; some -= 1) {
        // Moved, not copied: a copy would lose the closed shadow roots.
        const post = document.adoptNode(later.shift().content.firstElementChild);
        feed.append(post);
        hold(post.matches("[data-at]") ? post : post.querySelector("[data-at]"));
      }
      if (later.length === 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2) setTimeout(resolve, 1500);
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
})();
</script></body></html>`;
};
