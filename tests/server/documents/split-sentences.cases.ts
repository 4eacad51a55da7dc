/** Texts and their sentences. */

interface SentenceCase {
  readonly does: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

export const SENTENCE_CASES: readonly SentenceCase[] = [
  {
    does: "ends a sentence at its full stop",
    text: "Ships waited. Nobody came!  Why?",
    sentences: ["Ships waited.", "Nobody came!", "Why?"],
  },
  {
    does: "ends a sentence at a line break, of either kind",
    text: "A heading\r\nText follows\n\n\nMore",
    sentences: ["A heading", "Text follows", "More"],
  },
  {
    does: "leaves out bullets and numbers of list entries",
    text: "Topics:\n- Oil shipments: seized. Denounced.\n• Migration\n  2. Trade",
    sentences: ["Topics:", "Oil shipments: seized.", "Denounced.", "Migration", "Trade"],
  },
  {
    does: "keeps a year that begins a line",
    text: "2019 was worse.",
    sentences: ["2019 was worse."],
  },
  {
    does: "goes on after U.S. before a name",
    text: "The U.S. Treasury spoke. So did others.",
    sentences: ["The U.S. Treasury spoke.", "So did others."],
  },
  {
    does: "goes on after U.S. before a word in lower case",
    text: "Since May, U.S. forces have struck.",
    sentences: ["Since May, U.S. forces have struck."],
  },
  {
    does: "ends after U.S. before a word that opens sentences",
    text: "They went to the U.S. The border was shut.",
    sentences: ["They went to the U.S.", "The border was shut."],
  },
  {
    does: "goes on after titles, initials and numbers",
    text: "Gen. J. R. Smith met Mr. Lee at No. 5. It rained.",
    sentences: ["Gen. J. R. Smith met Mr. Lee at No. 5.", "It rained."],
  },
  {
    does: "takes the closing quotation mark with the sentence",
    text: "He spoke of “piracy.” Others did not.",
    sentences: ["He spoke of “piracy.”", "Others did not."],
  },
  {
    does: "goes on after a question that is quoted",
    text: "“Where to?” he asked. Nobody knew.",
    sentences: ["“Where to?” he asked.", "Nobody knew."],
  },
  {
    does: "keeps decimals, times and dotted names whole",
    text: "Over 3.5 million at 10.30 on example.org fled. All of them.",
    sentences: ["Over 3.5 million at 10.30 on example.org fled.", "All of them."],
  },
  { does: "finds none in white space", text: " \n\t\n", sentences: [] },
  { does: "finds none in an empty text", text: "", sentences: [] },
  {
    does: "goes on after a time of the clock with its zone or day",
    text: "He landed at 9 a.m. Tuesday. It was 5 p.m. EST. They left at 6 p.m. Nobody knew.",
    sentences: [
      "He landed at 9 a.m. Tuesday.",
      "It was 5 p.m. EST.",
      "They left at 6 p.m.",
      "Nobody knew.",
    ],
  },
];
