import type { AppealGuest, AppealReply, NewAppeal } from '@drsk/contract';
import {
  addressRules,
  brokenFieldRule,
  emailRules,
  type FieldRule,
  textRules,
} from '../field-rules.js';
import type { Locale } from '../messages.js';
import { ruleProblem } from '../rules.js';
import type { FieldErrors } from '../validate.js';
import { appealRuleMessages } from './appeal-rules.messages.js';

/** Characters of an appeal, and of a reply. */
export const maxAppealText = 4000;
export const maxAppealFiles = 10;
/** Files of one account, or of one guest, that no message names yet. */
export const maxUnsentFiles = 20;
/** All of them together, of a guest: an account may bring more. */
export const maxGuestBytes = 100 * 1024 * 1024;

type Needed = keyof typeof appealRuleMessages.ru.required;

interface Field {
  readonly name: string;
  readonly value: string;
  readonly rules: readonly FieldRule[];
  /** What is said where it is empty; without it, it may be. */
  readonly needed?: Needed | false;
}

/** What keeps an appeal from being sent, by its field. */
export function checkAppeal(
  appeal: NewAppeal,
  { isGuest, locale }: { isGuest: boolean; locale: Locale },
): FieldErrors {
  const { answerChannel, kind } = appeal;
  const errors = check(
    [
      text(appeal),
      {
        name: 'applicationNumber',
        value: appeal.applicationNumber ?? '',
        rules: textRules,
        needed: kind === 'status_request' && 'applicationNumber',
      },
      {
        name: 'postalAddress',
        value: answerChannel === 'post' ? (appeal.postalAddress ?? '') : '',
        rules: addressRules,
        needed: answerChannel === 'post' && 'postalAddress',
      },
    ],
    locale,
  );
  const hasNoAccount = isGuest && answerChannel === 'account';
  return hasNoAccount ? { ...errors, answerChannel: ruleProblem('choice', locale) } : errors;
}

/** What keeps a reply from being sent. */
export function checkAppealReply(reply: Pick<AppealReply, 'text'>, locale: Locale): FieldErrors {
  return check([text(reply)], locale);
}

/** What is wrong with who asks without an account; nothing of them may be kept without a consent (152-ФЗ, art. 6 and 9). */
export function checkAppealGuest(guest: AppealGuest, locale: Locale): FieldErrors {
  const errors = check(
    [
      { name: 'name', value: guest.name, rules: textRules, needed: 'name' },
      { name: 'email', value: guest.email, rules: emailRules, needed: 'email' },
      { name: 'phone', value: guest.phone ?? '', rules: ['phone'] },
    ],
    locale,
  );
  if (guest.consents.some(({ kind }) => kind === 'processing')) return errors;
  const { consents } = appealRuleMessages[locale].required;
  return { ...errors, consents: { code: 'processing_consent', text: consents } };
}

function text(input: Pick<AppealReply, 'text'>): Field {
  return { name: 'text', value: input.text, rules: textRules, needed: 'text' };
}

function check(fields: readonly Field[], locale: Locale): FieldErrors {
  const { required } = appealRuleMessages[locale];
  const errors: FieldErrors = {};
  for (const { name, value, rules, needed } of fields) {
    const isEmpty = value.trim() === '';
    const broken = isEmpty ? undefined : brokenFieldRule(value, rules);
    if (isEmpty && needed) errors[name] = { code: 'required', text: required[needed] };
    if (broken) errors[name] = ruleProblem(broken, locale);
  }
  return errors;
}
