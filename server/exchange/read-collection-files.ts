/** Reading a collection's folder: its files parsed, its documents' texts as they are. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, isAbsolute, join, normalize, resolve, sep } from "node:path";
import type { z } from "zod";
import { makeId } from "../model/ids.ts";
import type { CollectionId, DocumentId } from "../model/ids.ts";
import { parseCollectionId } from "../model/record-fields.ts";
import { COLLECTION_FILES } from "./collection-format.ts";
import type { CollectionFileName } from "./collection-format.ts";
import { didYouMean } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { parseSource } from "./schema-problems.ts";
import { placeOfMissing, readYaml } from "./source-place.ts";
import type { SourcePlace } from "./source-place.ts";

/** What each file holds once parsed. */
export type CollectionData = {
  readonly [Name in CollectionFileName]: z.infer<(typeof COLLECTION_FILES)[Name]>;
};

/** What one file holds, and where it was written. */
export interface EncodedFile<Name extends CollectionFileName> {
  readonly data: CollectionData[Name];
  readonly place: SourcePlace;
}

/** A document as encoded: its text, the text's file as problems name it, and its place. */
export interface EncodedDocument {
  readonly key: string;
  readonly id: DocumentId;
  readonly text: string;
  readonly file: string;
  readonly language: string;
  readonly place: SourcePlace;
}

/** A collection's files, each of the expected form; what they say is not yet checked. */
export interface CollectionFiles {
  readonly id: CollectionId;
  readonly files: { readonly [Name in CollectionFileName]: EncodedFile<Name> };
  /** By key, in the order of collection.yaml. */
  readonly documents: ReadonlyMap<string, EncodedDocument>;
}

export type ReadCollectionFiles =
  | { readonly type: "read"; readonly collection: CollectionFiles }
  | { readonly type: "invalid"; readonly problems: readonly Problem[] };

/** Where texts are kept, so that every file there can be held to collection.yaml. */
const TEXTS_FOLDER = "documents";

/**
 * Reads `folder`, whose name is the collection's id. collection.yaml must be there; any other file
 * that is missing or empty says nothing. Problems name files as `folder` was given.
 */
export function readCollectionFiles(folder: string): ReadCollectionFiles {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return { type: "invalid", problems: [{ file: folder, cause: "there is no such folder" }] };
  }
  const problems: Problem[] = strayFiles(folder);
  const id = readId(folder, problems);
  const read = <Name extends CollectionFileName>(name: Name) => readFile(folder, name, problems);
  const files = {
    "collection.yaml": read("collection.yaml"),
    "actors.yaml": read("actors.yaml"),
    "places.yaml": read("places.yaml"),
    "events.yaml": read("events.yaml"),
    "claims.yaml": read("claims.yaml"),
    "relations.yaml": read("relations.yaml"),
    "judgements.yaml": read("judgements.yaml"),
    "coverage.yaml": read("coverage.yaml"),
  };
  const collectionFile = files["collection.yaml"];
  const documents =
    id === undefined || collectionFile === undefined
      ? new Map<string, EncodedDocument>()
      : readDocuments({ folder, id, file: collectionFile }, problems);
  if (problems.length > 0 || id === undefined || !isComplete(files)) {
    return { type: "invalid", problems };
  }
  return { type: "read", collection: { id, files, documents } };
}

type Partly<Files> = { readonly [Name in keyof Files]: Files[Name] | undefined };

function isComplete(files: Partly<CollectionFiles["files"]>): files is CollectionFiles["files"] {
  return Object.values(files).every((file) => file !== undefined);
}

function readId(folder: string, problems: Problem[]): CollectionId | undefined {
  const name = basename(resolve(folder));
  try {
    return parseCollectionId(name);
  } catch {
    const cause = `the folder's name is the collection's id: expected lower-case letters, digits and hyphens, found "${name}"`;
    problems.push({ file: folder, cause });
    return undefined;
  }
}

function strayFiles(folder: string): Problem[] {
  const known = Object.keys(COLLECTION_FILES);
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/u.test(name) && !known.includes(name))
    .toSorted()
    .map((name) => ({
      file: join(folder, name),
      cause: `not a file of a collection${didYouMean(name, known)}`,
    }));
}

/** What an absent or empty file stands for; collection.yaml stands for nothing and must be there. */
function emptyValue(name: CollectionFileName): unknown {
  if (name === "collection.yaml") return undefined;
  return name === "relations.yaml" || name === "coverage.yaml" ? [] : {};
}

function readFile<Name extends CollectionFileName>(
  folder: string,
  name: Name,
  problems: Problem[],
): EncodedFile<Name> | undefined {
  const path = join(folder, name);
  const source = existsSync(path)
    ? readYaml(path, readFileSync(path, "utf8"))
    : { type: "read" as const, value: null, place: placeOfMissing(path) };
  if (source.type === "invalid") {
    problems.push(...source.problems);
    return undefined;
  }
  const value = source.value === null ? emptyValue(name) : source.value;
  if (value === undefined) {
    problems.push({ file: path, cause: "is missing or empty; a collection begins with this file" });
    return undefined;
  }
  // The parser of `name` gives the data of `name`; the mapped type does not follow the lookup.
  const parser = COLLECTION_FILES[name] as unknown as z.ZodType<CollectionData[Name]>;
  const parsed = parseSource(parser, value, source.place);
  if (parsed.type === "parsed") return { data: parsed.data, place: source.place };
  problems.push(...parsed.problems);
  return undefined;
}

interface DocumentSource {
  readonly folder: string;
  readonly id: CollectionId;
  readonly file: EncodedFile<"collection.yaml">;
}

function readDocuments(
  { folder, id, file }: DocumentSource,
  problems: Problem[],
): ReadonlyMap<string, EncodedDocument> {
  const documents = new Map<string, EncodedDocument>();
  const used = new Map<string, string>();
  for (const [key, { file: name, language }] of Object.entries(file.data.documents)) {
    const place = file.place.at("documents", key);
    const text = readText(folder, name);
    const path = normalize(name);
    const other = used.get(path);
    used.set(path, key);
    if (other !== undefined) {
      problems.push(place.at("file").problem(`"${name}" is already document "${other}"`));
    } else if (text.type === "unreadable") {
      problems.push(place.at("file").problem(`cannot read "${name}": ${text.cause}`));
    } else {
      const document = { key, text: text.text, file: join(folder, name), language, place };
      documents.set(key, { ...document, id: makeId("document", id, [key]) });
    }
  }
  problems.push(...unusedTexts(folder, new Set(used.keys())));
  return documents;
}

function unusedTexts(folder: string, used: ReadonlySet<string>): readonly Problem[] {
  const texts = join(folder, TEXTS_FOLDER);
  if (!existsSync(texts)) return [];
  return readdirSync(texts)
    .filter((name) => !name.startsWith(".") && !used.has(join(TEXTS_FOLDER, name)))
    .toSorted()
    .map((name) => ({ file: join(texts, name), cause: "no document of collection.yaml names it" }));
}

type ReadText =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "unreadable"; readonly cause: string };

/** The text byte for byte: a byte order mark stays, and what is not UTF-8 is refused. */
function readText(folder: string, name: string): ReadText {
  const path = normalize(name);
  if (isAbsolute(path) || path === ".." || path.startsWith(`..${sep}`)) {
    return { type: "unreadable", cause: "it is outside the collection's folder" };
  }
  const full = join(folder, path);
  if (!existsSync(full) || !statSync(full).isFile()) {
    return { type: "unreadable", cause: "there is no such file" };
  }
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const text = decoder.decode(readFileSync(full));
    return text.trim() === ""
      ? { type: "unreadable", cause: "it is empty" }
      : { type: "text", text };
  } catch {
    return { type: "unreadable", cause: "it is not UTF-8 text" };
  }
}
