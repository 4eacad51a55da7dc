/** What can be done about a judgement of two nodes: to judge them otherwise. */

import type { IdentityPartFragment } from "../../query/generated/graphql.ts";
import { JudgeIdentityDocument } from "../../query/generated/graphql.ts";
import type { IdentityVerdict } from "../../query/generated/graphql.ts";
import { useApp } from "../parts/app-context.ts";
import { Correctable } from "./correctable.tsx";
import type { Act } from "./correctable.tsx";
import { ReasonForm } from "./reason-form.tsx";

const ACTS: Readonly<Record<IdentityVerdict, { readonly name: string; readonly title: string }>> = {
  SAME: { name: "Same…", title: "They are one" },
  DIFFERENT: { name: "Split…", title: "They are two" },
  UNSURE: { name: "Unsure…", title: "Somebody should look" },
};

export function IdentityActs({ identity }: { readonly identity: IdentityPartFragment }) {
  const { id, oneLabel, otherLabel } = identity;
  return (
    <Correctable
      record={id}
      label={`Judge ${oneLabel} and ${otherLabel} otherwise`}
      acts={useIdentityActs(identity)}
    />
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
