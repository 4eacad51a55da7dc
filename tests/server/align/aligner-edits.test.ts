import { describe, expect, it } from "vitest";
import { alignAll } from "../../../server/align/align-all.ts";
import { Aligner } from "../../../server/align/aligner.ts";
import type { JudgementRecord } from "../../../server/model/judgement.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aMention,
  anActor,
  anAppearance,
  anEvent,
  aStatement,
  COLLECTION,
  onDay,
} from "../../support/records.ts";
import { anEdit, anUndo } from "../../support/remarks.ts";

const AT = "2026-01-05T00:00:00Z";
const THURSDAY = { ...onDay("2026-01-01"), stated: "Thursday" };
const RUIZ = anActor({ key: "Ana Ruiz" });

/** A report that names somebody, and its records. */
function naming(
  key: string,
  name: string,
  more: { readonly actorType?: "person" | "medium" } = {},
) {
  const document = aDocument({ key, text: `${key}: ${name} spoke to the press.` });
  const node = anActor({ key, name, ...more });
  const records = [document, node, aMention({ node, document, words: name })];
  return { node, records };
}

/** A report that says one thing. */
function saying(key: string, text: string) {
  const document = aDocument({ key, text: `${key}: ${text}` });
  const node = aClaim({ key, text });
  const records = [document, node, anAppearance({ claim: node, document, words: text })];
  return { node, records };
}

/** A report of an interview with Ana Ruiz, who is one in all of them. */
function interviewing(text: string, eventType: string) {
  const document = aDocument({ key: text, text, published: "2026-01-02" });
  const node = anEvent({ key: text, name: "Interview", eventType, time: THURSDAY });
  const words = "interview";
  const records = [
    document,
    node,
    RUIZ,
    aMention({ node, document, words }),
    aMention({ node: RUIZ, document, words: "Ana Ruiz" }),
    aStatement({
      source: node,
      relation: "participant",
      target: RUIZ,
      role: "interviewee",
      evidence: [{ document, words }],
    }),
  ];
  return { node, records };
}

function takenBy(...batches: readonly (readonly LogRecord[])[]): Aligner {
  const aligner = new Aligner(COLLECTION);
  for (const records of batches) aligner.take(records);
  return aligner;
}

/** The nodes that those of a report are found to be the same as. */
function sameAs(aligner: Aligner, { records }: { readonly records: readonly LogRecord[] }) {
  return targets(aligner.judge(records, AT));
}

function targets(judged: readonly JudgementRecord[]) {
  return judged.flatMap((one) =>
    one.about === "identity" && one.verdict === "same" ? [one.target] : [],
  );
}

const madura = naming("One", "Nicolas Madura");
const renamed = anEdit(madura.node, { name: "Nicolás Maduro" });
const [again, correct] = [naming("Two", "Nicolas Madura"), naming("Three", "Nicolás Maduro")];

describe("Aligner, of a node that a person edited", () => {
  it("finds it by its new name, and not by the old", () => {
    const aligner = takenBy(madura.records, [renamed]);
    expect(sameAs(aligner, correct)).toEqual([madura.node.id]);
    expect(sameAs(aligner, again)).toEqual([]);
  });

  it("finds it so when the edit comes with it", () => {
    const aligner = takenBy([...madura.records, renamed]);
    expect(sameAs(aligner, correct)).toEqual([madura.node.id]);
    expect(sameAs(aligner, again)).toEqual([]);
  });

  it("finds it by the old name once the edit is taken back, and by the new once that is", () => {
    const undo = anUndo(renamed);
    const aligner = takenBy(madura.records, [renamed], [undo]);
    expect(sameAs(aligner, correct)).toEqual([]);
    expect(sameAs(aligner, again)).toEqual([madura.node.id]);
    aligner.take([anUndo(undo)]);
    expect(sameAs(aligner, correct)).toEqual([madura.node.id]);
    expect(sameAs(aligner, again)).toEqual([]);
  });

  it("finds by the old name those that still have it", () => {
    const aligner = takenBy(madura.records, again.records, [renamed]);
    expect(sameAs(aligner, naming("Four", "Nicolas Madura"))).toEqual([again.node.id]);
  });

  it("compares it as the kind that it is", () => {
    const post = naming("One", "Harbour Post", { actorType: "person" });
    const later = naming("Two", "The Harbour Post", { actorType: "medium" });
    expect(sameAs(takenBy(post.records), later)).toEqual([]);
    const edit = anEdit(post.node, { actorType: "medium" });
    expect(sameAs(takenBy(post.records, [edit]), later)).toEqual([post.node.id]);
  });

  it("finds it by an alias that it was given, until that is taken away", () => {
    const body = naming("One", "Blue Harbour Foundation", { actorType: "medium" });
    const later = naming("Two", "Westhaven Trust Fund", { actorType: "medium" });
    const edit = anEdit(body.node, { aliases: ["Westhaven Trust Fund"] });
    const aligner = takenBy(body.records, [edit]);
    expect(sameAs(aligner, later)).toEqual([body.node.id]);
    aligner.take([anEdit(body.node, { aliases: [] })]);
    expect(sameAs(aligner, later)).toEqual([]);
  });

  it("compares a claim by its new words, and with others by the old", () => {
    const [old, corrected] = [
      "Two fishing boats were sunk near the northern harbour.",
      "Nine lorries crossed the eastern border without papers.",
    ];
    const [first, second] = [saying("One", old), saying("Two", old)];
    const edit = anEdit(first.node, { text: corrected });
    const aligner = takenBy(first.records, [edit]);
    expect(sameAs(aligner, saying("Three", corrected))).toEqual([first.node.id]);
    expect(sameAs(aligner, second)).toEqual([]);
    aligner.take([anUndo(edit)]);
    expect(sameAs(aligner, saying("Three", corrected))).toEqual([]);
    expect(sameAs(aligner, second)).toEqual([first.node.id]);
    aligner.take([...second.records, anEdit(first.node, { text: `${corrected} ` })]);
    expect(sameAs(aligner, saying("Three", old))).toEqual([second.node.id]);
  });

  it("compares an event as what it is", () => {
    const first = interviewing(
      "Ana Ruiz said in an interview with Radio Norte on Thursday that the port would reopen.",
      "strike",
    );
    const later = interviewing(
      "The port would reopen, Ana Ruiz told listeners in a radio interview on Thursday.",
      "interview",
    );
    const edit = anEdit(first.node, { eventType: "interview" });
    const aligner = takenBy(first.records);
    expect(sameAs(aligner, later)).toEqual([]);
    aligner.take([edit]);
    expect(sameAs(aligner, later)).toEqual([first.node.id]);
    aligner.take([anUndo(edit)]);
    expect(sameAs(aligner, later)).toEqual([]);
  });
});

describe("Aligner, of a document of which more is read", () => {
  it("knows what was read before and what is read now", () => {
    const { node, records } = naming("One", "Nicolás Maduro");
    const [document] = records;
    if (document?.type !== "document") throw new Error("No document");
    const press = anActor({ key: "press", name: "Harbour Post", actorType: "medium" });
    const aligner = takenBy(records, [press, aMention({ node: press, document, words: "press" })]);
    expect(sameAs(aligner, naming("Two", "Nicolás Maduro"))).toEqual([node.id]);
    expect(sameAs(aligner, naming("Two", "Harbour Post", { actorType: "medium" }))).toEqual([
      press.id,
    ]);
  });
});

describe("alignAll(), of nodes that a person edited", () => {
  it("compares them as they are now", () => {
    const records = [...madura.records, ...correct.records, renamed];
    expect(targets([...alignAll({ collection: COLLECTION, records, at: AT })])).toEqual([
      madura.node.id,
    ]);
  });
});
