/** Loading the model: the weights file beside this one, read once; the program runs without it. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TaggerModel } from "./tagger/weights-file.ts";
import { unpackWeights } from "./tagger/weights-file.ts";

export const WEIGHTS_FILE: string = fileURLToPath(new URL("weights.bin", import.meta.url));

const loaded = new Map<string, TaggerModel | undefined>();

/**
 * The model in a weights file, read once; nothing when there is no such file.
 *
 * @throws an error when the file holds something else
 */
export function loadModel(file: string = WEIGHTS_FILE): TaggerModel | undefined {
  if (!loaded.has(file)) {
    loaded.set(file, existsSync(file) ? unpackWeights(readFileSync(file)) : undefined);
  }
  return loaded.get(file);
}
