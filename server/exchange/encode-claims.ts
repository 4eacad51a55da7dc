/** Encoding of claims: their appearances, whose word each is, and what they are about. */

import type { Hop } from "../model/appearance.ts";
import { makeId } from "../model/ids.ts";
import type { ClaimId, DocumentId } from "../model/ids.ts";
import type { Evidence, TextPosition } from "../model/selector.ts";
import { encodeTime, mergeEvidence } from "./encoder.ts";
import type { Encoder } from "./encoder.ts";
import type { CollectionData, EncodedDocument } from "./read-collection-files.ts";
import type { SourcePlace } from "./source-place.ts";

type ClaimSource = CollectionData["claims.yaml"][string];
type AppearanceSource = ClaimSource["appearances"][number];
type HopSource = AppearanceSource["chain"][number];

/** Claims, their appearances, and statements of what they are about, resting on their quotes. */
export function encodeClaims(encoder: Encoder): void {
  const { data, place } = encoder.collection.files["claims.yaml"];
  for (const [key, entry] of Object.entries(data)) {
    const at = place.at(key);
    const claim = makeId("claim", encoder.collection.id, [key]);
    const { text, label, quantities } = entry;
    const time = encodeTime(encoder, entry.time, at.at("time"));
    encoder.writer.addNode("claim", claim, { text, shortLabel: label, quantities, time }, at);
    const quotes = entry.appearances.flatMap((appearance, index) =>
      encodeAppearance(encoder, { claim, appearance }, at.at("appearances", index)),
    );
    const evidence = mergeEvidence([quotes]);
    encoder.evidence.set(key, evidence);
    encodeAbout(encoder, { claim, about: entry.about, evidence }, at.at("about"));
  }
}

interface AboutClaim {
  readonly claim: ClaimId;
  readonly about: readonly string[];
  readonly evidence: readonly Evidence<DocumentId>[];
}

function encodeAbout(encoder: Encoder, { claim, about, evidence }: AboutClaim, at: SourcePlace) {
  for (const [index, key] of about.entries()) {
    const target = encoder.keys.find(key, ["actor", "place", "event"], at.at(index));
    if (target === undefined) continue;
    const content = { relation: "about" as const, source: claim, target, evidence };
    encoder.writer.add("statement", { ...content, inferred: false }, at.at(index));
  }
}

interface ClaimAppearance {
  readonly claim: ClaimId;
  readonly appearance: AppearanceSource;
}

function encodeAppearance(
  encoder: Encoder,
  { claim, appearance }: ClaimAppearance,
  at: SourcePlace,
): readonly Evidence<DocumentId>[] {
  const document = encoder.keys.findDocument(appearance.in, at.at("in"));
  if (document === undefined) return [];
  const { passages } = encoder;
  const positions = passages.find(document, appearance.quote, at.at("quote"));
  // Without the quote there is no telling which occurrence of its hops' words is meant.
  if (positions.length === 0) return [];
  const words = appearance["certainty-words"];
  const certaintyPositions =
    words === undefined ? [] : passages.find(document, words, at.at("certainty-words"), positions);
  const { stance, certainty, manner, note, occasion, said } = appearance;
  const chain = appearance.chain.flatMap((hop, index) =>
    encodeHop(encoder, { document, hop, near: positions }, at.at("chain", index)),
  );
  encoder.writer.add(
    "appearance",
    {
      claim,
      document: document.id,
      positions,
      stance,
      certainty,
      certaintyPositions,
      manner,
      chain,
      occasion:
        occasion === undefined
          ? undefined
          : encoder.keys.find(occasion, ["event"], at.at("occasion")),
      saidAt: encodeTime(encoder, said, at.at("said")),
      note,
    },
    at,
  );
  return [{ document: document.id, positions }];
}

interface HopOfAppearance {
  readonly document: EncodedDocument;
  readonly hop: HopSource;
  readonly near: readonly TextPosition[];
}

function encodeHop(
  { keys, passages, problems }: Encoder,
  { document, hop, near }: HopOfAppearance,
  at: SourcePlace,
): readonly Hop[] {
  if (hop.words === undefined && hop.cue === undefined) {
    const cause = "a hop rests on words: quote the source (`words`) or what attributes (`cue`)";
    problems.push(at.problem(cause));
    return [];
  }
  const find = (field: "words" | "cue") => {
    const quotes = hop[field];
    return quotes === undefined ? [] : passages.find(document, quotes, at.at(field), near);
  };
  const [sourcePositions, cuePositions] = [find("words"), find("cue")];
  const source =
    hop.source === undefined ? undefined : keys.find(hop.source, ["actor"], at.at("source"));
  const described = hop.source === undefined ? wordsAt(document, sourcePositions) : undefined;
  return [
    {
      source,
      description: hop.description ?? described,
      cue: wordsAt(document, cuePositions),
      sourcePositions,
      cuePositions,
    },
  ];
}

/** The document's own words at `positions`; undefined when there are none. */
function wordsAt(
  { text }: EncodedDocument,
  positions: readonly TextPosition[],
): string | undefined {
  if (positions.length === 0) return undefined;
  return positions.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
