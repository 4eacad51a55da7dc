/** HTML blocks: the words of a tree, block by block, as a reader sees them. */

import type { Block } from "../compose-text.ts";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BR".split(
    " ",
  ),
);
const HIDDEN = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH BUTTON SELECT INPUT TEXTAREA CANVAS AUDIO VIDEO HEAD".split(
    " ",
  ),
);
const HEADINGS = new Set(["H1", "H2", "H3", "H4", "H5", "H6"]);

const ELEMENT = 1;
const TEXT = 3;

/** The blocks of words under `root`, in its order; scripts, forms and what is hidden left out. */
export function htmlBlocks(root: Node): readonly Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let kind: Block["kind"] = "paragraph";
  const flush = (next: Block["kind"]): void => {
    const line = words.join("").replaceAll(/\s+/gu, " ").trim();
    if (line !== "") blocks.push({ kind, words: line });
    words = [];
    kind = next;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT) words.push(node.textContent ?? "");
    if (node.nodeType !== ELEMENT || isHidden(node as Element)) return;
    const name = node.nodeName.toUpperCase();
    const isBlock = BLOCKS.has(name);
    const outer = kind;
    if (isBlock) flush(kindOf(name, outer));
    for (const child of node.childNodes) visit(child);
    if (isBlock) flush(outer === "item" && name !== "LI" ? "paragraph" : outer);
  };
  visit(root);
  flush("paragraph");
  return blocks;
}

/** A paragraph for each line that has words. */
export function blocksOfLines(lines: readonly string[]): readonly Block[] {
  return lines.flatMap((line) => {
    const words = line.replaceAll(/\s+/gu, " ").trim();
    return words === "" ? [] : [{ kind: "paragraph" as const, words }];
  });
}

function kindOf(name: string, outer: Block["kind"]): Block["kind"] {
  if (HEADINGS.has(name)) return "heading";
  if (name === "LI") return "item";
  // A paragraph within an entry is still the entry.
  return outer === "item" && (name === "P" || name === "DIV") ? "item" : "paragraph";
}

function isHidden(element: Element): boolean {
  if (HIDDEN.has(element.nodeName.toUpperCase())) return true;
  if (element.getAttribute("hidden") !== null) return true;
  const style = element.getAttribute("style") ?? "";
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style.slice(0, 500));
}
