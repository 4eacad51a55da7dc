import { describe, expect, it } from "vitest";
import { harbourLibrary, serveForTests } from "../../support/api.ts";
import { correctorOf } from "../../support/corrections.ts";

const library = await harbourLibrary();
const api = serveForTests(library);
const { graph } = await library.get("harbour");
const { correct, refused, ask } = correctorOf(api, library.store);

const [bulletin = "", courier = ""] = graph.nodesOfKind("document");
const [one = "", two = "", three = ""] = graph.nodesOfKind("claim");
const [actor = "", otherActor = ""] = graph.nodesOfKind("actor");
const [place = ""] = graph.nodesOfKind("place");
const text = textOf(bulletin);

function textOf(id: string): string {
  const record = graph.getRecord(id);
  return record?.type === "document" ? record.text : "";
}

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

function documents(): Promise<number> {
  return ask<{ readonly collection: { readonly documents: { readonly totalCount: number } } }>(
    '{ collection(id: "harbour") { documents { totalCount } } }',
  ).then(({ collection }) => collection.documents.totalCount);
}

describe("Mutation.withdrawDocument, undo and redo", () => {
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
