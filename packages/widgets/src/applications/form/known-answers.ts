import { answersFromAccount, connectionMessages, shownFields } from '@drsk/domain';
import type { Account } from '@drsk/sdk';
import type { FormValues } from '../../shared/form-values.js';

/** What the account, if it is known, and the page know, written the way the form writes it. */
export function knownAnswers(
  account: Account | undefined,
  region: string | undefined,
  today: string,
): FormValues {
  const values: FormValues = account ? formatted(account, today) : {};
  if (region && Object.hasOwn(connectionMessages.ru.choices.regionCode, region))
    values['regionCode'] = region;
  return values;
}

function formatted(account: Account, filedOn: string): FormValues {
  const { applicantKind } = account;
  const answers = answersFromAccount(account);
  const values: FormValues = { ...answers };
  for (const { format, name } of shownFields({ answers, applicantKind, filedOn })) {
    const value = values[name];
    if (format && typeof value === 'string') values[name] = format(value);
  }
  return values;
}
