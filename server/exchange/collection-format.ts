/**
 * The format of a collection's files in `graph-data/<collection>/`: what a person writes by hand.
 *
 * Things are named by keys (kebab-case, unique in the collection) and passages by their exact
 * words; the loader anchors the words and derives the records. The JSON Schemas that editors use
 * are generated from these parsers.
 */

import { z } from "zod";
import { ACTOR_TYPES } from "../model/actor.ts";
import { CERTAINTIES, MANNERS, STANCES } from "../model/appearance.ts";
import { SHORT_LABEL_LENGTH } from "../model/claim.ts";
import { CLAIM_LINK_KINDS, IDENTITY_VERDICTS, TEXT_DEPENDENCES } from "../model/judgement.ts";
import { madeSchema } from "../model/method.ts";
import { PLACE_TYPES } from "../model/place.ts";
import { quantitySchema } from "../model/quantity.ts";
import { RELATIONS } from "../model/statement.ts";

const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected a key: lower-case words joined by hyphens");

const quote = z
  .union([
    z.string().min(1),
    z.strictObject({
      exact: z.string().min(1),
      prefix: z.string().min(1).optional(),
      suffix: z.string().min(1).optional(),
    }),
    z.strictObject({ every: z.string().min(1) }),
  ])
  .describe(
    "Exact words of the document, occurring once; with `prefix` or `suffix`, the words just before or after, where they occur more often; `every` takes all occurrences as whole words, longer ones of the same list first",
  );

const quotes = z.union([quote, z.array(quote).min(1)]);

const quotesByDocument = z
  .record(key, quotes)
  .describe("For each document key, the words it rests on");

const time = z
  .strictObject({
    edtf: z.string().min(1).describe("EDTF level 1: 2025-12-31, 2025-09, 2018/2019, 2017/.."),
    stated: z.string().min(1).optional().describe("The document's own wording"),
    inferred: z.boolean().default(false).describe("True when no document states it outright"),
    ground: z.string().min(1).optional().describe("How an inferred time was resolved"),
  })
  .refine(
    (span) => !span.inferred || span.ground !== undefined,
    "an inferred time needs its ground",
  );

const statedText = z.strictObject({ value: z.string().min(1), quote: quote.optional() });

const document = z.strictObject({
  file: z.string().min(1).describe("The text, relative to the collection's folder; never altered"),
  title: statedText.optional(),
  author: statedText.optional(),
  published: z.strictObject({ value: time, quote: quote.optional() }).optional(),
  language: z.string().min(2).default("en"),
  url: z.url().optional(),
});

export const collectionFile = z
  .strictObject({
    title: z.string().min(1),
    description: z.string().min(1).optional(),
    made: madeSchema.describe("Who encoded this collection, and when"),
    documents: z.record(key, document),
  })
  .describe("A collection: its title, who encoded it, and its documents");

export const actorsFile = z
  .record(
    key,
    z.strictObject({
      name: z.string().min(1),
      aliases: z.array(z.string().min(1)).default([]),
      type: z.enum(ACTOR_TYPES),
      named: z.boolean().default(true).describe("False for a party that is only described"),
      mentions: quotesByDocument,
    }),
  )
  .describe("Actors by key: persons, organizations, bodies, media, described parties");

export const placesFile = z
  .record(
    key,
    z.strictObject({
      name: z.string().min(1),
      aliases: z.array(z.string().min(1)).default([]),
      type: z.enum(PLACE_TYPES),
      latitude: z.number().optional(),
      longitude: z.number().optional(),
      mentions: quotesByDocument,
    }),
  )
  .describe("Places by key");

const related = z
  .strictObject({
    node: key,
    role: z.string().min(1).optional(),
    evidence: quotesByDocument.optional(),
    inferred: z.boolean().default(false),
    ground: z.string().min(1).optional(),
  })
  .refine((one) => !one.inferred || one.ground !== undefined, "what is inferred needs its ground");

export const eventsFile = z
  .record(
    key,
    z.strictObject({
      name: z.string().min(1),
      type: z.string().min(1),
      time: time.optional(),
      mentions: quotesByDocument,
      participants: z
        .array(related)
        .default([])
        .describe(
          "Actors with their roles; without evidence of their own they rest on the mentions",
        ),
      places: z.array(related).default([]),
      "part-of": z.array(related).default([]),
    }),
  )
  .describe("Events by key");

const hop = z.strictObject({
  source: key.optional().describe("The actor whose word it is; left out when the document does"),
  description: z.string().min(1).optional(),
  words: quotes.optional().describe("The words that name or describe the source"),
  cue: quotes.optional().describe("The words that attribute"),
});

const appearance = z.strictObject({
  in: key.describe("The document"),
  quote: quotes.describe("The words that carry the claim"),
  stance: z.enum(STANCES).default("asserts"),
  certainty: z.enum(CERTAINTIES).default("unstated"),
  "certainty-words": quotes.optional().describe("The words that carry the certainty"),
  manner: z.enum(MANNERS).default("indirect"),
  chain: z
    .array(hop)
    .default([])
    .describe("From the document outward; empty: in the document's own voice"),
  occasion: key.optional().describe("The event at which the last source said it"),
  said: time.optional(),
  note: z.string().min(1).optional(),
});

export const claimsFile = z
  .record(
    key,
    z.strictObject({
      text: z.string().min(1).describe("Worded so that it reads on its own"),
      label: z.string().min(1).max(SHORT_LABEL_LENGTH).describe("For the canvas"),
      about: z.array(key).min(1).describe("The actors, places and events it is about"),
      quantities: z.array(quantitySchema).default([]),
      time: time.optional(),
      appearances: z.array(appearance).min(1),
    }),
  )
  .describe("Claims by key, each with its appearances");

export const relationsFile = z
  .array(
    z
      .strictObject({
        source: key,
        relation: z.enum(RELATIONS),
        target: key,
        role: z.string().min(1).optional(),
        evidence: quotesByDocument,
        inferred: z.boolean().default(false),
        ground: z.string().min(1).optional(),
      })
      .refine(
        (one) => !one.inferred || one.ground !== undefined,
        "what is inferred needs its ground",
      ),
  )
  .describe("Relations between nodes beside those that events and claims state themselves");

const judgementFields = {
  source: key,
  target: key,
  score: z.number().min(0).max(1).optional(),
  reason: z.string().min(1),
  evidence: quotesByDocument.optional(),
};

export const judgementsFile = z
  .strictObject({
    identity: z
      .array(z.strictObject({ verdict: z.enum(IDENTITY_VERDICTS), ...judgementFields }))
      .default([]),
    claims: z
      .array(z.strictObject({ verdict: z.enum(CLAIM_LINK_KINDS), ...judgementFields }))
      .default([])
      .describe("source refines / updates / supports / contradicts target"),
    texts: z
      .array(z.strictObject({ verdict: z.enum(TEXT_DEPENDENCES), ...judgementFields }))
      .default([])
      .describe("What two documents' wording has in common"),
  })
  .describe("What was concluded about pairs of nodes");

export const coverageFile = z
  .array(
    z.strictObject({
      in: key,
      sentence: quote,
      reason: z.string().min(1).describe("Why the sentence carries no claim and names no event"),
    }),
  )
  .describe("Sentences that carry no claim and no event, each with the reason");

/** Every file of a collection and its parser; `documents/` holds the texts. */
export const COLLECTION_FILES = {
  "collection.yaml": collectionFile,
  "actors.yaml": actorsFile,
  "places.yaml": placesFile,
  "events.yaml": eventsFile,
  "claims.yaml": claimsFile,
  "relations.yaml": relationsFile,
  "judgements.yaml": judgementsFile,
  "coverage.yaml": coverageFile,
} as const;

export type CollectionFileName = keyof typeof COLLECTION_FILES;
export type QuoteSource = z.infer<typeof quote>;
