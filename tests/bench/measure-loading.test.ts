/** Loading: what is counted of a log, and what is measured of a collection on its way into memory. */

import { describe, expect, it } from "vitest";
import { startChild } from "../../bench/child.ts";
import type { LoadingFigures, LoadingTask } from "../../bench/measure-loading.ts";

describe("measureLoading()", () => {
  it("loads a collection from its store, and weighs it", async () => {
    const task: LoadingTask = {
      collection: { type: "generated", nodes: 300, seed: 1 },
      rounds: 2,
      postgres: undefined,
    };
    const child = startChild("loading", task);
    const figures = await child.receive<LoadingFigures>();
    child.stop();
    expect(figures).toMatchObject({ nodes: 300, documents: 18 });
    expect(figures.embedded).toHaveLength(2);
    expect(figures.fileBytes).toBeGreaterThan(figures.recordBytes);
    expect(figures.openBytes).toBeGreaterThan(figures.recordBytes);
    for (const { loaded, readMs } of figures.embedded) {
      expect(readMs).toBeLessThanOrEqual(loaded.ms);
    }
  });
});
