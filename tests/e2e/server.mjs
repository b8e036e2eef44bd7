// The demo's web server: one TLS port that answers for every platform by the name it is called by, with the
// strictest headers the platforms send. Browsers are told to find those names here; nothing leaves the machine.

import { createServer } from "node:https";
import { randomBytes } from "node:crypto";

import { generate } from "selfsigned";

import facebook from "./feeds/facebook.mjs";
import { generatedPage } from "./feeds/generated.mjs";
import instagram from "./feeds/instagram.mjs";
import linkedin from "./feeds/linkedin.mjs";
import reddit from "./feeds/reddit.mjs";
import tiktok from "./feeds/tiktok.mjs";
import x from "./feeds/x.mjs";
import youtube from "./feeds/youtube.mjs";

/** The platforms, in the order shown. */
export const demos = [facebook, x, youtube, reddit, instagram, tiktok, linkedin];

/** Every name the server answers to: those of the demos, and other names of the same platforms. */
export const hosts = [...demos.flatMap(({ hosts }) => hosts), "m.facebook.com", "m.youtube.com", "old.reddit.com"];

/** @param {string} nonce @param {boolean} framed */
const headers = (nonce, framed) => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": [
    "default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src 'nonce-${nonce}'`, "img-src 'self' data:", "connect-src 'self'",
    "frame-src 'self'", "base-uri 'none'", "form-action 'none'", `frame-ancestors ${framed ? "'self'" : "'none'"}`,
    "require-trusted-types-for 'script'", "trusted-types 'none'",
  ].join("; "),
  "x-frame-options": framed ? "SAMEORIGIN" : "DENY",
  "x-content-type-options": "nosniff",
  "referrer-policy": "origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin-allow-popups",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
});

/**
 * Starts the server on a free port of this machine.
 * @returns {Promise<{port: number, requests: string[], rewrite: (html: string) => string, serve: (url: URL, nonce: string) => import("./feeds/common.mjs").Page | null, close: () => Promise<void>}>}
 *   `requests`: what was asked for, as `METHOD https://host/path`, in order. `rewrite`: may be set to change every
 *   page, as a platform does overnight. `serve`: may be set to answer with a page of its own.
 */
export const startServer = async () => {
  const { private: key, cert } = await generate([{ name: "commonName", value: "Sightline demo" }], {
    keySize: 2048, algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  /** @type {string[]} */
  const requests = [];
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let handle;
  const server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/u, "");
    const url = new URL(request.url ?? "/", `https://${host}`);
    requests.push(`${request.method} ${url.href}`);
    const nonce = randomBytes(16).toString("base64");
    const demo = demos.find(({ hosts }) => hosts.includes(host));
    /** @type {import("./feeds/common.mjs").Page | null} */
    const generated = demo && url.pathname === "/generated" ? { html: generatedPage(demo.platform, url, nonce) } : null;
    const page = handle.serve(url, nonce) ?? demo?.page(url, nonce) ?? generated;
    if (!page) {
      response.writeHead(404, { "content-type": "text/plain", "cache-control": "no-store" }).end("not found");
      return;
    }
    response.writeHead(200, headers(nonce, page.framed ?? false)).end(handle.rewrite(page.html));
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the demo server has no port");
  handle = {
    port: address.port,
    requests,
    rewrite: (/** @type {string} */ html) => html,
    serve: () => null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return handle;
};
