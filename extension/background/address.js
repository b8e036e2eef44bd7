// Addresses others wrote.

/** An address, or null for what is none. @param {string} text @returns {URL | null} */
export const parseAddress = (text) => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};
