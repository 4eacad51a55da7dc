/** The keys of the review queue, in words. */

import { KEYS } from "./review-words.ts";

export function ReviewHelp() {
  return (
    <section className="review-help" aria-label="Keys of the review queue">
      <dl>
        {KEYS.map(([keys, words]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
