// What an act is given, and every act by its name.

import { adsActs } from "./ads.js";
import { filesActs } from "./files.js";
import { letterActs } from "./letter.js";
import { navigateActs } from "./navigate.js";
import { readingActs } from "./reading.js";
import { reviewActs } from "./review.js";
import { rulesActs } from "./rules.js";
import { settingsActs } from "./settings.js";
import { studyActs } from "./study.js";

/**
 * @typedef {object} Given
 * @property {HTMLElement} element What the person used; its `data-act` names the act.
 * @property {import("../here.js").Params} data Its other `data-*`.
 * @property {FormData | null} form What is filled in, if it is a form.
 */

/** @typedef {Record<string, (given: Given) => Promise<void>>} Acts */

/** Each act does its work and says so; the page is rendered afterwards. @type {Acts} */
export const acts = {
  ...navigateActs, ...readingActs, ...adsActs, ...settingsActs, ...filesActs, ...studyActs, ...reviewActs, ...rulesActs, ...letterActs,
};
