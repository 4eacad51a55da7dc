/** The form that is open on a record, as its fields read and change it. */

import { createContext, use, useState } from "react";
import { useApp } from "../parts/app-context.ts";
import { formKey, loadForm, saveForm } from "./kept-form.ts";
import type { FormValues, KeptForm } from "./kept-form.ts";

export interface OpenForm extends KeptForm {
  /** Whether somebody opened it just now; false for one that was kept. */
  readonly isNew: boolean;
  /** Changes some of its values. */
  readonly type: (values: FormValues) => void;
  /** Takes another version as what it is based on, and the values that are typed then. */
  readonly rebase: (basedOn: number, values: FormValues) => void;
}

const FormContext = createContext<OpenForm | undefined>(undefined);

export const FormProvider = FormContext.Provider;

/** @throws {Error} where no form is open */
export function useForm(): OpenForm {
  const form = use(FormContext);
  if (form === undefined) throw new Error("Cannot type: no form is open");
  return form;
}

/** What stands in a field of the form, and how it is changed. */
export function useFormValue(
  name: string,
  initial: string,
): readonly [string, (value: string) => void] {
  const { values, type } = useForm();
  return [values[name] ?? initial, (value) => type({ [name]: value })];
}

export interface UsedKeptForm {
  readonly form: OpenForm | undefined;
  readonly open: (act: string) => void;
  /** Closes it and forgets what was typed. */
  readonly close: () => void;
}

const storage = () => globalThis.sessionStorage;

/** The form of a record: the one that is kept, if there is one, until another is opened. */
export function useKeptForm(record: string): UsedKeptForm {
  const { collection } = useApp();
  const key = formKey(collection.id, record);
  const [shown, setShown] = useState(() => keptAt(key));
  const current = shown.key === key ? shown : keptAt(key);
  if (current !== shown) setShown(current);

  const put = (form: KeptForm | undefined, isNew: boolean): void => {
    saveForm(storage, key, form);
    setShown({ key, form, isNew });
  };
  const { form, isNew } = current;
  return {
    form: form && {
      ...form,
      isNew,
      type: (values) => put({ ...form, values: { ...form.values, ...values } }, isNew),
      rebase: (basedOn, values) => put({ ...form, basedOn, values }, isNew),
    },
    open: (act) => put({ act, basedOn: collection.version, values: {} }, true),
    close: () => put(undefined, false),
  };
}

/** Whether something was typed about a record and not sent. */
export function useHasKeptForm(): (record: string) => boolean {
  const { collection } = useApp();
  return (record) => loadForm(storage, formKey(collection.id, record)) !== undefined;
}

interface Shown {
  readonly key: string;
  readonly form: KeptForm | undefined;
  readonly isNew: boolean;
}

function keptAt(key: string): Shown {
  return { key, form: loadForm(storage, key), isNew: false };
}
