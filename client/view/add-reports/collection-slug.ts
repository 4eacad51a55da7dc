/** The id of a collection that somebody gives a title: lower-case letters, digits and hyphens. */

/** Characters of an id at most, with room for a number behind it. */
const LENGTH = 58;

export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The id of the collection of this title; one that no other has, when there is none yet. */
export function collectionCalled(title: string, collections: readonly Titled[]): string {
  const taken = collections.map(({ id }) => id);
  return collections.find((one) => one.title === title)?.id ?? collectionSlug(title, taken);
}

/** The title's words as an id that none of `taken` is; "collection" where it has none of those. */
export function collectionSlug(title: string, taken: readonly string[]): string {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  const slug = words.slice(0, LENGTH).replace(/-$/u, "") || "collection";
  if (!taken.includes(slug)) return slug;
  let number = 2;
  while (taken.includes(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
