import type { Account, AccountChange } from '@drsk/contract';
import { checkDetails, detailNames, localDate, type Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { refuseFields } from '../../http/reply.js';
import { type AccountRow, accountTable } from '../tables.js';

/** Whoever is called otherwise has to show a passport again. */
const identifying: readonly (keyof AccountChange)[] = [
  'lastName',
  'firstName',
  'middleName',
  'fullName',
];

/**
 * Corrects what an account says of its owner; an empty text takes a field away.
 *
 * @throws {ProblemError} 422
 */
export async function updateDetails(
  row: AccountRow,
  change: AccountChange,
  { locale, moment }: { locale: Locale; moment: Moment },
): Promise<AccountRow> {
  const { transaction, now } = moment;
  // The company's own calendar: where somebody lives, an account does not say.
  const reader = { applicantKind: row.account.applicantKind, today: localDate(now, '28'), locale };
  const { data, errors } = checkDetails(change, reader);
  if (errors) return refuseFields(errors);
  const changed = { ...row, account: withDetails(row.account, data) };
  await transaction.put(accountTable, changed);
  return changed;
}

function withDetails(account: Account, change: AccountChange): Account {
  const changed: Account = { ...account, ...change };
  for (const name of detailNames(account.applicantKind))
    if (changed[name] === '') delete changed[name];
  const isAnother = identifying.some((name) => changed[name] !== account[name]);
  if (!isAnother) return changed;
  const { identityConfirmedAt: _old, ...unconfirmed } = changed;
  return { ...unconfirmed, displayName: displayNameOf(changed) };
}

function displayNameOf({ applicantKind, lastName, firstName, middleName, fullName = '' }: Account) {
  const name = [lastName, firstName, middleName].filter(Boolean).join(' ');
  const names = { individual: name, sole_proprietor: `ИП ${name}`, legal_entity: fullName };
  return names[applicantKind];
}
