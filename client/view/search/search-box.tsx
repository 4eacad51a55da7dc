/** The search and command box: types to fly to, and finds what a filter hides. */

import { Combobox, Kbd, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { searchQuery } from "../../query/queries.ts";
import { select } from "../../state/app-state.ts";
import { usePageGraph } from "../graph/use-graph.ts";
import { useApp } from "../parts/app-context.ts";
import { isTyping } from "../parts/is-typing.ts";
import { NodeIcon } from "../parts/node-icon.tsx";
import { KIND_WORDS } from "../words.ts";
import { findCommands } from "./commands.ts";
import { Emphasized } from "./emphasized.tsx";

/** Milliseconds without a key before the server is asked. */
const TYPING_PAUSE = 120;
const COMMAND = "command:";

export function SearchBox() {
  const { collection, change, announce } = useApp();
  const { shown } = usePageGraph();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE);
  const answer = useQuery(searchQuery(collection, asked));
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const input = useRef<HTMLInputElement>(null);
  const hits = asked === "" ? [] : (answer.data?.nodes ?? []);
  const total = answer.data?.totalCount ?? 0;
  const commands = text.trim() === "" ? [] : findCommands(text);
  const drawn = new Set(shown.nodes.map(({ id }) => id));

  useEffect(() => {
    if (asked !== "" && !answer.isFetching) combobox.selectFirstOption();
    // Only another answer moves the mark back to the first.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked, answer.isFetching]);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const slash = event.key === "/" && !isTyping(event.target);
      const control = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!slash && !control) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    globalThis.addEventListener("keydown", onKey);
    return () => globalThis.removeEventListener("keydown", onKey);
  }, []);

  const choose = (value: string): void => {
    combobox.closeDropdown();
    setText("");
    input.current?.blur();
    if (value.startsWith(COMMAND)) {
      const command = commands.find(({ id }) => id === value.slice(COMMAND.length));
      if (command !== undefined) change(command.run);
      return;
    }
    const hit = hits.find(({ node }) => node.id === value);
    if (hit !== undefined) announce(`${KIND_WORDS[hit.node.kind]} ${hit.node.label} is selected`);
    change((before) => select(before, value));
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      offset={6}
      width={480}
      position="bottom-start"
      shadow="md"
    >
      <Combobox.Target>
        <div className="search">
          <span className="search-icon" aria-hidden="true">
            ⌕
          </span>
          <Combobox.EventsTarget>
            <input
              ref={input}
              type="search"
              className="search-input"
              placeholder="Search claims, people, places, events…"
              aria-label="Search or command"
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
                combobox.openDropdown();
              }}
              onFocus={() => combobox.openDropdown()}
              onBlur={() => combobox.closeDropdown()}
              onKeyDown={(event) => {
                if (event.key !== "Escape") return;
                event.stopPropagation();
                setText("");
                event.currentTarget.blur();
              }}
            />
          </Combobox.EventsTarget>
          <Kbd size="xs" className="search-key">
            /
          </Kbd>
        </div>
      </Combobox.Target>
      <Combobox.Dropdown className="search-results" hidden={text.trim() === ""}>
        <Combobox.Options>
          {hits.length > 0 && (
            <Combobox.Group
              label={total > hits.length ? `Best ${hits.length} of ${total}` : "Found"}
            >
              {hits.map(({ node, matches }) => (
                <Combobox.Option key={node.id} value={node.id} className="search-option">
                  <NodeIcon kind={node.kind} />
                  <span className="search-hit">
                    <span className="search-label">
                      <Emphasized
                        text={"text" in node ? node.text : node.label}
                        words={matches.flatMap(({ words }) => words)}
                      />
                      {!drawn.has(node.id) && <span className="badge">hidden by a filter</span>}
                    </span>
                    <Snippet matches={matches} />
                  </span>
                  <span className="quiet">{KIND_WORDS[node.kind].toLowerCase()}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {commands.length > 0 && (
            <Combobox.Group label="Commands">
              {commands.map(({ id, label, hint }) => (
                <Combobox.Option key={id} value={`${COMMAND}${id}`} className="search-option">
                  <span className="search-hit">{label}</span>
                  {hint !== "" && <Kbd size="xs">{hint}</Kbd>}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {hits.length + commands.length === 0 && (
            <Combobox.Empty>
              {answer.error === null
                ? answer.isFetching || asked !== text.trim()
                  ? "Searching…"
                  : "Nothing has these words. Fewer or other words may find it."
                : "The search got no answer from the server."}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Snippet(props: {
  readonly matches: readonly {
    readonly field: string;
    readonly words: readonly string[];
    readonly snippet: string;
  }[];
}) {
  const match = props.matches.find(({ field }) => field === "quotes" || field === "aliases");
  if (match === undefined) return null;
  return (
    <span className="search-snippet">
      {match.field === "aliases" ? "also: " : "“"}
      <Emphasized text={match.snippet} words={match.words} />
      {match.field === "aliases" ? "" : "”"}
    </span>
  );
}
