import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { extractCommand } from "../../../server/cli/extract-command.ts";

const ARTICLE = fileURLToPath(
  new URL(
    "../../../graph-data/venezuela-2026-01/documents/maduro-signals-openness.txt",
    import.meta.url,
  ),
);

interface Ran {
  readonly code: number;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

async function run(...args: readonly string[]): Promise<Ran> {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await extractCommand.run(args, {
    print: (line) => void lines.push(line),
    complain: (line) => void complaints.push(line),
  });
  return { code, lines, complaints };
}

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whence-extract-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("whence extract", () => {
  it("--json prints one line a document, each part with its offsets", async () => {
    const text = "Nicolás Maduro said on Thursday that over 110 people were killed in Caracas.";
    const { code, lines } = await run(write("a.txt", text), "--json", "--published", "2026-01-02");
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    const read = JSON.parse(lines[0] ?? "");
    const slice = ([start, end]: readonly [number, number]) => text.slice(start, end);
    expect(read.document).toBe("a.txt");
    expect(read.attributions[0].cue.map(slice)).toEqual(["said"]);
    expect(read.dates).toMatchObject([
      { start: 23, end: 31, value: "2026-01-01", edtf: "2026-01-01" },
    ]);
    expect(read.quantities).toMatchObject([{ value: 110, unit: "people", bound: "more than" }]);
    expect(read.claims[0].positions.map(slice)).toEqual(["over 110 people were killed in Caracas"]);
  });

  it("every offset of the sample article lies in its text, and is the same each time", async () => {
    const [one, two] = [await run(ARTICLE, "--json"), await run(ARTICLE, "--json")];
    expect(one.lines).toEqual(two.lines);
    const read = JSON.parse(one.lines[0] ?? "");
    expect(read.claims.length).toBeGreaterThan(20);
    const places: readonly (readonly [number, number])[] = [
      ...read.claims.flatMap((claim: { positions: [number, number][] }) => claim.positions),
      ...read.attributions.flatMap(
        (said: { source: [number, number][]; cue: [number, number][] }) => [
          ...said.source,
          ...said.cue,
        ],
      ),
    ];
    expect(places.filter(([start, end]) => !(start >= 0 && start < end && end <= 3227))).toEqual(
      [],
    );
  });

  it("without --json it says in words what is claimed, and on whose word", async () => {
    const file = write("a.txt", "Maduro said that the talks will begin in the spring.");
    expect((await run(file)).lines).toEqual([
      expect.stringMatching(/a\.txt: 1 claims?, 1 attributions?, /u),
      expect.stringMatching(/talks will begin in the spring\. — Maduro/u),
    ]);
  });

  it("a file that is not there is named, the others are read", async () => {
    const file = write("a.txt", "Maduro said that the talks will begin in the spring.");
    const { code, lines, complaints } = await run(join(folder, "missing.txt"), file, "--json");
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(complaints).toEqual([expect.stringContaining("missing.txt")]);
  });

  it("without files it says what to name", async () => {
    const { code, complaints } = await run();
    expect(code).toBe(2);
    expect(complaints[0]).toContain("whence extract report.html");
  });

  it("refuses a date that is none", async () => {
    await expect(run(write("a.txt", "Nothing."), "--published", "yesterday")).rejects.toMatchObject(
      {
        code: "BAD_USER_INPUT",
      },
    );
  });
});
