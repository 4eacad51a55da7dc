/** Comparing participants and places: who was in it, in which role, and where. */

import type { Finding } from "../judge-pair.ts";
import type { EventProfile, Known } from "./event-profile.ts";

/** Log-odds; set by hand and checked on pairs of reports of one day. */
const WEIGHT = {
  samePerson: 1.5,
  sameBody: 1,
  /** Bodies stand for one another ("Washington", "the Trump administration"). */
  otherPerson: -4,
  otherBody: -1,
  /** Nobody dies twice. */
  sameDead: 2,
  samePlace: 1,
  otherPlace: -1.5,
} as const;

const DEAD = new Set(["deceased", "killed"]);

/** Those that both give in one role; without any, a role that each gives to somebody else. */
export function compareParticipants(one: EventProfile, two: EventProfile): Finding | undefined {
  const rule = "participants";
  const shared = one.participants.filter((own) =>
    two.participants.some(({ id, role }) => id === own.id && role === own.role),
  );
  if (shared.length > 0) {
    const weight = Math.max(...shared.map(({ isPerson }) => weightOf(isPerson)));
    const isDeath = shared.some(({ isPerson, role }) => isPerson && DEAD.has(role));
    const more = (shared.length > 1 ? WEIGHT.sameBody : 0) + (isDeath ? WEIGHT.sameDead : 0);
    const named = [...new Set(shared.map(({ name, role }) => `${name} (${role})`))];
    return { rule, weight: weight + more, text: `both name ${listed(named)}` };
  }
  for (const own of one.participants) {
    const rival = two.participants.find(({ role }) => role === own.role);
    if (rival === undefined) continue;
    const weight = own.isPerson && rival.isPerson ? WEIGHT.otherPerson : WEIGHT.otherBody;
    const text = `one has ${own.name} as ${own.role}, the other ${rival.name}`;
    return { rule, weight, text };
  }
  return undefined;
}

function weightOf(isPerson: boolean): number {
  return isPerson ? WEIGHT.samePerson : WEIGHT.sameBody;
}

export function comparePlaces(one: EventProfile, two: EventProfile): Finding | undefined {
  if (one.places.length === 0 || two.places.length === 0) return undefined;
  const shared = one.places.filter(({ id }) => two.places.some((place) => place.id === id));
  const rule = "places";
  if (shared.length > 0) {
    return { rule, weight: WEIGHT.samePlace, text: `both place it in ${namesOf(shared)}` };
  }
  const text = `one places it in ${namesOf(one.places)}, the other in ${namesOf(two.places)}`;
  return { rule, weight: WEIGHT.otherPlace, text };
}

function namesOf(known: readonly Known[]): string {
  return listed([...new Set(known.map(({ name }) => name))]);
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
