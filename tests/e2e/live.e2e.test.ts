/** Two windows on one collection: what is done in one is shown in the other. */

import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadCollection } from "../../server/exchange/load-collection.ts";
import { storeCollection } from "../../server/exchange/store-collection.ts";
import { addNote, reviewRecord } from "../../server/graph/correction/appraise.ts";
import { Library } from "../../server/store/library.ts";
import type { LogStore } from "../../server/store/log-store.ts";
import { startBrowser } from "../support/browser.ts";
import type { TestBrowser } from "../support/browser.ts";
import { correctAt, sharedClaim } from "../support/correct-at.ts";
import { temporaryStore } from "../support/library.ts";
import { SAMPLE_FOLDER } from "../support/sample.ts";

let store: LogStore;
let browser: TestBrowser;

beforeAll(async () => {
  ({ store } = temporaryStore());
  const loaded = loadCollection(SAMPLE_FOLDER);
  if (loaded.type === "invalid") throw new Error("The sample does not load");
  await storeCollection(store, loaded);
  browser = await startBrowser(new Library(store));
});
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

function eyebrow(page: Page) {
  return page.getByTestId("evidence").locator(".eyebrow");
}

async function openClaim(id: string, more = ""): Promise<Page> {
  const { page } = await browser.open(`/?sel=${id}${more}`);
  await page.getByTestId("claim-text").waitFor();
  return page;
}

describe("two windows", () => {
  it("show one another's undo and redo, and keep what is typed, read and selected", async () => {
    const { id, appearance } = await sharedClaim(browser.origin);
    await correctAt(browser.origin, "review", { record: appearance, verdict: "REJECTED" });
    const one = await openClaim(id);
    const two = await openClaim(id, "&view=history");
    await expect.poll(() => eyebrow(two).textContent()).toBe("Claim in 1 document");
    await two.evaluate(() => Object.assign(globalThis, { sameVisit: true }));
    await two.getByLabel("by whom").fill("Somebody wh");
    const article = two.getByRole("region", { name: "Text of the article" });
    await two.getByTestId("article").locator("mark[data-current]").first().waitFor();
    const scrolled = await article.evaluate((element) => {
      element.scrollTo({ top: 600 });
      return element.scrollTop;
    });
    expect(scrolled).toBeGreaterThan(0);

    await expect
      .poll(() => one.getByRole("button", { name: "Undo" }).getAttribute("title"))
      .toContain("Undo: rejected an appearance of");
    await one.keyboard.press("Control+z");
    await one.getByTestId("notice").getByRole("button", { name: "Bring back" }).waitFor();
    await expect.poll(() => eyebrow(two).textContent()).toBe("Claim in 2 documents");
    await two.getByTestId("notice").getByText("In another window you took back").waitFor();
    expect(await one.getByTestId("notice").count()).toBe(1);

    await one.keyboard.press("Control+Shift+Z");
    await expect.poll(() => eyebrow(two).textContent()).toBe("Claim in 1 document");
    expect(await two.getByLabel("by whom").inputValue()).toBe("Somebody wh");
    expect(await two.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "by whom",
    );
    expect(await article.evaluate((element) => element.scrollTop)).toBe(scrolled);
    expect(await two.evaluate(() => "sameVisit" in globalThis)).toBe(true);
    expect(two.url()).toContain(`sel=${id}`);
  });

  it("leave the keys to whoever types", async () => {
    const { id } = await sharedClaim(browser.origin);
    await correctAt(browser.origin, "addNote", { record: id, text: "Ask the desk." });
    const page = await openClaim(id, "&view=history");
    const entry = page
      .getByTestId("history")
      .getByTestId("entry")
      .filter({ hasText: "Ask the desk." });
    await entry.waitFor();
    await page.getByLabel("by whom").fill("An");
    await page.keyboard.press("Control+z");
    await correctAt(browser.origin, "addNote", { record: id, text: "They do not know." });
    await page
      .getByTestId("history")
      .getByTestId("entry")
      .filter({ hasText: "They do not know." })
      .waitFor();
    expect(await entry.locator(".badge").count()).toBe(0);
  });

  it("keep what stands in the picture when something comes into it", async () => {
    const { page } = await browser.open("/");
    const before = await labelPlaces(page);
    const { id } = await sharedClaim(browser.origin);
    const { entries } = await correctAt(browser.origin, "addNote", { record: id, text: "Look." });
    expect(entries).toHaveLength(1);
    await correctAt(browser.origin, "addClaim", await aNewClaim(page));
    await expect.poll(async () => (await labelPlaces(page)).size).toBeGreaterThan(before.size);
    const after = await labelPlaces(page);
    const moved = [...before].filter(([node, place]) => (after.get(node) ?? place) !== place);
    // A label may step aside for the new one; nodes do not.
    expect(moved.length).toBeLessThan(5);
  });
});

describe("a server that restarts", () => {
  it("is found again, and nothing that happened meanwhile is missed", async () => {
    const { id, appearance } = await sharedClaim(browser.origin);
    const page = await openClaim(id, "&view=history");
    await expect.poll(() => eyebrow(page).textContent()).toBe("Claim in 2 documents");
    const library = new Library(store);
    await browser.restart(library, async () => {
      await page.getByText("Offline: trying again…").waitFor();
      await write(library, (correction) =>
        reviewRecord(correction, { record: appearance, verdict: "rejected" }),
      );
      await write(library, (correction) =>
        addNote(correction, { record: id, text: "Said while nobody listened." }),
      );
    });
    await expect.poll(() => eyebrow(page).textContent()).toBe("Claim in 1 document");
    await page
      .getByTestId("history")
      .getByTestId("entry")
      .filter({ hasText: "Said while nobody listened." })
      .waitFor();
    await expect.poll(() => page.getByText("Offline: trying again…").count()).toBe(0);
  });
});

describe("somebody whom the server does not know", () => {
  const refusal = {
    status: 401,
    json: { errors: [{ message: "Sign in first", extensions: { code: "UNAUTHENTICATED" } }] },
  };

  it("is shown the way to sign in, and back", async () => {
    const { page } = await browser.open("/about-nothing.txt");
    await page.route("**/graphql", (route) => route.fulfill(refusal));
    await page.goto(`${browser.origin}/?view=history&hdid=edited`);
    const link = page.getByRole("link", { name: "Sign in" });
    await link.waitFor();
    expect(await link.getAttribute("href")).toBe(
      "/sign-in?to=%2F%3Fview%3Dhistory%26hdid%3Dedited",
    );
  });

  it("keeps the page when that happens in the middle of it", async () => {
    const { id } = await sharedClaim(browser.origin);
    const page = await openClaim(id, "&view=history");
    await page.getByLabel("by whom").fill("Somebody wh");
    await page.route("**/graphql", (route) => route.fulfill(refusal));
    await page.getByTestId("history").getByTestId("entry").getByText("Take back").first().click();
    await page.getByText("You are signed out").waitFor();
    expect(await page.getByLabel("by whom").inputValue()).toBe("Somebody wh");
    expect(await page.getByTestId("claim-text").count()).toBe(1);
  });
});

type Write = Parameters<typeof addNote>[0];

/** Appends what another server of the same store would. */
async function write(
  library: Library,
  build: (correction: Write) => ReturnType<typeof addNote>,
): Promise<void> {
  const by = { kind: "person", name: "Ada" } as const;
  await library.append("venezuela-2026-01", (view) =>
    build({ view, made: { by, at: new Date().toISOString() } }),
  );
}

/** By node: where its label stands, once there are labels. */
async function labelPlaces(page: Page): Promise<ReadonlyMap<string, string>> {
  const summary = page.getByTestId("graph-summary");
  await page.waitForFunction(() => {
    const element = document.querySelector<HTMLElement>('[data-testid="graph-summary"]');
    return element?.dataset["ready"] !== undefined && (element.dataset["labels"]?.length ?? 0) > 2;
  });
  const boxes = JSON.parse((await summary.getAttribute("data-labels")) ?? "[]") as readonly {
    readonly id: string;
    readonly left: number;
    readonly top: number;
  }[];
  return new Map(boxes.map(({ id, left, top }) => [id, `${Math.round(left)} ${Math.round(top)}`]));
}

/** A claim that words of the article in the reader carry. */
async function aNewClaim(page: Page): Promise<Readonly<Record<string, unknown>>> {
  const document = await page.evaluate(async () => {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: `{ collection(id: "venezuela-2026-01") { documents(first: 1) { nodes { id } } } }`,
      }),
    });
    const { data } = (await response.json()) as {
      readonly data: {
        readonly collection: {
          readonly documents: { readonly nodes: readonly { readonly id: string }[] };
        };
      };
    };
    return data.collection.documents.nodes[0]?.id;
  });
  return {
    document,
    quotes: [{ exact: "resulting in over 110 deaths" }],
    text: "People died in the strikes.",
    shortLabel: "Deaths in strikes",
  };
}
