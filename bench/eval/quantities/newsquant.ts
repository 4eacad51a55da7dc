/** NewsQuant: sentences with their quantities, as its file holds them. */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

export interface GoldQuantity {
  readonly value: number;
  /** The other end of a range. */
  readonly to?: number | undefined;
  /** `=`, `~`, `>`, `<`, `up`, `down`. */
  readonly change: string;
  readonly unit: string;
}

export interface QuantitySentence {
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

const fileSchema = z.array(
  z.object({
    text: z.string(),
    quantities: z.array(z.object({ change: z.string(), value: z.string(), unit: z.string() })),
  }),
);

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?`;
const RANGE = new RegExp(`^(${NUMBER})(?: ?- ?(${NUMBER}))?$`);

/** The sentences of `newsquant-<part>.json`; none when the folder lacks it. */
export async function readNewsQuant(
  corpora: string,
  part: string,
): Promise<readonly QuantitySentence[]> {
  const path = join(corpora, "newsquant", `newsquant-${part}.json`);
  if (!existsSync(path)) return [];
  const sentences = fileSchema.parse(JSON.parse(await readFile(path, "utf8")));
  return sentences.map(({ text, quantities }) => ({
    text,
    quantities: quantities.map(({ value, ...rest }) => ({ ...rest, ...valueOf(value) })),
  }));
}

function valueOf(written: string): { readonly value: number; readonly to?: number } {
  const [, value = written, to] = RANGE.exec(written) ?? [];
  return to === undefined ? { value: Number(value) } : { value: Number(value), to: Number(to) };
}
