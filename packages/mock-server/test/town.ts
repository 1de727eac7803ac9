import type { Payment, PaymentWay } from '@drsk/contract';
import { signNotice } from '../src/payments/bank/bank-notice.js';
import { createSandbox } from '../src/sandbox/create-sandbox.js';
import { createMemoryStorage } from '../src/storage/memory-storage.js';
import { company } from './applicant.js';
import { beginLife } from './application-life.js';
import { chance, copyApplication } from './money.js';
import { cards } from './payer.js';
import { type Answer, logIn } from './sandbox-client.js';

/** Fast payments as often as in life; transfers seldom, since each is days on its way. */
const ways = ['card', 'card', 'card', 'sbp', 'sbp', 'sbp', 'bank_transfer'] as const;
const cardKinds = ['good', 'good', 'good', 'good', 'declined', 'poor', 'late', 'silent'] as const;

/** Where an answer sends who wants to pay. */
const steps: Readonly<Record<string, number>> = { part_paid: 1, stage_forbids: -1 };

/** Many invoices of thirteen parts, people who pay them, and a service that is started anew in between. */
export async function town(seed: number, applications: number) {
  const storage = createMemoryStorage();
  const answers = { ...company, powerKw: '100', wantsInstallment: true };
  const life = await beginLife({ storage, seed, answers, person: 2 });
  await life.act('confirm_completeness');
  await life.goTo('2027-01-12');
  await life.act('post_offer', { distanceM: '250', settlement: 'town' });
  await copyApplication(storage, life.id, applications);
  const start = () => createSandbox({ storage, seed, validateResponses: false });
  let sandbox = start();
  let client = await logIn(sandbox, sandbox.people[2]!);
  const dice = chance(seed);
  /** Which part of each invoice comes next, as far as its payer knows. */
  const next: number[] = [];
  let sentKopecks = 0;
  let keys = 0;

  /** One try to pay, with all that goes wrong around it; whether a payment was begun. */
  async function pay(index: number): Promise<boolean> {
    const part = (next[index] ??= 1);
    const answers = await Promise.all(clicks().map((key) => create({ index, part, key })));
    for (const { body } of answers) next[index] = Math.max(1, part + (steps[body.code] ?? 0));
    if (answers.some(({ body }) => body.code === 'payment_open')) await giveUp(index, part);
    const begun = answers.filter(({ status }) => status < 300).map(({ body }) => body as Payment);
    if (new Set(begun.map(({ id }) => id)).size > 1) throw new Error('Two payments for one part');
    // One answer in five gets lost, or the bank is faster than it.
    const [payment] = dice.happens(20) ? await recover(index, part) : begun;
    if (payment && (await atTheBank(payment))) next[index] = part + 1;
    return answers.some(({ status }) => status === 201);
  }

  /** A double click sends one key twice, a second tab another key. */
  function clicks(): string[] {
    const key = `torture-${(keys += 1)}`;
    if (dice.happens(15)) return [key, key];
    return dice.happens(15) ? [key, `${key}-tab`] : [key];
  }

  function create({
    index,
    part,
    key,
  }: {
    index: number;
    part: number;
    key: string;
  }): Promise<Answer> {
    const way: PaymentWay = dice.one(ways);
    const invoiceNumber = invoiceOf(index);
    const intent = `${invoiceNumber}/${part}`;
    const body = { invoiceNumber, part, way, intent, returnUrl: 'https://site.test/payments/' };
    return client.post('/v1/payments', body, { 'idempotency-key': `${key}-${way}` });
  }

  async function recover(index: number, part: number): Promise<Payment[]> {
    const intent = encodeURIComponent(`${invoiceOf(index)}/${part}`);
    return (await client.get(`/v1/payments?intent=${intent}&limit=1`)).body.items;
  }

  async function giveUp(index: number, part: number): Promise<void> {
    const [open] = await recover(index, part);
    if (open) await client.post(`/v1/payments/${open.id}/cancellation`);
  }

  /** Whether money was taken, as far as the payer can see. */
  async function atTheBank({ confirmation, ...payment }: Payment): Promise<boolean> {
    if (confirmation?.kind === 'transfer')
      await transfer(payment.applicationId, payment.amountKopecks);
    if (!confirmation || confirmation.kind === 'transfer') return false;
    const card = dice.one(cardKinds);
    const isSbp = confirmation.kind === 'sbp';
    const form: Record<string, string> = isSbp ? { confirm: 'yes' } : { card: cards[card] };
    for (let click = 0; click < (dice.happens(15) ? 2 : 1); click += 1)
      await sandbox.fetch(confirmation.url, { method: 'POST', body: new URLSearchParams(form) });
    return isSbp || card === 'good';
  }

  async function transfer(applicationId: string, asked: number, days?: string): Promise<void> {
    const amount = dice.happens(70) ? asked : 1 + dice.integer(2 * asked);
    sentKopecks += amount;
    await sandbox.operator.run(applicationId, 'send_transfer', {
      amountKopecks: String(amount),
      workingDays: days ?? dice.one(['0', '0', '0', '1', '10']),
      purpose: dice.one(['right', 'right', 'right', 'paid', 'wrong']),
      payer: dice.one(['own', 'own', 'own', 'other']),
    });
  }

  return {
    storage,
    dice,
    pay,
    transfer,
    sentKopecks: () => sentKopecks,
    refund: (id: string) => client.post(`/v1/payments/${id}/refunds`),
    restart: () => void (sandbox = start()),
    pass: async (days: number): Promise<void> => {
      await sandbox.clock.advance({ days });
      client = await logIn(sandbox, sandbox.people[2]!);
    },
    /** The bank tells it again; or somebody else does in its name. */
    tell: async (text: string, signed = text): Promise<number> => {
      const signature = signNotice(signed, await sandbox.clock.now());
      const told = { method: 'POST', body: text, headers: { 'bank-signature': signature } };
      return (await sandbox.fetch('https://bank.test/_sandbox/bank/notices', told)).status;
    },
  };
}

function invoiceOf(index: number): string {
  return `28-26-${String(index + 1).padStart(6, '0')}-1`;
}
