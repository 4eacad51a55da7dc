/** Resolvers of claims, of how they relate, and of what stands behind them. */

import { appearancesOf } from "../../graph/appearances.ts";
import { linksOf } from "../../graph/claim-links.ts";
import { evidenceOfRecord } from "../../graph/evidence.ts";
import { standingOf } from "../../graph/standing.ts";
import { aboutOf } from "../../graph/statements.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { historyOf } from "../history-pages.ts";
import { entityFields } from "./entities.ts";
import { notesOf, reviewOf } from "./remarks.ts";

export const claimResolvers: Pick<Resolvers, "Claim" | "ClaimLink"> = {
  Claim: {
    ...entityFields,
    confidence: ({ record }) => record.confidence,
    text: ({ record }) => record.text,
    shortLabel: ({ record }) => record.shortLabel,
    about: (claim) => aboutOf(claim),
    quantities: ({ record }) => record.quantities,
    time: ({ record }) => record.time,
    appearances: (claim, filter) => appearancesOf(claim, filter),
    links: (claim, { kinds }) => linksOf(claim, kinds),
    standing: (claim) => standingOf(claim),
    history: historyOf("Claim.history"),
  },
  ClaimLink: {
    id: ({ record }) => record.id,
    kind: ({ record }) => record.verdict,
    by: ({ record }) => record.made.by,
    score: ({ record }) => record.score,
    reason: ({ record }) => record.reason,
    evidence: (link) => evidenceOfRecord(link),
    review: reviewOf,
    notes: notesOf,
    history: historyOf("ClaimLink.history"),
  },
};
