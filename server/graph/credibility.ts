/**
 * Credibility: what a claim's support and opposition amount to, in the Admiralty code's six steps.
 *
 * Source: STANAG 2511 (2003), annex: 1 confirmed by other independent sources, 2 probably true,
 * 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. The code also asks whether a claim
 * is logical in itself, which no rule of ours can tell; so this is what its sources support, and an
 * analyst may rate otherwise. The table, by who asserts it and who stands against it:
 *
 * | asserted by                                    | nobody       | doubt | contradiction | denial |
 * | ---------------------------------------------- | ------------ | ----- | ------------- | ------ |
 * | independent origins                            | 1, hedged: 2 | 2     | 3             | 3      |
 * | several origins, independence not established  | 3            | 4     | 4             | 4      |
 * | one origin, and another source's claim agrees  | 3            | 4     | 4             | 4      |
 * | origins that all depend on one another         | 6            | 4     | 4             | 4      |
 * | one origin alone                               | 6            | 4     | 4             | 4      |
 * | nobody, or nobody any more                     | 6            | 6     | 6             | 5      |
 *
 * Doubt: a source questions it. Contradiction: a source asserts a claim that contradicts it.
 * Denial: a source denies or retracts it. Hedged: every source calls it possible or probable. A
 * source that retracts it asserts it no more. Declining to confirm is neither support nor
 * opposition. 6 is not the worst step: it says that there is nothing to compare with.
 */

export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** Who asserts a claim: the rows of the table. */
export type Support = "independent" | "hedged" | "agreeing" | "dependent" | "lone" | "none";

/** Who stands against it: the columns of the table. */
export type Opposition = "nobody" | "doubt" | "contradiction" | "denial";

const TABLE: Readonly<Record<Support, Readonly<Record<Opposition, Credibility>>>> = {
  independent: { nobody: 1, doubt: 2, contradiction: 3, denial: 3 },
  hedged: { nobody: 2, doubt: 2, contradiction: 3, denial: 3 },
  agreeing: { nobody: 3, doubt: 4, contradiction: 4, denial: 4 },
  dependent: { nobody: 6, doubt: 4, contradiction: 4, denial: 4 },
  lone: { nobody: 6, doubt: 4, contradiction: 4, denial: 4 },
  none: { nobody: 6, doubt: 6, contradiction: 6, denial: 5 },
};

const MEANING: Readonly<Record<Credibility, string>> = {
  1: "confirmed by independent sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "cannot be judged",
};

const SUPPORT_IN_WORDS: Readonly<Record<Support, string>> = {
  independent: "independent origins assert it",
  hedged: "independent origins assert it, all of them with reserve",
  agreeing: "others agree with it, but nothing shows that they are independent",
  dependent: "several origins assert it, but all depend on one another",
  lone: "one origin alone asserts it",
  none: "no source asserts it",
};

const OPPOSITION_IN_WORDS: Readonly<Record<Opposition, string>> = {
  nobody: "nobody stands against it",
  doubt: "a source questions it",
  contradiction: "a source asserts what contradicts it",
  denial: "a source denies it or takes it back",
};

/** The credibility that the table gives. */
export function credibilityOf(support: Support, opposition: Opposition): Credibility {
  return TABLE[support][opposition];
}

/** Why the table gives it, in words. */
export function credibilityInWords(support: Support, opposition: Opposition): string {
  const credibility = credibilityOf(support, opposition);
  const why = `${SUPPORT_IN_WORDS[support]}, and ${OPPOSITION_IN_WORDS[opposition]}`;
  return `${credibility}, ${MEANING[credibility]}: ${why}`;
}
