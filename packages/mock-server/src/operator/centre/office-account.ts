import type { Account, AccountChange, ApplicantKind, GivenConsents } from '@drsk/contract';
import {
  checkDetails,
  credentials,
  formatSnils,
  isEmail,
  isOgrn,
  isOgrnip,
  isPhone,
  type Locale,
  localDate,
  normalizeEmail,
  normalizeInn,
  normalizeOgrn,
  normalizePhone,
  ruleProblem,
  validate,
  type Validation,
} from '@drsk/domain';
import { newAccountRow } from '../../account/account-row.js';
import { logConsents } from '../../account/consents/consent-log.js';
import { consentEdition } from '../../account/consents/consent-version.js';
import { loginKey } from '../../account/login-key.js';
import { type AccountRow, accountTable } from '../../account/tables.js';
import type { Moment } from '../../clock/moment.js';
import { InputRefusal } from '../input-refusal.js';
import { readChoice, refuseInput } from '../input.js';
import type { OperatorInput } from '../operator.js';
import { samples } from '../papers/samples.js';

const kinds: readonly [ApplicantKind, ...ApplicantKind[]] = [
  'individual',
  'sole_proprietor',
  'legal_entity',
];

/**
 * The account of a login, opened for somebody who has come to the office where there is none yet.
 *
 * @throws {ProblemError} 422
 */
export async function accountOfVisitor(input: OperatorInput, moment: Moment): Promise<AccountRow> {
  const applicantKind = readChoice(input, 'applicantKind', kinds);
  const { login } = checked((locale) =>
    validate(credentials, { applicantKind, login: input['login'] ?? '', password: '-' }, locale),
  );
  const key = loginKey(applicantKind, login);
  const known = await moment.transaction.find(accountTable, 'login', key);
  return known ?? open({ applicantKind, login }, input, moment);
}

type Visitor = Pick<Account, 'applicantKind' | 'login'>;

async function open(visitor: Visitor, input: OperatorInput, moment: Moment): Promise<AccountRow> {
  const { transaction, random, now } = moment;
  const { applicantKind } = visitor;
  const account: Account = {
    id: random.id('acc'),
    ...numbersOf(visitor, input),
    ...namesOf(applicantKind, input, moment),
    ...contactsOf(input),
    applicantKind,
    createdAt: now,
  };
  const row = newAccountRow({
    account,
    loginKey: loginKey(applicantKind, visitor.login),
    passwordHash: null,
    locale: 'ru',
    registrationId: null,
    isSetUp: false,
  });
  await transaction.put(accountTable, row);
  await logSigned(account, moment);
  return row;
}

/** On paper, at the desk: without it the office may open nothing (152-ФЗ, art. 6). */
async function logSigned({ id, applicantKind }: Account, moment: Moment): Promise<void> {
  const client = { address: null, userAgent: null };
  const desk = { channel: 'office', collectedBy: samples.signatory.name } as const;
  const consents: GivenConsents = [{ kind: 'processing', version: consentEdition }];
  await logConsents({ subjectId: id, applicantKind, consents, client, ...desk }, moment);
}

function numbersOf({ applicantKind, login: typed }: Visitor, input: OperatorInput) {
  if (applicantKind === 'individual') {
    const snils = formatSnils(typed);
    return { login: snils, snils };
  }
  const inn = normalizeInn(typed);
  const name = applicantKind === 'legal_entity' ? 'ogrn' : 'ogrnip';
  const number = normalizeOgrn(input[name] ?? '');
  if (number === '') return { login: inn, inn };
  const isRight = name === 'ogrn' ? isOgrn(number) : isOgrnip(number);
  if (!isRight) refuseByRule(name);
  return { login: inn, inn, [name]: number };
}

/** @throws {ProblemError} 422 */
function namesOf(applicantKind: ApplicantKind, input: OperatorInput, { now }: Moment) {
  const { lastName = '', firstName = '', middleName = '', fullName = '' } = input;
  const typed: AccountChange =
    applicantKind === 'legal_entity' ? { fullName } : { lastName, firstName, middleName };
  const reader = { applicantKind, today: localDate(now, '28') };
  const names = checked((locale) => checkDetails(typed, { ...reader, locale }));
  if (names.middleName === '') delete names.middleName;
  const person = [names.lastName, names.firstName, names.middleName].filter(Boolean).join(' ');
  const displayNames: Record<ApplicantKind, string> = {
    individual: person,
    sole_proprietor: `ИП ${person}`,
    legal_entity: names.fullName ?? '',
  };
  return { ...names, displayName: displayNames[applicantKind] };
}

/** Neither has to be given, and none of them is confirmed. */
function contactsOf({ email = '', phone = '' }: OperatorInput) {
  if (email !== '' && !isEmail(email)) refuseByRule('email');
  if (phone !== '' && !isPhone(phone)) refuseByRule('phone');
  return {
    ...(email !== '' && { email: normalizeEmail(email) }),
    ...(phone !== '' && { phone: normalizePhone(phone) }),
  };
}

/** A field is called as its rule is. */
function refuseByRule(name: 'email' | 'phone' | 'ogrn' | 'ogrnip'): never {
  return refuseInput(name, name, (locale) => ruleProblem(name, locale).text);
}

/** @throws {InputRefusal} in whichever language it is asked for */
function checked<T>(check: (locale: Locale) => Validation<T>): T {
  const { data, errors } = check('ru');
  if (errors) throw new InputRefusal((locale) => check(locale).errors ?? errors);
  return data;
}
