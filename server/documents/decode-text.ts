/** Decoding: from a file's bytes to its text, in whatever encoding it is. */

import { analyse } from "chardet";

/** Bytes that are looked at to guess an encoding: what chardet needs to be sure, with some to spare. */
const GUESSED_FROM = 65_536;
/** What Western text was written in when nothing else says so. */
const LAST_RESORT = "windows-1252";
/** Sure enough of a guess, in per cent; below it Western text is likelier. */
const SURE_ENOUGH = 30;

/**
 * The text of `bytes`: by its byte order mark; in `declared`, if that fits; in UTF-8, if it is valid;
 * else in the likeliest encoding. A declared encoding that does not exist is passed over.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  return (
    (declared === undefined ? undefined : decodeStrictly(bytes, declared)) ??
    decodeStrictly(bytes, "utf-8") ??
    decodeAs(bytes, guessEncoding(bytes))
  );
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** Share of a file's characters that are Latin letters when it is UTF-16 without a mark. */
const LATIN_SHARE = 0.4;

/** UTF-16 without a mark: every other byte of a Latin letter is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const needed = (sample.length / 2) * LATIN_SHARE;
  if (odd > needed && even === 0) return "utf-16le";
  if (even > needed && odd === 0) return "utf-16be";
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Unknown, or the bytes are not in it.
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function guessEncoding(bytes: Uint8Array): string {
  const guess = analyse(bytes.subarray(0, GUESSED_FROM)).find(
    ({ name, confidence }) => confidence >= SURE_ENOUGH && isKnown(name),
  );
  // Of the Latin encodings it is told from letters alone, and 1252 has the quotation marks, too.
  if (guess === undefined || guess.name === "ISO-8859-1") return LAST_RESORT;
  return guess.name;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "utf-8";
  } catch {
    return false;
  }
}
