import { describe, expect, it } from "vitest";
import { DATE_CHANGES } from "../../../../../bench/eval/align/controlled-change/date-changes.ts";
import { NUMBER_CHANGES } from "../../../../../bench/eval/align/controlled-change/number-changes.ts";
import { WORD_CHANGES } from "../../../../../bench/eval/align/controlled-change/word-changes.ts";
import { Random } from "../../../../../bench/random.ts";

const CHANGES = [...NUMBER_CHANGES, ...DATE_CHANGES, ...WORD_CHANGES];
const NAMES = {
  person: ["Ada Byron", "Grace Hopper"],
  organization: ["Tomato Board", "Pepper Council"],
  place: ["Oslo", "Lima"],
};

function changed(name: string, sentence: string): string | undefined {
  const change = CHANGES.find((one) => one.name === name);
  const options = { random: new Random(1), names: NAMES };
  const replacement = change?.apply(sentence, options);
  if (replacement === undefined) return undefined;
  return sentence.slice(0, replacement.start) + replacement.by + sentence.slice(replacement.end);
}

describe("controlled changes", () => {
  it.each([
    ["a number in words", "They struck 31 boats.", "They struck thirty-one boats."],
    ["a number in digits", "They struck eight boats.", "They struck 8 boats."],
    ["millions in full", "They gave $8.5 million away.", "They gave $8,500,000 away."],
    ["percent as a sign", "It grew 5 percent.", "It grew 5%."],
    ["more than in other words", "Over 110 boats sank.", "More than 110 boats sank."],
    ["another unit", "It took 12 hours.", "It took 12 days."],
    ["another order of magnitude", "It cost $8 million.", "It cost $8 billion."],
    ["a number under its bound", "They struck 31 boats.", "They struck fewer than 15 boats."],
    ["a number to a bound that it keeps", "They hit 34 boats.", "They hit more than 30 boats."],
    ["a number to about as much", "They hit 1,234 boats.", "They hit about 1,200 boats."],
    ["a day to its month", "It began on Sept. 2, 2025.", "It began in September 2025."],
    ["a month to its year", "It began in May 2015.", "It began in 2015."],
    ["a date left out", "The boats sank on Friday.", "The boats sank."],
    ["a date in another order", "It began on March 2.", "It began on 2 March."],
    ["another person", "It was Ada Byron who won.", "It was Grace Hopper who won."],
    ["a negation put in", "The talks will begin soon.", "The talks will not begin soon."],
    ["a negation put in", "A decision is due soon.", "A decision is not due soon."],
    ["a negation taken out", "The talks haven’t begun.", "The talks have begun."],
    [
      "a later value of a running figure",
      "The fires have burned 300 farms.",
      "The fires have burned 391 farms.",
    ],
  ])("makes %s of “%s”", (name, sentence, expected) => {
    expect(changed(name, sentence)).toBe(expected);
  });

  it.each([
    ["another number", "It began in 2015 and went on."],
    ["another number", "It took about 30 people."],
    ["a number to a bound that it keeps", "They struck 30 boats."],
    ["another day of the week", "They met on Fridays for lunch."],
    ["a negation put in", "Those who are here will not speak."],
    ["less than to more than", "It helps people under 30 years of age."],
    ["more than to less than", "It would cost $84 billion over 10 years."],
    ["another number", "They left a Sept. 11 memorial early."],
    ["another number", "Almost four in 10 voters like it."],
    ["another number", "The movement Ginbot 7 has grown."],
    ["another amount of money", "It asks for gifts of $200 or less."],
    ["another amount of money", "They could get $50,000 to $60,000 a year."],
    ["another amount of money", "It sells for just above $40 a ton."],
    ["another year", "It dismissed them from 2011 to 2016."],
    ["another day of the month", "It was taken from Sept. 19 to 22."],
    ["a number under its bound", "It went on for the last 50 years."],
    ["a later value of a running figure", "They have 5 percent."],
    ["a later value of a running figure", "She has said that she lost 31 letters."],
    ["a later value of a running figure", "Of the 121 people held, some have left."],
    ["a later value of a running figure", "It would have taken 300 farms."],
  ])("leaves %s aside in “%s”", (name, sentence) => {
    expect(changed(name, sentence)).toBeUndefined();
  });
});
