/** Known names: every form of name that the documents so far gave, once, with where it first stood. */

import type { DocumentId, NodeId } from "../../model/ids.ts";
import type { TextPosition } from "../../model/selector.ts";
import { hasOtherNames, joinForms } from "./name-form.ts";
import type { NameForm, NamedNode } from "./name-form.ts";
import { nameKeys } from "./name-keys.ts";
import type { NameKeys } from "./name-keys.ts";

/** A form of name; `node` is the first that was named so. */
export interface KnownName {
  readonly number: number;
  readonly node: NodeId;
  readonly document: DocumentId;
  readonly position: TextPosition;
  /** As it was written. */
  readonly label: string;
  form: NameForm;
  /** Documents that name it so. */
  documents: number;
  /** The last of them, by their number. */
  readonly recent: number[];
}

/** Names of one key that are looked at, the first that were known. */
const MOST_OF_KEY = 32;
/** Documents of a name that are compared with another that names it. */
const MOST_RECENT = 4;
/** Keys from which on a name takes no more. */
const MOST_KEYS = 24;
/** A name says what a document is about when no more documents have it: as a number, as a share. */
const RARE_NAME = { documents: 3, share: 0.01 };

export class KnownNames {
  readonly #names: KnownName[] = [];
  readonly #bySignature = new Map<string, number>();
  /** One number, or several: most keys have one. */
  readonly #byKey = new Map<string, number | number[]>();
  /** By document number: the numbers of the names in it, sorted. */
  readonly #documents: Int32Array[] = [];
  readonly #ordinals = new Map<DocumentId, number>();

  /** Takes what one document names; a document that comes again adds to what it named. */
  take(document: DocumentId, names: readonly NamedNode[]): void {
    const ordinal = this.#ordinals.get(document) ?? this.#documents.length;
    this.#ordinals.set(document, ordinal);
    const numbers = new Set<number>(this.#documents[ordinal]);
    for (const named of names) {
      const name = this.#nameOf(document, named);
      if (name === undefined || numbers.has(name.number)) continue;
      numbers.add(name.number);
      name.documents += 1;
      name.recent.push(ordinal);
      if (name.recent.length > MOST_RECENT) name.recent.splice(1, 1);
    }
    this.#documents[ordinal] = Int32Array.from(numbers).toSorted();
  }

  /** What is known under any of the keys, in the order in which it came; always what is equal. */
  find({ lookedFor, signature }: NameKeys): readonly KnownName[] {
    const equal = this.#bySignature.get(signature);
    const numbers = new Set(equal === undefined ? [] : [equal]);
    for (const key of lookedFor) {
      const found = this.#byKey.get(key);
      if (found === undefined) continue;
      for (const number of typeof found === "number" ? [found] : found.slice(0, MOST_OF_KEY)) {
        numbers.add(number);
      }
    }
    return [...numbers]
      .toSorted((one, two) => one - two)
      .flatMap((number) => this.#names[number] ?? []);
  }

  /** What is known under the same words. */
  equal({ signature }: NameKeys): KnownName | undefined {
    return this.#names[this.#bySignature.get(signature) ?? -1];
  }

  /** The rare ones among `names` that a document that gives `name` gives as well, `name` left out. */
  sharedWith(name: KnownName, names: readonly KnownName[]): readonly KnownName[] {
    const most = Math.max(RARE_NAME.documents, RARE_NAME.share * this.#documents.length);
    const rare = names.filter((one) => one.documents <= most && one.number !== name.number);
    let best: readonly KnownName[] = [];
    for (const ordinal of name.recent) {
      const others = this.#documents[ordinal];
      if (others === undefined) continue;
      const shared = rare.filter(({ number }) => has(others, number));
      if (shared.length > best.length) best = shared;
    }
    return best;
  }

  #nameOf(document: DocumentId, { view, form }: NamedNode): KnownName | undefined {
    const keys = nameKeys(form);
    const known = this.equal(keys);
    if (known !== undefined) {
      this.#addNames(known, form, keys);
      return known;
    }
    const [position] = view.positions;
    if (position === undefined) return undefined;
    const { id: node, name: label } = view.record;
    const number = this.#names.length;
    const name = { number, node, document, position, label, form, documents: 0, recent: [] };
    this.#names.push(name);
    this.#bySignature.set(keys.signature, number);
    for (const key of keys.kept) this.#keep(key, number);
    return name;
  }

  /** Other names that a document gives to what is known. */
  #addNames(known: KnownName, form: NameForm, { kept }: NameKeys): void {
    if (!hasOtherNames(form)) return;
    const before = nameKeys(known.form).kept;
    const more = kept.filter((key) => !before.includes(key));
    if (more.length === 0 || before.length > MOST_KEYS) return;
    known.form = joinForms(known.form, form);
    for (const key of more) this.#keep(key, known.number);
  }

  #keep(key: string, number: number): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, number);
    else if (typeof known === "number") {
      if (known !== number) this.#byKey.set(key, [known, number]);
    } else if (known.length <= MOST_OF_KEY && known.at(-1) !== number) known.push(number);
  }
}

function has(sorted: Int32Array, number: number): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? number) < number) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === number;
}
