-- Who may come in. A grant's key starts with the collection ('*' for all of them), as every key of
-- what belongs to one. Tokens and secrets belong to none: few rows, read by every server, which a
-- distributed database keeps whole in every place (in Citus, reference tables).

-- Up Migration

create table whence.tokens (
  name text not null primary key,
  -- SHA-256 of the secret, in hexadecimal digits.
  hash text not null unique,
  -- ISO 8601 instants in UTC, as the program writes them.
  created text not null,
  expires text
);

create table whence.token_grants (
  collection text not null,
  token text not null,
  role text not null,
  primary key (collection, token)
);

create index token_grants_by_token on whence.token_grants (token);

create table whence.secrets (
  name text not null primary key,
  secret bytea not null
);

-- Down Migration

drop table whence.secrets;
drop table whence.token_grants;
drop table whence.tokens;
