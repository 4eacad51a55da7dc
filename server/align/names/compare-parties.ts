/** Comparing parties that are only described: never one for sure, whatever they are called. */

import { compareRivals, PRIOR } from "./compared.ts";
import type { Compared, NameModel } from "./compared.ts";
import type { PartyForm } from "./name-form.ts";

/** Who speaks of the matter itself; of "sources", "officials" and "critics" there are too many. */
const SPEAKERS =
  /^(?:analysts?|experts?|economists?|lawyers?|scientists?|researchers?|observers?|historians?)$/u;
/** Rare names that both reports have to give: the same story. */
const FEWEST_SHARED = 4;
/** Enough to be offered, and never enough to be one. */
const DESCRIBED_WEIGHT = 6;

/** Whether both say the same of the same kind of speaker, one perhaps in more words. */
export function areAlikeParties(one: PartyForm, two: PartyForm): boolean {
  if (!SPEAKERS.test(one.words.at(-1) ?? "")) return false;
  const [short, long] =
    one.words.length < two.words.length ? [one.words, two.words] : [two.words, one.words];
  return short.every((word) => long.includes(word)) && long.length - short.length <= 1;
}

type Party = Compared<PartyForm>;

function compareDescriptions(one: Party, two: Party) {
  if (two.isOwn || two.shared.length < FEWEST_SHARED) return undefined;
  if (!areAlikeParties(one.form, two.form)) return undefined;
  const cited = one.label === two.label ? `“${one.label}”` : `“${one.label}” and “${two.label}”`;
  return {
    rule: "description",
    weight: DESCRIBED_WEIGHT,
    text: `two reports of the same matter cite ${cited} without a name`,
  };
}

export const PARTIES: NameModel<PartyForm> = {
  prior: PRIOR,
  comparisons: [compareDescriptions, compareRivals],
};
