import { errorFacts } from '../../shared/error-facts.js';
import type { RecoveryFlow } from './recovery-rest.js';

/** Whether a recovery can no longer be gone on with; leads to where it is said. */
export function isOver(error: unknown, { progress, go }: RecoveryFlow): boolean {
  const { status } = errorFacts(error);
  if (status !== 404 && status !== 410) return false;
  Object.assign(progress, { recovery: undefined, receipt: undefined });
  go('time-over');
  return true;
}
