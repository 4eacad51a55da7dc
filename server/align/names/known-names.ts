/** Known names: every form of name that the documents so far gave, once, with where it first stood. */

import type { DocumentId, NodeId } from "../../model/ids.ts";
import type { TextPosition } from "../../model/selector.ts";
import { hasOtherNames, joinForms } from "./name-form.ts";
import type { NameForm, NamedNode } from "./name-form.ts";
import { nameKeys } from "./name-keys.ts";
import type { NameKeys } from "./name-keys.ts";

/** A node that is named so, and where. */
interface Naming {
  readonly node: NodeId;
  readonly document: DocumentId;
  readonly position: TextPosition;
}

/** A form of name; its naming is the first. */
export interface KnownName extends Naming {
  readonly number: number;
  /** As it was written. */
  readonly label: string;
  form: NameForm;
  /** Documents that name it so. */
  documents: number;
  /** The last of them, by their number. */
  readonly recent: number[];
  /** Namings of other documents, one of each: what takes the first one's place when that is edited. */
  readonly next: Naming[];
}

/** Names of one key that are looked at, the first that were known. */
const MOST_OF_KEY = 32;
/** Documents of a name that are compared with another that names it. */
const MOST_RECENT = 4;
/** Namings that are kept beside the first. */
const MOST_NEXT = 3;
/** Keys from which on a name takes no more. */
const MOST_KEYS = 24;
/** A name says what a document is about when no more documents have it: as a number, as a share. */
const RARE_NAME = { documents: 3, share: 0.01 };

export class KnownNames {
  /** By number; what nothing is named any more leaves a gap. */
  readonly #names: (KnownName | undefined)[] = [];
  readonly #bySignature = new Map<string, number>();
  /** One number, or several: most keys have one. */
  readonly #byKey = new Map<string, number | number[]>();
  /** By document number: the numbers of the names in it, sorted. */
  readonly #documents: Int32Array[] = [];
  readonly #ordinals = new Map<DocumentId, number>();

  /** Takes what one document names; what it named before and does not name now is not known of it. */
  take(document: DocumentId, names: readonly NamedNode[]): void {
    const ordinal = this.#ordinals.get(document);
    if (ordinal !== undefined) {
      const named = Map.groupBy(names, ({ form }) => this.equal(nameKeys(form))?.number);
      const left = this.#documents[ordinal]?.filter(
        (number) => !this.#isStill(number, { document, named: named.get(number) ?? [] }),
      );
      for (const number of left ?? []) this.#forget(number, { document, ordinal });
    }
    this.add(document, names);
  }

  /** Adds what one document names to what it named before. */
  add(document: DocumentId, names: readonly NamedNode[]): void {
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

  /** Whether a document's namings are those that a name is known by, as far as it is by them. */
  #isStill(
    number: number,
    { document, named }: { readonly document: DocumentId; readonly named: readonly NamedNode[] },
  ): boolean {
    const name = this.#names[number];
    const [first] = named;
    if (name === undefined || first === undefined) return false;
    if (name.document === document && !named.some(({ view }) => view.record.id === name.node)) {
      return false;
    }
    return name.documents > 1 || JSON.stringify(name.form) === JSON.stringify(first.form);
  }

  /** Other names that a document gave to what others name as well stay known. */
  #forget(
    number: number,
    { document, ordinal }: { readonly document: DocumentId; readonly ordinal: number },
  ): void {
    this.#documents[ordinal] = this.#documents[ordinal]?.filter((one) => one !== number) ?? NONE;
    const name = this.#names[number];
    if (name === undefined) return;
    name.documents -= 1;
    if (name.documents === 0) {
      const { signature, kept } = nameKeys(name.form);
      this.#names[number] = undefined;
      this.#bySignature.delete(signature);
      for (const key of kept) this.#unkeep(key, number);
      return;
    }
    const recent = name.recent.filter((one) => one !== ordinal);
    const next = name.next.filter((one) => one.document !== document);
    const first = name.document === document ? next.shift() : undefined;
    this.#names[number] = { ...name, ...first, recent, next };
  }

  #nameOf(document: DocumentId, { view, form }: NamedNode): KnownName | undefined {
    const keys = nameKeys(form);
    const known = this.equal(keys);
    const [position] = view.positions;
    const { id: node, name: label } = view.record;
    if (known !== undefined) {
      this.#addNames(known, form, keys);
      if (position !== undefined) noteNext(known, { node, document, position });
      return known;
    }
    if (position === undefined) return undefined;
    const number = this.#names.length;
    const naming = { node, document, position };
    const name = { ...naming, number, label, form, documents: 0, recent: [], next: [] };
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

  #unkeep(key: string, number: number): void {
    const known = this.#byKey.get(key);
    if (known === number) this.#byKey.delete(key);
    else if (typeof known === "object")
      this.#byKey.set(
        key,
        known.filter((one) => one !== number),
      );
  }
}

const NONE = new Int32Array();

function noteNext(known: KnownName, naming: Naming): void {
  const { document, next } = known;
  if (next.length === MOST_NEXT || naming.document === document) return;
  if (!next.some((one) => one.document === naming.document)) next.push(naming);
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
