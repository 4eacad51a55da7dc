/** What every extractor does, whatever reads: rules here or a model elsewhere. */

import { describe, expect, it } from "vitest";
import type { ReadDocument } from "../../server/documents/read-document.ts";
import type { Extraction } from "../../server/extract/extraction.ts";
import type { Extractor } from "../../server/extract/extractor.ts";
import { proposeRecords } from "../../server/extract/propose-records.ts";
import type { TextPosition } from "../../server/model/selector.ts";
import { COLLECTION } from "./records.ts";

const REPORT =
  "Minister quits\n\nBy Jo Moss\n\nAnna Berg resigned on Monday, the Tribune reported. " +
  "“I am tired,” she said. Officials said that 40 people had protested in Oslo.\n\nShare this\n";

export function documentOf(text: string, more: Partial<ReadDocument> = {}): ReadDocument {
  return {
    name: "report.txt",
    format: "text",
    text,
    language: "en",
    boilerplate: [],
    headings: [],
    ...more,
  };
}

function placeOf(words: string): TextPosition {
  const start = REPORT.indexOf(words);
  return { start, end: start + words.length };
}

/** The report that the contract is read from, with its boilerplate marked. */
export const CONTRACT_DOCUMENT = documentOf(REPORT, {
  boilerplate: [placeOf("By Jo Moss"), placeOf("Share this")],
  headings: [placeOf("Minister quits")],
});

export function positionsOf(extraction: Extraction): readonly TextPosition[] {
  const { attributions, names, dates, quantities, events, claims } = extraction;
  return [
    ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...[...names, ...dates, ...quantities].map(({ position }) => position),
    ...events.flatMap((event) => [
      ...event.positions,
      ...event.participants.flatMap(({ positions }) => positions),
      ...(event.place?.positions ?? []),
    ]),
    ...claims.flatMap((claim) => [...claim.positions, ...claim.certaintyWords]),
  ];
}

function isPlaceIn(text: string) {
  return ({ start, end }: TextPosition) => start >= 0 && start < end && end <= text.length;
}

function far(length: number) {
  return (index: number | undefined) => index !== undefined && (index < 0 || index >= length);
}

/** `make` gives an extractor that finds at least one claim in `CONTRACT_DOCUMENT`. */
export function describeExtractor(name: string, make: () => Promise<Extractor> | Extractor): void {
  describe(`${name}, as every extractor`, () => {
    it("says what made its records, with a version", async () => {
      const { method } = await make();
      expect(method.kind).toBe("model");
      expect(method.version).toMatch(/./u);
    });

    it("reads at least one claim, and every place lies in the text", async () => {
      const extraction = await (await make()).extract(CONTRACT_DOCUMENT);
      expect(extraction.claims.length).toBeGreaterThan(0);
      expect(positionsOf(extraction).filter((one) => !isPlaceIn(REPORT)(one))).toEqual([]);
    });

    it("reads no claim in boilerplate and headings", async () => {
      const { boilerplate, headings } = CONTRACT_DOCUMENT;
      const extraction = await (await make()).extract(CONTRACT_DOCUMENT);
      const inSilence = extraction.claims
        .flatMap(({ positions }) => positions)
        .filter((one) =>
          [...boilerplate, ...headings].some(
            ({ start, end }) => one.start < end && one.end > start,
          ),
        );
      expect(inSilence).toEqual([]);
    });

    it("refers only to what it gave, and is as sure as 0 to 1", async () => {
      const extraction = await (await make()).extract(CONTRACT_DOCUMENT);
      const { attributions, entities, events, claims, names } = extraction;
      expect(attributions.map(({ within }) => within).filter(far(attributions.length))).toEqual([]);
      expect(attributions.map(({ speaker }) => speaker).filter(far(entities.length))).toEqual([]);
      expect(names.map(({ entity }) => entity).filter(far(entities.length))).toEqual([]);
      expect(claims.map(({ attribution }) => attribution).filter(far(attributions.length))).toEqual(
        [],
      );
      expect(claims.flatMap(({ about }) => about).filter(far(entities.length))).toEqual([]);
      expect(claims.flatMap((claim) => claim.events).filter(far(events.length))).toEqual([]);
      expect(claims.map(({ same }) => same).filter(far(claims.length))).toEqual([]);
      const sure = [...attributions, ...names, ...events, ...claims].flatMap(
        ({ confidence }) => confidence ?? [],
      );
      expect(sure.filter((one) => !(one >= 0 && one <= 1))).toEqual([]);
    });

    it("gives what becomes records", async () => {
      const extractor = await make();
      const made = { by: extractor.method, at: "2026-01-05T00:00:00Z" };
      const extraction = await extractor.extract(CONTRACT_DOCUMENT);
      const proposal = { document: CONTRACT_DOCUMENT, extraction, collection: COLLECTION, made };
      const types = proposeRecords(proposal).map(({ type }) => type);
      expect(types).toContain("claim");
      expect(types).toContain("appearance");
    });

    it("gives the same for the same document", async () => {
      const extractor = await make();
      const once = await extractor.extract(CONTRACT_DOCUMENT);
      expect(await extractor.extract(CONTRACT_DOCUMENT)).toEqual(once);
    });

    it("reads nothing in another language and in a document without words", async () => {
      const extractor = await make();
      const german = documentOf("Die Ministerin ist zurückgetreten.", { language: "de" });
      expect((await extractor.extract(german)).claims).toEqual([]);
      expect((await extractor.extract(documentOf(" \n"))).claims).toEqual([]);
    });

    it("does nothing once it is aborted", async () => {
      const extractor = await make();
      const reading = extractor.extract(CONTRACT_DOCUMENT, AbortSignal.abort());
      await expect(reading).rejects.toThrow("aborted");
    });
  });
}
