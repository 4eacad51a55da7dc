import { describe, expect, it } from "vitest";
import { edgeLook, nodeLook, nodeSize, PALETTES, shapeOf } from "../../../client/graph/looks.ts";
import { NODE_SHAPES, shapeImage } from "../../../client/graph/node-shapes.ts";

/** The relative luminance of `#rrggbb`: WCAG 2.2, "relative luminance". */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  const palette = PALETTES[theme];

  it.each(["ACTOR", "PLACE", "EVENT", "CLAIM", "DOCUMENT"] as const)(
    "draws %s at 3:1 or more against the background",
    (kind) => {
      expect(contrast(palette.nodes[kind], palette.background)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(["SUPPORTS", "CONTRADICTS", "REFINES", "UPDATES"] as const)(
    "draws %s at 3:1 or more against the background",
    (kind) => {
      expect(contrast(edgeLook(kind, theme).color, palette.background)).toBeGreaterThanOrEqual(3);
    },
  );

  it("writes labels at 4.5:1 or more", () => {
    expect(contrast(palette.quietText, palette.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.text, palette.background)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("shapeOf()", () => {
  it.each([
    ["ACTOR", undefined, "circle"],
    ["PLACE", undefined, "triangle"],
    ["EVENT", undefined, "diamond"],
    ["DOCUMENT", undefined, "page"],
    ["CLAIM", "shared", "filled bubble"],
    ["CLAIM", "counterpart", "half bubble"],
    ["CLAIM", "single", "hollow bubble"],
  ] as const)("draws a %s (%s) as a %s", (kind, standing, shape) => {
    expect(shapeOf(kind, standing)).toBe(shape);
  });
});

describe("shapeImage()", () => {
  it("draws every shape differently", () => {
    expect(new Set(NODE_SHAPES.map((shape) => shapeImage(shape, "#000000", "#ffffff"))).size).toBe(
      7,
    );
  });

  it("is an SVG picture with a size of its own, in the colours given", () => {
    const svg = decodeURIComponent(shapeImage("hollow bubble", "#7a7a7a", "#fefefe"));
    expect(svg).toMatch(/^data:image\/svg\+xml,<svg [^>]*width="96" height="96"/);
    expect(svg).toContain('fill="#fefefe" stroke="#7a7a7a"');
  });
});

describe("nodeLook()", () => {
  it("takes the colour of the kind in the theme", () => {
    expect(nodeLook({ kind: "PLACE", degree: 4 }, "dark").color).toBe("#5eeab0");
  });

  it("draws what is not in focus in another colour", () => {
    const look = nodeLook({ kind: "ACTOR", degree: 4 }, "light");
    expect(decodeURIComponent(look.dimmedImage)).toContain("#d4d5d8");
    expect(decodeURIComponent(look.image)).toContain("#1d96ed");
  });
});

describe("nodeSize()", () => {
  it("grows with the degree of an actor, up to 9", () => {
    expect([1, 16, 10_000].map((degree) => nodeSize({ kind: "ACTOR", degree }))).toEqual([
      5.5, 7, 9,
    ]);
  });

  it("draws shared claims larger than the others", () => {
    const claim = { kind: "CLAIM", degree: 5 } as const;
    expect([nodeSize(claim, "shared"), nodeSize(claim, "single")]).toEqual([10, 8]);
  });
});

describe("edgeLook()", () => {
  it.each([
    ["SUPPORTS", "="],
    ["CONTRADICTS", "≠"],
    ["REFINES", "⊂"],
    ["UPDATES", "↻"],
    ["APPEARANCE", undefined],
    ["MENTION", undefined],
  ] as const)("marks %s with %s", (kind, badge) => {
    expect(edgeLook(kind, "light").badge).toBe(badge);
  });
});
