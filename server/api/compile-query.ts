/** Compiling: queries that come again are turned into functions once. */

import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { CompiledQuery } from "graphql-jit";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";

/** Compiled queries kept; the page has about twenty of its own. */
const COMPILED = 200;
/** A query is compiled when it comes this many times: what comes once is not worth the time. */
const TIMES = 2;
/** Fields of a query that is compiled; the code of a larger one takes longer to make than it saves. */
const FIELDS = 1000;

export interface RepeatedQuery {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** The same for the same text alone. */
  readonly hash: string;
  /** Its fields, each fragment counted wherever it is spread. */
  readonly fields: number;
}

/** Finds the function of a query; undefined when GraphQL itself is to execute it. */
export class QueryCompiler {
  readonly #schema: GraphQLSchema;
  readonly #known = new LRUCache<string, number | CompiledQuery>({ max: COMPILED });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  find(query: RepeatedQuery): CompiledQuery | undefined {
    if (query.fields > FIELDS) return undefined;
    const key = `${query.hash} ${query.operationName}`;
    const known = this.#known.get(key) ?? 0;
    if (typeof known !== "number") return known;
    this.#known.set(key, known + 1);
    if (known + 1 !== TIMES) return undefined;
    const compiled = compileQuery(this.#schema, query.document, query.operationName);
    // What does not compile stays a number above `TIMES`, and is not tried again.
    if (!isCompiledQuery(compiled)) return undefined;
    this.#known.set(key, compiled);
    return compiled;
  }
}
