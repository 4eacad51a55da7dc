/** Schema problems: what a parser refused, said so that a person can mend it. */

import { z } from "zod";
import { didYouMean } from "./problem.ts";
import type { Problem } from "./problem.ts";
import type { PathSegment, SourcePlace } from "./source-place.ts";

type Issue = z.core.$ZodIssue;

export type ParsedSource<Data> =
  | { readonly type: "parsed"; readonly data: Data }
  | { readonly type: "invalid"; readonly problems: readonly Problem[] };

/** Parses `value`, read at `place`; every refusal is a problem at the place it is about. */
export function parseSource<Data>(
  parser: z.ZodType<Data>,
  value: unknown,
  place: SourcePlace,
): ParsedSource<Data> {
  const result = parser.safeParse(value);
  if (result.success) return { type: "parsed", data: result.data };
  const source = { value, place, parser };
  return {
    type: "invalid",
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, source, [])),
  };
}

interface Source {
  readonly value: unknown;
  readonly place: SourcePlace;
  readonly parser: z.ZodType;
}

function problemsOf(
  issue: Issue,
  source: Source,
  base: readonly PathSegment[],
): readonly Problem[] {
  const path = [...base, ...issue.path.map(toSegment)];
  const place = source.place.at(...path);
  const found = valueAt(source.value, path);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(source.parser, path);
      return issue.keys.map((key) =>
        place.at(key).keyProblem(`unknown key "${key}"${didYouMean(key, known)}`),
      );
    }
    case "invalid_union": {
      return mostSpecific(issue.errors).flatMap((inner) => problemsOf(inner, source, path));
    }
    case "invalid_value": {
      const values = issue.values.map(String);
      const choices = `expected one of ${values.join(", ")}`;
      if (found === undefined) return [missing(place, path)];
      return [place.problem(`"${String(found)}": ${choices}${didYouMean(String(found), values)}`)];
    }
    case "invalid_key": {
      const cause = issue.issues.map(({ message }) => message).join(", ");
      return [place.keyProblem(`key "${String(path.at(-1))}": ${cause}`)];
    }
    case "invalid_type": {
      if (found === undefined) return [missing(place, path)];
      return [place.problem(`expected ${issue.expected}, found ${describe(found)}`)];
    }
    default: {
      return [place.problem(issue.message)];
    }
  }
}

function missing(place: SourcePlace, path: readonly PathSegment[]): Problem {
  return place.problem(`"${String(path.at(-1))}" is missing`);
}

/** Of the alternatives that all refused, the one that came furthest is what was meant. */
function mostSpecific(refusals: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) =>
    Math.max(...issues.map(({ code, path }) => path.length + Number(code !== "invalid_type")));
  const [best = []] = refusals.toSorted(
    (one, two) => depth(two) - depth(one) || one.length - two.length,
  );
  return best;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "nothing";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return `the text "${value}"`;
  return `the ${typeof value} ${String(value)}; for a text, write it in quotes`;
}

function valueAt(value: unknown, path: readonly PathSegment[]): unknown {
  let current = value;
  for (const segment of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[segment];
  }
  return current;
}

function toSegment(segment: PropertyKey): PathSegment {
  return typeof segment === "symbol" ? String(segment) : segment;
}

/** The keys that the parser takes at `path`, sought in its JSON Schema. */
function keysAt(parser: z.ZodType, path: readonly PathSegment[]): readonly string[] {
  const root = z.toJSONSchema(parser, { io: "input", unrepresentable: "any", reused: "inline" });
  let schemas: readonly z.core.JSONSchema.BaseSchema[] = [root];
  for (const segment of path) schemas = schemas.flatMap((schema) => inside(schema, segment));
  return schemas.flatMap(alternatives).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

function inside(schema: z.core.JSONSchema.BaseSchema, segment: PathSegment) {
  return alternatives(schema).flatMap(({ properties, additionalProperties, items }) => {
    const next =
      typeof segment === "number" ? items : (properties?.[segment] ?? additionalProperties);
    return typeof next === "object" && !Array.isArray(next) ? [next] : [];
  });
}

function alternatives(
  schema: z.core.JSONSchema.BaseSchema,
): readonly z.core.JSONSchema.BaseSchema[] {
  const nested = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return [schema, ...nested.flatMap((one) => (typeof one === "object" ? alternatives(one) : []))];
}
