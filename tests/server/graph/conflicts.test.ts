import { describe, expect, it } from "vitest";
import { conflictsIn } from "../../../server/graph/conflicts.ts";
import type { Conflict } from "../../../server/graph/conflicts.ts";
import {
  aClaim,
  aDocument,
  aLink,
  aMention,
  aStatement,
  aTextJudgement,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
} from "../../support/records.ts";

const one = aDocument({ key: "one", title: "One", published: "2026-01-01" });
const two = aDocument({ key: "two", title: "Two", published: "2026-01-02" });
const mayor = anActor({ key: "mayor" });
const critic = anActor({ key: "critic" });
const bridge = anActor({ key: "bridge" });
const safe = aClaim({ key: "safe" });
const unsafe = aClaim({ key: "unsafe" });
const cheap = aClaim({ key: "cheap" });
const known = [
  one,
  two,
  mayor,
  critic,
  bridge,
  safe,
  unsafe,
  cheap,
  ...[mayor, critic, bridge].map((node) => aMention({ node, document: one })),
];
const assertsSafe = anAppearance({ claim: safe, document: one, chain: [mayor] });
const assertsUnsafe = anAppearance({ claim: unsafe, document: two, chain: [critic] });
const contradicts = aLink({
  source: unsafe,
  kind: "contradicts",
  target: safe,
  reason: "It is safe or it is not.",
});

const sides = ({ sides: both }: Conflict) =>
  both.map(({ claim, appearances }) => [
    claim.record.shortLabel,
    ...appearances.map(({ record }) => record.stance),
  ]);

describe("conflictsIn()", () => {
  it("has two claims that contradict each other, with those who assert each", () => {
    const graph = graphOf(...known, assertsSafe, assertsUnsafe, contradicts);
    const [conflict, ...others] = conflictsIn(graph);
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({ kind: "contradiction", reason: "It is safe or it is not." });
    expect(conflict?.link?.record.id).toBe(contradicts.id);
    expect(conflict === undefined ? [] : sides(conflict).toSorted()).toEqual([
      ["safe", "asserts"],
      ["unsafe", "asserts"],
    ]);
  });

  it("has a pair of claims once that was judged twice", () => {
    const again = aLink({ source: safe, kind: "contradicts", target: unsafe });
    const graph = graphOf(...known, assertsSafe, assertsUnsafe, contradicts, again);
    expect(conflictsIn(graph)).toHaveLength(1);
  });

  it("has all who speak of a claim that nobody asserts", () => {
    const questions = anAppearance({ claim: unsafe, document: two, stance: "questions" });
    const graph = graphOf(...known, assertsSafe, questions, contradicts);
    expect(conflictsIn(graph).flatMap(sides)).toContainEqual(["unsafe", "questions"]);
  });

  it("has denials and doubts of a claim that somebody asserts", () => {
    const graph = graphOf(
      ...known,
      assertsSafe,
      anAppearance({ claim: safe, document: two, chain: [critic], stance: "denies" }),
      anAppearance({ claim: safe, document: two, stance: "questions" }),
      anAppearance({ claim: safe, document: two, stance: "declines" }),
    );
    expect(conflictsIn(graph).map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
      "denial: Asserted by mayor, denied by critic",
      "doubt: Asserted by mayor, questioned by “Two”",
    ]);
  });

  it("has a retraction as a denial", () => {
    const retracts = anAppearance({
      claim: safe,
      document: two,
      chain: [mayor],
      stance: "retracts",
    });
    const found = conflictsIn(graphOf(...known, assertsSafe, retracts));
    expect(found.flatMap(sides)).toEqual([
      ["safe", "asserts"],
      ["safe", "retracts"],
    ]);
  });

  it("has none where nobody asserts what is denied", () => {
    const denies = anAppearance({ claim: safe, document: two, stance: "denies" });
    expect(conflictsIn(graphOf(...known, denies))).toEqual([]);
  });

  const aboutBridge = aStatement({
    source: safe,
    relation: "about",
    target: bridge,
    evidence: [{ document: one }],
  });
  const several = graphOf(
    ...known,
    aboutBridge,
    anAppearance({ claim: cheap, document: one }),
    anAppearance({ claim: cheap, document: one, words: "words", stance: "denies" }),
    assertsSafe,
    anAppearance({ claim: safe, document: two, chain: [critic], stance: "denies" }),
  );
  const about = (id: string) =>
    conflictsIn(several, { about: id }).map(({ sides: [{ claim }] }) => claim.record.shortLabel);

  it("has those in most documents first", () => {
    const found = conflictsIn(several).map(({ sides: [{ claim }] }) => claim.record.shortLabel);
    expect(found).toEqual(["safe", "cheap"]);
  });

  it("has those of equally many documents first whose sides rest on independent origins", () => {
    const [speech, briefing] = [anEvent({ key: "speech" }), anEvent({ key: "briefing" })];
    const three = aDocument({ key: "three", title: "Three", published: "2026-01-03" });
    const shown = aTextJudgement(one, two, { verdict: "none detected" });
    const said = (claim: typeof safe, document: typeof one, source: typeof mayor, rest = {}) =>
      anAppearance({ claim, document, chain: [source], ...rest });
    const graph = graphOf(
      ...known,
      three,
      ...[speech, briefing].flatMap((node) => [node, aMention({ node, document: one })]),
      shown,
      // Four appearances and three origins, none shown to be independent.
      said(cheap, one, mayor),
      said(cheap, two, critic),
      said(cheap, three, critic, { words: "words" }),
      said(cheap, three, bridge, { stance: "denies" }),
      // Three appearances, of which the two that assert it are independent.
      said(unsafe, one, mayor, { occasion: speech }),
      said(unsafe, two, critic, { occasion: briefing }),
      said(unsafe, three, bridge, { stance: "denies" }),
    );
    expect(
      conflictsIn(graph).map(({ sides: [{ claim }], stakes }) => [claim.record.shortLabel, stakes]),
    ).toEqual([
      ["unsafe", { documents: 3, independentSides: 1, origins: 3, dependents: 0, appearances: 3 }],
      ["cheap", { documents: 3, independentSides: 0, origins: 3, dependents: 0, appearances: 4 }],
    ]);
  });

  it("has those first of which most claims depend, directly or through others", () => {
    const [opens, soon, closes, other] = ["opens", "soon", "closes", "other"].map((key) =>
      aClaim({ key }),
    ) as [typeof safe, typeof safe, typeof safe, typeof safe];
    const links = [
      aLink({ source: safe, kind: "supports", target: opens }),
      aLink({ source: soon, kind: "refines", target: opens }),
      aLink({ source: closes, kind: "supports", target: cheap }),
      aLink({ source: cheap, kind: "refines", target: other }),
    ];
    const claims = [opens, soon, closes, other];
    const graph = graphOf(
      ...known,
      ...claims,
      ...claims.map((claim) => anAppearance({ claim, document: one })),
      ...[cheap, safe].flatMap((claim) => [
        anAppearance({ claim, document: one }),
        anAppearance({ claim, document: two, stance: "denies" }),
      ]),
      ...links,
    );
    expect(
      conflictsIn(graph).map(({ sides: [{ claim }], stakes }) => [
        claim.record.shortLabel,
        stakes.dependents,
      ]),
    ).toEqual([
      ["safe", 2],
      ["cheap", 0],
    ]);
  });

  it("keeps to those that a node takes part in", () => {
    expect(about(cheap.id)).toEqual(["cheap"]);
    expect(about(critic.id)).toEqual(["safe"]);
    expect(about(bridge.id)).toEqual(["safe"]);
    expect(about(two.id)).toEqual(["safe"]);
    expect(about(one.id)).toEqual(["safe", "cheap"]);
    expect(() => about("act_unknown")).toThrow(expect.objectContaining({ code: "NODE_NOT_FOUND" }));
  });
});
