import type { ApplicantKind } from '@drsk/contract';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { loginAttempts } from '../attempts.js';
import { consentsOf, withdrawConsent } from '../consents/consent-log.js';
import { loginKey } from '../login-key.js';
import { secondFactorTable, type SecondFactorRow } from '../second-factor/tables.js';
import { addRole } from '../sessions/memberships.js';
import { type AccountRow, accountTable, attemptsTable } from '../tables.js';
import { hashOneTimePassword } from '../temporary-access/one-time-password.js';
import { accessScopes, temporaryAccessTable } from '../temporary-access/temporary-access-table.js';
import { backlogTable } from './backlog.js';

type Preparation = (row: AccountRow, moment: Moment) => Promise<void>;

/** Has just been tried too often with wrong passwords. */
export const lockOut: Preparation = ({ loginKey: key }, { transaction, now }) =>
  transaction.put(attemptsTable, {
    id: loginAttempts(key),
    failures: 12,
    blockedUntil: later(now, { minutes: 15 }),
    forgetAt: later(now, { days: 1 }),
  });

export function giveAccess(password: string): Preparation {
  return async ({ id }, { transaction, random, now }) => {
    const nothingYet = { usedAt: null, setUpAt: null, completedAt: null, revokedAt: null };
    await transaction.put(temporaryAccessTable, {
      id: random.id('tmp'),
      accountId: id,
      application: null,
      secretHash: await hashOneTimePassword(id, password),
      scopes: accessScopes,
      regionCode: '28',
      issuedAt: now,
      expiresAt: later(now, { hours: 72 }),
      ...nothingYet,
    });
  };
}

export function turnOn(factor: Pick<SecondFactorRow, 'method' | 'totp'>): Preparation {
  return ({ id }, { transaction, now }) =>
    transaction.put(secondFactorTable, { id, ...factor, enabledAt: now, recoveryHashes: [] });
}

/** Lets somebody act for others, who come before in the list. */
export function actFor(
  others: readonly (readonly [
    relation: 'sole_proprietor' | 'representative',
    kind: ApplicantKind,
    login: string,
  ])[],
): Preparation {
  return async ({ id }, moment) => {
    for (const [relation, kind, login] of others) {
      const other = await moment.transaction.find(accountTable, 'login', loginKey(kind, login));
      if (other) await addRole({ personId: id, accountId: other.id, relation }, moment);
    }
  };
}

export const withdrawProcessing: Preparation = async (row, moment) => {
  const logged = await consentsOf(row, moment);
  const processing = logged.find(({ row: { kind } }) => kind === 'processing');
  const client = { address: null, userAgent: null };
  if (processing) await withdrawConsent(row, processing.row.id, { client, moment });
};

export const close: Preparation = (row, { transaction, now }) =>
  transaction.put(accountTable, { ...row, closedAt: now });

/** Its applications come with its first login: a sandbox begins at once, and most never need them. */
export const awaitApplications: Preparation = ({ id }, { transaction }) =>
  transaction.put(backlogTable, { id });
