import { describe, expect, it } from "vitest";
import type { LiveEntry } from "../../../client/query/live.ts";
import { othersNotice, ownNotice, withNotice } from "../../../client/view/corrections/notices.ts";
import type { Notice } from "../../../client/view/corrections/notices.ts";

function entry(name: string, node: string | undefined): LiveEntry {
  return {
    id: `rev_${name}`,
    action: "REJECTED",
    summary: "rejected an appearance of “Talks”",
    by: { kind: "PERSON", name },
    about: [
      { id: "app_one", node: null },
      { id: "clm_one", node: node === undefined ? null : { id: node } },
    ],
  };
}

function notice(key: string): Notice {
  return { key, text: key, action: undefined };
}

describe("ownNotice()", () => {
  it("says what was done and takes back all of it", () => {
    const entries = [
      { id: "clm_one", summary: "added the claim “Talks”", action: "ADDED" },
      { id: "app_one", summary: "added an appearance of “Talks”", action: "ADDED" },
    ] as const;
    expect(ownNotice({ version: 9, entries, changed: [] })).toEqual({
      key: "own-9",
      text: "Added the claim “Talks”; added an appearance of “Talks”",
      action: { type: "undo", label: "Undo", records: ["clm_one", "app_one"] },
    });
  });

  it("brings back what an undo took", () => {
    const entries = [{ id: "und_one", summary: "took back: noted", action: "UNDONE" }] as const;
    expect(ownNotice({ version: 9, entries, changed: [] }).action).toEqual({
      type: "undo",
      label: "Bring back",
      records: ["und_one"],
    });
  });
});

describe("othersNotice()", () => {
  it("names who did it, and shows the first of what it speaks of that is in the graph", () => {
    expect(othersNotice(9, [entry("Ada", "clm_one")], "Bo")).toEqual({
      key: "others-9",
      text: "Ada rejected an appearance of “Talks”",
      action: { type: "show", node: "clm_one" },
    });
  });

  it("opens the history when nothing of it is in the graph", () => {
    expect(othersNotice(9, [entry("Ada", undefined)], "Bo").action).toEqual({
      type: "show",
      node: undefined,
    });
  });

  it("tells one's own other window apart from others", () => {
    expect(othersNotice(9, [entry("Bo", "clm_one")], "Bo").text).toBe(
      "In another window you rejected an appearance of “Talks”",
    );
  });

  it("counts many", () => {
    const entries = [entry("Ada", "clm_one"), entry("Cy", "clm_two")];
    expect(othersNotice(9, entries, "Bo").text).toBe("Ada and Cy made 2 changes");
  });
});

describe("withNotice()", () => {
  it("keeps the newest, each once", () => {
    const all = ["a", "b", "c", "b", "d"].reduce<ReturnType<typeof withNotice>>(
      (before, key) => withNotice(before, notice(key), 3),
      [],
    );
    expect(all.map(({ key }) => key)).toEqual(["c", "b", "d"]);
  });
});
