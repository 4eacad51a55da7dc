/** Times of nodes: when what a node stands for was, as far as that is known. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { TimeSpan } from "../model/time-span.ts";
import { appearancesOf, occasionOf } from "./appearances.ts";
import type { InGraph, NodeInGraph } from "./in-graph.ts";

/**
 * An event's time, a document's publication; of a claim the time that it speaks of, else when it
 * was first said, as far as an appearance or its occasion tells. Actors and places have none.
 */
export function timeOf({ graph, record }: NodeInGraph): TimeSpan | undefined {
  switch (record.type) {
    case "document":
      return record.published?.value;
    case "event":
      return record.time;
    case "claim":
      return record.time ?? firstSaid({ graph, record });
    case "actor":
    case "place":
      return undefined;
  }
}

/** When the last source of an appearance said it: as it is told, else when its occasion was. */
export function saidAt(appearance: InGraph<AppearanceRecord>): TimeSpan | undefined {
  return appearance.record.saidAt ?? occasionOf(appearance)?.record.time;
}

/** The earliest time at which a source is known to have said it. */
function firstSaid(claim: InGraph<ClaimRecord>): TimeSpan | undefined {
  const times = appearancesOf(claim).flatMap((appearance) => {
    const said = saidAt(appearance);
    return said?.start === undefined ? [] : [said];
  });
  return times.toSorted((one, two) => ((one.start ?? "") < (two.start ?? "") ? -1 : 1))[0];
}
