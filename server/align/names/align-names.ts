/** Aligning names: which actors and places of different documents are one. */

import type { NodeId } from "../../model/ids.ts";
import type { DocumentView } from "../document-view.ts";
import type { Identities, Judged, Stage } from "../stage.ts";
import { judgeName } from "./judge-name.ts";
import type { Candidate } from "./judge-name.ts";
import { KnownNames } from "./known-names.ts";
import { readNames } from "./name-form.ts";
import type { NamedNode } from "./name-form.ts";
import { nameKeys } from "./name-keys.ts";

/** A node of the newer document is judged against the first node that is known of each candidate. */
export function createNameStage(): Stage {
  const known = new KnownNames();
  return {
    take: (view) => known.take(view.document.id, readNames(view)),
    judge: (view, identities) => judgeDocument(view, known, identities),
  };
}

function judgeDocument(
  view: DocumentView,
  known: KnownNames,
  identities: Identities,
): readonly Judged[] {
  const names = readNames(view);
  const equals = names.flatMap(({ form }) => known.equal(nameKeys(form)) ?? []);
  const own = new KnownNames();
  const joined = new Map<NodeId, NodeId>();
  const canonical = (id: NodeId): NodeId => joined.get(id) ?? identities.canonical(id);
  const judgements: Judged[] = [];
  for (const named of names) {
    const keys = nameKeys(named.form);
    const candidates: readonly Candidate[] = [
      ...known.find(keys).map((name) => ({
        name,
        shared: known.sharedWith(name, equals).map(({ label }) => label),
        isOwn: name.document === view.document.id,
      })),
      ...own.find(keys).map((name) => ({ name, shared: [], isOwn: true })),
    ];
    const rivals = countRivals(named, names);
    const judged = judgeName(named, candidates, { identities: { canonical }, rivals });
    own.add(view.document.id, [named]);
    if (judged === undefined) continue;
    judgements.push(judged);
    if (judged.verdict === "same" && !identities.areApart(judged.source, judged.target)) {
      joined.set(judged.source, canonical(judged.target));
    }
  }
  return judgements;
}

/** Others in the document with the family name by which alone a person is called. */
function countRivals({ form, view }: NamedNode, names: readonly NamedNode[]): number {
  if (form.type !== "person" || form.names[0].given !== undefined) return 0;
  const [{ family }] = form.names;
  return names.filter((other) => {
    if (other.form.type !== "person" || other.view === view) return false;
    return other.form.names[0].given !== undefined && other.form.names[0].family === family;
  }).length;
}
