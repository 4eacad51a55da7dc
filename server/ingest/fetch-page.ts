/** Fetching pages: one address's bytes, of a bounded size and time, never from a private network. */

import { request as requestHttp } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import ipaddr from "ipaddr.js";
import { READ_MEDIA_TYPES } from "../documents/readers/readers.ts";
import { WhenceError } from "../model/errors.ts";
import { isPublicAddress, PrivateAddressError, publicLookup } from "./public-address.ts";

export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where it was in the end, redirects followed. */
  readonly url: string;
  /** The answer's Content-Type, if it has one. */
  readonly mediaType?: string | undefined;
}

export interface FetchOptions {
  /** Milliseconds until a page must be there in whole, redirects included; by default 20,000. */
  readonly timeout?: number | undefined;
  /** Bytes of the largest page, before and after it is unpacked; by default 20 MB. */
  readonly mostBytes?: number | undefined;
  /** Whether this machine itself may be asked: for tests; by default not. */
  readonly allowLoopback?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

const TIMEOUT = 20_000;
const MOST_BYTES = 20_000_000;
const MOST_REDIRECTS = 5;
/** What servers send that do not know, and what a name's extension then tells. */
const UNSURE_TYPES = ["application/octet-stream", "binary/octet-stream", "text/plain"];

interface Limits {
  readonly mostBytes: number;
  readonly allowLoopback: boolean;
  readonly signal: AbortSignal;
}

/**
 * The page at an http or https address; redirects are followed, each held to the same rules.
 *
 * @throws {WhenceError} PAGE_UNREADABLE when it does not answer in time, answers an error, or is at
 * a private address; FILE_TOO_LARGE; FILE_UNSUPPORTED when it is of no kind that is read
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { timeout = TIMEOUT, mostBytes = MOST_BYTES, allowLoopback = false, signal } = options;
  const deadline = AbortSignal.timeout(timeout);
  const limits = {
    mostBytes,
    allowLoopback,
    signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
  };
  try {
    return await follow(address, limits);
  } catch (error) {
    if (error instanceof WhenceError || signal?.aborted === true) throw error;
    const found = deadline.aborted ? `it took longer than ${timeout / 1000} s` : reasonOf(error);
    throw unreadable(address, found);
  }
}

async function follow(address: string, limits: Limits): Promise<FetchedPage> {
  let url = parsedUrl(address, limits);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await ask(url, limits);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      answer.destroy();
      url = parsedUrl(new URL(headers.location, url).href, limits);
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw unreadable(url.href, `the server answers ${statusCode}`);
    }
    return {
      bytes: await bodyOf(answer, url, limits),
      url: url.href,
      mediaType: headers["content-type"],
    };
  }
  throw unreadable(
    address,
    `it leads from one address to the next more than ${MOST_REDIRECTS} times`,
  );
}

/** @throws {WhenceError} PAGE_UNREADABLE for what is no public http or https address */
function parsedUrl(address: string, { allowLoopback }: Limits): URL {
  const url = URL.parse(address);
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw unreadable(address, "it is no http or https address");
  }
  if (url.username !== "" || url.password !== "") {
    throw unreadable(url.origin, "an address with a user name or password is not fetched");
  }
  // A literal address is connected to without being looked up.
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  if (ipaddr.isValid(host) && !isPublicAddress(host, { allowLoopback })) {
    throw unreadable(address, new PrivateAddressError(host, host).message);
  }
  return url;
}

function ask(url: URL, { allowLoopback, signal }: Limits): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const headers = { accept: "text/html, text/plain, */*;q=0.5", "user-agent": "whence" };
    const lookup = publicLookup({ allowLoopback });
    request(url, { headers, lookup: lookup as never, signal, agent: false }, resolve)
      .on("error", reject)
      .end();
  });
}

async function bodyOf(answer: IncomingMessage, url: URL, limits: Limits): Promise<Uint8Array> {
  const { mostBytes } = limits;
  try {
    requireReadable(answer.headers["content-type"], url);
    if (Number(answer.headers["content-length"] ?? 0) > mostBytes) throw tooLarge(url, mostBytes);
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of answer as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > mostBytes) throw tooLarge(url, mostBytes);
      parts.push(part);
    }
    return unpacked(Buffer.concat(parts), {
      encoding: answer.headers["content-encoding"],
      url,
      mostBytes,
    });
  } finally {
    answer.destroy();
  }
}

function requireReadable(mediaType: string | undefined, url: URL): void {
  const type = mediaType?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === undefined || UNSURE_TYPES.includes(type) || READ_MEDIA_TYPES.has(type)) return;
  throw new WhenceError(
    "FILE_UNSUPPORTED",
    `Cannot read "${url.href}": it is ${type}, and pages, text, PDF and DOCX are read`,
    { details: { url: url.href, mediaType: type } },
  );
}

interface Packed {
  readonly encoding: string | undefined;
  readonly url: URL;
  readonly mostBytes: number;
}

const UNPACKERS: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync as typeof gunzipSync,
};

/** Servers may pack what was not asked for packed. */
function unpacked(body: Buffer, { encoding = "identity", url, mostBytes }: Packed): Uint8Array {
  const unpack = UNPACKERS[encoding.trim().toLowerCase()];
  if (unpack === undefined) return body;
  try {
    return unpack(body, { maxOutputLength: mostBytes });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(url, mostBytes);
    throw error;
  }
}

function tooLarge({ href }: URL, mostBytes: number): WhenceError {
  return new WhenceError(
    "FILE_TOO_LARGE",
    `Cannot read "${href}": it has more than ${mostBytes / 1_000_000} MB; save it and give what you need of it`,
    { details: { url: href, most: mostBytes } },
  );
}

function unreadable(address: string, found: string): WhenceError {
  return new WhenceError("PAGE_UNREADABLE", `Cannot fetch "${address}": ${found}`, {
    details: { url: address },
  });
}

const WORDS_OF_CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the host's name cannot be looked up now",
  ECONNREFUSED: "nothing answers there",
  ECONNRESET: "the connection was cut",
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return WORDS_OF_CODES[code] ?? error.message;
}
