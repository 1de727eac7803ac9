import type { FieldErrors } from '../form-values.js';

/** The errors as they are once the file that was missing is here. */
export function withoutError(errors: FieldErrors, name: string): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([other]) => other !== name));
}
