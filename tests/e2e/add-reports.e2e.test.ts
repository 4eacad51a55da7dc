/** Adding reports in a real browser: pasted and dropped, read by the real readers, told apart. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startReadingBrowser } from "../support/reading-browser.ts";
import type { ReadingBrowser } from "../support/reading-browser.ts";
import { SAMPLE_FOLDER } from "../support/sample.ts";

const REPORT = `The harbour master said on Monday that the northern crane had fallen into the basin.

"Two workers were injured," Maria Lopez, a spokeswoman for the port, told reporters.

The mayor denied that the crane had been inspected in March.
`;

let browser: ReadingBrowser;

beforeAll(async () => {
  browser = await startReadingBrowser();
});
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

async function openDrawer(path = "/"): Promise<Page> {
  const { page } = await browser.open(path);
  await page.getByRole("button", { name: "Add reports" }).click();
  await page.getByRole("dialog", { name: "Add reports" }).waitFor();
  return page;
}

function itemOf(page: Page, name: string) {
  return page.getByTestId("reading-item").filter({ hasText: name });
}

/** Lets go of files over the page, as a file manager does. */
async function drop(page: Page, files: readonly (readonly [name: string, text: string])[]) {
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of dropped) dataTransfer.items.add(new File([text], name));
    for (const type of ["dragover", "drop"]) {
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
    }
  }, files);
}

describe("adding reports", () => {
  it("reads a pasted report while the page goes on, and tells what a program read", async () => {
    const page = await openDrawer();
    const dialog = page.getByRole("dialog", { name: "Add reports" });
    const scope = page.getByRole("group", { name: "Documents in scope" });
    await expect.poll(() => scope.getByRole("button").count()).toBe(2);
    await dialog.getByLabel("Paste the text of a report").fill(REPORT);
    await dialog.getByLabel("Title").fill("Crane falls in the harbour");
    await dialog.getByRole("button", { name: "Read this text" }).click();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });

    await expect.poll(() => scope.getByRole("button").count(), { timeout: 20_000 }).toBe(3);
    await page.getByRole("button", { name: "Add reports" }).click();
    const item = itemOf(page, "Crane falls in the harbour");
    await item.getByText(/^read, \d+ claims?/).waitFor();
    await item.getByRole("button", { name: "Crane falls in the harbour" }).click();
    const evidence = page.getByTestId("evidence");
    await evidence
      .getByRole("button", { name: /crane had fallen/ })
      .first()
      .click();
    await expect
      .poll(() => evidence.getByTestId("made").first().textContent())
      .toMatch(/^read by whence-offline \S+, \d+\u00A0%$/);

    await page.getByRole("button", { name: "Read by a program" }).click();
    expect(page.url()).toContain("by=program");
    await page.reload();
    await page.getByRole("button", { name: "Encoded by people" }).waitFor();
  });

  it("says of a file that cannot be read why, and reads the others", async () => {
    const page = await openDrawer();
    await page.keyboard.press("Escape");
    await drop(page, [
      ["empty.txt", ""],
      ["broken.pdf", "%PDF-1.7 and then nothing of the sort"],
      ["bridge.txt", "The bridge was closed on Tuesday, the council said. Traffic was diverted."],
    ]);
    const dialog = page.getByRole("dialog", { name: "Add reports" });
    await dialog.getByRole("button", { name: "Read 3 files" }).click();
    await itemOf(page, "bridge.txt")
      .getByText(/^read, /)
      .waitFor();
    await expect
      .poll(() => itemOf(page, "empty.txt").locator(".job-message").textContent())
      .toBe('Cannot read "empty.txt": it is empty.');
    await expect
      .poll(() => itemOf(page, "broken.pdf").locator(".job-message").textContent())
      .toContain('Cannot read "broken.pdf"');
  });

  it("knows a text that is there, by whatever name", async () => {
    const text = readFileSync(join(SAMPLE_FOLDER, "documents/caracas-willingness.txt"), "utf8");
    const page = await openDrawer();
    await page
      .getByLabel("Files")
      .setInputFiles([{ name: "again.txt", mimeType: "text/plain", buffer: Buffer.from(text) }]);
    await page.getByRole("button", { name: "Read 1 file" }).click();
    await itemOf(page, "again.txt").getByText("was here already").waitFor();
  });

  it("stops when it is told to, and keeps what was read", async () => {
    const page = await openDrawer();
    let sent = 0;
    // From the fourth on the network is too slow for anybody's patience.
    await page.route("**/upload/**", async (route) => {
      sent += 1;
      if (sent <= 3) await route.continue();
    });
    const reports = Array.from(
      { length: 40 },
      (_, index) => [`dock-${index}.txt`, `The mayor said dock ${index} was closed.\n`] as const,
    );
    await drop(page, reports);
    const dialog = page.getByRole("dialog", { name: "Add reports" });
    await dialog.getByRole("button", { name: "Read 40 files" }).click();
    const way = dialog.getByTestId("on-the-way");
    await way.getByText("37 texts and files to send, now dock-3.txt").waitFor();
    await way.getByRole("button", { name: "Stop" }).click();
    await way.waitFor({ state: "hidden" });
    await itemOf(page, "dock-2.txt").waitFor();
    expect(await itemOf(page, "dock-").count()).toBe(3);
  });

  it("makes a collection of its own, and leads there", async () => {
    const text = readFileSync(join(SAMPLE_FOLDER, "documents/caracas-willingness.txt"), "utf8");
    const page = await openDrawer();
    const dialog = page.getByRole("dialog", { name: "Add reports" });
    await dialog.getByLabel("Paste the text of a report").fill(text);
    await dialog.getByLabel("a new collection").check();
    await dialog.getByLabel("What it is called").fill("My case");
    await dialog.getByRole("button", { name: "Read this text" }).click();
    await dialog.getByText(/^Read into My case/).waitFor();
    await dialog
      .getByText(/^read, \d+ claims/)
      .first()
      .waitFor({ timeout: 20_000 });
    await dialog.getByRole("link", { name: "Open it" }).click();
    await page.waitForURL(/c=my-case/);
    const scope = page.getByRole("group", { name: "Documents in scope" });
    await expect.poll(() => scope.getByRole("button").count()).toBe(1);
    expect(await page.getByLabel("Collection", { exact: true }).inputValue()).toBe("my-case");
  });

  it.each([
    ["light", 1400],
    ["dark", 1400],
    ["light", 390],
  ] as const)("has no serious barrier, %s, %i pixels wide", async (colorScheme, width) => {
    const { page } = await browser.open("/", { colorScheme, viewport: { width, height: 900 } });
    await page.getByRole("button", { name: "Add reports" }).click();
    const dialog = page.getByRole("dialog", { name: "Add reports" });
    await dialog.getByLabel("Paste the text of a report").fill("Something");
    await dialog.getByTestId("reading-item").first().waitFor();
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
  });
});
