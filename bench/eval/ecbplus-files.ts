/** The files of ECB+, topic by topic, with the sentences of each that are annotated completely. */

import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface EcbPlusFile {
  /** "1_10ecbplus". */
  readonly name: string;
  readonly topic: string;
  readonly xml: string;
  /** Sentence numbers; undefined for a document of which none is. */
  readonly sentences: ReadonlySet<string> | undefined;
}

/** In their order; none when the folder lacks ECB+. */
export async function readEcbPlusFiles(corpora: string): Promise<readonly EcbPlusFile[]> {
  const root = join(corpora, "ecbplus");
  if (!existsSync(root)) return [];
  const complete = await readComplete(join(root, "coreference_sentences.csv"));
  const files: EcbPlusFile[] = [];
  const topics = (await readdir(root)).filter((name) => /^\d+$/.test(name));
  for (const topic of topics.toSorted((one, two) => Number(one) - Number(two))) {
    for (const file of (await readdir(join(root, topic))).toSorted()) {
      const name = file.replace(/\.xml$/, "");
      const xml = await readFile(join(root, topic, file), "utf8");
      files.push({ name, topic, xml, sentences: complete.get(name) });
    }
  }
  return files;
}

/** Sentence numbers by document. */
async function readComplete(path: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const complete = new Map<string, Set<string>>();
  for (const line of (await readFile(path, "utf8")).split(/\r?\n/).slice(1)) {
    const [topic, file, sentence] = line.split(",");
    if (topic === undefined || file === undefined || sentence === undefined) continue;
    const key = `${topic}_${file}`;
    complete.set(key, (complete.get(key) ?? new Set<string>()).add(sentence));
  }
  return complete;
}
