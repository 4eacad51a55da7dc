/** How well links between claims are found in the two sample articles, as they are read offline. */

import type { Figure, Measurement } from "../../figure.ts";
import { LINK_KINDS, readSeedLinks } from "./seed-links.ts";

const TABLE = "Links between claims, the two sample articles";
const GOALS = { found: 0.6, right: 0.8 };

/** Of all encoded links, and of those between claims that were read; of those made, all. */
export const measureClaimLinks: Measurement = async () => {
  const { encoded, made, unsure } = await readSeedLinks();
  const read = encoded.filter(({ isRead }) => isRead);
  const found = encoded.filter(({ isFound }) => isFound);
  const right = made.filter(({ isRight }) => isRight);
  return [
    {
      table: TABLE,
      what: "of all encoded links: found",
      value: found.length / encoded.length,
      goal: GOALS.found,
      sample: `${encoded.length} encoded links`,
    },
    {
      table: TABLE,
      what: "of the links between claims that were read: found",
      value: found.length / read.length,
      sample: `${read.length} of ${encoded.length} encoded links`,
    },
    {
      table: TABLE,
      what: "of those made: right",
      value: right.length / made.length,
      goal: GOALS.right,
      sample: `${made.length} links made; ${unsure} more offered for review`,
    },
    ...LINK_KINDS.flatMap((kind): readonly Figure[] => {
      const own = read.filter((link) => link.kind === kind);
      const ownMade = made.filter((link) => link.kind === kind);
      const isRight = ownMade.filter((link) => link.isRight).length;
      if (own.length === 0) return [];
      return [
        {
          table: TABLE,
          what: `${kind}: found`,
          value: own.filter(({ isFound }) => isFound).length / own.length,
          sample: `${own.length} encoded and read; ${ownMade.length} made, ${isRight} of them right`,
        },
      ];
    }),
  ];
};
