import { describe, expect, it } from "vitest";
import { PackedNodes } from "../../../server/align/packed-nodes.ts";
import { aClaim, aDocument, anActor } from "../../support/records.ts";

describe("PackedNodes", () => {
  it("finds each node as it was declared, whatever it was declared with", () => {
    const nodes = new PackedNodes();
    const first = [aDocument({ key: "one" }), aClaim({ key: "one" })];
    const second = [anActor({ key: "“Ángel”" })];
    nodes.take(first);
    nodes.take(second);
    for (const node of [...first, ...second]) expect(nodes.find(node.id)).toEqual(node);
    expect(nodes.find(aClaim({ key: "two" }).id)).toBeUndefined();
  });

  it("keeps the first declaration of a node", () => {
    const nodes = new PackedNodes();
    const claim = aClaim({ key: "one" });
    nodes.take([claim, { ...claim, text: "In the same batch." }]);
    nodes.take([{ ...claim, text: "Later." }]);
    expect(nodes.find(claim.id)).toEqual(claim);
  });
});
