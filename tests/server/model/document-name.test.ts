import { describe, expect, it } from "vitest";
import { documentName } from "../../../server/model/document-name.ts";

const TITLE = { value: "Talks", positions: [] };
const FILE = "march/report.txt";
const URL = "https://example.org/news/talks/?page=2#top";
const TEXT = "\n\nHe said so. \nAnd more.";

describe("documentName()", () => {
  it.each([
    ["its title", { title: TITLE, file: FILE, url: URL, text: TEXT }, "Talks"],
    ["its file's name, without folders", { file: FILE, url: URL, text: TEXT }, "report.txt"],
    ["its file's name on Windows", { file: "C:\\march\\report.txt", text: TEXT }, "report.txt"],
    ["its address's host and path", { url: URL, text: TEXT }, "example.org/news/talks"],
    ["its address's host", { url: "https://example.org/", text: TEXT }, "example.org"],
    [
      "the address that it was fetched from under that name",
      { file: "https://example.org/a", text: TEXT },
      "example.org/a",
    ],
    ["its first line", { text: TEXT }, "He said so."],
    [
      "its first line, where its address is none of a page",
      { url: "urn:a:b", text: TEXT },
      "He said so.",
    ],
    [
      "the first words of a long line",
      { text: `${"word ".repeat(11)}wordless and more` },
      `${"word ".repeat(10)}word…`,
    ],
    [
      "the first words of a text that was pasted, under a part of them",
      { file: "On 1/2…", text: "On 1/2 January he said so." },
      "On 1/2 January he said so.",
    ],
    [
      "the first characters where there is no space",
      { text: "x".repeat(70) },
      `${"x".repeat(60)}…`,
    ],
  ])("is %s", (_what, document, name) => {
    expect(documentName(document)).toBe(name);
  });
});
