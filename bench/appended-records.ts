/** Appended records: what is appended one by one, each about 500 bytes of JSON. */

import type { AppearanceRecord } from "../server/model/appearance.ts";
import { makeId, sha256Hex } from "../server/model/ids.ts";
import type { CollectionId } from "../server/model/ids.ts";
import { parseCollectionId } from "../server/model/record-fields.ts";
import { recordOf } from "./cast.ts";

/** The collection that they are appended to; another number is another collection. */
export function appendedCollection(number = 0): CollectionId {
  return parseCollectionId(`appended-${number}`);
}

const CLAIMS = 5000;
const SOURCES = 1000;
const CHAPTERS = 600;
const CUE = "According to";
const CLAIM_LENGTH = 80;

/** Appearance `number`: of one of some claims in one of some documents, with a chain of one hop. */
export function appendedRecord(collection: CollectionId, number: number): AppearanceRecord {
  // Scattered as what people correct is, and the same in every run.
  const drawn = Number.parseInt(sha256Hex(`${number}`).slice(0, 8), 16);
  const claim = makeId("claim", collection, [drawn % CLAIMS]);
  const document = makeId("document", collection, [drawn % CHAPTERS]);
  const start = drawn % 1000;
  const name = { start: start + CUE.length + 1, end: start + CUE.length + 17 };
  return {
    ...recordOf("appearance", collection, [number]),
    claim,
    document,
    positions: [{ start: name.end + 2, end: name.end + 2 + CLAIM_LENGTH }],
    stance: "asserts",
    certainty: "unstated",
    certaintyPositions: [],
    manner: "indirect",
    chain: [
      {
        source: makeId("actor", collection, [drawn % SOURCES]),
        cue: CUE,
        sourcePositions: [name],
        cuePositions: [{ start, end: start + CUE.length }],
      },
    ],
  };
}
