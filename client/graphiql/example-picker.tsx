/** The picker of ready queries: one click puts a query into the editor and runs it. */

import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { Example } from "./examples.ts";

export function ExamplePicker({ examples }: { readonly examples: readonly Example[] }) {
  const { updateActiveTabValues, run } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  // Before both editors are there, nothing could be run or shown.
  const isReady = useGraphiQL(
    ({ queryEditor, responseEditor }) => queryEditor !== undefined && responseEditor !== undefined,
  );
  const choose = (index: number): void => {
    const example = examples[index];
    if (example === undefined || editor === undefined) return;
    editor.setValue(example.query);
    updateActiveTabValues({ query: example.query });
    run();
  };
  return (
    <select
      className="example-picker"
      aria-label="Ready questions"
      disabled={!isReady}
      value=""
      onChange={(event) => choose(Number(event.currentTarget.value))}
    >
      <option value="" disabled>
        Ask one of {examples.length} questions…
      </option>
      {examples.map(({ question }, index) => (
        <option key={question} value={index}>
          {index + 1}. {question}
        </option>
      ))}
    </select>
  );
}
