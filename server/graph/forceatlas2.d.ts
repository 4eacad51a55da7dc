/** The parts of graphology-layout-forceatlas2 that it brings no types for. */

declare module "graphology-layout-forceatlas2/iterate.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  /**
   * One iteration, in place. Ten numbers a node: x, y, dx, dy, old dx, old dy, mass, convergence,
   * size, fixed (1) or free (0). Three numbers an edge: where its two nodes begin, and its weight.
   * All settings must be given: it does not know the defaults.
   */
  export default function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}

declare module "graphology-layout-forceatlas2/defaults.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  const defaults: Required<ForceAtlas2Settings>;
  export default defaults;
}
