/** Comparing times: at the precision in which each is known. */

import type { TimeSpan } from "../../model/time-span.ts";

/** How the first stands to the second; undefined when one of them is not known. */
export type TimeRelation = "same" | "narrower" | "wider" | "apart";

export function compareTimes(
  one: TimeSpan | undefined,
  two: TimeSpan | undefined,
): TimeRelation | undefined {
  if (one === undefined || two === undefined) return undefined;
  if (one.edtf === two.edtf) return "same";
  const [first, second] = [endsOf(one.edtf), endsOf(two.edtf)];
  const relations = [compareDates(first.start, second.start), compareDates(first.end, second.end)];
  if (relations.includes("apart")) {
    if (haveOtherEnds(one.edtf, two.edtf)) return "apart";
    return isInside(one, two) ? "narrower" : outsideOrApart(one, two);
  }
  if (relations.every((relation) => relation === "same")) return "same";
  if (!relations.includes("wider")) return "narrower";
  return relations.includes("narrower") ? "same" : "wider";
}

/** "From May 13 to 29" is no more precise than "from May 1 to 29": both tell its ends to the day. */
function haveOtherEnds(one: string, two: string): boolean {
  const ends = [one, two].map((edtf) => edtf.split("/").filter((end) => end !== ".."));
  return ends.every((list) => list.length === 2) && new Set(ends.flat().map(precision)).size === 1;
}

/** "2016-05-13" is as precise as any that is as long. */
function precision(edtf: string): number {
  return edtf.length;
}

function outsideOrApart(one: TimeSpan, two: TimeSpan): TimeRelation {
  return isInside(two, one) ? "wider" : "apart";
}

/** A closed time that lies wholly in another closed one. */
function isInside(inner: TimeSpan, outer: TimeSpan): boolean {
  if (inner.start === undefined || inner.end === undefined) return false;
  if (outer.start === undefined || outer.end === undefined) return false;
  return inner.start >= outer.start && inner.end <= outer.end;
}

function endsOf(edtf: string): { readonly start: string; readonly end: string } {
  const [start = "", end] = edtf.split("/");
  return { start, end: end ?? start };
}

/** `2025-09-02` is narrower than `2025-09`. */
function compareDates(one: string, two: string): TimeRelation {
  if (one === two) return "same";
  if (one.startsWith(`${two}-`)) return "narrower";
  return two.startsWith(`${one}-`) ? "wider" : "apart";
}
