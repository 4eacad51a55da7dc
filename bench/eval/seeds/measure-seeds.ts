/** The sample story's two articles, read offline, against their encoding by hand. */

import type { DocumentRecord } from "../../../server/model/document.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import type { Figure } from "../figure.ts";
import { loadSample, readOffline } from "../read-offline.ts";
import { matchAppearances } from "./match-appearances.ts";
import type { AppearanceCounts, Encoding } from "./match-appearances.ts";

/** One article: what was counted, and its text, for whoever looks at what is missing. */
export interface ReadSeed extends AppearanceCounts {
  readonly text: string;
}

/** Both articles as they are read, against their encoding. */
export async function readSeeds(): Promise<readonly ReadSeed[]> {
  const sample = loadSample();
  const documents = sample.filter((record) => record.type === "document");
  return Promise.all(documents.map((document) => readSeed(sample, document)));
}

async function readSeed(
  records: readonly LogRecord[],
  document: DocumentRecord,
): Promise<ReadSeed> {
  const { collection } = document;
  const proposed = await readOffline(document.text, { collection });
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
