/** The card beside the pointer: the full sentence and the words it rests on. */

import { useQuery } from "@tanstack/react-query";
import { hoverQuery } from "../../query/queries.ts";
import type { HoveredNode } from "../../query/queries.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter, StanceBadge } from "../parts/badges.tsx";
import { KIND_WORDS, counted, quoted } from "../words.ts";

/** Most quotes on the card; the panel has them all. */
const MOST_QUOTES = 3;
/** Pixels, as in the style sheet. */
const CARD_WIDTH = 300;
const CARD_HEIGHT = 190;
const DISTANCE = 18;

export interface HoverCardProps {
  readonly id: string;
  /** Where the pointer is in the pane. */
  readonly x: number;
  readonly y: number;
  readonly pane: { readonly width: number; readonly height: number };
}

export function HoverCard({ id, x, y, pane }: HoverCardProps) {
  const { collection } = useApp();
  const node = useQuery(hoverQuery(collection, id)).data;
  if (!node) return null;
  const left = x + DISTANCE + CARD_WIDTH < pane.width ? x + DISTANCE : x - DISTANCE - CARD_WIDTH;
  const top = Math.max(8, Math.min(y + DISTANCE, pane.height - CARD_HEIGHT));
  return (
    <div className="hover-card" style={{ left: Math.max(8, left), top }} aria-hidden="true">
      <CardText node={node} />
    </div>
  );
}

function CardText({ node }: { readonly node: HoveredNode }) {
  if (node.__typename === "Claim") {
    const more = node.appearances.length - MOST_QUOTES;
    return (
      <>
        <p className="hover-title">{node.text}</p>
        {node.appearances.slice(0, MOST_QUOTES).map(({ id, document, quotes, stance, origin }) => (
          <p key={id} className="hover-quote">
            <DocumentLetter id={document.id} />
            <span>
              {quotes.map(({ exact }) => quoted(exact)).join(" … ")}
              <span className="quiet">{` ${origin.label}`}</span>
              {stance !== "ASSERTS" && <StanceBadge stance={stance} />}
            </span>
          </p>
        ))}
        {more > 0 && <p className="quiet">and {counted(more, "more passage")}</p>}
      </>
    );
  }
  if (!("kind" in node)) return null;
  return (
    <>
      <p className="hover-title">{node.label}</p>
      <p className="quiet">
        {KIND_WORDS[node.kind]}, {counted(node.degree, "edge")}
      </p>
    </>
  );
}
