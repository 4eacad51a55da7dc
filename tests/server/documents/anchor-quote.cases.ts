/** Quotes and where they anchor. */

import type { Anchor, AnchorOptions } from "../../../server/documents/anchor-quote.ts";
import type { TextQuote } from "../../../server/model/selector.ts";

interface AnchorCase {
  readonly does: string;
  readonly text: string;
  readonly quote: TextQuote;
  readonly options?: AnchorOptions;
  readonly anchor: Anchor;
}

export const ANCHOR_CASES: readonly AnchorCase[] = [
  {
    does: "finds a quote at the text's beginning, where the offset is 0",
    text: "The port was closed.",
    quote: { exact: "The port" },
    anchor: { type: "anchored", position: { start: 0, end: 8 }, match: "exact" },
  },
  {
    does: "reports two occurrences as ambiguous",
    text: "He said no. She said no.",
    quote: { exact: "said no" },
    anchor: {
      type: "ambiguous",
      positions: [
        { start: 3, end: 10 },
        { start: 16, end: 23 },
      ],
      match: "exact",
    },
  },
  {
    does: "reports occurrences that overlap as ambiguous",
    text: "abcbcbd",
    quote: { exact: "bcb" },
    anchor: {
      type: "ambiguous",
      positions: [
        { start: 1, end: 4 },
        { start: 3, end: 6 },
      ],
      match: "exact",
    },
  },
  {
    does: "tells occurrences apart by their prefix",
    text: "He said no. She said no.",
    quote: { exact: "said no", prefix: "She " },
    anchor: { type: "anchored", position: { start: 16, end: 23 }, match: "exact" },
  },
  {
    does: "tells occurrences apart by their suffix",
    text: "no, twice: no!",
    quote: { exact: "no", suffix: "!" },
    anchor: { type: "anchored", position: { start: 11, end: 13 }, match: "exact" },
  },
  {
    does: "overlooks white space between the quote and its context",
    text: "He said no. She said no.",
    quote: { exact: "said no", prefix: "She" },
    anchor: { type: "anchored", position: { start: 16, end: 23 }, match: "exact" },
  },
  {
    does: "does not take the text's beginning for a prefix that cannot fit there",
    text: "ab ab",
    quote: { exact: "b", prefix: "ab a" },
    anchor: { type: "anchored", position: { start: 4, end: 5 }, match: "exact" },
  },
  {
    does: "takes the occurrence nearest to the hint",
    text: "no yes no yes no",
    quote: { exact: "no" },
    options: { hint: 8 },
    anchor: { type: "anchored", position: { start: 7, end: 9 }, match: "exact" },
  },
  {
    does: "stays ambiguous when two occurrences are as near to the hint",
    text: "no yes no",
    quote: { exact: "no" },
    options: { hint: 3.5 },
    anchor: {
      type: "ambiguous",
      positions: [
        { start: 0, end: 2 },
        { start: 7, end: 9 },
      ],
      match: "exact",
    },
  },
  {
    does: "prefers what stands to the letter to what differs in quotation marks",
    text: 'a “b” c, a "b" c',
    quote: { exact: '"b"' },
    anchor: { type: "anchored", position: { start: 11, end: 14 }, match: "exact" },
  },
  {
    does: "finds straight quotation marks where the text has curly ones",
    text: "He said “it’s open”.",
    quote: { exact: '"it\'s open"' },
    anchor: { type: "anchored", position: { start: 8, end: 19 }, match: "normalised" },
  },
  {
    does: "finds a hyphen where the text has a dash",
    text: "in 2018–2019, ports",
    quote: { exact: "2018-2019" },
    anchor: { type: "anchored", position: { start: 3, end: 12 }, match: "normalised" },
  },
  {
    does: "finds a space where the text has a line break and a no-break space",
    text: "five \n\u00A0million people",
    quote: { exact: "five million" },
    anchor: { type: "anchored", position: { start: 0, end: 14 }, match: "normalised" },
  },
  {
    does: "finds a composed letter where the text has a combining mark",
    text: "Nicola\u0301s Maduro",
    quote: { exact: "Nicolás" },
    anchor: { type: "anchored", position: { start: 0, end: 8 }, match: "normalised" },
  },
  {
    does: "finds a combining mark where the text has a composed letter",
    text: "el Darién, sí",
    quote: { exact: "Darie\u0301n" },
    anchor: { type: "anchored", position: { start: 3, end: 9 }, match: "normalised" },
  },
  {
    does: "finds conjoining jamo where the text has a syllable",
    text: "\uD55C\uAD6D",
    quote: { exact: "\u1112\u1161\u11AB" },
    anchor: { type: "anchored", position: { start: 0, end: 1 }, match: "normalised" },
  },
  {
    does: "finds a ligature's letters, counting in the text's own units",
    text: "an o\uFB03ce, two",
    quote: { exact: "office" },
    anchor: { type: "anchored", position: { start: 3, end: 7 }, match: "normalised" },
  },
  {
    does: "does not cut a character in two",
    text: "wait…",
    quote: { exact: "wait." },
    anchor: { type: "anchored", position: { start: 0, end: 4 }, match: "approximate" },
  },
  {
    does: "finds a word with a typing error, as an approximate match",
    text: "The harbour was closed on Tuesday.",
    quote: { exact: "harbour was clossed" },
    anchor: { type: "anchored", position: { start: 4, end: 22 }, match: "approximate" },
  },
  {
    does: "takes no more of the text than it must for a word that is left out",
    text: "The crane was old.",
    quote: { exact: "The crane2" },
    anchor: { type: "anchored", position: { start: 0, end: 9 }, match: "approximate" },
  },
  {
    does: "calls it approximate when the words stand there but after another prefix",
    text: "He said no.",
    quote: { exact: "said no", prefix: "She " },
    anchor: { type: "anchored", position: { start: 3, end: 10 }, match: "approximate" },
  },
  {
    does: "tells approximate matches apart by their context",
    text: "red colour here, blue colour there",
    quote: { exact: "color", prefix: "blue ", suffix: " there" },
    anchor: { type: "anchored", position: { start: 22, end: 28 }, match: "approximate" },
  },
  {
    does: "tells equal approximate matches apart by the hint",
    text: "a colour, and far from it a colour",
    quote: { exact: "color" },
    options: { hint: 30 },
    anchor: { type: "anchored", position: { start: 28, end: 34 }, match: "approximate" },
  },
  {
    does: "reports equal approximate matches as ambiguous",
    text: "colour, colour",
    quote: { exact: "color" },
    anchor: {
      type: "ambiguous",
      positions: [
        { start: 0, end: 6 },
        { start: 8, end: 14 },
      ],
      match: "approximate",
    },
  },
  {
    does: "gives the nearest passage for what differs too much",
    text: "Over 110 casualties were counted.",
    quote: { exact: "over 110 deaths" },
    anchor: {
      type: "absent",
      nearest: { position: { start: 0, end: 19 }, exact: "Over 110 casualties" },
    },
  },
  {
    does: "finds nothing like a quote of another text",
    text: "The port was closed.",
    quote: { exact: "quixotic zephyrs jump" },
    anchor: { type: "absent" },
  },
  {
    does: "finds no empty quote",
    text: "The port was closed.",
    quote: { exact: "" },
    anchor: { type: "absent" },
  },
  {
    does: "finds nothing in an empty text",
    text: "",
    quote: { exact: "port" },
    anchor: { type: "absent" },
  },
];
