import type { Account, ApplicationAnswers } from '@drsk/contract';

const known = [
  'lastName',
  'firstName',
  'middleName',
  'fullName',
  'snils',
  'inn',
  'ogrn',
  'ogrnip',
  'kpp',
  'passportSeries',
  'passportNumber',
  'passportIssuedOn',
  'passportIssuedBy',
  'birthDate',
  'birthPlace',
  'registeredAddress',
  'actualAddress',
  'phone',
  'email',
] as const satisfies readonly (keyof Account & keyof ApplicationAnswers)[];

/** What the account knows already, so that nobody types it twice. */
export function answersFromAccount(account: Account): ApplicationAnswers {
  const answers: ApplicationAnswers = {};
  for (const name of known) {
    const value = account[name];
    if (value) answers[name] = value;
  }
  // An account holds no other document.
  if (answers.passportSeries) answers.identityDocument = 'passport';
  return answers;
}
