/** Kept forms: what somebody typed into a correction, until it is sent or given up. */

/** By the name of a field: what stands in it, where that was changed. */
export type FormValues = Readonly<Record<string, string>>;

/** One form of one record. */
export interface KeptForm {
  /** The name of what is being done. */
  readonly act: string;
  /** The version of the collection that the record was read at. */
  readonly basedOn: number;
  readonly values: FormValues;
}

/** What keeps them; a browser may refuse to. */
export type FormStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Where the form of a record is kept. */
export function formKey(collection: string, record: string): string {
  return `whence-form:${collection}:${record}`;
}

/** The form kept under a key; undefined where there is none, or none can be kept. */
export function loadForm(storage: () => FormStorage, key: string): KeptForm | undefined {
  try {
    return parseForm(storage().getItem(key));
  } catch {
    return undefined;
  }
}

/** Keeps a form into which something was typed, where the browser lets us; drops any other. */
export function saveForm(
  storage: () => FormStorage,
  key: string,
  form: KeptForm | undefined,
): void {
  try {
    if (form === undefined || Object.keys(form.values).length === 0) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(form));
  } catch {
    // It lasts as long as what it is about is shown, then.
  }
}

/** The form that a text means; undefined for a text that means none. */
export function parseForm(text: string | null): KeptForm | undefined {
  const value: unknown = JSON.parse(text ?? "null");
  if (!isObject(value)) return undefined;
  const { act, basedOn, values } = value;
  if (typeof act !== "string" || typeof basedOn !== "number" || !isObject(values)) return undefined;
  const words = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { act, basedOn, values: Object.fromEntries(words) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
