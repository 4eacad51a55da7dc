/** Field changes: what each field that an edit sets was before it, and is with it, as text. */

import type { EditRecord } from "../model/edit.ts";
import { isNodeRecord } from "../model/record.ts";
import type { LogRecord } from "../model/record.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { labelOf } from "./node-label.ts";

export interface FieldChange {
  readonly field: string;
  /** Undefined where it was empty. */
  readonly before: string | undefined;
  /** Undefined where it is empty. */
  readonly after: string | undefined;
}

/** The fields in the order in which the edit names them; none for a record that is no edit. */
export function fieldChanges(graph: KnowledgeGraph, record: LogRecord): readonly FieldChange[] {
  if (record.type !== "edit") return [];
  const before = new Map<string, unknown>(Object.entries(graph.recordBefore(record) ?? {}));
  return Object.entries<unknown>(record.changes satisfies EditRecord["changes"]).map(
    ([field, after]) => ({
      field,
      before: wordsOf(graph, before.get(field)),
      after: wordsOf(graph, after),
    }),
  );
}

/** A value of a record in words; undefined when there is nothing. */
function wordsOf(graph: KnowledgeGraph, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const parts = value.flatMap((part: unknown) => wordsOf(graph, part) ?? []);
    return parts.length === 0 ? undefined : parts.join(", ");
  }
  if (typeof value === "object") return wordsOfObject(graph, new Map(Object.entries(value)));
  return typeof value === "string" ? nameOf(graph, value) : String(value);
}

/** A quantity, a time, a position, a hop, a piece of evidence, or a value that a document states. */
function wordsOfObject(
  graph: KnowledgeGraph,
  fields: ReadonlyMap<string, unknown>,
): string | undefined {
  const words = (...names: readonly string[]) =>
    names.flatMap((name) => wordsOf(graph, fields.get(name)) ?? []).join(" ");
  if (fields.has("edtf")) return words("edtf");
  if (fields.has("unit")) return words("bound", "value", "unit");
  if (fields.has("value")) return words("value");
  if (fields.has("cuePositions")) return words("source", "description", "cue");
  if (fields.has("document")) return words("document", "positions");
  return fields.has("start") ? `${words("start")}–${words("end")}` : undefined;
}

/** What the node with this id is called; the text itself when it is none. */
function nameOf(graph: KnowledgeGraph, text: string): string {
  const record = graph.getRecord(text);
  return record !== undefined && isNodeRecord(record) ? labelOf(record) : text;
}
