/** A claim's standing: documents and origins told apart, and every reason in plain words. */

import type { SelectedClaim } from "./claim-evidence.tsx";
import { CREDIBILITY_WORDS, counted, INDEPENDENCE_WORDS, ORIGIN_WORDS } from "../words.ts";
import { DocumentLetter, StanceBadge } from "../parts/badges.tsx";
import { Quotes } from "./section.tsx";
import type { OnRead } from "./section.tsx";
import { SideBySide } from "./side-by-side-button.tsx";

export interface StandingBoxProps {
  readonly standing: SelectedClaim["standing"];
  readonly appearances: SelectedClaim["appearances"];
  readonly onRead: OnRead;
}

export function StandingBox({ standing, appearances, onRead }: StandingBoxProps) {
  const { origins, reasons } = standing;
  const disputing = new Set(standing.disputedBy.map(({ id }) => id));
  const disputes = appearances.filter(({ id }) => disputing.has(id));
  return (
    <section className="standing" aria-label="Standing">
      <p className="standing-line">
        <strong>{counted(standing.documents, "document")}</strong>
        <span aria-hidden="true">·</span>
        <strong>{originCount(origins.length)}</strong>
        <span className={`independence independence-${standing.independence.toLowerCase()}`}>
          {origins.length > 1 || standing.documents > 1
            ? INDEPENDENCE_WORDS[standing.independence]
            : "stands alone"}
        </span>
        <span className="credibility" title="Admiralty credibility, 1 to 6">
          <span className="credibility-number">{standing.credibility}</span>
          {CREDIBILITY_WORDS[standing.credibility]}
        </span>
      </p>
      {origins.length > 0 && (
        <ul className="origins">
          {origins.map((origin) => (
            <li key={origin.id}>
              <span className="origin-dot" aria-hidden="true" />
              <span>{origin.label}</span>
              <span className="quiet">
                {ORIGIN_WORDS[origin.kind]}
                {origin.occasion === null ? "" : `, ${origin.occasion.name}`}
              </span>
              <span className="letters">
                {origin.documents.map(({ id }) => (
                  <DocumentLetter key={id} id={id} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {disputes.length > 0 && (
        <p className="disputes">
          {disputes.map(({ id, stance, origin }) => (
            <span key={id}>
              {origin.label} <StanceBadge stance={stance} />
            </span>
          ))}
        </p>
      )}
      <details className="reasons">
        <summary>Why this standing ({reasons.length})</summary>
        <ul>
          {reasons.map(({ rule, text, evidence }) => (
            <li key={`${rule} ${text}`}>
              {text}
              {evidence.length > 0 && <Quotes evidence={evidence} onRead={onRead} />}
              {WORDING_RULES.has(rule) && <SideBySide evidence={evidence} />}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Reasons that rest on a judgement of two texts. */
const WORDING_RULES: ReadonlySet<string> = new Set([
  "near-copy",
  "shared-wire-prose",
  "shared-utterances",
]);

function originCount(count: number): string {
  return count === 0 ? "asserted by nobody" : counted(count, "origin");
}
