/** The name key: how names are compared, without accents, case, dots and apostrophes. */

/** "Nicolás" is "nicolas", "U.S." is "us". */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  const plain = /^[ -~]*$/u.test(lower) ? lower : lower.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return plain.replaceAll(/[.'’]/gu, "").trim();
}
