import { errorFacts } from '../shared/error-facts.js';

/** Used, too old, replaced by a newer one, or cut off on its way. */
export function isInvalid(failure: unknown): boolean {
  const { status } = errorFacts(failure);
  return status === 410 || status === 422;
}

/** An office opened this account with that phone: whoever has it has to show so. */
export function isPhoneFirst(failure: unknown): boolean {
  return errorFacts(failure).code === 'phone_unconfirmed';
}

/** What the widget has words of its own for. */
export function isForeseen(failure: unknown): boolean {
  return isInvalid(failure) || isPhoneFirst(failure);
}
