/** Gathering: from what was named on a command line to the files and pages that it stands for. */

import { realpath, stat } from "node:fs/promises";
import { basename, isAbsolute, normalize, relative } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { MOST_BYTES, tooLarge } from "../documents/read-source.ts";
import { READ_EXTENSIONS } from "../documents/readers/readers.ts";
import { WhenceError } from "../model/errors.ts";
import { fetchPage } from "./fetch-page.ts";
import type { FetchOptions } from "./fetch-page.ts";
import { explainFileError, readBounded, readFileBounded } from "./read-bounded.ts";

/** One file or page, its bytes still to be loaded; or why there is none. */
export type GatheredSource =
  | {
      readonly name: string;
      readonly url?: string | undefined;
      readonly mediaType?: string | undefined;
      /** @throws {WhenceError} FILE_UNREADABLE or FILE_TOO_LARGE */
      readonly load: () => Promise<Uint8Array>;
    }
  | { readonly name: string; readonly error: WhenceError };

export interface GatherOptions extends FetchOptions {
  /** What `-` reads; by default standard input. */
  readonly input?: AsyncIterable<Uint8Array> | undefined;
}

/** The name of what comes from standard input. */
const INPUT_NAME = "standard input";

/**
 * The sources that `args` stand for, in their order: files; folders, with all files of kinds that
 * are read, by name, hidden ones left out; globs; `-` for standard input; http and https addresses,
 * which are fetched as they come. A file that is named twice comes once. What cannot be had is an
 * error in its place, and the others go on.
 */
export async function* gatherSources(
  args: readonly string[],
  options: GatherOptions = {},
): AsyncGenerator<GatheredSource> {
  const seen = new Set<string>();
  for (const arg of args) {
    if (arg === "-") yield fromInput(options.input ?? process.stdin);
    else if (/^https?:\/\//iu.test(arg)) yield await fromAddress(arg, options);
    else yield* fromPath(arg, seen);
  }
}

function fromInput(input: AsyncIterable<Uint8Array>): GatheredSource {
  return { name: INPUT_NAME, load: () => readBounded(INPUT_NAME, input) };
}

async function fromAddress(address: string, options: FetchOptions): Promise<GatheredSource> {
  try {
    const { bytes, url, mediaType } = await fetchPage(address, options);
    return { name: address, url, mediaType, load: () => Promise.resolve(bytes) };
  } catch (error) {
    if (error instanceof WhenceError) return { name: address, error };
    throw error;
  }
}

async function* fromPath(arg: string, seen: Set<string>): AsyncGenerator<GatheredSource> {
  try {
    for (const { path, name } of await filesOf(arg)) {
      const real = await realpath(path);
      if (seen.has(real)) continue;
      seen.add(real);
      yield await fromFile(path, name);
    }
  } catch (error) {
    yield { name: arg, error: explainFileError(arg, error) };
  }
}

interface NamedFile {
  readonly path: string;
  readonly name: string;
}

async function filesOf(arg: string): Promise<readonly NamedFile[]> {
  const found = await statOrUndefined(arg);
  if (found?.isDirectory() === true) return filesIn(arg);
  if (found === undefined && isDynamicPattern(arg)) return filesLike(arg);
  return [{ path: arg, name: nameOf(arg) }];
}

async function statOrUndefined(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** All files of kinds that are read in a folder and those within it. */
async function filesIn(folder: string): Promise<readonly NamedFile[]> {
  const paths = await glob("**/*", { cwd: folder, absolute: true, followSymbolicLinks: false });
  const read = paths.filter((path) => READ_EXTENSIONS.has(extensionOf(path)));
  if (read.length === 0) {
    const kinds = [...READ_EXTENSIONS].map((one) => `.${one}`).join(", ");
    throw unreadable(folder, `the folder has no file that is read (${kinds})`);
  }
  return read.toSorted(byName).map((path) => ({ path, name: nameWithin(folder, path) }));
}

async function filesLike(pattern: string): Promise<readonly NamedFile[]> {
  const paths = await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false });
  if (paths.length === 0) throw unreadable(pattern, "no file has such a name");
  return paths.toSorted(byName).map((path) => ({ path, name: nameOf(path) }));
}

async function fromFile(path: string, name: string): Promise<GatheredSource> {
  try {
    const { size } = await stat(path);
    // Before a byte of it is read.
    if (size > MOST_BYTES) return { name, error: tooLarge(name, size) };
    return { name, load: () => readFileBounded(name, path) };
  } catch (error) {
    return { name, error: explainFileError(name, error) };
  }
}

function byName(one: string, two: string): number {
  if (one === two) return 0;
  return one < two ? -1 : 1;
}

function extensionOf(path: string): string {
  return /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** A relative path as it was given; of any other only the last part, which says nothing of the machine. */
function nameOf(path: string): string {
  const plain = normalize(path);
  return isAbsolute(plain) || plain.startsWith("..") ? basename(plain) : plain;
}

function nameWithin(folder: string, path: string): string {
  const within = relative(folder, path).replaceAll("\\", "/");
  const outer = nameOf(folder).replace(/[/\\]$/u, "");
  return outer === "." || outer === "" ? within : `${outer}/${within}`;
}

function unreadable(name: string, found: string): WhenceError {
  return new WhenceError("FILE_UNREADABLE", `Cannot read "${name}": ${found}`, {
    details: { file: name },
  });
}
