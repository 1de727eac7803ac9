import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { accountRowOf } from '../account-row.js';
import { hasConsent } from './consent-log.js';
import { consentRequiredMessages } from './consent-required.messages.js';

/** @throws {ProblemError} 409 where nothing new may be processed, since the consent to it is withdrawn */
export async function requireProcessing(
  caller: Caller,
  locale: Locale,
  moment: Moment,
): Promise<void> {
  if (await hasConsent(await accountRowOf(caller.account.id, moment), 'processing', moment)) return;
  const detail = consentRequiredMessages[locale].withdrawn;
  throw new ProblemError(409, 'stage_forbids', { detail });
}
