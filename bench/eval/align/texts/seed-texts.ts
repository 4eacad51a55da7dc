/** The texts of the sample, as they are published in it. */

import { textProfile } from "../../../../server/align/texts/text-profile.ts";
import type { TextProfile } from "../../../../server/align/texts/text-profile.ts";
import { loadSample } from "../../read-offline.ts";

/** In the order of the collection. @throws {Error} when it does not load */
export function readSeedTexts(): readonly TextProfile[] {
  return loadSample()
    .filter((record) => record.type === "document")
    .map(textProfile);
}
