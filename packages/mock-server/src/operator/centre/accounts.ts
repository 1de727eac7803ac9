import type { ApplicantKind, Role } from '@drsk/contract';
import { addRole, removeRole, rolesOf } from '../../account/sessions/memberships.js';
import { type AccountRow, accountTable } from '../../account/tables.js';
import type { Moment } from '../../clock/moment.js';
import type { Moments } from '../../clock/moments.js';
import { ProblemError } from '../../http/reply.js';
import { readChoice, refuseInput } from '../input.js';
import type { OperatorInput } from '../operator.js';
import { centreMessages } from './centre.messages.js';

/** An account as a customer centre sees it. */
export interface OperatorAccount {
  readonly id: string;
  readonly applicantKind: ApplicantKind;
  readonly login: string;
  readonly name: string;
  /** False for what an office opened and nobody has set up yet. */
  readonly isSetUp: boolean;
  readonly hasContacts: boolean;
  readonly identityConfirmedAt: string | null;
  readonly roles: readonly Role[];
}

/** What a customer centre does to accounts. */
export interface Accounts {
  /** All that are open. */
  list(): Promise<OperatorAccount[]>;
  /** Somebody has come with a passport. @throws {ProblemError} 404 */
  confirmIdentity(id: string): Promise<OperatorAccount>;
  /**
   * Lets somebody act in another account as well: `accountId`, and `relation` as `representative` or `sole_proprietor`.
   *
   * @throws {ProblemError} 404 or 422
   */
  addRole(id: string, input: OperatorInput): Promise<OperatorAccount>;
  /** Ends the role and running sessions in it. @throws {ProblemError} 404 */
  removeRole(id: string, accountId: string): Promise<OperatorAccount>;
}

export function createAccounts(moments: Moments): Accounts {
  const change = (id: string, work: (row: AccountRow, moment: Moment) => Promise<void>) =>
    moments.run(async (moment) => {
      await work(await openAccount(id, moment), moment);
      return describe(await openAccount(id, moment), moment);
    });
  return {
    list: () =>
      moments.run(async (moment) => {
        const rows = await moment.transaction.list(accountTable, { index: 'login' });
        return Promise.all(rows.map((row) => describe(row, moment)));
      }),
    confirmIdentity: (id) => change(id, confirmIdentity),
    addRole: (id, input) => change(id, (row, moment) => giveRole(row, input, moment)),
    removeRole: (id, accountId) =>
      change(id, async (row, moment) => {
        const roles = await rolesOf(row, moment);
        if (!roles.some((role) => role.accountId === accountId && role.relation !== 'self'))
          throw new ProblemError(404, 'not_found');
        await removeRole({ personId: id, accountId }, moment);
      }),
  };
}

/** @throws {ProblemError} 404 where there is none, or it is closed */
async function openAccount(id: string, { transaction }: Moment): Promise<AccountRow> {
  const row = await transaction.get(accountTable, id);
  if (row?.closedAt !== null) throw new ProblemError(404, 'not_found');
  return row;
}

async function describe(row: AccountRow, moment: Moment): Promise<OperatorAccount> {
  const { id, account, isSetUp } = row;
  const { applicantKind, login, displayName, email, phone, identityConfirmedAt = null } = account;
  const hasContacts = email !== undefined || phone !== undefined;
  const seen = { id, applicantKind, login, name: displayName, isSetUp, hasContacts };
  return { ...seen, identityConfirmedAt, roles: await rolesOf(row, moment) };
}

function confirmIdentity(row: AccountRow, { transaction, now }: Moment): Promise<void> {
  const account = { ...row.account, identityConfirmedAt: now };
  return transaction.put(accountTable, { ...row, account });
}

async function giveRole(person: AccountRow, input: OperatorInput, moment: Moment): Promise<void> {
  const relation = readChoice(input, 'relation', ['representative', 'sole_proprietor']);
  const other = await moment.transaction.get(accountTable, input['accountId']?.trim() ?? '');
  if (other?.closedAt !== null)
    refuseInput('accountId', 'unknown', (locale) => centreMessages[locale].account_unknown);
  if (other.id === person.id)
    refuseInput('accountId', 'own_account', (locale) => centreMessages[locale].own_account);
  if (relation === 'sole_proprietor' && other.account.applicantKind !== 'sole_proprietor')
    refuseInput('relation', 'choice', (locale) => centreMessages[locale].sole_proprietor);
  await addRole({ personId: person.id, accountId: other.id, relation }, moment);
}
