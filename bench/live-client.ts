/** Live clients: whoever corrects a collection through HTTP, and whoever is told of it. */

import { liveClient } from "../tests/support/live.ts";

/** What the page asks of each change. */
const CHANGES = `subscription ($collection: ID!, $after: Int!) {
  changes(collection: $collection, after: $after) {
    version entries { id action summary by { kind name } about { id node { id } } }
  }
}`;

const ADD_NOTE = `mutation ($input: AddNoteInput!) {
  addNote(input: $input) { version entries { id action summary } changed { id } }
}`;

const VERSION = "query ($collection: ID!) { collection(id: $collection) { version } }";

/** A collection at a server, and a record of it that notes can be about. */
export interface Corrected {
  readonly origin: string;
  readonly id: string;
  readonly record: string;
}

/** Somebody who is told of changes. */
export interface Subscriber {
  /** Resolves to the instant (`performance.now()`) at which the change of `version` came. */
  readonly has: (version: number) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Adds a note. Returns the version that acknowledges it. @throws {Error} when it was refused */
export async function addNote({ origin, id, record }: Corrected, text: string): Promise<number> {
  const input = { collection: id, record, text };
  const { addNote: change } = await ask<{ readonly addNote: { readonly version: number } }>(
    origin,
    { query: ADD_NOTE, variables: { input } },
  );
  return change.version;
}

/** The version at which a server has a collection, which it opens for that. */
export async function versionAt({ origin, id }: Corrected): Promise<number> {
  const { collection } = await ask<{ readonly collection: { readonly version: number } }>(origin, {
    query: VERSION,
    variables: { collection: id },
  });
  return collection.version;
}

async function ask<Data>(origin: string, asked: unknown): Promise<Data> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  const { data, errors } = (await response.json()) as {
    readonly data: Data;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (errors === undefined) return data;
  throw new Error(errors.map(({ message }) => message).join("; "));
}

/** Subscribes to what comes after version `after`. */
export function subscribe({ origin, id }: Corrected, after: number): Subscriber {
  const came = new Map<number, number>();
  const waiting = new Map<number, (at: number) => void>();
  const client = liveClient(origin);
  const changes = client.iterate<{ readonly changes: { readonly version: number } }>({
    query: CHANGES,
    variables: { collection: id, after },
  });
  const ended = (async () => {
    let last = after;
    for await (const { data, errors } of changes) {
      const at = performance.now();
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("; "));
      const version = data?.changes.version ?? last;
      // A part can have several changes: all of them came with it.
      for (let number = last + 1; number <= version; number += 1) {
        came.set(number, at);
        waiting.get(number)?.(at);
        waiting.delete(number);
      }
      last = version;
    }
  })();
  return {
    has: (version) => {
      const at = came.get(version);
      if (at !== undefined) return Promise.resolve(at);
      const arrived = new Promise<number>((resolve) => void waiting.set(version, resolve));
      return Promise.race([
        arrived,
        ended.then(() => {
          throw new Error("The subscription has ended");
        }),
      ]);
    },
    stop: async () => {
      await client.dispose();
      await ended.catch(() => {});
    },
  };
}
