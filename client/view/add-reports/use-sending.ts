/** Sending: files on their way to the server, one after another, whatever is open meanwhile. */

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { QueryError } from "../../query/execute.ts";
import { cancelJob } from "../../query/ingest.ts";
import { upload } from "../../query/upload.ts";
import type { Outgoing } from "./outgoing.ts";

/** Where reports go: a collection, and how it is to be called if there is none yet. */
export interface Destination {
  readonly collection: string;
  readonly title: string | undefined;
}

/** Something that is not with the server yet, or that it refused. */
export interface Sending {
  readonly key: string;
  readonly name: string;
  readonly state: "waiting" | "sending" | "refused";
  /** Why it was refused, in the words of the server. */
  readonly message: string;
}

export interface UsedSending {
  readonly sending: readonly Sending[];
  /** Ids of the collections that something was sent to, in that order. */
  readonly reached: readonly string[];
  readonly send: (outgoing: readonly Outgoing[], destination: Destination) => void;
  /** Sends nothing more of what waits, and stops the job that it was for. */
  readonly stop: () => void;
  /** Forgets something that was refused. */
  readonly dismiss: (key: string) => void;
}

/** A job was stopped, or there is none any more: what follows is not to be read either. */
const GONE = "JOB_NOT_FOUND";

export function useSending(): UsedSending {
  const client = useQueryClient();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [reached, setReached] = useState<readonly string[]>([]);
  const stopping = useRef(new AbortController());
  const begun = useRef<{ readonly collection: string; readonly job: string }>(undefined);
  useEffect(() => () => stopping.current.abort(), []);

  const mark = useCallback((key: string, part: Partial<Sending> | undefined) => {
    setSending((before) =>
      part === undefined
        ? before.filter((one) => one.key !== key)
        : before.map((one) => (one.key === key ? { ...one, ...part } : one)),
    );
  }, []);

  const sendAll = useCallback(
    async (outgoing: readonly Outgoing[], { collection, title }: Destination): Promise<void> => {
      if (stopping.current.signal.aborted) stopping.current = new AbortController();
      const { signal } = stopping.current;
      let job: string | undefined;
      for (const { key, name, mediaType, url, bytes } of outgoing) {
        if (signal.aborted) return;
        mark(key, { state: "sending" });
        try {
          job = await upload({ collection, title, job, name, mediaType, url, bytes }, signal);
          begun.current = { collection, job };
          mark(key, undefined);
          setReached((before) => (before.includes(collection) ? before : [...before, collection]));
        } catch (error) {
          if (signal.aborted) return;
          mark(key, { state: "refused", message: messageOf(error) });
          if (error instanceof QueryError && error.code === GONE) return mark(key, undefined);
        }
        void client.invalidateQueries({ queryKey: ["ingest-jobs", collection] });
        if (title !== undefined) void client.invalidateQueries({ queryKey: ["collections"] });
      }
    },
    [client, mark],
  );
  const send = useCallback<UsedSending["send"]>(
    (outgoing, destination) => {
      setSending((before) => [
        ...before,
        ...outgoing.map(({ key, name }) => ({ key, name, state: "waiting" as const, message: "" })),
      ]);
      void sendAll(outgoing, destination).finally(() =>
        setSending((before) =>
          before.filter(
            ({ key, state }) => state === "refused" || !outgoing.some((one) => one.key === key),
          ),
        ),
      );
    },
    [sendAll],
  );
  const stop = useCallback(async () => {
    stopping.current.abort();
    const job = begun.current;
    if (job === undefined) return;
    // One that is over by now, or gone, needs no stopping.
    await cancelJob(job.collection, job.job).catch(() => undefined);
    await client.invalidateQueries({ queryKey: ["ingest-jobs", job.collection] });
  }, [client]);
  const dismiss = useCallback((key: string) => mark(key, undefined), [mark]);
  return { sending, reached, send, stop: () => void stop(), dismiss };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
