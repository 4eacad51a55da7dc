/** The answer's schema: what a language model is asked for about a part of a document. */

import { z } from "zod";
import { CERTAINTIES, STANCES } from "../../model/appearance.ts";
import { BOUNDS } from "../../model/quantity.ts";
import { EVENT_INVENTORY } from "../events/event-inventory.ts";
import { NAME_KINDS } from "../extraction.ts";

/** The kinds of events that a model may choose from. */
export const EVENT_TYPES: readonly string[] = [...new Set(EVENT_INVENTORY.map(({ type }) => type))];
/** What somebody can be in an event. */
export const EVENT_ROLES: readonly string[] = [
  ...new Set(EVENT_INVENTORY.flatMap(({ roles }) => Object.values(roles))),
].toSorted();

/** Fields that a model leaves out are as if it had given nothing for them. */
const words = z.string().nullish();
/** Entries of a claim's or an event's own lists at most: no sentence has more. */
const MOST_PARTS = 30;
const strings = z.array(z.string()).max(MOST_PARTS);

export const nameAnswerSchema = z.object({
  exact: z.string(),
  kind: z.enum(NAME_KINDS),
  canonical: words,
});

export const hopAnswerSchema = z.object({
  source: words,
  speaker: words,
  cue: words,
});

export const quantityAnswerSchema = z.object({
  exact: z.string(),
  value: z.number(),
  unit: z.string(),
  bound: z.enum(BOUNDS),
});

export const claimAnswerSchema = z.object({
  text: z.string(),
  shortLabel: words,
  quotes: strings,
  chain: z.array(hopAnswerSchema).max(MOST_PARTS).nullish(),
  stance: z.enum(STANCES),
  certainty: z.enum(CERTAINTIES).nullish(),
  hedge: words,
  about: strings.nullish(),
  quantities: z.array(quantityAnswerSchema).max(MOST_PARTS).nullish(),
  time: words,
});

export const eventAnswerSchema = z.object({
  type: z.string(),
  name: z.string(),
  quotes: strings,
  participants: z
    .array(z.object({ role: z.string(), name: z.string() }))
    .max(MOST_PARTS)
    .nullish(),
  place: words,
  time: words,
});

export type NameAnswer = z.infer<typeof nameAnswerSchema>;
export type HopAnswer = z.infer<typeof hopAnswerSchema>;
export type QuantityAnswer = z.infer<typeof quantityAnswerSchema>;
export type ClaimAnswer = z.infer<typeof claimAnswerSchema>;
export type EventAnswer = z.infer<typeof eventAnswerSchema>;

/** Lists are parsed entry by entry: one that is malformed does not lose the others. */
export const answerSchema = z.object({
  names: z.array(z.unknown()).nullish(),
  claims: z.array(z.unknown()).nullish(),
  events: z.array(z.unknown()).nullish(),
  dates: z.array(z.unknown()).nullish(),
});

export type Answer = z.infer<typeof answerSchema>;

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: "string", description });
const textOrNull = (description: string): Schema => ({ type: ["string", "null"], description });
const oneOf = (values: readonly string[], description: string): Schema => ({
  type: "string",
  enum: values,
  description,
});
const listOf = (items: Schema, description: string): Schema => ({
  type: "array",
  items,
  description,
});
/** Everything is required and nothing else allowed: what strict structured output asks for. */
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const EXACT = "copied letter for letter from the document";

/** The same as a JSON Schema for the endpoint, with what each field means. */
export const ANSWER_JSON_SCHEMA: Schema = object({
  names: listOf(
    object({
      exact: text(`the name, ${EXACT}`),
      kind: oneOf(NAME_KINDS, "what it names"),
      canonical: textOrNull("the fullest form of the name in the document; null if this is it"),
    }),
    "each person, organization and place that is named, each form of its name once",
  ),
  claims: listOf(
    object({
      text: text("the claim as a sentence that reads alone, in the document's words"),
      shortLabel: textOrNull("the claim in at most 32 characters"),
      quotes: listOf(text(EXACT), "the words that state the claim; several where they are apart"),
      chain: listOf(
        object({
          source: textOrNull(`who says it, ${EXACT}; null if left out, as with "reportedly"`),
          speaker: textOrNull(
            "the name that the source's words stand for, when they are a pronoun",
          ),
          cue: text(`the words that attribute it ("said", "according to"), ${EXACT}`),
        }),
        "whose word it is, from whom the document cites to whom it comes from last; empty when the document says it itself",
      ),
      stance: oneOf(STANCES, "of the last source of the chain to the claim"),
      certainty: oneOf(CERTAINTIES, "as hedged in the words"),
      hedge: textOrNull(`the words that hedge or stress, ${EXACT}; null if there are none`),
      about: listOf(text("as in names or events"), "whom, where and which events it is about"),
      quantities: listOf(
        object({
          exact: text(`number and unit, ${EXACT}`),
          value: { type: "number" },
          unit: text("what is counted"),
          bound: oneOf(BOUNDS, "how the words bound the number"),
        }),
        "the numbers in the claim",
      ),
      time: textOrNull(`when it is so, ${EXACT}`),
    }),
    "each statement that can be true or false",
  ),
  events: listOf(
    object({
      type: oneOf(EVENT_TYPES, "the kind of event"),
      name: text("a short name, in the document's words"),
      quotes: listOf(text(EXACT), "the words that mention it"),
      participants: listOf(
        object({ role: oneOf(EVENT_ROLES, "what they are in it"), name: text("as in names") }),
        "who took part",
      ),
      place: textOrNull("where, as in names"),
      time: textOrNull(`when, ${EXACT}`),
    }),
    "what happened",
  ),
  dates: listOf(text(EXACT), "all dates and times"),
});
