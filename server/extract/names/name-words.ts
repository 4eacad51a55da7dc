/** Name words: what stands before persons, in the names of bodies and of places, and what is no name. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** Before a person's name; no part of it. */
export const TITLES: ReadonlySet<string> = words(
  `president vice minister prime chancellor premier senator sen sens representative rep reps congressman congresswoman governor gov mayor
  king queen prince princess pope sheikh emperor sultan ayatollah imam archbishop bishop cardinal father sister reverend rev pastor rabbi
  mr mrs ms miss mx dr prof professor sir lord lady dame baroness baron count duke duchess judge justice attorney general gen colonel col major maj captain capt
  lieutenant lt sergeant sgt admiral adm commander corporal private officer detective inspector chief secretary director chairman chairwoman chair
  ambassador spokesman spokeswoman spokesperson deputy former ex candidate coach foreign defense defence interior finance treasury press speaker
  doctor leader dictator editor columnist author actor actress singer director analyst elect presidential nominee then lawyer sheriff commissioner undersecretary`,
);

/** Titles that mark a person even before one word alone. */
export const CERTAIN_TITLES: ReadonlySet<string> = words(
  `president minister chancellor premier senator sen sens rep reps congressman congresswoman gov mayor king queen prince princess pope mr mrs ms miss dr prof
  professor sir lord lady dame judge justice gen colonel col lt sgt adm captain spokesman spokeswoman ambassador rev father sister sheikh ayatollah detective`,
);

/** Last or first words of names of bodies. */
export const BODY_WORDS: ReadonlySet<string> = words(
  `university college institute institution school academy bank fund office department dept ministry agency authority commission committee council court
  congress senate parliament assembly union party association organization organisation federation confederation league alliance coalition corporation corp inc company co ltd
  llc plc gmbh group holdings industries partners airlines airways motors pictures studios records entertainment technologies systems services bureau board
  center centre foundation society club church trust network news times post journal herald tribune guardian gazette press magazine television radio broadcasting
  police army navy force forces guard corps command service administration team united fc hospital clinic project initiative campaign embassy consulate
  brands energy oil petroleum electric pharmaceuticals insurance securities capital media cabinet treasury front brotherhood movement state_department supremes
  lab labs laboratory laboratories museum library orchestra theatre theater stores bancorp financial software networks communications international`,
);

/** Bodies that say what they are for: "Office on Drugs and Crime", "Ministry of Defense". */
export const BODY_HEADS: ReadonlySet<string> = words(
  `university college institute school academy bank fund office department ministry agency authority commission committee council court congress house
  union party association organization organisation federation league alliance coalition bureau board center centre foundation society church chamber
  secretary republic movement forces society conference community secretariat museum center programme program campaign international commissioner`,
);

/** Words that end or begin the names of places. */
export const PLACE_WORDS: ReadonlySet<string> = words(
  `street avenue road square river lake mount mountain mountains county valley sea ocean gap island islands bay park hill hills airport province strait gulf
  peninsula coast beach city town village district region desert canal creek harbor harbour port bridge boulevard heights forest falls canyon plaza cape
  cemetery palace stadium tower highway lane drive north south east west northern southern eastern western central fort san santa saint st el los las`,
);
/** Of these only the ones that settle what a name is when they end it. */
export const PLACE_ENDS: ReadonlySet<string> = words(
  `street avenue road square river lake mountain mountains county valley sea ocean gap island islands bay park hill hills airport province strait gulf
  peninsula coast beach village district desert canal creek harbor harbour bridge boulevard heights forest falls canyon plaza cemetery palace stadium tower highway lane`,
);
export const PLACE_STARTS: ReadonlySet<string> = words(
  "mount lake cape fort san santa port gulf strait",
);

/** Capitalised, and no name of these kinds. */
export const NO_NAMES: ReadonlySet<string> = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue wed thu fri sat sun
  jan feb mar apr jun jul aug sept sep oct nov dec i am pm bc ad tv dna hiv aids covid id pc ceo cfo cto dvd cd gps gdp ap_ english_ christmas easter ramadan thanksgiving halloween internet god bible quran koran islam christianity
  brexit olympics olympic world_cup nobel medicare medicaid obamacare ok okay hi yes no oh well please thanks dear breaking updated update photo image credit video read more related
  source sources editor facebook_ reply comment comments share leave advertisement chapter part section act law amendment constitution article no treaty agreement act accord deal award prize war day week month year summit crisis games championship championships
  democrat democrats republican republicans liberal conservative conservatives socialist communist communists marxist islamist islamists jihadist sunni shia shiite muslims jews christians catholics protestants hindu hindus buddhist evangelical evangelicals tory tories labour_ nazis
  mom dad mum grandma grandpa q a b c d e f g h j k l m n o p r s t u v w x y z iphone android twitter_ suv ufo lgbt lgbtq gmt mps mp gifs gif vat f1 tvs ngos cds dvds pcs suvs ids est edt utc pst pdt et bst usd eur a.m p.m`,
);

/** Join the parts of one name where both sides are capitalised. */
export const PARTICLES: ReadonlySet<string> = words(
  "de del da dos di du der den van von la le bin ibn ben al el y ter zu",
);
