/** How the browser's pages are built: the page itself, and GraphiQL, each an entry of its own. */

import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root: here,
  plugins: [react()],
  worker: { format: "es" },
  server: { proxy: { "/graphql": { target: "http://127.0.0.1:4000", ws: true } } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The content security policy lets fonts and scripts come from files only, not from data URLs.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: [`${here}index.html`, `${here}graphiql.html`],
      // A library's "use no memo" means nothing to us: it is for a compiler that we do not run.
      checks: { moduleLevelDirective: false },
      // Sigma makes two programs of these for everybody, each with a WebGL context of its own.
      treeshake: { manualPureFunctions: ["createNodeImageProgram"] },
    },
  },
});
