// The reader of QR codes where the browser has none. Bundled into `qr.js`, which is loaded when a picture is read and not before.

export { decodeQR } from "qr/decode.js";
