import { describe, expect, it } from "vitest";
import { appearancesOf } from "../../../server/graph/appearances.ts";
import { independenceOf } from "../../../server/graph/independence.ts";
import { originsOf } from "../../../server/graph/origin.ts";
import { quotesOf } from "../../../server/graph/quote.ts";
import type { AppearanceRecord } from "../../../server/model/appearance.ts";
import type { TextDependence } from "../../../server/model/judgement.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aMention,
  aStatement,
  aTextJudgement,
  anActor,
  anAppearance,
  anEvent,
  differentFrom,
  graphOf,
  onDay,
} from "../../support/records.ts";

const one = aDocument({ key: "one", title: "One", published: "2026-01-01" });
const two = aDocument({ key: "two", title: "Two", published: "2026-01-02" });
const claim = aClaim({ key: "claim" });
const mayor = anActor({ key: "mayor" });
const doctor = anActor({ key: "doctor" });
const agency = anActor({ key: "agency", actorType: "medium" });
const rival = anActor({ key: "rival", actorType: "medium" });
const owner = anActor({ key: "owner", actorType: "organization" });
const officials = anActor({ key: "officials", named: false });
const speech = anEvent({ key: "speech" });
const briefing = anEvent({ key: "briefing" });
const monday = anEvent({ key: "monday", eventType: "press conference", time: onDay("2025-12-29") });
const someDay = anEvent({ key: "some day", eventType: "press conference" });
const tuesday = anEvent({
  key: "tuesday",
  eventType: "press conference",
  time: onDay("2025-12-30"),
});
const occasions = [speech, briefing, monday, someDay, tuesday];
const actors = [mayor, doctor, agency, rival, owner, officials];
const known: readonly LogRecord[] = [
  one,
  two,
  claim,
  ...occasions,
  ...actors,
  ...[...actors, ...occasions].map((node) => aMention({ node, document: one })),
];

const said = {
  byMayor: anAppearance({ claim, document: one, chain: [mayor], occasion: speech }),
  byDoctor: anAppearance({ claim, document: two, chain: [doctor], occasion: briefing }),
};

const wording = (verdict: TextDependence) => aTextJudgement(one, two, { verdict, reason: "So." });

const publishedBy = (document: typeof one, target: typeof agency) =>
  aStatement({ source: document, relation: "published by", target, evidence: [{ document }] });

/** What is found, as its rules; `others` are what else is known. */
function found(appearances: readonly AppearanceRecord[], others: readonly LogRecord[] = []) {
  const graph = graphOf(...known, ...appearances, ...others);
  const { independence, reasons } = independenceOf(
    originsOf(appearancesOf({ graph, record: claim })),
  );
  return [independence, ...reasons.map(({ rule }) => rule)];
}

describe("independenceOf() says independent", () => {
  it("for named sources on different occasions in documents that share no wording", () => {
    const answer = found([said.byMayor, said.byDoctor], [wording("none detected")]);
    expect(answer).toEqual(["independent", "shown-independent"]);
  });

  it("when two of several origins are shown to be", () => {
    const echo = anAppearance({ claim, document: two });
    const answer = found([said.byMayor, said.byDoctor, echo], [wording("none detected")]);
    expect(answer).toEqual(["independent", "shown-independent"]);
  });
});

describe("independenceOf() says independent", () => {
  it("for sources whose occasions are not known, when they spoke on different days", () => {
    const on = (day: string, source: typeof mayor, document: typeof one) =>
      anAppearance({ claim, document, chain: [source], saidAt: onDay(day) });
    const byMayor = on("2025-12-29", mayor, one);
    const none = wording("none detected");
    expect(found([byMayor, on("2025-12-30", doctor, two)], [none])).toEqual([
      "independent",
      "shown-independent",
    ]);
    expect(found([byMayor, on("2025-12-29", doctor, two)], [none])).toEqual([
      "not established",
      "unknown-occasion",
      "unknown-occasion",
    ]);
  });

  it("and says which documents were compared when not all were", () => {
    const third = aDocument({ key: "three", title: "Three", published: "2026-01-03" });
    const repeated = anAppearance({ claim, document: third, chain: [mayor], occasion: speech });
    const graph = graphOf(
      ...known,
      third,
      said.byMayor,
      said.byDoctor,
      repeated,
      wording("none detected"),
    );
    const { independence, reasons } = independenceOf(
      originsOf(appearancesOf({ graph, record: claim })),
    );
    expect(independence).toBe("independent");
    expect(reasons[0]?.text).toMatch(
      /of the documents that carry their words those that were compared \(1 of 2 pairs\) share no wording$/,
    );
  });
});

describe("independenceOf() says dependent", () => {
  it("for one origin that several documents repeat", () => {
    const repeated = anAppearance({ claim, document: two, chain: [mayor], occasion: speech });
    const answer = found([said.byMayor, repeated], [wording("none detected")]);
    expect(answer).toEqual(["dependent", "one-origin"]);
  });

  it("for one source on two occasions", () => {
    const again = anAppearance({ claim, document: two, chain: [mayor], occasion: briefing });
    const answer = found([said.byMayor, again], [wording("none detected")]);
    expect(answer).toEqual(["dependent", "same-source"]);
  });

  it("for chains through one outlet", () => {
    const first = anAppearance({ claim, document: one, chain: [agency, mayor], occasion: speech });
    const second = anAppearance({
      claim,
      document: two,
      chain: [agency, doctor],
      occasion: briefing,
    });
    const answer = found([first, second], [wording("none detected")]);
    expect(answer).toEqual(["dependent", "shared-outlet"]);
  });

  it("for a chain that runs through the other origin", () => {
    const first = anAppearance({ claim, document: one, chain: [agency], occasion: speech });
    const second = anAppearance({ claim, document: two, chain: [agency, officials] });
    expect(found([first, second])).toEqual(["dependent", "shared-outlet"]);
  });

  it("for a chain through the outlet that published the other document", () => {
    const second = anAppearance({
      claim,
      document: two,
      chain: [agency, doctor],
      occasion: briefing,
    });
    const answer = found(
      [said.byMayor, second],
      [publishedBy(one, agency), wording("none detected")],
    );
    expect(answer).toEqual(["dependent", "cited-publisher"]);
  });

  it("for an outlet's own voice and whoever cites the outlet", () => {
    const voice = anAppearance({ claim, document: one });
    const citing = anAppearance({ claim, document: two, chain: [agency] });
    expect(found([voice, citing], [publishedBy(one, agency)])).toEqual([
      "dependent",
      "cited-publisher",
    ]);
  });

  it.each<TextDependence>(["near copy", "shared wire prose"])(
    "for documents judged: %s",
    (verdict) => {
      const answer = found([said.byMayor, said.byDoctor], [wording(verdict)]);
      expect(answer).toEqual(["dependent", verdict.replaceAll(" ", "-")]);
    },
  );

  it("for documents of one publisher", () => {
    const published = [publishedBy(one, agency), publishedBy(two, agency)];
    const answer = found([said.byMayor, said.byDoctor], [...published, wording("none detected")]);
    expect(answer).toEqual(["dependent", "same-publisher"]);
  });

  it("for documents of publishers with one owner", () => {
    const published = [
      publishedBy(one, agency),
      publishedBy(two, rival),
      ...[agency, rival].map((source) =>
        aStatement({
          source,
          relation: "part of",
          target: owner,
          evidence: [{ document: one }],
        }),
      ),
    ];
    const answer = found([said.byMayor, said.byDoctor], [...published, wording("none detected")]);
    expect(answer).toEqual(["dependent", "same-publisher"]);
  });

  it("but not for documents of publishers that nothing ties", () => {
    const published = [publishedBy(one, agency), publishedBy(two, rival)];
    const answer = found([said.byMayor, said.byDoctor], [...published, wording("none detected")]);
    expect(answer).toEqual(["independent", "shown-independent"]);
  });
});

describe("independenceOf() says not established", () => {
  it("when nobody asserts the claim", () => {
    expect(independenceOf([])).toEqual({
      independence: "not established",
      reasons: [{ rule: "no-origin", text: "No source asserts it", evidence: [] }],
    });
  });

  it("for one origin in one document", () => {
    expect(found([said.byMayor])).toEqual(["not established", "one-origin"]);
  });

  it("when agreement is all there is", () => {
    expect(found([said.byMayor, said.byDoctor])).toEqual(["not established", "texts-not-compared"]);
  });

  it("for two documents in their own voice that share no wording", () => {
    const voices = [anAppearance({ claim, document: one }), anAppearance({ claim, document: two })];
    const answer = found(voices, [wording("none detected")]);
    expect(answer).toEqual(["not established", "own-voice", "own-voice"]);
  });

  it("for documents that quote the same utterances, with the words that they share", () => {
    const judgement = aTextJudgement(one, two, {
      verdict: "shared utterances",
      evidence: [
        { document: one, words: "words of document one" },
        { document: two, words: "words of document two" },
      ],
    });
    const graph = graphOf(...known, said.byMayor, said.byDoctor, judgement);
    const { independence, reasons } = independenceOf(
      originsOf(appearancesOf({ graph, record: claim })),
    );
    expect([independence, ...reasons.map(({ rule }) => rule)]).toEqual([
      "not established",
      "shared-utterances",
    ]);
    const quotes = reasons.flatMap(({ evidence }) => evidence.flatMap(quotesOf));
    expect(quotes.map(({ exact }) => exact)).toEqual([
      "words of document one",
      "words of document two",
    ]);
  });

  it.each<[string, AppearanceRecord, string]>([
    [
      "a source that is not named",
      anAppearance({ claim, document: two, chain: [officials], occasion: briefing }),
      "unnamed-source",
    ],
    [
      "a source that is left out",
      anAppearance({ claim, document: two, chain: [{ cue: "words" }] }),
      "unnamed-source",
    ],
    [
      "a source that reaches us through one that is not named",
      anAppearance({ claim, document: two, chain: [officials, doctor], occasion: briefing }),
      "unnamed-go-between",
    ],
    [
      "a source whose occasion is not known",
      anAppearance({ claim, document: two, chain: [doctor] }),
      "unknown-occasion",
    ],
    [
      "sources on one occasion",
      anAppearance({ claim, document: two, chain: [doctor], occasion: speech }),
      "same-occasion",
    ],
  ])("for %s", (_what, other, rule) => {
    const answer = found([said.byMayor, other], [wording("none detected")]);
    expect(answer).toEqual(["not established", rule]);
  });

  it("for two press conferences that nothing tells apart, until somebody does", () => {
    const at = (occasion: typeof monday) => [
      anAppearance({ claim, document: one, chain: [mayor], occasion: monday }),
      anAppearance({ claim, document: two, chain: [doctor], occasion }),
    ];
    const none = wording("none detected");
    expect(found(at(someDay), [none])).toEqual(["not established", "unclear-occasions"]);
    expect(found(at(someDay), [none, differentFrom(monday, someDay)])[0]).toBe("independent");
    expect(found(at(tuesday), [none])[0]).toBe("independent");
  });

  it("for sources that reach us through one document alone", () => {
    const other = anAppearance({ claim, document: one, chain: [doctor], occasion: briefing });
    expect(found([said.byMayor, other])).toEqual(["not established", "one-document"]);
  });

  it("for sources that are affiliated, also through others", () => {
    const tie = (source: typeof mayor, target: typeof mayor) =>
      aStatement({ source, relation: "affiliated with", target, evidence: [{ document: one }] });
    const none = wording("none detected");
    expect(found([said.byMayor, said.byDoctor], [tie(mayor, doctor), none])).toEqual([
      "not established",
      "affiliated-sources",
    ]);
    const others = [tie(mayor, agency), tie(agency, owner), tie(doctor, owner), none];
    expect(found([said.byMayor, said.byDoctor], others)).toEqual([
      "not established",
      "affiliated-sources",
    ]);
  });

  it("gives a reason once that holds for several pairs", () => {
    const third = anAppearance({ claim, document: two, chain: [officials] });
    const answer = found([said.byMayor, said.byDoctor, third], [wording("shared utterances")]);
    expect(answer.filter((rule) => rule === "shared-utterances")).toHaveLength(1);
  });
});
