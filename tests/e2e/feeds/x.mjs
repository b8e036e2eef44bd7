// X's timeline: cells, the placement around a promoted post, the promoted metadata in React's props, and the
// explanation as a page of its own in a frame.

import { chatter, escape, feedPage, reactScript } from "./common.mjs";

/** @typedef {import("./common.mjs").DemoAd} DemoAd */

/**
 * @typedef {object} XAd
 * @property {string} handle
 * @property {string} id
 * @property {string} impression
 * @property {string} text
 * @property {string} domain
 * @property {string} disclosure
 * @property {Record<string, string>} container The metadata's own words.
 * @property {string} label
 * @property {string | null} disclaimer
 * @property {string} targeting Markup of the explanation's message.
 */

/** @param {string} text */
const detail = (text) => `<span class="detail">${escape(text)}</span>`;

/** @type {(DemoAd & XAd)[]} */
const promoted = [
  {
    advertiser: "Fair Fares Alliance", handle: "fairfares_demo", political: true, payer: "Fair Fares Alliance", word: "turnstile", late: false,
    id: "1990000000000000101", impression: "31c0bea61e034a11", domain: "fairfares.example", disclosure: "Political",
    text: "Every turnstile a tax on work. Tell the assembly to vote for fair fares on 6 May.",
    container: { sponsorshipOrganization: "Fair Fares Alliance", sponsorshipType: "DIRECT", disclaimerType: "POLITICAL" },
    label: "Promoted (political)", disclaimer: "Paid for by Fair Fares Alliance",
    targeting: `You’re seeing this ad because ${detail("Fair Fares Alliance")} wants to reach people who ${detail("follow @citycouncil_demo")}, are ${detail("aged 25 to 49")} and are located here: ${detail("Northport")}.`,
    reasons: ["citycouncil_demo", "Northport"],
  },
  {
    advertiser: "Kestrel & Finch Bicycles", handle: "kestrelfinch_demo", political: false, payer: null, word: "derailleur", late: false,
    id: "1990000000000000102", impression: "31c0bea61e034a12", domain: "kestrelfinch.example", disclosure: "NoDisclosure",
    text: "A derailleur you will never hear. Test rides all weekend.", container: {}, label: "Ad", disclaimer: null,
    targeting: `You’re seeing this ad because ${detail("Kestrel & Finch Bicycles")} wants to reach people interested in ${detail("Cycling")}.`,
    reasons: ["Cycling"],
  },
  {
    advertiser: "Committee for Ines Talvik", handle: "talvik_demo", political: true, payer: "Bright Harbour PAC", word: "harbourmaster", late: true,
    id: "1990000000000000103", impression: "31c0bea61e034a13", domain: "brightharbour.example", disclosure: "Political",
    text: "The harbourmaster knows, the dockers know, now you know: elect Ines Talvik.",
    container: { sponsorshipOrganization: "Bright Harbour PAC", sponsorshipCandidate: "Ines Talvik", sponsorshipType: "INDIRECT", disclaimerType: "POLITICAL" },
    label: "Promoted (political)", disclaimer: "Paid for by Bright Harbour PAC · Authorized by Ines Talvik",
    targeting: `You’re seeing this ad because ${detail("Committee for Ines Talvik")} wants to reach people interested in ${detail("Political elections")} and located here: ${detail("United States")}.`,
    reasons: ["Political elections", "United States"],
  },
];

/** @param {string} name @param {string} handle @param {string} extra @param {string} label */
const header = (name, handle, extra, label) => `<div class="css-175oi2r r-zl2h9q head"><div class="css-175oi2r names"><div data-testid="User-Name" class="css-175oi2r">
<div class="css-175oi2r"><a href="/${handle}" role="link" class="css-175oi2r"><div dir="ltr"><span class="css-1jxf684"><span class="css-1jxf684">${escape(name)}</span></span></div></a></div>
<div class="css-175oi2r"><a href="/${handle}" role="link" tabindex="-1"><div dir="ltr"><span class="css-1jxf684">@${handle}</span></div></a>${extra}</div></div>
${label ? `<div class="css-175oi2r label"><div dir="ltr" class="css-146c3p1"><span class="css-1jxf684">${escape(label)}</span></div></div>` : ""}
<button aria-expanded="false" aria-haspopup="menu" aria-label="More" role="button" class="css-175oi2r menu" data-testid="caret" type="button">···</button></div></div>`;

/** @param {string} text */
const body = (text) => `<div dir="auto" lang="en" class="css-146c3p1" data-testid="tweetText"><span class="css-1jxf684">${escape(text)}</span></div>`;

/** @param {number} at @param {string} inner */
const cell = (at, inner) => `<div class="css-175oi2r" data-testid="cellInnerDiv" data-at="${at}"><div class="css-175oi2r r-1igl3o0">${inner}</div></div>`;

/** @param {DemoAd & XAd} ad @param {number} at */
const adCell = (ad, at) => cell(at, `<div class="css-175oi2r" data-testid="placementTracking">
${["top", "right", "bottom", "left"].map((side) => `<div class="pixel" data-testid="${side}-impression-pixel"></div>`).join("")}
<article aria-labelledby="id__x${at}" role="article" tabindex="0" class="css-175oi2r" data-testid="tweet"><div class="css-175oi2r">
${header(ad.advertiser, ad.handle, "", ad.label)}
${body(ad.text)}
<div class="css-175oi2r card" data-testid="card.wrapper"><a href="https://${ad.domain}/?twclid=2-${ad.impression}" rel="noopener noreferrer nofollow" target="_blank" role="link"><div dir="ltr"><span>From ${escape(ad.domain)}</span></div></a></div>
${ad.disclaimer ? `<div class="css-175oi2r disclaimer"><div dir="ltr" class="css-146c3p1"><span class="css-1jxf684">${escape(ad.disclaimer)}</span></div></div>` : ""}
</div></article></div>`);

/** Organic videos hold a placement of their own, inside the post. */
const video = `<div class="css-175oi2r" data-testid="placementTracking"><div data-testid="videoPlayer" class="video"></div></div>`;

/** @param {{who: string, text: string}} post @param {number} at */
const organicCell = ({ who, text }, at) => {
  const handle = who.toLowerCase().replace(/[^a-z]/gu, "_").slice(0, 15);
  const time = `<a href="/${handle}/status/18000000000000${1000 + at}" dir="ltr" role="link" aria-label="${at} hours ago"><time datetime="2026-11-24T0${at % 10}:00:00.000Z">${at}h</time></a>`;
  return cell(at, `<article aria-labelledby="id__x${at}" role="article" tabindex="0" class="css-175oi2r" data-testid="tweet"><div class="css-175oi2r">
${header(who, handle, time, "")}${body(text)}${at % 5 === 2 ? video : ""}</div></article>`);
};

/** @param {DemoAd & XAd} ad */
const entry = (ad) => ({
  itemType: "TimelineTweet", __typename: "TimelineTweet", tweetDisplayType: "Tweet",
  tweet_results: { result: {
    __typename: "Tweet", rest_id: ad.id,
    legacy: { full_text: ad.text, lang: "en", entities: { urls: [{ expanded_url: `https://${ad.domain}/`, url: "https://t.co/demo" }] } },
  } },
  promotedMetadata: {
    advertiser_results: { result: {
      __typename: "User", rest_id: `16470000000000${ad.impression.slice(-2)}`, core: { name: ad.advertiser, screen_name: ad.handle },
      legacy: { name: ad.advertiser, screen_name: ad.handle },
    } },
    adMetadataContainer: { ...ad.container, isQuickPromote: false, removePromotedAttributionForPreroll: false, renderLegacyWebsiteCard: false },
    disclosureType: ad.disclosure, experimentValues: [], impressionId: ad.impression, impressionString: ad.impression,
    clickTrackingInfo: { urlParams: [{ key: "twclid", value: `2-${ad.impression}` }] },
  },
});

const script = `${reactScript}
hydrate = (root) => {
  const cells = root === document ? root.querySelectorAll("[data-testid=cellInnerDiv]") : [root];
  for (const cell of cells) {
    const item = data.entries[cell.dataset.at];
    if (item) attach(cell, { item, entryId: "promoted-tweet-" + item.tweet_results.result.rest_id + "-" + item.promotedMetadata.impressionId });
    else attach(cell, { item: { itemType: "TimelineTweet", tweet_results: { result: { __typename: "Tweet" } } } });
  }
};
let opened = null;
document.addEventListener("keydown", (event) => event.key === "Escape" && close());
const close = () => { for (const open of document.querySelectorAll("#layers > *")) open.remove(); };
document.addEventListener("click", (event) => {
  const caret = event.target.closest("[data-testid=caret]");
  if (caret) {
    close();
    opened = data.entries[caret.closest("[data-testid=cellInnerDiv]").dataset.at];
    const menu = document.createElement("div");
    menu.setAttribute("role", "menu");
    for (const text of opened ? ["Not interested in this ad", "Why this ad?"] : ["Not interested in this post"]) {
      const item = document.createElement("div");
      item.setAttribute("role", "menuitem");
      item.tabIndex = 0;
      item.textContent = text;
      menu.append(item);
    }
    document.getElementById("layers").append(menu);
    return;
  }
  const item = event.target.closest("[role=menuitem]");
  if (!item) return;
  close();
  if (item.textContent !== "Why this ad?") return;
  const frame = document.createElement("iframe");
  frame.title = "Why this ad?";
  frame.src = "/about-ads?aid=" + opened.promotedMetadata.impressionId;
  document.getElementById("layers").append(frame);
});
`;

const style = `
main { border-inline: 1px solid #8884; }
[data-testid=cellInnerDiv] { border-bottom: 1px solid #8884; padding: 12px 16px; }
[data-testid=cellInnerDiv], [data-testid=placementTracking] { position: relative; }
.pixel { position: absolute; width: 1px; height: 1px; }
.names { display: flex; gap: 8px; align-items: start; } .names > div:first-child, .names > div:first-child > div { display: flex; gap: 6px; } .names a { text-decoration: none; }
.label { margin-left: auto; opacity: .7; font-size: 13px; } .disclaimer { font-size: 13px; opacity: .7; }
.menu { border: 0; background: none; color: inherit; cursor: pointer; margin-left: auto; } .label + .menu { margin-left: 0; }
.card { border: 1px solid #8886; border-radius: 12px; padding: 10px; margin: 8px 0; }
.video { height: 90px; background: #8883; border-radius: 12px; }
#layers > * { z-index: 9; position: fixed; inset: 15% 0 auto; margin: auto; width: min(420px, 90vw); background: canvas; border: 1px solid #8886; border-radius: 12px; padding: 8px; }
#layers > iframe { height: 220px; padding: 0; }
[role=menuitem] { padding: 8px; cursor: pointer; }
`;

/** @param {string} nonce */
const timeline = (nonce) => {
  /** @type {Record<string, object>} */
  const entries = {};
  /** @type {string[]} */
  const cells = [];
  for (const what of [0, 1, "a0", 2, 3, 4, "a1", 5, 6, 7, 8, 9, 10, "a2", 11, 12, 13]) {
    const at = cells.length;
    if (typeof what === "number") {
      cells.push(organicCell(chatter[what], at));
    } else {
      const ad = promoted[Number(what.slice(1))];
      entries[at] = entry(ad);
      cells.push(adCell(ad, at));
    }
  }
  return feedPage({
    title: "Home / X", nonce, style, before: `<div id="layers"></div>`,
    open: `<main role="main"><section role="region"><div aria-label="Timeline: Your Home Timeline" data-feed>`, close: "</div></section></main>",
    first: cells.slice(0, 9), later: cells.slice(9), data: { entries }, script,
  });
};

/** @param {DemoAd & XAd} ad @param {string} nonce */
const aboutAds = (ad, nonce) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>About this ad</title><style nonce="${nonce}">body { font: 15px system-ui; margin: 16px; }</style></head>
<body><main><h1>Why this ad?</h1><div class="targetingMessage">${ad.targeting}</div>
<p><a href="/settings/ads_preferences">Learn more</a></p></main></body></html>`;

/** @type {import("./common.mjs").Demo} */
export default {
  platform: "x",
  name: "X",
  address: "https://x.com/home",
  hosts: ["x.com"],
  ads: promoted,
  organic: chatter.map(({ who }) => who),
  controls: "[data-testid=caret]",
  menu: { post: "[data-testid=cellInnerDiv]", button: "[data-testid=caret]", item: "Why this ad?", opens: "#layers > iframe" },
  page: (url, nonce) => {
    if (url.pathname === "/home") return { html: timeline(nonce) };
    if (url.pathname === "/about-ads") {
      const ad = promoted.find(({ impression }) => impression === url.searchParams.get("aid"));
      if (ad) return { html: aboutAds(ad, nonce), framed: true };
    }
    return null;
  },
};
