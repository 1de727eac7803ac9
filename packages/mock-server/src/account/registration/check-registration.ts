import type { AccountChange, Registration } from '@drsk/contract';
import {
  checkDetails,
  detailNames,
  type FieldErrors,
  type Locale,
  localDate,
  registration,
  validate,
} from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { refuseFields } from '../../http/reply.js';
import { accountMessages } from '../account.messages.js';
import { areInForce } from '../consents/consent-version.js';

/**
 * A registration with its details the way they are kept.
 *
 * @throws {ProblemError} 422 with everything that is wrong at once
 */
export function checkRegistration(
  body: Registration,
  locale: Locale,
  { now }: Moment,
): Registration {
  const { data: input, errors } = validate(registration, body, locale);
  const { applicantKind } = body;
  // Nobody has said a region yet: in the east, today comes first.
  const today = localDate(now, '25');
  const details = checkDetails(detailsOf(body), { applicantKind, today, locale });
  if (!input || details.errors) return refuseFields({ ...details.errors, ...errors });
  if (!areInForce(input.consents)) return refuseFields(outdated(locale));
  return { ...input, ...details.data };
}

function detailsOf(body: Registration): AccountChange {
  const given = Object.entries(body);
  const details: AccountChange = {};
  for (const name of detailNames(body.applicantKind)) {
    const value: unknown = given.find(([key]) => key === name)?.[1];
    if (typeof value === 'string') details[name] = value;
  }
  return details;
}

function outdated(locale: Locale): FieldErrors {
  const text = accountMessages[locale].consent_outdated;
  return { consents: { code: 'consent_outdated', text } };
}
