import { describe, expect, it } from "vitest";
import { Clusters } from "../../../../server/align/clusters.ts";
import { collectViews } from "../../../../server/align/collect-views.ts";
import { createEventStage } from "../../../../server/align/events/align-events.ts";
import type { DocumentView } from "../../../../server/align/document-view.ts";
import type { EventRecord } from "../../../../server/model/event.ts";
import type { TimeSpan } from "../../../../server/model/time-span.ts";
import {
  aDocument,
  aMention,
  anActor,
  anEvent,
  aStatement,
  onDay,
} from "../../../support/records.ts";

interface Told {
  readonly text: string;
  readonly type: string;
  readonly name: string;
  /** The words that tell of the event. */
  readonly words: string;
  readonly time?: TimeSpan;
  readonly published?: string;
  /** A person who is named in the text, and in which role. */
  readonly person?: { readonly name: string; readonly role: string };
}

/** A report of one event; a person is one actor in all of them. */
function report(told: Told): { readonly view: DocumentView; readonly event: EventRecord } {
  const { text, type, name, words, time, published = "2026-01-02", person } = told;
  const document = aDocument({ key: text, text, published });
  const event = anEvent({ key: text, name, eventType: type, ...(time && { time }) });
  const actor = anActor({ key: person?.name ?? "", name: person?.name ?? "Nobody" });
  const of = [{ document, words }];
  const records = [document, event, aMention({ node: event, document, words })];
  const named =
    person === undefined
      ? []
      : [
          actor,
          aMention({ node: actor, document, words: person.name }),
          aStatement({
            source: event,
            relation: "participant",
            target: actor,
            role: person.role,
            evidence: of,
          }),
        ];
  const [view] = collectViews([...records, ...named], () => undefined);
  if (view === undefined) throw new Error("No view");
  return { view, event };
}

const interviewed = { name: "Ana Ruiz", role: "interviewee" };
const INTERVIEW = report({
  text: "Ana Ruiz said in an interview with Radio Norte on Thursday that the port would reopen.",
  type: "interview",
  name: "Interview with Radio Norte",
  words: "interview",
  time: { ...onDay("2026-01-01"), stated: "Thursday" },
  person: interviewed,
});
const SAME_INTERVIEW = report({
  text: "The port would reopen, Ana Ruiz told listeners in a radio interview on Thursday.",
  type: "interview",
  name: "Radio interview",
  words: "interview",
  person: interviewed,
});

function verdicts(known: readonly DocumentView[], later: DocumentView): readonly string[] {
  const stage = createEventStage();
  for (const view of known) stage.take(view, new Clusters());
  const judged = stage.judge(later, new Clusters());
  return judged.flatMap((one) => (one.about === "identity" ? one.verdict : []));
}

describe("createEventStage", () => {
  it("judges an interview on the weekday of another, of the same person, to be that one", () => {
    const stage = createEventStage();
    stage.take(INTERVIEW.view, new Clusters());
    const [judged, ...more] = stage.judge(SAME_INTERVIEW.view, new Clusters());
    expect(more).toEqual([]);
    expect(judged).toMatchObject({
      rule: "same event",
      about: "identity",
      verdict: "same",
      source: SAME_INTERVIEW.event.id,
      target: INTERVIEW.event.id,
      evidence: [
        { document: SAME_INTERVIEW.view.document.id, positions: [{ start: 58, end: 67 }] },
        { document: INTERVIEW.view.document.id, positions: [{ start: 20, end: 29 }] },
      ],
    });
    expect(judged?.reason).toBe(
      "Both speak of Thursday; both tell of what Ana Ruiz said that day; both name Ana Ruiz (interviewee).",
    );
  });

  it("changes nothing by judging, and finds nothing without documents", () => {
    const stage = createEventStage();
    expect(stage.judge(SAME_INTERVIEW.view, new Clusters())).toEqual([]);
    stage.take(INTERVIEW.view, new Clusters());
    const judged = stage.judge(SAME_INTERVIEW.view, new Clusters());
    expect(stage.judge(SAME_INTERVIEW.view, new Clusters())).toEqual(judged);
  });

  it("gives the first of several that are one as the target", () => {
    const third = report({
      text: "In Thursday's radio interview Ana Ruiz said that the port would reopen soon.",
      type: "interview",
      name: "Radio interview",
      words: "interview",
      person: interviewed,
    });
    const stage = createEventStage();
    const clusters = new Clusters();
    stage.take(INTERVIEW.view, clusters);
    stage.take(SAME_INTERVIEW.view, clusters);
    const identities = {
      canonical: (id: string) => (id === INTERVIEW.event.id ? SAME_INTERVIEW.event.id : id),
      members: () => [SAME_INTERVIEW.event.id, INTERVIEW.event.id],
      areApart: () => false,
    };
    const judged = stage.judge(third.view, identities as never);
    expect(judged.map(({ target }) => target)).toEqual([INTERVIEW.event.id]);
  });

  const strike = {
    text: "The navy carried out a strike on a fishing boat off Punta Norte.",
    type: "strike",
    name: "Strike on a fishing boat by the navy",
    words: "strike",
  };

  it.each([
    {
      what: "another day",
      one: { ...strike, time: onDay("2026-01-01") },
      two: { ...strike, text: `${strike.text} Again.`, time: onDay("2026-01-08") },
    },
    {
      what: "another person in its role",
      one: interviewOf("Ana Ruiz"),
      two: interviewOf("Tomas Berg"),
    },
    {
      what: "a series of them",
      one: strike,
      two: {
        text: "The navy has carried out more than 30 strikes on fishing boats off Punta Norte.",
        type: "strike",
        name: "Strikes on fishing boats by the navy",
        words: "strikes",
      },
    },
    {
      what: "another thing that was done to it",
      one: {
        text: "The navy began seizing sanctioned oil tankers off the coast.",
        type: "seizure",
        name: "Seizure of sanctioned oil tankers",
        words: "seizing",
      },
      two: {
        text: "The navy wants to seize the oil reserves of the country, he said.",
        type: "seizure",
        name: "Seizure of oil reserves",
        words: "seize",
      },
    },
    {
      what: "another type",
      one: strike,
      two: { ...strike, text: `${strike.text} So he said.`, type: "election" },
    },
  ])("leaves apart what has $what", ({ one, two }) => {
    expect(verdicts([report(one).view], report(two).view)).toEqual([]);
  });

  it("knows that nobody dies twice, whatever else is told", () => {
    const person = { name: "Ana Ruiz", role: "deceased" };
    const known = {
      text: "Ana Ruiz died in a clinic, her family said.",
      type: "death",
      name: "Death of Ana Ruiz",
      words: "died",
      person,
    };
    const later = {
      text: "Three reforms were held up by the death of Ana Ruiz.",
      type: "death",
      name: "Death of Ana Ruiz",
      words: "death",
      person,
    };
    expect(verdicts([report(known).view], report(later).view)).toEqual(["same"]);
  });

  it("puts a strike on one thing, told in like words, in one", () => {
    const again = {
      text: "A strike by the navy on a fishing boat off Punta Norte was reported.",
      type: "strike",
      name: "Strike on a fishing boat",
      words: "strike",
    };
    const day = onDay("2026-01-01");
    const known = report({ ...strike, time: day }).view;
    expect(verdicts([known], report({ ...again, time: day }).view)).toEqual(["same"]);
  });
});

function interviewOf(name: string): Told {
  return {
    text: `${name} said in an interview with Radio Norte that the port would reopen.`,
    type: "interview",
    name: "Interview with Radio Norte",
    words: "interview",
    person: { name, role: "interviewee" },
  };
}
