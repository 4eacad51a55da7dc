/** The list that mirrors the graph: kinds, in them the nodes, in those their neighbours. */

import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { select } from "../../state/app-state.ts";
import { isSameFocus } from "../../state/focus.ts";
import { usePageGraph } from "../graph/use-graph.ts";
import { useApp } from "../parts/app-context.ts";
import { NodeIcon } from "../parts/node-icon.tsx";
import { counted, KIND_PLURALS, KIND_WORDS, pinWords } from "../words.ts";
import { treeRows } from "./tree-rows.ts";
import type { TreeRow } from "./tree-rows.ts";

/** Kinds whose nodes are listed at first. */
const OPEN_AT_FIRST: ReadonlySet<string> = new Set(["DOCUMENT", "CLAIM"]);

/** The row that the arrows move from, and what was selected when they came there. */
interface Active {
  readonly key: string;
  readonly selected: string | undefined;
}

export function TreeList() {
  const { state, change, announce, pinning } = useApp();
  const { shown } = usePageGraph();
  const [open, setOpen] = useState(OPEN_AT_FIRST);
  const [active, setActive] = useState<Active>();
  const list = useRef<HTMLDivElement>(null);
  const rows = treeRows(shown, open);
  // A selection made elsewhere is where the arrows go on from.
  const activeKey =
    active?.selected === state.selected ? active?.key : (state.selected ?? active?.key);
  const activeRow = rows.find(({ key }) => key === activeKey) ?? rows[0];

  const moveTo = (row: TreeRow | undefined): void => {
    if (row === undefined) return;
    setActive({ key: row.key, selected: state.selected });
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus();
  };
  const setIsOpen = (row: TreeRow, isOpen: boolean): void =>
    setOpen((before) => {
      const next = new Set(before);
      if (isOpen) next.add(row.key);
      else next.delete(row.key);
      return next;
    });
  const choose = (row: TreeRow): void => {
    setActive({ key: row.key, selected: row.node?.id ?? state.selected });
    if (row.node === undefined) {
      setIsOpen(row, !open.has(row.key));
      return;
    }
    const { id, kind, label, documents, degree } = row.node;
    announce(
      `${KIND_WORDS[kind]} ${label}, in ${counted(documents, "document")}, ${counted(degree, "relation")}`,
    );
    change((before) => select(before, id));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (activeRow === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = rows.indexOf(activeRow);
    const act = keyAction(event.key, { rows, at, open });
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    switch (act.type) {
      case "go":
        moveTo(rows[act.to]);
        break;
      case "open":
        setIsOpen(activeRow, act.isOpen);
        break;
      case "choose":
        choose(activeRow);
        break;
      case "hide":
        if (activeRow.node !== undefined) {
          const { id } = activeRow.node;
          moveTo(rows[at + 1] ?? rows[at - 1]);
          change((before) => ({
            ...before,
            filters: { ...before.filters, hidden: [...before.filters.hidden, id] },
          }));
        }
        break;
      case "pin":
        if (activeRow.node !== undefined) {
          announce(pinWords(pinning.togglePin(activeRow.node.id)));
        }
        break;
      case "focus":
        if (activeRow.node !== undefined) {
          const focus = { on: "node", id: activeRow.node.id } as const;
          change((before) => ({
            ...before,
            focus: isSameFocus(before.focus, focus) ? undefined : focus,
          }));
        }
        break;
    }
  };

  return (
    <div className="tree-box">
      <p className="legend-note">
        Arrows move and open, Enter selects, F focuses, H hides, P pins.
      </p>
      <div
        className="tree"
        role="tree"
        aria-label="All that the graph shows"
        ref={list}
        onKeyDown={onKeyDown}
        tabIndex={-1}
      >
        {rows.map((row) => (
          <div
            key={row.key}
            role="treeitem"
            className={`tree-row tree-level-${row.level}`}
            aria-level={row.level}
            aria-expanded={row.isLeaf ? undefined : open.has(row.key)}
            aria-selected={row.node !== undefined && row.node.id === state.selected}
            tabIndex={row === activeRow ? 0 : -1}
            data-key={row.key}
            onClick={() => {
              choose(row);
            }}
            onFocus={() => setActive({ key: row.key, selected: state.selected })}
            onKeyDown={undefined}
          >
            {row.node === undefined ? (
              <>
                <span className="tree-arrow" aria-hidden="true">
                  {open.has(row.key) ? "▾" : "▸"}
                </span>
                <span className="tree-kind">{KIND_PLURALS[row.kind]}</span>
                <span className="count">{row.count}</span>
              </>
            ) : (
              <>
                <NodeIcon kind={row.kind} standing={row.standing} size={12} />
                {row.relation !== undefined && (
                  <span className="tree-relation">{row.relation}</span>
                )}
                <span className="tree-label">{row.node.label}</span>
                {pinning.pins.has(row.node.id) && <span className="tree-relation">pinned</span>}
              </>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

type KeyAction =
  | { readonly type: "go"; readonly to: number }
  | { readonly type: "open"; readonly isOpen: boolean }
  | { readonly type: "choose" | "hide" | "focus" | "pin" };

interface TreePlace {
  readonly rows: readonly TreeRow[];
  readonly at: number;
  readonly open: ReadonlySet<string>;
}

/** What a key does at a row, as the tree pattern of WAI-ARIA has it; undefined for nothing. */
function keyAction(key: string, { rows, at, open }: TreePlace): KeyAction | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  const isOpen = open.has(row.key);
  switch (key) {
    case "ArrowDown":
      return { type: "go", to: Math.min(at + 1, rows.length - 1) };
    case "ArrowUp":
      return { type: "go", to: Math.max(at - 1, 0) };
    case "Home":
      return { type: "go", to: 0 };
    case "End":
      return { type: "go", to: rows.length - 1 };
    case "ArrowRight":
      if (row.isLeaf) return undefined;
      return isOpen ? { type: "go", to: at + 1 } : { type: "open", isOpen: true };
    case "ArrowLeft":
      if (isOpen && !row.isLeaf) return { type: "open", isOpen: false };
      return { type: "go", to: parentOf(rows, at) };
    case "Enter":
    case " ":
      return { type: "choose" };
    case "h":
    case "H":
      return { type: "hide" };
    case "p":
    case "P":
      return { type: "pin" };
    case "f":
    case "F":
      return { type: "focus" };
    default:
      return undefined;
  }
}

function parentOf(rows: readonly TreeRow[], at: number): number {
  const level = rows[at]?.level ?? 1;
  const parent = rows.slice(0, at).findLastIndex((row) => row.level < level);
  return parent === -1 ? at : parent;
}
