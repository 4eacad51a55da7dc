/** The inventory of events: open, a kind more is an entry more. */

import { CONFLICT_EVENTS } from "./conflict-events.ts";
import type { EventKind } from "./event-kind.ts";
import { PUBLIC_EVENTS } from "./public-events.ts";

export const EVENT_INVENTORY: readonly EventKind[] = [
  ...CONFLICT_EVENTS.map((kind) => ({ ...kind, isForce: true })),
  ...PUBLIC_EVENTS,
];
