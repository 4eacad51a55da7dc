/** The offline extractor: rules and a small trained model, one pass a document, the same each time. */

import type { ReadDocument } from "../documents/read-document.ts";
import type { Method } from "../model/method.ts";
import type { TextPosition } from "../model/selector.ts";
import { analyseText } from "./analysed-text.ts";
import { findClaims } from "./claims/find-claims.ts";
import { findDates } from "./dates/find-dates.ts";
import { findEvents } from "./events/find-events.ts";
import { NOTHING_READ } from "./extraction.ts";
import type { Extraction } from "./extraction.ts";
import type { Extractor } from "./extractor.ts";
import { findNames } from "./names/find-names.ts";
import { PlaceIndex } from "./place-index.ts";
import { findQuantities } from "./quantities/find-quantities.ts";
import { readAttributions } from "./read-attributions.ts";

/** Raised with whatever changes what is read: documents read by another version are read again. */
const METHOD: Method = { kind: "model", name: "whence-offline", version: "4" };

/** What reads English without key or network. */
export function createOfflineExtractor(): Extractor {
  return {
    method: METHOD,
    extract: async (document, signal) => {
      signal?.throwIfAborted();
      return readsLanguage(document) ? extractOffline(document) : NOTHING_READ;
    },
  };
}

/** Whether a document is in a language that is read; one too short to tell is taken for English. */
function readsLanguage({ language }: ReadDocument): boolean {
  return language === "en" || language === "und";
}

function extractOffline({ text, boilerplate, headings, published }: ReadDocument): Extraction {
  const analysed = analyseText(text);
  const silent = [...boilerplate, ...headings];
  const quiet = new PlaceIndex(silent, (place) => [place]);
  const isSpoken = (place: TextPosition) => quiet.indicesIn(place).length === 0;
  const dates = findDates(analysed, { published: published?.value.edtf });
  const quantities = findQuantities(analysed, { dates }).filter(({ position }) =>
    isSpoken(position),
  );
  const { entities, names } = findNames(analysed);
  const attributions = readAttributions(analysed, { entities, names }, silent);
  // A heading names an event that the text below it tells: alone it is none.
  const events = findEvents(analysed, { names, entities, dates }).filter(({ positions }) =>
    positions.some(isSpoken),
  );
  const read = { attributions, entities, names, dates, quantities, events };
  const claims = findClaims(analysed, { ...read, silent });
  return { ...read, claims, refusals: [] };
}
