/** The ready queries: the questions that the API is for, each with its query. */

export interface Example {
  /** The question, from the comment on the first line. */
  readonly question: string;
  readonly query: string;
}

/** The question that a file asks, and the file. */
export function readExample(query: string): Example {
  const [first = ""] = query.split("\n", 1);
  return { question: first.replace(/^#\s*/, ""), query };
}
