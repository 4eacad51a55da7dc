/** An attribution chain, drawn as hops from the document's own voice out to the origin. */

import type { AppearancePartFragment } from "../../query/generated/graphql.ts";
import { select } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { ORIGIN_WORDS } from "../words.ts";

type Hop = AppearancePartFragment["chain"][number];

export function Chain({ appearance }: { readonly appearance: AppearancePartFragment }) {
  const { documents } = useApp();
  const letter = documents.find(({ id }) => id === appearance.document.id)?.letter ?? "?";
  const { chain, origin } = appearance;
  return (
    <ol className="chain" aria-label="Chain to the origin">
      <li className={chain.length === 0 ? "hop hop-origin" : "hop"}>
        <span className="hop-name">
          {chain.length === 0 ? `Document ${letter}, in its own voice` : `Document ${letter}`}
        </span>
      </li>
      {chain.map((hop, index) => (
        <HopItem
          key={index}
          hop={hop}
          isOrigin={index === chain.length - 1}
          originWords={ORIGIN_WORDS[origin.kind]}
        />
      ))}
    </ol>
  );
}

function HopItem(props: {
  readonly hop: Hop;
  readonly isOrigin: boolean;
  readonly originWords: string;
}) {
  const { hop, isOrigin, originWords } = props;
  const { change } = useApp();
  const { source, description, named, cue } = hop;
  const name = source?.name ?? description ?? "nobody named";
  return (
    <li className={isOrigin ? "hop hop-origin" : "hop"}>
      {cue !== null && <span className="hop-cue">{cue}</span>}
      {source === null ? (
        <span className="hop-name hop-unnamed">{name}</span>
      ) : (
        <button
          type="button"
          className={named ? "hop-name" : "hop-name hop-unnamed"}
          onClick={() => change((before) => select(before, source.id))}
        >
          {name}
        </button>
      )}
      {isOrigin && <span className="hop-origin-words">{`origin: ${originWords}`}</span>}
    </li>
  );
}
