import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { knownVersion, raiseVersion } from "../../../client/query/known-version.ts";
import {
  collectionHistoryQuery,
  collectionQuery,
  collectionsQuery,
  comparisonQuery,
  documentTextQuery,
  graphQuery,
  hoverQuery,
  meQuery,
  objectHistoryQuery,
  searchQuery,
  selectionQuery,
} from "../../../client/query/queries.ts";
import { createRefresher, dependsOn } from "../../../client/query/refresh.ts";

describe("dependsOn()", () => {
  it.each([
    ["the collection", collectionQuery({ id: "case" }).queryKey],
    ["the graph", graphQuery({ id: "case" }, {}).queryKey],
    ["a comparison", comparisonQuery({ id: "case" }, ["doc_a", "doc_b"]).queryKey],
    ["a selection", selectionQuery({ id: "case" }, "clm_a").queryKey],
    ["a card", hoverQuery({ id: "case" }, "clm_a").queryKey],
    ["a document", documentTextQuery({ id: "case" }, "doc_a").queryKey],
    ["a search", searchQuery({ id: "case" }, "strike").queryKey],
    ["the past of it", selectionQuery({ id: "case", asOf: "2026-01-02" }, "clm_a").queryKey],
    ["the history", collectionHistoryQuery("case", {}).queryKey],
    ["an object's history", objectHistoryQuery("case", "clm_a").queryKey],
  ])("holds for %s of the collection, not of another", (_what, key) => {
    expect(dependsOn("case", key)).toBe(true);
    expect(dependsOn("other", key)).toBe(false);
  });

  it("does not hold for what no collection changes, nor for its known version", () => {
    expect(dependsOn("case", collectionsQuery.queryKey)).toBe(false);
    expect(dependsOn("case", meQuery.queryKey)).toBe(false);
    expect(dependsOn("case", ["version", "case"])).toBe(false);
  });
});

describe("raiseVersion()", () => {
  it("only ever rises, collection by collection", () => {
    const client = new QueryClient();
    raiseVersion(client, "case", 7);
    raiseVersion(client, "case", 5);
    expect(knownVersion(client, "case")).toBe(7);
    expect(knownVersion(client, "other")).toBeUndefined();
  });
});

describe("createRefresher()", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("makes one refresh of a burst", async () => {
    let refreshed = 0;
    const { request } = createRefresher(async () => {
      refreshed += 1;
    });
    for (let count = 0; count < 20; count += 1) request();
    await vi.advanceTimersByTimeAsync(100);
    expect(refreshed).toBe(1);
  });

  it("finishes a refresh before the next, and has a next for what came meanwhile", async () => {
    const begun: (() => void)[] = [];
    const { request } = createRefresher(() => new Promise((resolve) => begun.push(resolve)));
    request();
    await vi.advanceTimersByTimeAsync(100);
    request();
    request();
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toHaveLength(1);
    begun[0]?.();
    await vi.advanceTimersByTimeAsync(100);
    expect(begun).toHaveLength(2);
  });

  it("does nothing after it was stopped", async () => {
    let refreshed = 0;
    const { request, stop } = createRefresher(async () => {
      refreshed += 1;
    });
    request();
    stop();
    request();
    await vi.advanceTimersByTimeAsync(1000);
    expect(refreshed).toBe(0);
  });
});
