/** Method: who or what made a record, and when. */

import { z } from "zod";

export const METHOD_KINDS = ["person", "rule", "model"] as const;
export type MethodKind = (typeof METHOD_KINDS)[number];

/**
 * What made a record: a person by name, a rule of ours, or a model with its version. `subject` is
 * who the person is to whatever signed them in: names may be shared, subjects are not.
 */
export interface Method {
  readonly kind: MethodKind;
  readonly name: string;
  readonly version?: string | undefined;
  readonly subject?: string | undefined;
}

export const methodSchema = z.strictObject({
  kind: z.enum(METHOD_KINDS),
  name: z.string().min(1),
  version: z.string().min(1).optional(),
  subject: z.string().min(1).optional(),
});

/** The PROV-O part of a record: `at` is an ISO 8601 instant in UTC. */
export interface Made {
  readonly by: Method;
  readonly at: string;
}

export const madeSchema = z.strictObject({
  by: methodSchema,
  at: z.iso.datetime(),
});

/** Whether two records were made by one person, rule or model; a person may change their name. */
export function isSameMaker(one: Method, two: Method): boolean {
  if (one.kind !== two.kind) return false;
  const areKnown = one.subject !== undefined && two.subject !== undefined;
  if (areKnown) return one.subject === two.subject;
  return one.name === two.name && one.subject === two.subject;
}
