import { checkAppeal, checkAppealGuest } from '@drsk/domain';
import type { AppealGuest, AppealKind, NewAppeal } from '@drsk/sdk';
import type { FieldErrors, FormValues } from '../shared/form-values.js';
import type { Language } from '../shared/language.js';
import { toRegionCode } from '../shared/region-codes.js';
import { fileIdsOf } from './message-files.js';
import { formMessages as messages } from './appeal-form.messages.js';

export const kinds = ['question', 'complaint', 'status_request', 'fault'] as const;
export const topics = [
  'connection',
  'documents',
  'payment',
  'account',
  'outage',
  'quality',
  'metering',
  'staff',
  'other',
] as const;
export const channels = ['account', 'email', 'post'] as const;

/** What the form holds; `fileIds` are the files that have come, as a text, and `uploadKey` what a guest has brought them with. */
export const noValues = {
  kind: '',
  topic: '',
  regionCode: '',
  applicationNumber: '',
  text: '',
  fileIds: '',
  uploadKey: '',
  answerChannel: '',
  postalAddress: '',
  name: '',
  email: '',
  phone: '',
  consents: false,
} satisfies FormValues;

export type AppealValues = FormValues;

export function kindOf({ kind }: AppealValues): AppealKind | undefined {
  return kinds.find((value) => value === kind);
}

interface Context {
  isGuest: boolean;
  language: Language;
  /** The text that a guest agrees to. */
  version: string;
}

/** What keeps the form from being sent, in the order of the page. */
export function checkValues(
  values: AppealValues,
  { isGuest, language, version }: Context,
): FieldErrors {
  const { choose } = messages[language];
  const errors: Record<string, string> = {};
  for (const name of ['kind', 'topic', 'regionCode', 'answerChannel'] as const)
    if (values[name] === '') errors[name] = choose[name];
  const broken = {
    ...checkAppeal(toAppeal(values), { isGuest, locale: language }),
    ...(isGuest ? checkAppealGuest(toGuest(values, version), language) : {}),
  };
  for (const [name, { text }] of Object.entries(broken)) errors[name] ??= text;
  return Object.fromEntries(
    Object.keys(noValues).flatMap((name) => (errors[name] ? [[name, errors[name]]] : [])),
  );
}

export function toAppeal(values: AppealValues): NewAppeal {
  const text = (name: keyof typeof noValues): string => String(values[name] ?? '');
  return {
    kind: kindOf(values) ?? 'question',
    topic: topics.find((topic) => topic === values['topic']) ?? 'other',
    regionCode: toRegionCode(text('regionCode')) ?? '28',
    text: text('text'),
    fileIds: fileIdsOf(values['fileIds']),
    answerChannel: channels.find((channel) => channel === values['answerChannel']) ?? 'email',
    postalAddress: text('postalAddress'),
    applicationNumber: text('applicationNumber'),
  };
}

export function toGuest(values: AppealValues, version: string): AppealGuest {
  const isAgreed = values['consents'] === true;
  return {
    name: String(values['name']),
    email: String(values['email']),
    phone: String(values['phone']),
    consents: isAgreed ? [{ kind: 'processing', version }] : [],
  };
}
