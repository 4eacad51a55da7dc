/** Gender: whether "he" or "she" can stand for a person, by the titles and given name that a text uses. */

import type { AnalysedText } from "../analysed-text.ts";
import { indexFrom } from "../tokens-in.ts";
import type { Naming } from "./find-speakers.ts";

export type Gender = "male" | "female";

const MALE_TITLES = /^(?:mr\.?|mister|sir|lord|father|brother|king|prince|congressman|chairman)$/u;
const FEMALE_TITLES =
  /^(?:mrs\.?|ms\.?|miss|madam|lady|mother|sister|queen|princess|congresswoman|chairwoman)$/u;

/** Given names of one gender nearly everywhere; names of both ("Alex", "Jordan", "Kim") are left out. */
const MALE = words(
  `aaron abdul abdullah abraham adam adrian ahmad ahmed al alan albert alberto alec alejandro aleksandr
  alexander alexei ali allan allen alvin amir andre andreas andrei andres andrew andy angelo anthony antonio
  antonin arnold arthur asif august barack barry bart bashar ben benedict benjamin bernard bernie bill billy
  bob bobby boris brad bradley brandon brendan brent bret brian bruce bruno bryan caleb calvin carl carlos
  cesar chad charles charlie chris christian christopher chuck clarence clark clinton colin conor craig curtis
  dale dan daniel danny darren dave david dean dennis derek diego dick dmitri dmitry don donald doug douglas
  dustin dwayne dwight earl ed eddie edgar eduardo edward edwin eli elias elijah elliot enrique eric erik ernest
  ethan eugene evan felipe felix fernando fidel floyd francis francisco francois frank franklin fred frederick
  gabriel gareth gary gavin gene geoffrey george gerald gerard gilbert glenn gordon graham grant greg gregory
  gustavo guy hank harold harry harvey hassan hector henry herbert herman howard hugh hugo hussein ian ibrahim
  igor isaac ivan jack jacob jacques jaime jake james jared jason javier jay jeb jed jeff jeffrey jeremy jerome
  jerry jesus jim jimmy joe joel johan john johnny jon jonah jonathan jorge jose joseph josh joshua juan juergen
  julian julio justin karl keith ken kenneth kevin khalid kurt kyle larry lars lawrence leo leon leonard leonid
  lester lloyd louis lucas luis luke malcolm manuel marc marco marcus mario mark martin marvin matt matteo
  matthew maurice max maxim mehmet michael miguel mike mikhail milton mitch mitt mohamed mohammad mohammed morris
  moses muhammad nathan ned neil nelson nicholas nick nicolas nicolás nigel nikolai noah norman oleg oliver omar
  oscar osama otto owen pablo patrick paul pavel pedro perry pete peter phil philip phillip pierre rafael rahul
  ralph ramon raul ray raymond recep reggie reza ricardo richard rick rob robert roberto rodney rodrigo roger
  roland roman ron ronald ross roy rupert rush russ russell ryan saddam salman sam samuel santiago scott sean
  sebastian sergei sergey sergio seth sherrod shinzo simon stanley stefan stephen steve steven stuart ted terence
  terrence theodore thomas tim timothy tod todd tom tommy tony travis trevor tyler vernon victor vincent viktor
  vladimir volodymyr walter warren wayne wesley william willie xavier yasser yuri yusuf zachary`,
);
const FEMALE = words(
  `abby abigail ada adriana agnes aisha alejandra alexandra alice alicia alison alyssa amanda amber amelia amy
  ana anastasia andrea angela angelina anita ann anna anne annette annie antonia aparna april ariana ashley astrid
  audrey ava barbara beatrice beatriz becky bernadette bertha beth betsy betty beverly bianca bonnie brenda
  brianna bridget brittany camila candice carla carly carmen carol carole carolina caroline carolyn carrie
  cassandra catherine cathy cecilia celia charlene charlotte chelsea cheryl christina christine cindy claire
  clara claudia colleen connie crystal cynthia daisy dana danielle deborah debbie delcy denise diana diane dolores
  donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily emma erica erin esther eva
  evelyn fatima federica fiona florence frances gabriela gabrielle gail gina gladys gloria grace greta gwen hannah
  harriet heather heidi helen helena hillary hope huma ida ilhan ines ingrid irene iris isabel isabella ivana
  ivanka jackie jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna josephine
  joyce juanita judith judy julia juliana julie june kamala karen karin kate katherine kathleen kathryn kathy katie
  katrina kellyanne kimberly kirsten kristen kristina laura lauren leila lena leslie leticia lily linda lisa liz
  loretta lori louise lucia lucy luisa lydia lynn madeleine madonna malia malkia marcia margaret maria mariana marie
  marilyn marina marine marissa marjorie marsha martha mary maureen megan melania melanie melinda melissa mercedes
  meryl mia michele michelle mildred minyon miriam molly monica nadia nancy naomi natalia natalie natasha nicole
  nikki nina nora norma olga olivia pamela patricia patsy patty paula pauline peggy penelope penny phyllis priscilla
  priti rachel rakeyia rebecca renee rhonda rita rosa rose rosemary ruth sabrina sally samantha sandra sara sarah
  shannon sharon sheila shelley sherry shirley silvia simone sofia sonia sophia sophie stacey stella stephanie
  sue susan suzanne svetlana sylvia tamara tanya tara teresa terri theresa tiffany tina toni tracy tulsi ursula
  valerie vanessa vera veronica victoria violet virginia vivian wanda wendy whitney winnie yolanda yvonne zoe`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

const HE = /^(?:he|him|his)$/u;
const SHE = /^(?:she|her|hers)$/u;

/** Of whom a pronoun speaks; undefined for any other word. */
export function genderOfPronoun(lower: string): Gender | undefined {
  if (HE.test(lower)) return "male";
  return SHE.test(lower) ? "female" : undefined;
}

/** For each entity its gender where the text's titles or its given name tell it. */
export function gendersOf(text: AnalysedText, naming: Naming): readonly (Gender | undefined)[] {
  const byTitle = new Map<number, Gender>();
  for (const { position, entity } of naming.names) {
    const title = text.tokens[indexFrom(text, position.start) - 1]?.lower ?? "";
    const gender = genderOfTitle(title);
    if (gender !== undefined && !byTitle.has(entity)) byTitle.set(entity, gender);
  }
  return naming.entities.map(({ kind, name, aliases }, entity) => {
    if (kind !== "person") return undefined;
    return byTitle.get(entity) ?? [name, ...aliases].map(genderOfName).find(Boolean);
  });
}

function genderOfTitle(title: string): Gender | undefined {
  if (MALE_TITLES.test(title)) return "male";
  return FEMALE_TITLES.test(title) ? "female" : undefined;
}

/** By the first of several names: alone it may be a surname ("Clinton", "Scott"). */
function genderOfName(name: string): Gender | undefined {
  const [first = "", second] = name.toLowerCase().split(/\s+/u);
  if (second === undefined) return undefined;
  if (MALE.has(first)) return "male";
  return FEMALE.has(first) ? "female" : undefined;
}
