import type { Invoice } from '@drsk/contract';

/** What is left to pay, in kopecks; nothing once more than the whole has come. */
export function owedKopecks({
  amountKopecks,
  paidKopecks,
}: Pick<Invoice, 'amountKopecks' | 'paidKopecks'>): number {
  return Math.max(0, amountKopecks - paidKopecks);
}
