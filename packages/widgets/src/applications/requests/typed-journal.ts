import { parseJson } from '../../shared/parse-json.js';
import { keep, tabStorage } from '../../shared/tab-storage.js';
import type { FormValues } from '../../shared/form-values.js';

/** What was typed and not sent yet, for as long as the tab lives: it is personal, and goes with it. */
class TypedJournal {
  readonly #prefix: string;

  /** `what` is typed. */
  constructor(what: string) {
    this.#prefix = `drsk.${what}.`;
  }

  read(applicationId: string): FormValues | undefined {
    const kept = parseJson(tabStorage()?.getItem(this.#prefix + applicationId) ?? '');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const values = Object.entries(kept).filter(isValue);
    return values.length > 0 ? Object.fromEntries(values) : undefined;
  }

  write(applicationId: string, values: FormValues): void {
    if (Object.keys(values).length === 0) this.drop(applicationId);
    else keep(tabStorage(), this.#prefix + applicationId, JSON.stringify(values));
  }

  drop(applicationId: string): void {
    tabStorage()?.removeItem(this.#prefix + applicationId);
  }
}

function isValue(entry: [string, unknown]): entry is [string, string | boolean] {
  return typeof entry[1] === 'string' || typeof entry[1] === 'boolean';
}

export const correctionJournal = new TypedJournal('correction');
export const requestJournal = new TypedJournal('request');
