/** Quantities in sentences: words, value, unit, bound, and the upper end or the change. */

export interface QuantityCase {
  readonly sentence: string;
  readonly found: readonly {
    readonly words: string;
    readonly value: number;
    readonly to?: number;
    readonly unit: string;
    readonly bound: string;
    readonly change?: string;
  }[];
}

export const QUANTITY_CASES: readonly QuantityCase[] = [
  {
    sentence: "Over 110 deaths were counted.",
    found: [{ words: "Over 110 deaths", value: 110, unit: "deaths", bound: "more than" }],
  },
  {
    sentence: "They carried out more than 30 strikes on vessels.",
    found: [{ words: "more than 30 strikes", value: 30, unit: "strikes", bound: "more than" }],
  },
  {
    sentence: "It drove out ~8 million migrants.",
    found: [{ words: "~8 million migrants", value: 8_000_000, unit: "migrants", bound: "about" }],
  },
  {
    sentence: "Close to eight million Venezuelans have fled.",
    found: [
      {
        words: "Close to eight million Venezuelans",
        value: 8_000_000,
        unit: "Venezuelans",
        bound: "about",
      },
    ],
  },
  {
    sentence: "It makes over 90% of the supply.",
    found: [{ words: "over 90%", value: 90, unit: "percent", bound: "more than" }],
  },
  {
    sentence: "Inflation reached millions of percent.",
    found: [
      { words: "millions of percent", value: 1_000_000, unit: "percent", bound: "more than" },
    ],
  },
  {
    sentence: "Exports fell from 3 million bpd before the crisis to under 800,000.",
    found: [
      { words: "3 million bpd", value: 3_000_000, unit: "bpd", bound: "exactly" },
      { words: "under 800,000", value: 800_000, unit: "bpd", bound: "less than" },
    ],
  },
  {
    sentence: "The raid killed at least five.",
    found: [{ words: "at least five", value: 5, unit: "people", bound: "at least" }],
  },
  {
    sentence: "A fine of $1.5bn was set.",
    found: [{ words: "$1.5bn", value: 1_500_000_000, unit: "USD", bound: "exactly" }],
  },
  {
    sentence: "They asked for up to €20 million.",
    found: [{ words: "up to €20 million", value: 20_000_000, unit: "EUR", bound: "at most" }],
  },
  {
    sentence: "Oil cost about $60 a barrel.",
    found: [{ words: "about $60 a barrel", value: 60, unit: "USD per barrel", bound: "about" }],
  },
  {
    sentence: "Between 50 and 70 soldiers deserted.",
    found: [{ words: "50 and 70 soldiers", value: 50, to: 70, unit: "soldiers", bound: "exactly" }],
  },
  {
    sentence: "The deal is worth $89 to $93 billion.",
    found: [
      {
        words: "$89 to $93 billion",
        value: 89_000_000_000,
        to: 93_000_000_000,
        unit: "USD",
        bound: "exactly",
      },
    ],
  },
  {
    sentence: "Output dropped 7 percent.",
    found: [{ words: "7 percent", value: 7, unit: "percent", bound: "exactly", change: "down" }],
  },
  {
    sentence: "Sales are up nearly 57%.",
    found: [{ words: "nearly 57%", value: 57, unit: "percent", bound: "about", change: "up" }],
  },
  {
    sentence: "Two-thirds of the crew survived.",
    found: [{ words: "Two-thirds of the crew", value: 2 / 3, unit: "crew", bound: "exactly" }],
  },
  {
    sentence: "Dozens of people were hurt.",
    found: [{ words: "Dozens of people", value: 12, unit: "people", bound: "more than" }],
  },
  {
    sentence: "Half a million people marched.",
    found: [{ words: "Half a million people", value: 500_000, unit: "people", bound: "exactly" }],
  },
  {
    sentence: "Twenty-two oil tankers were seized.",
    found: [{ words: "Twenty-two oil tankers", value: 22, unit: "oil tankers", bound: "exactly" }],
  },
];

/** Numbers that are no quantity. */
export const NO_QUANTITIES: readonly string[] = [
  "Crane 2 fell on Monday.",
  "The 30-year-old driver spoke.",
  "Ana Ruiz, 47, was not hurt.",
  "It happened in 2019.",
  "No one knows which one it was.",
  "The Fortune 500 firm denied it.",
  "After 9/11 the law changed.",
  "The F-16 landed at 10:35.",
  "It was the 19th attempt.",
  "He met them on September 2, 2025.",
];
