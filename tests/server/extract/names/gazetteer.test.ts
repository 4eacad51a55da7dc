import { describe, expect, test } from "vitest";
import { gazetteer } from "../../../../server/extract/names/gazetteer.ts";
import { governmentOf } from "../../../../server/extract/names/government-of.ts";
import { nameKey } from "../../../../server/extract/names/name-key.ts";

function firstOf(name: string) {
  return gazetteer().places.get(nameKey(name))?.[0];
}

describe("gazetteer", () => {
  const countries: readonly (readonly [name: string, code: string])[] = [
    ["U.S.", "US"],
    ["America", "US"],
    ["Turkey", "TR"],
    ["Türkiye", "TR"],
    ["Holland", "NL"],
    ["Britain", "GB"],
    ["Bolivarian Republic of Venezuela", "VE"],
  ];
  for (const [name, country] of countries) {
    test(`knows ${name} as the country ${country}`, () => {
      expect(firstOf(name)).toMatchObject({ placeType: "country", country });
    });
  }

  test("takes the largest city of a name first, and the capital where it is one", () => {
    expect(firstOf("London")).toMatchObject({ country: "GB", governs: "capital" });
    expect(firstOf("Washington")).toMatchObject({ region: "DC", governs: "capital" });
    expect(firstOf("Birmingham")).toMatchObject({ country: "GB" });
  });

  test("has a country, a province and a sea of their names, with coordinates", () => {
    expect(firstOf("Texas")).toMatchObject({ placeType: "region", country: "US", latitude: 31.5 });
    expect(firstOf("Darien Gap")).toMatchObject({ name: "Darién Gap", longitude: -77.4 });
    expect(firstOf("Caribbean")).toMatchObject({ placeType: "sea", latitude: 15 });
  });

  test("knows peoples by their country", () => {
    const { demonyms } = gazetteer();
    expect(["venezuelan", "dutch", "south korean"].map((people) => demonyms.get(people))).toEqual([
      "VE",
      "NL",
      "KR",
    ]);
  });
});

test("governmentOf names a government by its people", () => {
  expect(["VE", "US", "GB", "NO"].map(governmentOf)).toEqual([
    "Venezuelan government",
    "United States government",
    "British government",
    "Norwegian government",
  ]);
});
