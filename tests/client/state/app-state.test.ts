import { describe, expect, it } from "vitest";
import { INITIAL_STATE, read, select, stepBack } from "../../../client/state/app-state.ts";
import {
  DEFAULT_FILTERS,
  filtersThatShow,
  isDefault,
  toggle,
  toggleKind,
} from "../../../client/state/filters.ts";
import { recordOfEdge } from "../../../client/state/selection.ts";

describe("select()", () => {
  it("leaves where the reader stood", () => {
    const reading = read(select(INITIAL_STATE, "clm_one"), "doc_b", 2);
    expect(select(reading, "clm_two")).toEqual({ ...INITIAL_STATE, selected: "clm_two" });
  });

  it("changes nothing when it is selected already", () => {
    const reading = read(select(INITIAL_STATE, "clm_one"), "doc_b", 2);
    expect(select(reading, "clm_one")).toBe(reading);
  });
});

describe("stepBack()", () => {
  const selected = select(INITIAL_STATE, "clm_one");
  const focused = { ...selected, focus: { on: "kind", value: "ACTOR" } as const };
  const paired = { ...focused, pair: { row: "r", documents: ["doc_a", "doc_b"] as const } };

  it.each([
    ["an open pair", paired, focused],
    ["a focus", focused, selected],
    ["a selection", selected, INITIAL_STATE],
  ])("closes %s first", (_what, before, after) => {
    expect(stepBack(before)).toEqual(after);
  });

  it("has nowhere to go from the first state", () => {
    expect(stepBack(INITIAL_STATE)).toBeUndefined();
  });
});

describe("toggleKind()", () => {
  it("brings events in with the relations that they hang by", () => {
    const { kinds, relations } = toggleKind(DEFAULT_FILTERS, "EVENT");
    expect(kinds).toEqual(["DOCUMENT", "CLAIM", "ACTOR", "EVENT"]);
    expect(relations).toEqual([
      "CONTRADICTS",
      "REFINES",
      "SUPPORTS",
      "UPDATES",
      "APPEARANCE",
      "ATTRIBUTION",
      "ABOUT",
      "PARTICIPANT",
      "PART_OF",
      "PUBLISHED_BY",
      "SHARED_TEXT",
    ]);
  });

  it("takes a kind out and leaves the relations", () => {
    const filters = toggleKind(DEFAULT_FILTERS, "ACTOR");
    expect(filters).toEqual({ ...DEFAULT_FILTERS, kinds: ["DOCUMENT", "CLAIM"] });
  });
});

describe("filters", () => {
  it("toggle() keeps the order of all", () => {
    expect(toggle(["c"], "a", ["a", "b", "c"])).toEqual(["a", "c"]);
    expect(toggle(["a", "c"], "c", ["a", "b", "c"])).toEqual(["a"]);
  });

  it("isDefault() does not mind the order", () => {
    expect(isDefault({ ...DEFAULT_FILTERS, kinds: ["ACTOR", "CLAIM", "DOCUMENT"] })).toBe(true);
    expect(isDefault({ ...DEFAULT_FILTERS, hidden: ["clm_one"] })).toBe(false);
  });

  it("filtersThatShow() relaxes only what hides the node", () => {
    const filters = {
      ...DEFAULT_FILTERS,
      stances: ["DENIES"] as const,
      hidden: ["clm_a", "clm_b"],
    };
    expect(filtersThatShow(filters, "CLAIM", "clm_a")).toEqual({
      ...DEFAULT_FILTERS,
      hidden: ["clm_b"],
    });
    expect(filtersThatShow(filters, "PLACE", "plc_a").stances).toEqual(["DENIES"]);
  });
});

describe("recordOfEdge()", () => {
  it("takes the hop off an attribution", () => {
    expect(recordOfEdge("app_Abc.1")).toBe("app_Abc");
    expect(recordOfEdge("clm_Abc")).toBe("clm_Abc");
  });
});
