/** Edited records: a record with the changes of later edits. */

import type { EditRecord } from "./edit.ts";
import type { LogRecord } from "./record.ts";

/** `base` with `edits` applied in their order; null takes a field away. `base` itself without any. */
export function withEdits<Edited extends LogRecord>(
  base: Edited,
  edits: readonly EditRecord[],
): Edited {
  if (edits.length === 0) return base;
  const fields = new Map<string, unknown>(Object.entries(base));
  for (const { changes } of edits) {
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) fields.delete(name);
      else if (value !== undefined) fields.set(name, value);
    }
  }
  // An edit changes fields of the type that it is of, each to a value that this field can have.
  return Object.fromEntries(fields) as unknown as Edited;
}
