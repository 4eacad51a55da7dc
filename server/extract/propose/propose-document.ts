/** Proposing the document itself, and who published it. */

import type { ReadDocument } from "../../documents/read-document.ts";
import { sha256Hex } from "../../model/ids.ts";
import { inOrder } from "./proposed-records.ts";
import type { ProposedRecords } from "./proposed-records.ts";

/**
 * The record of the document. A publisher that its text names is an actor too, by whom it is
 * published; one that only metadata names stays a name.
 */
export function proposeDocument(records: ProposedRecords, document: ReadDocument): void {
  const { title, author, publisher, published, language, url, text, boilerplate, name } = document;
  records.addNode("document", records.document, {
    title,
    author,
    publisher,
    published,
    language,
    url,
    file: name === "" ? undefined : name,
    boilerplate: boilerplate.length === 0 ? undefined : inOrder(boilerplate),
    text,
    sha256: sha256Hex(text),
  });
  if (publisher === undefined || publisher.positions.length === 0) return;
  const actor = records.nodeId("actor", ["publisher", publisher.value]);
  const positions = inOrder(publisher.positions);
  records.addNode("actor", actor, {
    name: publisher.value,
    aliases: [],
    actorType: "medium",
    named: true,
  });
  records.add("mention", { node: actor, document: records.document, positions });
  records.add("statement", {
    relation: "published by",
    source: records.document,
    target: actor,
    evidence: [{ document: records.document, positions }],
    inferred: false,
  });
}
