import type { Session } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { accountTable } from '../tables.js';
import { scopeOf } from '../temporary-access/scope.js';
import { ownerOnly } from '../to-account.js';
import { rolesOf } from './memberships.js';
import type { SessionRow } from './session-table.js';
import type { Tokens } from './tokens.js';

/** The session as its owner gets it, with the account that it acts in. */
export async function describeSession(
  session: SessionRow,
  tokens: Tokens,
  moment: Moment,
): Promise<Session> {
  const { transaction } = moment;
  const person = await transaction.get(accountTable, session.personId);
  const acting = await transaction.get(accountTable, session.accountId);
  if (!person || !acting) throw new Error('A session without its account');
  const { scope, isSetupRequired } = await scopeOf(session, person, moment);
  const roles = await rolesOf(person, moment);
  return {
    id: session.id,
    tokenType: session.jkt === null ? 'Bearer' : 'DPoP',
    ...tokens,
    expiresAt: session.expiresAt,
    method: session.method,
    scope,
    isSetupRequired,
    roles: scope === 'full' ? roles : roles.slice(0, 1),
    account: session.applicationId === null ? acting.account : ownerOnly(acting.account),
  };
}
