/** The history's filter: what of the log is listed, as the page keeps it and as the server takes it. */

import type { HistoryAction, HistoryFilter, RecordState } from "../query/generated/graphql.ts";
import { day, known, listOf } from "./url-words.ts";

export const HISTORY_ACTIONS = [
  "ADDED",
  "EDITED",
  "ACCEPTED",
  "REJECTED",
  "LINKED",
  "MERGED",
  "SEPARATED",
  "UNSURE",
  "RATED",
  "NOTED",
  "WITHDRAWN",
  "UNDONE",
  "REDONE",
] as const satisfies readonly HistoryAction[];

export const RECORD_STATES = [
  "HELD",
  "REJECTED",
  "UNDONE",
  "WITHDRAWN",
] as const satisfies readonly RecordState[];

/** All that is given must hold; an empty list asks for nothing. */
export interface HistoryAsk {
  /** The name of whoever made it; undefined for anybody. */
  readonly by: string | undefined;
  readonly actions: readonly HistoryAction[];
  readonly states: readonly RecordState[];
  /** No earlier day where the reader is, `YYYY-MM-DD`. */
  readonly from: string | undefined;
  /** No later day. */
  readonly to: string | undefined;
}

export const NO_HISTORY_FILTER: HistoryAsk = {
  by: undefined,
  actions: [],
  states: [],
  from: undefined,
  to: undefined,
};

/** Whether anything is asked for. */
export function narrowsHistory({ by, actions, states, from, to }: HistoryAsk): boolean {
  const asked = by ?? from ?? to;
  return asked !== undefined || actions.length + states.length > 0;
}

/** What the server is asked: days become the instants at which they begin and end here. */
export function historyFilter({ by, actions, states, from, to }: HistoryAsk): HistoryFilter {
  return {
    ...(by !== undefined && { by }),
    ...(actions.length > 0 && { actions }),
    ...(states.length > 0 && { states }),
    ...(from !== undefined && { since: startOfDay(from, 0) }),
    ...(to !== undefined && { until: startOfDay(to, 1) }),
  };
}

/** The parameters of the URL, each with its value or undefined. */
export function formatHistory(
  ask: HistoryAsk,
): readonly (readonly [name: string, value: string | undefined])[] {
  return [
    ["hby", ask.by],
    ["hdid", listOf(ask.actions)],
    ["his", listOf(ask.states)],
    ["hfrom", ask.from],
    ["hto", ask.to],
  ];
}

/** What the parameters of a URL ask for; what they name wrongly is not asked. */
export function parseHistory(word: (name: string) => string | undefined): HistoryAsk {
  return {
    by: word("hby"),
    actions: known(HISTORY_ACTIONS, word("hdid")) ?? [],
    states: known(RECORD_STATES, word("his")) ?? [],
    from: day(word("hfrom")),
    to: day(word("hto")),
  };
}

/** The instant, in UTC, at which a day begins where the reader is, `later` days on. */
function startOfDay(text: string, later: number): string {
  const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
