/** What is typed into a correction is kept, whatever happens meanwhile, and goes to its record. */

import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import type { TestBrowser } from "../support/browser.ts";
import { correctAt, sharedClaim } from "../support/correct-at.ts";
import { sampleId } from "../support/sample.ts";

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

async function open(id: string): Promise<Page> {
  const { page } = await browser.open(`/?sel=${id}`);
  await page.getByTestId("object-history").waitFor();
  return page;
}

async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole("button", { name: menu }).first().click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

function editForm(page: Page) {
  return page.getByRole("form", { name: "Edit the claim" });
}

describe("what is typed into a correction", () => {
  it("stays with its claim when another one is selected that was seen before", async () => {
    const { id, text } = await sharedClaim(browser.origin);
    const other = sampleId("claim", "first-strike-inside-venezuela");
    const page = await open(other);
    await page.goto(`${browser.origin}/?sel=${id}`);
    await page.getByText(text).first().waitFor();
    await choose(page, "Correct this claim", "Edit…");
    await editForm(page).getByLabel("What it claims").fill("Half a thought");
    await page.locator(".links .link-claim").first().click();
    await expect.poll(() => page.url()).not.toContain(id);
    await page.getByTestId("object-history").waitFor();
    expect(await editForm(page).count()).toBe(0);
    await page.goBack();
    const field = editForm(page).getByLabel("What it claims");
    await expect.poll(() => field.inputValue()).toBe("Half a thought");
    await page.goForward();
    await expect.poll(() => editForm(page).count()).toBe(0);
  });

  it("outlives a reload, and is then measured against what it was typed upon", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await open(id);
    await choose(page, "Correct this claim", "Edit…");
    await editForm(page).getByLabel("What it claims").fill("Before the reload");
    await correctAt(browser.origin, "edit", { record: id, claim: { text: "Meanwhile" } });
    await page.reload();
    const field = editForm(page).getByLabel("What it claims");
    await expect.poll(() => field.inputValue()).toBe("Before the reload");
    await editForm(page).getByRole("button", { name: "Save" }).click();
    await editForm(page).getByText("changed it since").waitFor();
    expect(await editForm(page).locator(".overtaken dd").first().textContent()).toBe("Meanwhile");
    await editForm(page).getByRole("button", { name: "Keep mine" }).click();
    await expect.poll(() => page.getByTestId("claim-text").textContent()).toBe("Before the reload");
    await page.reload();
    await page.getByTestId("object-history").waitFor();
    expect(await editForm(page).count()).toBe(0);
  });

  it("comes back with a passage that somebody rejected meanwhile", async () => {
    const { id, appearance } = await sharedClaim(browser.origin);
    const page = await open(id);
    const card = page.locator(`[data-appearance="${appearance}"]`);
    await card.getByRole("button", { name: "Correct this passage" }).click();
    await page.getByRole("menuitem", { name: "Edit…" }).click();
    await card.getByLabel("Remark").fill("It took an hour to find this out");
    await correctAt(browser.origin, "review", { record: appearance, verdict: "REJECTED" });
    const rejected = page.getByTestId("rejected");
    await rejected.getByText("What you were typing about it is kept").waitFor();
    expect(await card.count()).toBe(0);
    await rejected.locator("summary").click();
    await rejected.getByRole("button", { name: "Bring back" }).click();
    await expect
      .poll(() => card.getByLabel("Remark").inputValue())
      .toBe("It took an hour to find this out");
  });
});

describe("a claim's numbers", () => {
  it("are edited as lines of words, and what is none is said to be", async () => {
    const page = await open(sampleId("claim", "over-110-deaths"));
    await choose(page, "Correct this claim", "Edit…");
    const field = editForm(page).getByLabel("Numbers it states");
    await field.fill("a hundred deaths");
    await editForm(page).getByRole("button", { name: "Save" }).click();
    await editForm(page).getByRole("alert").getByText("as in “at least 110 deaths”").waitFor();
    await field.fill("at least 115 deaths");
    await editForm(page).getByRole("button", { name: "Save" }).click();
    await page.locator(".facts").getByText("at least 115 deaths").waitFor();
  });
});

describe("a review that is not answered", () => {
  it("says so where it was asked for", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await open(id);
    await page.route("**/graphql", (route) => route.abort());
    await choose(page, "Correct this passage", "Accept");
    await page.locator(".appearance").getByRole("alert").getByText("does not answer").waitFor();
  });
});
