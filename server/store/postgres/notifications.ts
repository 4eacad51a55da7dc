/**
 * Notifications: `LISTEN` and `NOTIFY`, by which servers hear of each other's appends at once.
 *
 * They are hints: whoever watches also polls, so one that is lost costs time and nothing else. That
 * is why they are sent after an append and not in its transaction: there they take a lock of the
 * whole server until the commit is on the disk (16 writers: 3,000 appends a second instead of 9,000).
 */

import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { Client } from "pg";
import type { CollectionId } from "../../model/ids.ts";
import { Alarm } from "./alarms.ts";
import type { Alarms } from "./alarms.ts";
import type { Database } from "./database.ts";
import { CHANNEL, NOTIFY } from "./statements.ts";

/** Milliseconds before a lost connection is opened again: after the first failure, and at most. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 30_000;
/** Milliseconds within which our own notification has to come back, or we do not hear others' either. */
const ECHO_TIMEOUT = 5_000;

export class Notifications {
  readonly #database: Database;
  readonly #alarms: Alarms;
  readonly #closing = new AbortController();
  #listening: Promise<void> | undefined;
  #isHeard = false;
  /** Collections that others have yet to be told of; undefined: none, and nothing under way. */
  #unsent: Set<CollectionId> | undefined;
  #sending: Promise<void> = Promise.resolve();

  constructor(database: Database, alarms: Alarms) {
    this.#database = database;
    this.#alarms = alarms;
  }

  /** Whether appends of others are known to be heard of; while not, they have to be looked for. */
  get isHeard(): boolean {
    return this.#isHeard;
  }

  /** Begins to listen, once; alarms ring for what is heard, and all when the hearing ends or begins. */
  listen(): void {
    this.#listening ??= this.#keepListening();
  }

  /** Tells this server's watchers at once and the other servers soon, together with what comes. */
  announce(collection: CollectionId): void {
    this.#alarms.ring(collection);
    if (this.#unsent !== undefined) {
      this.#unsent.add(collection);
      return;
    }
    this.#unsent = new Set([collection]);
    this.#sending = this.#send();
  }

  async #send(): Promise<void> {
    while (this.#unsent !== undefined && this.#unsent.size > 0) {
      const collections = [...this.#unsent];
      this.#unsent.clear();
      // A database that cannot notify is one whose watchers poll.
      await this.#database.run(NOTIFY, [collections]).catch(() => {});
    }
    this.#unsent = undefined;
  }

  /** Sends what is unsent and stops listening. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([this.#listening, this.#sending]);
  }

  async #keepListening(): Promise<void> {
    const { signal } = this.#closing;
    const pausing = new Alarm();
    let pause = FIRST_PAUSE;
    while (!signal.aborted) {
      const heard = await this.#listenOnce().catch(() => false);
      this.#isHeard = false;
      this.#alarms.ringAll();
      pause = heard ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
      await pausing.wait(pause, signal);
    }
  }

  /** Listens until the connection ends; true when anything could be heard on it. */
  async #listenOnce(): Promise<boolean> {
    const client = await this.#database.connectAlone();
    const ended = new AbortController();
    const signal = AbortSignal.any([this.#closing.signal, ended.signal]);
    client.once("end", () => ended.abort());
    try {
      await client.query(`listen ${CHANNEL}`);
      const heard = await this.#hears(client, signal);
      if (heard && !signal.aborted) await once(signal, "abort");
      return heard;
    } finally {
      client.removeAllListeners("notification");
      await client.end().catch(() => {});
    }
  }

  /** Listening may be accepted and yet nothing come, as behind a pooler: so we call and wait. */
  async #hears(client: Client, signal: AbortSignal): Promise<boolean> {
    const call = `?${randomUUID()}`;
    const echo = new Alarm();
    client.on("notification", ({ payload = "" }) => {
      if (payload === call) {
        this.#isHeard = true;
        // What was appended before anything was heard has to be looked for once more.
        this.#alarms.ringAll();
        echo.ring();
      }
      this.#alarms.ring(payload);
    });
    await this.#database.run(NOTIFY, [[call]]);
    await echo.wait(ECHO_TIMEOUT, signal);
    return this.#isHeard;
  }
}
