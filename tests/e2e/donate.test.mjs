// Donations under attack, in both browsers: a network that answers for the collector, somebody who leaves in the middle, a permission that
// was taken away, and taking back what may have arrived. The collector here is one of ours to be told how to behave; the real one is in
// path.test.mjs.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, beforeEach, describe } from "node:test";

import { SUITE, click, demoStudy, joinOffered, makeKey, openSealed, signStudy, start, startIssuer, steps, until } from "./harness.mjs";
import { makeGateway } from "./oblivious.mjs";
import { fill } from "./store.mjs";

/** @typedef {import("./harness.mjs").Session} Session */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));
/** Ads that can be given. */
const ADS = 24;
/** The heads a request may have: all of them the same for everybody with the same browser. */
const EXPECTED = ["accept", "accept-encoding", "cache-control", "connection", "content-length", "content-type", "host", "pragma", "priority", "sec-fetch-dest", "sec-fetch-mode", "sec-fetch-site", "sec-fetch-storage-access"];
/** A moment in which what should not be sent would have been, in milliseconds: many times what one takes. */
const MOMENT = 1500;

/** A political ad of Facebook's structure. @param {number} at */
const ad = (at) =>
  `<div aria-posinset="${at}"><h4><a role="link" href="/elm${at}">Elm Party ${at}</a></h4><span><a href="/ads/about/?x=${at}"><span>Sponsored</span></a> · Paid for by <b>Elm Committee ${at}</b></span>
   <div data-ad-rendering-role="story_message">Vote for trees, no. ${at}.</div><a target="_blank" href="https://elm${at}.example/vote">Learn more</a></div>`;

/** The answer of a collector that took something. @param {object} said @param {string} signature */
const signed = (said, signature) => JSON.stringify({ ...said, receipt: signature });

/** What arrived at the relay, and what was sealed in it. @typedef {{path: string, headers: import("node:http").IncomingHttpHeaders, body: any, token: any}} Arrived */
/** The ISO week of a day, `2026-W48`. @param {Date} day */
const isoWeek = (day) => {
  const thursday = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 4 - (day.getUTCDay() || 7)));
  const week = Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
};


/** @param {string} text */
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** A relay and a collector that do as they are told. @param {Awaited<ReturnType<typeof startIssuer>>} issuer */
const startActor = async (issuer) => {
  /** @type {Arrived[]} */
  const arrived = [];
  const receipts = makeKey();
  const actor = {
    arrived,
    receipts,
    /** What the study says about itself. */
    study: "",
    /** How a record is answered. @type {(body: any) => {status: number, text: string}} */
    record: (/** @type {any} */ { sealed, withdraw_tag: tag }) => {
      const stored = sha256(sealed);
      return { status: 201, text: signed({ stored }, receipts.sign(`sightline stored\n${tag} ${stored}`)) };
    },
    /** How a withdrawal is answered. @type {(body: any) => {status: number, text: string}} */
    withdrawal: (/** @type {any} */ { secret }) => {
      const tag = sha256(`sightline-withdraw-v1${secret}`);
      return { status: 200, text: signed({ withdrawn: true }, receipts.sign(`sightline withdrawn\n${tag}`)) };
    },
    /** How somebody on the way answers in their place, who cannot open what is sealed. @type {{status: number, text: string} | null} */
    between: null,
    /** How long it takes, in milliseconds. */
    pause: 0,
    address: "",
    /** @type {Parameters<typeof signStudy>[0]} */
    terms: { collector: "", receipts },
    records: () => arrived.filter(({ path }) => path === "/v1/donations"),
    withdrawals: () => arrived.filter(({ path }) => path === "/v1/withdrawals"),
    close: async () => {},
  };
  const gateway = makeGateway();
  /** @param {string} sealed @param {any} body */
  const answerOf = (sealed, body) => {
    if (sealed === "/v1/study") return { status: 200, text: actor.study };
    return sealed === "/v1/donations" ? actor.record(body.envelope) : actor.withdrawal(body);
  };
  /** @type {import("node:http").RequestListener} */
  const listener = async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    // The terms are for everybody; whatever else is asked needs the browser's permission.
    if (request.url === "/v1/study") return void response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/plain" }).end(actor.study);
    if (request.method !== "POST" || request.url !== "/v1/relay") return void response.writeHead(404).end();
    const { path, body: text, answer } = gateway.open(Buffer.concat(parts));
    const body = text === "" ? null : JSON.parse(text);
    if (body) arrived.push({ path, headers: request.headers, body: body.envelope ?? body, token: body.token });
    await new Promise((go) => setTimeout(go, actor.pause));
    if (body && actor.between) return void response.writeHead(actor.between.status).end(actor.between.text);
    const answered = answerOf(path, body);
    response.writeHead(200, { "content-type": "message/ohttp-res" }).end(answer(answered.status, answered.text));
  };
  const servers = [createServer(listener), createServer(listener)];
  const addresses = [];
  for (const server of servers) {
    await once(server.listen(0, "127.0.0.1"), "listening");
    addresses.push(`http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}`);
  }
  const [address, relay] = addresses;
  /** What the study says of its services. */
  const terms = { collector: address, relay, gateway: gateway.public, receipts, ...issuer.terms };
  Object.assign(actor, { address, terms, study: signStudy(terms) });
  actor.close = async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return actor;
};

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    /** @type {import("puppeteer-core").Page} */
    let own;
    /** @type {Awaited<ReturnType<typeof startActor>>} */
    let actor;
    /** @type {Awaited<ReturnType<typeof startIssuer>>} */
    let issuer;

    before(async () => {
      issuer = await startIssuer();
      session = await start(name);
      own = await session.extensionPage("dashboard");
      await session.switchOn("facebook");
      session.server.serve = (url) =>
        url.pathname === "/elections"
          ? { html: `<!doctype html><html lang="en"><head><title>Feed</title></head><body><div role="feed">${Array.from({ length: ADS }, (_, at) => ad(at + 1)).join("")}</div></body></html>` }
          : null;
      const page = await session.openPage("https://www.facebook.com/elections");
      await page.bringToFront();
      await until(`all ${ADS} ads to be stored`, async () => (await session.storedAds(own)).length === ADS);
      await page.close();
    });
    beforeEach(async () => {
      // Each with a collector and an outbox of its own.
      await actor?.close();
      actor = await startActor(issuer);
      await session.ask(own, { kind: "leave" });
      // As a person does it: the browser asks for its permissions only then.
      const page = await session.extensionPage("dashboard", { tab: "donate", offer: actor.study });
      await joinOffered(page);
      await until("the study to be joined", async () => (await page.$('[data-act="leave"]')) !== null);
      await page.close();
    });
    after(async () => {
      await actor?.close();
      await session?.close();
      await issuer?.close();
    });

    const step = steps(() => session);

    /** What can be given. @returns {Promise<string[]>} */
    const offered = async () => {
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const keys = await until("records to review", async () => {
        const keys = await page.$$eval('input[name="keys"]', (all) => all.map((box) => /** @type {HTMLInputElement} */ (box).value));
        return keys.length > 0 ? keys : null;
      });
      await page.close();
      return keys;
    };
    /** @param {number} count */
    const give = async (count) => session.ask(own, { kind: "donate", keys: (await offered()).slice(0, count) });
    /** What the list of donations says, a row a text. */
    const outbox = async () => {
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const lines = await page.$$eval("table.outbox tbody tr", (all) => all.map((row) => /** @type {HTMLElement} */ (row).innerText.replace(/\s+/gu, " ")));
      await page.close();
      return lines;
    };

    /** Asks for what ends sending; no record begins after it. Gives how many had. @param {object} request @param {string} wrong */
    const last = async (request, wrong) => {
      await session.ask(own, request);
      const began = actor.records().length;
      await new Promise((go) => setTimeout(go, MOMENT));
      assert.equal(actor.records().length, began, wrong);
      return began;
    };

    step("a log-in page that answers everything takes nothing, and loses nothing", async () => {
      actor.between = { status: 200, text: "<!doctype html><title>Welcome to the hotel</title>" };
      const { count, sent, waiting, refused } = await give(1);
      assert.deepEqual({ count, sent, waiting, refused }, { count: 1, sent: 0, waiting: 1, refused: 0 });
      actor.between = { status: 404, text: "<!doctype html>Not here" };
      const other = await give(1);
      assert.deepEqual([other.count, other.sent, other.waiting, other.refused], [1, 0, 2, 0]);
      actor.between = null;
      // Whoever has the gateway's key, and not the one for receipts.
      actor.record = (body) => ({ status: 201, text: JSON.stringify({ stored: sha256(body.sealed), receipt: "00".repeat(64) }) });
      const third = await give(1);
      assert.deepEqual([third.count, third.sent, third.waiting, third.refused], [1, 0, 3, 0]);
      assert.equal((await outbox()).filter((line) => line.includes("Waiting to be sent")).length, 3);
    });

    step("terms that were changed on the way are no terms", async () => {
      for (const [file, says] of [
        [actor.study.replace('"retention_days":30', '"retention_days":31'), "changed after they were signed"],
        [actor.study.slice(0, 400), "changed after they were signed"],
        ["sightline-study 1", "not the signed file"],
      ]) {
        const page = await session.extensionPage("dashboard", { tab: "donate", offer: file });
        await until(`“${says}”`, async () => (await page.$eval("body", (body) => body.innerText)).includes(says));
        assert.equal(await page.$('[data-act="join"]'), null);
        await page.close();
      }
    });

    step("terms made for one person are noticed before anything is given under them", async () => {
      await session.ask(own, { kind: "leave" });
      const page = await session.extensionPage("dashboard", { tab: "donate", offer: signStudy({ ...actor.terms, title: "For you alone" }) });
      await joinOffered(page);
      await until("the page to say so", async () => (await page.$eval("body", (body) => body.innerText)).includes("shows others other terms"));
      assert.equal(await page.$('[data-act="leave"]'), null, "it was joined");
      await page.close();
    });

    step("each record has a token of its own, and nobody on the way can read one", async () => {
      assert.equal((await give(3)).sent, 3);
      const values = actor.records().map(({ token }) => token.value);
      assert.equal(new Set(values).size, 3);
      for (const { headers, token } of actor.records()) {
        assert.match(token.value, /^[0-9a-f]{128}$/u);
        assert.equal(headers["content-type"], "message/ohttp-req");
        assert.deepEqual(Object.keys(headers).filter((name) => !EXPECTED.includes(name)), []);
      }
      // What is taken back looks like what is given.
      const length = actor.records()[0].headers["content-length"];
      await session.ask(own, { kind: "withdraw", tag: actor.records()[0].body.withdraw_tag });
      assert.equal(actor.withdrawals()[0].headers["content-length"], length);
    });

    step("what the study does not ask for does not leave", async () => {
      await session.ask(own, { kind: "leave" });
      const modest = signStudy({ ...actor.terms, asks: ["disclosure"] });
      actor.study = modest;
      const page = await session.extensionPage("dashboard", { tab: "donate", offer: modest });
      await joinOffered(page);
      await until("the study to be joined", async () => (await page.$('[data-act="leave"]')) !== null);
      await page.close();
      assert.equal((await give(1)).sent, 1);
      const { body } = actor.records()[0];
      assert.deepEqual(Object.keys(body).toSorted(), ["epoch", "sealed", "terms", "withdraw_tag"]);
      const [donation] = await openSealed([body], modest);
      assert.match(donation.disclosure.payer, /^Elm Committee \d+$/u);
      for (const field of ["surface", "text", "landing_domain", "certainty", "targeting"]) assert.equal(donation[field], null, field);
      assert.equal(donation.advertiser.handle, null);
    });

    step("under changed terms nothing is given before they were looked at", async () => {
      const keys = await offered();
      const changed = signStudy({ ...actor.terms, retention_days: 900 });
      const { record } = actor;
      const error = "The study has changed.";
      actor.record = () => ({ status: 409, text: JSON.stringify({ error, terms: sha256(changed) }) });
      const unsigned = await session.ask(own, { kind: "donate", keys: keys.slice(1, 2) });
      assert.deepEqual([unsigned.refused, unsigned.waiting], [0, 1], "a refusal that nobody signed");
      actor.record = (/** @type {any} */ { withdraw_tag: tag }) => ({
        status: 409,
        text: signed({ error, terms: sha256(changed) }, actor.receipts.sign(`sightline refused\n${tag}\n${sha256(changed)}\n${error}`)),
      });
      const { refused } = await session.ask(own, { kind: "donate", keys: keys.slice(0, 1) });
      assert.equal(refused, 1);
      [actor.study, actor.record] = [changed, record];
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      await until("the page to say so", async () => (await page.$eval("body", (body) => body.innerText)).includes("has changed its terms"));
      await session.screenshot(page, "donate-outdated.png", true);
      await click(page, 'button[data-act="fetch_study"]');
      await until("what changed", async () => (await page.$eval("body", (body) => body.innerText)).includes("until now: 30 days"));
      await session.screenshot(page, "donate-changed.png", true);
      await joinOffered(page);
      const again = await until("the refused record to be offered anew", async () => {
        const keys = await page.$$eval('input[name="keys"]', (all) => all.map((box) => /** @type {HTMLInputElement} */ (box).value));
        return keys.length > 0 ? keys : null;
      });
      assert.ok(again.includes(keys[0]), "it is lost");
      await page.close();
      assert.equal((await session.ask(own, { kind: "donate", keys: [keys[0]] })).sent, 1);
      assert.equal(actor.records().at(-1)?.body.terms, sha256(changed));
      const same = await session.extensionPage("dashboard", { tab: "donate" });
      await click(same, "details.terms-again summary");
      await click(same, 'button[data-act="fetch_study"]');
      await until("the page to say that nothing changed", async () => (await same.$eval("body", (body) => body.innerText)).includes("the ones you joined under"));
      await same.close();
    });

    step("what is taken back while its collector is silent is never sent, and the collector hears of it", async () => {
      actor.record = () => ({ status: 503, text: "" });
      const { withdrawal } = actor;
      await give(1);
      const [{ body }] = actor.records();
      actor.between = { status: 200, text: "<!doctype html>Welcome to the hotel" };
      const { returning } = await session.ask(own, { kind: "withdraw", tag: body.withdraw_tag });
      assert.equal(returning, 1, "the collector did not say that it is gone");
      assert.ok((await outbox()).some((line) => line.includes("has not confirmed")));
      const before = actor.records().length;
      actor.between = null;
      // Only the collector can sign it.
      actor.withdrawal = () => ({ status: 200, text: '{"withdrawn":true}' });
      assert.equal((await session.ask(own, { kind: "withdraw", tag: body.withdraw_tag })).returning, 1, "nobody signed it");
      actor.withdrawal = withdrawal;
      // Taken back again: the same, and this time it is heard.
      const again = await session.ask(own, { kind: "withdraw", tag: body.withdraw_tag });
      assert.equal(again.returning, 0);
      const secret = actor.withdrawals().at(-1)?.body.secret;
      assert.equal(createHash("sha256").update(`sightline-withdraw-v1${secret}`).digest("hex"), body.withdraw_tag, "not the secret of this record");
      await session.ask(own, { kind: "flush" });
      assert.equal(actor.records().length, before, "what was taken back was sent");
    });

    step("after leaving in the middle nothing more begins", async () => {
      actor.pause = 150;
      const giving = give(12);
      await until("three records on the way", () => actor.records().length >= 3 || null);
      const began = await last({ kind: "leave" }, "a record was sent after leaving");
      await giving;
      assert.ok(began < 12, "all were sent before: the test leaves too late");
    });

    step("deleting an ad takes what waits of it along", async () => {
      actor.pause = 150;
      const keys = (await offered()).slice(0, 6);
      const giving = session.ask(own, { kind: "donate", keys });
      await until("a record on the way", () => actor.records().length >= 1 || null);
      await last({ kind: "forget_all" }, "a record of a deleted ad was sent");
      await giving;
      await session.ask(own, { kind: "restore" });
    });

    step("two windows give the same ad once", async () => {
      const [key] = await offered();
      const answers = await Promise.all([1, 2].map(() => session.ask(own, { kind: "donate", keys: [key] })));
      await until("it to arrive", () => actor.records().length > 0 || null);
      await new Promise((go) => setTimeout(go, MOMENT));
      assert.equal(actor.records().length, 1, JSON.stringify(answers));
      assert.equal(answers.reduce((sum, { count }) => sum + count, 0), 1);
    });

    step("what was tried once and then deleted, or left, is never sent again", async () => {
      for (const over of [{ kind: "forget_all" }, { kind: "leave" }]) {
        const { record } = actor;
        actor.record = () => ({ status: 503, text: "" });
        await give(1);
        const tried = actor.records().length;
        await session.ask(own, over);
        actor.record = record;
        if (over.kind === "leave") {
          // The very same terms again: that is no new word about what was given before.
          const page = await session.extensionPage("dashboard", { tab: "donate", offer: actor.study });
          await joinOffered(page);
          await until("the study to be joined", async () => (await page.$('[data-act="leave"]')) !== null);
          await page.close();
        }
        await session.ask(own, { kind: "flush" });
        await new Promise((go) => setTimeout(go, MOMENT));
        assert.equal(actor.records().length, tried, `${over.kind}: it was sent`);
        assert.ok((await outbox()).some((line) => line.includes("not sent any more") && line.includes("Take back")), over.kind);
        await session.ask(own, { kind: "restore" });
      }
    });

    step("nothing leaves during a pause, and what waited goes on after it", async () => {
      await session.ask(own, { kind: "pause", minutes: 30 });
      const keys = await offered();
      const { waiting } = await session.ask(own, { kind: "donate", keys: keys.slice(0, 1) });
      assert.ok(waiting >= 1);
      assert.equal(actor.records().length, 0, "a record was sent during a pause");
      await session.ask(own, { kind: "pause", minutes: 0 });
      const [{ headers }] = await until("the record to arrive", () => (actor.records().length === 1 ? actor.records() : null));
      for (const header of ["origin", "user-agent", "accept-language", "cookie", "referer"]) assert.equal(headers[header], undefined, `${header} was sent`);
    });

    /** The review, with a row of a record. @param {number} at */
    const review = async (at) => {
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const row = `form.review tbody:nth-of-type(${at})`;
      await until("the review", () => page.$(row));
      return { page, row };
    };
    /** The bytes that would leave, as the page shows them. @param {import("puppeteer-core").Page} page @param {string} row */
    const shownBytes = (page, row) => page.$eval(`${row} pre`, (it) => it.textContent ?? "");
    /** What the bar says. @param {import("puppeteer-core").Page} page @param {string} words */
    const bar = (page, words) => until(`“${words}”`, () => page.$eval("#review-chosen", (it, words) => it.textContent === words, words));
    /** @param {import("puppeteer-core").Page} page */
    const sheet = (page) => until("the last sheet", () => page.$eval("#give", (it) => (/** @type {HTMLDialogElement} */ (it).open ? /** @type {HTMLElement} */ (it).innerText.replace(/\s+/gu, " ") : null)));

    step("what is left out in a row is not among the bytes that are shown, and they are what arrives", async () => {
      const { page, row } = await review(1);
      const before = JSON.parse(await shownBytes(page, row));
      assert.ok(before.text && before.landing_domain);
      await click(page, `${row} input[name="keys"]`);
      await click(page, `${row} [data-act="unfold"]`);
      for (const part of ["text", "disclosure.payer"]) await click(page, `${row} [data-part="${part}"]`);
      const bytes = await until("the bytes without it", async () => {
        const bytes = await shownBytes(page, row);
        const { text, disclosure } = JSON.parse(bytes);
        return text === null && disclosure.payer === null ? bytes : null;
      });
      assert.notEqual(JSON.parse(bytes).ad_hash, before.ad_hash, "the hash still tells the words");
      // Ticked again it is there again, and left out again it is the same.
      await click(page, `${row} [data-part="disclosure.payer"]`);
      await until("the payer to be back", async () => JSON.parse(await shownBytes(page, row)).disclosure.payer === before.disclosure.payer);
      await click(page, `${row} [data-part="disclosure.payer"]`);
      await until("the same bytes as before", async () => (await shownBytes(page, row)) === bytes);
      assert.equal(await page.$eval(`${row} [data-act="unfold"]`, (it) => it.getAttribute("aria-expanded")), "true", "the row folded itself");
      await bar(page, `1 of ${await page.$$eval('input[name="keys"]', (all) => all.length)} chosen`);
      await session.screenshot(page, "review-row.png", true);
      await click(page, 'form[data-act="donate"] button[type="submit"]');
      const said = await sheet(page);
      for (const part of ["Records 1", demoStudy.title, demoStudy.controller, before.epoch, "Sensitive reasons 0"]) assert.ok(said.includes(part), `${part}: ${said}`);
      await session.screenshot(page, "review-sheet.png");
      await click(page, "#give[open] #give-do");
      const [{ body }] = await until("the record to arrive", () => (actor.records().length === 1 ? actor.records() : null));
      const [opened] = await openSealed([body], actor.study);
      assert.equal(JSON.stringify(opened), bytes, "it is not what was shown");
      await page.close();
    });

    step("the last sheet can be cancelled, and nothing is sent", async () => {
      const { page, row } = await review(1);
      await click(page, `${row} input[name="keys"]`);
      for (const cancel of [() => page.keyboard.press("Escape"), () => click(page, '#give button[value="keep"]')]) {
        await click(page, 'form[data-act="donate"] button[type="submit"]');
        await sheet(page);
        assert.equal(await page.evaluate(() => document.activeElement?.closest("dialog")?.id), "give", "the focus is elsewhere");
        await cancel();
        await until("the sheet to be gone", () => page.$eval("#give", (it) => !(/** @type {HTMLDialogElement} */ (it).open)));
        await until("the form to be free again", () => page.$eval("form.review", (form) => !form.hasAttribute("aria-busy")));
        assert.equal(await page.evaluate(() => /** @type {HTMLButtonElement} */ (document.activeElement).type), "submit", "the focus did not come back");
      }
      await new Promise((go) => setTimeout(go, MOMENT));
      assert.equal(actor.arrived.length, 0, "something was sent");
      await bar(page, `1 of ${await page.$$eval('input[name="keys"]', (all) => all.length)} chosen`);
      await page.close();
    });

    step("a search loses no tick, and what is shown is chosen together", async () => {
      const { page, row } = await review(2);
      const total = await page.$$eval('input[name="keys"]', (all) => all.length);
      await click(page, `${row} input[name="keys"]`);
      const shown = () => page.$$eval("form.review tbody:not([hidden])", (all) => all.map((row) => row.querySelector(".who")?.textContent));
      await click(page, "#review-find");
      await page.keyboard.type("ELM party 1");
      await until("those that are searched for", async () => (await shown()).every((name) => name?.includes("1")) && (await shown()).length < total);
      const found = await shown();
      const own = await page.$eval(`${row} .who`, (it) => it.textContent);
      await click(page, '[data-act="tick"][data-on="true"]');
      const chosen = found.length + (found.includes(own) ? 0 : 1);
      await bar(page, `${chosen} of ${total} chosen`);
      // Drawn anew, as when something of a record is left out, nothing is lost.
      const open = `form.review tbody:not([hidden])`;
      await click(page, `${open} [data-act="unfold"]`);
      await click(page, `${open} [data-part="landing_domain"]`);
      await until("the site to be left out", async () => (await page.$eval(`${open} pre`, (it) => it.textContent))?.includes('"landing_domain":null'));
      await bar(page, `${chosen} of ${total} chosen`);
      assert.deepEqual(await shown(), found);
      await page.$eval("#review-find", (field) => { /** @type {HTMLInputElement} */ (field).value = ""; field.dispatchEvent(new Event("input", { bubbles: true })); });
      await until("all of them", async () => (await shown()).length === total);
      assert.equal(await page.$$eval('input[name="keys"]:checked', (all) => all.length), chosen);
      await click(page, '[data-act="tick"][data-on="false"]');
      await bar(page, `0 of ${total} chosen`);
      await page.close();
    });

    step("of an advertiser that is not wanted nothing is offered, until that is taken back", async () => {
      const { page, row } = await review(1);
      const names = (/** @type {import("puppeteer-core").Page} */ page) => page.$$eval("form.review .who", (all) => all.map((it) => it.textContent ?? ""));
      const [name] = await names(page);
      const avoid = async () => {
        await click(page, `${row} [data-act="unfold"]`);
        await click(page, `${row} [data-act="never"]`);
        await until(`${name} to be gone`, async () => !(await names(page)).includes(name));
        await until("the list of those never offered", () => page.$eval(".muted", (it, name) => it.textContent?.includes(name), name));
      };
      await avoid();
      await click(page, "#notice button");
      await until(`${name} to be back`, async () => (await names(page))[0] === name);
      assert.equal(await page.$(".muted"), null);
      await avoid();
      await page.close();
      const { page: later } = await review(1);
      assert.ok(!(await names(later)).includes(name), "it is offered again by itself");
      await click(later, '.muted [data-act="never"]');
      await until(`${name} to be back`, async () => (await names(later)).includes(name));
      await later.close();
    });

    step("a sensitive reason stays here unless it is ticked", async () => {
      // As stored: what a platform explained of two of the ads, as far as it matters here.
      await fill(session, 40, { now: Date.now() });
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const row = await until("a record with a sensitive reason", () =>
        page.$$eval("form.review tbody", (all) => {
          const at = all.findIndex((row) => [...row.querySelectorAll("[data-part^='{']")].some((it) => it.getAttribute("data-part")?.includes('"sensitive":true')));
          return at < 0 ? null : `form.review tbody:nth-of-type(${at + 1})`;
        }));
      const part = `${row} [data-part*='"sensitive":true']`;
      assert.ok(!(await shownBytes(page, row)).includes('"sensitive":true'), "it leaves by itself");
      assert.ok(await page.$eval(part, (it) => !(/** @type {HTMLInputElement} */ (it).checked)));
      await click(page, `${row} input[name="keys"]`);
      await click(page, `${row} [data-act="unfold"]`);
      await click(page, part);
      const bytes = await until("it to be given", async () => {
        const bytes = await shownBytes(page, row);
        return bytes.includes('"sensitive":true') ? bytes : null;
      });
      await click(page, 'form[data-act="donate"] button[type="submit"]');
      assert.ok((await sheet(page)).includes("Sensitive reasons 1"));
      await page.keyboard.press("Escape");
      await click(page, part);
      await until("it to stay here", async () => !(await shownBytes(page, row)).includes('"sensitive":true'));
      const without = await shownBytes(page, row);
      assert.notEqual(without, bytes);
      await click(page, 'form[data-act="donate"] button[type="submit"]');
      await sheet(page);
      await click(page, "#give[open] #give-do");
      const [{ body }] = await until("the record to arrive", () => (actor.records().length === 1 ? actor.records() : null));
      const [opened] = await openSealed([body], actor.study);
      assert.equal(JSON.stringify(opened), without, "it is not what was shown");
      await page.close();
    });

    /** Gives what is ticked in a form, after the last sheet. @param {import("puppeteer-core").Page} page @param {string} form @param {number} count */
    const giveTicked = async (page, form, count) => {
      await click(page, `${form} button[type="submit"]`);
      assert.ok((await sheet(page)).includes(`Records ${count}`), "another number of records");
      await click(page, "#give[open] #give-do");
      const arrived = await until("the records to arrive", () => (actor.records().length === count ? actor.records() : null));
      return openSealed(arrived.map(({ body }) => body), actor.study);
    };

    step("of records of one advertiser that are given together one counts the person, whichever are ticked", async () => {
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      // Two of one advertiser, somewhere in the list, and what each would say.
      const pair = await until("two records of one advertiser", () =>
        page.$$eval("form.review tbody", (rows) => {
          const names = rows.map((row) => /** @type {HTMLElement} */ (row).dataset.names);
          const second = names.findIndex((name, at) => name !== "[]" && names.indexOf(name) < at);
          return second < 0 ? null : [names.indexOf(names[second]), second].map((at) => `form.review tbody:nth-of-type(${at + 1})`);
        }));
      const [first, second] = pair;
      const counts = async () => {
        const said = [];
        for (const row of pair) {
          const record = JSON.parse(await shownBytes(page, row));
          const words = await page.$$eval(`${row} [data-first="advertiser"]`, (all) => all.filter((it) => !(/** @type {HTMLElement} */ (it).hidden)).map((it) => it.getAttribute("data-is")));
          assert.deepEqual(words, [String(record.first_for_advertiser)], "the words say something else");
          assert.ok(record.first_for_ad);
          said.push(record.first_for_advertiser);
        }
        return said;
      };
      assert.deepEqual(await counts(), [true, true], "alone each would count");
      await click(page, `${second} input[name="keys"]`);
      assert.deepEqual(await counts(), [true, true], "the one that is ticked counts");
      await click(page, `${first} input[name="keys"]`);
      assert.deepEqual(await counts(), [true, false]);
      await click(page, `${first} input[name="keys"]`);
      assert.deepEqual(await counts(), [true, true]);
      await click(page, `${first} input[name="keys"]`);
      const shown = [await shownBytes(page, first), await shownBytes(page, second)];
      const opened = await giveTicked(page, "form.review", 2);
      assert.deepEqual(opened.map((one) => JSON.stringify(one)).toSorted(), shown.toSorted(), "it is not what was shown");
      // From now on nothing of that advertiser counts.
      const { advertiser, platform } = JSON.parse(shown[0]);
      await until("the page without them", async () => {
        const said = (await page.$$eval("form.review pre", (all) => all.map((it) => it.textContent ?? ""))).map((text) => JSON.parse(text));
        const same = said.filter((one) => one.platform === platform && one.advertiser.name === advertiser.name);
        return same.every((one) => !one.first_for_advertiser) && said.some((one) => one.first_for_advertiser);
      });
      await page.close();
    });

    /** Tickets of two records of one advertiser, as if each were the only one that is given. */
    const twoOfOne = async () => {
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const tickets = await until("two records of one advertiser", () =>
        page.$$eval("form.review tbody", (rows) => {
          const all = rows.map((row) => /** @type {HTMLElement} */ (row).dataset);
          const second = all.findIndex(({ names }, at) => names !== "[]" && all.findIndex((one) => one.names === names) < at);
          if (second < 0) return null;
          const first = all.findIndex(({ names }) => names === all[second].names);
          return [first, second].map((at) => `${all[at].key} ${all[at].digests?.split(" ")[0]}`);
        }));
      await page.close();
      return tickets;
    };

    step("nobody is counted twice by an old page or by two windows", async () => {
      const { count, changed } = await session.ask(own, { kind: "donate", keys: await twoOfOne() });
      assert.deepEqual([count, changed], [1, 1], "by an old page");
      const tickets = await twoOfOne();
      await Promise.all(tickets.map((one) => session.ask(own, { kind: "donate", keys: [one] })));
      const arrived = await openSealed(actor.records().map(({ body }) => body), actor.study);
      assert.deepEqual(arrived.map((one) => one.first_for_advertiser), [true, true], "by two windows: a record of each advertiser");
      assert.notEqual(arrived[0].advertiser.name + arrived[0].platform, arrived[1].advertiser.name + arrived[1].platform);
    });

    step("how much was seen is given by itself, a week that is over once, and the collector cannot tell it from a record", async () => {
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const row = "form.weeks tbody:nth-of-type(1)";
      await until("a week that is over", () => page.$(row));
      assert.equal(await page.$$eval("form.weeks input:checked", (all) => all.length), 0, "something is ticked");
      const bytes = await page.$eval(`${row} pre`, (it) => it.textContent ?? "");
      const said = JSON.parse(bytes);
      assert.equal(said.kind, "coverage");
      assert.deepEqual([said.country, said.age_band], [null, null], "something is said of the person");
      assert.ok(said.epoch < isoWeek(new Date()), "the week goes on");
      const weeks = await page.$$eval("form.weeks tbody", (all) => all.length);
      await session.screenshot(page, "donate-weeks.png", true);
      await click(page, `${row} input[name="keys"]`);
      const [opened] = await giveTicked(page, "form.weeks", 1);
      assert.equal(JSON.stringify(opened), bytes, "it is not what was shown");
      const [{ body }] = actor.records();
      const length = body.sealed.length;
      assert.deepEqual(Object.keys(body).toSorted(), ["epoch", "sealed", "terms", "withdraw_tag"]);
      await until("the page without that week", async () => (await page.$$eval("form.weeks tbody", (all) => all.length)) === weeks - 1);
      assert.ok((await outbox()).some((line) => line.includes("How much you saw on")));
      await give(1);
      const [{ body: ad }] = actor.records().slice(1);
      assert.equal(ad.sealed.length, length, "its length tells it apart");
      // Taken back it is gone as a record is, and can be given again no more than a record.
      const { returning } = await session.ask(own, { kind: "withdraw", tag: body.withdraw_tag });
      assert.equal(returning, 0);
      await page.close();
    });

    step("of a person leaves what they ticked themselves, until they join another study", async () => {
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const first = async () => JSON.parse(await shownBytes(page, "form.review tbody:nth-of-type(1)"));
      await until("the review", () => page.$("form.review tbody"));
      assert.deepEqual([(await first()).country, (await first()).age_band], [null, null]);
      for (const [part, value] of [["country", "GB"], ["age_band", "35-44"]]) {
        await click(page, `.about input[data-part="${part}"]`);
        await page.select(`.about select[data-part="${part}"]`, value);
        await until(`${part} in the record`, async () => (await first())[part] === value);
      }
      // In one record it can be left out all the same.
      const row = "form.review tbody:nth-of-type(1)";
      await click(page, `${row} [data-act="unfold"]`);
      await click(page, `${row} [data-part="age_band"]`);
      await until("no age in this one", async () => (await first()).age_band === null);
      assert.equal(JSON.parse(await shownBytes(page, "form.review tbody:nth-of-type(2)")).age_band, "35-44");
      assert.ok((await page.$$eval("form.weeks pre", (all) => all.map((it) => it.textContent ?? ""))).every((text) => text.includes('"country":"GB"')));
      await session.screenshot(page, "donate-about.png", true);
      await click(page, `${row} input[name="keys"]`);
      const bytes = await shownBytes(page, row);
      const [opened] = await giveTicked(page, "form.review", 1);
      assert.equal(JSON.stringify(opened), bytes);
      assert.equal(opened.country, "GB");
      await page.close();
      await session.ask(own, { kind: "leave" });
      const offer = await session.extensionPage("dashboard", { tab: "donate", offer: signStudy({ collector: actor.address, receipts: actor.receipts }) });
      const preview = JSON.parse((await until("the record", () => offer.$eval(".preview pre", (it) => it.textContent))) ?? "");
      assert.deepEqual([preview.country, preview.age_band], [null, null], "another study is told");
      await offer.close();
    });

    step("before joining, one of one's own records is shown as it would leave", async () => {
      await session.ask(own, { kind: "leave" });
      const page = await session.extensionPage("dashboard", { tab: "donate", offer: actor.study });
      const bytes = await until("the record", () => page.$eval(".preview pre", (it) => it.textContent));
      assert.equal(JSON.parse(bytes).study_id, demoStudy.id);
      assert.equal(await page.$(".preview input"), null);
      await page.close();
    });

    // Only Firefox lets a permission be taken away that our test package holds from the start, and only there it matters that much:
    // without it every request bears the installation's id.
    if (name === "firefox") {
      step("without the permission to reach the collector nothing is sent, and that is said", async () => {
        const origins = ["http://127.0.0.1/*"];
        const removed = await own.evaluate((origins) => /** @type {any} */ (globalThis).browser.permissions.remove({ origins }), origins);
        assert.ok(removed, "the permission cannot be taken away: the test proves nothing");
        const { waiting, sent } = await give(1);
        assert.ok(waiting >= 1 && sent === 0);
        await session.ask(own, { kind: "flush" });
        assert.equal(actor.arrived.length, 0, JSON.stringify(actor.arrived));
        const lines = await outbox();
        assert.ok(lines.some((line) => line.includes("may not reach 127.0.0.1 any more")));
        // What is to be tried only later is held as well.
        assert.deepEqual(lines.filter((line) => line.includes("Waiting to be sent")), []);
        const page = await session.extensionPage("dashboard", { tab: "donate" });
        assert.ok(await page.$('[data-act="permit_services"]'), "no way to allow it again");
        await session.screenshot(page, "donate-held.png", true);
        await page.close();
      });
    }

  });
}
