/** Loading the model: the weights file beside this one, read once; the program runs without it. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TaggerModel } from "./tagger/weights-file.ts";
import { unpackWeights } from "./tagger/weights-file.ts";

export const WEIGHTS_FILE: string = fileURLToPath(new URL("weights.bin", import.meta.url));

let loaded: { readonly model: TaggerModel | undefined } | undefined;

/** The model that ships; nothing when its file is absent. */
export function loadModel(): TaggerModel | undefined {
  loaded ??= { model: readModel(WEIGHTS_FILE) };
  return loaded.model;
}

/**
 * The model in a file; nothing when there is no such file.
 *
 * @throws an error when the file holds something else
 */
export function readModel(file: string): TaggerModel | undefined {
  return existsSync(file) ? unpackWeights(readFileSync(file)) : undefined;
}
