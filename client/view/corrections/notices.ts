/** Notices: what was just done, by oneself or by others, in a sentence. */

import type { Change } from "../../query/correct.ts";
import type { LiveEntry } from "../../query/live.ts";
import { capital } from "../words.ts";

export interface Notice {
  /** Unique among those of the page. */
  readonly key: string;
  readonly text: string;
  /** What a click on its first button does; undefined when there is nothing to do. */
  readonly action: NoticeAction | undefined;
  /** What others did, of which it tells. */
  readonly entries?: readonly LiveEntry[];
}

export type NoticeAction =
  /** Takes records back; of an undo, that brings back what it took. */
  | {
      readonly type: "undo";
      readonly label: "Undo" | "Bring back";
      readonly records: readonly string[];
    }
  /** Selects a node, or opens the history when there is none. */
  | { readonly type: "show"; readonly node: string | undefined };

/** What the page says after a correction of its own. */
export function ownNotice({ version, entries }: Change): Notice {
  const isUndo = entries.every(({ action }) => action === "UNDONE");
  return {
    key: `own-${version}`,
    text: capital(entries.map(({ summary }) => summary).join("; ")),
    action:
      entries.length === 0
        ? undefined
        : {
            type: "undo",
            label: isUndo ? "Bring back" : "Undo",
            records: entries.map(({ id }) => id),
          },
  };
}

/** There is one notice of what others did at a time: it gathers what came while it is shown. */
const OTHERS = "others";

/** What the page says of entries that it did not make; `me` is the name of whoever looks at it. */
export function othersNotice(entries: readonly LiveEntry[], me: string | undefined): Notice {
  const names = [...new Set(entries.map(({ by }) => by.name))];
  const who = names.length === 1 && names[0] === me ? "In another window you" : names.join(" and ");
  const [only, ...more] = entries;
  const isOne = only !== undefined && more.length === 0;
  return {
    key: OTHERS,
    entries,
    text: isOne ? `${who} ${only.summary}` : `${who} made ${entries.length} changes`,
    action: {
      type: "show",
      node: isOne ? only.about.find(({ node }) => node !== null)?.node?.id : undefined,
    },
  };
}

/** With what others did, and what an earlier notice of that still tells. */
export function withOthers(
  notices: readonly Notice[],
  entries: readonly LiveEntry[],
  { me, most }: { readonly me: string | undefined; readonly most: number },
): readonly Notice[] {
  const earlier = notices.find(({ key }) => key === OTHERS)?.entries ?? [];
  return withNotice(notices, othersNotice([...earlier, ...entries], me), most);
}

/** The newest at the end, and no more than fit. */
export function withNotice(
  notices: readonly Notice[],
  notice: Notice,
  most: number,
): readonly Notice[] {
  return [...notices.filter(({ key }) => key !== notice.key), notice].slice(-most);
}
