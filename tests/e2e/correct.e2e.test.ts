/** Correcting in a real browser: what is done in the panel is in the log, and can be taken back. */

import { AxeBuilder } from "@axe-core/playwright";
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

/** Chooses something of the menu of corrections that has this name. */
async function choose(page: Page, menu: string | RegExp, item: string): Promise<void> {
  await page.getByRole("button", { name: menu }).first().click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

function claimText(page: Page): Promise<string | null> {
  return page.getByTestId("claim-text").textContent();
}

function notice(page: Page) {
  return page.getByTestId("notice").first();
}

describe("the panel", () => {
  it("rejects a passage, keeps it within reach, and takes it back in", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await open(id);
    expect(await page.locator(".appearance").count()).toBe(2);
    await choose(page, "Correct this passage", "Reject…");
    await page.getByLabel("Why").fill("It speaks of something else");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".appearance").count()).toBe(1);
    const rejected = page.getByTestId("rejected");
    await rejected.getByText("1 rejected").click();
    expect(await rejected.textContent()).toContain("added an appearance of");
    expect(await rejected.textContent()).toMatch(/Rejected by .+: It speaks of something else/u);
    await rejected.getByRole("button", { name: "Bring back" }).click();
    await expect.poll(() => page.locator(".appearance").count()).toBe(2);
    expect(await rejected.count()).toBe(0);
  });

  it("edits a claim, which its history shows, and Undo takes back", async () => {
    const { id, text } = await sharedClaim(browser.origin);
    const page = await open(id);
    await choose(page, "Correct this claim", "Edit…");
    const form = page.getByRole("form", { name: "Edit the claim" });
    expect(await form.getByRole("button", { name: "Save" }).isEnabled()).toBe(false);
    await form.getByLabel("What it claims").fill("It is worded with more care.");
    await form.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => claimText(page)).toBe("It is worded with more care.");
    expect(await form.count()).toBe(0);
    await page.getByTestId("object-history").locator("summary").click();
    const entry = page.getByTestId("object-history").getByTestId("entry").first();
    await expect.poll(() => entry.locator("del").textContent()).toBe(text);
    await notice(page).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => claimText(page)).toBe(text);
  });

  it("overwrites nothing that somebody else changed meanwhile, and loses nothing typed", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await open(id);
    await choose(page, "Correct this claim", "Edit…");
    const form = page.getByRole("form", { name: "Edit the claim" });
    await form.getByLabel("What it claims").fill("As I have it.");
    await correctAt(browser.origin, "edit", { record: id, claim: { text: "As Ben has it." } });
    await expect.poll(() => claimText(page)).toBe("As Ben has it.");
    expect(await form.getByLabel("What it claims").inputValue()).toBe("As I have it.");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("changed it since").waitFor();
    expect(await form.locator(".overtaken dd").first().textContent()).toBe("As Ben has it.");
    await form.getByRole("button", { name: "Keep mine" }).click();
    await expect.poll(() => claimText(page)).toBe("As I have it.");
  });

  it("takes what the other one has, if that is better", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await open(id);
    await choose(page, "Correct this claim", "Edit…");
    const form = page.getByRole("form", { name: "Edit the claim" });
    await form.getByLabel("What it claims").fill("Mine.");
    await correctAt(browser.origin, "edit", { record: id, claim: { text: "Theirs." } });
    await expect.poll(() => claimText(page)).toBe("Theirs.");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByRole("button", { name: "Take theirs" }).click();
    expect(await form.getByLabel("What it claims").inputValue()).toBe("Theirs.");
    await page.keyboard.press("Escape");
    await expect.poll(() => form.count()).toBe(0);
    expect(page.url()).toContain(id);
  });

  it("links two claims, and ends the link", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await open(id);
    const links = page.locator(".links .link");
    const before = await links.count();
    await choose(page, "Correct this claim", "Link to another…");
    const form = page.getByRole("form", { name: "Link to another claim" });
    await form.getByRole("searchbox", { name: "Other claim" }).fill("hyperinflation");
    await form.locator(".found-nodes button").first().click();
    await form
      .getByLabel("This claim")
      .selectOption({ label: "is a later state of the same matter" });
    await form.getByLabel("Why").fill("It came after");
    await form.getByRole("button", { name: "Link" }).click();
    await expect.poll(() => links.count()).toBe(before + 1);
    await choose(page, /^Correct: Updates/u, "End this link…");
    await page.getByRole("button", { name: "End it" }).click();
    await expect.poll(() => links.count()).toBe(before);
  });

  it("merges two actors, says so, and splits them", async () => {
    const cia = sampleId("actor", "cia");
    const page = await open(cia);
    await choose(page, "Correct this actor", "Same as…");
    const form = page.getByRole("form", { name: "Same as another actor?" });
    await form.getByRole("searchbox", { name: "Other actor" }).fill("CNN");
    await form.locator(".found-nodes button").first().click();
    await form.getByLabel("Why").fill("A test of nerves");
    await form.getByRole("button", { name: "Judge" }).click();
    const member = page.getByTestId("members").locator("li[data-member]").first();
    await member.getByRole("button", { name: /^. Why it is one with 1 other/u }).click();
    expect(await member.locator(".tie").textContent()).toContain("A test of nerves");
    await choose(page, /^Judge .+ otherwise$/u, "Split…");
    await page.getByLabel("Why").fill("Of course not");
    await page.getByRole("button", { name: "Judge", exact: true }).click();
    const identities = page.locator(".identities li");
    await expect.poll(() => identities.first().textContent()).toContain("kept apart from");
    expect(await page.getByTestId("members").count()).toBe(0);
  });

  it("rates a source, and writes a note about it", async () => {
    const page = await open(sampleId("actor", "cnn"));
    const line = page.getByTestId("reliability");
    expect(await line.textContent()).toBe("Reliability F · cannot be judged");
    await choose(page, "Correct this actor", "Rate reliability…");
    await page.getByLabel("Reliability").selectOption("B");
    await page.getByRole("button", { name: "Rate", exact: true }).click();
    await expect
      .poll(() => line.textContent())
      .toContain("Reliability B · usually reliable, rated by");
    await choose(page, "Correct this actor", "Write a note…");
    await page.getByRole("textbox", { name: "Note" }).fill("Ask the desk\nfor the tape");
    await page.getByRole("button", { name: "Write", exact: true }).click();
    await expect
      .poll(() => page.locator(".note-text").textContent())
      .toBe("Ask the desk\nfor the tape");
  });

  it("withdraws a document, and brings it back", async () => {
    const { collection } = await askAt<{
      readonly collection: {
        readonly documents: { readonly nodes: readonly { readonly id: string }[] };
      };
    }>(browser.origin, '{ collection(id: "venezuela-2026-01") { documents { nodes { id } } } }');
    const page = await open(collection.documents.nodes[1]?.id ?? "");
    await choose(page, "Correct this document", "Withdraw…");
    const form = page.getByRole("form", { name: "Withdraw the document" });
    expect(await form.getByRole("button", { name: "Withdraw" }).isEnabled()).toBe(false);
    await form.getByLabel("Why").fill("It was a forgery");
    await form.getByRole("button", { name: "Withdraw" }).click();
    await expect.poll(() => page.locator(".scope .chip").count()).toBe(1);
    await notice(page).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.locator(".scope .chip").count()).toBe(2);
  });

  it("says what the server refuses beside what was typed", async () => {
    const page = await open(sampleId("event", "dock-strike"));
    await choose(page, "Correct this event", "Edit…");
    const form = page.getByRole("form", { name: "Edit the event" });
    await form.getByLabel("When").fill("one fine day");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByRole("alert").getByText("is not a date in EDTF", { exact: false }).waitFor();
    expect(await form.getByLabel("When").inputValue()).toBe("one fine day");
  });

  it.each(["light", "dark"] as const)(
    "has nothing that axe complains of, in the %s",
    async (scheme) => {
      const { id } = await sharedClaim(browser.origin);
      const { page } = await browser.open(`/?sel=${id}`, { colorScheme: scheme });
      await page.getByTestId("object-history").waitFor();
      await choose(page, "Correct this claim", "Link to another…");
      await page.getByRole("searchbox", { name: "Other claim" }).fill("oil");
      await page.locator(".found-nodes button").first().waitFor();
      const { violations } = await new AxeBuilder({ page }).include(".evidence").analyze();
      expect(
        violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)]),
      ).toEqual([]);
    },
  );

  it("is worked by the keyboard alone, which comes back to where it was", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await open(id);
    const button = page.getByRole("button", { name: "Correct this claim" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[role="menu"]') !== null))
      .toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const form = page.getByRole("form", { name: "Edit the claim" });
    await expect
      .poll(() =>
        form.getByLabel("What it claims").evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => form.count()).toBe(0);
    await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
