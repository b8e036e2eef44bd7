// A wire with an ear: passes every byte on as it comes, one connection for each it is given, and writes down the requests and answers of
// HTTP/1.1 that went over it, as they were spelled.

import { once } from "node:events";
import { connect, createServer } from "node:net";

/** `head`: the first line and the headers, without the empty line. @typedef {{head: string[], body: Buffer}} Message */
/** `connection`: the number of the connection it came over; `at`: when it was whole, in milliseconds. @typedef {Message & {connection: number, at: number, answer: Message | null}} Exchange */

const END = "\r\n\r\n";

/** What a header of a message says; null where it has none. @param {Message} message @param {string} name */
export const header = ({ head }, name) => {
  const line = head.slice(1).find((line) => line.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
};

/** Takes bytes as they come, and gives every message once it is whole. @param {(message: Message) => void} take */
const messages = (take) => {
  let rest = Buffer.alloc(0);
  return (/** @type {Buffer} */ bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const end = rest.indexOf(END);
      if (end < 0) return;
      const message = { head: rest.subarray(0, end).toString("latin1").split("\r\n"), body: Buffer.alloc(0) };
      if (header(message, "transfer-encoding") !== null) throw new Error(`not of known length: ${message.head.join(" | ")}`);
      const [from, length] = [end + END.length, Number(header(message, "content-length") ?? 0)];
      if (rest.length < from + length) return;
      message.body = rest.subarray(from, from + length);
      rest = rest.subarray(from + length);
      take(message);
    }
  };
};

/** A wire that is not led anywhere yet. */
export const startWire = async () => {
  /** @type {Exchange[]} */
  const exchanges = [];
  /** @type {Set<import("node:net").Socket>} */
  const open = new Set();
  let [port, connections] = [0, 0];
  const server = createServer((near) => {
    const connection = (connections += 1);
    const far = connect(port, "127.0.0.1");
    const own = /** @type {Exchange[]} */ ([]);
    const asked = messages((message) => {
      const exchange = { ...message, connection, at: performance.now(), answer: null };
      own.push(exchange);
      exchanges.push(exchange);
    });
    const answered = messages((message) => {
      const exchange = own.find(({ answer }) => answer === null);
      if (exchange) exchange.answer = message;
    });
    for (const [from, to, hear] of /** @type {const} */ ([[near, far, asked], [far, near, answered]])) {
      open.add(from);
      from.setNoDelay(true);
      from.on("data", (bytes) => {
        hear(bytes);
        to.write(bytes);
      });
      from.on("end", () => to.end());
      from.on("error", () => to.destroy());
      from.on("close", () => open.delete(from));
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${address.port}`,
    /** What went over it, in the order of the requests. */
    exchanges,
    /** Leads it to an address. @param {string} to */
    lead: (to) => void (port = Number(new URL(to).port)),
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
};
