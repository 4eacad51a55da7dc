import { describe, expect, it } from "vitest";
import type { Extraction } from "../../../../server/extract/extraction.ts";
import { describeExtractor, documentOf } from "../../../support/extractor-contract.ts";
import { answering } from "../../../support/model-server.ts";
import { readings } from "./readings.ts";

const { reading, readWith, serve } = readings();

function reasons({ refusals }: Extraction): readonly (readonly [string, string])[] {
  return refusals.map(({ what, reason }) => [what, reason] as const);
}

const TEXT =
  "Maduro was seized on Saturday, the Tribune reported, citing officials who said that " +
  "40 soldiers had taken part. Nicolás Maduro denied that he had fled. He said “I am still in charge.”";
const DOCUMENT = documentOf(TEXT, {
  published: { value: { edtf: "2026-01-05", inferred: false }, positions: [] },
});

const SOLDIERS = {
  text: "40 soldiers had taken part.",
  shortLabel: "40 soldiers",
  quotes: ["40 soldiers had taken part"],
  chain: [
    { source: "the Tribune", speaker: null, cue: "reported" },
    { source: "officials", speaker: null, cue: "said" },
  ],
  stance: "asserts",
  certainty: "unstated",
  hedge: null,
  about: [],
  quantities: [],
  time: null,
};
const NAMES = [
  { exact: "Maduro", kind: "person", canonical: "Nicolás Maduro" },
  { exact: "Tribune", kind: "organization", canonical: null },
];

const CONTRACT_ANSWER = answering({
  names: [{ exact: "Anna Berg", kind: "person", canonical: null }],
  claims: [
    {
      text: "Anna Berg resigned on Monday.",
      shortLabel: "Anna Berg resigned",
      quotes: ["Anna Berg resigned on Monday"],
      chain: [{ source: "the Tribune", speaker: null, cue: "reported" }],
      stance: "asserts",
      certainty: "unstated",
      hedge: null,
      about: ["Anna Berg"],
      quantities: [],
      time: "Monday",
    },
    { text: "Jo Moss", quotes: ["By Jo Moss"], chain: [], stance: "asserts" },
  ],
});

describeExtractor("createModelExtractor", async () => (await reading(CONTRACT_ANSWER)).extractor);

describe("createModelExtractor", () => {
  it("keeps a claim with its chain, from the document's own voice outward", async () => {
    const extraction = await readWith(DOCUMENT, { names: NAMES, claims: [SOLDIERS] });
    expect(extraction.refusals).toEqual([]);
    const [claim] = extraction.claims;
    expect(claim).toMatchObject({
      text: "40 soldiers had taken part.",
      shortLabel: "40 soldiers",
      positions: [{ start: 84, end: 110 }],
      stance: "asserts",
      manner: "indirect",
      quantities: [{ value: 40, unit: "soldiers", bound: "exactly" }],
    });
    // Nobody measured how often what a model proposes is right.
    expect(claim?.confidence).toBeUndefined();
    const last = extraction.attributions[claim?.attribution ?? -1];
    expect(last).toMatchObject({
      source: [{ start: 60, end: 69 }],
      cue: [{ start: 74, end: 78 }],
      content: [{ start: 84, end: 110 }],
    });
    expect(extraction.attributions[last?.within ?? -1]).toMatchObject({
      source: [{ start: 31, end: 42 }],
      cue: [{ start: 43, end: 51 }],
      content: [{ start: 60, end: 110 }],
      speaker: 1,
    });
  });

  it("knows one person by all forms of the name, wherever they stand", async () => {
    const { entities, names } = await readWith(DOCUMENT, { names: NAMES });
    expect(entities).toEqual([
      { kind: "person", name: "Nicolás Maduro", aliases: ["Maduro"] },
      { kind: "organization", name: "Tribune", aliases: [] },
    ]);
    expect(names.map(({ position, entity }) => [position.start, entity])).toEqual([
      [0, 0],
      [35, 1],
      [120, 0],
    ]);
  });

  it("takes the model's word for whom a pronoun means, if the text names them", async () => {
    const quote = {
      ...SOLDIERS,
      text: "I am still in charge.",
      quotes: ["“I am still in charge.”"],
    };
    const chain = [{ source: "He", speaker: "Nicolás Maduro", cue: "said" }];
    const extraction = await readWith(DOCUMENT, { names: NAMES, claims: [{ ...quote, chain }] });
    expect(extraction.attributions).toMatchObject([{ speaker: 0, manner: "direct" }]);
    const other = [{ source: "He", speaker: "Donald Trump", cue: "said" }];
    const lying = await readWith(DOCUMENT, { names: NAMES, claims: [{ ...quote, chain: other }] });
    expect(lying.attributions[0]?.speaker).toBeUndefined();
    expect(reasons(lying)).toEqual([["speaker “Donald Trump”", "its speaker is not in the text"]]);
  });

  it("keeps a denial as what is denied, and times by the publication date", async () => {
    const denied = {
      ...SOLDIERS,
      text: "Nicolás Maduro had fled.",
      quotes: ["he had fled"],
      chain: [{ source: "Nicolás Maduro", speaker: null, cue: "denied" }],
      stance: "denies",
    };
    const seized = {
      ...SOLDIERS,
      text: "Maduro was seized on Saturday.",
      quotes: ["Maduro was seized on Saturday"],
      chain: [{ source: "the Tribune", speaker: null, cue: "reported" }],
      time: "Saturday",
    };
    const extraction = await readWith(DOCUMENT, { names: NAMES, claims: [denied, seized] });
    expect(extraction.claims).toMatchObject([
      { text: "Maduro was seized on Saturday.", time: { edtf: "2026-01-03" } },
      { text: "Nicolás Maduro had fled.", stance: "denies" },
    ]);
  });

  it("keeps an event with who took part, where it is mentioned", async () => {
    const event = {
      type: "seizure",
      name: "Maduro was seized",
      quotes: ["Maduro was seized"],
      participants: [
        { role: "king", name: "Maduro" },
        { role: "target", name: "Atlantis" },
      ],
      place: null,
      time: "Saturday",
    };
    const extraction = await readWith(DOCUMENT, {
      names: NAMES,
      events: [event, { ...event, type: "coronation" }],
    });
    expect(extraction.events).toMatchObject([
      {
        type: "seizure",
        positions: [{ start: 0, end: 17 }],
        participants: [{ role: "participant", entity: 0 }],
        time: { edtf: "2026-01-03" },
      },
    ]);
    expect(reasons(extraction)).toEqual([
      ["participant “Atlantis”", "it refers to what the text does not name"],
      ["event “Maduro was seized”", "it is of no known type"],
    ]);
  });

  it.each([
    ["an invented quote", { quotes: ["50 soldiers had died"] }, "its words are not in the text"],
    [
      "a quote that is nearly one",
      { quotes: ["40 soldiers has taken part"] },
      "its words are not in the text",
    ],
    ["no quote", { quotes: [] }, "it quotes no words"],
    [
      "a speaker who is not in the text",
      { chain: [{ source: "the Pentagon", cue: "said" }] },
      "its source is not in the text",
    ],
    [
      "a cue that is not in the text",
      { chain: [{ source: "officials", cue: "whispered" }] },
      "its cue is not in the text",
    ],
    [
      "a hop without a cue",
      { chain: [{ source: "officials", cue: "" }] },
      "it is attributed without a cue",
    ],
    [
      "a stance that there is none of",
      { stance: "shouts" },
      "it has not the form that was asked for",
    ],
  ])("refuses a claim with %s", async (_what, wrong, reason) => {
    const extraction = await readWith(DOCUMENT, { claims: [{ ...SOLDIERS, ...wrong }] });
    expect(extraction.claims).toEqual([]);
    expect(extraction.attributions).toEqual([]);
    expect(extraction.refusals.map((one) => one.reason)).toEqual([reason]);
  });

  it.each([
    ["words that they do not say", "Soldiers murdered civilians in Caracas."],
    ["another number", "90 soldiers had taken part."],
    ["another name", "40 soldiers of Trump had taken part."],
    ["a denial put in", "40 soldiers had not taken part."],
  ])("gives the quoted words instead of a wording with %s", async (_what, text) => {
    const claim = { ...SOLDIERS, text, shortLabel: text.slice(0, 32) };
    const extraction = await readWith(DOCUMENT, { claims: [claim] });
    expect(extraction.claims).toMatchObject([
      {
        text: "40 soldiers had taken part.",
        shortLabel: "40 soldiers had taken part",
      },
    ]);
    expect(reasons(extraction)).toEqual([[`wording “${text}”`, "it says what its quotes do not"]]);
  });

  it("refuses a denied claim whose only words are the denial", async () => {
    const claim = {
      ...SOLDIERS,
      text: "Maduro went to Cuba.",
      quotes: ["Nicolás Maduro denied that he had fled"],
      chain: [{ source: "Nicolás Maduro", cue: "denied" }],
      stance: "denies",
    };
    const extraction = await readWith(DOCUMENT, { names: NAMES, claims: [claim] });
    expect(extraction.claims).toEqual([]);
    expect(extraction.refusals.map(({ reason }) => reason)).toEqual([
      "it says what its quotes do not",
    ]);
  });

  it("refuses words in several places, unless what stands beside them tells which", async () => {
    const text = "The mayor said it rained. It was cold. The mayor denied it rained.";
    const claim = { ...SOLDIERS, text: "It rained.", shortLabel: null, quotes: ["it rained"] };
    const alone = await readWith(documentOf(text), { claims: [{ ...claim, chain: [] }] });
    expect(alone.refusals.map(({ reason }) => reason)).toEqual(["its words are in several places"]);
    const chain = [{ source: "The mayor", cue: "denied" }];
    const told = { ...claim, chain, stance: "denies" };
    const { claims, attributions } = await readWith(documentOf(text), { claims: [told] });
    expect(claims.map(({ positions }) => positions)).toEqual([[{ start: 56, end: 65 }]]);
    expect(attributions.map(({ source }) => source)).toEqual([[{ start: 39, end: 48 }]]);
  });

  it("keeps words that were set otherwise", async () => {
    const quotes = ['He said "I am still in charge."'];
    const claim = { ...SOLDIERS, text: "He said I am still in charge.", quotes, chain: [] };
    const { claims, refusals } = await readWith(DOCUMENT, { claims: [claim] });
    expect(claims).toHaveLength(1);
    expect(refusals).toEqual([]);
  });

  it("reads a long document in parts, and what stands in two of them once", async () => {
    const filler = "Nothing else was known of it in town.\n\n".repeat(180);
    const text = `Anna Berg resigned.\n\n${filler}Officials said that Berg wept.\n`;
    const { server, extractor } = await serve(({ question }) =>
      answering({
        names: [
          { exact: "Anna Berg", kind: "person", canonical: null },
          { exact: "Berg", kind: "person", canonical: "Anna Berg" },
        ].filter(({ exact }) => question.includes(exact)),
        claims: [
          { ...SOLDIERS, text: "Anna Berg resigned.", quotes: ["Anna Berg resigned"], chain: [] },
          {
            ...SOLDIERS,
            text: "Berg wept.",
            quotes: ["Berg wept"],
            chain: [{ source: "Officials", cue: "said" }],
          },
        ].filter(({ quotes }) => question.includes(quotes[0] ?? "")),
      }),
    );
    const extraction = await extractor.extract(documentOf(text));
    expect(server.asked).toHaveLength(2);
    expect(extraction.refusals).toEqual([]);
    expect(extraction.entities).toEqual([{ kind: "person", name: "Anna Berg", aliases: ["Berg"] }]);
    expect(extraction.claims.map((claim) => [claim.text, claim.about])).toEqual([
      ["Anna Berg resigned.", [0]],
      ["Berg wept.", [0]],
    ]);
  });
});
