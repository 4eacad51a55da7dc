import { describe, expect, it } from "vitest";
import { attribution, name, read } from "./claims-in.ts";

const ACCUSED =
  "Trump accused Maduro of leading a drug cartel and facilitating migration by opening the prisons.";

function accused(text: string) {
  const content =
    "Maduro of leading a drug cartel and facilitating migration by opening the prisons";
  return attribution(text, { source: "Trump", cue: "accused", content }, { speaker: 1 });
}

/** Of what Trump accuses Maduro, and his denial, whose content is given. */
function answered(denial: string, content: string) {
  const text = `${ACCUSED} ${denial}`;
  const denied = attribution(
    text,
    { source: "Maduro", cue: "denied", content },
    { speaker: 0, stance: "denies" },
  );
  const names = [name(text, "Trump", 1), name(text, "Maduro", 0)];
  return { text, claims: read(text, { attributions: [accused(text), denied], names }) };
}

function shown(text: string, claims: ReturnType<typeof read>) {
  return claims.map(({ text: words, stance, positions }) => [
    words,
    stance,
    positions.map(({ start, end }) => text.slice(start, end)).join(" … "),
  ]);
}

describe("a denial", () => {
  it("is an appearance of what others are told to say within it", () => {
    const text = "Maduro has denied US accusations that he leads a large drug cartel in the north.";
    const content = "that he leads a large drug cartel in the north";
    const attributions = [
      attribution(
        text,
        { source: "Maduro", cue: "has denied", content: `US accusations ${content}` },
        { speaker: 0, stance: "denies" },
      ),
      attribution(text, { source: "US", cue: "accusations", content }),
    ];
    const claims = read(text, { attributions, names: [name(text, "Maduro", 0)] });
    const claim = "[Nicolás Maduro] leads a large drug cartel in the north.";
    expect(shown(text, claims)).toEqual([
      [
        claim,
        "denies",
        "Maduro has denied US accusations … he leads a large drug cartel in the north",
      ],
      [claim, "asserts", "he leads a large drug cartel in the north"],
    ]);
    expect(new Set(claims.map(({ same }) => same)).size).toBe(1);
  });

  it.each(["Maduro denied the allegations.", "Maduro denied the accusations on Sunday."])(
    "is one of each accusation of the sentence before: %s",
    (denial) => {
      const content = denial.replace("Maduro denied ", "").replace(".", "");
      const { text, claims } = answered(denial, content);
      expect(shown(text, claims).map(([words, stance]) => [words, stance])).toEqual([
        ["Maduro [is accused of] leading a drug cartel.", "asserts"],
        ["[Maduro is accused of] facilitating migration by opening the prisons.", "asserts"],
        ["Maduro [is accused of] leading a drug cartel.", "denies"],
        ["[Maduro is accused of] facilitating migration by opening the prisons.", "denies"],
      ]);
    },
  );

  it.each([
    ["of something else", "Maduro denied the allegations of fraud."],
    ["that is told later", "The sun was hot. Maduro denied the allegations."],
  ])("%s stays a claim of its own", (_what, denial) => {
    const { claims } = answered(denial, /the allegations[^.]*/u.exec(denial)?.[0] ?? "");
    expect(claims.filter(({ stance }) => stance === "denies").map((claim) => claim.text)).toEqual([
      denial.replace("The sun was hot. ", ""),
    ]);
  });
});
