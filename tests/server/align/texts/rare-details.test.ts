import { describe, expect, it } from "vitest";
import { DetailIndex } from "../../../../server/align/texts/rare-details.ts";

const VALUE = { key: "value 1342 arrests", written: "1,342 arrests" };
const details = (...given: readonly (readonly [string, string])[]) => new Map(given);

/** An index of `count` documents, each of which names Nicolás Maduro, and one more with `others`. */
function indexOf(count: number, others: ReadonlyMap<string, string>) {
  const index = new DetailIndex();
  for (let document = 0; document < count; document += 1) {
    index.add(document, details(["name nicolas maduro", "Nicolás Maduro"]));
  }
  index.add(count, others);
  return index;
}

describe("DetailIndex.shared()", () => {
  it("gives a number that no other document has", () => {
    const own = details([VALUE.key, VALUE.written]);
    expect(indexOf(12, own).shared(own, 12).values).toEqual(["1,342 arrests"]);
  });

  it("leaves out a number that several have", () => {
    const own = details([VALUE.key, VALUE.written]);
    const index = indexOf(12, own);
    index.add(13, own);
    index.add(14, own);
    expect(index.shared(own, 12).values).toEqual([]);
  });

  it("gives a spelling that few have beside the one that most have", () => {
    const own = details(["name nicolas madruo", "Nicolas Madruo"]);
    expect(indexOf(12, own).shared(own, 12).spellings).toEqual([
      { rare: "Nicolas Madruo", usual: "Nicolás Maduro" },
    ]);
  });

  it("takes another person for no spelling", () => {
    const own = details(["name nicolas moreno", "Nicolas Moreno"]);
    expect(indexOf(12, own).shared(own, 12).spellings).toEqual([]);
  });

  it("finds nothing rare among a handful of documents", () => {
    const own = details([VALUE.key, VALUE.written]);
    expect(indexOf(3, own).shared(own, 3).values).toEqual([]);
  });
});
