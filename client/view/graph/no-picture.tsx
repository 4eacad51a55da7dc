/** What stands in the place of a picture that could not be drawn. */

import { WebGlMissing } from "../../graph/webgl.ts";
import { useApp } from "../parts/app-context.ts";
import { Problem } from "../parts/problem.tsx";

/** Says why there is no picture, and where all that it would show can be read. */
export function NoPicture({ failure }: { readonly failure: Error }) {
  const { change } = useApp();
  const lacksWebGl = failure instanceof WebGlMissing;
  return (
    <Problem
      title={lacksWebGl ? "This browser cannot draw the graph" : "The graph could not be drawn"}
      actions={
        <button
          type="button"
          className="button"
          onClick={() => change((before) => ({ ...before, view: "compare" }))}
        >
          Open Compare
        </button>
      }
    >
      {lacksWebGl
        ? "It has no WebGL, or it is switched off. "
        : `This is a defect of the page: ${failure.message}. `}
      Everything that the graph shows is also in Compare, in the list on the left and in the panel
      on the right.
    </Problem>
  );
}
