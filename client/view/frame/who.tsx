/** Who you are here: the name under which your changes are recorded. */

import { useQuery } from "@tanstack/react-query";
import { QueryError } from "../../query/execute.ts";
import { meQuery } from "../../query/queries.ts";
import { SignInLink } from "../parts/sign-in-link.tsx";

export function Who() {
  const { data, error } = useQuery(meQuery);
  if (error instanceof QueryError && error.code === "UNAUTHENTICATED") {
    return (
      <p className="who" role="alert">
        You are signed out <SignInLink />
      </p>
    );
  }
  if (data === undefined) return null;
  return (
    <div className="who">
      <span className="who-name clip" title={`Your changes are recorded as ${data.name}’s`}>
        <span className="visually-hidden">You are </span>
        {data.name}
      </span>
      {data.signedIn && (
        <form method="post" action="/sign-out">
          <button type="submit" className="text-button">
            Sign out
          </button>
        </form>
      )}
    </div>
  );
}
