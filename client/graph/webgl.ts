/** WebGL: whether the browser can draw the graph at all. */

/** Thrown instead of a graph view where the browser has no WebGL. */
export class WebGlMissing extends Error {
  override readonly name = "WebGlMissing";

  constructor() {
    super("Cannot draw the graph: this browser has no WebGL");
  }
}

/** @throws {WebGlMissing} when no context can be had; one that is had is given back at once */
export function requireWebGl(): void {
  const canvas = document.createElement("canvas");
  // Sigma takes either version, its pictures of nodes the first alone.
  const context = canvas.getContext("webgl");
  if (context === null) throw new WebGlMissing();
  context.getExtension("WEBGL_lose_context")?.loseContext();
}
