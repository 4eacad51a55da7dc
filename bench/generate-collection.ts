/**
 * Generated collections: logs of any size with the shape of news, the same for the same seed.
 *
 * About four edges a node. Few actors and outlets come up in very many documents and most in
 * hardly any (Zipf's law); claims are repeated soon after they are first made, and a few for long.
 * All quotes are positions in the documents' texts, and everything in the log is in its graph.
 */

import type { CollectionInfo } from "../server/graph/collection-view.ts";
import { CLAIM_LINK_KINDS } from "../server/model/judgement.ts";
import type { LogRecord } from "../server/model/record.ts";
import { parseCollectionId } from "../server/model/record-fields.ts";
import { writeArticle } from "./article.ts";
import { drawCast, recordOf } from "./cast.ts";
import type { CastClaim } from "./cast.ts";
import { Random } from "./random.ts";

export interface GeneratedSize {
  /** Nodes of the graph, 100 or more. */
  readonly nodes: number;
  readonly seed: number;
}

/** Shares of the nodes; claims are the rest, as many as actors, places and events together. */
const DOCUMENTS = 0.06;
const ACTORS = 0.24;
const PLACES = 0.06;
const EVENTS = 0.17;

/** How often a claim is repeated by a later document, on average. */
const REPEATS_A_CLAIM = 0.5;
/** Share of repeats that are of a recent claim; the others are of any one made so far. */
const RECENT_REPEATS = 0.7;
const RECENT_CLAIMS = 200;
/** Flattens the popularity of old claims, so that the top one is in some dozens of documents. */
const OLD_CLAIM_SHIFT = 50;
/** Share of claims that are linked to an earlier one. */
const LINKED_CLAIMS = 0.17;

export function generatedInfo({ nodes, seed }: GeneratedSize): CollectionInfo {
  const id = parseCollectionId(`generated-${nodes}-${seed}`);
  return { id, title: `Generated collection of ${nodes} nodes` };
}

/** The records in the order of a log: each after those it refers to. */
export function* generateCollection(size: GeneratedSize): Generator<LogRecord> {
  const { id: collection } = generatedInfo(size);
  const random = new Random(size.seed);
  const documents = Math.max(2, Math.round(size.nodes * DOCUMENTS));
  const [actors, places, events] = [ACTORS, PLACES, EVENTS].map((share) =>
    Math.round(size.nodes * share),
  ) as [number, number, number];
  const claims = size.nodes - documents - actors - places - events;
  const cast = drawCast(collection, { actors, places, events, claims }, random);
  const mean = (REPEATS_A_CLAIM * claims) / documents;
  yield* cast.actors;
  yield* cast.places;
  yield* cast.events;
  for (const { record } of cast.claims) yield record;
  for (let index = 0; index < documents; index += 1) {
    const made = Math.floor((index * claims) / documents);
    const end = Math.floor(((index + 1) * claims) / documents);
    const firstClaims = cast.claims.slice(made, end);
    const repeatedClaims = drawRepeats(cast.claims, { made, mean }, random);
    const when = index / documents;
    yield* writeArticle({ collection, index, when, firstClaims, repeatedClaims }, cast, random);
    yield* drawLinks(firstClaims, cast.claims.slice(Math.max(0, made - RECENT_CLAIMS), made), {
      random,
      collection,
    });
  }
}

interface Repeats {
  /** How many claims were made so far. */
  readonly made: number;
  /** How many are repeated, on average. */
  readonly mean: number;
}

/** Some of the first `made` claims, each once. */
function drawRepeats(
  claims: readonly CastClaim[],
  { made, mean }: Repeats,
  random: Random,
): readonly CastClaim[] {
  const repeats = made === 0 ? 0 : random.below(Math.round(2 * mean) + 1);
  const numbers = new Set<number>();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const isRecent = random.chance(RECENT_REPEATS);
    const recent = made - 1 - random.rank(Math.min(made, RECENT_CLAIMS), OLD_CLAIM_SHIFT);
    numbers.add(isRecent ? recent : random.rank(made, OLD_CLAIM_SHIFT));
  }
  return [...numbers].flatMap((number) => claims[number] ?? []);
}

function drawLinks(
  claims: readonly CastClaim[],
  earlier: readonly CastClaim[],
  { random, collection }: { readonly random: Random; readonly collection: LogRecord["collection"] },
): readonly LogRecord[] {
  if (earlier.length === 0) return [];
  return claims
    .filter(() => random.chance(LINKED_CLAIMS))
    .map(({ record: { id: source } }): LogRecord => {
      const verdict = random.pick(CLAIM_LINK_KINDS);
      const { id: target } = random.pick(earlier).record;
      return {
        ...recordOf("judgement", collection, ["claims", verdict, source, target]),
        about: "claims",
        verdict,
        source,
        target,
        reason: "Drawn for a generated collection",
        evidence: [],
      };
    });
}
