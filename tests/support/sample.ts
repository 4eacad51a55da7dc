/** The sample collection as its records, asked by the keys of its files. */

import { fileURLToPath } from "node:url";
import { loadCollection } from "../../server/exchange/load-collection.ts";
import type { AppearanceRecord } from "../../server/model/appearance.ts";
import type { ClaimRecord } from "../../server/model/claim.ts";
import { makeId } from "../../server/model/ids.ts";
import type { ClaimLinkJudgement } from "../../server/model/judgement.ts";
import type { LogRecord, NodeKind } from "../../server/model/record.ts";
import { parseCollectionId } from "../../server/model/record-fields.ts";
import type { TextPosition } from "../../server/model/selector.ts";
import type { Library } from "../../server/store/library.ts";
import { libraryOfFolder } from "./library.ts";

export const SAMPLE_FOLDER = fileURLToPath(
  new URL("../../graph-data/venezuela-2026-01", import.meta.url),
);

const SAMPLE_ID = parseCollectionId("venezuela-2026-01");

/** The sample's records. @throws when it does not load, with its problems */
export function loadSample(): readonly LogRecord[] {
  const loaded = loadCollection(SAMPLE_FOLDER);
  if (loaded.type === "loaded") return loaded.records;
  throw new Error(loaded.problems.map(({ cause }) => cause).join("\n"));
}

/** A library with the sample in it. */
export function sampleLibrary(): Promise<Library> {
  return libraryOfFolder(SAMPLE_FOLDER);
}

/** The id of the node that the sample's files call `key`. */
export function sampleId(kind: NodeKind, key: string): string {
  return makeId(kind, SAMPLE_ID, [key]);
}

/** One appearance, in words. */
export interface PlainAppearance {
  /** `first` is the dated article, `second` the undated one. */
  readonly article: "first" | "second";
  readonly quotes: readonly string[];
  readonly stance: string;
  readonly certainty: string;
  readonly certaintyWords: readonly string[];
  readonly manner: string;
  /** Each hop's source by name, or its description when it has none. */
  readonly chain: readonly string[];
  readonly cues: readonly (string | undefined)[];
  readonly occasion: string | undefined;
  readonly saidAt: string | undefined;
}

/** What the sample's records say, by the keys of its files and in words. */
export class Sample {
  readonly records = loadSample();
  readonly #byId = new Map<string, LogRecord>(this.records.map((record) => [record.id, record]));

  claim(key: string): ClaimRecord {
    const record = this.#byId.get(sampleId("claim", key));
    if (record?.type !== "claim") throw new Error(`The sample has no claim "${key}"`);
    return record;
  }

  name(id: string | undefined): string | undefined {
    const record = id === undefined ? undefined : this.#byId.get(id);
    return record !== undefined && "name" in record ? record.name : undefined;
  }

  appearances(key: string): readonly PlainAppearance[] {
    const { id } = this.claim(key);
    return this.records
      .filter((record) => record.type === "appearance")
      .filter(({ claim }) => claim === id)
      .map((record) => this.#plain(record));
  }

  /** The links from one claim to another, whichever way they are recorded. */
  links(source: string, target: string): readonly ClaimLinkJudgement[] {
    const [one, two] = [this.claim(source).id, this.claim(target).id];
    return this.records
      .filter((record) => record.type === "judgement" && record.about === "claims")
      .filter((link) => link.source === one && link.target === two);
  }

  #plain(record: AppearanceRecord): PlainAppearance {
    const document = this.#byId.get(record.document);
    if (document?.type !== "document") throw new Error("An appearance is in no document");
    const words = (positions: readonly TextPosition[]) =>
      positions.map(({ start, end }) => document.text.slice(start, end));
    return {
      article: document.title === undefined ? "second" : "first",
      quotes: words(record.positions),
      stance: record.stance,
      certainty: record.certainty,
      certaintyWords: words(record.certaintyPositions),
      manner: record.manner,
      chain: record.chain.map((hop) => this.name(hop.source) ?? hop.description ?? ""),
      cues: record.chain.map(({ cue }) => cue),
      occasion: this.name(record.occasion),
      saidAt: record.saidAt?.edtf,
    };
  }
}
