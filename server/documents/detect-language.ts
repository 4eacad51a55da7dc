/** Languages: which one a text is written in. */

import { createRequire } from "node:module";
import type * as Detector from "tinyld";

/** Code units that are looked at: more says nothing new. */
const SAMPLE = 4000;
/** Letters below which a text is too short to tell. */
const FEWEST_LETTERS = 40;
/** Above this share of everyday English words a text is English, whatever else its names are. */
const ENGLISH_SHARE = 0.15;
const ENGLISH = new Set(
  "the of and to in a is was that for on with as by at from it be are were has have had his her their its he she they not but this which will would been who an or said".split(
    " ",
  ),
);

/** The language of `text`, ISO 639-1; `und` when it is too short or of none that is known. */
export function detectLanguage(text: string): string {
  const sample = middleOf(text);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return "und";
  if (englishShare(sample) >= ENGLISH_SHARE) return "en";
  const [best] = loadDetector().detectAll(sample);
  return best === undefined ? "und" : best.lang;
}

/** Only when it is needed: its tables take half a second to load, and most texts are English. */
function loadDetector(): typeof Detector {
  return createRequire(import.meta.url)("tinyld") as typeof Detector;
}

/** A part of the text that is neither its head nor its end, where names and menus stand. */
function middleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const start = Math.floor((text.length - SAMPLE) / 2);
  return text.slice(start, start + SAMPLE);
}

function englishShare(sample: string): number {
  const words = sample.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
}
