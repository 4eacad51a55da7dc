/** Identity: which names are counted as one, why, and how to part them again. */

import type { IdentityPartFragment } from "../../query/generated/graphql.ts";
import { JudgeIdentityDocument } from "../../query/generated/graphql.ts";
import type { IdentityVerdict } from "../../query/generated/graphql.ts";
import { Section } from "../evidence/section.tsx";
import { useApp } from "../parts/app-context.ts";
import { Correctable } from "./correctable.tsx";
import type { Act } from "./correctable.tsx";
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

export function CountedAsOne({
  identities,
}: {
  readonly identities: readonly IdentityPartFragment[];
}) {
  if (identities.length === 0) return null;
  return (
    <Section title="Counted as one, or not" count={identities.length}>
      <ul className="identities">
        {identities.map((identity) => (
          <Identity key={identity.id} identity={identity} />
        ))}
      </ul>
    </Section>
  );
}

function Identity({ identity }: { readonly identity: IdentityPartFragment }) {
  const { verdict, oneLabel, otherLabel, reason, by } = identity;
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
      <p className="quiet">
        {reason} ({by.name})
      </p>
    </li>
  );
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
