import type { AccountClosure } from '@drsk/contract';
import { addDays, endOfDay, formatDate, localDate } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { greetedAs } from '../greeted-as.js';
import { endSessions } from '../sessions/end-sessions.js';
import { type AccountRow, accountTable } from '../tables.js';
import { profileLetterMessages } from './profile-letter.messages.js';

export const erasureJob = 'account-erasure';

/** 152-ФЗ, art. 21: what nobody may keep is gone after so many days. */
const daysToErase = 30;

/** Ends an account: its sessions at once, its data with the last day that the law leaves for that. */
export async function closeAccount(row: AccountRow, moment: Moment): Promise<AccountClosure> {
  const { transaction, jobs, now } = moment;
  const erasedOn = addDays(localDate(now, '28'), daysToErase);
  await transaction.put(accountTable, { ...row, closedAt: now });
  await endSessions({ accountId: row.id, reason: 'account_closed' }, moment);
  await jobs.schedule({
    id: `erasure-${row.id}`,
    at: endOfDay(erasedOn, '28'),
    kind: erasureJob,
    subject: row.id,
  });
  await tell(row, erasedOn, moment);
  return { closedAt: now, erasedOn };
}

async function tell(
  { account, locale }: AccountRow,
  erasedOn: string,
  { outbox }: Moment,
): Promise<void> {
  if (account.email === undefined) return;
  const { subject, text } = profileLetterMessages[locale].closed;
  const facts = { name: greetedAs(account), erasedOn: formatDate(erasedOn, locale) };
  await outbox.send({
    channel: 'email',
    to: account.email,
    kind: 'account-closed',
    subject,
    text: text(facts),
  });
}
