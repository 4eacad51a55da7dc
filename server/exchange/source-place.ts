/** Source places: where in a YAML file a value was written. */

import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from "yaml";
import type { Document, Node } from "yaml";
import type { FilePlace } from "../model/errors.ts";
import type { Problem } from "./problem.ts";

export type PathSegment = string | number;

/** Of an entry of a mapping: what a problem is about. */
type EntryPart = "key" | "value";

interface YamlFile {
  readonly name: string;
  readonly document: Document | undefined;
  readonly lines: LineCounter;
}

/** A value in a file, by its path; line and column are worked out when they are asked for. */
export class SourcePlace {
  readonly #file: YamlFile;
  readonly #path: readonly PathSegment[];

  constructor(file: YamlFile, path: readonly PathSegment[] = []) {
    this.#file = file;
    this.#path = path;
  }

  /** A place further in. */
  at(...path: readonly PathSegment[]): SourcePlace {
    return new SourcePlace(this.#file, [...this.#path, ...path]);
  }

  /**
   * File, line and column, counted from 1: of the value where it stands beside its key or is an
   * entry of a list, of its key otherwise; of the nearest place around it that is written.
   */
  where(): FilePlace {
    return this.#where("value");
  }

  /** What is wrong here. */
  problem(cause: string): Problem {
    return { ...this.where(), cause };
  }

  /** What is wrong with the key itself. */
  keyProblem(cause: string): Problem {
    return { ...this.#where("key"), cause };
  }

  #where(part: EntryPart): FilePlace {
    const offset = offsetOf(this.#file.document?.contents, this.#path, part);
    if (offset === undefined) return { file: this.#file.name };
    const { line, col } = this.#file.lines.linePos(offset);
    return { file: this.#file.name, line, column: col };
  }
}

export type ReadYaml =
  | { readonly type: "read"; readonly value: unknown; readonly place: SourcePlace }
  | { readonly type: "invalid"; readonly problems: readonly Problem[] };

/** Reads YAML 1.2; `name` is what problems call the file. An empty file has the value null. */
export function readYaml(name: string, text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { file: name, line, column: col, cause: `not valid YAML: ${error.message}` };
  });
  if (problems.length > 0) return { type: "invalid", problems };
  const place = new SourcePlace({ name, document, lines });
  try {
    const value: unknown = document.toJS();
    return { type: "read", value, place };
  } catch (error) {
    // Aliases that multiply beyond the parser's limit, or that name nothing.
    return { type: "invalid", problems: [place.problem(`not valid YAML: ${String(error)}`)] };
  }
}

/** The place of a file that does not exist: its name alone. */
export function placeOfMissing(name: string): SourcePlace {
  return new SourcePlace({ name, document: undefined, lines: new LineCounter() });
}

function offsetOf(
  root: unknown,
  path: readonly PathSegment[],
  part: EntryPart,
): number | undefined {
  let node = root;
  let offset = startOf(root);
  for (const [depth, segment] of path.entries()) {
    const step = stepInto(node, segment, depth === path.length - 1 ? part : "value");
    if (step === undefined) break;
    offset = step.offset ?? offset;
    node = step.node;
  }
  return offset;
}

function stepInto(node: unknown, segment: PathSegment, part: EntryPart) {
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => keyText(key) === String(segment));
  if (!isPair(pair)) return undefined;
  const { key, value } = pair;
  return { node: value, offset: startOf(part === "value" && isBesideKey(value) ? value : key) };
}

function isBesideKey(value: unknown): boolean {
  if (isScalar(value)) return value.value !== null;
  return isCollection(value) && value.flow === true;
}

function keyText(key: unknown): string | undefined {
  if (isScalar(key)) return String(key.value);
  return typeof key === "string" ? key : undefined;
}

function startOf(node: unknown): number | undefined {
  if (!isNode(node) && !isCollection(node)) return undefined;
  return (node as Node).range?.[0];
}
