import type { MessageChannel } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { TableDefinition } from '../../storage/storage.js';
import { dropCode } from '../one-time-code/one-time-code.js';

/** An e-mail or a phone that waits for its confirmation; an account has one of each at most. */
export interface ContactChangeRow {
  readonly id: string;
  readonly accountId: string;
  readonly channel: MessageChannel;
  /** The new e-mail, or the new phone in E.164. */
  readonly value: string;
  readonly locale: Locale;
  /** Of the link; null for a phone. */
  readonly tokenHash: string | null;
  /** Of the link, or of the code. */
  readonly expiresAt: string;
  readonly forgetAt: string;
}

export const contactChangeTable: TableDefinition<ContactChangeRow> = {
  name: 'contact-changes',
  indexes: {
    account: { key: ({ accountId, channel }) => `${accountId}/${channel}` },
    token: { key: ({ tokenHash }) => tokenHash ?? undefined },
    forgetAt: { key: ({ forgetAt }) => forgetAt },
  },
};

/** Takes away what waits: a newer one takes its place, or it is confirmed. */
export async function removeChangesOf(
  accountId: string,
  channel: MessageChannel,
  moment: Moment,
): Promise<void> {
  const ofChannel = { index: 'account', prefix: `${accountId}/${channel}` };
  for (const { id } of await moment.transaction.list(contactChangeTable, ofChannel))
    await removeChange(id, moment);
}

export async function forgetContactChanges(moment: Moment): Promise<void> {
  const old = { index: 'forgetAt', upTo: moment.now, limit: 10 };
  for (const { id } of await moment.transaction.list(contactChangeTable, old))
    await removeChange(id, moment);
}

async function removeChange(id: string, moment: Moment): Promise<void> {
  await dropCode(id, moment);
  await moment.transaction.remove(contactChangeTable, id);
}
