/** What went wrong, or why there is nothing to see, and what to do about it. */

import type { ReactNode } from "react";
import { QueryError } from "../../query/execute.ts";
import { SignInLink } from "./sign-in-link.tsx";

export interface ProblemProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A message in place of what could not be shown. */
export function Problem({ title, children, actions }: ProblemProps) {
  return (
    <div className="problem" role="status">
      <p className="problem-title">{title}</p>
      {children !== undefined && <div className="problem-text">{children}</div>}
      {actions !== undefined && <div className="problem-actions">{actions}</div>}
    </div>
  );
}

/** The message for an answer that did not come. */
export function QueryProblem(props: { readonly error: Error; readonly retry: () => void }) {
  const { error, retry } = props;
  const code = error instanceof QueryError ? error.code : "";
  if (code === "UNAUTHENTICATED") return <SignedOut />;
  const gone = code === "UNREACHABLE";
  return (
    <Problem
      title={gone ? "The server does not answer" : "The server refused this question"}
      actions={
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      }
    >
      {gone
        ? "It may have been stopped. Start it again with “npm start”, then try again: nothing on this page is lost."
        : error.message}
    </Problem>
  );
}

/** The message for somebody whom the server does not know, or no longer. */
function SignedOut() {
  return (
    <Problem title="Sign in to go on" actions={<SignInLink />}>
      This server asks who you are before it shows anything. You come back to this place.
    </Problem>
  );
}
