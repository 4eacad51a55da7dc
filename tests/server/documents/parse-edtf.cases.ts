/** EDTF strings and the days they cover. */

interface EdtfCase {
  readonly edtf: string;
  readonly start?: string;
  readonly end?: string;
}

export const EDTF_CASES: readonly EdtfCase[] = [
  { edtf: "2025-12-31", start: "2025-12-31", end: "2025-12-31" },
  { edtf: "2025-09", start: "2025-09-01", end: "2025-09-30" },
  { edtf: "2024-02", start: "2024-02-01", end: "2024-02-29" },
  { edtf: "2017", start: "2017-01-01", end: "2017-12-31" },
  { edtf: "2018/2019", start: "2018-01-01", end: "2019-12-31" },
  { edtf: "2025-09-02/2026-01-01", start: "2025-09-02", end: "2026-01-01" },
  { edtf: "2025-12-31/2025-12-31", start: "2025-12-31", end: "2025-12-31" },
  { edtf: "2017/..", start: "2017-01-01" },
  { edtf: "../2017", end: "2017-12-31" },
  { edtf: "2017/", start: "2017-01-01" },
  { edtf: "/2017", end: "2017-12-31" },
  { edtf: "2018?", start: "2018-01-01", end: "2018-12-31" },
  { edtf: "2018~/2019%", start: "2018-01-01", end: "2019-12-31" },
  { edtf: "201X", start: "2010-01-01", end: "2019-12-31" },
  { edtf: "2025-12-31T23:30:00Z", start: "2025-12-31", end: "2025-12-31" },
];

/** Strings that are refused, with words of the cause. */
export const EDTF_REFUSED: readonly { readonly edtf: string; readonly cause: string }[] = [
  { edtf: "", cause: '"" is not a date in EDTF' },
  { edtf: "Wednesday", cause: '"Wednesday" is not a date in EDTF' },
  { edtf: "31.12.2025", cause: "is not a date in EDTF" },
  { edtf: "2025-13", cause: "is not a date in EDTF" },
  { edtf: "2025-02-30", cause: "is not a date in EDTF" },
  { edtf: " 2025", cause: "is not a date in EDTF" },
  { edtf: "2019/2018", cause: "is not a date in EDTF" },
  { edtf: "20251231", cause: "is not a date in EDTF" },
  { edtf: "../..", cause: "has neither a beginning nor an end" },
  { edtf: "[2024,2025]", cause: "is a set of dates" },
  { edtf: "Y-17000", cause: "is outside the years 0000 to 9999" },
  { edtf: "-0044", cause: "is outside the years 0000 to 9999" },
];
