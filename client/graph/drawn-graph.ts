/** The graph as it is drawn: nodes and edges with what their looks depend on, read from columns. */

/** The kinds of `NodeKind` in the API's schema. */
export const NODE_KINDS = ["DOCUMENT", "CLAIM", "ACTOR", "EVENT", "PLACE"] as const;
export type DrawnNodeKind = (typeof NODE_KINDS)[number];

/** The kinds of `EdgeKind` in the API's schema. */
export const EDGE_KINDS = [
  "MENTION",
  "APPEARANCE",
  "ATTRIBUTION",
  "SUPPORTS",
  "CONTRADICTS",
  "REFINES",
  "UPDATES",
  "PARTICIPANT",
  "LOCATED_AT",
  "PART_OF",
  "AFFILIATED_WITH",
  "STANDS_FOR",
  "PUBLISHED_BY",
  "ABOUT",
  "SHARED_TEXT",
] as const;
export type DrawnEdgeKind = (typeof EDGE_KINDS)[number];

/** The claims' links: edges from one claim to another. */
export type ClaimLinkKind = "SUPPORTS" | "CONTRADICTS" | "REFINES" | "UPDATES";

export const SOURCE_COUNTS = ["ONE", "SEVERAL", "INDEPENDENT"] as const;
export type DrawnSources = (typeof SOURCE_COUNTS)[number];

export interface DrawnNode {
  readonly id: string;
  readonly kind: DrawnNodeKind;
  readonly label: string;
  /** Where the server lays it, in layout units from the centre, to the right. */
  readonly x: number;
  /** As `x`, upward. */
  readonly y: number;
  /** How many edges it has in the whole graph. */
  readonly degree: number;
  /** How many documents it appears or is mentioned in. */
  readonly documents: number;
  /** How many sources a claim has; null for what is not a claim. */
  readonly sources: DrawnSources | null;
  /** The stances towards a claim, as `Stance` names them; empty for what is not a claim. */
  readonly stances: readonly string[];
  /** The first day of its time, `YYYY-MM-DD`; null when it has none or its beginning is open. */
  readonly start: string | null;
  /** The last day of its time, as `start`. */
  readonly end: string | null;
}

export interface DrawnEdge {
  readonly id: string;
  /** The id of the node it starts from. */
  readonly source: string;
  /** The id of the node it leads to. */
  readonly target: string;
  readonly kind: DrawnEdgeKind;
  readonly role: string | null;
}

export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** Whether `kind` links one claim to another. */
export function isClaimLink(kind: DrawnEdgeKind): kind is ClaimLinkKind {
  return kind === "SUPPORTS" || kind === "CONTRADICTS" || kind === "REFINES" || kind === "UPDATES";
}

/**
 * Reads a `SubgraphColumns` of the API.
 *
 * @throws {TypeError} when it has another shape, naming the column, the row and what was found
 */
export function fromColumns(columns: unknown): DrawnGraph {
  const nodes = readTable(columns, "nodes");
  const edges = readTable(columns, "edges");
  const ids = nodes.column("id", text);
  const kinds = nodes.column("kind", oneOf(NODE_KINDS));
  const labels = nodes.column("label", text);
  const xs = nodes.column("x", number);
  const ys = nodes.column("y", number);
  const degrees = nodes.column("degree", number);
  const documents = nodes.column("documents", number);
  const sources = nodes.column("sources", orNull(oneOf(SOURCE_COUNTS)));
  const stances = nodes.column("stances", listOf(text));
  const starts = nodes.column("start", orNull(text));
  const ends = nodes.column("end", orNull(text));
  const edgeIds = edges.column("id", text);
  const from = edges.column("source", rowOf(ids));
  const to = edges.column("target", rowOf(ids));
  const edgeKinds = edges.column("kind", oneOf(EDGE_KINDS));
  const roles = edges.column("role", orNull(text));
  return {
    nodes: ids.map((id, row) => ({
      id,
      kind: at(kinds, row),
      label: at(labels, row),
      x: at(xs, row),
      y: at(ys, row),
      degree: at(degrees, row),
      documents: at(documents, row),
      sources: at(sources, row),
      stances: at(stances, row),
      start: at(starts, row),
      end: at(ends, row),
    })),
    edges: edgeIds.map((id, row) => ({
      id,
      source: at(from, row),
      target: at(to, row),
      kind: at(edgeKinds, row),
      role: at(roles, row),
    })),
  };
}

/** Reads one value, or gives undefined when it is not of its sort. */
interface Reader<Value> {
  readonly expected: string;
  readonly read: (value: unknown) => Value | undefined;
}

const text: Reader<string> = {
  expected: "a text",
  read: (value) => (typeof value === "string" ? value : undefined),
};

const number: Reader<number> = {
  expected: "a finite number",
  read: (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined),
};

function oneOf<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return {
    expected: `one of ${words.join(", ")}`,
    read: (value) => words.find((word) => word === value),
  };
}

function orNull<Value>({ expected, read }: Reader<Value>): Reader<Value | null> {
  return {
    expected: `${expected}, or null`,
    read: (value) => (value === null ? null : read(value)),
  };
}

function listOf<Value>({ expected, read }: Reader<Value>): Reader<readonly Value[]> {
  return {
    expected: `a list, each item ${expected}`,
    read: (value) => {
      if (!Array.isArray(value)) return undefined;
      const items = value.map(read).filter((item) => item !== undefined);
      return items.length === value.length ? items : undefined;
    },
  };
}

function rowOf(ids: readonly string[]): Reader<string> {
  return {
    expected: `the row of a node, 0 to ${ids.length - 1}`,
    read: (value) => (typeof value === "number" ? ids[value] : undefined),
  };
}

interface Table {
  column<Value>(name: string, reader: Reader<Value>): readonly Value[];
}

function readTable(columns: unknown, table: string): Table {
  const held = memberOf(columns, table);
  let rows: number | undefined;
  return {
    column: (name, { expected, read }) => {
      const column = memberOf(held, name);
      if (!Array.isArray(column)) {
        throw new TypeError(`Cannot read the graph: "${table}.${name}" is not a column`);
      }
      rows ??= column.length;
      if (column.length !== rows) {
        throw new TypeError(
          `Cannot read the graph: "${table}.${name}" has ${column.length} rows, not ${rows}`,
        );
      }
      return column.map((value: unknown, row) => {
        const found = read(value);
        if (found !== undefined) return found;
        throw new TypeError(
          `Cannot read the graph: "${table}.${name}" row ${row} is ${JSON.stringify(value)}, not ${expected}`,
        );
      });
    },
  };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function at<Value>(column: readonly Value[], row: number): Value {
  const value = column[row];
  if (value === undefined) throw new RangeError(`Cannot read the graph: no row ${row}`);
  return value;
}
