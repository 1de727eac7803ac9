import type { Recipient } from '../outbox/message.js';
import type { Transaction } from '../storage/storage.js';
import { hasConsent } from './consents/consent-log.js';
import { greetedAs } from './greeted-as.js';
import { accountTable } from './tables.js';

/** Where the letters of an account go: nowhere, once it is closed. */
export async function recipientOf(accountId: string, transaction: Transaction): Promise<Recipient> {
  const row = await transaction.get(accountTable, accountId);
  if (!row) throw new Error(`There is no account ${accountId}`);
  const { email, phone } = row.closedAt === null ? row.account : {};
  const isOpenChannel = await hasConsent(row, 'open_channels', { transaction });
  return { email, phone, name: greetedAs(row.account), locale: row.locale, isOpenChannel };
}
