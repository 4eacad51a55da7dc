import { describe, expect, it } from "vitest";
import { judgeReports, reasonsOf } from "./judge-reports.ts";

function report(text: string, day = 2) {
  return { text, published: `2026-01-0${day}` };
}

async function judged(one: string, two: string): Promise<readonly string[]> {
  return await judgeReports(report(one), report(two, 3));
}

async function reasons(one: string, two: string): Promise<readonly string[]> {
  return await reasonsOf(report(one), report(two, 3));
}

describe("an event that one report tells to have taken place", () => {
  it("is one claim with what the other tells to have taken place", async () => {
    expect(
      await reasons(
        "President Nicolás Maduro said that he is open to talks. The statement, made during a state television interview on Thursday, was seen by many.",
        "In an interview with Venezuelan state television on Thursday, Nicolás Maduro said that he is prepared for talks.",
      ),
    ).toContain("Both tell that one event took place, and no more");
  });

  it("is refined by what the other says of it, and of what came of it", async () => {
    const refined = await judged(
      "Recent U.S. actions have included seizing sanctioned oil tankers entering or leaving Venezuelan ports.",
      "Following the seizure of several Venezuelan oil tankers by US forces, the captains went home.",
    );
    expect(refined).toEqual([
      "refines: Recent U.S. actions have included seizing sanctioned oil tankers entering or leaving Venezuelan ports. > Following the seizure of several Venezuelan oil tankers by US forces.",
    ]);
    expect(
      await judged(
        "Maduro avoided confirming U.S. claims of a strike on a Venezuelan dock area—described by President Trump as causing a “major explosion.”",
        "President Trump said that the US carried out a strike on a dock area in Venezuela.",
      ),
    ).toContain(
      "refines: [Maduro avoided confirming U.S. claims of a strike on a Venezuelan dock area,] described by President Trump as causing a “major explosion.” > The US carried out a strike on a dock area in Venezuela.",
    );
  });

  it("is not refined by what only mentions it", async () => {
    expect(
      await judged(
        "President Trump said that the US carried out a strike on a dock area in Venezuela.",
        "Maduro was asked directly about the strike that the US made, and he was tired.",
      ),
    ).toEqual([]);
  });
});

describe("a cause", () => {
  const collapse = "The collapse has driven many migrants out of Venezuela.";
  const two = "Many people have fled Venezuela due to economic collapse and political repression.";

  it("is one with the same noun in another report, and one more cause refines it", async () => {
    expect(await judged(collapse, two)).toEqual([
      "same: [Many people have fled Venezuela,] due to economic collapse. > The collapse has driven many migrants out of Venezuela.",
      "refines: [Many people have fled Venezuela, due to] political repression. > The collapse has driven many migrants out of Venezuela.",
    ]);
  });

  it("is another of something else", async () => {
    const other = "Many shops have closed in Venezuela due to economic collapse.";
    expect(await judged(collapse, other)).toEqual([]);
  });
});

describe("what says more of the same", () => {
  it("changes what the other says there is", async () => {
    expect(
      await reasons(
        "The Trump administration has offered a reward for information leading to Maduro’s capture.",
        "Trump’s administration has doubled Maduro’s capture reward.",
      ),
    ).toEqual([
      "It tells of a change to what the other says there is: “doubled Maduro’s capture reward”",
    ]);
  });

  it("says many where the other says some of them", async () => {
    expect(
      await reasons(
        "Close to 8 million migrants have fled the country since 2013, some moving to the United States.",
        "The collapse has driven 8 million migrants since 2013, many crossing the Darién Gap toward the United States.",
      ),
    ).toContain("It says “many” where the other says “some” of them");
  });

  it("tells what talks are to be on", async () => {
    expect(
      await reasons(
        "President Nicolás Maduro has signaled willingness to engage in dialogue with the United States.",
        "President Nicolás Maduro has expressed readiness for direct talks with the United States on drug trafficking, oil trade, and migration.",
      ),
    ).toContain("It tells what the talks are to be on");
  });
});

describe("one step", () => {
  const venezuela =
    "The Trump administration has floated designating Venezuela a Foreign Terrorist Organization.";

  it("is contradicted by a report that names another for it", async () => {
    expect(
      await reasons(
        venezuela,
        "The Trump administration is considering designating Maduro’s government as a Foreign Terrorist Organization.",
      ),
    ).toEqual([
      "It is one step, but the one names “Maduro’s government” and the other “Venezuela”",
    ]);
  });

  it("is another for something else", async () => {
    const other =
      "The Trump administration is considering designating Maduro’s government as a state sponsor of piracy.";
    expect(await judged(venezuela, other)).toEqual([]);
  });
});

describe("readings of an action in two reports", () => {
  it("contradict where the one side calls a pretext what the other has it be", async () => {
    expect(
      await reasons(
        "Trump has framed these actions as part of his “war on drugs,” with no end.",
        "Maduro described Washington’s “war on drugs” as a pretext for regime change.",
      ),
    ).toEqual([
      "Of such actions one side says “part of Trump’s war on drugs”, the other “pretext”",
    ]);
  });

  it("support one another where one side reads them alike", async () => {
    expect(
      await judged(
        "Donald Trump said that the strikes are part of a war on drugs at sea.",
        "The Trump administration maintains that the strikes on drug shipments are part of sanctions enforcement.",
      ),
    ).toEqual([
      "supports: The strikes are part of a war on drugs at sea. > The strikes on drug shipments are part of sanctions enforcement.",
    ]);
  });
});

describe("accusations in two reports", () => {
  const cartel = "Donald Trump accused Nicolás Maduro of cartel leadership.";

  it("support one another where they are of one and go with one another", async () => {
    expect(
      await judged(
        cartel,
        "Officials accused Nicolás Maduro’s government of working as a drug cartel.",
      ),
    ).toEqual([
      "supports: Nicolás Maduro’s government [is accused of] working as a drug cartel. > Donald Trump accused Nicolás Maduro of cartel leadership.",
    ]);
  });

  it.each([
    "Officials accused Mexico’s government of working as a drug cartel.",
    "Officials accused Nicolás Maduro’s government of paying the wrong judges.",
  ])("say nothing of one another: %s", async (other) => {
    expect(await judged(cartel, other)).toEqual([]);
  });
});

it("an administration acts for its government", async () => {
  const [one, two] = ["pressure from the Trump administration", "US pressure"].map(
    (pressure) =>
      `Their meeting went on until noon. They opened the door to talks after weeks of heightened ${pressure}.`,
  );
  expect(await judged(one ?? "", two ?? "")).toContain(
    "same: [They opened the door to talks,] after weeks of heightened US pressure. > [They opened the door to talks,] after weeks of heightened pressure from the Trump administration.",
  );
});

it("what two reports say of other things in the same words is not one claim", async () => {
  const boos = "drawing loud boos from the large crowd of voters.";
  expect(
    await judged(
      `The mayor offered a prize to the winner of the race, ${boos}`,
      `His rival asked whether the tunnel would ever open, ${boos}`,
    ),
  ).toEqual([]);
});
