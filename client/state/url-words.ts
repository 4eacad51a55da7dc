/** Words of the URL: lists, enum values and days as they are written there. */

/** Between the words of a list; ids and enum values have none. */
const LIST = ",";
/** What a list is when nothing is in it, where no parameter at all would mean the default. */
export const NOTHING = "-";

/** The text if it names a day, `YYYY-MM-DD`. */
export function day(text: string | undefined): string | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") && !Number.isNaN(Date.parse(text ?? ""));
  return isDay ? text : undefined;
}

/** The values of `all` that the text names, in the order of `all`. */
export function known<Value extends string>(
  all: readonly Value[],
  text: string | undefined,
): readonly Value[] | undefined {
  if (text === undefined) return undefined;
  const named = words(text).map((one) => one.toUpperCase());
  return all.filter((one) => named.includes(one));
}

/** The words of a list; none for no list, and for one that is empty. */
export function words(text: string | undefined): readonly string[] {
  if (text === undefined || text === NOTHING) return [];
  return text.split(LIST).filter((one) => one !== "");
}

/** A list as one word of the URL; undefined for an empty one. */
export function listOf(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.map(lowerEnum).join(LIST);
}

/** Enum values are written small; ids, which have small letters of their own, stay as they are. */
function lowerEnum(value: string): string {
  return /^[A-Z_]+$/.test(value) ? value.toLowerCase() : value;
}
