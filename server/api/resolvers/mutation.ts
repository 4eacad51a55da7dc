/** Resolvers of corrections: each one line on top of the rules in `server/graph/correction/`. */

import { addClaim } from "../../graph/correction/add-claim.ts";
import {
  addNote,
  endLink,
  reviewRecord,
  setReliability,
  withdrawDocument,
} from "../../graph/correction/appraise.ts";
import type { Correction } from "../../graph/correction/correction.ts";
import { editRecord } from "../../graph/correction/edit-record.ts";
import { judgeIdentity, linkClaims } from "../../graph/correction/relate.ts";
import { splitOff } from "../../graph/correction/split-off.ts";
import { redo, undo } from "../../graph/correction/take-back.ts";
import type { LogRecord } from "../../model/record.ts";
import { allows } from "../../model/role.ts";
import { dropNulls } from "../drop-nulls.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { beginIngest, requireJobs } from "../ingest-input.ts";
import { nextInstant } from "../next-instant.ts";
import type { RequestContext } from "../request-context.ts";
import type { ChangeSource } from "../sources.ts";

interface InCollection {
  readonly collection: string;
}

/** Appends what `write` makes of the input, by whoever asks, now. */
function correct<Input extends InCollection>(
  write: (
    correction: Correction,
    input: Omit<Input, "collection">,
    context: RequestContext,
  ) => readonly LogRecord[],
) {
  return async (
    _parent: unknown,
    args: { readonly input: Input },
    context: RequestContext,
  ): Promise<ChangeSource> => {
    const { collection, ...input } = dropNulls(args.input);
    const { library } = context;
    const made = { by: library.viewer.maker, at: nextInstant() };
    return library.append(collection, (view) => write({ view, made }, input, context));
  };
}

export const mutationResolvers: Pick<Resolvers, "Mutation"> = {
  Mutation: {
    review: correct(reviewRecord),
    edit: correct(editRecord),
    addClaim: correct(addClaim),
    linkClaims: correct(linkClaims),
    endLink: correct(endLink),
    judgeIdentity: correct(judgeIdentity),
    splitOff: correct(splitOff),
    setReliability: correct(setReliability),
    addNote: correct(addNote),
    withdrawDocument: correct(withdrawDocument),
    undo: correct((correction, input, { library }) => {
      const role = library.viewer.roleIn(correction.view.info.id);
      return undo(correction, { ...input, ofOthers: allows(role, "administrator") });
    }),
    redo: correct(redo),
    ingest: (_, { input }, context) => beginIngest(context, dropNulls(input)),
    cancelIngest: (_, { input: { collection, job } }, { jobs }) =>
      requireJobs(jobs).cancel(collection, job),
  },
};
