/** Aligning claims: which are one, and which contradict, refine, update or support another. */

import type { Quantity } from "../../model/quantity.ts";
import type { DocumentView } from "../document-view.ts";
import type { Identities, Judged, Stage } from "../stage.ts";
import { FrameReader } from "./claim-frame.ts";
import { areWordedAlike, ClaimIndex } from "./claim-index.ts";
import { claimProfiles } from "./claim-profile.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import { pairClaims } from "./compare-claims.ts";
import type { ClaimPair, Grounds } from "./compare-claims.ts";
import { compareFrames } from "./compare-frames.ts";
import type { FramePair } from "./compare-frames.ts";
import { judgeClaims } from "./judge-claims.ts";
import type { ClaimVerdict } from "./judge-claims.ts";
import { findGrounds } from "./find-grounds.ts";
import { foundBy } from "./found-by.ts";
import { findOpposedReadings } from "./opposed-readings.ts";
import { judgeOtherObject } from "./other-object.ts";
import { haveSameSlots, judgeFrames } from "./judge-frames.ts";

export function createClaimStage(): Stage {
  const index = new ClaimIndex();
  let frames = new FrameReader();
  const known = new Map<string, ClaimProfile>();
  return {
    take: (view) => {
      for (const profile of claimProfiles(view)) {
        const before = known.get(profile.id);
        if (before !== undefined) {
          const isElsewhere = before.document !== profile.document;
          if (isElsewhere || areWordedAlike(before, profile)) continue;
          index.remove(before);
          frames = new FrameReader();
        }
        known.set(profile.id, profile);
        index.add(profile);
      }
    },
    judge: (view, identities) => judgeView(view, { index, frames, identities }),
  };
}

interface Known {
  readonly index: ClaimIndex;
  readonly frames: FrameReader;
  readonly identities: Identities;
}

function judgeView(view: DocumentView, { index, frames, identities }: Known): readonly Judged[] {
  const grounds: Grounds = {
    canonical: (id) => identities.canonical(id),
    weightOf: (stem) => index.weightOf(stem),
  };
  const profiles = claimProfiles(view);
  const within = [
    ...findGrounds(view, profiles).map(({ ground, of, verdict }) => judgedOf(ground, of, verdict)),
    ...findOpposedReadings(profiles, grounds).map(({ one, two, verdict }) =>
      judgedOf(one, two, verdict),
    ),
  ];
  const between = profiles.flatMap((one, at) => {
    const others = [...index.candidates(one), ...profiles.slice(0, at)].filter(
      (two) => two.id !== one.id && haveInCommon(one, two),
    );
    const found = others.flatMap((two) => {
      const verdict = judgePair(one, two, { grounds, frames });
      return verdict === undefined ? [] : [{ two, verdict }];
    });
    return chosen(found).map(({ two, verdict }) => judgedOf(one, two, verdict));
  });
  return [...between, ...within];
}

/** Whether two claims have a word in common, or a number, or may have a quotation; cheaply told. */
function haveInCommon(one: ClaimProfile, two: ClaimProfile): boolean {
  if (one.quotations.length > 0 && two.quotations.length > 0) return true;
  const isNumberOfOne = ({ value }: Quantity) =>
    two.quantities.some((other) => other.value === value);
  if (one.quantities.some(isNumberOfOne)) return true;
  if (shares(one.stems, two) || shares(one.context, two)) return true;
  const words = foundBy(two);
  return words !== two.stems && [...foundBy(one)].some((stem) => words.has(stem));
}

function shares(own: ReadonlySet<string>, { stems, context }: ClaimProfile): boolean {
  for (const stem of own) if (stems.has(stem) || context.has(stem)) return true;
  return false;
}

interface Compared {
  readonly grounds: Grounds;
  readonly frames: FrameReader;
}

const OF_ITSELF = /\bmargin of (?:sampling )?error\b/iu;

/** By their slots where the words are the same, else by their words. */
function judgePair(
  one: ClaimProfile,
  two: ClaimProfile,
  { grounds, frames }: Compared,
): ClaimVerdict | undefined {
  // Of two polls: each says how exact it is itself.
  if (OF_ITSELF.test(one.text) && one.document !== two.document) return undefined;
  const pair = pairClaims(one, two, grounds);
  if (!mayBeOneFrame(one, two)) return judgeClaims(pair, grounds);
  const [first, second] = [
    { profile: one, frame: frames.read(one) },
    { profile: two, frame: frames.read(two) },
  ];
  const framed = compareFrames(first.frame, second.frame, grounds.canonical);
  const verdict = judgeFrames(framed, first, second);
  if (verdict === "related") return judgeOtherObject(pair);
  const byWords = verdict ?? judgeClaims(pair, grounds);
  return byWords !== undefined && isContradicted(byWords, pair, framed) ? undefined : byWords;
}

/** What tells that two claims are one, whatever numbers and times stand beside it. */
const TELLING: ReadonlySet<string> = new Set([
  "same quotation",
  "same number and time",
  "same cause",
]);

/** Whether claims that are one by their words have other numbers or times; of one event one may tell more. */
function isContradicted(
  { verdict, rule }: ClaimVerdict,
  pair: ClaimPair,
  framed: FramePair,
): boolean {
  const isOne = verdict === "same" || verdict === "unsure";
  if (!isOne || TELLING.has(rule) || haveSameSlots(framed)) return false;
  return !(pair.sharesEvent && verdict === "same");
}

/** Stems of either that the other has not, up to which their frames are looked at: what is counted, a name. */
const MOST_OTHER = 2;
/** Share of either's stems from which on they are, however many others there are. */
const ALIKE = 0.6;

function mayBeOneFrame(one: ClaimProfile, two: ClaimProfile): boolean {
  return isMostlyIn(one.stems, two.stems) && isMostlyIn(two.stems, one.stems);
}

function isMostlyIn(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  const others = [...one].filter((stem) => !two.has(stem)).length;
  return others <= MOST_OTHER || others <= (1 - ALIKE) * one.size;
}

interface Found {
  readonly two: ClaimProfile;
  readonly verdict: ClaimVerdict;
}

/** Links of one kind that a claim gets at most: to the claims that it has most to do with. */
const MOST_LINKS = 3;

/** One that it is the same as, or one that it may be; and its closest links. */
function chosen(found: readonly Found[]): readonly Found[] {
  const byVerdict = Map.groupBy(
    found.toSorted((one, two) => two.verdict.score - one.verdict.score),
    ({ verdict }) => verdict.verdict,
  );
  const same = byVerdict.get("same")?.slice(0, 1) ?? [];
  const unsure = same.length > 0 ? [] : (byVerdict.get("unsure")?.slice(0, 1) ?? []);
  const links = [...byVerdict]
    .filter(([verdict]) => verdict !== "same" && verdict !== "unsure")
    .flatMap(([, list]) => list.slice(0, MOST_LINKS));
  return [...same, ...unsure, ...links];
}

function judgedOf(one: ClaimProfile, two: ClaimProfile, verdict: ClaimVerdict): Judged {
  const [source, target] = verdict.isInverse ? [two, one] : [one, two];
  const { rule, reason, score } = verdict;
  const common = { score, reason, rule, evidence: [source.evidence, target.evidence] };
  const ends = { source: source.id, target: target.id };
  return verdict.verdict === "same" || verdict.verdict === "unsure"
    ? { about: "identity", verdict: verdict.verdict, ...ends, ...common }
    : { about: "claims", verdict: verdict.verdict, ...ends, ...common };
}
