/** What is generated for the browser from schema.graphql and its operations. */

import { fileURLToPath } from "node:url";
import type { CodegenConfig } from "@graphql-codegen/cli";

const root = fileURLToPath(new URL("..", import.meta.url));

const config: CodegenConfig = {
  schema: `${root}/schema.graphql`,
  documents: [`${root}/client/query/operations/*.graphql`],
  generates: {
    [`${root}/client/query/generated/`]: {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: false,
        immutableTypes: true,
        importExtension: ".ts",
        scalars: { ID: "string", Date: "string", DateTime: "string", SubgraphColumns: "unknown" },
      },
    },
  },
};

export default config;
