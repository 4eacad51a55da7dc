/** The history in a real browser: read, filtered, taken back, kept as a file. */

import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import type { TestBrowser } from "../support/browser.ts";
import { correctAt, sharedClaim } from "../support/correct-at.ts";

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

async function openHistory(search = ""): Promise<Page> {
  const { page } = await browser.open(`/?view=history${search}`);
  await page.getByTestId("entry").first().waitFor();
  return page;
}

function chip(page: Page, group: string, name: string) {
  return page.getByRole("group", { name: group }).getByRole("button", { name, exact: true });
}

describe("the history", () => {
  it("is one key away, lists the newest first, and shows 25 more when asked", async () => {
    const { page } = await browser.open("/");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("3");
    await page.getByTestId("entry").nth(24).waitFor();
    expect(await page.getByTestId("entry").count()).toBe(25);
    await page.getByRole("button", { name: /^25 more of \d+$/ }).click();
    await expect.poll(() => page.getByTestId("entry").count()).toBe(50);
  });

  it("shows an edit as it was and as it is, with the reason", async () => {
    const { id, text } = await sharedClaim(browser.origin);
    await correctAt(browser.origin, "edit", {
      record: id,
      claim: { text: "Something more careful." },
      reason: "It said more than the words.",
    });
    const page = await openHistory("&hdid=edited");
    const entry = page.getByTestId("entry").first();
    expect(await entry.locator("del").textContent()).toBe(text);
    expect(await entry.locator("ins").textContent()).toBe("Something more careful.");
    expect(await entry.locator(".entry-reason").textContent()).toBe("It said more than the words.");
    await entry.getByRole("button", { name: "Take back" }).click();
    await entry.getByText("Taken back", { exact: true }).waitFor();
    await page.getByTestId("notice").getByRole("button", { name: "Bring back" }).waitFor();
  });

  it("reads the words that an entry rests on in the article", async () => {
    const page = await openHistory("&hdid=added");
    await page.locator(".entry .quote").first().click();
    const mark = page.getByTestId("article").locator("mark[data-current]");
    await mark.first().waitFor();
    const quote = (await page.locator(".entry .quote").first().textContent()) ?? "";
    expect(quote).toContain((await mark.allTextContents()).join(""));
    expect(page.url()).toMatch(/span=\d+-\d+/);
  });

  it("finds what was rejected, and brings it back", async () => {
    const { appearance } = await sharedClaim(browser.origin);
    await correctAt(browser.origin, "review", { record: appearance, verdict: "REJECTED" });
    const page = await openHistory();
    await chip(page, "Now", "Rejected").click();
    await expect.poll(() => page.getByTestId("history-count").textContent()).toBe("1 entry");
    const entry = page.getByTestId("entry").first();
    expect(await entry.locator(".badge").textContent()).toBe("Rejected");
    await entry.getByRole("button", { name: "Bring back" }).click();
    await page.getByText("Nothing of this sort was done").waitFor();
    await chip(page, "Now", "Rejected").click();
    await expect
      .poll(() => page.getByTestId("entry").first().textContent())
      .toContain("took back: rejected an appearance of");
  });

  it("is narrowed by who made it, is a link, and is widened again", async () => {
    const page = await openHistory();
    const all = await page.getByTestId("history-count").textContent();
    await page.getByLabel("by whom").fill("Nobody at all");
    await page.keyboard.press("Enter");
    await page.getByText("Nothing of this sort was done").waitFor();
    expect(page.url()).toContain("hby=Nobody%20at%20all");
    await page.reload();
    await page.getByText("Nothing of this sort was done").waitFor();
    expect(await page.getByLabel("by whom").inputValue()).toBe("Nobody at all");
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect.poll(() => page.getByTestId("history-count").textContent()).toBe(all);
  });

  it("is kept as a file, all pages of it", async () => {
    const page = await openHistory("&hdid=added");
    const count = Number.parseInt(
      (await page.getByTestId("history-count").textContent()) ?? "",
      10,
    );
    const csv = await downloaded(page, "Download as CSV");
    expect(csv.name).toMatch(/^venezuela-2026-01-history-\d+\.csv$/);
    expect(csv.text).toMatch(/^\uFEFF"version","at","by",/);
    expect(csv.text.match(/^\d+,"/gm)).toHaveLength(count);
    const lines = await downloaded(page, "as JSON lines");
    expect(lines.text.trimEnd().split("\n")).toHaveLength(count);
  });

  it.each(["light", "dark"] as const)("has no serious barrier, %s", async (colorScheme) => {
    const { appearance } = await sharedClaim(browser.origin);
    const { page } = await browser.open("/?view=history", { colorScheme });
    await page.getByTestId("entry").first().waitFor();
    await correctAt(browser.origin, "review", { record: appearance, verdict: "ACCEPTED" });
    await page.getByTestId("notice").first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(
      ({ impact }) => impact === "serious" || impact === "critical",
    );
    expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual(
      [],
    );
  });

  it("fits a phone", async () => {
    const { page } = await browser.open("/?view=history", {
      viewport: { width: 390, height: 844 },
    });
    await page.getByTestId("entry").first().waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

async function downloaded(
  page: Page,
  name: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), "utf8"),
  };
}
