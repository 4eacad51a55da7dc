/** Passages: the places in the documents on which a selection rests, in reading order. */

import type { SelectedNode } from "../../query/queries.ts";

/** Words that carry the selection, or words that say whose they are. */
export type PassageTone = "words" | "source";

export interface Passage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly tone: PassageTone;
}

interface Quoting {
  readonly document: { readonly id: string };
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
}

/** Each place once; of two at one place the words that carry come first. */
export function passagesOf(node: SelectedNode): readonly Passage[] {
  const found = quotingsOf(node).flatMap(({ document, quotes }) =>
    quotes.map(({ start, end }) => ({ document: document.id, start, end, tone: "words" as const })),
  );
  const sources = node.__typename === "Claim" ? node.appearances.flatMap(sourcesOf) : [];
  return unique([...found, ...sources]);
}

/** The passages of one document that carry the selection, by place. */
export function passagesIn(passages: readonly Passage[], document: string): readonly Passage[] {
  return passages
    .filter((passage) => passage.document === document && passage.tone === "words")
    .toSorted((one, two) => one.start - two.start || one.end - two.end);
}

function quotingsOf(node: SelectedNode): readonly Quoting[] {
  switch (node.__typename) {
    case "Claim":
      return node.appearances;
    case "Actor":
      return [...node.mentions, ...node.said];
    case "Place":
    case "Event":
      return node.mentions;
    case "Statement":
    case "TextDependence":
    case "ClaimLink":
    case "IdentityJudgement":
      return node.evidence;
    case "Appearance":
    case "Mention":
      return [node];
    default:
      return [];
  }
}

interface Attributed {
  readonly document: { readonly id: string };
  readonly chain: readonly { readonly quotes: Quoting["quotes"] }[];
}

function sourcesOf({ document, chain }: Attributed): readonly Passage[] {
  return chain.flatMap(({ quotes }) =>
    quotes.map(({ start, end }) => ({
      document: document.id,
      start,
      end,
      tone: "source" as const,
    })),
  );
}

function unique(passages: readonly Passage[]): readonly Passage[] {
  const known = new Map<string, Passage>();
  for (const passage of passages) {
    const key = `${passage.document} ${passage.start} ${passage.end}`;
    if (!known.has(key)) known.set(key, passage);
  }
  return [...known.values()];
}
