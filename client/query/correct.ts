/** Corrections: a mutation sent to the server, and what the page does with its answer. */

import { useQueryClient } from "@tanstack/react-query";
import { createContext, use, useCallback, useState } from "react";
import { execute, QueryError } from "./execute.ts";
import type { ChangePartFragment, TypedDocumentString } from "./generated/graphql.ts";
import { raiseVersion } from "./known-version.ts";
import type { OwnChanges } from "./own-changes.ts";
import { refreshCollection } from "./refresh.ts";

/** What a correction has come to. */
export type Change = ChangePartFragment;

/** A mutation that calls its answer `change`; those of operations/corrections.graphql all do. */
export type CorrectionDocument<Variables> = TypedDocumentString<
  { readonly change: Change },
  Variables
>;

/** What of the page corrections touch; given once, around everything that corrects. */
export interface CorrectionHost {
  /** The id of the collection that is open. */
  readonly collection: string;
  readonly own: OwnChanges;
  /** Tells whoever looks or listens that it is done, and how to take it back. */
  readonly onCorrected: (change: Change) => void;
}

const CorrectionContext = createContext<CorrectionHost | undefined>(undefined);

export const CorrectionProvider = CorrectionContext.Provider;

export interface Correction {
  /**
   * Sends a correction: the change, once it is in the log; undefined when it was refused or got no
   * answer, and `problem` says why. It never rejects, so that a form keeps what was typed into it.
   */
  readonly correct: <Variables>(
    document: CorrectionDocument<Variables>,
    variables: Variables,
  ) => Promise<Change | undefined>;
  /** Whether one is on its way: not the time to send another. */
  readonly pending: boolean;
  /** Why the last one was not done, with the server's code. */
  readonly problem: QueryError | undefined;
  /** Forgets the problem. */
  readonly clear: () => void;
}

/** @throws {Error} outside an opened collection */
export function useCorrection(): Correction {
  const host = use(CorrectionContext);
  if (host === undefined) throw new Error("Cannot correct: no collection is open");
  const client = useQueryClient();
  const [sent, setSent] = useState(0);
  const [problem, setProblem] = useState<QueryError>();
  const clear = useCallback(() => setProblem(undefined), []);

  const correct: Correction["correct"] = useCallback(
    async (document, variables) => {
      const { collection, own, onCorrected } = host;
      setProblem(undefined);
      setSent((count) => count + 1);
      const end = own.begin();
      try {
        const { change } = await execute(document, variables);
        end(change.entries.map(({ id }) => id));
        raiseVersion(client, collection, change.version);
        void refreshCollection(client, collection);
        onCorrected(change);
        return change;
      } catch (error) {
        end([]);
        const reason = asQueryError(error);
        setProblem(reason);
        // Who the page is known as is told in its top: it says that it is nobody any more.
        if (reason.code === "UNAUTHENTICATED") {
          void client.invalidateQueries({ queryKey: ["me"] });
        }
        return undefined;
      } finally {
        setSent((count) => count - 1);
      }
    },
    [client, host],
  );
  return { correct, pending: sent > 0, problem, clear };
}

function asQueryError(error: unknown): QueryError {
  if (error instanceof QueryError) return error;
  return new QueryError("UNKNOWN", error instanceof Error ? error.message : String(error));
}
