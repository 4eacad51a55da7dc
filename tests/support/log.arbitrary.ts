/** Random logs: small collections in which everything a record can do happens somewhere. */

import fc from "fast-check";
import { makeId } from "../../server/model/ids.ts";
import type { RecordType } from "../../server/model/ids.ts";
import { parseRecord } from "../../server/model/record.ts";
import type { LogRecord } from "../../server/model/record.ts";
import { parseCollectionId } from "../../server/model/record-fields.ts";

const COLLECTION = parseCollectionId("random");
const MADE = { by: { kind: "person", name: "Tester" }, at: "2026-01-05T00:00:00Z" };
const HERE = [{ start: 0, end: 4 }];

interface Draft {
  readonly type: RecordType;
  readonly content: readonly unknown[];
  readonly fields: Readonly<Record<string, unknown>>;
}

function record({ type, content, fields }: Draft): LogRecord {
  const id = makeId(type, COLLECTION, content);
  return parseRecord({ type, id, collection: COLLECTION, made: MADE, ...fields });
}

const named = { name: "Name", aliases: [], named: true, actorType: "person" };

const declared: readonly LogRecord[] = [
  ...["one", "two", "three"].map((key) =>
    record({
      type: "document",
      content: [key],
      fields: { language: "en", text: `Text of document ${key}`, sha256: "0".repeat(64) },
    }),
  ),
  ...["a", "b", "c", "d"].map((key) =>
    record({ type: "actor", content: [key], fields: { ...named, name: key } }),
  ),
  ...["p", "q", "r"].map((key) =>
    record({
      type: "claim",
      content: [key],
      fields: { text: `Claim ${key}`, shortLabel: key, quantities: [] },
    }),
  ),
];

const ids = (type: RecordType) =>
  fc.constantFrom(...declared.filter((one) => one.type === type).map(({ id }) => id as string));

const documents = ids("document");
const actors = ids("actor");
const claims = ids("claim");

const mentions = fc.record({ node: actors, document: documents }).map(({ node, document }) =>
  record({
    type: "mention",
    content: [node, document],
    fields: { node, document, positions: HERE },
  }),
);

const appearances = fc
  .record({ claim: claims, document: documents, source: fc.option(actors) })
  .map(({ claim, document, source }) =>
    record({
      type: "appearance",
      content: [claim, document, source],
      fields: {
        claim,
        document,
        positions: HERE,
        stance: "asserts",
        certainty: "unstated",
        certaintyPositions: [],
        manner: "indirect",
        chain: source === null ? [] : [{ source, sourcePositions: HERE, cuePositions: [] }],
      },
    }),
  );

const hops = fc
  .option(actors)
  .map((source) => (source === null ? [] : [{ source, sourcePositions: HERE, cuePositions: [] }]));

const statements = fc
  .record({ source: claims, target: actors, document: documents })
  .map(({ source, target, document }) =>
    record({
      type: "statement",
      content: [source, target, document],
      fields: {
        relation: "about",
        source,
        target,
        evidence: [{ document, positions: HERE }],
        inferred: false,
      },
    }),
  );

const links = fc.record({ source: claims, target: claims }).map(({ source, target }) =>
  record({
    type: "judgement",
    content: ["claims", source, target],
    fields: {
      about: "claims",
      verdict: "refines",
      source,
      target,
      reason: "It narrows it",
      evidence: [],
    },
  }),
);

const identities = fc
  .record({
    pair: fc.oneof(
      { weight: 4, arbitrary: fc.uniqueArray(actors, { minLength: 2, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.uniqueArray(documents, { minLength: 2, maxLength: 2 }) },
    ),
    verdict: fc.constantFrom("same", "same", "different", "unsure"),
    turn: fc.nat({ max: 3 }),
  })
  .map(({ pair, verdict, turn }) => {
    const [source, target] = pair.toSorted();
    return record({
      type: "judgement",
      content: ["identity", source, target, verdict, turn],
      fields: { about: "identity", verdict, source, target, reason: "So it seems", evidence: [] },
    });
  });

const texts = fc.uniqueArray(documents, { minLength: 2, maxLength: 2 }).map(([source, target]) =>
  record({
    type: "judgement",
    content: ["texts", source, target],
    fields: {
      about: "texts",
      verdict: "near copy",
      source,
      target,
      reason: "The same words",
      evidence: [],
    },
  }),
);

const facts = fc.array(fc.oneof(mentions, appearances, statements, links, texts, identities), {
  minLength: 4,
  maxLength: 30,
});

const takenBack = (among: readonly LogRecord[]) =>
  fc.record({
    reviews: fc.array(
      fc
        .record({
          target: fc.constantFrom(...among.map(({ id }) => id as string)),
          verdict: fc.constantFrom("accepted", "rejected"),
          turn: fc.nat({ max: 2 }),
        })
        .map(({ target, verdict, turn }) =>
          record({
            type: "review",
            content: [target, verdict, turn],
            fields: { target, verdict },
          }),
        ),
      { maxLength: 6 },
    ),
    withdrawals: fc.array(
      documents.map((target) =>
        record({
          type: "withdrawal",
          content: [target],
          fields: { target, reason: "It was taken down" },
        }),
      ),
      { maxLength: 2 },
    ),
  });

/** What an edit can make of a record of each type, but for the nodes that it is of. */
function someChanges({
  type,
}: LogRecord): readonly fc.Arbitrary<Readonly<Record<string, unknown>>>[] {
  const words = fc.constantFrom("Otherwise", "Differently");
  switch (type) {
    case "document":
      return [fc.record({ language: fc.constantFrom("es", "fr") })];
    case "actor":
      return [fc.record({ name: words }), fc.record({ aliases: fc.constant(["Also"]) })];
    case "claim":
      return [fc.record({ text: words }), fc.record({ shortLabel: words })];
    case "mention":
      return [fc.record({ node: actors }), fc.record({ confidence: fc.constantFrom(1, null) })];
    case "appearance":
      return [
        fc.record({ claim: claims }),
        fc.record({ stance: fc.constantFrom("denies", "questions") }),
        fc.record({ chain: hops }),
      ];
    case "statement":
      return [
        fc.record({ role: fc.constantFrom("subject", null) }),
        fc.record({ evidence: documents.map((document) => [{ document, positions: HERE }]) }),
      ];
    case "judgement":
      return [fc.record({ reason: words }), fc.record({ score: fc.constantFrom(0.5, null) })];
    default:
      return [];
  }
}

const edits = (among: readonly LogRecord[]) =>
  fc.constantFrom(...among).chain((target) =>
    fc.tuple(fc.oneof(...someChanges(target)), fc.nat({ max: 2 })).map(([changes, turn]) =>
      record({
        type: "edit",
        content: [target.id, changes, turn],
        fields: { of: target.type, target: target.id, changes },
      }),
    ),
  );

const notes = (among: readonly LogRecord[]) =>
  fc
    .constantFrom(...among)
    .map(({ id: target }) =>
      record({ type: "note", content: [target], fields: { target, text: "See there" } }),
    );

const copies = fc
  .record({ target: documents, file: fc.constantFrom("one.txt", "two.txt") })
  .map((fields) => record({ type: "copy", content: [fields.target, fields.file], fields }));

const reliabilities = fc
  .record({ target: actors, reliability: fc.constantFrom("A", "B", "F") })
  .map((fields) =>
    record({ type: "reliability", content: [fields.target, fields.reliability], fields }),
  );

const undos = (among: readonly LogRecord[]) =>
  fc
    .tuple(fc.uniqueArray(fc.constantFrom(...among), { minLength: 1, maxLength: 3 }), fc.nat(3))
    .map(([some, turn]) => {
      const targets = some.map(({ id }) => id);
      return record({ type: "undo", content: [targets, turn], fields: { targets } });
    });

const reviewedLogs: fc.Arbitrary<readonly LogRecord[]> = facts.chain((some) =>
  takenBack(some).map(({ reviews, withdrawals }) => [
    ...declared,
    ...some,
    ...reviews,
    ...withdrawals,
  ]),
);

/** A log in an order in which every record comes after those it refers to. */
export const logs: fc.Arbitrary<readonly LogRecord[]> = reviewedLogs.map(eachOnce);

/** As `logs`, with edits, notes, copies, reliabilities, undos, and undos of any of these. */
export const correctedLogs: fc.Arbitrary<readonly LogRecord[]> = reviewedLogs
  .chain((log) => {
    const editable = log.filter(({ type }) => type !== "review" && type !== "withdrawal");
    const corrections = fc.oneof(
      edits(editable),
      edits(editable),
      notes(log),
      copies,
      reliabilities,
    );
    return fc.array(corrections, { maxLength: 8 }).map((some) => [...log, ...some]);
  })
  .chain((log) => fc.array(undos(log), { maxLength: 4 }).map((some) => [...log, ...some]))
  .chain((log) => fc.array(undos(log), { maxLength: 3 }).map((some) => [...log, ...some]))
  .chain((log) => fc.array(undos(log), { maxLength: 2 }).map((some) => [...log, ...some]))
  .map(eachOnce);

/** One undo of all `targets`. */
export function undoOf(...targets: readonly LogRecord[]): LogRecord {
  const taken = targets.map(({ id }) => id);
  return record({ type: "undo", content: ["again", taken], fields: { targets: taken } });
}

/** An edit of any record of `log` that can be edited. */
export function editIn(log: readonly LogRecord[]): fc.Arbitrary<LogRecord> {
  return edits(log.filter((one) => someChanges(one).length > 0));
}

function eachOnce(log: readonly LogRecord[]): readonly LogRecord[] {
  return [...new Map(log.map((one) => [one.id, one])).values()];
}

/** The records before which `one` cannot stand: what it refers to, and earlier words on the same. */
function comesAfter(one: LogRecord, earlier: LogRecord): boolean {
  const refersTo = JSON.stringify(one).includes(`"${earlier.id}"`);
  const sameSubject = subject(one) !== undefined && subject(one) === subject(earlier);
  return refersTo || sameSubject;
}

function subject(one: LogRecord): string | undefined {
  if (one.type === "review") return `review ${one.target}`;
  if (one.type === "edit") return `edit ${one.target}`;
  if (one.type === "note") return `note ${one.target}`;
  if (one.type === "copy") return `copy ${one.target}`;
  if (one.type === "reliability") return "reliability";
  if (one.type === "judgement") return `${one.about} ${[one.source, one.target].toSorted().join()}`;
  return undefined;
}

/** The same log in another order that its dependences allow; `turns` choose among them. */
export function reordered(
  log: readonly LogRecord[],
  turns: readonly number[],
): readonly LogRecord[] {
  const left = [...log];
  const order: LogRecord[] = [];
  for (let step = 0; left.length > 0; step += 1) {
    const ready = left.filter((one, index) =>
      left.slice(0, index).every((earlier) => !comesAfter(one, earlier)),
    );
    const turn = turns[step % turns.length] ?? 0;
    const next = ready[turn % ready.length];
    if (next === undefined) throw new Error("A log's first record depends on nothing");
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
}
