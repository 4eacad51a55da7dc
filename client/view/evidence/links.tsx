/** How a claim relates to others: what differs, what is more precise, what agrees, each with why. */

import type { SelectedClaim } from "./claim-evidence.tsx";
import { select } from "../../state/app-state.ts";
import { LinkActs } from "../correct/claim-acts.tsx";
import { ReviewBadge } from "../correct/review-acts.tsx";
import { useApp } from "../parts/app-context.ts";
import { edgeLook } from "../../graph/looks.ts";
import type { ClaimLinkKind } from "../../query/generated/graphql.ts";
import { MadeBadge } from "../parts/made-badge.tsx";
import { linkWords } from "../words.ts";
import { methodWords, Section } from "./section.tsx";

const ORDER: readonly ClaimLinkKind[] = ["CONTRADICTS", "REFINES", "UPDATES", "SUPPORTS"];

export function Links({ links }: { readonly links: SelectedClaim["links"] }) {
  const { change, theme } = useApp();
  if (links.length === 0) return null;
  const sorted = links.toSorted((one, two) => ORDER.indexOf(one.kind) - ORDER.indexOf(two.kind));
  return (
    <Section title="Beside other claims" count={links.length}>
      <ul className="links">
        {sorted.map(({ id, kind, inverse, reason, claim, by, review }) => (
          <li key={id} className={`link link-${kind.toLowerCase()}`}>
            <span className="sign" aria-hidden="true">
              {edgeLook(kind, theme).badge}
            </span>
            <div>
              <div className="link-head">
                <p className="link-words">{linkWords(kind, inverse)}</p>
                <MadeBadge made={{ method: by }} />
                <ReviewBadge review={review} />
                <LinkActs link={id} title={`${linkWords(kind, inverse)} “${claim.label}”`} />
              </div>
              <button
                type="button"
                className="link-claim"
                onClick={() => change((before) => select(before, claim.id))}
              >
                {claim.text}
              </button>
              <p className="quiet" title={`Judged by ${methodWords(by)}`}>
                {reason}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
