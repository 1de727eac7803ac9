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

/** Interest goes first (ГК ст. 319), then the fee; nothing is paid twice. */
export function allocateMoney(amountKopecks: number, owed: Owed): Allocation {
  const interestKopecks = Math.min(amountKopecks, owed.interestKopecks);
  const feeKopecks = Math.min(amountKopecks - interestKopecks, owed.feeKopecks);
  const surplusKopecks = amountKopecks - interestKopecks - feeKopecks;
  return { interestKopecks, feeKopecks, surplusKopecks };
}
