import type { Role, RoleRelation } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { forgetPush } from '../../outbox/push/push-subscription.js';
import type { TableDefinition } from '../../storage/storage.js';
import { type AccountRow, accountTable } from '../tables.js';
import { endSessions } from './end-sessions.js';

/** That a person, by the account of their own, may act in another account. */
interface MembershipRow {
  readonly id: string;
  readonly personId: string;
  readonly accountId: string;
  readonly relation: OtherRelation;
}

type OtherRelation = Exclude<RoleRelation, 'self'>;

export const membershipTable: TableDefinition<MembershipRow> = {
  name: 'memberships',
  indexes: { person: { key: ({ personId }) => personId } },
};

/** Ids of accounts. */
export interface Membership {
  readonly personId: string;
  readonly accountId: string;
}

/** Lets a person act in another account as well. */
export function addRole(
  membership: Membership & { readonly relation: OtherRelation },
  { transaction }: Moment,
): Promise<void> {
  return transaction.put(membershipTable, { id: idOf(membership), ...membership });
}

/** Somebody who left has no longer the role, no session in it, and no browser that shows its news. */
export async function removeRole(membership: Membership, moment: Moment): Promise<void> {
  const { personId, accountId } = membership;
  await moment.transaction.remove(membershipTable, idOf(membership));
  const where = (session: Membership) =>
    session.personId === personId && session.accountId === accountId;
  await endSessions({ accountId, reason: 'role_removed', where }, moment);
  const isTheirs = (browser: { personId: string }): boolean => browser.personId === personId;
  await forgetPush('account', accountId, { moment, where: isTheirs });
}

/** Every account that somebody may act in, the own one first. */
export async function rolesOf(person: AccountRow, { transaction }: Moment): Promise<Role[]> {
  const query = { index: 'person', prefix: person.id };
  const memberships = await transaction.list(membershipTable, query);
  const roles = [toRole(person, 'self')];
  for (const { personId, accountId, relation } of memberships) {
    const account = await transaction.get(accountTable, accountId);
    if (personId === person.id && account?.closedAt === null) roles.push(toRole(account, relation));
  }
  return roles.toSorted((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
}

const order: readonly RoleRelation[] = ['self', 'sole_proprietor', 'representative'];

function toRole({ id, account }: AccountRow, relation: RoleRelation): Role {
  const { applicantKind, login, displayName } = account;
  return { accountId: id, relation, applicantKind, login, displayName };
}

function idOf({ personId, accountId }: Membership): string {
  return `${personId}/${accountId}`;
}
