/** An actor, an event or a place: where it is named, what it has to do with, what it said. */

import type { SelectedNode } from "../../query/queries.ts";
import { NodeIcon } from "../parts/node-icon.tsx";
import { CertaintyBadge, DocumentLetter, StanceBadge } from "../parts/badges.tsx";
import { MadeBadge } from "../parts/made-badge.tsx";
import { QuoteButton } from "../parts/quote-button.tsx";
import { select } from "../../state/app-state.ts";
import { CountedAsOne } from "../correct/counted-as-one.tsx";
import { EntityActs } from "../correct/entity-acts.tsx";
import type { Entity } from "../correct/entity-acts.tsx";
import { Notes } from "../correct/note-act.tsx";
import { RejectedRecords } from "../correct/rejected-records.tsx";
import { ReliabilityLine } from "../correct/reliability.tsx";
import { ObjectHistory } from "../history/object-history.tsx";
import { useApp } from "../parts/app-context.ts";
import { useCapped } from "../parts/use-capped.tsx";
import { capital, KIND_WORDS } from "../words.ts";
import { Actions } from "./actions.tsx";
import { Mentions } from "./mentions.tsx";
import { Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";
import { Statements } from "./statements.tsx";
import { timeWords } from "./time-words.ts";

type Said = Extract<SelectedNode, { readonly __typename: "Actor" }>["said"];

export function EntityEvidence(props: { readonly entity: Entity; readonly onRead: OnRead }) {
  const { entity, onRead } = props;
  const kind = KIND_OF[entity.__typename];
  return (
    <article>
      <header className="evidence-head">
        <p className="eyebrow">
          <NodeIcon kind={kind} />
          {KIND_WORDS[kind]}
          {` · ${typeWords(entity)}`}
        </p>
        <EntityActs entity={entity} />
        <Actions id={entity.id} />
      </header>
      <h2 className="panel-title">{entity.name}</h2>
      <p className="badges">
        <MadeBadge made={entity} />
      </p>
      <EntityFacts entity={entity} />
      <CountedAsOne node={entity} onRead={onRead} />
      {entity.__typename === "Actor" && <ReliabilityLine {...entity} />}
      {entity.__typename === "Actor" && <SaidList said={entity.said} onRead={onRead} />}
      <Statements statements={entity.statements} from={entity.id} onRead={onRead} />
      <Mentions mentions={entity.mentions} onRead={onRead} />
      <Notes notes={entity.notes} />
      <RejectedRecords id={entity.id} />
      <ObjectHistory id={entity.id} />
    </article>
  );
}

const KIND_OF = { Actor: "ACTOR", Place: "PLACE", Event: "EVENT" } as const;

function typeWords(entity: Entity): string {
  switch (entity.__typename) {
    case "Actor":
      return `${entity.actorType.toLowerCase().replaceAll("_", " ")}${entity.named ? "" : ", not named"}`;
    case "Place":
      return entity.placeType.toLowerCase();
    case "Event":
      return entity.eventType;
  }
}

function EntityFacts({ entity }: { readonly entity: Entity }) {
  if (entity.__typename === "Event") {
    if (entity.time === null) return <p className="facts">When is not known</p>;
    return (
      <>
        <p className="facts">{capital(timeWords(entity.time))}</p>
        {entity.time.ground !== null && <p className="note">{entity.time.ground}</p>}
      </>
    );
  }
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  if (others.length === 0) return null;
  return <p className="facts">Also {others.join(", ")}</p>;
}

/** Claims of a source that are listed at once. */
const SAID_SHOWN = 10;

function SaidList({ said, onRead }: { readonly said: Said; readonly onRead: OnRead }) {
  const { change } = useApp();
  const { shown, more } = useCapped(said, SAID_SHOWN);
  if (said.length === 0) return null;
  return (
    <Section title="What it is a source of" count={said.length}>
      <ul className="said">
        {shown.map(({ id, claim, stance, certainty, document, quotes }) => (
          <li key={id}>
            <button
              type="button"
              className="link-claim"
              onClick={() => change((before) => select(before, claim.id))}
            >
              {claim.text}
            </button>
            <div className="quotes-document">
              <DocumentLetter id={document.id} />
              <div className="quotes-words">
                {quotes.map(({ exact, start }) => (
                  <QuoteButton
                    key={start}
                    document={document.id}
                    exact={exact}
                    start={start}
                    onRead={onRead}
                  />
                ))}
              </div>
            </div>
            <p className="badges">
              <StanceBadge stance={stance} />
              <CertaintyBadge certainty={certainty} />
            </p>
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
