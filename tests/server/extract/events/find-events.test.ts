import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { findDates } from "../../../../server/extract/dates/find-dates.ts";
import { findEvents } from "../../../../server/extract/events/find-events.ts";
import type { Entity, NameKind, NameMention } from "../../../../server/extract/extraction.ts";

interface Named {
  readonly name: string;
  readonly kind: NameKind;
  readonly entity?: Partial<Entity>;
}

/** Every occurrence of the names, as their finder would give them. */
function eventsOf(text: string, named: readonly Named[] = []) {
  const analysed = analyseText(text);
  const entities = named.map(({ name, kind, entity }) => ({ kind, name, aliases: [], ...entity }));
  const names: NameMention[] = named.flatMap(({ name, kind }, entity) =>
    [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      position: { start: index, end: index + name.length },
      kind,
      entity,
      confidence: 1,
    })),
  );
  const dates = findDates(analysed, { published: "2026-01-02" });
  return findEvents(analysed, { names, entities, dates }).map((event) => ({
    type: event.type,
    name: event.name,
    words: event.positions.map(({ start, end }) => text.slice(start, end)),
    roles: event.participants.map(({ role, entity }) => `${role}: ${entities[entity]?.name}`),
    place: entities[event.place?.entity ?? -1]?.name,
    time: event.time?.edtf,
  }));
}

const US: Named = { name: "The US", kind: "place", entity: { placeType: "country" } };
const ANA: Named = { name: "Ana Ruiz", kind: "person" };
const CARACAS: Named = { name: "Caracas", kind: "place", entity: { placeType: "city" } };

function ofType(text: string, wanted: string) {
  return eventsOf(text).filter(({ type }) => type === wanted);
}

describe("findEvents()", () => {
  it("tells who did it, where and when", () => {
    expect(
      eventsOf("The US carried out a strike on a dock in Caracas on Wednesday.", [US, CARACAS]),
    ).toStrictEqual([
      {
        type: "strike",
        name: "Strike on a dock in Caracas by The US",
        words: ["strike"],
        roles: ["attacker: The US"],
        place: "Caracas",
        time: "2025-12-31",
      },
    ]);
  });

  it("turns the roles of a passive verb", () => {
    const [event] = eventsOf("Ana Ruiz was arrested by Interpol in Caracas.", [
      ANA,
      { name: "Interpol", kind: "organization" },
      CARACAS,
    ]);
    expect(event?.roles).toStrictEqual(["arrested: Ana Ruiz", "who arrested: Interpol"]);
  });

  it("takes the possessor of an arrest for the arrested, of an attack for the attacker", () => {
    const roles = eventsOf("Ana Ruiz’s arrest came before Interpol’s raid.", [
      ANA,
      { name: "Interpol", kind: "organization" },
    ]).map((event) => event.roles);
    expect(roles).toStrictEqual([["arrested: Ana Ruiz"], ["attacker: Interpol"]]);
  });

  it("lets a government take part where its place stands for it", () => {
    const [event] = eventsOf("Ana Ruiz accused Washington of piracy.", [
      ANA,
      { name: "Washington", kind: "place", entity: { placeType: "city", standsFor: 2 } },
      { name: "US government", kind: "organization" },
    ]);
    expect(event?.roles).toStrictEqual(["accuser: Ana Ruiz", "accused: US government"]);
  });

  it("joins what points back to the event that it names", () => {
    const events = eventsOf(
      "A strike hit a dock on Monday. Officials confirmed the strike. The dock strike killed two.",
    );
    expect(events.find(({ type }) => type === "strike")?.words).toContain("dock strike");
    expect(events.filter(({ type }) => type === "strike")).toHaveLength(1);
  });

  it("keeps apart what shares no more than its type with another, or is set apart by its words", () => {
    expect(
      ofType(
        "The sanctions have crippled exports. The ministry considered designating the group.",
        "sanction",
      ),
    ).toHaveLength(2);
    expect(
      ofType("They are open to dialogue. There is a history of failed talks.", "negotiation"),
    ).toHaveLength(2);
    expect(
      ofType("They are open to dialogue. He is prepared for talks.", "negotiation"),
    ).toHaveLength(1);
  });

  it("is named as it is told with most", () => {
    const events = eventsOf(
      "There were reports of a strike inside Venezuela. A strike on a large dock in Venezuela was confirmed.",
    );
    expect(events.map(({ name }) => name)).toContain("Strike on a large dock in Venezuela");
  });

  it("keeps the plural apart from one of it, and other days apart", () => {
    const events = eventsOf(
      "Since May 2025 there were 30 strikes on boats. A strike on Monday sank one. A strike on Tuesday hit a port.",
    ).filter(({ type }) => type === "strike");
    expect(events.map(({ time }) => time)).toStrictEqual([
      "2025-05/..",
      "2025-12-29",
      "2025-12-30",
    ]);
  });

  it("keeps what is only intended apart from what happened", () => {
    const events = eventsOf("They plan to seize the port. The navy seized the port of Caracas.");
    expect(events).toHaveLength(2);
  });

  it.each([
    "The album hit a record high.",
    "They struck a deal to meet demand.",
    "He had a heart attack.",
    "The company will charge a fee.",
    "The president-elect smiled.",
  ])("finds none in “%s”", (sentence) => {
    expect(eventsOf(sentence)).toStrictEqual([]);
  });
});
