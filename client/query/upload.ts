/** Uploading: one text or file sent as its bytes, to be read into a collection in the background. */

import { QueryError } from "./execute.ts";

/** Bytes that the server takes at most: it would hang up on more before it says so. */
export const MOST_BYTES = 20_000_000;
/** The status of an answer to somebody whom the server does not know. */
const SIGNED_OUT = 401;

export interface Upload {
  /** The collection's id. */
  readonly collection: string;
  /** What the collection is to be called, if there is none with this id yet. */
  readonly title?: string | undefined;
  /** The job it is added to; undefined to begin one. */
  readonly job?: string | undefined;
  readonly name: string;
  readonly mediaType?: string | undefined;
  /** Where the report was found. */
  readonly url?: string | undefined;
  readonly bytes: Blob;
}

interface Answer {
  readonly job?: string;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** The address that a file goes to; what is not given is left out. */
export function uploadPath(given: Omit<Upload, "bytes">): string {
  const { collection, name, title, job, mediaType, url } = given;
  const query = new URLSearchParams({ name });
  for (const [field, value] of Object.entries({ title, job, mediaType, url })) {
    if (value !== undefined && value !== "") query.set(field, value);
  }
  return `/upload/${encodeURIComponent(collection)}?${query.toString()}`;
}

/**
 * The id of the job that reads it.
 *
 * @throws {QueryError} UNREACHABLE when no answer came, otherwise the server's own code
 */
export async function upload(given: Upload, signal: AbortSignal): Promise<string> {
  if (given.bytes.size > MOST_BYTES) throw tooLarge(given);
  const response = await send(given, signal);
  if (response.status === SIGNED_OUT) {
    throw new QueryError("UNAUTHENTICATED", "The server asks who you are: sign in first");
  }
  const { job, errors } = await answerOf(response);
  const problem = errors?.[0];
  if (problem !== undefined) {
    throw new QueryError(problem.extensions?.code ?? "UNKNOWN", problem.message);
  }
  if (job === undefined) {
    throw new QueryError("NO_DATA", `The server answered ${response.status} without any data`);
  }
  return job;
}

function tooLarge({ name, bytes }: Upload): QueryError {
  const size = Math.ceil(bytes.size / 1_000_000);
  const most = MOST_BYTES / 1_000_000;
  const message = `Cannot send "${name}": it has ${size} MB, and a file may have ${most}; use “whence ingest” on the command line`;
  return new QueryError("TOO_LARGE", message);
}

async function send(given: Upload, signal: AbortSignal): Promise<Response> {
  const headers = {
    "content-type": "application/octet-stream",
    "x-whence-collection": given.collection,
  };
  try {
    return await fetch(uploadPath(given), { method: "POST", headers, body: given.bytes, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new QueryError("UNREACHABLE", "The server does not answer", { cause: error });
  }
}

async function answerOf(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch (error) {
    const message = `The server answered ${response.status}, and not in JSON`;
    throw new QueryError("UNREACHABLE", message, { cause: error });
  }
}
