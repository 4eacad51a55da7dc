/** The entry of the page that asks the API: GraphiQL with ready queries, without a network. */

import "graphiql/style.css";
import "./graphiql.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readExample } from "./examples.ts";
import { ExamplePicker } from "./example-picker.tsx";
import { provideWorkers } from "./workers.ts";

const files = import.meta.glob<string>("./examples/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const examples = Object.keys(files)
  .toSorted()
  .map((name) => readExample(files[name] ?? ""));

provideWorkers();
const fetcher = createGraphiQLFetcher({ url: "/graphql" });

const root = document.querySelector("#graphiql");
if (root === null) throw new TypeError("Cannot show GraphiQL: the page has no #graphiql");
createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={examples[0]?.query ?? ""}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <a className="back-to-page" href="/">
          ← Whence
        </a>
        <ExamplePicker examples={examples} />
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
