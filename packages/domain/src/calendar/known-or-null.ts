import { UnknownYearError } from './calendar-year.js';

/** What is computed, or null where it reaches into a year whose days off are not decreed yet. */
export function knownOrNull<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof UnknownYearError) return null;
    throw error;
  }
}
