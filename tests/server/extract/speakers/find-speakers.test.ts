import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import type { Entity, NameMention } from "../../../../server/extract/extraction.ts";
import { findSpeakers } from "../../../../server/extract/speakers/find-speakers.ts";

const ENTITIES: readonly Entity[] = [
  { kind: "person", name: "Nicolás Maduro", aliases: ["Maduro"] },
  { kind: "person", name: "Donald Trump", aliases: ["Trump"] },
  { kind: "organization", name: "CNN", aliases: [] },
  { kind: "person", name: "Delcy Rodríguez", aliases: ["Rodríguez"] },
];
const WORDS: readonly (readonly [string, number])[] = [
  ["Maduro", 0],
  ["Trump", 1],
  ["CNN", 2],
  ["Rodríguez", 3],
];

function names(text: string): readonly NameMention[] {
  return WORDS.flatMap(([word, entity]) =>
    [...text.matchAll(new RegExp(word, "gu"))].map(({ index }) => ({
      position: { start: index, end: index + word.length },
      kind: ENTITIES[entity]?.kind ?? "person",
      entity,
      confidence: 1,
    })),
  ).toSorted((one, two) => one.position.start - two.position.start);
}

function speakers(text: string, ...sources: readonly string[]): readonly (string | undefined)[] {
  let from = 0;
  const places = sources.map((source) => {
    const start = text.indexOf(source, from);
    from = start + source.length;
    return source === "" ? [] : [{ start, end: from }];
  });
  const naming = { entities: ENTITIES, names: names(text) };
  return findSpeakers(analyseText(text), naming, places).map((entity) =>
    entity === undefined ? undefined : ENTITIES[entity]?.name,
  );
}

describe("findSpeakers()", () => {
  it("a name with its title is who speaks", () => {
    expect(speakers("President Trump said so.", "President Trump")).toEqual(["Donald Trump"]);
  });

  it.each(["a spokesman for Trump", "Trump’s spokesman", "officials close to Trump"])(
    "%s is not Trump",
    (source) => {
      expect(speakers(`Yesterday ${source} said so.`, source)).toEqual([undefined]);
    },
  );

  it("a pronoun is the subject of its sentence, else whoever spoke last", () => {
    const text =
      "Maduro said so. Trump disagreed. He said no. Asked again, Trump paused as he said yes.";
    expect(speakers(text, "Maduro", "He", "he")).toEqual([
      "Nicolás Maduro",
      "Nicolás Maduro",
      "Donald Trump",
    ]);
  });

  it("“it” is an organization", () => {
    expect(speakers("CNN reported it. Maduro laughed. It said so.", "CNN", "It")).toEqual([
      "CNN",
      "CNN",
    ]);
  });

  it("“she” is no man, “he” no woman, and “his” is whose view it is", () => {
    const text =
      "Rodríguez said so. Trump disagreed. She went on. Trump met Rodríguez. It was his idea.";
    expect(speakers(text, "Rodríguez", "She", "his")).toEqual([
      "Delcy Rodríguez",
      "Delcy Rodríguez",
      "Donald Trump",
    ]);
  });

  it("who is named in a quotation does not speak it", () => {
    const text = "Maduro spoke for an hour. “It was Trump who called,” he said.";
    expect(speakers(text, "Maduro", "he")).toEqual(["Nicolás Maduro", "Nicolás Maduro"]);
  });

  it("a pronoun looks back over quotations", () => {
    const text = "Rodríguez was seen. “Stop. Go away. Leave us. Now. At once.” She left.";
    expect(speakers(text, "She")).toEqual(["Delcy Rodríguez"]);
  });

  it("“it” is a thing where no organization spoke or acts", () => {
    expect(speakers("Trump read of CNN. The poll was new. It says so.", "It")).toEqual([undefined]);
  });

  it("a possessive is whose approach it is", () => {
    expect(speakers("Trump’s approach neglects it.", "Trump’s")).toEqual(["Donald Trump"]);
  });

  it("a source that is left out is nobody", () => {
    expect(speakers("Trump is reportedly ill.", "")).toEqual([undefined]);
  });
});
