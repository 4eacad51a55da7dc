/** Filters: what of the collection is shown. What is filtered out is removed, never only dimmed. */

import type {
  EdgeKind,
  MethodKind,
  NodeKind,
  ReviewState,
  SourceCount,
  Stance,
} from "../query/generated/graphql.ts";

export const NODE_KINDS = [
  "DOCUMENT",
  "CLAIM",
  "ACTOR",
  "EVENT",
  "PLACE",
] as const satisfies readonly NodeKind[];
export const EDGE_KINDS = [
  "CONTRADICTS",
  "REFINES",
  "SUPPORTS",
  "UPDATES",
  "APPEARANCE",
  "ATTRIBUTION",
  "ABOUT",
  "PARTICIPANT",
  "LOCATED_AT",
  "PART_OF",
  "AFFILIATED_WITH",
  "STANDS_FOR",
  "PUBLISHED_BY",
  "SHARED_TEXT",
  "MENTION",
] as const satisfies readonly EdgeKind[];
export const SOURCE_COUNTS = [
  "ONE",
  "SEVERAL",
  "INDEPENDENT",
] as const satisfies readonly SourceCount[];
export const STANCES = [
  "ASSERTS",
  "DENIES",
  "QUESTIONS",
  "DECLINES",
  "RETRACTS",
  "UNCOMMITTED",
] as const satisfies readonly Stance[];
export const REVIEW_STATES = [
  "ACCEPTED",
  "REJECTED",
  "NONE",
] as const satisfies readonly ReviewState[];

/** Who first recorded a node: somebody who encoded it, or a program that read it. */
export const MAKERS = ["PERSON", "PROGRAM"] as const;
export type Maker = (typeof MAKERS)[number];

/** The schema's words for who that is. */
export const METHODS_OF_MAKER: Readonly<Record<Maker, readonly MethodKind[]>> = {
  PERSON: ["PERSON"],
  PROGRAM: ["RULE", "MODEL"],
};

/** All that is given must hold; an empty list of sources, stances, reviews or makers asks for nothing. */
export interface Filters {
  readonly kinds: readonly NodeKind[];
  readonly relations: readonly EdgeKind[];
  readonly sources: readonly SourceCount[];
  readonly stances: readonly Stance[];
  readonly reviews: readonly ReviewState[];
  readonly makers: readonly Maker[];
  /** Ids of single nodes taken out of the picture. */
  readonly hidden: readonly string[];
  /** Claims and events of no earlier day, `YYYY-MM-DD`; undefined asks for nothing. */
  readonly from: string | undefined;
  /** Claims and events of no later day. */
  readonly to: string | undefined;
}

/** What is shown at first: the documents, the claims, and who said them. */
export const DEFAULT_FILTERS: Filters = {
  kinds: ["DOCUMENT", "CLAIM", "ACTOR"],
  relations: [
    "CONTRADICTS",
    "REFINES",
    "SUPPORTS",
    "UPDATES",
    "APPEARANCE",
    "ATTRIBUTION",
    "PUBLISHED_BY",
    "SHARED_TEXT",
  ],
  sources: [],
  stances: [],
  reviews: [],
  makers: [],
  hidden: [],
  from: undefined,
  to: undefined,
};

/** The relations without which nodes of a kind would hang in the air. */
const RELATIONS_OF_KIND: Readonly<Partial<Record<NodeKind, readonly EdgeKind[]>>> = {
  EVENT: ["ABOUT", "PARTICIPANT", "PART_OF"],
  PLACE: ["ABOUT", "LOCATED_AT", "PART_OF"],
};

/** Takes a kind of node out, or puts it in along with the relations that it hangs by. */
export function toggleKind(filters: Filters, kind: NodeKind): Filters {
  const kinds = toggle(filters.kinds, kind, NODE_KINDS);
  if (!kinds.includes(kind)) return { ...filters, kinds };
  const wanted = [...filters.relations, ...(RELATIONS_OF_KIND[kind] ?? [])];
  return { ...filters, kinds, relations: EDGE_KINDS.filter((one) => wanted.includes(one)) };
}

/** The list without `value`, or with it, in the order of `all`. */
export function toggle<Value extends string>(
  list: readonly Value[],
  value: Value,
  all: readonly Value[],
): readonly Value[] {
  return all.filter((one) => list.includes(one) !== (one === value));
}

/** Whether anything differs from what is shown at first. */
export function isDefault(filters: Filters): boolean {
  return (Object.keys(DEFAULT_FILTERS) as readonly (keyof Filters)[]).every(
    (key) => sorted(filters[key]) === sorted(DEFAULT_FILTERS[key]),
  );
}

function sorted(value: Filters[keyof Filters]): string {
  return typeof value === "object" ? value.toSorted().join() : (value ?? "");
}

/** Whether the filters ask for a time. */
export function asksTime({ from, to }: Filters): boolean {
  return from !== undefined || to !== undefined;
}

/** Whether the filters remove claims, beside what they do to other nodes. */
export function narrowsClaims(filters: Filters): boolean {
  const { sources, stances, reviews, makers, hidden } = filters;
  const lists = [sources, stances, reviews, makers, hidden];
  return lists.some(({ length }) => length > 0) || asksTime(filters);
}

/** The filters with just so much relaxed that a node of this kind is let through. */
export function filtersThatShow(filters: Filters, kind: NodeKind, id: string): Filters {
  const shown = filters.kinds.includes(kind) ? filters : toggleKind(filters, kind);
  const hidden = shown.hidden.filter((one) => one !== id);
  const madeByAnyone = { ...shown, hidden, makers: [] };
  const timeless = { ...madeByAnyone, from: undefined, to: undefined };
  if (kind === "EVENT") return timeless;
  if (kind !== "CLAIM") return madeByAnyone;
  return { ...timeless, sources: [], stances: [], reviews: [] };
}
