/** From words of two documents to the judgement of their wording, with the passages side by side. */

import { useQuery } from "@tanstack/react-query";
import { wordingQuery } from "../../query/queries.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { sideBySide } from "./side-by-side.ts";

interface SideBySideProps {
  readonly evidence: readonly { readonly document: { readonly id: string } }[];
}

/** Nothing when no judgement of the documents' wording is known. */
export function SideBySide({ evidence }: SideBySideProps) {
  const { collection, change } = useApp();
  const [one, ...others] = [...new Set(evidence.map(({ document }) => document.id))];
  const isAsked = one !== undefined && others.length > 0;
  const answer = useQuery({ ...wordingQuery(collection, one ?? ""), enabled: isAsked });
  const found = (answer.data ?? []).filter(({ documents, dependence }) =>
    documents.some(({ id }) => others.includes(id) && dependence !== "NONE_DETECTED"),
  );
  return found.map(({ id, documents }) => (
    <button
      key={id}
      type="button"
      className="text-button"
      onClick={() => change((before) => sideBySide(before, id))}
    >
      Side by side{" "}
      {documents.map((document) => (
        <DocumentLetter key={document.id} id={document.id} />
      ))}
    </button>
  ));
}
