/** A field to choose nodes of the collection in: a list to pick from, narrowed by what is typed. */

import { Combobox, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { choicesQuery, findChoicesQuery } from "../../query/choices.ts";
import type { Choice } from "../../query/choices.ts";
import type { NodeKind } from "../../query/generated/graphql.ts";
import { useApp } from "../parts/app-context.ts";
import { NodeIcon } from "../parts/node-icon.tsx";

/** Milliseconds without a key before the server is asked. */
const TYPING_PAUSE = 150;

export interface ChoiceBoxProps {
  readonly label: string;
  readonly kinds: readonly NodeKind[];
  /** Those that come first while nothing is typed. */
  readonly first?: readonly Choice[];
  /** The ids of those that are not offered. */
  readonly except?: readonly string[];
  readonly placeholder: string;
  readonly onChoose: (choice: Choice) => void;
}

export function ChoiceBox(props: ChoiceBoxProps) {
  const { label, placeholder, onChoose } = props;
  const id = useId();
  const [text, setText] = useState("");
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { choices, isWaiting } = useChoices(text.trim(), props);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <Combobox
        store={combobox}
        size="sm"
        shadow="md"
        onOptionSubmit={(value) => {
          const choice = choices.find((one) => one.id === value);
          combobox.closeDropdown();
          setText("");
          if (choice !== undefined) onChoose(choice);
        }}
      >
        <Combobox.Target>
          <input
            id={id}
            type="text"
            autoComplete="off"
            value={text}
            placeholder={placeholder}
            onChange={({ currentTarget: { value } }) => {
              setText(value);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              // An open list takes Escape for itself, and Enter is never the form's.
              if (event.key === "Escape" && combobox.dropdownOpened) event.stopPropagation();
              if (event.key === "Enter") event.preventDefault();
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown className="choice-list">
          <Combobox.Options aria-label={label} mah={220} className="scroll">
            {choices.map((choice) => (
              <Combobox.Option key={choice.id} value={choice.id} className="choice-option">
                <NodeIcon kind={choice.kind} size={12} />
                <span>{choice.label}</span>
              </Combobox.Option>
            ))}
            {choices.length === 0 && (
              <Combobox.Empty>
                {isWaiting ? "Searching…" : "Nothing has these words."}
              </Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}

interface UsedChoices {
  readonly choices: readonly Choice[];
  readonly isWaiting: boolean;
}

function useChoices(
  text: string,
  { kinds, first = [], except = [] }: Pick<ChoiceBoxProps, "kinds" | "first" | "except">,
): UsedChoices {
  const { collection } = useApp();
  const [asked] = useDebouncedValue(text, TYPING_PAUSE);
  const listed = useQuery(choicesQuery(collection.id));
  const found = useQuery(findChoicesQuery(collection.id, asked, kinds));
  const firstIds = first.map(({ id }) => id);
  const all = [
    ...first,
    ...(listed.data ?? []).filter(({ id, kind }) => kinds.includes(kind) && !firstIds.includes(id)),
  ];
  const choices = text === "" ? all : (found.data ?? []);
  return {
    choices: choices.filter(({ id }) => !except.includes(id)),
    isWaiting: text === "" ? listed.isPending : text !== asked || found.isFetching,
  };
}
