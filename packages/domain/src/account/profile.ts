import type {
  AccountSetup,
  ApplicationCredentials,
  ContactChangeRequest,
  PasswordReset,
  RecoveryStart,
} from '@drsk/contract';
import * as z from 'zod/mini';
import { contacts, newPassword, rule, text } from './account-fields.js';
import { brokenPasswordRule } from './password.js';

const required = z.string().check(z.trim(), z.minLength(1));
const login = { snils: text(['snils']), inn: text(['inn']) };

/** Whose account it is that somebody wants back into. */
export const recoveryStart = z.discriminatedUnion('applicantKind', [
  z.object({ applicantKind: z.literal('individual'), login: login.snils }),
  z.object({ applicantKind: z.literal('sole_proprietor'), login: login.inn }),
  z.object({ applicantKind: z.literal('legal_entity'), login: login.inn }),
]) satisfies z.ZodMiniType<RecoveryStart>;

/** The number of an application and the password that an office gave (order 186, п. 37). */
export const applicationCredentials = z.object({
  applicationNumber: required,
  password: z.string().check(z.minLength(1)),
}) satisfies z.ZodMiniType<ApplicationCredentials>;

export const passwordReset = z.object({
  token: required,
  password: newPassword,
}) satisfies z.ZodMiniType<PasswordReset>;

export const contactChange = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('email'), value: contacts.email }),
  z.object({ channel: z.literal('sms'), value: contacts.phone }),
]) satisfies z.ZodMiniType<ContactChangeRequest>;

/** What a temporary access begins with. */
export const accountSetup = z.object(contacts) satisfies z.ZodMiniType<AccountSetup>;

/** A new password may not contain what one logs in with. */
export function passwordFor(login: string) {
  return newPassword.check(
    z.refine(
      (password) => brokenPasswordRule(password, login) !== 'password_login',
      rule('password_login'),
    ),
  );
}
