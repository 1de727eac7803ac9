import { programAccessRules } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { JobDefinitions, Moment } from '../../clock/moment.js';
import { programAccessJobs } from '../program-access.messages.js';
import { tellOfProgramAccess } from '../tell-of-program-access.js';
import { accountTable } from '../tables.js';
import { type ApiTokenRow, apiTokenTable } from './api-token.js';

const reminderJob = 'api-token-reminder';

/** A token of a few days is not reminded of: its owner has just made it. */
export async function scheduleReminder(
  { id, createdAt, expiresAt }: ApiTokenRow,
  { jobs }: Moment,
): Promise<void> {
  const { remindDays } = programAccessRules;
  if (later(createdAt, { days: 2 * remindDays }) > expiresAt) return;
  const at = later(expiresAt, { days: -remindDays });
  await jobs.schedule({ id: `${reminderJob}/${id}`, kind: reminderJob, subject: id, at });
}

export const apiTokenJobs: JobDefinitions = {
  [reminderJob]: {
    label: { ru: programAccessJobs.ru.reminder, en: programAccessJobs.en.reminder },
    async run(moment, id) {
      const row = await moment.transaction.get(apiTokenTable, id);
      if (!row || row.revokedAt !== null) return;
      const { accountId, name: what, passwordHash, personId } = row;
      const person = await moment.transaction.get(accountTable, personId);
      // Another password has revoked it.
      if (person?.passwordHash !== passwordHash) return;
      await tellOfProgramAccess({ accountId, news: 'expiring', what }, moment);
    },
  },
};
