/** Declared wires: the agency that a document says it is from, in its dateline, byline or credit. */

import type { DocumentRecord } from "../../model/document.ts";

/** Names of agencies, as a part of a pattern, and how each is called. */
const AGENCIES: readonly (readonly [names: string, called: string])[] = [
  ["Associated Press|AP", "the Associated Press"],
  ["Reuters", "Reuters"],
  ["Agence France[- ]Presse|AFP", "AFP"],
  ["United Press International|UPI", "UPI"],
  ["Deutsche Presse[- ]Agentur|dpa|DPA", "dpa"],
  ["EFE", "EFE"],
  ["Xinhua", "Xinhua"],
  ["TASS|Tass", "TASS"],
  ["Interfax", "Interfax"],
  ["ANSA", "ANSA"],
  ["Kyodo(?: News)?", "Kyodo"],
  ["Press Trust of India|PTI", "PTI"],
  ["Asian News International|ANI", "ANI"],
  ["Anadolu(?: Agency)?", "Anadolu"],
  ["Press Association|PA Media", "PA"],
  ["Canadian Press", "the Canadian Press"],
  ["Bloomberg(?: News)?", "Bloomberg"],
];

/** UTF-16 code units at either end of a text in which a document says where it is from. */
const ENDS = 1200;

const RULES = AGENCIES.map(([names, called]) => ({
  called,
  name: new RegExp(names, "u"),
  pattern: new RegExp(
    [
      // "WASHINGTON (AP) —", "(Reuters) -", "PARIS, Jan 2 (AFP)".
      String.raw`\((?:${names})\)\s*(?:[-–—:]|\.)`,
      String.raw`^[\p{Lu}\s.,/’'\d]{3,60}\((?:${names})\)`,
      String.raw`^[\p{Lu}][\p{L}\s.,]{2,50}(?:[-–—]|\()\s*(?:${names})\)?\s*[-–—:]`,
      // "By The Associated Press", "Reuters" as a line of its own.
      String.raw`^(?:By\s)?(?:the\s|The\s)?(?:${names})(?:\s(?:staff|News Agency))?$`,
      String.raw`^By\s.{2,60}[,|]\s*(?:the\s|The\s)?(?:${names})\b`,
      // "Credit: AP", "Source: Reuters", "with files from AFP", "(With inputs from PTI)".
      String.raw`^\W*(?:[Cc]redit|[Ss]ources?|[Vv]ia|[Aa]gency|[Aa]gencies|[Ww]ire)\s?:.{0,40}\b(?:${names})\b`,
      String.raw`\b(?:[Ww]ith|[Ff]iles|[Ii]nputs?|[Rr]eporting|[Mm]aterial|[Rr]eports)\s(?:files\s|inputs?\s|reporting\s|material\s|additional reporting\s)?(?:from|by)\s.{0,40}\b(?:${names})\b`,
      String.raw`\b(?:${names})(?:\s[\p{Lu}][\p{L}.’-]+|\swriters?|\sstaff|\sreporters?|\sjournalists?|,?\sand){0,8}\s(?:contributed|also contributed)\b`,
      String.raw`(?:©|\(c\)|[Cc]opyright)\s?(?:©\s?|\(c\)\s?)?(?:\d{4}\s)?(?:[Bb]y\s)?(?:the\s|The\s)?(?:${names})\b`,
    ].join("|"),
    "mu",
  ),
}));

/** The agency, as a reader calls it; undefined when the document declares none. */
export function declaredWire({
  text,
  publisher,
  author,
}: Pick<DocumentRecord, "text" | "publisher" | "author">): string | undefined {
  const ends =
    text.length <= 2 * ENDS ? text : `${text.slice(0, ENDS)}\n${text.slice(text.length - ENDS)}`;
  const stated = [publisher?.value, author?.value].filter((value) => value !== undefined);
  const said = [...stated, ends].join("\n");
  // Few texts have the name at all, and that is soon seen.
  return RULES.find(({ name, pattern }) => name.test(said) && pattern.test(said))?.called;
}
