import { describe, expect, it } from "vitest";
import type { LiveEntry } from "../../../client/query/live.ts";
import {
  othersNotice,
  ownNotice,
  withNotice,
  withOthers,
} from "../../../client/view/corrections/notices.ts";
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
    expect(othersNotice([entry("Ada", "clm_one")], "Bo")).toMatchObject({
      text: "Ada rejected an appearance of “Talks”",
      action: { type: "show", node: "clm_one" },
    });
  });

  it("opens the history when nothing of it is in the graph", () => {
    expect(othersNotice([entry("Ada", undefined)], "Bo").action).toEqual({
      type: "show",
      node: undefined,
    });
  });

  it("tells one's own other window apart from others", () => {
    expect(othersNotice([entry("Bo", "clm_one")], "Bo").text).toBe(
      "In another window you rejected an appearance of “Talks”",
    );
  });

  it("counts many", () => {
    const entries = [entry("Ada", "clm_one"), entry("Cy", "clm_two")];
    expect(othersNotice(entries, "Bo").text).toBe("Ada and Cy made 2 changes");
  });
});

describe("withOthers()", () => {
  it("gathers what others do in one notice, as long as it is shown", () => {
    const options = { me: "Bo", most: 2 };
    const first = withOthers([notice("own-1")], [entry("Ada", "clm_one")], options);
    const then = withOthers(first, [entry("Ada", "clm_two")], options);
    expect(then.map(({ text }) => text)).toEqual(["own-1", "Ada made 2 changes"]);
    expect(withOthers([], [entry("Ada", "clm_two")], options)).toHaveLength(1);
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
