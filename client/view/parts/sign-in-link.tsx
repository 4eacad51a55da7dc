/** The way to sign in, and back to where one was. */

import { useSearch } from "wouter/use-browser-location";

/** Where to sign in so as to come back to a path of this server. */
export function signInPath(to: string): string {
  return `/sign-in?to=${encodeURIComponent(to)}`;
}

export function SignInLink() {
  const to = `${globalThis.location.pathname}${searchOf(useSearch())}`;
  return (
    <a className="button" href={signInPath(to)}>
      Sign in
    </a>
  );
}

function searchOf(search: string): string {
  return search === "" || search.startsWith("?") ? search : `?${search}`;
}
