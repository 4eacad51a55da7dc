/** ECB+: its sentences with their action mentions and which event each is of. */

import type { TextPosition } from "../../../server/model/selector.ts";
import { readEcbPlusFiles } from "../ecbplus-files.ts";

export interface GoldAction {
  /** Its words; more than one when it is discontinuous. */
  readonly positions: readonly TextPosition[];
  /** The same for mentions of one event of the document; absent when it is mentioned once. */
  readonly event?: string | undefined;
}

export interface EventDocument {
  /** The sentences that are annotated completely, one a line. */
  readonly text: string;
  readonly actions: readonly GoldAction[];
}

interface Word extends TextPosition {
  readonly id: string;
}

const TOKEN = /<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g;
const ACTION = /<((?:NEG_)?ACTION_\w+) m_id="(\d+)"[^>]*>([\s\S]*?)<\/\1>/g;
const ANCHOR = /<token_anchor t_id="(\d+)"/g;
const CHAIN = /<(CROSS_DOC_COREF|INTRA_DOC_COREF)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** The documents in their files' order; none when the folder lacks ECB+. */
export async function readEcbPlus(corpora: string): Promise<readonly EventDocument[]> {
  const files = await readEcbPlusFiles(corpora);
  return files.flatMap(({ xml, sentences }) =>
    sentences === undefined ? [] : [readDocument(xml, sentences)],
  );
}

function readDocument(xml: string, sentences: ReadonlySet<string>): EventDocument {
  let text = "";
  let last: string | undefined;
  const words = new Map<string, Word>();
  for (const [, id = "", sentence = "", written = ""] of xml.matchAll(TOKEN)) {
    if (!sentences.has(sentence)) continue;
    const word = written
      .replaceAll("&amp;", "&")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'");
    text += last === undefined ? "" : last === sentence ? " " : "\n";
    last = sentence;
    words.set(id, { id, start: text.length, end: text.length + word.length });
    text += word;
  }
  return { text, actions: readActions(xml, words) };
}

function readActions(xml: string, words: ReadonlyMap<string, Word>): readonly GoldAction[] {
  const events = readChains(xml);
  const actions: GoldAction[] = [];
  for (const [, , mention = "", body = ""] of xml.matchAll(ACTION)) {
    const positions = [...body.matchAll(ANCHOR)]
      .map(([, id = ""]) => words.get(id))
      .filter((word) => word !== undefined)
      .map(({ start, end }) => ({ start, end }));
    if (positions.length > 0) actions.push({ positions, event: events.get(mention) });
  }
  return actions;
}

/** Which event each mention is of, by the mention's id. */
function readChains(xml: string): ReadonlyMap<string, string> {
  const events = new Map<string, string>();
  for (const [, , attributes = "", body = ""] of xml.matchAll(CHAIN)) {
    const id = /r_id="(\d+)"/.exec(attributes)?.[1] ?? "";
    for (const [, mention = ""] of body.matchAll(/<source m_id="(\d+)"/g)) events.set(mention, id);
  }
  return events;
}
