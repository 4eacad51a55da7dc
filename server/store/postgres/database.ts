/** The database: a pool of connections to whichever of its servers takes writes. */

import pg from "pg";
import type { Client, ClientConfig, PoolClient, QueryResult, QueryResultRow } from "pg";
import { WhenceError } from "../../model/errors.ts";
import type { DatabaseHost } from "./database-url.ts";
import { codeOf, explainDatabaseError, ReadOnlyError } from "./explain-database-error.ts";
import type { Statement } from "./statements.ts";

/** Limits of connections; times in milliseconds. */
export interface DatabaseLimits {
  readonly connections: number;
  readonly connectTimeout: number;
  readonly statementTimeout: number;
}

/** After this time an idle connection is given back to the server. */
const IDLE_TIMEOUT = 30_000;
/** How much later than the server we stop waiting for a statement: then the connection is dead. */
const NETWORK_DELAY = 5_000;

/** Silence after which the other end is asked whether it is still there; systems wait for two hours. */
const KEEP_ALIVE = 30_000;

/** What every new connection is asked and told; acknowledged is durable, whatever the server's default. */
const BEGIN_SESSION = `select current_setting('transaction_read_only') as read_only,
  set_config('statement_timeout', $1, false),
  set_config('idle_in_transaction_session_timeout', $1, false),
  case current_setting('synchronous_commit')
    when 'off' then set_config('synchronous_commit', 'on', false) end`;

type Parameters = readonly (string | number | null | Uint8Array | readonly string[])[];

/** A connection as statements see it. */
export interface Session {
  readonly run: <Row extends QueryResultRow>(
    statement: Statement,
    values: Parameters,
  ) => Promise<QueryResult<Row>>;
  /** Runs a statement that is not prepared, with whatever values its library gives. */
  readonly query: (
    text: string,
    values: readonly unknown[],
  ) => Promise<QueryResult<Record<string, unknown>>>;
  /** Runs `begin`, `commit` or `rollback`. */
  readonly control: (text: string) => Promise<QueryResult>;
}

export class Database {
  readonly #hosts: readonly DatabaseHost[];
  readonly #limits: DatabaseLimits;
  readonly #pool: pg.Pool;
  /** The host that connections are opened to, until it fails. */
  #current = 0;
  #closed: Promise<void> | undefined;

  constructor(hosts: readonly DatabaseHost[], limits: DatabaseLimits) {
    this.#hosts = hosts;
    this.#limits = limits;
    const configOfCurrent = () => this.#config();
    const begin = (client: pg.ClientBase) => this.#begin(client);
    this.#pool = new pg.Pool({
      max: limits.connections,
      connectionTimeoutMillis: limits.connectTimeout,
      idleTimeoutMillis: IDLE_TIMEOUT,
      onConnect: begin,
      Client: class extends pg.Client {
        constructor() {
          super(configOfCurrent());
        }
      },
    });
    // A connection that breaks while idle has left the pool by then; the next use opens another.
    this.#pool.on("error", ignore);
  }

  /** How messages call the database. */
  get name(): string {
    return this.#hosts.map(({ name }) => name).join(", ");
  }

  /** Runs one statement in a transaction of its own. @throws as `use` */
  run<Row extends QueryResultRow>(
    statement: Statement,
    values: Parameters,
  ): Promise<QueryResult<Row>> {
    return this.use((session) => session.run<Row>(statement, values));
  }

  /**
   * Does `work` on a connection of the pool, which is closed if that fails.
   *
   * @throws {WhenceError} STORE_UNAVAILABLE when there is no connection; else what `work` throws
   */
  async use<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const client = await this.#connect();
    let warned = false;
    const hear = ({ routine }: { readonly routine?: string | undefined }) => {
      warned ||= routine === "SyncRepWaitForLSN";
    };
    client.on("error", ignore).on("notice", hear);
    let failed = true;
    try {
      const result = await work(sessionOn(client));
      // Somebody broke off the waiting for the standby: committed here, and perhaps nowhere else.
      if (warned) throw new Error("the standby has not confirmed the change");
      failed = false;
      return result;
    } catch (error) {
      if (codeOf(error) === "25006") this.#leave(this.#current);
      throw error;
    } finally {
      client.off("error", ignore).off("notice", hear);
      client.release(failed);
    }
  }

  /** A connection outside the pool, for as long as the caller keeps it. @throws {WhenceError} */
  async connectAlone(statementTimeout = this.#limits.statementTimeout): Promise<Client> {
    return this.#tryHosts(async () => {
      const client = new pg.Client(this.#config(statementTimeout));
      client.on("error", ignore);
      try {
        await client.connect();
        await this.#begin(client, statementTimeout);
        return client;
      } catch (error) {
        void client.end().catch(ignore);
        throw error;
      }
    });
  }

  /** Waits for what is under way, then closes all connections of the pool. */
  close(): Promise<void> {
    this.#closed ??= this.#pool.end();
    return this.#closed;
  }

  #connect(): Promise<PoolClient> {
    return this.#tryHosts(() => this.#pool.connect());
  }

  /** What comes of `connect` to the first host that works, beginning with the one that did last. */
  async #tryHosts<Connection>(connect: () => Promise<Connection>): Promise<Connection> {
    let failure: unknown;
    for (let tried = 0; tried < this.#hosts.length; tried += 1) {
      if (this.#closed !== undefined) throw closedError();
      const host = this.#current;
      try {
        return await connect();
      } catch (error) {
        failure = error;
        this.#leave(host);
      }
    }
    if (this.#closed !== undefined) throw closedError();
    throw explainDatabaseError(failure, `connect to the database at ${this.name}`);
  }

  #leave(host: number): void {
    if (host === this.#current) this.#current = (host + 1) % this.#hosts.length;
  }

  #config(statementTimeout = this.#limits.statementTimeout): ClientConfig {
    return {
      ...this.#hosts[this.#current]?.config,
      application_name: "whence",
      connectionTimeoutMillis: this.#limits.connectTimeout,
      query_timeout: statementTimeout + NETWORK_DELAY,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE,
    };
  }

  // By a statement and not at the start of the connection: poolers refuse unknown settings there.
  async #begin(
    client: pg.ClientBase,
    statementTimeout = this.#limits.statementTimeout,
  ): Promise<void> {
    const { rows } = await client.query<{ readonly read_only: string }>(BEGIN_SESSION, [
      `${statementTimeout}`,
    ]);
    if (rows[0]?.read_only !== "off") throw new ReadOnlyError();
  }
}

/** For a broken connection's event: whatever waited on it is told as well. */
function ignore(): void {}

function sessionOn(client: PoolClient): Session {
  return {
    run: ({ name, text }, values) => client.query({ name, text, values: [...values] }),
    query: (text, values) => client.query<Record<string, unknown>>(text, [...values]),
    control: (text) => client.query(text),
  };
}

function closedError(): WhenceError {
  return new WhenceError("STORE_UNAVAILABLE", "Cannot use the log store: it is closed");
}
