/** Bylines: lines that say who wrote a report, and nothing else. */

/** Who wrote it, and where in the line that stands. */
export interface Byline {
  readonly author: string;
  readonly index: number;
}

/** Code units above which a line is prose that happens to begin with "By". */
const LONGEST = 120;

const LABEL =
  /^(?:[-–—•*·|]\s*)?(?:(?:(?:written|reported|posted|published|story|words|text|article|analysis|opinion|reporting)\s)?by\s?:?\s+|authors?\s?:\s*)/iu;
/** A word of a name, of a post ("Staff Writer") or of what joins names. */
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|and|&|de|del|della|di|da|dos|la|le|van|von|der|den|el|al|bin|of|for|the|in|@\w+)[,;]?$/u;
const JOINING = new Set(["and", "&", "of", "for", "the", "in"]);
/** Headings that begin as bylines do. */
const NO_NAME =
  /^(?:the (?:numbers|way|book|sea)|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:mon|tues|wednes|thurs|fri|satur|sun)day|popular|contrast|comparison|law|then|now|night|day)\b/iu;
/** What follows the name in the same line: its paper, its post, a time of reading, a day. */
const REST = /\s*(?:[|•·]|\s[-–—]\s|\s\d|,?\s+(?:updated|published|posted)\b).*$/iu;

/** The byline that `words`, a trimmed line, is; undefined when it is none. */
export function readByline(words: string): Byline | undefined {
  if (words.length > LONGEST) return undefined;
  const label = LABEL.exec(words)?.[0];
  if (label === undefined) return undefined;
  const author = words
    .slice(label.length)
    .replace(REST, "")
    .replace(/[\s,;:]+$/u, "")
    .replace(/(?<=\p{Ll}{2})\.$/u, "");
  if (author === "" || NO_NAME.test(author) || !isName(author)) return undefined;
  return { author, index: label.length };
}

function isName(author: string): boolean {
  const parts = author.split(/\s+/u);
  const [first = ""] = parts;
  if (JOINING.has(first) || parts.length > 12) return false;
  return /^\p{Lu}/u.test(first) && parts.every((part) => NAME_WORD.test(part));
}
