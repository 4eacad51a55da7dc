/** Events and who takes part in them, measured on labelled ones of PolNeAR: political news. */

import type { Judged } from "../calibration.ts";
import { calibrationFigures, rightFigures } from "../calibration.ts";
import type { Figure, Measurement } from "../figure.ts";
import { eventLabel, participantLabel, placeKey, readLabels } from "../labels/read-labels.ts";
import type { Half } from "../labels/read-labels.ts";
import { readPart } from "../labels/read-part.ts";

interface JudgedHalf extends Judged {
  readonly half: Half;
}

/** How often each is right beside the confidence given, and the reliability of both. */
export const measureLabelledEvents: Measurement = async ({ corpora, part }) => {
  const articles = new Map(
    (await readPart(corpora, part)).map(({ stem, extraction }) => [stem, extraction.events]),
  );
  if (articles.size === 0) return [];
  const events = (await readLabels("events", eventLabel)).flatMap((label): JudgedHalf[] => {
    const key = placeKey(label.at);
    const event = articles
      .get(label.stem)
      ?.find(({ type, positions }) => type === label.type && placeKey(positions) === key);
    if (event === undefined) return [];
    return [{ confidence: event.confidence, isRight: label.right, half: label.half }];
  });
  const labels = await readLabels("participants", participantLabel);
  const participants = labels.flatMap((label): JudgedHalf[] => {
    const key = placeKey(label.event);
    const event = articles
      .get(label.stem)
      ?.find(({ type, positions }) => type === label.type && placeKey(positions) === key);
    const one = event?.participants.find(
      ({ role, positions }) => role === label.role && placeKey(positions) === placeKey(label.at),
    );
    if (event === undefined || one === undefined) return [];
    const confidence = one.confidence ?? event.confidence;
    return [{ confidence, isRight: label.right, half: label.half }];
  });
  const table = `Events, labelled, PolNeAR ${part}`;
  const figures = (all: readonly JudgedHalf[], what: string): readonly Figure[] => [
    ...rightFigures(all, { table, what: `${what}: right` }),
    ...rightFigures(unseen(all), { table, what: `${what}, the half not fitted to: right` }),
  ];
  return [
    ...figures(events, "events"),
    ...figures(participants, "participants in their role"),
    ...calibrationFigures(
      [...unseen(events), ...unseen(participants)],
      `${table}, reliability on the half not fitted to`,
    ),
  ];
};

function unseen(all: readonly JudgedHalf[]): readonly JudgedHalf[] {
  return all.filter(({ half }) => half === "report");
}
