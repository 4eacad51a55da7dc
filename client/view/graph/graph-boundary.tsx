/** The boundary around the graph: a defect in drawing it takes the picture away, never the page. */

import { Component } from "react";
import type { ReactNode } from "react";
import { NoPicture } from "./no-picture.tsx";

interface BoundaryState {
  readonly failure: Error | undefined;
}

/** Shows its children until one of them fails, then why. Only a class can be one in React. */
export class GraphBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override readonly state: BoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === undefined ? this.props.children : <NoPicture failure={failure} />;
  }
}
