import type { JobDefinitions, Moment } from '../../clock/moment.js';
import { dropCode } from '../one-time-code/one-time-code.js';
import { registrationMessages } from './registration.messages.js';
import { registrationTable } from './registration-table.js';

/** A registration that nobody confirms is personal data that nobody needs. */
export const registrationJobs: JobDefinitions = {
  'registration-expiry': {
    label: { ru: registrationMessages.ru.expiry, en: registrationMessages.en.expiry },
    run: async (moment, id) => {
      await dropCode(id, moment);
      await moment.transaction.remove(registrationTable, id);
    },
  },
};

export function scheduleExpiry(id: string, at: string, { jobs }: Moment): Promise<void> {
  return jobs.schedule({ id: `expiry-${id}`, at, kind: 'registration-expiry', subject: id });
}
