/** TimeML documents: the text of one with its time expressions, as TimeBank's files hold them. */

import type { TextPosition } from "../../../server/model/selector.ts";

export interface GoldTime extends TextPosition {
  readonly value: string;
  /** DATE, TIME, DURATION or SET. */
  readonly type: string;
}

export interface TimeMlDocument {
  /** `YYYY-MM-DD`: when the document was made. */
  readonly published: string;
  readonly text: string;
  /** Those of the body, in its order; empty ones (without words) are left out. */
  readonly times: readonly GoldTime[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** The body's words with every tag taken out and entities written out; undefined when it is no TimeML. */
export function readTimeMl(file: string): TimeMlDocument | undefined {
  const published = /<DCT>[\s\S]*?\bvalue="(\d{4}-\d{2}-\d{2})/.exec(file)?.[1];
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(file)?.[1];
  if (published === undefined || body === undefined) return undefined;
  let text = "";
  const times: GoldTime[] = [];
  let open: { readonly start: number; readonly tag: string } | undefined;
  for (const [part] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|[<&]/g)) {
    if (part.startsWith("<TIMEX3")) open = { start: text.length, tag: part };
    else if (part === "</TIMEX3>" && open !== undefined) {
      const { start, tag } = open;
      if (text.length > start) times.push({ start, end: text.length, ...attributesOf(tag) });
      open = undefined;
    } else if (!part.startsWith("<")) text += ENTITIES[part] ?? part;
  }
  return { published, text, times };
}

function attributesOf(tag: string): { readonly value: string; readonly type: string } {
  return {
    value: /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "",
    type: /\btype="([^"]*)"/.exec(tag)?.[1] ?? "",
  };
}
