/** Reasons for which what a language model proposes is refused. */

export const REASONS = {
  notInText: "its words are not in the text",
  inBoilerplate: "its words are in boilerplate or a heading",
  ambiguous: "its words are in several places",
  noWords: "it quotes no words",
  source: "its source is not in the text",
  speaker: "its speaker is not in the text",
  cue: "its cue is not in the text",
  noCue: "it is attributed without a cue",
  far: "its attribution stands elsewhere in the text",
  wording: "it says what its quotes do not",
  noName: "it is no name",
  unknownName: "it refers to what the text does not name",
  eventType: "it is of no known type",
  number: "its number is not in its words",
  malformed: "it has not the form that was asked for",
  tooMany: "the answer has too many of its kind",
  unreadable: "the answer is not JSON as asked for",
  cut: "the answer is longer than an answer may be",
} as const;

export type RefusalReason = (typeof REASONS)[keyof typeof REASONS];
