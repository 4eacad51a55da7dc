/**
 * Load: keep-alive connections that ask one server as fast as it answers, for a bounded time.
 *
 * Speaks HTTP/1.1 on plain sockets, one request at a time on each, and reads of an answer only its
 * status and length: Node's own client takes longer for a request than a fast server for the answer.
 */

import { connect } from "node:net";
import type { Socket } from "node:net";

export interface Load {
  readonly host: string;
  readonly port: number;
  /** Whole requests, asked in turns. */
  readonly requests: readonly Buffer[];
  readonly connections: number;
  /** No request begins after so many milliseconds. */
  readonly ms: number;
  /** Requests at most, so that a turn ends even where time stands still. */
  readonly most: number;
}

export interface LoadFigures {
  readonly answers: number;
  readonly ms: number;
}

const HEAD_END = "\r\n\r\n";

/** Asks until the time is up and everything asked is answered. @throws {Error} at an answer but 200 */
export async function loadServer(load: Load): Promise<LoadFigures> {
  const start = performance.now();
  const turn = { asked: 0, ends: start + load.ms };
  const answers = await Promise.all(
    Array.from({ length: load.connections }, () => askInTurns(load, turn)),
  );
  return {
    answers: answers.reduce((sum, count) => sum + count, 0),
    ms: performance.now() - start,
  };
}

interface Turn {
  asked: number;
  readonly ends: number;
}

/** One connection's requests, one after the other; resolves to how many were answered. */
function askInTurns({ host, port, requests, most }: Load, turn: Turn): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    let answers = 0;
    const next = () => {
      const request = requests[turn.asked % requests.length];
      if (request === undefined || turn.asked >= most || performance.now() >= turn.ends) {
        socket.end();
        resolve(answers);
        return;
      }
      turn.asked += 1;
      socket.write(request);
    };
    readAnswers(
      socket,
      () => {
        answers += 1;
        next();
      },
      reject,
    );
    socket.once("connect", next);
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("The server closed a connection")));
  });
}

/** Calls `onAnswer` at the end of each answer. */
function readAnswers(socket: Socket, onAnswer: () => void, onError: (error: Error) => void): void {
  let head = "";
  /** Bytes of the body still to come; -1 while the head is. */
  let left = -1;
  socket.on("data", (chunk: Buffer) => {
    let at = 0;
    if (left === -1) {
      const before = head.length;
      head += chunk.toString("latin1");
      const end = head.indexOf(HEAD_END);
      if (end === -1) return;
      const length = bodyLength(head.slice(0, end));
      if (length === undefined) {
        socket.destroy();
        onError(new Error(`Unexpected answer: ${head.slice(0, 200)}`));
        return;
      }
      left = length;
      at = end + HEAD_END.length - before;
      head = "";
    }
    left -= chunk.length - at;
    if (left > 0) return;
    left = -1;
    onAnswer();
  });
}

/** The length of the body of an answer with status 200, as its head gives it. */
function bodyLength(head: string): number | undefined {
  if (!head.startsWith("HTTP/1.1 200")) return undefined;
  const length = /\r\ncontent-length: *(\d+)/iu.exec(head)?.[1];
  return length === undefined ? undefined : Number(length);
}

/** A GET request for `path`. */
export function getRequest({ host }: URL, path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`, "latin1");
}

/** A POST request with a body of JSON. */
export function postRequest({ host }: URL, path: string, body: unknown): Buffer {
  const bytes = Buffer.from(JSON.stringify(body), "utf8");
  const head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), bytes]);
}
