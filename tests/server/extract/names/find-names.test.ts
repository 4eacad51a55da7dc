import { describe, expect, test } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { findNames } from "../../../../server/extract/names/find-names.ts";

/** Mentions as `kind: words → entity`. */
function namesIn(text: string): readonly string[] {
  const { entities, names } = findNames(analyseText(text));
  return names.map(({ position, kind, entity }) => {
    const words = text.slice(position.start, position.end);
    const name = entities[entity]?.name;
    return words === name ? `${kind}: ${words}` : `${kind}: ${words} → ${name}`;
  });
}

function entityNamed(text: string, name: string) {
  return findNames(analyseText(text)).entities.find((entity) => entity.name === name);
}

describe("findNames", () => {
  const cases: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
    [
      "leaves titles and peoples out of a person's name and links the surname to it",
      "The Peruvian President Lucía Quispe met reporters. Quispe said little.",
      ["person: Lucía Quispe", "person: Quispe → Lucía Quispe"],
    ],
    [
      "takes an office before a name whole",
      "They spoke with Secretary of State John Kerry yesterday.",
      ["person: John Kerry"],
    ],
    [
      "links an acronym in brackets to the body before it",
      "A study by the Institute for Harbour Safety (IHS) was late. The IHS apologised.",
      [
        "organization: Institute for Harbour Safety",
        "organization: IHS → Institute for Harbour Safety",
        "organization: IHS → Institute for Harbour Safety",
      ],
    ],
    [
      "keeps the complement of a body with its and",
      "He left the Office on Drugs and Crime in May.",
      ["organization: Office on Drugs and Crime"],
    ],
    [
      "reads capitals that stand for governments where they act, and as places where they lie",
      "Tensions between Oslo and Lima grew. She was born in Lima.",
      [
        "organization: Oslo → Norwegian government",
        "organization: Lima → Peruvian government",
        "place: Lima",
      ],
    ],
    [
      "gives one government to its country's and its capital's name",
      "France rejected the offer. Paris has said so before. French sanctions stay.",
      ["organization: France → French government", "organization: Paris → French government"],
    ],
    [
      "takes no capital at a sentence's beginning or of a weekday for a name",
      "Researchers met on Monday. Inflation rose in March. Independent experts agree.",
      [],
    ],
    [
      "reads in headlines only what is known",
      "Talks On Fishing Rights Stall In Norway\nThe talks stalled.",
      ["place: Norway"],
    ],
    [
      "takes a city with its province as one, and with its country as two",
      "It opened in Denver, Colorado. Another opened in Bergen, Norway.",
      ["place: Denver, Colorado → Denver", "place: Bergen", "place: Norway"],
    ],
    [
      "names an administration apart from the person",
      "The Trump administration waited. President Trump did not.",
      ["organization: Trump administration", "person: Trump"],
    ],
    [
      "links a surname to the full name before it, and one in a headline to the first behind it",
      "Torres Wins\nAna Torres won. Her brother Luis Torres lost. Torres wept.",
      [
        "person: Torres → Ana Torres",
        "person: Ana Torres",
        "person: Luis Torres",
        "person: Torres → Luis Torres",
      ],
    ],
    [
      "takes a people's government for the one that its capital stands for",
      "The Norwegian government refused. Oslo rejected the offer on Norwegian state television.",
      [
        "organization: Norwegian government",
        "organization: Oslo → Norwegian government",
        "organization: Norwegian state television",
      ],
    ],
    [
      "takes neither works in quotation marks nor one of a kind",
      "She sang “Silver Harbour” and was called a Special Operations Manager.",
      [],
    ],
  ];
  for (const [what, text, expected] of cases) {
    test(what, () => {
      expect(namesIn(text)).toEqual(expected);
    });
  }

  test("gives places their type and coordinates and says what they are part of", () => {
    const text = "Ships left Bergen, in Norway, for the eastern Pacific.";
    expect(entityNamed(text, "Bergen")).toMatchObject({
      kind: "place",
      placeType: "city",
      latitude: 60.39,
      longitude: 5.32,
      partOf: 1,
    });
    expect(entityNamed(text, "eastern Pacific")).toMatchObject({ placeType: "sea" });
  });

  test("lets a country stand for its government where the document has both", () => {
    const text = "She lives in Norway. Norway rejected the claims.";
    const { entities } = findNames(analyseText(text));
    expect(entities).toMatchObject([
      { kind: "place", name: "Norway", standsFor: 1 },
      { kind: "organization", name: "Norwegian government", actorType: "government body" },
    ]);
  });

  test("lets a seat of government stand for the government that the document names", () => {
    const text = "Washington rejected the claims. The White House said no more.";
    const { entities } = findNames(analyseText(text));
    expect(entities).toMatchObject([
      { name: "United States government", aliases: ["Washington"] },
      { name: "White House", actorType: "government body", standsFor: 0 },
    ]);
  });

  test("prefers the place in a country that the document speaks of", () => {
    expect(entityNamed("A fire broke out in Cambridge.", "Cambridge")).toMatchObject({
      latitude: 52.2,
    });
    expect(
      entityNamed("Police in Massachusetts said a fire broke out in Cambridge.", "Cambridge"),
    ).toMatchObject({ latitude: 42.38 });
  });

  test("says what kind of actor a body is", () => {
    const text = "The New York Times asked the Ministry of Fisheries, the Coast Guard and NATO.";
    const { entities } = findNames(analyseText(text));
    expect(entities.map(({ name, actorType }) => [name, actorType])).toEqual([
      ["New York Times", "medium"],
      ["Ministry of Fisheries", "government body"],
      ["Coast Guard", "military"],
      ["NATO", "military"],
    ]);
  });

  test("gives no names, of no text, and the same for the same text", () => {
    expect(findNames(analyseText(""))).toEqual({ entities: [], names: [] });
    const text = "Reuters said that Ana Torres of Lima met Torres’s lawyer in Quito.";
    expect(findNames(analyseText(text))).toEqual(findNames(analyseText(text)));
  });
});
