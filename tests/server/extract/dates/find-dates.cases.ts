/** Time expressions and what they are on Friday, 2 January 2026. */

export interface DateCase {
  readonly sentence: string;
  /** Words, TIMEX3 value, EDTF; of each expression in order. */
  readonly found: readonly (readonly [words: string, value?: string, edtf?: string])[];
}

export const DATE_CASES: readonly DateCase[] = [
  {
    sentence: "He arrived on December 3, 2025.",
    found: [["December 3, 2025", "2025-12-03", "2025-12-03"]],
  },
  {
    sentence: "The report of 14 July 2019 says so.",
    found: [["14 July 2019", "2019-07-14", "2019-07-14"]],
  },
  { sentence: "It was signed on 2024-02-29.", found: [["2024-02-29", "2024-02-29", "2024-02-29"]] },
  { sentence: "They met on Thursday.", found: [["Thursday", "2026-01-01", "2026-01-01"]] },
  {
    sentence: "The court ruled Friday that he may stay.",
    found: [["Friday", "2026-01-02", "2026-01-02"]],
  },
  { sentence: "The court will rule on Monday.", found: [["Monday", "2026-01-05", "2026-01-05"]] },
  { sentence: "The boat left last Friday.", found: [["last Friday", "2025-12-26", "2025-12-26"]] },
  { sentence: "Talks failed in December.", found: [["December", "2025-12", "2025-12"]] },
  { sentence: "Voting will begin in March.", found: [["March", "2026-03", "2026-03"]] },
  {
    sentence: "The law took effect two days ago.",
    found: [["two days ago", "2025-12-31", "2025-12-31"]],
  },
  { sentence: "He resigned three years ago.", found: [["three years ago", "2023", "2023"]] },
  {
    sentence: "Prices rose last week.",
    found: [["last week", "2025-W52", "2025-12-22/2025-12-28"]],
  },
  {
    sentence: "She was elected earlier this month.",
    found: [["earlier this month", "2026-01", "2026-01"]],
  },
  { sentence: "The port closed yesterday.", found: [["yesterday", "2026-01-01", "2026-01-01"]] },
  {
    sentence: "The strike ended last night.",
    found: [["last night", "2026-01-01TNI", "2026-01-01"]],
  },
  {
    sentence: "Exports fell in the third quarter of 2025.",
    found: [["the third quarter of 2025", "2025-Q3", "2025-07/2025-09"]],
  },
  { sentence: "Inflation peaked in 2018–2019.", found: [["2018–2019", "2018/2019", "2018/2019"]] },
  {
    sentence: "The system collapsed in the late 1990s.",
    found: [["the late 1990s", "199", "199X"]],
  },
  { sentence: "It began in the 19th century.", found: [["the 19th century", "18", "18XX"]] },
  {
    sentence: "Rebels advanced in the summer of 2014.",
    found: [["the summer of 2014", "2014-SU", "2014-22"]],
  },
  {
    sentence: "Since September 2025 the navy has patrolled.",
    found: [["September 2025", "2025-09", "2025-09/.."]],
  },
  { sentence: "The truce holds until 2027.", found: [["2027", "2027", "../2027"]] },
  {
    sentence: "The storm lasted from Sept. 2-5, 2025.",
    found: [["Sept. 2-5, 2025", "2025-09-02/2025-09-05", "2025-09-02/2025-09-05"]],
  },
  {
    sentence: "The blockade lasted from May 2018 to July 2019.",
    found: [
      ["May 2018", "2018-05", "2018-05/2019-07"],
      ["July 2019", "2019-07", "2018-05/2019-07"],
    ],
  },
  { sentence: "He was held for five years.", found: [["five years", "P5Y"]] },
  { sentence: "A two-week truce was agreed.", found: [["two-week", "P2W"]] },
  { sentence: "Hundreds died in recent weeks.", found: [["recent weeks", "PXW"]] },
  { sentence: "Patrols sail every day.", found: [["every day", "P1D"]] },
  { sentence: "They now control the port.", found: [["now", "PRESENT_REF"]] },
  {
    sentence: "The plane landed at 10:35 a.m. on Thursday.",
    found: [["10:35 a.m. on Thursday", "2026-01-01T10:35", "2026-01-01"]],
  },
];

/** Words of time that tell no time. */
export const NO_DATES: readonly string[] = [
  "Prime Minister May refused to comment.",
  "They may march on the capital.",
  "The Sunday Times printed the letter.",
  "April Jones and August Wilson were present.",
  "The 30-year-old driver survived.",
  "He paid $1990 for it.",
  "About three-quarters of the crew fled.",
  "They earn $5 a day.",
];
