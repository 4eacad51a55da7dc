/** Resolvers of histories: what was done, by whom, and how it stands now. */

import { evidenceOfRecord } from "../../graph/evidence.ts";
import { fieldChanges } from "../../graph/field-changes.ts";
import { findInGraph } from "../../graph/find-object.ts";
import { actionOf } from "../../graph/history-action.ts";
import { takenOutBy } from "../../graph/taken-out.ts";
import { labelOfId, reasonOf, subjectsOf, summaryOf } from "../../graph/history-words.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { canTakeBack, entriesOf, historyOf } from "../history-pages.ts";

type Kept = "Change" | "CollectionChange" | "HistoryEntry" | "HistorySubject" | "Note" | "Rating";

export const historyResolvers: Pick<Resolvers, Kept> = {
  Change: {
    version: ({ part }) => part.version,
    entries: (change) => entriesOf(change),
    changed: ({ view, part }) => {
      const ids = part.records.flatMap((record) => subjectsOf(view.graph, record));
      return [...new Set(ids)].flatMap((id) => findInGraph(view.graph, id) ?? []);
    },
    collection: ({ view }) => view,
  },
  CollectionChange: {
    version: ({ part }) => part.version,
    entries: (change) => entriesOf(change),
    collection: ({ view }) => view,
  },
  HistoryEntry: {
    id: ({ record }) => record.id,
    version: ({ number }) => number,
    action: ({ record }) => actionOf(record),
    summary: ({ graph, record }) => summaryOf(graph, record),
    by: ({ record }) => record.made.by,
    at: ({ record }) => record.made.at,
    reason: ({ record }) => reasonOf(record),
    about: ({ graph, record }) => subjectsOf(graph, record).map((id) => ({ graph, id })),
    changes: ({ graph, record }) => fieldChanges(graph, record),
    evidence: ({ graph, record }) => {
      switch (record.type) {
        case "mention":
        case "appearance":
        case "statement":
        case "judgement":
          return evidenceOfRecord({ graph, record });
        default:
          return [];
      }
    },
    state: ({ graph, record }) => graph.stateOf(record.id) ?? "held",
    takenOutBy: ({ graph, record }, _, { library }) => {
      const entry = takenOutBy(library.viewOf(graph), record);
      return entry === undefined ? undefined : { graph, ...entry };
    },
    canTakeBack: (entry, _, { library }) => canTakeBack(entry, library.viewer),
  },
  HistorySubject: {
    label: ({ graph, id }) => labelOfId(graph, id),
    node: ({ graph, id }) => findInGraph(graph, id),
  },
  Note: {
    id: ({ record }) => record.id,
    text: ({ record }) => record.text,
    by: ({ record }) => record.made.by,
    at: ({ record }) => record.made.at,
    history: historyOf("Note.history"),
  },
  Rating: { by: ({ made }) => made.by, at: ({ made }) => made.at },
};
