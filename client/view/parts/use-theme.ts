/** The theme in force, whether chosen or the system's. */

import { useComputedColorScheme } from "@mantine/core";
import type { Theme } from "../../graph/looks.ts";

export function useTheme(): Theme {
  return useComputedColorScheme("light", { getInitialValueInEffect: false });
}
