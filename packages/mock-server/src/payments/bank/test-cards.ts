import type { Label, Moment } from '../../clock/moment.js';
import type { BankOrder } from './bank-order.js';
import { bankJob, beginOrder, challengeOrder, declineOrder, payOrder } from './bank-orders.js';

export interface TestCard {
  readonly number: string;
  readonly label: Label;
  readonly run: (order: BankOrder, moment: Moment) => Promise<void>;
}

/** Cards that belong to nobody, one for each way in which a payment may go. */
export const testCards: readonly TestCard[] = [
  {
    number: '2200 0000 0000 0004',
    label: { ru: 'Оплата проходит', en: 'The payment succeeds' },
    run: payOrder,
  },
  {
    number: '2200 0000 0000 0038',
    label: { ru: 'Банк спрашивает код (111111)', en: 'The bank asks for a code (111111)' },
    run: challengeOrder,
  },
  {
    number: '2200 0000 0000 0046',
    label: { ru: 'Банк отклоняет', en: 'The bank declines' },
    run: (order, moment) => declineOrder(order, 'declined', moment),
  },
  {
    number: '2200 0000 0000 0053',
    label: { ru: 'Не хватает денег', en: 'Not enough money' },
    run: (order, moment) => declineOrder(order, 'insufficient_funds', moment),
  },
  {
    number: '2200 0000 0000 0061',
    label: { ru: 'Банк подтвердит через 10 минут', en: 'The bank confirms after 10 minutes' },
    run: (order, moment) => beginOrder(order, { kind: bankJob.later, minutes: 10 }, moment),
  },
  {
    number: '2200 0000 0000 0079',
    label: { ru: 'Банк молчит и отменит через 15 минут', en: 'The bank is silent, then cancels' },
    run: (order, moment) => beginOrder(order, { kind: bankJob.timeout, minutes: 15 }, moment),
  },
];

export const challengeCode = '111111';

/** By its digits, however they are grouped. */
export function cardOf(number: string): TestCard | undefined {
  const digits = number.replaceAll(/\D/g, '');
  return testCards.find((card) => card.number.replaceAll(' ', '') === digits);
}
