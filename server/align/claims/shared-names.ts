/** Shared names: whether two claims, with what they hang on, name one actor or place. */

import { unifiedWords } from "./claim-frame.ts";
import type { ClaimProfile } from "./claim-profile.ts";

/** Whether the words of both, and those they hang on, name one of those that their documents call alike. */
export function sharesName(one: ClaimProfile, two: ClaimProfile): boolean {
  const names = namesIn(two);
  return [...namesIn(one)].some((name) => names.has(name));
}

/** The names of actors and places in its words and those it hangs on. */
export function namesIn({ text, contextText, called }: ClaimProfile): ReadonlySet<string> {
  // "Trump’s administration" is the Trump administration.
  const plain = `${contextText} ${text}`.replaceAll(/['’]s\b/gu, "");
  const words = ` ${unifiedWords(plain)
    .map(({ term }) => term)
    .join(" ")} `;
  const forms = called.flatMap((node) => node.forms.map((form) => form.join(" ")));
  return new Set(forms.filter((form) => words.includes(` ${form} `)));
}
