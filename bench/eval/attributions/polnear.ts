/** PolNeAR: news articles with who said what, read from brat standoff files. */

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TextPosition } from "../../../server/model/selector.ts";

/** One attribution as an annotator marked it; each role's fragments in the text's order. */
export interface GoldAttribution {
  readonly source: readonly TextPosition[];
  readonly cue: readonly TextPosition[];
  readonly content: readonly TextPosition[];
}

export interface GoldArticle {
  readonly stem: string;
  readonly text: string;
  /** One list an annotator, in the order of the annotators' names; never empty. */
  readonly annotations: readonly (readonly GoldAttribution[])[];
}

const ANNOTATION_FILE = /^(.*)_[0-9a-f]{4}\.ann$/u;
const SPAN_LINE = /^(T\d+)\t\S+ ([\d ;]+)\t/u;
const EVENT_LINE = /^E\d+\t(?:Attribution(?:-no-source)?):T\d+ ?(.*)$/u;
const ROLE = /^(Source|Cue|Content)\d*:(T\d+)$/u;

/** The articles of a part in the order of their names; none when the folder is not there. */
export async function readPolnear(corpora: string, part: string): Promise<readonly GoldArticle[]> {
  const folder = join(corpora, "polnear", part);
  const files = await readdir(join(folder, "attributions")).catch(() => []);
  const byStem = new Map<string, string[]>();
  for (const file of files.toSorted()) {
    const stem = ANNOTATION_FILE.exec(file)?.[1];
    if (stem === undefined) continue;
    byStem.set(stem, [...(byStem.get(stem) ?? []), file]);
  }
  return Promise.all(
    [...byStem].map(async ([stem, annotated]) => {
      const text = await readFile(join(folder, "text", `${stem}.txt`), "utf8");
      const annotations = await Promise.all(
        annotated.map(async (file) =>
          readAnnotation(await readFile(join(folder, "attributions", file), "utf8"), text),
        ),
      );
      return { stem, text, annotations };
    }),
  );
}

/** The attributions of one brat file; events without content or without cue are left out. */
export function readAnnotation(brat: string, text: string): readonly GoldAttribution[] {
  const offsets = codePointOffsets(text);
  const spans = new Map<string, readonly TextPosition[]>();
  const events: string[] = [];
  // Lines end with a bare line feed; some annotated words hold one too, so stray lines are skipped.
  for (const line of brat.split("\n")) {
    const [, id, places] = SPAN_LINE.exec(line) ?? [];
    if (id !== undefined && places !== undefined) spans.set(id, readPlaces(places, offsets));
    const event = EVENT_LINE.exec(line)?.[1];
    if (event !== undefined) events.push(event);
  }
  return events.flatMap((event) => {
    const roles = readRoles(event, spans);
    return roles.content.length === 0 || roles.cue.length === 0 ? [] : [roles];
  });
}

function readRoles(
  event: string,
  spans: ReadonlyMap<string, readonly TextPosition[]>,
): GoldAttribution {
  const roles: Record<"Source" | "Cue" | "Content", TextPosition[]> = {
    Source: [],
    Cue: [],
    Content: [],
  };
  for (const part of event.trim().split(" ")) {
    const [, role, id] = ROLE.exec(part) ?? [];
    if (role !== "Source" && role !== "Cue" && role !== "Content") continue;
    roles[role].push(...(spans.get(id ?? "") ?? []));
  }
  return {
    source: inOrder(roles.Source),
    cue: inOrder(roles.Cue),
    content: inOrder(roles.Content),
  };
}

function inOrder(positions: readonly TextPosition[]): readonly TextPosition[] {
  return positions.toSorted((one, two) => one.start - two.start);
}

function readPlaces(
  places: string,
  offsets: (codePoints: number) => number,
): readonly TextPosition[] {
  return places.split(";").map((place) => {
    const [start = 0, end = 0] = place.trim().split(" ").map(Number);
    return { start: offsets(start), end: offsets(end) };
  });
}

/** From offsets in code points, which brat counts, to UTF-16 units. */
function codePointOffsets(text: string): (codePoints: number) => number {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return (codePoints) => units[codePoints] ?? text.length;
}
