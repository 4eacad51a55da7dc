/** Local paths: where on this server to go on after signing in, and never to another. */

/** Stands for this server while a path is taken apart. */
const HERE = "http://here.invalid";

/** The path and query that `text` asks for; `/` when it leads anywhere else, or nowhere. */
export function localPath(text: unknown): string {
  if (typeof text !== "string" || !text.startsWith("/")) return "/";
  const url = URL.parse(text, HERE);
  if (url === null || url.origin !== HERE) return "/";
  const path = `${url.pathname}${url.search}`;
  // What was taken apart could lead elsewhere when it is put together: `/.//elsewhere.example`.
  return path.startsWith("//") ? "/" : path;
}
