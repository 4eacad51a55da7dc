/** Segments: a text cut wherever a highlight begins or ends, so that highlights may overlap. */

/** A highlight: UTF-16 code units, end exclusive. */
export interface Highlight {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The ids of the highlights that cover it, each once, in the order given. */
  readonly covers: readonly string[];
}

/** A line of the text, without its line break. */
export interface Paragraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/**
 * The text's lines, empty ones left out, each cut into segments; joined they are the line. A
 * highlight that reaches outside the text covers what there is of it.
 */
export function cutText(text: string, highlights: readonly Highlight[]): readonly Paragraph[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const from = start;
    start += line.length + 1;
    if (line.trim() === "") return [];
    return [{ start: from, segments: cutLine(line, from, highlights) }];
  });
}

function cutLine(line: string, from: number, highlights: readonly Highlight[]): readonly Segment[] {
  const to = from + line.length;
  const here = highlights.filter(({ start, end }) => start < to && end > from && start < end);
  const cuts = new Set([from, to]);
  for (const { start, end } of here) {
    cuts.add(Math.max(from, start));
    cuts.add(Math.min(to, end));
  }
  const places = [...cuts].toSorted((one, two) => one - two);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? to;
    const covers = here
      .filter((highlight) => highlight.start <= start && highlight.end >= end)
      .map(({ id }) => id);
    return { start, end, text: line.slice(start - from, end - from), covers: [...new Set(covers)] };
  });
}
