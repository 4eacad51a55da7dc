/**
 * The naive form: a change spread over tables of nodes, edges and selectors, as a graph is usually
 * kept in a database. Durable as ours is, each change one transaction; no history and no hashes.
 */

import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { AppearanceRecord } from "../server/model/appearance.ts";
import type { TextPosition } from "../server/model/selector.ts";

/** How the database writes: `wal` as ours, or `delete` as SQLite does unless it is told otherwise. */
export type Journal = "wal" | "delete";

export interface Tables {
  readonly append: (record: AppearanceRecord) => void;
  readonly close: () => void;
}

const SCHEMA = `
  CREATE TABLE node (id TEXT PRIMARY KEY, collection TEXT, kind TEXT, degree INTEGER, changed TEXT);
  CREATE INDEX node_kind ON node (collection, kind);
  CREATE TABLE edge (
    id TEXT PRIMARY KEY, collection TEXT, source TEXT, target TEXT, kind TEXT,
    stance TEXT, certainty TEXT, manner TEXT, cue TEXT, made_by TEXT, made_at TEXT
  );
  CREATE INDEX edge_source ON edge (source, kind);
  CREATE INDEX edge_target ON edge (target, kind);
  CREATE TABLE selector (edge TEXT, role TEXT, start INTEGER, stop INTEGER);
  CREATE INDEX selector_edge ON selector (edge);`;

export function openTables(folder: string, journal: Journal): Tables {
  const database = new DatabaseSync(join(folder, `tables-${journal}.db`));
  database.exec(`PRAGMA journal_mode = ${journal}; PRAGMA synchronous = FULL; ${SCHEMA}`);
  const begin = database.prepare("BEGIN IMMEDIATE");
  const commit = database.prepare("COMMIT");
  const putNode = database.prepare(
    `INSERT INTO node VALUES (?, ?, ?, 1, ?)
     ON CONFLICT (id) DO UPDATE SET degree = degree + 1, changed = excluded.changed`,
  );
  const putEdge = database.prepare("INSERT INTO edge VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const putSelector = database.prepare("INSERT INTO selector VALUES (?, ?, ?, ?)");
  const putSelectors = (edge: string, role: string, positions: readonly TextPosition[]) => {
    for (const { start, end } of positions) putSelector.run(edge, role, start, end);
  };
  return {
    append: ({ id, collection, made, claim, document, positions, chain, ...said }) => {
      const { by, at } = made;
      begin.run();
      putNode.run(claim, collection, "claim", at);
      putNode.run(document, collection, "document", at);
      const { stance, certainty, manner } = said;
      const how = [stance, certainty, manner] as const;
      putEdge.run(id, collection, claim, document, "appearance", ...how, "", by.name, at);
      putSelectors(id, "words", positions);
      for (const [step, { source = "", cue = "", ...hop }] of chain.entries()) {
        const edge = `${id}/${step}`;
        putNode.run(source, collection, "actor", at);
        putEdge.run(edge, collection, claim, source, "attribution", ...how, cue, by.name, at);
        putSelectors(edge, "source", hop.sourcePositions);
        putSelectors(edge, "cue", hop.cuePositions);
      }
      commit.run();
    },
    close: () => database.close(),
  };
}
