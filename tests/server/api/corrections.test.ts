import { describe, expect, it } from "vitest";
import { harbourLibrary, serveForTests } from "../../support/api.ts";
import type { Answer } from "../../support/api.ts";

const library = await harbourLibrary();
const api = serveForTests(library);
const { graph } = await library.get("harbour");
const version = () => library.store.version(graph.collection);

const CHANGE = `{
  version
  entries { id action summary by { kind name } state canTakeBack reason changes { field before after } }
  changed { id __typename }
}`;

interface Changed {
  readonly version: number;
  readonly entries: readonly {
    readonly id: string;
    readonly action: string;
    readonly summary: string;
    readonly state: string;
  }[];
  readonly changed: readonly { readonly id: string; readonly __typename: string }[];
}

/** Sends one correction. */
function send(name: string, input: Readonly<Record<string, unknown>>): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return api.ask(`mutation ($input: ${type}!) { change: ${name}(input: $input) ${CHANGE} }`, {
    input: { collection: "harbour", ...input },
  });
}

async function correct(name: string, input: Readonly<Record<string, unknown>>): Promise<Changed> {
  const { data, errors } = await send(name, input);
  expect(errors).toBeUndefined();
  return (data as { readonly change: Changed }).change;
}

async function refused(name: string, input: Readonly<Record<string, unknown>>) {
  const before = await version();
  const { errors } = await send(name, input);
  expect(await version()).toBe(before);
  return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
}

async function ask<Value>(query: string): Promise<Value> {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data as Value;
}

const [bulletin = "", courier = ""] = graph.nodesOfKind("document");
const [one = "", two = "", three = ""] = graph.nodesOfKind("claim");
const [actor = "", otherActor = ""] = graph.nodesOfKind("actor");
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
        shortLabel: "A claim that nobody had read in",
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

describe("Mutation.linkClaims", () => {
  it("links two claims, once, until the link is ended", async () => {
    const input = { kind: "SUPPORTS", source: one, target: three, reason: "It makes it likelier" };
    const linked = await correct("linkClaims", input);
    expect(linked.entries[0]?.action).toBe("LINKED");
    expect(await refused("linkClaims", input)).toMatchObject({ code: "RECORD_INVALID" });
    const link = linked.entries[0]?.id;
    await correct("endLink", { link, reason: "It does not" });
    expect(await refused("endLink", { link })).toMatchObject({ code: "RECORD_INVALID" });
    await correct("linkClaims", input);
  });

  it.each([
    ["a claim with itself", { source: one, target: one, reason: "x" }, "RECORD_INVALID"],
    ["a claim with an actor", { source: one, target: actor, reason: "x" }, "NODE_KIND_MISMATCH"],
    ["two claims for no reason", { source: two, target: three, reason: " " }, "RECORD_INVALID"],
  ])("refuses to link %s", async (_, input, code) => {
    expect(await refused("linkClaims", { kind: "REFINES", ...input })).toMatchObject({ code });
  });
});

describe("Mutation.judgeIdentity", () => {
  it("merges two actors, and separates them again", async () => {
    const pair = { source: actor, target: otherActor };
    await correct("judgeIdentity", { ...pair, verdict: "SAME", reason: "One person" });
    const merged = await ask<{
      readonly node: { readonly identities: readonly unknown[] };
    }>(`{ node(id: "${otherActor}") { id ... on Actor {
      identities { verdict sourceId targetId reason }
    } } }`);
    expect(merged).toMatchObject({ node: { id: [actor, otherActor].toSorted()[0] } });
    expect(merged.node.identities).toContainEqual({
      verdict: "SAME",
      sourceId: actor,
      targetId: otherActor,
      reason: "One person",
    });
    expect(await refused("judgeIdentity", { ...pair, verdict: "SAME", reason: "x" })).toMatchObject(
      {
        code: "RECORD_INVALID",
      },
    );
    await correct("judgeIdentity", { ...pair, verdict: "DIFFERENT", reason: "Two after all" });
    expect(await ask(`{ node(id: "${otherActor}") { id } }`)).toEqual({ node: { id: otherActor } });
  });

  it("refuses nodes of two kinds", async () => {
    const input = { source: actor, target: place, verdict: "SAME", reason: "x" };
    expect(await refused("judgeIdentity", input)).toMatchObject({ code: "NODE_KIND_MISMATCH" });
  });
});

describe("Mutation.setReliability", () => {
  it("rates a source, which nobody had", async () => {
    const query = `{ node(id: "${actor}") { ... on Actor { reliability rating { reason } } } }`;
    expect(await ask(query)).toEqual({ node: { reliability: "F", rating: null } });
    await correct("setReliability", { actor, reliability: "B", reason: "Was right before" });
    expect(await ask(query)).toEqual({
      node: { reliability: "B", rating: { reason: "Was right before" } },
    });
  });
});

describe("Mutation.addNote", () => {
  it("writes a note on any record", async () => {
    await correct("addNote", { record: one, text: "Call her" });
    expect(
      await ask(`{ node(id: "${one}") { ... on Claim { notes { text by { name } } } } }`),
    ).toEqual({
      node: { notes: [{ text: "Call her", by: { name: "Analyst" } }] },
    });
  });

  it.each([
    ["an empty text", { record: one, text: " " }, "RECORD_INVALID"],
    ["too long a text", { record: one, text: "x".repeat(10_001) }, "RECORD_INVALID"],
    ["a record that there is not", { record: "clm_none", text: "x" }, "RECORD_NOT_FOUND"],
  ])("refuses %s", async (_, input, code) => {
    expect(await refused("addNote", input)).toMatchObject({ code });
  });
});

describe("Mutation.withdrawDocument, undo and redo", () => {
  const documents = () =>
    ask<{ readonly collection: { readonly documents: { readonly totalCount: number } } }>(
      '{ collection(id: "harbour") { documents { totalCount } } }',
    ).then(({ collection }) => collection.documents.totalCount);

  it("takes a document out, takes that back, and does it again", async () => {
    expect(await documents()).toBe(3);
    await correct("withdrawDocument", { document: courier, reason: "It was a forgery" });
    expect(await documents()).toBe(2);
    const state = '{ collection(id: "harbour") { undoable { action } redoable { action } } }';
    expect(await ask(state)).toEqual({
      collection: { undoable: { action: "WITHDRAWN" }, redoable: null },
    });
    expect((await correct("undo", {})).entries[0]?.action).toBe("UNDONE");
    expect(await documents()).toBe(3);
    expect(await ask(state)).toMatchObject({ collection: { redoable: { action: "UNDONE" } } });
    expect((await correct("redo", {})).entries[0]?.action).toBe("REDONE");
    expect(await documents()).toBe(2);
    await correct("undo", {});
    await correct("addNote", { record: one, text: "Something new" });
    expect(await refused("redo", {})).toMatchObject({ code: "NOTHING_TO_UNDO" });
  });
});

describe("Mutation.undo", () => {
  it("takes back all that one change added", async () => {
    const exact = text.slice(0, 40);
    const added = await correct("addClaim", {
      document: bulletin,
      quotes: [{ exact }],
      text: "A slip of the hand.",
      about: [place],
    });
    const claim = added.changed.find(({ __typename }) => __typename === "Claim")?.id;
    await correct("undo", {});
    expect(await ask(`{ node(id: "${claim}") { id } }`)).toEqual({ node: null });
  });

  it("refuses what is taken back already, and what there is not", async () => {
    const note = await correct("addNote", { record: one, text: "Once" });
    const records = note.entries.map(({ id }) => id);
    await correct("undo", { records });
    expect(await refused("undo", { records })).toMatchObject({ code: "RECORD_INVALID" });
    expect(await refused("undo", { records: ["not_none"] })).toMatchObject({
      code: "RECORD_NOT_FOUND",
    });
  });
});

describe("a correction", () => {
  it("is refused in a collection that there is not", async () => {
    const { errors } = await api.ask(
      'mutation { addNote(input: { collection: "nowhere", record: "x", text: "y" }) { version } }',
    );
    expect(errors?.[0]?.extensions.code).toBe("COLLECTION_NOT_FOUND");
  });

  it("is not run by a GET request, which a foreign page could make", async () => {
    const query = 'mutation { undo(input: { collection: "harbour" }) { version } }';
    const response = await api.fetch(`/graphql?query=${encodeURIComponent(query)}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(response.status).toBe(405);
  });

  it("makes no two records at one instant", async () => {
    const sent = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        correct("addNote", { record: one, text: `n${index}` }),
      ),
    );
    expect(new Set(sent.map(({ version: at }) => at)).size).toBe(5);
    expect(new Set(sent.flatMap(({ entries }) => entries.map(({ id }) => id))).size).toBe(5);
  });
});
