// LinkedIn's feed of 2026: cards drawn from the server's own description, told apart by their `componentkey`.

import { chatter, escape, feedPage, menuScript, menuStyle } from "./common.mjs";

/** @typedef {import("./common.mjs").DemoAd} DemoAd */

/**
 * @typedef {object} LinkedInAd
 * @property {string} id
 * @property {string} text
 * @property {string} domain
 * @property {string} label Markup of the label.
 * @property {string[]} said Lines of the platform's own explanation.
 */

// The platform bans political ads; those that slip through are told by their own words alone.
/** @type {(DemoAd & LinkedInAd)[]} */
const ads = [
  {
    advertiser: "Engineers for Open Rail", political: true, payer: "Open Rail Campaign Ltd", word: "signalling", late: false, id: "8800000001", domain: "openrail.example",
    label: `Pro<span class="_vh">zq</span>moted`, said: ["Job seniority: Senior, Director", "Location: Carrow, England"], reasons: ["Director", "Carrow"],
    text: "Delays are a signalling problem. Write to your MP before the vote. Promoted by K. Anders on behalf of Open Rail Campaign Ltd, both of 12 Sidings Lane, Carrow",
  },
  {
    advertiser: "Ledgerlight Accounting", political: false, payer: null, word: "spreadsheet", late: false, id: "8800000002", domain: "ledgerlight.example",
    label: "Promoted", said: ["Job function: Accounting"], reasons: ["Accounting"], text: "Close the month without a single spreadsheet. Ledgerlight, free for thirty days.",
  },
  {
    advertiser: "Business for Bridgewater", political: true, payer: "Bridgewater Enterprise PAC", word: "tariffs", late: true, id: "8800000003", domain: "bridgewater.example",
    label: "Promoted", said: ["Company industry: Manufacturing", "Location: Ohio"], reasons: ["Manufacturing", "Ohio"], text: "Small firms pay the tariffs. Vote Bridgewater for Congress. Paid for by Bridgewater Enterprise PAC",
  },
];

/** @param {string} name @param {string} under @param {string} text @param {string} link @param {number} at @param {string} [inside] */
const card = (name, under, text, link, at, inside = "") => `<div data-display-contents="true"><div role="listitem" class="card" data-at="${at}" componentkey="update-card-focus${7000 + at}FeedType_MAIN_FEED_RELEVANCE"><div class="_9c2e head"><div><p componentkey="c-${at}-1"><span>${escape(name)}</span></p><p componentkey="c-${at}-2"><span>${under}</span></p></div>
<button type="button" class="menu" aria-label="Open control menu for post by ${escape(name)}" aria-expanded="false">···</button></div>
<div class="_77aa"${inside}><p componentkey="c-${at}-3"><span>${escape(text)}</span></p>${link}</div></div></div>`;

/** @param {DemoAd & LinkedInAd} ad @param {number} at */
const adCard = (ad, at) => card(
  ad.advertiser, ad.label, ad.text, `<a class="cta" href="https://${ad.domain}/?li_fat_id=demo&amp;utm_source=linkedin" target="_blank">Learn more</a>`, at,
  ` componentkey="urn:li:sponsoredContentV2:(urn:li:activity:${ad.id},urn:li:sponsoredCreative:${ad.id})"`,
);

/** The panel's markup. @param {DemoAd & LinkedInAd} ad */
const panel = (ad) => `<template data-dialog="${ad.id}"><div role="dialog" aria-labelledby="why"><h2 id="why">Why am I seeing this ad?</h2><p>You may be seeing this ad because of:</p><ul>${ad.said.map((said) => `<li><span>${escape(said)}</span></li>`).join("")}</ul>
<p><a href="https://www.linkedin.com/mypreferences/d/categories/ads">Manage your ad preferences</a></p></div></template>`;

/** Some hide the word for a reason of their own; nobody sees it. @param {{who: string, text: string}} post @param {number} at */
const organicCard = ({ who, text }, at) => card(who, at % 5 === 2 ? `<span class="_vh">Promoted</span>` : `Gardener · ${at}h`, text, "", at);

const style = `${menuStyle}
._vh { display: none; }
.card { position: relative; padding: 12px 16px; border: 1px solid #8884; border-radius: 8px; margin: 8px 0; }
.head { display: flex; justify-content: space-between; } p { margin: 2px 0; } ._9c2e p:first-child { font-weight: 600; } ._9c2e p + p { font-size: 13px; opacity: .75; }
.menu { border: 0; background: none; color: inherit; cursor: pointer; align-self: start; } .cta { display: inline-block; margin-top: 8px; font-weight: 600; }
`;

/** @param {string} nonce */
const home = (nonce) => {
  /** @type {Record<number, string>} */
  const dialogs = {};
  /** @type {string[]} */
  const cards = [];
  for (const what of [0, "a0", 1, 2, 3, 4, "a1", 5, 6, 7, 8, 9, "a2", 10, 11, 12, 13]) {
    const at = cards.length;
    if (typeof what === "number") {
      cards.push(organicCard(chatter[what], at));
    } else {
      const ad = ads[Number(what.slice(1))];
      dialogs[at] = ad.id;
      cards.push(adCard(ad, at));
    }
  }
  return feedPage({
    title: "Feed | LinkedIn", nonce, style, before: "", open: `<main id="workspace"><div data-testid="mainFeed" role="list" data-component-type="LazyColumn" data-feed>`,
    close: "</div></main>", first: cards.slice(0, 8), later: cards.slice(8), after: ads.map(panel).join(""), data: { dialogs },
    script: menuScript({ button: ".menu", post: "[role=listitem]", item: "Why am I seeing this ad?", other: "Hide or report this ad" }),
  });
};

/** @type {import("./common.mjs").Demo} */
export default {
  platform: "linkedin",
  name: "LinkedIn",
  address: "https://www.linkedin.com/feed/",
  hosts: ["www.linkedin.com"],
  ads,
  organic: chatter.map(({ who }) => who),
  controls: ".menu",
  menu: { post: "[role=listitem]", button: ".menu", item: "Why am I seeing this ad?", opens: "body > [role=dialog]" },
  page: (url, nonce) => (url.pathname === "/feed/" ? { html: home(nonce) } : null),
};
