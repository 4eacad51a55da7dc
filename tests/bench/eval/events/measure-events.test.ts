import { describe, expect, it } from "vitest";
import { countEvents, NO_EVENTS } from "../../../../bench/eval/events/measure-events.ts";

describe("countEvents()", () => {
  it("counts mentions against annotated actions, and pairs against their chains", () => {
    const text = "Police arrested a man .\nThe arrest came after he sang .";
    const at = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    const actions = [
      { positions: [at("arrested")], event: "1" },
      {
        positions: [at("arrest came")].map(({ start }) => ({ start, end: start + 6 })),
        event: "1",
      },
      { positions: [at("sang")] },
    ];
    expect(countEvents(NO_EVENTS, { text, actions })).toStrictEqual({
      found: 2,
      right: 2,
      gold: 3,
      known: 2,
      foundOfGold: 2,
      foundOfKnown: 2,
      joined: 1,
      oneEvent: 1,
      joinedRightly: 1,
    });
  });
});
