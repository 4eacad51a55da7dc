import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkCollection } from "../../server/exchange/check-collection.ts";

const FOLDER = "graph-data/venezuela-2026-01";
const checked = checkCollection(FOLDER);

describe("graph-data/venezuela-2026-01", () => {
  it.each([
    {
      file: "documents/maduro-signals-openness.txt",
      sha256: "ad53ac5c84f09b87d06c40f77af881f52ea2411dd98e3ba4c59573aa5a1cfa34",
    },
    {
      file: "documents/caracas-willingness.txt",
      sha256: "652b09ec7cf744de26e1dca63f7b92edaa82cea2f92445f74e65c32b0bb7a304",
    },
  ])("has $file as it was published, to the byte", ({ file, sha256 }) => {
    const bytes = readFileSync(`${FOLDER}/${file}`);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    const hashes = checked.records.map((record) => record.type === "document" && record.sha256);
    expect(hashes).toContain(sha256);
  });

  it("has no problems", () => {
    expect(checked.problems).toEqual([]);
  });

  it("has 57 sentences, 12 of which carry no claim and no event", () => {
    expect(checked.sentences).toHaveLength(57);
    const without = checked.sentences.filter(({ reason }) => reason !== undefined);
    expect(without.map(({ text }) => text)).toEqual([
      "by Editor.",
      "Jan 02, 2026",
      "Credit:",
      "Escalating US Actions",
      "Venezuela’s Crisis and Isolation",
      "Prospects for Dialogue",
      "0 Comment(s)",
      "Context: US Strikes and Anti-Narcotics Operations",
      "Maduro’s Stance on US Allegations",
      "Broader Issues: Oil and Migration",
      "Potential for Dialogue",
      "Leave a Reply",
    ]);
  });

  it.each(checked.sentences)("accounts for “$text”", ({ appearances, eventMentions, reason }) => {
    const isRead = appearances.length > 0 || eventMentions.length > 0;
    expect(isRead || reason !== undefined).toBe(true);
  });

  it("quotes only words that stand at their positions", () => {
    const texts = new Map(
      checked.records.flatMap((record) =>
        record.type === "document" ? [[record.id, record.text] as const] : [],
      ),
    );
    for (const record of checked.records) {
      if (record.type !== "appearance" && record.type !== "mention") continue;
      const text = texts.get(record.document) ?? "";
      for (const { start, end } of record.positions) {
        expect(text.slice(start, end)).toMatch(/^\S[^]*\S$|^\S$/u);
      }
    }
  });
});
