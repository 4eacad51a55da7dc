/** Cookies: how ours are written, and read from what a browser sends. */

export interface CookieOptions {
  /** Only over TLS: set when browsers reach the server by https. */
  readonly isSecure: boolean;
}

/**
 * The name that a cookie really has. Over TLS a browser takes one with this prefix from nobody but
 * this host, over TLS (RFC 6265bis, 4.1.3.2).
 */
export function cookieName(name: string, { isSecure }: CookieOptions): string {
  return isSecure ? `__Host-${name}` : name;
}

/**
 * The value of `Set-Cookie` for a cookie that scripts cannot read, and that other sites send along
 * only where somebody follows a link. With 0 seconds it is taken away.
 */
export function writeCookie(
  name: string,
  value: string,
  options: CookieOptions & { readonly seconds: number },
): string {
  const secure = options.isSecure ? "; Secure" : "";
  return `${cookieName(name, options)}=${value}; Path=/; Max-Age=${options.seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** The value of a cookie in the header `Cookie`; undefined when it is not there. */
export function readCookie(
  header: string | undefined,
  name: string,
  options: CookieOptions,
): string | undefined {
  const start = `${cookieName(name, options)}=`;
  const found = header?.split(";").find((one) => one.trim().startsWith(start));
  return found?.trim().slice(start.length);
}
