/** Working the queue: where one is, decisions that count at once, and taking them back. */

import { useRef, useState } from "react";
import { useCorrection } from "../../query/correct.ts";
import type { Change, Correction } from "../../query/correct.ts";
import {
  JudgeIdentityDocument,
  ReviewRecordDocument,
  SplitOffDocument,
  UndoDocument,
} from "../../query/generated/graphql.ts";
import type { IdentityVerdict, ReviewVerdict } from "../../query/generated/graphql.ts";
import type { ReviewItem } from "../../query/review-queue.ts";
import { useApp } from "../parts/app-context.ts";
import { stillDecided, whereNow } from "./queue-place.ts";

export interface UsedReview extends Pick<Correction, "problem" | "clear"> {
  /** What is left of the items that are held. */
  readonly items: readonly ReviewItem[];
  /** Undefined when nothing is left. */
  readonly current: ReviewItem | undefined;
  /** Its place among the items, from 0. */
  readonly index: number;
  readonly show: (id: string) => void;
  /** Goes so many items on, or back when negative; no further than the ends. */
  readonly move: (steps: number) => void;
  /** Says it of the current item and goes on to the next; should that fail, it comes back. */
  readonly decide: (verdict: ReviewVerdict) => void;
  /** The same of two nodes that may be one. */
  readonly judge: (verdict: IdentityVerdict) => void;
  /** Takes back the last decision, or whatever one did last. */
  readonly undo: () => void;
}

/** Why, of what is decided by one key. */
const LOOKED_AT = "Decided in the review queue, with the passages of both beside one another";

interface Decision {
  readonly id: string;
  readonly answer: Promise<Change | undefined>;
}

export function useReview(held: readonly ReviewItem[]): UsedReview {
  const { collection } = useApp();
  const { correct, problem, clear } = useCorrection();
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState({ id: "", index: 0 });
  const decisions = useRef<Decision[]>([]);

  // What the server has taken off its list may come back to it, and is to be seen then.
  const left = stillDecided(decided, held);
  if (left.size !== decided.size) setDecided(left);
  const items = held.filter(({ id }) => !left.has(id));
  const index = whereNow(items, at);
  const current = items[index];

  const goTo = (item: ReviewItem | undefined, place: number): void =>
    setAt({ id: item?.id ?? "", index: place });
  const putBack = (id: string): void => {
    setDecided((before) => new Set([...before].filter((one) => one !== id)));
    setAt({ id, index: 0 });
  };
  const passOn = (id: string, answer: Decision["answer"]): void => {
    setDecided((before) => new Set([...before, id]));
    goTo(items[index + 1] ?? items[index - 1], index);
    decisions.current.push({ id, answer });
    void answer.then((change) => {
      if (change !== undefined) return;
      decisions.current = decisions.current.filter((one) => one.answer !== answer);
      putBack(id);
    });
  };
  const decide = (verdict: ReviewVerdict): void => {
    if (current === undefined) return;
    const { id } = current;
    const input = { collection: collection.id, record: id, verdict, basedOn: collection.version };
    passOn(id, correct(ReviewRecordDocument, { input }));
  };
  const judge = (verdict: IdentityVerdict): void => {
    if (current?.record.__typename !== "IdentityJudgement") return;
    const { oneId: source, otherId: target } = current.record;
    if (verdict === "DIFFERENT" && current.record.verdict === "DIFFERENT") {
      // It is said already, and they are one through others: the first of them is parted from these.
      const split = { collection: collection.id, member: source, reason: LOOKED_AT };
      passOn(current.id, correct(SplitOffDocument, { input: split }));
      return;
    }
    const input = { collection: collection.id, verdict, source, target, reason: LOOKED_AT };
    passOn(current.id, correct(JudgeIdentityDocument, { input }));
  };
  const undo = async (): Promise<void> => {
    const last = decisions.current.pop();
    const change = await last?.answer;
    const records = change?.entries.map((entry) => entry.id);
    if (last !== undefined && records === undefined) return;
    if (records === undefined && collection.undoable === null) return;
    const input = { collection: collection.id, ...(records && { records }) };
    const undone = await correct(UndoDocument, { input });
    if (last === undefined) return;
    if (undone === undefined) decisions.current.push(last);
    else putBack(last.id);
  };
  const move = (steps: number): void => {
    const place = Math.min(items.length - 1, Math.max(0, index + steps));
    goTo(items[place], place);
  };
  const show = (id: string): void => setAt({ id, index });
  return {
    items,
    current,
    index,
    show,
    move,
    decide,
    judge,
    undo: () => void undo(),
    problem,
    clear,
  };
}
