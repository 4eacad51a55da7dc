/** What the editor looks for on the page, and its workers as the build makes them. */

declare module "monaco-editor/esm/*?worker" {
  const WorkerFactory: new () => Worker;
  // oxlint-disable-next-line import/no-default-export -- the form that the build gives workers
  export default WorkerFactory;
}

declare var MonacoEnvironment: {
  getWorker: (id: string, label: string) => Worker;
};
