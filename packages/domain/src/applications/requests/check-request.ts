import type { AttachmentKind, RequestKind } from '@drsk/contract';
import type { Locale } from '../../messages.js';
import { type RuleName, ruleText } from '../../rules.js';
import type { FieldErrors } from '../../validate.js';
import { answerRules } from '../answer-rules.js';
import { answerMessages } from '../answers.messages.js';
import { attachmentMessages } from '../attachments.messages.js';
import type { RequestContext, RequestField, RequestRule } from './request-field.js';
import { requestMessages } from './requests.messages.js';
import { missingRequestFiles, requestFields } from './requests.js';

type RequestCode = RuleName | RequestRule | 'required';

/** What keeps a request from being filed, by the name of the answer or `attachments/<kind>`. */
export function checkRequest(
  kind: RequestKind,
  context: RequestContext & { attached: readonly AttachmentKind[] },
  locale: Locale,
): FieldErrors {
  const errors: FieldErrors = {};
  for (const field of requestFields(kind, context.answers)) {
    const code = brokenRule(field, context);
    if (code) errors[field.name] = { code, text: textOf(code, field, { ...context, locale }) };
  }
  const { kinds, missing } = attachmentMessages[locale];
  for (const wanted of missingRequestFiles(kind, context.attached))
    errors[`attachments/${wanted}`] = { code: 'required', text: missing(kinds[wanted].label) };
  return errors;
}

function brokenRule(field: RequestField, context: RequestContext): RequestCode | undefined {
  const { name, isRequired, choices, rules = [], check } = field;
  const value = context.answers[name] ?? '';
  if (value.trim() === '') return isRequired ? 'required' : undefined;
  if (choices && !choices(context.application).includes(value)) return 'choice';
  return rules.find((rule) => !answerRules[rule](value, context.today)) ?? check?.(value, context);
}

function textOf(
  code: RequestCode,
  { kind, name }: RequestField,
  { locale, longestDelayDays }: { locale: Locale; longestDelayDays: number },
): string {
  const { fields, rules } = requestMessages[locale];
  if (code === 'required') {
    const { requiredChoice, requiredField } = answerMessages[locale];
    return (kind === 'choice' ? requiredChoice : requiredField)(fields[name].label);
  }
  if (!isRequestRule(code)) return ruleText(code, locale);
  const text = rules[code];
  return typeof text === 'string' ? text : text(longestDelayDays);
}

function isRequestRule(code: RequestCode): code is RequestRule {
  return Object.hasOwn(requestMessages.ru.rules, code);
}
