/** One occurrence of a claim in one document: stance, words, and the chain to the origin. */

import type { AppearancePartFragment } from "../../query/generated/graphql.ts";
import { select } from "../../state/app-state.ts";
import { AppearanceActs } from "../correct/appearance-acts.tsx";
import { Notes } from "../correct/note-act.tsx";
import { ReviewBadge } from "../correct/review-acts.tsx";
import { useApp } from "../parts/app-context.ts";
import { CertaintyBadge, StanceBadge } from "../parts/badges.tsx";
import { MadeBadge } from "../parts/made-badge.tsx";
import { QuoteButton } from "../parts/quote-button.tsx";
import { Chain } from "./chain.tsx";
import type { OnRead } from "./section.tsx";
import { timeWords } from "./time-words.ts";

export function AppearanceCard(props: {
  readonly appearance: AppearancePartFragment;
  readonly onRead: OnRead;
}) {
  const { appearance, onRead } = props;
  const { change } = useApp();
  const { document, occasion, saidAt } = appearance;
  return (
    <div className="appearance" data-appearance={appearance.id}>
      <div className="appearance-words">
        {appearance.quotes.map(({ exact, start }) => (
          <QuoteButton
            key={start}
            document={document.id}
            exact={exact}
            start={start}
            onRead={onRead}
          />
        ))}
      </div>
      <div className="badges">
        <StanceBadge stance={appearance.stance} />
        <CertaintyBadge
          certainty={appearance.certainty}
          words={appearance.certaintyQuotes.map(({ exact }) => exact)}
        />
        {appearance.manner !== "INDIRECT" && (
          <span className="badge">
            {appearance.manner === "DIRECT" ? "word for word" : "partly quoted"}
          </span>
        )}
        {occasion !== null && (
          <button
            type="button"
            className="badge badge-link"
            onClick={() => change((before) => select(before, occasion.id))}
          >
            {occasion.name}
          </button>
        )}
        {saidAt !== null && (
          <span className="badge" title={saidAt.ground ?? undefined}>
            said {timeWords(saidAt)}
          </span>
        )}
        <MadeBadge made={appearance} />
        <ReviewBadge review={appearance.review} />
        <AppearanceActs appearance={appearance} />
      </div>
      <Chain appearance={appearance} />
      {appearance.note !== null && <p className="note">{appearance.note}</p>}
      <Notes notes={appearance.notes} />
    </div>
  );
}
