// What reaches relay, collector and issuer from two installs of the same browser, in both browsers: every byte of it is written down on the
// way, and nothing in it tells the installs apart beyond chance.
//
// The installs differ in whatever the harness can make differ: language, time zone, window, colours, the extension's id, the ads they saw.
// Which of the ads are whose, and who gives when, is drawn by lot; how it is tested is in chance.mjs, and with which power
// each run says. Honest traffic fails by chance less often than once in 10,000 runs (ALARM, over all tables, features and browsers).
// SIGHTLINE_SEED repeats a lot.

import assert from "node:assert/strict";
import { createHash, randomBytes, randomInt } from "node:crypto";
import { after, before, describe, test } from "node:test";

import { grouping, neighbours, order, power, smallest, telling } from "./chance.mjs";
import { SUITE, joinOffered, openSealed, start, startCollector, steps, until } from "./harness.mjs";
import { makeGateway } from "./oblivious.mjs";
import { bringIn, chance, storedAds } from "./store.mjs";
import { header, startWire } from "./wire.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("./wire.mjs").Exchange} Exchange */
/** @typedef {import("./chance.mjs").Row} Row */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));
const SEED = Number(process.env.SIGHTLINE_SEED ?? randomInt(2 ** 31));

/** Records each install gives one at a time. */
const EACH = 24;
/** Records each gives then, all at once and both at the same time, with a mark planted. */
const BURST = 18;
/** Records each gives last, when one of them leaves in the middle. */
const LAST = 12;
/** A moment in which what should not be sent would have been, in milliseconds: many times what one takes. */
const MOMENT = 1500;
/** Records each takes back. */
const BACK = 6;
/** How often chance may separate the installs in a table: there are eleven in each of two browsers and seven before, and once in 10,000 runs is too often. */
const ALARM = 1e-4 / 29;
/** Within how many hours records are spread where they are. */
const SPREAD = 24;
/** An hour in milliseconds. */
const HOUR = 3_600_000;
/** What is sealed has these lengths and no others: RFC 9458 adds 55 bytes to a power of two. */
const CLASSES = [2, 4, 8, 16, 32, 64].map((kib) => kib * 1024 + 55);
/** As many bytes do not come twice by chance: of 300,000 places, once in 400 million runs. */
const WINDOW = 8;

/** @template T @param {() => number} next @param {T[]} list */
const shuffled = (next, list) => list.map((one) => ({ one, at: next() })).toSorted((a, b) => a.at - b.at).map(({ one }) => one);

/** Every fifth ad has more to say, so that there are records of more than one length. @template {{ad: {text: string}}} T @param {T} stored @param {number} at @returns {T} */
const lengthened = (stored, at) => (at % 5 === 0 ? { ...stored, ad: { ...stored.ad, text: `${stored.ad.text}${" Every voice counts, and every street.".repeat(30)}` } } : stored);

/** The bits of bytes that look like chance, each a feature. @param {string} name @param {Buffer} bytes @returns {Row} */
const bits = (name, bytes) =>
  Object.fromEntries([...bytes].flatMap((byte, at) => Array.from({ length: 8 }, (_, bit) => [`${name}, bit ${at * 8 + bit}`, (byte >> (7 - bit)) & 1])));

/** Every field of a value, however deep, and in which order they stand. @param {string} name @param {unknown} value @returns {Row} */
const fields = (name, value) => {
  if (value === null || typeof value !== "object") return { [name]: typeof value === "number" ? value : String(value) };
  return Object.assign({ [`${name}: order`]: Object.keys(value).join() }, ...Object.entries(value).map(([key, inner]) => fields(`${name}.${key}`, inner)));
};

/** The names of a message's headers as they are spelled, in their order. @param {import("./wire.mjs").Message} message */
const names = ({ head }) => head.slice(1).map((line) => line.slice(0, line.indexOf(":")));

/** All of a head but the length, which has its own test. @param {import("./wire.mjs").Message} message */
const plainHead = ({ head }) => head.map((line) => (/^content-length:/iu.test(line) ? "content-length" : line)).join("\n");

/** What a request and its answer show at one place. @param {string} place @param {Exchange} exchange @returns {Row} */
const seenAt = (place, exchange) => {
  const answer = /** @type {import("./wire.mjs").Message} */ (exchange.answer);
  const headers = exchange.head.slice(1).map((line) => /** @type {[string, string]} */ ([`${place}: ${line.slice(0, line.indexOf(":"))}`, line.slice(line.indexOf(":"))]));
  return {
    ...Object.fromEntries(headers),
    [`${place}: line`]: exchange.head[0],
    [`${place}: names`]: names(exchange).join(),
    [`${place}: length`]: exchange.body.length,
    [`${place}: answer`]: answer.head[0],
    [`${place}: names of the answer`]: names(answer).join(),
    [`${place}: length of the answer`]: answer.body.length,
  };
};

/** Places in bytes that come twice, of all that should look like chance. @param {Buffer[]} all */
const repeated = (all) => {
  const seen = new Set();
  const twice = new Set();
  for (const bytes of all) {
    const text = bytes.toString("latin1");
    for (let at = 0; at + WINDOW <= text.length; at += 1) {
      const window = text.slice(at, at + WINDOW);
      if (seen.has(window)) twice.add(Buffer.from(window, "latin1").toString("hex"));
      seen.add(window);
    }
  }
  return [...twice];
};

/** The features that are bits of what should look like chance, and all others: so many bits would drown the few. @param {Row[]} rows */
const parted = (rows) => {
  const part = (/** @type {boolean} */ wanted) => rows.map((row) => Object.fromEntries(Object.entries(row).filter(([feature]) => feature.includes(", bit ") === wanted)));
  return { bits: part(true), fields: part(false) };
};

/** Says what separated most. @param {string} what @param {ReturnType<typeof telling>} result */
const report = (what, { most, tests, threshold, found }) =>
  console.log(`# ${what}: ${tests} tests, found ${found.length}; least p ${most?.p.toExponential(1)} (${most?.feature}, ${most?.test}), found below ${threshold.toExponential(1)}`);

describe("the test itself", () => {
  const next = chance(SEED);
  const first = shuffled(next, Array.from({ length: 2 * EACH }, (_, at) => at < EACH));
  /** As many features as the traffic has bits, all of them chance. @param {(first: boolean, at: number) => Row} planted */
  const table = (planted) => first.map((one, at) => ({ ...bits("chance", Buffer.from(Array.from({ length: 160 }, () => Math.floor(next() * 256)))), ...planted(one, at) }));
  let [firsts, seconds] = [0, 0];
  /** The number of a record among its install's. */
  const turn = first.map((one) => (one ? (firsts += 1) : (seconds += 1)) - 1);

  for (const [what, planted] of /** @type {[string, (first: boolean, at: number) => Row][]} */ ([
    ["a header of its own", (one) => ({ planted: one ? "en-GB" : "de-DE" })],
    ["a field most records of one of them have", (one, at) => (one && turn[at] > 2 ? { planted: "1" } : {})],
    ["a bit of a random number", (one, at) => ({ planted: turn[at] === 0 ? 1 : Number(one) })],
    ["connections of its own, three records on each", (one, at) => ({ planted: `${one} ${Math.floor(turn[at] / 3)}` })],
    ["a counter", (one, at) => ({ planted: 1_000 * Number(one) + turn[at] })],
    ["a length that is larger, but for some", (one, at) => ({ planted: (one && turn[at] > 0) || turn[at] === 1 ? 4_096 : 2_048 })],
  ])) {
    test(`it finds ${what}, and nothing else`, () => {
      const { found } = telling(table(planted), first, ALARM);
      assert.deepEqual([...new Set(found.map(({ feature }) => feature))], ["planted"]);
    });
  }

  test("it finds nothing where there is nothing", () => {
    assert.deepEqual(telling(table((_, at) => ({ week: Math.floor(next() * 3), number: at, connection: Math.floor(at / 4) })), first, ALARM).found, []);
  });
});

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    const next = chance(SEED + 1);
    const gifts = 2 * (EACH + BURST + LAST + EACH);
    /** Political ads, each with a number in its words by which its record is known again. */
    const pool = shuffled(next, storedAds(6 * gifts, { weeks: 3 }).filter(({ ad }) => ad.political.verdict === "political").slice(0, gifts).map(lengthened));
    /** Which ads are given by whom, and when. */
    const lots = [0, 1].map((install) => {
      const own = pool.filter((_, at) => at % 2 === install);
      return { all: own, single: own.slice(0, EACH), burst: own.slice(EACH, EACH + BURST), last: own.slice(EACH + BURST, EACH + BURST + LAST), spread: own.slice(EACH + BURST + LAST) };
    });

    /** @type {{session: Session, own: import("puppeteer-core").Page}[]} */
    const installs = [];
    /** @type {import("./harness.mjs").Collector} */
    let collector;
    /** @type {{relay: Awaited<ReturnType<typeof startWire>>, gateway: Awaited<ReturnType<typeof startWire>>, issuer: Awaited<ReturnType<typeof startWire>>}} */
    let wires;
    /** @type {ReturnType<typeof makeGateway>} */
    let gateway;

    before(async () => {
      wires = { relay: await startWire(), gateway: await startWire(), issuer: await startWire() };
      collector = await startCollector({ named: { collector: wires.gateway.address, relay: wires.relay.address, issuer: wires.issuer.address } });
      wires.relay.lead(collector.relaying.address);
      wires.gateway.lead(collector.address);
      wires.issuer.lead(collector.issuing.address);
      gateway = makeGateway(collector.gateway);
      installs.push(
        ...(await Promise.all(
          [
            { language: "en-GB", zone: "Europe/London" },
            { language: "de-DE", zone: "Pacific/Auckland", dark: true, width: 1300, height: 700, uuid: "5165e7c1-5165-4e7c-a165-51671e000002" },
          ].map(async (options) => {
            const session = await start(name, options);
            return { session, own: await session.extensionPage("dashboard") };
          }),
        )),
      );
      for (const [at, { session, own }] of installs.entries()) {
        await bringIn(session, lots[at].all);
        const page = await session.extensionPage("dashboard", { tab: "donate", offer: collector.study });
        await joinOffered(page);
        await until("every record to review", async () => {
          const count = await page.$$eval('form.review input[name="keys"]', (boxes) => boxes.length);
          return count === lots[at].all.length || null;
        });
        await page.close();
        // Joining goes on until there are tokens.
        await session.ask(own, { kind: "flush" });
      }
    });
    after(async () => {
      for (const { session } of installs) await session.close();
      await collector?.close();
      for (const wire of Object.values(wires)) wire.close();
    });

    const step = steps(() => installs[0]?.session);

    /**
     * What was asked between two moments, as the gateway sees it and as the relay saw the very same bytes.
     * @param {number} from @param {number} [to] Of the gateway's exchanges.
     */
    const asked = (from, to) =>
      wires.gateway.exchanges.slice(from, to).map((exchange) => {
        const outer = wires.relay.exchanges.find(({ body }) => body.equals(exchange.body));
        assert.ok(outer, "the relay passed on what it was not given");
        const inner = gateway.open(exchange.body);
        return { exchange, outer, inner, body: inner.body === "" ? null : JSON.parse(inner.body) };
      });
    /** @typedef {ReturnType<typeof asked>[number]} Asked */

    /**
     * What stands for ads that are approved together, in this order: the first record of an advertiser counts the person, as in the page.
     * @param {number} install @param {{key: string}[]} ads @returns {Promise<string[]>}
     */
    const ticketsOf = async (install, ads) => {
      const { session, own } = installs[install];
      const { html } = await session.ask(own, { kind: "view", page: "dashboard", params: { tab: "donate" } });
      const rows = await own.evaluate((html) => {
        const parsed = new DOMParser().parseFromString(html, "text/html");
        return [...parsed.querySelectorAll("form.review tbody")].map((row) => ({ .../** @type {HTMLElement} */ (row).dataset }));
      }, html);
      /** @type {Set<string>} */
      const counted = new Set();
      return ads.map(({ key }) => {
        const { ad = "", names = "[]", digests = "" } = rows.find((row) => row.key === key) ?? {};
        /** @type {string[]} */
        const called = JSON.parse(names);
        const first = { ad: ad !== "" && !counted.has(ad), advertiser: called.length > 0 && !called.some((name) => counted.has(name)) };
        if (first.ad) counted.add(ad);
        if (first.advertiser) for (const name of called) counted.add(name);
        return `${key} ${digests.split(" ")[(first.ad ? 0 : 2) + (first.advertiser ? 0 : 1)]}`;
      });
    };

    /** Lets an install give the records of ads. @param {number} install @param {{key: string}[]} ads */
    const give = async (install, ads) => {
      const { session, own } = installs[install];
      const { sent } = await session.ask(own, { kind: "donate", keys: await ticketsOf(install, ads) });
      assert.equal(sent, ads.length, "not everything arrived");
    };

    /** What was given, opened, and whose each record is by its words. @param {Asked[]} given */
    const openedOf = async (given) => {
      const opened = await openSealed(given.map(({ body }) => body.envelope), collector.study);
      const whose = opened.map(({ text }) => lots.findIndex(({ all }) => all.some(({ ad }) => ad.text === text)));
      assert.ok(whose.every((install) => install >= 0), "a record is nobody's");
      return { opened, whose };
    };

    /** What was given, with all that can be seen of it anywhere, and which of it is the first install's. @param {Asked[]} given */
    const rowsOf = async (given) => {
      const { opened, whose } = await openedOf(given);
      const rows = given.map(({ exchange, outer, inner, body: { envelope, token } }, at) => {
        const { sealed, withdraw_tag: tag, ...around } = envelope;
        const { value, ...tokenAround } = token;
        return {
          ...seenAt("relay", outer),
          ...bits("relay: sealed to the gateway", outer.body.subarray(7, 39)),
          ...seenAt("gateway", exchange),
          "gateway: connection": `no. ${exchange.connection}`,
          ...fields("inside", { ...inner, body: null, answer: null }),
          ...fields("envelope", around),
          "envelope: order": Object.keys(envelope).join(),
          "envelope: length": sealed.length,
          ...bits("tag", Buffer.from(tag, "hex")),
          ...bits("sealed to the study", Buffer.from(sealed, "base64").subarray(0, 32)),
          ...fields("token", tokenAround),
          "token: order": Object.keys(token).join(),
          ...bits("token", Buffer.from(value, "hex")),
          ...fields("record", opened[at]),
        };
      });
      return { rows, first: whose.map((install) => install === 0) };
    };

    /** What both gave one at a time, in the order it was drawn. @type {Asked[]} */
    let single = [];
    /** What both took back. @type {Asked[]} */
    let back = [];

    step("one record after the other, in an order drawn by lot, nothing tells the installs apart", async () => {
      const queues = lots.map((lot) => [...lot.single]);
      const turns = shuffled(next, Array.from({ length: 2 * EACH }, (_, at) => at % 2));
      const tags = /** @type {string[][]} */ ([[], []]);
      for (const install of turns) {
        const before = wires.gateway.exchanges.length;
        await give(install, queues[install].splice(0, 1));
        const given = asked(before);
        assert.equal(given.length, 1, "more than one thing was asked");
        single.push(...given);
        tags[install].push(given[0].body.envelope.withdraw_tag);
        if (tags[install].length % (EACH / BACK) !== 0) continue;
        const [tag] = tags[install].slice(-1 - Math.floor(next() * (EACH / BACK)));
        const { session, own } = installs[install];
        const { returning } = await session.ask(own, { kind: "withdraw", scope: "one", tag });
        assert.equal(returning, 0, "the collector did not say that it is gone");
        back.push(...asked(before + 1));
      }
      assert.deepEqual([single.length, back.length], [2 * EACH, 2 * BACK]);
      const { rows, first } = await rowsOf(single);
      assert.equal(first.filter(Boolean).length, EACH);
      for (const [what, part] of Object.entries(parted(rows))) {
        const result = telling(part, first, ALARM);
        report(`${name}, ${EACH} records each, one at a time, ${what}`, result);
        const own = smallest((effect) => power(EACH, [effect, 0], result.threshold));
        const shifted = smallest((effect) => power(EACH, [0.5 + effect / 2, 0.5 - effect / 2], result.threshold));
        console.log(`# ${name}, power, ${what}: with 95 % a mark is found that ${own} of one install's records have and none of the other's, or one that differs by ${shifted} around one half`);
        assert.ok(own !== null && own <= 0.93, `the test is blind: ${own}`);
        assert.deepEqual(result.found, [], `seed ${SEED}`);
      }
    });

    step("at the relay all heads are the same, and lengths are a few classes", async () => {
      const { exchanges } = wires.relay;
      assert.ok(exchanges.length >= single.length + back.length);
      assert.deepEqual([...new Set(exchanges.map(plainHead))], [plainHead(exchanges[0])]);
      for (const name of ["origin", "user-agent", "accept-language", "cookie", "referer", "authorization"]) assert.equal(header(exchanges[0], name), null, `${name} was sent`);
      for (const exchange of exchanges) {
        assert.equal(Number(header(exchange, "content-length")), exchange.body.length);
        assert.ok(CLASSES.includes(exchange.body.length), `${exchange.body.length} bytes`);
      }
      console.log(`# ${name}, at the relay: ${plainHead(exchanges[0]).replaceAll("\n", " | ")}`);
    });

    step("at the gateway nothing is left of who asked: what the relay makes is the same for whatever it is asked", async () => {
      const before = wires.gateway.exchanges.length;
      await fetch(`${wires.relay.address}/v1/relay?from=elm`, {
        method: "POST", body: randomBytes(CLASSES[0]),
        headers: { "content-type": "message/ohttp-req", "x-forwarded-for": "192.0.2.1", forwarded: "for=192.0.2.1", cookie: "elm=1", "user-agent": "Elm", "accept-language": "de", "x-elm": "1", traceparent: "00-1-2-01", te: "trailers" },
      });
      const [other] = wires.gateway.exchanges.splice(before);
      wires.relay.exchanges.pop();
      const { exchanges } = wires.gateway;
      assert.deepEqual([...new Set([...exchanges, other].map(plainHead))], [plainHead(exchanges[0])]);
      assert.deepEqual(names(exchanges[0]).map((name) => name.toLowerCase()).toSorted(), ["accept", "content-length", "content-type", "host"]);
      assert.deepEqual(exchanges.filter(({ body }) => !CLASSES.includes(body.length)), []);
      console.log(`# ${name}, at the gateway: ${plainHead(exchanges[0]).replaceAll("\n", " | ")}`);
    });

    step("no eight bytes come twice in what should look like chance", () => {
      const all = [...single, ...back];
      assert.deepEqual(repeated(all.map(({ exchange }) => exchange.body.subarray(7))), [], "sealed to the gateway");
      assert.deepEqual(repeated(all.map(({ exchange }) => exchange.answer?.body ?? Buffer.alloc(0))), [], "sealed answers");
      const inside = single.flatMap(({ body: { envelope, token } }) => [Buffer.from(envelope.sealed, "base64"), Buffer.from(envelope.withdraw_tag, "hex"), Buffer.from(token.value, "hex")]);
      assert.deepEqual(repeated(inside), [], "records, tags and tokens");
      return Promise.resolve();
    });

    step("what is taken back looks like what is given, and so do the answers", async () => {
      /** @param {Asked[]} all */
      const lengths = (all) => all.map(({ outer }) => outer.body.length);
      /** @param {Asked[]} all */
      const answers = (all) => all.map(({ outer }) => outer.answer?.body.length ?? 0);
      const isBack = [...single, ...back].map((one) => one.inner.path === "/v1/withdrawals");
      assert.equal(isBack.filter(Boolean).length, 2 * BACK);
      const count = (/** @type {number[]} */ all) => [...new Set(all)].toSorted((a, b) => a - b).map((length) => `${all.filter((one) => one === length).length} × ${length}`).join(", ");
      const p = grouping([...lengths(single), ...lengths(back)], isBack);
      console.log(`# ${name}, lengths: given ${count(lengths(single))}, taken back ${count(lengths(back))}, p ${p.toExponential(1)}; answers ${count([...answers(single), ...answers(back)])}`);
      assert.equal(new Set([...answers(single), ...answers(back)]).size, 1);
      // Each is as long as what gave the record.
      for (const taken of back) {
        const tag = createHash("sha256").update(`sightline-withdraw-v1${taken.body.secret}`).digest("hex");
        const gave = single.find(({ body }) => body.envelope.withdraw_tag === tag);
        assert.equal(taken.outer.body.length, gave?.outer.body.length);
      }
      assert.ok(p > ALARM, "the length tells what is taken back from what is given");
    });

    step("the issuer sees two orders that are the same but for what was blinded, and none of it comes again", () => {
      const orders = wires.issuer.exchanges;
      assert.equal(orders.length, 2);
      assert.equal(new Set(orders.map(({ head }) => head.join("\n"))).size, 1);
      assert.equal(new Set(orders.map(({ answer }) => answer?.body.length)).size, 1);
      const said = orders.map(({ body }) => JSON.parse(body.toString()));
      assert.equal(new Set(said.map((order) => JSON.stringify({ ...order, blinded: order.blinded.length }))).size, 1);
      const issued = orders.map(({ answer }) => JSON.parse(/** @type {import("./wire.mjs").Message} */ (answer).body.toString()));
      const seen = [...said.flatMap(({ blinded }) => blinded), ...issued.flatMap(({ evaluated, proof }) => [...evaluated, proof])].map((text) => Buffer.from(text, "hex"));
      assert.equal(seen.length, 2 * (64 + 64 + 1));
      const collected = single.flatMap(({ body: { envelope, token } }) => [Buffer.from(envelope.sealed, "base64"), Buffer.from(envelope.withdraw_tag, "hex"), Buffer.from(token.value, "hex")]);
      const secrets = back.map(({ body }) => Buffer.from(body.secret, "hex"));
      assert.deepEqual(repeated([...seen, ...collected, ...secrets]), []);
      return Promise.resolve();
    });

    step("all at once, a mark in the head is found at the relay, and behind it nothing tells the installs apart", async () => {
      for (const [at, { own }] of installs.entries()) {
        // The control: real traffic that does tell.
        await own.evaluate(
          (value) =>
            (/** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome).declarativeNetRequest.updateSessionRules({
              addRules: [{
                id: 77, action: { type: "modifyHeaders", requestHeaders: [{ header: "x-elm", operation: "set", value }] },
                condition: { requestDomains: ["127.0.0.1"], resourceTypes: ["xmlhttprequest"] },
              }],
            }),
          `install ${at}`,
        );
      }
      const before = wires.gateway.exchanges.length;
      await Promise.all(lots.map(({ burst }, install) => give(install, burst)));
      const given = asked(before);
      assert.equal(given.length, 2 * BURST);
      const { rows, first } = await rowsOf(given);
      console.log(`# ${name}, at the gateway in their order: ${first.map((one) => (one ? "A" : "B")).join("")}, on connections ${given.map(({ exchange }) => exchange.connection).join()}`);
      /** The features seen at the relay, or behind it. @param {boolean} at */
      const seen = (at) => rows.map((row) => Object.fromEntries(Object.entries(row).filter(([feature]) => feature.startsWith("relay:") === at)));
      const marked = telling(parted(seen(true)).fields, first, ALARM);
      report(`${name}, ${BURST} records each at once, with a mark, at the relay`, marked);
      assert.deepEqual([...new Set(marked.found.map(({ feature }) => feature))].toSorted(), ["relay: x-elm"]);
      for (const [what, part] of Object.entries(parted(seen(false)))) {
        const result = telling(part, first, ALARM);
        report(`${name}, the same behind the relay, ${what}`, result);
        assert.deepEqual(result.found, [], `seed ${SEED}`);
      }
      const connections = given.map(({ exchange }) => exchange.connection);
      // Not spread, two who give at the same moment take turns: that is what a study spreads for.
      console.log(`# ${name}, alone: connections from the relay to the gateway p ${grouping(connections, first).toExponential(1)}, one following the other p ${neighbours(first).toExponential(1)}`);
    });

    step("who leaves in the middle gives nothing more, whatever others give meanwhile", async () => {
      const before = wires.gateway.exchanges.length;
      const [leaver, other] = installs;
      const tickets = await Promise.all(installs.map((_, at) => ticketsOf(at, lots[at].last)));
      const giving = installs.map(({ session, own }, at) => session.ask(own, { kind: "donate", keys: tickets[at] }));
      await until("some records on the way", () => wires.gateway.exchanges.length >= before + 4);
      await leaver.session.ask(leaver.own, { kind: "leave" });
      const count = async () => (await openedOf(asked(before))).whose.filter((install) => install === 0).length;
      const began = await count();
      assert.ok(began < LAST, "all were sent before: the test leaves too late");
      await Promise.all(giving);
      await new Promise((go) => setTimeout(go, MOMENT));
      // One goes at a time: the one that was on its way arrives, and nothing begins after it.
      const arrived = await count();
      assert.ok(arrived - began <= 1, `${arrived - began} records were sent after leaving`);
      assert.equal(wires.gateway.exchanges.length, before + arrived + LAST, "the other's did not all arrive");
      assert.equal((await other.session.ask(other.own, { kind: "flush" })).waiting, 0);
    });

    step("where a study spreads what it gets, the times are of one distribution and say nothing of who gave first", async () => {
      const spreading = await startCollector({ said: { spread_hours: SPREAD } });
      try {
        for (const { session, own } of installs) {
          await session.ask(own, { kind: "leave" });
          const page = await session.extensionPage("dashboard", { tab: "donate", offer: spreading.study });
          await joinOffered(page);
          await until("the study to be joined", async () => (await page.$('[data-act="leave"]')) !== null);
          await page.close();
        }
        const began = Date.now();
        /** @type {{install: number, turn: number, at: number}[]} */
        const drawn = [];
        for (const [install, { session, own }] of installs.entries()) {
          const chosen = await ticketsOf(install, lots[install].spread);
          const { count } = await session.ask(own, { kind: "donate", keys: chosen });
          assert.equal(count, EACH);
          const entries = await own.evaluate(async () => {
            const [{ name = "" }] = await indexedDB.databases();
            const ask = (/** @type {IDBRequest} */ request) => new Promise((resolve, reject) => {
              request.onsuccess = () => resolve(request.result);
              request.onerror = () => reject(request.error);
            });
            const database = /** @type {IDBDatabase} */ (await ask(indexedDB.open(name)));
            const all = await ask(database.transaction("outbox").objectStore("outbox").getAll());
            database.close();
            return /** @type {{ad_key: string, next_at: number}[]} */ (all).map(({ ad_key: key, next_at: at }) => ({ key, at }));
          });
          lots[install].spread.forEach(({ key }, turn) => drawn.push({ install, turn, at: entries.find((entry) => entry.key === key)?.at ?? 0 }));
        }
        const late = (Date.now() - began) / HOUR / SPREAD;
        const shares = drawn.map(({ at }) => (at - began) / HOUR / SPREAD).toSorted((a, b) => a - b);
        assert.ok(shares.every((share) => share >= 0 && share <= 1 + late), JSON.stringify(shares));
        // Dvoretzky, Kiefer, Wolfowitz and Massart: so far from the diagonal the shares come with this probability at most.
        const far = Math.max(...shares.map((share, at) => Math.max((at + 1) / shares.length - share, share - at / shares.length))) - late;
        const ps = {
          "not uniform": Math.min(1, 2 * Math.exp(-2 * shares.length * Math.max(0, far) ** 2)),
          "one install earlier": order(drawn.map(({ at }) => at), drawn.map(({ install }) => install === 0)),
          "what was approved first earlier": order(drawn.map(({ at }) => at), drawn.map(({ turn }) => turn < EACH / 2)),
          "one follows the other": neighbours(drawn.toSorted((a, b) => a.at - b.at).map(({ install }) => install === 0)),
        };
        console.log(`# ${name}, times of ${shares.length} records: ${Object.entries(ps).map(([what, p]) => `${what} p ${p.toPrecision(2)}`).join(", ")}; at most ${(far * SPREAD).toFixed(1)} h from uniform, found from ${(SPREAD * Math.sqrt(Math.log(2 / ALARM) / 2 / shares.length)).toFixed(1)} h`);
        for (const [what, p] of Object.entries(ps)) assert.ok(p > ALARM, `${what}: ${p}, seed ${SEED}`);
      } finally {
        await spreading.close();
      }
    });

    for (const [place, what] of /** @type {const} */ ([["relay", "to the relay"], ["gateway", "from the relay to the gateway"]])) {
      step(`no two requests come on one connection ${what}: they would be one person's`, () => {
        const connections = wires[place].exchanges.map(({ connection }) => connection);
        console.log(`# ${name}: ${connections.length} requests on ${new Set(connections).size} connections ${what}`);
        assert.equal(new Set(connections).size, connections.length);
        return Promise.resolve();
      });
    }
  });
}
