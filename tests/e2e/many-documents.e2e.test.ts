/** A collection of more documents than an answer has on one page: each of them is reached. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import type { TestBrowser } from "../support/browser.ts";
import { libraryOf } from "../support/library.ts";
import { aClaim, aDocument, anAppearance, COLLECTION } from "../support/records.ts";

/** One page of the API has at most 500. */
const DOCUMENTS = 502;

let browser: TestBrowser;

beforeAll(async () => {
  const records = Array.from({ length: DOCUMENTS }, (_, index) => {
    const key = String(index + 1).padStart(3, "0");
    const document = aDocument({ key, title: `Report ${key}`, published: dayAfter(index) });
    const claim = aClaim({ key });
    return [document, claim, anAppearance({ claim, document })];
  }).flat();
  browser = await startBrowser(await libraryOf([{ id: COLLECTION, title: "Many", records }]));
});
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

function dayAfter(days: number): string {
  return new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
}

describe("a collection of many documents", () => {
  it("is drawn with what they say, though not all of them find room", async () => {
    const { page, complaints } = await browser.open("/?view=graph");
    const summary = page.getByTestId("graph-summary");
    await expect.poll(() => summary.getAttribute("aria-label")).toContain("100 documents");
    expect(await summary.getAttribute("aria-label")).toContain("200 claims");
    expect(complaints).toEqual([]);
  });

  it("has all of them in scope, to read and to compare", async () => {
    const { page, complaints } = await browser.open("/?view=compare");
    await page.getByRole("button", { name: "All 502 documents" }).waitFor();
    const article = page.getByRole("combobox", { name: "Article" });
    expect(await article.getByRole("option").count()).toBe(DOCUMENTS);

    const picker = page.getByRole("form", { name: "Choose documents" });
    await picker.getByRole("button", { name: "Tick none" }).click();
    await picker.getByRole("searchbox", { name: "Find a document" }).fill("report 50");
    await picker.getByRole("checkbox", { name: "Report 501" }).check();
    await picker.getByRole("checkbox", { name: "Report 502" }).check();
    await picker.getByRole("button", { name: "Show 2 documents" }).click();

    const columns = page.locator(".compare-title");
    await expect.poll(() => columns.allTextContents()).toEqual(["Report 501", "Report 502"]);
    await page.getByRole("button", { name: "2 of 502 documents" }).waitFor();
    expect(complaints).toEqual([]);
  });
});
