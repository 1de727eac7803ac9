import type { Account } from '@drsk/contract';
import type { JobDefinitions, Moment } from '../../clock/moment.js';
import { forgetProgramAccess } from '../program-access.js';
import { secondFactorTable } from '../second-factor/tables.js';
import { sessionTable } from '../sessions/session-table.js';
import { removeTokens } from '../sessions/tokens.js';
import { type AccountRow, accountTable } from '../tables.js';
import { accessesTo } from '../temporary-access/complete-set-up.js';
import { temporaryAccessTable } from '../temporary-access/temporary-access-table.js';
import { erasureJob } from './closure.js';
import { profileLetterMessages } from './profile-letter.messages.js';

/** What an account leaves behind, on the last day that the law allows; other capabilities erase what is theirs. */
export function erasureJobs(
  eraseRest: (accountId: string, moment: Moment) => Promise<void>,
): JobDefinitions {
  return {
    [erasureJob]: {
      label: { ru: profileLetterMessages.ru.erasure, en: profileLetterMessages.en.erasure },
      async run(moment, accountId) {
        const row = await moment.transaction.get(accountTable, accountId);
        if (!row) return;
        await eraseRest(accountId, moment);
        await erase(row, moment);
      },
    },
  };
}

async function erase(row: AccountRow, moment: Moment): Promise<void> {
  const { transaction } = moment;
  const query = { index: 'person', prefix: `${row.id}/` };
  for (const session of await transaction.list(sessionTable, query)) {
    await removeTokens(session, moment);
    await transaction.remove(sessionTable, session.id);
  }
  for (const { id } of await accessesTo(row.id, moment))
    await transaction.remove(temporaryAccessTable, id);
  await transaction.remove(secondFactorTable, row.id);
  await forgetProgramAccess(row.id, moment);
  await transaction.put(accountTable, { ...row, passwordHash: null, account: rest(row.account) });
}

/** Who it was: consents and documents of a connection are kept as evidence of somebody (152-ФЗ, art. 9; 861, п. 80). */
function rest({ id, applicantKind, login, displayName, createdAt }: Account): Account {
  return { id, applicantKind, login, displayName, createdAt };
}
