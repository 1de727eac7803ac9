import { parseJson } from './parse-json.js';
import { keep, tabStorage } from './tab-storage.js';
import type { FormValues } from './form-values.js';

/** What was typed and not sent yet, for as long as the tab lives: it is personal, and goes with it. */
export class TypedJournal {
  readonly #prefix: string;

  /** `what` is typed; `place` is which of them, one application for example. */
  constructor(what: string) {
    this.#prefix = `drsk.${what}.`;
  }

  read(place: string): FormValues | undefined {
    const kept = parseJson(tabStorage()?.getItem(this.#prefix + place) ?? '');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const values = Object.entries(kept).filter(isValue);
    return values.length > 0 ? Object.fromEntries(values) : undefined;
  }

  write(place: string, values: FormValues): void {
    if (Object.keys(values).length === 0) this.drop(place);
    else keep(tabStorage(), this.#prefix + place, JSON.stringify(values));
  }

  drop(place: string): void {
    tabStorage()?.removeItem(this.#prefix + place);
  }
}

function isValue(entry: [string, unknown]): entry is [string, string | boolean] {
  return typeof entry[1] === 'string' || typeof entry[1] === 'boolean';
}
