/** Changes of numbers: other values, units and bounds, other precision, and other words for the same. */

import { replaceFirst } from "./change.ts";
import type { Change, Span } from "./change.ts";

const BOUNDED =
  "(?:[Ee]very|[Ss]ome|[Ff]rom|[Mm]ore than|[Oo]ver|[Aa]bout|[Nn]early|[Aa]lmost|more than|less than|fewer than|over|under|about|around|nearly|almost|roughly|some|least|most|to|approximately|and|or|of|top|no|up|than|below|above|exceeding|between|only|just|Fortune|Title|Channel|Patriot|Rep|District|Route|Section|age|aged|number|No\\.)";
/** A number behind which stands what bounds it: "200 or less". */
const BOUND_BEHIND = String.raw`(?: (?:million|billion|thousand|percent))*(?: \w+)? (?:or|and) (?:more|less|fewer|so|over|up|above|under|below|older|younger)\b`;
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)";
/**
 * What is counted stands behind; neither a year nor an ordinal, nor a day ("a Sept. 11 memorial"), a
 * name ("Ginbot 7"), a share ("four in 10") or one end of a range.
 */
const COUNT = new RegExp(
  String.raw`(?<!\b${BOUNDED} )(?<!\b${MONTH} |\s\p{Lu}\p{Ll}+ |\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) in )(?<![-–—$€£.,:/#\d])\b(?<at>\d{1,3}(?:,\d{3})+|\d{1,4})(?= (?:million |billion |percent |thousand )?[a-z]{3,})(?! in \d)(?! (?:percent |million |billion )?(?:to|and|or|through|a\.m|p\.m|years? old|January|February|March|April|June|July))(?!${BOUND_BEHIND})`,
  "gu",
);
/** "the last 50 years", "those 121 people": no bound can stand before the number. */
const NO_BOUND = /\b(?:the|these|those|this|his|her|its|their|our|last|past|next|first|final)$/iu;
const YEAR = /^(?:1[6-9]|20)\d\d$/u;

function valueOf(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}

function written(value: number, like: string): string {
  return like.includes(",") || value >= 10_000 ? value.toLocaleString("en-US") : String(value);
}

/** A number of which something is counted, replaced by what `replace` makes of its value. */
function changeCount(
  sentence: string,
  replace: (value: number, digits: string, at: Span) => string | undefined,
) {
  return replaceFirst(sentence, COUNT, ({ groups, index }) => {
    const digits = groups?.["at"] ?? "";
    const value = valueOf(digits);
    if (YEAR.test(digits) || value < 2 || digits === "911") return undefined;
    return replace(value, digits, { start: index, end: index + digits.length });
  });
}

/** A number before which a bound may be put. */
function changeToBound(
  sentence: string,
  replace: (value: number, digits: string) => string | undefined,
) {
  return changeCount(sentence, (value, digits, { start }) =>
    NO_BOUND.test(sentence.slice(0, start).trimEnd()) ? undefined : replace(value, digits),
  );
}

const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
] as const;
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** A whole number under 100 in words. */
function inWords(value: number): string | undefined {
  if (value < SMALL.length) return SMALL[value];
  if (value >= 100) return undefined;
  const [tens, ones] = [TENS[Math.floor(value / 10)] ?? "", SMALL[value % 10] ?? ""];
  return value % 10 === 0 ? tens : `${tens}-${ones}`;
}

/** Units that stand in news for one another and are not the same. */
const OTHER_UNITS: ReadonlyMap<string, string> = new Map([
  ["deaths", "casualties"],
  ["people", "families"],
  ["percent", "percentage points"],
  ["points", "votes"],
  ["years", "months"],
  ["months", "weeks"],
  ["weeks", "days"],
  ["days", "weeks"],
  ["hours", "days"],
  ["minutes", "hours"],
  ["miles", "kilometers"],
  ["states", "counties"],
  ["voters", "households"],
  ["women", "men"],
  ["men", "women"],
  ["votes", "delegates"],
  ["delegates", "votes"],
  ["countries", "cities"],
  ["jobs", "contracts"],
  ["seats", "votes"],
  ["workers", "managers"],
  ["emails", "documents"],
  ["children", "adults"],
  ["students", "teachers"],
  ["members", "donors"],
]);

const VALUE = String.raw`(?:\$?\d[\d,.]*(?: (?:million|billion|thousand|percent))?|(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty|thirty|forty|fifty|sixty|a million|half)\b)`;
/** Not of how long it takes: "$84 billion over 10 years". */
const MORE = new RegExp(
  String.raw`\b(?<at>more than|over(?! ${VALUE}(?:-| )(?:years?|months?|weeks?|days?|hours?|decades?)\b)) ${VALUE}`,
  "giu",
);
/** Not of ages: "people under 30". */
const LESS = new RegExp(
  String.raw`(?<!(?:people|voters|those|children|anyone|women|men|and) )\b(?<at>less than|fewer than|under) ${VALUE}`,
  "giu",
);
const ABOUT = new RegExp(
  String.raw`\b(?<at>about|around|roughly|approximately|nearly|almost) ${VALUE}`,
  "giu",
);
const SAME_BOUND: ReadonlyMap<string, string> = new Map([
  ["more than", "over"],
  ["over", "more than"],
  ["less than", "under"],
  ["fewer than", "under"],
  ["under", "less than"],
  ["about", "roughly"],
  ["around", "about"],
  ["roughly", "around"],
  ["approximately", "about"],
  ["nearly", "almost"],
  ["almost", "nearly"],
]);

function likeCase(words: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function sameBound(pattern: RegExp): Change["apply"] {
  return (sentence) =>
    replaceFirst(sentence, pattern, ({ groups }) => {
      const at = groups?.["at"] ?? "";
      const by = SAME_BOUND.get(at.toLowerCase());
      return by === undefined ? undefined : likeCase(by, at);
    });
}

const LENGTH_OR_SHARE =
  /^[\d,.]*(?: (?:million|billion))?(?: \w+)? ?(?:%|percent|percentage|points?|years?|months?|weeks?|days?|hours?|minutes?|seconds?)(?![\p{L}\d])/iu;
/** Where another clause begins, or another thing is told of what is counted. */
const CLAUSE =
  /[,;:–—]|\b(?:that|which|who|whom|whose|because|since|as|while|when|where|if|before|after|and|but|or|to)\b/u;
const HAS =
  /(?<!\b(?:would|could|should|may|might|must|will|to) )\b(?:has|have)\b(?! (?:to|no|not|never)\b)/u;

/**
 * Whether a number counts what has come about, which may be more the next day: it stands in one clause
 * with "has" or "have", and is no length of time, no share and no number of a whole ("of the 44").
 */
function isRunning(sentence: string, { start, end }: Span): boolean {
  if (LENGTH_OR_SHARE.test(sentence.slice(start))) return false;
  const before = sentence.slice(0, start).split(CLAUSE).at(-1) ?? "";
  const after = sentence.slice(end).split(CLAUSE)[0] ?? "";
  if (/\b(?:of|state’s|state's) (?:the )?$/u.test(before)) return false;
  return HAS.test(before) || HAS.test(after);
}

export const NUMBER_CHANGES: readonly Change[] = [
  {
    name: "another number",
    relation: "contradicts",
    apply: (sentence, { random }) =>
      changeCount(sentence, (value, digits) => {
        const factor = random.pick([0.5, 1.4, 2, 3]);
        const other = Math.max(2, Math.round(value * factor));
        return other === value ? written(value + 2, digits) : written(other, digits);
      }),
  },
  {
    name: "another amount of money",
    relation: "contradicts",
    apply: (sentence, { random }) =>
      replaceFirst(
        sentence,
        new RegExp(
          String.raw`(?<!\b(?:than|over|under|above|below|exceeding|about|around|nearly|almost|most|least|to|up|between|and|or|some|roughly|a) )\$(?<at>\d{1,3}(?:,\d{3})*(?:\.\d+)?)(?! ?[-–]|[,.]?\d| (?:million |billion )?(?:to|and|or) \$)(?! ?(?:million|billion)?${BOUND_BEHIND})`,
          "gu",
        ),
        ({ groups }) => {
          const digits = groups?.["at"] ?? "";
          const other = Math.round(valueOf(digits) * random.pick([2, 3, 5]));
          return written(other, digits);
        },
      ),
  },
  {
    name: "another order of magnitude",
    relation: "contradicts",
    apply: (sentence) =>
      replaceFirst(sentence, /\d (?<at>million|billion)\b/gu, ({ groups }) =>
        groups?.["at"] === "million" ? "billion" : "million",
      ),
  },
  {
    name: "another unit",
    relation: "contradicts",
    apply: (sentence) =>
      replaceFirst(
        sentence,
        /\b(?:\d[\d,.]*(?: million| billion)?|two|three|four|five|six|seven|eight|nine|ten|dozen) (?<at>[a-z]+)\b(?! old)/gu,
        ({ groups }) => OTHER_UNITS.get(groups?.["at"] ?? ""),
      ),
  },
  {
    name: "more than to less than",
    relation: "contradicts",
    apply: (sentence) =>
      replaceFirst(sentence, MORE, ({ groups }) => likeCase("less than", groups?.["at"] ?? "")),
  },
  {
    name: "less than to more than",
    relation: "contradicts",
    apply: (sentence) =>
      replaceFirst(sentence, LESS, ({ groups }) => likeCase("more than", groups?.["at"] ?? "")),
  },
  {
    name: "a number under its bound",
    relation: "contradicts",
    apply: (sentence) =>
      changeToBound(sentence, (value, digits) =>
        value < 10 ? undefined : `fewer than ${written(Math.floor(value / 2), digits)}`,
      ),
  },
  {
    name: "a number to a bound that it keeps",
    relation: "refines",
    source: "original",
    apply: (sentence) =>
      changeToBound(sentence, (value, digits) => {
        const step = 10 ** (String(value).length - 1);
        const below = Math.floor(value / step) * step;
        if (value < 11 || below === value) return undefined;
        return `more than ${written(below, digits)}`;
      }),
  },
  {
    name: "a number to about as much",
    relation: "refines",
    source: "original",
    apply: (sentence) =>
      changeToBound(sentence, (value, digits) => {
        const step = 10 ** (String(value).length - 2);
        const near = Math.round(value / step) * step;
        if (value < 101 || near === value) return undefined;
        return `about ${written(near, digits)}`;
      }),
  },
  {
    name: "a number in words",
    relation: "same",
    apply: (sentence) => changeCount(sentence, (value) => inWords(value)),
  },
  {
    name: "a number in digits",
    relation: "same",
    apply: (sentence) =>
      replaceFirst(
        sentence,
        /(?<!-|\b(?:to|and|or|a|of|the|hundred|thousand|million) )\b(?<at>two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)(?= [a-z]{3,})(?! (?:to|and|or|hundred|thousand|million|dozen)\b)/gu,
        ({ groups }) => {
          const word = groups?.["at"] ?? "";
          const small = SMALL.findIndex((one) => one === word);
          const value = small === -1 ? TENS.indexOf(word) * 10 : small;
          return value < 2 ? undefined : String(value);
        },
      ),
  },
  {
    name: "percent as a sign",
    relation: "same",
    apply: (sentence) =>
      replaceFirst(sentence, /\d(?<at> percent)\b(?!age)/gu, () => "%") ??
      replaceFirst(sentence, /\d(?<at>%)(?!\w)/gu, () => " percent"),
  },
  {
    name: "millions in full",
    relation: "same",
    apply: (sentence) =>
      replaceFirst(
        sentence,
        /(?<![\d.])(?<at>(\d{1,3})(?:\.(\d))? million)\b/gu,
        ({ groups, 2: whole = "", 3: tenth = "0" }) =>
          groups === undefined ? undefined : `${whole},${tenth}00,000`,
      ),
  },
  { name: "more than in other words", relation: "same", apply: sameBound(MORE) },
  { name: "less than in other words", relation: "same", apply: sameBound(LESS) },
  { name: "about in other words", relation: "same", apply: sameBound(ABOUT) },
  {
    name: "a later value of a running figure",
    relation: "updates",
    source: "changed",
    daysLater: 2,
    after: " so far",
    apply: (sentence) =>
      changeCount(sentence, (value, digits, at) =>
        isRunning(sentence, at) ? written(Math.round(value * 1.3) + 1, digits) : undefined,
      ),
  },
  {
    name: "a later value of a running figure above a bound",
    relation: "updates",
    source: "changed",
    daysLater: 2,
    after: " so far",
    apply: (sentence) =>
      replaceFirst(
        sentence,
        /\b(?:more than|over|at least|nearly|about|almost) \$?(?<at>\d{1,3}(?:,\d{3})*)\b(?!\.\d|%| percent| in \d| (?:years?|months?|weeks?|days?|hours?|minutes?)\b)/giu,
        ({ groups, indices }) => {
          const digits = groups?.["at"] ?? "";
          const [start = 0, end = 0] = indices?.groups?.["at"] ?? [];
          return YEAR.test(digits) || !isRunning(sentence, { start, end })
            ? undefined
            : written(Math.round(valueOf(digits) * 1.5) + 1, digits);
        },
      ),
  },
];
