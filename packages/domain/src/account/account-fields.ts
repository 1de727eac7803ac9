import * as z from 'zod/mini';
import { isEmail } from '../identifiers/email.js';
import { isCompanyInn, isInn, isPersonInn } from '../identifiers/inn.js';
import { isKpp } from '../identifiers/kpp.js';
import { isOgrn, isOgrnip } from '../identifiers/ogrn.js';
import { isPersonName } from '../identifiers/person-name.js';
import { isPhone } from '../identifiers/phone.js';
import { isSnils } from '../identifiers/snils.js';
import type { RuleName } from '../rules.js';
import { brokenPasswordRule } from './password.js';

export const snils = text('snils', isSnils);
export const inn = text('inn', isInn);
export const personInn = text('person_inn', isPersonInn);
export const companyInn = text('company_inn', isCompanyInn);
export const ogrn = text('ogrn', isOgrn);
export const ogrnip = text('ogrnip', isOgrnip);
export const kpp = text('kpp', isKpp);
export const fullName = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

export const person = {
  lastName: text('person_name', isPersonName),
  firstName: text('person_name', isPersonName),
  // Not everybody has one; an empty field means the same as none.
  middleName: z.exactOptional(
    z.string().check(z.trim(), z.refine(isNoneOrName, rule('person_name'))),
  ),
};

export const contacts = {
  email: text('email', isEmail),
  phone: text('phone', isPhone),
  password: z.string().check(
    z.minLength(1),
    z.refine(
      (password) => brokenPasswordRule(password) !== 'password_short',
      rule('password_short'),
    ),
    z.refine(
      (password) => brokenPasswordRule(password) !== 'password_common',
      rule('password_common'),
    ),
  ),
  consents: z
    .array(
      z.object({
        kind: z.enum(['processing', 'supplier_transfer', 'open_channels', 'marketing']),
        version: z.string().check(z.minLength(1)),
      }),
    )
    .check(
      // 152-ФЗ, art. 6 and 9: without it nothing may be kept.
      z.refine(
        (consents) => consents.some(({ kind }) => kind === 'processing'),
        rule('processing_consent'),
      ),
    ),
};

/** How a schema names the rule that it checks; `rules.messages.ts` has the sentence. */
export function rule(name: RuleName): { params: { rule: RuleName } } {
  return { params: { rule: name } };
}

function text(name: RuleName, check: (value: string) => boolean) {
  return z.string().check(z.trim(), z.minLength(1), z.refine(check, rule(name)));
}

function isNoneOrName(value: string): boolean {
  return value === '' || isPersonName(value);
}
