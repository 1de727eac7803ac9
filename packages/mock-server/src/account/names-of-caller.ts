import type { Moment } from '../clock/moment.js';
import { sha256 } from '../http/sha256.js';
import { apiTokenTable, isApiToken } from './api-tokens/api-token.js';
import { sessionTable } from './sessions/session-table.js';
import { tokenRow } from './sessions/tokens.js';
import { accountTable } from './tables.js';
import type { ReceivedRequest } from '../http/received-request.js';

/**
 * By what the sender of a request is known: ids and logins of the account they act in and of their own. It opens
 * nothing and changes nothing, so a token that is over tells whose it was.
 */
export async function namesOfCaller(
  { headers }: ReceivedRequest,
  moment: Moment,
): Promise<string[]> {
  const [, token] = /^(?:bearer|dpop) +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
  const whose = token === undefined ? undefined : await whoseToken(token, moment);
  if (!whose) return [];
  const { transaction } = moment;
  const ids = [...new Set([whose.accountId, whose.personId])];
  const rows = await Promise.all(ids.map((id) => transaction.get(accountTable, id)));
  return [...ids, ...rows.flatMap((row) => row?.account.login ?? [])];
}

async function whoseToken(token: string, moment: Moment) {
  const { transaction } = moment;
  if (isApiToken(token)) return transaction.find(apiTokenTable, 'hash', await sha256(token));
  const row = await tokenRow(token, moment);
  return row && transaction.get(sessionTable, row.sessionId);
}
