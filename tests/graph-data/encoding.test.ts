import { describe, expect, it } from "vitest";
import { Sample } from "../support/sample.ts";

const sample = new Sample();
const INTERVIEW = "Maduro's interview on state television";

/** The appearances of a claim as `article: last source, stance`. */
function voices(key: string): readonly string[] {
  return sample
    .appearances(key)
    .map(({ article, chain, stance }) => `${article}: ${chain.at(-1) ?? "own voice"} ${stance}`);
}

/** When the event called `name` was. */
function time(name: string): unknown {
  const event = sample.records.find((one) => one.type === "event" && one.name === name);
  return event?.type === "event" ? event.time : undefined;
}

function count(type: string): number {
  return sample.records.filter((record) => record.type === type).length;
}

describe("the encoding of both articles", () => {
  it("has 45 to 70 claims, 25 of them in both articles", () => {
    const claims = sample.records.filter((record) => record.type === "claim");
    const articles = (id: string) =>
      new Set(
        sample.records
          .filter((record) => record.type === "appearance" && record.claim === id)
          .map((record) => (record.type === "appearance" ? record.document : "")),
      ).size;
    expect(claims).toHaveLength(70);
    expect(claims.filter(({ id }) => articles(id) === 2)).toHaveLength(25);
  });

  it("has 26 actors, 13 places and 26 events", () => {
    expect([count("actor"), count("place"), count("event")]).toEqual([26, 13, 26]);
  });

  it("resolves the weekdays, each with its ground", () => {
    expect(time(INTERVIEW)).toMatchObject({ edtf: "2026-01-01", stated: "Thursday" });
    expect(time("Strike of 31 December 2025")).toMatchObject({
      edtf: "2025-12-31",
      stated: "Wednesday",
    });
    expect(time("Trump's statement on the dock strike")).toMatchObject({
      edtf: "2025-12-29",
      stated: "Monday",
    });
    for (const name of [INTERVIEW, "Strike of 31 December 2025"]) {
      expect(time(name)).toMatchObject({ inferred: true, ground: expect.stringContaining("2026") });
    }
  });

  it("leaves unknown what the second article does not say about itself", () => {
    const documents = sample.records.filter((record) => record.type === "document");
    const second = documents.find(({ title }) => title === undefined);
    expect(second).toMatchObject({
      published: { value: { edtf: "2026-01-01/..", inferred: true } },
    });
    expect(second?.author).toBeUndefined();
    expect(second?.published?.value.end).toBeUndefined();
    expect(sample.records.some((one) => "relation" in one && one.relation === "published by")).toBe(
      false,
    );
  });
});

describe("easy to get wrong", () => {
  it("over 110 deaths and over 110 casualties are two claims that differ", () => {
    expect(sample.claim("over-110-deaths").quantities).toEqual([
      { value: 110, unit: "deaths", bound: "more than" },
    ]);
    expect(sample.claim("over-110-casualties").quantities).toEqual([
      { value: 110, unit: "casualties", bound: "more than" },
    ]);
    expect(voices("over-110-deaths")).toEqual(["first: own voice asserts"]);
    expect(voices("over-110-casualties")).toEqual(["second: own voice asserts"]);
    expect(sample.links("over-110-deaths", "over-110-casualties")).toMatchObject([
      { verdict: "contradicts", reason: expect.stringContaining("wounded") },
    ]);
  });

  it("since September 2, 2025 refines since September 2025", () => {
    expect(sample.claim("strikes-since-september").time?.edtf).toBe("2025-09/..");
    expect(sample.claim("strikes-since-2-september").time?.edtf).toBe("2025-09-02/..");
    expect(sample.links("strikes-since-2-september", "strikes-since-september")).toMatchObject([
      { verdict: "refines" },
    ]);
  });

  it("the war on drugs is Trump's framing in one and Maduro's word for Washington's in the other", () => {
    expect(voices("strikes-are-war-on-drugs")).toEqual(["first: Donald Trump asserts"]);
    expect(voices("drug-war-pretext-for-regime-change")).toEqual([
      "second: Nicolás Maduro asserts",
    ]);
    const [pretext] = sample.appearances("drug-war-pretext-for-regime-change");
    expect(pretext?.quotes[0]).toContain("Washington’s “war on drugs”");
    expect(
      sample.links("strikes-are-war-on-drugs", "drug-war-pretext-for-regime-change"),
    ).toMatchObject([{ verdict: "contradicts" }]);
  });

  it("international piracy is Caracas's in one and Maduro's in the other, and how they relate is stated", () => {
    const appearances = sample.appearances("seizures-are-piracy");
    expect(voices("seizures-are-piracy")).toEqual([
      "first: Venezuelan government asserts",
      "second: Nicolás Maduro asserts",
    ]);
    expect(appearances.map(({ quotes }) => quotes)).toEqual([
      ["denounced by Caracas as “international piracy”"],
      ["Maduro denounced these actions as “acts of international piracy.”"],
    ]);
    const relation = sample.records.find(
      (one) =>
        one.type === "statement" &&
        sample.name(one.source) === "Nicolás Maduro" &&
        sample.name(one.target) === "Venezuelan government" &&
        one.relation === "affiliated with",
    );
    expect(relation).toMatchObject({ role: "president", inferred: false });
  });

  it.each([
    ["reward-doubled", "reward-for-capture", "refines"],
    ["fto-venezuela", "fto-government", "contradicts"],
    ["many-cross-darien", "some-move-to-us", "refines"],
    ["drug-war-pretext-for-regime-change", "drug-war-pretext-for-oil", "refines"],
  ] as const)("%s and %s are related: %s", (source, target, verdict) => {
    expect(sample.links(source, target)).toMatchObject([{ verdict, reason: expect.any(String) }]);
  });

  it("Maduro declines to confirm the dock strike in both, and neither asserts nor denies it", () => {
    const his = voices("us-struck-dock").filter((voice) => voice.includes("Maduro"));
    expect(his).toEqual([
      "first: Nicolás Maduro declines",
      "second: Nicolás Maduro declines",
      "second: Nicolás Maduro declines",
    ]);
  });

  it("Maduro denies the drug accusations of the US", () => {
    expect(voices("maduro-leads-cartel")).toEqual([
      "first: Donald Trump asserts",
      "first: Nicolás Maduro denies",
    ]);
    expect(voices("maduro-in-drug-trafficking")).toEqual([
      "second: United States government asserts",
      "second: Nicolás Maduro denies",
    ]);
  });

  it("legal experts question, and assert nothing", () => {
    expect(voices("actions-violate-law")).toEqual(["second: Legal experts questions"]);
  });

  it("the missing independent evidence is a claim about absence", () => {
    expect(sample.claim("no-independent-evidence").text).toBe(
      "The United States has not provided independent evidence that the vessels it targeted were transporting drugs.",
    );
    expect(voices("no-independent-evidence")).toEqual(["second: own voice asserts"]);
  });

  it("the CIA drones rest on unnamed sources, through US media outlets", () => {
    const [appearance] = sample.appearances("dock-strike-by-cia-drones");
    expect(appearance?.chain).toEqual(["US media outlets", "Sources cited by US media outlets"]);
    expect(appearance?.cues).toEqual(["cited", "indicating"]);
    const outlets = sample.records.flatMap((one) =>
      one.type === "statement" &&
      one.relation === "part of" &&
      sample.name(one.target) === "US media outlets"
        ? [sample.name(one.source)]
        : [],
    );
    expect(outlets.toSorted()).toEqual(["CNN", "The New York Times"]);
  });

  it("the five killed rest on US military reports in one and on an unnamed report in the other", () => {
    const [first, second] = sample.appearances("five-killed-on-wednesday");
    expect(first).toMatchObject({ chain: ["unnamed reports"], cues: ["reportedly"] });
    expect(second).toMatchObject({ chain: ["US forces"], cues: ["according to"] });
  });

  it("the transit hub rests on experts, UNODC among them, and the share of supply on UNODC", () => {
    expect(voices("venezuela-transit-country")).toEqual([
      "first: Independent experts asserts",
      "second: Experts (undated article) asserts",
    ]);
    expect(sample.appearances("colombia-over-90-percent")).toMatchObject([
      { chain: ["UN Office on Drugs and Crime"], cues: ["per"], saidAt: "2025" },
    ]);
    const among = sample.records.find(
      (one) => one.type === "statement" && sample.name(one.target) === "Independent experts",
    );
    expect(among).toMatchObject({ relation: "part of" });
  });

  it.each([
    ["five-killed-on-wednesday", "reportedly", "probable"],
    ["first-strike-inside-venezuela", "reportedly", "probable"],
    ["dock-linked-to-smuggling", "allegedly", "possible"],
    ["boats-carried-drugs", "allegedly", "possible"],
    ["vessels-smuggled-drugs", "suspected", "possible"],
  ])("%s: “%s” is certainty, with its words", (key, word, certainty) => {
    expect(sample.appearances(key)[0]).toMatchObject({ certainty, certaintyWords: [word] });
  });

  it("“claimed” makes the dock strike Trump's word and not the article's", () => {
    const claimed = sample
      .appearances("us-struck-dock")
      .find(({ chain }) => chain.includes("Donald Trump"));
    expect(claimed).toMatchObject({ cues: ["claimed"], saidAt: "2025-12-29", stance: "asserts" });
  });

  it.each(["talks-wherever-whenever", "ready-for-talks", "talk-about-it-in-days"])(
    "%s: both articles quote one interview",
    (key) => {
      const occasions = sample.appearances(key).map(({ article, occasion }) => [article, occasion]);
      expect(occasions).toContainEqual(["first", INTERVIEW]);
      expect(occasions).toContainEqual(["second", INTERVIEW]);
    },
  );

  it("the texts share four quotations, which does not establish independence", () => {
    const judgement = sample.records.find(
      (one) => one.type === "judgement" && one.about === "texts",
    );
    expect(judgement).toMatchObject({
      verdict: "shared utterances",
      reason: expect.stringContaining("independence is not established"),
    });
    const evidence = judgement?.type === "judgement" ? judgement.evidence : [];
    expect(evidence.map(({ positions }) => positions.length)).toEqual([4, 4]);
  });
});
