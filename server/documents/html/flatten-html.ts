/** Flattening: the words of a page that is too large or too deep to be laid out. */

const HIDDEN = new Set(["script", "style", "noscript", "template", "svg", "head", "textarea"]);
const BLOCK =
  /^(?:p|div|h[1-6]|li|ul|ol|br|tr|td|th|table|section|article|header|footer|blockquote|pre|hr|main|aside|nav)$/iu;
/** Code units of the longest tag that is skipped: in a longer one the bracket is text. */
const LONGEST_TAG = 20_000;
const LONGEST_NAME = 40;

/**
 * The words between the tags of `html`, a line for each block; character references stay as they
 * are. One pass, whatever the markup is.
 */
export function flattenHtml(html: string): string {
  const parts: string[] = [];
  let close = -1;
  for (let at = 0; at < html.length;) {
    const open = html.indexOf("<", at);
    parts.push(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    if (html.startsWith("<!--", open)) {
      at = after(html, "-->", open);
      continue;
    }
    // Looked for once, however many brackets stand before it.
    if (close !== html.length && close < open) {
      close = html.indexOf(">", open);
      if (close === -1) close = html.length;
    }
    const name = nameAt(html, open + 1);
    const isTag = name !== undefined && close < html.length && close - open <= LONGEST_TAG;
    if (isTag && BLOCK.test(name)) parts.push("\n");
    if (!isTag) at = open + 1;
    else at = HIDDEN.has(name) ? after(html, `</${name}`, close) : close + 1;
  }
  return parts.join("");
}

function nameAt(html: string, at: number): string | undefined {
  const name = /^[/!?]?([a-z][a-z0-9-]*)/iu.exec(html.slice(at, at + LONGEST_NAME))?.[1];
  return name?.toLowerCase();
}

/** Where the text goes on after `end`, whose case is as it is written mostly. */
function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found === -1 ? html.length : found + end.length;
}
