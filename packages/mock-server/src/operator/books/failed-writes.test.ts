import type { Payment } from '@drsk/contract';
import { expect, it } from 'vitest';
import { FailingStorage } from '../../../test/failing-storage.js';
import { audit, copyApplication } from '../../../test/money.js';
import { offeredLife } from '../../../test/payer.js';

/** Further than anything writes between a payer's confirmation and the booked money. */
const furthest = 30;

it('a payment is booked once, whichever write of what the bank tells fails', async () => {
  const storage = new FailingStorage();
  const life = await offeredLife({ storage, onError: () => undefined });
  await copyApplication(storage, life.id, furthest);
  const client = await life.client();
  const begin = async (index: number): Promise<Payment> => {
    const invoiceNumber = `28-26-${String(index + 1).padStart(6, '0')}-1`;
    const intent = `${invoiceNumber}/1`;
    const returnUrl = 'https://site.test/payments/';
    const input = { invoiceNumber, part: 1, way: 'sbp', intent, returnUrl };
    return (await client.post('/v1/payments', input)).body;
  };

  const statusOf = async ({ id }: Payment): Promise<string> =>
    (await client.get(`/v1/payments/${id}`)).body.status;

  const failed: number[] = [];
  for (let writes = 0; writes < furthest; writes += 1) {
    const payment = await begin(writes);
    storage.failAfter(writes);
    await life.confirm(payment).catch(() => undefined);
    if (storage.hasFailed()) failed.push(writes);
    // Whoever got no answer presses again; the bank tells again what was not taken.
    await life.confirm(payment);
    await life.sandbox.clock.advance({ minutes: 0 }); // what is due is tried again
    expect([writes, await statusOf(payment)]).toEqual([writes, 'arrived']);
  }

  expect(failed.length).toBeGreaterThan(5);
  const { applications, orders, payments } = await audit(storage);
  expect(orders.map(({ state }) => state)).toEqual(orders.map(() => 'paid'));
  expect(payments.map(({ bookedKopecks }) => bookedKopecks)).toEqual(
    payments.map(({ amountKopecks }) => amountKopecks),
  );
  expect(applications.map(({ filing }) => filing.payments.length)).toEqual(
    applications.map(() => 1),
  );
});
