/** Nulls: what a query gives as null is as what it does not give. */

/** The object without its nulls, and so within. */
export function dropNulls<Input extends object>(args: Input): Input {
  return Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, withoutNulls(value)]),
  ) as Input;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  return typeof value === "object" && value !== null ? dropNulls(value) : value;
}
