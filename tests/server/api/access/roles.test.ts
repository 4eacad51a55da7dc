import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KnowledgeGraph } from "../../../../server/graph/knowledge-graph.ts";
import { loadHarbour } from "../../../support/api.ts";
import { Guarded, HARBOUR } from "../../../support/guarded.ts";
import { fieldsOf, idsOf, inputsFor, inputType } from "../../../support/operations.ts";

const records = loadHarbour();
const ids = idsOf(new KnowledgeGraph(HARBOUR).appendAll(records), records);
const inputs = inputsFor(ids);
/** Corrections: what reads documents appends nothing by itself, and is tried where it is. */
const mutations = fieldsOf("Mutation")
  .map(({ name }) => name)
  .filter((name) => !/ingest$/iu.test(name));

/** What has to come first. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  undo: ["addNote"],
  redo: ["addNote", "undo"],
};

let guarded: Guarded;
beforeEach(async () => {
  guarded = new Guarded();
  await guarded.start();
});
afterEach(() => guarded.stop());

function change(role: string, name: string, more: Readonly<Record<string, unknown>> = {}) {
  return guarded.askAs(
    role,
    `mutation ($input: ${inputType(name)}!) {
      change: ${name}(input: $input) { version entries { id by { name } canTakeBack } }
    }`,
    { input: { ...inputs[name], ...more } },
  );
}

interface Changed {
  readonly change: {
    readonly version: number;
    readonly entries: readonly { readonly id: string; readonly canTakeBack: boolean }[];
  };
}

const acting = ["analyst", "administrator"].flatMap((role) =>
  mutations.map((name) => [role, name] as const),
);

describe("whoever may act", () => {
  it.each(acting)("an %s can %s, under their own name", async (role, name) => {
    for (const earlier of BEFORE[name] ?? []) await change(role, earlier);
    const before = await guarded.store.version(HARBOUR);
    const { data, errors } = await change(role, name);
    expect(errors).toBeUndefined();
    const { version, entries } = (data as Changed).change;
    expect(version).toBeGreaterThan(before);
    expect(entries).toContainEqual(expect.objectContaining({ by: { name: role } }));
    expect(await guarded.store.version(HARBOUR)).toBe(version);
    for await (const { records: appended } of guarded.store.read(HARBOUR, before)) {
      for (const { made } of appended) {
        expect(made.by).toEqual({ kind: "person", name: role, subject: `token:${role}` });
      }
    }
  });
});

async function noteOf(role: string): Promise<string> {
  const { data } = await change(role, "addNote");
  return (data as Changed).change.entries[0]?.id ?? "";
}

describe("what another made", () => {
  it.each([["administrator"], ["other analyst"]])(
    "an analyst cannot take back what an %s made",
    async (other) => {
      const note = await noteOf(other);
      const before = await guarded.store.version(HARBOUR);
      const { code } = await change("analyst", "undo", { records: [note] });
      expect(code).toBe("NOT_YOURS");
      expect((await change("analyst", "undo")).code).toBe("NOTHING_TO_UNDO");
      expect(await guarded.store.version(HARBOUR)).toBe(before);
    },
  );

  it("an analyst cannot take back what was loaded", async () => {
    const { code } = await change("analyst", "undo", { records: [ids.claims[0]] });
    expect(code).toBe("NOT_YOURS");
  });

  it("an administrator can take back what an analyst made", async () => {
    const note = await noteOf("analyst");
    const { errors } = await change("administrator", "undo", { records: [note] });
    expect(errors).toBeUndefined();
  });

  it("is shown as what may not be taken back, but to an administrator", async () => {
    await noteOf("administrator");
    const query =
      '{ collection(id: "harbour") { history(first: 1) { nodes { canTakeBack } } undoable { id } } }';
    const seen = async (role: string) => (await guarded.askAs(role, query)).data;
    expect(await seen("analyst")).toEqual({
      collection: { history: { nodes: [{ canTakeBack: false }] }, undoable: null },
    });
    expect(await seen("reader")).toEqual({
      collection: { history: { nodes: [{ canTakeBack: false }] }, undoable: null },
    });
    expect(await seen("administrator")).toMatchObject({
      collection: {
        history: { nodes: [{ canTakeBack: true }] },
        undoable: { id: expect.anything() },
      },
    });
  });
});
