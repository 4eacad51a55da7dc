import { describe, expect, it } from "vitest";
import { credibilityInWords, credibilityOf } from "../../../server/graph/credibility.ts";
import { standingOf } from "../../../server/graph/standing.ts";
import type { AppearanceRecord } from "../../../server/model/appearance.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aLink,
  aMention,
  aTextJudgement,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
} from "../../support/records.ts";

const one = aDocument({ key: "one", title: "One", published: "2026-01-01" });
const two = aDocument({ key: "two", title: "Two", published: "2026-01-02" });
const claim = aClaim({ key: "claim" });
const other = aClaim({ key: "other" });
const mayor = anActor({ key: "mayor" });
const doctor = anActor({ key: "doctor" });
const speech = anEvent({ key: "speech" });
const briefing = anEvent({ key: "briefing" });
const known: readonly LogRecord[] = [
  one,
  two,
  claim,
  other,
  mayor,
  doctor,
  speech,
  briefing,
  ...[mayor, doctor, speech, briefing].map((node) => aMention({ node, document: one })),
];

type Words = Pick<Parameters<typeof anAppearance>[0], "stance" | "certainty">;

const byMayor = (words: Words = {}) =>
  anAppearance({ claim, document: one, chain: [mayor], occasion: speech, ...words });
const byDoctor = (words: Words = {}) =>
  anAppearance({ claim, document: two, chain: [doctor], occasion: briefing, ...words });
const inOwnVoice = (document: typeof one, words: Words = {}) =>
  anAppearance({ claim, document, ...words });
const unrelated = aTextJudgement(one, two, { verdict: "none detected" });
const otherIn = (document: typeof one) => anAppearance({ claim: other, document });
const link = (kind: "contradicts" | "supports" | "refines") =>
  aLink({ source: other, kind, target: claim });

function standing(...records: readonly LogRecord[]) {
  return standingOf({ graph: graphOf(...known, ...records), record: claim });
}

describe("standingOf()", () => {
  it("counts the documents that a claim appears in, whatever the stance", () => {
    const again = anAppearance({ claim, document: one, words: "words" });
    expect(standing(inOwnVoice(one), again, byDoctor({ stance: "denies" })).documents).toBe(2);
  });

  it("rests a claim on those alone who assert it", () => {
    const { origins } = standing(
      byMayor(),
      byDoctor({ stance: "denies" }),
      inOwnVoice(two, { stance: "uncommitted" }),
    );
    expect(origins.map(({ label }) => label)).toEqual(["mayor"]);
  });

  it("is disputed by those who deny, question or retract, not by those who decline", () => {
    const stances = ["denies", "questions", "retracts", "declines", "uncommitted"] as const;
    const disputing = stances.map((stance) => byDoctor({ stance }));
    const { disputedBy } = standing(byMayor(), ...disputing);
    expect(disputedBy.map(({ record }) => record.stance).toSorted()).toEqual([
      "denies",
      "questions",
      "retracts",
    ]);
  });

  it("takes one speaker on two occasions for a single source", () => {
    const again = anAppearance({ claim, document: two, chain: [mayor], occasion: briefing });
    expect(standing(byMayor(), again)).toMatchObject({
      origins: [{}, {}],
      singleSourced: true,
      independence: "dependent",
    });
    expect(standing(byMayor(), byDoctor()).singleSourced).toBe(false);
    expect(standing(byMayor({ stance: "denies" })).singleSourced).toBe(false);
  });

  it("says each step of its reasons", () => {
    const { reasons } = standing(
      inOwnVoice(one),
      inOwnVoice(two),
      byDoctor({ stance: "denies" }),
      byMayor({ stance: "questions" }),
      otherIn(one),
      link("contradicts"),
    );
    expect(reasons.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      "asserted: Asserted by “One” and “Two”",
      "texts-not-compared: Nobody has shown that “One” and “Two” share no wording",
      expect.stringMatching(/^own-voice: “(One|Two)” says it in its own voice/),
      expect.stringMatching(/^own-voice: “(One|Two)” says it in its own voice/),
      "denied: Denied by doctor (briefing)",
      "questioned: Questioned by mayor (speech)",
      "contradicted: A source asserts what contradicts it: “Claim other”",
      "credibility: 4, doubtful: others agree with it, but nothing shows that they are independent, and a source denies it or takes it back",
    ]);
  });

  it("is the same object until the next record", () => {
    const graph = graphOf(...known, byMayor());
    const before = standingOf({ graph, record: claim });
    expect(standingOf({ graph, record: claim })).toBe(before);
    graph.append(byDoctor());
    expect(standingOf({ graph, record: claim }).documents).toBe(2);
  });
});

const independent = [byMayor(), byDoctor(), unrelated];
const voices = [inOwnVoice(one), inOwnVoice(two)];
const contradicted = [otherIn(two), link("contradicts")];

describe("standingOf() rates credibility", () => {
  it.each<[number, string, readonly LogRecord[]]>([
    [1, "independent origins that nobody disputes", independent],
    [
      2,
      "independent origins that all speak with reserve",
      [byMayor({ certainty: "possible" }), byDoctor({ certainty: "probable" }), unrelated],
    ],
    [
      1,
      "independent origins of which one speaks with reserve",
      [byMayor({ certainty: "possible" }), byDoctor(), unrelated],
    ],
    [
      2,
      "independent origins and a doubt",
      [...independent, inOwnVoice(one, { stance: "questions" })],
    ],
    [
      3,
      "independent origins and a denial",
      [...independent, inOwnVoice(one, { stance: "denies" })],
    ],
    [3, "independent origins and a contradiction", [...independent, ...contradicted]],
    [3, "agreement that is not shown to be independent", voices],
    [4, "such agreement and a doubt", [...voices, byDoctor({ stance: "questions" })]],
    [4, "such agreement and a denial", [...voices, byDoctor({ stance: "denies" })]],
    [4, "such agreement and a contradiction", [...voices, ...contradicted]],
    [3, "such agreement that somebody declines", [...voices, byDoctor({ stance: "declines" })]],
    [3, "one origin with another's support", [byMayor(), otherIn(two), link("supports")]],
    [
      3,
      "one origin that another is more precise about",
      [byMayor(), otherIn(two), link("refines")],
    ],
    [
      6,
      "one origin with support of its own alone",
      [inOwnVoice(one), otherIn(one), link("supports")],
    ],
    [6, "one origin alone", [byMayor()]],
    [4, "one origin and a denial", [byMayor(), byDoctor({ stance: "denies" })]],
    [
      6,
      "origins that all depend",
      [byMayor(), anAppearance({ claim, document: two, chain: [mayor], occasion: briefing })],
    ],
    [5, "nobody but those who deny it", [byMayor({ stance: "denies" })]],
    [5, "a source that takes it back", [byMayor(), byMayor({ stance: "retracts" })]],
    [
      4,
      "independent origins of which one takes it back",
      [...independent, byDoctor({ stance: "retracts" })],
    ],
    [6, "nobody but those who question it", [byMayor({ stance: "questions" })]],
    [6, "nobody at all", [byMayor({ stance: "declines" })]],
  ])("%i for %s", (credibility, _what, records) => {
    expect(standing(...records).credibility).toBe(credibility);
  });

  it("without a contradiction that nobody asserts", () => {
    const denied = anAppearance({ claim: other, document: two, stance: "denies" });
    expect(standing(...voices, denied, link("contradicts")).credibility).toBe(3);
  });

  it("and never says that two documents confirm a claim", () => {
    const appearances: readonly AppearanceRecord[] = voices;
    expect(standing(...appearances, unrelated)).toMatchObject({
      independence: "not established",
      credibility: 3,
    });
  });
});

describe("credibilityInWords()", () => {
  it("says the step, what it means and why", () => {
    expect(credibilityOf("lone", "nobody")).toBe(6);
    expect(credibilityInWords("lone", "nobody")).toBe(
      "6, cannot be judged: one origin alone asserts it, and nobody stands against it",
    );
  });
});
