/** Ids of a collection that somebody may not read, where they may ask: all is as with ids of nothing. */

import { describe, expect, it } from "vitest";
import { KnowledgeGraph } from "../../../../server/graph/knowledge-graph.ts";
import { loadHarbour } from "../../../support/api.ts";
import { guardForTests, HARBOUR } from "../../../support/guarded.ts";
import {
  argumentsFor,
  fieldsOf,
  idsOf,
  inputsFor,
  inputType,
  schema,
  takesId,
  written,
} from "../../../support/operations.ts";
import type { Ids } from "../../../support/operations.ts";
import { COLLECTION } from "../../../support/records.ts";
import { isObjectType } from "graphql";

const guarded = guardForTests();
const records = loadHarbour();
const foreign: Ids = {
  ...idsOf(new KnowledgeGraph(HARBOUR).appendAll(records), records),
  collection: COLLECTION,
};

/** An id of the same form that nothing has. */
function idOfNothing(id: string): string {
  const [prefix = "", ...rest] = id.split("_");
  return `${prefix}_${[...rest.join("_")].toReversed().join("")}`;
}

/** A text with ids of nothing where it has foreign ones. */
function withNothing(text: string): string {
  return records.reduce((before, { id }) => before.replaceAll(id, idOfNothing(id)), text);
}

const sentences = records.flatMap((one) => (one.type === "document" ? [one.text] : []));

function isSilent(answer: string): boolean {
  const words = sentences.flatMap((text) => text.match(/[A-Z][^.!?]{20,60}/gu) ?? []);
  return !["Accident", "harbour", ...words].some((one) => answer.includes(one));
}

const asking = fieldsOf("Collection").filter((field) => takesId(field));
const args = argumentsFor(foreign);

describe("foreign ids", () => {
  it("are taken by the fields that are tried here alone", () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .flatMap(({ name }) => fieldsOf(name).map((field) => ({ name, field })))
      .filter(({ field }) => takesId(field))
      .map(({ name, field }) => `${name}.${field.name}`)
      .filter((path) => !/^(?:Collection|Mutation)\./u.test(path));
    expect(fields).toEqual([
      "Query.collection",
      "Query.node",
      "Subscription.changes",
      "Subscription.ingestProgress",
      "Claim.appearances",
    ]);
    expect(asking.filter(({ name }) => args[name] === undefined)).toEqual([]);
  });

  it.each(asking.map((field) => [field.name, field] as const))(
    "tell nothing in Collection.%s",
    async (name, field) => {
      const query = `{ collection(id: "tests") { x: ${written(field, args[name])} } }`;
      const { data, errors } = await guarded.askAs("outsider", query);
      const answer = JSON.stringify({ data, errors });
      const ofNothing = await guarded.askAs("outsider", withNothing(query));
      expect(withNothing(answer)).toBe(
        JSON.stringify({ data: ofNothing.data, errors: ofNothing.errors }),
      );
      expect(isSilent(answer)).toBe(true);
    },
  );

  it("tell nothing in Claim.appearances", async () => {
    const [document] = foreign.documents;
    const query = `{ collection(id: "tests") { claims { nodes { appearances(document: "${document}") { id } } } } }`;
    const { data, errors } = await guarded.askAs("outsider", query);
    const ofNothing = await guarded.askAs("outsider", withNothing(query));
    expect({ data, errors }).toEqual({ data: ofNothing.data, errors: ofNothing.errors });
  });

  it.each(
    Object.entries(inputsFor(foreign)).filter(([name]) => !/^(?:undo|redo|ingest)$/u.test(name)),
  )("tell nothing in Mutation.%s, which appends nothing anywhere", async (name, input) => {
    const versions = async () => [
      await guarded.store.version(HARBOUR),
      await guarded.store.version(COLLECTION),
    ];
    const before = await versions();
    const query = `mutation ($input: ${inputType(name)}!) { ${name}(input: $input) { version } }`;
    const { errors } = await guarded.askAs("outsider", query, { input });
    const nothing = JSON.parse(withNothing(JSON.stringify(input))) as typeof input;
    const ofNothing = await guarded.askAs("outsider", query, { input: nothing });
    expect(errors).toHaveLength(1);
    expect(withNothing(JSON.stringify(errors))).toBe(JSON.stringify(ofNothing.errors));
    expect(isSilent(JSON.stringify(errors))).toBe(true);
    expect(await versions()).toEqual(before);
  });

  it("tell nothing in Mutation.undo", async () => {
    const query = "mutation ($input: UndoInput!) { undo(input: $input) { version } }";
    const ask = async (id: string) => {
      const input = { collection: COLLECTION, records: [id] };
      return (await guarded.askAs("outsider", query, { input })).errors;
    };
    const [claim] = foreign.claims;
    const told = JSON.stringify(await ask(claim));
    expect(told).toContain("RECORD_NOT_FOUND");
    expect(withNothing(told)).toBe(JSON.stringify(await ask(idOfNothing(claim))));
  });
});
