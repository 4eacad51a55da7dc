/** The top of the page: what is open, the search, what can be taken back, who you are, the look. */

import { useMantineColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { collectionsQuery } from "../../query/queries.ts";
import { INITIAL_STATE } from "../../state/app-state.ts";
import { AddReportsButton } from "../add-reports/add-reports-button.tsx";
import { useMayCorrect } from "../correct/use-may-correct.ts";
import { useApp } from "../parts/app-context.ts";
import { SearchBox } from "../search/search-box.tsx";
import type { UsedTakeBack } from "../corrections/use-take-back.ts";
import { Steps } from "./steps.tsx";
import { Who } from "./who.tsx";

const NEXT_SCHEME = { auto: "light", light: "dark", dark: "auto" } as const;
const SCHEME_SIGN = { auto: "◐", light: "☀", dark: "☾" } as const;
const SCHEME_WORDS = { auto: "as the system", light: "light", dark: "dark" } as const;

export interface TopBarProps {
  readonly takeBack: UsedTakeBack;
  /** Whether the page hears of what others do. */
  readonly isConnected: boolean;
}

export function TopBar({ takeBack, isConnected }: TopBarProps) {
  return (
    <header className="top-bar">
      <a className="brand" href="/" title="Whence: every claim, back to its source">
        <img src="/favicon.svg" width="20" height="20" alt="" />
        Whence
      </a>
      <CollectionName />
      <SearchBox />
      {!isConnected && (
        <p className="offline" role="status" title="What others do is not shown meanwhile">
          Offline: trying again…
        </p>
      )}
      {useMayCorrect() && <AddReportsButton />}
      <Steps takeBack={takeBack} />
      <nav className="top-links" aria-label="Tools">
        <a className="top-link" href="/graphql">
          GraphQL
        </a>
        <SchemeButton />
      </nav>
      <Who />
    </header>
  );
}

function CollectionName() {
  const { collection, change } = useApp();
  const others = useQuery(collectionsQuery).data ?? [];
  if (others.length < 2) return <h1 className="collection-name clip">{collection.title}</h1>;
  return (
    <>
      <h1 className="visually-hidden">{collection.title}</h1>
      <select
        className="collection-select"
        aria-label="Collection"
        value={collection.id}
        onChange={(event) => {
          const id = event.currentTarget.value;
          change(({ view }) => ({ ...INITIAL_STATE, view, collection: id }));
        }}
      >
        {others.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </>
  );
}

function SchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`Colours: ${SCHEME_WORDS[colorScheme]}. Change them.`}
      title={`Colours: ${SCHEME_WORDS[colorScheme]}`}
      onClick={() => setColorScheme(NEXT_SCHEME[colorScheme])}
    >
      {SCHEME_SIGN[colorScheme]}
    </button>
  );
}
