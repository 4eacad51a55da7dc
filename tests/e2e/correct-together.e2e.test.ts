/** Correcting while others do, in a real browser: what they changed is shown, and nothing is lost. */

import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import type { TestBrowser } from "../support/browser.ts";
import { askAt, correctAt, sharedClaim } from "../support/correct-at.ts";
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

describe("an edit that somebody overtook", () => {
  it("says who changed what, and Take theirs leaves what else was typed", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await open(id);
    await choose(page, "Correct this claim", "Edit…");
    const form = page.getByRole("form", { name: "Edit the claim" });
    await form.getByLabel("What it claims").fill("As I have it.");
    await form.getByLabel("Short label").fill("My label");
    await correctAt(browser.origin, "edit", { record: id, claim: { text: "As Ben has it." } });
    await form.getByRole("button", { name: "Save" }).click();
    const overtaken = form.getByRole("alert");
    await overtaken.getByText("Analyst changed it since you began").waitFor();
    await expect
      .poll(() => overtaken.locator("dd").allTextContents())
      .toEqual(["As Ben has it.", "As I have it."]);
    await form.getByRole("button", { name: "Take theirs" }).click();
    expect(await form.getByLabel("What it claims").inputValue()).toBe("As Ben has it.");
    expect(await form.getByLabel("Short label").inputValue()).toBe("My label");
    await form.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => form.count()).toBe(0);
    const { node } = await askAt<{ readonly node: object }>(
      browser.origin,
      `{ node(id: "${id}") { ... on Claim { text shortLabel } } }`,
    );
    expect(node).toEqual({ text: "As Ben has it.", shortLabel: "My label" });
  });

  it("shows a change of another field as theirs, and Keep mine leaves it", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await open(id);
    await choose(page, "Correct this claim", "Edit…");
    const form = page.getByRole("form", { name: "Edit the claim" });
    await form.getByLabel("What it claims").fill("Mine alone.");
    await correctAt(browser.origin, "edit", { record: id, claim: { shortLabel: "Ben’s label" } });
    await form.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(() => form.locator(".overtaken dt").allTextContents())
      .toEqual(["Short label says now"]);
    await form.getByRole("button", { name: "Keep mine" }).click();
    await expect.poll(() => page.getByTestId("claim-text").textContent()).toBe("Mine alone.");
    const { node } = await askAt<{ readonly node: object }>(
      browser.origin,
      `{ node(id: "${id}") { ... on Claim { shortLabel } } }`,
    );
    expect(node).toEqual({ shortLabel: "Ben’s label" });
  });

  it("rejects all the same what somebody else edited, once that is seen", async () => {
    const { id, appearance } = await sharedClaim(browser.origin);
    const page = await open(id);
    const card = page.locator(`[data-appearance="${appearance}"]`);
    await card.getByRole("button", { name: "Correct this passage" }).click();
    await page.getByRole("menuitem", { name: "Reject…" }).click();
    await correctAt(browser.origin, "edit", {
      record: appearance,
      appearance: { note: "Ben looked at it" },
    });
    await card.getByText("Ben looked at it").waitFor();
    await card.getByRole("button", { name: "Reject", exact: true }).click();
    await card.getByText("Analyst changed it since you began").waitFor();
    await card.getByRole("button", { name: "Reject all the same" }).click();
    await expect.poll(() => card.count()).toBe(0);
  });
});

describe("what somebody else took out", () => {
  it("is said to be out, with what was typed and the way to bring it back", async () => {
    const { id, text } = await sharedClaim(browser.origin);
    const page = await open(id);
    await choose(page, "Correct this claim", "Edit…");
    await page.getByLabel("What it claims").fill("Typed at length.");
    const { node } = await askAt<{
      readonly node: {
        readonly label: string;
        readonly appearances: readonly { readonly id: string }[];
      };
    }>(browser.origin, `{ node(id: "${id}") { ... on Claim { label appearances { id } } } }`);
    for (const { id: record } of node.appearances) {
      // oxlint-disable-next-line no-await-in-loop
      await correctAt(browser.origin, "review", { record, verdict: "REJECTED" });
    }
    await page.getByText("There is nothing with this id in the graph").waitFor();
    expect(await page.locator(".kept-words").allTextContents()).toEqual(["Typed at length."]);
    await page.getByRole("button", { name: "What was taken out" }).click();
    const entry = page.getByTestId("entry").filter({ hasText: node.label }).first();
    await entry.getByRole("button", { name: "Bring back" }).click();
    const field = page.getByLabel("What it claims");
    await field.waitFor();
    expect(await field.inputValue()).toBe("Typed at length.");
    expect(await page.getByTestId("claim-text").textContent()).toBe(text);
  });
});

describe("the menu of corrections", () => {
  it("has its keys for itself", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await open(id);
    const url = page.url();
    await page.getByRole("button", { name: "Correct this claim" }).click();
    await page.getByRole("menuitem").first().focus();
    await page.keyboard.press("h");
    await page.keyboard.press("3");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("menuitem").count()).toBe(0);
    expect(page.url()).toBe(url);
  });

  it("is beside every mention and relation, where no picture is needed", async () => {
    const page = await open(sampleId("actor", "cia"));
    const mentions = page.locator(".mention");
    const before = await mentions.count();
    await choose(page, "Correct this mention", "Reject…");
    await page.getByLabel("Why").fill("Another agency");
    await page.getByRole("button", { name: "Reject", exact: true }).click();
    await expect.poll(() => mentions.count()).toBe(before - 1);
    await choose(page, "Correct this relation", "Accept");
    await page.locator(".statement").getByText("accepted by Analyst").waitFor();
  });
});

describe("a judgement of identity", () => {
  it("is read with its reason when it is selected", async () => {
    const [cia, cnn] = [sampleId("actor", "cia"), sampleId("actor", "cnn")];
    const { entries } = await correctAt(browser.origin, "judgeIdentity", {
      verdict: "UNSURE",
      source: cia,
      target: cnn,
      reason: "Three letters each",
    });
    const page = await open(entries[0]?.id ?? "");
    const evidence = page.getByTestId("evidence");
    expect(await evidence.getByRole("heading", { level: 2 }).textContent()).toBe(
      "CIA may be the same as CNN",
    );
    expect(await evidence.locator(".note").textContent()).toBe("Three letters each");
  });
});
