import type {
  IndividualRegistration,
  LegalEntityRegistration,
  Registration,
  SoleProprietorRegistration,
} from '@drsk/contract';
import * as z from 'zod/mini';
import { brokenPasswordRule } from './password.js';
import {
  companyInn,
  contacts,
  fullName,
  kpp,
  ogrn,
  ogrnip,
  person,
  personInn,
  rule,
  snils,
} from './account-fields.js';

const individual = z
  .object({ applicantKind: z.literal('individual'), snils, ...person, ...contacts })
  .check(
    z.refine(({ password, snils: login }) => hidesLogin(password, login), passwordLogin()),
  ) satisfies z.ZodMiniType<IndividualRegistration>;

const soleProprietor = z
  .object({
    applicantKind: z.literal('sole_proprietor'),
    inn: personInn,
    ogrnip,
    ...person,
    ...contacts,
  })
  .check(
    z.refine(({ password, inn }) => hidesLogin(password, inn), passwordLogin()),
  ) satisfies z.ZodMiniType<SoleProprietorRegistration>;

const legalEntity = z
  .object({
    applicantKind: z.literal('legal_entity'),
    inn: companyInn,
    ogrn,
    kpp,
    fullName,
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
