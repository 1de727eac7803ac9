import type {
  Account,
  IndividualRegistration,
  LegalEntityRegistration,
  Registration,
  SoleProprietorRegistration,
} from '@drsk/contract';
import {
  formatSnils,
  normalizeEmail,
  normalizeInn,
  normalizeKpp,
  normalizeOgrn,
  normalizeOgrnip,
  normalizePhone,
  normalizeText,
} from '@drsk/domain';
import type { RegisteredAccount } from './registration/registration-table.js';

/** What a session of one application sees of the account: whose it is, and nothing more (order 186, п. 37). */
export function ownerOnly(account: Account): Account {
  const { id, applicantKind, login, displayName, createdAt } = account;
  return { id, applicantKind, login, displayName, createdAt };
}

/** The account that a registration asks for, its numbers written in one way. */
export function toAccount(id: string, input: Registration, createdAt: string): RegisteredAccount {
  return {
    id,
    applicantKind: input.applicantKind,
    ...identityOf(input),
    ...given({ registeredAddress: input.registeredAddress, actualAddress: input.actualAddress }),
    email: normalizeEmail(input.email),
    phone: normalizePhone(input.phone),
    createdAt,
  };
}

/** An empty text is the same as none. */
function given(texts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(texts).flatMap(([key, text]) => (text ? [[key, text]] : []));
  return Object.fromEntries(entries);
}

function identityOf(input: Registration): Pick<Account, 'login' | 'displayName'> {
  switch (input.applicantKind) {
    case 'individual':
      return individual(input);
    case 'sole_proprietor':
      return soleProprietor(input);
    case 'legal_entity':
      return legalEntity(input);
  }
}

function individual(input: IndividualRegistration) {
  const snils = formatSnils(input.snils);
  const { passportSeries, passportNumber, passportIssuedOn, passportIssuedBy, birthDate } = input;
  const passport = { passportSeries, passportNumber, passportIssuedOn, passportIssuedBy };
  return { login: snils, snils, ...nameOf(input), ...given({ ...passport, birthDate }) };
}

function soleProprietor(input: SoleProprietorRegistration) {
  const inn = normalizeInn(input.inn);
  const name = nameOf(input);
  const displayName = `ИП ${name.displayName}`;
  return { login: inn, inn, ogrnip: normalizeOgrnip(input.ogrnip), ...name, displayName };
}

function legalEntity({ inn: typed, ogrn, kpp = '', fullName }: LegalEntityRegistration) {
  const inn = normalizeInn(typed);
  const name = normalizeText(fullName);
  const numbers = { inn, ogrn: normalizeOgrn(ogrn), ...given({ kpp: normalizeKpp(kpp) }) };
  return { login: inn, ...numbers, fullName: name, displayName: name };
}

function nameOf(input: IndividualRegistration | SoleProprietorRegistration) {
  const lastName = normalizeText(input.lastName);
  const firstName = normalizeText(input.firstName);
  const middleName = normalizeText(input.middleName ?? '');
  const displayName = [lastName, firstName, middleName].filter(Boolean).join(' ');
  return { lastName, firstName, ...(middleName && { middleName }), displayName };
}
