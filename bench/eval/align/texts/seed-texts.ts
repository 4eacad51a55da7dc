/** The texts of the sample, as they are published in it. */

import { join } from "node:path";
import { textProfile } from "../../../../server/align/texts/text-profile.ts";
import type { TextProfile } from "../../../../server/align/texts/text-profile.ts";
import { loadCollection } from "../../../../server/exchange/load-collection.ts";

const SAMPLE = join(import.meta.dirname, "../../../../graph-data/venezuela-2026-01");

/** In the order of the collection; none when it does not load. */
export function readSeedTexts(): readonly TextProfile[] {
  const loaded = loadCollection(SAMPLE);
  if (loaded.type !== "loaded") return [];
  return loaded.records.filter((record) => record.type === "document").map(textProfile);
}
