/** Word roots: what a verb and the nouns made of it have in common ("announce", "announcement"). */

/** What is taken off the end of a word, the longest that leaves enough of it. */
const ENDINGS: readonly string[] = (
  "ifications ification izations ization ations ation itions ition ements ement ances ance ences " +
  "ence ments ment ities ity ings ing ions ion ures ure als al ers er ors or ees ee ies ied ed es s y e"
).split(" ");
/** Letters of a word that stay at least. */
const LEAST = 4;

/** The root of a lemma in lower case: no word, but the same for most words of one family. */
export function rootOf(lemma: string): string {
  const ending = ENDINGS.find((one) => lemma.endsWith(one) && lemma.length - one.length >= LEAST);
  let root = ending === undefined ? lemma : lemma.slice(0, -ending.length);
  // "admitted", "stopping": the last letter is written twice before an ending.
  if (/([bdfglmnprt])\1$/.test(root) && root.length > LEAST) root = root.slice(0, -1);
  root = root.replace(/[iey]$/, "");
  // "decide", "decision": what stands before an ending varies.
  return root.length > 5 ? root.replace(/(?:is|d|s)$/, "") : root;
}
