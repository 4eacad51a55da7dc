/** Failures on the way to a provider: which are the provider's, or the network's, and nobody's guilt. */

import { errors } from "jose";
import { ClientError } from "openid-client";

/** Of openid-client: no answer in time, or one that is none of a provider. */
const CODES = new Set(["OAUTH_TIMEOUT", "OAUTH_RESPONSE_IS_NOT_JSON", "OAUTH_PARSE_ERROR"]);
/** HTTP statuses from here on say that it is the server that failed. */
const SERVER_FAILED = 500;

/** Whether the provider did not answer, or not as one, so that it should be asked again. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true;
  // The class itself: keys that came with another status than 200, or not as JSON.
  if (error instanceof errors.JOSEError) return error.code === errors.JOSEError.code;
  if (error instanceof ClientError) {
    const isFailure = error.cause instanceof Response && error.cause.status >= SERVER_FAILED;
    return isFailure || CODES.has(error.code ?? "");
  }
  // `fetch` throws it when there is no connection.
  return error instanceof TypeError && error.cause instanceof Error;
}
