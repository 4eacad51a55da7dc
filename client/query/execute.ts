/** One GraphQL operation sent to the server, and its answer or what went wrong. */

import { collectionOf } from "./collection-of.ts";
import type { TypedDocumentString } from "./generated/graphql.ts";

/** Where the API is: the host that served the page. */
const ENDPOINT = "/graphql";
/** The status of an answer to somebody whom the server does not know. */
const SIGNED_OUT = 401;

/** Why there is no answer: the server did not respond, or refused with a code of its table. */
export class QueryError extends Error {
  readonly code: string;
  /** What the server tells beside: whatever belongs to the code. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    options: ErrorOptions & { readonly details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options);
    this.name = "QueryError";
    this.code = code;
    this.details = options.details ?? {};
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
  }[];
}

/**
 * The operation's data.
 *
 * @throws {QueryError} UNREACHABLE when no answer came, otherwise the server's own code
 */
export async function execute<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = JSON.stringify({ query: operation.toString(), variables });
  const response = await send(body, { collection: collectionOf(variables), signal });
  if (response.status === SIGNED_OUT) {
    throw new QueryError("UNAUTHENTICATED", "The server asks who you are: sign in first");
  }
  const answer = await read<Result>(response);
  const problem = answer.errors?.[0];
  if (problem !== undefined) {
    const details = problem.extensions ?? {};
    throw new QueryError(details.code ?? "UNKNOWN", problem.message, { details });
  }
  if (answer.data === undefined || answer.data === null) {
    throw new QueryError("NO_DATA", `The server answered ${response.status} without any data`);
  }
  return answer.data;
}

interface Sending {
  readonly collection: string | undefined;
  readonly signal: AbortSignal | undefined;
}

async function send(body: string, { collection, signal }: Sending): Promise<Response> {
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json",
    // A proxy keeps a collection on one server by it; the servers themselves do not look at it.
    ...(collection !== undefined && { "x-whence-collection": collection }),
  };
  try {
    return await fetch(ENDPOINT, { method: "POST", headers, body, signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new QueryError("UNREACHABLE", "The server does not answer", { cause: error });
  }
}

async function read<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    const message = `The server answered ${response.status}, and not in JSON`;
    throw new QueryError("UNREACHABLE", message, { cause: error });
  }
}
