import type { AnswerChange, ApplicationAnswers, WithdrawalReason } from '@drsk/contract';
import type { Filing } from '../application.js';

/** What the applicant has done to an application since it was filed. */
export interface AfterFiling {
  /** Each correction with what the application said before it, the oldest first. */
  readonly corrections: readonly StoredCorrection[];
  readonly withdrawal: StoredWithdrawal | null;
}

export interface StoredCorrection {
  readonly at: string;
  readonly before: ApplicationAnswers;
  readonly changes: readonly AnswerChange[];
  readonly hasRestarted: boolean;
}

export interface StoredWithdrawal {
  readonly reason: WithdrawalReason;
  readonly note: string;
}

const nothing: AfterFiling = { corrections: [], withdrawal: null };

/** Most applications are left as they were filed, and keep nothing of it. */
export function afterOf({ after = nothing }: Pick<Filing, 'after'>): AfterFiling {
  return after;
}
