/** Stages: alignment goes kind by kind, and each kind rests on what was judged before it. */

import type { NodeId } from "../model/ids.ts";
import type { JudgementRecord } from "../model/judgement.ts";
import type { DocumentView } from "./document-view.ts";

type Recorded = "type" | "id" | "collection" | "made";
type ContentOf<Kept extends JudgementRecord> = Kept extends JudgementRecord
  ? Omit<Kept, Recorded>
  : never;

/**
 * A judgement as a stage makes it: `rule` is the name of what made it. In a pair the node of the newer
 * document is the source, unless the verdict has a direction of its own. `evidence` are the words of
 * both, each document's in an entry of its own; of two texts, the aligned passages: the first entry's
 * positions in the source answer the second's in the target, one by one.
 */
export type Judged = ContentOf<JudgementRecord> & { readonly rule: string };

/** What is known of identity while a document is judged. */
export interface Identities {
  /** The id under which a node is known, with what the stages before found of the new document. */
  readonly canonical: (id: NodeId) => NodeId;
  /** All ids of the log that are one with `id`; itself alone when there are none. */
  readonly members: (id: NodeId) => readonly NodeId[];
  /** Whether somebody judged two nodes, or any two that are one with them, to be different. */
  readonly areApart: (one: NodeId, two: NodeId) => boolean;
}

/**
 * One kind of thing that is aligned. A stage keeps what it needs of the documents it was given, under
 * keys by which candidates are found: judging one more document looks at those alone, so that its cost
 * hardly grows with the collection.
 */
export interface Stage {
  /** Takes a document with all that was read in it; one that comes again is as it is now: more was read, or a node edited. */
  readonly take: (view: DocumentView, identities: Identities) => void;
  /**
   * What is found of a document's nodes, among themselves and against all that was taken; the same for
   * the same documents in the same order. Nothing is changed.
   */
  readonly judge: (view: DocumentView, identities: Identities) => readonly Judged[];
}
