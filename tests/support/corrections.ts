/** Corrections sent to a server of the tests, and what comes of them. */

import { expect } from "vitest";
import type { LogStore } from "../../server/store/log-store.ts";
import { parseCollectionId } from "../../server/model/record-fields.ts";
import type { Answer, Api } from "./api.ts";

const HARBOUR = parseCollectionId("harbour");

const CHANGE = `{
  version
  entries { id action summary by { kind name } state canTakeBack reason changes { field before after } }
  changed { id __typename }
}`;

/** The schema's `Change`. */
export interface Changed {
  readonly version: number;
  readonly entries: readonly {
    readonly id: string;
    readonly action: string;
    readonly summary: string;
    readonly state: string;
  }[];
  readonly changed: readonly { readonly id: string; readonly __typename: string }[];
}

/** Whoever corrects the harbour collection of a server. */
export interface Corrector {
  /** Sends one correction. */
  readonly send: (name: string, input: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Sends one that has to be taken. */
  readonly correct: (name: string, input: Readonly<Record<string, unknown>>) => Promise<Changed>;
  /** Sends one that has to be refused, with nothing appended; gives the first error. */
  readonly refused: (
    name: string,
    input: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly code: string | undefined; readonly message: string | undefined }>;
  /** Asks what has to be answered. */
  readonly ask: <Value>(query: string) => Promise<Value>;
  readonly version: () => Promise<number>;
}

export function correctorOf(api: Api, store: LogStore): Corrector {
  const version = (): Promise<number> => store.version(HARBOUR);
  const send: Corrector["send"] = (name, input) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    return api.ask(`mutation ($input: ${type}!) { change: ${name}(input: $input) ${CHANGE} }`, {
      input: { collection: "harbour", ...input },
    });
  };
  return {
    send,
    version,
    correct: async (name, input) => {
      const { data, errors } = await send(name, input);
      expect(errors).toBeUndefined();
      return (data as { readonly change: Changed }).change;
    },
    refused: async (name, input) => {
      const before = await version();
      const { errors } = await send(name, input);
      expect(await version()).toBe(before);
      return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
    },
    ask: async <Value>(query: string): Promise<Value> => {
      const { data, errors } = await api.ask(query);
      expect(errors).toBeUndefined();
      return data as Value;
    },
  };
}
