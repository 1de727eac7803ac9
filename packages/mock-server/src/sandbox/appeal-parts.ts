import { logConsents } from '../account/consents/consent-log.js';
import { areInForce } from '../account/consents/consent-version.js';
import type { GuestParts } from '../appeals/guest-handlers.js';

/** What the internet reception leaves to those who know. */
export const appealParts: GuestParts = {
  areInForce,

  logConsents: (subjectId, given, moment) =>
    logConsents({ ...given, subjectId, applicantKind: 'individual' }, moment),
};
