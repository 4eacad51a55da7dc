/** A model server: speaks the chat-completions protocol on loopback, and misbehaves when told to. */

import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";

export interface ChatBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
}

/** One request as it came in. */
export interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: ChatBody;
  /** What stands in the conversation's last question. */
  readonly question: string;
}

/** What a request gets: an answer of a model, or whatever else may happen to it. */
export type Behaviour =
  | {
      readonly type: "answer";
      readonly content: string | null;
      readonly finish?: string;
      readonly tokens?: number;
    }
  | {
      readonly type: "status";
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly type: "body"; readonly body: string }
  | { readonly type: "stall" }
  | { readonly type: "break off" };

export interface ModelServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** The most requests that it had at once. */
  readonly most: () => number;
  readonly close: () => Promise<void>;
}

/** An answer with these parts, as a model gives it that keeps to the schema. */
export function answering(parts: object, more: { readonly tokens?: number } = {}): Behaviour {
  const whole = { names: [], claims: [], events: [], dates: [], ...parts };
  return { type: "answer", content: JSON.stringify(whole), ...more };
}

/** Behaves as told, request by request; the last behaviour goes on. */
export function inTurn(
  ...behaviours: readonly Behaviour[]
): (asked: Asked, index: number) => Behaviour {
  return (_asked, index) => behaviours[Math.min(index, behaviours.length - 1)] ?? { type: "stall" };
}

export async function startModelServer(
  behave: (asked: Asked, index: number) => Behaviour | Promise<Behaviour>,
): Promise<ModelServer> {
  const asked: Asked[] = [];
  let [now, most] = [0, 0];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    now += 1;
    most = Math.max(most, now);
    response.on("close", () => (now -= 1));
    const body: ChatBody = JSON.parse((await readText(request)) || "{}");
    const one = {
      path: request.url,
      authorization: request.headers.authorization,
      body,
      question: body.messages?.at(-1)?.content ?? "",
    };
    asked.push(one);
    act(response, await behave(one, asked.length - 1));
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    most: () => most,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function act(response: ServerResponse, behaviour: Behaviour): void {
  const json = { "content-type": "application/json" };
  switch (behaviour.type) {
    case "answer": {
      const { content, finish = "stop", tokens = 100 } = behaviour;
      const usage = { prompt_tokens: tokens, completion_tokens: 0, total_tokens: tokens };
      const choices = [
        { index: 0, message: { role: "assistant", content }, finish_reason: finish },
      ];
      response.writeHead(200, json).end(JSON.stringify({ choices, usage }));
      return;
    }
    case "status": {
      const { status, message = "no", headers = {} } = behaviour;
      response.writeHead(status, { ...json, ...headers });
      response.end(JSON.stringify({ error: { message } }));
      return;
    }
    case "body":
      response.writeHead(200, json).end(behaviour.body);
      return;
    case "stall":
      response.writeHead(200, json).write(" ");
      return;
    case "break off":
      response.writeHead(200, json).write('{"choices": [');
      response.socket?.destroy();
  }
}
