import { addDays, daysBetween } from '../calendar/local-date.js';
import { type KeyRate, keyRateOn, keyRates } from './key-rate.js';

export interface Debt {
  amountKopecks: number;
  /** Counts from the day after it; the day of the payment counts. */
  since: string;
  until: string;
}

/** What is paid for owing until a day: the key rate of each day and so many points more, 12(2). */
export function interestKopecks(
  { amountKopecks, since, until }: Debt,
  markupPercent: number,
  rates: readonly KeyRate[] = keyRates,
): number {
  let interest = 0;
  for (let day = 1; day <= daysBetween(since, until); day += 1) {
    const date = addDays(since, day);
    const percent = keyRateOn(date, rates).percent + markupPercent;
    interest += (amountKopecks * percent) / 100 / daysInYear(date);
  }
  return Math.round(interest);
}

function daysInYear(date: string): number {
  const year = Number(date.slice(0, 4));
  return daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
}
