/** Kinds of events: which words name one, and who takes part in which role. */

/** Where a participant stands: before an active verb, after it, or behind a preposition. */
export type Slot =
  | "subject"
  | "object"
  | "by"
  | "of"
  | "on"
  | "against"
  | "with"
  | "for"
  | "to"
  | "between";

export interface EventKind {
  readonly type: string;
  /** Done to bodies and things: a place that it is done to is a target and not an actor. */
  readonly isForce?: boolean | undefined;
  /** Lemmas of verbs that name it. */
  readonly verbs: readonly string[];
  /** Lemmas of nouns that name it; "plural only" ones end with `s`. */
  readonly nouns: readonly string[];
  /** The noun that its name is built with when a verb tells of it. */
  readonly noun: string;
  /** The preposition that joins the noun and what the verb is done to. */
  readonly preposition: "of" | "on" | "against" | "with" | "for" | "by";
  /** What "X's" is before its noun: in "X's arrest" who it is done to, in "X's attack" who does it. */
  readonly possessor?: "object" | undefined;
  /** What somebody is who stands there; a slot that is left out has no participant. */
  readonly roles: Partial<Readonly<Record<Slot, string>>>;
}

/** Roles of what one does to another: "X attacks Y", "attack on Y by X". */
export function doneTo(agent: string, patient: string): EventKind["roles"] {
  return { subject: agent, by: agent, object: patient, of: patient, on: patient, against: patient };
}

/** Roles of what several do together: "X meets Y", "talks between X and Y". */
export function between(party: string): EventKind["roles"] {
  return { subject: party, by: party, object: party, with: party, between: party, of: party };
}
