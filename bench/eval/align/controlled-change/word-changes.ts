/** Changes of words: other names, other names for the same, and negation. */

import { replaceFirst } from "./change.ts";
import type { Change, OtherNames } from "./change.ts";

/** All of the sentence's first name of a kind, replaced by one of another article. */
function swapName(kind: keyof OtherNames): Change["apply"] {
  return (sentence, { names, random }) => {
    const own = names[kind].find((name) => isNamed(sentence, name));
    // One word may be none of a name: "PACs" is no person.
    if (kind !== "place" && own?.includes(" ") === false) return undefined;
    if (own === undefined) return undefined;
    const others = names[kind].filter(
      (name) =>
        !sentence.includes(name) &&
        !sharesWord(name, own) &&
        name.includes(" ") === own.includes(" "),
    );
    if (others.length === 0) return undefined;
    const other = random.pick(others);
    const at = new RegExp(String.raw`(?<![\p{L}\d])(?<at>${escaped(own)})(?![\p{L}\d])`, "gu");
    const parts = own.split(" ");
    // Named a second time, in full or in part, it would be both.
    const rest = sentence.replace(own, "");
    if (parts.some((part) => rest.includes(part))) return undefined;
    return replaceFirst(sentence, at, () => other);
  };
}

function isNamed(sentence: string, name: string): boolean {
  return new RegExp(
    String.raw`(?<![\p{L}\d])${escaped(name)}(?![\p{L}\d]|['’]s? [A-Z]| [A-Z])`,
    "u",
  ).test(sentence);
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

function sharesWord(one: string, two: string): boolean {
  const words = new Set(one.split(" "));
  return two.split(" ").some((word) => words.has(word));
}

/** Of the main clause: no other begins before it. */
const AUXILIARY =
  /^(?:(?!\b(?:who|that|which|what|when|if|whether|because|as|where|why|how|while|not|no|than|there|and|but)\b|n['’]t)[^,;:“”"()–—])*?\b(?<at>is|are|was|were|will|would|can|could|should|must) (?!not\b|n['’]t|\w+ not\b|never\b|no\b|nothing\b|only\b)(?=[a-z])/gu;

export const WORD_CHANGES: readonly Change[] = [
  { name: "another person", relation: "unrelated", apply: swapName("person") },
  { name: "another body", relation: "unrelated", apply: swapName("organization") },
  { name: "another place", relation: "unrelated", apply: swapName("place") },
  {
    name: "United States as U.S.",
    relation: "same",
    apply: (sentence) =>
      replaceFirst(sentence, /\b(?<at>the United States)(?! [A-Z])/gu, () => "the U.S.") ??
      replaceFirst(
        sentence,
        /\b(?<at>the U\.S\.)(?= [a-z])(?= (?:and|or|is|was|has|had|will|would|to|in|for|from|by|as|that|with)\b)/gu,
        () => "the United States",
      ),
  },
  {
    name: "a negation put in",
    relation: "contradicts",
    apply: (sentence) =>
      replaceFirst(sentence, AUXILIARY, ({ groups }) => `${groups?.["at"] ?? ""} not`),
  },
  {
    name: "a negation taken out",
    relation: "contradicts",
    apply: (sentence) =>
      replaceFirst(
        sentence,
        /^[^,;:“”"()–—]*?\b(?:is|are|was|were|will|would|can|could|should|must|has|have|had)(?<at> not|n['’]t) (?!only|just|yet|all|every|necessarily)/gu,
        () => "",
      ),
  },
];
