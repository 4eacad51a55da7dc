/** The graph view: draws a scene with sigma 3, which this file and its settings alone know. */

import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Box, Point } from "./box.ts";
import { drawOverlay } from "./draw-overlay.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import { hitEdge } from "./edge-path.ts";
import { emphasise, isDimmed, isStrong, MOST_DIMMED, NO_HIGHLIGHT } from "./highlight.ts";
import type { Emphasis, Highlight } from "./highlight.ts";
import type { Positions } from "./layout-task.ts";
import { PALETTES } from "./looks.ts";
import type { Theme } from "./looks.ts";
import { canvasMeasure } from "./measure-rooms.ts";
import type { PlacedLabel } from "./place-labels.ts";
import type { GraphView, GraphViewCallbacks } from "./graph-view-types.ts";
import { buildScene } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { edgeDisplay, nodeDisplay, sigmaSettings } from "./sigma-settings.ts";
import { hittableEdges, labelAt, moveLabels, overlayOf, placeOnScreen } from "./screen.ts";
import type { ScreenNode } from "./screen.ts";

const FLIGHT_MS = 450;
/** Share of the first view's width that is seen after flying to a node. */
const CLOSE_RATIO = 0.45;

/**
 * A view in `container`, which it fills; it holds three WebGL contexts until it is destroyed, so a
 * page makes one and keeps it.
 *
 * @throws {Error} of any sort when the browser has no WebGL
 */
export function createGraphView(container: HTMLElement, callbacks: GraphViewCallbacks): GraphView {
  return new SigmaView(container, callbacks);
}

class SigmaView implements GraphView {
  readonly #sigma: Sigma;
  readonly #container: HTMLElement;
  readonly #callbacks: GraphViewCallbacks;
  readonly #measure = canvasMeasure();
  readonly #overlay: CanvasRenderingContext2D;
  readonly #resizes: ResizeObserver;
  #scene: Scene | undefined;
  #highlight: Highlight = NO_HIGHLIGHT;
  #emphasis: Emphasis = { lit: undefined, centres: new Set(), selected: new Set() };
  /** The node under the pointer, itself or its label; and the one whose picture is under it. */
  #pointed: string | undefined;
  #overNode: string | undefined;
  #dragged: { readonly id: string; moved: boolean } | undefined;
  /** Whether the last press moved a node, so that the click at its end selects nothing. */
  #isDropped = false;
  #pinned: ReadonlySet<string> = new Set();
  #isMotionReduced = false;
  #nodes = new Map<string, ScreenNode>();
  #labels: readonly PlacedLabel[] = [];
  #placedAt: ReadonlyMap<string, ScreenNode> = new Map();
  /** What the labels were last placed for; another camera ratio or graph places them anew. */
  #placedFor = "";
  #revision = 0;

  constructor(container: HTMLElement, callbacks: GraphViewCallbacks) {
    this.#container = container;
    this.#callbacks = callbacks;
    this.#sigma = new Sigma(new MultiDirectedGraph(), container, {
      ...sigmaSettings(),
      nodeReducer: (id) => this.#drawNode(id),
      edgeReducer: (id) => this.#drawEdge(id),
    });
    this.#sigma.createCanvasContext("overlay", { style: { pointerEvents: "none" } });
    // A layer that is added gets its size with the next change of the pane's, or now.
    this.#sigma.resize(true);
    this.#overlay = this.#contextOf("overlay");
    this.#resizes = new ResizeObserver(() => this.#sigma.resize().scheduleRefresh());
    this.#resizes.observe(container);
    this.#listen();
  }

  show(graph: DrawnGraph, positions: Positions, theme: Theme): void {
    const kept = this.#keepPinned(positions);
    const scene = buildScene(graph, kept, { theme, measure: this.#measure });
    const drawn = new MultiDirectedGraph();
    for (const { node, position } of scene.nodes.values()) drawn.addNode(node.id, position);
    for (const { edge } of scene.edges.values()) {
      drawn.addDirectedEdgeWithKey(edge.id, edge.source, edge.target);
    }
    this.#scene = scene;
    this.#revision += 1;
    this.#emphasise();
    this.#container.style.backgroundColor = PALETTES[theme].background;
    this.#sigma.setSetting("hideEdgesOnMove", graph.nodes.length > MOST_DIMMED);
    this.#sigma.setCustomBBox({ x: [...scene.frame.x], y: [...scene.frame.y] });
    this.#sigma.setGraph(drawn);
    this.#sigma.refresh();
  }

  setHighlight(highlight: Partial<Highlight>): void {
    this.#highlight = { ...NO_HIGHLIGHT, ...highlight };
    const { pinned } = highlight;
    if (pinned !== undefined) {
      this.#pinned = new Set([...this.#pinned].filter((id) => pinned.has(id)));
    }
    this.#restyle();
  }

  flyTo(id: string): void {
    const at = this.#sigma.getNodeDisplayData(id);
    if (at === undefined) return;
    const camera = this.#sigma.getCamera();
    this.#moveCamera({ x: at.x, y: at.y, ratio: Math.min(camera.ratio, CLOSE_RATIO) });
  }

  resetCamera(): void {
    this.#moveCamera({ x: 0.5, y: 0.5, ratio: 1 });
  }

  setReducedMotion(reduced: boolean): void {
    this.#isMotionReduced = reduced;
  }

  drawnLabels(): readonly { readonly id: string; readonly box: Box }[] {
    return this.#labels.map(({ id, box }) => ({ id, box }));
  }

  nodePoint(id: string): Point | undefined {
    const at = this.#nodes.get(id);
    return at === undefined ? undefined : { x: at.x, y: at.y };
  }

  destroy(): void {
    this.#resizes.disconnect();
    this.#sigma.kill();
  }

  #contextOf(layer: string): CanvasRenderingContext2D {
    const context = this.#sigma.getCanvases()[layer]?.getContext("2d");
    if (context === null || context === undefined) {
      throw new TypeError(`Cannot draw the graph: layer "${layer}" is no canvas`);
    }
    return context;
  }

  #moveCamera(state: { x: number; y: number; ratio: number }): void {
    const camera = this.#sigma.getCamera();
    if (this.#isMotionReduced) camera.setState(state);
    else void camera.animate(state, { duration: FLIGHT_MS });
  }

  /** Other positions, but for what is pinned: that stays where it is drawn. */
  #keepPinned(positions: Positions): Positions {
    const points = new Map(positions.points);
    for (const id of this.#shownHighlight().pinned) {
      if (this.#sigma.getGraph().hasNode(id)) points.set(id, this.#positionOf(id));
    }
    return { ...positions, points };
  }

  /** What stands out, with the node under the pointer, which is known here first. */
  #shownHighlight(): Highlight {
    return {
      ...this.#highlight,
      hovered: this.#pointed ?? this.#highlight.hovered,
      pinned: new Set([...this.#highlight.pinned, ...this.#pinned]),
    };
  }

  #emphasise(): void {
    const scene = this.#scene;
    if (scene === undefined) return;
    const edges = [...scene.edges.values()].map(({ edge }) => edge);
    this.#emphasis = emphasise(edges, this.#shownHighlight(), scene.nodes.size);
  }

  /** Redraws what changed its emphasis; of a large graph only what is and was at a centre. */
  #restyle(): void {
    const before = this.#emphasis.centres;
    this.#emphasise();
    const scene = this.#scene;
    if (scene === undefined) return;
    if (scene.nodes.size <= MOST_DIMMED) {
      this.#sigma.refresh({ skipIndexation: true });
      return;
    }
    const centres = new Set([...before, ...this.#emphasis.centres]);
    const edges = [...scene.edges.values()]
      .map(({ edge }) => edge)
      .filter(({ id, source, target }) => [id, source, target].some((one) => centres.has(one)));
    this.#sigma.refresh({
      partialGraph: {
        nodes: [...centres].filter((id) => scene.nodes.has(id)),
        edges: edges.map(({ id }) => id),
      },
      skipIndexation: true,
    });
  }

  #drawNode(id: string): Record<string, unknown> {
    const one = this.#scene?.nodes.get(id);
    // Sigma wants a position of every node, of one that is about to go too.
    if (one === undefined) return { ...this.#positionOf(id), hidden: true };
    return nodeDisplay(one, this.#positionOf(id), isDimmed(this.#emphasis, id));
  }

  #positionOf(id: string): Point {
    const { x, y } = this.#sigma.getGraph().getNodeAttributes(id);
    return { x: Number(x), y: Number(y) };
  }

  #drawEdge(id: string): Record<string, unknown> {
    const one = this.#scene?.edges.get(id);
    if (one === undefined || this.#scene === undefined) return { hidden: true };
    const palette = PALETTES[this.#scene.theme];
    const isLink = one.look.badge !== undefined;
    if (isDimmed(this.#emphasis, id)) {
      return { ...edgeDisplay(one), color: palette.dimmedEdge, zIndex: 0 };
    }
    if (!isStrong(this.#emphasis, one.edge)) return { ...edgeDisplay(one), zIndex: isLink ? 2 : 1 };
    return {
      ...edgeDisplay(one),
      color: isLink ? one.look.color : palette.strong,
      size: one.look.width + 0.8,
      zIndex: 3,
    };
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on("afterRender", () => this.#drawOverlay());
    sigma.on("clickNode", ({ node, event }) => {
      if (!this.#isDropped) this.#select(node, event.original);
    });
    sigma.on("clickStage", ({ event }) => this.#clickStage(event, event.original));
    sigma.on("downNode", ({ node }) => {
      this.#isDropped = false;
      this.#dragged = { id: node, moved: false };
    });
    sigma.on("enterNode", ({ node, event }) => this.#point(node, event));
    sigma.on("leaveNode", ({ event }) => this.#point(undefined, event));
    sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
      if (this.#dragged === undefined) {
        this.#pointAtLabel(event);
        return;
      }
      this.#drag(this.#dragged, event);
      preventSigmaDefault();
      event.original.preventDefault();
    });
    sigma.on("upNode", () => this.#drop());
    sigma.on("upStage", () => this.#drop());
    // A second click on the same thing is no wish to come closer.
    sigma.on("doubleClickNode", ({ preventSigmaDefault }) => preventSigmaDefault());
    sigma.on("doubleClickStage", ({ preventSigmaDefault }) => preventSigmaDefault());
  }

  #select(id: string, { shiftKey }: MouseEvent | TouchEvent): void {
    this.#callbacks.onSelectNode(id, { shift: shiftKey });
  }

  /** A click beside all nodes: on a label, else on an edge, else on nothing. */
  #clickStage(at: Point, original: MouseEvent | TouchEvent): void {
    const labelled = labelAt(this.#labels, at);
    if (labelled !== undefined) {
      this.#select(labelled, original);
      return;
    }
    const edges =
      this.#scene === undefined ? [] : hittableEdges(this.#scene, this.#nodes, this.#emphasis);
    const edge = hitEdge(edges, at);
    if (edge === undefined) this.#callbacks.onStageClick();
    else this.#callbacks.onSelectEdge(edge);
  }

  #pointAtLabel(at: Point): void {
    const overNode = this.#overNode;
    this.#hover(overNode ?? labelAt(this.#labels, at), at);
  }

  #point(id: string | undefined, at: Point): void {
    this.#overNode = id;
    this.#hover(id ?? labelAt(this.#labels, at), at);
  }

  #hover(id: string | undefined, { x, y }: Point): void {
    if (id === this.#pointed || this.#dragged !== undefined) return;
    this.#pointed = id;
    this.#container.style.cursor = id === undefined ? "" : "pointer";
    this.#restyle();
    this.#callbacks.onHover(id, { x, y });
  }

  #drag(dragged: { readonly id: string; moved: boolean }, event: Point): void {
    dragged.moved = true;
    this.#pinned = new Set([...this.#pinned, dragged.id]);
    const { x, y } = this.#sigma.viewportToGraph(event);
    this.#sigma.getGraph().mergeNodeAttributes(dragged.id, { x, y });
    this.#revision += 1;
  }

  #drop(): void {
    const dragged = this.#dragged;
    this.#dragged = undefined;
    if (dragged === undefined || !dragged.moved) return;
    this.#isDropped = true;
    this.#callbacks.onPin?.(dragged.id, this.#positionOf(dragged.id));
  }

  #drawOverlay(): void {
    const scene = this.#scene;
    const { width, height } = this.#sigma.getDimensions();
    this.#overlay.clearRect(0, 0, width, height);
    if (scene === undefined) return;
    this.#placeNodes(scene);
    this.#placeLabels(scene);
    const state = {
      nodes: this.#nodes,
      labels: this.#labels,
      emphasis: this.#emphasis,
      highlight: this.#shownHighlight(),
    };
    drawOverlay(this.#overlay, overlayOf(scene, state), PALETTES[scene.theme]);
  }

  #placeNodes(scene: Scene): void {
    const graph = this.#sigma.getGraph();
    this.#nodes = new Map(
      graph.mapNodes((id) => {
        const { x, y } = this.#sigma.graphToViewport(this.#positionOf(id));
        const half = scene.nodes.get(id)?.look.size ?? 0;
        return [id, { x, y, size: this.#sigma.scaleSize(half) }];
      }),
    );
  }

  /** While the camera only pans, the labels keep their sides and go along with their nodes. */
  #placeLabels(scene: Scene): void {
    const { width, height } = this.#sigma.getDimensions();
    const key = `${this.#revision} ${this.#sigma.getCamera().ratio} ${width} ${height}`;
    if (key !== this.#placedFor) {
      this.#placedFor = key;
      this.#labels = placeOnScreen(scene, this.#nodes, { width, height });
      this.#placedAt = this.#nodes;
      return;
    }
    this.#labels = moveLabels(this.#labels, this.#placedAt, this.#nodes);
    this.#placedAt = this.#nodes;
  }
}
