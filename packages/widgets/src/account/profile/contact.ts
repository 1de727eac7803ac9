import {
  brokenFieldRule,
  formatPhone,
  messages as rules,
  normalizeEmail,
  registrationRules,
  ruleText,
} from '@drsk/domain';
import type { Account, MessageChannel } from '@drsk/sdk';
import type { FieldErrors } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import type { TextField } from '../../shared/text-field.js';

/** A contact on file. */
export interface Contact {
  /** The way people write it; empty where there is none. */
  value: string;
  isConfirmed: boolean;
}

export function contactOf(channel: MessageChannel, account: Account): Contact {
  const { email = '', emailConfirmedAt, phone = '', phoneConfirmedAt } = account;
  return channel === 'email'
    ? { value: email, isConfirmed: emailConfirmedAt !== undefined }
    : { value: formatPhone(phone), isConfirmed: phoneConfirmedAt !== undefined };
}

export function checkContact(
  channel: MessageChannel,
  { value }: { value: string },
  language: Language,
): FieldErrors {
  if (value.trim() === '') return { value: rules[language].required };
  const broken = brokenFieldRule(
    value,
    registrationRules.individual[channel === 'email' ? 'email' : 'phone'],
  );
  return broken ? { value: ruleText(broken, language) } : {};
}

export const contactLooks: Record<MessageChannel, Omit<TextField, 'label'>> = {
  email: {
    name: 'value',
    type: 'email',
    inputMode: 'email',
    maxLength: 254,
    autocomplete: 'email',
    format: normalizeEmail,
  },
  sms: {
    name: 'value',
    type: 'tel',
    inputMode: 'tel',
    maxLength: 40,
    autocomplete: 'tel',
    format: formatPhone,
  },
};
