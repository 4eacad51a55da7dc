/** Sentences with who said what in them: "source # cue # content | content". */

export interface RuleCase {
  readonly text: string;
  readonly found: readonly string[];
}

export const RULE_CASES: Readonly<Record<string, RuleCase>> = {
  "a clause behind its cue": {
    text: "The ministry said that the port was closed.",
    found: ["The ministry # said # that the port was closed"],
  },
  "a quotation before its speaker": {
    text: "“We will talk,” Maduro said.",
    found: ["Maduro # said # “We will talk,”"],
  },
  "a quotation that goes on behind its speaker": {
    text: '"We will talk," said Delcy Rodríguez, the vice president. "We always have."',
    found: ['Delcy Rodríguez, the vice president # said # "We will talk," | "We always have."'],
  },
  "typewriter quotes": {
    text: "''We are ready,'' the minister told reporters.",
    found: ["the minister # told # ''We are ready,''"],
  },
  "a speaker in the middle": {
    text: "The strike, two officials said, hit a dock.",
    found: ["two officials # said # The strike | hit a dock"],
  },
  "a clause before its speaker": {
    text: "The boats carried no drugs, the families say.",
    found: ["the families # say # The boats carried no drugs"],
  },
  "a name with all that is told of it": {
    text: "Mark Jones, a retired judge, argued that the strikes were illegal.",
    found: ["Mark Jones, a retired judge, # argued # that the strikes were illegal"],
  },
  "according to": {
    text: "According to the report, more than 110 people died.",
    found: ["the report # According to # more than 110 people died"],
  },
  "according to, behind": {
    text: "More than 110 people died, according to the United Nations.",
    found: ["the United Nations # according to # More than 110 people died"],
  },
  "what is wanted": {
    text: "The president vowed to end the war.",
    found: ["The president # vowed # to end the war"],
  },
  "who is judged": {
    text: "Senator Smith criticized the deal, and left.",
    found: ["Senator Smith # criticized # the deal"],
  },
  "two speakers in a sentence": {
    text: "Caracas said that talks had begun, and Washington said that none were planned.",
    found: ["Caracas # said # that talks had begun", "Washington # said # that none were planned"],
  },
  "a transcript's speaker": {
    text: "MADURO: “I am ready.”",
    found: ["MADURO # : # “I am ready.”"],
  },
  "a source left out": {
    text: "The crew reportedly surrendered.",
    found: [" # reportedly # The crew | surrendered"],
  },
  "no attribution": {
    text: "The ship left the port on Monday.",
    found: [],
  },
};
