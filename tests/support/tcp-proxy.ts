/** A proxy for TCP whose lines can be cut, lose what is said, and be mended again. */

import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** What of a question is lost, together with its line: the question itself, or its answer. */
export type LostPart = "question" | "answer";

export interface TcpProxy {
  readonly port: number;
  /** Cuts all lines, and lets none through until they are mended. */
  readonly cut: () => void;
  readonly mend: () => void;
  /** The next question with these words is lost, or the answer to it; all lines are cut then. */
  readonly lose: (part: LostPart, words: string) => Promise<void>;
  /** From now on nothing reaches the near end in which these words are. */
  readonly swallow: (words: string) => void;
  readonly close: () => Promise<void>;
}

interface Loss {
  readonly part: LostPart;
  readonly words: string;
  readonly done: () => void;
}

export async function startTcpProxy(port: number): Promise<TcpProxy> {
  let isCut = false;
  let loss: Loss | undefined;
  let swallowed: string | undefined;
  const sockets = new Set<Socket>();

  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  const lose = () => {
    cut();
    loss?.done();
    loss = undefined;
  };

  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(port, "127.0.0.1");
    let loses = false;
    near.on("data", (question) => {
      loses ||= loss !== undefined && question.includes(loss.words);
      if (loses && loss?.part === "question") lose();
      else far.write(question);
    });
    far.on("data", (answer) => {
      if (loses) lose();
      else if (swallowed === undefined || !answer.includes(swallowed)) near.write(answer);
    });
    const end = () => {
      for (const socket of [near, far]) {
        sockets.delete(socket);
        socket.destroy();
      }
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true).on("error", end).on("close", end);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    mend: () => {
      isCut = false;
    },
    lose: (part, words) =>
      new Promise((done) => {
        loss = { part, words, done };
      }),
    swallow: (words) => {
      swallowed = words;
    },
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
