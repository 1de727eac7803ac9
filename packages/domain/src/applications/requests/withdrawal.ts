import type { ApplicationStatus } from '@drsk/contract';
import { applicationMoves, nextStatus } from '../moves.js';

/** Until the contract is concluded; then its termination is asked for. */
export function mayWithdraw({ status }: { status: ApplicationStatus }): boolean {
  return nextStatus(applicationMoves, status, 'withdrawn') !== undefined;
}

/** Whether its invoice may be paid: not after its end, nor while an offer that was refused is corrected (п. 105). */
export function mayPay({ status }: { status: ApplicationStatus }): boolean {
  return status !== 'refused' && !isStopped({ status });
}

const stopped: readonly ApplicationStatus[] = ['annulled', 'withdrawn', 'terminated'];

/** Whether an application has ended before its connection: nothing more comes of it. */
export function isStopped({ status }: { status: ApplicationStatus }): boolean {
  return stopped.includes(status);
}
