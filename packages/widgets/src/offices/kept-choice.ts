import { parseJson } from '../shared/parse-json.js';
import { keep, siteStorage, tabStorage } from '../shared/tab-storage.js';
import { property } from '../shared/error-facts.js';

/** What was chosen, so that a reload loses nothing; none of it says who somebody is. */
export interface KeptChoice {
  region?: string | undefined;
  service?: string | undefined;
  openOnly?: string | undefined;
  /** Of the office whose panel is open. */
  officeId?: string | undefined;
  visitService?: string | undefined;
  day?: string | undefined;
  startsAt?: string | undefined;
}

const choiceKey = 'drsk-offices';
const names = [
  'region',
  'service',
  'openOnly',
  'officeId',
  'visitService',
  'day',
  'startsAt',
] as const;

export function readChoice(): KeptChoice {
  const kept = parseJson(tabStorage()?.getItem(choiceKey) ?? '');
  const entries = names.flatMap((name) => {
    const text = property(kept, name);
    return typeof text === 'string' ? [[name, text]] : [];
  });
  return Object.fromEntries(entries);
}

export function keepChoice(choice: KeptChoice): void {
  keep(tabStorage(), choiceKey, JSON.stringify({ ...readChoice(), ...choice }));
}

const visitorKey = 'drsk-booking-key';

/** The secret of visits without an account; it outlives the tab, for the visit does too. On a kiosk nothing is kept. */
export class BookingKey {
  #key = siteStorage()?.getItem(visitorKey) ?? undefined;

  get value(): string | undefined {
    return this.#key;
  }

  keep(key: string): void {
    this.#key = key;
    keep(siteStorage(), visitorKey, key);
  }
}
