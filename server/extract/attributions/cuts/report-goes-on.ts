/** The report goes on: `was a "distortion," describing the team`, where what follows is the reporter's. */

import type { TokenSpan } from "../../analysed-text.ts";
import type { RoleSpan } from "../roles.ts";
import type { Bounded } from "./bounded.ts";
import { contentOf } from "./bounded.ts";

/** Words before a quotation that an apposition explains at most: "him a". */
const FEW = 2;

/** The content up to a quotation's end behind which a sentence, a participle or an apposition begins. */
export function reportGoesOn(bounded: Bounded): readonly RoleSpan[] | undefined {
  const { content, inside } = bounded;
  const quotation = inside.find(
    (one) => one.first > content.first && one.last < content.last && isFollowed(bounded, one),
  );
  return quotation && [contentOf({ first: content.first, last: quotation.last })];
}

function isFollowed({ tokens, content, inside }: Bounded, { first, last }: TokenSpan): boolean {
  const [mark, next] = [tokens[last - 2], tokens[last]];
  if (mark === undefined || next === undefined) return false;
  if (/^[.?!]$/u.test(mark.text)) return /^\p{Lu}|^-/u.test(next.text);
  if (mark.text !== ",") return false;
  if (next.pos === "VERB") return next.lower.endsWith("ing") && next.lower !== "including";
  return next.pos === "DET" && first - content.first <= FEW && inside.length === 1;
}
