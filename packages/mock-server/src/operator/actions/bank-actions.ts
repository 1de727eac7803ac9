import type { InvoicePart } from '@drsk/contract';
import type { FiledApplication } from '../../applications/application.js';
import { invoiceParts } from '../../applications/invoice.js';
import { dateOfLast } from '../../applications/timeline.js';
import type { Moment } from '../../clock/moment.js';
import { sendTransfer } from '../../payments/bank/bank-orders.js';
import { nextOwed } from '../books/balance.js';
import { purposeOf } from '../books/begin-payment.js';
import { paymentsOfInvoice } from '../books/invoice-payments.js';
import { book } from '../books/receive-money.js';
import { readChoice, readNumber, refuseInput, sayOf } from '../input.js';
import type { OperatorInput } from '../operator.js';
import { partyOf } from '../papers/subject.js';
import type { ApplicationAction } from './action.js';

/** The longest that transfers were seen to take. */
const longest = 10;

/** Somebody sends money from a bank of their own, rightly or wrongly. */
const sendMoney: ApplicationAction = {
  name: 'send_transfer',
  label: { ru: 'Отправить перевод из другого банка', en: 'Send a transfer from another bank' },
  fields: [
    {
      name: 'amountKopecks',
      label: {
        ru: 'Сумма, копеек (пусто — по начатому платежу или по части)',
        en: 'Amount in kopecks (empty: as the payment begun or the part says)',
      },
    },
    {
      name: 'workingDays',
      label: { ru: 'Идёт рабочих дней, 0–10 (пусто — 1)', en: 'Working days, 0–10 (empty: 1)' },
    },
    {
      name: 'purpose',
      label: { ru: 'Назначение', en: 'Purpose' },
      choices: [
        { value: 'right', label: { ru: 'С номером счёта', en: 'Names the invoice' } },
        {
          value: 'paid',
          label: { ru: 'Часть, которая уже оплачена', en: 'A part that is paid already' },
        },
        { value: 'wrong', label: { ru: 'Без номера счёта', en: 'Names no invoice' } },
      ],
    },
    {
      name: 'payer',
      label: { ru: 'Плательщик', en: 'Payer' },
      choices: [
        { value: 'own', label: { ru: 'Заявитель', en: 'The applicant' } },
        { value: 'other', label: { ru: 'Кто-то другой', en: 'Somebody else' } },
      ],
    },
  ],
  isAllowed: ({ filing }) => filing.offer !== null,
  run: (application, moment, input) => send(application, input, moment),
};

async function send(
  application: FiledApplication,
  input: OperatorInput,
  moment: Moment,
): Promise<void> {
  const announced = await announcedTransfer(application, moment);
  const named = readChoice(input, 'purpose', ['right', 'paid', 'wrong']);
  const next = nextPart(application, moment);
  const usual = named === 'paid' ? firstAmount(application) : (announced ?? next)?.amountKopecks;
  const amountKopecks = readNumber(input, 'amountKopecks', usual ?? 0);
  const workingDays = readNumber(input, 'workingDays', 1);
  if (amountKopecks === 0) refuseInput('amountKopecks', 'number', sayOf('number'));
  if (workingDays > longest) refuseInput('workingDays', 'number', sayOf('number'));
  const isOwn = readChoice(input, 'payer', ['own', 'other']) === 'own';
  const transfer = {
    paymentId: null,
    applicationId: application.id,
    amountKopecks,
    purpose: purposes[named](application, announced?.purpose, next),
    payer: isOwn ? partyOf(application).name.toUpperCase() : 'ПЕТРОВ ПЁТР ПЕТРОВИЧ',
    isBack: false,
    region: application.filing.region,
  };
  await sendTransfer(transfer, workingDays, moment);
}

/** What is paid a second time is as much as the first time. */
function firstAmount(application: FiledApplication): number | undefined {
  return invoiceParts(application)?.[0]?.amountKopecks;
}

const purposes = {
  right: (application: FiledApplication, announced?: string, next?: InvoicePart) =>
    announced ?? purposeOf(application, next?.number),
  paid: (application: FiledApplication) => purposeOf(application, 1),
  wrong: () => 'Оплата за электричество',
};

async function announcedTransfer({ filing }: FiledApplication, moment: Moment) {
  const payments = await paymentsOfInvoice(filing.offer?.invoiceNumber ?? '', moment);
  return payments.find(({ way, status }) => way === 'bank_transfer' && status === 'pending');
}

/** Once all is paid, the first one again. */
function nextPart(application: FiledApplication, moment: Moment): InvoicePart | undefined {
  return nextOwed(application, moment)?.part ?? invoiceParts(application)?.[0];
}

/** The grid has read the evidence, and knows what held money is for. */
const matchMoney: ApplicationAction = {
  name: 'match_money',
  label: { ru: 'Зачесть невыясненные деньги', en: 'Book money that was held' },
  isAllowed: (application) =>
    dateOfLast(application, 'payment_unmatched') !== undefined &&
    dateOfLast(application, 'annulled') === undefined,
  async run(application, moment) {
    const payments = await paymentsOfInvoice(application.filing.offer?.invoiceNumber ?? '', moment);
    const held = payments.find(
      ({ status, refunds }) => status === 'unmatched' && refunds.length === 0,
    );
    if (held) await book({ application, payment: held }, moment);
  },
};

export const bankActions: readonly ApplicationAction[] = [sendMoney, matchMoney];
