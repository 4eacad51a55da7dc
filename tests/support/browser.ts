/** A real browser before the real page: the server on a free port, and Chromium. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { readClientPages } from "../../server/api/client-pages.ts";
import { createServer } from "../../server/api/create-server.ts";
import type { RunningServer } from "../../server/api/create-server.ts";
import type { IngestJobs } from "../../server/ingest/ingest-jobs.ts";
import type { Library } from "../../server/store/library.ts";
import { sampleLibrary } from "./sample.ts";

/** Where the build leaves the page. */
export const BUILT_CLIENT = fileURLToPath(new URL("../../client/dist", import.meta.url));
const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

/** Software rendering draws WebGL everywhere; nothing of the browser's own calls home. */
const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface OpenedPage {
  readonly page: Page;
  /** What the console complained of, and errors that nothing caught. */
  readonly complaints: readonly string[];
  /** The origins of all requests, each once. */
  readonly origins: ReadonlySet<string>;
}

export interface TestBrowser {
  readonly origin: string;
  /** Opens a path, or an address of another server, in a window of its own. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
  /** Stops the server and, once `meanwhile` is done, serves `library` at the same address. */
  readonly restart: (library: Library, meanwhile?: () => Promise<void>) => Promise<void>;
  /** Closes the windows that were opened. */
  readonly closeWindows: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * A library, by default of the sample, served on a free port of loopback, and a browser for it; with
 * `jobs`, reports can be added.
 */
export async function startBrowser(library?: Library, jobs?: IngestJobs): Promise<TestBrowser> {
  let server = await serveLibrary(library ?? (await sampleLibrary()), { port: 0, jobs });
  const { origin } = server;
  const browser = await launch();
  return {
    origin,
    open: (path, options) => openPage(browser, new URL(path, origin).href, options),
    restart: async (next, meanwhile = async () => undefined) => {
      await server.stop();
      await meanwhile();
      server = await serveLibrary(next, { port: Number(new URL(origin).port), jobs });
    },
    closeWindows: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

interface Serving {
  readonly port: number;
  readonly jobs: IngestJobs | undefined;
}

async function serveLibrary(library: Library, { port, jobs }: Serving): Promise<RunningServer> {
  const pages = readClientPages(BUILT_CLIENT);
  if (pages === undefined) throw new Error("The client is not built: npm run build:client");
  return createServer(library, { host: "127.0.0.1", port, pages, jobs, logLevel: "silent" });
}

function launch(): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  const found = CHROMIUM_PATH ?? USUAL_PLACES.find((path) => existsSync(path));
  return chromium.launch({
    ...(found === undefined ? {} : { executablePath: found }),
    ignoreDefaultArgs: ["--disable-gpu"],
    args: FLAGS,
  });
}

async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:") origins.add(origin);
  });
  await page.goto(url);
  return { page, complaints, origins };
}
