/** The sign-in page: plain HTML with one style and no script; whatever it is told is shown as text. */

import { createHash } from "node:crypto";

/** What can have gone wrong, each with its status and what to do. */
export const SIGN_IN_PROBLEMS = {
  token: {
    status: 401,
    text: "No such access token is in force: it may be mistyped, revoked or expired. Whoever runs this server can make you another.",
  },
  role: {
    status: 403,
    text: "The provider knows you, but you have no role here. Ask whoever runs this server for one, then sign in again.",
  },
  crowded: {
    status: 403,
    text: "You have roles in more collections than a browser can remember. Ask whoever runs this server for one role in all of them.",
  },
  provider: {
    status: 503,
    text: "The provider does not answer. Try again in a moment, or use an access token.",
  },
  refused: {
    status: 403,
    text: "The provider did not sign you in. Try again; if that does not help, ask whoever runs this server.",
  },
  attempt: {
    status: 400,
    text: "That attempt to sign in was begun elsewhere, or took longer than ten minutes. Begin again.",
  },
  foreign: {
    status: 403,
    text: "That form was not sent by this page. Sign in here.",
  },
} as const;

export type SignInProblem = keyof typeof SIGN_IN_PROBLEMS;

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: light-dark(#1b1f24, #e8eaed);
  background: light-dark(#f6f7f9, #16191d); }
main { box-sizing: border-box; max-width: 26rem; margin: 12vh auto 2rem; padding: 2rem;
  background: light-dark(#fff, #1f2328); border: 1px solid light-dark(#d6dae0, #3a4048);
  border-radius: 8px; }
h1 { margin: 0 0 1rem; font-size: 1.375rem; line-height: 1.25; }
form, p { margin: 1rem 0 0; }
label { display: block; font-weight: 600; }
.hint { color: light-dark(#57606a, #a7afb9); font-size: .875rem; }
.problem { padding: .75rem 1rem; border-left: 4px solid light-dark(#b42318, #f97066);
  background: light-dark(#fef3f2, #3b1d1b); }
input { box-sizing: border-box; width: 100%; margin: .25rem 0 .75rem; padding: .5rem .75rem;
  font: inherit; font-family: ui-monospace, monospace; color: inherit;
  background: light-dark(#fff, #16191d); border: 1px solid light-dark(#8a929c, #7d8590);
  border-radius: 6px; }
button, .button { display: block; box-sizing: border-box; width: 100%; padding: .5625rem 1rem;
  font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer;
  color: #fff; background: #1f5fa8; border: 1px solid transparent; border-radius: 6px; }
button:hover, .button:hover { background: #174a85; }
:focus-visible { outline: 3px solid light-dark(#1f5fa8, #8ab8ee); outline-offset: 2px; }
`;

/** What of the page's style its policy allows: this one alone, by its hash. */
export const SIGN_IN_STYLE = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;

export interface SignInPage {
  /** The provider's host, when there is one. */
  readonly provider?: string | undefined;
  /** The local path to go on to. */
  readonly to: string;
  readonly problem?: SignInProblem | undefined;
}

/** The page on which somebody signs in. */
export function signInPage({ provider, to, problem }: SignInPage): string {
  const query = to === "/" ? "" : `?to=${encodeURIComponent(to)}`;
  const or = provider === undefined ? "" : "Or with an access token";
  return page(
    "Sign in to Whence",
    problem === undefined
      ? ""
      : `<p class="problem" role="alert">${escaped(SIGN_IN_PROBLEMS[problem].text)}</p>`,
    provider === undefined
      ? ""
      : `<p><a class="button" href="/sign-in/oidc${escaped(query)}">Sign in with ${escaped(provider)}</a></p>`,
    `<form method="post" action="/sign-in">
<input type="hidden" name="to" value="${escaped(to)}">
<label for="token">${or === "" ? "Access token" : or}</label>
<input id="token" name="token" type="password" required autocomplete="current-password" autocapitalize="off" spellcheck="false" aria-describedby="hint">
<button>Sign in</button>
</form>
<p class="hint" id="hint">An access token begins with <code>whence_</code>. Whoever runs this server makes one with <code>whence token add</code>.</p>`,
  );
}

/** The page for somebody who has signed in. */
export function signedInPage(name: string): string {
  return page(
    `You are signed in as ${name}`,
    `<p><a class="button" href="/">Go to Whence</a></p>
<form method="post" action="/sign-out"><button>Sign out</button></form>`,
  );
}

function page(heading: string, ...parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>${escaped(heading)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(heading)}</h1>
${parts.filter((part) => part !== "").join("\n")}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
