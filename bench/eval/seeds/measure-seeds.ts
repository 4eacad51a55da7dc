/** The sample story's two articles, read offline, against their encoding by hand. */

import { fileURLToPath } from "node:url";
import { readSource } from "../../../server/documents/read-source.ts";
import { loadCollection } from "../../../server/exchange/load-collection.ts";
import { createOfflineExtractor } from "../../../server/extract/offline-extractor.ts";
import { proposeRecords } from "../../../server/extract/propose-records.ts";
import { WhenceError } from "../../../server/model/errors.ts";
import type { DocumentRecord } from "../../../server/model/document.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import type { Figure } from "../figure.ts";
import { matchAppearances } from "./match-appearances.ts";
import type { AppearanceCounts, Encoding } from "./match-appearances.ts";

const FOLDER = fileURLToPath(new URL("../../../graph-data/venezuela-2026-01", import.meta.url));
const MADE = { by: { kind: "model", name: "measured" }, at: "2026-01-05T00:00:00Z" } as const;

/** One article: what was counted, and its text, for whoever looks at what is missing. */
export interface ReadSeed extends AppearanceCounts {
  readonly text: string;
}

/** Both articles as they are read, against their encoding. */
export async function readSeeds(): Promise<readonly ReadSeed[]> {
  const loaded = loadCollection(FOLDER);
  if (loaded.type !== "loaded") throw new Error("The sample does not load: run `whence check`");
  const documents = loaded.records.filter((record) => record.type === "document");
  return Promise.all(documents.map((document) => readSeed(loaded.records, document)));
}

async function readSeed(
  records: readonly LogRecord[],
  document: DocumentRecord,
): Promise<ReadSeed> {
  const bytes = new TextEncoder().encode(document.text);
  const [read] = await readSource({ bytes, name: "article.txt" });
  if (read === undefined || read instanceof WhenceError) throw read ?? new Error("Nothing read");
  const extraction = await createOfflineExtractor().extract(read);
  const { collection } = document;
  const proposed = proposeRecords({ document: read, extraction, collection, made: MADE });
  const counts = matchAppearances(encodingOf(records, document.id), encodingOf(proposed));
  return { ...counts, text: document.text };
}

function encodingOf(records: readonly LogRecord[], document?: string): Encoding {
  const appearances = records
    .filter((record) => record.type === "appearance")
    .filter((record) => document === undefined || record.document === document);
  return { records, appearances };
}

const TABLE = "The two sample articles against their encoding";

/** Appearances found, and of those found the stance and the origin. */
export async function measureSeeds(): Promise<readonly Figure[]> {
  const seeds = await readSeeds();
  const sum = (count: (seed: ReadSeed) => number) =>
    seeds.reduce((total, seed) => total + count(seed), 0);
  const [encoded, read, found, right] = [
    sum((seed) => seed.encoded),
    sum((seed) => seed.read),
    sum((seed) => seed.found),
    sum((seed) => seed.right),
  ];
  const ofRead = `${read} read`;
  const ofFound = `${found} found`;
  return [
    {
      table: TABLE,
      what: "appearances, precision",
      value: right / read,
      goal: 0.75,
      sample: ofRead,
    },
    {
      table: TABLE,
      what: "appearances, recall",
      value: found / encoded,
      goal: 0.75,
      sample: `${encoded} encoded`,
    },
    {
      table: TABLE,
      what: "stance of those found",
      value: sum((seed) => seed.stances) / found,
      goal: 0.85,
      sample: ofFound,
    },
    {
      table: TABLE,
      what: "certainty of those found",
      value: sum((seed) => seed.certainties) / found,
      sample: ofFound,
    },
    {
      table: TABLE,
      what: "origin of those found",
      value: sum((seed) => seed.origins) / found,
      goal: 0.85,
      sample: ofFound,
    },
    {
      table: TABLE,
      what: "speaker, where the encoding names one",
      value: sum((seed) => seed.namedRight) / sum((seed) => seed.named),
      sample: `${sum((seed) => seed.named)} found`,
    },
    {
      table: TABLE,
      what: "source, where the encoding describes one",
      value: sum((seed) => seed.describedRight) / sum((seed) => seed.described),
      sample: `${sum((seed) => seed.described)} found`,
    },
  ];
}
