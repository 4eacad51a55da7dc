/** The words for who or what recorded something. */

import type { MethodPartFragment } from "../../query/generated/graphql.ts";

export interface Made {
  readonly method: MethodPartFragment;
  /** How often what reads like it is right, 0 to 1. */
  readonly confidence?: number | null | undefined;
  /** When: an ISO 8601 instant. */
  readonly at?: string | undefined;
}

/** "encoded by Ada", "read by whence-offline 1, 82 %", or "judged by alignment: names 1, 91 %". */
export function madeWords({ method, confidence }: Made, did: "read" | "judged" = "read"): string {
  const { kind, name, version } = method;
  if (kind === "PERSON") return `${did === "read" ? "encoded" : did} by ${name}`;
  const sure = confidence === null || confidence === undefined ? "" : `, ${percent(confidence)}`;
  return `${did} by ${name}${version === null ? "" : ` ${version}`}${sure}`;
}

/** What hovering tells beside: when, and what the figure means. */
export function madeTitle(
  { method, confidence, at }: Made,
  did: "read" | "judged" = "read",
): string {
  const { kind } = method;
  const isJudged = did === "judged";
  const person = isJudged ? "Judged" : "Encoded";
  const how =
    kind === "PERSON" ? person : `${isJudged ? "Judged" : "Read"} by a ${kind.toLowerCase()}`;
  const when = at === undefined ? "" : ` at ${instantWords(at)}`;
  const sure =
    confidence === null || confidence === undefined
      ? ""
      : isJudged
        ? `; its score is ${percent(confidence)}`
        : `; of what is read like this, ${percent(confidence)} is right`;
  return `${how}${when}${sure}`;
}

/** "82 %", without a line break in it. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00A0%`;
}

/** "2026-01-05 08:30 UTC". */
function instantWords(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
