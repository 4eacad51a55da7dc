import { describe, expect, it } from "vitest";
import { judgeReports, reasonsOf } from "./judge-reports.ts";

function report(text: string, day = 2) {
  return { text, published: `2026-01-0${day}` };
}

describe("what a sentence gives for what it says", () => {
  it.each([
    [
      "The sanctions have crippled the oil exports of Venezuela, falling from 3 million barrels to 800,000.",
      "supports: [The sanctions have crippled the oil exports of Venezuela,] falling from 3 million barrels to 800,000. > The sanctions have crippled the oil exports of Venezuela.",
    ],
    [
      "The council closed the bridge on Monday because its pillars had cracked in the flood.",
      "supports: [The council closed the bridge on Monday,] because its pillars had cracked in the flood. > The council closed the bridge on Monday.",
    ],
    [
      "The agency flew drones over the port of Caracas, marking an escalation beyond the sea.",
      "supports: The agency flew drones over the port of Caracas. > [The agency flew drones over the port of Caracas,] marking an escalation beyond the sea.",
    ],
    [
      "The experts called the raids a violation of the law, since the navy has not shown any evidence.",
      "supports: The navy has not shown any evidence. > The experts called the raids a violation of the law.",
    ],
    [
      "The prospects remain uncertain given the history of failed talks, including the 2019 collapse in Oslo.",
      "supports: [The prospects remain uncertain given the history of failed talks,] including the 2019 collapse in Oslo. > The prospects remain uncertain given the history of failed talks.",
    ],
  ])("%s", async (text, expected) => {
    const judged = await judgeReports(report(text));
    expect(judged.map((line) => line.replaceAll(/\[Monday[^\]]*\]/gu, "Monday"))).toEqual([
      expected,
    ]);
  });

  it("is no ground where “because” only completes the clause before it", async () => {
    expect(
      await judgeReports(report("The reason for the delay is because the pillars had cracked.")),
    ).toEqual([]);
  });
});

it("a time is no ground", async () => {
  const text = "The council closed the old bridge on Monday, since Tuesday the new one is open.";
  expect((await judgeReports(report(text))).filter((line) => line.startsWith("supports"))).toEqual(
    [],
  );
});

describe("what is called the same in two reports", () => {
  it("is one claim, whatever else is said of it", async () => {
    expect(
      await judgeReports(
        report(
          "Venezuela is primarily a transit hub. The cocaine is grown elsewhere, with Colombia remaining the dominant producer.",
        ),
        report(
          "Venezuela is a transit country in the drug trade. It flows from Colombia, the world’s largest producer.",
          3,
        ),
      ),
    ).toEqual([
      expect.stringMatching(/^supports: /u),
      "same: Venezuela is a transit country in the drug trade. > Venezuela is primarily a transit hub.",
      "same: [Colombia,] the world’s largest producer. > [The cocaine is grown elsewhere,] with Colombia remaining the dominant producer.",
    ]);
  });

  it.each([
    [
      "Colombia is the largest producer of cocaine.",
      "Colombia is a producer of cocaine in the region.",
    ],
    ["Colombia is the largest producer of it all.", "Peru is the largest producer of it all."],
    ["Colombia is a transit country for drugs.", "Colombia is not a transit country for drugs."],
  ])("is not one: %s – %s", async (one, two) => {
    const judged = await judgeReports(report(one), report(two, 3));
    expect(judged.filter((line) => line.startsWith("same"))).toEqual([]);
  });
});

describe("what says more of the same", () => {
  it("gives a share of which the other says that it is most", async () => {
    const [one, two] = [
      report("More than 90 percent of the cocaine comes from Colombia, experts say."),
      report("Experts note that most cocaine comes from Colombia and few other places.", 3),
    ];
    expect((await judgeReports(one, two)).map((line) => line.split(":")[0])).toEqual(["refines"]);
    expect(await reasonsOf(one, two)).toEqual([
      "It gives more than 90 percent where the other says “most”",
    ]);
  });

  it("names more causes of it", async () => {
    const [one, two] = [
      report("The collapse has driven many migrants out of Venezuela."),
      report("Many people have fled Venezuela due to economic collapse and hunger.", 3),
    ];
    expect(await reasonsOf(one, two)).toEqual([
      "It gives the same cause of the same, and more of it",
    ]);
  });

  it("says it on a condition", async () => {
    const [one, two] = [
      report("The openness of Maduro to talks represents a potential thaw in the relations."),
      report("Observers see potential for a thaw if talks focus narrowly on oil.", 3),
    ];
    expect(await reasonsOf(one, two)).toEqual([
      "It says the same on a condition: “if talks focus narrowly on oil”",
    ]);
  });
});

describe("opposed readings of an action", () => {
  it("contradict within a report that sets them beside each other", async () => {
    const text =
      "Trump said that the strikes are part of drug enforcement at sea. Maduro denounced the strikes as “acts of piracy.”";
    expect(await reasonsOf(report(text))).toEqual([
      "Of such actions one side says “part of drug enforcement”, the other “piracy”",
    ]);
  });

  it("are none when one side says both, or of no action", async () => {
    const text =
      "Trump said that the strikes are part of drug enforcement. Trump said that the attack on the ship was piracy.";
    expect(await reasonsOf(report(text))).toEqual([]);
  });
});

it("two polls say how exact they are, each of itself", async () => {
  const [one, two] = [
    report("The margin of error is plus or minus 4.1 percentage points."),
    report("The margin of error is plus or minus 4.5 percentage points.", 3),
  ];
  expect(await judgeReports(one, two)).toEqual([]);
});
