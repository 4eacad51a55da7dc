/** The cue lexicon: words that tell of saying, thinking and judging, by how their contents follow. */

import type { Token } from "../analysed-text.ts";

export const CUE_CLASSES = [
  /** Takes a quotation or a sentence: "said". */
  "say",
  /** Says by writing or publishing. */
  "write",
  /** Thought, known or felt. */
  "think",
  /** Takes a to-infinitive: "vowed to". */
  "intend",
  /** Somebody is told to: "urged him to". */
  "bid",
  /** Takes a thing or person judged: "criticized". */
  "judge",
  /** Evidence that speaks: "shows". */
  "show",
  /** "seemed". */
  "seem",
  /** Takes a preposition: "referred to". */
  "refer",
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

const VERBS: Readonly<Record<CueClass, string>> = {
  say: `say tell add note explain state argue suggest declare insist claim assert maintain contend
    acknowledge admit concede confess confirm announce reveal disclose stress emphasize emphasise
    reiterate repeat remark observe comment respond reply answer retort counter quip joke warn caution
    allege charge complain lament conclude continue assure remind recall recount testify swear boast
    brag predict vouch mention shout yell scream whisper mutter mumble joke gush rant protest proclaim
    pronounce propose recommend advise inform notify deny exclaim opine riff bemoan interject
    tout reason echo signal clarify surmise speculate posit theorize attest certify affirm bellow
    chant deadpan elaborate fume gripe grumble hint imply intone intimate mock muse plead
    preach profess sigh snap sneer sniff snipe tease thunder utter venture volunteer wisecrack`,
  write: `write report tweet post publish read blog retweet text email print document detail chronicle
    broadcast release`,
  think: `think believe know feel hope fear worry expect understand assume suspect doubt wonder imagine
    realize realise learn hear remember forget guess figure reckon presume see consider decide
    determine conclude anticipate agree disagree hold suppose notice recognize recognise regard
    view perceive deem dream envision foresee find discover estimate judge calculate conceive fret
    appreciate contemplate`,
  intend: `vow pledge promise plan want seek threaten refuse decline offer agree hope intend decide
    propose choose prefer wish aim vote try need attempt prepare commit commit volunteer opt resolve
    like love hesitate`,
  bid: `ask urge demand order request instruct beg implore encourage invite press advise call pressure
    challenge persuade convince command direct bid dare exhort beseech appeal advocate lobby`,
  judge: `call describe criticize criticise praise accuse blame endorse support oppose back reject
    dismiss denounce condemn blast attack slam defend question mock decry deride ridicule bash rip
    applaud welcome hail laud commend thank cite quote name label brand characterize characterise
    portray depict paint compare liken address discuss highlight underscore underline outline identify
    list favor favour approve disapprove like dislike hate love admire respect trust distrust
    embrace champion advocate espouse promote tout challenge dispute refute rebut contradict disavow
    repudiate renounce disown rebuke chide scold berate lambaste lambast excoriate assail castigate
    chastise skewer savage pan knock hit hammer taunt insult belittle demean disparage malign
    vilify demonize scoff downplay justify excuse apologize apologise forgive regret resent dub
    credit cast term congratulate salute honor mourn ignore raise express voice offer
    issue air introduce unveil celebrate second touch lambasting impugn fault pillory trash trumpet
    extol decry bemoan lament invoke reference mention propose prioritize sign pass rate rank
    nominate recommend predict project forecast explain suggest rule uphold allege`,
  show: `show suggest indicate reveal find demonstrate prove illustrate signal imply mean record
    capture feature contain point conclude confirm project forecast give put`,
  seem: `seem appear look sound`,
  refer: `refer talk speak point call complain boast brag warn respond react object allude joke rail
    lash push focus comment weigh elaborate testify insist inquire inquire lobby argue campaign
    advocate ask wonder care worry apologize preach hint dwell harp gush agree disagree side
    subscribe look lean opt pray wish long yearn go come`,
};

const NOUNS = `claim statement report assertion allegation accusation charge suggestion proposal call
  demand request promise pledge vow threat warning criticism support endorsement opposition attack
  comment remark question concern fear hope belief view opinion idea notion argument position promise
  plan decision announcement admission denial complaint praise objection prediction commitment
  description assessment conclusion finding estimate evidence news rumor rumour speculation
  suspicion doubt expectation sense message speech letter answer response reply insistence
  acknowledgment confession recommendation invitation order ruling vote desire willingness
  determination refusal reluctance skepticism disdain contempt outrage anger frustration enthusiasm
  confidence worry perception word account explanation testimony declaration reference thought
  preference approval disapproval condemnation defense rejection quote push bid effort attempt
  intention interest love hatred respect admiration tweet post stance contention theory poll
  survey study criticisms rhetoric`;

const ADJECTIVES = `critical supportive confident sure certain convinced aware worried concerned afraid
  hopeful optimistic pessimistic skeptical sceptical doubtful clear adamant vocal open willing
  unwilling reluctant eager ready proud happy glad pleased disappointed angry upset surprised shocked
  outraged frustrated dismissive wary fearful likely unlikely unsure uncertain opposed quick grateful
  sorry excited thrilled interested suspicious convinced`;

const ADVERBS = `allegedly reportedly purportedly supposedly ostensibly`;

function wordsOf(words: string): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== "");
}

const VERB_CLASSES: ReadonlyMap<string, ReadonlySet<CueClass>> = (() => {
  const classes = new Map<string, Set<CueClass>>();
  for (const cueClass of CUE_CLASSES) {
    for (const verb of wordsOf(VERBS[cueClass])) {
      classes.set(verb, (classes.get(verb) ?? new Set()).add(cueClass));
    }
  }
  return classes;
})();
const NOUN_SET: ReadonlySet<string> = new Set(wordsOf(NOUNS));
const ADJECTIVE_SET: ReadonlySet<string> = new Set(wordsOf(ADJECTIVES));
const ADVERB_SET: ReadonlySet<string> = new Set(wordsOf(ADVERBS));
const NO_CLASSES: ReadonlySet<CueClass> = new Set();

/** The classes that a verb's base form has; none for a verb that is no cue. */
export function verbClasses(lemma: string): ReadonlySet<CueClass> {
  return VERB_CLASSES.get(lemma) ?? NO_CLASSES;
}

export function isCueNoun(lemma: string): boolean {
  return NOUN_SET.has(lemma);
}

export function isCueAdjective(lower: string): boolean {
  return ADJECTIVE_SET.has(lower);
}

/** "reportedly", "allegedly": a source that is left out. */
export function isHearsayAdverb(lower: string): boolean {
  return ADVERB_SET.has(lower);
}

/** The lexicon's word for a token as it stands: one short string of the classes, empty for none. */
export function lexiconSign({ pos, lemma, lower }: Token): string {
  if (pos === "VERB" || pos === "AUX") {
    const known = SIGNS.get(lemma);
    if (known !== undefined) return known;
    return pos === "VERB" ? "" : lower;
  }
  if (pos === "NOUN") {
    if (isCueNoun(lemma)) return "noun";
    return VERB_CLASSES.has(lemma) ? "noun-of-verb" : "";
  }
  if (pos === "ADJ" && isCueAdjective(lower)) return "adjective";
  if (isHearsayAdverb(lower)) return "hearsay";
  return "";
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  [...VERB_CLASSES].map(([verb, classes]) => [verb, [...classes].join("+")]),
);
