/** What can be done about an actor, a place or an event. */

import type { SelectedNode } from "../../query/queries.ts";
import { ACTOR_TYPE_CHOICES, PLACE_TYPE_CHOICES } from "./type-choices.ts";
import { Correctable } from "./correctable.tsx";
import type { Act } from "./correctable.tsx";
import { EditForm } from "./edit-form.tsx";
import type { EditField } from "./edit-values.ts";
import { useNoteAct } from "./note-act.tsx";
import { SameForm } from "./relate-forms.tsx";
import { useReliabilityAct } from "./reliability.tsx";
import type { Rated } from "./reliability.tsx";

export type Entity = Extract<SelectedNode, { readonly __typename: "Actor" | "Place" | "Event" }>;

const KINDS = {
  Actor: { kind: "ACTOR", input: "actor" },
  Place: { kind: "PLACE", input: "place" },
  Event: { kind: "EVENT", input: "event" },
} as const;

export function EntityActs({ entity }: { readonly entity: Entity }) {
  return entity.__typename === "Actor" ? <ActorActs actor={entity} /> : <Acts entity={entity} />;
}

function ActorActs({ actor }: { readonly actor: Entity & Rated }) {
  return <Acts entity={actor} more={[useReliabilityAct(actor)]} />;
}

function Acts({ entity, more = [] }: { readonly entity: Entity; readonly more?: readonly Act[] }) {
  const note = useNoteAct(entity.id);
  const { kind, input } = KINDS[entity.__typename];
  return (
    <Correctable
      record={entity.id}
      isHead
      label={`Correct this ${input}`}
      acts={[
        {
          name: "Edit…",
          renderForm: (close) => (
            <EditForm
              title={`Edit the ${input}`}
              record={entity.id}
              kind={input}
              fields={fieldsOf(entity)}
              onClose={close}
            />
          ),
        },
        {
          name: "Same as…",
          renderForm: (close) => <SameForm id={entity.id} kind={kind} onClose={close} />,
        },
        ...more,
        note,
      ]}
    />
  );
}

function fieldsOf(entity: Entity): readonly EditField[] {
  const name: EditField = { name: "name", label: "Name", value: entity.name };
  switch (entity.__typename) {
    case "Actor":
      return [
        name,
        aliasesOf(entity.aliases),
        {
          name: "actorType",
          label: "What sort of actor",
          value: entity.actorType,
          choices: ACTOR_TYPE_CHOICES,
        },
        {
          name: "named",
          label: "Do documents name it?",
          value: entity.named ? "yes" : "no",
          choices: [
            ["yes", "yes"],
            ["no", "no, they describe it"],
          ],
          reads: "yes or no",
        },
      ];
    case "Place":
      return [
        name,
        aliasesOf(entity.aliases),
        {
          name: "placeType",
          label: "What sort of place",
          value: entity.placeType,
          choices: PLACE_TYPE_CHOICES,
        },
        degrees("latitude", "Degrees north", entity.latitude),
        degrees("longitude", "Degrees east", entity.longitude),
      ];
    case "Event":
      return [
        name,
        {
          name: "eventType",
          label: "What sort of event",
          value: entity.eventType,
          hint: "A word, as in strike, interview, sanction.",
        },
        {
          name: "time",
          label: "When",
          value: entity.time?.edtf ?? "",
          hint: "As in 2025-12-31, 2025-12 or 2025-09-02/..; empty when that is not known.",
          canBeEmpty: true,
        },
      ];
  }
}

function aliasesOf(aliases: readonly string[]): EditField {
  const value = aliases.join("\n");
  return { name: "aliases", label: "Other names, one a line", value, lines: 2, reads: "list" };
}

function degrees(name: string, label: string, value: number | null): EditField {
  return {
    name,
    label,
    value: value === null ? "" : String(value),
    reads: "number",
    canBeEmpty: true,
  };
}
