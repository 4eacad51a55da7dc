/** Parsing an answer's entries one by one: a malformed one is refused, the others stay. */

import { z } from "zod";
import type { Refusal } from "../extraction.ts";
import { claimAnswerSchema, eventAnswerSchema, nameAnswerSchema } from "./answer-schema.ts";
import type { Answer, ClaimAnswer, EventAnswer, NameAnswer } from "./answer-schema.ts";
import { REASONS } from "./refusal-reasons.ts";
import type { Chunk } from "./split-chunks.ts";

/** An answer whose entries have the form that was asked for; nothing of it is anchored yet. */
export interface ParsedAnswer {
  readonly names: readonly NameAnswer[];
  readonly claims: readonly ClaimAnswer[];
  readonly events: readonly EventAnswer[];
  readonly dates: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** Entries of a kind at most: a part has fewer sentences than these. */
const MOST_ENTRIES = 200;

export function parseEntries(answer: Answer, { start, end }: Chunk): ParsedAnswer {
  const refusals: Refusal[] = [];
  const parse = <Entry>(
    what: string,
    entries: readonly unknown[] | null | undefined,
    schema: z.ZodType<Entry>,
  ): readonly Entry[] => {
    const given = entries ?? [];
    const refuse = (reason: string) => refusals.push({ what, reason, position: { start, end } });
    const surplus = given.length - MOST_ENTRIES;
    if (surplus > 0) {
      refusals.push({
        what: `${surplus} ${what}s`,
        reason: REASONS.tooMany,
        position: { start, end },
      });
    }
    return given.slice(0, MOST_ENTRIES).flatMap((entry) => {
      const parsed = schema.safeParse(entry);
      if (!parsed.success) refuse(REASONS.malformed);
      return parsed.success ? [parsed.data] : [];
    });
  };
  return {
    names: parse("name", answer.names, nameAnswerSchema),
    claims: parse("claim", answer.claims, claimAnswerSchema),
    events: parse("event", answer.events, eventAnswerSchema),
    dates: parse("date", answer.dates, z.string()),
    refusals,
  };
}
