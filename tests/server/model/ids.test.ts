import { describe, expect, it } from "vitest";
import { makeId, recordTypeOfId, sha256Hex } from "../../../server/model/ids.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";

const collection = parseCollectionId("harbour");

describe("makeId()", () => {
  it("gives the same id for the same content on every machine", () => {
    expect(makeId("actor", collection, ["mayor"])).toBe("act_qZlsSJTTFWxOWicw");
  });

  it("tells collections, types and content apart", () => {
    const ids = [
      makeId("actor", collection, ["mayor"]),
      makeId("place", collection, ["mayor"]),
      makeId("actor", parseCollectionId("other"), ["mayor"]),
      makeId("actor", collection, ["may", "or"]),
    ];
    expect(new Set(ids.map((id) => id.slice(4))).size).toBe(4);
  });
});

describe("recordTypeOfId()", () => {
  it("reads the type off the prefix", () => {
    expect(recordTypeOfId("clm_abc")).toBe("claim");
    expect(recordTypeOfId("wdr_abc")).toBe("withdrawal");
  });

  it("answers undefined for anything else", () => {
    expect(recordTypeOfId("xyz_abc")).toBeUndefined();
    expect(recordTypeOfId("claim")).toBeUndefined();
    expect(recordTypeOfId("")).toBeUndefined();
  });
});

describe("sha256Hex()", () => {
  it("hashes the UTF-8 bytes", () => {
    expect(sha256Hex("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
  });
});
