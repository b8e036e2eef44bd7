// What the browser is asked about before anything goes elsewhere.

/** An address as the browser can be asked about it: its host, at any port. @param {URL} url */
export const originOf = ({ protocol, hostname }) => `${protocol}//${hostname}/*`;

/**
 * What donating collects, in Firefox's words; empty where the browser has no consent of its own.
 * @param {typeof chrome} api
 * @returns {Promise<{collected: string[], consented: boolean}>} `consented`: whether the person agrees to all of it as things stand.
 */
export const collection = async (api) => {
  const { data_collection: given } = /** @type {{data_collection?: string[]}} */ (await api.permissions.getAll());
  const gecko = /** @type {any} */ (api.runtime.getManifest()).browser_specific_settings?.gecko;
  /** @type {string[]} */
  const optional = gecko?.data_collection_permissions?.optional ?? [];
  const collected = given ? optional.filter((name) => name !== "technicalAndInteraction") : [];
  return { collected, consented: collected.every((name) => given?.includes(name)) };
};
