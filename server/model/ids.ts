/** Ids: opaque, stable, derived from content, so that the same record has the same id everywhere. */

import { createHash } from "node:crypto";

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type CollectionId = Id<"Collection">;
export type DocumentId = Id<"Document">;
export type ActorId = Id<"Actor">;
export type PlaceId = Id<"Place">;
export type EventId = Id<"Event">;
export type ClaimId = Id<"Claim">;
export type MentionId = Id<"Mention">;
export type AppearanceId = Id<"Appearance">;
export type StatementId = Id<"Statement">;
export type JudgementId = Id<"Judgement">;
export type ReviewId = Id<"Review">;
export type WithdrawalId = Id<"Withdrawal">;
export type EditId = Id<"Edit">;
export type UndoId = Id<"Undo">;
export type NoteId = Id<"Note">;
export type CopyId = Id<"Copy">;
export type ReliabilityId = Id<"Reliability">;
export type RefusalId = Id<"Refusal">;
export type CollectionRecordId = Id<"CollectionRecord">;

/** The id of something that can be a node of the graph. */
export type NodeId = DocumentId | ActorId | PlaceId | EventId | ClaimId;

/** The id of any record of a log. */
export type RecordId =
  | NodeId
  | MentionId
  | AppearanceId
  | StatementId
  | JudgementId
  | ReviewId
  | WithdrawalId
  | EditId
  | UndoId
  | NoteId
  | CopyId
  | ReliabilityId
  | RefusalId
  | CollectionRecordId;

/** What each id begins with; the part before `_` tells the kind. */
export const ID_PREFIXES = {
  document: "doc",
  actor: "act",
  place: "plc",
  event: "evt",
  claim: "clm",
  mention: "men",
  appearance: "app",
  statement: "sta",
  judgement: "jdg",
  review: "rev",
  withdrawal: "wdr",
  edit: "edt",
  undo: "und",
  note: "not",
  copy: "cpy",
  reliability: "rel",
  refusal: "ref",
  collection: "col",
} as const;

interface IdOf {
  readonly document: DocumentId;
  readonly actor: ActorId;
  readonly place: PlaceId;
  readonly event: EventId;
  readonly claim: ClaimId;
  readonly mention: MentionId;
  readonly appearance: AppearanceId;
  readonly statement: StatementId;
  readonly judgement: JudgementId;
  readonly review: ReviewId;
  readonly withdrawal: WithdrawalId;
  readonly edit: EditId;
  readonly undo: UndoId;
  readonly note: NoteId;
  readonly copy: CopyId;
  readonly reliability: ReliabilityId;
  readonly refusal: RefusalId;
  readonly collection: CollectionRecordId;
}

export type RecordType = keyof IdOf;

/** Base64url characters kept of the SHA-256: 96 bits, so a billion records collide with p < 10⁻¹¹. */
const DIGEST_LENGTH = 16;

/**
 * The id of a record of `type` in `collection` that says `content`.
 *
 * Content is hashed as JSON with its keys in the order given, so no two joins collide; callers
 * list the identifying parts in one fixed order and leave out who made the record, and when.
 */
export function makeId<Type extends RecordType>(
  type: Type,
  collection: CollectionId,
  content: readonly unknown[],
): IdOf[Type] {
  const digest = createHash("sha256")
    .update(JSON.stringify([collection, type, content]))
    .digest("base64url")
    .slice(0, DIGEST_LENGTH);
  return `${ID_PREFIXES[type]}_${digest}` as IdOf[Type];
}

const TYPE_BY_PREFIX: ReadonlyMap<string, RecordType> = new Map(
  Object.entries(ID_PREFIXES).map(([type, prefix]) => [prefix, type as RecordType]),
);

/** The record type that an id names by its prefix, or undefined when it names none. */
export function recordTypeOfId(id: string): RecordType | undefined {
  return TYPE_BY_PREFIX.get(id.slice(0, id.indexOf("_")));
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal, 64 characters. */
export function sha256Hex(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
