import type {
  IndividualRegistration,
  LegalEntityRegistration,
  Registration,
  SoleProprietorRegistration,
} from '@drsk/contract';
import * as z from 'zod/mini';
import { brokenPasswordRule } from './password.js';
import { contacts, person, rule, text, textOrNone } from './account-fields.js';
import { registrationRules as rulesOf } from './registration-rules.js';

// What they have to keep is a matter of dates too: see `checkDetails`.
const optional = z.exactOptional(z.string());
const addresses = { registeredAddress: optional, actualAddress: optional };
const passport = {
  passportSeries: optional,
  passportNumber: optional,
  passportIssuedOn: optional,
  passportIssuedBy: optional,
  birthDate: optional,
};

const individual = z
  .object({
    applicantKind: z.literal('individual'),
    snils: text(rulesOf.individual.snils),
    ...person,
    ...passport,
    ...addresses,
    ...contacts,
  })
  .check(
    z.refine(({ password, snils: login }) => hidesLogin(password, login), passwordLogin()),
  ) satisfies z.ZodMiniType<IndividualRegistration>;

const soleProprietor = z
  .object({
    applicantKind: z.literal('sole_proprietor'),
    inn: text(rulesOf.sole_proprietor.inn),
    ogrnip: text(rulesOf.sole_proprietor.ogrnip),
    ...person,
    ...addresses,
    ...contacts,
  })
  .check(
    z.refine(({ password, inn }) => hidesLogin(password, inn), passwordLogin()),
  ) satisfies z.ZodMiniType<SoleProprietorRegistration>;

const legalEntity = z
  .object({
    applicantKind: z.literal('legal_entity'),
    inn: text(rulesOf.legal_entity.inn),
    ogrn: text(rulesOf.legal_entity.ogrn),
    // 8(3) of the Rules asks for ОГРН and ИНН only.
    kpp: textOrNone(rulesOf.legal_entity.kpp),
    fullName: text(rulesOf.legal_entity.fullName).check(z.maxLength(500)),
    ...addresses,
    ...contacts,
  })
  .check(
    z.refine(({ password, inn }) => hidesLogin(password, inn), passwordLogin()),
  ) satisfies z.ZodMiniType<LegalEntityRegistration>;

/** What each kind of applicant registers with, 8(3) of the Rules. */
export const registration = z.discriminatedUnion('applicantKind', [
  individual,
  soleProprietor,
  legalEntity,
]) satisfies z.ZodMiniType<Registration>;

function hidesLogin(password: string, login: string): boolean {
  return brokenPasswordRule(password, login) !== 'password_login';
}

function passwordLogin() {
  return { path: ['password'], ...rule('password_login') };
}
