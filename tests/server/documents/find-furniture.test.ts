import { describe, expect, it } from "vitest";
import { isBoilerplateLine } from "../../../server/documents/boilerplate-line.ts";
import { findDateline } from "../../../server/documents/find-dateline.ts";
import { readByline } from "../../../server/documents/read-byline.ts";
import { readDateLine } from "../../../server/documents/read-date-line.ts";
import { linesOf } from "../../../server/documents/text-lines.ts";

describe("isBoilerplateLine()", () => {
  it.each([
    "0 Comment(s)",
    "Leave a Reply",
    "Your email address will not be published. Required fields are marked *",
    "Facebook Twitter WhatsApp Email Print",
    "Share this article on Facebook",
    "- Advertisement -",
    "Advertisement",
    "Story continues below advertisement",
    "Read more: Crane inspected last year",
    "Related Articles",
    "Sign up for our newsletter",
    "© 2026 The Example. All rights reserved.",
    "Copyright 2026 The Example",
    "Photo: Ada Green/AP",
    "Image credit: Reuters",
    "Credit:",
    "(Reporting by Ada Green; Editing by Bo Hall)",
    "Tags: crane, harbour",
    "Home > World > Americas",
    "5 min read",
    "Follow Ada Green on Twitter @adagreen.",
    "* * *",
  ])("of “%s” is true", (line) => {
    expect(isBoilerplateLine(line)).toBe(true);
  });

  it.each([
    "Credit Suisse said that it would close the branch.",
    "Related charges were dropped on Monday.",
    "Share prices fell on Monday, and the bank said nothing.",
    "More than 110 people died in the strikes.",
    "Print workers went on strike on Monday.",
    "Read more books, the minister said.",
    "Comments by the minister angered the port.",
    "Sources say that he will resign.",
    "Editing genes is allowed, the court held.",
    "Prospects for Dialogue",
  ])("of “%s” is false", (line) => {
    expect(isBoilerplateLine(line)).toBe(false);
  });
});

describe("findDateline()", () => {
  it.each([
    ["CARACAS, Venezuela (AP) — The president spoke.", "CARACAS, Venezuela (AP) —"],
    ["NEW YORK, Nov. 19 (UPI) — The mayor spoke.", "NEW YORK, Nov. 19 (UPI) —"],
    ["WASHINGTON (Reuters) - The minister spoke.", "WASHINGTON (Reuters) -"],
    ["BEDFORD, N.H. -- Voters came.", "BEDFORD, N.H. --"],
    ["Caracas, Venezuela — The president spoke.", "Caracas, Venezuela —"],
    ["(CNN) — The president spoke.", "(CNN) —"],
  ])("of “%s” is its beginning", (line, dateline) => {
    const position = linesOf(line).flatMap((one) => findDateline(one) ?? []);
    expect(position).toEqual([{ start: 0, end: dateline.length }]);
  });

  it.each([
    "AFL-CIO leaders spoke.",
    "Trump — The president of the United States — spoke.",
    "The NATO — an alliance — met.",
    "He spoke — and left.",
  ])("of “%s” is none", (line) => {
    expect(linesOf(line).flatMap((one) => findDateline(one) ?? [])).toEqual([]);
  });
});

describe("readByline()", () => {
  it.each([
    ["By Ada Green", "Ada Green"],
    ["- by Editor.", "Editor"],
    ["BY ADA GREEN AND BO HALL", "ADA GREEN AND BO HALL"],
    ["By Ada Green, Staff Writer", "Ada Green, Staff Writer"],
    ["By Ada Green | January 5, 2026", "Ada Green"],
    ["Written by: Ada van der Green", "Ada van der Green"],
    ["Author: Ada Green", "Ada Green"],
  ])("of “%s” is %s", (line, author) => {
    expect(readByline(line)?.author).toBe(author);
  });

  it.each([
    "By Monday the port was open.",
    "By July 2013, the show was over.",
    "By the numbers",
    "Ada Green",
  ])("of “%s” is none", (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

describe("readDateLine()", () => {
  it.each([
    ["- Jan 02, 2026", "2026-01-02"],
    ["Published: 2 January 2026, 10:30 GMT", "2026-01-02"],
    ["Friday, January 2nd, 2026 at 9:05 p.m. EST", "2026-01-02"],
    ["2026-01-02T23:30:00-05:00", "2026-01-02"],
    ["Posted on Jan. 2, 2026 | Updated Jan. 3, 2026", "2026-01-02"],
  ])("of “%s” is %s", (line, day) => {
    expect(readDateLine(line)).toMatchObject({ time: { edtf: day }, isUpdate: false });
  });

  it.each(["Last updated on 3 January 2026", "Modified: 2026-01-03"])(
    "of “%s” is when it was changed",
    (line) => {
      expect(readDateLine(line)).toMatchObject({ time: { edtf: "2026-01-03" }, isUpdate: true });
    },
  );

  it.each(["02/01/2026", "February 30, 2026", "The crane fell on January 2, 2026", "January 2"])(
    "of “%s” is none",
    (line) => {
      expect(readDateLine(line)).toBeUndefined();
    },
  );
});
