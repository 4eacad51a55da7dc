/** Identity: what is counted as one, what is kept apart or unsure, why, and how to judge otherwise. */

import type { IdentityPartFragment } from "../../query/generated/graphql.ts";
import type { IdentityVerdict } from "../../query/generated/graphql.ts";
import { Section } from "../evidence/section.tsx";
import type { OnRead } from "../evidence/section.tsx";
import { Why } from "../evidence/why.tsx";
import { useCapped } from "../parts/use-capped.tsx";
import { IdentityActs } from "./identity-acts.tsx";
import { Members } from "./members.tsx";

export const VERDICT_WORDS: Readonly<Record<IdentityVerdict, string>> = {
  SAME: "counted as one with",
  DIFFERENT: "kept apart from",
  UNSURE: "may be the same as",
};

export interface CountedAsOneProps {
  readonly node: {
    readonly id: string;
    /** What keeps it apart from others, or is unsure. */
    readonly identities: readonly IdentityPartFragment[];
    readonly members: { readonly totalCount: number };
  };
  readonly onRead: OnRead;
}

/** Judgements that are listed at once. */
const SHOWN = 10;

export function CountedAsOne({ node, onRead }: CountedAsOneProps) {
  const { id, identities, members } = node;
  const { shown, more } = useCapped(identities, SHOWN);
  return (
    <>
      <Members id={id} total={members.totalCount} onRead={onRead} />
      {identities.length > 0 && (
        <Section title="Kept apart, or unsure" count={identities.length}>
          <ul className="identities">
            {shown.map((identity) => (
              <Identity key={identity.id} identity={identity} onRead={onRead} />
            ))}
          </ul>
          {more}
        </Section>
      )}
    </>
  );
}

function Identity(props: { readonly identity: IdentityPartFragment; readonly onRead: OnRead }) {
  const { identity, onRead } = props;
  const { verdict, oneLabel, otherLabel } = identity;
  return (
    <li>
      <div className="identity-row">
        <p>
          <strong>{oneLabel}</strong> {VERDICT_WORDS[verdict]} <strong>{otherLabel}</strong>
        </p>
        <IdentityActs identity={identity} />
      </div>
      {isContradicted(identity) && (
        <p className="contradicted">
          They are counted as one through others all the same: take one of those merges back, or
          this.
        </p>
      )}
      <Why judged={identity} what="judgement" onRead={onRead} />
    </li>
  );
}

/** Whether two that are kept apart are one by what ties each to others. */
function isContradicted({ verdict, one, other }: IdentityPartFragment): boolean {
  return verdict === "DIFFERENT" && one !== null && one.id === other?.id;
}
