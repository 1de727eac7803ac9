import { property } from '../shared/error-facts.js';

/** Whether a registration was refused because a text has changed since it was agreed to. */
export function isConsentOutdated(error: unknown): boolean {
  const problem = property(property(error, 'fields'), '/consents');
  return property(problem, 'code') === 'consent_outdated';
}
