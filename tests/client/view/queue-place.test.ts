import { describe, expect, it } from "vitest";
import { stillDecided, whereNow } from "../../../client/view/review/queue-place.ts";

const queue = (ids: string) => [...ids].map((id) => ({ id }));

describe("whereNow()", () => {
  it.each([
    ["abc", { id: "b", index: 0 }, 1],
    ["acd", { id: "b", index: 1 }, 1],
    ["a", { id: "c", index: 2 }, 0],
    ["", { id: "a", index: 0 }, 0],
  ])("in %j finds %j at %i", (ids, place, index) => {
    expect(whereNow(queue(ids), place)).toBe(index);
  });
});

describe("stillDecided()", () => {
  it("forgets what the server has taken off its list, so that it is seen when it comes back", () => {
    expect(stillDecided(new Set(["a", "b"]), queue("bcd"))).toEqual(new Set(["b"]));
  });
});
