/** The documents in scope: a chip each while there are few, a list to tick when there are many. */

import { Popover } from "@mantine/core";
import { useState } from "react";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { DocumentPicker } from "./document-picker.tsx";

/** Documents for which there are chips. */
const MOST_CHIPS = 6;

export function Scope() {
  return useApp().documents.length > MOST_CHIPS ? <ManyDocuments /> : <FewDocuments />;
}

function ManyDocuments() {
  const { documents, scope } = useApp();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="scope" role="group" aria-label="Documents in scope">
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" trapFocus>
        <Popover.Target>
          <button
            type="button"
            className="small-button scope-button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {scope.length === documents.length
              ? `All ${documents.length} documents`
              : `${scope.length} of ${documents.length} documents`}{" "}
            ▾
          </button>
        </Popover.Target>
        <Popover.Dropdown className="scope-choices">
          {isOpen && <DocumentPicker onChosen={() => setOpen(false)} />}
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function FewDocuments() {
  const { change, documents, scope } = useApp();
  const toggle = (id: string): void =>
    change((before) => {
      const inScope = documents
        .map((one) => one.id)
        .filter((one) => scope.includes(one) !== (one === id));
      if (inScope.length === 0) return before;
      const isAll = inScope.length === documents.length;
      return { ...before, documents: isAll ? [] : inScope, pair: undefined };
    });
  return (
    <div className="scope" role="group" aria-label="Documents in scope">
      {documents.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={scope.includes(id)}
          title={scope.includes(id) ? `Take “${label}” out of scope` : `Put “${label}” in scope`}
          onClick={() => toggle(id)}
        >
          <DocumentLetter id={id} />
          <span className="clip">{label}</span>
        </button>
      ))}
    </div>
  );
}
