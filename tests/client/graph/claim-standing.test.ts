import { describe, expect, it } from "vitest";
import { placeClaims } from "../../../client/graph/claim-standing.ts";
import { graphOf } from "./drawn-graphs.ts";

const PLACES = placeClaims(
  graphOf({
    documents: ["left", "right"],
    claims: {
      both: { in: ["right", "left"] },
      deaths: { in: ["left"] },
      casualties: { in: ["right"] },
      alone: { in: ["left"] },
      "more precise": { in: ["left"] },
      "of the shared": { in: ["right"] },
    },
    edges: [
      ["deaths", "CONTRADICTS", "casualties"],
      ["more precise", "REFINES", "alone"],
      ["of the shared", "SUPPORTS", "both"],
      ["alone", "ABOUT", "casualties"],
    ],
  }),
);

describe("placeClaims()", () => {
  it.each([
    ["both", "shared"],
    ["deaths", "counterpart"],
    ["casualties", "counterpart"],
    ["of the shared", "counterpart"],
    ["alone", "single"],
    ["more precise", "single"],
  ])("takes %j as %s", (claim, standing) => {
    expect(PLACES.get(claim)?.standing).toBe(standing);
  });

  it("names the documents of a claim, sorted", () => {
    expect(PLACES.get("both")?.documents).toEqual(["left", "right"]);
  });

  it("places claims alone", () => {
    expect(PLACES.has("left")).toBe(false);
  });
});
