import type { NewPayment } from '@drsk/contract';
import { type Locale, localDate } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import type { Moment } from '../../clock/moment.js';
import { formatReference } from '../../documents/format.js';
import { isOwnPage } from '../../http/own-page.js';
import { ProblemError, refuseFields } from '../../http/reply.js';
import { openOrder } from '../../payments/bank/bank-orders.js';
import { newPayment, type PaymentRow } from '../../payments/payment.js';
import { storePayment } from '../../payments/store-payment.js';
import { balanceOf } from './balance.js';
import { booksMessages } from './books.messages.js';
import { openPaymentFor, paymentsOfInvoice } from './invoice-payments.js';
import { type PartsView, payableKopecks } from './payable-parts.js';

interface Begun {
  readonly payment: PaymentRow;
  readonly isNew: boolean;
}

/**
 * The payment that pays a part: the one that is open, or a new one.
 *
 * @throws {ProblemError} 409 where the part is paid, is being paid in another way, or is not to be paid now
 */
export async function beginPayment(
  application: FiledApplication,
  asked: NewPayment & { locale: Locale },
  moment: Moment,
): Promise<Begun> {
  const { locale, part, way } = asked;
  const payments = await paymentsOfInvoice(asked.invoiceNumber, moment);
  const today = localDate(moment.now, application.filing.region);
  const balance = balanceOf(application, today);
  const left = balance?.left[part - 1];
  if (!balance || left === undefined)
    return refuseFields({ part: { code: 'part', text: booksMessages[locale].noPart } });
  const open = openPaymentFor(part, payments);
  if (open?.way === way && open.status !== 'paid') return { payment: open, isNew: false };
  requireUnpaid({ left, open }, locale);
  const view = { application, balance, payments, today, locale };
  return { payment: await begin(view, asked, moment), isNew: true };
}

function requireUnpaid(
  { left, open }: { left: number; open: PaymentRow | undefined },
  locale: Locale,
): void {
  if (left === 0 || open?.status === 'paid') throw refused('part_paid', locale);
  if (open) throw refused('payment_open', locale);
}

async function begin(
  view: PartsView,
  { invoiceNumber, part, way, intent, returnUrl, locale }: NewPayment & { locale: Locale },
  moment: Moment,
): Promise<PaymentRow> {
  const { application } = view;
  const amountKopecks = payableKopecks(view, part);
  if (amountKopecks === 0) throw refused('stage_forbids', locale);
  if (way === 'card') requireOwnPage(returnUrl, locale, moment);
  const payment = await newPayment(
    {
      accountId: application.accountId,
      applicationId: application.id,
      invoiceNumber,
      part,
      intent,
      way,
      amountKopecks,
      interestKopecks: amountKopecks - (view.balance.left[part - 1] ?? 0),
      purpose: purposeOf(application, part),
    },
    moment,
  );
  const begun = await withOrder(payment, { application, returnUrl: returnUrl ?? null }, moment);
  await storePayment(begun, moment);
  return begun;
}

/** A transfer goes without the bank of the grid knowing of it beforehand. */
async function withOrder(
  payment: PaymentRow,
  { application, returnUrl }: { application: FiledApplication; returnUrl: string | null },
  moment: Moment,
): Promise<PaymentRow> {
  const { id: paymentId, way, amountKopecks, purpose } = payment;
  if (way === 'bank_transfer') return payment;
  const { region } = application.filing;
  const order = await openOrder(
    { paymentId, kind: way, amountKopecks, purpose, region, returnUrl },
    moment,
  );
  return { ...payment, orderId: order.id, expiresAt: order.expiresAt };
}

/** П. 103: it names the invoice, and where that is known the part. */
export function purposeOf({ filing }: FiledApplication, part?: number): string {
  const offered = filing.timeline.findLast(({ kind }) => kind === 'offer_posted');
  const invoice = {
    number: filing.offer?.invoiceNumber ?? filing.number,
    issuedOn: offered?.on ?? localDate(filing.filedAt, filing.region),
  };
  // Banks take plain spaces.
  const reference = formatReference(invoice).replaceAll('\u00a0', ' ');
  const purpose = `Оплата по счёту ${reference} за технологическое присоединение`;
  return part === undefined ? purpose : `${purpose}, часть ${part}`;
}

export function partOfPurpose(purpose: string): number | null {
  const [, part] = /, часть (\d+)$/.exec(purpose) ?? [];
  return part === undefined ? null : Number(part);
}

function requireOwnPage(returnUrl: string | undefined, locale: Locale, { settings }: Moment): void {
  if (returnUrl !== undefined && isOwnPage(returnUrl, settings.siteUrl)) return;
  refuseFields({ returnUrl: { code: 'return_url', text: booksMessages[locale].returnUrl } });
}

function refused(
  code: 'part_paid' | 'payment_open' | 'stage_forbids',
  locale: Locale,
): ProblemError {
  return new ProblemError(409, code, { detail: booksMessages[locale][code] });
}
