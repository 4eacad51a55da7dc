/** Events and who takes part in them, measured on labelled ones of PolNeAR: political news. */

import type { Judged } from "../calibration.ts";
import { calibrationFigures, rightFigures } from "../calibration.ts";
import type { Measurement } from "../figure.ts";
import { eventLabel, participantLabel, placeKey, readLabels } from "../labels/read-labels.ts";
import { readPart } from "../labels/read-part.ts";
import { crossFitted } from "../../train/confidence/cross-fit.ts";
import { readLabelledEvents } from "../../train/confidence/labelled-events.ts";

const FITTED = "reliability of odds fitted to the other half";

/** How often each is right beside the confidence given, and the reliability of both. */
export const measureLabelledEvents: Measurement = async ({ corpora, part }) => {
  const articles = new Map(
    (await readPart(corpora, part)).map(({ stem, extraction }) => [stem, extraction.events]),
  );
  if (articles.size === 0) return [];
  const events = (await readLabels("events", eventLabel)).flatMap((label): Judged[] => {
    const key = placeKey(label.at);
    const event = articles
      .get(label.stem)
      ?.find(({ type, positions }) => type === label.type && placeKey(positions) === key);
    if (event === undefined) return [];
    return [{ confidence: event.confidence, isRight: label.right }];
  });
  const labels = await readLabels("participants", participantLabel);
  const participants = labels.flatMap((label): Judged[] => {
    const key = placeKey(label.event);
    const event = articles
      .get(label.stem)
      ?.find(({ type, positions }) => type === label.type && placeKey(positions) === key);
    const one = event?.participants.find(
      ({ role, positions }) => role === label.role && placeKey(positions) === placeKey(label.at),
    );
    if (event === undefined || one === undefined) return [];
    const confidence = one.confidence ?? event.confidence;
    return [{ confidence, isRight: label.right }];
  });
  const table = `Events, labelled, PolNeAR ${part}`;
  const signs = await readLabelledEvents(corpora);
  return [
    ...rightFigures(events, { table, what: "events: right" }),
    ...rightFigures(participants, { table, what: "participants in their role: right" }),
    ...calibrationFigures(crossFitted(signs.events), `${table}, ${FITTED}`),
    ...calibrationFigures(crossFitted(signs.participants), `${table}, participants, ${FITTED}`),
  ];
};
