/** History words: what an entry of a log does, as a sentence without its subject. */

import type { CopyRecord } from "../model/copy.ts";
import type { RecordId } from "../model/ids.ts";
import type { JudgementRecord } from "../model/judgement.ts";
import { isNodeRecord } from "../model/record.ts";
import type { LogRecord } from "../model/record.ts";
import { shortened } from "../model/shortened.ts";
import { unreachable } from "../model/unreachable.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { spokenOf } from "./history-subjects.ts";
import { labelOf } from "./node-label.ts";

/** Characters of a text inside a sentence. */
const QUOTED_LENGTH = 80;

/** Words for what is not in the log, which no log that was taken has. */
const UNKNOWN = "something unknown";

/**
 * One line that goes on from a name: "rejected an appearance of “Over 110 deaths”". Nodes are called
 * what they are called now; texts of documents and people are cut.
 */
export function summaryOf(graph: KnowledgeGraph, record: LogRecord): string {
  switch (record.type) {
    case "judgement":
      return judged(graph, record);
    case "review":
      return `${record.verdict} ${thing(graph, record.target)}`;
    case "withdrawal":
      return `withdrew ${thing(graph, record.target)}`;
    case "edit":
      return `edited ${thing(graph, record.target)}: ${changedFields(record.changes)}`;
    case "undo":
      return undid(graph, record.targets);
    case "note":
      return `noted on ${thing(graph, record.target)}: ${quoted(record.text)}`;
    case "refusal":
      return `proposed ${quoted(record.what)} in ${label(graph, record.target)}, which was refused`;
    case "copy":
      return `found ${thing(graph, record.target)} elsewhere too: ${whereabouts(record)}`;
    case "reliability":
      return `rated the reliability of ${label(graph, record.target)} ${record.reliability}`;
    case "collection":
      return `named the collection ${quoted(record.title)}`;
    default:
      return `added ${thing(graph, record.id)}`;
  }
}

/** Why it was done, if that was said; of a note its text. */
export function reasonOf(record: LogRecord): string | undefined {
  if (record.type === "note") return record.text;
  return "reason" in record ? record.reason : undefined;
}

/** The ids of the records that an entry is about: what it speaks of, or the node it declares. */
export function subjectsOf(graph: KnowledgeGraph, record: LogRecord): readonly RecordId[] {
  if (record.type === "collection") return [];
  const ids = new Set<RecordId>();
  for (const id of spokenOf(record)) {
    ids.add(id);
    // Of what is said about an edge, also what the edge is of.
    const target = graph.getRecord(id);
    if (target !== undefined) for (const inner of spokenOf(target)) ids.add(inner);
  }
  return ids.size === 0 ? [record.id] : [...ids];
}

/** What a record of the log is called inside a sentence, without an article where it has a name. */
export function labelOfId(graph: KnowledgeGraph, id: string): string {
  const record = graph.getRecord(id);
  const isNode = record !== undefined && isNodeRecord(record);
  return isNode ? shortened(labelOf(record), QUOTED_LENGTH) : thing(graph, id);
}

function judged(graph: KnowledgeGraph, record: JudgementRecord): string {
  const source = label(graph, record.source);
  const target = label(graph, record.target);
  if (record.about === "claims") return `judged that ${source} ${record.verdict} ${target}`;
  if (record.about === "texts") {
    return `compared the wording of ${source} and ${target}: ${record.verdict}`;
  }
  const { verdict } = record;
  switch (verdict) {
    case "same":
      return `judged ${source} and ${target} the same`;
    case "different":
      return `judged ${source} and ${target} different`;
    case "unsure":
      return `was unsure whether ${source} and ${target} are the same`;
    default:
      return unreachable(verdict);
  }
}

/** What was taken back, at the end of a chain of undos, by what was done in it. */
function undid(graph: KnowledgeGraph, targets: readonly RecordId[]): string {
  const [first, ...others] = targets;
  let record = first === undefined ? undefined : graph.getRecord(first);
  const verb = record?.type === "undo" ? "brought back" : "took back";
  while (record?.type === "undo") record = graph.getRecord(record.targets[0] ?? "");
  const what = record === undefined ? UNKNOWN : summaryOf(graph, record);
  return `${verb}: ${what}${others.length === 0 ? "" : `, and ${others.length} more`}`;
}

/** A record with its article and name. */
function thing(graph: KnowledgeGraph, id: string): string {
  const record = graph.getRecord(id);
  switch (record?.type) {
    case undefined:
      return UNKNOWN;
    case "document":
    case "actor":
    case "place":
    case "event":
    case "claim":
      return `the ${record.type} ${quoted(labelOf(record))}`;
    case "mention":
      return `a mention of ${label(graph, record.node)} in ${label(graph, record.document)}`;
    case "appearance":
      return `an appearance of ${label(graph, record.claim)} in ${label(graph, record.document)}`;
    case "statement": {
      const ends = [record.source, record.target].map((end) => label(graph, end));
      return `the statement ${ends.join(` – ${record.relation} – `)}`;
    }
    case "judgement":
      return `the judgement on ${label(graph, record.source)} and ${label(graph, record.target)}`;
    case "refusal":
      return `the refused proposal ${quoted(record.what)}`;
    case "note":
      return `the note ${quoted(record.text)}`;
    case "copy":
      return `the copy of ${label(graph, record.target)} at ${whereabouts(record)}`;
    case "review":
    case "withdrawal":
    case "edit":
    case "undo":
      return `the ${record.type} of ${record.made.at}`;
    case "reliability":
      return `the rating of ${label(graph, record.target)}`;
    case "collection":
      return "the collection's name";
    default:
      return unreachable(record);
  }
}

/** Where a copy was found. */
function whereabouts({ url, file }: CopyRecord): string {
  return url ?? quoted(file ?? UNKNOWN);
}

/** A node's name in quotation marks. */
function label(graph: KnowledgeGraph, id: string): string {
  const record = graph.getRecord(id);
  return record !== undefined && isNodeRecord(record) ? quoted(labelOf(record)) : UNKNOWN;
}

function quoted(text: string): string {
  return `“${shortened(text.replaceAll(/\s+/gu, " ").trim(), QUOTED_LENGTH)}”`;
}

/** The names of the fields that an edit changes: "short label, time". */
function changedFields(changes: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(changes).filter((name) => changes[name] !== undefined);
  return names
    .map((name) => name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`))
    .join(", ");
}
