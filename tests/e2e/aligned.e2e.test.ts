/** What is between documents, in a real browser: pairs decided, passages side by side, members split off. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  alignedRecords,
  ana,
  contradiction,
  copied,
  fell,
  gazette,
  mayor,
  ruiz,
  unsure,
} from "../support/aligned.ts";
import { startBrowser } from "../support/browser.ts";
import type { TestBrowser } from "../support/browser.ts";
import { askAt } from "../support/correct-at.ts";
import { libraryOf } from "../support/library.ts";
import { COLLECTION } from "../support/records.ts";

let browser: TestBrowser;

const freshLibrary = () => libraryOf([{ id: COLLECTION, title: "Tests", records: alignedRecords }]);

beforeAll(async () => {
  browser = await startBrowser(await freshLibrary());
});
beforeEach(async () => {
  await browser.restart(await freshLibrary());
});
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

/** How many nodes are counted as one with a node. */
async function countMembers(id: string): Promise<number> {
  const { node } = await askAt<{
    readonly node: { readonly members: { readonly totalCount: number } } | null;
  }>(
    browser.origin,
    `query ($id: ID!) { node(id: $id) { ... on Entity { members(first: 0) { totalCount } } } }`,
    { id },
  );
  return node?.members.totalCount ?? -1;
}

async function openQueue(): Promise<Page> {
  const { page } = await browser.open("/?view=review&rkind=identity");
  await page.getByTestId("pair-sides").waitFor();
  return page;
}

describe("a pair that is unsure", () => {
  it("is shown with both names and a document of each, its words marked", async () => {
    const page = await openQueue();
    expect(await page.locator(".pair-side-name").allTextContents()).toEqual([
      "Mayor Ruiz",
      "Ana Ruiz",
    ]);
    const marks = page.getByTestId("pair-documents").locator("mark[data-current]");
    await expect.poll(() => marks.allTextContents()).toEqual(["Mayor Ruiz", "Ana Ruiz"]);
    expect(await page.getByTestId("review-item").textContent()).toContain(
      "One is called by an office",
    );
  });

  it("becomes one by one key, and two again by another", async () => {
    const page = await openQueue();
    await page.keyboard.press("s");
    await page.getByText("Nothing is left to review here").waitFor();
    await expect.poll(() => countMembers(mayor.id)).toBe(4);
    await page.reload();
    await page.getByText("Nothing is left to review here").waitFor();
    await page.keyboard.press("u");
    await page.getByTestId("pair-sides").waitFor();
    expect(await countMembers(mayor.id)).toBe(0);
  });

  it.each([
    ["d", "judged “Mayor Ruiz” and “Ana Ruiz” different"],
    ["a", "accepted the judgement on “Mayor Ruiz” and “Ana Ruiz”"],
  ])("is decided by %s in one record", async (key, summary) => {
    const page = await openQueue();
    await page.keyboard.press(key);
    await page.getByText("Nothing is left to review here").waitFor();
    await page.getByTestId("notice").first().waitFor();
    const { collection } = await askAt<{
      readonly collection: {
        readonly history: { readonly nodes: readonly { readonly summary: string }[] };
      };
    }>(
      browser.origin,
      `{ collection(id: "${COLLECTION}") { history(first: 1) { nodes { summary } } } }`,
    );
    expect(collection.history.nodes[0]?.summary).toBe(summary);
    expect(await countMembers(mayor.id)).toBe(0);
  });

  it("is told by name in the address of the judgement, with why", async () => {
    const { page } = await browser.open(`/?sel=${unsure.id}`);
    const panel = page.getByTestId("evidence");
    await panel.getByText("alignment: names 1 (rule), with a score of 60").waitFor();
  });
});

describe("what two texts share", () => {
  it("opens from Compare, passage by passage, and from there in the article", async () => {
    const { page } = await browser.open("/?view=compare");
    const pairs = page.getByRole("group", { name: "Wording in common" });
    await pairs.getByRole("button", { name: "prose of one agency" }).click();
    const wording = page.getByTestId("wording");
    await wording.getByText("Thirteen words in a row stand in both").waitFor();
    const sides = wording.locator(".aligned-side");
    expect(await sides.locator(".aligned-shared").allTextContents()).toEqual([
      "the crane fell on Monday morning and blocked the harbour for two days",
      "the crane fell on Monday morning and blocked the harbour for two days",
    ]);
    expect(await sides.first().locator("mark:not(.aligned-shared)").allTextContents()).toEqual([
      "Witnesses",
    ]);
    await sides.first().click();
    const marked = page.getByTestId("article").locator("mark[data-current]");
    await expect
      .poll(async () => (await marked.allTextContents()).join(""))
      .toContain("Witnesses said the crane fell");
    expect(page.url()).toContain(`read=${gazette.id}`);
    await page.reload();
    await wording.getByText("Thirteen words in a row stand in both").waitFor();
  });

  it("is a click away from the standing that it decides", async () => {
    const { page } = await browser.open(`/?sel=${fell.id}`);
    await page.getByText(/^Why this standing/u).click();
    await page.locator(".reasons").getByRole("button", { name: "Side by side" }).click();
    await page.getByTestId("wording").getByText("Thirteen words in a row stand in both").waitFor();
    expect(page.url()).toContain(`sel=${copied.id}`);
  });

  it("is taken back where it says why", async () => {
    const { page } = await browser.open(`/?sel=${copied.id}`);
    await page.getByRole("button", { name: "Take this judgement back" }).click();
    await page.getByText("There is nothing with this id in the graph").waitFor();
    await page.getByTestId("notice").first().getByRole("button", { name: "Bring back" }).click();
    await page.getByTestId("evidence").getByText("Thirteen words in a row").first().waitFor();
  });
});

describe("a link of two claims", () => {
  it("says by which rule, how surely and on which words, and is taken back", async () => {
    const { page } = await browser.open(`/?sel=${contradiction.source}`);
    const links = page.locator(".links .link").first();
    await links.getByRole("button", { name: /Why · 83/u }).click();
    const why = links.getByTestId("why");
    await why.getByText("“Some 20 people were hurt”").waitFor();
    expect(await why.textContent()).toContain("alignment: claims 1 (rule) with a score of 83");
    await why.getByRole("button", { name: "Take this link back" }).click();
    await expect.poll(() => page.locator(".links .link").count()).toBe(0);
  });
});

describe("a member of what is counted as one", () => {
  it("says why it is one, is split off by one record, and is one again after a reload", async () => {
    const { page } = await browser.open(`/?sel=${ana.id}`);
    const members = page.getByTestId("members");
    await expect.poll(() => members.locator("li[data-member]").count()).toBe(3);
    const member = members.locator(`[data-member="${ruiz.id}"]`);
    await member.getByRole("button", { name: "Why it is one with 1 other directly" }).click();
    await member.getByRole("button", { name: /Why · 91/u }).click();
    await member.getByTestId("why").getByText("“Ruiz”", { exact: true }).waitFor();
    expect(await member.textContent()).toContain("The same last name, and no other Ruiz");

    await member.getByRole("button", { name: "Split Ruiz of the Gazette off" }).click();
    await page.getByRole("menuitem", { name: "Split off…" }).click();
    const form = page.getByRole("form", { name: "Split “Ruiz of the Gazette” off" });
    expect(await form.textContent()).toContain("Takes back 1 judgement by one record");
    await form.getByLabel("Why").fill("Another Ruiz");
    await form.getByRole("button", { name: "Split off" }).click();
    await expect.poll(() => countMembers(ana.id)).toBe(2);
    expect(await countMembers(ruiz.id)).toBe(0);

    await page.reload();
    await expect.poll(() => members.locator("li[data-member]").count()).toBe(2);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(() => members.locator("li[data-member]").count()).toBe(3);
    await page.reload();
    await expect.poll(() => members.locator("li[data-member]").count()).toBe(3);
  });

  it("warns of those that only it ties to the rest", async () => {
    const { page } = await browser.open(`/?sel=${ana.id}`);
    await page.getByRole("button", { name: "Split Ana Ruiz off" }).click();
    await page.getByRole("menuitem", { name: "Split off…" }).click();
    const form = page.getByRole("form", { name: "Split “Ana Ruiz” off" });
    await form.getByText("1 other that only this ties to the rest will part from it").waitFor();
  });
});

describe("two nodes", () => {
  it("are merged by looking at one and then at the other, and parted by one more record", async () => {
    const { page } = await browser.open(`/?sel=${mayor.id}`);
    const panel = page.getByTestId("evidence");
    await panel.getByRole("heading", { name: "Mayor Ruiz" }).waitFor();
    const identities = panel.locator(".identities");
    await identities.getByText("may be the same as").waitFor();
    await page.getByRole("searchbox", { name: "Search or command" }).fill("Ana Ruiz");
    await page
      .getByRole("option", { name: /Ana Ruiz/u })
      .first()
      .click();
    await panel.getByRole("button", { name: "Correct this actor" }).click();
    await page.getByRole("menuitem", { name: "Same as…" }).click();
    const form = page.getByRole("form", { name: "Same as another actor?" });
    await form
      .getByRole("list", { name: "Looked at before, for Other actor" })
      .getByRole("button", { name: "Mayor Ruiz" })
      .click();
    await form.getByLabel("Why").fill("She is the mayor");
    await form.getByRole("button", { name: "Judge" }).click();
    await expect.poll(() => countMembers(mayor.id)).toBe(4);
    await page.reload();
    await expect.poll(() => page.getByTestId("members").locator("li").count()).toBe(4);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(() => countMembers(mayor.id)).toBe(0);
  });
});

describe("a day in the past", () => {
  it("answers from what had been published by then, and names what is left out", async () => {
    const { page } = await browser.open("/?asof=2026-01-02");
    const banner = page.getByTestId("as-of");
    await banner.getByText("Left out: “The Bulletin”.").waitFor();
    // The third name is known from the Bulletin alone.
    await page.goto(`${browser.origin}/?asof=2026-01-02&sel=${ana.id}`);
    const members = page.getByTestId("members").locator("li[data-member]");
    await expect.poll(() => members.count()).toBe(2);
    // Nothing is corrected in the past.
    expect(await page.getByRole("button", { name: "Split Ana Ruiz off" }).count()).toBe(0);
    await page.getByRole("button", { name: "Back to now" }).click();
    await expect.poll(() => members.count()).toBe(3);
    expect(page.url()).not.toContain("asof");
  });
});

describe("the pages between documents", () => {
  it.each([
    ["light", 1400, "/?view=review&rkind=identity", ".pair-sides"],
    ["dark", 1400, "/?view=review&rkind=identity", ".pair-sides"],
    ["light", 390, "/?view=review&rkind=identity", ".pair-sides"],
    ["light", 1400, "/?asof=2026-01-02", ".as-of"],
    ["dark", 390, "/?asof=2026-01-02", ".as-of"],
    ["light", 1400, `/?view=compare&sel=${copied.id}`, ".aligned"],
    ["dark", 1400, `/?view=compare&sel=${copied.id}`, ".aligned"],
    ["light", 390, `/?sel=${copied.id}`, ".aligned"],
    ["dark", 1400, `/?sel=${ana.id}`, ".members"],
  ] as const)("has no serious barrier, %s, %i pixels: %s", async (scheme, width, path, part) => {
    const { page, complaints } = await browser.open(path, {
      colorScheme: scheme,
      viewport: { width, height: 844 },
    });
    await page.locator(`${part}:visible`).first().waitFor();
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
