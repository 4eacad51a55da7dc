/** A new claim in a real browser: words selected in the article, and what becomes of them. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import type { TestBrowser } from "../support/browser.ts";
import { correctAt, sharedClaim } from "../support/correct-at.ts";
import { selectWords } from "../support/select-words.ts";

const WORDS = "No immediate White House response followed";
const OTHER_WORDS = "prospects remain uncertain";
const QUOTED = "This could be something we talk about in a few days,";

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

async function openArticle(path = "/"): Promise<Page> {
  const { page } = await browser.open(path);
  await page.getByTestId("article").waitFor();
  return page;
}

async function beginWith(page: Page, words: string): Promise<void> {
  await selectWords(page, words);
  await page.getByRole("button", { name: "New claim here" }).click();
  await page.getByTestId("new-claim").waitFor();
}

function add(page: Page): Promise<void> {
  return page.getByRole("button", { name: "Add claim" }).click();
}

function claimCount(page: Page): Promise<number> {
  return page
    .getByRole("button", { name: /^Claims/ })
    .first()
    .textContent()
    .then((text) => Number(/\d+/.exec(text ?? "")?.[0]));
}

describe("a new claim", () => {
  it("comes of words dragged over, is selected, marked, counted, compared, and undone", async () => {
    const page = await openArticle();
    await expect.poll(() => claimCount(page)).toBeGreaterThan(0);
    const before = await claimCount(page);
    await beginWith(page, WORDS);
    expect(await page.getByTestId("new-claim-words").textContent()).toBe(WORDS);
    expect(await page.getByLabel("What it claims").inputValue()).toBe(WORDS);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await page.getByLabel("What it claims").fill("The White House did not answer at once.");
    await page.getByLabel(/^Short label/).fill("No answer at once");
    await add(page);

    const title = page.getByTestId("evidence").locator(".panel-title");
    await expect.poll(() => title.textContent()).toBe("The White House did not answer at once.");
    const mark = page.getByTestId("article").locator("mark[data-current]");
    expect((await mark.allTextContents()).join("")).toBe(WORDS);
    await expect.poll(() => claimCount(page)).toBe(before + 1);

    await page.getByRole("tab", { name: "Compare" }).click();
    await page
      .getByRole("tabpanel", { name: "Compare" })
      .getByText(WORDS, { exact: false })
      .first()
      .waitFor();
    await page.getByTestId("notice").getByRole("button", { name: "Undo" }).click();
    await page.getByTestId("notice").getByRole("button", { name: "Bring back" }).waitFor();
    await page.getByRole("tab", { name: "Graph" }).click();
    await expect.poll(() => claimCount(page)).toBe(before);
  });

  it("is attributed to an actor on the words that are proposed, and on a cue", async () => {
    const page = await openArticle();
    await beginWith(page, QUOTED);
    expect(await page.getByLabel("Manner").inputValue()).toBe("DIRECT");
    await page.getByLabel("What it claims").fill("Maduro may talk about it within days.");
    await page.getByLabel("An actor", { exact: true }).check();
    const box = page.getByRole("textbox", { name: "The actor" });
    await box.fill("maduro");
    await page.getByRole("option", { name: "Nicolás Maduro" }).click();
    await page.getByRole("button", { name: "Remove “Maduro”" }).waitFor();
    await selectWords(page, "responded ambiguously");
    await page.getByRole("button", { name: "the attribution" }).click();
    await page.getByRole("button", { name: "Remove “responded ambiguously”" }).waitFor();
    await add(page);
    const chain = page.getByRole("list", { name: "Chain to the origin" });
    await expect.poll(() => chain.textContent()).toContain("responded ambiguously");
    expect(await chain.textContent()).toContain("Nicolás Maduro");
  });

  it("is a source’s that nobody names, on words that are typed", async () => {
    const page = await openArticle();
    await beginWith(page, OTHER_WORDS);
    await page.getByLabel("A source nobody names").check();
    await add(page);
    const alert = page.getByTestId("new-claim").getByRole("alert");
    expect(await alert.textContent()).toContain("describe the source");
    const typed = page.getByRole("textbox", { name: /^Words that describe it/ });
    await typed.fill("words of nobody");
    await typed.press("Enter");
    await page.getByText("The article does not have these words.").waitFor();
    await typed.fill("Informed observers");
    await typed.press("Enter");
    await page.getByRole("button", { name: "Remove “Informed observers”" }).waitFor();
    await add(page);
    const chain = page.getByRole("list", { name: "Chain to the origin" });
    await expect.poll(() => chain.textContent()).toContain("Informed observers");
  });

  it("is one more appearance of a claim that there is", async () => {
    const { text } = await sharedClaim(browser.origin);
    const page = await openArticle();
    await beginWith(page, "Hyperinflation peaked at millions of percent");
    await page.getByLabel("A claim there is already").check();
    await page.getByRole("textbox", { name: "The claim" }).fill(text);
    await page.getByRole("option", { name: text }).click();
    await add(page);
    const title = page.getByTestId("evidence").locator(".panel-title");
    await expect.poll(() => title.textContent()).toBe(text);
    const words = page.getByTestId("evidence").locator(".appearance-words");
    await words.getByText("Hyperinflation peaked at millions of percent").waitFor();
  });
});

describe("the draft of a new claim", () => {
  it("survives a reload and another person's change, and is dropped when asked", async () => {
    const page = await openArticle();
    await beginWith(page, WORDS);
    await page.getByLabel("What it claims").fill("Half of a thought");
    const { appearance } = await sharedClaim(browser.origin);
    await correctAt(browser.origin, "review", { record: appearance, verdict: "ACCEPTED" });
    await page.getByTestId("notice").first().waitFor();
    expect(await page.getByLabel("What it claims").inputValue()).toBe("Half of a thought");
    await page.reload();
    await page.getByTestId("new-claim").waitFor();
    expect(await page.getByLabel("What it claims").inputValue()).toBe("Half of a thought");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Discard" }).click();
    await page.getByTestId("new-claim").waitFor({ state: "detached" });
    await page.reload();
    await page.getByTestId("article").waitFor();
    expect(await page.getByTestId("new-claim").count()).toBe(0);
  });

  it("is folded up by Escape, gone on with, and asks nothing when nothing was typed", async () => {
    const page = await openArticle();
    await beginWith(page, WORDS);
    await page.getByLabel("Note").fill("To be looked at");
    await page.keyboard.press("Escape");
    await page.getByTestId("new-claim").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Go on" }).click();
    expect(await page.getByLabel("Note").inputValue()).toBe("To be looked at");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Discard" }).click();
    await beginWith(page, OTHER_WORDS);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByTestId("new-claim").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("reader-text");
  });

  it("keeps what was typed when the server refuses it", async () => {
    const page = await openArticle();
    await beginWith(page, WORDS);
    await page
      .getByLabel(/^Short label/)
      .fill("A label that is longer than the graph has room for");
    await add(page);
    await page.getByTestId("new-claim").getByRole("alert").waitFor();
    expect(await page.getByLabel(/^Short label/).inputValue()).toContain("longer than the graph");
  });
});

describe("the offer of a new claim", () => {
  it("goes over paragraphs, and away with Escape", async () => {
    const page = await openArticle();
    await selectWords(page, "after weeks of heightened pressure", "Maduro carefully avoided");
    const button = page.getByRole("button", { name: "New claim here" });
    await button.waitFor();
    await page.keyboard.press("Escape");
    await button.waitFor({ state: "detached" });
    await selectWords(page, "after weeks of heightened pressure", "Maduro carefully avoided");
    await button.click();
    expect(await page.getByTestId("new-claim-words").textContent()).toBe(
      "after weeks of heightened pressure from the Trump administration.\nMaduro carefully avoided",
    );
  });

  it("is there for the keyboard alone, on a sentence", async () => {
    const page = await openArticle();
    const article = page.getByRole("region", { name: "Text of the article" });
    const popover = page.getByRole("dialog", { name: "On these words" });
    // A key that comes before the page listens is lost, as it is on a person's busy machine.
    const press = async (): Promise<boolean> => {
      await article.press("Enter");
      // A second key while it opens would take the next sentence.
      return popover.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(press, { timeout: 20_000 }).toBe(true);
    await popover.getByRole("button", { name: "Sentence after" }).press("Enter");
    await popover.getByRole("button", { name: /New claim here/ }).press("Enter");
    expect(await page.getByTestId("new-claim-words").textContent()).toBe("by Editor.");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  });

  it("is not made to those who only read", async () => {
    const { page } = await browser.open("about:blank");
    await page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({
        response,
        body: body.replaceAll(/"role":"\w+"/g, '"role":"READER"'),
      });
    });
    await page.goto(browser.origin);
    await page.getByTestId("article").waitFor();
    await selectWords(page, WORDS);
    await page.getByRole("region", { name: "Text of the article" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("On these words").waitFor();
    expect(await page.getByText("New claim here").count()).toBe(0);
  });

  it.each(["light", "dark"] as const)("has no serious barrier, %s", async (colorScheme) => {
    const { page } = await browser.open("/", { colorScheme });
    await beginWith(page, "Venezuelan President Nicolás Maduro has");
    await page.getByLabel("An actor", { exact: true }).check();
    await selectWords(page, "declaring");
    await page.getByRole("toolbar", { name: "Use the selected words as" }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(
      ({ impact }) => impact === "serious" || impact === "critical",
    );
    expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual(
      [],
    );
  });

  it("fits a phone", async () => {
    const { id } = await sharedClaim(browser.origin);
    const { page } = await browser.open(`/?sel=${encodeURIComponent(id)}`, {
      viewport: { width: 390, height: 844 },
    });
    await beginWith(page, WORDS);
    const form = await page.getByTestId("new-claim").boundingBox();
    expect(form?.width).toBeGreaterThan(350);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
