/** Signing in and out by the real page, in a real browser, on an address that is not this machine's own. */

import { networkInterfaces } from "node:os";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BUILT_CLIENT, startBrowser } from "../support/browser.ts";
import type { TestBrowser } from "../support/browser.ts";
import { Guarded } from "../support/guarded.ts";
import { TestProvider } from "../support/openid.ts";

/** Over plain HTTP a browser says less of where a form comes from than on loopback. */
const ADDRESS =
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === "IPv4" && !one.internal)?.address ?? "127.0.0.1";

const provider = new TestProvider();
let guarded: Guarded;
let browser: TestBrowser;
let origin: string;

beforeAll(async () => {
  await provider.start();
  guarded = new Guarded({ oidc: provider.provider(), host: "0.0.0.0", client: BUILT_CLIENT });
  await guarded.start();
  origin = guarded.origin.replace("0.0.0.0", ADDRESS);
  browser = await startBrowser();
});
afterEach(() => browser.closeWindows());
afterAll(async () => {
  await browser.stop();
  await guarded.stop();
  await provider.stop();
});

async function openSignIn(path = "/"): Promise<Page> {
  const { page } = await browser.open(`${origin}${path}`);
  await page.getByRole("heading", { name: "Sign in to Whence" }).waitFor();
  return page;
}

async function signInWith(page: Page, token: string): Promise<void> {
  await page.getByLabel("access token").fill(token);
  await page.getByRole("button", { name: "Sign in" }).click();
}

describe("the sign-in page", () => {
  it.each(["light", "dark"] as const)("is accessible (%s), also with a problem", async (scheme) => {
    const page = await openSignIn();
    await page.emulateMedia({ colorScheme: scheme });
    const violations = async () => (await new AxeBuilder({ page }).analyze()).violations;
    expect(await violations()).toEqual([]);
    await signInWith(page, "whence_wrong");
    await page.getByRole("alert").waitFor();
    expect(await violations()).toEqual([]);
  });

  it("lets somebody in with a token, where they wanted to go, and out again", async () => {
    const page = await openSignIn("/?view=history");
    await signInWith(page, await guarded.tokenOf("reader"));
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    expect(page.url()).toBe(`${origin}/?view=history`);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in to Whence" }).waitFor();
    await page.goto(origin);
    expect(page.url()).toBe(`${origin}/sign-in`);
  });

  it("lets somebody in through the provider, and shows their name", async () => {
    provider.say({ name: "Ann Bell", whence_roles: ["analyst"] });
    const page = await openSignIn();
    await page.getByRole("link", { name: /^Sign in with/u }).click();
    await page.getByText("Ann Bell").waitFor();
    expect(page.url()).toBe(`${origin}/`);
  });
});
