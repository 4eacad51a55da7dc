/** Corrections that need a reason alone, or a few words: rejecting, ending, withdrawing, noting. */

import { useCorrection } from "../../query/correct.ts";
import type { CorrectionDocument } from "../../query/correct.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { TextField } from "./fields.tsx";
import { useFormValue } from "./form-context.ts";

export interface ReasonFormProps<Variables> {
  readonly title: string;
  readonly submit: string;
  readonly label?: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly lines?: number;
  readonly document: CorrectionDocument<Variables>;
  /** What is sent with the words, which are undefined when there are none. */
  readonly variables: (words: string | undefined) => Variables;
  readonly onClose: () => void;
}

export function ReasonForm<Variables>(props: ReasonFormProps<Variables>) {
  const { title, submit, label = "Why", hint, isRequired = false, lines = 2 } = props;
  const { document, variables, onClose } = props;
  const correction = useCorrection();
  const [words, setWords] = useFormValue("words", "");
  const given = words.trim() === "" ? undefined : words.trim();
  const send = async (): Promise<void> => {
    if ((await correction.correct(document, variables(given))) !== undefined) onClose();
  };
  return (
    <CorrectionForm
      title={title}
      submit={submit}
      isReady={!isRequired || given !== undefined}
      correction={correction}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={isRequired ? label : `${label} (may stay empty)`}
        value={words}
        onChange={setWords}
        hint={hint}
        lines={lines}
      />
    </CorrectionForm>
  );
}
