/** Where the keyboard is in an article: the passage that is marked, or the first line in view. */

import type { Place } from "./article-text.tsx";

/** Undefined when no words of the article are in view. */
export function placeInView(region: HTMLElement): Place | undefined {
  const view = region.getBoundingClientRect();
  const segments = [...region.querySelectorAll("[data-start]")];
  const visible = segments.filter((segment) => {
    const { top, bottom } = segment.getBoundingClientRect();
    return bottom > view.top && top < view.bottom;
  });
  const segment = visible.find((one) => one.hasAttribute("data-current")) ?? visible[0];
  if (segment === undefined) return undefined;
  const box = segment.getClientRects()[0] ?? segment.getBoundingClientRect();
  return {
    offset: Number(segment.getAttribute("data-start")),
    x: box.left + 12,
    y: Math.max(box.bottom, view.top + 12),
  };
}
