import type { Basis, FeeLine } from '@drsk/contract';
import { divideHalfUp } from './kopecks.js';
import { type RateName, type RatePeriod, rateUnits } from './rates/rate-period.js';

/** How much of what: thousandths, so that metres, watts and pieces are whole numbers. */
export interface Quantity {
  rate: RateName;
  thousandths: number;
}

export const once = (rate: RateName): Quantity => ({ rate, thousandths: 1_000 });
export const times = (rate: RateName, count: number): Quantity => ({
  rate,
  thousandths: 1_000 * count,
});
export const meters = (rate: RateName, length: number): Quantity => ({ rate, thousandths: length });
/** Power is given to the watt. */
export const kilowatts = (rate: RateName, kw: number): Quantity => ({
  rate,
  thousandths: Math.round(kw * 1_000),
});

/** A line of a sheet, before it has a title in somebody's language. */
export interface PricedLine extends Omit<FeeLine, 'title'> {
  name: RateName | 'reduced' | 'social' | 'decision';
}

/** Lines whose kopecks add up to their sum: the sum is rounded once, half up, and each line takes what is new in it. */
export function priceStandard(
  quantities: readonly Quantity[],
  { rates }: Pick<RatePeriod, 'rates'>,
  vatPercent: number,
): PricedLine[] {
  let sum = 0n;
  let before: Rounded = { net: 0, amount: 0 };
  return quantities.map(({ rate, thousandths }) => {
    const { code, kopecks } = rates[rate];
    sum += BigInt(kopecks) * BigInt(thousandths);
    const now = round(sum, vatPercent);
    const netKopecks = now.net - before.net;
    const amountKopecks = now.amount - before.amount;
    before = now;
    return {
      name: rate,
      code,
      unit: rateUnits[rate],
      quantity: thousandths / 1_000,
      rateKopecks: kopecks,
      netKopecks,
      vatKopecks: amountKopecks - netKopecks,
      amountKopecks,
      basis: '490/24',
    };
  });
}

/** By a rate for a kilowatt that has the VAT in it (п. 17). */
export function pricePerKw(
  name: 'reduced' | 'social',
  { kw, rateKopecks }: { kw: number; rateKopecks: number },
  vatPercent: number,
): PricedLine {
  const watts = BigInt(Math.round(kw * 1_000));
  const amountKopecks = divideHalfUp(BigInt(rateKopecks) * watts, 1_000n);
  return includingVat({ name, unit: 'kw', quantity: kw, rateKopecks, amountKopecks }, vatPercent);
}

/** A sum that somebody has decided on, with the VAT in it. */
export function decidedLine(amountKopecks: number, vatPercent: number): PricedLine {
  const line = { unit: 'connection', quantity: 1, rateKopecks: amountKopecks } as const;
  return includingVat({ name: 'decision', ...line, amountKopecks }, vatPercent, '861/30(1)');
}

type WithVat = Pick<PricedLine, 'unit' | 'quantity' | 'rateKopecks' | 'amountKopecks'> & {
  name: 'reduced' | 'social' | 'decision';
};

function includingVat(line: WithVat, vatPercent: number, basis: Basis = '861/17'): PricedLine {
  const { amountKopecks } = line;
  const vatKopecks = vatIn(amountKopecks, vatPercent);
  return { ...line, code: line.name, netKopecks: amountKopecks - vatKopecks, vatKopecks, basis };
}

function vatIn(amountKopecks: number, vatPercent: number): number {
  return divideHalfUp(
    BigInt(amountKopecks) * hundredths(vatPercent),
    10_000n + hundredths(vatPercent),
  );
}

interface Rounded {
  net: number;
  amount: number;
}

function round(thousandthsOfKopecks: bigint, vatPercent: number): Rounded {
  return {
    net: divideHalfUp(thousandthsOfKopecks, 1_000n),
    amount: divideHalfUp(
      thousandthsOfKopecks * (10_000n + hundredths(vatPercent)),
      1_000n * 10_000n,
    ),
  };
}

/** Of a percent: a rate of VAT may have a fraction. */
function hundredths(percent: number): bigint {
  return BigInt(Math.round(percent * 100));
}
