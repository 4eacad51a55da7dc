import { describe, expect, it } from "vitest";
import { MADURO, placeIn, attribution, name, read } from "./claims-in.ts";

describe("findClaims()", () => {
  it("what is told of a speaker is the speaker's; the words that attribute are no claim", () => {
    const text = "Maduro emphasized that he is prepared for talks with Washington.";
    const content = "he is prepared for talks with Washington";
    const said = attribution(
      text,
      { source: "Maduro", cue: "emphasized", content },
      { speaker: 0 },
    );
    const claims = read(text, { attributions: [said], names: [name(text, "Maduro", 0)] });
    expect(claims).toMatchObject([
      {
        text: "[Nicolás Maduro] is prepared for talks with Washington.",
        attribution: 0,
        positions: [placeIn(text)(content)],
        about: [0],
        confidence: expect.closeTo(0.61, 2),
      },
    ]);
  });

  it("the document's own words are claims without attribution, one a clause", () => {
    const text = "Forces carried out many strikes on vessels, resulting in over 110 deaths.";
    const claims = read(text);
    expect(claims.map((claim) => claim.text)).toEqual([
      "Forces carried out many strikes on vessels.",
      "[Forces carried out many strikes on vessels,] resulting in over 110 deaths.",
    ]);
    expect(claims.map((claim) => claim.attribution)).toEqual([undefined, undefined]);
  });

  it("a denial stands where the source denies, with its words", () => {
    const text = "Maduro denied that he leads a drug cartel.";
    const said = attribution(
      text,
      { source: "Maduro", cue: "denied", content: "that he leads a drug cartel" },
      { stance: "denies", speaker: 0 },
    );
    const [claim] = read(text, { attributions: [said], names: [name(text, "Maduro", 0)] });
    expect(claim).toMatchObject({ stance: "denies", positions: [{ start: 0, end: 41 }] });
  });

  it("a pronoun that might be either of two stays", () => {
    const text = "Maduro met Trump in the palace. Later he left the large city.";
    const names = [name(text, "Maduro", 0), name(text, "Trump", 1)];
    expect(read(text, { names }).at(-1)?.text).toBe("Later he left the large city.");
  });

  it("a clause that begins with “she” is about the woman of two, never about a man", () => {
    const entities = [MADURO, { ...MADURO, name: "Delcy Rodríguez", aliases: [] }];
    const both = "Maduro met Rodríguez in the palace. She left the large city.";
    const names = [name(both, "Maduro", 0), name(both, "Rodríguez", 1)];
    expect(read(both, { entities, names }).at(-1)?.text).toBe(
      "[Delcy Rodríguez] left the large city.",
    );
    const one = "Maduro came to the palace. She left the large city.";
    expect(read(one, { entities, names: [name(one, "Maduro", 0)] }).at(-1)?.text).toBe(
      "She left the large city.",
    );
  });

  it("a relative time gets its date, marked", () => {
    const text = "The latest operation on Wednesday killed five people.";
    const time = {
      edtf: "2025-12-31",
      stated: "Wednesday",
      inferred: true,
      ground: "published then",
    };
    const dates = [{ position: placeIn(text)("Wednesday"), time, confidence: 1 }];
    expect(read(text, { dates })).toMatchObject([
      { text: "The latest operation on [Wednesday, 31 December 2025] killed five people.", time },
    ]);
  });

  it("a month that is stated is not said twice", () => {
    const text = "They confirmed the December strike on a large dock.";
    const time = { edtf: "2025-12", stated: "December", inferred: true, ground: "published then" };
    const dates = [{ position: placeIn(text)("December"), time, confidence: 1 }];
    expect(read(text, { dates })[0]?.text).toBe(
      "They confirmed the [December 2025] strike on a large dock.",
    );
  });

  it("who is accused of something is said to be", () => {
    const text = "Trump accused Maduro of leading a drug cartel.";
    const said = attribution(
      text,
      { source: "Trump", cue: "accused", content: "Maduro of leading a drug cartel" },
      { speaker: 1 },
    );
    const names = [name(text, "Trump", 1), name(text, "Maduro", 0)];
    expect(read(text, { attributions: [said], names })[0]?.text).toMatch(
      /Maduro \[is accused of\] leading a drug cartel\.$/u,
    );
  });

  it("a list under an attributed line is one claim of its source", () => {
    const text =
      "Analysts suggest that dialogue could:\n- Address drug routes in the sea\n- Mitigate tensions there\n\nThe ship sank in the port.";
    const content = "that dialogue could";
    const said = attribution(text, { source: "Analysts", cue: "suggest", content });
    const claims = read(text, { attributions: [said] });
    expect(claims.map((claim) => [claim.text, claim.attribution])).toEqual([
      [
        "Analysts suggest that dialogue could: address drug routes in the sea; mitigate tensions there.",
        0,
      ],
      ["The ship sank in the port.", undefined],
    ]);
    expect(claims[0]?.positions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Analysts suggest that dialogue could:",
      "Address drug routes in the sea",
      "Mitigate tensions there",
    ]);
  });

  it("direct speech keeps its words and says whose they are", () => {
    const text = "“We are open to dialogue,” Maduro said.";
    const said = attribution(
      text,
      { source: "Maduro", cue: "said", content: "“We are open to dialogue,”" },
      { manner: "direct", speaker: 0 },
    );
    expect(read(text, { attributions: [said] })).toMatchObject([
      { text: "[Nicolás Maduro:] “We are open to dialogue”.", manner: "direct" },
    ]);
  });

  it("no claim is read in boilerplate", () => {
    const text = "Leave a reply to this long article.\nThe ship sank in the port at night.";
    const silent = [{ start: 0, end: 35 }];
    expect(read(text, { silent }).map((claim) => claim.text)).toEqual([
      "The ship sank in the port at night.",
    ]);
  });

  it("the same words twice are one claim", () => {
    const text = "The ship sank in the port.\nThe ship sank in the port!";
    const [one, two] = read(text);
    expect(two?.same).toBe(one?.same);
  });

  it("hedges make it possible, and are shown", () => {
    const text = "Two boats allegedly carried drugs to the coast.";
    expect(read(text)).toMatchObject([
      { certainty: "possible", certaintyWords: [placeIn(text)("allegedly")] },
    ]);
  });

  it("a clause that leaves out the sentence's subject gets it back", () => {
    const text = "The agency built two camps in the north, and has also bought a former barracks.";
    expect(read(text).map((claim) => claim.text)).toEqual([
      "The agency built two camps in the north.",
      "[The agency] has also bought a former barracks.",
    ]);
  });

  it.each([
    [
      "He named Percy Walton, the one inmate who was spared.",
      "[Percy Walton,] the one inmate who was spared.",
    ],
    [
      "They struck many vessels in the large sea suspected of smuggling drugs.",
      "[Many vessels in the large sea] suspected of smuggling drugs.",
    ],
    [
      "The statement, made during a long interview, is seen as a signal.",
      "[The statement] is seen as a signal.",
    ],
    [
      "Forces carried out a strike on the dock, reportedly the first such operation there.",
      "[Forces carried out a strike on the dock,] reportedly the first such operation there.",
    ],
    [
      "Millions have fled the country due to economic collapse and repression.",
      "[Millions have fled the country,] due to economic collapse and repression.",
    ],
  ])("%s → what it hangs on is put before it", (text, expected) => {
    expect(read(text).map((claim) => claim.text)).toContain(expected);
  });

  it("of what else somebody is accused stands after their name", () => {
    const text =
      "Trump accused Maduro of leading a drug cartel and facilitating migration by opening the prisons.";
    const content =
      "Maduro of leading a drug cartel and facilitating migration by opening the prisons";
    const said = attribution(text, { source: "Trump", cue: "accused", content }, { speaker: 1 });
    const names = [name(text, "Trump", 1), name(text, "Maduro", 0)];
    expect(read(text, { attributions: [said], names }).map((claim) => claim.text)).toEqual([
      "Maduro [is accused of] leading a drug cartel.",
      "[Maduro is accused of] facilitating migration by opening the prisons.",
    ]);
  });

  it("of what a body is accused stands after its name, whatever it is called by", () => {
    const text = "Officials accused the head of the council of lying to the public.";
    const content = "the head of the council of lying to the public";
    const said = attribution(text, { source: "Officials", cue: "accused", content });
    expect(read(text, { attributions: [said] })[0]?.text).toBe(
      "The head of the council [is accused of] lying to the public.",
    );
  });

  it("what has no clause of its own stands behind the words that attribute it", () => {
    const text = "Maduro has signaled willingness to engage in dialogue with the neighbours.";
    const content = "willingness to engage in dialogue with the neighbours";
    const said = attribution(
      text,
      { source: "Maduro", cue: "has signaled", content },
      { speaker: 0 },
    );
    expect(read(text, { attributions: [said] })[0]?.text).toBe(
      "[Nicolás Maduro has signaled] willingness to engage in dialogue with the neighbours.",
    );
  });

  it("what is called something stands behind the words that call it so", () => {
    const text =
      "Many experts, including a large office of the nations, describe Venezuela as a country of transit.";
    const content = "Venezuela as a country of transit";
    const said = attribution(text, { source: "Many experts", cue: "describe", content });
    expect(read(text, { attributions: [said] }).at(-1)?.text).toBe(
      "[Many experts describe] Venezuela as a country of transit.",
    );
  });

  it("the word that leads to what is said next is no part of a claim", () => {
    const text = "Maduro has shown readiness for direct talks, declaring himself open to dialogue.";
    const said = { source: "Maduro", cue: "declaring", content: "himself open to dialogue" };
    expect(read(text, { attributions: [attribution(text, said)] })[0]?.text).toBe(
      "Maduro has shown readiness for direct talks.",
    );
  });

  it("who shows no evidence is not said to say it; that there is none is told by the document", () => {
    const text = "Trump has provided no evidence that millions of people voted twice.";
    const content = "that millions of people voted twice";
    const said = attribution(text, { source: "Trump", cue: "has provided no evidence", content });
    const claims = read(text, { attributions: [said] });
    expect(claims.map((claim) => [claim.text, claim.attribution])).toEqual([[text, undefined]]);
  });

  it("what joins a claim to another's words is no part of its wording", () => {
    const text =
      "Experts have asked whether the raids are lawful, since the navy has not shown any proof.";
    const content = "whether the raids are lawful";
    const said = attribution(text, { source: "Experts", cue: "have asked", content });
    expect(read(text, { attributions: [said] }).at(-1)?.text).toBe(
      "The navy has not shown any proof.",
    );
  });

  it("a second cause has the words that say so", () => {
    const text =
      "Millions have fled the country due to economic collapse and political repression.";
    const last = read(text).at(-1);
    expect(last?.text).toBe("[Millions have fled the country, due to] political repression.");
    expect(last?.positions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "due to",
      "political repression",
    ]);
  });

  it("an entry's label is part of the line above it, and no part of what the entry says", () => {
    const text =
      "Maduro is ready to discuss:\n- Oil shipments: Tankers were seized in May. They are there still.\n- Migration: Millions have fled the country since 2013.\nHe spoke in May of it all.";
    expect(read(text).map((claim) => claim.text)).toEqual([
      "Maduro is ready to discuss: oil shipments; migration.",
      "Tankers were seized in May.",
      "They are there still.",
      "Millions have fled the country since 2013.",
      "He spoke in May of it all.",
    ]);
  });

  it.each([
    [
      "The company has closed two plants and moved its headquarters to Texas.",
      "[The company has] moved its headquarters to Texas.",
    ],
    [
      "The nominee also spoke at length and vowed to harshly punish them.",
      "[The nominee] vowed to harshly punish them.",
    ],
    [
      "The ministry was criticized for the delay but insisted on the plan of May.",
      "[The ministry was criticized for the delay,] insisted on the plan of May.",
    ],
    [
      "The strike killed thirty people in the north, including 12 young children.",
      "[The strike killed thirty people in the north,] including 12 young children.",
    ],
  ])("%s → whose verb it is is put before it, where it is sure", (text, expected) => {
    expect(read(text).map((claim) => claim.text)).toContain(expected);
  });
});
