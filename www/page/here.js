// Where this script runs: which page, in which browser, with which parameters.

/** @typedef {import("../../extension/protocol.js").Params} Params */

/** The browser's programming interface, by either of its names. */
export const api = /** @type {typeof chrome} */ (/** @type {any} */ (globalThis).browser ?? chrome);

/** An element of the skeleton. @type {(id: string) => HTMLElement} */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** What the core fills. */
export const view = byId("view");
/** Which page this is. */
export const pageName = /** @type {import("../../extension/protocol.js").PageName} */ (document.body.dataset.page);

/** Firefox's way to show a page beside another one, and Chrome's; on a telephone there is neither. */
export const sidebar = /** @type {{open: () => Promise<void>} | undefined} */ (/** @type {any} */ (api).sidebarAction);
export const sidePanel = /** @type {typeof chrome.sidePanel | undefined} */ (api.sidePanel);
/** The window this page is in. @type {Promise<number | undefined>} */
export const ownWindow = api.windows ? api.windows.getCurrent().then(({ id }) => id) : Promise.resolve(undefined);

/** The parameters of the page, as they stand in its address. @returns {Params} */
export const params = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

/** Parameters as they stand in an address, without the empty ones. @param {Params} to */
export const hashOf = (to) => new URLSearchParams(Object.entries(to).filter(([, value]) => value !== "")).toString();

/** The local day, for names of files. @param {Date} now */
export const dayOf = (now) => new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
