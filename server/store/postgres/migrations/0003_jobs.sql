-- What is to be read into collections; who reads it is told by the job queue, in a schema of its own.
-- Times are milliseconds since 1970. An item's bytes go once it has ended.

-- Up Migration

create table whence.ingest_jobs (
  collection text not null,
  id text not null,
  extractor text not null,
  made text not null,
  created bigint not null,
  cancelled integer not null,
  primary key (collection, id)
);

create table whence.ingest_items (
  collection text not null,
  id text not null,
  job text not null,
  number integer not null,
  source text not null,
  bytes bytea,
  state text not null,
  result text not null,
  documents integer not null,
  records integer not null,
  claims integer not null,
  refused integer not null,
  lease bigint not null,
  attempts integer not null,
  begun bigint,
  ended bigint,
  primary key (collection, id)
);

create index ingest_items_by_job on whence.ingest_items (collection, job, number);

-- Down Migration

drop table whence.ingest_items;
drop table whence.ingest_jobs;
