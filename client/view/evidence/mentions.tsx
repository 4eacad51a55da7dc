/** Where a node is named: document by document, each mention with what can be done about it. */

import type { MentionPartFragment } from "../../query/generated/graphql.ts";
import { Notes } from "../correct/note-act.tsx";
import { RecordActs } from "../correct/record-acts.tsx";
import { ReviewBadge } from "../correct/review-acts.tsx";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { MadeBadge } from "../parts/made-badge.tsx";
import { QuoteButton } from "../parts/quote-button.tsx";
import { useCapped } from "../parts/use-capped.tsx";
import { Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";

export interface MentionsProps {
  readonly mentions: readonly MentionPartFragment[];
  readonly onRead: OnRead;
}

/** Documents, and places in each, that are listed at once. */
const MENTIONS_SHOWN = 6;
const QUOTES_SHOWN = 5;

export function Mentions({ mentions, onRead }: MentionsProps) {
  const { documents } = useApp();
  const places = mentions.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const inOrder = documents.flatMap(({ id }) =>
    mentions.filter(({ document, quotes }) => document.id === id && quotes.length > 0),
  );
  const { shown, more } = useCapped(inOrder, MENTIONS_SHOWN);
  return (
    <Section title="Where it is named" count={places}>
      {places === 0 ? (
        <p className="quiet">No document names it in words of its own.</p>
      ) : (
        <ul className="quotes">
          {shown.map((mention) => (
            <li key={mention.id} className="quotes-document mention">
              <DocumentLetter id={mention.document.id} />
              <div className="quotes-words">
                <MentionQuotes mention={mention} onRead={onRead} />
                <MadeBadge made={mention} />
                <ReviewBadge review={mention.review} />
                <Notes notes={mention.notes} />
              </div>
              <RecordActs record={mention} what="mention" isHead={false} />
            </li>
          ))}
        </ul>
      )}
      {more}
    </Section>
  );
}

function MentionQuotes(props: { readonly mention: MentionPartFragment; readonly onRead: OnRead }) {
  const { mention, onRead } = props;
  const { shown, more } = useCapped(mention.quotes, QUOTES_SHOWN);
  return (
    <>
      {shown.map(({ exact, start }) => (
        <QuoteButton
          key={start}
          document={mention.document.id}
          exact={exact}
          start={start}
          onRead={onRead}
        />
      ))}
      {more}
    </>
  );
}
