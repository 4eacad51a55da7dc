/** Claims: propositions that can be true or false, one node however many documents carry them. */

import { z } from "zod";
import type { ClaimId } from "./ids.ts";
import { quantitySchema } from "./quantity.ts";
import { idSchema, readingFields } from "./record-fields.ts";
import { timeSpanSchema } from "./time-span.ts";

/** Characters of a `shortLabel`: two lines of about 18 on the canvas. */
export const SHORT_LABEL_LENGTH = 32;

/** A proposition, worded so that `text` reads on its own; `shortLabel` is for the canvas. */
export const claimRecordSchema = z
  .strictObject({
    type: z.literal("claim"),
    id: idSchema<ClaimId>("claim"),
    ...readingFields,
    text: z.string().min(1),
    shortLabel: z.string().min(1).max(SHORT_LABEL_LENGTH),
    quantities: z.array(quantitySchema.readonly()).readonly(),
    time: timeSpanSchema.readonly().optional(),
  })
  .readonly();

export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/** Words that tell nothing at the end of a label. */
const OPEN_END =
  /(?:\s+(?:of|to|in|on|at|by|for|from|with|as|and|or|but|that|if|an?|the|may|will|ha[sd]|have|is|are|was|were|its|his|her|their|no|not|into|than|per))+$/iu;

/** The whole words at the beginning of a text that a label has room for; it does not end with "of" or "the". */
export function shortLabelOf(text: string): string {
  if (text.length <= SHORT_LABEL_LENGTH) return text;
  const cut = text.slice(0, SHORT_LABEL_LENGTH + 1);
  const end = cut.lastIndexOf(" ");
  const label = (end > 0 ? cut.slice(0, end) : cut.slice(0, SHORT_LABEL_LENGTH)).trimEnd();
  return label.replace(OPEN_END, "").replace(/[\p{P}\s]+$/u, "") || label;
}
