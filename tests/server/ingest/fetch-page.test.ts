import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPage } from "../../../server/ingest/fetch-page.ts";
import { isPublicAddress } from "../../../server/ingest/public-address.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };

const PAGES: Readonly<Record<string, RequestListener>> = {
  "/page": (_request, response) => response.writeHead(200, HTML).end("<p>The crane fell.</p>"),
  "/packed": (_request, response) =>
    response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end(gzipSync("Packed")),
  "/bomb": (_request, response) =>
    response
      .writeHead(200, { ...HTML, "content-encoding": "gzip" })
      .end(gzipSync(Buffer.alloc(1_000_000))),
  "/moved": (_request, response) => response.writeHead(302, { location: "/page" }).end(),
  "/circle": (_request, response) => response.writeHead(302, { location: "/circle" }).end(),
  "/inside": (_request, response) =>
    response.writeHead(302, { location: "http://10.0.0.1/secret" }).end(),
  "/file": (_request, response) =>
    response.writeHead(302, { location: "file:///etc/hostname" }).end(),
  "/picture": (_request, response) =>
    response.writeHead(200, { "content-type": "image/png" }).end("x"),
  "/large": (_request, response) => response.writeHead(200, HTML).end("x".repeat(2000)),
  "/gone": (_request, response) => response.writeHead(404).end(),
  // Answers, and never ends.
  "/slow": (_request, response) => response.writeHead(200, HTML).write("x"),
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => PAGES[request.url ?? ""]?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function fetchLocal(path: string, rest: { timeout?: number; mostBytes?: number } = {}) {
  return fetchPage(origin + path, { allowLoopback: true, ...rest });
}

describe("fetchPage()", () => {
  it.each([
    ["/page", "/page", "<p>The crane fell.</p>"],
    ["/moved", "/page", "<p>The crane fell.</p>"],
    ["/packed", "/packed", "Packed"],
  ])("of %s gives what is at %s", async (path, end, words) => {
    const page = await fetchLocal(path);
    expect(Buffer.from(page.bytes).toString()).toBe(words);
    expect(page).toMatchObject({ url: origin + end, mediaType: "text/html; charset=utf-8" });
  });

  it.each([
    ["/gone", "PAGE_UNREADABLE", "the server answers 404"],
    ["/circle", "PAGE_UNREADABLE", "more than 5 times"],
    ["/inside", "PAGE_UNREADABLE", "private address 10.0.0.1"],
    ["/file", "PAGE_UNREADABLE", "it is no http or https address"],
    ["/picture", "FILE_UNSUPPORTED", "it is image/png"],
  ])("refuses %s", async (path, code, words) => {
    const error: unknown = await fetchLocal(path).catch((one: unknown) => one);
    expect(error).toMatchObject({ code });
    expect(String(error)).toContain(words);
  });

  it.each(["/large", "/bomb"])("refuses %s, which is too large", async (path) => {
    await expect(fetchLocal(path, { mostBytes: 1500 })).rejects.toMatchObject({
      code: "FILE_TOO_LARGE",
    });
  });

  it("gives up a page that does not end", async () => {
    await expect(fetchLocal("/slow", { timeout: 200 })).rejects.toThrow(
      "it took longer than 0.2 s",
    );
  });

  it.each([
    "127.0.0.1",
    "localhost",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "0x7f.1",
    "2130706433",
    "169.254.169.254",
    "192.168.1.1",
    "[fd00::1]",
    "0.0.0.0",
  ])("never asks %s", async (host) => {
    await expect(fetchPage(`http://${host}/`)).rejects.toThrow("private address");
  });

  it("sends no name and password", async () => {
    await expect(fetchPage("http://ada:secret@news.example/")).rejects.toThrow(
      /^Cannot fetch "http:\/\/news\.example": an address with a user name or password/,
    );
  });
});

describe("isPublicAddress()", () => {
  it.each([
    ["8.8.8.8", true],
    ["2001:4860:4860::8888", true],
    ["10.1.2.3", false],
    ["100.64.0.1", false],
    ["64:ff9b::7f00:1", false],
    ["2002:7f00:1::", false],
    ["fe80::1", false],
    ["no address", false],
  ])("of %s is %s", (address, is) => {
    expect(isPublicAddress(address, { allowLoopback: false })).toBe(is);
  });
});
