/** Whole texts of the corpora: PolNeAR's with the agency they are from, ECB+'s with their event. */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readEcbPlusFiles } from "../../ecbplus-files.ts";
import { MEASURED } from "../../read-offline.ts";
import { textProfile } from "../../../../server/align/texts/text-profile.ts";
import type { TextProfile } from "../../../../server/align/texts/text-profile.ts";
import { makeId, sha256Hex } from "../../../../server/model/ids.ts";

export interface WireArticle {
  readonly wire: string;
  /** Milliseconds since 1970. */
  readonly published: number;
  readonly profile: TextProfile;
}

export interface EventText {
  readonly topic: string;
  /** Topic and subtopic: texts of one seminal event have the same. */
  readonly event: string;
  readonly profile: TextProfile;
}

/** The articles whose metadata names an agency, of all parts that are there. */
export async function readWireArticles(corpora: string): Promise<readonly WireArticle[]> {
  const root = join(corpora, "polnear");
  const metadata = join(root, "metadata.tsv");
  if (!existsSync(metadata)) return [];
  const articles: WireArticle[] = [];
  const [, ...lines] = (await readFile(metadata, "utf8")).split(/\r?\n/);
  for (const line of lines) {
    const fields = line.split("\t");
    const [part = "", name = "", day = "", wire = "None"] = [0, 1, 5, 11].map((at) => fields[at]);
    const path = join(root, part, "text", `${name}.txt`);
    if (wire === "None" || wire === "NA" || !existsSync(path)) continue;
    const profile = profileOf(name, await readFile(path, "utf8"));
    articles.push({ wire: wire.toLowerCase(), published: Date.parse(day), profile });
  }
  return articles;
}

const TOKEN = /<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g;

/** All sentences of ECB+'s texts but for the line with the address. */
export async function readEventTexts(corpora: string): Promise<readonly EventText[]> {
  const files = await readEcbPlusFiles(corpora);
  return files.map(({ name, topic, xml }) => {
    const isPlus = name.includes("ecbplus");
    const sentences: string[] = [];
    for (const [, number = "", written = ""] of xml.matchAll(TOKEN)) {
      if (isPlus && number === "0") continue;
      const before = sentences[Number(number)];
      const word = written.replaceAll("&quot;", '"').replaceAll("&apos;", "'");
      sentences[Number(number)] = before === undefined ? word : `${before} ${word}`;
    }
    const profile = profileOf(name, sentences.filter(Boolean).join("\n"));
    return { topic, event: `${topic}${isPlus ? "+" : ""}`, profile };
  });
}

function profileOf(name: string, text: string): TextProfile {
  return textProfile({
    type: "document",
    id: makeId("document", MEASURED, [name]),
    collection: MEASURED,
    made: { by: { kind: "model", name: "measured" }, at: "2026-01-05T00:00:00Z" },
    language: "en",
    text: text === "" ? name : text,
    sha256: sha256Hex(text),
  });
}
