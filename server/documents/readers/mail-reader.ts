/** Mail: a message's words, and the documents that are attached to it. */

import type { Attachment, Email } from "postal-mime";
import { WhenceError } from "../../model/errors.ts";
import { cleanText } from "../clean-text.ts";
import { composeText } from "../compose-text.ts";
import { describeDocument } from "../describe-document.ts";
import type { ReadDocument } from "../read-document.ts";
import { statedName, statedTime, statedWords } from "../stated-fields.ts";
import { unwrapLines } from "../unwrap-lines.ts";
import type { Reader, ReadResult, Source } from "./reader.ts";

/** Bytes within which a message's first headers are. */
const BEGINNING = 8192;
/** Headers that every message has, and few texts begin with. */
const HEADER =
  /^(?:from|date|subject|to|received|return-path|message-id|mime-version|delivered-to|x-[\w-]+):\s?\S/gimu;
const FEWEST_HEADERS = 3;
/** Parts within one another, and messages attached to messages. */
const DEEPEST = 20;

/**
 * The reader of mail; `readAttached` reads what is attached, or says that it is of no kind that is
 * read.
 */
export function createMailReader(
  readAttached: (source: Source) => Promise<readonly ReadResult[]>,
): Reader {
  return {
    name: "mail",
    extensions: ["eml"],
    mediaTypes: ["message/rfc822"],
    isBinary: false,
    recognises: (bytes) => {
      const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, BEGINNING));
      const [headers = ""] = beginning.trimStart().split(/\r?\n\r?\n/u, 1);
      const isFirst = /^[\w-]{2,40}:\s?\S/u.test(headers);
      return isFirst && (headers.match(HEADER)?.length ?? 0) >= FEWEST_HEADERS;
    },
    read: async (source) => {
      const email = await parse(source);
      const attached: ReadResult[] = [];
      for (const [index, attachment] of email.attachments.entries()) {
        attached.push(...(await readAttachment(source, attachment, { index, readAttached })));
      }
      const message = await readMessage(source, email);
      if (message === undefined && attached.length === 0) throw empty(source.name);
      return message === undefined ? attached : [message, ...attached];
    },
  };
}

async function parse({ bytes, name }: Source): Promise<Email> {
  try {
    const { default: PostalMime } = await import("postal-mime");
    return await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST,
      attachmentEncoding: "arraybuffer",
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new WhenceError(
      "FILE_INVALID",
      `Cannot read "${name}": ${error.message}; save the message again`,
      {
        details: { file: name },
        cause: error,
      },
    );
  }
}

/** The message itself; undefined when it has no words of its own. */
async function readMessage({ name, url }: Source, email: Email): Promise<ReadDocument | undefined> {
  const known = {
    title: statedWords(email.subject),
    author: statedName(email.from?.name) ?? statedName(email.from?.address),
    published: statedTime(writtenDate(email)),
  };
  const plain = cleanText(email.text ?? "");
  if (/[\p{L}\p{N}]/u.test(plain)) {
    const body = { kind: "paragraph" as const, words: unwrapLines(plain).trim() };
    const { text } = composeText(known.title, [body]);
    return describeDocument({ name, format: "mail", text, url, ...known });
  }
  if (email.html === undefined || !/[\p{L}\p{N}]/u.test(email.html)) return undefined;
  const { readHtml } = await import("../html/read-html.ts");
  return readHtml({ name, html: cleanText(email.html), url, format: "mail", known });
}

/** The day as the sender's clock had it; what the parser gives is moved to UTC. */
function writtenDate({ headers, date }: Email): string | undefined {
  return headers.find(({ key }) => key === "date")?.value ?? date;
}

interface Attaching {
  readonly index: number;
  readonly readAttached: (source: Source) => Promise<readonly ReadResult[]>;
}

async function readAttachment(
  { name, url }: Source,
  { filename, mimeType, content }: Attachment,
  { index, readAttached }: Attaching,
): Promise<readonly ReadResult[]> {
  const bytes =
    typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const own = statedWords(filename)?.replaceAll(/[/\\]/gu, "_") ?? `part ${index + 1}`;
  try {
    return await readAttached({ bytes, name: `${name}/${own}`, url, mediaType: mimeType });
  } catch (error) {
    if (!(error instanceof WhenceError)) throw error;
    // Pictures, signatures and calendars go along with most messages.
    return error.code === "FILE_UNSUPPORTED" || error.code === "FILE_EMPTY" ? [] : [error];
  }
}

function empty(name: string): WhenceError {
  return new WhenceError("FILE_EMPTY", `Cannot read "${name}": the message has no text in it`, {
    details: { file: name },
  });
}
