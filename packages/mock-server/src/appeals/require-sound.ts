import type { FieldErrors } from '@drsk/domain';
import { refuseFields } from '../http/reply.js';

/** @throws {ProblemError} 422 with everything that is wrong at once */
export function requireSound(errors: FieldErrors): void {
  if (Object.keys(errors).length > 0) refuseFields(errors);
}
