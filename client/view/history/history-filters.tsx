/** What of the history is listed: by whom, what was done, how it stands now, and when. */

import { useId, useState } from "react";
import { toggle } from "../../state/filters.ts";
import { HISTORY_ACTIONS, RECORD_STATES } from "../../state/history-filter.ts";
import type { HistoryAsk } from "../../state/history-filter.ts";
import { useApp } from "../parts/app-context.ts";
import { ACTION_WORDS, STATE_HINTS, STATE_WORDS } from "./history-words.ts";

/** `people` are the names to choose from; others can be typed. */
export function HistoryFilters({ people }: { readonly people: readonly string[] }) {
  const { state, change } = useApp();
  const { history } = state;
  const ask = (part: Partial<HistoryAsk>): void =>
    change((before) => ({ ...before, history: { ...before.history, ...part } }));
  return (
    <form className="history-filters" role="search" aria-label="Filter the history">
      <div className="history-filter-row">
        <WhoField people={people} by={history.by} onChange={(by) => ask({ by })} />
        <DayField label="since" day={history.from} onChange={(from) => ask({ from })} />
        <DayField label="until" day={history.to} onChange={(to) => ask({ to })} />
      </div>
      <Chips
        label="Did"
        values={HISTORY_ACTIONS}
        chosen={history.actions}
        words={ACTION_WORDS}
        onToggle={(one) => ask({ actions: toggle(history.actions, one, HISTORY_ACTIONS) })}
      />
      <Chips
        label="Now"
        values={RECORD_STATES}
        chosen={history.states}
        words={STATE_WORDS}
        hints={STATE_HINTS}
        onToggle={(one) => ask({ states: toggle(history.states, one, RECORD_STATES) })}
      />
    </form>
  );
}

function WhoField(props: {
  readonly people: readonly string[];
  readonly by: string | undefined;
  readonly onChange: (by: string | undefined) => void;
}) {
  const { people, by, onChange } = props;
  const list = useId();
  // What is typed is asked when it is a name, or when the reader is done with it.
  const [draft, setDraft] = useState({ by, text: by ?? "" });
  if (draft.by !== by) setDraft({ by, text: by ?? "" });
  const commit = (text: string): void => {
    const name = text.trim();
    if (name !== (by ?? "")) onChange(name === "" ? undefined : name);
  };
  return (
    <label className="history-field">
      by
      <input
        type="search"
        list={list}
        value={draft.text}
        placeholder="anybody"
        aria-label="by whom"
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => {
          setDraft({ by, text: value });
          if (value === "" || people.includes(value)) commit(value);
        }}
        onBlur={() => commit(draft.text)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          commit(draft.text);
        }}
      />
      <datalist id={list}>
        {people.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </label>
  );
}

function DayField(props: {
  readonly label: string;
  readonly day: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}) {
  const { label, day, onChange } = props;
  return (
    <label className="history-field">
      {label}
      <input
        type="date"
        value={day ?? ""}
        onChange={({ currentTarget: { value } }) => onChange(value === "" ? undefined : value)}
      />
    </label>
  );
}

function Chips<Value extends string>(props: {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly hints?: Readonly<Record<Value, string>>;
  readonly onToggle: (value: Value) => void;
}) {
  const { label, values, chosen, words, hints, onToggle } = props;
  return (
    <div className="history-chips" role="group" aria-label={label}>
      <span className="quiet" aria-hidden="true">
        {label}
      </span>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className="small-button"
          aria-pressed={chosen.includes(value)}
          title={hints?.[value]}
          onClick={() => onToggle(value)}
        >
          {words[value]}
        </button>
      ))}
    </div>
  );
}
