// Permissions, asked of the browser.

import { ask } from "./ask.js";
import { api } from "./here.js";
import { collection, originOf } from "../../extension/asked.js";
import { Problem } from "../../extension/problem.js";

// The browser takes a request for a permission only while it handles what the person did, so whatever is
// needed for it is known beforehand.

/** @type {import("../../extension/protocol.js").PlatformInfo[]} */
let platforms = [];
/** What donating collects, in Firefox's words. @type {string[]} */
let collected = [];

/** Finds out beforehand what the browser is asked about. */
export const prepare = async () => {
  platforms = (await ask({ kind: "settings" })).platforms;
  collected = (await collection(api)).collected;
};

/** @type {Promise<void> | null} */
let preparing = null;

/** Finds out once what the browser is asked about; what could not be had is said when it is asked for. */
export const prepared = () => (preparing ??= prepare().catch((error) => console.warn(error)));

/** Asks for a permission. @param {object} wanted @param {string} refused The message @param {Record<string, string>} [args] */
export const permit = async (wanted, refused, args) => {
  if (!(await api.permissions.request(wanted))) throw new Problem(refused, args);
};

/** A platform that can be switched on; undefined before it is known. @param {string} id */
export const platformOf = (id) => platforms.find((platform) => platform.id === id);

/** The consent to data collection that donating needs, where the browser has one. */
export const consent = () => (collected.length > 0 ? { data_collection: collected } : {});

/**
 * An address as the browser can be asked about it: it refuses what is not encrypted, in words of its own.
 * @param {string} text @returns {URL}
 */
export const address = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const local = url?.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (url?.protocol !== "https:" && !local) throw new Problem("notice-address");
  return /** @type {URL} */ (url);
};

/** Asks for the permission to reach addresses. @param {string[]} texts @param {string} refused The message @param {object} [more] What else is wanted. */
export const permitAddresses = async (texts, refused, more = {}) => {
  await permit({ origins: texts.map((text) => originOf(address(text))), ...more }, refused);
};
