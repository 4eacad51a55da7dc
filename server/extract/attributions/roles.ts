/** Roles: the three parts of an attribution, as spans of tokens. */

import type { TokenSpan } from "../analysed-text.ts";

export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

/** Tokens that play one role; which attribution they belong to is not said. */
export interface RoleSpan extends TokenSpan {
  readonly role: Role;
}

/** One attribution in tokens; the spans of a role in the text's order, the source's may be none. */
export interface TokenAttribution {
  readonly source: readonly TokenSpan[];
  readonly cue: readonly TokenSpan[];
  readonly content: readonly TokenSpan[];
}

/** Attributions in the order of their cues in the text. */
export function inOrderOfCues(all: readonly TokenAttribution[]): readonly TokenAttribution[] {
  const placeOf = ({ cue }: TokenAttribution) => cue[0]?.first ?? 0;
  return all.toSorted((one, two) => placeOf(one) - placeOf(two));
}

/** 1 for each of `length` tokens that has a part in one of the attributions. */
export function maskOf(all: readonly TokenAttribution[], length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const attribution of all) {
    for (const role of ROLES) {
      for (const { first, last } of attribution[role]) mask.fill(1, first, last);
    }
  }
  return mask;
}
