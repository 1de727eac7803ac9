import type { Moment } from '../../clock/moment.js';
import { accountTable } from '../tables.js';
import { type Membership, rolesOf } from './memberships.js';

/** Whether somebody, whose own account is open, may act in an account now. */
export async function mayAct(
  { personId, accountId }: Membership,
  moment: Moment,
): Promise<boolean> {
  const person = await moment.transaction.get(accountTable, personId);
  if (person?.closedAt !== null) return false;
  const roles = await rolesOf(person, moment);
  return roles.some((role) => role.accountId === accountId);
}
