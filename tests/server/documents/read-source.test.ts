import { describe, expect, it } from "vitest";
import { readSource } from "../../../server/documents/read-source.ts";
import { WhenceError } from "../../../server/model/errors.ts";
import { pdfFile } from "../../support/pdf-file.ts";
import type { PdfLine } from "../../support/pdf-file.ts";
import { readOne, wordsAt } from "../../support/read-documents.ts";
import { wordFile, zipFile } from "../../support/zip-file.ts";

const CRANE = "The crane at the harbour collapsed on Monday and killed two workers, police said.";

describe("plain text", () => {
  it("states its title, byline and day, and what of it is no report", async () => {
    const document = await readOne(
      "crane.txt",
      `Crane Falls in the Harbour of Westhaven
- by Ada Green.
- Jan 05, 2026
Credit:
${CRANE}
What comes next
The port will stay closed for some days, a spokeswoman told reporters on Tuesday.
Share on Facebook
0 Comment(s)`,
    );
    expect(document.title).toEqual({
      value: "Crane Falls in the Harbour of Westhaven",
      positions: [{ start: 0, end: 39 }],
    });
    expect(document.author).toEqual({ value: "Ada Green", positions: [{ start: 45, end: 54 }] });
    expect(document.published?.value).toMatchObject({ edtf: "2026-01-05", stated: "Jan 05, 2026" });
    expect(wordsAt(document, document.published?.positions)).toEqual(["Jan 05, 2026"]);
    expect(wordsAt(document, document.boilerplate)).toEqual([
      "- by Ada Green.",
      "- Jan 05, 2026",
      "Credit:",
      "Share on Facebook",
      "0 Comment(s)",
    ]);
    expect(wordsAt(document, document.headings)).toEqual(["What comes next"]);
    expect(document.language).toBe("en");
  });

  it("states nothing that it does not: a first sentence is no title", async () => {
    const document = await readOne(
      "crane.txt",
      `\nWesthaven, Denmark — ${CRANE}\nThe port will stay closed for some days.\n\nLeave a Reply`,
    );
    expect(document).not.toHaveProperty("title");
    expect(document).not.toHaveProperty("author");
    expect(document).not.toHaveProperty("published");
    expect(wordsAt(document, document.boilerplate)).toEqual([
      "Westhaven, Denmark —",
      "Leave a Reply",
    ]);
  });

  it("keeps its offsets, with a space for each break of a line that was full", async () => {
    const wrapped = `The crane at the harbour of Westhaven collapsed on Monday and killed
two workers of the night shift, the police said on the day after the
accident.

- one
- two`;
    const { text } = await readOne("crane.txt", wrapped);
    expect(text).toBe(
      wrapped.replace("killed\ntwo", "killed two").replace("the\naccident", "the accident"),
    );
  });

  it("has line feeds, and no control characters", async () => {
    const { text } = await readOne("crane.txt", `\uFEFF${CRANE}\r\nTwo\u0007 said.\rThree said.`);
    expect(text).toBe(`${CRANE}\nTwo said.\nThree said.`);
  });

  it.each<[string, Buffer]>([
    ["UTF-8", Buffer.from("Café “Zoë” in Köln said so.")],
    ["UTF-16 with a mark", Buffer.from("\uFEFFCafé “Zoë” in Köln said so.", "utf16le")],
    ["UTF-16 without a mark", Buffer.from("Café “Zoë” in Köln said so.", "utf16le")],
    ["Windows-1252", Buffer.from("Caf\u00E9 \u0093Zo\u00EB\u0094 in K\u00F6ln said so.", "latin1")],
  ])("is decoded from %s", async (_name, bytes) => {
    expect((await readOne("cafe.txt", bytes)).text).toBe("Café “Zoë” in Köln said so.");
  });

  it("may begin like a film or a picture", async () => {
    const film = `G${"erman".repeat(50)}`.slice(0, 188);
    const text = `${film}GERMANY said that it was so.`;
    expect((await readOne("a.txt", text)).text).toBe(text);
    expect((await readOne("b.txt", `BMW ${CRANE}`)).format).toBe("text");
  });

  it("is decoded as its media type says", async () => {
    const bytes = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    const mediaType = "text/plain; charset=windows-1251";
    expect((await readOne("a.txt", bytes, { mediaType })).text).toBe("Привет");
  });

  it("of another language says so", async () => {
    const text = "El presidente afirmó el jueves que está dispuesto a dialogar donde quieran.";
    expect((await readOne("a.txt", text)).language).toBe("es");
  });
});

describe("Markdown", () => {
  it("is read without its marks, with what its front matter states", async () => {
    const document = await readOne(
      "crane.md",
      `---
title: Crane falls
author: Ada Green
date: 2026-01-05
publisher: The Example
url: https://news.example/crane
---
# Crane falls

The *crane* at the [harbour](https://port.example) **collapsed**, \`police\` said.

## What comes next

- The port stays _closed_.
- An inquiry begins.`,
    );
    expect(document.text).toBe(
      "Crane falls\n\nThe crane at the harbour collapsed, police said.\n\nWhat comes next\n\n- The port stays closed.\n\n- An inquiry begins.",
    );
    expect(document).toMatchObject({
      title: { value: "Crane falls", positions: [{ start: 0, end: 11 }] },
      author: { value: "Ada Green", positions: [] },
      publisher: { value: "The Example", positions: [] },
      published: { value: { edtf: "2026-01-05" }, positions: [] },
      url: "https://news.example/crane",
    });
    expect(wordsAt(document, document.headings)).toEqual(["What comes next"]);
  });
});

describe("JSON lines", () => {
  it("are a document each; a bad line does not stop the others", async () => {
    const line = { title: "Crane falls", text: CRANE, published: "2026-01-05T23:00:00-05:00" };
    const lines = [
      JSON.stringify(line),
      "not JSON",
      '{"title": "No text"}',
      '{"text": "It is so."}',
    ];
    const bytes = Buffer.from(lines.join("\n"));
    const read = await readSource({ bytes, name: "all.jsonl" });
    expect(
      read.map((one) =>
        one instanceof WhenceError ? [one.code, one.message] : [one.name, one.text],
      ),
    ).toEqual([
      ["all.jsonl:1", `Crane falls\n\n${CRANE}`],
      [
        "FILE_INVALID",
        'Cannot read "all.jsonl:2": the line is not JSON; each line is like {"title": …, "text": …, "published": "2026-01-02"}',
      ],
      [
        "FILE_INVALID",
        'Cannot read "all.jsonl:3": it is no object with a "text"; each line is like {"title": …, "text": …, "published": "2026-01-02"}',
      ],
      ["all.jsonl:4", "It is so."],
    ]);
    expect(read[0]).toMatchObject({ published: { value: { edtf: "2026-01-05" } } });
  });
});

function page(number: number, lines: readonly string[], more: readonly PdfLine[] = []) {
  return [
    { words: "The Example | 5 January 2026", y: 760, size: 9 },
    ...more,
    ...lines.map((words, index) => ({ words, y: 680 - 14 * index })),
    { words: `Page ${number} of 2`, x: 280, y: 40, size: 9 },
  ];
}

describe("PDF", () => {
  it("has whole words and paragraphs, and its running headers at the end", async () => {
    const title = { words: "Crane Collapses at Harbour", y: 720, size: 20 };
    const bytes = pdfFile(
      [
        page(
          1,
          [
            "The crane at Westhaven harbour collapsed on Monday, kill-",
            "ing two workers, the port authority said. A spokeswoman",
            "(Ada Green) denied it. The inquiry, she said, is to",
          ],
          [title],
        ),
        page(2, ["take weeks.", "Police said that nobody was held."]),
      ],
      { title: "crane-final.doc", author: "Ada Green" },
    );
    const document = await readOne("crane.pdf", bytes);
    expect(document.text).toBe(
      "Crane Collapses at Harbour\n\nThe crane at Westhaven harbour collapsed on Monday, killing two workers, the port authority said. A spokeswoman (Ada Green) denied it. The inquiry, she said, is to take weeks.\n\nPolice said that nobody was held.\n\nThe Example | 5 January 2026",
    );
    expect(document.title?.value).toBe("Crane Collapses at Harbour");
    expect(document.author?.value).toBe("Ada Green");
    expect(wordsAt(document, document.boilerplate)).toEqual(["The Example | 5 January 2026"]);
  });

  it("is read as what it is, whatever it is called", async () => {
    const bytes = pdfFile([[{ words: "The crane fell, police said.", y: 700 }]]);
    expect(await readOne("crane.txt", bytes)).toMatchObject({
      format: "pdf",
      text: "The crane fell, police said.",
    });
  });
});

describe("DOCX", () => {
  it("has its paragraphs and headings, and what its properties state", async () => {
    const bytes = wordFile(
      [
        { words: "Crane falls", style: "Heading1" },
        { words: "The crane at the docks & harbour collapsed, police said." },
        { words: "What comes next", style: "Heading2" },
        { words: "An inquiry begins." },
      ],
      { title: "Crane falls", creator: "Ada Green" },
    );
    const document = await readOne("crane.docx", bytes);
    expect(document).toMatchObject({
      format: "docx",
      text: "Crane falls\n\nThe crane at the docks & harbour collapsed, police said.\n\nWhat comes next\n\nAn inquiry begins.",
      title: { value: "Crane falls" },
      author: { value: "Ada Green" },
    });
    expect(wordsAt(document, document.headings)).toEqual(["What comes next"]);
  });
});

const MAIL = `From: Ada Green <ada@news.example>
To: desk@news.example
Subject: =?utf-8?Q?Crane_falls_=E2=80=94_two_dead?=
Date: Mon, 05 Jan 2026 23:30:00 -0500
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

The crane of S=E3o Paulo fell, police said.
--b
Content-Type: text/html
Content-Disposition: attachment; filename=page.html

<html><body><h1>Other report</h1><p>An inquiry begins.</p></body></html>
--b
Content-Type: image/png
Content-Disposition: attachment; filename=picture.png
Content-Transfer-Encoding: base64

iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ
--b--
`;

describe("mail", () => {
  it("is its message and the documents attached to it; the day is the sender's", async () => {
    const bytes = Buffer.from(MAIL.replaceAll("\n", "\r\n"));
    const read = await readSource({ bytes, name: "crane.eml" });
    expect(read).toMatchObject([
      {
        name: "crane.eml",
        format: "mail",
        text: "Crane falls — two dead\n\nThe crane of São Paulo fell, police said.",
        title: { value: "Crane falls — two dead" },
        author: { value: "Ada Green", positions: [] },
        published: { value: { edtf: "2026-01-05" }, positions: [] },
      },
      { name: "crane.eml/page.html", text: "Other report\n\nAn inquiry begins." },
    ]);
  });
});

describe("what cannot be read", () => {
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ", "base64");
  const locked = pdfFile([[{ words: "Nobody knows", y: 700 }]], { isLocked: true });
  const whole = pdfFile([[{ words: "Cut", y: 700 }]]);
  const word = [{ words: "The crane fell." }];
  const huge = { path: "word/media.bin", content: Buffer.alloc(101_000_000) };
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256));

  it.each<[string, string, Uint8Array, string, string]>([
    ["nothing", "a.txt", Buffer.from(""), "FILE_EMPTY", "it is empty"],
    ["only space", "a.txt", Buffer.from(" \n "), "FILE_EMPTY", "there is no text in it"],
    ["a picture called a text", "a.txt", png, "FILE_UNSUPPORTED", "it is image/png (.png)"],
    ["noise", "a.txt", noise, "FILE_UNSUPPORTED", "it is not text"],
    ["an archive", "a.zip", zipFile([{ path: "a", content: "" }]), "FILE_UNSUPPORTED", "unpack it"],
    ["text called a PDF", "a.pdf", Buffer.from("Text"), "FILE_INVALID", "does not begin as a PDF"],
    ["a PDF with a password", "a.pdf", locked, "FILE_ENCRYPTED", "asks for a password"],
    ["a part of a PDF", "a.pdf", whole.subarray(0, 300), "FILE_INVALID", "the file is cut off"],
    ["a PDF of pictures", "a.pdf", pdfFile([[]]), "FILE_EMPTY", "pictures without text"],
    ["a part of a DOCX", "a.docx", wordFile(word).subarray(0, 900), "FILE_INVALID", "is cut off"],
    [
      "a DOCX that unpacks to too much",
      "a.docx",
      wordFile(word, { more: [huge] }),
      "FILE_TOO_LARGE",
      "unpacks to more than 100 MB",
    ],
    [
      "a DOCX that unpacks to more than it says",
      "a.docx",
      wordFile(word, { more: [{ ...huge, statedSize: 1000 }] }),
      "FILE_TOO_LARGE",
      "or to more than it says",
    ],
  ])("%s is refused with what to do", async (_what, name, bytes, code, words) => {
    const error: unknown = await readSource({ bytes, name }).catch((one: unknown) => one);
    expect(error).toMatchObject({ code, details: { file: name } });
    expect(String(error)).toContain(`Cannot read "${name}": `);
    expect(String(error)).toContain(words);
  });

  it("a text of more than two million characters is refused", async () => {
    const bytes = Buffer.from("It is so. ".repeat(200_001));
    await expect(readSource({ bytes, name: "long.txt" })).rejects.toMatchObject({
      code: "FILE_TOO_LARGE",
    });
  });
});
