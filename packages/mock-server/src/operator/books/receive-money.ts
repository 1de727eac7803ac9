import type { RegionCode } from '@drsk/contract';
import { allocateMoney, isStopped, localDate, moneyProblem, nextPaymentStatus } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { invoiceParts } from '../../applications/invoice.js';
import { contractOf } from '../../applications/machines.js';
import { withEvent } from '../../applications/timeline.js';
import type { Moment } from '../../clock/moment.js';
import { type Arrival, type PaymentRemark, type PaymentRow } from '../../payments/payment.js';
import { storePayment } from '../../payments/store-payment.js';
import { partyOf } from '../papers/subject.js';
import { settle } from '../settle.js';
import { type Balance, balanceOf, nextIndex } from './balance.js';
import { paymentsOfInvoice } from './invoice-payments.js';

/** Money on the account of the grid: it pays, or is held until somebody says what it is for; once. */
export async function receiveMoney(
  { application, payment }: { application: FiledApplication; payment: PaymentRow },
  arrived: Arrival,
  moment: Moment,
): Promise<void> {
  const problem = moneyProblem({
    isStopped: isStopped(application),
    namesInvoice: payment.purpose.includes(payment.invoiceNumber),
    isFromApplicant: arrived.payer === null || isNamed(arrived.payer, application),
    isPaidAlready: await isPaidAlready(application, payment, moment),
  });
  const status = nextPaymentStatus(payment.status, problem ? 'hold' : 'arrive');
  if (!status) return;
  if (!problem) return book({ application, payment: { ...payment, arrived } }, moment);
  const { amountKopecks, on } = arrived;
  await storePayment({ ...payment, status, arrived, remark: problem }, moment);
  const event = { kind: 'payment_unmatched', amountKopecks, on } as const;
  await settle(withEvent(application, event, moment), moment);
}

/** Money that is there counts for the invoice: interest first, then what falls due first. */
export async function book(
  { application, payment }: { application: FiledApplication; payment: PaymentRow },
  moment: Moment,
): Promise<void> {
  const { arrived } = payment;
  const status = nextPaymentStatus(payment.status, 'arrive');
  const balance = arrived && balanceOf(application, arrived.on);
  if (!arrived || !balance || !status) return;
  const { amountKopecks, on } = arrived;
  const { interestKopecks, feeKopecks } = allocateMoney(amountKopecks, owedTo(payment, balance));
  const paid = withMoney(application, { payment, interestKopecks, feeKopecks, on });
  const noted = withEvent(paid, { kind: 'payment_received', amountKopecks, on }, moment);
  await storePayment(
    {
      ...payment,
      status,
      part: payment.part ?? firstUnpaid(balance),
      bookedKopecks: interestKopecks + feeKopecks,
      remark: remarkOf(payment, {
        before: balance,
        after: balanceOf(paid, on) ?? balance,
        surplusKopecks: amountKopecks - interestKopecks - feeKopecks,
        feeKopecks,
      }),
    },
    moment,
  );
  await settle(concluded(noted, moment), moment);
}

/** What was announced bears the interest that it was announced with (ЛК 5.2), other money that of its day. */
function owedTo(payment: PaymentRow, { feeKopecks, paidKopecks, interestKopecks }: Balance) {
  return {
    interestKopecks: payment.intent === null ? interestKopecks : payment.interestKopecks,
    feeKopecks: feeKopecks - paidKopecks,
  };
}

interface Booked {
  readonly payment: PaymentRow;
  readonly interestKopecks: number;
  readonly feeKopecks: number;
  readonly on: string;
}

function withMoney(
  application: FiledApplication,
  { payment, interestKopecks, feeKopecks, on }: Booked,
): FiledApplication {
  const { filing } = application;
  const money = {
    amountKopecks: feeKopecks,
    receivedOn: on,
    ...(interestKopecks > 0 && { interestKopecks }),
    ...(payment.intent !== null && announced(payment, filing.region)),
  };
  return { ...application, filing: { ...filing, payments: [...filing.payments, money] } };
}

function announced({ createdAt }: PaymentRow, region: RegionCode) {
  return { countsFrom: localDate(createdAt, region), announcedAt: createdAt };
}

/** The first part concludes the contract (п. 103, 105). */
function concluded(application: FiledApplication, moment: Moment): FiledApplication {
  const on = invoiceParts(application)?.[0]?.paidOn ?? null;
  if (contractOf(application)?.status !== 'offered' || on === null) return application;
  return withEvent(application, { kind: 'contract_concluded', on }, moment);
}

interface Change {
  readonly before: Balance;
  readonly after: Balance;
  readonly surplusKopecks: number;
  readonly feeKopecks: number;
}

function remarkOf(
  payment: PaymentRow,
  { before, after, surplusKopecks, feeKopecks }: Change,
): PaymentRemark | null {
  if (surplusKopecks > 0) return 'surplus';
  if (isAsAsked(payment)) return null;
  const index = (payment.part ?? firstUnpaid(before) ?? 1) - 1;
  if ((after.left[index] ?? 0) > 0) return 'underpaid';
  return feeKopecks > (before.left[index] ?? 0) ? 'overpaid' : null;
}

/** Parts paid on one day arrive in any order: nothing is wrong with the sum that was asked for. */
function isAsAsked({ arrived, intent, amountKopecks }: PaymentRow): boolean {
  return intent !== null && arrived?.amountKopecks === amountKopecks;
}

function firstUnpaid(balance: Balance): number | null {
  const index = nextIndex(balance);
  return index === undefined ? null : index + 1;
}

/** Other money for the same part has paid it. */
async function isPaidAlready(
  application: FiledApplication,
  { id, invoiceNumber, part }: PaymentRow,
  moment: Moment,
): Promise<boolean> {
  if (part === null) return false;
  const balance = balanceOf(application, localDate(moment.now, application.filing.region));
  const payments = await paymentsOfInvoice(invoiceNumber, moment);
  const hasOther = payments.some(
    (other) => other.id !== id && other.part === part && other.bookedKopecks > 0,
  );
  return hasOther && balance?.left[part - 1] === 0;
}

/** Banks write names in capitals, with other quotation marks. */
function isNamed(payer: string, application: FiledApplication): boolean {
  return plain(payer) === plain(partyOf(application).name);
}

function plain(name: string): string {
  return name
    .toUpperCase()
    .replaceAll('Ё', 'Е')
    .replaceAll(/[^А-ЯA-Z0-9]+/g, ' ')
    .trim();
}
