import { describe, expect, it } from "vitest";
import { parseRecord } from "../../../server/model/record.ts";
import { aClaim, aDocument, anAppearance } from "../../support/records.ts";

const appearance = anAppearance({ claim: aClaim({ key: "c" }), document: aDocument({ key: "d" }) });

const REFUSED: Readonly<Record<string, readonly [change: object, names: string]>> = {
  "an unknown type": [{ type: "rumour" }, "type"],
  "a field that it does not know": [{ colour: "red" }, "colour"],
  "no position": [{ positions: [] }, "no position, no appearance"],
  "a position that ends before it starts": [
    { positions: [{ start: 4, end: 4 }] },
    "start must come before end",
  ],
  "a position in halves": [{ positions: [{ start: 0, end: 1.5 }] }, "positions[0].end"],
  "an id of another type": [{ claim: appearance.document }, "expected an id of type claim"],
  "a stance that is none": [{ stance: "believes" }, "stance"],
  "a hop without words": [
    { chain: [{ sourcePositions: [], cuePositions: [] }] },
    "a hop needs the words that attribute",
  ],
};

describe("parseRecord()", () => {
  it("takes a record as it is", () => {
    expect(parseRecord(appearance)).toEqual(appearance);
  });

  for (const [name, [change, names]] of Object.entries(REFUSED)) {
    it(`refuses ${name} and says where`, () => {
      expect(() => parseRecord({ ...appearance, ...change })).toThrow(
        expect.objectContaining({
          code: "RECORD_INVALID",
          message: expect.stringContaining(names),
        }),
      );
    });
  }
});
