import type { Locale } from '@drsk/domain';
import { Hono } from 'hono';
import type { Moment } from '../../clock/moment.js';
import { localeOf } from '../../http/locale.js';
import { noContent } from '../../http/reply.js';
import type { SandboxEnv } from '../../http/bindings.js';
import { shamResponse } from '../../http/sham-page.js';
import { readReceipt, receiptPage } from '../receipt-page.js';
import type { TakeNotice } from './bank-jobs.js';
import { type BankOrder, orderTable } from './bank-order.js';
import { declineOrder, payOrder } from './bank-orders.js';
import { gonePage, orderPage } from './bank-page.js';
import { cardOf, challengeCode } from './test-cards.js';

/** The pages that stand in for the bank and the fiscal data operator, and where the bank's notices arrive. */
export function bankRoutes(takeNotice: TakeNotice): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.get('/pay/:id', async ({ req, env: { moments } }) => {
    const order = await moments.run((moment) => read(req.param('id'), moment));
    return show(order, language(req));
  });
  app.post('/pay/:id', async ({ req, env: { moments } }) => {
    const form = await req.parseBody();
    const outcome = await moments.run((moment) => act(req.param('id'), form, moment));
    const { order, isUnknownCard } = outcome;
    const isAsked = order?.state === 'challenge' && form['cancel'] === undefined;
    const stays = isAsked || isUnknownCard;
    const back = order && backTo(order);
    if (stays || !back) return show(order, language(req), isUnknownCard);
    return new Response(null, { status: 303, headers: { location: back } });
  });
  app.get('/receipts/:text', async ({ req }) => {
    const locale = language(req);
    const receipt = readReceipt(req.param('text'));
    if (!receipt) return shamResponse((await gonePage(locale)).toString(), 410);
    return shamResponse((await receiptPage(receipt, locale)).toString(), 200);
  });
  app.post('/notices', ({ req, env: { moments, responder } }) =>
    responder.page(req.raw, async () => {
      const notice = { text: await req.text(), signature: req.header('bank-signature') ?? '' };
      await moments.run((moment) => takeNotice(notice, moment));
      return noContent();
    }),
  );
  return app;
}

function language(req: { header: (name: string) => string | undefined }): Locale {
  return localeOf(req.header('accept-language') ?? null);
}

async function show(
  order: BankOrder | undefined,
  locale: Locale,
  isUnknownCard = false,
): Promise<Response> {
  if (!order) return shamResponse((await gonePage(locale)).toString(), 410);
  const back = backTo(order);
  const page = await orderPage({ order, locale, isUnknownCard, back });
  return shamResponse(page.toString(), isUnknownCard ? 422 : 200, back ? new URL(back).origin : '');
}

/** The payment goes along, so that the page knows what it is to find out about; it proves nothing. */
function backTo({ returnUrl, paymentId }: BankOrder): string | null {
  if (returnUrl === null) return null;
  const url = new URL(returnUrl);
  url.searchParams.set('payment', paymentId);
  return url.href;
}

interface Outcome {
  readonly order: BankOrder | undefined;
  readonly isUnknownCard: boolean;
}

type Form = Readonly<Record<string, unknown>>;

async function act(id: string, form: Form, moment: Moment): Promise<Outcome> {
  const order = await read(id, moment);
  if (!order) return { order, isUnknownCard: false };
  // Who only goes back has not given the payment up: it stays open until they cancel it in the account.
  const isUnknownCard = await steps[order.state]?.(order, form, moment);
  return { order: await read(id, moment), isUnknownCard: isUnknownCard ?? false };
}

/** What a page takes in each state, and whether it is a card that the bank does not know; other states take nothing. */
const steps: Partial<
  Record<BankOrder['state'], (order: BankOrder, form: Form, moment: Moment) => Promise<boolean>>
> = { open: payWith, challenge: answer };

async function payWith(order: BankOrder, form: Form, moment: Moment): Promise<boolean> {
  const { card: number, confirm } = form;
  if (order.kind === 'sbp' && confirm === 'yes') await payOrder(order, moment);
  if (order.kind === 'sbp' || typeof number !== 'string') return false;
  const card = cardOf(number);
  await card?.run(order, moment);
  return card === undefined;
}

async function answer(order: BankOrder, { code }: Form, moment: Moment): Promise<boolean> {
  if (code === challengeCode) await payOrder(order, moment);
  else if (code !== undefined) await declineOrder(order, 'authentication', moment);
  return false;
}

function read(id: string, { transaction }: Moment): Promise<BankOrder | undefined> {
  return transaction.get(orderTable, id);
}
