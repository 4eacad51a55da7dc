/** The known version: how far a collection's log is known to be, so that no answer is older. */

import type { QueryClient } from "@tanstack/react-query";

/** Kept beside the answers, though nothing is asked for it. */
function keyOf(collection: string): readonly string[] {
  return ["version", collection];
}

/** The newest version of a collection that the page was told of; undefined before it was of any. */
export function knownVersion(client: QueryClient, collection: string): number | undefined {
  return client.getQueryData<number>(keyOf(collection));
}

/** Takes note of a version; one that is older than what is known changes nothing. */
export function raiseVersion(client: QueryClient, collection: string, version: number): void {
  const known = knownVersion(client, collection);
  if (known !== undefined && known >= version) return;
  client.setQueryDefaults(keyOf(collection), { gcTime: Number.POSITIVE_INFINITY });
  client.setQueryData(keyOf(collection), version);
}
