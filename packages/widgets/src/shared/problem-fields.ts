import { property } from './error-facts.js';
import type { FieldErrors } from './form-values.js';

/** The server's field errors by the form's names, or nothing when none of them is a field of the form. */
export function toFieldErrors(error: unknown, names: readonly string[]): FieldErrors | undefined {
  const fields = property(error, 'fields');
  if (typeof fields !== 'object' || fields === null) return undefined;
  const found = Object.entries(fields)
    .map(([pointer, field]) => [nameOf(pointer), sentence(field)] as const)
    .filter(([name]) => names.includes(name));
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** `/consents/0/version` is about the field `consents`. */
function nameOf(pointer: string): string {
  return pointer.split('/')[1] ?? pointer;
}

function sentence(field: unknown): string {
  return String(property(field, 'text') ?? field);
}
