// The browser's programming interface, by either of its names.

export const api = /** @type {typeof chrome} */ (/** @type {any} */ (globalThis).browser ?? chrome);
