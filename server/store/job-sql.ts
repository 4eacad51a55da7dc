/** Statements about jobs that both databases understand; parameters are `$1`, `$2`, … */

import { LISTED_JOBS } from "./job-store.ts";

/** Milliseconds after which an item that nobody has spoken of is taken for abandoned. */
export const LEASE_MS = 30_000;
/** Times that an item is begun at most. */
export const MOST_ATTEMPTS = 3;

/** `$1` collection, `$2` an id or null; the rows of one job follow each other. */
export function listJobs(job: string, item: string): string {
  return `select job.id, job.collection, job.extractor, job.made, job.cancelled, item.state,
      count(item.id) as items, coalesce(sum(item.documents), 0) as documents,
      coalesce(sum(item.records), 0) as records, coalesce(sum(item.claims), 0) as claims,
      coalesce(sum(item.refused), 0) as refused, min(item.begun) as begun, max(item.ended) as ended
    from (select * from ${job} where collection = $1 and id = coalesce(cast($2 as text), id)
        order by created desc, id limit ${LISTED_JOBS}) as job
      left join ${item} as item on item.collection = job.collection and item.job = job.id
    group by job.id, job.collection, job.extractor, job.made, job.cancelled, job.created, item.state
    order by job.created desc, job.id`;
}

/** `$1` collection, `$2` job. */
export function listItems(item: string): string {
  return `select id, source, state, result, records, claims, refused from ${item}
    where collection = $1 and job = $2 order by number, id`;
}

/** `$1` collection, `$2` id, `$3` extractor, `$4` made, `$5` created. */
export function insertJob(job: string): string {
  return `insert into ${job} (collection, id, extractor, made, created, cancelled)
    values ($1, $2, $3, $4, $5, 0)`;
}

/** `$1` collection, `$2` id, `$3` job, `$4` source, `$5` bytes, `$6` result; no row without its job. */
export function insertItem(job: string, item: string): string {
  return `insert into ${item}
      (collection, id, job, number, source, bytes, state, result, documents, records, claims,
        refused, lease, attempts)
    select $1, $2, $3,
      (select count(*) from ${item} where collection = $1 and job = $3), $4, $5, 'queued', $6,
      0, 0, 0, 0, 0, 0
    where exists (select 1 from ${job} where collection = $1 and id = $3 and cancelled = 0)`;
}

/** The keys of the jobs of which nothing waits and nothing ended at `$1` or later. */
export function oldJobs(job: string, item: string): string {
  return `select collection, id from ${job} as old
    where created < $1 and not exists (select 1 from ${item} as late
      where late.collection = old.collection and late.job = old.id
        and (late.ended is null or late.ended >= $1))`;
}

/** `$1` collection, `$2` id. */
export function cancelJob(job: string): string {
  return `update ${job} set cancelled = 1 where collection = $1 and id = $2`;
}

/** What of a cancelled job nobody has begun. `$1` collection, `$2` job, `$3` now. */
export function cancelItems(item: string): string {
  return `update ${item} set state = 'cancelled', bytes = null, ended = $3
    where collection = $1 and job = $2 and state = 'queued'`;
}

/** `$1` collection, `$2` item, `$3` state, `$4` until when; gives a row while the job goes on. */
export function stepItem(job: string, item: string): string {
  return `update ${item} set state = $3, lease = $4
    where collection = $1 and id = $2 and state in ('reading', 'extracting', 'writing')
      and exists (select 1 from ${job} as job
        where job.collection = $1 and job.id = ${item}.job and job.cancelled = 0)
    returning id`;
}

/** `$1` collection, `$2` item, `$3` state, `$4` result, `$5`–`$8` counts, `$9` now. */
export function endItem(item: string): string {
  return `update ${item} set state = $3, result = $4, documents = $5, records = $6, claims = $7,
      refused = $8, ended = $9, bytes = null
    where collection = $1 and id = $2 and ended is null`;
}

/** Puts an item back among those that wait. `$1` collection, `$2` item, `$3` from when on. */
export function requeueItem(item: string): string {
  return `update ${item} set state = 'queued', lease = $3
    where collection = $1 and id = $2 and ended is null`;
}
