import { describe, expect, it } from "vitest";
import {
  historyFilter,
  narrowsHistory,
  NO_HISTORY_FILTER,
} from "../../../client/state/history-filter.ts";

describe("historyFilter()", () => {
  it("asks for nothing when nothing is narrowed", () => {
    expect(historyFilter(NO_HISTORY_FILTER)).toEqual({});
    expect(narrowsHistory(NO_HISTORY_FILTER)).toBe(false);
  });

  it("asks for days from their first instant to the first of the day after, where the reader is", () => {
    const filter = historyFilter({ ...NO_HISTORY_FILTER, from: "2026-01-31", to: "2026-01-31" });
    expect(filter).toEqual({
      since: new Date(2026, 0, 31).toISOString(),
      until: new Date(2026, 1, 1).toISOString(),
    });
  });

  it("passes on who, what and how it stands", () => {
    const asked = { by: "Ada", actions: ["EDITED"], states: ["REJECTED", "UNDONE"] } as const;
    expect(historyFilter({ ...NO_HISTORY_FILTER, ...asked })).toEqual(asked);
  });
});
