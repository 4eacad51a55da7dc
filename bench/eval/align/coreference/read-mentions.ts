/** ECB+ across documents: each document with its annotated mentions of events and entities. */

import type { TextPosition } from "../../../../server/model/selector.ts";
import { readEcbPlusFiles } from "../../ecbplus-files.ts";

export interface GoldMention {
  readonly id: string;
  readonly kind: "event" | "entity";
  /** As annotated: ACTION_OCCURRENCE, HUMAN_PART_PER, TIME_DATE. */
  readonly tag: string;
  readonly positions: readonly TextPosition[];
  /** The same for mentions of one event or entity, of whatever document. */
  readonly chain: string;
}

export interface MentionDocument {
  /** "1_10ecbplus". */
  readonly name: string;
  readonly topic: string;
  /** All its sentences, one a line. */
  readonly text: string;
  /** Those in sentences that are annotated completely, in the text's order. */
  readonly mentions: readonly GoldMention[];
}

const TOKEN = /<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g;
const MARKABLE =
  /<((?:NEG_)?ACTION_\w+|HUMAN_\w+|NON_HUMAN_\w+|LOC_\w+|TIME_\w+) m_id="(\d+)"[^>]*>([\s\S]*?)<\/\1>/g;
const ANCHOR = /<token_anchor t_id="(\d+)"/g;
const CHAIN = /<(CROSS_DOC_COREF|INTRA_DOC_COREF)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** By topic and then file; none when the folder lacks ECB+. */
export async function readMentions(corpora: string): Promise<readonly MentionDocument[]> {
  const files = await readEcbPlusFiles(corpora);
  return files.flatMap(({ xml, name, topic, sentences }) =>
    sentences === undefined ? [] : [readDocument(xml, { name, topic, sentences })],
  );
}

interface DocumentFile {
  readonly name: string;
  readonly topic: string;
  readonly sentences: ReadonlySet<string>;
}

function readDocument(xml: string, { name, topic, sentences }: DocumentFile): MentionDocument {
  const { text, words } = readText(xml, sentences);
  const chains = readChains(xml, name);
  const mentions: GoldMention[] = [];
  for (const [, tag = "", own = "", body = ""] of xml.matchAll(MARKABLE)) {
    const positions = [...body.matchAll(ANCHOR)].flatMap(([, id = ""]) => words.get(id) ?? []);
    if (positions.length === 0) continue;
    const id = `${name}#${own}`;
    const kind = tag.includes("ACTION") ? "event" : "entity";
    mentions.push({ id, kind, tag, positions, chain: chains.get(own) ?? id });
  }
  return {
    name,
    topic,
    text,
    mentions: mentions.toSorted((one, two) => startOf(one) - startOf(two)),
  };
}

function startOf({ positions: [first] }: GoldMention): number {
  return first?.start ?? 0;
}

/** The text, and the words of its complete sentences by their ids. */
function readText(xml: string, sentences: ReadonlySet<string>) {
  let text = "";
  let last: string | undefined;
  const words = new Map<string, TextPosition>();
  for (const [, id = "", sentence = "", written = ""] of xml.matchAll(TOKEN)) {
    if (last !== undefined) text += last === sentence ? " " : "\n";
    last = sentence;
    const start = text.length;
    text += unescape(written);
    if (sentences.has(sentence)) words.set(id, { start, end: text.length });
  }
  return { text, words };
}

function unescape(written: string): string {
  return written.replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}

/** Which chain each mention is of, by the mention's number in its document. */
function readChains(xml: string, name: string): ReadonlyMap<string, string> {
  const chains = new Map<string, string>();
  for (const [, relation = "", attributes = "", body = ""] of xml.matchAll(CHAIN)) {
    const instance = /note="([^"]+)"/.exec(attributes)?.[1];
    const number = /r_id="(\d+)"/.exec(attributes)?.[1] ?? "";
    const isAcross = relation === "CROSS_DOC_COREF" && instance !== undefined;
    const chain = isAcross ? instance : `${name}~${number}`;
    for (const [, mention = ""] of body.matchAll(/<source m_id="(\d+)"/g)) {
      chains.set(mention, chain);
    }
  }
  return chains;
}
