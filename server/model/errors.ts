/** Errors: one class, one table of codes; the code is the contract, the text may improve. */

/** What each code means. The README lists the same table; a test holds the two together. */
export const ERROR_CODES = {
  BAD_REQUEST: "A request has not the form of one, or could have been sent by a foreign page",
  BAD_USER_INPUT: "An argument or variable does not have the form that the schema asks for",
  COLLECTION_INVALID: "A collection's files do not have the expected form",
  COLLECTION_NOT_FOUND: "No collection has the requested id",
  CURSOR_INVALID: "A cursor was not made by this connection",
  DOCUMENT_NOT_FOUND: "No document of this collection has the requested id",
  ENVIRONMENT_INVALID: "An environment variable has a value that cannot be used",
  EVIDENCE_MISSING: "What is to be recorded rests on no words of a document",
  EXTRACTOR_UNAVAILABLE: "What reads documents does not answer, or answers what cannot be read",
  FILE_EMPTY: "A file has no text in it",
  FILE_ENCRYPTED: "A file can only be read with a password",
  FILE_INVALID: "A file does not have the form that it should have",
  FILE_TOO_LARGE: "A file, or what it unpacks to, is larger than the program reads",
  FILE_UNREADABLE: "A file cannot be opened: there is none, or it may not be read",
  FILE_UNSUPPORTED: "A file is of no kind that the program reads",
  FORBIDDEN: "Whoever asks has not the role that this needs in this collection",
  GRAPHQL_PARSE_FAILED: "A query is not GraphQL",
  GRAPHQL_VALIDATION_FAILED: "A query asks for what the schema does not have",
  INTERNAL_SERVER_ERROR: "The server has a defect; the log has the details under the request's id",
  JOB_NOT_FOUND: "No job of this collection has the requested id, or it was stopped",
  LOG_ALTERED: "A log's records are not those that were appended: some were changed or are missing",
  MEMORY_FULL: "Documents cannot be compared: the collection needs more memory than there is",
  NODE_KIND_MISMATCH: "An id names a node of another kind than this field takes",
  NODE_NOT_FOUND: "No node of this collection has the requested id",
  NOTHING_TO_UNDO: "There is nothing of one's own to take back or to bring back",
  NOT_YOURS: "Only whoever made a record may take it back",
  OPERATION_RESOLUTION_FAILURE: "A request does not say which of its operations to run",
  PAGE_SIZE_INVALID: "A page size is negative or larger than the server allows",
  PAGE_UNREADABLE:
    "A page cannot be fetched: it does not answer, is too slow, or has a private address",
  PORT_IN_USE: "The port to listen on is taken by another program",
  PROVIDER_UNAVAILABLE: "The provider that people sign in with does not answer",
  QUERY_TOO_COMPLEX: "A query is over a limit: depth, cost, aliases, tokens or batch",
  QUOTE_AMBIGUOUS: "A quoted passage occurs in several places and nothing tells them apart",
  QUOTE_NOT_FOUND: "A quoted passage does not occur in the document's text",
  RECORD_CHANGED: "Somebody changed the record since it was read",
  RECORD_DANGLING: "A record refers to one that is not in the log before it",
  RECORD_INVALID: "A record does not have the expected form",
  RECORD_NOT_FOUND: "No record of this collection has the requested id",
  REQUEST_TIMEOUT: "A request took longer than the server allows",
  REQUEST_TOO_LARGE: "A request's body has more bytes than the server allows",
  STORE_FULL: "The log cannot be written: there is no room left",
  STORE_NEWER: "The database was made by a newer version of the program",
  STORE_UNAVAILABLE: "The database does not answer, or cannot be opened",
  TOKEN_NOT_FOUND: "There is no access token of this name",
  UNAUTHENTICATED: "Whoever asks has to sign in first",
  VERSION_CONFLICT: "Others appended to the log too often meanwhile; the change was not made",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Where in a file something is wrong; `line` and `column` count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Bad input or an impossible request, with its code.
 *
 * Messages read `Cannot <do> <"thing">: <what was found>`, sentence case, no final full stop.
 * `details` is safe to show to whoever asked.
 */
export class WhenceError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      readonly details?: Readonly<Record<string, unknown>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "WhenceError";
    this.code = code;
    this.details = options.details ?? {};
  }
}
