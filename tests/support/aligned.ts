/** A collection as alignment leaves one: names that are one, a pair that is unsure, texts that share words. */

import type { IdentityJudgement, JudgementRecord } from "../../server/model/judgement.ts";
import type { LogRecord } from "../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aLink,
  aMention,
  anActor,
  anAppearance,
  aTextJudgement,
  sameAs,
} from "./records.ts";

const SHARED = "the crane fell on Monday morning and blocked the harbour for two days";
export const courier = aDocument({
  key: "courier",
  title: "The Courier",
  published: "2026-01-01",
  text: `Mayor Ana Ruiz said ${SHARED}. Nobody was hurt, she said.`,
});
export const gazette = aDocument({
  key: "gazette",
  title: "The Gazette",
  published: "2026-01-02",
  text: `Witnesses said ${SHARED}. Ruiz was there. Some 20 people were hurt.`,
});
export const bulletin = aDocument({
  key: "bulletin",
  title: "The Bulletin",
  published: "2026-01-03",
  text: "Ana Ruiz spoke at the port. Mayor Ruiz is to resign.",
});

export const ana = anActor({ key: "ana", name: "Ana Ruiz" });
/** Another record of her, by which a third is tied. */
export const ruiz = anActor({ key: "ruiz", name: "Ruiz of the Gazette" });
export const anaAgain = anActor({ key: "ana again", name: "Ana Ruiz (Bulletin)" });
export const mayor = anActor({ key: "mayor", name: "Mayor Ruiz" });
const nobody = aClaim({ key: "nobody", text: "Nobody was hurt.", shortLabel: "Nobody hurt" });
const twenty = aClaim({ key: "twenty", text: "Some 20 people were hurt.", shortLabel: "20 hurt" });

/** What both reports say, in words that one has from the other. */
export const fell = aClaim({ key: "fell", text: "The crane fell on Monday.", shortLabel: "Fell" });

/** As a rule of alignment makes it. */
function aligned<Judgement extends JudgementRecord>(rule: string, judgement: Judgement): Judgement {
  const by = { kind: "rule" as const, name: `alignment: ${rule}`, version: "1" };
  return { ...judgement, made: { ...judgement.made, by } };
}

export const tie = aligned(
  "names",
  sameAs(ana, anaAgain, { score: 0.97, reason: "The same name" }),
);
export const weakTie = aligned(
  "names",
  sameAs(ana, ruiz, {
    score: 0.91,
    reason: "The same last name, and no other Ruiz",
    evidence: [
      { document: courier, words: "Ana Ruiz" },
      { document: gazette, words: "Ruiz" },
    ],
  }),
);
export const unsure: IdentityJudgement = {
  ...aligned("names", sameAs(mayor, ana, { score: 0.6, reason: "One is called by an office" })),
  verdict: "unsure",
};
export const contradiction = aligned(
  "claims",
  aLink({
    source: nobody,
    kind: "contradicts",
    target: twenty,
    score: 0.83,
    reason: "Nobody is not some 20",
  }),
);
export const copied = aligned(
  "shared wording",
  aTextJudgement(gazette, courier, {
    verdict: "shared wire prose",
    score: 0.9,
    reason: "Thirteen words in a row stand in both",
    evidence: [
      { document: gazette, words: SHARED },
      { document: courier, words: SHARED },
    ],
  }),
);

export const alignedRecords: readonly LogRecord[] = [
  courier,
  gazette,
  bulletin,
  ana,
  ruiz,
  anaAgain,
  mayor,
  nobody,
  twenty,
  fell,
  aMention({ node: ana, document: courier, words: "Ana Ruiz" }),
  aMention({ node: ruiz, document: gazette, words: "Ruiz" }),
  aMention({ node: anaAgain, document: bulletin, words: "Ana Ruiz" }),
  aMention({ node: mayor, document: bulletin, words: "Mayor Ruiz" }),
  anAppearance({
    claim: nobody,
    document: courier,
    words: "Nobody was hurt",
    chain: [{ source: ana, words: "Ana Ruiz", cue: "said" }],
  }),
  anAppearance({ claim: twenty, document: gazette, words: "Some 20 people were hurt" }),
  anAppearance({ claim: fell, document: courier, words: SHARED }),
  anAppearance({ claim: fell, document: gazette, words: SHARED }),
  tie,
  weakTie,
  unsure,
  contradiction,
  copied,
];
