/** The date rule: a pattern over a sentence's words and how what it matches is resolved. */

import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import type { CalendarTime, Grain } from "./calendar.ts";

/** A pattern's named groups: lower-case words, each set apart by one space, marks too. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a rule makes of its match; all absent when it is a time that cannot be resolved. */
export interface Reading {
  /** As TIMEX3 writes it. */
  readonly value?: string | undefined;
  readonly edtf?: string | undefined;
  /** How it was resolved when the document does not state it outright. */
  readonly ground?: string | undefined;
  /** What later expressions of the document count from, when it is one calendar time. */
  readonly point?: CalendarTime | undefined;
}

/** What a match may be resolved against. */
export interface DateContext {
  readonly analysed: AnalysedText;
  /** The matched tokens. */
  readonly span: TokenSpan;
  /** The publication date where it is known to the grain that is asked for. */
  readonly publishedAt: (grain: Grain) => number | undefined;
  /** The publication date as it is written, for grounds. */
  readonly published: string;
  /** The calendar time that the document named last. */
  readonly last: CalendarTime | undefined;
  /** The quarter or half that it named last. */
  readonly period: CalendarTime | undefined;
}

export interface DateRule {
  /** For the table of what each rule is worth. */
  readonly name: string;
  /** Over the sentence's words; must begin and end at a word. */
  readonly pattern: string;
  /** Undefined refuses the match: the words are no time here. */
  readonly read: (groups: Groups, context: DateContext) => Reading | undefined;
  /** The share of its matches that overlap a time expression with this value, measured on TimeBank. */
  readonly confidence: number;
}
