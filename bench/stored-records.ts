/** Stored records: a log as it comes out of a store, each record parsed from its line of JSON. */

import { parseRecord } from "../server/model/record.ts";
import type { LogRecord } from "../server/model/record.ts";
import { startClock } from "./measure.ts";
import type { Clocked } from "./measure.ts";

export interface StoredRecords {
  readonly records: readonly LogRecord[];
  /** Parsing and checking the lines. */
  readonly parse: Clocked;
}

/** Lines written before they are read: few enough that they do not fill the memory measured. */
const LINES = 1000;

/** Writes each record to JSON and reads it back, as a store would, timing the reading alone. */
export function throughStore(records: Iterable<LogRecord>): StoredRecords {
  const parsed: LogRecord[] = [];
  let lines: string[] = [];
  let parse: Clocked = { ms: 0, processorMs: 0 };
  const readLines = () => {
    const stop = startClock();
    for (const line of lines) parsed.push(parseRecord(JSON.parse(line)));
    const { ms, processorMs } = stop();
    parse = { ms: parse.ms + ms, processorMs: parse.processorMs + processorMs };
    lines = [];
  };
  for (const record of records) {
    lines.push(JSON.stringify(record));
    if (lines.length === LINES) readLines();
  }
  readLines();
  return { records: parsed, parse };
}
