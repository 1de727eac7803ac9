import { later } from '../../clock/instant.js';
import type { JobDefinitions, Moment } from '../../clock/moment.js';
import { attemptDelivery } from './attempt-delivery.js';
import { noteAttempt } from './note-attempt.js';
import { type DeliveryRow, deliveryTable, webhookTable } from './webhook.js';
import { webhookMessages } from './webhook.messages.js';

const attemptJob = 'send_webhook';

/** Until then an attempt has to be over: who has not said so by then is gone, and it is made again. */
const lease = { minutes: 1 };

export function scheduleAttempt(
  { id }: Pick<DeliveryRow, 'id'>,
  at: string,
  { jobs }: Moment,
): Promise<void> {
  return jobs.schedule({ id: `${attemptJob}/${id}`, kind: attemptJob, subject: id, at });
}

export const webhookJobs: JobDefinitions = {
  [attemptJob]: {
    label: { ru: webhookMessages.ru.job, en: webhookMessages.en.job },
    async run(moment, deliveryId) {
      const { now, transaction, record, sendFor } = moment;
      const delivery = await transaction.get(deliveryTable, deliveryId);
      const webhook = delivery && (await transaction.get(webhookTable, delivery.webhookId));
      if (!webhook || delivery.state !== 'pending') return;
      if (!webhook.isEnabled) {
        const row = { ...delivery, state: 'failed', nextAttemptAt: null } as const;
        await transaction.put(deliveryTable, row);
        return;
      }
      // Kept until its outcome is: a service that is killed meanwhile makes the attempt again.
      await scheduleAttempt(delivery, later(now, lease), moment);
      sendFor(async (signal) => {
        const attempt = await attemptDelivery({ webhook, delivery, signal }, moment);
        await record(async (then) => {
          const at = await noteAttempt(deliveryId, attempt, then);
          if (at === undefined) await then.jobs.cancelAllOf(deliveryId);
          else await scheduleAttempt(delivery, at, then);
        });
      });
    },
  },
};
