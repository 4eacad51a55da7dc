/** Choices: the nodes of a collection that somebody may choose from, as lists and by words. */

import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { execute } from "./execute.ts";
import { FindChoicesDocument, ListChoicesDocument } from "./generated/graphql.ts";
import type { NodeKind } from "./generated/graphql.ts";
import { knownVersion } from "./known-version.ts";

/** A node to be chosen; of a claim the label is its text. */
export interface Choice {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
}

/** Nodes to choose from before a word is typed: those with most edges first. */
export function choicesQuery(collection: string) {
  return queryOptions({
    queryKey: ["choices", collection],
    queryFn: async ({ client, signal }): Promise<readonly Choice[]> => {
      const atLeast = knownVersion(client, collection);
      const answer = await execute(ListChoicesDocument, { collection, atLeast }, signal);
      const { actors, places, events, claims } = answer.collection ?? {};
      const lists = [actors?.nodes, places?.nodes, events?.nodes, claims?.nodes];
      return lists.flatMap((nodes) => nodes ?? []).map(asChoice);
    },
  });
}

/** Nodes of some kinds by the words they carry, best first. */
export function findChoicesQuery(collection: string, text: string, kinds: readonly NodeKind[]) {
  return queryOptions({
    queryKey: ["find-choices", collection, text, kinds],
    queryFn: async ({ client, signal }): Promise<readonly Choice[]> => {
      const atLeast = knownVersion(client, collection);
      const variables = { collection, text, kinds: [...kinds], atLeast };
      const answer = await execute(FindChoicesDocument, variables, signal);
      return (answer.collection?.search.nodes ?? []).map(({ node }) => asChoice(node));
    },
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });
}

function asChoice(node: Choice & { readonly text?: string }): Choice {
  return { id: node.id, kind: node.kind, label: node.text ?? node.label };
}
