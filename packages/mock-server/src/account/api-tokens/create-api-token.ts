import type { CreatedApiToken } from '@drsk/contract';
import { programAccessRules } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { OperationRequest } from '../../http/operation.js';
import { sha256 } from '../../http/sha256.js';
import { type AccountRow } from '../tables.js';
import {
  apiTokenMark,
  type ApiTokenRow,
  apiTokenTable,
  prefixOf,
  toApiToken,
} from './api-token.js';
import { scheduleReminder } from './expiry-reminder.js';

/** Makes a token of the person in the role of the session. */
export async function createApiToken(
  { body, caller }: OperationRequest<'createApiToken'>,
  person: AccountRow,
  moment: Moment,
): Promise<CreatedApiToken> {
  const { now, random, transaction } = moment;
  const token = random.token(apiTokenMark);
  const row: ApiTokenRow = {
    id: random.id('tok'),
    hash: await sha256(token),
    prefix: prefixOf(token),
    name: body.name.trim(),
    scopes: [...new Set(body.scopes)],
    personId: person.id,
    accountId: caller.account.id,
    passwordHash: person.passwordHash,
    createdAt: now,
    expiresAt: later(now, { days: body.days }),
    revokedAt: null,
    lastUsed: null,
    minute: { since: now, requests: 0 },
  };
  await transaction.put(apiTokenTable, row);
  await scheduleReminder(row, moment);
  return { ...toApiToken(row, now), token };
}

/** Whether there are as many that work as there can be. */
export function isFull(rows: readonly ApiTokenRow[], now: string): boolean {
  return rows.filter(({ expiresAt }) => expiresAt > now).length >= programAccessRules.mostTokens;
}
