// The badge on every platform's demo feed, as the screen shows it: it covers nothing, moves nothing, stays with its
// post and goes with it; keys are enough to read its panel; and what a person mutes is quiet in every tab.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { SUITE, clickAt, demos, placeOf, start, steps, until } from "./harness.mjs";

/** @typedef {import("./harness.mjs").Session} Session */
/** @typedef {import("puppeteer-core").Page} Page */

const browsers = /** @type {import("./harness.mjs").BrowserName[]} */ ((process.env.SIGHTLINE_BROWSERS ?? "chromium,firefox").split(","));

/** A narrow window, as on a telephone. */
const NARROW = { width: 320, height: 640 };

/** What a badge covers: measured here by what stands in the post, not by what the content script thinks. */
const COVERED = `(root) => {
  const post = root.host.parentElement;
  const whole = post.getBoundingClientRect();
  const badge = root.querySelector(".badge").getBoundingClientRect();
  const problems = [];
  const answers = getComputedStyle(root.querySelector(".badge"), "::after");
  if (badge.width < 24 || badge.height < 20 || parseFloat(answers.width) < 24 || parseFloat(answers.height) < 24) {
    problems.push("too small: " + badge.width + " by " + badge.height + ", answers in " + answers.width + " by " + answers.height);
  }
  if (badge.left < whole.left || badge.right > whole.right || badge.top < whole.top || badge.bottom > whole.bottom) problems.push("stands outside its post");
  const look = (boxes, what) => {
    for (const box of boxes) {
      const width = Math.min(box.right, badge.right) - Math.max(box.left, badge.left);
      const height = Math.min(box.bottom, badge.bottom) - Math.max(box.top, badge.top);
      if (width > 1 && height > 1 && box.width * box.height <= whole.width * whole.height * 0.8) problems.push("covers " + what);
    }
  };
  const walk = (node) => {
    if (node === root.host) return;
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue.trim()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      // The box of a text begins above its letters, even capital ones.
      const letters = [...range.getClientRects()].map(({ x, y, width, height }) => new DOMRect(x, y + height / 6, width, height * 5 / 6));
      look(letters, "the words “" + node.nodeValue.trim().slice(0, 40) + "”");
    }
    if (node instanceof Element && node.matches("a[href], button, input, [role=button], [tabindex='0']:not(article)")) look(node.getClientRects(), "a control: " + node.outerHTML.slice(0, 80));
    for (const child of node.shadowRoot?.childNodes ?? []) walk(child);
    for (const child of node.childNodes) walk(child);
  };
  walk(post);
  return { problems, form: root.querySelector(".badge").dataset.form };
}`;

/** Where everything in the posts with badges stands, with and without them. */
const MOVED = `(root) => {
  const boxes = () => [...root.host.parentElement.parentElement.querySelectorAll("*")].filter((one) => one !== root.host).map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [x, y, width, height].join();
  });
  const shown = boxes();
  root.host.style.setProperty("display", "none", "important");
  const hidden = boxes();
  root.host.style.removeProperty("display");
  return { all: shown.length, moved: shown.filter((box, at) => box !== hidden[at]).length };
}`;

for (const name of browsers) {
  describe(name, { timeout: SUITE }, () => {
    /** @type {Session} */
    let session;
    before(async () => {
      session = await start(name);
      await (await session.pageAt("welcome.html")).close();
      for (const { platform } of demos) await session.switchOn(platform);
    });
    after(async () => {
      await session?.close();
    });

    const step = steps(() => session);

    /** @param {Page} page @param {number} count */
    const badges = (page, count) =>
      until(`${count} badges`, async () => {
        const roots = await session.badgeRoots(page);
        return roots.length === count ? roots : null;
      });

    /** The badge of the post with this word. @param {Page} page @param {string} word */
    const badge = (page, word) => until(`a badge on the post with “${word}”`, () => session.badgeOf(page, word));

    /** Clicks what a selector finds in the panel. @param {Page} page @param {string} word @param {string} select */
    const press = async (page, word, select) => {
      await page.bringToFront();
      const it = await badge(page, word);
      await clickAt(page, `${select} in the panel`, () => it.call(placeOf(select)));
    };

    for (const demo of demos) {
      const political = demo.ads.filter((ad) => ad.political);

      step(`${demo.name}: a badge covers nothing, moves nothing and stays with its post`, async () => {
        const page = await session.openPage(demo.address);
        if (name === "chromium") {
          await page.evaluate(() => {
            const seen = /** @type {string[]} */ ([]);
            /** @type {any} */ (globalThis).shifts = seen;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) seen.push(JSON.stringify(entry));
            }).observe({ type: "layout-shift", buffered: true });
          });
        }
        await session.scrollThrough(page);
        const roots = await badges(page, political.length);
        const posts = await Promise.all(roots.map((it) => it.call("(root) => [...document.querySelectorAll('*')].indexOf(root.host.parentElement)")));
        assert.equal(new Set(posts).size, political.length, "two badges on one post");
        for (const it of roots) {
          const { problems, form } = await it.call(COVERED);
          assert.deepEqual(problems, [], "in a wide window");
          assert.notEqual(form, "mark", "there is room for words");
          const { all, moved } = await it.call(MOVED);
          assert.ok(all > 10, "nothing was measured");
          assert.equal(moved, 0, "something stands elsewhere because of the badge");
        }
        if (name === "chromium") assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).shifts), [], "the layout shifted");

        // It goes where its post goes, in the same frame.
        for (const it of roots) {
          const [post, mark] = await it.call(`(root) => {
            const where = () => [root.host.parentElement, root.querySelector(".badge")].map((one) => one.getBoundingClientRect().y + scrollY);
            const before = where();
            const block = document.createElement("div");
            block.style.height = "137px";
            root.host.parentElement.before(block);
            const after = where();
            block.remove();
            return after.map((y, at) => Math.round(y - before[at]));
          }`);
          // On a grid what is put before a post may take its neighbour's place.
          if (demo.platform !== "youtube") assert.ok(post >= 137, `the post moved by ${post}`);
          assert.equal(mark, post, "the badge did not go with its post");
        }

        // A badge on the first words of its post would be noticed.
        const spoilt = await roots[0].call(`(root) => {
          const { host } = root;
          const [before, badge] = [host.style.cssText, root.querySelector(".badge").getBoundingClientRect()];
          const range = document.createRange();
          range.selectNodeContents(host.parentElement.querySelector("h4, a, span, p"));
          const { x, y } = range.getBoundingClientRect();
          const matrix = new DOMMatrix(getComputedStyle(host).transform);
          host.style.setProperty("transform", "translate(" + (matrix.e + x - badge.x) + "px, " + (matrix.f + y - badge.y) + "px)", "important");
          const { problems } = (${COVERED})(root);
          host.style.cssText = before;
          return problems;
        }`);
        assert.ok(spoilt.length > 0, "a badge on words was not noticed");

        await page.setViewport(NARROW);
        await until("badges that cover nothing in a narrow window", async () => {
          const found = await Promise.all((await session.badgeRoots(page)).map((it) => it.call(COVERED)));
          const problems = found.flatMap(({ problems }) => problems);
          if (problems.length > 0) throw new Error(problems.join("; "));
          return found.length === political.length;
        });
        await page.setViewport({ width: 1100, height: 900 });

        const [ad] = political;
        const first = await badge(page, ad.word);
        await first.call("(root) => root.host.remove()");
        await badge(page, ad.word);
        await badges(page, political.length);

        // The page draws the post anew.
        await (await badge(page, ad.word)).call(`(root) => {
          const post = root.host.parentElement;
          post.replaceChildren(...[...post.childNodes].filter((one) => one !== root.host).map((one) => one.cloneNode(true)));
        }`);
        await badge(page, ad.word);
        await badges(page, political.length);

        // The page takes the post out and puts it back, as lists do that hold only what is on the screen.
        await (await badge(page, ad.word)).call(`async (root) => {
          const post = root.host.parentElement;
          const { parentNode, nextSibling } = post;
          post.remove();
          await new Promise((go) => setTimeout(go, 400));
          parentNode.insertBefore(post, nextSibling);
        }`);
        await badge(page, ad.word);
        await badges(page, political.length);

        // The page fills the ad's element with somebody's post. (Reddit's posts and ads are different elements.)
        if (demo.platform !== "reddit") {
          await (await badge(page, ad.word)).call(`(root) => {
            const post = root.host.parentElement;
            const other = [...post.parentElement.children, ...(post.parentElement.parentElement?.children ?? [])]
              .map((one) => one.matches(post.localName) ? one : one.querySelector(post.localName))
              .find((one) => one && one !== post && one.textContent.includes(${JSON.stringify(demo.organic[0])}));
            post.replaceChildren(root.host, ...[...other.childNodes].map((one) => one.cloneNode(true)));
            for (const name of post.getAttributeNames()) if (!other.hasAttribute(name)) post.removeAttribute(name);
            for (const name of other.getAttributeNames()) post.setAttribute(name, other.getAttribute(name));
            for (const name of Object.getOwnPropertyNames(other)) if (/^(__react|data$)/.test(name)) post[name] = other[name];
          }`);
          await badges(page, political.length - 1);
          assert.equal(await session.badgeOf(page, ad.word), null);
        }
        await page.close();
      });
    }

    step("a post that shows only children with a slot shows its badge all the same", async () => {
      const demo = demos.find(({ platform }) => platform === "reddit");
      assert.ok(demo);
      const { rewrite } = session.server;
      session.server.rewrite = (html) =>
        html.replace('customElements.define("shreddit-post-overflow-menu"', `
customElements.define("shreddit-ad-post", class extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: "open" }).append(...["full-post-link", "credit-bar", "title", "text-body", "post-media-container"].map((name) => {
      const slot = document.createElement("slot");
      slot.name = name;
      return slot;
    }));
  }
});
$&`);
      try {
        const page = await session.openPage(demo.address);
        const it = await badge(page, demo.ads[0].word);
        assert.equal(await page.evaluate(() => document.querySelector("shreddit-ad-post")?.shadowRoot?.childElementCount), 5);
        assert.deepEqual((await it.call(COVERED)).problems, []);
        await page.close();
      } finally {
        session.server.rewrite = rewrite;
      }
    });

    step("a page that is dark in a light browser gets a dark badge", async () => {
      const [demo] = demos;
      const { rewrite } = session.server;
      session.server.rewrite = (html) => html.replace("</style>", " body, .card { background: #18191a !important; color: #e4e6eb !important; }</style>");
      try {
        const page = await session.openPage(demo.address);
        const it = await badge(page, demo.ads[0].word);
        const [sheet, ink] = await it.call(`(root) => {
          const { backgroundColor, color } = getComputedStyle(root.querySelector(".badge"));
          return [backgroundColor, color].map((one) => one.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0));
        }`);
        assert.ok(sheet < 200 && ink > 550, `the badge is ${ink} on ${sheet}`);
        await page.close();
      } finally {
        session.server.rewrite = rewrite;
      }
    });

    step("keys are enough to open, read and close the panel", async () => {
      const [demo] = demos;
      const [ad] = demo.ads;
      const page = await session.openPage(demo.address);
      await page.bringToFront();
      const it = await badge(page, ad.word);
      await it.call(`(root) => { const all = root.host.parentElement.querySelectorAll("a[href], [tabindex='0']"); all[all.length - 1].focus(); }`);
      await page.keyboard.press("Tab");
      await until("the badge to have the focus", () => it.call("(root) => root.activeElement?.matches('.badge')"));
      await page.keyboard.press("Enter");
      const { role, label, says, inside } = await until("the panel to open", () =>
        it.call(`(root) => {
          const panel = root.querySelector(".panel:popover-open");
          return panel && {
            role: panel.getAttribute("role"), inside: panel.contains(root.activeElement),
            label: root.getElementById(panel.getAttribute("aria-labelledby"))?.textContent,
            says: root.getElementById(panel.getAttribute("aria-describedby"))?.textContent,
          };
        }`),
      );
      assert.deepEqual([role, inside], ["dialog", true]);
      assert.ok(label.includes(`${ad.payer} paid for this ad`), label);
      assert.ok(says.includes("Political ad on Facebook"), says);
      await page.keyboard.press("Tab");
      await until("Tab to go to the first control of the panel", () => it.call("(root) => root.querySelector('.panel').contains(root.activeElement) && root.activeElement.matches('button, a, summary')"));
      await page.keyboard.press("Escape");
      await until("the panel to be closed and the badge to have the focus", () =>
        it.call("(root) => root.querySelector('.panel:popover-open') === null && root.activeElement?.matches('.badge')"));

      // In a narrow window, and so in one that is magnified, all of it stands on the screen.
      await page.setViewport(NARROW);
      await session.clickBadge(page, ad.word);
      await until("the panel within a narrow window", () =>
        it.call(`(root) => {
          const panel = root.querySelector(".panel:popover-open");
          const box = panel?.getBoundingClientRect();
          return box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight && panel.scrollWidth <= panel.clientWidth;
        }`));
      await session.closePanel(page);
      if (name === "chromium") {
        await page.emulateMediaType("print");
        assert.equal(await it.call("(root) => root.querySelector('.badge').getClientRects().length"), 0, "it would be printed");
      }
      await page.close();
    });

    step("what is muted bears no badge in any tab, until that is taken back", async () => {
      const [demo] = demos;
      const political = demo.ads.filter((ad) => ad.political);
      const [ad] = political;
      const here = await session.openPage(demo.address);
      const there = await session.openPage(demo.address);
      for (const page of [here, there]) {
        await session.scrollThrough(page);
        await badges(page, political.length);
      }
      await here.bringToFront();
      await session.clickBadge(here, ad.word);
      await press(here, ad.word, ".mutes summary");
      await press(here, ad.word, '[data-act="mute"][data-scope="advertiser"][data-on="yes"]');
      await until("the other tab to be quiet", async () => (await session.badgeOf(there, ad.word)) === null);
      await badges(there, political.length - 1);
      await until("the panel to say so and to offer it back", async () => (await session.panelText(here))?.includes("no longer get a badge. Undo"));
      await press(here, ad.word, '[data-act="mute"][data-scope="advertiser"][data-on="no"]');
      await badges(there, political.length);
      await press(here, ad.word, '[data-act="mute"][data-scope="ad"][data-on="yes"]');
      await badges(there, political.length - 1);
      await session.closePanel(here);
      await badges(here, political.length - 1);

      const own = await session.extensionPage("dashboard");
      await session.ask(own, { kind: "mute", scope: "platform", key: demo.platform, on: true });
      for (const page of [here, there]) await until("no badge on the platform", async () => (await session.badgeRoots(page)).length === 0);
      // Muted is not blind: a page that is opened now is read all the same.
      await session.ask(own, { kind: "mute", scope: "platform", key: demo.platform, on: false });
      for (const page of [here, there]) await badges(page, political.length - 1);
      for (const page of [own, here, there]) await page.close();
    });
  });
}
