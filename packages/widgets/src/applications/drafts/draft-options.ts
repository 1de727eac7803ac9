import type { Application } from '@drsk/sdk';
import type { FormValues } from '../../shared/form-values.js';

export interface DraftOptions {
  /** What the form holds. */
  values: () => FormValues;
  /** The draft was changed elsewhere too: its answers with the reader's own on top. */
  show: (values: FormValues) => unknown;
  onSaved: (application: Application, savedAt: Date) => unknown;
  /** There is more to see than the questions: answers to choose between, or to do without. */
  onAside: () => unknown;
}

/** What to take up: a draft that the server has, one that it never got, or a new one. */
export interface DraftStart {
  application?: Application | undefined;
  isUnsent?: boolean | undefined;
}
