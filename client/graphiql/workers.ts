/** The editor's workers, built into files of our own: nothing is fetched from elsewhere. */

import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JsonWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";
import GraphqlWorker from "monaco-graphql/esm/graphql.worker.js?worker";

/** Tells the editor where its workers are; it looks for them when it is loaded. */
export function provideWorkers(): void {
  globalThis.MonacoEnvironment = {
    getWorker: (_id: string, label: string): Worker => {
      if (label === "json") return new JsonWorker();
      if (label === "graphql") return new GraphqlWorker();
      return new EditorWorker();
    },
  };
}
