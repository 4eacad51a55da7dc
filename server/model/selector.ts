/**
 * Selectors: places in a document's text.
 *
 * Every offset in Whence counts UTF-16 code units of the document's text (JavaScript string
 * indices), `end` exclusive. Source: W3C Web Annotation Data Model (2017), sections 4.2.4
 * (TextQuoteSelector) and 4.2.5 (TextPositionSelector).
 */

/** From `start` up to but not including `end`; 0 ≤ start < end ≤ text length. */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

/** A quoted passage with the text just before and after it, which tells repeated quotes apart. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Positions in one document on which something rests; never empty. */
export interface Evidence<Document = string> {
  readonly document: Document;
  readonly positions: readonly TextPosition[];
}
