import type { NewApiToken, NewWebhook } from '@drsk/contract';
import { brokenFieldRule, textRules } from '../field-rules.js';
import type { Locale } from '../messages.js';
import { ruleProblem } from '../rules.js';
import type { FieldErrors } from '../validate.js';
import { programAccessMessages } from './program-access.messages.js';
import { type AddressCheck, brokenWebhookAddress } from './webhook-address.js';

/** How programs get in; decided here, as no act says anything of it. */
export const programAccessRules = {
  /** Tokens of one role that work at the same time. */
  mostTokens: 20,
  /** How long a token works at most. */
  mostDays: 366,
  /** So many days before a token ends its owner is reminded, unless it was made for less than twice that. */
  remindDays: 7,
  /** Of one token. */
  requestsPerMinute: 600,
  /** Addresses of one role. */
  mostWebhooks: 10,
  /** Deliveries that the log of an address keeps. */
  keptDeliveries: 500,
  /** Seconds from an attempt that failed to the next one: 5 s, 5 and 30 min, 2, 5, 10, 14, 20 and 24 h. */
  retrySeconds: [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400],
  /** By up to this share of itself a pause is longer, so that not everybody comes back at once. */
  jitter: 0.2,
} as const;

/** What keeps a token from being made, by its field. */
export function checkNewApiToken(
  { name, scopes, days }: Pick<NewApiToken, 'name' | 'scopes' | 'days'>,
  locale: Locale,
): FieldErrors {
  const texts = programAccessMessages[locale];
  const { mostDays } = programAccessRules;
  const errors: FieldErrors = {};
  const broken = brokenFieldRule(name, textRules);
  if (name.trim() === '') errors['name'] = { code: 'required', text: texts.name };
  else if (broken) errors['name'] = ruleProblem(broken, locale);
  if (scopes.length === 0) errors['scopes'] = { code: 'required', text: texts.noScopes };
  if (!Number.isInteger(days) || days < 1 || days > mostDays)
    errors['days'] = { code: 'term', text: texts.days(mostDays) };
  return errors;
}

export interface WebhookCheck extends AddressCheck {
  readonly locale: Locale;
}

/** What keeps an address from being told of events, by its field; what is left out stays as it is. */
export function checkWebhook(
  { url, events }: Partial<NewWebhook>,
  { locale, ...check }: WebhookCheck,
): FieldErrors {
  const texts = programAccessMessages[locale];
  const errors: FieldErrors = {};
  const broken = url === undefined ? undefined : brokenWebhookAddress(url, check);
  if (broken) errors['url'] = { code: broken, text: texts.address[broken] };
  if (events?.length === 0) errors['events'] = { code: 'required', text: texts.noEvents };
  return errors;
}

/**
 * Seconds until the next attempt after so many that failed; undefined where there is none.
 *
 * @param chance from 0 up to, not including, 1
 */
export function retryPause(failures: number, chance: number): number | undefined {
  const { jitter, retrySeconds } = programAccessRules;
  const pause = retrySeconds[failures - 1];
  return pause === undefined ? undefined : pause * (1 + jitter * chance);
}

/** An address of the internet that its owner knows again, and nobody else learns: `203.0.113.···`. */
export function maskIpAddress(address: string): string {
  const separator = address.includes(':') ? ':' : '.';
  const parts = address.split(separator);
  return [...parts.slice(0, separator === ':' ? 3 : -1), '···'].join(separator);
}
