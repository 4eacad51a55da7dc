/** Adding reports: what is chosen and on its way, kept while the drawer is closed. */

import { createContext, use, useCallback, useRef, useState } from "react";
import type { ReactNode } from "react";
import { NOTHING_PASTED, outgoingFile, outgoingText } from "./outgoing.ts";
import type { Outgoing, Pasted } from "./outgoing.ts";
import { useSending } from "./use-sending.ts";
import type { UsedSending } from "./use-sending.ts";

export interface AddReports extends UsedSending {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Files that are chosen and not sent yet. */
  readonly files: readonly Outgoing[];
  readonly choose: (files: Iterable<File>) => void;
  readonly remove: (key: string) => void;
  readonly pasted: Pasted;
  readonly paste: (part: Partial<Pasted>) => void;
  /** All that is chosen and pasted, which then is not any more. */
  readonly take: () => readonly Outgoing[];
}

const AddReportsContext = createContext<AddReports | undefined>(undefined);

/** @throws {Error} outside an opened collection */
export function useAddReports(): AddReports {
  const value = use(AddReportsContext);
  if (value === undefined) throw new Error("Cannot add reports: no collection is open");
  return value;
}

export function AddReportsProvider({ children }: { readonly children: ReactNode }) {
  const sending = useSending();
  const [isOpen, setIsOpen] = useState(false);
  const [files, setFiles] = useState<readonly Outgoing[]>([]);
  const [pasted, setPasted] = useState(NOTHING_PASTED);
  const count = useRef(0);
  const choose = useCallback((chosen: Iterable<File>) => {
    const all = [...chosen].map((file) => {
      count.current += 1;
      return outgoingFile(file, `file-${count.current}`);
    });
    setFiles((before) => [...before, ...all]);
  }, []);
  const value: AddReports = {
    ...sending,
    isOpen,
    open: () => setIsOpen(true),
    close: () => setIsOpen(false),
    files,
    choose,
    remove: (key) => setFiles((before) => before.filter((one) => one.key !== key)),
    pasted,
    paste: (part) => setPasted((before) => ({ ...before, ...part })),
    take: () => {
      count.current += 1;
      const text = outgoingText(pasted, `text-${count.current}`);
      setFiles([]);
      setPasted(NOTHING_PASTED);
      return text === undefined ? files : [text, ...files];
    },
  };
  return <AddReportsContext value={value}>{children}</AddReportsContext>;
}
