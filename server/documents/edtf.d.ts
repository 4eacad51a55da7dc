/** The part of the package `edtf` that is used here; it brings no types of its own. */

declare module "edtf" {
  interface ParsedEdtf {
    readonly type: string;
    readonly level: number;
  }

  /** Milliseconds since 1970 in UTC, both inclusive; infinite on an open side, null on an unknown one. */
  interface EdtfTime {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  }

  /** @throws {Error} on a string that is not EDTF */
  export function parse(text: string): ParsedEdtf;

  /** @throws {Error} on an interval that ends before it begins */
  export default function edtf(parsed: ParsedEdtf): EdtfTime;
}
