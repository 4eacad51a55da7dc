/** A field for a node of the collection, found by the words it carries. */

import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { NodeKind } from "../../query/generated/graphql.ts";
import { findChoicesQuery } from "../../query/choices.ts";
import { useApp } from "../parts/app-context.ts";
import { NodeIcon } from "../parts/node-icon.tsx";
import { useRecentNodes } from "./recent-nodes.ts";

/** Milliseconds without a key after which it is searched. */
const PAUSE = 200;

export interface ChosenNode {
  readonly id: string;
  readonly label: string;
}

export interface NodeFieldProps {
  readonly label: string;
  readonly kinds: readonly NodeKind[];
  readonly value: ChosenNode | undefined;
  readonly onChange: (node: ChosenNode | undefined) => void;
  /** The id of the node that it cannot be. */
  readonly except?: string | undefined;
}

export function NodeField({ label, kinds, value, onChange, except }: NodeFieldProps) {
  const { collection } = useApp();
  const [text, setText] = useState("");
  const [searched] = useDebouncedValue(text, PAUSE);
  const answer = useQuery(findChoicesQuery(collection.id, searched.trim(), kinds));
  const found = (answer.data ?? []).filter(({ id }) => id !== except);
  const recent = useRecentNodes().filter(({ id, kind }) => id !== except && kinds.includes(kind));
  if (value !== undefined) {
    return (
      <div className="field">
        <span className="field-label">{label}</span>
        <p className="chosen-node">
          <span>{value.label}</span>
          <button type="button" className="text-button" onClick={() => onChange(undefined)}>
            Change
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="field">
      <label className="field">
        <span className="field-label">{label}</span>
        <input
          type="search"
          value={text}
          placeholder="Words of it…"
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {searched.trim() === "" && recent.length > 0 && (
        <>
          <p className="quiet">or one that you looked at before:</p>
          <ul className="found-nodes" aria-label={`Looked at before, for ${label}`}>
            {recent.map((node) => (
              <li key={node.id}>
                <button type="button" className="menu-item" onClick={() => onChange(node)}>
                  <NodeIcon kind={node.kind} size={12} />
                  <span>{node.label}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {searched.trim() !== "" && (
        <ul className="found-nodes" aria-label={`Found for ${label}`}>
          {found.map((node) => (
            <li key={node.id}>
              <button type="button" className="menu-item" onClick={() => onChange(node)}>
                <NodeIcon kind={node.kind} size={12} />
                <span>{node.label}</span>
              </button>
            </li>
          ))}
          {answer.isSuccess && found.length === 0 && (
            <li className="quiet">Nothing has these words.</li>
          )}
        </ul>
      )}
    </div>
  );
}
