/** Name labels: which names of articles of one day are one, as one reader judged; offsets, no words. */

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const FILE = fileURLToPath(new URL("../labels/names.jsonl", import.meta.url));

/** By where a name first stands in the article: a number of the day, equal for what is one, 0 when no name. */
const labelled = z.strictObject({
  stem: z.string(),
  half: z.enum(["tuning", "report"]),
  part: z.string(),
  day: z.iso.date(),
  names: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).readonly(),
});

export type LabelledArticle = z.infer<typeof labelled>;

/** @throws {z.ZodError} when a line is no label */
export async function readNameLabels(): Promise<readonly LabelledArticle[]> {
  const lines = (await readFile(FILE, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => labelled.parse(JSON.parse(line)));
}
