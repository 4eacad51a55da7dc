/** What was read in the words that were clicked: the claims on them, and who and what they name. */

import { Popover } from "@mantine/core";
import type { DocumentText } from "../../query/queries.ts";
import { select } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { StanceBadge } from "../parts/badges.tsx";
import { NodeIcon } from "../parts/node-icon.tsx";
import { NewClaimOffer } from "../new-claim/new-claim-offer.tsx";
import type { Place } from "./article-text.tsx";

export interface OnThisTextProps {
  readonly text: DocumentText;
  readonly place: Place;
  readonly onClose: () => void;
}

export function OnThisText({ text, place, onClose }: OnThisTextProps) {
  const { change } = useApp();
  const claims = text.appearances.nodes.filter(({ quotes }) => covers(quotes, place.offset));
  const names = text.mentions.nodes.filter(({ quotes }) => covers(quotes, place.offset));
  const choose = (id: string): void => {
    onClose();
    change((before) => ({ ...select(before, id), reading: text.id }));
  };
  return (
    <Popover opened onChange={onClose} position="bottom" withArrow trapFocus width={340}>
      <Popover.Target>
        <span className="place-anchor" style={{ left: place.x, top: place.y }} />
      </Popover.Target>
      <Popover.Dropdown className="on-this-text" aria-label="On these words">
        <p className="section-title">On these words</p>
        {claims.length + names.length === 0 && (
          <p className="quiet">Nothing was read in these words.</p>
        )}
        <ul>
          {claims.map(({ id, stance, claim }) => (
            <li key={id}>
              <button type="button" className="menu-item" onClick={() => choose(claim.id)}>
                <NodeIcon kind="CLAIM" />
                <span>
                  {claim.text} {stance !== "ASSERTS" && <StanceBadge stance={stance} />}
                </span>
              </button>
            </li>
          ))}
          {names.map(({ id, node }) => (
            <li key={id}>
              <button type="button" className="menu-item" onClick={() => choose(node.id)}>
                <NodeIcon kind={node.kind} />
                <span>{node.label}</span>
              </button>
            </li>
          ))}
        </ul>
        <NewClaimOffer text={text} offset={place.offset} onClose={onClose} />
      </Popover.Dropdown>
    </Popover>
  );
}

function covers(
  quotes: readonly { readonly start: number; readonly end: number }[],
  offset: number,
): boolean {
  return quotes.some(({ start, end }) => start <= offset && offset < end);
}
