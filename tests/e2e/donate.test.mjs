// Donations under attack, in both browsers: a network that answers for the collector, somebody who leaves in the middle, a permission that
// was taken away, and taking back what may have arrived. The collector here is one of ours to be told how to behave; the real one is in
// path.test.mjs.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, beforeEach, describe } from "node:test";

import encodeQR from "qr";

import { SUITE, click, demoStudy, joinOffered, makeKey, openSealed, root, signStudy, start, startIssuer, steps, until } from "./harness.mjs";
import { makeGateway } from "./oblivious.mjs";
import { fill } from "./store.mjs";

/** @typedef {import("./harness.mjs").Session} Session */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));
/** Ads that can be given. */
const ADS = 60;
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
    /** The relay and the issuer. @type {string[]} */
    services: [],
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
  Object.assign(actor, { address, terms, services: [relay, issuer.address], study: signStudy(terms) });
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
      await issuer?.close();
      // With keys of its own: tokens of another are no use, so that no step uses up what the next one needs.
      issuer = await startIssuer();
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
      const lines = await page.$$eval("table.outbox tbody tr", (all) => all.map((row) => [...row.children].map((cell) => cell.textContent).join(" ").replace(/\s+/gu, " ")));
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
      await until("the page to say so", async () => (await page.$eval("body", (body) => body.innerText)).includes("different terms from yours"));
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
      await session.ask(own, { kind: "withdraw", scope: "one", tag: actor.records()[0].body.withdraw_tag });
      assert.equal(actor.withdrawals()[0].headers["content-length"], length);
    });

    step("an export holds no token, and no secret of what is given later", async () => {
      await until("tokens to be there", async () => ((await session.ask(own, { kind: "flush" })).more === false) || null);
      for (const keys of [false, true]) {
        const { text } = await session.ask(own, { kind: "part", store: "settings", last: null, keys });
        assert.ok(text.includes('"chosen"') && !text.includes("spares") && !text.includes("drawn"), text.slice(0, 400));
      }
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
      await click(page, 'button[data-act="fetch_terms"]');
      await until("what changed", async () => (await page.$eval("body", (body) => body.innerText)).includes("until now: 30 days"));
      await session.screenshot(page, "donate-changed.png", true);
      await joinOffered(page);
      const again = await until("the refused record to be offered anew", async () => {
        const keys = await page.$$eval('input[name="keys"]', (all) => all.map((box) => /** @type {HTMLInputElement} */ (box).value));
        return keys.length > 0 ? keys : null;
      });
      const ofSame = again.find((key) => key.split(" ")[0] === keys[0].split(" ")[0]);
      assert.ok(ofSame, "it is lost");
      await page.close();
      // Approved under the terms of before, the very same record is not approved under these.
      const [stale, sent] = [await session.ask(own, { kind: "donate", keys: [keys[0]] }), actor.records().length];
      assert.deepEqual([stale.count, stale.changed], [0, 1]);
      assert.equal((await session.ask(own, { kind: "donate", keys: [ofSame] })).sent, 1);
      assert.equal(actor.records().length, sent + 1);
      assert.equal(actor.records().at(-1)?.body.terms, sha256(changed));
      const same = await session.extensionPage("dashboard", { tab: "donate" });
      await click(same, "details.terms-again summary");
      await click(same, 'button[data-act="fetch_terms"]');
      await until("the page to say that nothing changed", async () => (await same.$eval("body", (body) => body.innerText)).includes("the ones you joined under"));
      await same.close();
    });

    step("what is taken back while its collector is silent is never sent, and the collector hears of it", async () => {
      actor.record = () => ({ status: 503, text: "" });
      const { withdrawal } = actor;
      await give(1);
      const [{ body }] = actor.records();
      actor.between = { status: 200, text: "<!doctype html>Welcome to the hotel" };
      const { returning } = await session.ask(own, { kind: "withdraw", scope: "one", tag: body.withdraw_tag });
      assert.equal(returning, 1, "the collector did not say that it is gone");
      assert.ok((await outbox()).some((line) => line.includes("has not confirmed")));
      const before = actor.records().length;
      actor.between = null;
      // Only the collector can sign it.
      actor.withdrawal = () => ({ status: 200, text: '{"withdrawn":true}' });
      assert.equal((await session.ask(own, { kind: "withdraw", scope: "one", tag: body.withdraw_tag })).returning, 1, "nobody signed it");
      actor.withdrawal = withdrawal;
      // Taken back again: the same, and this time it is heard.
      const again = await session.ask(own, { kind: "withdraw", scope: "one", tag: body.withdraw_tag });
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

    step("a background that is ended again and again while it sends loses nothing and gives nothing twice", async () => {
      actor.pause = 60;
      const keys = (await offered()).slice(0, 8);
      const sent = async () => (await outbox()).filter((line) => line.includes("Sent")).length;
      const before = await sent();
      const giving = session.ask(own, { kind: "donate", keys }).catch(() => null);
      await until("a record on the way", () => actor.records().length >= 1 || null);
      const tags = () => new Set(actor.records().map(({ body }) => body.withdraw_tag));
      // At moments spread over everything a flush does: before, within and after each request and what is written of it.
      for (let moment = 0; moment < 24 && tags().size < 8; moment += 1) {
        await session.killBackground();
        void session.ask(own, { kind: "flush" }).catch(() => null);
        await new Promise((go) => setTimeout(go, 45 + moment * 17));
      }
      await giving;
      await until("all of them to arrive", async () => {
        await session.ask(own, { kind: "flush" }).catch(() => null);
        return tags().size >= 8 || null;
      }, 120_000);
      await until("all of them to be confirmed", async () => {
        await session.ask(own, { kind: "flush" }).catch(() => null);
        return (await sent()) >= before + 8 || null;
      }, 120_000);
      assert.deepEqual([tags().size, await sent()], [8, before + 8]);
      // What was asked again was asked with the very same bytes, which a collector stores once.
      for (const tag of tags()) assert.equal(new Set(actor.records().filter(({ body }) => body.withdraw_tag === tag).map(({ body }) => body.sealed)).size, 1);
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
        assert.ok((await outbox()).some((line) => line.includes("will not be sent again") && line.includes("Take back")), over.kind);
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
      const { returning } = await session.ask(own, { kind: "withdraw", scope: "one", tag: body.withdraw_tag });
      assert.equal(returning, 0);
      await page.close();
    });

    step("of a person leaves what they ticked themselves, until they join another study", async () => {
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const first = async () => JSON.parse(await shownBytes(page, "form.review tbody:nth-of-type(1)"));
      await until("the review", () => page.$("form.review tbody"));
      assert.deepEqual([(await first()).country, (await first()).age_band], [null, null]);
      for (const [part, value] of [["country", "GB"], ["age_band", "35-44"]]) {
        await click(page, `.yourself input[data-part="${part}"]`);
        await page.select(`.yourself select[data-part="${part}"]`, value);
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
      const offer = await session.extensionPage("dashboard", { tab: "donate", offer: signStudy(actor.terms) });
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

    /**
     * The rows of a store of the extension; changed as they lie there, for what a test cannot wait for: that days go by.
     * @param {string} name @param {string} change `path=value`, a line each, or `delete`.
     * @returns {Promise<any[]>}
     */
    const rowsOf = (name, change = "") =>
      own.evaluate(async (name, change) => {
        /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
        const done = (request) => new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const database = await done(indexedDB.open("sightline"));
        const store = database.transaction(name, "readwrite").objectStore(name);
        const rows = await done(store.getAll());
        for (const row of rows) {
          for (const line of change.split("\n")) {
            // An extension's page runs no text as code.
            const [path, value] = line.split("=");
            if (line === "delete") await done(store.delete(row[/** @type {string} */ (store.keyPath)]));
            if (value === undefined) continue;
            const steps = path.split(".");
            const last = /** @type {string} */ (steps.pop());
            const place = steps.reduce((at, step) => at?.[step], row);
            if (place && last in place) place[last] = JSON.parse(value);
          }
          if (change !== "delete") await done(store.put(row));
        }
        database.close();
        return rows;
      }, name, change);
    /** What the person chose. */
    const chosen = async () => (await rowsOf("settings")).find((row) => row.name === "chosen")?.value;
    /** @param {import("puppeteer-core").Page} page @param {string} says */
    const reads = (page, says) => until(`“${says}”`, async () => (await page.$eval("body", (body) => body.innerText.replace(/\s+/gu, " "))).includes(says));
    /** The sheet before something is taken back. @param {import("puppeteer-core").Page} page */
    const backSheet = (page) => until("the sheet", () => page.$eval("#back", (it) => (/** @type {HTMLDialogElement} */ (it).open ? /** @type {HTMLElement} */ (it).innerText.replace(/\s+/gu, " ") : null)));

    step("everything is taken back after a look at what that comes to, and nothing before", async () => {
      await rowsOf("outbox", "delete");
      await give(3);
      assert.equal(actor.records().length, 3);
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const all = '[data-act="withdraw"][data-scope="all"]';
      await click(page, all);
      const said = await backSheet(page);
      assert.match(said, /\d+ donations are taken back\./u);
      assert.match(said, /can be recalled: until \d{1,2} [A-Z][a-z]+ \d{4} nobody analyses/u);
      assert.ok(said.includes("cannot be undone") && said.includes("released in aggregate cannot be recalled"), said);
      await session.screenshot(page, "withdraw-sheet.png");
      await page.keyboard.press("Escape");
      await until("the focus to be back", () => page.evaluate(() => document.activeElement?.getAttribute("data-scope") === "all"));
      await new Promise((go) => setTimeout(go, MOMENT));
      assert.equal(actor.withdrawals().length, 0, "it was taken back without a word");
      await click(page, all);
      await backSheet(page);
      await click(page, "#back[open] #back-do");
      await until("all to be taken back", () => actor.withdrawals().length >= 3 || null);
      const tags = new Set(actor.withdrawals().map(({ body }) => sha256(`sightline-withdraw-v1${body.secret}`)));
      for (const { body } of actor.records()) assert.ok(tags.has(body.withdraw_tag), "it was left there");
      await reads(page, "withdrawn");
      assert.equal(await page.$("#notice button"), null, "a way back is promised that there is not");
      await page.close();
    });

    step("a study is taken back whole, under its terms of before too, and no other", async () => {
      const signer = makeKey();
      const joinAs = async (/** @type {string} */ study) => {
        actor.study = study;
        await session.ask(own, { kind: "join", file: study, services: actor.services });
      };
      const first = signStudy({ ...actor.terms, signer });
      await joinAs(first);
      await give(1);
      await joinAs(signStudy({ ...actor.terms, signer, retention_days: 900 }));
      await give(1);
      // Of the same name, and signed by somebody else.
      await joinAs(signStudy(actor.terms));
      await give(1);
      await until("all three to arrive", () => actor.records().length === 3 || null);
      await session.ask(own, { kind: "withdraw", scope: "study", study: demoStudy.id, signer: signer.public });
      const tags = actor.withdrawals().map(({ body }) => sha256(`sightline-withdraw-v1${body.secret}`)).toSorted();
      assert.deepEqual(tags, actor.records().slice(0, 2).map(({ body }) => body.withdraw_tag).toSorted());
    });

    step("whatever ends the background while everything is taken back, all of it is", async () => {
      await give(6);
      const tags = actor.records().map(({ body }) => body.withdraw_tag).toSorted();
      assert.equal(tags.length, 6);
      actor.pause = 300;
      const asked = session.ask(own, { kind: "withdraw", scope: "all" }).catch(() => null);
      await until("the first to be on its way", () => actor.withdrawals().length >= 1 || null);
      await session.killBackground();
      await asked;
      actor.pause = 0;
      await session.ask(own, { kind: "flush" });
      const gone = () => [...new Set(actor.withdrawals().map(({ body }) => sha256(`sightline-withdraw-v1${body.secret}`)))].filter((tag) => tags.includes(tag)).toSorted();
      // One may have been on its way when the background ended: it is asked again after its pause.
      await rowsOf("outbox", "next_at=0");
      await session.ask(own, { kind: "flush" });
      await until("all of it", () => gone().length === 6 || null);
      assert.equal(actor.records().length, 6, "a record was sent again");
    });

    const DAY = 86_400_000;
    step("what is taken back together is told over hours, or at once where somebody cannot wait", async () => {
      await rowsOf("outbox", "delete");
      await give(3);
      assert.equal(actor.records().length, 3);
      await rowsOf("outbox", "spread_hours=24");
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      await click(page, '[data-act="withdraw"][data-scope="all"]');
      await backSheet(page);
      await session.screenshot(page, "withdraw-hours.png");
      await click(page, "#back[open] #back-do");
      await reads(page, "told later");
      await new Promise((go) => setTimeout(go, MOMENT));
      const soon = actor.withdrawals().length;
      assert.ok(soon < 3, "they were told together");
      const later = (await rowsOf("outbox")).filter(({ next_at }) => next_at > Date.now()).map(({ next_at }) => next_at - Date.now());
      assert.ok(later.length > 0 && later.every((wait) => wait < DAY), `${later}`);
      await session.screenshot(page, "withdraw-later.png", true);
      await click(page, '[data-act="hurry"]');
      await until("all to be taken back", () => actor.withdrawals().length === 3 || null);
      await until("nothing to wait", async () => (await page.$('[data-act="hurry"]')) === null || null);
      await page.close();
    });

    step("receipts are a file anybody can check, without what takes donations back", async () => {
      await rowsOf("outbox", "delete");
      await give(2);
      const { text } = await session.ask(own, { kind: "receipts", keys: false });
      for (const row of await rowsOf("outbox")) assert.ok(row.secret && !text.includes(row.secret), "a secret is in it");
      const file = join(session.folder, "receipts.json");
      const check = (/** @type {string} */ text) => {
        writeFileSync(file, text);
        return spawnSync(join(root, "target/debug/sightline"), ["receipts", file], { encoding: "utf8" });
      };
      const good = check(text);
      assert.equal(good.status, 0, good.stderr);
      assert.equal(good.stdout.trim().split("\n").filter((line) => line.includes("stored, signed")).length, 2, good.stdout);
      const read = JSON.parse(text);
      read.receipts[0].stored = sha256("another record");
      const forged = check(JSON.stringify(read));
      assert.ok(forged.status === 2 && forged.stdout.includes("NOT SIGNED"), forged.stdout);
    });

    step("on another machine a file with the keys takes back what it speaks of, and a hostile one does nothing", async () => {
      await rowsOf("outbox", "delete");
      await give(1);
      const [{ body }] = actor.records();
      const { text } = await session.ask(own, { kind: "receipts", keys: true });
      const without = (await session.ask(own, { kind: "receipts", keys: false })).text;
      await rowsOf("outbox", "delete");
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const open = async (/** @type {string} */ text) => {
        const file = join(session.folder, "receipts.json");
        writeFileSync(file, text);
        const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await until("the field", () => page.$('[data-act="open_receipts"]')));
        await input.uploadFile(file);
      };
      const spoilt = (/** @type {(given: any) => void} */ change) => {
        const file = JSON.parse(text);
        change(file.receipts[0]);
        return JSON.stringify(file);
      };
      for (const [file, says] of [
        [spoilt((given) => { given.collector = "https://evil.example/path"; }), "receipts[0].collector"],
        [spoilt((given) => { given.secret = "00".repeat(32); }), "receipts[0].secret"],
        [spoilt((given) => { given.sent = { sealed: "x" }; }), "unknown field"],
        [without, "holds no keys"],
        ["{", "not a file of receipts"],
      ]) {
        await open(file);
        await reads(page, says);
        assert.deepEqual(await rowsOf("outbox"), [], says);
      }
      await open(text);
      await reads(page, "1 donation can now be taken back here. Nothing was sent.");
      await new Promise((go) => setTimeout(go, MOMENT));
      assert.equal(actor.withdrawals().length, 0, "it was taken back by opening a file");
      await session.screenshot(page, "receipts-opened.png", true);
      await click(page, '[data-act="withdraw"][data-scope="one"]');
      await backSheet(page);
      await click(page, "#back[open] #back-do");
      await until("it to be taken back", () => actor.withdrawals().length === 1 || null);
      assert.equal(sha256(`sightline-withdraw-v1${actor.withdrawals()[0].body.secret}`), body.withdraw_tag);
      await page.close();
    });

    /** Lets wait what may be given by itself, as the alarm does it. */
    const queueNow = async () => {
      await own.evaluate(() => /** @type {any} */ (globalThis.chrome ?? /** @type {any} */ (globalThis).browser).alarms.create("queue", { when: Date.now() }));
    };
    /** Begins giving by itself, as of days ago. */
    const beginByItself = async () => {
      await fill(session, 60, { now: Date.now() - 2 * DAY, weeks: 1 });
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      assert.equal(await page.$('button[data-act="automatic"]'), null, "it is on by itself");
      await click(page, 'form[data-act="automatic"] input[name="agreed"]');
      await session.screenshot(page, "automatic-off.png", true);
      await click(page, 'form[data-act="automatic"] button[type="submit"]');
      await until("it to be on", () => page.$('button[data-act="automatic"][data-on="false"]'));
      assert.equal(await page.$(".queue"), null, "ads of before it was chosen wait");
      await rowsOf("settings", `value.automatic.since=${Date.now() - 30 * DAY}`);
      await queueNow();
      await until("something to wait", () => page.$(".queue li"));
      return page;
    };
    const queue = async () => (await rowsOf("outbox")).filter((row) => typeof row.queued === "string" && row.state.state === "waiting" && !row.begun);

    step("what is given by itself waits a day at least, is shown as it leaves, and can be cancelled", async () => {
      const page = await beginByItself();
      const waiting = await queue();
      const now = Date.now();
      assert.ok(waiting.length > 3, `${waiting.length} wait`);
      for (const { next_at: at } of waiting) assert.ok(at > now + DAY - 60_000 && at < now + 3 * DAY, `in ${(at - now) / DAY} days`);
      assert.ok(new Set(waiting.map(({ next_at: at }) => at)).size === waiting.length, "some go together");
      assert.equal(actor.records().length, 0, "something was given at once");
      const ads = new Map((await session.storedAds(own)).map((stored) => [stored.key, stored]));
      for (const row of waiting) {
        assert.ok(!row.queued.includes('"sensitive":true'), "a sensitive reason would go by itself");
        const stored = ads.get(row.ad_key);
        assert.ok(stored && stored.ad.certainty === "confirmed" && !JSON.stringify(stored.ad.explanation).includes('"kind":"unrecognised"'), row.queued);
      }
      await session.screenshot(page, "automatic-on.png", true);
      const shown = await page.$$eval(".queue li", (all) => all.map((row) => [row.getAttribute("data-key"), row.querySelector("pre")?.textContent]));
      assert.deepEqual(shown.toSorted(), waiting.map(({ tag, queued }) => [tag, queued]).toSorted());
      const popup = await session.extensionPage("popup");
      await reads(popup, `${waiting.length} records will be given automatically.`);
      await popup.close();

      // Cancelled it is offered, and does not wait again.
      const [cancelled, other, changed] = waiting;
      await click(page, `.queue li[data-key="${cancelled.tag}"] [data-act="cancel"]`);
      await until("it to be gone", async () => (await page.$(`.queue li[data-key="${cancelled.tag}"]`)) === null);
      await until("it to be offered", () => page.$(`form.review tbody[data-key="${cancelled.ad_key}"]`));
      await queueNow();
      await new Promise((go) => setTimeout(go, MOMENT));
      assert.ok(!(await queue()).some((row) => row.ad_key === cancelled.ad_key), "it waits again");
      // Of an advertiser never to be offered nothing waits.
      const { platform, advertiser: { handle } } = /** @type {any} */ (ads.get(other.ad_key)).ad;
      const advertiser = `${platform}:${handle}`;
      await session.ask(own, { kind: "never", advertiser, on: true });
      assert.ok(!(await queue()).some((row) => row.tag === other.tag), "it waits still");
      await session.ask(own, { kind: "never", advertiser, on: false });

      // The days go by; one of the ads was met again meanwhile.
      const left = (await queue()).filter((row) => row.tag !== changed.tag);
      const before = left.map(({ queued }) => queued).toSorted();
      await own.evaluate(async (key) => {
        const done = (/** @type {IDBRequest<any>} */ request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
        const database = await done(indexedDB.open("sightline"));
        const store = database.transaction("ads", "readwrite").objectStore("ads");
        const row = await done(store.get(key));
        await done(store.put({ ...row, sightings: 50 }));
        database.close();
      }, changed.ad_key);
      await rowsOf("outbox", "next_at=0");
      await session.ask(own, { kind: "flush" });
      await until("those that waited to arrive", () => actor.records().length >= left.length || null);
      await new Promise((go) => setTimeout(go, MOMENT));
      const arrived = await openSealed(actor.records().map(({ body }) => body), actor.study);
      assert.deepEqual(arrived.map((record) => JSON.stringify(record)).toSorted(), before, "it is not what was shown");
      assert.ok(!actor.records().some(({ body }) => body.withdraw_tag === changed.tag), "what changed was sent");
      await until("what changed to be offered", () => page.$(`form.review tbody[data-key="${changed.ad_key}"]`));
      await page.close();
    });

    step("switched off, paused, left or under other terms nothing goes by itself", async () => {
      for (const over of [{ kind: "automatic", on: false }, { kind: "leave" }, { kind: "withdraw", scope: "all" }, "terms"]) {
        if (!(await chosen()).joined) await session.ask(own, { kind: "join", file: actor.study, services: actor.services });
        await rowsOf("outbox", "delete");
        await rowsOf("settings", "value.giving.by_hand=[]");
        const page = await beginByItself();
        await page.close();
        await session.ask(own, { kind: "pause", minutes: 30 });
        await rowsOf("outbox", "next_at=0");
        await session.ask(own, { kind: "flush" });
        await new Promise((go) => setTimeout(go, MOMENT));
        assert.equal(actor.records().length, 0, "something went during a pause");
        const other = signStudy({ ...actor.terms, retention_days: 900 });
        if (over === "terms") actor.study = other;
        await session.ask(own, over === "terms" ? { kind: "join", file: other, services: actor.services } : /** @type {object} */ (over));
        assert.deepEqual(await queue(), [], `${JSON.stringify(over)}: something waits still`);
        await session.ask(own, { kind: "pause", minutes: 0 });
        await queueNow();
        await session.ask(own, { kind: "flush" });
        await new Promise((go) => setTimeout(go, MOMENT));
        assert.equal(actor.records().length, 0, `${JSON.stringify(over)}: something went`);
        assert.equal((await chosen()).automatic ?? null, null);
      }
    });

    step("terms that changed at the collector end giving by itself", async () => {
      await rowsOf("outbox", "delete");
      await rowsOf("settings", "value.giving.by_hand=[]");
      const page = await beginByItself();
      await page.close();
      const [error, terms] = ["The study has changed.", sha256("other terms")];
      actor.record = (/** @type {any} */ { withdraw_tag: tag }) => ({
        status: 409, text: signed({ error, terms }, actor.receipts.sign(`sightline refused\n${tag}\n${terms}\n${error}`)),
      });
      await rowsOf("outbox", "next_at=0");
      await session.ask(own, { kind: "flush" });
      await new Promise((go) => setTimeout(go, MOMENT));
      assert.equal(actor.records().length, 1, "the rest was sent all the same");
      assert.deepEqual([await queue(), (await chosen()).automatic ?? null], [[], null]);
    });

    step("a join code leads to these terms and no others, and brings its invitation", async () => {
      await session.ask(own, { kind: "leave" });
      const page = await session.extensionPage("dashboard", { tab: "donate" });
      const field = 'form[data-act="fetch_study"] input[name="collector"]';
      const enter = async (/** @type {string} */ code) => {
        await until("the field", () => page.$(field));
        await page.$eval(field, (input, code) => { /** @type {HTMLInputElement} */ (input).value = code; }, code);
        await click(page, 'form[data-act="fetch_study"] button[type="submit"]');
      };
      await enter(`sightline-join:${actor.address}#00`);
      await reads(page, "This join code is incomplete");
      await enter(`sightline-join:${actor.address}#${sha256("other terms")}`);
      await reads(page, "not the terms the join code names");
      assert.equal(await page.$('[data-act="join"]'), null, "it can be joined all the same");
      await page.close();
      // As a picture of a QR code.
      const code = `sightline-join:${actor.address}#${sha256(actor.study)}?invite=ELM-7`;
      const again = await session.extensionPage("dashboard", { tab: "donate" });
      const cells = encodeQR(code, "raw");
      const png = await again.evaluate((cells) => {
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = cells.length * 6;
        const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
        context.fillStyle = "white";
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.fillStyle = "black";
        cells.forEach((row, y) => row.forEach((dark, x) => dark && context.fillRect(x * 6, y * 6, 6, 6)));
        return canvas.toDataURL("image/png").split(",")[1];
      }, cells);
      const file = join(session.folder, "code.png");
      const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await until("the field", () => again.$('[data-act="read_code"]')));
      writeFileSync(file, "no picture");
      await input.uploadFile(file);
      await reads(again, "not a picture that can be opened");
      writeFileSync(file, Buffer.from(png, "base64"));
      await input.uploadFile(file);
      await until("the code in the field", () => again.$eval(field, (input, code) => /** @type {HTMLInputElement} */ (input).value === code, code));
      assert.equal(actor.arrived.length, 0, "something was asked by opening a picture");
      await session.screenshot(again, "join-code.png", true);
      await click(again, 'form[data-act="fetch_study"] button[type="submit"]');
      await reads(again, "An invitation comes with it: ELM-7.");
      // Who is responsible, and where to complain.
      await reads(again, "right to complain to the data protection authority");
      await joinOffered(again);
      await until("the study to be joined", async () => (await again.$('[data-act="leave"]')) !== null);
      assert.equal((await chosen()).invite, "ELM-7");
      await again.close();
    });

    step("who says no has changed nothing", async () => {
      await session.ask(own, { kind: "leave" });
      const everything = async () => {
        const local = await own.evaluate(() => /** @type {any} */ (/** @type {any} */ (globalThis).browser ?? chrome).storage.local.get(null));
        return JSON.stringify([await rowsOf("settings"), await rowsOf("outbox"), local]);
      };
      const before = await everything();
      const page = await session.extensionPage("dashboard", { tab: "donate", offer: actor.study });
      await click(page, 'form[data-act="join"] [data-act="go"]');
      await until("the way to other studies", () => page.$('form[data-act="fetch_study"]'));
      await page.close();
      assert.equal(await everything(), before);
      assert.equal(actor.arrived.length, 0, "something was sent");
    });

    step("what is chosen while the last choice is still being kept is kept as well", async () => {
      const page = await session.extensionPage("dashboard", { tab: "settings" });
      await until("the choice of colours", () => page.$('form [name="theme"]'));
      await page.evaluate(() => {
        for (const theme of ["dark", "light", "dark", "light"]) {
          const field = /** @type {HTMLSelectElement | HTMLInputElement} */ (document.querySelector(`select[name="theme"], input[name="theme"][value="${theme}"]`));
          if (field instanceof HTMLSelectElement) field.value = theme;
          else field.checked = true;
          field.dispatchEvent(new Event("change", { bubbles: true }));
        }
      });
      await until("the last of them", async () => (await chosen()).theme === "light");
      await new Promise((go) => setTimeout(go, MOMENT));
      assert.equal((await chosen()).theme, "light");
      await session.ask(own, { kind: "choose", theme: "" });
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
        assert.ok(lines.some((line) => line.includes("no longer allowed to reach 127.0.0.1")));
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
