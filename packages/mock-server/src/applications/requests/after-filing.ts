import type {
  AnswerChange,
  ApplicationAnswers,
  RequestDeadline,
  RequestKind,
  RequestStatus,
  RequestStep,
  WithdrawalReason,
} from '@drsk/contract';
import type { Filing } from '../application.js';

/** What the applicant has done to an application since it was filed. */
export interface AfterFiling {
  /** Each correction with what the application said before it, the oldest first. */
  readonly corrections: readonly StoredCorrection[];
  readonly withdrawal: StoredWithdrawal | null;
  /** In the order in which they were filed. */
  readonly requests: readonly StoredRequest[];
  /** Days that were agreed for parts of the fee, in place of those of the order. */
  readonly movedParts: readonly MovedPart[];
  /** To whom the contract has passed. */
  readonly owner: Owner | null;
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

export interface StoredRequest {
  readonly id: string;
  /** Counts its changes. */
  readonly version: number;
  readonly number: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly answers: Readonly<Record<string, string>>;
  readonly attachmentIds: readonly string[];
  readonly filedAt: string;
  readonly deadline: RequestDeadline | null;
  readonly decidedOn: string | null;
  readonly refusalReason: string | null;
  readonly documentIds: readonly string[];
  readonly history: readonly RequestStep[];
}

export interface Owner {
  readonly name: string;
  readonly identifiers: string;
  readonly address: string;
}

export interface MovedPart {
  readonly number: number;
  readonly dueOn: string;
}

const nothing: AfterFiling = {
  corrections: [],
  withdrawal: null,
  requests: [],
  movedParts: [],
  owner: null,
};

/** Most applications are left as they were filed, and keep nothing of it. */
export function afterOf({ after = nothing }: Pick<Filing, 'after'>): AfterFiling {
  return after;
}

/** The filing with some of it changed. */
export function withAfter(filing: Filing, change: Partial<AfterFiling>): Filing {
  return { ...filing, after: { ...afterOf(filing), ...change } };
}
