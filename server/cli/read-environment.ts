/** The environment: the variables that say where and how the server listens, and to whom. */

import { z } from "zod";
import { LOG_LEVELS } from "../api/create-server.ts";
import { WhenceError } from "../model/errors.ts";

const LARGEST_PORT = 65_535;
/** Characters of a secret, so that nobody tries them all: 128 bits in hexadecimal digits. */
const SHORTEST_SECRET = 32;
/** What no message may show: a database's address has a password in it. */
const SECRET = new Set(["DATABASE_URL", "WHENCE_SESSION_SECRET", "OIDC_CLIENT_SECRET"]);

/** An empty variable is as one that is not set. */
const given = <Parser extends z.ZodType<unknown, string>>(parser: Parser, otherwise: string) =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined || text === "" ? otherwise : text))
    .pipe(parser);

/** As `given`, for what nothing stands in for. */
const perhaps = <Output>(parser: z.ZodType<Output, string>) =>
  z
    .string()
    .optional()
    .transform((text) => (text === "" ? undefined : text))
    .pipe(parser.optional());

/** An address without a path, as `https://whence.example.org`. */
const origin = z
  .string()
  .refine((text) => /^https?:\/\/[^/?#@]+\/?$/u.test(text) && URL.canParse(text))
  .transform((text) => new URL(text).origin);

/** Over a network, what says who somebody is has to be encrypted. */
const issuer = z.string().refine((text) => {
  const url = URL.parse(text);
  if (url === null || url.search !== "" || url.hash !== "") return false;
  const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback);
});

const environmentSchema = z.object({
  PORT: given(
    z
      .string()
      .regex(/^\d{1,5}$/u)
      .transform(Number)
      .refine((port) => port <= LARGEST_PORT),
    "4000",
  ),
  HOST: given(z.string().regex(/^[\w.:-]+$/u), "127.0.0.1"),
  LOG_LEVEL: given(z.enum(LOG_LEVELS), "warn"),
  WHENCE_DATA: given(z.string(), "data"),
  DATABASE_URL: perhaps(z.string().regex(/^postgres(?:ql)?:\/\//u)),
  WHENCE_MEMORY: given(
    z
      .string()
      .regex(/^\d{1,7}$/u)
      .transform(Number)
      .refine((megabytes) => megabytes > 0),
    "2000",
  ),
  WHENCE_WORKERS: perhaps(
    z
      .string()
      .regex(/^\d{1,3}$/u)
      .transform(Number),
  ),
  PUBLIC_URL: perhaps(origin),
  WHENCE_USER: perhaps(z.string().max(100)),
  WHENCE_SIGN_IN: perhaps(z.literal("required")),
  WHENCE_SESSION_SECRET: perhaps(z.string().min(SHORTEST_SECRET)),
  OIDC_ISSUER: perhaps(issuer),
  OIDC_CLIENT_ID: perhaps(z.string()),
  OIDC_CLIENT_SECRET: perhaps(z.string()),
  OIDC_ROLES_CLAIM: given(z.string(), "whence_roles"),
});

const EXPECTED = {
  PORT: `a whole number from 0 to ${LARGEST_PORT}`,
  HOST: "an address of this machine, such as 127.0.0.1",
  LOG_LEVEL: `one of ${LOG_LEVELS.join(", ")}`,
  WHENCE_DATA: "a folder for the database",
  DATABASE_URL: "the address of a PostgreSQL database, postgres://user@host/database",
  WHENCE_MEMORY: "how many MB the graphs in memory may hold, a whole number from 1",
  WHENCE_WORKERS: "how many documents are read at once, a whole number from 0",
  PUBLIC_URL: "where browsers reach the server, such as https://whence.example.org, without a path",
  WHENCE_USER: "the name of whoever sits at this machine, at most 100 characters",
  WHENCE_SIGN_IN: "required, or nothing",
  WHENCE_SESSION_SECRET: `at least ${SHORTEST_SECRET} random characters`,
  OIDC_ISSUER: "the address of an OpenID Connect provider, with https unless it is on this machine",
  OIDC_CLIENT_ID: "the id that the provider has for this server",
  OIDC_CLIENT_SECRET: "the secret that the provider has for this server",
  OIDC_ROLES_CLAIM: "the name of the claim that has the roles",
} as const;

export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads the variables, with what holds for those that are not set.
 *
 * @throws {WhenceError} ENVIRONMENT_INVALID naming the first variable that cannot be used
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const result = environmentSchema.safeParse(variables);
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0]) as keyof typeof EXPECTED;
  throw new WhenceError(
    "ENVIRONMENT_INVALID",
    `Cannot use ${name}${SECRET.has(name) ? "" : `="${variables[name]}"`}: expected ${EXPECTED[name]}`,
    { details: { name } },
  );
}
