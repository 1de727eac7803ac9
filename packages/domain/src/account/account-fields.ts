import * as z from 'zod/mini';
import { brokenFieldRule, emailRules, type FieldRule, personNameRules } from '../field-rules.js';
import type { RuleName } from '../rules.js';
import { brokenPasswordRule } from './password.js';

/** A text that has to be there, and to keep these rules. */
export function text(rules: readonly FieldRule[]) {
  return z.string().check(z.trim(), z.minLength(1), ...rules.map(keeps));
}

export const person = {
  lastName: text(personNameRules),
  firstName: text(personNameRules),
  // Not everybody has one; an empty field means the same as none.
  middleName: z.exactOptional(z.string().check(z.trim(), ...personNameRules.map(keeps))),
};

export const contacts = {
  email: text(emailRules),
  phone: text(['phone']),
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

/** Whether something has to be there is another rule: nothing keeps them all. */
function keeps(name: FieldRule) {
  return z.refine<string>(
    (value) => value === '' || brokenFieldRule(value, [name]) === undefined,
    rule(name),
  );
}
