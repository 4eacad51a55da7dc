/** Numbers as words and digits write them: "3.5 million", "two hundred and fifty", "twenty-four". */

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const UNITS: ReadonlyMap<string, number> = new Map(Object.entries(SMALL));
const TEN_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(TENS));

/** What a number before it is multiplied by; newspapers' abbreviations too. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["mn", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
]);

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** The number that digits write, with thousands separated by commas. */
export function readDigits(word: string): number | undefined {
  return DIGITS.test(word) ? Number(word.replaceAll(",", "")) : undefined;
}

export function isNumberWord(word: string): boolean {
  return UNITS.has(word) || TEN_WORDS.has(word);
}

/** How many words from `from` write one number, and which; undefined when the first does not. */
export function readNumber(
  words: readonly string[],
  from = 0,
): { readonly value: number; readonly length: number } | undefined {
  const reader = new NumberReader(words, from);
  return reader.read();
}

/** Reads one number from left to right: groups below a thousand, each with its magnitude. */
class NumberReader {
  readonly #words: readonly string[];
  readonly #from: number;
  #next: number;
  #total = 0;
  #scale = Number.POSITIVE_INFINITY;

  constructor(words: readonly string[], from: number) {
    this.#words = words;
    this.#from = from;
    this.#next = from;
  }

  read(): { readonly value: number; readonly length: number } | undefined {
    const first = this.#group();
    if (first === undefined) return undefined;
    this.#add(first);
    for (;;) {
      const before = this.#next;
      if (!this.#continues(before)) break;
      const group = this.#group();
      if (group === undefined || group >= this.#scale || !this.#mayAdd(before)) {
        this.#next = before;
        break;
      }
      this.#add(group);
    }
    return { value: this.#total, length: this.#next - this.#from };
  }

  /** "two hundred and five", "one million two hundred thousand": something smaller follows. */
  #continues(at: number): boolean {
    if (this.#scale < 1e2 || this.#scale === Number.POSITIVE_INFINITY) return false;
    if (this.#words[at] === "and") this.#next += 1;
    return true;
  }

  /** Digits after a magnitude begin another number: "3 million 200" is two. */
  #mayAdd(at: number): boolean {
    const word = this.#words[at] === "and" ? this.#words[at + 1] : this.#words[at];
    return word !== undefined && readDigits(word) === undefined;
  }

  #add(group: number): void {
    let value = group;
    let scale = 1;
    for (;;) {
      const word = this.#words[this.#next];
      const magnitude = word === undefined ? undefined : MAGNITUDES.get(word);
      if (magnitude === undefined || (scale > 1 && magnitude < scale)) break;
      value *= magnitude;
      scale *= magnitude;
      this.#next += 1;
    }
    this.#total += value;
    this.#scale = scale;
  }

  #group(): number | undefined {
    const word = this.#words[this.#next];
    if (word === undefined) return undefined;
    const digits = readDigits(word);
    if (digits !== undefined) {
      this.#next += 1;
      return digits;
    }
    const tens = TEN_WORDS.get(word);
    if (tens !== undefined) {
      this.#next += 1;
      return tens + this.#unitAfterTens();
    }
    const unit = UNITS.get(word);
    if (unit !== undefined) this.#next += 1;
    return unit;
  }

  /** The "four" of "twenty-four" or "twenty four". */
  #unitAfterTens(): number {
    const hyphen = this.#words[this.#next] === "-" ? 1 : 0;
    const unit = UNITS.get(this.#words[this.#next + hyphen] ?? "");
    if (unit === undefined || unit === 0 || unit > 9) return 0;
    this.#next += hyphen + 1;
    return unit;
  }
}
