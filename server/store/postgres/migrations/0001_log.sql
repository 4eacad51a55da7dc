-- The log and the collections that have one. Every key starts with the collection and no key crosses
-- collections, so that both tables can be distributed by it.

-- Up Migration

create table whence.log (
  collection text not null,
  -- The numbers of a row's first and last record; rows of a collection follow each other without gap.
  first bigint not null,
  last bigint not null,
  records text not null,
  hashes bytea not null,
  primary key (collection, first),
  check (first > 0 and last >= first)
);

create table whence.collections (
  collection text not null primary key,
  title text,
  description text
);

-- Down Migration

drop table whence.collections;
drop table whence.log;
