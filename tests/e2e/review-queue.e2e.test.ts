/** The review queue in a real browser, by keyboard alone, over what the real readers were unsure of. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startReadingBrowser } from "../support/reading-browser.ts";
import type { ReadingBrowser } from "../support/reading-browser.ts";
import { SAMPLE_FOLDER } from "../support/sample.ts";

const QUEUE = "/?c=case&view=review&rmost=100";

let browser: ReadingBrowser;

beforeAll(async () => {
  browser = await startReadingBrowser();
  const text = readFileSync(join(SAMPLE_FOLDER, "documents/caracas-willingness.txt"));
  await fetch(`${browser.origin}/upload/case?name=report.txt&title=The%20case`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: text,
  });
  while (!(await isRead())) await sleep(50);
});
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

async function isRead(): Promise<boolean> {
  const response = await fetch(`${browser.origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `{ collection(id: "case") { ingestJobs { state } } }` }),
  });
  return (await response.text()).includes('"DONE"');
}

async function openQueue(path = QUEUE): Promise<Page> {
  const { page } = await browser.open(path);
  await page.getByTestId("review-item").waitFor();
  return page;
}

async function countLeft(page: Page): Promise<number> {
  return Number.parseInt((await page.getByTestId("review-count").textContent()) ?? "", 10);
}

async function current(page: Page): Promise<string> {
  const row = page.locator(".review-row[aria-current]");
  return (await row.getAttribute("data-item")) ?? "";
}

describe("the review queue", () => {
  it("is one key away, the least certain first, its words marked in the document", async () => {
    const { page } = await browser.open("/?c=case");
    await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
    await page.keyboard.press("4");
    const item = page.getByTestId("review-item");
    await item.waitFor();
    expect(page.url()).toContain("view=review");
    const shares = await page.locator(".review-row .review-sure").allTextContents();
    const claims = shares.slice(0, 5).map((share) => Number.parseInt(share, 10));
    expect(claims).toEqual(claims.toSorted((one, two) => one - two));
    const marked = page.getByTestId("article").locator("mark[data-current]");
    await marked.first().waitFor();
    const words = (await item.locator(".review-words li").first().textContent()) ?? "";
    expect(words).toContain((await marked.allTextContents()).join(""));
    const box = await marked.first().boundingBox();
    expect(box?.y).toBeGreaterThan(80);
    expect(box?.y).toBeLessThan(880);
  });

  it("is worked by keyboard alone, and what was decided stays decided", async () => {
    const page = await openQueue();
    const before = await countLeft(page);
    const first = await current(page);
    await page.keyboard.press("j");
    const second = await current(page);
    expect(second).not.toBe(first);
    await page.keyboard.press("k");
    expect(await current(page)).toBe(first);

    await page.keyboard.press("a");
    expect(await current(page)).toBe(second);
    await page.keyboard.press("r");
    await expect.poll(() => countLeft(page)).toBe(before - 2);
    await page.keyboard.press("u");
    await expect.poll(() => current(page)).toBe(second);
    await expect.poll(() => countLeft(page)).toBe(before - 1);

    await page.reload();
    await page.getByTestId("review-item").waitFor();
    await expect.poll(() => countLeft(page)).toBe(before - 1);
    expect(await current(page)).toBe(second);
    // After a reload the last thing done is taken back all the same.
    await page.keyboard.press("u");
    await expect.poll(() => countLeft(page)).toBe(before);
  });

  it("edits by the form that corrections have, and decides no letter typed into it", async () => {
    const page = await openQueue();
    const before = await countLeft(page);
    await page.keyboard.press("e");
    const form = page.getByRole("form", { name: "Edit how the claim appears here" });
    await form.getByLabel("Remark").fill("a rather unsure jury");
    await form.getByRole("button", { name: "Save" }).click();
    await form.waitFor({ state: "hidden" });
    await page.getByTestId("notice").first().waitFor();
    expect(await countLeft(page)).toBe(before);
    await page.keyboard.press("?");
    await page.getByText("accept: it is right").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("accept: it is right").waitFor({ state: "hidden" });
  });

  it("puts an item back that the server did not take, and says why", async () => {
    const page = await openQueue();
    const before = await countLeft(page);
    const first = await current(page);
    // A key that comes before the page listens is lost, as it is on a person's busy machine.
    const goOn = async (): Promise<boolean> => {
      await page.keyboard.press("j");
      return (await current(page)) !== first;
    };
    await expect.poll(goOn).toBe(true);
    await page.locator(`.review-row[data-item="${first}"]`).click();
    await expect.poll(() => current(page)).toBe(first);
    await page.route("**/graphql", (route) => route.abort());
    await page.keyboard.press("a");
    await page.getByRole("alert").getByText("The server does not answer").waitFor();
    await expect.poll(() => current(page)).toBe(first);
    expect(await countLeft(page)).toBe(before);
  });

  it("lists what is asked for, in its address", async () => {
    const page = await openQueue();
    await page.getByRole("group", { name: "Kinds" }).getByRole("button", { name: "Names" }).click();
    await page.locator('[data-testid="review-item"][data-kind="MENTION"]').waitFor();
    expect(page.url()).toContain("rkind=mention");
    await page.getByLabel("How sure").selectOption("50");
    await page.reload();
    await expect.poll(() => page.getByLabel("How sure").inputValue()).toBe("50");
  });

  it.each([
    ["light", 1400],
    ["dark", 1400],
    ["light", 390],
  ] as const)("has no serious barrier, %s, %i pixels wide", async (colorScheme, width) => {
    const { page, complaints } = await browser.open(QUEUE, {
      colorScheme,
      viewport: { width, height: 844 },
    });
    await page.getByTestId("article").locator("mark").first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(
      ({ impact }) => impact === "serious" || impact === "critical",
    );
    expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual(
      [],
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(complaints).toEqual([]);
  });
});
