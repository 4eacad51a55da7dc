/** The entry of the page. */

import "@mantine/core/styles.css";
import "./styles/theme.css";
import "./styles/frame.css";
import "./styles/parts.css";
import "./styles/evidence.css";
import "./styles/compare.css";
import "./styles/legend.css";
import "./styles/correct.css";
import "./styles/history.css";
import "./styles/new-claim.css";
import "./styles/add-reports.css";
import "./styles/review.css";
import { createTheme, localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { QueryError } from "../query/execute.ts";
import { App } from "./app.tsx";
import { NARROW } from "./frame/widths.ts";
import { prepareGraph } from "./graph/use-graph-view.ts";

const theme = createTheme({
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontSizes: { xs: "11px", sm: "12px", md: "13px", lg: "15px", xl: "17px" },
  defaultRadius: "sm",
});
const colorSchemes = localStorageColorSchemeManager({ key: "whence-colors" });
const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey: [what] }) => {
      const isSignedOut = error instanceof QueryError && error.code === "UNAUTHENTICATED";
      // Who the page is known as is told in its top: it says so, whatever was asked.
      if (isSignedOut && what !== "me") void queries.invalidateQueries({ queryKey: ["me"] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      // The server may be on this machine: without a network it is there all the same.
      networkMode: "always",
    },
  },
});

/** The nonce that the server put into the page, under which styles may be added. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
}

if (!globalThis.matchMedia(NARROW).matches) void prepareGraph();

const root = document.querySelector("#root");
if (root === null) throw new TypeError("Cannot show the page: it has no #root");
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemes}
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
