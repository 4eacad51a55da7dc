/** Sides: who speaks or acts for whom, as far as their names tell. */

import type { NodeId } from "../../model/ids.ts";
import type { CalledNode } from "./claim-frame.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import type { Grounds } from "./compare-claims.ts";

/** Presidents after whom an administration of the United States is named. */
const PRESIDENTS = new Set(
  "kennedy johnson nixon ford carter reagan bush clinton obama trump biden".split(" "),
);
const GOVERNMENT = "unitedstates government";

/** Whether both are said by one speaker, or by a leader and the administration named after them. */
export function areOneSide(
  { speaker: one, called: ofOne }: ClaimProfile,
  { speaker: two, called: ofTwo }: ClaimProfile,
  { canonical }: Grounds,
): boolean {
  if (one === undefined || two === undefined) return false;
  if (canonical(one) === canonical(two)) return true;
  const [first, second] = [formsOf(one, ofOne), formsOf(two, ofTwo)];
  return first.some((form) => second.some((other) => isNamedAfter(form, other)));
}

function formsOf(id: NodeId, called: readonly CalledNode[]): CalledNode["forms"] {
  return called.find((node) => node.id === id)?.forms ?? [];
}

function isNamedAfter(one: readonly string[], two: readonly string[]): boolean {
  return isOfficeOf(one, two) || isOfficeOf(two, one);
}

/** "Trump administration", of Donald Trump. */
function isOfficeOf(office: readonly string[], leader: readonly string[]): boolean {
  const isOffice = /^(?:administration|government|campaign)$/u.test(office.at(-1) ?? "");
  return isOffice && office.length > 1 && leader.at(-1) === office.at(-2);
}

/** Whether an actor is the government of the United States, or an administration of it. */
export function partyOf(
  id: NodeId,
  called: readonly CalledNode[],
): "government" | "administration" | undefined {
  const forms = formsOf(id, called);
  if (forms.some((form) => form.join(" ") === GOVERNMENT)) return "government";
  const isAdministration = forms.some(
    (form) => form.at(-1) === "administration" && PRESIDENTS.has(form.at(-2) ?? ""),
  );
  return isAdministration ? "administration" : undefined;
}
