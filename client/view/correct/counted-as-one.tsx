/** Identity: what is counted as one, what is kept apart or unsure, why, and how to judge otherwise. */

import type { IdentityPartFragment } from "../../query/generated/graphql.ts";
import { JudgeIdentityDocument } from "../../query/generated/graphql.ts";
import type { IdentityVerdict } from "../../query/generated/graphql.ts";
import { Section } from "../evidence/section.tsx";
import type { OnRead } from "../evidence/section.tsx";
import { Why } from "../evidence/why.tsx";
import { useApp } from "../parts/app-context.ts";
import { useCapped } from "../parts/use-capped.tsx";
import { Correctable } from "./correctable.tsx";
import type { Act } from "./correctable.tsx";
import { Members } from "./members.tsx";
import { ReasonForm } from "./reason-form.tsx";

export const VERDICT_WORDS: Readonly<Record<IdentityVerdict, string>> = {
  SAME: "counted as one with",
  DIFFERENT: "kept apart from",
  UNSURE: "may be the same as",
};

const ACTS: Readonly<Record<IdentityVerdict, { readonly name: string; readonly title: string }>> = {
  SAME: { name: "Same…", title: "They are one" },
  DIFFERENT: { name: "Split…", title: "They are two" },
  UNSURE: { name: "Unsure…", title: "Somebody should look" },
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
  const acts = useIdentityActs(identity);
  return (
    <li>
      <div className="identity-row">
        <p>
          <strong>{oneLabel}</strong> {VERDICT_WORDS[verdict]} <strong>{otherLabel}</strong>
        </p>
        <Correctable
          record={identity.id}
          label={`Judge ${oneLabel} and ${otherLabel} otherwise`}
          acts={acts}
        />
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

function useIdentityActs({ verdict, oneId, otherId }: IdentityPartFragment): readonly Act[] {
  const { collection } = useApp();
  const others = (["SAME", "DIFFERENT", "UNSURE"] as const).filter((one) => one !== verdict);
  return others.map((one) => ({
    name: ACTS[one].name,
    renderForm: (close) => (
      <ReasonForm
        title={ACTS[one].title}
        submit="Judge"
        isRequired
        document={JudgeIdentityDocument}
        variables={(reason) => ({
          input: {
            collection: collection.id,
            verdict: one,
            source: oneId,
            target: otherId,
            reason: reason ?? "",
          },
        })}
        onClose={close}
      />
    ),
  }));
}
