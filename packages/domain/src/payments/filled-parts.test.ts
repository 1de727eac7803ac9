import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeeMoney, fillParts, type FillablePart, payingOrder } from './filled-parts.js';
import { sumOf } from './kopecks.js';

/** 15, 30, 35 and 20 %, posted on 12 January; the last part counts from the notice. */
function parts(noticedOn?: string, after = 1): FillablePart[] {
  const dated = { at: '2027-01-12T00:00:00Z', on: '2027-01-12', after: 0 };
  return [
    { amountKopecks: 15, dueOn: '2027-01-19', dated },
    { amountKopecks: 30, dueOn: '2027-02-01', dated },
    { amountKopecks: 35, dueOn: '2027-02-24', dated },
    noticedOn === undefined
      ? { amountKopecks: 20, dueOn: null }
      : { amountKopecks: 20, dueOn: '2027-02-05', dated: noticed(noticedOn, after) },
  ];
}

const noticed = (on: string, after: number) => ({ at: `${on}T03:00:00Z`, on, after });

function leftOf(all: readonly FillablePart[], money: readonly FeeMoney[]): number[] {
  return fillParts(all, money).map(({ leftKopecks }) => leftKopecks);
}

const paid = (amountKopecks: number, receivedOn: string): FeeMoney => ({
  amountKopecks,
  receivedOn,
});

describe('money for the parts of a fee', () => {
  it.each<[FeeMoney[], string | undefined, number[], string]>([
    [[], undefined, [15, 30, 35, 20], 'nothing has come'],
    [[paid(20, '2027-01-19')], undefined, [0, 25, 35, 20], 'part of the next one'],
    [
      [paid(45, '2027-01-19'), paid(20, '2027-01-30')],
      '2027-01-26',
      [0, 0, 35, 0],
      'the last part falls due before the third',
    ],
    [
      [paid(80, '2027-01-26')],
      '2027-01-26',
      [0, 0, 0, 20],
      'what was paid before the notice, also on its day, stays paid',
    ],
    [
      [paid(45, '2027-01-19'), { ...paid(35, '2027-01-28'), announcedAt: '2027-01-26T02:59:00Z' }],
      '2027-01-26',
      [0, 0, 0, 20],
      'announced before the notice, though on its day',
    ],
    [
      [paid(45, '2027-01-19'), { ...paid(20, '2027-01-28'), announcedAt: '2027-01-26T03:01:00Z' }],
      '2027-01-26',
      [0, 0, 35, 0],
      'announced after the notice',
    ],
  ])('%j with the notice on %s leaves %j: %s', (money, noticedOn, left) => {
    expect(leftOf(parts(noticedOn), money)).toEqual(left);
  });

  it('has paid a part on the day on which the last of it came', () => {
    const money = [paid(10, '2027-01-18'), paid(35, '2027-01-19'), paid(20, '2027-01-30')];
    const days = fillParts(parts('2027-01-26'), money).map(({ paidOn }) => paidOn);
    expect(days).toEqual(['2027-01-19', '2027-01-19', null, '2027-01-30']);
  });

  it('leaves no part unpaid that falls due before one that it pays, and is never lost', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2027-02-${String(n).padStart(2, '0')}`);
    const part = fc.record({
      amountKopecks: fc.integer({ min: 1, max: 1000 }),
      dueOn: fc.option(day),
    });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 13 }),
        fc.array(fc.record({ amountKopecks: fc.nat(900), receivedOn: day }), { maxLength: 8 }),
        (all, money) => {
          const left = leftOf(all, money);
          const whole = sumOf(all.map(({ amountKopecks }) => amountKopecks));
          const sum = sumOf(money.map(({ amountKopecks }) => amountKopecks));
          expect(sumOf(left)).toBe(Math.max(0, whole - sum));
          const order = payingOrder(all);
          const owed = order.findIndex((index) => left[index]! > 0);
          if (owed >= 0)
            for (const index of order.slice(owed + 1))
              expect(left[index]).toBe(all[index]!.amountKopecks);
        },
      ),
      { seed: 103 },
    );
  });
});
