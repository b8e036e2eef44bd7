// Facebook's desktop feed as of autumn 2026: posts by position, the label in a closed shadow root behind a link
// to the explainer, the ad object under one of its changing names in React's props, the explanation in a dialog.

import { chatter, escape, feedPage, reactScript } from "./common.mjs";

/** @typedef {import("./common.mjs").DemoAd} DemoAd */

/**
 * @typedef {object} FacebookAd
 * @property {string} id
 * @property {string} domain
 * @property {string} text
 * @property {string} title
 * @property {object[]} targeting As Facebook's own answer holds it.
 * @property {string[]} said The dialog's sentences.
 */

/** Ages in the platform's answer are twelve less than they mean. */
const GAP = 12;

/** @param {number} from @param {number} to @param {string} gender */
const ageGender = (from, to, gender) => ({
  __typename: "WAISTUIAgeGenderType", waist_ui_type: "AGE_GENDER", age_min: from - GAP, age_max: to - GAP, gender,
  birthday: "01/02/1990", id: "V0FJU1Q6YWdl",
  serialized_data: JSON.stringify({ age_min: from - GAP, age_max: to - GAP, gender: gender === "ANY" ? null : gender }),
});

/** @param {string} name @param {string} granularity */
const place = (name, granularity) => ({
  __typename: "WAISTUILocationType", waist_ui_type: "LOCATION", location_name: name, location_type: "HOME", id: "V0FJU1Q6bG9j",
  serialized_data: JSON.stringify({ location_granularity: granularity, location_geo_type: "home", location_code: "2400001" }),
});

/** @param {string[]} names */
const interests = (...names) => ({
  __typename: "WAISTUIInterestsType", waist_ui_type: "INTERESTS", id: "V0FJU1Q6aW50",
  interests: names.map((name, at) => ({ name, id: `600300000000${at}` })),
  serialized_data: JSON.stringify({ interest_ids: names.map((_, at) => `600300000000${at}`) }),
});

/** @param {string} owner */
const customerList = (owner) => ({
  __typename: "WAISTUICustomAudienceType", waist_ui_type: "CUSTOM_AUDIENCES_DATAFILE", id: "V0FJU1Q6Y2E",
  serialized_data: JSON.stringify({ ca_type: 1, ca_fbid: "6100000000001" }),
  dfca_data: { ca_owner_name: owner, match_keys: ["EMAIL", "PHONE"] },
});

/** @type {(DemoAd & FacebookAd)[]} */
const units = [
  {
    advertiser: "Harrowby for Clean Rivers", political: true, payer: "Clean Rivers Action Fund", word: "sluicegate", late: false,
    id: "23850000000000101", domain: "cleanrivers.example", title: "Tell the council what you think",
    text: "The council votes on the sluicegate on Tuesday. Ask your councillor to vote for clean rivers.",
    targeting: [ageGender(35, 64, "ANY"), place("Harrowby, Lincolnshire", "city"), interests("Environmental protection", "Angling"), customerList("Clean Rivers Action Fund")],
    reasons: ["35", "Harrowby, Lincolnshire", "Environmental protection", "Clean Rivers Action Fund"],
    said: [
      "Clean Rivers Action Fund uploaded a list that you are on.", "Your age is between 35 and 64.",
      "Your primary location is Harrowby, Lincolnshire.", "You have shown interest in Environmental protection and Angling.",
    ],
  },
  {
    advertiser: "Nordlicht Lamps", political: false, payer: null, word: "lampshade", late: false,
    id: "23850000000000102", domain: "nordlicht-lamps.example", title: "Hand-blown lamps",
    text: "A lampshade that remembers the sea. Twenty per cent off until Sunday.",
    targeting: [ageGender(25, 65, "ANY"), interests("Interior design")],
    reasons: ["Interior design"], said: ["You have shown interest in Interior design."],
  },
  {
    advertiser: "Maya Okonjo-Vale", political: true, payer: "Friends of Maya Okonjo-Vale", word: "polling", late: true,
    id: "23850000000000103", domain: "maya-okonjo-vale.example", title: "Volunteer with us",
    text: "Three weeks until polling day. Vote for Maya Okonjo-Vale and a fair deal on rents.",
    targeting: [ageGender(18, 34, "FEMALE"), place("West Midlands", "region"), interests("Liberal")],
    reasons: ["West Midlands", "Liberal"],
    said: ["Your age is between 18 and 34.", "Your primary location is West Midlands.", "You have shown interest in Liberal."],
  },
];

/** @param {number} position @param {string} inner */
const unit = (position, inner) => `<div aria-posinset="${position}" aria-describedby="_r_${position}a_ _r_${position}b_" class="x1a2a7pz">
<div class="x78zum5 xdt5ytf"><div class="x9f619 x1n2onr6 x1ja2u2z card">${inner}</div></div></div>`;

/** @param {string} name @param {string} label */
const menu = (name, label) =>
  `<div class="x1i10hfl menu" role="button" tabindex="0" aria-expanded="false" aria-haspopup="menu" aria-label="${label} by ${escape(name)}">···</div>`;

/** @param {FacebookAd & DemoAd} ad @param {number} position */
const adUnit = (ad, position) => unit(position, `
<div class="x1cy8zhl header"><div data-ad-rendering-role="profile_name"><h4 class="html-h4"><span class="x78zum5 x1q0g3np"><span class="xt0psk2"><a class="x1i10hfl" href="https://www.facebook.com/${ad.id}" role="link" tabindex="0"><b class="html-b"><span class="html-span">${escape(ad.advertiser)}</span></b></a></span></span></h4></div>
<div class="xu06os2 x1ok221b"><span class="x193iq5w" dir="ltr"><span id="_r_${position}c_"><div class="html-div x78zum5"><span><span class="html-span"><a class="x1i10hfl" href="/ads/about/?__cft__[0]=AZ${ad.id}demo" role="link" tabindex="0"><span><span class="x1rg5ohu" aria-labelledby="_r_${position}d_"><span><template shadowrootmode="closed" shadowrootclonable>Sponsored</template></span></span></span></a></span></span>${ad.payer ? `<span class="html-span"><span><span class="xzpqnlu">&nbsp;</span><span aria-hidden="true"> · </span></span></span><span class="html-span">Paid for by ${escape(ad.payer)}</span>` : ""}</div></span></span></div>${menu(ad.advertiser, "Actions for this post")}</div>
<div data-ad-rendering-role="story_message"><div class="x1l90r2v"><div dir="auto">${escape(ad.text)}</div></div></div>
<a class="x1i10hfl link" href="https://l.facebook.com/l.php?u=${encodeURIComponent(`https://${ad.domain}/landing?fbclid=IwARdemo`)}&amp;h=AT0demo" role="link" target="_blank" rel="nofollow noreferrer"><div data-ad-rendering-role="meta"><span dir="auto">${escape(ad.domain.toUpperCase())}</span></div><div data-ad-rendering-role="title"><span dir="auto">${escape(ad.title)}</span></div></a>`);

/** @param {{who: string, text: string}} post @param {number} position */
const organicUnit = ({ who, text }, position) => unit(position, `
<div class="x1cy8zhl header"><div data-ad-rendering-role="profile_name"><h4 class="html-h4"><a class="x1i10hfl" href="https://www.facebook.com/profile.php?id=61000000${position}" role="link" tabindex="0"><b><span>${escape(who)}</span></b></a></h4></div>
<div class="xu06os2"><span dir="ltr"><span id="_r_${position}c_"><span><a class="x1i10hfl" href="https://www.facebook.com/groups/demo/posts/${1000 + position}/" role="link" tabindex="0"><span aria-labelledby="_r_${position}d_"><span>${position} h</span></span></a></span><span aria-hidden="true"> · </span></span></span></div>${menu(who, "Actions for this post")}</div>
<div data-ad-rendering-role="story_message" data-ad-preview="message" data-ad-comet-preview="message"><div dir="auto">${escape(text)}</div></div>`);

/** The dialog's markup. @param {FacebookAd & DemoAd} ad */
const dialog = (ad) => `<template data-dialog="${ad.id}"><div class="x1n2onr6 dialog" role="dialog" aria-label="Why you saw this ad" tabindex="-1"><div class="x78zum5">
<h2 dir="auto"><span>Why you saw this ad</span></h2><div aria-label="Close" class="x1i10hfl" role="button" tabindex="0">×</div></div>
<div><span dir="auto">Only you can see this</span></div>
<div role="list">${ad.said.map((said) => `<div role="listitem"><span dir="auto">${escape(said)}</span></div>`).join("")}</div>
<div><a class="x1i10hfl" href="/adpreferences/?entry_product=waist" role="link" tabindex="0"><span>Make changes to your ad preferences</span></a></div></div></template>`;

/** @param {FacebookAd & DemoAd} ad */
const story = (ad) => ({
  __typename: "Story", id: `Uzpf${ad.id}`,
  th_dat_spo: {
    __typename: "SponsoredData", ad_id: ad.id, client_token: `AQJ${ad.id}demo`, ad_conversion_type: "WEBSITE_CLICK", is_demo_ad: false,
    brs_filter_setting: null,
  },
  actors: [{ __typename: "User", name: ad.advertiser, id: `1000${ad.id.slice(-3)}`, url: `https://www.facebook.com/${ad.id}` }],
  comet_sections: {
    content: { story: { message: { text: ad.text } } },
    context_layout: { story: { comet_sections: { metadata: [{
      __typename: ad.political ? "CometStorySponsoredPoliticalLabelStrategy" : "CometStorySponsoredLabelStrategy", label: "ad",
    }] } } },
  },
  attachments: [{ styles: { attachment: { web_link: { url: `https://${ad.domain}/landing` } } } }],
});

const script = `${reactScript}
hydrate = (root) => {
  for (const unit of root.querySelectorAll("[aria-posinset]")) give(unit);
  if (root !== document) give(root);
};
const give = (unit) => {
  const held = data.stories[unit.getAttribute("aria-posinset")] ?? { __typename: "Story", th_dat_spo: null, comet_sections: {} };
  attach(unit, { feedEdge: { node: held, category_enc: "demo" }, feedUnit: held });
};
let opened = null;
document.addEventListener("keydown", (event) => event.key === "Escape" && close());
const close = () => { for (const open of document.querySelectorAll("body > [role=menu], body > [role=dialog]")) open.remove(); };
document.addEventListener("click", (event) => {
  const button = event.target.closest("[role=button]");
  if (button?.matches(".menu")) {
    close();
    opened = button.closest("[aria-posinset]");
    const menu = document.createElement("div");
    menu.setAttribute("role", "menu");
    menu.setAttribute("aria-label", "Feed story");
    menu.className = "popup";
    const ad = data.stories[opened.getAttribute("aria-posinset")];
    for (const text of ad ? ["Save post", "Hide ad", "Why am I seeing this ad?"] : ["Save post", "Hide post"]) {
      const item = document.createElement("div");
      item.setAttribute("role", "menuitem");
      item.tabIndex = 0;
      item.textContent = text;
      menu.append(item);
    }
    document.body.append(menu);
  } else if (button?.getAttribute("aria-label") === "Close") {
    close();
  }
  const item = event.target.closest("[role=menuitem]");
  if (item) {
    close();
    if (item.textContent !== "Why am I seeing this ad?") return;
    const id = data.stories[opened.getAttribute("aria-posinset")].th_dat_spo.ad_id;
    const dialog = document.importNode(document.querySelector('template[data-dialog="' + id + '"]').content, true).firstElementChild;
    attach(dialog, { queryResult: { data: data.waist[id] } });
    document.body.append(dialog);
  }
});
`;

const style = `
body { background: #f0f2f5; }
@media (prefers-color-scheme: dark) { body { background: #18191a; } .card, .dialog, .popup { background: #242526; } }
@media (prefers-color-scheme: light) { .card, .dialog, .popup { background: #fff; } }
.card { border-radius: 8px; padding: 12px 16px; margin: 12px 0; box-shadow: 0 1px 2px #0003; }
.header { position: relative; padding-right: 60px; margin-bottom: 8px; }
.header h4 { margin: 0; font-size: 15px; } .header a { text-decoration: none; }
.html-div { display: flex; font-size: 13px; opacity: .8; }
.menu { position: absolute; right: 0; top: 0; padding: 4px 8px; }
.link { display: block; background: #8881; padding: 12px; margin: 12px -16px -12px; text-decoration: none; }
.dialog, .popup { position: fixed; z-index: 9; inset: 15% 0 auto; margin: auto; width: min(420px, 90vw); padding: 16px; border-radius: 8px; box-shadow: 0 8px 40px #0006; }
[role=menuitem], [role=listitem] { padding: 8px; }
`;

/** @param {string} nonce */
const feed = (nonce) => {
  /** @type {Record<string, object>} */
  const stories = {};
  /** @type {string[]} */
  const posts = [];
  const order = [0, 1, "a0", 2, 3, "a1", 4, 5, 6, 7, 8, 9, 10, "a2", 11, 12, 13];
  for (const what of order) {
    const position = posts.length + 1;
    if (typeof what === "number") {
      posts.push(organicUnit(chatter[what], position));
    } else {
      const ad = units[Number(what.slice(1))];
      stories[position] = story(ad);
      posts.push(adUnit(ad, position));
    }
  }
  const waist = Object.fromEntries(units.map((ad) => [ad.id, {
    waist_targeting_data: ad.targeting,
    waist_advertiser_info: { advertiser_id: `1000${ad.id.slice(-3)}`, name: ad.advertiser, profile_picture_url: "https://www.facebook.com/p.png" },
    waist_ad_preview: null, waist_is_marketplace_boosted_listing: false,
  }]));
  return feedPage({
    title: "Facebook", nonce, style, before: "", open: `<div role="main"><h3 class="x1heor9g" hidden>News Feed posts</h3><div data-feed>`, close: "</div></div>",
    first: posts.slice(0, 8), later: posts.slice(8), after: units.map(dialog).join(""), data: { stories, waist }, script,
  });
};

/** A feed that grows by as many organic posts as the measurement asks for. @param {string} nonce */
const bench = (nonce) => feedPage({
  title: "Facebook", nonce, style, before: "", open: `<div role="main"><div data-feed>`, close: "</div></div>", first: [], later: [],
  after: `<template id="organic">${organicUnit(chatter[1], 1)}</template><template id="ad">${adUnit(units[0], 2)}</template>`,
  data: { stories: { 2: story(units[0]) }, waist: {} },
  script: `${script}
window.bench = (what, position) => {
  const post = document.importNode(document.getElementById(what).content, true).firstElementChild;
  post.setAttribute("aria-posinset", what === "ad" ? "2" : String(position + 10));
  feed.append(post);
  hydrate(post);
  return post;
};`,
});

/** @type {import("./common.mjs").Demo} */
export default {
  platform: "facebook",
  name: "Facebook",
  address: "https://www.facebook.com/",
  hosts: ["www.facebook.com", "l.facebook.com"],
  ads: units,
  organic: chatter.map(({ who }) => who),
  controls: ".menu",
  menu: { post: "[aria-posinset]", button: ".menu", item: "Why am I seeing this ad?", opens: "body > [role=dialog]" },
  page: (url, nonce) => {
    if (url.pathname === "/") return { html: feed(nonce) };
    if (url.pathname === "/bench") return { html: bench(nonce) };
    return null;
  },
};
