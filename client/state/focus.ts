/** Focus: what stands out while everything else is dimmed, never removed. */

import type { EdgeKind, NodeKind, SourceCount, Stance } from "../query/generated/graphql.ts";
import { EDGE_KINDS, NODE_KINDS, SOURCE_COUNTS, STANCES } from "./filters.ts";

export type Focus =
  | { readonly on: "node"; readonly id: string }
  | { readonly on: "kind"; readonly value: NodeKind }
  | { readonly on: "relation"; readonly value: EdgeKind }
  | { readonly on: "source"; readonly value: SourceCount }
  | { readonly on: "stance"; readonly value: Stance };

/** A focus as one word of the URL. */
export function formatFocus(focus: Focus): string {
  return `${focus.on}:${focus.on === "node" ? focus.id : focus.value}`;
}

/** The focus that a word of the URL means; undefined when it means none. */
export function parseFocus(text: string): Focus | undefined {
  const [on, value = ""] = splitOnce(text);
  switch (on) {
    case "node":
      return value === "" ? undefined : { on, id: value };
    case "kind":
      return withValue(on, oneOf(NODE_KINDS, value));
    case "relation":
      return withValue(on, oneOf(EDGE_KINDS, value));
    case "source":
      return withValue(on, oneOf(SOURCE_COUNTS, value));
    case "stance":
      return withValue(on, oneOf(STANCES, value));
    default:
      return undefined;
  }
}

/** Whether two are the same. */
export function isSameFocus(one: Focus | undefined, two: Focus | undefined): boolean {
  if (one === undefined || two === undefined) return one === two;
  return formatFocus(one) === formatFocus(two);
}

function withValue<On extends string, Value>(
  on: On,
  value: Value | undefined,
): { readonly on: On; readonly value: Value } | undefined {
  return value === undefined ? undefined : { on, value };
}

function oneOf<Value extends string>(all: readonly Value[], text: string): Value | undefined {
  return all.find((one) => one === text);
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(":");
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
