import { describe, expect, it } from 'vitest';
import { fileApplication } from '../../test/application.js';
import { dropAfter, dropBefore } from '../../test/network.js';
import { signedIn } from '../../test/setup.js';
import { atOnce } from '../../test/watching.js';
import { ConflictError, type DrskClient, type Payment } from '../index.js';

const returnUrl = 'https://site.test/payments/';

/** Somebody with an invoice of a house. */
async function withInvoice() {
  const all = await signedIn();
  const { id } = await fileApplication(all.client);
  await all.sandbox.operator.run(id, 'confirm_completeness');
  await all.sandbox.operator.run(id, 'post_offer');
  const { items } = await all.client.payments.listInvoices({ applicationId: id });
  const invoiceNumber = items[0]!.number;
  return {
    ...all,
    id,
    invoice: items[0]!,
    input: { invoiceNumber, part: 1, way: 'card', returnUrl } as const,
  };
}

async function payAt(payment: Payment, sandbox: { fetch: typeof fetch }) {
  const { confirmation } = payment;
  if (confirmation?.kind !== 'redirect') throw new Error('No page of a bank');
  const card = new URLSearchParams({ card: '2200000000000004' });
  await sandbox.fetch(confirmation.url, { method: 'POST', body: card });
}

describe('a payment', () => {
  it('is begun once for an intent, in whichever tab', async () => {
    const { client, input, invoice } = await withInvoice();
    const { intent } = invoice.parts[0]!;
    const payments = await Promise.all([
      client.payments.create(input, { intent }),
      client.payments.create(input, { intent }),
      client.payments.create(input),
    ]);
    expect(new Set(payments.map(({ id }) => id)).size).toBe(1);
  });

  it('is found after the answer got lost, and nobody pays twice', async () => {
    const { client, input, invoice, network } = await withInvoice();
    const { intent } = invoice.parts[0]!;
    expect(await client.payments.recover(intent)).toBeUndefined();
    network.fail(dropAfter, dropAfter, dropAfter, dropAfter, dropAfter);
    const creation = client.payments.create(input, { intent });
    await expect(creation).rejects.toMatchObject({ name: 'ConnectionError', maybeProcessed: true });
    const payment = await client.payments.recover(intent);
    expect(payment).toMatchObject({ status: 'pending', intent });
    expect((await client.payments.create(input, { intent })).id).toBe(payment?.id);
    expect((await client.payments.list()).items).toHaveLength(1);
  });

  it('is followed until the bank has said how it went, over a bad network', async () => {
    const { client, input, network, sandbox } = await withInvoice();
    const payment = await client.payments.create(input);
    const paid = client.payments.watch(payment.id, atOnce).until(({ paidAt }) => paidAt !== null);
    network.fail(dropBefore, dropAfter);
    await payAt(payment, sandbox as { fetch: typeof fetch });
    expect(await paid).toMatchObject({ status: 'paid', arrivedOn: null });
    expect(await client.payments.receipts(payment.id)).toMatchObject([{ kind: 'advance' }]);
  });

  it('is refused where the part is paid already', async () => {
    const { client, input, sandbox } = await withInvoice();
    await payAt(await client.payments.create(input), sandbox as { fetch: typeof fetch });
    const again = client.payments.create(input);
    await expect(again).rejects.toThrow(ConflictError);
    await expect(again).rejects.toMatchObject({ code: 'part_paid' });
  });

  it('by bank transfer has an order to print, takes evidence, and can be given up', async () => {
    const { client, input } = await withInvoice();
    const transfer = { ...input, way: 'bank_transfer' } as const;
    const { id } = await client.payments.create(transfer);
    expect((await client.payments.paymentOrder(id)).type).toBe('application/pdf');
    const file = new File(['%PDF-1.7\n'], 'поручение.pdf', { type: 'application/pdf' });
    const proven = await client.payments.attachEvidence(id, file);
    expect(proven.evidence).toMatchObject({ fileName: 'поручение.pdf', size: file.size });
    expect((await client.payments.cancel(id)).status).toBe('cancelled');
    await expect(client.payments.refund(id)).rejects.toThrow(ConflictError);
  });
});

it('money that came too late is asked back, once', async () => {
  const { client, id, sandbox } = await withInvoice();
  await sandbox.clock.advance({ workingDays: 10 });
  await sandbox.operator.run(id, 'send_transfer', { workingDays: '0' });
  const [payment] = (await client.payments.list()).items;
  expect(payment).toMatchObject({ status: 'unmatched', statement: { code: 'after_annulment' } });
  const asked = await client.payments.refund(payment!.id);
  expect(asked.statement).toMatchObject({ code: 'refund_requested' });
  await expect(client.payments.refund(payment!.id)).rejects.toThrow(ConflictError);
});

it('goes through all invoices, page by page', async () => {
  const { client } = await withInvoice();
  const numbers: string[] = [];
  for await (const { number } of (client as DrskClient).payments.listInvoices({ limit: 1 }))
    numbers.push(number);
  expect(numbers).toEqual(['28-26-000001-1']);
});
