/** Told that: `told the crowd that "we will win"`, where whom it was told is no part of the content. */

import type { RoleSpan } from "../roles.ts";
import type { Bounded } from "./bounded.ts";
import { contentOf } from "./bounded.ts";

/** The content from "that" on, when it stands before a quotation and the cue is one of telling. */
export function toldThat({
  tokens,
  content,
  inside,
  before: cue,
}: Bounded): readonly RoleSpan[] | undefined {
  if (cue?.role !== "cue" || cue.last !== content.first) return undefined;
  const tells = tokens.slice(cue.first, cue.last).some(({ lemma }) => lemma === "tell");
  const that = inside[0] === undefined ? 0 : inside[0].first - 1;
  if (!tells || that <= content.first || tokens[that]?.lower !== "that") return undefined;
  return [contentOf({ first: that, last: content.last })];
}
