/** The environment: the variables that say where and how the server listens. */

import { z } from "zod";
import { LOG_LEVELS } from "../api/create-server.ts";
import { WhenceError } from "../model/errors.ts";

const LARGEST_PORT = 65_535;

/** An empty variable is as one that is not set. */
const given = <Parser extends z.ZodType<unknown, string>>(parser: Parser, otherwise: string) =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined || text === "" ? otherwise : text))
    .pipe(parser);

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
  DATABASE_URL: z
    .string()
    .optional()
    .transform((text) => (text === "" ? undefined : text))
    .pipe(
      z
        .string()
        .regex(/^postgres(?:ql)?:\/\//u)
        .optional(),
    ),
  WHENCE_MEMORY: given(
    z
      .string()
      .regex(/^\d{1,7}$/u)
      .transform(Number)
      .refine((megabytes) => megabytes > 0),
    "2000",
  ),
});

const EXPECTED = {
  PORT: `a whole number from 0 to ${LARGEST_PORT}`,
  HOST: "an address of this machine, such as 127.0.0.1",
  LOG_LEVEL: `one of ${LOG_LEVELS.join(", ")}`,
  WHENCE_DATA: "a folder for the database",
  DATABASE_URL: "the address of a PostgreSQL database, postgres://user@host/database",
  WHENCE_MEMORY: "how many MB the graphs in memory may hold, a whole number from 1",
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
    // A database's address has a password in it.
    `Cannot use ${name}${name === "DATABASE_URL" ? "" : `="${variables[name]}"`}: expected ${EXPECTED[name]}`,
    { details: { name } },
  );
}
