import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import type { TestBrowser } from "../support/browser.ts";

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

interface LabelBox {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What of the picture is drawn, once it is. */
async function drawnLabels(page: Page): Promise<readonly LabelBox[]> {
  const summary = page.getByTestId("graph-summary");
  await page.waitForFunction(() => {
    const element = document.querySelector<HTMLElement>('[data-testid="graph-summary"]');
    return element?.dataset["ready"] !== undefined && (element.dataset["labels"]?.length ?? 0) > 2;
  });
  return JSON.parse((await summary.getAttribute("data-labels")) ?? "[]") as LabelBox[];
}

/** The words that the reader has marked as the current passage. */
async function markedWords(page: Page): Promise<string> {
  const marks = page.getByTestId("article").locator("mark[data-current]");
  await marks.first().waitFor();
  return (await marks.allTextContents()).join("");
}

/** Types into the search and takes the hit that has `found`. */
async function search(page: Page, text: string, found: string): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.locator(".search-option", { hasText: found }).first().click();
}

function legendRow(page: Page, name: string) {
  return page.locator(".legend-toggle", { hasText: name });
}

describe("the page", () => {
  it("opens without a complaint and without a request to another host", async () => {
    const { page, complaints, origins } = await browser.open("/");
    await drawnLabels(page);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Venezuela, January 2026",
    );
    expect(await legendRow(page, "Claims").locator(".legend-count").textContent()).toBe("70");
    expect(complaints).toEqual([]);
    expect([...origins]).toEqual([browser.origin]);
  });

  it("draws labels of which no two overlap", async () => {
    const { page } = await browser.open("/");
    const boxes = await drawnLabels(page);
    const overlaps = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (two) =>
            one.left < two.left + two.width &&
            two.left < one.left + one.width &&
            one.top < two.top + two.height &&
            two.top < one.top + one.height,
        )
        .map((two) => [one.id, two.id]),
    );
    expect(overlaps).toEqual([]);
    expect(boxes.length).toBeGreaterThan(75);
  });

  it("finds a claim, selects it, and marks the very words that carry it", async () => {
    const { page } = await browser.open("/");
    await search(page, "first operation inside", "the first US operation of its kind");
    await expect
      .poll(() => page.getByTestId("claim-text").textContent())
      .toBe("The strike on the dock was the first US operation of its kind inside Venezuela.");
    expect(await markedWords(page)).toBe("reportedly the first such operation inside the country");
    expect(page.url()).toMatch(/\?sel=clm_[\w-]{16}$/);
  });

  it("finds what a filter hides, says so, and shows it when asked", async () => {
    const { page } = await browser.open("/");
    await drawnLabels(page);
    await page.keyboard.press("/");
    await page.keyboard.type("caribbean");
    const place = page.locator(".search-option", { hasText: "hidden by a filter" }).first();
    await place.click();
    await page.getByRole("button", { name: "Show it" }).click();
    await expect.poll(() => legendRow(page, "Places").getAttribute("aria-pressed")).toBe("true");
  });

  it("steps through a claim's passages, from document to document", async () => {
    const { page } = await browser.open("/");
    await search(page, "strike dock area", "carried out a strike on a dock area");
    expect(await markedWords(page)).toContain("carefully avoided confirming");
    await page.locator(".reader-document").nth(1).click();
    expect(await page.locator(".reader-count").textContent()).toBe("1 of 4");
    await page.getByRole("button", { name: "Next passage" }).click();
    await expect.poll(() => page.locator(".reader-count").textContent()).toBe("2 of 4");
  });

  it("lists what was read in the words that are clicked", async () => {
    const { page } = await browser.open("/");
    await page.getByTestId("article").getByText("resulting in over 110 deaths").click();
    await page.getByRole("button", { name: /resulted in over 110 deaths/ }).click();
    await expect
      .poll(() => page.getByTestId("claim-text").textContent())
      .toBe("The US strikes on vessels have resulted in over 110 deaths.");
  });
});

describe("Compare", () => {
  it("puts what differs first and marks the words that differ", async () => {
    const { page } = await browser.open("/");
    await page.getByRole("tab", { name: "Compare" }).click();
    const differ = page.locator('[data-group="DIFFER"]');
    const row = differ.locator(".compare-row", { hasText: "over 110 deaths" });
    expect(await row.locator("td").allTextContents()).toEqual([
      expect.stringContaining("resulting in over 110 deaths"),
      expect.stringContaining("resulting in over 110 casualties"),
    ]);
    await row.getByRole("button", { name: /Words that differ/ }).click();
    expect(await page.getByTestId("pair").locator("mark").allTextContents()).toEqual([
      "deaths",
      "casualties",
    ]);
  });

  it("shows the evidence of a cell with the article at its words", async () => {
    const { page } = await browser.open("/?view=compare");
    await page
      .getByRole("button", { name: /Since September 2, 2025/ })
      .first()
      .click();
    expect(await markedWords(page)).toContain("Since September 2, 2025");
  });
});

describe("the state in the URL", () => {
  it("filters, is undone by Back, and is the same after a reload", async () => {
    const { page } = await browser.open("/");
    await drawnLabels(page);
    await legendRow(page, "Denies").click();
    const claims = legendRow(page, "Claims").locator(".legend-count");
    await expect.poll(() => claims.textContent()).toBe("4/70");
    expect(page.url()).toContain("stance=denies");
    await page.reload();
    await expect.poll(() => claims.textContent()).toBe("4/70");
    await page.goBack();
    await expect.poll(() => claims.textContent()).toBe("70");
  });

  it("keeps what has a day in the time that is asked for", async () => {
    const { page } = await browser.open("/?from=2025-12-29&to=2025-12-31");
    await drawnLabels(page);
    await expect
      .poll(() => legendRow(page, "Claims").locator(".legend-count").textContent())
      .toBe("8/70");
    expect(await page.getByLabel("from").inputValue()).toBe("2025-12-29");
    await page.getByRole("button", { name: "Reset" }).click();
    await expect
      .poll(() => legendRow(page, "Claims").locator(".legend-count").textContent())
      .toBe("70");
  });

  it("says so when a link asks for what is not there", async () => {
    const { page } = await browser.open("/?sel=clm_nothing");
    await page.getByText("There is nothing with this id").waitFor();
    const { page: other } = await browser.open("/?c=nowhere");
    await other.getByRole("link", { name: "Venezuela, January 2026" }).click();
    await other.getByRole("heading", { name: "Venezuela, January 2026", level: 1 }).waitFor();
  });
});

describe("the keyboard alone", () => {
  it("reaches a claim through the list, reads its evidence, and steps back", async () => {
    const { page } = await browser.open("/");
    await drawnLabels(page);
    await page.getByRole("tab", { name: "List" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("treeitem").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByTestId("claim-text").waitFor();
    expect(page.url()).toMatch(/sel=clm_/);
    await page.keyboard.press("2");
    await page.getByTestId("compare").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).not.toContain("sel=");
  });
});

describe("looks", () => {
  it("is dark when the system is", async () => {
    const { page } = await browser.open("/", { colorScheme: "dark" });
    await drawnLabels(page);
    const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(color).toBe("rgb(20, 23, 28)");
  });

  it("gives a phone Compare and the reader", async () => {
    const { page } = await browser.open("/", { viewport: { width: 390, height: 844 } });
    await page.getByTestId("compare").waitFor();
    await page
      .getByRole("button", { name: /resulting in over 110 deaths/ })
      .first()
      .click();
    expect(await markedWords(page)).toBe("resulting in over 110 deaths");
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it("says why there is no picture where there is no WebGL, and still compares", async () => {
    const { page } = await browser.open("/about-nothing.txt");
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
        apply: (target, self, [kind, ...rest]) =>
          String(kind).startsWith("webgl") ? null : Reflect.apply(target, self, [kind, ...rest]),
      });
    });
    await page.goto(`${browser.origin}/`);
    await page.getByText("This browser cannot draw the graph").waitFor();
    await page.getByRole("button", { name: "Open Compare" }).click();
    await page.getByTestId("compare").waitFor();
  });

  it.each([
    ["graph", "light"],
    ["graph", "dark"],
    ["compare", "light"],
    ["compare", "dark"],
  ] as const)("has no serious barrier in %s, %s", async (view, colorScheme) => {
    const { page } = await browser.open(`/?view=${view}`, { colorScheme });
    await search(page, "strike dock area", "carried out a strike on a dock area");
    await markedWords(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(
      ({ impact }) => impact === "serious" || impact === "critical",
    );
    expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual(
      [],
    );
  });
});

describe("GraphiQL", () => {
  it("answers the first question without another host", async () => {
    const { page, origins } = await browser.open("/graphql");
    const picker = page.getByRole("combobox", { name: "Ready questions" });
    await picker.waitFor();
    expect(await picker.locator("option").count()).toBe(11);
    await picker.selectOption("0");
    await page.locator(".graphiql-response").getByText("declaring").first().waitFor();
    expect([...origins]).toEqual([browser.origin]);
  });
});
