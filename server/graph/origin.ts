/** Origins: whose word a claim is in the end, however many documents repeat it. */

import { createHash } from "node:crypto";
import type { ActorRecord } from "../model/actor.ts";
import type { AppearanceRecord } from "../model/appearance.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { EventRecord } from "../model/event.ts";
import { appearancesOf, claimOf, occasionOf } from "./appearances.ts";
import { isNamed } from "./names.ts";
import { sourceKey, sourceOf } from "./chain.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { labelOf } from "./node-label.ts";
import { declaredDocument } from "./passage.ts";

export const ORIGIN_KINDS = ["named", "unnamed", "document"] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/**
 * The root of one or more attribution chains.
 *
 * - A named source, on one occasion or on one that is not known: what it said at an interview is
 *   one origin however many documents repeat it. Where the occasion is unknown, nothing shows that
 *   it is another one, so all such appearances of the source are one origin.
 * - A source that is only described belongs to the document that describes it, unless a judgement
 *   says that it is the same as another.
 * - A source that is left out ("reportedly") is an unnamed origin of that document.
 * - With no chain at all, the origin is the document's own voice.
 */
export interface Origin {
  readonly graph: KnowledgeGraph;
  /** Made of the source, or the document, and the occasion: the same wherever these are. */
  readonly id: string;
  readonly kind: OriginKind;
  readonly label: string;
  readonly source: InGraph<ActorRecord> | undefined;
  readonly occasion: InGraph<EventRecord> | undefined;
  /** The documents among those asked about whose chains end in it; each once. */
  readonly documents: readonly InGraph<DocumentRecord>[];
  /** The appearances among those asked about whose chains end in it. */
  readonly appearances: readonly InGraph<AppearanceRecord>[];
}

/** What stands for a source that a document neither names nor describes. */
export const LEFT_OUT = "source not named";

/** Base64url characters kept of an origin's hash, as for the ids of records. */
const DIGEST_LENGTH = 16;

/** The origins of `appearances`, each once, in the order in which they first come. */
export function originsOf(appearances: readonly InGraph<AppearanceRecord>[]): readonly Origin[] {
  const groups = new Map<string, [InGraph<AppearanceRecord>, ...InGraph<AppearanceRecord>[]]>();
  for (const appearance of appearances) {
    const key = originKey(appearance);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [appearance]);
    else group.push(appearance);
  }
  return [...groups].map(([key, group]) => makeOrigin(key, group));
}

/** The root of an appearance's chain, with all appearances of the same claim that end there. */
export function originOf(appearance: InGraph<AppearanceRecord>): Origin {
  const key = originKey(appearance);
  const [first = appearance, ...rest] = appearancesOf(claimOf(appearance)).filter(
    (other) => originKey(other) === key,
  );
  return makeOrigin(key, [first, ...rest]);
}

/** What tells origins apart. */
function originKey({ graph, record }: InGraph<AppearanceRecord>): string {
  const { chain, document, occasion } = record;
  const hop = chain.at(-1);
  const home = graph.clusters.canonical(document);
  if (hop === undefined) return `document ${home}`;
  const source = sourceKey(graph, hop, document) ?? `${hop.description ?? LEFT_OUT} in ${home}`;
  return occasion === undefined
    ? `source ${source}`
    : `source ${source} at ${graph.clusters.canonical(occasion)}`;
}

function makeOrigin(
  key: string,
  appearances: readonly [InGraph<AppearanceRecord>, ...InGraph<AppearanceRecord>[]],
): Origin {
  const [first] = appearances;
  const { graph, record } = first;
  const hop = record.chain.at(-1);
  const source = hop === undefined ? undefined : sourceOf(graph, hop);
  return {
    graph,
    id: originId(graph, key),
    kind: originKind(first),
    label: source === undefined ? sourcelessLabel(first) : labelOf(source.record),
    source,
    occasion: hop === undefined ? undefined : occasionOf(first),
    documents: documentsOf(appearances),
    appearances,
  };
}

function originId(graph: KnowledgeGraph, key: string): string {
  const content = JSON.stringify([graph.collection, "origin", key]);
  return `org_${createHash("sha256").update(content).digest("base64url").slice(0, DIGEST_LENGTH)}`;
}

function originKind({ graph, record }: InGraph<AppearanceRecord>): OriginKind {
  const hop = record.chain.at(-1);
  if (hop === undefined) return "document";
  return hop.source !== undefined && isNamed(graph, hop.source) ? "named" : "unnamed";
}

function sourcelessLabel({ graph, record }: InGraph<AppearanceRecord>): string {
  const hop = record.chain.at(-1);
  if (hop === undefined) return labelOf(declaredDocument(graph, record.document));
  if (hop.source !== undefined) return labelOf(graph.getDeclared(hop.source));
  return hop.description ?? LEFT_OUT;
}

/** The documents of `appearances` as they are known in the graph; each once, in the same order. */
export function documentsOf(
  appearances: readonly InGraph<AppearanceRecord>[],
): readonly InGraph<DocumentRecord>[] {
  const documents = new Map<string, InGraph<DocumentRecord>>();
  for (const { graph, record } of appearances) {
    const document = graph.findNode(record.document);
    if (document?.type === "document") documents.set(document.id, { graph, record: document });
  }
  return [...documents.values()];
}
