/**
 * Statements: all SQL about logs in PostgreSQL, each prepared once a connection.
 *
 * Every statement is about one collection, `$1`, so that a distributed database finds it in one
 * place. `LIST_COLLECTIONS` alone crosses collections.
 */

export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * A row that continues the log after version `$2 - 1`, whose hash is `$6`; not inserted when the log
 * is at another version, or at this one with another history (a primary was lost before its last
 * records had reached the standby). Of two that are inserted at once the key lets one through.
 */
export const INSERT_NEXT_ROW: Statement = {
  name: "whence_insert_next_row",
  text: `insert into whence.log (collection, first, last, records, hashes)
    select $1, $2::bigint, $3::bigint, $4, $5
    where coalesce(
      (select last = $2::bigint - 1 and substring(hashes from octet_length(hashes) - 31) = $6::bytea
        from whence.log where collection = $1 order by first desc limit 1),
      $2::bigint = 1)
    on conflict do nothing`,
};

/** A further row of an append, in the transaction of its first one. */
export const INSERT_FURTHER_ROW: Statement = {
  name: "whence_insert_further_row",
  text: `insert into whence.log (collection, first, last, records, hashes)
    values ($1, $2, $3, $4, $5)`,
};

/** In the transaction of the first row of a log. */
export const INSERT_COLLECTION: Statement = {
  name: "whence_insert_collection",
  text: `insert into whence.collections (collection) values ($1) on conflict do nothing`,
};

/** In the transaction of the row that has the `collection` record. */
export const UPDATE_COLLECTION: Statement = {
  name: "whence_update_collection",
  text: `update whence.collections set title = $2, description = $3 where collection = $1`,
};

export const READ_END: Statement = {
  name: "whence_read_end",
  text: `select last, substring(hashes from octet_length(hashes) - 31) as hash
    from whence.log where collection = $1 order by first desc limit 1`,
};

/**
 * The hashes of the row whose first record is `$2`. Seen is not yet safe: a row that waited for a
 * standby shows when the waiting is broken off. The update changes nothing, but its commit comes
 * after the row's and waits for the standby as well: once this is answered, the row is there too.
 */
export const FIND_ROW: Statement = {
  name: "whence_find_row",
  text: `with written as (update whence.collections set title = title where collection = $1)
    select hashes from whence.log where collection = $1 and first = $2`,
};

/** Up to `$3` rows that have a record after version `$2`; by key, so it never reads what it skips. */
export const READ_ROWS: Statement = {
  name: "whence_read_rows",
  text: `select first, last, records, hashes from whence.log
    where collection = $1 and last > $2::bigint and first >= coalesce(
      (select first from whence.log where collection = $1 and first <= $2::bigint + 1
        order by first desc limit 1), 1)
    order by first limit $3::int`,
};

/** Crosses collections, the only statement that does. */
export const LIST_COLLECTIONS: Statement = {
  name: "whence_list_collections",
  text: `select collection, title, description,
      (select last from whence.log where log.collection = collections.collection
        order by first desc limit 1) as last
    from whence.collections`,
};

/** The channel on which servers hear of each other's appends. */
export const CHANNEL = "whence_log";

export const NOTIFY: Statement = {
  name: "whence_notify",
  text: `select pg_notify('${CHANNEL}', message) from unnest($1::text[]) as message`,
};
