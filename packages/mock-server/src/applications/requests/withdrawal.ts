import type { Withdrawal } from '@drsk/contract';
import { mayWithdraw } from '@drsk/domain';
import { ProblemError } from '../../http/reply.js';
import { type ApplicationRow, type FiledApplication, isFiled } from '../application.js';
import { withAfter } from './after-filing.js';

/**
 * The application with the reason for which it is taken back.
 *
 * @throws {ProblemError} 409 for a draft, and once the contract is concluded
 */
export function withdraw(
  application: ApplicationRow,
  { reason = 'other', note = '' }: Withdrawal,
): FiledApplication {
  if (!isFiled(application) || !mayWithdraw(application))
    throw new ProblemError(409, 'stage_forbids');
  const { filing } = application;
  const withdrawal = { reason, note: note.trim() };
  return { ...application, filing: withAfter(filing, { withdrawal }) };
}
