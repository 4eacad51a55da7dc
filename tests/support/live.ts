/** Clients of subscriptions for tests: the real protocol over a real WebSocket. */

import { createClient } from "graphql-ws";
import type { Client } from "graphql-ws";
import WebSocket from "ws";

export interface LiveOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly connectionParams?: Readonly<Record<string, unknown>>;
}

/** A client that opens one connection to the server at `origin` when it is asked first. */
export function liveClient(
  origin: string,
  { headers, connectionParams }: LiveOptions = {},
): Client {
  class WithHeaders extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { ...headers } });
    }
  }
  return createClient({
    url: `${origin.replace("http", "ws")}/graphql`,
    webSocketImpl: WithHeaders,
    retryAttempts: 0,
    ...(connectionParams !== undefined && { connectionParams }),
  });
}
