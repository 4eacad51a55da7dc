import { describe, expect, it } from "vitest";
import { harbourLibrary, serveForTests } from "../../support/api.ts";
import { correctorOf } from "../../support/corrections.ts";

const library = await harbourLibrary();
const api = serveForTests(library);
const { graph } = await library.get("harbour");
const { correct, refused, ask, version } = correctorOf(api, library.store);

const [bulletin = "", courier = ""] = graph.nodesOfKind("document");
const [one = "", two = "", three = ""] = graph.nodesOfKind("claim");
const [actor = ""] = graph.nodesOfKind("actor");
const [place = ""] = graph.nodesOfKind("place");
const [event = ""] = graph.nodesOfKind("event");
const appearance = graph.graph.filterEdges((_key, { kind }) => kind === "appearance")[0] ?? "";
const text = textOf(bulletin);

function textOf(id: string): string {
  const record = graph.getRecord(id);
  return record?.type === "document" ? record.text : "";
}

describe("Mutation.addClaim", () => {
  it("adds a claim with its appearance and what it is about, anchored to its words", async () => {
    const exact = text.slice(0, 40).trim();
    const added = await correct("addClaim", {
      document: bulletin,
      quotes: [{ exact, start: 0 }],
      text: "A claim that nobody had read in the bulletin before now.",
      about: [actor],
      chain: [{ source: actor, cueQuotes: [{ exact: text.slice(0, 5), start: 0 }] }],
    });
    expect(added.entries.map(({ action }) => action)).toEqual(["ADDED", "ADDED", "ADDED"]);
    expect(added.version).toBe(await version());
    const claim = added.changed.find(({ __typename }) => __typename === "Claim")?.id;
    const answer = await ask(`{ node(id: "${claim}") { ... on Claim {
      shortLabel about { id } appearances { quotes { exact start } chain { source { id } cue } }
    } } }`);
    expect(answer).toEqual({
      node: {
        shortLabel: "A claim that nobody had read",
        about: [{ id: actor }],
        appearances: [
          {
            quotes: [{ exact, start: 0 }],
            chain: [{ source: { id: actor }, cue: text.slice(0, 5) }],
          },
        ],
      },
    });
  });

  it("adds an appearance to a claim that there is", async () => {
    const added = await correct("addClaim", {
      document: courier,
      quotes: [{ exact: textOf(courier).slice(0, 30) }],
      claim: one,
      stance: "DENIES",
    });
    expect(added.entries).toHaveLength(1);
    expect(added.changed).toContainEqual({ id: one, __typename: "Claim" });
  });

  it.each([
    ["no words", { quotes: [], text: "So it is." }, "EVIDENCE_MISSING"],
    [
      "words that do not stand there",
      { quotes: [{ exact: "a purple elephant sang" }], text: "x" },
      "QUOTE_NOT_FOUND",
    ],
    [
      "words that stand in several places",
      { quotes: [{ exact: "the" }], text: "x" },
      "QUOTE_AMBIGUOUS",
    ],
    ["no text", { quotes: [{ exact: text.slice(0, 40) }], text: "  " }, "RECORD_INVALID"],
    [
      "a source without words that attribute",
      { quotes: [{ exact: text.slice(0, 40) }], text: "x", chain: [{ source: actor }] },
      "EVIDENCE_MISSING",
    ],
    [
      "an event as source",
      { quotes: [{ exact: text.slice(0, 40) }], text: "x", chain: [{ source: event }] },
      "NODE_KIND_MISMATCH",
    ],
    [
      "a time that is none",
      { quotes: [{ exact: text.slice(0, 40) }], text: "x", time: "soon" },
      "RECORD_INVALID",
    ],
    [
      "a label that is too long",
      { quotes: [{ exact: text.slice(0, 40) }], text: "x", shortLabel: "y".repeat(33) },
      "RECORD_INVALID",
    ],
  ])("refuses a claim with %s, and appends nothing", async (_, input, code) => {
    expect(await refused("addClaim", { document: bulletin, ...input })).toMatchObject({ code });
  });

  it("refuses a document that there is not", async () => {
    const input = { document: "doc_nothing", quotes: [{ exact: "x" }], text: "x" };
    expect(await refused("addClaim", input)).toMatchObject({ code: "DOCUMENT_NOT_FOUND" });
  });

  it("says which words are nearest", async () => {
    const exact = text.slice(0, 60).replace(/[aeiou]/gu, "x");
    const { message } = await refused("addClaim", {
      document: bulletin,
      quotes: [{ exact }],
      text: "x",
    });
    expect(message).toMatch(/^Cannot place ".+": the document does not have these words/u);
  });
});

describe("Mutation.review", () => {
  it("takes an appearance out of the graph and back in, and keeps both in the history", async () => {
    const rejected = await correct("review", {
      record: appearance,
      verdict: "REJECTED",
      reason: "It says something else",
    });
    expect(rejected.entries).toMatchObject([
      { action: "REJECTED", by: { kind: "PERSON", name: "Analyst" }, canTakeBack: true },
    ]);
    expect(await ask(`{ node(id: "${appearance}") { id } }`)).toEqual({ node: null });
    await correct("review", { record: appearance, verdict: "ACCEPTED" });
    expect(
      await ask(`{ node(id: "${appearance}") { ... on Appearance {
        review { verdict } history(first: 2) { nodes { action reason } }
      } } }`),
    ).toEqual({
      node: {
        review: { verdict: "ACCEPTED" },
        history: {
          nodes: [
            { action: "ACCEPTED", reason: null },
            { action: "REJECTED", reason: "It says something else" },
          ],
        },
      },
    });
  });

  it("refuses what is no mention, appearance, statement or judgement", async () => {
    const input = { record: one, verdict: "REJECTED" };
    expect(await refused("review", input)).toMatchObject({ code: "NODE_KIND_MISMATCH" });
    expect(await refused("review", { ...input, record: "app_none" })).toMatchObject({
      code: "RECORD_NOT_FOUND",
    });
  });
});

describe("Mutation.edit", () => {
  it("supersedes a claim's text, and keeps what it was", async () => {
    const before = graph.getRecord(two);
    const edited = await correct("edit", {
      record: two,
      claim: { text: "It reads otherwise now." },
    });
    expect(edited.entries).toMatchObject([
      {
        action: "EDITED",
        changes: [
          {
            field: "text",
            before: before?.type === "claim" ? before.text : "",
            after: "It reads otherwise now.",
          },
        ],
      },
    ]);
    expect(await ask(`{ node(id: "${two}") { ... on Claim { text } } }`)).toEqual({
      node: { text: "It reads otherwise now." },
    });
  });

  it.each([
    ["actor", { name: "Somebody Else", aliases: ["S. Else"] }],
    ["place", { latitude: 51.5, longitude: -0.1 }],
    ["event", { name: "Another name", time: "2025-03" }],
    ["document", { title: "Another title", published: "2025-03-02" }],
    ["appearance", { stance: "QUESTIONS", certainty: "POSSIBLE", note: "Read again" }],
  ])("edits the fields of a record of kind %s", async (kind, fields) => {
    const record = { actor, place, event, document: bulletin, appearance }[kind];
    const edited = await correct("edit", { record, [kind]: fields });
    expect(edited.entries[0]?.action).toBe("EDITED");
  });

  it("has a mention name another node, on words of its document alone", async () => {
    const mention = graph.graph.findEdge((_key, { kind }) => kind === "mention");
    const edited = await correct("edit", { record: mention, mention: { node: place } });
    expect(edited.changed).toContainEqual({ id: place, __typename: "Place" });
    expect(await ask(`{ node(id: "${mention}") { ... on Mention { node { id } } } }`)).toEqual({
      node: { node: { id: place } },
    });
    const quotes = [{ exact: "a purple elephant sang" }];
    expect(await refused("edit", { record: mention, mention: { quotes } })).toMatchObject({
      code: "QUOTE_NOT_FOUND",
    });
    expect(await refused("edit", { record: mention, mention: { node: one } })).toMatchObject({
      code: "NODE_KIND_MISMATCH",
    });
  });

  it("empties a field", async () => {
    await correct("edit", { record: event, unset: ["time"] });
    expect(await ask(`{ node(id: "${event}") { ... on Event { time { edtf } } } }`)).toEqual({
      node: { time: null },
    });
  });

  it.each([
    ["nothing", {}, "RECORD_INVALID"],
    ["the fields of another kind", { actor: { name: "x" } }, "NODE_KIND_MISMATCH"],
    ["an empty text", { claim: { text: "" } }, "RECORD_INVALID"],
    ["a field that must not be empty", { unset: ["text"] }, "RECORD_INVALID"],
  ])("refuses %s", async (_, input, code) => {
    expect(await refused("edit", { record: three, ...input })).toMatchObject({ code });
  });

  it("refuses to overwrite what somebody changed since it was read", async () => {
    const basedOn = await version();
    await correct("edit", { record: three, claim: { text: "First come." } });
    const late = { record: three, claim: { text: "Late." }, basedOn };
    const { code, message } = await refused("edit", late);
    expect(code).toBe("RECORD_CHANGED");
    expect(message).toContain("Analyst changed it since");
    await correct("edit", { ...late, basedOn: await version() });
  });
});

describe("Mutation.splitOff", () => {
  const board =
    graph.nodesOfKind("actor").find((id) => graph.clusters.members(id).length > 1) ?? "";
  /** Null for a node by itself that no document names. */
  interface Members {
    readonly node: null | {
      readonly members: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly label: string; readonly dependents: number }[];
      };
    };
  }
  const members = async () =>
    (
      await ask<Members>(
        `{ node(id: "${board}") { ... on Actor { members { totalCount nodes { label dependents ties { reason } } } } } }`,
      )
    ).node?.members;

  it("has a member be by itself by one record, and its undo has them be one again", async () => {
    const before = await members();
    expect(before?.nodes).toEqual(
      expect.arrayContaining([
        {
          label: "Harbour board",
          dependents: 0,
          ties: [{ reason: "Both run the harbour of Westhaven" }],
        },
      ]),
    );
    const split = await correct("splitOff", { member: board, reason: "Two bodies" });
    expect(split.entries).toMatchObject([{ action: "UNDONE" }]);
    expect((await members())?.totalCount ?? 0).toBe(0);
    const [entry] = split.entries;
    await correct("undo", { records: [entry?.id] });
    expect(await members()).toEqual(before);
  });

  it("refuses what is one with no other, and what is no node", async () => {
    expect(await refused("splitOff", { member: place })).toEqual({
      code: "RECORD_INVALID",
      message: expect.stringContaining("it is counted as one with no other"),
    });
    expect((await refused("splitOff", { member: appearance })).code).toBe("NODE_KIND_MISMATCH");
  });
});
