import { expect } from 'vitest';
import { audit } from './money.js';
import { town } from './town.js';
import { refundableKopecks } from '../src/payments/payment.js';

/** Of each of two towns; `npm run torture -- payments` makes ten thousand of both. */
const payments = Number(process.env['TORTURE_PAYMENTS'] ?? 500);
const applications = Math.ceil(payments / 11);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

/** Payments of one town, with all that goes wrong around them, and what the bank and the books hold in the end. */
export async function tortureMoney(seed: number): Promise<void> {
  const { dice, pass, pay, refund, restart, sentKopecks, storage, tell, transfer } = await town(
    seed,
    applications,
  );
  const late = Math.ceil(applications / 5);
  let begun = 0;
  for (let round = 1; begun < payments; round += 1) {
    if (await pay(dice.integer(applications - late))) begun += 1;
    if (dice.happens(1)) restart();
    if (round % Math.ceil(0.8 * payments) === 0) await pass(1);
  }
  await pass(20);
  const halfway = await audit(storage);
  for (const { id } of halfway.applications.slice(-late)) await transfer(id, 100_000, '0');
  for (const { text } of halfway.notices.filter((_notice, index) => index % 10 === 0)) {
    expect(await tell(text)).toBe(204);
    expect(await tell(text, `${text} `)).toBe(401);
  }
  const loose = halfway.payments.filter((payment) => refundableKopecks(payment) > 0);
  for (const { id } of loose.filter((_payment, index) => index % 2 === 0)) await refund(id);
  await pass(10);

  const { applications: rows, orders, payments: paid } = await audit(storage);
  const atTheBank = orders.filter(({ state }) => state === 'paid');
  const arrived = sum(paid.map((payment) => payment.arrived?.amountKopecks ?? 0));
  const booked = sum(paid.map(({ bookedKopecks }) => bookedKopecks));
  const onInvoices = rows.map(({ filing }) =>
    sum(filing.payments.map(({ amountKopecks }) => amountKopecks)),
  );
  // Nothing is lost, and nothing is invented.
  expect(arrived).toBe(sum(atTheBank.map(({ amountKopecks }) => amountKopecks)) + sentKopecks());
  expect(booked).toBe(sum(onInvoices));
  // No invoice has more than it is for; the rest is on its way back, or waits to be asked for.
  for (const [index, { filing }] of rows.entries())
    expect(onInvoices[index]).toBeLessThanOrEqual(filing.offer!.calculation.feeKopecks);
  const back = sum(paid.flatMap(({ refunds }) => refunds.map((one) => one.amountKopecks)));
  expect(arrived - booked).toBe(back + sum(paid.map(refundableKopecks)));
  // Every payment of the bank is one of the books.
  const arrivedIds = new Set(paid.filter((payment) => payment.arrived).map(({ id }) => id));
  expect(atTheBank.filter(({ paymentId }) => !arrivedIds.has(paymentId))).toEqual([]);
  // All of it has happened: a torture without pain would prove nothing.
  expect([...new Set(paid.map(({ status, remark }) => `${status} ${remark}`))]).toEqual(
    expect.arrayContaining([
      'arrived null',
      'arrived underpaid',
      'arrived overpaid',
      'failed null',
      'cancelled null',
      'unmatched duplicate',
      'unmatched other_payer',
      'unmatched wrong_purpose',
      'unmatched after_annulment',
      'refunded wrong_purpose',
    ]),
  );
}
