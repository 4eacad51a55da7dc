/** The cache of answers: what a language model was asked before is not asked again. */

import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { sha256Hex } from "../../model/ids.ts";
import type { ChatMessage } from "./prompt.ts";

const entrySchema = z.object({ key: z.string(), answer: z.string() });

/** Keeps the answers that could be read, in files named by the hash of what was asked. */
export class AnswerCache {
  readonly #folder: string | undefined;

  /** Without a folder nothing is kept. */
  constructor(folder?: string) {
    this.#folder = folder;
  }

  /** The answer kept for `key`; a file that is damaged is as one that is not there. */
  async get(key: string): Promise<string | undefined> {
    if (this.#folder === undefined) return undefined;
    try {
      const file = await readFile(fileOf(this.#folder, key), "utf8");
      const entry = entrySchema.parse(JSON.parse(file));
      return entry.key === key ? entry.answer : undefined;
    } catch {
      return undefined;
    }
  }

  /** Resolves to whether it was kept: without room the document is read all the same. */
  async set(key: string, answer: string): Promise<boolean> {
    if (this.#folder === undefined) return false;
    const file = fileOf(this.#folder, key);
    const draft = `${file}.${randomUUID()}`;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(draft, JSON.stringify({ key, answer }), { mode: 0o600 });
      // Renamed when whole, so that nobody reads half an answer.
      await rename(draft, file);
      return true;
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
      return false;
    }
  }
}

function fileOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key}.json`);
}

/** What tells questions apart: the model and every word that it is sent. */
export function cacheKey(model: string, messages: readonly ChatMessage[]): string {
  return sha256Hex(JSON.stringify([model, messages]));
}
