// YouTube's home grid: Polymer elements with their data as a property, ad renderers in their slots, and the
// explanation in a frame that a popup opens.

import { chatter, escape, feedPage } from "./common.mjs";

/** @typedef {import("./common.mjs").DemoAd} DemoAd */

/**
 * @typedef {object} YouTubeAd
 * @property {string} id
 * @property {string} headline
 * @property {string} body
 * @property {string} domain
 * @property {string[]} said The explanation's lines.
 */

/** @type {(DemoAd & YouTubeAd)[]} */
const ads = [
  {
    advertiser: "Tidewater Voters League", political: true, payer: "Tidewater Voters League", word: "seawall", late: false, id: "demo-a0",
    headline: "Vote yes on the seawall", body: "Ask your senator to vote for the seawall on 3 November.", domain: "tidewater.example",
    said: ["Your approximate age", "Your general location", "The time of day"], reasons: ["age", "location"],
  },
  {
    advertiser: "Pebble & Plum Ceramics", political: false, payer: null, word: "stoneware", late: false, id: "demo-a1",
    headline: "Stoneware for every table", body: "Plates that outlive fashions.", domain: "pebbleplum.example",
    said: ["Your activity on this device"], reasons: ["activity"],
  },
  {
    advertiser: "Citizens for Lower Rents", political: true, payer: "Hearth and Home Campaign Committee", word: "landlords", late: true, id: "demo-a2",
    headline: "Who wrote the rent bill?", body: "Landlords did. Vote no in the referendum.", domain: "lowerrents.example",
    said: ["Websites you visited", "The video you’re watching"], reasons: ["visited", "video"],
  },
];

const menu = `<div id="menu" class="style-scope"><ytd-menu-renderer class="style-scope ytd-display-ad-renderer"><yt-icon-button id="button" class="dropdown-trigger style-scope ytd-menu-renderer"><button id="button" class="style-scope yt-icon-button menu" aria-label="Action menu" type="button">⋮</button></yt-icon-button></ytd-menu-renderer></div>`;

/** @param {DemoAd & YouTubeAd} ad */
const landing = (ad) => `https://www.googleadservices.com/pagead/aclk?sa=L&ai=demo${ad.id}&adurl=${encodeURIComponent(`https://${ad.domain}/start?gclid=demo`)}&ms=%5BCLICK_MS%5D`;

/** @param {DemoAd & YouTubeAd} ad @param {number} at */
const adItem = (ad, at) => `<ytd-rich-item-renderer class="style-scope ytd-rich-grid-renderer" is-ad="" data-at="${at}"><div id="content" class="style-scope ytd-rich-item-renderer">
<ytd-ad-slot-renderer class="style-scope ytd-rich-item-renderer"><div id="fulfilled-layout" class="style-scope ytd-ad-slot-renderer"><ytd-in-feed-ad-layout-renderer class="style-scope ytd-ad-slot-renderer">
<ytd-display-ad-renderer class="style-scope ytd-in-feed-ad-layout-renderer" layout="display-ad-layout-top-landscape-image"><div id="dismissible" class="style-scope ytd-display-ad-renderer"><div id="root" class="style-scope ytd-display-ad-renderer">
<div id="media-container" aria-hidden="true" class="media"></div>
<div class="title style-scope ytd-display-ad-renderer"><a class="yt-display-ad-renderer-endpoint title-link" aria-labelledby="badge title-text" aria-label="Ad: ${escape(ad.headline)}" href="${escape(landing(ad))}"><yt-formatted-string class="title-text style-scope ytd-display-ad-renderer" title="${escape(ad.headline)}">${escape(ad.headline)}</yt-formatted-string></a>${menu}</div>
<div id="support" class="style-scope ytd-display-ad-renderer"><yt-formatted-string id="body-text" class="style-scope ytd-display-ad-renderer">${escape(ad.body)}</yt-formatted-string>
<div id="badge" class="badge style-scope ytd-display-ad-renderer"><ytd-badge-supported-renderer class="style-scope ytd-display-ad-renderer"><div class="badge badge-style-type-ad style-scope ytd-badge-supported-renderer"><span class="style-scope ytd-badge-supported-renderer">Sponsored</span></div></ytd-badge-supported-renderer></div>
<yt-formatted-string id="secondary-text" class="style-scope ytd-display-ad-renderer">${escape(ad.advertiser)}</yt-formatted-string>
${ad.payer ? `<yt-formatted-string id="disclaimer" class="style-scope ytd-display-ad-renderer">Paid for by ${escape(ad.payer)}</yt-formatted-string>` : ""}</div>
</div></div></ytd-display-ad-renderer></ytd-in-feed-ad-layout-renderer></div></ytd-ad-slot-renderer></div></ytd-rich-item-renderer>`;

/** @param {{who: string, text: string}} post @param {number} at */
const organicItem = ({ who, text }, at) => `<ytd-rich-item-renderer class="style-scope ytd-rich-grid-renderer" data-at="${at}"><div id="content" class="style-scope ytd-rich-item-renderer"><ytd-rich-grid-media class="style-scope ytd-rich-item-renderer"><div id="dismissible">
<div class="media"></div><div id="details"><div id="meta"><h3 class="style-scope ytd-rich-grid-media"><a id="video-title-link" href="/watch?v=demo${at}"><yt-formatted-string id="video-title">${escape(text)}</yt-formatted-string></a></h3>
<ytd-video-meta-block><ytd-channel-name><yt-formatted-string id="text"><a href="/@demo${at}">${escape(who)}</a></yt-formatted-string></ytd-channel-name><span>${at} thousand views</span></ytd-video-meta-block></div>${menu}</div></div></ytd-rich-grid-media></div></ytd-rich-item-renderer>`;

/** The element's data, as deep as the site nests it. @param {DemoAd & YouTubeAd} ad */
const held = (ad) => ({
  content: { adSlotRenderer: {
    adSlotMetadata: { slotId: `demo:${ad.id}`, slotType: "SLOT_TYPE_IN_FEED" },
    fulfillmentContent: { fulfilledLayout: { inFeedAdLayoutRenderer: {
      adLayoutMetadata: { layoutId: ad.id },
      renderingContent: { displayAdRenderer: {
        titleText: { simpleText: ad.headline }, bodyText: { simpleText: ad.body }, secondaryText: { simpleText: ad.advertiser },
        badge: { metadataBadgeRenderer: { style: "BADGE_STYLE_TYPE_AD", label: "Sponsored" } },
        clickCommand: { urlEndpoint: { url: landing(ad) } },
        menu: { menuRenderer: { items: [{ menuNavigationItemRenderer: {
          text: { runs: [{ text: "Why this ad?" }] },
          navigationEndpoint: { openPopupAction: { popup: { aboutThisAdRenderer: {
            url: { privateDoNotAccessOrElseTrustedResourceUrlWrappedValue: `https://www.youtube.com/aboutthisad?pf=web&source=youtube&reasons=${ad.id}` },
          } } } },
        } }] } },
      } },
    } } },
  } },
});

const script = `
hydrate = (root) => {
  const items = root === document ? root.querySelectorAll("ytd-rich-item-renderer") : [root];
  for (const item of items) item.data = data.items[item.dataset.at] ?? { content: { videoRenderer: { videoId: "demo" + item.dataset.at } } };
};
let opened = null;
const container = document.querySelector("ytd-popup-container");
document.addEventListener("keydown", (event) => event.key === "Escape" && container.replaceChildren());
document.addEventListener("click", (event) => {
  const button = event.target.closest("button.menu");
  if (button) {
    container.replaceChildren();
    opened = button.closest("ytd-rich-item-renderer").data.content.adSlotRenderer;
    const list = document.createElement("tp-yt-paper-listbox");
    list.setAttribute("role", "menu");
    for (const text of opened ? ["Block ad", "Why this ad?"] : ["Save to playlist"]) {
      const item = document.createElement("tp-yt-paper-item");
      item.setAttribute("role", "menuitem");
      item.tabIndex = 0;
      item.textContent = text;
      list.append(item);
    }
    container.append(list);
    return;
  }
  const item = event.target.closest("[role=menuitem]");
  if (!item) return;
  container.replaceChildren();
  if (item.textContent !== "Why this ad?") return;
  const { popup } = opened.fulfillmentContent.fulfilledLayout.inFeedAdLayoutRenderer.renderingContent.displayAdRenderer
    .menu.menuRenderer.items[0].menuNavigationItemRenderer.navigationEndpoint.openPopupAction;
  const dialog = document.createElement("yt-about-this-ad-renderer");
  const frame = document.createElement("iframe");
  frame.title = "Why this ad?";
  frame.src = popup.aboutThisAdRenderer.url.privateDoNotAccessOrElseTrustedResourceUrlWrappedValue;
  dialog.append(frame);
  container.append(dialog);
});
`;

const style = `
#contents { max-width: 1100px; margin: 16px auto; display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 24px 16px; }
ytd-rich-item-renderer, #content, ytd-ad-slot-renderer, ytd-in-feed-ad-layout-renderer, ytd-display-ad-renderer { display: block; position: relative; }
.media { height: 140px; border-radius: 12px; background: #8883; margin-bottom: 8px; }
.title { display: flex; justify-content: space-between; font-weight: 600; } #details { display: flex; justify-content: space-between; }
h3 { margin: 0; font-size: 15px; } h3 a, .title a { text-decoration: none; }
#support > *, ytd-video-meta-block { display: block; font-size: 13px; opacity: .8; }
.menu { border: 0; background: none; color: inherit; cursor: pointer; }
ytd-popup-container > * { display: block; position: fixed; inset: 15% 0 auto; margin: auto; width: min(440px, 90vw); background: canvas; border: 1px solid #8886; border-radius: 12px; padding: 8px; z-index: 9; }
ytd-popup-container iframe { width: 100%; height: 240px; border: 0; }
[role=menuitem] { display: block; padding: 8px; cursor: pointer; }
`;

/** @param {string} nonce */
const home = (nonce) => {
  /** @type {Record<string, object>} */
  const items = {};
  /** @type {string[]} */
  const cells = [];
  for (const what of ["a0", 0, 1, 2, "a1", 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, "a2", 13]) {
    const at = cells.length;
    if (typeof what === "number") {
      cells.push(organicItem(chatter[what], at));
    } else {
      const ad = ads[Number(what.slice(1))];
      items[at] = held(ad);
      cells.push(adItem(ad, at));
    }
  }
  return feedPage({
    title: "YouTube", nonce, style,
    before: `<ytd-popup-container></ytd-popup-container><ytd-ads-engagement-panel-content-renderer hidden></ytd-ads-engagement-panel-content-renderer>`,
    open: `<ytd-app><ytd-rich-grid-renderer><div id="contents" data-feed>`, close: "</div></ytd-rich-grid-renderer></ytd-app>",
    first: cells.slice(0, 10), later: cells.slice(10), data: { items }, script,
  });
};

/** @param {DemoAd & YouTubeAd} ad @param {string} nonce */
const aboutThisAd = (ad, nonce) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>My Ad Center</title><style nonce="${nonce}">body { font: 14px system-ui; margin: 16px; }</style></head>
<body><div role="region"><span role="heading" aria-level="2">About this advertiser</span><div><div>${escape(ad.advertiser)}</div><div>United States</div></div>${ad.payer ? `<div>Paid for by ${escape(ad.payer)}</div>` : ""}</div>
<div role="region"><span role="heading" aria-level="2">Why this ad?</span><ul>${ad.said.map((said) => `<li>${escape(said)}</li>`).join("")}</ul></div></body></html>`;

/** @type {import("./common.mjs").Demo} */
export default {
  platform: "youtube",
  name: "YouTube",
  address: "https://www.youtube.com/",
  hosts: ["www.youtube.com"],
  ads,
  organic: chatter.map(({ who }) => who),
  controls: "button.menu",
  menu: { post: "ytd-rich-item-renderer", button: "button.menu", item: "Why this ad?", opens: "yt-about-this-ad-renderer iframe" },
  page: (url, nonce) => {
    if (url.pathname === "/") return { html: home(nonce) };
    if (url.pathname === "/aboutthisad") {
      const ad = ads.find(({ id }) => id === url.searchParams.get("reasons"));
      if (ad) return { html: aboutThisAd(ad, nonce), framed: true };
    }
    return null;
  },
};
