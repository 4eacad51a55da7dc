import { describe, expect, it } from "vitest";
import { splitOff } from "../../../server/graph/correction/split-off.ts";
import { LogHistory } from "../../../server/graph/history.ts";
import { findNode } from "../../../server/graph/in-graph.ts";
import {
  dependentsOf,
  documentsOfMember,
  membersOf,
  tiesOfMember,
} from "../../../server/graph/members.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import {
  aDocument,
  aMention,
  anActor,
  COLLECTION,
  differentFrom,
  graphOf,
  MADE,
  sameAs,
} from "../../support/records.ts";
import { anUndo } from "../../support/remarks.ts";

const document = aDocument({ key: "one", text: "Ada, Bea, Cid and Dot met." });
const ada = anActor({ key: "Ada" });
const bea = anActor({ key: "Bea" });
const cid = anActor({ key: "Cid" });
const dot = anActor({ key: "Dot" });
const names = [ada, bea, cid, dot];
/** Ada and Bea are tied to each other and to Cid, and Dot to Cid alone. */
const adaBea = sameAs(ada, bea);
const beaCid = sameAs(bea, cid);
const cidAda = sameAs(cid, ada);
const cidDot = sameAs(cid, dot);
const records: readonly LogRecord[] = [
  document,
  ...names,
  ...names.map((node) => aMention({ node, document, words: node.name })),
  adaBea,
  beaCid,
  cidAda,
  cidDot,
];

function splits(member: string, ...more: readonly LogRecord[]) {
  const graph = graphOf(...records, ...more);
  const history = new LogHistory();
  for (const record of [...records, ...more]) history.append(record);
  const info = { id: COLLECTION, title: "Tests" };
  const view = { info, graph, history, asOf: undefined, leftOut: [] };
  return splitOff({ view, made: MADE }, { member, reason: "Another" });
}

describe("membersOf()", () => {
  it("has each of the nodes that are one, with its ties, its documents, and whom it alone ties", () => {
    const graph = graphOf(...records);
    const node = findNode(graph, dot.id);
    const members = node === undefined ? [] : membersOf(node);
    const told = members.map((member) => [
      member.record.id,
      tiesOfMember(member).length,
      dependentsOf(member),
      documentsOfMember(member).length,
    ]);
    expect(Object.fromEntries(told.map(([id, ...rest]) => [id, rest]))).toEqual({
      [ada.id]: [2, 0, 1],
      [bea.id]: [2, 0, 1],
      [cid.id]: [3, 1, 1],
      [dot.id]: [1, 0, 1],
    });
  });

  it("is empty for a node that is one alone", () => {
    const graph = graphOf(document, ada, aMention({ node: ada, document, words: "Ada" }));
    const node = findNode(graph, ada.id);
    expect(node && membersOf(node)).toEqual([]);
  });
});

describe("splitOff()", () => {
  it("takes back all that ties a node by one record, and one more brings it back", () => {
    const [undo, ...others] = splits(ada.id);
    expect(others).toEqual([]);
    if (undo?.type !== "undo") throw new Error("It is no undo");
    expect(undo.targets.toSorted()).toEqual([adaBea.id, cidAda.id].toSorted());
    const graph = graphOf(...records, undo);
    expect(graph.clusters.members(ada.id)).toEqual([ada.id]);
    expect(graph.clusters.members(bea.id)).toHaveLength(3);
    graph.append(anUndo(undo));
    expect(graph.clusters.members(ada.id)).toHaveLength(4);
  });

  it("takes back, too, what an earlier judgement of a pair said, but not before it was judged otherwise", () => {
    const again = { ...adaBea, id: `${adaBea.id}2` as typeof adaBea.id };
    const [undo] = splits(ada.id, again);
    expect(undo?.type === "undo" && undo.targets).toHaveLength(3);
    const [other] = splits(ada.id, differentFrom(bea, ada), again);
    expect(other?.type === "undo" && other.targets.toSorted()).toEqual(
      [again.id, cidAda.id].toSorted(),
    );
  });

  it("refuses what is one with no other, and what is no node", () => {
    const undo = splits(ada.id);
    expect(() => splits(ada.id, ...undo)).toThrow("counted as one with no other");
    expect(() => splits(adaBea.id)).toThrow("it is a judgement, not a node");
  });
});
