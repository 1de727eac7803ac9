import { sumOf } from './kopecks.js';

/** What is owed on an invoice when money comes. */
export interface Owed {
  interestKopecks: number;
  /** Of the fee, interest apart. */
  feeKopecks: number;
}

/** What a sum of money pays for; together they are the sum. */
export interface Allocation {
  interestKopecks: number;
  feeKopecks: number;
  /** Pays for nothing, and can be had back. */
  surplusKopecks: number;
}

/** Interest goes first (ГК ст. 319), then the fee, whose earliest part is paid first; nothing is paid twice. */
export function allocateMoney(amountKopecks: number, owed: Owed): Allocation {
  const interestKopecks = Math.min(amountKopecks, owed.interestKopecks);
  const feeKopecks = Math.min(amountKopecks - interestKopecks, owed.feeKopecks);
  const surplusKopecks = amountKopecks - interestKopecks - feeKopecks;
  return { interestKopecks, feeKopecks, surplusKopecks };
}

/** What has not been paid of each part, where money pays the earliest part first. */
export function leftOfParts(
  parts: readonly { amountKopecks: number }[],
  paidKopecks: number,
): number[] {
  return parts.map(({ amountKopecks }, index) => {
    const before = sumOf(parts.slice(0, index).map((part) => part.amountKopecks));
    const paid = Math.min(amountKopecks, Math.max(0, paidKopecks - before));
    return amountKopecks - paid;
  });
}
