/** Members: the nodes that are counted as one, each with what ties it, and how to split it off. */

import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SplitOffDocument } from "../../query/generated/graphql.ts";
import type { MemberPageFragment } from "../../query/generated/graphql.ts";
import { membersQuery } from "../../query/queries.ts";
import { Section } from "../evidence/section.tsx";
import type { OnRead } from "../evidence/section.tsx";
import { Why } from "../evidence/why.tsx";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { MadeBadge } from "../parts/made-badge.tsx";
import { QueryProblem } from "../parts/problem.tsx";
import { useCapped } from "../parts/use-capped.tsx";
import { counted } from "../words.ts";
import { Correctable } from "./correctable.tsx";
import { IdentityActs } from "./identity-acts.tsx";
import { ReasonForm } from "./reason-form.tsx";

type Member = MemberPageFragment["nodes"][number];

export interface MembersProps {
  /** The id of the node under which they are known. */
  readonly id: string;
  readonly total: number;
  readonly onRead: OnRead;
}

export function Members({ id, total, onRead }: MembersProps) {
  const { collection } = useApp();
  const answer = useInfiniteQuery({ ...membersQuery(collection, id), enabled: total > 0 });
  if (total === 0) return null;
  const members = answer.data?.pages.flatMap((page) => page?.nodes ?? []) ?? [];
  const left = total - members.length;
  return (
    <Section title="Counted as one" count={total}>
      {answer.error !== null && (
        <QueryProblem error={answer.error} retry={() => void answer.refetch()} />
      )}
      <ul className="members" data-testid="members">
        {members.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            isFirst={member.id === id}
            others={members}
            onRead={onRead}
          />
        ))}
      </ul>
      {answer.hasNextPage && (
        <button
          type="button"
          className="text-button"
          disabled={answer.isFetchingNextPage}
          onClick={() => void answer.fetchNextPage()}
        >
          Show more: {left} of {total} left
        </button>
      )}
    </Section>
  );
}

interface MemberRowProps {
  readonly member: Member;
  /** Whether the node has its name from it. */
  readonly isFirst: boolean;
  /** All that are listed. */
  readonly others: readonly Member[];
  readonly onRead: OnRead;
}

/** Ties of one member that are listed at once: one that many hang on has hundreds. */
const TIES_SHOWN = 5;

function MemberRow({ member, isFirst, others, onRead }: MemberRowProps) {
  const { id, label, ties, dependents } = member;
  const [isOpen, setOpen] = useState(false);
  const { shown, more } = useCapped(ties, TIES_SHOWN);
  return (
    <li data-member={id}>
      <div className="identity-row">
        <p>
          <Letters member={member} /> <strong>{label}</strong>{" "}
          {isFirst && <span className="badge">gives the name</span>} <MadeBadge made={member} />
        </p>
        <Correctable
          record={`split ${id}`}
          label={`Split ${label} off`}
          acts={[
            {
              name: "Split off…",
              renderForm: (close) => <SplitForm member={member} onClose={close} />,
            },
          ]}
        />
      </div>
      <button
        type="button"
        className="text-button why-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "▾" : "▸"} Why it is one with {counted(ties.length, "other")} directly
      </button>
      {isOpen &&
        shown.map((tie) => (
          <div key={tie.id} className="tie">
            <p>
              one with <strong>{tie.oneId === id ? tie.otherLabel : tie.oneLabel}</strong>{" "}
              <Letters
                member={others.find(
                  (one) => one.id === (tie.oneId === id ? tie.otherId : tie.oneId),
                )}
              />
            </p>
            <IdentityActs identity={tie} />
            <Why judged={tie} what="merge" onRead={onRead} />
          </div>
        ))}
      {isOpen && more}
      {dependents > 0 && (
        <p className="quiet">
          {counted(dependents, "other")} {dependents === 1 ? "is" : "are"} one with the rest by this
          alone.
        </p>
      )}
    </li>
  );
}

/** The documents that speak of a member; nothing of one that is not listed. */
function Letters({ member }: { readonly member: Member | undefined }) {
  return (
    <span className="letters">
      {member?.documents.slice(0, 6).map(({ id }) => (
        <DocumentLetter key={id} id={id} />
      ))}
    </span>
  );
}

function SplitForm({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { collection } = useApp();
  const { id, label, ties, dependents } = member;
  const more =
    dependents === 0
      ? "The others stay one."
      : `${counted(dependents, "other")} that only this ties to the rest will part from it, too.`;
  return (
    <ReasonForm
      title={`Split “${label}” off`}
      submit="Split off"
      hint={`Takes back ${counted(ties.length, "judgement")} by one record, which can be undone. ${more}`}
      document={SplitOffDocument}
      variables={(reason) => ({
        input: { collection: collection.id, member: id, ...(reason !== undefined && { reason }) },
      })}
      onClose={onClose}
    />
  );
}
