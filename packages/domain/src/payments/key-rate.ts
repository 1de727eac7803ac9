export interface KeyRate {
  validFrom: string;
  percent: number;
  /** Not read from a decision of the Bank of Russia. */
  isSample: boolean;
}

/** Decisions of the Bank of Russia, the oldest first. None is known here: one is assumed until somebody enters them. */
export const keyRates: readonly KeyRate[] = [
  { validFrom: '2025-01-01', percent: 16, isSample: true },
];

/** The rate of a day; the last one goes on. */
export function keyRateOn(date: string, rates: readonly KeyRate[] = keyRates): KeyRate {
  const rate = rates.findLast(({ validFrom }) => validFrom <= date);
  if (!rate) throw new RangeError(`No key rate is known for ${date}`);
  return rate;
}
