/** Stems: what forms of one word, and words of one meaning in news, have in common. */

import { LRUCache } from "lru-cache";
import { rootOf } from "../../documents/word-root.ts";
import { wordsOf } from "../../documents/words.ts";

/**
 * Words that reports put for one another; each line is one meaning. Only what is nearly always meant
 * alike is here: a death is no casualty, a claim is no fact.
 */
const SYNONYMS: readonly string[] = [
  "talk talks dialogue negotiation negotiations negotiate discussion discussions discuss",
  "ready readiness willing willingness open openness prepared prepare",
  "strike strikes struck attack attacks attacked bombing bombings bombed bomb airstrike airstrikes hit",
  "kill kills killed killing dead die dies died death deaths fatality fatalities",
  "injure injured injuries injury hurt wound wounded",
  "boat boats vessel vessels ship ships",
  "seize seizes seized seizing seizure seizures confiscate confiscated",
  "flee fled fleeing leave left migrant migrants migrate migrated migration",
  "rise rises rose risen rising increase increases increased increasing grow grew grown growing growth",
  "fall falls fell fallen falling drop dropped decline declined decrease decreased",
  "drug drugs narcotic narcotics",
  "smuggle smuggling smuggled traffic trafficking trafficked",
  "start starts started begin begins began begun beginning",
  "end ends ended finish finished",
  "buy buys bought purchase purchased acquire acquired acquisition takeover",
  "child children kid kids",
  "police officer officers cop cops",
  "win wins won victory",
  "arrest arrests arrested detain detained detention",
  "capture captured capturing",
  "allege allegation allegations accuse accused accusation accusations",
  "deny denies denied denial",
  "biggest largest dominant",
  "illegal illicit unlawful",
  "several multiple",
  "country nation",
  "build built construct constructed construction",
  "election elections vote voting poll polls ballot",
  "reject rejected rejects refuse refused refusal",
  "meet met meeting summit",
  "demand demanded demands call called calls urge urged",
  "company firm corporation",
  "help aid assistance relief support",
  "worker workers employee employees staff",
  "protest protests protesters protested demonstration demonstrations demonstrators rally",
  "fire fires blaze blazes",
  "earthquake quake tremor",
  "jail jailed prison prisons imprisoned imprisonment",
  "fine fined penalty",
  "agreement deal accord pact",
  "government administration",
  "soldier soldiers troop troops",
  "hub country centre center",
];

const GROUPS: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((line) => {
    const words = line.split(" ");
    return words.map((word) => [word, `=${words[0]}`] as const);
  }),
);

/** Words that say how a thing is told, not what: they do not tell claims apart. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the this that these those it its he his him she her they their them we our us i my you your who whom whose which what
  and or but nor so yet if as than then while when where whether because since until before after during amid despite
  of in on at to for from by with about into onto over under between among through against without within toward towards upon per inside outside
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must
  not no n t s re ve ll d m there here also just only even still too very more most much many some any all both each every other another such own same
  said says say saying told tell according reportedly allegedly reported alleged suspected called described describe describes
  report reports statement out up down off again ever already now new recent recently latest last next early late
  people person persons someone everyone claim claims claimed carry carries carried carrying conduct conducts conducted conducting
  use uses used using make makes made making big large major huge vast great
  mr mrs ms dr us`.split(/\s+/u),
);

/** Whether a term, lower case and without accents, says nothing of what is claimed. */
export function isEmptyWord(term: string): boolean {
  return EMPTY.has(term) || (term.length > 5 && term.endsWith("ly"));
}

/** Stems of words that came up: each is kept once, however many claims have it. */
const KNOWN = new LRUCache<string, string>({ max: 50_000 });

/** What a word is compared by; it is no word. */
export function stemOf(term: string): string {
  const known = KNOWN.get(term);
  if (known !== undefined) return known;
  const stem = GROUPS.get(term) ?? (/\d/u.test(term) ? term : rootOf(term));
  KNOWN.set(term, stem);
  return stem;
}

/** The stems of a text's words, those that say nothing aside, in its order. */
export function stemsIn(text: string): readonly string[] {
  return wordsOf(text).flatMap(({ term }) =>
    term === "" || isEmptyWord(term) ? [] : [stemOf(term)],
  );
}
