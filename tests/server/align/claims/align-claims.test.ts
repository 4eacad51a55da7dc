import { describe, expect, it } from "vitest";
import { judgeReports, reasonsOf } from "./judge-reports.ts";

/** What is judged of two sentences of two reports: `refines >` when the later report's does. */
async function judged(one: string, two: string, days = [2, 2]): Promise<readonly string[]> {
  const [first, second] = days.map((day) => `2026-01-0${day}`);
  const found = await judgeReports(
    { text: one, published: first ?? "" },
    { text: `${two}\n`, published: second ?? "" },
  );
  return found.map((line) => {
    const [verdict = "", ends = ""] = line.split(": ", 2);
    if (verdict === "same" || verdict === "contradicts") return verdict;
    return `${verdict} ${ends.split(" > ")[0] === two ? ">" : "<"}`;
  });
}

describe("claims in the same words", () => {
  it.each([
    ["31 boats", "thirty-one boats"],
    ["8 million barrels", "eight million barrels"],
    ["close to 8 million barrels", "about eight million barrels"],
    ["more than 30 boats", "over 30 boats"],
  ])("are one with %s and %s", async (one, two) => {
    expect(
      await judged(
        `The navy of Norway searched ${one} in the harbour.`,
        `The navy of Norway searched ${two} in the harbour.`,
      ),
    ).toEqual(["same"]);
  });

  it.each([
    ["31 boats", "45 boats", "numbers"],
    ["more than 30 boats", "fewer than 20 boats", "bounds"],
    ["8 million barrels", "8 billion barrels", "orders of magnitude"],
    ["over 110 deaths", "over 110 casualties", "what is counted"],
    ["two boats on 2 September 2025", "two boats on 9 September 2025", "days"],
  ])("contradict with %s and %s: other %s", async (one, two) => {
    expect(
      await judged(
        `The navy of Norway recorded ${one} in the harbour.`,
        `The navy of Norway recorded ${two} in the harbour.`,
      ),
    ).toEqual(["contradicts"]);
  });

  it.each([
    ["more than 30 boats", "31 boats"],
    ["about 1,200 boats", "1,234 boats"],
    ["boats in September 2025", "boats on 2 September 2025"],
    ["two boats", "two boats on 2 September 2025"],
  ])("refine with %s and then %s", async (one, two) => {
    expect(
      await judged(`The navy of Norway searched ${one}.`, `The navy of Norway searched ${two}.`),
    ).toEqual(["refines >"]);
  });

  it("say neither the same nor the opposite with 30 and more than 30", async () => {
    expect(
      await judged(
        "The navy of Norway searched 30 boats in the harbour.",
        "The navy of Norway searched more than 30 boats in the harbour.",
      ),
    ).toEqual([]);
  });

  it("contradict when one says that it is not so", async () => {
    expect(
      await judged(
        "The talks in Norway will begin before the election.",
        "The talks in Norway will not begin before the election.",
      ),
    ).toEqual(["contradicts"]);
  });

  it("take no word that ends like a negation for one", async () => {
    expect(
      await judged(
        "The president wasn't born in the capital of Norway.",
        "The president wasn’t born in the capital of Norway.",
      ),
    ).toEqual(["same"]);
  });

  it("update with a higher toll in a later report, and contradict on one day", async () => {
    const [early, late] = [
      "The strikes on boats near Norway have killed 31 people so far.",
      "The strikes on boats near Norway have killed 45 people so far.",
    ] as const;
    expect(await judged(early, late, [2, 4])).toEqual(["updates >"]);
    expect(await judged(early, late)).toEqual(["contradicts"]);
  });

  it.each([
    ["Harald earned $39 million in 2015.", "Harald earned $19 million in 2015.", "short ones"],
    [
      "The harbour of Oslo employs almost 50,000 managers.",
      "The harbour of Oslo employs almost 50,000 workers.",
      "a unit that is most of the words",
    ],
    [
      "Norway has waited for the next 18 years.",
      "Norway has waited for the next 9 years.",
      "lengths of time",
    ],
    [
      "Harald was held for three years probation in Norway.",
      "Harald was held for three months probation in Norway.",
      "lengths of time before what is counted",
    ],
    ["Olsen and Dahl have 5 percent.", "Olsen and Dahl have 15 percent.", "no words but names"],
    [
      "The captains of Norway should search the boats.",
      "The captains of Norway shouldn’t search the boats.",
      "a negation in one word with its verb",
    ],
    [
      "The long story was not written in advance.",
      "The long story was written in advance.",
      "few words, of nobody that is not named",
    ],
    [
      "More than half have a dark view of Norway.",
      "Less than half have a dark view of Norway.",
      "a bound of a number that is read as none",
    ],
    [
      "The poll of Norway was taken from 13 May through Sunday.",
      "The poll of Norway was taken from 10 May through Sunday.",
      "spans with another end",
    ],
  ])("contradict with “%s” and “%s”: %s", async (one, two) => {
    expect(await judged(one, two)).toEqual(["contradicts"]);
  });

  it.each([
    [
      "The board of Norway cut the budget by nearly half.",
      "The board of Norway cut the budget by almost half.",
    ],
    [
      "A slide shows that eight of the boats in Norway are old.",
      "Eight of the boats in Norway are old.",
    ],
  ])("are one with “%s” and “%s”", async (one, two) => {
    expect(await judged(one, two)).toEqual(["same"]);
  });

  it.each([
    ["The navy of Norway searched the boats.", "The navy of the Faroe Islands searched the boats."],
    ["Harald Olsen admitted the long struggle.", "Ingrid Dahl admitted the long struggle."],
    [
      "The Olsen Foundation paid for the boats in Norway.",
      "Harald Olsen paid for the boats in Norway.",
    ],
  ])("are of others with “%s” and “%s”", async (one, two) => {
    expect(await judged(one, two)).toEqual([]);
  });

  it.each([
    ["He bought the bridge in 2013.", "He bought the bridge in 2014."],
    ["The battle will continue.", "The battle will continue!"],
    [
      "The term ended in June before Harald Olsen died.",
      "The court was silent in May before Harald Olsen died.",
    ],
  ])("say nothing of each other in few words of what may be others: %s – %s", async (one, two) => {
    expect(await judged(one, two)).toEqual([]);
  });

  it("are of others when another is named before what is counted", async () => {
    expect(
      await judged(
        "The navy searched two Norway boats in the old harbour.",
        "The navy searched two Iceland boats in the old harbour.",
      ),
    ).toEqual([]);
  });

  it("are of others when another is named", async () => {
    expect(
      await judged(
        "The navy of Norway searched 31 boats in the harbour.",
        "The navy of Iceland searched 31 boats in the harbour.",
      ),
    ).toEqual([]);
  });
});

describe("claims in other words", () => {
  it("are one with the same number of the same since the same year", async () => {
    expect(
      await judged(
        "The collapse has driven ~8 million migrants since 2013.",
        "Close to eight million Venezuelans have fled the country since 2013.",
      ),
    ).toEqual(["same"]);
  });

  it("are one with the same quotation", async () => {
    expect(
      await judged(
        "Nicolás Maduro is open to dialogue “wherever they want and whenever they want.”",
        "Nicolás Maduro is prepared for talks “wherever they want and whenever they want”.",
      ),
    ).toEqual(["same"]);
  });

  it("contradict in what a number of the same strikes counts", async () => {
    const reasons = await reasonsOf(
      {
        text: "Since September 2025, U.S. forces have conducted more than 30 strikes on vessels, resulting in over 110 deaths.",
        published: "2026-01-02",
      },
      {
        text: "Since September 2, 2025, U.S. forces have carried out more than 30 strikes on suspected drug vessels, resulting in over 110 casualties.",
        published: "2026-01-02",
      },
    );
    expect(reasons).toContain(
      "They say the same with the same number, but one counts casualties and the other deaths",
    );
  });
});

describe("a report", () => {
  it("does not contradict itself with two numbers", async () => {
    const text =
      "The first poll has 45 percent of voters for Maduro in Norway. The first poll has 48 percent of voters for Maduro in Norway.";
    expect(await judgeReports({ text, published: "2026-01-02" })).toEqual([]);
  });
});
