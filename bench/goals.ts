/** Goals: what the figures are worth aiming at, and whether they are there. */

/** A bound on a ratio, or on seconds. */
export interface Goal {
  readonly least?: number;
  readonly most?: number;
  readonly unit: "×" | "s";
}

export type Verdict =
  | { readonly type: "met" }
  /** `by`: how many times the figure is too large, or too small. */
  | { readonly type: "missed"; readonly by: number };

/** The design's goals. */
export const GOALS = {
  /** A trace in process, beside plain maps. */
  trace: { most: 1.5, unit: "×" },
  /** Requests a second through GraphQL, beside a route written by hand. */
  traceThroughHttp: { least: 0.5, unit: "×" },
  subgraphThroughHttp: { least: 1, unit: "×" },
  /** Of a question, from 10,000 nodes to 1,000,000. */
  growth: { most: 3, unit: "×" },
  /** Of 100,000 nodes from the embedded store. */
  loading: { most: 5, unit: "s" },
  /** Time of a durable append, beside a line written to a bare file and flushed. */
  append: { most: 1.3, unit: "×" },
  /** Of adding a document, compared with all others, from 1,000 documents to 20,000. */
  adding: { most: 3, unit: "×" },
  /** What is taken for the memory of a collection, beside what it is. */
  estimate: { least: 0.8, most: 1.2, unit: "×" },
} as const satisfies Readonly<Record<string, Goal>>;

/** What no figure of ours can be compared with here. */
export const NOT_MEASURED =
  "Not measured here: traces in PostgreSQL and Kuzu, beside which ours are to be ten and a thousand times as fast.";

/** Differences that rounds of the same run show by chance: no goal is missed by so little. */
const CHANCE = 0.05;

export function judge({ least = 0, most = Infinity }: Goal, figure: number): Verdict {
  const by = Math.max(figure / most, least / figure);
  return by <= 1 + CHANCE ? { type: "met" } : { type: "missed", by };
}

/** `≤ 1.5×`. */
export function goalWords({ least, most, unit }: Goal): string {
  if (least !== undefined && most !== undefined) return `${least} to ${most}${unit}`;
  return most === undefined ? `≥ ${least}${unit}` : `≤ ${most}${unit === "s" ? " s" : unit}`;
}

/** `met`, or `missed by 1.24×`. */
export function verdictWords(verdict: Verdict): string {
  return verdict.type === "met" ? "met" : `missed by ${verdict.by.toFixed(2)}×`;
}
