/** Universal NER: documents with their names as character spans, from IOB2 rows. */

import { readFileSync } from "node:fs";
import type { TextPosition } from "../../../server/model/selector.ts";
import type { NameKind } from "../../../server/extract/extraction.ts";

export interface GoldName extends TextPosition {
  readonly kind: NameKind;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

const KINDS: Readonly<Record<string, NameKind>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
};

/** In the file's order; a document's sentences follow each other with a space between. */
export function readUner(file: string): readonly GoldText[] {
  const content = readFileSync(file, "utf8");
  return content.split(/^# newdoc id = /mu).flatMap((part) => {
    const [id = "", ...lines] = part.split("\n");
    return id.trim() === "" ? [] : [readDocument(id.trim(), lines)];
  });
}

function readDocument(id: string, lines: readonly string[]): GoldText {
  let text = "";
  let at = 0;
  const names: OpenName[] = [];
  for (const line of lines) {
    const sentence = /^# text = (?<words>.*)$/u.exec(line)?.groups?.["words"];
    if (sentence !== undefined) {
      at = text === "" ? 0 : text.length + 1;
      text = text === "" ? sentence : `${text} ${sentence}`;
      continue;
    }
    const [number = "", form, tag] = line.split("\t");
    if (form === undefined || tag === undefined || !/^\d+$/u.test(number)) continue;
    const start = text.indexOf(form, at);
    if (start === -1) throw new Error(`Cannot place "${form}" in ${id}: the text lacks it`);
    at = start + form.length;
    addRow(names, tag, { start, end: at });
  }
  return { id, text, names };
}

/** A name that its next rows may lengthen. */
interface OpenName {
  readonly start: number;
  end: number;
  readonly kind: NameKind;
}

function addRow(names: OpenName[], tag: string, { start, end }: TextPosition): void {
  const [mark, label = ""] = tag.split("-");
  const kind = KINDS[label];
  const last = names.at(-1);
  if (mark === "B" && kind !== undefined) names.push({ start, end, kind });
  else if (mark === "I" && last !== undefined) last.end = end;
}
