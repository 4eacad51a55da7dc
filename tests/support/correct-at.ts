/** Corrections sent to a server that runs, as somebody in another window would. */

export interface Corrected {
  readonly version: number;
  readonly entries: readonly { readonly id: string; readonly summary: string }[];
}

/** Sends one correction of the sample collection. @throws when it is refused */
export async function correctAt(
  origin: string,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Corrected> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { change } = await askAt<{ readonly change: Corrected }>(
    origin,
    `mutation ($input: ${type}!) { change: ${name}(input: $input) { version entries { id summary } } }`,
    { input: { collection: "venezuela-2026-01", ...input } },
  );
  return change;
}

/** Asks what has to be answered. @throws with the first error */
export async function askAt<Data>(
  origin: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: Data;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (data === undefined || errors !== undefined) {
    throw new Error(errors?.[0]?.message ?? `The server answered ${response.status}`);
  }
  return data;
}

interface SharedClaim {
  readonly id: string;
  readonly text: string;
  /** The only one in the second document. */
  readonly appearance: string;
}

/** A claim in two documents, in one of them once: rejecting that leaves it in the other. */
export async function sharedClaim(origin: string): Promise<SharedClaim> {
  const { collection } = await askAt<{
    readonly collection: {
      readonly claims: {
        readonly nodes: readonly {
          readonly id: string;
          readonly text: string;
          readonly appearances: readonly {
            readonly id: string;
            readonly document: { readonly id: string };
          }[];
        }[];
      };
    };
  }>(
    origin,
    `{ collection(id: "venezuela-2026-01") { claims(orderBy: DOCUMENTS) { nodes {
      id text appearances { id document { id } }
    } } } }`,
  );
  for (const { id, text, appearances } of collection.claims.nodes) {
    const [one, two, ...more] = appearances;
    if (one === undefined || two === undefined || more.length > 0) continue;
    if (one.document.id !== two.document.id) return { id, text, appearance: two.id };
  }
  throw new Error("The sample has no claim that each document carries once");
}
