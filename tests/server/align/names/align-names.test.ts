import { describe, expect, it } from "vitest";
import { judgeReports, reasonsOf } from "./judge-names.ts";
import type { Named, Report } from "./judge-names.ts";

function report(...names: readonly (string | Named)[]): Report {
  return { names: names.map((name) => (typeof name === "string" ? { name } : name)) };
}

function body(name: string, ...aliases: readonly string[]): Named {
  return { name, aliases, is: "organization" };
}

function government(name: string, ...aliases: readonly string[]): Named {
  return { name, aliases, is: "government body" };
}

function party(name: string): Named {
  return { name, is: "group", unnamed: true };
}

function inCountry(country: string): Report {
  return report({ name: country, is: "country" }, government("Parliament"));
}

/** Places that several reports of one matter name. */
const STORY: readonly Named[] = [
  { name: "Oslo", is: "city", at: [59.91, 10.75] },
  { name: "Barbados", is: "country" },
  { name: "Darién Gap", is: "route" },
  { name: "Zulia", is: "region", at: [10, -72] },
];
const SAME_STORY = [
  "same: Oslo = Oslo",
  "same: Barbados = Barbados",
  "same: Darién Gap = Darién Gap",
  "same: Zulia = Zulia",
];

describe("persons", () => {
  it.each([
    ["Nicolás Maduro", "Nicolas MADURO", "accents and case"],
    ["Donald Trump", "President Donald J. Trump", "a title and a middle initial"],
    ["Terry McAuliffe", "Virginia Gov. Terry McAuliffe", "a title within"],
    ["Martin O'Malley", "Martin O’Malley", "apostrophes"],
    ["Enrique Peña Nieto", "Peña Nieto", "both family names"],
    ["Nicolás Maduro", "Nicolás Maduro Moros", "a second family name left out"],
    ["Sarah Palin", "Sarah Palin Is", "a heading behind the name"],
  ])("takes %s and %s for one: %s", (one, two) => {
    expect(judgeReports(report(one), report(two))).toEqual([`same: ${two} = ${one}`]);
  });

  it.each([
    ["George W. Bush", "George H.W. Bush", "middle initials"],
    ["Laura Bush", "Jeb Bush", "given names"],
    ["Donald Trump", "Donald Trump Jr.", "a suffix"],
    ["Duncan Hunter Jr.", "Duncan Hunter Sr.", "suffixes"],
    ["John Paul II", "John Paul Stevens", "a pope's number"],
    ["Chris", "Chris", "given names alone"],
    ["Clinton", "Clinton", "family names alone, in reports of different matters"],
    ["Chelsea Clinton", "Chelsea Clinton Foundation", "a name within a body's"],
  ])("leaves %s and %s apart: %s", (one, two) => {
    expect(judgeReports(report(one), report(two))).toEqual([]);
  });

  it("offers a nickname, and takes it for one in reports of the same matter", () => {
    expect(judgeReports(report("Edward Rendell"), report("Ed Rendell"))).toEqual([
      "unsure: Ed Rendell = Edward Rendell",
    ]);
    const [one, two] = ["Edward Rendell", "Ed Rendell"].map((name) => report(name, ...STORY));
    expect(judgeReports(one ?? report(), two ?? report())).toEqual([
      "same: Ed Rendell = Edward Rendell",
      ...SAME_STORY,
    ]);
  });

  it("offers a name that two well-known people bear", () => {
    expect(judgeReports(report("George W. Bush"), report("George Bush"))).toEqual([
      "unsure: George Bush = George W. Bush",
    ]);
  });

  it("takes a family name for the one person of that name in reports of the same matter", () => {
    const reports = [report("Nicolás Maduro", ...STORY), report("Maduro", ...STORY)] as const;
    expect(judgeReports(...reports)).toEqual(["same: Maduro = Nicolás Maduro", ...SAME_STORY]);
    expect(reasonsOf(...reports)[0]).toBe(
      "“Nicolás Maduro” is called “Maduro” for short; both reports also name “Oslo”, “Barbados” and “Darién Gap”.",
    );
  });

  it("leaves a family name alone that several people bear", () => {
    const first = report("Bill Clinton", "Hillary Clinton", ...STORY);
    expect(judgeReports(first, report("Clinton", ...STORY))).toEqual(SAME_STORY);
  });

  it("takes a family name for whom most reports mean by it", () => {
    const many = Array.from({ length: 20 }, () => report("Barack Obama"));
    const judged = judgeReports(...many, report("Michelle Obama"), report("Obama"));
    expect(judged.at(-1)).toBe("same: Obama = Barack Obama");
  });

  it("does not take a family name for another than the one its own report has", () => {
    const many = Array.from({ length: 20 }, () => report("Barack Obama"));
    const judged = judgeReports(...many, report("Obama", "Michelle Obama"));
    expect(judged).toHaveLength(19);
  });

  it("does not put a third into a pair that rules it out", () => {
    expect(
      judgeReports(report("John F. Kerry"), report("John Kerry"), report("John A. Kerry")),
    ).toEqual(["same: John Kerry = John F. Kerry"]);
  });

  it("judges against the first of those that are one", () => {
    expect(
      judgeReports(
        report("Tim Kaine"),
        report("Timothy Kaine", "Tim M. Kaine"),
        report("Tim Kaine"),
      ),
    ).toEqual([
      "unsure: Timothy Kaine = Tim Kaine",
      "same: Tim M. Kaine = Tim Kaine",
      "same: Tim Kaine = Tim Kaine",
    ]);
  });

  it("takes no person for a body", () => {
    expect(judgeReports(report("Maduro"), report(body("Maduro")))).toEqual([]);
  });
});

describe("bodies", () => {
  it.each([
    ["The Washington Post", "Washington Post", "an article"],
    ["United Technologies", "United Technologies Corp.", "a form of company"],
    ["Associated Press", "AP", "a known acronym"],
    ["Organisation of Tomato Growers", "Organization of Tomato Growers", "spellings"],
    ["F.E.C.", "FEC", "dots"],
  ])("takes %s and %s for one: %s", (one, two) => {
    expect(judgeReports(report(body(one)), report(body(two)))).toEqual([`same: ${two} = ${one}`]);
  });

  it.each([
    ["Washington University", "University of Washington", "the order of words"],
    ["VA", "Va.", "an acronym and an abbreviation"],
    ["Council", "Council", "a common word"],
    ["The Post", "The Post", "what many papers are called"],
    ["City Council", "City Council", "what every city has"],
    ["U.S. Embassy", "U.S. Embassy", "what a country has many of"],
    ["Trump Organization", "Trump University", "other bodies of one owner"],
  ])("leaves %s and %s apart: %s", (one, two) => {
    expect(judgeReports(report(body(one)), report(body(two)))).toEqual([]);
  });

  it("takes an acronym for a name that a report has given it", () => {
    const named = report(body("UN Office on Drugs and Crime", "UNODC"));
    expect(judgeReports(named, report(body("UNODC")))).toEqual([
      "same: UNODC = UN Office on Drugs and Crime",
    ]);
  });

  it("offers four initials, and takes them for their name in reports of one matter", () => {
    const four = body("Front for Liberation of Eastern Tomatia");
    expect(judgeReports(report(four), report(body("FLET")))).toEqual([
      "unsure: FLET = Front for Liberation of Eastern Tomatia",
    ]);
    expect(
      judgeReports(report(four, ...STORY), report(body("FLET"), ...STORY)).slice(0, 1),
    ).toEqual(["same: FLET = Front for Liberation of Eastern Tomatia"]);
    const three = body("Texas Politics Project");
    expect(judgeReports(report(three), report(body("TPP")))).toEqual([]);
  });

  it.each([
    ["Venezuelan Foreign Ministry", "Foreign Ministry of Venezuela", "same"],
    ["U.S. Senate", "United States Senate", "same"],
    ["Venezuelan Foreign Ministry", "Iranian Foreign Ministry", undefined],
    ["U.S. Supreme Court", "Wisconsin Supreme Court", undefined],
  ])("holds %s and %s against whose they are: %s", (one, two, verdict) => {
    const judged = judgeReports(report(government(one)), report(government(two)));
    expect(judged).toEqual(verdict === undefined ? [] : [`${verdict}: ${two} = ${one}`]);
  });

  it("learns from the words before a name whose it is", () => {
    const court = government("Supreme Court");
    const reports = [
      "The U.S. Supreme Court",
      "Wisconsin’s Supreme Court",
      "The state Supreme Court",
    ].map((text) => ({ names: [court], text: `${text} has ruled.` }));
    expect(judgeReports(...reports)).toEqual([]);
    const again = { names: [court], text: "Judges of the U.S. Supreme Court met." };
    expect(judgeReports(...reports, again)).toEqual(["same: Supreme Court = Supreme Court"]);
  });

  it("learns from what a report speaks of whose a national body is", () => {
    expect(judgeReports(inCountry("Norway"), inCountry("Greece"))).toEqual([]);
    expect(judgeReports(inCountry("Norway"), inCountry("Norway"))).toEqual([
      "same: Norway = Norway",
      "same: Parliament = Parliament",
    ]);
  });

  it("takes a government for one under its metonyms", () => {
    expect(
      judgeReports(
        report(government("Venezuelan government", "Caracas")),
        report(government("Caracas")),
        report(government("Government of Venezuela")),
        report(government("Venezuela")),
      ),
    ).toEqual([
      "same: Caracas = Venezuelan government",
      "same: Government of Venezuela = Venezuelan government",
      "same: Venezuela = Venezuelan government",
    ]);
  });

  it("keeps a government from its seat, its country and its president's people", () => {
    expect(
      judgeReports(
        report(government("United States government", "Washington", "U.S.")),
        report(government("White House"), government("Trump administration")),
        report({ name: "United States", is: "country" }, government("Washington government")),
      ),
    ).toEqual([]);
  });

  it("does not take two bodies for one by a nickname that both have", () => {
    expect(
      judgeReports(
        report(body("Democratic National Committee", "DNC")),
        report(body("Democratic National Convention", "DNC")),
      ),
    ).toEqual([]);
  });
});

describe("places", () => {
  it("takes a country for one under its names", () => {
    expect(
      judgeReports(
        report({ name: "United States", is: "country", at: [38, -97] }),
        report({ name: "America", is: "country" }),
        report({ name: "USA", is: "country", at: [39.8, -98.6] }),
      ),
    ).toEqual(["same: America = United States", "same: USA = United States"]);
  });

  it("keeps a city from a state of the same name", () => {
    expect(
      judgeReports(
        report({ name: "New York", is: "city", at: [40.7, -74] }),
        report({ name: "New York", is: "region", at: [42.9, -75.5] }),
      ),
    ).toEqual([]);
    expect(
      judgeReports(
        report({ name: "Georgia", is: "country" }),
        report({ name: "Georgia", is: "region" }),
      ),
    ).toEqual([]);
  });

  it("keeps places of one name apart that lie far from one another", () => {
    const [illinois, missouri] = [
      { name: "Springfield", is: "city", at: [39.8, -89.6] },
      { name: "Springfield", is: "city", at: [37.2, -93.3] },
    ] as const;
    expect(judgeReports(report(illinois), report(missouri))).toEqual([]);
    expect(judgeReports(report(illinois), report(illinois))).toEqual([
      "same: Springfield = Springfield",
    ]);
  });

  it("does not take a site for one that every city has", () => {
    const hall: Named = { name: "City Hall", is: "site" };
    expect(judgeReports(report(hall), report(hall))).toEqual([]);
    const gate: Named = { name: "Brandenburg Gate", is: "site" };
    expect(judgeReports(report(gate), report(gate))).toEqual([
      "same: Brandenburg Gate = Brandenburg Gate",
    ]);
  });
});

describe("parties without a name", () => {
  it("offers analysts of one matter, and never takes them for one", () => {
    expect(
      judgeReports(report(party("Analysts"), ...STORY), report(party("Analysts"), ...STORY)),
    ).toEqual(["unsure: Analysts = Analysts", ...SAME_STORY]);
  });

  it("leaves sources, and experts of another kind or matter, alone", () => {
    expect(
      judgeReports(report(party("sources"), ...STORY), report(party("sources"), ...STORY)),
    ).toEqual(SAME_STORY);
    expect(
      judgeReports(
        report(party("legal experts"), ...STORY),
        report(party("health experts"), ...STORY),
      ),
    ).toEqual(SAME_STORY);
    expect(judgeReports(report(party("Analysts")), report(party("Analysts")))).toEqual([]);
  });
});

describe("one document", () => {
  it("joins what it names twice in full, and nothing that it names in short", () => {
    expect(judgeReports(report("Donald J. Trump", "Donald Trump", "Trump"))).toEqual([
      "same: Donald Trump = Donald J. Trump",
    ]);
  });
});
