import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GramIndex } from "../../../../server/align/texts/gram-index.ts";

const documentsWith = (index: GramIndex, gram: number) => {
  const documents: number[] = [];
  index.forEach(gram, (document) => documents.push(document));
  return documents.toSorted((one, two) => one - two);
};

describe("GramIndex", () => {
  it("finds the documents of a gram, also of gram 0 and the largest", () => {
    const index = new GramIndex();
    index.add(0, [0, 7, 4294967295]);
    index.add(1, [7]);
    expect([0, 7, 4294967295, 8].map((gram) => documentsWith(index, gram))).toEqual([
      [0],
      [0, 1],
      [0],
      [],
    ]);
  });

  it("counts all documents of a gram, and lists the first 32", () => {
    const index = new GramIndex();
    for (let document = 0; document < 100; document += 1) index.add(document, [5]);
    expect(index.count(5)).toBe(100);
    expect(documentsWith(index, 5)).toEqual(Array.from({ length: 32 }, (_, at) => at));
  });

  it("has what a map would have, however it grows", () => {
    const gram = fc.integer({ min: 0, max: 20_000 });
    const documents = fc.array(fc.uniqueArray(gram, { maxLength: 400 }), { maxLength: 30 });
    fc.assert(
      fc.property(documents, (all) => {
        const index = new GramIndex();
        const plain = new Map<number, number[]>();
        for (const [document, grams] of all.entries()) {
          index.add(document, grams);
          for (const one of grams) plain.set(one, [...(plain.get(one) ?? []), document]);
        }
        for (const [one, expected] of plain) {
          expect(documentsWith(index, one)).toEqual(expected);
          expect(index.count(one)).toBe(expected.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});
