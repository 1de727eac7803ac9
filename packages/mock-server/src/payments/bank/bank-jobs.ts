import type { JobDefinitions, Moment } from '../../clock/moment.js';
import { signNotice } from './bank-notice.js';
import { type BankOrder, noticeTable, orderTable, transferTable } from './bank-order.js';
import { bankJob, declineOrder, payOrder, tell } from './bank-orders.js';

/** The grid's end of the line. */
export type TakeNotice = (
  notice: { text: string; signature: string },
  moment: Moment,
) => Promise<void>;

/** What banks do by themselves: tell, transfer, take their time. */
export function bankJobs(takeNotice: TakeNotice): JobDefinitions {
  return {
    [bankJob.notice]: {
      label: { ru: 'Банк сообщает о платеже', en: 'The bank tells of a payment' },
      run: async (moment, id) => {
        const notice = await moment.transaction.get(noticeTable, id);
        if (!notice) return;
        const { text } = notice;
        await takeNotice({ text, signature: signNotice(text, moment.now) }, moment);
      },
    },
    [bankJob.transfer]: {
      label: { ru: 'Деньги приходят на счёт', en: 'Money arrives on the account' },
      run: arrive,
    },
    [bankJob.expiry]: {
      label: { ru: 'Время на оплату истекает', en: 'The time to pay runs out' },
      run: (moment, id) =>
        withOrder(id, moment, async (order) => {
          if (order.state !== 'processing') await declineOrder(order, 'expired', moment);
        }),
    },
    [bankJob.later]: {
      label: { ru: 'Банк подтверждает платёж', en: 'The bank confirms a payment' },
      run: (moment, id) => withOrder(id, moment, (order) => payOrder(order, moment)),
    },
    [bankJob.timeout]: {
      label: { ru: 'Банк не завершает платёж', en: 'The bank does not finish a payment' },
      run: (moment, id) =>
        withOrder(id, moment, (order) => declineOrder(order, 'timed_out', moment)),
    },
  };
}

async function arrive(moment: Moment, id: string): Promise<void> {
  const transfer = await moment.transaction.get(transferTable, id);
  if (!transfer) return;
  const { paymentId, isBack, region: _region, id: _id, ...money } = transfer;
  if (!isBack)
    return tell(id, { event: 'transfer.arrived', transferId: id, paymentId, ...money }, moment);
  if (paymentId !== null) await tell(id, { event: 'refund.succeeded', paymentId }, moment);
}

async function withOrder(
  id: string,
  { transaction }: Moment,
  work: (order: BankOrder) => Promise<void>,
): Promise<void> {
  const order = await transaction.get(orderTable, id);
  if (order) await work(order);
}
