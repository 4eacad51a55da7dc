import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measureDates } from "../../../../bench/eval/dates/measure-dates.ts";
import { countTimes, NO_TIMES } from "../../../../bench/eval/dates/score-times.ts";
import { readTimeMl } from "../../../../bench/eval/dates/timeml.ts";

const TIMEML = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2026-01-02">20260102</TIMEX3></DCT>
<TEXT>Ruiz &amp; Co. <EVENT eid="e1">closed</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2026-01-01">Thursday</TIMEX3> for <TIMEX3 tid="t2" type="DURATION" value="P2W">two <EVENT eid="e2">weeks</EVENT></TIMEX3>.</TEXT></TimeML>`;

describe("readTimeMl()", () => {
  it("takes the tags out of the body and keeps where the times stand", () => {
    expect(readTimeMl(TIMEML)).toStrictEqual({
      published: "2026-01-02",
      text: "Ruiz & Co. closed on Thursday for two weeks.",
      times: [
        { start: 21, end: 29, value: "2026-01-01", type: "DATE" },
        { start: 34, end: 43, value: "P2W", type: "DURATION" },
      ],
    });
  });

  it("is undefined for another file", () => {
    expect(readTimeMl("<html></html>")).toBeUndefined();
  });
});

describe("countTimes()", () => {
  it("counts an overlap as relaxed, the same ends as strict, the same value beside", () => {
    const gold = [
      { start: 0, end: 8, value: "2000-W7", type: "DATE" },
      { start: 20, end: 24, value: "1999", type: "DATE" },
      { start: 30, end: 34, value: "1998", type: "DATE" },
    ];
    const found = [
      { position: { start: 2, end: 8 }, value: "2000-W07", confidence: 1 },
      { position: { start: 20, end: 24 }, value: "1998", confidence: 1 },
    ];
    expect(countTimes(NO_TIMES, gold, found)).toStrictEqual({
      gold: 3,
      found: 2,
      relaxed: 2,
      strict: 1,
      value: 1,
    });
  });
});

describe("measureDates()", () => {
  let corpora = "";
  beforeAll(async () => {
    corpora = await mkdtemp(join(tmpdir(), "whence-dates-"));
    await mkdir(join(corpora, "timebank", "Own"), { recursive: true });
    await writeFile(join(corpora, "timebank", "Own", "one.tml"), TIMEML);
  });
  afterAll(async () => {
    await rm(corpora, { recursive: true });
  });

  it("measures each folder of the corpus and all of it", async () => {
    const figures = await measureDates({ corpora, part: "dev" });
    expect(figures.slice(0, 6).map(({ table, value }) => [table, value])).toStrictEqual([
      ["Dates, TimeBank", 1],
      ["Dates, TimeBank", 1],
      ["Dates, TimeBank", 1],
      ["Dates, TimeBank, Own apart", 1],
      ["Dates, TimeBank, Own apart", 1],
      ["Dates, TimeBank, Own apart", 1],
    ]);
    expect(figures[0]?.sample).toBe("2 time expressions in 1 documents");
  });

  it("has no figures when the corpus is not there", async () => {
    expect(await measureDates({ corpora: join(corpora, "none"), part: "dev" })).toStrictEqual([]);
  });
});
