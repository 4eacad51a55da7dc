/** The entry of the page. */

import "@mantine/core/styles.css";
import "./styles/theme.css";
import "./styles/frame.css";
import "./styles/parts.css";
import "./styles/evidence.css";
import "./styles/compare.css";
import "./styles/legend.css";
import { createTheme, localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, NARROW } from "./app.tsx";
import { prepareGraph } from "./graph/use-graph-view.ts";

const theme = createTheme({
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontSizes: { xs: "11px", sm: "12px", md: "13px", lg: "15px", xl: "17px" },
  defaultRadius: "sm",
});
const colorSchemes = localStorageColorSchemeManager({ key: "whence-colors" });
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
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
