/** Generic words: what bodies and places are called everywhere, so that a name of them alone tells none apart. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** Bodies of which a country has one. */
const NATIONAL = words(
  `government regime parliament congress senate house representatives cabinet army navy military marines police gendarmerie treasury presidency legislature`,
);
/** What bodies that a country has many of are called, until it is said what they are for. */
const HEADS = words(
  "ministry department secretariat agency service services commission council bank guard force forces court corps television tv media assembly staff",
);
const SUBJECTS = words(
  `foreign interior home defense justice finance economy economic health education agriculture transport transportation energy labour commerce trade environment
  culture tourism information planning intelligence security secret armed air coast border customs electoral election elections supreme constitutional central reserve
  national state marine immigration veterans homeland joint chiefs revenue`,
);
const FILLERS = words("of the and for on affairs general federal s relations");

/** Of bodies of a city or less: nobody knows which without being told. */
const LOCAL = words(
  `embassy consulate mission delegation committee office party opposition coalition union authority bureau body press news agency judiciary judicial
  president minister ministers prime vice chancellor chief attorney prosecutor prosecutors secretary leadership majority minority administration
  high appeals appeal commission investigation investigations ways means oversight district circuit county city municipal local school schools board university college hospital clinic airport fire sheriff town hall mayor zoning planning
  church mosque synagogue library museum theater station club team center institute foundation company corporation bar hotel restaurant store mall
  group association society organization campaign project program task region regional community convention conference summit forum panel league fund network families family`,
);

const SITES = words(
  `city hall town main street avenue road square park court house bridge river lake hill hills north south east west northern southern eastern western
  central downtown uptown midtown airport international hospital station university college school church cemetery stadium arena center mall building
  border coast port harbor bay island islands beach mountain mountains valley desert forest region area zone capital village county district congressional us state states
  dock docks ports waters high seas parliament embassy palace prison base camp headquarters memorial museum library plaza the of and`,
);

/** "Supreme Court", "Foreign Ministry", "House": one body in every country. */
export function isNationalBody(name: readonly string[]): boolean {
  if (!name.every(isNationalWord)) return false;
  if (name.some((word) => NATIONAL.has(word))) return true;
  return name.some((word) => SUBJECTS.has(word)) && name.some((word) => HEADS.has(word));
}

function isNationalWord(word: string): boolean {
  return NATIONAL.has(word) || HEADS.has(word) || SUBJECTS.has(word) || FILLERS.has(word);
}

/** "City Council", "school board": one body in every city. */
export function isLocalBody(name: readonly string[]): boolean {
  return !isNationalBody(name) && name.every((word) => isNationalWord(word) || LOCAL.has(word));
}

export function isGenericSite(name: readonly string[]): boolean {
  return name.every((word) => SITES.has(word));
}
