import type { PayableInvoice, Payment, PaymentWay } from '@drsk/contract';
import { type Life, beginLife } from './application-life.js';
import { company, household } from './applicant.js';
import type { SandboxClient } from './sandbox-client.js';

export const cards = {
  good: '2200 0000 0000 0004',
  challenged: '2200 0000 0000 0038',
  declined: '2200 0000 0000 0046',
  poor: '2200 0000 0000 0053',
  late: '2200 0000 0000 0061',
  silent: '2200 0000 0000 0079',
} as const;

/** An application with its offer, on 12 January 2027. */
export async function offeredLife(options: Parameters<typeof beginLife>[0] = {}) {
  const life = await beginLife({ answers: household, ...options });
  await life.act('confirm_completeness');
  await life.goTo('2027-01-12');
  await life.act('post_offer');
  return payer(life);
}

/** A company of 100 kW that pays for its line, by installments. */
export async function installmentLife() {
  const answers = { ...company, powerKw: '100', wantsInstallment: true };
  const life = await beginLife({ answers, person: 2 });
  await life.act('confirm_completeness');
  await life.goTo('2027-01-12');
  await life.act('post_offer', { distanceM: '250', settlement: 'town' });
  return payer(life);
}

/** Somebody who pays for an application. */
export function payer(life: Life) {
  const { sandbox } = life;
  const client = keptClient(life);
  let intentions = 0;
  const invoice = async (): Promise<PayableInvoice> => {
    const { body } = await (await client()).get(`/v1/invoices?applicationId=${life.id}`);
    return body.items[0];
  };
  const create = async (way: PaymentWay = 'card', part = 1, own?: SandboxClient) => {
    const { number } = await invoice();
    const intent = `${number}/${part}`;
    const body = {
      invoiceNumber: number,
      part,
      way,
      intent,
      returnUrl: 'https://site.test/payments/',
    };
    const headers = { 'idempotency-key': `payment-${(intentions += 1)}` };
    return (own ?? (await client())).post('/v1/payments', body, headers);
  };
  const read = async (id: string): Promise<Payment> =>
    (await (await client()).get(`/v1/payments/${id}`)).body;
  const submit = async (url: string, form: Record<string, string>) =>
    sandbox.fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  return {
    ...life,
    client,
    invoice,
    create,
    read,
    list: async (): Promise<Payment[]> => (await (await client()).get('/v1/payments')).body.items,
    /** Types a card into the page of the bank. */
    pay: (payment: Payment, card: keyof typeof cards = 'good') =>
      submit(urlOf(payment), { card: cards[card] }),
    confirm: (payment: Payment) => submit(urlOf(payment), { confirm: 'yes' }),
    code: (payment: Payment, code: string) => submit(urlOf(payment), { code }),
    transfer: (input: Record<string, string> = {}) => life.act('send_transfer', input),
  };
}

/** Logs in again only where time has gone on: a password takes its time to be checked. */
function keptClient({ client, sandbox }: Life): Life['client'] {
  let kept: { now: string; client: SandboxClient } | undefined;
  return async () => {
    const now = await sandbox.clock.now();
    if (kept?.now !== now) kept = { now, client: await client() };
    return kept.client;
  };
}

export function urlOf({ confirmation }: Payment): string {
  if (!confirmation || confirmation.kind === 'transfer') throw new Error('No page of a bank');
  return confirmation.url;
}
