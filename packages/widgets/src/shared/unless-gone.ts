import { isProblem } from '@drsk/sdk';

/** What was to be taken away may be gone already: another window, or an answer that was lost. */
export function unlessGone(error: unknown): void {
  if (!isProblem(error, 'not_found')) throw error;
}
