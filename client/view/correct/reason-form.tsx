/** Corrections that need a reason alone, or a few words: rejecting, ending, withdrawing, noting. */

import { useCorrection } from "../../query/correct.ts";
import type { CorrectionDocument } from "../../query/correct.ts";
import { useApp } from "../parts/app-context.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { TextField } from "./fields.tsx";
import { useForm, useFormValue } from "./form-context.ts";
import { useOvertaken, WhoChangedIt } from "./overtaken.tsx";

export interface ReasonFormProps<Variables> {
  readonly title: string;
  readonly submit: string;
  readonly label?: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly lines?: number;
  readonly document: CorrectionDocument<Variables>;
  /**
   * What is sent with the words, which are undefined when there are none, and with the version that
   * whoever wrote them has seen.
   */
  readonly variables: (words: string | undefined, basedOn: number) => Variables;
  readonly onClose: () => void;
}

export function ReasonForm<Variables>(props: ReasonFormProps<Variables>) {
  const { title, submit, label = "Why", hint, isRequired = false, lines = 2 } = props;
  const { document, variables, onClose } = props;
  const { collection } = useApp();
  const correction = useCorrection();
  const { basedOn, values, rebase } = useForm();
  const [words, setWords] = useFormValue("words", "");
  const overtaken = useOvertaken(correction.problem);
  const isOvertaken = overtaken !== "no";
  const given = words.trim() === "" ? undefined : words.trim();
  const send = async (): Promise<void> => {
    const seen = isOvertaken ? collection.version : basedOn;
    if (isOvertaken) rebase(seen, values);
    if ((await correction.correct(document, variables(given, seen))) !== undefined) onClose();
  };
  return (
    <CorrectionForm
      title={title}
      submit={isOvertaken ? `${submit} all the same` : submit}
      isReady={(!isRequired || given !== undefined) && overtaken !== "looking"}
      correction={{ ...correction, problem: isOvertaken ? undefined : correction.problem }}
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
      {isOvertaken && (
        <div className="overtaken" role="alert">
          <WhoChangedIt problem={correction.problem} />
        </div>
      )}
    </CorrectionForm>
  );
}
