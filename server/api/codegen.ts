/** What the types of the resolvers are generated from: the schema and the values behind its types. */

import { fileURLToPath } from "node:url";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { ENUM_WORDS } from "./enum-words.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = "../sources.ts";
const GRAPH = "../../graph";
const MODEL = "../../model";

/** The kinds of objects that pages are made of. */
const LISTED = [
  "Collection",
  "Document",
  "Actor",
  "Place",
  "Event",
  "Claim",
  "Mention",
  "Appearance",
  "Search",
  "Conflict",
  "History",
  "ReviewItem",
  "IngestItem",
  "Member",
];

const config: CodegenConfig = {
  schema: `${root}/schema.graphql`,
  generates: {
    [`${root}/server/api/generated/resolvers-types.ts`]: {
      // Only the first is told the enums' words: the second takes the types that the first made.
      plugins: [{ typescript: { enumValues: ENUM_WORDS } }, "typescript-resolvers"],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: ".ts",
        immutableTypes: true,
        strictScalars: true,
        maybeValue: "T | null | undefined",
        inputMaybeValue: "T | undefined",
        scalars: {
          Date: "string",
          DateTime: "string",
          SubgraphColumns: `${GRAPH}/subgraph.ts#SubgraphColumns`,
        },
        contextType: "../request-context.ts#RequestContext",
        mappers: {
          Collection: `${SOURCES}#CollectionSource`,
          Node: `${SOURCES}#NodeSource`,
          Entity: `${SOURCES}#EntitySource`,
          Evidence: `${SOURCES}#EvidenceSource`,
          Document: `${SOURCES}#DocumentSource`,
          DocumentCopy: `${MODEL}/copy.ts#CopyRecord`,
          Actor: `${SOURCES}#ActorSource`,
          Place: `${SOURCES}#PlaceSource`,
          Event: `${SOURCES}#EventSource`,
          Claim: `${SOURCES}#ClaimSource`,
          Mention: `${SOURCES}#MentionSource`,
          AlignedPassage: `${GRAPH}/aligned-passages.ts#AlignedPassage as AlignedPassageModel`,
          Appearance: `${SOURCES}#AppearanceSource`,
          Statement: `${SOURCES}#StatementSource`,
          TextDependence: `${SOURCES}#TextDependenceSource`,
          ...Object.fromEntries(
            LISTED.flatMap((name) => [
              [`${name}Connection`, `${SOURCES}#${name}Page`],
              [`${name}Edge`, `${SOURCES}#${name}PageEdge`],
            ]),
          ),
          ClaimLink: `${GRAPH}/claim-links.ts#ClaimLink as ClaimLinkModel`,
          Change: `${SOURCES}#ChangeSource`,
          CollectionChange: `${SOURCES}#ChangeSource`,
          HistoryEntry: `${SOURCES}#HistoryEntrySource`,
          HistorySubject: `${SOURCES}#HistorySubjectSource`,
          IdentityJudgement: `${SOURCES}#IdentityJudgementSource`,
          Note: `${SOURCES}#NoteSource`,
          IngestItem: `${SOURCES}#IngestItemSource`,
          IngestJob: `${MODEL}/ingest-job.ts#IngestJob as IngestJobModel`,
          Person: "../access/viewer.ts#Viewer",
          Rating: `${MODEL}/reliability.ts#ReliabilityRecord`,
          Comparison: `${GRAPH}/compare.ts#Comparison as ComparisonModel`,
          ComparisonCell: `${GRAPH}/comparison-row.ts#ComparisonCell as ComparisonCellModel`,
          ComparisonRow: `${GRAPH}/comparison-row.ts#ComparisonRow as ComparisonRowModel`,
          Conflict: `${GRAPH}/conflicts.ts#Conflict as ConflictModel`,
          ConflictSide: `${GRAPH}/conflicts.ts#ConflictSide as ConflictSideModel`,
          ConflictStakes: `${GRAPH}/stakes.ts#Stakes`,
          Facets: `${GRAPH}/facets.ts#Facets as FacetsModel`,
          FacetCount: `${GRAPH}/facets.ts#FacetCount as FacetCountModel`,
          Hop: `${GRAPH}/chain.ts#ChainHop`,
          Member: `${GRAPH}/members.ts#Member as MemberModel`,
          Method: `${MODEL}/method.ts#Method as MethodModel`,
          Origin: `${GRAPH}/origin.ts#Origin as OriginModel`,
          Passage: `${GRAPH}/in-graph.ts#Passage as PassageModel`,
          Path: `${GRAPH}/paths.ts#Path as PathModel`,
          PathStep: `${GRAPH}/paths.ts#PathStep as PathStepModel`,
          Quantity: `${MODEL}/quantity.ts#Quantity as QuantityModel`,
          Quote: `${GRAPH}/quote.ts#Quote as QuoteModel`,
          Reason: `${GRAPH}/reason.ts#Reason as ReasonModel`,
          Refusal: `${SOURCES}#RefusalSource`,
          ReviewItem: `${SOURCES}#ReviewItemSource`,
          ReviewSide: `${GRAPH}/unsure-pairs.ts#PairSide`,
          Review: `${MODEL}/review.ts#ReviewRecord`,
          SearchHit: `${GRAPH}/search.ts#SearchHit as SearchHitModel`,
          SearchMatch: `${GRAPH}/search.ts#SearchMatch as SearchMatchModel`,
          Standing: `${GRAPH}/standing.ts#Standing as StandingModel`,
          Subgraph: `${GRAPH}/subgraph.ts#Subgraph as SubgraphModel`,
          SubgraphEdge: `${GRAPH}/subgraph.ts#SubgraphEdge as SubgraphEdgeModel`,
          SubgraphNode: `${GRAPH}/subgraph.ts#SubgraphNode as SubgraphNodeModel`,
          TimeSpan: `${MODEL}/time-span.ts#TimeSpan as TimeSpanModel`,
          Trace: `${GRAPH}/trace.ts#Trace as TraceModel`,
          TraceEdge: `${GRAPH}/trace.ts#TraceEdge as TraceEdgeModel`,
          TraceNode: `${GRAPH}/trace.ts#TraceNode as TraceNodeModel`,
        },
      },
    },
  },
};

export default config;
