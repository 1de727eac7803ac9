import type { FailureOptions } from '../shared/failure.js';
import type { Language } from '../shared/language.js';
import { messages } from './offices.messages.js';

/** What a refusal means here; the rest is said as everywhere. */
export function explainRefusal(language: Language): NonNullable<FailureOptions['explain']> {
  const { taken, limit, over } = messages[language];
  const texts = new Map([
    ['slot_taken', taken],
    ['bookings_limit', limit],
    ['booking_over', over],
  ]);
  return ({ code }) => texts.get(code ?? '');
}
