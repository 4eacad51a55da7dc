/** A time in words: as precise as it is known, as it was stated, and whether it was inferred. */

export interface KnownTime {
  readonly edtf: string;
  readonly stated: string | null;
  readonly inferred: boolean;
}

export function timeWords({ edtf, stated, inferred }: KnownTime): string {
  const said = stated === null || stated === edtf ? "" : ` (“${stated}”)`;
  return `${spanWords(edtf)}${said}${inferred ? ", inferred" : ""}`;
}

/** `2025-12-31`, `since 2025-09`, `until 2013`, `2018 to 2019`. */
function spanWords(edtf: string): string {
  const [from, to] = edtf.split("/");
  if (from === undefined || to === undefined) return edtf;
  if (to === ".." || to === "") return `since ${from}`;
  if (from === ".." || from === "") return `until ${to}`;
  return `${from} to ${to}`;
}
