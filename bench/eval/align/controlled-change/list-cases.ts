/**
 * Cases of controlled change: each kind of change, made in real sentences drawn with a fixed seed. Left
 * aside is what would not be what it is called: a number in a date or a name, an end of a range, an
 * amount that has a bound already (both can be true of "$200 or less"), "over 10 years" (that long, not
 * longer), and, of later values, whatever is no count of what has come about.
 */

import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { findNames } from "../../../../server/extract/names/find-names.ts";
import { Random } from "../../../random.ts";
import { readPolnear } from "../../attributions/polnear.ts";
import type { Change, ChangedSentence, OtherNames, Replacement } from "./change.ts";
import { DATE_CHANGES } from "./date-changes.ts";
import { NUMBER_CHANGES } from "./number-changes.ts";
import { WORD_CHANGES } from "./word-changes.ts";

const CHANGES: readonly Change[] = [...NUMBER_CHANGES, ...DATE_CHANGES, ...WORD_CHANGES];
const SEED = 20_260_102;
/** Cases of one kind of change at most. */
export const CASES = 60;
/** Words of a sentence: shorter ones are captions, in longer ones much is changed by nobody. */
const [SHORTEST, LONGEST] = [8, 35];
/** Pairs of sentences of different articles that speak of one person, of which nothing is to be found. */
const OTHERS = 120;

/** A case with the day on which the sentence's article was published. */
export interface ChangeCase extends ChangedSentence {
  readonly published: string;
}

interface Sentence {
  readonly text: string;
  readonly article: string;
  readonly published: string;
  readonly names: OtherNames;
}

/** The cases of a part of PolNeAR, the same each time; none when the corpus is not there. */
export async function listCases(corpora: string, part: string): Promise<readonly ChangeCase[]> {
  const sentences = shuffle(await readSentences(corpora, part), new Random(SEED));
  if (sentences.length === 0) return [];
  const names = allNames(sentences);
  const cases = CHANGES.flatMap((change, index) =>
    casesOf(change, sentences, { names, random: new Random(SEED + index) }),
  );
  return [...cases, ...otherSentences(sentences)];
}

function casesOf(
  change: Change,
  sentences: readonly Sentence[],
  { names, random }: { readonly names: OtherNames; readonly random: Random },
): readonly ChangeCase[] {
  const cases: ChangeCase[] = [];
  for (const { text, published, names: own } of sentences) {
    if (cases.length === CASES) break;
    // Those of the sentence come first: it is one of them that is swapped.
    const swapped = {
      person: [...own.person, ...names.person],
      organization: [...own.organization, ...names.organization],
      place: [...own.place, ...names.place],
    };
    const replacement = change.apply(text, { random, names: swapped });
    if (replacement === undefined) continue;
    const changed = changedSentence(text, change, replacement);
    cases.push({ ...(random.chance(0.5) ? changed : turn(changed)), published });
  }
  return cases;
}

function changedSentence(
  text: string,
  { name, relation, source, daysLater = 0, after = "" }: Change,
  { start, end, by }: Replacement,
): ChangedSentence {
  const finish = (sentence: string) =>
    after === "" || sentence.includes(after)
      ? sentence
      : `${sentence.replace(/\.$/u, "")}${after}.`;
  return {
    change: name,
    relation,
    one: finish(text),
    two: finish(text.slice(0, start) + by + text.slice(end)),
    source: source === undefined ? undefined : source === "original" ? "one" : "two",
    daysLater,
    inOne: { start, end },
    inTwo: { start, end: start + by.length },
  };
}

/** The same the other way round; what comes later stays so. */
function turn(changed: ChangedSentence): ChangedSentence {
  if (changed.daysLater > 0) return changed;
  const { one, two, inOne, inTwo, source } = changed;
  const turned = source === undefined ? undefined : source === "one" ? "two" : "one";
  return { ...changed, one: two, two: one, inOne: inTwo, inTwo: inOne, source: turned };
}

/** Sentences of different articles that name one person: they are about the same, and say something else. */
function otherSentences(sentences: readonly Sentence[]): readonly ChangeCase[] {
  const cases: ChangeCase[] = [];
  const last = new Map<string, Sentence>();
  for (const sentence of sentences) {
    if (cases.length === OTHERS) break;
    const person = sentence.names.person.find((name) => name.includes(" "));
    if (person === undefined) continue;
    const other = last.get(person);
    last.set(person, sentence);
    if (other === undefined || other.article === sentence.article) continue;
    if (other.published === sentence.published) continue;
    cases.push({
      change: "another sentence about the same person",
      relation: "unrelated",
      one: other.text,
      two: sentence.text,
      daysLater: 0,
      inOne: { start: 0, end: other.text.length },
      inTwo: { start: 0, end: sentence.text.length },
      published: sentence.published,
    });
  }
  return cases;
}

async function readSentences(corpora: string, part: string): Promise<readonly Sentence[]> {
  const articles = await readPolnear(corpora, part);
  return articles.flatMap(({ stem, text }) => {
    const published = /\d{4}-\d{2}-\d{2}/u.exec(stem)?.[0] ?? "2016-09-01";
    const analysed = analyseText(text);
    const { names } = findNames(analysed);
    return analysed.sentences.flatMap(({ start, end, first, last }) => {
      const words = last - first;
      const sentence = text.slice(start, end).trim();
      if (words < SHORTEST || words > LONGEST) return [];
      if (!/^\p{Lu}[^“”"()[\]*|]*[a-z\d]\.$/u.test(sentence)) return [];
      const own = names.filter(({ position }) => position.start >= start && position.end <= end);
      const of = (kind: string) =>
        own
          .filter((name) => name.kind === kind)
          .map(({ position }) => text.slice(position.start, position.end));
      return [
        {
          text: sentence,
          article: stem,
          published,
          names: { person: of("person"), organization: of("organization"), place: of("place") },
        },
      ];
    });
  });
}

/** Names in the order in which they come up, each once. */
function allNames(sentences: readonly Sentence[]): OtherNames {
  const of = (kind: keyof OtherNames) => [
    ...new Set(sentences.flatMap(({ names }) => names[kind])),
  ];
  return { person: of("person"), organization: of("organization"), place: of("place") };
}

function shuffle<Item>(list: readonly Item[], random: Random): readonly Item[] {
  const order = list.map((item) => ({ item, at: random.next() }));
  return order.toSorted((one, two) => one.at - two.at).map(({ item }) => item);
}
