/** Event pairs measured: events of the two sample articles, read offline, that are one by their encoding. */

import { Aligner } from "../../../../server/align/aligner.ts";
import { familyOf } from "../../../../server/align/events/event-types.ts";
import type { DocumentRecord } from "../../../../server/model/document.ts";
import type { EventRecord } from "../../../../server/model/event.ts";
import type { LogRecord } from "../../../../server/model/record.ts";
import type { Figure } from "../../figure.ts";
import { loadSample, MEASURED, MEASURED_AT, readOffline } from "../../read-offline.ts";

const TABLE = "Events across the two sample articles, against their encoding";

/** An event that was read, with the encoded ones whose words it shares. */
interface ReadEvent {
  readonly id: string;
  readonly document: string;
  readonly encoded: readonly string[];
}

/** Of the encoded events that were read in both articles those judged one; of those judged one the right. */
export async function measureEventPairs(): Promise<readonly Figure[]> {
  const sample = loadSample();
  const events: ReadEvent[] = [];
  const judged: (readonly [string, string])[] = [];
  let aligner: Aligner | undefined;
  for (const document of sample) {
    if (document.type !== "document") continue;
    aligner ??= new Aligner(MEASURED);
    const records = await readOffline(document.text);
    const judgements = aligner.judge(records, MEASURED_AT);
    aligner.take([...records, ...judgements]);
    events.push(...matchEvents(records, sample, document));
    for (const { about, verdict, source, target } of judgements) {
      if (about === "identity" && verdict === "same") judged.push([source, target]);
    }
  }
  return figuresOf(events, judged);
}

function matchEvents(
  read: readonly LogRecord[],
  encoded: readonly LogRecord[],
  document: DocumentRecord,
): readonly ReadEvent[] {
  const known = mentioned(encoded).filter((one) => one.document === document.id);
  const own = mentioned(read);
  return own.map(({ event, positions }) => ({
    id: event.id,
    document: document.id,
    encoded: known
      .filter((other) => familyOf(other.event.eventType) === familyOf(event.eventType))
      .filter((other) =>
        other.positions.some((one) =>
          positions.some(({ start, end }) => start < one.end && one.start < end),
        ),
      )
      .map((other) => other.event.id),
  }));
}

function mentioned(records: readonly LogRecord[]) {
  const events = new Map<string, EventRecord>();
  for (const record of records) if (record.type === "event") events.set(record.id, record);
  return records.flatMap((record) => {
    const event = record.type === "mention" ? events.get(record.node) : undefined;
    if (record.type !== "mention" || event === undefined) return [];
    return [{ event, document: record.document, positions: record.positions }];
  });
}

function figuresOf(
  events: readonly ReadEvent[],
  judged: readonly (readonly [string, string])[],
): readonly Figure[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const pairs = judged.flatMap(([one, two]) => {
    const [first, second] = [byId.get(one), byId.get(two)];
    return first === undefined || second === undefined ? [] : [{ first, second }];
  });
  const sharedOf = ({ first, second }: (typeof pairs)[number]): readonly string[] =>
    first.encoded.filter((id) => second.encoded.includes(id));
  const encoded = pairs.filter(
    ({ first, second }) => first.encoded.length > 0 && second.encoded.length > 0,
  );
  const right = encoded.filter((pair) => sharedOf(pair).length > 0);
  const documents = Map.groupBy(
    events.flatMap(({ encoded: ids, document }) => ids.map((id) => ({ id, document }))),
    ({ id }) => id,
  );
  const both = [...documents.values()].filter(
    (reads) => new Set(reads.map(({ document }) => document)).size > 1,
  );
  const found = new Set(right.flatMap((pair) => sharedOf(pair)));
  return [
    {
      table: TABLE,
      what: "events read in both: judged one",
      value: found.size / both.length,
      sample: `${both.length} encoded events that were read in both articles`,
    },
    {
      table: TABLE,
      what: "events judged one: right",
      value: right.length / encoded.length,
      sample: `${encoded.length} pairs of encoded events; ${pairs.length - encoded.length} more are of events that are not encoded`,
    },
  ];
}
