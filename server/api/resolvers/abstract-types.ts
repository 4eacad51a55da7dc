/** Which type of the schema a value is, where the schema names only an interface. */

import { unreachable } from "../../model/unreachable.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import type { EntitySource } from "../sources.ts";

const TYPE_OF_NODE = {
  document: "Document",
  claim: "Claim",
  actor: "Actor",
  event: "Event",
  place: "Place",
} as const satisfies Readonly<Record<EntitySource["record"]["type"], string>>;

const JUDGEMENT_TYPES = {
  claims: "ClaimLink",
  texts: "TextDependence",
  identity: "IdentityJudgement",
} as const;

export const abstractTypeResolvers: Pick<Resolvers, "Node" | "Entity" | "Evidence"> = {
  Node: {
    __resolveType: (node) => {
      if (!("record" in node)) return "Collection";
      const { record } = node;
      switch (record.type) {
        case "mention":
          return "Mention";
        case "appearance":
          return "Appearance";
        case "statement":
          return "Statement";
        case "judgement":
          return JUDGEMENT_TYPES[record.about];
        case "note":
          return "Note";
        case "refusal":
          return "Refusal";
        case "document":
        case "claim":
        case "actor":
        case "event":
        case "place":
          return TYPE_OF_NODE[record.type];
        default:
          return unreachable(record);
      }
    },
  },
  Entity: { __resolveType: ({ record }) => TYPE_OF_NODE[record.type] },
  Evidence: {
    __resolveType: (evidence) => {
      if ("positions" in evidence) return "Passage";
      return evidence.record.type === "mention" ? "Mention" : "Appearance";
    },
  },
};
