import * as z from 'zod/mini';
import { brokenFieldRule, emailRules, type FieldRule, personNameRules } from '../field-rules.js';
import type { RuleName } from '../rules.js';
import { isCommonPassword } from './password-list.js';
import { brokenPasswordRule, type PasswordRule } from './password.js';

/** A text that has to be there, and to keep these rules. */
export function text(rules: readonly FieldRule[]) {
  return z.string().check(z.trim(), z.minLength(1), ...rules.map(keeps));
}

/** The same for what may be left out; an empty field means the same as none. */
export function textOrNone(rules: readonly FieldRule[]) {
  return z.exactOptional(z.string().check(z.trim(), ...rules.map(keeps)));
}

export const person = {
  lastName: text(personNameRules),
  firstName: text(personNameRules),
  // Not everybody has one.
  middleName: textOrNone(personNameRules),
};

export const newPassword = z
  .string()
  .check(z.minLength(1), breaksNot('password_short'), breaksNot('password_common'));

export const contacts = {
  email: text(emailRules),
  phone: text(['phone']),
  password: newPassword,
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

function breaksNot(name: PasswordRule) {
  return z.refine<string>(
    (password) => brokenPasswordRule(password, '', isCommonPassword) !== name,
    rule(name),
  );
}
