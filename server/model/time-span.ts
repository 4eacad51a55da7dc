/** Time spans: dates and intervals at the precision in which they are known, in EDTF. */

import { z } from "zod";

/**
 * A time as it is known: `edtf` at its true precision (ISO 8601-2:2019, level 1: `2025-09`,
 * `2018/2019`, `2025-12-31`, `2026-01-01/..`).
 *
 * `start` and `end` are the earliest and latest calendar days it covers (`YYYY-MM-DD`, both
 * inclusive), absent on an open side. `stated` is the document's own wording ("Wednesday").
 * `inferred` is true when the document does not state the date outright; `ground` then says how it
 * was resolved.
 */
export interface TimeSpan {
  readonly edtf: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly stated?: string | undefined;
  readonly inferred: boolean;
  readonly ground?: string | undefined;
}

export const timeSpanSchema = z.strictObject({
  edtf: z.string().min(1),
  start: z.iso.date().optional(),
  end: z.iso.date().optional(),
  stated: z.string().min(1).optional(),
  inferred: z.boolean(),
  ground: z.string().min(1).optional(),
});
