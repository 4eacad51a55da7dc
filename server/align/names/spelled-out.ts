/** Spelled out: what well-known acronyms stand for, by its plain words, beside those that the list of known bodies has. */

const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ["national rifle association", "NRA"],
  ["american civil liberties union", "ACLU"],
  ["national association for advancement of colored people", "NAACP"],
  ["national association for the advancement of colored people", "NAACP"],
  ["internal revenue service", "IRS"],
  ["food and drug administration", "FDA"],
  ["securities and exchange commission", "SEC"],
  ["federal communications commission", "FCC"],
  ["federal trade commission", "FTC"],
  ["centers for disease control", "CDC"],
  ["centers for disease control and prevention", "CDC"],
  ["drug enforcement administration", "DEA"],
  ["transportation security administration", "TSA"],
  ["immigration and customs enforcement", "ICE"],
  ["federal emergency management agency", "FEMA"],
  ["federal aviation administration", "FAA"],
  ["national transportation safety board", "NTSB"],
  ["national aeronautics and space administration", "NASA"],
  ["national health service", "NHS"],
  ["north atlantic treaty organization", "NATO"],
  ["international atomic energy agency", "IAEA"],
  ["organization of the petroleum exporting countries", "OPEC"],
  ["organization of petroleum exporting countries", "OPEC"],
  ["un high commissioner for refugees", "UNHCR"],
  ["united nations high commissioner for refugees", "UNHCR"],
  ["un childrens fund", "UNICEF"],
  ["national football league", "NFL"],
  ["national basketball association", "NBA"],
  ["international olympic committee", "IOC"],
]);

export function acronymOf(words: readonly string[]): string | undefined {
  return SPELLED_OUT.get(words.join(" "));
}
