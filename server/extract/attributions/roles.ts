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
