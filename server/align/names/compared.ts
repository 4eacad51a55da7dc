/** Compared names: what is weighed of a name in a document and of one that is known. */

import type { Comparison, PairModel } from "../judge-pair.ts";
import type { NameForm } from "./name-form.ts";

/**
 * `rivals`, `shared` and `documents` tell of the known name of a pair; of the other they are empty.
 */
export interface Compared<Form extends NameForm = NameForm> {
  readonly label: string;
  readonly form: Form;
  /** How many others the new name could be as well. */
  readonly rivals: number;
  /** Rare names that a document of each gives. */
  readonly shared: readonly string[];
  /** Documents that give the known name. */
  readonly documents: number;
  /** Whether both stand in one document, which named them apart. */
  readonly isOwn: boolean;
}

export type NameComparison<Form extends NameForm> = Comparison<Compared<Form>>;
export type NameModel<Form extends NameForm> = PairModel<Compared<Form>>;

/** Log-odds that two names under one key are one, before they are compared. */
export const PRIOR = -4;
/** Log-odds of what rules a pair out, whatever else is found. */
export const RULED_OUT = -15;
/** Of every rare name that both documents give, up to the fourth: they tell the same story. */
const SHARED_WEIGHT = 0.9;
const MOST_SHARED = 4;
/** Of a rival, up to the second. */
const RIVAL_WEIGHT = -4;
const MOST_RIVALS = 2;

/** Both documents give the same rare names. */
export function compareStories(_: Compared, { shared }: Compared) {
  if (shared.length === 0) return undefined;
  const named = shared.slice(0, 3).map((name) => `“${name}”`);
  const weight = SHARED_WEIGHT * Math.min(MOST_SHARED, shared.length);
  return { rule: "story", weight, text: `both reports also name ${listed(named)}` };
}

/** Others could be meant as well. */
export function compareRivals(one: Compared, { rivals }: Compared) {
  if (rivals === 0) return undefined;
  const weight = RIVAL_WEIGHT * Math.min(MOST_RIVALS, rivals);
  return { rule: "rivals", weight, text: `“${one.label}” may be another of that name as well` };
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
