import { isLocalDate, localDate } from '@drsk/domain';
import type { FiledApplication, Payment } from '../../applications/application.js';
import { sumOf } from '../../applications/invoice.js';
import { dateOfLast } from '../../applications/timeline.js';
import type { Moment } from '../../clock/moment.js';
import { nextOwed } from '../books/balance.js';
import { purposeOf } from '../books/begin-payment.js';
import { receiveMoney } from '../books/receive-money.js';
import { paymentForTransfer } from '../books/transfers.js';
import { readNumber, refuseInput } from '../input.js';
import { inputMessages } from '../input.messages.js';
import type { OperatorInput } from '../operator.js';
import type { ApplicationAction } from './action.js';

/** Money counts on the day of its arrival; the first part concludes the contract (п. 103, 105). */
export const receivePayment: ApplicationAction = {
  name: 'receive_payment',
  label: { ru: 'Отметить поступление денег', en: 'Record a payment' },
  fields: [
    {
      name: 'amountKopecks',
      label: {
        ru: 'Сумма, копеек (пусто — очередная часть)',
        en: 'Amount in kopecks (empty: the next part)',
      },
    },
    {
      name: 'receivedOn',
      label: {
        ru: 'Когда пришли, ГГГГ-ММ-ДД (пусто — сегодня)',
        en: 'Arrived on, YYYY-MM-DD (empty: today)',
      },
    },
  ],
  isAllowed: (application) => owedBy(application) > 0,
  async run(application, moment, input) {
    const { amountKopecks, receivedOn: on } = readPayment(application, moment, input);
    const purpose = purposeOf(application);
    const payment = await paymentForTransfer(application, { amountKopecks, purpose }, moment);
    await receiveMoney({ application, payment }, { on, amountKopecks, payer: null }, moment);
  },
};

function owedBy({ filing }: FiledApplication): number {
  return filing.offer ? filing.offer.calculation.feeKopecks - sumOf(filing.payments) : 0;
}

function readPayment(application: FiledApplication, moment: Moment, input: OperatorInput): Payment {
  const owed = owedBy(application);
  const next = nextOwed(application, moment)?.leftKopecks ?? 0;
  const amountKopecks = readNumber(input, 'amountKopecks', next);
  if (amountKopecks === 0 || amountKopecks > owed)
    refuseInput('amountKopecks', 'amount', (locale) => inputMessages[locale].payment(owed));
  return { amountKopecks, receivedOn: readDate(application, moment, input) };
}

function readDate(application: FiledApplication, { now }: Moment, input: OperatorInput): string {
  const today = localDate(now, application.filing.region);
  const issuedOn = dateOfLast(application, 'offer_posted') ?? today;
  const date = input['receivedOn']?.trim() || today;
  if (!isLocalDate(date) || date < issuedOn || date > today)
    refuseInput('receivedOn', 'date', (locale) => inputMessages[locale].date(issuedOn, today));
  return date;
}
