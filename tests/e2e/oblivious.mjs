// The gateway's side of Oblivious HTTP (RFC 9458, 9180, 9292), written from the RFCs and not by the library the extension uses: for collectors
// of the tests that are told how to behave.

import { createCipheriv, createDecipheriv, createHmac, createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, randomBytes } from "node:crypto";

const HASH = 32;
const KEY = 32;
const NONCE = 12;
/** DHKEM(X25519, HKDF-SHA256), and with HKDF-SHA256 and ChaCha20-Poly1305. */
const KEM_SUITE = Buffer.from("KEM\x00\x20", "latin1");
const SUITE = Buffer.from("HPKE\x00\x20\x00\x01\x00\x03", "latin1");
/** Key 1, the suite: how every request begins. */
const HEAD = Buffer.from("01002000010003", "hex");

/** @param {Buffer} salt @param {Buffer} input */
const extract = (salt, input) => createHmac("sha256", salt.length > 0 ? salt : Buffer.alloc(HASH)).update(input).digest();

/** @param {Buffer} key @param {Buffer} info @param {number} length */
const expand = (key, info, length) => {
  let [block, all] = [Buffer.alloc(0), Buffer.alloc(0)];
  for (let at = 1; all.length < length; at += 1) {
    block = createHmac("sha256", key).update(block).update(info).update(Buffer.from([at])).digest();
    all = Buffer.concat([all, block]);
  }
  return all.subarray(0, length);
};

/** @param {Buffer} suite @param {Buffer} salt @param {string} label @param {Buffer} input */
const labeledExtract = (suite, salt, label, input) => extract(salt, Buffer.concat([Buffer.from("HPKE-v1"), suite, Buffer.from(label), input]));

/** @param {Buffer} suite @param {Buffer} key @param {string} label @param {Buffer} info @param {number} length */
const labeledExpand = (suite, key, label, info, length) =>
  expand(key, Buffer.concat([Buffer.from([length >> 8, length & 255]), Buffer.from("HPKE-v1"), suite, Buffer.from(label), info]), length);

/** @param {Buffer} key @param {Buffer} nonce @param {Buffer} text */
const unseal = (key, nonce, text) => {
  const cipher = createDecipheriv("chacha20-poly1305", key, nonce, { authTagLength: 16 });
  cipher.setAuthTag(text.subarray(-16));
  return Buffer.concat([cipher.update(text.subarray(0, -16)), cipher.final()]);
};

/** @param {Buffer} key @param {Buffer} nonce @param {Buffer} text */
const seal = (key, nonce, text) => {
  const cipher = createCipheriv("chacha20-poly1305", key, nonce, { authTagLength: 16 });
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
};

/** A number of QUIC's form and where what follows it begins. @param {Buffer} bytes @param {number} at @returns {[number, number]} */
const varint = (bytes, at) => {
  const size = 1 << (bytes[at] >> 6);
  let number = bytes[at] & 63;
  for (let next = at + 1; next < at + size; next += 1) number = number * 256 + bytes[next];
  return [number, at + size];
};

/** @param {number} number */
const toVarint = (number) => (number < 64 ? Buffer.from([number]) : number < 16_384 ? Buffer.from([64 | (number >> 8), number & 255]) : Buffer.from([128, (number >> 16) & 255, (number >> 8) & 255, number & 255]));

/** The key of a secret (RFC 9180, chapter 7.1.3), in the form RFC 8410 gives it. @param {Buffer} secret */
const derived = (secret) => {
  const empty = Buffer.alloc(0);
  const scalar = labeledExpand(KEM_SUITE, labeledExtract(KEM_SUITE, empty, "dkp_prk", secret), "sk", empty, 32);
  return createPrivateKey({ key: Buffer.concat([Buffer.from("302e020100300506032b656e04220420", "hex"), scalar]), format: "der", type: "pkcs8" });
};

/** A key requests can be sealed to, and what opens them. @param {Buffer} [secret] What it is made of; drawn where none is given. */
export const makeGateway = (secret) => {
  const privateKey = secret ? derived(secret) : generateKeyPairSync("x25519").privateKey;
  const publicKey = createPublicKey(privateKey);
  const own = Buffer.from(/** @type {string} */ (publicKey.export({ format: "jwk" }).x), "base64url");
  return {
    /** The public key in hexadecimal. */
    public: own.toString("hex"),
    /**
     * Opens a request, and gives how to seal its answer.
     * @param {Buffer} sealed
     */
    open: (sealed) => {
      if (!sealed.subarray(0, HEAD.length).equals(HEAD)) throw new Error("another suite");
      const encapsulated = sealed.subarray(HEAD.length, HEAD.length + 32);
      const theirs = createPublicKey({ key: { kty: "OKP", crv: "X25519", x: encapsulated.toString("base64url") }, format: "jwk" });
      const shared = diffieHellman({ privateKey: createPrivateKey(privateKey.export({ format: "pem", type: "pkcs8" })), publicKey: theirs });
      const empty = Buffer.alloc(0);
      const eae = labeledExtract(KEM_SUITE, empty, "eae_prk", shared);
      const secret = labeledExpand(KEM_SUITE, eae, "shared_secret", Buffer.concat([encapsulated, own]), HASH);
      const info = Buffer.concat([Buffer.from("message/bhttp request"), Buffer.from([0]), HEAD]);
      const context = Buffer.concat([Buffer.from([0]), labeledExtract(SUITE, empty, "psk_id_hash", empty), labeledExtract(SUITE, empty, "info_hash", info)]);
      const scheduled = labeledExtract(SUITE, secret, "secret", empty);
      const key = labeledExpand(SUITE, scheduled, "key", context, KEY);
      const nonce = labeledExpand(SUITE, scheduled, "base_nonce", context, NONCE);
      const message = unseal(key, nonce, sealed.subarray(HEAD.length + 32));
      const exported = labeledExpand(SUITE, labeledExpand(SUITE, scheduled, "exp", context, HASH), "sec", Buffer.from("message/bhttp response"), KEY);

      let at = 1;
      const text = () => {
        const [length, from] = varint(message, at);
        at = from + length;
        return message.subarray(from, at);
      };
      if (message[0] !== 0) throw new Error("not a request of known length");
      const [method, , , path, fields, body] = [text(), text(), text(), text(), text(), text()].map((part) => part.toString());
      return {
        method, path, fields, body, length: message.length,
        /** @param {number} status @param {string} said */
        answer: (status, said) => {
          const content = Buffer.from(said);
          const bare = Buffer.concat([Buffer.from([1]), toVarint(status), Buffer.from([0]), toVarint(content.length), content, Buffer.from([0])]);
          const fresh = randomBytes(KEY);
          const pseudo = extract(Buffer.concat([encapsulated, fresh]), exported);
          return Buffer.concat([fresh, seal(expand(pseudo, Buffer.from("key"), KEY), expand(pseudo, Buffer.from("nonce"), NONCE), bare)]);
        },
      };
    },
  };
};
