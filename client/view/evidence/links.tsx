/** How a claim relates to others: what differs, what is more precise, what agrees, each with why. */

import type { SelectedClaim } from "./claim-evidence.tsx";
import { select } from "../../state/app-state.ts";
import { LinkActs } from "../correct/claim-acts.tsx";
import { ReviewBadge } from "../correct/review-acts.tsx";
import { useApp } from "../parts/app-context.ts";
import { edgeLook } from "../../graph/looks.ts";
import type { ClaimLinkKind } from "../../query/generated/graphql.ts";
import { MadeBadge } from "../parts/made-badge.tsx";
import { useCapped } from "../parts/use-capped.tsx";
import { linkWords } from "../words.ts";
import { Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";
import { Why } from "./why.tsx";

const ORDER: readonly ClaimLinkKind[] = ["CONTRADICTS", "REFINES", "UPDATES", "SUPPORTS"];

/** Links that are shown at once. */
const SHOWN = 12;

export function Links(props: { readonly links: SelectedClaim["links"]; readonly onRead: OnRead }) {
  const { links, onRead } = props;
  const { change, theme } = useApp();
  const sorted = links.toSorted((one, two) => ORDER.indexOf(one.kind) - ORDER.indexOf(two.kind));
  const { shown, more } = useCapped(sorted, SHOWN);
  if (links.length === 0) return null;
  return (
    <Section title="Beside other claims" count={links.length}>
      <ul className="links">
        {shown.map(({ claim, kind, inverse, ...link }) => (
          <li key={link.id} className={`link link-${kind.toLowerCase()}`}>
            <span className="sign" aria-hidden="true">
              {edgeLook(kind, theme).badge}
            </span>
            <div>
              <div className="link-head">
                <p className="link-words">{linkWords(kind, inverse)}</p>
                <MadeBadge made={{ method: link.by, confidence: link.score }} did="judged" />
                <ReviewBadge review={link.review} />
                <LinkActs link={link.id} title={`${linkWords(kind, inverse)} “${claim.label}”`} />
              </div>
              <button
                type="button"
                className="link-claim"
                onClick={() => change((before) => select(before, claim.id))}
              >
                {claim.text}
              </button>
              <Why judged={link} what="link" onRead={onRead} />
            </div>
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
