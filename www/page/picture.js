// The text of a QR code in a picture the person chose. The picture is looked at here and forgotten.

import { Problem } from "../../extension/problem.js";

/** The largest picture, in bytes. */
const MAX_PICTURE = 32 * 1024 * 1024;
/** The longest side it is looked at with, in pixels: a code that is there is large enough then. */
const SIDE = 1600;

/** @typedef {{width: number, height: number, data: Uint8ClampedArray}} Pixels */
/** @typedef {new (options: {formats: string[]}) => {detect: (picture: ImageBitmap) => Promise<{rawValue: string}[]>}} Detector */

/** @param {File} file @returns {Promise<string>} Rejects where there is none. */
export const codeIn = async (file) => {
  if (file.size > MAX_PICTURE) throw new Problem("notice-picture-size");
  const whole = await createImageBitmap(file).catch(() => {
    throw new Problem("notice-no-picture");
  });
  const scale = Math.min(1, SIDE / Math.max(whole.width, whole.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(whole.width * scale)), Math.max(1, Math.round(whole.height * scale)));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  // What is seen through in the picture is paper.
  if (context) context.fillStyle = "white";
  context?.fillRect(0, 0, canvas.width, canvas.height);
  context?.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  const text = (await byBrowser(canvas)) ?? (await byOurs(context?.getImageData(0, 0, canvas.width, canvas.height)));
  if (!text) throw new Problem("notice-no-code");
  return text;
};

/** What the browser's own reader finds, where it has one. @param {OffscreenCanvas} canvas @returns {Promise<string | null>} */
const byBrowser = async (canvas) => {
  const detector = /** @type {Detector | undefined} */ (/** @type {any} */ (globalThis).BarcodeDetector);
  if (!detector) return null;
  const found = await createImageBitmap(canvas).then((picture) => new detector({ formats: ["qr_code"] }).detect(picture)).catch(() => []);
  return found[0]?.rawValue ?? null;
};

/** @param {Pixels | undefined} pixels @returns {Promise<string | null>} */
const byOurs = async (pixels) => {
  if (!pixels) return null;
  // @ts-expect-error In the package it stands beside this script.
  const { decodeQR } = await import("./qr.js");
  try {
    return decodeQR(pixels);
  } catch {
    return null;
  }
};
