/** What can be done about a relation between two nodes, at its head or in a list. */

import type { StatementPartFragment } from "../../query/generated/graphql.ts";
import type { EditField } from "./edit-values.ts";
import { RecordActs } from "./record-acts.tsx";

export interface StatementActsProps {
  readonly statement: StatementPartFragment;
  readonly isHead?: boolean;
}

export function StatementActs({ statement, isHead = false }: StatementActsProps) {
  return (
    <RecordActs
      record={statement}
      what="relation"
      isHead={isHead}
      edit={{ kind: "statement", fields: statementFields(statement) }}
    />
  );
}

/** The fields of a relation that a form has. */
export function statementFields({ role, ground }: StatementPartFragment): readonly EditField[] {
  return [
    { name: "role", label: "In which role", value: role ?? "", canBeEmpty: true },
    {
      name: "ground",
      label: "What it was inferred from",
      value: ground ?? "",
      lines: 2,
      canBeEmpty: true,
    },
  ];
}
