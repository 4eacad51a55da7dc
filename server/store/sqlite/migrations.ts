/** Migrations: the tables of the embedded database; a further table is one entry at the end. */

export interface Migration {
  /** What `PRAGMA user_version` is after it; each is one more than the one before. */
  readonly version: number;
  readonly statements: string;
}

/**
 * Applied in order, each once, and never altered once released.
 *
 * In `log`, hashes come before records so that the last hash of a row of many megabytes is read
 * without those. `title` is what the last `collection` record of a log says.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    statements: `
      CREATE TABLE log (
        collection TEXT NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        hashes BLOB NOT NULL,
        records TEXT NOT NULL,
        PRIMARY KEY (collection, first)
      ) STRICT;
      CREATE TABLE title (
        collection TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL,
        description TEXT
      ) STRICT;
    `,
  },
  {
    version: 2,
    // A grant for all collections has "*" for one. Of a token's secret there is only the hash.
    statements: `
      CREATE TABLE token (
        name TEXT PRIMARY KEY NOT NULL,
        hash TEXT NOT NULL UNIQUE,
        created TEXT NOT NULL,
        expires TEXT
      ) STRICT;
      CREATE TABLE token_grant (
        collection TEXT NOT NULL,
        token TEXT NOT NULL,
        role TEXT NOT NULL,
        PRIMARY KEY (collection, token)
      ) STRICT;
      CREATE TABLE secret (
        name TEXT PRIMARY KEY NOT NULL,
        secret BLOB NOT NULL
      ) STRICT;
    `,
  },
  {
    version: 3,
    // Times are milliseconds since 1970. An item's bytes go once it has ended; it is held by whoever
    // takes it until `lease`, and waits until then when it is queued.
    statements: `
      CREATE TABLE ingest_job (
        collection TEXT NOT NULL,
        id TEXT NOT NULL,
        extractor TEXT NOT NULL,
        made TEXT NOT NULL,
        created INTEGER NOT NULL,
        cancelled INTEGER NOT NULL,
        PRIMARY KEY (collection, id)
      ) STRICT;
      CREATE TABLE ingest_item (
        collection TEXT NOT NULL,
        id TEXT NOT NULL,
        job TEXT NOT NULL,
        number INTEGER NOT NULL,
        source TEXT NOT NULL,
        bytes BLOB,
        state TEXT NOT NULL,
        result TEXT NOT NULL,
        documents INTEGER NOT NULL,
        records INTEGER NOT NULL,
        claims INTEGER NOT NULL,
        refused INTEGER NOT NULL,
        lease INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        begun INTEGER,
        ended INTEGER,
        PRIMARY KEY (collection, id)
      ) STRICT;
      CREATE INDEX ingest_item_by_job ON ingest_item (collection, job, number);
      CREATE INDEX ingest_item_waiting ON ingest_item (lease) WHERE ended IS NULL;
    `,
  },
];
