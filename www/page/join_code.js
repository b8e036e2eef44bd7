// A join code: where a study is, as a web page or a picture carries it. `donation/src/join_code.rs` takes the same ones.

import { Problem } from "../../extension/problem.js";

/** What a join code begins with. */
const SCHEME = "sightline-join:";
/** The whole of it. */
const CODE = /^sightline-join:(https:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?|http:\/\/127\.0\.0\.1(?::[0-9]{1,5})?)(?:#([0-9a-f]{64}))?(?:\?invite=([A-Za-z0-9-]{1,64}))?$/u;

/**
 * The address of a collector, and what a join code says besides: the digest its terms must have, and what the person was invited with.
 * @param {string} text An address, or a join code.
 * @returns {{collector: string, terms: string, invite: string}}
 */
export const readJoinCode = (text) => {
  const code = text.trim();
  if (!code.startsWith(SCHEME)) return { collector: code, terms: "", invite: "" };
  const [, collector, terms = "", invite = ""] = CODE.exec(code) ?? [];
  if (collector === undefined) throw new Problem("notice-join-code");
  return { collector, terms, invite };
};
