import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPins, loadPins, parsePins, savePins } from "../../../client/state/pins.ts";
import type { PinStorage } from "../../../client/state/pins.ts";

/** A browser's storage as far as pins use it. */
function memory(): PinStorage {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
  };
}

function refused(): PinStorage {
  throw new Error("Access is denied for this document");
}

const somePlace = fc
  .record({
    x: fc.double({ min: -20, max: 20, noNaN: true }),
    y: fc.double({ min: -20, max: 20, noNaN: true }),
  })
  // JSON has no negative zero.
  .map(({ x, y }) => ({ x: x + 0, y: y + 0 }));
const somePins = fc.array(fc.tuple(fc.string(), somePlace)).map((entries) => new Map(entries));

describe("parsePins()", () => {
  it("reads what formatPins() wrote, whatever is pinned", () => {
    fc.assert(
      fc.property(somePins, (pins) => {
        expect(parsePins(formatPins(pins))).toEqual(pins);
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parsePins(text)).toBeInstanceOf(Map);
      }),
    );
  });

  it.each([[null], [""], ["no JSON"], ["{}"], ["null"], ["7"]])("finds none in %j", (text) => {
    expect([...parsePins(text)]).toEqual([]);
  });

  it("leaves out the rows that are no pins and keeps the others", () => {
    const text = '[["a",0.25,-0.5],["b",1],["c","0",0],[4,0,0],["d",1e300,0],null,["e",0,null]]';
    expect([...parsePins(text)]).toEqual([["a", { x: 0.25, y: -0.5 }]]);
  });
});

describe("savePins() and loadPins()", () => {
  it("keep the pins of each collection apart", () => {
    const storage = memory();
    savePins(() => storage, "one", new Map([["a", { x: 0.1, y: 0.2 }]]));
    savePins(() => storage, "two", new Map([["b", { x: 0, y: 0 }]]));
    expect([...loadPins(() => storage, "one")]).toEqual([["a", { x: 0.1, y: 0.2 }]]);
    expect([...loadPins(() => storage, "three")]).toEqual([]);
  });

  it("go without a storage that refuses", () => {
    savePins(refused, "one", new Map([["a", { x: 0, y: 0 }]]));
    expect([...loadPins(refused, "one")]).toEqual([]);
  });
});
