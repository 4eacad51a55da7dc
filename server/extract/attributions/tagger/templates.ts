/** Templates: which columns of which neighbours make a feature together. */

import type { Columns } from "./column.ts";
import { PADDING } from "./column.ts";
import { fold, hashString, mix } from "./hashing.ts";

/**
 * Features of the first layer, one a line entry: names of columns, each with the neighbour it is
 * read at ("word-1" the word before, "word" the word itself).
 */
const FIRST = `
  word | word-1 | word+1 | word-2 | word+2 | word-3 | word+3
  lemma | lemma-1 | lemma+1 | lemma-2 | lemma+2
  pos-3 | pos-2 | pos-1 | pos | pos+1 | pos+2 | pos+3
  pos-1 pos | pos pos+1 | pos-2 pos-1 pos | pos pos+1 pos+2 | pos-1 pos pos+1
  pos-2 pos-1 pos pos+1 pos+2
  word-1 word | word word+1 | word-2 word-1 | word+1 word+2 | word-1 word word+1
  lemma pos+1 | lemma pos-1 | pos-1 lemma pos+1 | pos lemma+1 | pos lemma-1 | lemma-1 pos-2
  lemma pos+1 pos+2 | lemma pos-1 pos-2
  suffix | suffix-1 | suffix+1 | shape | shape-1 | shape+1 | shape-1 shape shape+1 | suffix pos-1 pos+1
  lexicon | lexicon-1 | lexicon+1 | lexicon-2 | lexicon+2 | lexicon pos-1 | lexicon pos+1
  lexicon-1 lexicon | lexicon-1 pos | lexicon lexicon+1 | lexicon-1 word | lexicon+1 word
  quote-1 quote quote+1 | quote word | quote pos pos-1 | quote-1 word | quote lexicon | quotation
  quotation quote | quotation quote-1 quote+1 lexicon+1 | quote quote+1 word+1 | quote-1 quote-2 lexicon
  rule-1 rule rule+1 | rule word | rule pos | rule-1 rule-2 rule pos | rule+1 rule+2 rule pos
  rule lexicon | rule lemma pos+1 | rule quote | rule rule-3 rule+3
  cue-left | cue-left cue-left-far | cue-left word | cue-left pos | cue-left-far pos word
  cue-left pos-1 pos | cue-left pos pos+1
  cue-right | cue-right cue-right-far | cue-right pos | cue-right-far pos pos+1 | cue-right word
  verb-left | verb-right | verb-left pos | verb-right pos | verb-left verb-right
  mark-left mark-right | mark-left behind-mark | mark-left behind-mark cue-left | mark-right mark-right-far
  mark-right mark-right-far pos | behind-mark pos | mark-left clause pos | clause verbs-right pos
  verbs commas | subordinator clause pos | subordinator cue-left | subordinator word | subordinator mark-left clause
  start pos | end pos | start end | end | end word | first | first start | first pos | final | final end
  paragraph start | paragraph quoted | quoted cues names pos | quoted quote cues | cues verbs lexicon
  pos word-1 | pos word+1 | pos-1 word | word pos+1
  pos pos+1 word+2 | word-2 pos-1 pos | word+1 word+2 word+3 | verb-left word | verb-left word word+1
  part-opening | part-kind | part-kind pos | part-kind part-next-kind | part-kind part-before-kind
  part-kind cue-left | part-next-kind pos pos+1 | part-opening cue-left | part-next word+1 | part-before-kind part-kind part-next-kind
  chunk-opening pos | chunk-kind pos | chunk-kind chunk-next-kind | chunk-kind chunk-before-kind
  chunk-kind cue-left | chunk-next-kind pos pos+1 cue-left | chunk-next word | chunk-opening cue-left verb-left
  chunk-before-kind chunk-kind chunk-next-kind
`;

/** Features that the second layer has beside those of the first. */
const SECOND = `
  label | label-1 | label+1 | label-2 | label+2 | label-3 | label+3 | label-4 | label+4
  label-1 label | label label+1 | label-1 label label+1 | label-2 label-1 label label+1 label+2
  label-3 label-2 label-1 label label+1 label+2 label+3
  label word | label lemma | label pos | label+1 word | label-1 word | label pos pos+1 | label pos pos-1
  label label+1 word+1 | label label-1 word-1 | label label+1 pos pos+1 | label label-1 pos pos-1
  label margin | label label+1 margin margin+1 | label-1 label margin-1 margin | label+1 margin+1 | label-1 margin-1
  said-left | said-left said-left-far label | said-left label word | said-left label pos
  said-right | said-right said-right-far label | said-right label pos
  source-left-far label | source-right-far label | source-left-far source-right-far label
  pattern label | pattern place label | pattern pos | pattern | pattern-before label | pattern-after label
  run-left run-right label | run-left label pos | run-right label pos | run-right label word
  run-next label | run-previous label | run-next run-right label pos | run-previous run-left label pos
  said-often label | said-often lexicon | source-often label | source-often shape pos+1 | source-often+1 label+1 label
  said-left said-right label | said-left subordinator label pos | said-left mark-left behind-mark label
  said-left mark-left behind-mark said-left-far
  run-left clause verbs-right label | run-next mark-right mark-right-far label
  label quote quotation | run-next quote label label+1 | pattern quote label | rule label | rule-1 rule rule+1 label
  rule label margin | rule+1 label+1 label
  run-weakest label | run-weakest run-left label | run-weakest run-right label
  label word word+1 | label-1 word word-1 | label lemma pos+1 | label pos-1 pos pos+1
  part-kind label label+1 | part-kind part-next-kind label | part-kind part-before-kind label | part-kind said-left label
  part-kind run-left label | part-next-kind run-right label pos | chunk-kind chunk-next-kind label | chunk-kind said-left label
  chunk-kind chunk-before-kind label label-1 | chunk-next-kind run-right label said-left | part-kind pattern label
  end label | start label | end label pos | mark-right mark-right-far label | behind-mark label | said-left end label
`;

/**
 * Templates made ready: `columns` are those that are read; `program` holds for each template its seed,
 * the number of its parts, and for each part the number of its column and the neighbour.
 */
export interface Templates {
  readonly count: number;
  readonly columns: readonly string[];
  readonly program: Int32Array;
}

export const FIRST_TEMPLATES: Templates = compile(FIRST);
export const SECOND_TEMPLATES: Templates = compile(`${FIRST}\n${SECOND}`);

/** Reads the features of tokens of one text. */
export class FeatureReader {
  /** All columns one behind another. */
  readonly #values: Int32Array;
  /** The program, each part as the place in `#values` that it is read at for token 0. */
  readonly #program: Int32Array;

  constructor({ columns: names, program }: Templates, columns: Columns) {
    const width = columns.get(names[0] ?? "")?.length ?? 0;
    this.#values = new Int32Array(names.length * width);
    for (const [index, name] of names.entries()) {
      const column = columns.get(name);
      if (column === undefined) throw new Error(`Cannot read features: no column "${name}"`);
      this.#values.set(column, index * width);
    }
    const placed: number[] = [];
    for (let index = 0; index < program.length;) {
      const parts = program[index + 1] ?? 0;
      placed.push(program[index] ?? 0, parts);
      const end = index + 2 + 2 * parts;
      for (index += 2; index < end; index += 2) {
        placed.push((program[index] ?? 0) * width + PADDING + (program[index + 1] ?? 0));
      }
    }
    this.#program = Int32Array.from(placed);
  }

  /** Writes one number a template into `out` from `at` on. */
  read(token: number, out: Int32Array, at: number): void {
    const program = this.#program;
    const values = this.#values;
    let next = at;
    for (let index = 0; index < program.length;) {
      let hash = program[index] ?? 0;
      const end = index + 2 + (program[index + 1] ?? 0);
      for (index += 2; index < end; index += 1) {
        hash = fold(hash, values[(program[index] ?? 0) + token] ?? 0);
      }
      out[next] = mix(hash);
      next += 1;
    }
  }
}

function compile(lines: string): Templates {
  const templates = lines
    .split(/[|\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const columns: string[] = [];
  const program = templates.flatMap((line) => {
    const parts = line.split(/\s+/u).map((name) => {
      const [, column = name, offset = "0"] = /^([a-z-]*[a-z])([+-]\d)?$/u.exec(name) ?? [];
      if (!columns.includes(column)) columns.push(column);
      return [columns.indexOf(column), Number(offset)];
    });
    return [hashString(line), parts.length, ...parts.flat()];
  });
  return { count: templates.length, columns, program: Int32Array.from(program) };
}
