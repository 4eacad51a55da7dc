import { describe, expect, it } from "vitest";
import { parseDatabaseUrl } from "../../../../server/store/postgres/database-url.ts";

function namesOf(url: string): readonly string[] {
  return parseDatabaseUrl(url).map(({ name }) => name);
}

describe("parseDatabaseUrl()", () => {
  it.each([
    ["postgres://whence:secret@db.example.org:6000/log", ["db.example.org:6000/log"]],
    ["postgresql://whence@db.example.org/log?sslmode=require", ["db.example.org:5432/log"]],
    ["postgres://whence@one:5433,two/log", ["one:5433/log", "two:5432/log"]],
    ["postgres://u@[::1]:5433/log?target_session_attrs=read-write", ["::1:5433/log"]],
    ["postgres:///log?host=/run/postgresql", ["/run/postgresql:5432/log"]],
    ["postgres://u:%40%2F%3A@one/log", ["one:5432/log"]],
  ])("names the hosts of %s", (url, names) => {
    expect(namesOf(url)).toEqual(names);
  });

  it.each([
    "postgres://u:se/cret@host/log",
    "postgres://u:se@cret@host/log",
    "postgres://u:se?cret@host/log",
    "postgres://u:se#cret@host/log",
    "postgres://u:se@cr?et@host/log",
    "postgres://u:se%cret@ho st:x/log",
    "postgres://u:secret@host:cret/log?sslrootcert=nowhere",
    "mysql://u:secret@host/log",
  ])("refuses %s without telling the password", (url) => {
    let message = "";
    try {
      parseDatabaseUrl(url);
    } catch (error) {
      message = String(error);
    }
    expect(message).toMatch(/^WhenceError: Cannot open the database/);
    expect(message.replaceAll("host:cret", "")).not.toMatch(/cret|se[/@?#%]/);
  });
});
