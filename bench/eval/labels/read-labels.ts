/** Labels: what one reader judged of places in the corpora, kept as offsets without any of their words. */

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { CERTAINTIES, STANCES } from "../../../server/model/appearance.ts";
import { sha256Hex } from "../../../server/model/ids.ts";
import type { TextPosition } from "../../../server/model/selector.ts";

/** Rules may be written with the one half in view; the other is only reported. */
export const HALVES = ["tuning", "report"] as const;
export type Half = (typeof HALVES)[number];

const place = z
  .tuple([z.int(), z.int()])
  .transform(([start, end]): TextPosition => ({ start, end }));
const common = { stem: z.string(), half: z.enum(HALVES) };

/** An attribution of PolNeAR, by the places of its cue and content from their first word to their last. */
export const stanceLabel = z.strictObject({
  ...common,
  cue: place,
  content: place,
  /** `null` where the content is no proposition: neither then applies. */
  stance: z.enum(STANCES).nullable(),
  certainty: z.enum(CERTAINTIES).nullable(),
  /** Drawn by chance, or by chance among cues with rarer words. */
  drawn: z.enum(["random", "by cue"]),
});
export type StanceLabel = z.infer<typeof stanceLabel>;

/** A source of PolNeAR and where its speaker is named; `null` when none is named. */
export const speakerLabel = z.strictObject({
  ...common,
  source: place,
  kind: z.enum(["pronoun", "short name"]),
  name: place.nullable(),
});
export type SpeakerLabel = z.infer<typeof speakerLabel>;

const places = z.array(place).readonly();

/** A claim in the document's own voice, by its places and a hash of its wording. */
export const claimLabel = z.strictObject({
  ...common,
  at: places,
  words: z.string(),
  right: z.boolean(),
});
export type ClaimLabel = z.infer<typeof claimLabel>;

/** An event, by its type and the places of its mentions. */
export const eventLabel = z.strictObject({
  ...common,
  type: z.string(),
  at: places,
  right: z.boolean(),
});

/** A participant in a role, by the places of its event and its own. */
export const participantLabel = z.strictObject({
  ...common,
  type: z.string(),
  event: places,
  role: z.string(),
  at: places,
  right: z.boolean(),
});

/** An attribution that no tagger found, by its parts' places; `part` is the corpus's. */
export const attributionLabel = z.strictObject({
  ...common,
  part: z.string(),
  kind: z.enum(["evidential", "plain", "nested"]),
  source: places,
  cue: places,
  content: places,
  right: z.boolean(),
});
export type AttributionLabel = z.infer<typeof attributionLabel>;

/** The labels of a file in their order. @throws {z.ZodError} when a line is no label of its kind */
export async function readLabels<Label>(
  name: string,
  label: z.ZodType<Label>,
): Promise<readonly Label[]> {
  const file = fileURLToPath(new URL(`${name}.jsonl`, import.meta.url));
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => label.parse(JSON.parse(line)));
}

/** The hash of a wording that a label keeps instead of it: enough to tell whether it changed. */
export function wordsKey(words: string): string {
  return sha256Hex(words).slice(0, 8);
}

export function placeKey(positions: readonly TextPosition[]): string {
  return positions.map(({ start, end }) => `${start}-${end}`).join(" ");
}
