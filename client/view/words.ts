/** The schema's words as a reader reads them. */

import type {
  Bound,
  Certainty,
  ClaimLinkKind,
  ComparisonGroup,
  EdgeKind,
  Independence,
  NodeKind,
  OriginKind,
  ReviewState,
  SourceCount,
  Stance,
  TextDependenceKind,
} from "../query/generated/graphql.ts";
import type { Maker } from "../state/filters.ts";

export const KIND_WORDS: Readonly<Record<NodeKind, string>> = {
  DOCUMENT: "Document",
  CLAIM: "Claim",
  ACTOR: "Actor",
  EVENT: "Event",
  PLACE: "Place",
};

export const KIND_PLURALS: Readonly<Record<NodeKind, string>> = {
  DOCUMENT: "Documents",
  CLAIM: "Claims",
  ACTOR: "Actors",
  EVENT: "Events",
  PLACE: "Places",
};

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  ASSERTS: "asserts",
  DENIES: "denies",
  QUESTIONS: "questions",
  DECLINES: "declines to confirm",
  RETRACTS: "retracts",
  UNCOMMITTED: "takes no side",
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  CERTAIN: "as certain",
  PROBABLE: "as probable",
  POSSIBLE: "as possible",
  UNSTATED: "certainty unstated",
};

export const RELATION_WORDS: Readonly<Record<EdgeKind, string>> = {
  MENTION: "is named in",
  APPEARANCE: "appears in",
  ATTRIBUTION: "is attributed to",
  SUPPORTS: "supports",
  CONTRADICTS: "contradicts",
  REFINES: "refines",
  UPDATES: "updates",
  PARTICIPANT: "takes part",
  LOCATED_AT: "is located at",
  PART_OF: "is part of",
  AFFILIATED_WITH: "is affiliated with",
  STANDS_FOR: "stands for",
  PUBLISHED_BY: "is published by",
  ABOUT: "is about",
  SHARED_TEXT: "shares wording",
};

export const SOURCE_WORDS: Readonly<Record<SourceCount, string>> = {
  ONE: "One document",
  SEVERAL: "Several documents",
  INDEPENDENT: "Independent origins",
};

export const REVIEW_WORDS: Readonly<Record<ReviewState, string>> = {
  ACCEPTED: "Accepted",
  REJECTED: "Rejected",
  NONE: "Not reviewed",
};

export const MAKER_WORDS: Readonly<Record<Maker, string>> = {
  PERSON: "Encoded by people",
  PROGRAM: "Read by a program",
};

/** How a link reads from the claim that has it; `inverse` when it runs from the other one. */
export function linkWords(kind: ClaimLinkKind, inverse: boolean): string {
  switch (kind) {
    case "SUPPORTS":
      return inverse ? "Supported by" : "Supports";
    case "CONTRADICTS":
      return "Contradicts";
    case "REFINES":
      return inverse ? "More precisely said by" : "Says more precisely than";
    case "UPDATES":
      return inverse ? "Updated by" : "Updates";
  }
}

export const INDEPENDENCE_WORDS: Readonly<Record<Independence, string>> = {
  INDEPENDENT: "independent origins",
  DEPENDENT: "dependent",
  NOT_ESTABLISHED: "independence not established",
};

export const CREDIBILITY_WORDS: readonly string[] = [
  "",
  "confirmed by independent sources",
  "probably true",
  "possibly true",
  "doubtful",
  "improbable",
  "cannot be judged",
];

export const ORIGIN_WORDS: Readonly<Record<OriginKind, string>> = {
  NAMED: "named source",
  UNNAMED: "unnamed source",
  DOCUMENT: "the document’s own voice",
};

export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  EXACTLY: "exactly",
  ABOUT: "about",
  AT_LEAST: "at least",
  MORE_THAN: "more than",
  AT_MOST: "at most",
  LESS_THAN: "less than",
};

export const DEPENDENCE_WORDS: Readonly<Record<TextDependenceKind, string>> = {
  NEAR_COPY: "One is nearly a copy of the other",
  SHARED_WIRE_PROSE: "Both carry prose of one agency or release",
  SHARED_UTTERANCES: "They quote the same utterances and share little other wording",
  NONE_DETECTED: "No wording in common beyond chance was found",
};

/** The same in a word or two. */
export const DEPENDENCE_SHORT: Readonly<Record<TextDependenceKind, string>> = {
  NEAR_COPY: "nearly a copy",
  SHARED_WIRE_PROSE: "prose of one agency",
  SHARED_UTTERANCES: "the same quotations",
  NONE_DETECTED: "none detected",
};

interface GroupWords {
  readonly sign: string;
  readonly title: string;
  readonly hint: string;
}

/** How a group of Compare is headed; `several` when more than two documents are compared. */
export function groupWords(group: ComparisonGroup, several: boolean): GroupWords {
  switch (group) {
    case "DIFFER":
      return { sign: "≠", title: "Differ", hint: "cannot both be so, or sides are taken" };
    case "MORE_SPECIFIC":
      return { sign: "⊂", title: "One is more specific", hint: "or more recent" };
    case "SUPPORT":
      return { sign: "=", title: "One supports the other", hint: "makes it more plausible" };
    case "SAME_IN_OTHER_WORDS":
      return { sign: "≈", title: "The same in other words", hint: "" };
    case "ALL_SAY":
      return {
        sign: "≡",
        title: several ? "All say the same" : "Both say the same",
        hint: "in the same words",
      };
    case "SOME_SAY":
      return { sign: "∃", title: "Some say it", hint: "several documents, not all" };
    case "ONLY_ONE":
      return { sign: "1", title: "Only one says it", hint: "the others do not state it" };
  }
}

/** A number with its noun: `1 claim`, `2 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A quote within quotation marks, without doubling those that it has or begins to have. */
export function quoted(exact: string): string {
  const trimmed = exact.trim();
  if (/^[“"‘]/u.test(trimmed) && /[”"’]$/u.test(trimmed)) return trimmed;
  return `“${withoutLoneMarks(trimmed)}”`;
}

/** Without a mark at the beginning that nothing closes, or one at the end that nothing opened. */
function withoutLoneMarks(text: string): string {
  const opened = text.split("“").length;
  const closed = text.split("”").length;
  if (text.startsWith("“") && opened > closed) return text.slice(1);
  if (text.endsWith("”") && closed > opened) return text.slice(0, -1);
  return text;
}

/** What is said after a pin was put in or taken out, or could not be. */
export function pinWords(isDone: boolean): string {
  return isDone ? "Pin changed" : "Only a node that is drawn can be pinned";
}
