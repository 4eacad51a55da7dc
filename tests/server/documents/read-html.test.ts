import { describe, expect, it } from "vitest";
import { readOne, wordsAt } from "../../support/read-documents.ts";

const PARAGRAPHS = [
  "The crane at the harbour of Westhaven collapsed on Monday and killed two workers of the night shift, the police said, adding that the cause was not known.",
  "A spokeswoman of the port authority, Ada Green, denied that the crane had been overloaded, and said that it had been inspected in the autumn of last year.",
  "The harbour, which is the largest of the region, will stay closed for some days, and ships are led to other ports along the coast until the inquiry is over.",
];

function page(head: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>${body}
<footer><p>Copyright 2026 The Example. All rights reserved.</p></footer></body></html>`;
}

const ARTICLE = `<article><h1>Crane Falls in Harbour</h1>
${PARAGRAPHS.map((words) => `<p>${words}</p>`).join("\n")}
<h2>What comes next</h2><p>${PARAGRAPHS[0]}</p><ul><li>An inquiry, which the police lead, begins.</li></ul>
<script>document.body.textContent = "executed";</script></article>`;

describe("HTML", () => {
  it("is its article: title, paragraphs, headings and entries, a line each", async () => {
    const { text, title, headings, ...rest } = await readOne("crane.html", page("", ARTICLE));
    expect(text).toBe(
      [
        "Crane Falls in Harbour",
        ...PARAGRAPHS,
        "What comes next",
        PARAGRAPHS[0],
        "- An inquiry, which the police lead, begins.",
      ].join("\n\n"),
    );
    expect(title).toEqual({ value: "Crane Falls in Harbour", positions: [{ start: 0, end: 22 }] });
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(["What comes next"]);
    expect(rest).not.toHaveProperty("published");
    expect(rest).not.toHaveProperty("publisher");
  });

  it("states what JSON-LD says of its article", async () => {
    const json = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "Organization", "@id": "#us", name: "The Example" },
        {
          "@type": "NewsArticle",
          headline: "Crane falls",
          author: [{ "@type": "Person", name: "Ada Green" }, { name: "Bo Hall" }],
          publisher: { "@id": "#us" },
          datePublished: "2026-01-05T23:30:00-05:00",
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(json)}</script>
      <meta property="og:title" content="Another title">
      <link rel="canonical" href="https://news.example/crane">`;
    expect(await readOne("crane.html", page(head, ARTICLE))).toMatchObject({
      title: { value: "Crane falls" },
      author: { value: "Ada Green, Bo Hall" },
      publisher: { value: "The Example" },
      published: { value: { edtf: "2026-01-05" } },
      url: "https://news.example/crane",
    });
  });

  it("states what its meta elements say, where there is no JSON-LD", async () => {
    const head = `<title>Crane falls | The Example</title>
      <meta property="og:title" content="Crane falls | The Example">
      <meta property="og:site_name" content="The Example">
      <meta name="author" content="By Ada Green">
      <meta property="article:published_time" content="2026-01-05T08:00:00Z">`;
    expect(await readOne("crane.html", page(head, ARTICLE))).toMatchObject({
      title: { value: "Crane falls" },
      author: { value: "Ada Green" },
      publisher: { value: "The Example" },
      published: { value: { edtf: "2026-01-05" } },
    });
  });

  it("is decoded as its meta element says", async () => {
    const head = '<meta charset="windows-1251"><title>x</title>';
    const html = page(head, "<p>\u00CF\u00F0\u00E8\u00E2\u00E5\u00F2</p>");
    const document = await readOne("page.html", Buffer.from(html, "latin1"));
    expect(document.text).toContain("Привет");
  });

  it.each([
    ["too deep", `<html><body>${"<div>".repeat(50_000)}<p>The crane fell.</p>`],
    ["of too many elements", `<html><body>${"<i></i>".repeat(60_000)}<p>The crane fell.</p>`],
    ["of too many brackets", `<html><body><p>The crane fell.</p>${"<".repeat(400_000)}`],
    ["never closed", `<html><body><p>The crane fell.</p><a href="${"x".repeat(400_000)}`],
  ])("%s is read for its words", async (_what, html) => {
    const document = await readOne("page.html", html);
    expect(document.text.trim()).toBe("The crane fell.");
    expect(wordsAt(document, document.headings)).toEqual([]);
  });
});
